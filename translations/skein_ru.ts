<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>О программе Skein</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободное программное обеспечение на условиях GNU General Public License версии 3 или новее. Поставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>Значок Skein</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>Версии</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;Память для изображений&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>Не &amp;более</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>Сколько памяти могут занимать изображения одного окна.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Память для изображений</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>Изображениям отводится четверть памяти компьютера, в большинстве случаев это подходит.</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>Изображения занимают не больше памяти, чем указано здесь; если её меньше, их чаще приходится заново читать с диска.</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>Просмотренные изображения и соседние с ними хранятся в памяти, чтобы открываться мгновенно. Чем больше памяти, тем больше их помещается; у каждого окна память своя.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>В мегабайтах или в гигабайтах указано число перед этим полем.</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>&amp;Камеры</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Сетевой адрес</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 или camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Камеры</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>Камеры, которые можно подключить. Двойной щелчок или Enter подключает выбранную.</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>Подключение камеры</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>&amp;Подключать камеру сразу после присоединения кабеля</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>&amp;Искать снова</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>Снова проверяет, какие камеры присоединены кабелем, например после включения одной из них.</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>И&amp;мя этой камеры</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>Нет; например, «Левая» или «Верхняя»</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>Адрес камеры в сети Wi-Fi или в проводной сети, как он показан в её сетевом меню; после двоеточия можно указать порт.</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>Этот компьютер не сообщает Skein о переходе в спящий режим и выходе из него. Если после этого камера не отвечает, отключите её и подключите здесь снова.</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>Как камера называется в списках, а также в именах файлов, если в шаблоне имени есть {body}.</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>Подключается ли камера сама, когда присоединён её кабель. Иначе её выбирают здесь.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>Пресеты и выбор настроек</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>Пресеты и выбор основных настроек</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>Показывает только настройки, в названиях которых есть эти слова. Escape снова показывает все.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>Найти по имени</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>Показать новейший снимок</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>Снова показывает все снимки, независимо от имён, звёзд и меток.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Показывает только снимки, в именах которых есть эти слова.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Размер миниатюр</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>Размер миниатюр (Ctrl и колесо мыши)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>По какому признаку сортируются снимки</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>Какой снимок стоит первым в ряду: самый старый или самый новый, первый или последний по имени.</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>С какой цветной меткой показываются снимки</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>Снимки какого типа показываются</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>С каким числом звёзд показываются снимки</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>Вс&amp;тавить</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Программа:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>&amp;Когда:</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/me/bin/print-it</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>&amp;Аргументы:</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>Аргументы, по одному в строке</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Выберите программу</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Выбирает программу среди файлов этого компьютера.</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>Вставляет в аргументы слово, обозначающее снимок, камеру и так далее</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>Запускаемая программа: полный путь или имя, которое находится так же, как в терминале. Командная оболочка не используется.</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>Что должно произойти, чтобы программа запустилась, например сохранение снимка.</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>Что получает программа: по одному аргументу в строке. Слова в фигурных скобках, например {path}, заменяются тем, что они обозначают.</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>Когда запускается программа</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> максимум</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <extracomment>seconds, behind a number</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>&amp;Одновременно:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;Программы, запускаемые по событиям&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>Добавляет программу, которая запускается по событию.</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>Изменяет событие, программу или аргументы выбранной строки.</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>&amp;Завершать через:</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>События</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>Остальные ждут завершения одной из них, чтобы множество снимков сразу не парализовало компьютер.</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>Пока не запускается ни одна программа. Добавьте, например, программу, которая копирует или печатает каждый снимок сразу после сохранения.</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>Программа, работающая дольше, завершается вместе со всем, что она запустила.</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>Программы, работающие одновременно</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>Запускает программу сейчас, с новейшим снимком сессии</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>Через сколько секунд программа завершается</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>Убирает выбранную строку; сама программа остаётся.</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>Запускаемые программы и их события. Двойной щелчок изменяет строку.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>&amp;Удалять с карты то, что сохранено</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>И&amp;скать снова</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>&amp;Новые</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>Все на карте</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>Переносит выбранное в сессию (Enter)</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>Выбрать все, которых нет в этой сессии</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Выбрать все показанные</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>Выбирает все показанные (Ctrl+A)</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>Выбирает все показанные, которых нет в этой сессии</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>Закрывает это окно. Начатый импорт продолжается и без него.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>Каждый снимок, целиком и надёжно сохранённый в сессии, удаляется с карты камеры.</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>Прекращает импорт; то, что ещё не передано, останется на карте</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Найти по имени</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>Импорт с камеры</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>Н&amp;и одного</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>Нет в этой сессии</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>Заново читает содержимое карты.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Показывает только снимки, в именах которых есть эти слова.</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>Снимает весь выбор</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>День съёмки по часам камеры</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>Что есть на карте. Пробел или щелчок выбирает снимок; импортируются выбранные.</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>Показываются ли все снимки карты или только те, которых ещё нет в этой сессии.</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>Какие снимки показываются</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Скрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>Найдены и координаты GPS. Их показывает кнопка «Показать координаты GPS».</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>Камера, объектив и время</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>Копирует всё показанное: названия из стандартов и значения</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>Скопировать всё</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>Экспозиция</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>Поиск в метаданных</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>Найти имя или значение</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Координаты GPS</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>Ничего с такими словами здесь нет.</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Показать координаты GPS</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>Показывает только строки, в которых есть эти слова, в названии или в значении.</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>Показывает, где сделан этот снимок. Никуда ничего не отправляется.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не удалось прочитать</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>&amp;Оба</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>&amp;Заказ:</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>О&amp;бычный</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;Имена файлов&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;Звёзды и цветные метки для других программ&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>Как называются новые снимки. Несколько X подряд, например XXXX, — порядковый номер; то, что стоит перед косой чертой, — папка в сессии.</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>Как называются новые снимки. Строка ниже показывает результат.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>Называет снимки так, как Skein делает это по умолчанию</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>Для каждого &amp;файла, IMG_1234.CR3.xmp: darktable, digiKam</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>Для каждого &amp;снимка, IMG_1234.xmp: Lightroom, Bridge, Capture One</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>Шаблон имён файлов</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>Вставляет в имя номер, дату или другую часть</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>У RAW и JPEG одного снимка общий небольшой файл без их расширения.</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>Звёзды, отклонение и цветные метки записываются в файлы XMP рядом со снимками, которые читают другие программы. Выберите имя, которое ищет ваша программа. Уже имеющиеся файлы XMP обновляются, как бы они ни назывались.</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>Имя файла XMP сохраняет расширение снимка, поэтому у RAW и JPEG они отдельные.</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>Текст, который подставляется в шаблон вместо {job}. Измените его, когда начнётся следующий заказ.</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>Два небольших файла с одинаковым содержимым — для тех, кто пользуется программами обоих видов.</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>Что подставляется вместо {job}: клиент, место</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>&amp;В папке</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>Выбрать папку, в которой создаётся новая сессия</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Имя сессии</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Новая сессия</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>Имя папки: дата, клиент, заказ</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>О плагине</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>Переходит на страницу параметров этого плагина.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>Включает или выключает этот плагин; действует сразу.</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>Сообщает версию, автора и лицензию этого плагина и где он находится.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>Список плагинов</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Плагины</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>&amp;Экспортировать все…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>&amp;Импортировать все…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>Находит параметры по любому слову их названий и пояснений, на всех страницах.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>Возвращает все параметры на этой странице к исходным значениям</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>&amp;Сбросить эту страницу</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Поиск по параметрам</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>Отменяет то, что только что изменил сброс или импорт.</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>Берёт параметры из ранее экспортированного файла</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>Страницы параметров. По ним можно перемещаться клавишами со стрелками.</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>Записывает параметры в файл — для другого компьютера или как копию</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>Остановить передачу</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>Остановить передачу; снимок останется на карте камеры</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Передача</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>Все модели, известные библиотеке драйверов, и возможности каждой. Щелчок по заголовку сортирует по нему.</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Поиск модели</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>Поиск, например «canon r5»</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>Показывает только модели, в названиях которых есть эти слова, в любом порядке.</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>Поддерживаемые камеры</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Поддерживаемые камеры</translation>
    </message>
</context>
<context>
    <name>skein::AboutDialog</name>
    <message>
        <source>Qt: %1
libgphoto2: %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation type="vanished">Qt: %1
libgphoto2: %2</translation>
    </message>
    <message>
        <source>Tethered shooting</source>
        <extracomment>what the program is for</extracomment>
        <translation>Съёмка с подключённой камерой</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не запрошено</translation>
    </message>
</context>
<context>
    <name>skein::ActionCollection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button: what it does, then its key in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <extracomment>command of the menu Rating: gives the photograph this many stars</extracomment>
        <translation>&amp;1 звезда</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;2 звезды</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;3 звезды</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;4 звезды</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;5 звёзд</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>&amp;О программе Skein</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>&amp;Абсолютный</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>&amp;Реальный размер</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>&amp;Добавить к наложению</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Д&amp;иафрагма</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>&amp;Автофокус</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Компенсация чёрной точки</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Синяя</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>&amp;Камера</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>&amp;Снять</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>&amp;Очистить наложение</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>Сравнить &amp;два</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>С&amp;копировать путь</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>&amp;Отключить</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>&amp;Двойной размер</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>Пр&amp;екратить автофокусировку</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Экспокоррекция</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>&amp;Дальше</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>П&amp;ервый</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Режим &amp;фокусировки</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>&amp;Точки фокусировки</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>&amp;Заморозить</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>Предупреждение о цветовом &amp;охвате</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>Перейти к фокусу &amp;A</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Зелёная</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>&amp;Сетка</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>Н&amp;аправляющие</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>&amp;Скрыть все панели</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>&amp;Гистограмма</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>&amp;Импорт с камеры…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>&amp;Информация</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>Дер&amp;жать наверху</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>Пос&amp;ледний</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>&amp;Live View</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>&amp;Логарифмическая шкала</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Управлять цветом</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>&amp;Маска</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>&amp;Меню этого элемента</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>&amp;Метаданные</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>&amp;Отразить</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>&amp;Режим</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>Переместить в кор&amp;зину</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>&amp;Ближе</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>&amp;Следующий</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>&amp;Следующая маска</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>&amp;Следующая настройка</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>&amp;Следующий вид</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;Без звёзд</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>&amp;Открыть сессию…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>Н&amp;аложение</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>&amp;Приостановить последовательность</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Перцепционный</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>Навести &amp;фокус в рамку</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>&amp;Параметры…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>&amp;Презентация</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>&amp;Предыдущий</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>&amp;Предыдущая область</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>&amp;Предыдущая настройка</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Пурпурная</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>&amp;Красная</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>Повто&amp;рить</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>&amp;Относительный</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>Сообщить о про&amp;блеме…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>&amp;Восстановить расположение</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Насыщенность</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>&amp;Сохранить кадр</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>Со&amp;хранить как пресет…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>&amp;Раздельные каналы</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>&amp;Рамка резкости</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>&amp;Остановить последовательность</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>&amp;Поддерживаемые камеры</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>Ж&amp;дать неподвижности</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>&amp;Добро пожаловать</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Баланс белого</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>Панель &amp;шире</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Жёлтая</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>&amp;Чуть ближе</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>Чуть да&amp;льше</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>Применяет, переименовывает или удаляет пресеты.</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>Как видит &amp;камера</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>Начинает для следующего заказа сессию в отдельной папке.</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>По размеру &amp;окна</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>Переносит на компьютер снимки этой сессии, оставшиеся на карте камеры.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>&amp;Выбрать основные настройки…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>&amp;Очистить этот список</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>Под&amp;ключить…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>Ур&amp;овень камеры</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>Снять &amp;всеми камерами</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>Изменяет имена файлов, данные для других программ и многое другое.</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>Выбирает камеру и подключает её в дополнение к уже подключённым.</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>Выбирает место записи снимков — карту или компьютер; его меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>Выбирает светочувствительность ISO; её меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>Выбирает диафрагму; её меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>Выбирает экспокоррекцию; её меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>Выбирает режим перевода кадров; его меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>Выбирает режим экспозиции; его меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>Выбирает режим фокусировки; его меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>Выбирает папку, в которую сохраняются новые снимки.</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>Выбирает размер изображения; его меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>Выбирает режим экспозамера; его меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>Выбирает монитор для презентации.</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>Выбирает принтер или экран, который имитирует цветопроба.</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>Выбирает профиль монитора, если он неизвестен рабочему столу.</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>Выбирает качество; его меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>Выбирает следующую настройку; её меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>Выбирает предыдущую настройку; её меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>Выбирает выдержку; её меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>Выбирает баланс белого; его меняют «На шаг больше» и «На шаг меньше».</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>Выбирает, какие настройки и в каком порядке показываются наверху.</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>Сбрасывает фильтр.</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>Закрывает все окна, как только их снимки сохранены.</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>Закрывает это окно, как только его снимки сохранены.</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>Собирает версии, камеру, настройки и журнал в текст, который можно прочитать и изменить перед отправкой кому-либо.</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>Сравнить &amp;четыре</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>Преобразует изображения в цвета монитора или показывает их пиксели без изменений.</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>Скопировать п&amp;уть к папке</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>Копирует всё, что записано в снимке о нём самом.</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>Копирует выбранные строки метаданных.</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>Копирует путь к папке сессии.</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>Копирует пути к выбранным файлам.</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>Скопировать &amp;все метаданные</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>Скопировать &amp;строку</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>Скопировать настройки на дру&amp;гие камеры</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>Пер&amp;евод кадров</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Повторяет отменённое.</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>Рисует гистограммы цветов одну под другой.</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>Завершает выполняемую последовательность после текущего снимка и возвращает камеру в исходное состояние.</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>Объясняет элемент, по которому затем щёлкнули, или сразу тот, на котором фокус клавиатуры.</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>Предупрежде&amp;ние об экспозиции</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>&amp;Загрузить с карты</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>&amp;Заполнить</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>Най&amp;ти…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>&amp;Лента наверху</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>Заполняет область просмотра изображением, обрезая его длинную сторону.</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>&amp;Лента</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>&amp;Найти в метаданных…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>Ищет имя или значение в данных снимка.</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>&amp;Фокус-пикинг</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>Фокусировка по &amp;резкости</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>Забывает, какие сессии были открыты. Папки остаются.</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>Задаёт всем остальным подключённым камерам настройки этой камеры.</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>После снимков и Live View возвращает камере спусковую кнопку и диски, чтобы они работали, пока она подключена.</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>Даёт показанной камере ваше имя, которое может входить в имена её снимков.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>Задаёт выбранной настройке камеры следующее большее значение.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>Задаёт выбранной настройке камеры следующее меньшее значение.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>Переводит фокус клавиатуры в предыдущую область окна.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>Переводит фокус клавиатуры в следующую область окна: изображение, фильтр, лента, панель, панель инструментов.</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>Делает оформление программы тёмно-серым: оно меньше всего мешает восприятию снимка.</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>Делает оформление программы светло-серым — для светлых помещений.</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>Ставит выбранным снимкам пять звёзд.</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>Ставит выбранным снимкам четыре звезды.</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>Ставит выбранным снимкам одну звезду.</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>Ставит выбранным снимкам три звезды.</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>Ставит выбранным снимкам две звезды.</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>Переименовывает снимок: все его файлы сразу.</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>Отдаёт изображению весь экран.</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>Перейти к фокусу &amp;B</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Чувствительность ISO</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>&amp;Качество изображения</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Ра&amp;змер изображения</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>Имитирует, как изображение передаст принтер или другой экран.</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>Тёмная или светлая тема, как у рабочего стола; меняется вместе с ним.</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>Оценивает резкость в небольшой рамке, которую можно перемещать, — от снимка к снимку и в Live View.</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>Сохраняет яркость красок в ущерб точности.</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>Сохраняет текущие настройки камеры под именем.</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>Держит выбранную настройку среди основных, наверху панели.</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>Удерживает текущий кадр Live View до отмены.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>Запоминает текущее положение фокуса как отметку A.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>Запоминает текущее положение фокуса как отметку B.</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>Ставит выбранным снимкам синюю метку; повторно — снимает её.</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>Ставит выбранным снимкам зелёную метку; повторно — снимает её.</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>Ставит выбранным снимкам пурпурную метку; повторно — снимает её.</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>Ставит выбранным снимкам красную метку; повторно — снимает её.</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>Ставит выбранным снимкам жёлтую метку; повторно — снимает её.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>Накладывает выбранные снимки на то, что показано.</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>Оставить &amp;управление камере</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>Отдаёт всё окно изображению или возвращает боковую панель и ленту.</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>Откладывает каждый снимок, пока живое изображение не станет неподвижным, — для камеры на шатком полу.</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>Меняет местами левую и правую стороны Live View — для тех, кто видит в нём себя.</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>Даёт камере сфокусироваться самостоятельно.</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>Велит камере навестись туда, где рамка резкости, или в центр — как щелчок по живому изображению.</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>Велит камере прекратить фокусировку или перейти в другое место.</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>Велит камере передавать меньшую часть изображения крупнее.</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>Велит камере снова передавать изображение шире.</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>Отключает показанную камеру.</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>Приостанавливает или продолжает выполняемую последовательность.</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>&amp;Как у рабочего стола</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>Перечисляет все пригодные модели и возможности каждой.</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>Перечисляет последние открытые сессии, чтобы снова открыть одну из них.</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>Связывает масштаб и положение сравниваемых изображений.</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>Л&amp;упа</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>У&amp;меньшить в камере</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>Увеличивает пиксели изображения под указателем.</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>&amp;Увеличить в камере</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>Лента &amp;ниже</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>Лента &amp;выше</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>Делает заметным небольшое число пикселей на гистограмме.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>Увеличивает ленту и её миниатюры.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>Уменьшает ленту и её миниатюры.</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>Увеличивает изображение.</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>Уменьшает изображение.</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>Приводит чёрный цвет изображения к чёрному цвету монитора.</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>Делает боковую панель уже.</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>Делает боковую панель шире.</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>Помечает при цветопробе зелёным цвета, которые нельзя напечатать.</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>Выделяет контуры, находящиеся в фокусе.</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>Отмечает переэкспонированные и недоэкспонированные участки.</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>&amp;Маски в презентации</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>Экспоза&amp;мер</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>&amp;Профиль монитора…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>Сдвигает фокус на шаг дальше.</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>Сдвигает фокус на шаг ближе.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>Сдвигает фокус дальше на наибольший шаг.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>Сдвигает фокус ближе на наибольший шаг.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>Сдвигает фокус дальше на наименьший шаг.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>Сдвигает фокус ближе на наименьший шаг.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>Переводит фокус туда, где поставлена отметка A.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>Переводит фокус туда, где поставлена отметка B.</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>Устанавливает объектив туда, где живое изображение резче всего: в рамке резкости, иначе в месте последнего щелчка, иначе в центре.</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>Перемещает выбранные снимки в корзину: все их файлы.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>Сдвигает рамку резкости вниз.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>Сдвигает рамку резкости влево.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>Сдвигает рамку резкости вправо.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>Сдвигает рамку резкости вверх.</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>&amp;Намного ближе</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>Намного даль&amp;ше</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>Панель &amp;уже</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>Следующие &amp;направляющие</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>&amp;Назвать эту камеру…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>Новая &amp;сессия…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>Без &amp;метки</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>Открыть не&amp;давнюю</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>Открыть в другой про&amp;грамме…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>Открывает ещё одно окно с отдельной сессией.</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>Открывает руководство. В диалоге — на главе, которая его объясняет.</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>Открывает меню элемента, на котором фокус клавиатуры, как правая кнопка мыши.</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>Открывает изображение в программе, назначенной рабочим столом.</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>Открывает выбранные изображения в программе по вашему выбору.</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>Страница &amp;назад</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>Страни&amp;ца вперёд</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>Показывать н&amp;а…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>Пресеты…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>Сжимает цвета там, где монитор не может показать их все, сохраняя различия между ними.</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>Имитируемый про&amp;филь…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>Располагает ленту над изображением.</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>Располагает боковую панель слева от изображения.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>Читает все снимки сессии и записывает список их контрольных сумм (ASC MHL), по которому можно проверить копии.</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>Отклоняет выбранные снимки; повторно — отменяет отклонение.</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>Запускает сохранённую последовательность с клавишей %1.</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>Показат&amp;ь в отдельном окне</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>Сохраняет показанный кадр Live View как снимок сессии.</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>Пос&amp;ледовательности…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>Выбрать &amp;все</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>Выбирает все показанные снимки.</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>Выбирает все изображения от первого до этого.</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>Выбирает все изображения от этого до последнего.</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>Выбирает также изображение после этого.</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>Выбирает также изображение перед этим.</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>Последовательность &amp;%1</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>Установить &amp;часы камеры</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>&amp;Поставить отметку фокуса A</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>Поставить отметку фо&amp;куса B</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>Задаёт автоспуск, число снимков за одно нажатие, чего ждёт съёмка и сколько длятся выдержки от руки.</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>Устанавливает часы камеры по времени компьютера.</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>Резкость на &amp;миниатюрах</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>Показать в п&amp;апке</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>Показ&amp;ывать новейший</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>Пок&amp;азать все снимки</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>Показать &amp;движение</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>Следу&amp;ющая камера</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>П&amp;редыдущая камера</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>Показать как &amp;диск</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Показать в &amp;файловом менеджере</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>Показывает все действующие здесь клавиши до щелчка или Escape.</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>Показывает все панели на обычных местах и обычного размера.</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>Показывает все снимки на карте камеры, чтобы перенести нужные в сессию.</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>Показывает все снимки рядом или снова одно изображение.</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>Показывает цвета точно, а недоступные монитору — ближайшими возможными.</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>Показывает цвета точно, с оттенком белого самого изображения.</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>Показывает каждый снимок по мере поступления; если выключено, остаётся показанный.</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>Показывает экспозицию, объектив, время и имя в течение нескольких секунд.</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>Показывает рядом четыре изображения или выбранные.</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>Показывает по очереди гистограмму, форму сигнала, RGB-парад и данные RAW.</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>Показывает линии, помогающие строить композицию.</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>Показывает маски, направляющие, предупреждения и наложения и на этом мониторе.</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>Показывает на каждой миниатюре резкость снимка в рассматриваемом месте, чтобы найти самый резкий в серии.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>Показывает один пиксель изображения как один на экране.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>Показывает один пиксель изображения как два на два на экране.</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>Показывает только снимки, имена которых содержат заданные слова.</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>Показывает или скрывает гистограмму, значения пикселей и резкость.</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>Показывает или скрывает ленту.</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>Показывает или скрывает панель с настройками камеры и вида.</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>Показывает поверх этого изображения другие, полупрозрачные.</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>Показывает поверх Live View наклон камеры, если она его сообщает.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>Показывает зоны автофокусировки камеры.</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>Показывает предыдущую камеру; все остаются подключёнными.</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>Показывает выбранную настройку в виде диска, а не меню.</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>Показывает файл в файловом менеджере.</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>Показывает первое изображение сессии.</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>Снова показывает первые шаги: куда попадают снимки, как подключить камеру и что делать, если она не найдена.</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>Показывает последнее изображение сессии.</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>Показывает маску следующего соотношения сторон.</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>Показывает направляющие следующего вида.</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>Показывает следующую из нескольких камер; все остаются подключёнными.</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>Показывает в боковой панели страницу с масками, направляющими и подобным или убирает её вкладку.</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>Показывает в боковой панели страницу с настройками камеры или убирает её вкладку.</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>Показывает в боковой панели страницу с метаданными или убирает её вкладку.</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>Показывает следующее изображение.</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>Показывает на мониторе одно только изображение или прекращает показ.</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>Показывает предыдущее изображение.</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>Показывает изображение в отдельном окне.</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>Показывает сохранённые последовательности, чтобы изменять, создавать и запускать их: интервалы, брекетинг, серийную съёмку и прочее.</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>Показывает папку сессии в файловом менеджере.</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>Показывает изображение целиком.</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>Показывает рядом два изображения или выбранные.</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>Показывает, что останется после кадрирования до заданного соотношения сторон.</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>Показывает то, что лежит выше видимой части увеличенного изображения.</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>Показывает то, что лежит ниже видимой части увеличенного изображения.</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>Показывает то, что лежит левее видимой части увеличенного изображения.</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>Показывает то, что лежит правее видимой части увеличенного изображения.</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>Показывает то, что видит камера.</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>В&amp;ыдержка</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>&amp;Боковая панель слева</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>&amp;Экранная цветопроба</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>Запустит&amp;ь виртуальную камеру</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>Запускает имитацию камеры, чтобы попробовать всё без настоящей.</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>Н&amp;а шаг меньше</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>На &amp;шаг больше</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>Остановить &amp;передачу</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>Останавливает экспозицию, передачу или Live View.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>Останавливает передачу; снимки остаются на карте камеры.</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>Делает снимок всеми подключёнными камерами одновременно и сразу: без автоспуска и серии.</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>Делает снимок.</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>Убирает из наложения все изображения.</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>Отменяет все повороты и отражения Live View.</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>Отменяет последнюю оценку, метку, переименование или перемещение в корзину.</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>Снимает метку с выбранных снимков.</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>Снимает звёзды с выбранных снимков.</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>Сообщает, насколько живое изображение смещается от кадра к кадру, то есть неподвижны ли камера и её опора.</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>Сообщает версии Skein и используемых им библиотек.</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>И &amp;следующее</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>И &amp;предыдущее</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>&amp;Автоспуск, серия и Bulb…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>В&amp;лево</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>В&amp;право</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>Повернуть в&amp;лево</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Повернуть в&amp;право</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>Поворачивает Live View по часовой стрелке — для камеры, лежащей на боку.</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>Поворачивает Live View против часовой стрелки — для камеры, лежащей на боку.</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>До п&amp;ервого</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>До п&amp;оследнего</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>Переходит назад на столько изображений, сколько видно.</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>Переходит вперёд на столько изображений, сколько видно.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>&amp;Что это?</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>Куда сохра&amp;нять снимки</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>Записать список &amp;контрольных сумм</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>Масштаб и сдвиг в&amp;месте</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>Операция прервана: её камера была закрыта.</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>Изображение %1 превратилось бы в линию. Выберите соотношение сторон от 1:%2 до %2:1.</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>Сторона в соотношении не может быть нулевой. Введите два числа больше нуля, например 16:9.</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>«%1» — не соотношение сторон. Введите ширину и высоту через двоеточие, например 16:9 или %2.</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n файл в резервной копии оказался не таким, каким был записан. Он отложен с пометкой «damaged» в имени, например «%1», и скопирован заново. Если его никто не менял, резервный диск выходит из строя: возьмите другой.</numerusform>
            <numerusform>%n файла в резервной копии оказались не такими, какими были записаны. Они отложены с пометкой «damaged» в имени, например «%1», и скопированы заново. Если их никто не менял, резервный диск выходит из строя: возьмите другой.</numerusform>
            <numerusform>%n файлов в резервной копии оказались не такими, какими были записаны. Они отложены с пометкой «damaged» в имени, например «%1», и скопированы заново. Если их никто не менял, резервный диск выходит из строя: возьмите другой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n файл, например «%1», уже не такой, каким пришёл с камеры. В резервной копии он в нынешнем виде; сделанные там ранее копии не изменены. Если его никто не правил, диск сессии выходит из строя.</numerusform>
            <numerusform>%n файла, например «%1», уже не такие, какими пришли с камеры. В резервной копии они в нынешнем виде; сделанные там ранее копии не изменены. Если их никто не правил, диск сессии выходит из строя.</numerusform>
            <numerusform>%n файлов, например «%1», уже не такие, какими пришли с камеры. В резервной копии они в нынешнем виде; сделанные там ранее копии не изменены. Если их никто не правил, диск сессии выходит из строя.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>Хранение и резервное копирование</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>вторая копия зеркало диск заполнен место предупреждение папка сеть надёжность backup</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n файл изменился с тех пор, как пришёл с камеры. В резервной копии он в нынешнем виде; прежние копии там не изменены.</numerusform>
            <numerusform>%n файла изменились с тех пор, как пришли с камеры. В резервной копии они в нынешнем виде; прежние копии там не изменены.</numerusform>
            <numerusform>%n файлов изменились с тех пор, как пришли с камеры. В резервной копии они в нынешнем виде; прежние копии там не изменены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n файл там был испорчен; теперь у него в имени «damaged», и он скопирован заново. Возможно, резервный диск выходит из строя.</numerusform>
            <numerusform>%n файла там были испорчены; теперь у них в именах «damaged», и они скопированы заново. Возможно, резервный диск выходит из строя.</numerusform>
            <numerusform>%n файлов там были испорчены; теперь у них в именах «damaged», и они скопированы заново. Возможно, резервный диск выходит из строя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Резервный диск заполнен: ждёт %n</numerusform>
            <numerusform>Резервный диск заполнен: ждут %n</numerusform>
            <numerusform>Резервный диск заполнен: ждут %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Сбой копирования: ждёт %n</numerusform>
            <numerusform>Сбой копирования: ждут %n</numerusform>
            <numerusform>Сбой копирования: ждут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>Резервная папка недоступна</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Резервная папка недоступна: ждёт %n</numerusform>
            <numerusform>Резервная папка недоступна: ждут %n</numerusform>
            <numerusform>Резервная папка недоступна: ждут %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>Копии: сохранено %1, отличается %n</numerusform>
            <numerusform>Копии: сохранено %1, отличаются %n</numerusform>
            <numerusform>Копии: сохранено %1, отличаются %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Копии: сбой у %n</numerusform>
            <numerusform>Копии: сбой у %n</numerusform>
            <numerusform>Копии: сбой у %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Копии: ждёт %n</numerusform>
            <numerusform>Копии: ждут %n</numerusform>
            <numerusform>Копии: ждут %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Копии: сохранён %n</numerusform>
            <numerusform>Копии: сохранены все %n</numerusform>
            <numerusform>Копии: сохранены все %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>Копии: выберите другую папку</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>Копии: проверка…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>Копии: готово</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Копии сохраняются в %1</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>Это диск сессии: копии пропадут вместе с ним. Выберите папку на другом диске.</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Резервная папка «%1» и папка сессии лежат одна в другой. Выберите для резервной копии папку в другом месте, лучше на другом диске.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>В резервную папку «%1» не удаётся писать. Проверьте её диск или выберите другую папку для резервной копии.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Резервная папка «%1» недоступна. Снимки по-прежнему сохраняются в сессии и будут скопированы, когда папка появится. Если её диск подключён, выберите папку в параметрах заново.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Резервная папка «%1» доступна только для чтения. Разрешите запись в неё или выберите другую папку для резервной копии.</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Диск резервной папки «%1» заполнен. Снимки по-прежнему сохраняются в сессии; освободите место или выберите другую папку для резервной копии.</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Резервной папки «%1» нет. Подключите её диск или создайте папку и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Файл «%1» пуст, хотя там был сохранён снимок: диск сессии его потерял, и в этой резервной копии его нет. Загрузите его снова с карты камеры или поищите в более ранних резервных копиях.</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>«%1» не может иметь значение «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>«%1» не может иметь значение «%2». Выберите одно из: %3.</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>Live View не может иметь значение «%1». Выберите одно из: %2.</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>Укажите наклон камеры в градусах, например: tilt -2.5 1.</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Укажите, насколько изображение смещается между двумя кадрами, в тысячных долях ширины, от 0 до %1.</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>Укажите, сколько должно быть событий, например 10000.</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>Камера занята.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>Камерой управляет компьютер.</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>Нет места для ещё одного изображения.</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>У этой камеры нет настройки «%1».</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>Неизвестная команда «%1». Используйте press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug или replug.</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>Снимок неполон, поэтому его яркость неизвестна.</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>На этом компьютере нет снимка, яркость которого можно измерить. Включите загрузку файлов JPEG или RAW с камеры.</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>Фильтр скрывает все снимки (%n). %1 снова покажет их.</numerusform>
            <numerusform>Фильтр скрывает все снимки (%n). %1 снова покажет их.</numerusform>
            <numerusform>Фильтр скрывает все снимки (%n). %1 снова покажет их.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>Здесь появятся снимки этой сессии.</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>В&amp;ыдержка:</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">&amp;Экспозиций:</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">&amp;Длительность первой:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <extracomment>label of a length of time</extracomment>
        <translation>&amp;Пауза между снимками:</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>E&amp;xposure factor:</source>
        <extracomment>label of a factor: each exposure is so many times as long as the one before</extracomment>
        <translation>&amp;Множитель выдержки:</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">Каждая &amp;следующая:</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>Во сколько раз каждая выдержка длиннее предыдущей: 1 — все одинаковы, 2 — каждый раз вдвое длиннее.</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>От конца одной экспозиции до начала следующей.</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>Длинные экспозиции одна за другой: каждая такой же длины, как предыдущая, или во столько-то раз длиннее. Затвор камеры должен быть установлен на Bulb.</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>Чи&amp;сло экспозиций:</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">&amp;Пауза между двумя:</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>Сколько времени затвор остаётся открытым; если выдержки различаются — при первой из них.</translation>
    </message>
    <message>
        <source>× </source>
        <extracomment>before a number: so many times as long</extracomment>
        <translation>× </translation>
    </message>
