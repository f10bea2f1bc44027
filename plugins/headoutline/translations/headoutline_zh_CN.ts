<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>无法自动查找人头，因为缺少 OpenCV 的人脸数据。请安装软件包 opencv-data，或手动添加编号。</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>查找人头失败。请手动添加编号。（%1）</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> 像素</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>人头轮廓(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">网页的图像(&amp;P)：</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">后排</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>绘制集体照的轮廓并为人头编号</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">前排</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>人头轮廓</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>需要更新版本的 Skein。</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">先编号(&amp;F)：</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>请先显示一张集体照。</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">轮廓的初始外观，以及网页图像保存的大小和质量。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>添加编号</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>查找人头</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>移动编号</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>移除编号</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>重命名</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>此照片旁的人头数据由此插件的更新版本保存。请更新插件后继续。</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>此照片旁保存的人头数据超过 %1 个，数量过多。</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>此照片旁保存的人头数据无法读取；文件已损坏或是其他内容。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>后排</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>前排</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>带编号的轮廓</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>带编号的轮廓：%1</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>heading on a web page</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>照片：%1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>title of a row of names; %1 is a number</extracomment>
        <translation>第 %1 排</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <extracomment>example of a title</extracomment>
        <translation>集体照</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>%n 个编号。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>在此添加编号(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>移除编号(&amp;R)</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>此处没有打开照片。</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>已选编号 %1：%2。</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>Page Up 和 Page Down 选择编号，方向键移动编号，Delete 移除，Insert 添加，Enter 转到其姓名。</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>带编号的照片</translation>
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
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>对比度(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>去饱和(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>粗细(&amp;T)：</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>100 % 时线条为灰色；数值较低时保留一些颜色。</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>如同画在纸上，适合打印；否则为黑底亮线。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>白底深色线条(&amp;W)</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>去饱和</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>线条的突出程度：数值越高，微弱的边缘和照片的颗粒也会显现。</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">如何由照片绘制轮廓：线条的强度和粗细、保留多少颜色，以及线条是深色还是浅色。</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>粗细</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>细线可显示头发等细节；粗线只显示较大的轮廓。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>找到 %n 个人头。请查看是否有遗漏，或将其他东西误认为人头。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>查找人头(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>名单(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>轮廓(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>每个人头一行，用于填写姓名。直接输入即可开始填写，按 Tab 转到下一行。</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>含照片和轮廓的网页，指向人物即可看到姓名 (HTML)</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>在中央添加编号；双击则在双击处添加。</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>后排优先</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>重做刚刚撤销的更改。</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>请查找人头，或双击添加编号，然后输入姓名。</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>适合</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>前排优先</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>从照片旁保存的数据继续。</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>人头轮廓：%1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>放大</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>正在查找人头。点击“取消”或按 Esc 可结束查找。</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>正在查找人头：%1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">正在查找人头…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>查找人脸并按阅读顺序编号；已有的编号会被替换，原处有人头的姓名会保留。</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>按编号顺序排列的姓名</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>没有找到人头。请在人头处双击以添加编号。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>轮廓(&amp;U)</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>移除所选编号及其姓名。</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>保存到会话</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>已保存到会话：%1。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>按保存时的样子显示轮廓。</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>在编号下方显示照片本身。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>显示在名单和网页的上方。</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>撤销上一次对编号和姓名的更改。</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>编号与姓名，逐排列出（文本）</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>带编号的轮廓，完整尺寸 (PNG)</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>正在载入照片…</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>查找已取消。未做任何更改。</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>照片标题</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>标题，例如团队名称</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>网页(&amp;G)</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>编号从后排还是前排开始。</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>先数哪一排</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>内存不足，无法处理此图像。请关闭其他程序，然后重试。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> 像素</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>网页的图像(&amp;P)：</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>后排</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>前排</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>先编号(&amp;F)：</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>页面上照片和轮廓的长边。保存为图像的轮廓始终与照片尺寸相同。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>新照片的初始设置</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>编号 1 在后排还是前排；每排均从左到右计数。</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>无法将人头数据保存到“%1”：%2。请腾出空间或使文件夹可写，然后作一次更改以重试。</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>无法读取此照片旁保存的人头数据：%1。保存新数据时，旧数据会以其他名称保留。</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>原有的人头数据由其他程序保存或无法读取，已保留在“%1”中。</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>人头数据没有保存，因为“%1”是链接。请将其移除，然后作一次更改以重试。</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>人头数据没有保存：“%1”已不存在。</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>它是链接或不是文件</translation>
    </message>
</context>
</TS>
