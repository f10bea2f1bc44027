<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>skein::photobox::BoxPage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <extracomment>label of a button: a colour</extracomment>
        <translation>&amp;Фон:</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>&amp;Обратный отсчёт:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>&amp;Приветствие:</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>&amp;Клавиша завершения:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>&amp;Логотип:</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Удалить пароль</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>По&amp;казывать снимок:</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>&amp;Белый экран во время экспозиции</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>Коллаж — это четыре снимка, каждый с обратным отсчётом, которые складываются в одно изображение с приветствием и логотипом. Если выбирают гости, показываются две кнопки.</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>Коллаж из четырёх</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>Файл изображения</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>Изображение в правом нижнем углу экрана и на коллажах; если не задано, логотипа нет.</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>По &amp;нажатию:</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>Нажатие кнопки</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>Тиканье на каждую секунду обратного отсчёта и звук затвора.</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>Анна и Том, 12 июня</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>Запрашивает пароль; другого выхода из фотобокса нет. Нужна одна клавиша вместе с Ctrl, Alt или Meta, чтобы гости не нажали её случайно.</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>Выбрать файл изображения логотипа</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>Гости видят себя так, как привыкли. Сами снимки никогда не отражаются.</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>Сколько времени у гостей от нажатия до снимка.</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">Это должна быть одна клавиша с Ctrl, Alt или Meta, чтобы гость не нажал её случайно.</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>Немного освещает лица и показывает, куда смотреть. Выключите, если экран отражается в очках.</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>Live View как в &amp;зеркале</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>Логотип фотобокса</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>Не принято: нужна %1, %2 или %3.</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>Один снимок</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>Завершить фотобокс может только тот, кто его знает. Он хранится в нечитаемом виде. «Сбросить эту страницу» его не меняет.</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>Открывает окно, в котором выбирается изображение логотипа.</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>Пароль:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Задать пароль…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>Слайд-шоу через:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;Звуки</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>Показывается над зеркалом и на коллажах.</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>Тогда для выхода из фотобокса достаточно клавиши.</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>Цвет вокруг зеркала и на коллажах.</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>Затем для следующих гостей возвращается зеркало; нажатие возвращает его раньше.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Не задан.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Задан.</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>Что видят и слышат гости</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">Что видят и слышат гости: обратный отсчёт, как долго показывается их снимок, приветствие, фон и логотип, зеркало и вспышка; а также клавиша и пароль, с которыми выйти из фотобокса можете только вы.</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>Выбирают гости</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>Если столько времени никто не подходит, по очереди показываются новейшие снимки, пока кто-нибудь не придёт. 0 — никогда.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>Для хозяина: в %1 не удалось сделать снимок. %2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Для хозяина: камера недоступна с %1. Её поиск повторяется снова и снова. Проверьте, что она включена, её аккумулятор и кабель.</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Для хозяина: камера не отвечает с %1. Запрос повторяется снова и снова. Если так и останется, выключите и включите камеру.</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>Ой, не получилось. Не уходите: ещё раз!</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>Фото %1 из %2</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>Улыбнитесь!</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>Камера сейчас не может снимать. Пожалуйста, попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>Камера немного отдыхает. Сейчас продолжим.</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>Коллаж на этот раз не получился, но ваши четыре фото сохранены.</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>Создаём ваш коллаж…</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>Ваше фото сохранено.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>Четыре фото</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>Фотобокс</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>Сделать четыре фото</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>Сделать фото</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>&amp;Завершить фотобокс</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>Пароль фотобокса</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>Это не тот пароль. Попробуйте снова через %n секунду.</numerusform>
            <numerusform>Это не тот пароль. Попробуйте снова через %n секунды.</numerusform>
            <numerusform>Это не тот пароль. Попробуйте снова через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>Это не тот пароль. Попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>&amp;Ещё раз:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Задать пароль</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>Без этого пароля гости не могут выйти из фотобокса. Выберите такой, который сможете набрать на компьютере с фотобоксом; напомнить его вам никто не сможет.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>Нужен не менее чем %n символ.</numerusform>
            <numerusform>Нужно не менее %n символов.</numerusform>
            <numerusform>Нужно не менее %n символов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>Пароль фотобокса</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Пароль, ещё раз</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>Начать &amp;без пароля</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Чтобы выйти из фотобокса, нажмите %1 и введите пароль.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Чтобы выйти из фотобокса, нажмите %1 и введите пароль. Без пароля достаточно нажать %1. Другую клавишу можно выбрать в «Параметры &gt; Фотобокс».</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>Открыт фотобокс.</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>Это окно занято другим плагином. Сначала завершите его, затем запустите фотобокс снова.</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Нужна более новая версия Skein.</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>Даёт гостям самим делать снимки; выйти можно клавишей и паролем, см. «Параметры &gt; Фотобокс»</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>Фото&amp;бокс</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Фотобокс</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>Фотобоксу нужна сессия для снимков. Откройте её и запустите фотобокс снова.</translation>
    </message>
</context>
</TS>