</context>
<context>
    <name>skein::BurstForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Снимков:</translation>
    </message>
    <message>
        <source>Each is taken as soon as the camera can.</source>
        <translation>Каждый делается, как только камера может.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Чи&amp;сло снимков:</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>Столько снимков, один сразу за другим.</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>Выполнить</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>&amp;Автоматически (четверть памяти: %1)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>На месте этой камеры теперь другая. Подключите ту, которую хотите использовать.</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>Live View занят. Дождитесь изображения и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>Камера не смогла это сделать. Посмотрите на её дисплей и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>Камеры больше нет на месте. Присоедините и включите её, затем подключите снова.</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>Камера отключилась раньше, чем это было сделано. Подключите её снова и повторите попытку.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>Камеру отсоединили или выключили. Присоедините и включите её, затем подключите снова.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>Связь с камерой прервалась, пока компьютер был в спящем режиме. Убедитесь, что камера не спит, и подключите её снова.</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимок «%1» уже загружается. Подождите.</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>Папка сессии уже меняется. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>Папка сессии меняется. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Для снимка «%1» нет папки сессии. Откройте сессию и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::CameraBar</name>
    <message>
        <source>%1
%2</source>
        <extracomment>a button: the name of a camera, and below it how it is</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and how it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>read aloud: the row in which one of several cameras is chosen</extracomment>
        <translation>Камеры</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>Между отметками получилось бы %1 снимков. Выберите более крупный шаг.</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1: от %2 камера может изменить это на величину от %3 до %4 ступеней, а для брекетинга нужно от %5 до %6. Возьмите меньше снимков, шаг поменьше или начните с другого значения.</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: камера сейчас не разрешает менять эту настройку. Переключите её в ручной режим экспозиции (M).</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1: у камеры шаг около %2 ступени, а для брекетинга нужен меньший. Выберите больший шаг.</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1: на камере установлено «%2». Сначала выберите фиксированное значение.</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: у этой камеры нет такой настройки, которую можно менять отсюда.</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>Ни одно значение камеры не попадает в пределы плавной экспозиции. Расширьте их.</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>Фокус этой камеры нельзя сдвинуть отсюда. Некоторым камерам для этого нужен Live View и автофокус, включённый на объективе.</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>Ближняя и дальняя отметки объектива не поставлены. Сфокусируйтесь на ближайшем и на самом дальнем месте и поставьте по отметке.</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>Ближняя и дальняя отметки стоят в одном месте. Поставьте их в разных местах.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>Плавная экспозиция может дойти до выдержек длиннее интервала: часть тактов будет пропущена. Уменьшите самую длинную выдержку или увеличьте интервал.</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>Эта камера меняет экспозицию не менее чем на %1 ступени: в фильме шаги могут быть заметны.</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>Эта камера не сообщает, сколько шагов между отметками. Задайте вместо этого число снимков.</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>Эта камера не делает отсюда выдержек от руки. Переключите её в ручной режим экспозиции (M) или Bulb (B), если они есть.</translation>
    </message>
</context>
<context>
    <name>skein::CameraCommands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An exposure that has begun cannot be stopped. If it has, the camera finishes it, and its photograph is kept.</source>
        <translation>Начатую экспозицию остановить нельзя. Если она началась, камера её завершит, и снимок сохранится.</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>Чтение настроек камеры…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>Настройки камеры появятся здесь, как только она будет подключена.</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>Сообщалось, что съёмка не удалась, но с тех пор с камеры пришёл снимок. Проверьте, тот ли это.</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>Съёмка остановлена: снимок не получен. Сделайте его снова, если он нужен.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>Во время съёмки связь с камерой прервалась и восстанавливается. Если камера сделала снимок, он будет затем загружен с карты.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>Связь с камерой прервалась. Настройки появятся снова, как только она вернётся.</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>Папка сессии не открыта, поэтому снимкам некуда поступать. Откройте сессию, затем подключите камеру.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Запуск виртуальной камеры…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>Ожидание завершения «%1»…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Никто в сети не ответил, кто такой «%1». Проверьте сеть или используйте числовой адрес камеры, например 192.168.1.20.</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>Программа камеры выдала список, который нельзя понять. Переустановите Skein.</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>В сети нет камеры с именем «%1». Проверьте имя или используйте числовой адрес камеры, например 192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>skein::CameraGroup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one, then try again.</source>
        <translation>Камера не подключена. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>Затвор не спущен, потому что не готово: %1. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>Камера, настройки которой нужно скопировать, не готова. Подключите её или покажите другую и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>Нет другой камеры, на которую можно скопировать. Подключите ещё одну и попробуйте снова.</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>Теперь настройки «%2» есть у следующих камер: %1.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>У «%1» теперь настройки «%2», кроме тех, которые она не приняла: %3. Задайте их на «%1».</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>У «%1» теперь настройки «%2».</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>Программа камеры не знает этой команды. Переустановите Skein.</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>Камера не подключена. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>Камера ещё делает предыдущий снимок. Дождитесь его или остановите.</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>Части Skein, работающие с камерой, разных версий. Переустановите Skein.</translation>
    </message>
</context>
<context>
    <name>skein::CameraNames</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a camera&apos;s model, and the letter that tells it from others of its kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>skein::CameraPage</name>
    <message>
        <source>&amp;Fetch them like any others</source>
        <translation>&amp;Загружать их, как все остальные</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>&amp;Оставлять их на карте</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>Сообщение с кнопкой говорит, сколько их.</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>&amp;Спрашивать перед загрузкой</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>Подключённые камеры</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>Снимки, сделанные без связи с камерой</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>Устанавливать &amp;часы камеры по времени компьютера</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>Чтобы снимки нескольких камер и время в их именах согласовывались.</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>Слова берутся со страницы «Файлы и имена». Камера сама вносит их в каждый снимок, включая файлы RAW, и сохраняет после отключения.</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>Они сохраняются в сессии в порядке съёмки.</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>Их можно загрузить позже командой «Загрузить с карты» в меню «Камера».</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>При подключении камеры</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>Записывать &amp;автора и авторские права в камеру</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Камера не подключена. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>У камеры нет настройки «%1».</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>Камера занята. Дождитесь её готовности и попробуйте снова.</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>«%1» сейчас задать нельзя: это определяют диски самой камеры.</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (недоступна, ожидается)</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (подключена)</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (используется в другом окне)</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>&amp;Забыть эту сетевую камеру</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>П&amp;одключить</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>Подключает выбранную камеру или камеру по введённому адресу. Уже подключённые остаются подключёнными.</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Искать камеры снова</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Поиск камер…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>По кабелю камеры не найдены. Включена ли камера и не спит ли она? Для камер с Wi-Fi нужен сетевой адрес.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Запуск виртуальной камеры…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>Виртуальная камера — чтобы попробовать Skein без настоящей</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>Часы камеры идут по времени компьютера</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>Часы этой камеры нельзя установить отсюда</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>«%1» не удалось задать в этой камере так, как вы хотите. %2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>Она подключится сама, когда её снова присоединят.</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>Имя этой камеры</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>Недоступна</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>Готова</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Как «%1» называется в списках и сообщениях, а также в именах файлов, если в шаблоне имени есть {body}. Если пусто, имени нет.</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>Камеру использует «%1» (процесс %2). Закройте эту программу или дайте Skein завершить её; тогда камера подключится.</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>Камеру использует «%1» (процесс %2), запущенная другим пользователем этого компьютера. Попросите его закрыть программу.</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Камера не подключена. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>У камеры сейчас нет такой настройки.</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>Камера подключается. Дождитесь окончания.</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>Камера делает снимок. Дождитесь окончания.</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>Вместо %2 камера задала для «%3» значение %1. Проверьте её режим и объектив.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>Затвор установлен на Bulb, и никто не завершил бы экспозицию. Выберите выдержку.</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>Такого снимка нет.</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>Эта камера сейчас не поддерживает выдержку от руки. Поверните её диск на M или B.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>Настройке «%1» сейчас нельзя задать значение %2. Проверьте режим и объектив камеры.</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>Камера не подключена. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>Камера как раз отключается. Подключите её снова и повторите попытку.</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>Камера ещё подключается. Дождитесь её готовности и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>Камера делает снимок. Дождитесь его или отмените и попробуйте снова.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>Связь с камерой прервалась и восстанавливается. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>Во время Live View это невозможно. Остановите Live View и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>Сейчас это невозможно. Подождите немного и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::CameraText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a camera in a list: what its owner calls it, and its model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the network</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>%1 в сети</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Серийный номер %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>съёмка</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>настройки</translation>
    </message>
</context>
<context>
    <name>skein::CaptureCommand</name>
    <message>
        <source>Bulb: %1 s</source>
        <extracomment>%1 is a number of seconds that the exposure has lasted</extracomment>
        <translation>Bulb: %1 с</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the third of five</extracomment>
        <translation>Снимок %1 из %2</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>Автоспуск: %1 с</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>Камера не сделала снимок вовремя. Проверьте фокусировку, карту и автоспуск и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>Камера сделала снимок, но не передала файл. Посмотрите на карте камеры и проверьте, есть ли карта и свободное место на ней.</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>Эта камера не может держать затвор открытым по команде компьютера. Выберите выдержку, отличную от Bulb.</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>&amp;Удалять снимки с карты, когда они надёжно сохранены</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>Съёмка</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>Каждый снимок сохраняется, перечитывается и сравнивается, прежде чем удаляется его копия на карте. Те, что были на карте раньше, остаются.</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>&amp;Возвращать управление камере после снимка или Live View</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>На карте камеры</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>Некоторые камеры блокируют свои кнопки и диски, пока снимает компьютер. Они освобождаются, как только перестают быть нужны.</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>Управление на самой камере</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>сигнал щелчок тишина дрожание вибрация штатив ожидание движение тайм-аут</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>блокировка спуск корпус диск кнопки nikon компьютер pc</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>удалить стереть форматировать место заполнено загрузка</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>время дата синхронизация автор пропущенные снимки отсутствие загрузка</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимок %1 не удалось скопировать на карту памяти. Освободите место на диске.</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Камера не подключена. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>Камера отключилась во время съёмки.</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Папку %1 нельзя использовать как карту памяти. Выберите папку, в которую вам разрешено писать.</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>Карта памяти больше не принимает снимков. Вставьте другую карту или удалите снимки.</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>Снимок не удалось записать на карту памяти. Проверьте папку карты.</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1 сохранён как %2, но не удалён с камеры. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n снимок, например %1, сохранён, но не удалён с камеры, потому что она тем временем отключилась. Это будет сделано при следующем подключении.</numerusform>
            <numerusform>%n снимка, например %1, сохранены, но не удалены с камеры, потому что она тем временем отключилась. Это будет сделано при следующем подключении.</numerusform>
            <numerusform>%n снимков, например %1, сохранены, но не удалены с камеры, потому что она тем временем отключилась. Это будет сделано при следующем подключении.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>Его размер на диске не совпадает с размером в камере.</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>В данных изображения есть ошибки, которые могли возникнуть при передаче. Посмотрите на него и, если он испорчен, загрузите копию с камеры ещё раз.</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>На карте: %1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>В сессии</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n файл не удалось импортировать, он остаётся на карте.</numerusform>
            <numerusform>%n файла не удалось импортировать, они остаются на карте.</numerusform>
            <numerusform>%n файлов не удалось импортировать, они остаются на карте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Импортирован %n файл.</numerusform>
            <numerusform>Импортировано %n файла.</numerusform>
            <numerusform>Импортировано %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>Импорт прекращён, потому что открыта другая сессия.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Импорт остановлен; %n файл не импортирован и остаётся на карте.</numerusform>
            <numerusform>Импорт остановлен; %n файла не импортированы и остаются на карте.</numerusform>
            <numerusform>Импорт остановлен; %n файлов не импортированы и остаются на карте.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Камера не подключена. Подключите её, чтобы увидеть содержимое карты.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>Камера отключилась.</translation>
    </message>
</context>
<context>
    <name>skein::CardModel</name>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>date, time and size of a photograph on a camera&apos;s card</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>In this session already.</source>
        <translation>Уже в этой сессии.</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>kind of file, in the list of what is on the card</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW+</source>
        <extracomment>on a thumbnail: a RAW file and a picture, taken together</extracomment>
        <translation>RAW+</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>on a thumbnail, short</extracomment>
        <translation>ВИДЕО</translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n файл этой сессии есть только на карте.</numerusform>
            <numerusform>%n файла этой сессии есть только на карте.</numerusform>
            <numerusform>%n файлов этой сессии есть только на карте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>Переносит их на компьютер сейчас.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>Загрузить снимки с карты</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>Снимки на карте</translation>
    </message>
