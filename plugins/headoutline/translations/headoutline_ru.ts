<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>Головы нельзя найти автоматически: здесь нет данных OpenCV о лицах. Установите пакет opencv-data или добавьте номера вручную.</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Найти головы не удалось. Добавьте номера вручную. (%1)</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> пикс.</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>Контуры &amp;голов…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">&amp;Изображения веб-страниц:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Задний ряд</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>Рисует контур группового снимка и нумерует головы</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Передний ряд</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>Контуры голов</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Нужна более новая версия Skein.</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">&amp;Нумеровать сначала:</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>Сначала покажите групповой снимок.</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">Как изначально выглядят контуры и с каким размером и качеством сохраняются изображения веб-страниц.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Добавление номера</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Поиск голов</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Перемещение номера</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Удаление номера</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Переименование</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>Головы рядом с этим снимком сохранены более новой версией этого плагина. Обновите его, чтобы продолжить работу с ними.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Голов, сохранённых рядом с этим снимком, больше %1, это слишком много.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>Головы, сохранённые рядом с этим снимком, не читаются; файл повреждён или это что-то другое.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Задний ряд</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Передний ряд</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>Контур с номерами</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Контур с номерами: %1</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>heading on a web page</extracomment>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Снимок: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>title of a row of names; %1 is a number</extracomment>
        <translation>Ряд %1</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <extracomment>example of a title</extracomment>
        <translation>Групповой снимок</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>%n номер.</numerusform>
            <numerusform>%n номера.</numerusform>
            <numerusform>%n номеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>&amp;Добавить номер здесь</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>&amp;Имя…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Удалить номер</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>Снимок здесь не открыт.</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>Выбран номер %1: %2.</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>Page Up и Page Down выбирают номер, стрелки перемещают его, Delete удаляет, Insert добавляет номер, Enter переходит к имени.</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>Снимок с номерами</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::LookForm</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: a step of a slider, and how many there are</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Контраст:</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Обесцвечивание:</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Толщина:</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>При 100 % линии серые; при меньшем значении они сохраняют часть цвета.</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>Как рисунок на бумаге, удобно для печати; иначе — светлые линии на чёрном.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>Тёмные линии на &amp;белом</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>Обесцвечивание</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>Насколько сильно выделяются линии: при большем значении видны и слабые контуры, и зерно снимка.</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">Как контур рисуется по снимку: насколько сильны и толсты линии, сколько остаётся цвета и тёмные линии или светлые.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>Толщина</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>Тонкие линии показывают мелкие детали, например волосы; толстые — только крупное.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>Найдена %n голова. Проверьте, не пропущена ли какая-нибудь и не принято ли за голову что-то другое.</numerusform>
            <numerusform>Найдены %n головы. Проверьте, не пропущена ли какая-нибудь и не принято ли за голову что-то другое.</numerusform>
            <numerusform>Найдено %n голов. Проверьте, не пропущена ли какая-нибудь и не принято ли за голову что-то другое.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>&amp;Найти головы</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>&amp;Список</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Контур</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>Сни&amp;мок</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>По строке для имени каждой головы. Набор начинает ввод имени, Tab переходит к следующему.</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>Страница со снимком и контуром, на которой можно указывать на людей и видеть их имена (HTML)</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>Добавляет номер в центре; двойной щелчок добавляет его там, где сделан.</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>Сначала задний ряд</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>Повторяет то, что только что отменено.</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>Найдите головы или добавьте номера двойным щелчком, затем введите имена.</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>Вписать</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>Сначала передний ряд</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>Продолжение с того, что сохранено рядом со снимком.</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>Контуры голов: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>Поиск голов. «Отмена» или Escape прекращает его.</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>Поиск голов: %1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">Поиск голов…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>Ищет лица и нумерует их в порядке чтения; имеющиеся номера заменяются, имена остаются там, где была голова.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>Имена в порядке номеров</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>Головы не найдены. Добавьте номера двойным щелчком там, где головы.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Номера</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>К&amp;онтур</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>Удаляет выбранный номер и его имя.</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>Сохранить в сессии</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Сохранено в сессии: %1.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>Показать снимок целиком</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>Показывает контур таким, каким он сохраняется.</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>Показывает сам снимок, под номерами.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>Стоит над списком имён и веб-страницей.</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>Отменяет последнее изменение номеров и имён.</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>Номера с именами, по рядам (текст)</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>Контур с номерами, в полном размере (PNG)</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>Снимок загружается…</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>Поиск отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>Название снимка</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>Название, например команда</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>&amp;Веб-страница</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>Начинаются ли номера с заднего ряда или с переднего.</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>Какой ряд считается первым</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>Не хватает памяти для этого изображения. Закройте другие программы и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> пикс.</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>&amp;Изображения веб-страниц:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Задний ряд</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Передний ряд</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>&amp;Нумеровать сначала:</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>Длинная сторона снимка и контура на странице. Контуры, сохраняемые как изображения, всегда имеют размер снимка.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>С чего начинается новый снимок</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>Стоит ли номер 1 в заднем ряду или в переднем; каждый ряд считается слева направо.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>Головы не удалось сохранить в «%1»: %2. Освободите место или разрешите запись в папку и измените что-нибудь, чтобы повторить попытку.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Головы, сохранённые рядом с этим снимком, не удалось прочитать: %1. Когда вы сохраните другие, эти останутся там под другим именем.</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Прежние головы, сохранённые чем-то другим или нечитаемые, оставлены в «%1».</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Головы не сохранены: «%1» — ссылка. Удалите её и измените что-нибудь, чтобы повторить попытку.</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Головы не сохранены: «%1» больше нет.</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>это ссылка или не файл</translation>
    </message>
</context>
</TS>
