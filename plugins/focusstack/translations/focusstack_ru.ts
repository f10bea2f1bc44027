<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>skein::focusstack::Encoding</name>
    <message>
        <source>TIFF cannot be written here: install Qt&apos;s image format plugins, or save as JPEG.</source>
        <translation>TIFF здесь записать нельзя: установите модули форматов изображений Qt или сохраните как JPEG.</translation>
    </message>
    <message>
        <source>The depth map could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Карту глубины не удалось закодировать: %1</translation>
    </message>
    <message>
        <source>The merged picture could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Объединённое изображение не удалось закодировать: %1</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStack</name>
    <message>
        <source>A stack needs at least two photographs. Select the whole focus bracket.</source>
        <translation>Для стека нужно не менее двух снимков. Выберите весь брекетинг фокусировки.</translation>
    </message>
    <message>
        <source>There is not enough memory to stack photographs of this size. Close other programs, or stack smaller photographs.</source>
        <translation>Не хватает памяти, чтобы собрать стек из снимков такого размера. Закройте другие программы или возьмите снимки поменьше.</translation>
    </message>
    <message>
        <source>These photographs do not show the same scene, so they cannot be stacked. Select the photographs of one focus bracket.</source>
        <translation>На этих снимках не одна и та же сцена, поэтому собрать их в стек нельзя. Выберите снимки одного брекетинга фокусировки.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Leave it out and stack the others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» не читается. Исключите его и соберите остальные.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one size.</source>
        <extracomment>%1 and %3 are files, %2 and %4 sizes such as &quot;6000 × 4000&quot;</extracomment>
        <translation>В «%1» пикселей: %2, а в «%3»: %4. Стек собирается из снимков одного размера.</translation>
    </message>
    <message>
        <source>“%1” has another shape than the photographs before it. A stack is made of photographs of one size.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Форма «%1» не такая, как у предыдущих снимков. Стек собирается из снимков одного размера.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStackPlugin</name>
    <message>
        <source>Focus Stack</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Фокус-стекинг</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Нужна более новая версия Skein.</translation>
    </message>
    <message>
        <source>Merges the selected photographs of a focus bracket into one that is sharp everywhere</source>
        <translation>Объединяет выбранные снимки брекетинга фокусировки в один, резкий повсюду</translation>
    </message>
    <message>
        <source>Stack &amp;Focus…</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>&amp;Фокус-стекинг…</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::OptionsForm</name>
    <message>
        <source>&amp;Depth map:</source>
        <extracomment>label of a choice</extracomment>
        <translation>Карта &amp;глубины:</translation>
    </message>
    <message>
        <source>&amp;Lay the photographs on each other</source>
        <translation>&amp;Совмещать снимки</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <extracomment>label of a choice: the format</extracomment>
        <translation>Со&amp;хранить как:</translation>
    </message>
    <message>
        <source>A picture beside the other one that tells how far away everything is: black is what the first photograph shows sharply, white what the last one does.</source>
        <translation>Изображение рядом с основным, показывающее, насколько всё удалено: чёрное — то, что резко на первом снимке, белое — то, что резко на последнем.</translation>
    </message>
    <message>
        <source>Black is what the first photograph shows sharply, white what the last one does.</source>
        <translation type="vanished">Чёрное — то, что резко на первом снимке, белое — то, что резко на последнем.</translation>
    </message>
    <message>
        <source>Depth map</source>
        <extracomment>name of a choice, for screen readers: a picture that says how far away everything is</extracomment>
        <translation>Карта глубины</translation>
    </message>
    <message>
        <source>Finds how the photographs are shifted, turned and scaled: a lens shows more or less when it is focused. Without it they are taken as they lie.</source>
        <translation>Находит сдвиг, поворот и масштаб снимков: при фокусировке объектив захватывает больше или меньше. Без этого снимки берутся как есть.</translation>
    </message>
    <message>
        <source>From 1 to 100: the higher, the larger the file and the fewer the traces of compression.</source>
        <translation>От 1 до 100: чем выше, тем больше файл и тем меньше следов сжатия.</translation>
    </message>
    <message>
        <source>How the photographs are merged, and what is saved. What is chosen here is remembered for the next stack.</source>
        <translation>Как объединяются снимки и что сохраняется. Выбранное здесь запоминается для следующего стекинга.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>format of files</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Качество JPEG:</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>name of a number, for screen readers</extracomment>
        <translation>Качество JPEG</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice: no depth map</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG, 16 бит</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG, 8 бит</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>format of files</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, 16 bits a channel included, and is large; JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of the first photograph.</source>
        <translation>TIFF сохраняет всё, что есть в снимках, включая 16 бит на канал, и занимает много места; JPEG мал и достаточен для просмотра. Оба получают цветовой профиль и данные EXIF первого снимка.</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, and is large; JPEG is small, and enough to look at.</source>
        <translation type="vanished">TIFF сохраняет всё, что есть в снимках, и велик; JPEG мал, для просмотра его достаточно.</translation>
    </message>
    <message>
        <source>Their pixels are taken as they are shown: the camera&apos;s own picture in them where it is as large, else they are developed, which takes longer.</source>
        <translation>Их пиксели берутся такими, какими показаны: из встроенного изображения камеры, если оно того же размера, иначе файлы проявляются, что занимает больше времени.</translation>
    </message>
    <message>
        <source>Use &amp;RAW files where there are any</source>
        <translation>Использовать файлы &amp;RAW, если они есть</translation>
    </message>
    <message>
        <source>What is merged</source>
        <extracomment>title above options: the photographs that are merged</extracomment>
        <translation>Что объединяется</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>title above options: the file that is saved</extracomment>
        <translation>Что сохраняется</translation>
    </message>
    <message>
        <source>With the colour profile and the EXIF data of the first photograph, if that is a JPEG.</source>
        <translation type="vanished">С цветовым профилем и данными EXIF первого снимка, если это JPEG.</translation>
    </message>
    <message>
        <source>With the colour profile, and 16 bits a channel where the photographs have them. EXIF data are not carried over.</source>
        <translation type="vanished">С цветовым профилем и 16 битами на канал, если они есть у снимков. Данные EXIF не переносятся.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackDialog</name>
    <message numerus="yes">
        <source>%n photograph(s): from “%1” to “%2”.</source>
        <extracomment>%1 and %2 are names of files: the first and the last</extracomment>
        <translation>
            <numerusform>%n снимок: от «%1» до «%2».</numerusform>
            <numerusform>%n снимка: от «%1» до «%2».</numerusform>
            <numerusform>%n снимков: от «%1» до «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <extracomment>button</extracomment>
        <translation>Сохранить &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Stack</source>
        <extracomment>button, a verb: begins the work</extracomment>
        <translation>Со&amp;брать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button</extracomment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Отменено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Merges the selected photographs into one that is sharp everywhere, and saves it beside them.</source>
        <translation>Объединяет выбранные снимки в один, резкий везде, и сохраняет его рядом с ними.</translation>
    </message>
    <message>
        <source>Photographs are being stacked. Closing the window ends that, and nothing of it is saved.</source>
        <translation>Снимки собираются в стек. Закрытие окна прекратит это, и ничего не сохранится.</translation>
    </message>
    <message>
        <source>Progress of the stack</source>
        <translation>Ход сборки стека</translation>
    </message>
    <message>
        <source>Saved as “%1”, with the depth map “%2”.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Сохранено как «%1», с картой глубины «%2».</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Select the photographs of a focus bracket in the strip: at least two, of one size.</source>
        <translation>Выберите на ленте снимки брекетинга фокусировки: не менее двух, одного размера.</translation>
    </message>
    <message>
        <source>Stack Focus</source>
        <extracomment>title of a window</extracomment>
        <translation>Фокус-стекинг</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackRun</name>
    <message>
        <source>Laying on each other: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Совмещение: %1 из %2</translation>
    </message>
    <message>
        <source>Left out, because they show something else than the others: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Исключены, потому что на них не то, что на остальных: %1.</translation>
    </message>
    <message>
        <source>Merging: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Объединение: %1 из %2</translation>
    </message>
    <message>
        <source>Putting the picture together</source>
        <translation>Сборка изображения</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>progress: what is being done</extracomment>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>“%1” cannot be stacked. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>«%1» нельзя собрать в стек. %2</translation>
    </message>
</context>
</TS>