</context>
<context>
    <name>skein::ClippedShares</name>
    <message>
        <source>%1 %2 %</source>
        <extracomment>the name of a colour and its share</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <extracomment>a share in per cent that is smaller than the number</extracomment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list: &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>one letter before the share of blue that is clipped: &quot;B 2&quot;</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>one letter before the share of green that is clipped: &quot;G 2&quot;</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>before how much of each colour is at full brightness: &quot;Highlights R 2 G 0 B 0 %&quot;</extracomment>
        <translation>Света</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter before the share of the luminance that is clipped: &quot;L 2&quot;</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter before the share of red that is clipped: &quot;R 2&quot;</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Shadows</source>
        <extracomment>before how much of each colour is without any light: &quot;Shadows R 2 G 0 B 0 %&quot;</extracomment>
        <translation>Тени</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>синий</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>яркость</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>красный</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>Закрыть сейчас</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>Снимки ещё передаются. Окно закроется само, когда они будут сохранены; скройте это сообщение, чтобы оставить окно открытым.</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>Выдержка от руки завершается. Окно закроется само, когда снимок будет сохранён; скройте это сообщение, чтобы оставить окно открытым.</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Камера возвращается в исходное состояние. Окно закроется само, когда это будет сделано; скройте это сообщение, чтобы оставить окно открытым.</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Ваши изменения ещё записываются. Окно закроется само, когда это будет сделано; скройте это сообщение, чтобы оставить окно открытым.</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Автоматически: профиль рабочего стола</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>Управление цветом: %1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>Управление цветом: монитор принят за sRGB</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>Цвета не удаётся преобразовать</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>Предупреждение о цветовом охвате: закрашены цвета, которые он не может показать.</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>Имитируется: «%1».</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>Live View: принят за sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Монитор %1: профиль неизвестен; предполагается sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Монитор %1: «%2», от X-сервера.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Монитор %1: «%2», от системы управления цветом рабочего стола.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Монитор %1: «%2», из выбранного вами файла.</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Профиль монитора</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>Нет цветопробы: её профиль непригоден</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>Без управления цветом</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>Изображение без пригодного профиля</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>Изображение: не указано, что означают его цвета, поэтому оно принято за sRGB.</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>Изображение: его профиль непригоден, поэтому оно принято за sRGB, и цвета могут быть неверны.</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>Изображение: «%1».</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>Изображения показываются без их профилей и профиля монитора: цветам нельзя доверять. Включите управление цветом в меню «Вид».</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Имитируемый профиль</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Цветопроба с предупреждением о цветовом охвате: %1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Цветопроба: %1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Какой принтер или экран имитировать?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Какой профиль описывает монитор «%1», на котором находится это окно? По умолчанию Skein использует профиль, заданный для него на рабочем столе.</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Синяя</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Зелёная</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>Без метки</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Пурпурная</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Красная</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Жёлтая</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>С профилем «%1» ничего нельзя имитировать. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>&amp;Недоступные цвета:</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>&amp;Имитировать</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;Управлять цветом</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>Имитируемый &amp;профиль:</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Автоматически: профиль рабочего стола</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>Автоматически…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>&amp;Чёрное остаётся чёрным</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>По умолчанию Skein использует профиль, заданный на рабочем столе для каждого монитора. Выберите файл, если у вас есть лучший, созданный калибратором.</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>Выбирает профиль этого монитора, если у вас есть профиль лучше, чем у рабочего стола.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>&amp;Закрашивать недоступные цвета</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>Отсекать (относительный колориметрический)</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>Имитация принтера или другого экрана (цветопроба)</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>Сохранять впечатление (перцепционный)</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>Сохранять яркость красок (насыщенность)</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Профиль монитора</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>Учитывать и белизну бумаги (абсолютный)</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>Изображения на мониторе</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Имитируемый профиль</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>Профили мониторов</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>Показывает цвета такими, какими их задаёт снимок, по его профилю и профилю монитора. Без этого они зависят от монитора, и доверять им нельзя.</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>Показывает изображения так, как показало бы их это устройство.</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>Профиль бумаги и принтера, полученный от лаборатории.</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>Самый тёмный тон изображения становится самым тёмным на мониторе, так что в тенях сохраняются детали (компенсация чёрной точки).</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>Предупреждение о цветовом охвате при цветопробе.</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>Метод рендеринга. Для фотографий подходит «Сохранять впечатление».</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Какой принтер или экран имитировать?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>Какой профиль описывает монитор «%1»?</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>цветовой охват вне диапазона gamut</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>icc профиль управление цветом калибровка</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>монитор экран дисплей icc профиль калибровка</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>метод рендеринга охват перцепционный относительный насыщенность абсолютный</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>тени bpc компенсация чёрная точка</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>экранная цветопроба печать</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>экранная цветопроба принтер бумага icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>Профиль без имени</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Цветовой профиль %1 не удаётся прочитать. Выберите другой.</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Цветового профиля %1 больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>Цветовой профиль повреждён. Выберите другой или установите его заново.</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>Цветовой профиль пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>Цветовой профиль больше любого настоящего. Выберите другой.</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>Этот цветовой профиль не описывает ни изображение, ни экран, ни принтер. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>Не удаётся преобразовать цвета из «%1» в «%2». Выберите другой профиль в меню «Вид» → «Управление цветом».</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1 не знает, что делать с «%2».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» — не адрес. Укажите числовой адрес, например 127.0.0.1.</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>Для --%1 нужно непустое значение.</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Для --bulb нужно число секунд от 0 до %1.</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>Для --count нужно целое число, 1 или больше.</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Для --delay нужно число секунд от 0 до %1.</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>Для --frames нужно целое число, 0 или больше.</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>Для --hook нужно EVENT=PROGRAM; возможные события: %1.</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg относится к предшествующему --hook: сначала укажите его.</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>Для --interval нужно число секунд, 0 или больше.</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>Для --missed нужно «fetch» или «skip».</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>Для --seconds нужно число секунд, 0 или больше.</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>Для --since нужна дата, например 2026-05-31 или 2026-05-31T14:30.</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options используется только с «--camera virtual».</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>Камера для знакомства со Skein: она работает по протоколу PTP/IP и показывает нарисованную сцену.
Первая строка стандартного вывода — порт для программ на libgphoto2.

Стандартный ввод принимает по одной команде в строке, на каждую отвечая &quot;ok&quot; или &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (изменения), storm N (событий), tilt DEGREES [DEGREES] или tilt unknown (вбок, затем вперёд), shake N (насколько живое изображение смещается между двумя кадрами, в тысячных долях ширины), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy или rate N: что не так с Live View), fault RULE (см. --fault) или fault none, sleep, wake, unplug, replug.</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>Камера без этой настройки. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>Запускать также программы, выбранные в параметрах оконной программы.</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>Аргумент для программы предшествующего --hook; {path}, {session} и {camera} заменяются тем, что они обозначают. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>Спросить папку новой сессии, как только появится окно.</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>Спросить, какую камеру подключить, как только появится окно.</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>Не больше стольких живых изображений в секунду.</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>Вызовите «skein-cli --help», чтобы узнать доступные команды.</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>Объём карты памяти в мегабайтах.</translation>
    </message>
    <message>
        <source>Commands:
  list                   Show the cameras that are connected.
  summary                Show what the driver says about the camera.
  config [NAME[=VALUE]]  Show all settings or one, or change one.
  capture                Take pictures and save them.
  tether                 Save what is taken with the camera&apos;s own shutter.
  import [list] [NAME]   Save earlier photographs from the camera&apos;s card, or list them.
  sequence FILE          Take a sequence of pictures that a file describes, or one that is kept under a name.
  preview                Save frames of live view.
  hashes                 Write a list of the hashes of a session&apos;s photographs.</source>
        <translation>Команды:
  list                   Показать подключённые камеры.
  summary                Показать, что драйвер сообщает о камере.
  config [NAME[=VALUE]]  Показать все настройки или одну либо изменить одну.
  capture                Сделать снимки и сохранить их.
  tether                 Сохранять то, что снято спуском самой камеры.
  import [list] [NAME]   Сохранить прежние снимки с карты камеры или перечислить их.
  sequence FILE          Снять последовательность, описанную в файле или сохранённую под именем.
  preview                Сохранить кадры Live View.
  hashes                 Записать список контрольных сумм снимков сессии.</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>Подключить камеру на порту PORT (usb:… или ptpip:…; «virtual» запускает виртуальную камеру).</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>Копировать каждый снимок также в папку DIR, которая должна существовать, на другом диске или в сети.</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>Удалять каждый снимок с карты камеры после сохранения.</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>Удалять снимки с карты камеры, когда они надёжно сохранены в сессии.</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>Завершать выдержки от руки через S секунд.</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>Завершиться при закрытии стандартного ввода.</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>Всё, что есть на карте, включая уже имеющееся в сессии.</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>Код завершения: 0 — всё выполнено, 1 — что-то не удалось или пропущено, 2 — неверный вызов.</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>Для измерений: рисовать на каждом живом изображении время (миллисекунды монотонных часов компьютера) в виде блоков, которые может прочитать программа.</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>Для тестов: имитировать сбой. KIND — это garbage (отвечает бессмыслицей), stall-after=N (замолкает посреди N-й передачи данных), drop-after=N (обрывает там соединение), capture-never-ready, refuse-set=NAME (не принимает эту настройку), ignore-set=NAME (соглашается и ничего не делает), silent-set=NAME (никогда не отвечает), no-events (никогда не имеет событий), silent-events (никогда не отвечает на запрос событий), body-locks (спуск и диски не работают, пока управляет компьютер) или odd-setting=WHAT (ещё одна настройка, какой не должно быть ни у одной камеры: choices, upside-down, no-text и другие). Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>Выдавать файлы этой папки за снимки.</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>Слушать на этом адресе; тогда камера доступна другим компьютерам.</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>Миллисекунды от команды до снимка (по умолчанию: 300).</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>Модель, за которую камера себя выдаёт (по умолчанию: D850).</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>Укажите камеру по порту или по адресу, но не по обоим сразу.</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>Укажите порт камеры или виртуальную камеру, но не то и другое.</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>Называть новые снимки по шаблону PATTERN.</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>Называть снимки по шаблону P: что в нём может быть, объясняет «man skein-cli».</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>Можно указать только одну папку сессии, а не %1.</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>Только сообщить, может ли камера снять эту последовательность и сколько это займёт.</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>Спускать затвор каждые S секунд.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Выводить по одному объекту JSON в строке.</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>Запускать PROGRAM при каждом событии EVENT: captured, saved, connected, disconnected, sequence-ended или session-opened. Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>Сохранить N кадров (1); 0 — продолжать до прерывания.</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>Сохранять кадры в папку DIR. По умолчанию: текущая папка.</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>Сохранять снимки в папку DIR; при необходимости она создаётся. По умолчанию: Skein/&lt;date&gt; в папке изображений.</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>Автоспуск: ждать S секунд перед первым снимком.</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>Серийный номер.</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>Показать имена сохранённых последовательностей.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Показать эту справку.</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>Размер матрицы, от 1 до 100 (по умолчанию: 24).</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>Столько дополнительных безымянных настроек, сколько бывает у больших камер.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>Использовать язык LANGUAGE: код, например de или pt_BR; «pseudo» показывает, что нельзя перевести.</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>Запустить виртуальную камеру и подключить её.</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>Запустить виртуальную камеру с этими параметрами, разделёнными пробелами.</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>Запустить без плагинов; они перечислены в параметрах, где можно отключить вредный.</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>Остановиться через S секунд. По умолчанию: при прерывании.</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>Порт TCP или 0 для свободного (по умолчанию: 15740).</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>Сделать N снимков (1).</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>Снимает подключённой к компьютеру камерой и сохраняет снимки.</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>Сообщать о происходящем в стандартный поток ошибок.</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>Съёмка с подключённой камерой: Live View, настройки, съёмка и надёжное хранение снимков.</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>Для параметра --%1 нужно число от %2 до %3.</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>У папки сессии нет имени.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>Папка сессии, при необходимости создаётся; без неё — папка прошлого раза или сегодняшняя папка внутри папки изображений. Адрес вида gphoto2://…, который передаёт рабочий стол, — это камера для подключения.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>Проверить перевод в файле FILE, .ts или .qm.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Неожиданный аргумент «%1». Попробуйте --help.</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Неизвестный сбой «%1». Попробуйте --help.</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>Использовать камеру на порту PORT: usb:BUS,DEVICE, ptpip:ADDRESS, имя или адрес узла либо «virtual», чтобы запустить ненастоящую камеру. По умолчанию: единственная подключённая камера.</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>Использовать эту папку как карту памяти.</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>Что нужно сделать? Укажите команду.</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>Чего ещё нет в сессии. Это значение по умолчанию.</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>Что делать со снимками, сделанными с тех пор, как эта сессия последний раз видела камеру: загрузить («fetch») или пропустить («skip»). По умолчанию: fetch.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Что делать.</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>Снятое в DATE или позже по часам камеры: 2026-05-31 или 2026-05-31T14:30; из этого — то, чего ещё нет в сессии.</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>Что подставляется в шаблоне вместо {job}.</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>Для config нужно NAME или NAME=VALUE.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>Для import нужно --all, --new, --since или имена файлов.</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>Для sequence нужен файл, имя сохранённой последовательности или --list.</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein: %1
Попробуйте «skein --help».
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>«%1» — не адрес камеры.</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>«%1» — не порт камеры. Порт выглядит как usb:001,005 или ptpip:192.168.1.20 либо это слово virtual.</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>«%1» — не папка этого компьютера. Подключите её и укажите папку, в которой она появится.</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Синяя метка</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Очистить список недавних сессий</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Первый снимок</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Фокус дальше</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Фокус намного дальше</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Фокус намного ближе</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Фокус ближе</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Фокус чуть дальше</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Фокус чуть ближе</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Заморозить Live View</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Зелёная метка</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Последний снимок</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Live View, как видит камера</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Отразить Live View</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Сдвинуть изображение вниз</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Сдвинуть изображение вверх</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Сдвинуть изображение влево</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Сдвинуть изображение вправо</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Следующий снимок</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Следующий вид гистограммы</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Панель: Камера</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Панель: Метаданные</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Панель: Вид</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Предыдущий снимок</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Пурпурная метка</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Красная метка</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Настройка: на шаг меньше</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Настройка: на шаг больше</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Рамка резкости вниз</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Рамка резкости вверх</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Рамка резкости влево</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Рамка резкости вправо</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Тема рабочего стола</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Повернуть Live View влево</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Повернуть Live View вправо</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Жёлтая метка</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>35-мм фотография</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>35-мм фотография, вертикально</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>70-мм киноплёнка</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Академический формат</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Американский широкий экран</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>Анаморфный полный кадр</translation>
    </message>
    <message>
        <source>CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>CinemaScope</translation>
    </message>
    <message>
        <source>Cinerama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Cinerama</translation>
    </message>
    <message>
        <source>Circle-Vision 360°</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Circle-Vision 360°</translation>
    </message>
    <message>
        <source>Computer screen</source>
        <extracomment>aspect ratio</extracomment>
        <translation>Экран компьютера</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Ранний CinemaScope</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Ранний широкий экран</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>Европейский широкий экран, Super 16</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>Four Thirds, телевидение</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>Four Thirds, вертикально</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Видео высокой чёткости</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>Крупный формат</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>Крупный формат, вертикально</translation>
    </message>
    <message>
        <source>MGM Camera 65</source>
        <translation>MGM Camera 65</translation>
    </message>
    <message>
        <source>Movietone</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Movietone</translation>
    </message>
    <message>
        <source>Panavision, anamorphic</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panavision, анаморфный</translation>
    </message>
    <message>
        <source>Panorama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Панорама</translation>
    </message>
    <message>
        <source>Polyvision</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Polyvision</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>aspect ratio 1:1</extracomment>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>Телефон, вертикально</translation>
    </message>
    <message>
        <source>Ultra Panavision 70</source>
        <translation>Ultra Panavision 70</translation>
    </message>
    <message>
        <source>Univisium, SuperScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Univisium, SuperScope</translation>
    </message>
    <message>
        <source>Wide television</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Широкоэкранное телевидение</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1 (выбрано)</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>Изображение %1: %2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Изображения рядом</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  отклонён</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>Первый %n из выбранных снимков</numerusform>
            <numerusform>Первые %n из выбранных снимков</numerusform>
            <numerusform>Первые %n из выбранных снимков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ConfigCommand</name>
    <message>
        <source> or </source>
        <extracomment>stands between two names of settings in “Did you mean iso or aperture?”</extracomment>
        <translation> или </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a group of settings in words, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. %3</source>
        <extracomment>%1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it takes</extracomment>
        <translation>«%1» — недопустимое значение для %2. %3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>Вызовите «skein-cli config», чтобы увидеть все.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>Возможно, вы имели в виду %1?</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>Камера не приняла %1 для %2; сейчас у неё %3. Проверьте диск режимов и настройки на самой камере.</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>У камеры нет настройки %1. %2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>Настройку %1 можно только читать. Возможно, она станет доступной при другом положении диска режимов или с другим объективом.</translation>
    </message>
</context>
<context>
    <name>skein::ControlPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Камера не подключена.</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Настройки с названием «%1» нет.</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>Внутренние значения камеры</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>У этой камеры нет настроек, которые можно менять отсюда.</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>«%1» не удалось скопировать в резервную папку «%2»; другие снимки копируются. Возможно, её диск не принимает файлы с таким именем или такого размера либо на месте нужной папки лежит файл. Дайте снимку другое имя или выберите другой диск для резервной копии.</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>Не удалось скопировать в резервную копию</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>Есть в резервной копии, но изменён с тех пор, как пришёл с камеры</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>Ещё нет в резервной копии</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>Сохранён в резервной копии</translation>
    </message>
</context>
<context>
    <name>skein::CreditsPage</name>
    <message>
        <source>&amp;Artist</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>Авторские &amp;права</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Комментарий</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>Заказчик, место или повод</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>Новые снимки</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>Эти слова записываются в небольшой файл XMP рядом с каждым поступающим снимком, где их читают другие программы. Сам снимок не изменяется. Пустые поля ничего не записывают.</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>Записывается в файл XMP рядом с каждым новым снимком; если пусто — ничего.</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>Записывается в новые снимки</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 Ваше имя</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>спешат относительно компьютера на %1</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>отстают от компьютера на %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 дн. %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>a date that the camera does not have</extracomment>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>Установить «%1» по времени компьютера</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>Установить часы камеры по времени компьютера</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>Плагин занят работой, которая требует времени.</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>Рабочий стол не освобождает камеру. Извлеките камеру в файловом менеджере и подключите снова.</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>Рабочий стол использует камеру, но не показывает её в списке. Извлеките камеру в файловом менеджере и подключите снова.</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>Файловый менеджер всё ещё показывает снимки камеры. Закройте его окно и подключите снова.</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>«%1» принадлежит другому пользователю этого компьютера, и завершить её отсюда нельзя. Попросите его закрыть программу.</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>«%1» больше не использует камеру. Подключите камеру снова.</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>«%1» получила запрос на завершение, но не завершилась. Возможно, она ждёт вашего ответа: закройте её сами и подключите камеру снова.</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Диск папки сессии «%1» почти заполнен, поэтому съёмка с компьютера прекращена, а то, что снимает сама камера, остаётся на её карте. Освободите место на этом диске или начните сессию на другом.</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>Диск этой сессии заполняется. Освободите место или начните сессию на другом диске.</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>Новая сессия…</translation>
    </message>
</context>
<context>
    <name>skein::DisplaySection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>colour around the picture</extracomment>
        <translation>Фон</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>Цвет вокруг выбранной миниатюры</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Цвет вокруг изображения</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>Экспозиция и файл</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>Точки фокусировки</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>Рамка выбора</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Насколько крупно лупа показывает место под указателем.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>Показывает экспозицию, объектив, время и имя снимка в течение нескольких секунд.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>Показывает зоны автофокусировки камеры, если снимок о них сообщает.</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Брекетинг экспозиции</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Соотношение сторон</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Автовспышка</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Автоматически, макро</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Осталось снимков</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Усреднённый</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Базовое</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Заряд аккумулятора</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Чёрно-белый</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Действия камеры</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Настройки камеры</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Состояние камеры</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Настройки съёмки</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Центральный точечный</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Центровзвешенный</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Центрально-взвешенный средний</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Макросъёмка</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Облачно</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Цветовое пространство</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Цветовая температура</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Сжатие с потерями</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Непрерывный</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Непрерывная съёмка</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Непрерывная среднескоростная</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Непрерывная высокоскоростная</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Непрерывная низкоскоростная</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Бесшумная непрерывная</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Автоспуск, серия</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Непрерывный следящий АФ</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Творческий</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Пользовательский</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Дневной свет</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Пульт с задержкой</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Отключено</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Экономичное</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Усиленный</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Среднее по всему кадру</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Оценочный</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Внешняя синхронизация</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Сверхвысокое</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Очень высокий</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Точный</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Заполняющая вспышка</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Высокое</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Мелкие детали</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Вспышка</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Режим вспышки</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Вспышка выключена</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Лампы дневного света</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Лампы дневного света: холодный белый</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Лампы дневного света: дневной белый</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Лампы дневного света: дневной свет</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Лампы дневного света: тёплый белый</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Фокусное расстояние</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Брекетинг фокусировки</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Зона фокусировки</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Режим фокусировки</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Синхронизация по передней шторке</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Полный</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Постоянный следящий АФ</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Высокая эффективность</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Подавление шума при высоком ISO</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>По светам</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Настройки изображения</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Стабилизация изображения</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Интеллектуальный авто</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG базовое</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG высокое</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG обычное</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Пейзаж</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Большой</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG большой, высокое</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG большой, обычное</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Объектив</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Лёгкое</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Без потерь</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Сжатие без потерь</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (фиксировано)</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (выбрано)</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Макро</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Ручная фокусировка</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Матричный замер</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG средний, высокое</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG средний, обычное</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Подъём зеркала</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Умеренный</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Монохромный</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Многозонный</translation>
    </message>
    <message>
        <source>Multi-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Многоточечный</translation>
    </message>
    <message>
        <source>NEF (Raw)</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>NEF (RAW)</translation>
    </message>
    <message>
        <source>Natural light auto</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Авто (естественный свет)</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Нейтральный</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Ночной пейзаж</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Ночной портрет</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Оптимальное качество</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Прочие свойства (PTP)</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Частичный</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Стиль изображения</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Портрет</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Ручная настройка</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Ручная настройка 1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Ручная настройка 2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Ручная настройка 3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Ручная настройка 4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Предустановленный фокус</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Пульт, быстрый спуск</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Синхронизация по задней шторке</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Задняя шторка и медленная синхронизация</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Авто, подавление красных глаз</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Подавление красных глаз</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Красные глаза и медленная синхронизация</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Пульт</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Автоспуск, 5 с</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Тень</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Резкость</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Тип затвора</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Одиночный</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Покадровая съёмка</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Бесшумный спуск</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Покадровый следящий АФ</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Приоритет размера</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Медленная синхронизация</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Маленький</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG маленький, высокое</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG маленький, обычное</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Спорт</translation>
    </message>
    <message>
        <source>Spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Точечный</translation>
    </message>
    <message>
        <source>Spot metering interlocked with AF frame</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Точечный по точке АФ</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Режим съёмки</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Закат</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Непрерывная сверхскоростная</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Таймлапс</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Автоспуск</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Автоспуск, 10 с</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Автоспуск, 2 с</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Лампы накаливания</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Без сжатия</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Под водой</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Насыщенный</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Брекетинг баланса белого</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Беспроводная синхронизация</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1, единица</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>часы</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>минуты</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>секунды</translation>
    </message>
</context>
<context>
    <name>skein::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>read out where there is no picture: a title without a full stop, then whole sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area while there is no picture</extracomment>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>Все настройки этой камеры. Отмеченные стоят наверху панели, в этом порядке.</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>Отметьте то, что меняете часто. Перетаскивайте строки или используйте кнопки, чтобы поднять или опустить их. У каждой модели камеры свой список.</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>Отмечает настройки, которые стоят наверху изначально, в обычном порядке.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>Поднимает выбранную настройку в панели на строку выше.</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>Опускает выбранную настройку в панели на строку ниже.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>Основные настройки</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>Показывает только настройки, в названиях которых есть эти слова.</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>&amp;Обычные</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>Не выбрано ни одного снимка</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">&amp;Шаг:</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>&amp;Изменяемая настройка:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">&amp;Изменять:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>&amp;Порядок:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Снимков:</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">Все &amp;светлее или темнее:</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Сначала самый светлый</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Сначала самый тёмный</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>С&amp;двиг экспозиции:</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>От каждой экспозиции до следующей, более светлой: 1 EV — одна ступень, вдвое больше света.</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>В каком порядке делаются снимки.</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>Делает весь брекетинг светлее, чем настроена камера, а при значении ниже нуля — темнее.</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">Сначала средний</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>Сначала нормальная экспозиция</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Чи&amp;сло снимков:</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>&amp;Шаг:</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>Столько экспозиций. При чётном числе тёмных на одну больше, чем светлых.</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>Одно и то же с разной экспозицией: сколько снимков, через сколько ступеней и какой настройкой камеры достигается разница.</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>Настройка, которая меняется от снимка к снимку. После последнего снимка она возвращается к прежнему значению.</translation>
    </message>
</context>
<context>
    <name>skein::ExposureRampForm</name>
    <message>
        <source>%1 s</source>
        <extracomment>an exposure time; %1 is a number of seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, наибольшее</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, наименьшее</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, максимум</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, минимум</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Диафрагма:</translation>
    </message>
    <message>
        <source>&amp;ISO:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>&amp;ISO:</translation>
    </message>
    <message>
        <source>1/%1 s</source>
        <extracomment>an exposure time below a second; %1 is a number</extracomment>
        <translation>1/%1 с</translation>
    </message>
    <message>
        <source>Above &amp;grey:</source>
        <extracomment>how much brighter than medium grey the pictures shall be, in stops</extracomment>
        <translation type="vanished">Выше &amp;серого:</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">Ярче среднего серого на</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>Плавно менять и ди&amp;афрагму</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>&amp;Диафрагма:</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">Как у первого снимка</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Как у первого снимка</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">&amp;Яркость:</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">Диафрагму менять в &amp;последнюю очередь</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>Следует за светом мелкими шагами: сначала выдержкой, затем ISO. Переключите камеру в ручной режим экспозиции.</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">Наибольшее</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>Какая яркость снимков поддерживается: как у первого или на столько-то ступеней выше или ниже среднего серого по экспонометру.</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;ISO:</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">Наименьшее</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>Сдви&amp;г от серого:</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>По снимку через равные промежутки, с экспозицией, которая следует за светом, например в сумерках и на рассвете: какой яркости должны быть снимки и в каких пределах для этого меняются выдержка, ISO и диафрагма.</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Относительно среднего серого</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Выдержка:</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>В&amp;ыдержка:</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>На сколько ступеней светлее среднего серого, а при значении ниже нуля — темнее: ночь должна выглядеть ночью.</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>Целевая &amp;яркость:</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>Наибольшее ISO для плавной экспозиции, когда выдержка достигла предела. Максимум: наибольшее значение камеры.</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>Самая длинная выдержка для плавной экспозиции. Максимум: самая длинная у камеры, но не больше трёх четвертей интервала от начала до начала.</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>Наименьшее ISO для плавной экспозиции. Минимум: наименьшее значение камеры.</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>Самая закрытая диафрагма для плавной экспозиции: наибольшее диафрагменное число. Максимум: предел объектива.</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>Самая короткая выдержка для плавной экспозиции. Минимум: самая короткая у камеры.</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>Самая открытая диафрагма для плавной экспозиции: наименьшее диафрагменное число. Минимум: предел объектива.</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>Когда выдержка и ISO достигли предела, дальше меняется диафрагма. При этом меняется и глубина резкости.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the two ends of a range</extracomment>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>skein::ExposureText</name>
    <message>
        <source>%1 EV</source>
        <extracomment>Exposure compensation: &quot;+0.7 EV&quot;</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a time; %1 is a number of minutes</extracomment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a time of some minutes and seconds; %1 and %2 are numbers</extracomment>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A focal length</extracomment>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A shutter speed: %1 is &quot;1/250&quot;</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <extracomment>%1 is a position, %2 the height above the sea</extracomment>
        <translation>%1, %2 м</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <extracomment>a place on the earth: 43.36° N, 8.41° W; %2 and %4 are the letters of the sides</extracomment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>east, behind a longitude</extracomment>
        <translation>В</translation>
    </message>
    <message>
        <source>ISO %1</source>
        <extracomment>the sensitivity; %1 is a number</extracomment>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>north, behind a latitude</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>North or south of the equator, one letter</extracomment>
        <translation>Ю</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>East or west of Greenwich, one letter</extracomment>
        <translation>З</translation>
    </message>
    <message>
        <source>as %1 mm on 35 mm film</source>
        <extracomment>The focal length that has the same view on 35 mm film</extracomment>
        <translation>как %1 мм на 35-мм плёнке</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>со вспышкой</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>без вспышки</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>&amp;Экспорт в</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Данные EXIF файла «%1» не удаётся прочитать, поэтому в новом изображении их нет.</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>Сбой задаётся как ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Действия: %1. Операции: %2 или код, например 0x1009. Значения для refuse: %3. Значения для name: %4.</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» не удалось прочитать. Проверьте диск.</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>Он начинается не так, как файлы этого типа.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Его конец отсутствует.</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>Его части отсутствуют.</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>Диск не даёт его прочитать.</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>Папку «%1» нельзя использовать, или ссылка в ней ведёт за пределы сессии. Снимки по ней не следуют; создайте там обычную папку.</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимку не удалось дать имя «%1». Проверьте, что папка сессии существует и в неё можно писать.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» уже существует и оставлен без изменений.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» не удалось окончательно записать на диск. Проверьте диск и свободное место на нём.</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>«%1» лежит не на диске сессии и остаётся там. Скопируйте его в «%2» сами.</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>Файлы и имена</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>автор создатель права iptc метаданные xmp подпись</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>переименовать счётчик дата клиент sidecar xmp рейтинг звёзды метки шаблон</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>Все снимки сессии в ряд. Щелчок показывает один, с Ctrl и Shift выбирают несколько; правая кнопка мыши открывает меню возможных действий.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>Лента</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>Показано %1 из %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1 и больше</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Любая метка</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Любой рейтинг</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>Время съёмки</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Скрыто фильтром</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Без звёзд</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Не отклонённые</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>Фильтр скрывает снимок, который вы смотрите (%1).</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>Время изменения</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Видео</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>Камера отключилась.</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">&amp;От:</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">&amp;Вернуть объектив в исходное положение</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Снимков:</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">&amp;Пауза перед каждым:</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>Время по&amp;коя:</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">&amp;Шагов между двумя:</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">&amp;Направление:</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>После съёмки объектив возвращается в исходное положение.</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>&amp;Направление:</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">Дальше</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>От дальнего к ближнему</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>&amp;Диапазон фокусировки:</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>От текущего фокуса</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>От текущего фокуса: заданное число снимков с заданным числом шагов между ними. От отметки A до отметки B: между двумя отметками, поставленными для объектива, — либо равномерно по числу снимков, либо по шагу, и тогда снимков столько, сколько нужно.</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>От отметки A до отметки B, по числу</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>От отметки A до отметки B, по шагу</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">От отметки A до B, заданное число снимков</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">От отметки A до B, через заданное число шагов</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">Ближе</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>От ближнего к дальнему</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Чи&amp;сло снимков:</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>Верн&amp;уть исходный фокус</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">&amp;Размер шага:</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>Сколько времени объектив успокаивается перед каждым снимком.</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>На сколько шагов сдвигается объектив от снимка к снимку.</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>&amp;Шагов на снимок:</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>Ра&amp;змер шага:</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>Одно и то же с разной дистанцией фокусировки: от нынешнего положения объектива или между двумя отметками. При небольшом шаге резкие зоны перекрываются.</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>Те же шаги, что у кнопок фокусировки рядом с изображением. Их величина зависит от объектива.</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>Куда фокус движется от текущего положения.</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">Текущее положение объектива</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Фокус на отметке %1</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Отметка фокуса %1 поставлена</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>Фокусировка остановлена</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>Фокусировка, проход %1 из %2, положение %3
Резкость %4, пока лучшая %5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>Фокусировка…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>В фокусе</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>Камера ещё не сообщает о фокусе: отметка не поставлена</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>Собственную зону фокусировки камеры можно переместить после её первого снимка</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>Сейчас зону фокусировки переместить нельзя. Пусть камера покажет изображение целиком, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>Отметки фокуса A и B потеряны: объектив сдвинут автофокусом или дошёл до упора, а эта камера не сообщает, где он. Поставьте их заново.</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>Камера не смогла сфокусироваться. Наведите её на что-то более контрастное или сдвиньте фокус клавишами.</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>Камера не переместила зону фокусировки. Включите Live View и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>Камера не приняла это место для зоны фокусировки. Выберите другое место или проверьте режим фокусировки.</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>Сейчас зону фокусировки переместить нельзя. Пусть камера покажет изображение целиком, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>Объектив дальше не сдвинулся. Если он дошёл до упора, сдвиньте фокус в другую сторону; иначе проверьте переключатель на объективе.</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>Объектив не сдвинулся. Включите Live View и попробуйте снова.</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>Объектив дошёл до упора. Сдвиньте фокус в другую сторону.</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>Нет камеры, которую можно сфокусировать. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>Такой отметки нет. Сфокусируйтесь туда, куда хотите возвращаться, и поставьте её.</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>Автофокус этой камеры нельзя запустить отсюда. Нажмите её спусковую кнопку наполовину.</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>Объектив этой камеры нельзя сдвинуть отсюда. Поверните его кольцо фокусировки.</translation>
    </message>
</context>
<context>
    <name>skein::FocusRow</name>
    <message>
        <source>AF</source>
        <extracomment>Autofocus</extracomment>
        <translation>AF</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>title of a row of buttons that move the lens</extracomment>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>Отметка A</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>Отметка B</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>Резче всего</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>К A</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>К B</translation>
    </message>
    <message>
        <source>‹</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>‹</translation>
    </message>
    <message>
        <source>‹‹</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>‹‹</translation>
    </message>
    <message>
        <source>‹‹‹</source>
        <comment>focus</comment>
        <extracomment>The focus moves nearer (‹) or farther (›), by larger steps with more signs.</extracomment>
        <translation>‹‹‹</translation>
    </message>
    <message>
        <source>›</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>›</translation>
    </message>
    <message>
        <source>››</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>››</translation>
    </message>
    <message>
        <source>›››</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>›››</translation>
    </message>
</context>
<context>
    <name>skein::FocusShooter</name>
    <message>
        <source>The focus cannot be moved while another camera is shown. Show the camera of the sequence until that has ended.</source>
        <translation>Фокус нельзя сдвинуть, пока показана другая камера. Показывайте камеру последовательности, пока она не завершится.</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>Объектив сдвинулся так, что шаги нельзя было сосчитать, и прежние положения больше не известны.</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Новые снимки сохраняются в %1</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>Нет сессии</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Сессия не открыта.</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>Папка сессии</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Папка сессии %1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>Кадр Live View не удалось декодировать. Live View продолжается со следующего.</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>Кадр Live View пришёл не целиком. Live View продолжается со следующего.</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>В «%1» не нашлось свободного имени; кадр остаётся в «%2». Посмотрите, что там лежит.</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>Нет кадра Live View, который можно сохранить. Запустите Live View, дождитесь изображения и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>Камеру использует другая программа. Закройте её или извлеките камеру в файловом менеджере и подключите снова.</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>По адресу «%1» камера не отвечает. Проверьте, что она включена и присоединена и что адрес верен, затем подключите снова.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>Остановлено. Больше ничего делать не нужно.</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Камера по адресу «%1» не отвечает. Выключите и снова включите её, проверьте соединение и подключите снова.</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Камеру по адресу «%1» нельзя использовать из этой учётной записи. Отсоедините и снова присоедините её; если это не поможет, установите правила udev для libgphoto2.</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>Камера сейчас не может показать Live View и сообщает: %1. Измените это на камере и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>Камеру не удалось подключить. Выключите и включите её и подключите снова.</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>Камера не приняла значение. Выберите другое или проверьте, позволяют ли его диск режимов и объектив.</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>Камера не ответила вовремя. Попробуйте снова; если это не поможет, выключите и включите камеру.</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>Камера не ответила, пока менялась настройка. Посмотрите, какое значение у настройки, и попробуйте снова; если это не поможет, выключите и включите камеру.</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>Камера не удалила файл. Проверьте, не защищён ли файл или карта, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>Камера не нашла файл, который нужно было удалить. Есть ли он ещё на карте, станет видно при следующем просмотре карты.</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>Камера не выдаёт этот файл. Скопируйте его через кардридер.</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>Этого файла в камере больше нет. Посмотрите список её файлов.</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>Камера не сообщает о том, что с ней происходит. Подключите снова.</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>Камера не дала Live View. Проверьте диск режимов и аккумулятор и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>Камера не дала миниатюру этого файла. Попробуйте снова или загрузите файл.</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>Камера не дала сведений о себе. Попробуйте снова, когда она будет свободна.</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>В камере не осталось места. Освободите место на карте или вставьте другую и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>В камере нет миниатюры этого файла. Загрузите файл, чтобы его увидеть.</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>Камера занята. Дождитесь, пока она закончит, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>Камера отказалась делать снимок. Проверьте фокусировку, объектив, карту и диск режимов и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>Камера передаёт Live View не в формате JPEG, поэтому показать его нельзя. Завершите Live View и запустите снова; если это не поможет, выключите и включите камеру.</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>Камера пропала. Проверьте кабель, аккумулятор и Wi-Fi и подключите снова.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>Настройки камеры не удалось прочитать. Попробуйте снова; если это не поможет, выключите и включите камеру.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>Связь с камерой прервалась при удалении файла. Есть ли он ещё на карте, станет видно, когда камера вернётся.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>Связь с камерой прервалась при изменении настройки. Когда камера вернётся, посмотрите, какое значение у настройки, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>Не удалось получить список файлов в камере. Проверьте её карту и попробуйте снова.</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>Снимок не удалось загрузить с камеры. Проверьте, есть ли он на карте, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>Снимок пришёл из памяти камеры не целиком, и ни на одной карте его нет. Проверьте кабель и снимите ещё раз.</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>По адресу «%1» нет камеры, принимающей соединение. Если её использует другая программа, завершите её; иначе проверьте адрес и режим USB или Wi-Fi камеры и подключите снова.</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>Затвор этой камеры нельзя спустить с компьютера. Нажмите её собственную спусковую кнопку.</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>Эта камера так не умеет. Воспользуйтесь органами управления на камере.</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>У этой камеры нет Live View для компьютера. Воспользуйтесь её видоискателем.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>«%1» — не адрес камеры. Укажите адрес вида «usb:001,005» или «ptpip:192.168.1.20».</translation>
    </message>
</context>
<context>
    <name>skein::GuideSection</name>
    <message>
        <source> px</source>
        <extracomment>pixels, behind a number</extracomment>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Слева внизу</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Справа внизу</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>Цвет направляющих</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>Рисует направляющие по тому, что оставляет маска, а не по всему изображению.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>По маске</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>Линии, помогающие строить кадр: трети, диагонали, спирали и сетки, поверх Live View и снимков. Они только показываются и никогда не сохраняются.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>Показывать направляющие</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Слева вверху</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Справа вверху</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>Толщина</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Линии под 45°</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Осевые линии</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Диагонали</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>Диагонали с перпендикулярами</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Пятые доли</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Золотое сечение</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Золотая спираль</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>Без направляющих</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Четверти</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Трети</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>Руководства нет на месте. Установите Skein заново или прочитайте его страницу справки, набрав «man skein» в терминале.</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>Щёлкните ссылку, чтобы перейти по ней. Клавиши со стрелками прокручивают страницу.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Найти на этой странице</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>Enter переходит к следующему месту с этими словами.</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Прежний список контрольных сумм «%1» изменён после записи, поэтому ничего не доказывает. Переместите папку «ascmhl», чтобы начать заново.</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Список контрольных сумм не удалось записать в «%1». Проверьте, что там есть место и в папку можно писать.</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Журнал сессии «%1» не удалось прочитать, поэтому неизвестно, те ли это снимки, что пришли с камеры. Откройте сессию, затем запишите список снова.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>«%1» не удалось прочитать. Переместите папку «ascmhl», чтобы начать заново.</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>Записан список контрольных сумм %n файла.</numerusform>
            <numerusform>Записан список контрольных сумм %n файлов.</numerusform>
            <numerusform>Записан список контрольных сумм %n файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Изменилось после прежнего списка контрольных сумм: %1.</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Исчезло после прежнего списка контрольных сумм: %1.</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Не читается и не внесено в список: %1.</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Не то, что пришло с камеры: %1.</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Чтение всех снимков для списка контрольных сумм: %1 %</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>Прежний список контрольных сумм этой папки не читается. Переместите папку «ascmhl», чтобы начать заново.</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 не удалось прочитать, файл не внесён в список.</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: изменился после прежнего списка.</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: исчез после прежнего списка.</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: не то, что пришло с камеры.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Папки «%1» нет. Укажите папку сессии с помощью --session.</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>Камера подключена без папки сессии, поэтому снимки нельзя загружать. Откройте сессию и подключите камеру снова.</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>Аргументы:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>Использование: %1 [параметры] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>Как показывается яркость изображения: гистограммой, формой сигнала с сохранением левой и правой сторон, по каждому цвету или так, как её измерила матрица.</translation>
    </message>
    <message>
        <source>L* %1  a* %2  b* %3</source>
        <extracomment>values of a pixel: lightness and colour by CIE L*a*b*</extracomment>
        <translation>L* %1  a* %2  b* %3</translation>
    </message>
    <message>
        <source>L* –  a* –  b* –</source>
        <translation>L* –  a* –  b* –</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>on a small button: logarithmic scale</extracomment>
        <translation>Лог</translation>
    </message>
    <message>
        <source>Pixel under the pointer</source>
        <translation>Пиксель под указателем</translation>
    </message>
    <message>
        <source>R %1  G %2  B %3</source>
        <extracomment>values of a pixel: red, green, blue</extracomment>
        <translation>R %1  G %2  B %3</translation>
    </message>
    <message>
        <source>R –  G –  B –</source>
        <translation>R –  G –  B –</translation>
    </message>
    <message>
        <source>RAW data</source>
        <extracomment>how the picture&apos;s brightness is shown: from the sensor&apos;s own data</extracomment>
        <translation>Данные RAW</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>RGB-парад</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>Красный, зелёный и синий, как они записаны в изображении, от 0 до 255, и соответствующий цвет CIE L*a*b* (D50).</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>Разд.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Форма сигнала</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>Что показывается об экспозиции</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>У Live View нет данных RAW.</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>Чтение данных RAW…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>Гистограмма появится здесь, когда снимок будет прочитан.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>Гистограмма появится здесь с первым кадром Live View.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>Гистограмма появится здесь с первым снимком.</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>Гистограммы нет: фильтр скрывает все снимки.</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>Гистограммы нет: этот файл нельзя показать.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>У этого снимка нет файла RAW.</translation>
    </message>
</context>
<context>
    <name>skein::HistogramView</name>
    <message>
        <source>B</source>
        <extracomment>one letter: the colour blue, beside its curve in the histogram</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>one letter: the colour green, beside its curve in the histogram</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter: luminance, beside its curve in the histogram</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>Of the sensor&apos;s data, at black: %1. Saturated: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Из данных матрицы на уровне чёрного: %1. Насыщено: %2.</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>Гистограмма появится здесь с первым снимком.</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>По уже загруженным пикселям.</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>По всему изображению.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>У этого снимка нет файла RAW.</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Совсем без света: %1. С полной яркостью: %2.</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>ступеней ниже насыщения</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>ступеней ниже насыщения по самим данным</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>Один из символов в этих аргументах нельзя передать программе. Введите их заново.</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Камера подключена</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Камера отключена</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>Программа не указана. Выберите, какую запускать.</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Снимок сохранён</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>Снимок сделан</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Последовательность завершена</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Сессия открыта</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>Эти аргументы слишком длинные. Поместите нужные действия в скрипт и укажите его как программу.</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» — неполный путь. Укажите путь к программе, начиная с первой косой черты, или только её имя.</translation>
    </message>
</context>
<context>
    <name>skein::HookDialog</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>menu of what arguments may contain: the words, then how it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>button: adds the program to the list</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Добавить программу</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>Выбор программы</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Изменить программу</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>Аргументы не обрабатываются оболочкой: каждая строка передаётся программе как есть, с пробелами и кавычками. Что произошло, указано и в её окружении: SKEIN_PATH и так далее.</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>Чем закончилась: выполнена, остановлена или не удалась</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>Имя, данное самой камерой</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>Папка сессии</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>Имя последовательности</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>Снимок вместе с папкой</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1: программу «%2» не удалось запустить. Проверьте, на месте ли она, разрешён ли её запуск и верно ли указано имя.</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1: то, что запустила программа «%2», ещё работало через %3 с и было завершено. То, что должно продолжать работу, нужно запускать через setsid.</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1: программа «%2» аварийно завершилась или была уничтожена.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: программа «%2» завершилась с кодом ошибки %3, не указав причину.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1: программа «%2» завершилась с кодом ошибки %3. Её сообщение: «%4».</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: программа «%2» не закончила за %3 с и была завершена. Выясните, почему она зависает, или дайте программам больше времени в параметрах.</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1: программа «%2» вывела больше %3 и была завершена. Пусть она выводит меньше или пишет в файл.</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n программа ждёт очереди, больше не помещается: по новым событиям ничего не запускается. Запускайте меньше программ или более быстрые.</numerusform>
            <numerusform>%n программы ждут очереди, больше не помещается: по новым событиям ничего не запускается. Запускайте меньше программ или более быстрые.</numerusform>
            <numerusform>%n программ ждут очереди, больше не помещается: по новым событиям ничего не запускается. Запускайте меньше программ или более быстрые.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n программа не запущена, потому что слишком многие ждали очереди.</numerusform>
            <numerusform>%n программы не запущены, потому что слишком многие ждали очереди.</numerusform>
            <numerusform>%n программ не запущены, потому что слишком многие ждали очереди.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>«%1» завершена успешно.</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>«%1» завершена успешно. Вывод:
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>«%1» работает…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>Камера не ответила вовремя. Проверьте, что она не спит и подключена, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>Программа камеры дала бессмысленный ответ. Подключите камеру снова; если это не поможет, переустановите Skein.</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>Камера была закрыта раньше, чем это было сделано.</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>Программе камеры нужно знать свою камеру. Запустите её с --port, --list или --supported.</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>Причина не указана.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>Её сообщение: «%1».</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>Программа камеры — от другой версии Skein. Переустановите Skein.</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>Программа камеры прислала то, что нельзя понять. Подключите камеру снова; если это не поможет, переустановите Skein.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>Драйвер камеры аварийно завершился. Снимки на карте камеры остаются там, пока не будут загружены. Если камера не вернётся сама, подключите её снова; если драйвер продолжает падать, сначала выключите и включите камеру.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>Связь с камерой прервалась. Проверьте кабель, питание и сеть и подключите камеру снова.</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>Программа, работающая с камерой, была завершена извне, возможно, из-за нехватки памяти. Снимки на карте камеры остаются там, пока не будут загружены. Если камера не вернётся сама, подключите её снова.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>Программу, работающую с камерой, skein-camera-host, не удалось запустить. Переустановите Skein.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>Программа, работающая с камерой, skein-camera-host, завершилась, не успев подготовиться. %1 Подключите камеру снова; если это не поможет, переустановите Skein.</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>Программа камеры дала ответ, который нельзя понять. Переустановите Skein.</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>Программа, работающая с камерами, завершилась без ответа. Попробуйте снова; если это не поможет, отсоедините камеры и присоединяйте по одной.</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>Программа, работающая с камерами, не ответила вовремя. Попробуйте снова; если это не поможет, отсоедините камеры и присоединяйте по одной.</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>Программу, работающую с камерами, skein-camera-host, не удалось запустить. Переустановите Skein.</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>Снимок или живое изображение камеры. Колесо меняет масштаб у указателя, перетаскивание двигает изображение, двойной щелчок переключает между целым изображением и реальными пикселями; буквы и стрелки здесь — команды.</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1 из %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n файл, который в этой сессии есть лишь повреждённым, ещё на карте камеры, например %1. Чтобы загрузить его снова, укажите его имя: skein-cli import %1.</numerusform>
            <numerusform>%n файла, которые в этой сессии есть лишь повреждёнными, ещё на карте камеры, например %1. Чтобы загрузить один из них снова, укажите его имя: skein-cli import %1.</numerusform>
            <numerusform>%n файлов, которые в этой сессии есть лишь повреждёнными, ещё на карте камеры, например %1. Чтобы загрузить один из них снова, укажите его имя: skein-cli import %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>Найден %n снимок</numerusform>
            <numerusform>Найдено %n снимка</numerusform>
            <numerusform>Найдено %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>Таких снимков на карте камеры нет.</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» на карте камеры нет. Посмотрите, что там есть, командой «skein-cli import list».</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>На карте камеры нечего импортировать.</translation>
    </message>
</context>
<context>
    <name>skein::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day and how many photographs were taken on it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4. %5</source>
        <extracomment>%1, %2: numbers of files; %3, %4: sizes; %5: the name of a file</extracomment>
        <translation>%1 из %2 файлов, %3 из %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n нет в этой сессии.</numerusform>
            <numerusform>%n нет в этой сессии.</numerusform>
            <numerusform>%n нет в этой сессии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>Выбран %n снимок, %1.</numerusform>
            <numerusform>Выбрано %n снимка, %1.</numerusform>
            <numerusform>Выбрано %n снимков, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>%n снимок на карте</numerusform>
            <numerusform>%n снимка на карте</numerusform>
            <numerusform>%n снимков на карте</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>И&amp;скать снова</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>&amp;Остановить поиск</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>Всё, что есть на карте, уже есть в этой сессии.</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>Импорт с %1</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Камера не подключена. Подключите её, чтобы увидеть содержимое карты.</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>Ни один снимок на карте не подходит под заданные выше условия.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Ничего не выбрано.</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Ничего не выбрано. На диске сессии есть место: %1.</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>Камера недоступна. Импорт продолжится, когда она подключится снова.</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Просмотр карты: пока %n снимок…</numerusform>
            <numerusform>Просмотр карты: пока %n снимка…</numerusform>
            <numerusform>Просмотр карты: пока %n снимков…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>Просмотр карты…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>Просмотр карты остановлен: там может быть больше, чем показано.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>На диске сессии есть место лишь для %1. Выберите меньше или освободите место.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>На диске сессии есть место: %1.</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>На карте нет снимков.</translation>
    </message>
</context>
<context>
    <name>skein::InfoLayer</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>skein::Ingest</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>Камера отключилась.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>Связь с камерой прервалась.</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>Передача остановлена.</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 нельзя загрузить без камеры. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 не удалось загрузить, снимок остаётся на карте камеры. %2 Он будет загружен, когда появится место.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 не удалось загрузить, снимок остаётся на карте камеры. %2 При следующем подключении попытка повторится.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 не удалось поместить в сессию. %2 Он получен как %3.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 не удалось поместить в сессию. %2 Снимок сохранён как %3.</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 не пришёл из памяти камеры. %2 Если он успел сохраниться в последний момент, он добавится при следующем открытии сессии.</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1 есть только в памяти, записать его в «%2» пока не удалось; попытки повторяются. Освободите место и проверьте диск, а до тех пор не отключайте камеру и не закрывайте Skein.</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 не загружен и остаётся на карте камеры. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n снимок пока не удалось загрузить. Он на карте камеры и будет загружен, когда она подключится снова.</numerusform>
            <numerusform>%n снимка пока не удалось загрузить. Они на карте камеры и будут загружены, когда она подключится снова.</numerusform>
            <numerusform>%n снимков пока не удалось загрузить. Они на карте камеры и будут загружены, когда она подключится снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>Камера пропала раньше, чем снимок был загружен. Он на карте и будет загружен, когда камера подключится снова.</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>Папку сессии нельзя сменить: пропал бы %n снимок, который есть только в памяти и ждёт записи в «%1». Освободите там место, дождитесь его и смените папку.</numerusform>
            <numerusform>Папку сессии нельзя сменить: пропали бы %n снимка, которые есть только в памяти и ждут записи в «%1». Освободите там место, дождитесь их и смените папку.</numerusform>
            <numerusform>Папку сессии нельзя сменить: пропали бы %n снимков, которые есть только в памяти и ждут записи в «%1». Освободите там место, дождитесь их и смените папку.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>Камера не отвечает. Выключите и снова включите её, проверьте соединение и подключите снова.</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>Программа камеры не поняла команду. Переустановите Skein.</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1 (сейчас недоступен)</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>Вокруг &amp;изображения:</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>&amp;Подключать камеры сразу после присоединения</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>Не давать &amp;экрану и компьютеру засыпать во время съёмки</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>&amp;Уведомлять, когда Skein требует внимания, а я смотрю в другое окно</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>Пропавшая камера, переполненный диск, завершение последовательности или импорта.</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Папка на сегодня</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>Меняется сразу во всех окнах; то, что выполняется, не прерывается.</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>Вокруг выбранной &amp;миниатюры:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как у рабочего стола</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>В том числе при запуске; показывается использованная последней. Иначе вы подключаете их сами.</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Цвет вокруг изображения</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>Во время последовательностей, передачи, импорта, Live View, презентаций и тому подобного.</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>На ленте и в сетке.</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">В сегодняшней папке</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>Везде нейтральные серые тона, чтобы рядом с изображением не было посторонних цветов. Для оценки снимков лучше всего тёмная.</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">Прошлого раза</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>На м&amp;ониторе:</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>На котором нет окна</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">Открывать &amp;сессию:</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>Показывать также маски, &amp;направляющие и предупреждения</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>&amp;Сессия при запуске:</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Та, что была в прошлый раз</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>Окружение снимка меняет его кажущуюся яркость.</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>Что Skein открывает, если при запуске не указана папка. Если последняя сессия была папкой дня, новый день начинается со своей папки.</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">Когда Skein запускается без папки. Папка дня всегда уступает место папке нового дня.</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>Где показывается презентация (F5).</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>Видит ли клиент на втором мониторе то, что наложено на изображение.</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>Окна</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>Окна, панели, их размеры и полный экран запоминаются сами. «Расположение» в меню «Вид» перемещает панели и возвращает всё на исходные места.</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>автоматически usb кабель подключение hotplug</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>фон окружение цвет серый чёрный белый</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>тёмная светлая ночь яркая цветовая схема оформление рабочий стол</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>папка последняя недавняя запуск начало сегодня</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>подсветка выбор рамка цвет граница</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>язык перевод локаль language русский english</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>уведомление сообщение всплывающее скрыто свёрнуто</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>наложение второй экран клиент</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>экран дисплей проектор второй</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>сон ждущий режим блокировка экран заставка гаснет питание запрет</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>Связь с камерой восстановлена. От съёмки, во время которой она прервалась, снимка не получено, и нового снимка на карте камеры нет. Сделайте его снова, если он нужен.</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>Связь с камерой восстановлена. Есть ли снимок от съёмки, во время которой она прервалась, неизвестно. Посмотрите на карте камеры.</translation>
    </message>
</context>
<context>
    <name>skein::IntervalForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Снимков:</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Чи&amp;сло снимков:</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>Чи&amp;сло повторов:</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>По снимку или по другой последовательности через равные промежутки: как часто, сколько раз, когда начинается и когда заканчивается.</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">&amp;Повторов:</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>Журнал сессии создан другой программой.</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>Журнал сессии не удалось использовать. Проверьте диск, на котором лежит папка сессии.</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>Этого снимка в журнале сессии больше нет.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>Журнал сессии повреждён.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>Журнал сессии доступен только для чтения.</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Журнал сессии не удалось прочитать, он отложен как «%1». Снимки не затронуты; начат новый журнал. Старый можно удалить.</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Журнал сессии «%1» не удаётся записать. Снимки сохраняются как обычно, но с карты камеры не удаляются. Проверьте, что в папку можно писать и диск не заполнен, и откройте сессию снова.</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">В последовательности указано «%1», что там ничего не значит. Исправьте это слово или удалите его.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>«%1» не может иметь значение «%2». Укажите одно из: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«%1» должно быть группой в фигурных скобках.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«%1» должно быть числом.</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«%1» должно быть текстом в кавычках.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>«%1» должно быть целым числом, а не %2.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«%1» должно быть true или false.</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>«%1» — слишком большое число: %2.</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1 принадлежит команде «%2», которая останется без клавиши.</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>&amp;Добавить клавишу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>&amp;Забрать</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>Годится любая клавиша, в том числе пульта; Escape дважды отменяет</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>Выберите команду выше, чтобы изменить её клавиши.</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>Escape больше не будет отменять выполняемое. Нажмите ещё раз, чтобы оставить всё как есть.</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>Даёт команде ещё одну клавишу: нажмите её затем</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>Возвращает команде её исходные клавиши</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>Оставляет клавишу команде, у которой она сейчас.</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Команда не выбрана</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>Нажмите клавишу. Escape дважды оставляет всё как есть.</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>Забирает %1 у команды</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>Забирает клавишу у команды, у которой она сейчас, и отдаёт этой.</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>Компьютер не сообщает об этой клавише ничего, по чему её можно узнать. Нажмите другую.</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>У этой команды уже есть %1. Нажмите другую клавишу.</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Клавиши не удалось записать в «%1». Выберите другое место или освободите там место и экспортируйте снова.</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>В этом файле нет клавиш Skein, поэтому ничего не изменено. Выберите файл, экспортированный из Skein.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>«%1» не удаётся прочитать. Выберите другой файл или проверьте права доступа.</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>Маски и наложения</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Плагины</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Последовательности</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Окно</translation>
    </message>
</context>
<context>
    <name>skein::KeyOverlay</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a key, and what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escape or a click closes this. The preferences change keys.</source>
        <translation type="vanished">Escape или щелчок закрывает это окно. Клавиши меняются в параметрах.</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>Escape или щелчок закрывает это окно. Серым показано то, что сейчас невозможно; клавиши, которые здесь ничего не значат, опущены. Клавиши меняются в параметрах.</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Нажмите клавишу</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Нажмите клавишу…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>Нажмите нужную клавишу, при желании с Ctrl, Alt или Shift; клавиши пультов тоже годятся. Escape дважды — выход без клавиши.</translation>
    </message>
</context>
<context>
    <name>skein::KeySheet</name>
    <message>
        <source>%1 … %2</source>
        <extracomment>from one key to another: &quot;0 … 5&quot;</extracomment>
        <translation type="vanished">%1 … %2</translation>
    </message>
    <message>
        <source>%1Arrows</source>
        <extracomment>%1: what is held down, &quot;Alt+&quot;, or nothing; the four arrow keys</extracomment>
        <translation>%1Стрелки</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>Чуть ближе, дальше</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>Увеличение в камере больше, меньше</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>Лента выше, ниже</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Первое, последнее изображение</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>Фокус ближе, дальше</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>Перейти к фокусу A, B</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>Клавиши при просмотре снимков</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>Клавиши в Live View</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>Клавиши в сетке</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>Клавиши в презентации</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>Клавиши при выполнении последовательности</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>Клавиши при сравнении</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Сдвинуть изображение</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>Сдвинуть рамку резкости</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>Намного ближе, дальше</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Следующая, предыдущая область</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>Следующая, предыдущая камера</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>От нуля до пяти звёзд</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>Страница назад, вперёд</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>Панель шире, уже</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>Предыдущее, следующее изображение</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>Красная, жёлтая, зелёная, синяя метка</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>Строка выше, ниже</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>Запустить последовательность</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>Расширить выбор назад, вперёд</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>Выбрать до первого, последнего</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>Поставить отметку фокуса A, B</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>Предыдущая, следующая настройка</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Показать изображение крупно</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>Настройка на шаг больше, меньше</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>Повернуть влево, вправо</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Увеличить, уменьшить</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>В сессию добавлен %n снимок, оставшийся от прерванной передачи.</numerusform>
            <numerusform>В сессию добавлено %n снимка, оставшихся от прерванной передачи.</numerusform>
            <numerusform>В сессию добавлено %n снимков, оставшихся от прерванной передачи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>%n передача ранее прервалась, и полученное — не целый снимок (%1). Загрузите снимки с камеры снова; части останутся в «%2», пока вы их не удалите.</numerusform>
            <numerusform>%n передачи ранее прервались, и полученное — не целые снимки (%1). Загрузите снимки с камеры снова; части останутся в «%2», пока вы их не удалите.</numerusform>
            <numerusform>%n передач ранее прервались, и полученное — не целые снимки (%1). Загрузите снимки с камеры снова; части останутся в «%2», пока вы их не удалите.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 влево</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 вправо</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1, тангаж %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>Камера не сообщает свой наклон</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>После libgphoto2 %1 версия 2.5.34 закрывает уязвимости: пока её нет в вашем дистрибутиве, подключайте только свои камеры.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 может пропустить один из многих быстро сделанных снимков, а версия 2.5.34 закрывает уязвимости: пока её нет в вашем дистрибутиве, подключайте только свои камеры.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 не распознаёт некоторые камеры, известные другим версиям, а версия 2.5.34 закрывает уязвимости: пока её нет в вашем дистрибутиве, подключайте только свои камеры.</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>Камера не найдена. Подключите её по USB и включите; сетевые камеры в список не входят, укажите их адрес с помощью --camera.</translation>
    </message>
</context>
<context>
    <name>skein::LiveBadge</name>
    <message>
        <source>LIVE</source>
        <extracomment>badge on the live picture</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>LIVE   %1</source>
        <extracomment>badge on the live picture; %1 says more, such as &quot;mirrored&quot;</extracomment>
        <translation>LIVE   %1</translation>
    </message>
    <message>
        <source>waiting for live view</source>
        <translation>ожидание Live View</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Кадр сохранён как %1</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>Увеличение в камере: %1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Кадр не сохранён: Live View ничего не показывает.
%1 запускает его, %2 сохраняет кадр.</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Кадр не сохранён: это снимок.
Live View вернётся; тогда снова нажмите %1.</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>Больше камера не увеличивает: %1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Кадр Live View не сохранён. %1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Увеличение не изменено. %1</translation>
    </message>
</context>
<context>
    <name>skein::LivePage</name>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <extracomment>label of a choice: the colour of focus peaking</extracomment>
        <translation>&amp;Цвет:</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>&amp;Сила:</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>&amp;Порог:</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>После снимка из Live View</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Выберите цвет, которого нет у ваших объектов съёмки.</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>Насколько заметно выделяются контуры в фокусе, от 0 до 1.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Насколько сильным должен быть контур, чтобы выделяться; чем ниже, тем больше выделяется.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>Выделение фокуса, маски, направляющие и предупреждение об экспозиции работают в Live View так же, как на снимках; их клавиши указаны в меню «Вид». Поворот и отражение живого изображения выбираются в меню «Камера» и запоминаются.</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>Выделение того, что в фокусе (фокус-пикинг)</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>фокус-пикинг контуры резкость</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>фокус-пикинг непрозрачность</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>фокус-пикинг чувствительность контуры</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>просмотр превью продолжить возврат секунды время</translation>
    </message>
</context>
<context>
    <name>skein::LivePresenter</name>
    <message>
        <source>%1, %2</source>
        <extracomment>two of: turned left, mirrored, upside down</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <extracomment>%1: &quot;turned left&quot;, &quot;turned right&quot; or &quot;upside down&quot;</extracomment>
        <translation>%1, отражено</translation>
    </message>
    <message numerus="yes">
        <source>%n fps, %1 ms</source>
        <extracomment>Live view: frames per second, and how old a frame is when it is seen, in milliseconds.</extracomment>
        <translation>
            <numerusform>%n к/с, %1 мс</numerusform>
            <numerusform>%n к/с, %1 мс</numerusform>
            <numerusform>%n к/с, %1 мс</numerusform>
        </translation>
    </message>
    <message>
        <source>FROZEN</source>
        <comment>live view</comment>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>ЗАМОРОЖЕНО</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>Новые изображения с камеры не поступают: показано последнее. %1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>Камера передаёт живые изображения, которые нельзя прочитать, поэтому ничего не показано. Завершите Live View и запустите снова; если это не поможет, выключите и снова включите камеру.</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>Камера передаёт живые изображения, которые нельзя прочитать. Показано последнее исправное; если другие не приходят, завершите Live View и запустите снова.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>отражено</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>движение –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>смещение %1 %</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>нет нового изображения %n с</numerusform>
            <numerusform>нет нового изображения %n с</numerusform>
            <numerusform>нет нового изображения %n с</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>повёрнуто влево</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>повёрнуто вправо</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>перевёрнуто</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Escape: назад к Live View</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>Live View не удалось переключить. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>Камера сейчас не показывает живого изображения. Подключите камеру, которая это умеет, и дождитесь её готовности.</translation>
    </message>
</context>
<context>
    <name>skein::LiveZoomText</name>
    <message>
        <source>%1×</source>
        <extracomment>a magnification: &quot;5×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>how far the camera magnifies its live view: &quot;Step 2 of 5&quot;</extracomment>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>Изображение целиком</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>Сейчас идёт: %1. Остановите это или дождитесь окончания и попробуйте снова.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>Спрашивает, остановить ли последовательность камеры, которая сейчас не показана.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>Спрашивает, остановить ли последовательность.</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>Спрашивает, остановить ли то, что плагин делает с камерой.</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>Закрывает сообщение.</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>Закрывает приветствие.</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>Завершает сравнение.</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>Завершает Live View.</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>Завершает экспозицию или то, чего ждёт камера.</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">Прекращает то, что делает камера: длинную экспозицию, Live View или ожидание.</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>Завершает всё, что делают камеры.</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>Возвращает к Live View.</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>Выходит из полноэкранного режима.</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>Возобновляет замороженное живое изображение.</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>Маска %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>Сейчас нечего отменять.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>Останавливает фокусировку.</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>Останавливает серию снимков камеры, которая не показана.</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>Останавливает последовательность камеры, которая не показана.</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>Останавливает последовательность.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>Останавливает передачу; снимок остаётся на карте камеры.</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>Останавливает то, что плагин делает с камерой.</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>Прекращает то, чего ждёт спуск, или его серию снимков.</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>Спуск уже работает. Дождитесь окончания съёмки или остановите её клавишей Escape и попробуйте снова.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>title of a tab: what is shown over the picture</extracomment>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>skein::MappedFile</name>
    <message>
        <source>%1 is not an ordinary file. Choose a picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 — не обычный файл. Выберите изображение.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл %1 не удаётся прочитать. Проверьте права доступа и диск.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл %1 не удаётся прочитать. Проверьте диск, на котором он лежит.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл %1 пуст: снимка в нём нет. Загрузите его ещё раз с карты камеры или скопируйте снова из источника.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файла %1 больше нет. Выберите другое изображение.</translation>
    </message>
</context>
<context>
    <name>skein::MaskSection</name>
    <message>
        <source>%1   %2</source>
        <extracomment>an aspect ratio and what it is called: &quot;1.85:1 Cinema&quot;</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another aspect ratio</source>
        <translation>Другое соотношение сторон</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>Другое, например 2.35:1</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Соотношения сторон</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>Отображать как</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>Несколько сразу показываются контурами.</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>Затенение</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Показывать маску</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>Поворачивать для вертикальных</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>Поворачивает маски, ширина которых больше высоты, если высота изображения больше ширины.</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>Что останется после кадрирования до другого соотношения сторон. Флажок выбирает соотношение, несколько показываются контурами; можно ввести своё. Маска только показывается: снимки сохраняют всё, что в них есть.</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>Камерой управляет компьютер.
«Вернуть» над её настройками даёт работать спуску и дискам камеры.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>Камерой управляет компьютер.
«Оставить управление камере» в меню «Камера» возвращает его.</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>Отдаёт управление компьютеру, пока вы его не вернёте.</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>Даёт работать спусковой кнопке и дискам камеры.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>Взять</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>Работает управление на самой камере.</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>Во время Live View управляет компьютер.</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>Этим снимком управляет компьютер.</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>Управляет компьютер.</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>Компьютер может взять управление.</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>Диск «%1» заполнен, и снимок «%2» есть только в памяти Skein. Освободите там место и не отключайте камеру: он будет записан, как только поместится.</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимок «%1» был только в памяти камеры, его не удалось записать, и он потерян. Освободите место на диске и снимите ещё раз.</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>Снимок «%2» не удалось записать в «%1», он есть только в памяти Skein. Проверьте эту папку и не отключайте камеру: попытки записи продолжаются.</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>Что произошло и что можно сделать: для этого служат кнопки. Escape убирает сообщение.</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>(байт: %1)</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>(повреждено)</translation>
    </message>
    <message>
        <source>EXIF</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>IPTC</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <extracomment>What a camera writes in its maker&apos;s own, unpublished way</extracomment>
        <translation>Данные производителя</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>Часть метаданных повреждена: вот что удалось прочитать.</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>Часть текста записана не по стандартам, поэтому буквы могут быть неверны.</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>Метаданные XMP слишком велики, чтобы показать их здесь…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>Файл стал короче во время чтения, поэтому часть данных может отсутствовать.</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>Метаданных больше, чем у любой камеры, поэтому часть здесь не показана…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>Метаданных больше, чем здесь показано…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>Очень длинные тексты заканчиваются на «…».</translation>
    </message>
    <message>
        <source>XMP</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>XMP</translation>
    </message>
</context>
<context>
    <name>skein::MetadataModel</name>
    <message>
        <source>Name</source>
        <extracomment>head of a column: what the metadata are</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>В %1 нет метаданных, которые можно прочитать.</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>Выберите снимок, чтобы увидеть его метаданные.</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>Скрыть координаты GPS</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>Чтение метаданных…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Показать координаты GPS</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>Записи с «GPS» в имени сообщают, где это было.</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>В новом снимке пока нет метаданных, которые можно прочитать.</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>Что снимок сообщает о себе, в раскрывающихся группах. Строку можно скопировать через её меню.</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>Метаданные</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>Вибрация затухает: %1 с</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Камеру не удалось вернуть в состояние до снимка. Проверьте настройки зеркала и затвора на самой камере. %1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n снимок на карте камеры сохранён в этой сессии и в прошлый раз подлежал удалению с карты, но удаление прервалось. Он останется там, пока вы его не удалите.</numerusform>
            <numerusform>%n снимка на карте камеры сохранены в этой сессии и в прошлый раз подлежали удалению с карты, но удаление прервалось. Они останутся там, пока вы их не удалите.</numerusform>
            <numerusform>%n снимков на карте камеры сохранены в этой сессии и в прошлый раз подлежали удалению с карты, но удаление прервалось. Они останутся там, пока вы их не удалите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n снимок сделан, пока камера была недоступна. Он останется на её карте, пока вы его не загрузите.</numerusform>
            <numerusform>%n снимка сделаны, пока камера была недоступна. Они останутся на её карте, пока вы их не загрузите.</numerusform>
            <numerusform>%n снимков сделаны, пока камера была недоступна. Они останутся на её карте, пока вы их не загрузите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Удалить с карты</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Загрузить</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Карту камеры не удаётся просмотреть, поэтому неизвестно, ждут ли там снимки. %1 Отключите камеру и подключите снова, чтобы повторить просмотр.</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>Счётчик в шаблоне имени не понимает «%1». В нём от 1 до 9 цифр, и он идёт через сессию, день или бесконечно: {counter:4}, {counter:4:day}, {counter:6:ever}.</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>Счётчику, который каждый день начинается заново, нужна рядом дата, иначе имена повторятся. Добавьте в шаблон {date}.</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>Дата в шаблоне имени сама не создаёт папок. Напишите «{date:%Y}/{date:%m}/», чтобы получить папку в папке.</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>Дата в шаблоне имени не понимает «%1». Напишите, например, {date:%Y-%m-%d}; все буквы перечислены в «man strftime».</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>У даты в шаблоне имени пустой формат. Напишите, например, {date:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Имя файла не может содержать «%1». Удалите это из шаблона.</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>Шаблон имени не может начинаться с косой черты: снимки остаются в папке сессии. Уберите её.</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>Шаблон имени не может выводить из папки сессии через «..». Уберите это.</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>Шаблон имени не понимает «{%1}». Используйте одно из: %2.</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>Шаблон имени и каждая папка в нём не могут начинаться или заканчиваться точкой или пробелом. Удалите их из шаблона.</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>В шаблоне имени после «%1» ничего стоять не может. Напишите только {%1}.</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>В счётчике шаблона имени от 1 до %n цифры. Для четырёх напишите XXXX или {counter:4}.</numerusform>
            <numerusform>В счётчике шаблона имени от 1 до %n цифр. Для четырёх напишите XXXX или {counter:4}.</numerusform>
            <numerusform>В счётчике шаблона имени от 1 до %n цифр. Для четырёх напишите XXXX или {counter:4}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>Счётчик стоит в имени папки. Поместите его после последней косой черты шаблона.</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>Шаблон имени содержит невидимый символ. Напишите шаблон заново.</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>Шаблон имени заканчивается на «.%1». Уберите это: у каждого файла остаётся расширение, данное камерой.</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>В шаблоне имени после косой черты ничего нет. Напишите там имя или уберите черту.</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>В шаблоне имени есть «{» без «}». Закройте скобку или уберите её.</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>В шаблоне имени есть «}» без «{». Добавьте скобку или уберите обе.</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>В шаблоне имени два счётчика. Оставьте только один (несколько X подряд — тоже счётчик).</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>Шаблон имени пуст. Напишите, например, capt-XXXX.</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>Шаблон имени создаёт больше %n вложенной папки. Уберите лишние.</numerusform>
            <numerusform>Шаблон имени создаёт больше %n вложенных папок. Уберите лишние.</numerusform>
            <numerusform>Шаблон имени создаёт больше %n вложенных папок. Уберите лишние.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>По шаблону получаются имена, слишком длинные для некоторых дисков. Сократите его.</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>По шаблону имени все снимки назывались бы одинаково. Добавьте счётчик, например XXXX.</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>Папка для каждой камеры</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Папка для каждого дня</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Диафрагма</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>Дата съёмки</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>Дата с дефисами</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>Фокусное расстояние в миллиметрах</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>Час и минута</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Светочувствительность ISO</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>Модель камеры</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Имя сессии</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>Имя или буква камеры</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>Номер из имени, данного камерой</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>Порядковый номер</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>Порядковый номер, каждый день заново</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>Порядковый номер через все сессии</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>Серийный номер камеры</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Выдержка</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>Текст поля «Заказ»</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>Имя файла, данное самой камерой</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>Тысячные доли этой секунды</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>Время съёмки</translation>
    </message>
</context>
<context>
    <name>skein::NamesPart</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>menu of what a file name may contain: the words, then how it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For example: %1, %2</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Например: %1, %2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>Что подставляется в шаблоне вместо {job}: клиент, место, повод. Измените, когда начнётся следующий заказ.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>Связь с камерами возможна только по адресам IPv4. Укажите адрес вида 192.168.1.20 и после него :PORT, если у камеры особый порт.</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Адрес %1 не может принадлежать камере. Посмотрите адрес камеры в её сетевом меню.</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» — не сетевой адрес. Укажите адрес вида 192.168.1.20 или camera.local.</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» — не номер порта. Укажите число от 1 до 65535, например 192.168.1.20:15740.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkPage</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a camera, and its address in the network</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Connect the network camera of last time at the start</source>
        <translation>&amp;Подключать при запуске сетевую камеру прошлого раза</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>Камера в сети подключается по адресу в окне «Подключение камеры». Ответившие запоминаются здесь.</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>Камера, требующая сопряжения, при первом подключении показывает вопрос на своём экране: подтвердите его там. Некоторые забывают компьютер при сбросе настроек Wi-Fi.</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>Камеры в сети</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>Запомненные камеры в сети</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>Камеры, ответившие по своему адресу, сначала самые новые. Их также предлагает окно «Подключение камеры».</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>Если последней использовалась сетевая камера, Skein ищет её там, где она была.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>Сетевые камеры ещё не подключались.</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>Удаляет камеру из списка; её можно снова подключить по адресу.</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan беспроводная ip автоматически переподключение</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan беспроводная ptp ip адрес забыть сопряжение</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>По адресу %1 никто не отвечает. Проверьте, что камера не спит, находится в той же сети, что и этот компьютер, и адрес верен, затем подключите снова.</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>По адресу %1 кто-то отвечает, но отказывает Skein. Если камеру использует телефон или другая программа, завершите это; если камера спрашивает на дисплее, разрешить ли этот компьютер, ответьте утвердительно. Затем подключите снова.</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>По адресу %1 есть устройство, но камеры на порту %2 нет. Включите в камере сетевое подключение к компьютеру и подключите снова.</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>Имя не может содержать косую черту. Чтобы создать сессию в другой папке, измените папку под именем.</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>Имя, начинающееся с точки, скрыло бы сессию. Начните его с буквы или цифры.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Сессии нужно имя.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>Создать сессию в папке</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>Создаёт папку, если её ещё нет. Отныне новые снимки сохраняются в ней.</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Новые снимки сохраняются в %1</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>Новые снимки сохраняются в %1, например как %2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>Сессия с таким именем уже есть. Она будет открыта; её снимки сохранятся.</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>Это имя слишком длинное для папки. Сократите его.</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>Снимок не сделан: ни одна камера не готова. Подключите камеру или дождитесь её возвращения и попробуйте снова.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>Снимок не сделан: камера ещё подключается. Попробуйте снова, когда она будет готова.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>Снимок не сделан: показанная камера недоступна. Готовы следующие (%1 показывает очередную): %2.</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>Снимок не сделан: нет сессии, в которой его можно сохранить. Откройте сессию и попробуйте снова.</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>Снимок не сделан: затвор этой камеры нельзя спустить с компьютера. Нажмите её собственную спусковую кнопку; снимки придут сюда.</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>Нет камеры, с которой можно было бы импортировать снимки. Подключите камеру и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>Показать окно</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>Наложение пусто: %1 добавляет выбранные снимки</translation>
    </message>
</context>
<context>
    <name>skein::OverlaySection</name>
    <message>
        <source> %</source>
        <extracomment>percent, behind a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add File…</source>
        <extracomment>button</extracomment>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>Добавить выбранные</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>Добавить к наложению</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>Вписать снова</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>Накладывает файл: макет или обложку с прозрачными частями.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>Накладывает выбранные снимки.</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>Только по одну сторону линии</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Непрозрачность</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>Или перетащите наложение на изображении, удерживая клавишу Alt.</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>Другие изображения, полупрозрачные, поверх этого: чтобы поставить предмет туда, где он стоял раньше, или подогнать под макет. Размер и место — в процентах от изображения под ними.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>Изображения (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>Изображения наложения</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>Возвращает наложение в центр в исходном размере.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Показывать наложение</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>Показывает наложение по одну сторону линии, которую можно перетаскивать на изображении.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>Убирает выбранные изображения из наложения.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Вправо</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>%1 нельзя наложить на изображение. %2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 больше нет. Прочитанная часть всё ещё наложена на изображение.</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>С карты камеры удалён %n ранее сохранённый снимок; тогда удаление прервалось.</numerusform>
            <numerusform>С карты камеры удалены %n ранее сохранённых снимка; тогда удаление прервалось.</numerusform>
            <numerusform>С карты камеры удалены %n ранее сохранённых снимков; тогда удаление прервалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n снимок, подлежавший удалению с карты камеры, остаётся там, потому что сохранённый файл изменился или камера отказала. Сравните их, затем удалите снимок в камере.</numerusform>
            <numerusform>%n снимка, подлежавшие удалению с карты камеры, остаются там, потому что сохранённые файлы изменились или камера отказала. Сравните их, затем удалите снимки в камере.</numerusform>
            <numerusform>%n снимков, подлежавших удалению с карты камеры, остаются там, потому что сохранённые файлы изменились или камера отказала. Сравните их, затем удалите снимки в камере.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n снимок, подлежавший удалению с карты камеры, остаётся там, потому что в данных сохранённого файла есть ошибки или он не читается. Посмотрите на него и, если он испорчен, импортируйте копию с камеры ещё раз.</numerusform>
            <numerusform>%n снимка, подлежавшие удалению с карты камеры, остаются там, потому что в данных сохранённых файлов есть ошибки или они не читаются. Посмотрите на них и, если они испорчены, импортируйте копии с камеры ещё раз.</numerusform>
            <numerusform>%n снимков, подлежавших удалению с карты камеры, остаются там, потому что в данных сохранённых файлов есть ошибки или они не читаются. Посмотрите на них и, если они испорчены, импортируйте копии с камеры ещё раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>Все панели</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>Перечисляет все панели</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>Панель: %1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>Показывает в боковой панели страницу «%1» или убирает её вкладку.</translation>
    </message>
</context>
<context>
    <name>skein::PeakingSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>focus peaking, which marks sharp edges: label of a choice</extracomment>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>Цвет контуров в фокусе</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>Насколько заметно выделяются контуры в фокусе.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Насколько сильным должен быть контур, чтобы выделяться; чем ниже, тем больше выделяется.</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>Выделять то, что в фокусе</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>Отмечает края, которые в фокусе. При низком пороге отмечаются и мягкие края; лучше всего виден цвет, которого нет у объекта съёмки.</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>Сила</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>Порог</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1: снимок повреждён. %2 Полученное сохранено. Посмотрите на него и, если можно, снимите ещё раз.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1: снимок повреждён. %2 Полученное сохранено; копия на карте камеры оставлена. Сравните их и загрузите снова, если та цела.</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1: снимок сохранён, но остаётся и на карте камеры. %2 Сравните их, затем удалите снимок в камере.</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>В нём %1 байт, а камера сообщила о %2.</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>При получении не вычислено ничего, с чем его можно сравнить.</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>Камера не сообщает его размер, поэтому неизвестно, получен ли он целиком.</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>В «%1» не нашлось свободного имени; снимок остаётся в «%2». Выберите другой шаблон имени.</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>Снимок изменился в промежуточной папке после получения. Сравните его с копией в камере.</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимок записан как «%1», но диск этого не подтвердил. Проверьте диск и сохраните копию в камере.</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимка «%1» больше нет в промежуточной папке. Загрузите его снова, если он ещё есть в камере.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» — не обычный файл, он оставлен на месте. Посмотрите на него сами.</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>Камера не подключена</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>Ни один снимок не подходит под фильтр</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>Присоедините и включите камеру, подключите её по сети или запустите виртуальную камеру, чтобы осмотреться.</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Нажмите %1, чтобы увидеть то, что видит камера. Спусковая кнопка камеры тоже работает: её снимки появятся здесь.</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Нажмите %1, чтобы сделать снимок</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>Папки сессии нет</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>В сессии есть снимки, но ни один не показан.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Этот файл нельзя показать</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>Это займёт немного времени. Настройки появятся, когда камера ответит.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>«%1» удалена или перемещена, либо отсоединён её диск. Снимки нельзя сохранять, пока она не вернётся или не будет выбрана другая папка.</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: снимок перемещён в корзину.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n снимок перемещён в корзину.</numerusform>
            <numerusform>%n снимка перемещены в корзину.</numerusform>
            <numerusform>%n снимков перемещены в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>Live View закрывает снимок, поэтому он не оценён. Выйдите из Live View клавишей %1, затем оцените его.</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>Открыть с помощью…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Часть этого изображения отсутствует: файл повреждён или неполон. Скопируйте его с камеры ещё раз, если он там есть.</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>Загрузка изображения остановлена.</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>Цветовой профиль в этом файле повреждён, поэтому цвета показаны как sRGB и могут быть неверны. Скопируйте файл из источника ещё раз.</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>В файле нет изображения, которое Skein может показать. Откройте его в другой программе.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>В файле указано, что в изображении %1 × %2 пикселей, но он слишком мал для этого. Он повреждён: скопируйте его с камеры ещё раз, если он там есть.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>В файле указано, что в изображении %1 × %2 пикселей; это больше, чем открывает Skein. Вероятно, он повреждён.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>Имя файла заканчивается на .%1, но изображения, которое Skein может показать, в нём нет. Он повреждён или назван неверно: скопируйте его ещё раз или откройте в другой программе.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Изображение нельзя показать: файл повреждён или неполон. Скопируйте его с камеры ещё раз, если он там есть.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Не хватает памяти для изображения в %1 × %2 пикселей. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>Этот файл RAW обрывается: можно показать только его превью. Скопируйте его с камеры ещё раз, если он там есть.</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>Это видео. Откройте его в видеопроигрывателе рабочего стола.</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Программу «%1» не удалось запустить. Проверьте, что она установлена и имя написано верно.</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Рабочий стол не знает программы для файлов вида «%1». Укажите её сами или выберите для этого вида файлов в настройках рабочего стола.</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Чтение нового снимка…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>Изображение не удалось записать как «%1». Выберите другой формат.</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>Папка с вашими сохранёнными последовательностями не отвечает: плагины запускаются без них и узнают о них, как только она ответит. Проверьте, доступен ли её диск или сеть.</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>В плагине произошёл сбой (%1), и он отключён. Сообщите его автору.</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>В плагине произошёл сбой, и он отключён. Сообщите его автору.</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>Он работал, когда Skein неожиданно завершился, и был отключён. Включите его, чтобы попробовать снова.</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>В прошлый раз Skein неожиданно завершился во время работы плагина «%1». Теперь он отключён; включить его снова можно в параметрах, на странице «Плагины».</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>Плагин «%1» отключён. %2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Другой плагин имеет тот же идентификатор и идёт первым: %1. Удалите один из двух.</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>Нет описания (файла JSON, указанного в метаданных).</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Плагин собран с Qt %1, который не подходит к Qt %2, с которым здесь работает Skein. Найдите подходящую версию.</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Плагин сделан для версии %1 интерфейса плагинов Skein, а здесь версия %2. Найдите подходящую версию.</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>В описании нет числа для «interface».</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>В описании нет текста для «%1».</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>Описание слишком длинное.</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>В описании для «enabledByDefault» не указано ни true, ни false.</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>Идентификатор может состоять только из букв, цифр, «.», «-» и «_».</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>В тексте для «%1» в описании есть символы, которые нельзя показать.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>Текст для «%1» в описании слишком длинный.</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>Этот файл — не библиотека или неполон. Если это должен быть плагин, установите его заново.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Этот файл — не плагин для Skein.</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>Действия плагинов не удаётся записывать. Если один из них обрушит Skein, при следующем запуске не будет известно, какой.</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>Окно закрыто.</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>О плагине %1</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Автор</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>Завершает работу.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Выключен.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Работает.</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>Запустится вместе со Skein в следующий раз.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Параметры %1</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Версия</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>&amp;Оставить включённым</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>&amp;Выключить</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Плагину доступно всё, что доступно вам: используйте только те, которым доверяете. Собственные плагины помещайте в %1.</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Поиск плагинов…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>Skein запущен без плагинов. Ваш выбор здесь начнёт действовать со следующего запуска.</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>Выключить %1?</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>Выключение плагина сразу прекратит это.</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>Плагинов нет.</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>Новый снимок</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Чтение нового снимка…</translation>
    </message>
</context>
<context>
    <name>skein::PortFinder</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a camera, %2 its port</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on, name the address of one in the network with --camera, or try &quot;--camera virtual&quot;.</source>
        <translation>Камера не найдена. Подключите и включите её, укажите адрес сетевой камеры с помощью --camera или попробуйте «--camera virtual».</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>Камер больше одной. Выберите нужную с помощью --camera: %1.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>В этом файле нет параметров Skein, поэтому ничего не изменено. Выберите файл, созданный кнопкой «Экспорт» в параметрах.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Шаблон имён файлов в параметрах непригоден, поэтому снимки называются как обычно. %1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>По запросу «%1» ничего не найдено. Попробуйте другое слово.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>%n значение из него здесь неизвестно; оно сохранится для версии, которая его знает, если вы возьмёте и то, что относилось к другому компьютеру.</numerusform>
            <numerusform>%n значения из него здесь неизвестны; они сохранятся для версии, которая их знает, если вы возьмёте и то, что относилось к другому компьютеру.</numerusform>
            <numerusform>%n значений из него здесь неизвестны; они сохранятся для версии, которая их знает, если вы возьмёте и то, что относилось к другому компьютеру.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>Импортирован %n параметр.</numerusform>
            <numerusform>Импортировано %n параметра.</numerusform>
            <numerusform>Импортировано %n параметров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>%n значение бессмысленно и пропущено: %1.</numerusform>
            <numerusform>%n значения бессмысленны и пропущены: %1.</numerusform>
            <numerusform>%n значений бессмысленны и пропущены: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>&amp;И то, что относилось к другому компьютеру</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>&amp;И то, что относится к этому компьютеру</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>&amp;Импорт</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Экспорт параметров</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>Папки, профили мониторов, имена и адреса камер, данные плагинов и программы, запускаемые по событиям. Берите это только из файла, который создали сами: программы из него запускались бы здесь.</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>Папки, профили мониторов, имена и адреса камер, данные плагинов и программы, запускаемые по событиям: здесь могут быть пароли. Состояние окон в файл никогда не попадает.</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Импорт параметров</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>Он записан более новой версией Skein.</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>Его пресеты камер добавятся к вашим; одноимённые будут заменены.</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>Параметры Skein (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>Параметры Skein (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>В файл попадут все параметры, включая ваше имя и авторские права, записываемые в новые снимки. Его сможет прочитать каждый, кто его получит.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>В файле %n параметр, он заменит ваш.</numerusform>
            <numerusform>В файле %n параметра, они заменят ваши.</numerusform>
            <numerusform>В файле %n параметров, они заменят ваши.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Параметры не удалось записать в «%1». Проверьте, что в папку можно писать и в ней есть место, или выберите другую.</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Параметры записаны в «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» не удалось прочитать, поэтому ничего не изменено. Проверьте, что файл на месте и вам разрешено его читать.</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>Параметры снова прежние, кроме изменённых с тех пор.</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>Параметры снова прежние.</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>Страница «%1» в исходном состоянии.</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1, с этим окном</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>Показывать на</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>Монитор %1 отсоединён, поэтому презентация завершена. Она продолжится, когда монитор вернётся; нажмите %2, чтобы показывать на другом.</translation>
    </message>
</context>
<context>
    <name>skein::PresentationWindow</name>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a monitor: %1 its name, %2 × %3 its size in pixels</extracomment>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Presentation – Skein</source>
        <translation>Презентация – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>Изображение презентации</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>В камеру как раз записываются другие настройки. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>Камера осталась на «%1».</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>Камера пропала во время записи настроек. Подключите её и попробуйте снова.</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>У этой камеры сейчас нет такой настройки.</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>«%1» — недопустимое значение.</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>&amp;Все настройки, а не только основные</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>Часы, имена и место сохранения снимков никогда не входят в пресет.</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>Сохраняет под этим именем настройки, которые сейчас у камеры.</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Имя пресета</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Имя пресета:</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>Иначе сохраняются только основные настройки наверху панели; это подходит большему числу камер.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Сохранить как пресет</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>Студия, портрет</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>Имя, по которому настройки можно будет найти. Занятое имя заменяется.</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>Пресет с таким именем есть; он будет заменён.</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>Удаляет выбранный пресет. Камера сохраняет свои настройки.</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>Передаёт камере настройки выбранного пресета и сообщает, какие она не приняла.</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>Даёт выбранному пресету другое имя.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>Сохранённые пресеты: сколько в каждом настроек и когда он сохранён.</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>Пресетов пока нет. «Сохранить как пресет…» в меню «Камера» сохраняет настройки камеры под именем.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Папку %1 не удаётся создать. Выберите другую с помощью --out.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Кадр не удалось записать в %1. Проверьте, что в папку можно писать и на диске есть место, или выберите другую с помощью --out.</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Live View остановился. %1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>Для Live View нужна подключённая камера. Подключите её и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>&amp;Что вы делали, что произошло и чего вы ожидали:</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>&amp;Скопировать всё</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Сбор сведений…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>Ничего не отправляется. Прочитайте этот текст, уберите то, что никого не касается, и сохраните или скопируйте его для того, кто вам помогает.</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>Включить серийные &amp;номера камер</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>Копирует весь текст в буфер обмена, чтобы вставить его в сообщение.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Сообщение о проблеме</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>Опишите шаг за шагом, как возникает проблема. Быстрее всего исправляют то, что могут воспроизвести другие.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Отчёт не удалось записать в «%1». Выберите другую папку или скопируйте текст.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Отчёт скопирован в буфер обмена.</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Отчёт сохранён как «%1».</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>Версии, система, камеры, изменённые параметры и конец журнала, на английском. Всё это можно изменить и удалить. Пароли, имена и строки об авторских правах не включаются.</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>Что со&amp;брал Skein:</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>Что собрал Skein</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>Без этого в отчёте сказано лишь, что серийный номер есть. Это помогает, когда путаются две камеры одной модели.</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>Записывает весь текст в файл по вашему выбору.</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>Ваше описание проблемы</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>Программу нельзя завершить отсюда. Закройте её сами и подключите камеру снова.</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>Программа уже завершилась. Подключите камеру снова.</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>Выбор цветового профиля</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>Выбирает профиль, которого нет в списке: файл ICC из лаборатории или от калибратора.</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Цветовые профили</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>Цветовые профили (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>Берёт профиль, выбранный в списке.</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>Цветовые профили, установленные на этом компьютере.</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>Использовать профиль</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Цветовой профиль в этом файле не предназначен для RGB-изображений (возможно, он для Lab), поэтому цвета показаны как sRGB и могут быть неверны. Назначьте файлу профиль RGB в программе, которая его записала.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Цветовой профиль в этом файле — для оттенков серого, а изображение цветное. Цвета показаны как sRGB и могут быть неверны. Назначьте файлу профиль RGB в программе, которая его записала.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Цветовой профиль в этом файле — для печатных красок (CMYK), а изображение не в красках. Цвета показаны как sRGB и могут быть неверны. Назначьте файлу профиль RGB в программе, которая его записала.</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>Выбор программы</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Выбирает программу среди файлов этого компьютера.</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>Имя программы или её команда с параметрами. Файлы добавляются.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>Открыть в другой программе</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>Запускает программу с выбранными изображениями. Она остаётся открытой, когда Skein завершается.</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>Программа, которая получит изображения, — как её набирают в терминале. Использованные ранее есть в списке.</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Камера не может слушать порт %1. Выберите другой порт или 0 для свободного.</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>Это TIFF, а модуль Qt для его чтения не установлен. Установите пакет с дополнительными форматами изображений Qt.</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1, метка: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезды</numerusform>
            <numerusform>%n звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>Отклонён</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>Повто&amp;рить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>В файле указано, что фотоячейки насыщаются при %1, но по его данным — при %2. Потерянные детали считаются по данным.</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1 (нет на месте)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – в %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>Прежних сессий нет</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>Папка перемещена или удалена, или её диск не подключён.</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>Камера больше не отвечает, что бы ни предпринималось отсюда. Выключите и снова включите её, затем подключите.</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>Новое имя для %1, без расширения:</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>Переименовывает все файлы снимка. Это можно отменить.</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>Новое имя всех файлов снимка: RAW, JPEG и файлов XMP. Расширение у каждого остаётся.</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>Сессия закрыта раньше, чем это было сделано. Откройте её снова и повторите.</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>Live View не запустился, поэтому неизвестно, неподвижна ли камера.</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>Live View завершился раньше, чем камера стала неподвижной.</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>В Live View нет ничего, по чему можно судить, неподвижна ли камера.</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>За %1 с камера не стала неподвижной.</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>У этой камеры нет Live View, по которому можно судить, неподвижна ли она.</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Ожидание неподвижности</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>Ожидание неподвижности: смещение %1 %</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Для «%1» не нашлось свободного имени. Посмотрите, что лежит в папке сессии, и попробуйте снова.</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Сессия не открыта, поэтому для «%1» нет места. Откройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Удалось сохранить лишь часть: %1. Проверьте, на месте ли диск сессии, и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>Сохранять нечего.</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>У «%1» нет расширения, указывающего тип файла. Добавьте его.</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>&amp;Показывать снимок:</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>Как долго показывается снимок, сделанный из Live View, прежде чем Live View продолжится.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Не показывать</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>Затем Live View возвращается сам, а по Escape — сразу; P завершает его. Если изменить масштаб снимка или оценить его, он остаётся до нажатия P или Escape, которые возвращают Live View.</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">Затем Live View возвращается сам, а по клавише P или Escape — сразу. Если снимок увеличить или оценить, он останется до их нажатия.</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>До нажатия клавиши</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>Его не удалось загрузить. Установите его заново.</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>Его не удалось загрузить: нет «%1», который ему нужен. Установите недостающее или подходящую версию плагина.</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>Он не запустился и не назвал причины. Сообщите его автору.</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>При запуске произошёл сбой (%1). Сообщите автору плагина.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Этот файл — не плагин для Skein.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>Сейчас идёт: %1. Остановите это или дождитесь окончания.</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Выполняется последовательность. Остановите её или дождитесь окончания.</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>Программу камеры не удалось ограничить от записи в посторонние места. Запустите её с --no-sandbox, если доверяете камере.</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>Профиль «%1» — не профиль монитора. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>Не останавливает: съёмка продолжается.</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>Продолжать</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>Ход последовательности</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>Последовательность</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>Остановка: камера возвращается в исходное состояние</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>Камера недоступна, вернуть её состояние нельзя: остановите ещё раз, чтобы оставить как есть</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>Камере каждый раз нужно около %1 с, это больше интервала в %2 с: часть тактов будет пропущена.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>Камере каждый раз нужно около %1 с, и при интервале %2 с запаса почти не остаётся: если понадобится больше, такты будут пропущены. Для надёжности увеличьте интервал.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>Затвор установлен на Bulb. Выберите выдержку или серию Bulb.</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>Время начала последовательности уже прошло. Выберите более позднее.</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>Время окончания последовательности уже прошло или предшествует её началу. Выберите более позднее.</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>На диске нет места для снимков. Освободите его или выберите другую папку.</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>На диске есть место примерно для %1 снимков, а последовательности нужно %2.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>Не удалось создать папку для временных файлов, нужную на время опроса камеры. Проверьте, не заполнен ли диск.</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>Снимок %1</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Снимок %1 из %2</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Снимки, бывшие в памяти камеры, теперь в папке %1.</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>Остановка: настройки возвращаются. Прервите ещё раз, чтобы выйти сразу.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>Файл «%1» не удалось прочитать. Проверьте имя или укажите одну из последовательностей, которые показывает --list.</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Последовательность прервана. Сделан %n снимок.</numerusform>
            <numerusform>Последовательность прервана. Сделано %n снимка.</numerusform>
            <numerusform>Последовательность прервана. Сделано %n снимков.</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>Эта камера может её снять. Снимков: %1. Окончание, если начать сейчас: %2.</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>сколько позволит время</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>при остановке</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1: завершается</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1: приостановлено</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Приостановить последовательность</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>&amp;Продолжить последовательность</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>Спуском управляет последовательность: сначала остановите её клавишей Escape</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>Выполняется последовательность, %1. Закрытие окна остановит её.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>Запустить снова</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>Последовательность останавливается</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>Последовательность приостановлена</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>Последовательность остановлена</translation>
    </message>
</context>
<context>
    <name>skein::SequenceDefinition</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each&quot;, %2 a word: &quot;burst&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A limit for “%1” is not a number above zero.</source>
        <extracomment>%1 is the name of a camera setting, as &quot;Shutter&quot;.</extracomment>
        <translation>Предел для «%1» — не число больше нуля.</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>Последовательность внутри интервала не может начинаться или заканчиваться по часам. Задайте это время самому интервалу.</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>Последовательность внутри интервала должна заканчиваться сама. Задайте ей число снимков.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>Диафрагма</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Выдержка, в секундах</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Множитель от одной экспозиции к следующей</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each (burst)&quot;, %2 a sentence</extracomment>
        <translation>В %1: %2</translation>
    </message>
    <message>
        <source>Last exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Последняя выдержка, в секундах</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>Строка %1, в %2: %3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Число снимков</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Число снимков всей последовательности</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Число шагов между двумя снимками</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Пауза, в секундах</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Сдвиг, в ступенях</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>Выдержка</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Шаг, в ступенях</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Файл — не последовательность: ошибка в строке %1. Сравните его с файлом, сохранённым Skein.</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>Файл слишком велик для последовательности. Выберите другой.</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>Нижний предел для «%1» выше верхнего.</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>В последовательность вложено слишком много других. Возможно не больше %1.</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Последовательность создана более новой версией Skein (её формат — %1, эта версия знает %2). Обновите Skein, чтобы использовать её.</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">Вида последовательности «%1» нет.</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>Вида последовательности «%1» нет. Укажите в «kind» один из этих: %2.</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>Это не последовательность Skein: в ней нет &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Время покоя объектива, в секундах</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Желаемая яркость, в ступенях</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>Укажите либо «beat», либо «pause», в секундах.</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>«%1» должно быть временем, например 18:30 или 2026-11-22T18:30:00.</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>«%1» здесь ничего не значит, только в этих видах: %2. Укажите одно из этих слов или выберите другой вид: %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>«%1» здесь ничего не значит. Укажите одно из этих слов: %2.</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>Нет «count». Укажите число повторов или &quot;unlimited&quot;.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceForm</name>
    <message>
        <source>&amp;Kind:</source>
        <extracomment>label of a choice: the kind of sequence</extracomment>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>Each t&amp;ime:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation type="vanished">&amp;Каждый раз:</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>Каждый &amp;раз снимать:</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>Что делает последовательность: по снимку через равные промежутки, несколько экспозиций или дистанций фокусировки, серийная съёмка, серия Bulb или плавная экспозиция при меняющемся свете.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceKindForm</name>
    <message>
        <source> EV</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> EV</translation>
    </message>
</context>
<context>
    <name>skein::SequenceLimits</name>
    <message>
        <source>“%1” has to be between %2 and %3, but is %4.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>«%1» должно быть от %2 до %3, а задано %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>«%1» — не число. Укажите число от %2 до %3.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceNames</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a name, and a number that tells it from others: &quot;Interval 2&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Exposure ramp</source>
        <extracomment>a kind of sequence, as a name</extracomment>
        <translation>Плавная экспозиция</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>Выполняется другая последовательность. Сначала остановите её или дождитесь окончания.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>Отчёт о последовательности</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Что не удалось</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>Какие снимки не сделаны и почему, по порядку времени. Текст можно скопировать.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: камера больше не сообщает значение числом. Установите его на камере и начните снова.</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1: значение %2 не удалось установить. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>Пропущен %n такт: камера работала слишком медленно.</numerusform>
            <numerusform>Пропущено %n такта: камера работала слишком медленно.</numerusform>
            <numerusform>Пропущено %n тактов: камера работала слишком медленно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>Пропущен %n такт, пока камера была недоступна.</numerusform>
            <numerusform>Пропущено %n такта, пока камера была недоступна.</numerusform>
            <numerusform>Пропущено %n тактов, пока камера была недоступна.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>Пропущен %n такт.</numerusform>
            <numerusform>Пропущено %n такта.</numerusform>
            <numerusform>Пропущено %n тактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>Не удался %n.</numerusform>
            <numerusform>Не удалось %n.</numerusform>
            <numerusform>Не удалось %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Сделан %n снимок.</numerusform>
            <numerusform>Сделано %n снимка.</numerusform>
            <numerusform>Сделано %n снимков.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Снимок не удалось сделать с двух попыток. %1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Снимок сделан, но не получен. %1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>Проход не удалось начать, он пропущен. %1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Начало в %1</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>Светлее, чем допускают пределы плавной экспозиции: дальше снимки будут светлеть.</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>Темнее, чем допускают пределы плавной экспозиции: дальше снимки будут темнеть.</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>Перемещение объектива</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>Возврат настроек</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>Установка: %1 – %2</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Снимок %1</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Снимок %1 из %2</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Яркость снимка не удалось измерить. %1</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>Камере нужно больше времени, чем позволяет интервал: часть тактов пропускается, остальные соблюдаются. Для равных промежутков увеличьте интервал.</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>Камера была недоступна: часть тактов пропускается, остальные соблюдаются.</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Объектив дальше не пошёл, возможно, он дошёл до упора. Снимков в брекетинге фокусировки меньше, чем задано. %1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>Ближняя и дальняя отметки объектива больше не известны. Поставьте обе и начните снова.</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>Последовательность завершена, потому что не получено %1 снимков подряд. %2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>Последовательность завершена из-за сбоев подряд: %1. %2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>Последовательность завершена, снимков меньше, чем запланировано.</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>Последовательность закончилась, но не все снимки сделаны в запланированное время.</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>Последовательность выполнена.</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Ожидание камеры</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>Ожидание камеры, чтобы вернуть её настройки</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>Ожидание последних снимков</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>Ожидание следующего снимка</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>С этой камерой выполняется другая последовательность. Сначала остановите её или дождитесь окончания.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Последовательность не может называться «%1». Выберите короткое имя без косых черт, без точки и пробела в начале.</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>Последовательность «%1» непригодна. %2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Последовательность «%1» не удалось прочитать. Проверьте права доступа к её файлу %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Последовательность «%1» не удалось удалить. Проверьте, что вам разрешено писать в %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Последовательность «%1» не удалось сохранить в %2. Проверьте, что там есть место и вам разрешено туда писать.</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Последовательность с именем «%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Последовательности с именем «%1» нет. Возможно, она удалена.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTexts</name>
    <message>
        <source>%1 EV</source>
        <extracomment>%1: &quot;−1, 0, +1&quot;, in stops</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>с шагом %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>крупных шагов между снимками: %1</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>средних шагов между снимками: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1 из %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 из %n снимка</numerusform>
            <numerusform>%1 из %n снимков</numerusform>
            <numerusform>%1 из %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 small steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>мелких шагов между снимками: %1</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1 с шагом %2 EV (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1, не удался %n</numerusform>
            <numerusform>%1, не удалось %n</numerusform>
            <numerusform>%1, не удалось %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1; каждый раз: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n экспозиция</numerusform>
            <numerusform>%n экспозиции</numerusform>
            <numerusform>%n экспозиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a description</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Диафрагма</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>Между отметками фокуса</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Серия Bulb</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>Серийная съёмка</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>Каждые %1</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Брекетинг экспозиции</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Экспокоррекция</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>Плавная экспозиция (сумерки и рассвет)</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Брекетинг фокусировки</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Один за другим</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Один снимок</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Выдержка</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>так быстро, как может камера</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>между отметками фокуса</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>закончится около %1</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>всё дальше и дальше</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>следует за светом</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>всё ближе и ближе</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>следующий через %1</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>через один крупный шаг</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>через один средний шаг</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>через один мелкий шаг</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>до остановки</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>Выполняется «%1»: сделано %2 из %n снимка.</numerusform>
            <numerusform>Выполняется «%1»: сделано %2 из %n снимков.</numerusform>
            <numerusform>Выполняется «%1»: сделано %2 из %n снимков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>Выполняется «%1»: пока сделан %n снимок.</numerusform>
            <numerusform>Выполняется «%1»: пока сделано %n снимка.</numerusform>
            <numerusform>Выполняется «%1»: пока сделано %n снимков.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>Время в последовательности — не такое, какое показывают часы. Запишите его как 18:30.</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>Задержка перед первым снимком, в секундах</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>Интервал, в секундах</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>Число повторов</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>Пауза, в секундах</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>Последовательность заканчивается раньше, чем начинается. Выберите более позднее окончание или более раннее начало.</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>У последовательности заданы и задержка, и время начала. Укажите что-то одно.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a name that is taken, and a number that tells this one apart</extracomment>
        <translation type="vanished">%1 %2</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: makes a new sequence</extracomment>
        <translation>&amp;Новая</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>Последовательность снимает сама: по снимку через равные промежутки, одно и то же с разной экспозицией или дистанцией фокусировки, серией или один за другим в сумерках или на рассвете. Её можно сохранить и запускать клавишей.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>Выполняется другая последовательность</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>Запускает выбранную последовательность на показанной камере.</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>Возвращает последовательность, которую только что удалили.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>Удаляет выбранную последовательность; пока окно открыто, это можно отменить.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>Даёт выбранной последовательности другое имя. Её клавиша остаётся.</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">&amp;Клавиша запуска:</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>Сочетание &amp;клавиш:</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>Создаёт копию выбранной последовательности, чтобы её изменить.</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>Создаёт новую последовательность: выберите её вид. В ней могут быть последовательности другого вида.</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>Новая &amp;последовательность</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>Последовательности</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>Клавиша, которая запускает эту последовательность, где бы ни был фокус. У другой последовательности с этой клавишей она отнимается.</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>Сохранённые последовательности. Enter переходит к тому, что делает выбранная, F2 переименовывает её.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>«%1» удалена.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>Последовательность уже выполняется. Остановите её или дождитесь окончания.</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>Последовательность не сохранена: плагин запросил это неверно. Сообщите его автору.</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>Папка сессии не открыта, поэтому снимок остаётся на месте. Выберите папку для сессии.</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>Папка сессии не отвечает. Проверьте диск или сеть, где она находится, или выберите другую папку.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>«%1» не может быть именем папки для снимков. Выберите другое.</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n из %1 снимков оставлен без изменений. %2</numerusform>
            <numerusform>%n из %1 снимков оставлены без изменений. %2</numerusform>
            <numerusform>%n из %1 снимков оставлены без изменений. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>Метка %n снимка</numerusform>
            <numerusform>Метки %n снимков</numerusform>
            <numerusform>Метки %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>Перемещение %1 в корзину</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>Перемещение %n снимка в корзину</numerusform>
            <numerusform>Перемещение %n снимков в корзину</numerusform>
            <numerusform>Перемещение %n снимков в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>Оценка %n снимка</numerusform>
            <numerusform>Оценка %n снимков</numerusform>
            <numerusform>Оценка %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>Переименование %1</translation>
    </message>
</context>
<context>
    <name>skein::SessionCommands</name>
    <message>
        <source>%1 – Skein</source>
        <extracomment>title of the window; %1 is the name of the session</extracomment>
        <translation>%1 – Skein</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the chosen folder as a session</extracomment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Открыть сессию</translation>
    </message>
    <message>
        <source>Skein</source>
        <extracomment>title of the window; name of the program</extracomment>
        <translation>Skein</translation>
    </message>
</context>
<context>
    <name>skein::SessionController</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one of several cameras, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait for that to finish.</source>
        <translation>Папка сессии уже меняется. Дождитесь окончания.</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>Папка сессии не указана. Выберите папку для сессии.</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Диск папки сессии «%1» заполнен. Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Диска с папкой сессии «%1» больше нет. Подключите его снова или выберите другую папку.</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>В папку сессии «%1» не удаётся писать. Проверьте её диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Папку сессии «%1» не удалось создать: диск заполнен. Освободите место или выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>Папку сессии «%1» не удалось создать: «%2» доступна только для чтения. Выберите другую папку или разрешите запись в эту.</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>Папки сессии «%1» нет, и создать её в «%2» не удалось. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Папки сессии «%1» больше нет. Верните её на место или выберите другую.</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Папка сессии «%1» доступна только для чтения. Выберите другую папку или разрешите запись в эту.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» — файл, а не папка. Выберите папку для сессии.</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>«%1» должна быть обычной папкой на диске сессии, потому что через неё проходят снимки. Переместите то, что там лежит, и откройте сессию снова.</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>Смена папки сессии отменена.</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>Импорт прекращён, потому что открывается другая сессия.</translation>
    </message>
</context>
<context>
    <name>skein::SettingCommands</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a setting, the value it did not take, and the sentence that says why</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: the camera stayed at %3.</source>
        <extracomment>a setting, the value it did not take, and what it is at instead</extracomment>
        <translation>%1 %2: камера осталась на %3.</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>И другие.</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Пресет сохранён: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>Пресет «%1» применён: %n настройка</numerusform>
            <numerusform>Пресет «%1» применён: %n настройки</numerusform>
            <numerusform>Пресет «%1» применён: %n настроек</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>Камера приняла %1 из %2 значений пресета «%3». %4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>Нет ничего, что можно сохранить в пресете. Подключите камеру, настройки которой можно менять, и попробуйте снова.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Этот пресет не может называться «%1»: имя пусто или занято другим пресетом. Выберите другое.</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>Другое значение выбрано раньше, чем камера приняла это.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>Камера не ответила вовремя и не приняла новое значение. Проверьте, что она не спит, и выберите значение снова.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>Камера не ответила вовремя, поэтому следующее изменение не отправлено. Посмотрите, какое значение у настройки, и выберите снова.</translation>
    </message>
</context>
<context>
    <name>skein::SettingSteps</name>
    <message>
        <source>%1 %2</source>
        <extracomment>what a setting is at, over the picture: &quot;ISO 400&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be changed now</source>
        <extracomment>%1 is a setting such as &quot;Aperture&quot;</extracomment>
        <translation>%1: сейчас изменить нельзя</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1: остаётся %2</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1: камера не ответила</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>У этой камеры нет такой настройки: %1</translation>
    </message>
</context>
<context>
    <name>skein::SettingText</name>
    <message>
        <source>%1 EV</source>
        <extracomment>an exposure compensation in stops: &quot;+0.7 EV&quot;</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a shutter time in seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Диафрагма</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>Bulb</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>Сохранять снимки</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>Карта и компьютер</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>Только карта</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>Варианты: %1.</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>Экспокоррекция</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>Только компьютер</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>Перевод кадров</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>Фокус</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>short name of a camera setting: RAW, JPEG</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It can be read only.</source>
        <translation>Её можно только читать.</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>Принимает дату и время, например 2026-01-31T12:00:00Z, или now.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>Принимает число от %1 до %2 с шагом %3.</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>Принимает текст.</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>Принимает on или off.</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>Хранится на карте и загружается оттуда: если кабель отойдёт, ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>Хранится на карте и передаётся на компьютер: надёжнее всего, но медленнее.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>Тип: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>Название: %1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>Увеличение</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Экспозамер</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>Не на карте: если кабель отойдёт, разрядится аккумулятор или упадёт драйвер камеры раньше, чем снимок получен, он пропадёт.</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>На компьютер ничего не поступает, пока вы не загрузите: с утратой карты снимки пропадут, а неудачные здесь не видны.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Качество</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>Быстро при медленной связи. Файлы RAW только на карте, пока вы их не загрузите: с утратой карты они пропадут.</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAW только на карте</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>Выдержка</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Баланс белого</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">Конец файла параметров отсутствовал, как после отключения питания, поэтому некоторые из них — такие, как изначально. Повреждённый файл сохранён как «%1».</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Параметры не удаётся сохранить в «%1». Проверьте, что на диске есть место и на него можно писать; Skein повторяет попытки до завершения работы.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Параметры не удалось прочитать, поэтому всё работает по умолчанию, а ваши изменения не сохраняются. Проверьте права доступа к «%1» и запустите Skein снова.</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Параметры были повреждены, как после отключения питания. Они такие, как при последнем сохранении. Повреждённый файл сохранён как «%1».</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Параметры были повреждены, поэтому всё в исходном состоянии. Повреждённый файл сохранён как «%1».</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>Параметры записаны более новой версией Skein. То, чего не знает эта версия, для неё сохранено.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1: не удалось вернуть прежнее значение %2. Установите его на камере. %3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>Диафрагма</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>Экспокоррекция</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>Он сдвинут так, что шаги нельзя было сосчитать, поэтому его положение неизвестно.</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>Выдержка</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Объектив не удалось вернуть. Сфокусируйтесь снова. %1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>Объектив возвращён на столько же шагов, на сколько ушёл, и может стоять чуть в стороне от своего места. Проверьте фокус.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>Открывает или закрывает эту часть панели.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>У этой камеры нет настройки «%1». Найдите верное имя в списке её настроек.</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>Эту настройку сейчас изменить нельзя. Проверьте диск режимов и объектив камеры.</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>Эта настройка не принимает такое значение. Введите значение подходящего типа.</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>«%1» сейчас невозможно. Выберите одно из: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>«%1» невозможно. Выберите число от %2 до %3.</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1, резкость как у %2</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1, лучшая %2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1, лучшая %2 в %3</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>Насколько резок центр видимой части изображения, по её собственным пикселям. Сравнивайте только снимки одной и той же сцены: столбик для каждого из снимков этой камеры, которые последними просматривались в этом месте.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>Резкость</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Резкость %1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>Резкость %1, как у %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>Резкость %1, лучшая %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>Резкость %1, лучшая %2 в %3</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>Резкость %1, пока лучшая %2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Резкость %1, одна из лучших</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Резкость %1, лучшая</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Резкость %1, лучшая из просмотренных</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>Резкость –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> % ширины</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>&amp;Если движение не прекращается:</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>&amp;Наибольшее движение:</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>&amp;Воспроизводить звук затвора при команде на съёмку</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>&amp;Ждать не более:</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>По истечении этого времени решает следующий параметр.</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>Камеры, стоящие далеко или не имеющие зеркала, иначе не слышны.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>Насколько живое изображение может сместиться от кадра к кадру, чтобы ещё считаться неподвижным.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>Насколько живое изображение может сместиться от кадра к кадру. Фактическое смещение показывает «Показать движение».</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Всё равно снимать</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>Не снимать</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Съёмка</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Ожидание неподвижности</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>Что делать, если изображение за это время не успокоилось, например на ветру.</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1: клавиша снята с команды «%2» и назначена команде «%3».</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1, изменено</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>%n команда из него здесь неизвестна; её клавиши сохранены на будущее.</numerusform>
            <numerusform>%n команды из него здесь неизвестны; их клавиши сохранены на будущее.</numerusform>
            <numerusform>%n команд из него здесь неизвестны; их клавиши сохранены на будущее.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>Файл записан более новой версией Skein.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>У всех команд снова исходные клавиши.</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>Все команды с их клавишами. Выберите команду, чтобы изменить её клавиши ниже.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>&amp;Экспорт клавиш…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Экспорт клавиш</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>Найти команду по словам</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>Найти по &amp;клавише</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>Возвращает всем командам их исходные клавиши</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>&amp;Импорт клавиш…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Импорт клавиш</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>Клавиши (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>Показывает только команды, в названиях или пояснениях которых есть эти слова.</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>Показывает, какой команде назначена нажатая клавиша</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>Отменяет последнее изменение клавиш.</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>Берёт клавиши из экспортированного файла</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Клавиши снова прежние.</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>Клавиши команды «%1» изменены.</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Изменённые вами клавиши записаны в «%1».</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>Клавиши импортированы.</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>Записывает изменённые вами клавиши в файл для другого компьютера</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>«%1» теперь без %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>«%1» снова имеет %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>У «%1» снова свои клавиши, кроме отданных другим командам: %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>У команды «%1» снова исходные клавиши.</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: файл повреждён, это не целый снимок. Сравните его с копией на карте камеры.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезды</numerusform>
            <numerusform>%n звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>синяя метка</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>повреждён</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>зелёная метка</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>пурпурная метка</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>красная метка</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>видео</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>жёлтая метка</translation>
    </message>
</context>
<context>
    <name>skein::ShotDelegate</name>
    <message>
        <source>RAW</source>
        <extracomment>mark on the thumbnail of a raw file</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW+</source>
        <extracomment>mark on the thumbnail of a shot that has a raw file and a picture</extracomment>
        <translation>RAW+</translation>
    </message>
    <message>
        <source>Sharpness %1 at the place looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Резкость %1 в рассматриваемом месте</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>mark on the thumbnail of a video</extracomment>
        <translation>ВИДЕО</translation>
    </message>
</context>
<context>
    <name>skein::ShotFolder</name>
    <message>
        <source>The folder %1 holds no photographs to hand out. Choose a folder with at least one file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>В папке %1 нет снимков для выдачи. Выберите папку хотя бы с одним файлом.</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>Все снимки сессии рядом. Двойной щелчок показывает один из них; с Ctrl и Shift выбирают несколько.</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>Сетка</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>Имя не может начинаться или заканчиваться пробелом, а также заканчиваться точкой. Уберите это.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>Снимок не может называться «%1»: имя файла не может содержать «%2». Уберите это.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Снимок не может называться «%1»: точка в начале скрыла бы его. Уберите её.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Снимок не может называться «%1»: это имя или символ в нём для некоторых компьютеров означает другое. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>Снимку нужно имя.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Из корзины вернулась лишь часть снимка %1: %2. Верните остальное в файловом менеджере.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>В корзину удалось переместить лишь часть снимка %1: %2. Отмена вернёт её; или удалите остальное в файловом менеджере.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Новое имя получила лишь часть снимка %1: %2. Переименуйте остальное в файловом менеджере.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимок %1 не удалось переместить в корзину, он остаётся на месте. Проверьте, что вам разрешено писать в его папку, или удалите его в файловом менеджере.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>Снимок %1 не удалось переименовать в %2. Проверьте, что вам разрешено писать в его папку.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимка %1 больше нет в корзине, поэтому вернуть его нельзя.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимка %1 больше нет на месте. Поищите его в корзине или в другой папке.</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>Снимок %1 сохраняет своё имя, потому что файл с именем %2 уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимок %1 остаётся в корзине, потому что его имя теперь у другого файла. Сначала переименуйте тот файл.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимок %1 остаётся в корзине, потому что вернуть его не удалось. Проверьте, что его папка на месте и вам разрешено в неё писать.</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>Это имя слишком длинное для некоторых дисков. Выберите короче.</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>Оранжевый треугольник означает, что со снимком что-то не так, а рядом с именем — что не так с его второй копией; подробности — в подсказке.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1, по одному каждые %2 с</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Спуск: %1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>Снова снимать по одному сразу</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>Снова снимать по одному сразу: без автоспуска, серии и ожидания</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>Что делает «Снять»; «Снять всеми камерами» не ждёт. Щёлкните, чтобы изменить.</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>даёт вибрации затухнуть</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>делает %n снимок</numerusform>
            <numerusform>делает %n снимка</numerusform>
            <numerusform>делает %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>ждёт %1 с</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>ждёт неподвижности</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 Снимок не сделан. Дайте камере успокоиться или разрешите большее движение в параметрах.</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1 Снимок всё равно будет сделан.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>self-timer: seconds until the photograph</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and what it does: &quot;Left: Photograph 2 of 5&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All cameras at once: one photograph each, without waiting</source>
        <translation>Все камеры сразу: по одному снимку, без ожидания</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>Больше снимков в этой серии не будет</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>Снимок не сделан: теперь показана другая камера, а для ожидания неподвижности нужно живое изображение. Покажите камеру, которая должна была снимать, и нажмите спуск снова.</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>Нет снимка: камера не успокоилась</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>Нет снимка: камера не готова</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>Один снимок, сразу: «%1» ещё снимает свою серию</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Снимок %1 из %2</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>Снимки не ждут неподвижности</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>Снимки ждут, пока камера не станет неподвижной</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>Идёт автоспуск</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>Автоспуск остановлен</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>Вибрация затухает</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>Остановлено: снимка нет</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>Серия закончилась снимком %1 из %2: теперь показана другая камера, а для ожидания неподвижности нужно живое изображение. Покажите камеру, которая снимала, и нажмите спуск снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>Серия камеры «%3» закончилась снимком %1 из %2: что-то помешало. Проверьте эту камеру и нажмите её спуск снова, чтобы продолжить.</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Теперь спуск %1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>Спуск делает один снимок сразу</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Ожидание неподвижности</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«%1» не сделала снимка: что-то помешало. Проверьте эту камеру и нажмите её спуск снова.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterDialog</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;All Off</source>
        <extracomment>button: no self-timer, no interval, no row</extracomment>
        <translation>&amp;Выключить всё</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>&amp;Длительность Bulb:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>&amp;Интервал:</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>&amp;Снимков в серии:</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>&amp;Автоспуск:</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>&amp;Ждать неподвижности живого изображения</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>В серии: от начала одного снимка до начала следующего. Escape завершает серию.</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>Нет: каждый как можно скорее</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>Пауза с поднятым &amp;зеркалом:</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>Столько снимков делается одним нажатием спуска.</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>Столько секунд идёт обратный отсчёт перед снимком.</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>Выключает всё это: нажатие спуска сразу делает один снимок.</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>Сначала камера смотрит через Live View, и снимок делается, когда в изображении больше ничего не движется. Насколько оно должно быть неподвижным, задано в параметрах.</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>Действует при каждом следующем нажатии спуска, пока не выключено здесь или в строке состояния. «Снять всеми камерами» не ждёт.</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>Автоспуск, серия и Bulb</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>До остановки</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>Если затвор камеры установлен на Bulb, экспозиция завершается через столько секунд.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>Звук затвора не удаётся воспроизвести: на этом компьютере нет работающего звукового устройства или такого звука. Подключите или включите звуковое устройство либо выключите этот звук в параметрах.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterTexts</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Bulb %1</source>
        <extracomment>over a bulb exposure: how long it has lasted</extracomment>
        <translation>Bulb %1</translation>
    </message>
    <message>
        <source>Bulb %1 of %2</source>
        <extracomment>over a bulb exposure: how long it has lasted, and how long it will</extracomment>
        <translation>Bulb %1 из %2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>В этой камере включён предварительный подъём зеркала: ей велят поднять зеркало, на это время оставляют в покое и затем велят снимать.</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>Снимок %1 из %2 через %3</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>Перед каждой экспозицией камера на это время остаётся в покое. В Live View зеркало поднято.</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>Эта камера сама поднимает зеркало и ждёт около секунды, сколько бы ни было выбрано здесь.</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>Панели</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>Автор, авторские права или комментарий записаны в файле XMP так, что их нельзя изменить без потерь. Измените их в программе, которая его записала.</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>Рейтинг записан в файле XMP так, что его нельзя изменить без потерь. Измените его в программе, которая записала файл.</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>Это не файл XMP, который можно понять. Исправьте его в программе, которая его записала, или переместите.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл XMP %1 не удалось записать, поэтому рейтинг прежний. Проверьте, что на диске есть место и вам разрешено писать в папку.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл XMP %1 не читается, он оставлен как есть. Проверьте права доступа к нему.</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл XMP %1 повреждён или неизвестного вида, он оставлен как есть. Исправьте его в программе, которая его записала, или переместите.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Файл XMP %1 как раз записывает другая программа, поэтому рейтинг прежний. Дождитесь, пока она закончит, и оцените снимок снова.</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Автор, авторские права или комментарий записаны в файле XMP %1 так, что их нельзя изменить без потерь, поэтому он оставлен как есть. Измените их в программе, которая его записала.</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Рейтинг записан в файле XMP %1 так, что его нельзя изменить без потерь, поэтому файл оставлен как есть. Измените рейтинг в программе, которая его записала.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Автора, авторские права и комментарий не удалось записать рядом со всеми снимками в %1. Проверьте, что на диске есть место и вам разрешено писать в папку.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Снимка %1 больше нет на месте, поэтому он не оценён. Поищите его в корзине или в другой папке.</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1 Кнопка: %2.</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1 Кнопки: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1: снова подключена.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1: подключена.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1: отключена.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Сохранён файл %1.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>Показана камера %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>Сохранён %n снимок.</numerusform>
            <numerusform>Сохранено %n снимка.</numerusform>
            <numerusform>Сохранено %n снимков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n звезда</numerusform>
            <numerusform>%n звезды</numerusform>
            <numerusform>%n звёзд</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>Live View выключен.</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>Live View включён.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>Изображение: %1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>Камера отключена.</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Диск «%1» заполнен. Освободите там место.</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Диск «%1» не принимает файлов такого размера (отформатированный в FAT принимает до 4 ГБ). Выберите папку на другом диске.</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Снимок не удалось записать в «%1». Проверьте, что папка существует и в неё можно писать.</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Промежуточная папка «%1» полна незавершённых файлов. Поищите там снимки и очистите её.</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>Другого места для снимков тоже нет. Освободите место или откройте сессию на другом диске.</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>Параметры тоже не сохраняются.</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>Параметры, последовательности и миниатюры тоже не сохраняются.</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>Последовательности и миниатюры тоже не сохраняются.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>В %1 не удаётся ничего записать, поэтому параметры, миниатюры, последовательности и данные плагинов не запоминаются. Проверьте, что на диске есть место и на него можно писать.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>В %1 не удаётся ничего записать, поэтому миниатюры, последовательности и данные плагинов не запоминаются. Снимков это не касается. Проверьте, что на диске есть место и на него можно писать.</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>В шрифтах этого компьютера нет некоторых знаков, они показаны квадратиками: %1. Установите шрифты DejaVu или Noto.</translation>
    </message>
</context>
<context>
    <name>skein::StatusStrip</name>
    <message>
        <source>%1 %</source>
        <extracomment>zoom of the picture; %1 is a number</extracomment>
        <translation type="vanished">%1 %</translation>
    </message>
    <message>
        <source>%1 – free space for this session: %2</source>
        <extracomment>%1: &quot;Room for about 1200 photographs&quot;, %2: a size, such as &quot;12 GB&quot;</extracomment>
        <translation>%1 – свободно для этой сессии: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fps</source>
        <comment>live view, frames per second</comment>
        <extracomment>frames per second of live view</extracomment>
        <translation>
            <numerusform>%n к/с</numerusform>
            <numerusform>%n к/с</numerusform>
            <numerusform>%n к/с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Выбран %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
            <numerusform>Выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>Аккумулятор: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">По размеру окна</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>Карта: %1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>Подключена на %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Отключена</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Отключение…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Драйвер libgphoto2 %1</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Экспозиция…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Прошивка %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>В каком масштабе показано изображение. При 100 % каждый его пиксель равен одному пикселю экрана.</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>В каком масштабе показано изображение: целиком в окне. При 100 % каждый его пиксель равен одному пикселю экрана.</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>Нет камеры</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>Приём: %n</numerusform>
            <numerusform>Приём: %n</numerusform>
            <numerusform>Приём: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Повторное подключение…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Места примерно на %n снимок</numerusform>
            <numerusform>Места примерно на %n снимка</numerusform>
            <numerusform>Места примерно на %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">Места на тысячи снимков</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Серийный номер %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Осталось снимков на карте камеры: %1</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tip of the number that says how large the picture is shown</extracomment>
        <translation type="vanished">Масштаб</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <extracomment>how large the picture is shown; %1 is a number</extracomment>
        <translation>Масштаб %1 %</translation>
    </message>
</context>
<context>
    <name>skein::StayAwake</name>
    <message>
        <source>A plugin is at work.</source>
        <translation>Работает плагин.</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>Идёт съёмка серии.</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>Идёт показ снимков.</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>Снимки на пути к диску.</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>Показывается живое изображение.</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>Изображение не удалось закодировать. Выберите меньший размер изображения.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Изображение не удалось записать в %1. Освободите там место.</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>Чтобы остановить, нажмите Escape ещё раз.</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>Чтобы остановить последовательность, нажмите Escape ещё раз.</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>Последовательность остановлена.</translation>
    </message>
</context>
<context>
    <name>skein::StoragePage</name>
    <message>
        <source> GB</source>
        <extracomment>gigabytes, behind a number</extracomment>
        <translation> ГБ</translation>
    </message>
    <message>
        <source> photographs</source>
        <extracomment>behind a number</extracomment>
        <translation> снимков</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>&amp;Копировать каждый снимок во второе место</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>&amp;Или меньше:</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>&amp;Предупреждать, если меньше:</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>Папка на другом диске или в сети</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>Появляется сообщение, когда на диске остаётся меньше места.</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>Появляется сообщение, когда места остаётся на меньшее число снимков размером с последние.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Резервная папка</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>Резервное копирование во время съёмки</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>Прежде чем диск заполнится, съёмка с компьютера прекращается, а то, что снимает сама камера, остаётся на её карте, пока не появится место.</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>Лучше на другом диске: если один сломается, пропадёт лишь одна копия.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>Выбор резервной папки</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>Выбрать резервную папку</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>Выбирает папку второй копии: лучше всего на другом диске. У каждой сессии в ней своя папка.</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>Для каждой сессии там создаётся отдельная папка. Копии делаются, пока не поступают снимки, и каждая перечитывается и сравнивается. Если диск недоступен, недостающее копируется, как только он вернётся. Переименованный снимок переименовывается и там; перемещённый в корзину там остаётся. Оценки передаются в файлах XMP.</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>Во время съёмки каждый снимок копируется во вторую папку и сравнивается.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>Хранение и резервное копирование</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>Предупреждать, если осталось меньше стольких гигабайт</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>Предупреждать, если осталось места на меньшее число снимков</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>Папку «%1» не удаётся создать в «%2»: её имя занято файлом или ссылкой. Переименуйте их или измените шаблон имён файлов.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>Папку «%1» не удаётся создать в «%2». Проверьте диск и что вам разрешено на него писать.</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Библиотека драйверов: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Прошивка: %1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Производитель: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Модель: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Порт: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Серийный номер: %1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>%n модель, по данным libgphoto2 %1.</numerusform>
            <numerusform>%n модели, по данным libgphoto2 %1.</numerusform>
            <numerusform>%n моделей, по данным libgphoto2 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>Запрос к библиотеке камер…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>В libgphoto2 %1 нет модели с таким названием. Многие камеры всё равно работают как «USB PTP Class Camera».</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>Программа камеры выдала список моделей, который нельзя понять. Переустановите Skein.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1 (подключена)</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Тестируется</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>Съёмка</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>Драйвер</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>Экспериментальный</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>Насколько испытан драйвер этой модели, по данным libgphoto2.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>Модель</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>the camera cannot do it</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Устаревший</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Проверенный</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>Камера показывает Live View на компьютере.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>Настройки камеры можно менять с компьютера.</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>Компьютер может спускать затвор.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>Как в теме</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>Окружение снимка меняет его кажущуюся яркость.</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>Свой цвет</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>Live View завершился раньше, чем был найден фокус.</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>С камеры не поступило изображения для оценки. Посмотрите на Live View и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>В этом месте не на что фокусироваться. Щёлкните участок живого изображения с контурами и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Сохраняется то, что снимает %1. Для завершения нажмите Ctrl-C.</translation>
    </message>
</context>
<context>
    <name>skein::TetheredCommand</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>progress; %1 is the name of a file, %2 a number</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>У %n файла ещё нет резервной копии. Он будет скопирован, когда эта сессия снова откроется с той же резервной папкой.</numerusform>
            <numerusform>У %n файлов ещё нет резервных копий. Они будут скопированы, когда эта сессия снова откроется с той же резервной папкой.</numerusform>
            <numerusform>У %n файлов ещё нет резервных копий. Они будут скопированы, когда эта сессия снова откроется с той же резервной папкой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n снимок на карте камеры сохранён в этой сессии и в прошлый раз подлежал удалению с карты, но удаление прервалось. Он остаётся там; чтобы удалить его, запустите снова с --delete-from-camera.</numerusform>
            <numerusform>%n снимка на карте камеры сохранены в этой сессии и в прошлый раз подлежали удалению с карты, но удаление прервалось. Они остаются там; чтобы удалить их, запустите снова с --delete-from-camera.</numerusform>
            <numerusform>%n снимков на карте камеры сохранены в этой сессии и в прошлый раз подлежали удалению с карты, но удаление прервалось. Они остаются там; чтобы удалить их, запустите снова с --delete-from-camera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>Завершается резервное копирование. Прервите ещё раз, чтобы отложить его до следующего раза.</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>Если это новый диск, укажите на нём другую папку с помощью --backup.</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>Если затвор сработал, снимки на карте камеры. Их загрузит «skein-cli tether» с той же сессией или «skein-cli import».</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Сохраняется %n передаваемый снимок. Прервите ещё раз, чтобы оставить его на карте камеры.</numerusform>
            <numerusform>Сохраняется %n передаваемых снимка. Прервите ещё раз, чтобы оставить их на карте камеры.</numerusform>
            <numerusform>Сохраняется %n передаваемых снимков. Прервите ещё раз, чтобы оставить их на карте камеры.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>Камера недоступна или не отвечает. Skein ждёт её, не дольше %n секунды.</numerusform>
            <numerusform>Камера недоступна или не отвечает. Skein ждёт её, не дольше %n секунд.</numerusform>
            <numerusform>Камера недоступна или не отвечает. Skein ждёт её, не дольше %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>Камера снова доступна.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>Связь с камерой прервалась и не восстановилась. Проверьте кабель, питание и сеть; незагруженные снимки — на карте камеры.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Места осталось примерно на %n снимок.</numerusform>
            <numerusform>Места осталось примерно на %n снимка.</numerusform>
            <numerusform>Места осталось примерно на %n снимков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>Ожидание снимка, который сейчас делается. Прервите ещё раз, чтобы выйти без него.</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>Ожидание запущенных программ. Прервите ещё раз, чтобы завершить их.</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>Перевод %1 использовать нельзя: %2. Тексты остаются такими, как без него.</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">&amp;Начало:</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">&amp;Задержка:</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>&amp;Пауза:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Снимков:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>&amp;Начало:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">&amp;Время:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">&amp;До:</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>После задержки</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>После числа снимков</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>После числа снимков или в заданное время</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">После заданного числа</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">После заданного числа или в заданное время</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">В &amp;какое время:</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">В заданное время</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>В заданное время</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">Ка&amp;ждые:</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">&amp;Окончание:</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">От начала до начала</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">«От начала до начала» соблюдает такт, сколько бы ни длилась экспозиция; пауза начинается, когда камера снова готова.</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>&amp;Интервал:</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>Дольше, чем экспозиция и время, нужное камере после неё: такты, которые приходятся на занятую камеру, пропускаются, и об этом сообщается.</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>В это время и позже новые снимки не начинаются. Если сегодня это время уже прошло, имеется в виду завтра.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Чи&amp;сло снимков:</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>when a sequence ends: somebody stops it</extracomment>
        <translation>Только вручную</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation type="vanished">&amp;Пауза:</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>Пауза между снимками</translation>
    </message>
    <message>
        <source>Pause from end to beginning</source>
        <translation type="vanished">Пауза от конца до начала</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>Через столько времени после запуска последовательности делается её первый снимок.</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>&amp;Окончание:</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>На&amp;чать в:</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>&amp;Задержка начала:</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>От начала до начала</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>От начала до начала: от начала одного снимка до начала следующего, как считает интервалометр. Такт соблюдается, сколько бы ни длилась экспозиция, и не сбивается. Пауза между снимками: от готовности камеры до начала следующего снимка.</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>За&amp;кончить в:</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>В это время делается первый снимок. Если сегодня оно уже прошло, имеется в виду завтра.</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>О&amp;тсчёт интервала:</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">При остановке</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>Когда после запуска последовательности делается первый снимок.</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>Когда последовательность заканчивается сама. Вручную её можно остановить в любой момент.</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>Вкл.</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Камера передала лишь часть «%1». Загрузите его снова; он ещё на карте.</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>Делает то, что указано выше. Импорт параметров потом можно отменить.</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Новую папку сессии не удалось создать в «%1». Проверьте, что в папку можно писать, или откройте другую сессию.</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Рядом с «%1» слишком много папок сессий. Откройте сессию с другим именем.</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>Сбросить отсюда можно только камеру, подключённую по USB. Выключите и включите камеру.</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>Соединение USB с камерой не удалось сбросить. Отсоедините и снова присоедините камеру.</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Резервная копия «%1» отличается от записанного: виноват диск, кабель или сеть. Попытка повторится; если это не поможет, возьмите другой диск.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Копирование остановлено.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» не удалось прочитать. Проверьте диск.</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» изменился во время копирования. Он будет скопирован снова.</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Метка: синяя</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Метка: зелёная</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Метка: пурпурная</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Метка: красная</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Метка: жёлтая</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Без метки</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Без звёзд</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Отклонён</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>Отображение</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Предупреждение об экспозиции</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Фокус-пикинг</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Направляющие</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Маски</translation>
    </message>
</context>
<context>
    <name>skein::ViewerPage</name>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>after a number: pixels</extracomment>
        <translation> пикс.</translation>
    </message>
    <message>
        <source> stops</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> ступ.</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>&amp;Лупа показывает:</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>Файлы &amp;RAW: насыщение от:</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>Ст&amp;рок в сетке:</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>&amp;Поворачивать для вертикальных изображений</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100 %: каждый пиксель как один</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200 %: каждый пиксель как четыре</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Пиксель отмечается, когда настолько темны все его цвета.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Пиксель отмечается, когда настолько ярок один из его цветов.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Участок отмечается, когда все его цвета на столько ступеней ниже предела матрицы.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Участок отмечается, когда в одном из его цветов столько света от предела матрицы. При 100 % детали потеряны: их ничем не вернуть.</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>При 100 % отсекаемое совсем не видно.</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Выберите цвет, которого нет у ваших объектов съёмки.</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>Цвет &amp;линий:</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>Цвет слишком светлого:</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>Цвет слишком тёмного:</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>Цвета &amp;один под другим</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>&amp;Столбцов в сетке:</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>Ото&amp;бражать как:</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>Рисовать &amp;направляющие внутри маски</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>У каждого цвета своя кривая, а не одна поверх другой.</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Предупреждение об экспозиции</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Направляющие</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>Ло&amp;гарифмическая высота</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Насколько крупно лупа показывает место под указателем.</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>В пикселях экрана.</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>Сквозь него может просвечивать изображение.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Увеличение деталей</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>Маска соотношения сторон</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>Маски, ширина которых больше высоты, поворачиваются, если высота изображения больше ширины.</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>Для направляющих в виде простой сетки.</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>Непрозрачность &amp;затенения:</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>Контур того, что остаётся</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>Файлы RAW: &amp;темно от:</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>Затенение того, что отсекается</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>Показывает редкие пиксели рядом с многочисленными, как в ночном небе или на белом фоне.</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>Слишком с&amp;ветло от:</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>Слишком те&amp;мно до:</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>Какое это соотношение и показывается ли оно, выбирается на панели «Вид» каждого окна (M).</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>Пока показана маска, направляющие делят то, что она оставляет, а не всё изображение.</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>&amp;Толщина линий:</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>кэш ram память скорость</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>каналы rgb раздельно кривая</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>кадрирование композиция трети</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>кадрирование рамка формат затенение контур</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>кадрирование прозрачность тёмный</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>сетка трети композиция линии</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>света клиппинг пересвет переэкспонировано зебра</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>линии</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>лупа масштаб процент</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>портрет пейзаж поворот кадрирование</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw света насыщение матрица клиппинг</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw тени шум уровень</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>шкала линейная кривая</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>тени клиппинг недоэкспонировано</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>толщина сетка трети</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>Виртуальную камеру не удалось запустить. Переустановите Skein.</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>Виртуальная камера не сообщила, где она. Переустановите Skein.</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>Виртуальная камера не запустилась вовремя. Попробуйте снова или перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>Виртуальная камера сразу завершилась. Проверьте её параметры и попробуйте снова.</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>Виртуальная камера уже работает. Используйте имеющуюся.</translation>
    </message>
</context>
<context>
    <name>skein::WarningSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Пиксель отмечается, когда настолько темны все его цвета.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Пиксель отмечается, когда настолько ярок один из его цветов.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Участок отмечается, когда все его цвета на столько ступеней ниже предела матрицы.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Участок отмечается, когда в одном из его цветов столько света от предела матрицы. При 100 % детали потеряны: их ничем не вернуть.</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>Цвет слишком светлого</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>Цвет слишком тёмного</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>Темно от</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>Насыщение от</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>Отмечает слишком светлое и слишком тёмное по заданным вами пределам: у изображений — по яркости, у файлов RAW — по тому, что записала матрица.</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>Файлы RAW оцениваются по тому, что записала сама матрица:</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>Файлы RAW: темно от стольких ступеней ниже насыщения</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>Файлы RAW: насыщение от</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>Показывать предупреждение</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>Слишком светло от</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>Слишком темно до</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 ступ.</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>Камера их снимает</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>Закройте другие программы, которые её используют: файловый менеджер, импорт фотографий, другую программу для съёмки с компьютера.</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>Закрывает эту страницу; её снова можно найти в меню «Справка».</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>В меню камеры для соединения USB должно быть выбрано «PTP», «PC», «Remote» или «Tether», а не «Mass storage» или «MTP» с именем телефона.</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>Включена ли камера, не спит ли она, заряжен ли аккумулятор? Возьмите кабель, передающий данные, без концентратора.</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>Камера не найдена?</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Новые снимки сохраняются в «%1». Подойдёт любая папка; у каждой съёмки может быть своя.</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>Папка ещё не открыта.</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>Снимки попадают в папку</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>Присоедините и включите камеру: она подключится сама. Или осмотритесь с виртуальной.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">Начать</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>Добро пожаловать в Skein</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>По Wi-Fi камере нужен режим «remote» или «EOS Utility»; подключите её по адресу, показанному на её экране, и подтвердите там сопряжение.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>Камера «%1» присоединена, но Skein работает в песочнице, которая не пускает его к устройствам USB. Разрешите доступ этой командой и запустите Skein снова: %2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>Камера «%1» присоединена, но пользоваться ею могут только члены группы «%2». Вступите в неё этой командой, затем выйдите из системы и войдите снова: %3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«%1» присоединена, но выдаёт себя за диск. Выберите в её меню для соединения USB «PTP», «PC» или «Remote» и присоедините снова.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>«%1» присоединена, но занята программой «%2». Закройте эту программу; Skein снова обратится к камере, когда вы её подключите.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>Камера «%1» присоединена, но вам нельзя ею пользоваться: нет правил, открывающих доступ к камерам. Установите пакет с ними (libgphoto2-6 в Debian и Ubuntu, libgphoto2 в других системах) и присоедините камеру снова.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«%1» присоединена, но вам не разрешено её использовать. Выйдите из системы и войдите снова; если это не поможет, установите правила udev для libgphoto2 или обратитесь к администратору этого компьютера.</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>an entry of a list; %1 is a sentence</extracomment>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>skein::WelcomePresenter</name>
    <message>
        <source>“%1” is connected. Press %2 to take a photograph, and %3 to see what the camera sees.</source>
        <extracomment>%1 is a camera, %2 and %3 are keys</extracomment>
        <translation>«%1» подключена. Нажмите %2, чтобы сделать снимок, и %3, чтобы увидеть то, что видит камера.</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>Закрывает это окно и оставляет всё как было.</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>Закрывает это окно. Сделанные в нём изменения остаются.</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>Закрывает это окно. Выбранное в нём действует с этого момента.</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>Колесо меняет значение, когда указатель на мгновение задержится здесь.</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>Ваши программы завершились с ошибкой %n раз. Последний раз: %1</numerusform>
            <numerusform>Ваши программы завершились с ошибкой %n раза. Последний раз: %1</numerusform>
            <numerusform>Ваши программы завершились с ошибкой %n раз. Последний раз: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Камера</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>Управление &amp;цветом</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>&amp;Фокус</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>Помощь в &amp;фокусировке</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Гистограмма</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>&amp;Клавиатура и размеры</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>Маски и направл&amp;яющие</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Изображение</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Рейтинг</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Метод рендеринга</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>&amp;Выбор</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>С&amp;ессия</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>И&amp;нструменты</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>Сра&amp;внение</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>Из&amp;менить настройку</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>Располож&amp;ение</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>Живое изобра&amp;жение</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Метаданные</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>&amp;Сдвиг</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>Другие команды</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>Нало&amp;жение</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>Панели (&amp;P)</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>П&amp;резентация</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>Запустить посл&amp;едовательность</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>&amp;Рейтинг</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>Рамка &amp;резкости</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Не удалось сохранить несколько результатов. Последний: %1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Остановить и закрыть</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>Эта камера занята другим окном Skein. Сначала отключите её там.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>Завершить %1</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Пока снимки сохраняются в «%1»; компьютер может очистить эту папку через несколько дней.</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Пока снимки сохраняются в «%1».</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>Подключено несколько камер, и по именам снимков нельзя понять, какой чей. Добавьте {body} в шаблон имён файлов.</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>Камера, указанная рабочим столом, больше не присоединена. Присоедините её снова и включите.</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Диск с папкой «%1» пока не отвечает. Как только он ответит, сессия откроется. Можно начать и с другой папкой.</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Сессии прошлого раза, «%1», нет: она перемещена, или её диск недоступен. Вместо неё открыта сегодняшняя папка.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>«%1» — карта памяти камеры, а не место для сессии, поэтому открыта сессия прошлого раза. Снимки с карты импортируются, когда она в камере, а камера подключена, или копируются файловым менеджером.</translation>
    </message>
</context>
</TS>
