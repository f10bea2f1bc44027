<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>关于 Skein</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>依据 GNU 通用公共许可证（第 3 版或更新版本）发布的自由软件，不提供任何担保。</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>Skein 的图标</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;图像内存&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>上限(&amp;M)</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>一个窗口的图像可使用的内存量。</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>图像内存</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>图像使用电脑四分之一的内存，适合大多数情况。</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>图像使用的内存不超过此处指定的量；内存越少，需要从磁盘重新读取的图像就越多。</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>看过的图像及其前后的图像会保留在内存中，以便立即显示。内存越大，保留得越多；每个窗口单独计算。</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>前面的数字以 MB 还是 GB 为单位。</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>相机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>网络地址(&amp;N)</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 或 camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>相机</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>可以连接的相机。双击或按回车键连接所选的相机。</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>连接相机</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>插入相机后立即连接(&amp;P)</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>重新查找通过连接线连接的相机，例如在打开某台相机的电源之后。</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>此机身的名称(&amp;M)</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>无；例如“左侧”或“俯拍”</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>相机在 Wi-Fi 或有线网络中的地址，见相机的网络菜单；可在冒号后加上端口。</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>这台电脑不会告知 Skein 何时睡眠和唤醒。如果唤醒后相机没有响应，请在此断开后重新连接。</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>此相机在列表中的名称；如果文件名模式中含有 {body}，也用于文件名。</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>插入连接线时是否自动连接相机。否则在此处选择相机。</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>预设与设置选择</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>预设，以及置顶显示哪些设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>只显示名称中含有这些词的设置。按 Esc 重新显示全部。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>色标</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>星级</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>显示最新照片</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>重新显示所有照片，不论名称、星级和色标。</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>只显示名称中含有这些词的照片。</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>缩略图大小（Ctrl + 滚轮）</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>照片的排序依据</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>排在首位的照片是最早的还是最新的，或按名称是第一张还是最后一张。</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>只显示具有哪种色标的照片</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>显示哪一类照片</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>只显示具有哪种星级的照片</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>程序(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>时机(&amp;W)：</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/me/bin/print-it</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>参数(&amp;R)：</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>参数，每行一个</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>从电脑的文件中选择程序。</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>在参数中插入代表照片、相机等信息的占位词</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>要运行的程序：完整路径，或可以像在终端中那样找到的名称。不经过 shell。</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>发生什么事件时运行程序，例如照片已保存。</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>传给程序的内容，每行一个参数。花括号中的词（如 {path}）会替换为其所代表的内容。</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>何时运行该程序</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> 个以内</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>button</extracomment>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>同时运行(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;发生事件时运行的程序&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>添加一个在发生事件时运行的程序。</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>更改所选行的事件、程序或参数。</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>超时结束(&amp;N)：</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>事件程序</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>其余程序会排队等待，以免大量照片同时到来时拖垮电脑。</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>尚未设置任何程序。可以添加一个程序，例如在每张照片保存后立即复制或打印。</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>运行更久的程序会被结束，连同它启动的所有进程。</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>同时运行的程序数</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>立即用会话中最新的照片运行该程序</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>多少秒后结束程序</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>移除所选行；程序本身不受影响。</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>要运行的程序及对应的事件。双击可更改。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>从存储卡删除已保存的照片(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>重新读取(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>新照片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>存储卡上的全部照片</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>将所选照片导入会话（回车键）</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>选择所有尚未在此会话中的照片</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>选择所有显示的照片</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>选择所有显示的照片 (Ctrl+A)</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>选择所有显示且尚未在此会话中的照片</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>关闭此窗口。已开始的导入会继续进行。</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>照片完整、安全地存入会话后，即从相机的存储卡中删除。</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>结束导入；尚未传输的照片保留在存储卡上</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>从相机导入</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>不选(&amp;O)</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>不在此会话中</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>重新读取存储卡的列表。</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>只显示名称中含有这些词的照片。</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>取消全部选择</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>拍摄日期，以相机时钟为准</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>存储卡上的内容。按空格键或点击选择照片；选中的照片会被导入。</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>显示存储卡上的所有照片，还是只显示此会话中尚没有的照片。</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>显示哪些照片</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>照片还带有 GPS 位置。点击“显示 GPS 位置”即可查看。</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>相机、镜头和时间</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>复制列出的全部内容：标准名称和值</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>在元数据中查找</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>查找名称或值</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>GPS 位置</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>这里没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>显示 GPS 位置</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>只显示名称或值中含有这些词的行。</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>显示照片的拍摄地点。不会向任何地方发送数据。</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>两者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>任务(&amp;J)：</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>默认(&amp;U)</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;文件名&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;供其他程序使用的星级和色标&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>新照片的命名方式。连续的 X（如 XXXX）表示序号；斜杠之前的部分是会话中的文件夹。</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>新照片的命名方式。下面一行显示结果。</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>按 Skein 的默认方式命名照片</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>每个文件一个，IMG_1234.CR3.xmp：darktable、digiKam(&amp;F)</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>每次拍摄一个，IMG_1234.xmp：Lightroom、Bridge、Capture One(&amp;S)</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>文件名模式</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>在名称中插入序号、日期或其他内容</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>同一张的 RAW 和 JPEG 共用一个不带扩展名的附属文件。</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>星级、排除标记和色标会写入照片旁的附属文件，供其他程序读取。请选择您的程序所识别的文件名。已有的附属文件无论叫什么名字都会同步更新。</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>附属文件的名称保留照片的扩展名，因此 RAW 和 JPEG 各有一个。</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>命名模式中 {job} 所代表的文字。开始下一个任务时请更改。</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>两个内容相同的附属文件，适合两类程序都使用的情况。</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>{job} 代表的内容：客户、地点等</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>位置(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>选择在哪个文件夹中新建会话</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>会话名称</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>新建会话</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>文件夹名称：日期、客户或任务</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>转到首选项中此插件的页面。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>启用或停用此插件；立即生效。</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>显示此插件的版本、作者、许可证和所在位置。</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>插件列表</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>插件</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>全部导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>全部导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>按名称和说明中的任意词，在所有页面中查找选项。</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>将本页的所有内容恢复为初始值</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>重置本页(&amp;P)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>撤销刚才的重置或导入所做的更改。</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>读取先前导出的首选项文件</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>首选项的各个页面。可用方向键浏览。</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>将首选项写入文件，用于其他电脑或留作备份</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>停止传输</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>停止传输；照片保留在相机的存储卡上</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>传输</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>驱动程序库所支持的所有机型及其各自的功能。点击标题可排序。</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>搜索型号</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>搜索，例如“canon r5”</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>只显示名称中含有这些词的机型，词序不限。</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>支持的相机</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>支持的相机</translation>
    </message>
</context>
<context>
    <name>skein::AboutDialog</name>
    <message>
        <source>Tethered shooting</source>
        <extracomment>what the program is for</extracomment>
        <translation>联机拍摄</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未查询</translation>
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
        <translation>1 星(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>2 星(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>3 星(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>4 星(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>5 星(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>关于 Skein(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>绝对比色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>添加到叠加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>光圈(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>自动对焦(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>黑场补偿(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>相机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>拍摄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>清除叠加(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>比较两张(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>两倍大小(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>向下(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>结束自动对焦(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>曝光补偿(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>向远处(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>第一张(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>对焦模式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>对焦点(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>冻结画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>色域警告(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>转到焦点 A(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>绿色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>参考线(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>隐藏所有面板(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>直方图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>从相机导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>信息(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>始终置顶(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>最后一张(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>实时取景(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>色彩管理(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>遮罩(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>此处的菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>元数据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>镜像(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>曝光模式(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>移到回收站(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>向近处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>下一张(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>下一个区域(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>下一个遮罩(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>下一项设置(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>下一个视图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>无星级(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>打开会话(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>叠加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>暂停序列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>可感知(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>对焦到锐度检查框(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>演示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>上一张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>上一个区域(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>上一项设置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>紫色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>红色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>相对比色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>饱和度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>保存画面(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>分离通道(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>锐度检查框(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>停止序列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>支持的相机(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>向上(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>等待静止(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>白平衡(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>加宽面板(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>黄色(&amp;Y)</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>略微向近处(&amp;L)</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>略微向远处(&amp;H)</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>应用、重命名或删除预设。</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>与相机所见一致(&amp;E)</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>在单独的文件夹中为下一个任务新建会话。</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>将此会话中仍留在相机存储卡上的照片传输到电脑。</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>取消(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>选择置顶设置(&amp;H)…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>清空此列表(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>连接(&amp;O)…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>相机水平仪(&amp;V)</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>所有相机同时拍摄(&amp;E)</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>更改文件命名方式、提供给其他程序的内容等。</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>选择一台相机并连接，已连接的相机保持不变。</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>选择“存储位置（存储卡或电脑）”，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>选择 ISO 感光度，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>选择光圈，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>选择曝光补偿，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>选择驱动模式，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>选择曝光模式，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>选择对焦模式，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>选择保存新照片的文件夹。</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>选择图像尺寸，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>选择测光模式，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>选择用于演示的显示器。</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>选择软打样所模拟的打印机或屏幕。</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>在桌面环境不知道显示器配置文件时，手动选择。</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>选择画质，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>选择下一项设置，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>选择上一项设置，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>选择快门速度，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>选择白平衡，用上下键更改。</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>选择哪些设置置顶显示及其顺序。</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>清除筛选条件。</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>待照片全部保存后关闭所有窗口。</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>待照片全部保存后关闭此窗口。</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>将版本、相机、设置和日志汇集成文本，发送给别人之前可以阅读和修改。</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>比较四张(&amp;U)</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>将图像转换为显示器的色彩，或按原始像素值显示。</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>复制文件夹路径(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>复制照片自带的全部信息。</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>复制所选的元数据行。</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>复制会话文件夹的路径。</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>复制所选文件的路径。</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>复制全部元数据(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>复制此行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>将设置复制到其他相机(&amp;H)</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>驱动模式(&amp;R)</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>重做刚才撤销的操作。</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>将各颜色的直方图上下分开绘制。</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>在当前照片拍完后结束序列，并恢复相机的设置。</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>说明接下来点击的控件；如果键盘焦点已在某个控件上，则立即说明它。</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>曝光警告(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>从存储卡获取(&amp;M)</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>填满窗口(&amp;L)</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>查找(&amp;N)…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>胶片条置于上方(&amp;M)</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>让图像填满视图，长边的多余部分被裁去。</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>胶片条(&amp;S)</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>在元数据中查找(&amp;E)…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>在照片自带的信息中查找名称或值。</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>峰值对焦(&amp;P)</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>按锐度对焦(&amp;S)</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>清除曾经打开的会话的记录。文件夹会保留。</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>将此相机的设置应用到所有其他已连接的相机。</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>拍摄和实时取景后将快门按钮和拨盘交还相机，使其在连接时仍可操作。</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>为当前显示的相机自定义名称，照片文件名中可以包含此名称。</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>将所选相机设置调高一级。</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>将所选相机设置调低一级。</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>将键盘焦点移到窗口的上一个区域。</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>将键盘焦点移到窗口的下一个区域：图像、筛选、胶片条、面板、工具栏。</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>使用深灰色界面，对图像的干扰最小。</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>使用浅灰色界面，适合明亮的房间。</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>将所选照片评为五星。</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>将所选照片评为四星。</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>将所选照片评为一星。</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>将所选照片评为三星。</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>将所选照片评为两星。</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>重命名此次拍摄：其所有文件一并更名。</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>让图像占满整个屏幕。</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>转到焦点 B(&amp;B)</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>ISO 感光度(&amp;V)</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>画质(&amp;Q)</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>图像尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>模拟打印机或其他屏幕呈现图像的效果。</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>跟随桌面的深色或浅色，并随之改变。</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>用一个可拖动的小框检查锐度，可用于逐张照片和实时取景。</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>优先保持色彩鲜艳，而非准确。</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>以一个名称保存相机的当前设置。</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>将所选设置固定在面板顶部。</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>保持实时取景的当前画面，直到解除冻结。</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>将当前焦点位置记为标记 A。</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>将当前焦点位置记为标记 B。</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>将所选照片标为蓝色；再按一次取消。</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>将所选照片标为绿色；再按一次取消。</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>将所选照片标为紫色；再按一次取消。</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>将所选照片标为红色；再按一次取消。</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>将所选照片标为黄色；再按一次取消。</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>将所选照片叠加到当前显示的画面上。</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>由机身操控(&amp;B)</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>让窗口只显示图像，或恢复侧面板和胶片条。</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>每次拍摄前等待实时画面静止，适合放置在不稳地面上的相机。</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>左右翻转实时取景，方便从中看自己的人。</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>让相机自动对焦。</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>让相机对焦到锐度检查框处，没有检查框时对焦到中央；与在实时画面中点击相同。</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>让相机放弃对焦，或转到其他位置对焦。</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>让相机发送放大后的局部画面。</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>让相机重新发送更大范围的画面。</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>断开当前显示的相机。</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>暂停或继续正在运行的序列。</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>跟随桌面(&amp;E)</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>列出所有可用的型号及各自支持的功能。</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>列出最近打开的会话，以便再次打开。</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>锁定所比较图像的缩放和位置。</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>放大镜(&amp;P)</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>在相机中缩小(&amp;Y)</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>放大指针下方的图像原始像素。</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>在相机中放大(&amp;I)</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>降低胶片条高度(&amp;L)</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>增加胶片条高度(&amp;T)</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>让直方图中数量很少的像素也能看见。</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>放大胶片条及其中的图像。</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>缩小胶片条及其中的图像。</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>放大图像。</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>缩小图像。</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>将图像的黑色对应到显示器的黑色。</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>缩窄侧面板。</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>加宽侧面板。</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>在软打样中用绿色标出无法打印的色彩。</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>标出合焦的边缘。</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>标出过曝或欠曝的部分。</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>演示时显示遮罩(&amp;T)</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>测光(&amp;G)</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>显示器配置文件(&amp;N)…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>将焦点向远处移动一步。</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>将焦点向近处移动一步。</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>将焦点向远处移动最大的一步。</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>将焦点向近处移动最大的一步。</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>将焦点向远处移动最小的一步。</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>将焦点向近处移动最小的一步。</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>将焦点移到标记 A 处。</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>将焦点移到标记 B 处。</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>将镜头移到实时画面最清晰的位置：以锐度检查框为准，否则以最后点击处为准，再否则以中央为准。</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>将所选拍摄的所有文件移到回收站。</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>将锐度检查框下移。</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>将锐度检查框左移。</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>将锐度检查框右移。</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>将锐度检查框上移。</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>大步向近处(&amp;C)</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>大步向远处(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>缩窄面板(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>下一种参考线(&amp;E)</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>命名此机身(&amp;Y)…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>新建会话(&amp;S)…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>无色标(&amp;L)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>打开最近的会话(&amp;R)</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>用其他程序打开(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>打开另一个窗口，使用单独的会话。</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>打开手册。在对话框中会打开说明该对话框的章节。</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>打开键盘焦点所在处的菜单，与点击鼠标右键相同。</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>用桌面的默认程序打开图像。</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>用您选择的程序打开所选图像。</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>下一页(&amp;W)</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>演示到(&amp;O)…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>预设…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>在显示器无法显示全部色彩时压缩色彩，保留其差异。</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>要模拟的配置文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>将胶片条放在图像上方。</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>将侧面板放在图像左侧。</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>排除(&amp;J)</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>读取会话中的所有照片并写入哈希列表 (ASC MHL)，用于校验副本。</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>排除所选照片；再按一次取消。</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>重命名(&amp;A)…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>运行按键为 %1 的已保存序列。</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>在单独窗口中显示(&amp;H)</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>将实时取景当前显示的画面存为会话中的照片。</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>序列(&amp;Q)…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>选择所有显示的照片。</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>选择从第一张到这一张的所有图像。</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>选择从这一张到最后一张的所有图像。</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>同时选择后一张图像。</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>同时选择前一张图像。</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>序列 %1(&amp;%1)</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>设置相机时钟(&amp;K)</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>设置焦点标记 A(&amp;M)</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>设置焦点标记 B(&amp;K)</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>设置自拍定时、每次拍摄的张数、拍摄前等待的条件以及 B 门曝光的时长。</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>将相机时钟设为电脑的时间。</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>在缩略图上显示锐度(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>在文件夹中显示(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>显示最新照片(&amp;T)</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>显示所有照片(&amp;L)</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>显示晃动(&amp;O)</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>显示下一台相机(&amp;X)</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>显示上一台相机(&amp;R)</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>显示为拨盘(&amp;I)</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>显示此处可用的所有快捷键，点击或按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>以默认位置和大小显示所有面板。</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>显示相机存储卡上的所有照片，以便将部分照片导入会话。</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>并排显示所有照片，或恢复显示单张图像。</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>准确显示色彩，显示器无法显示的色彩以最接近的色彩代替。</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>准确显示色彩，并保留图像白色的色调。</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>照片到达时立即显示；关闭时保持当前显示的照片。</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>短暂显示曝光、镜头、时间和名称。</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>并排显示四张图像，或所选的图像。</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>轮流显示直方图、波形图、RGB 分量图和 RAW 数据。</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>显示辅助构图的参考线。</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>在该显示器上也显示遮罩、参考线、警告和叠加。</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>在每个缩略图上显示照片在所查看位置的锐度，便于从一组照片中找出最清晰的一张。</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>图像的一个像素对应屏幕的一个像素。</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>图像的一个像素对应屏幕的 2×2 个像素。</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>只显示名称中包含指定词语的照片。</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>显示或隐藏直方图、像素值和锐度。</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>显示或隐藏胶片条。</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>显示或隐藏包含相机设置和视图设置的面板。</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>在当前图像上半透明地叠加其他图像。</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>在实时取景上显示相机的倾斜程度（需相机提供此信息）。</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>显示相机的自动对焦区域。</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>显示上一台相机；所有相机保持连接。</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>将所选设置显示为拨盘而不是菜单。</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>在文件管理器中显示该文件。</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>显示会话的第一张图像。</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>再次显示入门步骤：照片保存在哪里、如何连接相机，以及找不到相机时怎么办。</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>显示会话的最后一张图像。</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>显示下一个长宽比的遮罩。</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>显示下一种参考线。</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>显示多台相机中的下一台；所有相机保持连接。</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>在侧面板中显示遮罩、参考线等的页面，或移去其标签页。</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>在侧面板中显示相机设置的页面，或移去其标签页。</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>在侧面板中显示元数据的页面，或移去其标签页。</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>显示后一张图像。</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>在一台显示器上单独显示图像，或结束演示。</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>显示前一张图像。</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>在单独的窗口中显示图像。</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>显示已保存的序列，可更改、新建和运行：间隔拍摄、包围拍摄、连拍等。</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>在文件管理器中显示会话文件夹。</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>显示整幅图像。</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>并排显示两张图像，或所选的图像。</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>显示按某一长宽比裁剪后保留的部分。</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>显示放大图像上方的部分。</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>显示放大图像下方的部分。</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>显示放大图像左侧的部分。</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>显示放大图像右侧的部分。</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>显示相机看到的画面。</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>快门速度(&amp;T)</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>侧面板(&amp;A)</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>侧面板置于左侧(&amp;L)</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>软打样(&amp;P)</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>启动虚拟相机(&amp;V)</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>启动模拟相机，无需真实相机即可试用全部功能。</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>调低一级(&amp;D)</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>调高一级(&amp;U)</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>停止传输(&amp;T)</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>停止曝光、传输或实时取景。</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>停止传输；照片保留在相机的存储卡上。</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>所有已连接的相机立即同时拍摄一张照片：忽略自拍定时和每次张数。</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>拍摄一张照片。</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>从叠加中移除所有图像。</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>取消实时取景的所有旋转和镜像。</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>撤销最近一次评级、色标、重命名或移到回收站的操作。</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>移除所选照片的色标。</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>移除所选照片的星级。</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>显示实时画面在帧与帧之间移动了多少，以判断相机及其支架是否静止。</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>显示 Skein 及其所用库的版本。</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>同时选择下一张(&amp;N)</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>同时选择上一张(&amp;W)</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>自拍、张数和 B 门(&amp;N)…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>向左(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>向右(&amp;R)</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>向左旋转(&amp;L)</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>向右旋转(&amp;R)</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>顺时针旋转实时取景，用于侧放的相机。</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>逆时针旋转实时取景，用于侧放的相机。</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>选择到第一张(&amp;F)</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>选择到最后一张(&amp;L)</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>显示上一页图像（按当前可见的张数翻页）。</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>显示下一页图像（按当前可见的张数翻页）。</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>这是什么？(&amp;T)</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>照片保存位置(&amp;O)</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>写入哈希列表(&amp;H)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>同步缩放和移动(&amp;T)</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>操作已停止，因为其相机已关闭。</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>%1 的图像只会是一条线。请选择 1:%2 到 %2:1 之间的长宽比。</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>长宽比的任一边都不能为零。请输入两个大于零的数，例如 16:9。</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>“%1”不是长宽比。请输入宽和高，中间用冒号隔开，例如 16:9 或 %2。</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>备份中有 %n 个文件与当初写入的内容不符。它们已被移到一旁并在名称中加上“damaged”（如“%1”），然后重新复制。如果没有人改动过它们，说明备份磁盘正在损坏，请更换磁盘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>有 %n 个文件（如“%1”）已与来自相机时不同。备份中保存了它们现在的样子；此前备份的副本保持不变。如果没有人编辑过它们，说明会话所在的磁盘正在损坏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>存储与备份</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>第二份 副本 镜像 磁盘 已满 空间 警告 文件夹 网络 安全 备份</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>有 %n 个文件自离开相机后发生了变化。备份中保存了它们现在的样子；此前的副本保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>备份中有 %n 个文件已损坏，名称中已加上“damaged”，并重新复制。备份磁盘可能正在损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>备份磁盘已满：%n 个文件等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>备份失败：%n 个文件等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>备份文件夹不可用</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>备份文件夹不可用：%n 个文件等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>备份：%1 个安全，%n 个不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>备份：%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>备份：%n 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>备份：全部 %n 个已安全</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>备份：请选择其他文件夹</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>备份：正在检查…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>备份：就绪</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>副本保存到 %1</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>这与会话位于同一磁盘：磁盘损坏时副本会一同丢失。请选择其他磁盘上的文件夹。</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>备份文件夹“%1”与会话文件夹互相包含。请将备份文件夹设在别处，最好在另一块磁盘上。</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法写入备份文件夹“%1”。请检查其磁盘，或选择其他备份文件夹。</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>备份文件夹“%1”不可用。照片会继续保存到会话中，待其恢复后再复制。如果其磁盘已连接，请在首选项中重新选择该文件夹。</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>备份文件夹“%1”为只读。请允许写入，或选择其他备份文件夹。</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>备份文件夹“%1”所在的磁盘已满。照片会继续保存到会话中；请腾出空间，或选择其他备份文件夹。</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>备份文件夹“%1”不存在。请连接其磁盘或创建该文件夹，然后重试。</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”是空文件，但那里曾保存过照片：会话所在的磁盘已丢失它，此备份中也没有已知的副本。请从相机的存储卡重新获取，或查看更早的备份。</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>&quot;%1&quot; 不能设为 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>&quot;%1&quot; 不能设为 &quot;%2&quot;。可选：%3。</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>实时取景不能设为 &quot;%1&quot;。可选：%2。</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>请给出相机倾斜的度数，例如：tilt -2.5 1。</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>请给出两帧之间画面跳动的幅度，以画面宽度的千分之几计，范围 0 到 %1。</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>请给出事件数量，例如 10000。</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>相机正忙。</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>相机目前由电脑操控。</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>没有空间再存放一张图像。</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>此相机没有设置 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>未知指令 &quot;%1&quot;。请使用 press-shutter、set NAME VALUE、lock NAME、unlock NAME、watch、storm N、tilt DEGREES、shake N、live KIND、fault RULE、fault none、sleep、wake、unplug 或 replug。</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>照片不完整，因此无法得知其亮度。</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>这台电脑上没有可测量亮度的照片。请让相机的 JPEG 或 RAW 文件传输到电脑。</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>筛选条件隐藏了全部 %n 张照片。用 %1 可重新显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>此会话的照片会显示在这里。</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>曝光时间(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">曝光次数(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">首次曝光时长(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <extracomment>label of a length of time</extracomment>
        <translation>间歇(&amp;P)：</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>E&amp;xposure factor:</source>
        <extracomment>label of a factor: each exposure is so many times as long as the one before</extracomment>
        <translation>曝光倍数(&amp;X)：</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">之后每次(&amp;N)：</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>每次曝光是前一次的多少倍：1 表示全部相同，2 表示每次加倍。</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>从一次曝光结束到下一次曝光开始。</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>接连进行多次长时间曝光，每次与上一次时长相同，或为上一次的若干倍。相机的快门须设为 B 门。</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>曝光次数(&amp;F)：</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">每两次之间的间歇(&amp;U)：</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>快门保持打开的时间；各次曝光不同时，为第一次曝光的时间。</translation>
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
        <translation type="vanished">照片张数(&amp;P)：</translation>
    </message>
    <message>
        <source>Each is taken as soon as the camera can.</source>
        <translation>相机准备好后立即拍摄下一张。</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>照片张数(&amp;F)：</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>紧接着连续拍摄若干张照片。</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>自动（内存的四分之一：%1）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>原来的位置现在是另一台相机。请连接您要使用的相机。</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>实时取景正忙。请等待其画面，然后重试。</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>相机无法完成此操作。请查看其显示屏，然后重试。</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>相机已不在。请插入并开机，然后重新连接。</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>操作完成前相机已断开。请重新连接，然后重试。</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>相机被拔出或关机。请插入并开机，然后重新连接。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>电脑睡眠期间与相机的连接中断。请确认相机已唤醒，然后重新连接。</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片“%1”已在传输中。请等待。</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>会话文件夹已在更改中。请稍候再试。</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>会话文件夹正在更改。请稍候再试。</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片“%1”没有会话文件夹。请打开一个会话，然后重试。</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>read aloud: the row in which one of several cameras is chosen</extracomment>
        <translation>相机</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>两个标记之间将拍摄 %1 张照片。请选择更大的步长。</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1：从 %2 开始，相机可更改 %3 到 %4 档，而包围拍摄需要 %5 到 %6 档。请减少张数、减小步长，或从其他值开始。</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1：相机目前不允许更改此设置。请将相机转到手动曝光 (M)。</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1：相机的步长约为 %2 档，而包围拍摄需要更细的步长。请选择更大的步长。</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1：相机设为“%2”。请先选择一个固定值。</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1：此相机没有可在这里更改的该项设置。</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>渐变的限制范围内没有相机可以设置的值。请放宽范围。</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>此相机的焦点无法在这里移动。有些相机需要打开实时取景，并将镜头切换到自动对焦。</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>尚未设置镜头的近端和远端标记。请分别对焦到最近和最远的位置，并各设一个标记。</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>近端和远端标记在同一位置。请设在两个不同的位置。</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>渐变可能使曝光时间超过间隔，部分拍摄点会被略过。请缩短最长曝光时间，或选择更长的间隔。</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>此相机改变曝光的最小步长为 %1 档：成片中可能会看出跳变。</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>此相机不提供两个标记之间的步数。请改为选择照片张数。</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>此相机无法在这里进行 B 门曝光。如果相机有手动曝光 (M) 或 B 门 (B)，请转到该模式。</translation>
    </message>
</context>
<context>
    <name>skein::CameraCommands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An exposure that has begun cannot be stopped. If it has, the camera finishes it, and its photograph is kept.</source>
        <translation>已经开始的曝光无法停止。如已开始，相机会完成曝光并保留照片。</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>正在读取相机设置…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>连接相机后，其设置会显示在这里。</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>先前报告拍摄失败，但此后相机传来了一张照片。请查看是否就是那一张。</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>拍摄已停止，没有产生照片。如有需要请重新拍摄。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>拍摄期间与相机的连接中断，正在重新连接。如果相机已拍下照片，届时会从存储卡获取。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>与相机的连接中断。恢复后会重新显示其设置。</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>没有打开会话文件夹，照片无处保存。请先打开一个会话，再连接相机。</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>正在启动虚拟相机…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>正在等待“%1”结束…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>网络中没有设备回应“%1”。请检查网络，或使用相机的数字地址，例如 192.168.1.20。</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>相机程序给出的列表无法识别。请重新安装 Skein。</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>网络中没有名为“%1”的相机。请检查名称，或使用相机的数字地址，例如 192.168.1.20。</translation>
    </message>
</context>
<context>
    <name>skein::CameraGroup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and a sentence about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one, then try again.</source>
        <translation>没有连接相机。请连接一台，然后重试。</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>以下相机尚未就绪，没有释放快门：%1。请稍候再试。</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>要复制设置的相机尚未就绪。请连接它或显示另一台相机，然后重试。</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>没有可供复制设置的其他相机。请再连接一台，然后重试。</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>以下相机现已使用“%2”的设置：%1。</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>“%1”现已使用“%2”的设置，但以下各项被拒绝：%3。请在“%1”上设置这些项目。</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>“%1”现已使用“%2”的设置。</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>相机进程无法识别此命令。请重新安装 Skein。</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>相机未连接。请连接，然后重试。</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>相机仍在拍摄上一张照片。请等待，或将其停止。</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>Skein 中与相机通信的各部分版本不一致。请重新安装 Skein。</translation>
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
        <translation>像其他照片一样获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>保留在存储卡上(&amp;L)</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>显示带按钮的消息，告知有多少张。</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>获取前询问(&amp;K)</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>已连接的相机</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>相机断开期间拍摄的照片</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>将相机时钟设为电脑的时间(&amp;C)</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>使多台相机的照片及文件名中的时间保持一致。</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>所用文字取自“文件与名称”页面。此后相机会自动将其写入每张照片（包括 RAW 文件），断开后仍会保留。</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>按拍摄顺序保存到会话中。</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>以后可通过“相机”菜单中的“从存储卡获取”获取。</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>连接相机时</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>将作者和版权信息写入相机(&amp;A)</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>没有连接相机。请连接一台，然后重试。</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>相机没有设置“%1”。</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>相机正在工作。请等待其就绪，然后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>现在无法设置“%1”：它由相机自身的拨盘决定。</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1（不在，等待中）</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1（已连接）</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1（正在其他窗口中使用）</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>忘记此网络相机(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>连接所选的相机，或所输入地址上的相机。已连接的相机保持不变。</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>重新查找相机</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>正在查找相机…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>没有找到有线连接的相机。相机是否已开机并唤醒？Wi-Fi 相机需要填写网络地址。</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>正在启动虚拟相机…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>虚拟相机，无需真实相机即可试用 Skein</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>相机时钟已设为电脑的时间</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>无法在这里设置此相机的时钟</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>此相机的“%1”无法按您的要求设置。%2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>相机</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>重新插入后会自动连接。</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>命名此机身</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>不在</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1”在列表和消息中的名称；如果文件名模式中含有 {body}，也用于文件名。留空则没有名称。</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>“%1”（进程 %2）正在使用相机。请将其关闭，或让 Skein 将其结束，然后即可连接相机。</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>此电脑的另一位用户运行的“%1”（进程 %2）正在使用相机。请让该用户将其关闭。</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>没有连接相机。请连接一台，然后重试。</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>相机目前没有该项设置。</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>相机正在连接。请等待连接完成。</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>相机正在拍摄照片。请等待拍摄完成。</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>相机将“%3”的 %2 改成了 %1。请检查其模式和镜头。</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>快门设为 B 门，但没有人会结束曝光。请选择一个曝光时间。</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>没有这张照片。</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>此相机目前不提供 B 门曝光。请将模式拨盘转到 M 或 B。</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>现在无法将“%1”设为 %2。请检查相机的模式和镜头。</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>没有连接相机。请连接相机，然后重试。</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>相机正在断开连接。请重新连接，然后重试。</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>相机仍在连接。请等待其就绪，然后重试。</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>相机正在拍摄。请等待或取消拍摄，然后重试。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>与相机的连接中断，正在重新连接。请稍候再试。</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>实时取景期间无法进行此操作。请停止实时取景，然后重试。</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>现在无法进行此操作。请稍候再试。</translation>
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
        <translation>网络中的 %1</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>相机</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>实时取景</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>skein::CaptureCommand</name>
    <message>
        <source>Bulb: %1 s</source>
        <extracomment>%1 is a number of seconds that the exposure has lasted</extracomment>
        <translation>B 门：%1 秒</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the third of five</extracomment>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>自拍：%1 秒</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>相机没有及时拍摄照片。请检查对焦、存储卡和自拍设置，然后重试。</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>相机已拍摄，但没有交出文件。请查看相机的存储卡，并确认卡已插入且有剩余空间。</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>此相机无法由电脑控制保持快门开启。请选择 B 门以外的快门速度。</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>照片安全保存后从存储卡删除(&amp;D)</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>每张照片都会先保存、重新读取并比对，然后才删除存储卡上的那一份。存储卡上原有的照片会保留。</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>拍摄或实时取景后将操控权交还相机(&amp;C)</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>在相机的存储卡上</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>有些相机在电脑控制拍摄时会锁定自身的按钮和拨盘。不再需要控制时会立即解锁。</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>相机自身的操控</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>提示音 咔嗒 静音 震动 抖动 振动 三脚架 等待 静止 晃动 超时</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>锁定 释放 解锁 机身 拨盘 按钮 尼康 主机 电脑 nikon</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>移除 删除 擦除 格式化 空间 已满 下载</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>时间 日期 同步 时钟 作者 遗漏 照片 离开 断开 下载</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片 %1 无法复制到存储卡。请在磁盘上腾出空间。</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>没有连接相机。请连接一台，然后重试。</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>拍摄期间相机断开了连接。</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>文件夹 %1 不能用作存储卡。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>存储卡无法再存入图像。请插入另一张卡或删除图像。</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>图像无法写入存储卡。请检查存储卡的文件夹。</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1 已保存为 %2，但没有从相机删除。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n 张照片（如 %1）已保存，但没有从相机删除，因为期间相机断开了连接。下次连接时会删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>其在磁盘上的大小与在相机中的大小不同。</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>其图像数据有错误，可能是传输途中造成的。请查看照片，如有损坏请重新从相机获取。</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>在存储卡上：%1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>已在会话中</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n 个文件无法导入，保留在存储卡上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>已导入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>导入已结束，因为打开了另一个会话。</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>导入已停止；%n 个文件未导入，保留在存储卡上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>没有连接相机。连接后可查看其存储卡上的内容。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>相机已断开连接。</translation>
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
        <translation>已在此会话中。</translation>
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
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>此会话有 %n 个文件只在存储卡上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>立即传输到电脑。</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>获取</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>从存储卡获取照片</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>存储卡上的照片</translation>
    </message>
</context>
<context>
    <name>skein::ClippedShares</name>
    <message>
        <source>%1 %2 %</source>
        <extracomment>the name of a colour and its share</extracomment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <extracomment>a share in per cent that is smaller than the number</extracomment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list: &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>、</translation>
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
        <translation>高光</translation>
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
        <translation>阴影</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>蓝</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>绿</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>亮度</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>红</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>照片仍在传输中。保存后窗口会自动关闭；关闭此消息则保持窗口打开。</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>正在结束 B 门曝光。照片保存后窗口会自动关闭；关闭此消息则保持窗口打开。</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>正在恢复相机原来的设置。完成后窗口会自动关闭；关闭此消息则保持窗口打开。</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>正在写入您的更改。完成后窗口会自动关闭；关闭此消息则保持窗口打开。</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>自动：使用桌面的配置文件</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>色彩管理：%1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>色彩管理：显示器按 sRGB 处理</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>无法转换色彩</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>色域警告：其无法显示的色彩会被覆盖。</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>模拟：“%1”。</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>实时取景：按 sRGB 处理。</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>显示器 %1：没有已知的配置文件，假定为 sRGB。</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>显示器 %1：“%2”，来自 X 服务器。</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>显示器 %1：“%2”，来自桌面的色彩管理器。</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>显示器 %1：“%2”，来自您选择的文件。</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>显示器配置文件</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>无软打样：其配置文件无法使用</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>无色彩管理</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>图像没有可用的配置文件</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>图像：未说明色彩空间，因此按 sRGB 处理。</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>图像：其配置文件无法使用，因此按 sRGB 处理，色彩可能不正确。</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>图像：“%1”。</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>显示图像时未使用图像和显示器的配置文件，色彩不可信。请在“视图”菜单中开启色彩管理。</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>要模拟的配置文件</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>软打样（带色域警告）：%1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>软打样：%1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>要模拟哪台打印机或屏幕？</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>哪个配置文件适用于此窗口所在的显示器“%1”？默认情况下，Skein 使用桌面为其设置的配置文件。</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>无色标</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>红色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>黄色</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>无法用配置文件“%1”进行模拟。请选择其他配置文件。</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>无法显示的色彩(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>模拟该设备(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>色彩管理(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>要模拟的配置文件(&amp;P)：</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>自动：使用桌面的配置文件</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>自动…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>黑场补偿(&amp;B)</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>默认情况下，Skein 使用桌面为各显示器设置的配置文件。如果有更合适的，例如校色仪生成的文件，请在此选择。</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>选择此显示器的配置文件，适合您有比桌面环境自带的更好的配置文件的情况。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>覆盖其无法显示的色彩(&amp;V)</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>截断（相对比色）</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>模拟打印机或其他屏幕（软打样）</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>保持观感（可感知）</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>保持鲜艳（饱和度）</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>显示器配置文件</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>同时模拟纸张白色（绝对比色）</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>显示器上的图像</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>要模拟的配置文件</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>显示器的配置文件</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>根据照片和显示器的配置文件，按照片的本意显示色彩。关闭后色彩取决于显示器，不可信赖。</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>按该设备的效果显示图像。</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>纸张与打印机的配置文件，由冲印店提供。</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>图像中最暗的色调对应显示器最暗的色调，使阴影保留细节（黑场补偿）。</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>软打样的色域警告。</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>渲染方法。“保持观感”适合照片。</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>要模拟哪台打印机或屏幕？</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>哪个配置文件适用于显示器“%1”？</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>色域 超出 范围 警告</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>icc 配置文件 色彩管理 颜色 校准 校色</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>显示器 屏幕 icc 配置文件 校准 校色</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>渲染方法 渲染意图 色域 可感知 相对 饱和度 绝对</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>阴影 暗部 bpc 黑场 补偿</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>软打样 打印</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>软打样 打印机 纸张 icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>未命名的配置文件</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取色彩配置文件 %1。请选择其他配置文件。</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>色彩配置文件 %1 已不存在。请选择其他配置文件。</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>色彩配置文件已损坏。请选择其他配置文件，或重新安装。</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>色彩配置文件是空的。请选择其他配置文件。</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>色彩配置文件大得不正常。请选择其他配置文件。</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>此色彩配置文件的类型既不描述图像，也不描述屏幕或打印机。请选择其他配置文件。</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>无法将色彩从“%1”转换到“%2”。请在“视图”&gt;“色彩管理”菜单中选择其他配置文件。</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1 不知道如何处理 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>&quot;%1&quot; 不是地址。请给出数字地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>--%1 需要一个非空的值。</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--bulb 需要秒数，范围 0 到 %1。</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>--count 需要一个整数，至少为 1。</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--delay 需要秒数，范围 0 到 %1。</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>--frames 需要一个整数，至少为 0。</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>--hook 需要 EVENT=PROGRAM；可用的事件有 %1。</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg 属于它前面的 --hook：请先给出 --hook。</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>--interval 需要秒数，至少为 0。</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>--missed 需要 &quot;fetch&quot; 或 &quot;skip&quot;。</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>--seconds 需要秒数，至少为 0。</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>--since 需要日期，例如 2026-05-31 或 2026-05-31T14:30。</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options 只能与 &quot;--camera virtual&quot; 一起使用。</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>用于试用 Skein 的相机：使用 PTP/IP 协议，显示一个绘制的场景。
标准输出的第一行是供 libgphoto2 程序使用的端口。

标准输入每行接受一条指令，以 &quot;ok&quot; 或 &quot;error: ...&quot; 应答：
press-shutter、set NAME VALUE、lock NAME、unlock NAME、watch（监视更改）、storm N（N 个事件）、tilt DEGREES [DEGREES] 或 tilt unknown（先左右，后前后）、shake N（实时画面在两帧之间跳动的幅度，以宽度的千分之几计）、live KIND（normal、not-jpeg、damaged、truncated、resize、huge、busy 或 rate N：实时取景出现什么问题）、fault RULE（见 --fault）或 fault none、sleep、wake、unplug、replug。</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>模拟缺少此项设置的相机。可多次给出。</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>同时运行在窗口首选项中选择的程序。</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>给前面的 --hook 所指程序的参数；{path}、{session} 和 {camera} 会替换为相应内容。可多次给出。</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>窗口打开后立即询问新会话的文件夹。</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>窗口打开后立即询问要连接哪台相机。</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>每秒实时画面数的上限。</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>运行 &quot;skein-cli --help&quot; 可查看其支持的用法。</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>存储卡容量，以 MB 为单位。</translation>
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
        <translation>命令：
  list                   显示已连接的相机。
  summary                显示驱动程序提供的相机信息。
  config [NAME[=VALUE]]  显示全部设置或一项设置，或更改一项设置。
  capture                拍摄照片并保存。
  tether                 保存用相机自身快门拍摄的照片。
  import [list] [NAME]   保存相机存储卡上先前的照片，或列出它们。
  sequence FILE          按文件的描述拍摄序列，或拍摄以某名称保存的序列。
  preview                保存实时取景的画面。
  hashes                 写入会话照片的哈希列表。</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>连接位于 PORT 的相机（usb:… 或 ptpip:…；“virtual”启动虚拟相机）。</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>同时将每张照片复制到文件夹 DIR，该文件夹必须存在，可在其他磁盘或网络上。</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>每张照片保存后即从相机的存储卡删除。</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>照片安全存入会话后从相机的存储卡删除。</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>S 秒后结束 B 门曝光。</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>标准输入关闭时结束。</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>存储卡上的全部内容，包括会话中已有的。</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>退出状态：0 表示全部完成，1 表示有失败或略过，2 表示用法错误。</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>用于测量：在每帧实时画面中以程序可读的色块绘入时间（电脑单调时钟的毫秒数）。</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>用于测试：模拟故障。KIND 为 garbage（应答乱码）、stall-after=N（在第 N 次数据传输中途停止应答）、drop-after=N（在该处断开连接）、capture-never-ready、refuse-set=NAME（拒绝该项设置）、ignore-set=NAME（表示接受但不执行）、silent-set=NAME（从不应答）、no-events（从不报告事件）、silent-events（查询事件时从不应答）、body-locks（电脑控制时快门和拨盘失灵）或 odd-setting=WHAT（多出一项任何相机都不应有的设置：choices、upside-down、no-text 等）。可多次给出。</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>将此文件夹中的文件作为照片提供。</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>在此地址监听；其他电脑便可访问此相机。</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>从指令到拍摄的毫秒数（默认：300）。</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>相机所冒充的型号（默认：D850）。</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>请用端口或地址之一指定相机，不要同时使用。</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>请只给出相机端口或虚拟相机之一。</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>按 PATTERN 命名新照片。</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>按模式 P 命名照片：可用内容见 &quot;man skein-cli&quot;。</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>只能给出一个会话文件夹，而不是 %1 个。</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>只报告相机能否拍摄此序列以及需要多久。</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>每隔 S 秒按一次快门。</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>每行输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>每当发生 EVENT 时运行 PROGRAM：captured、saved、connected、disconnected、sequence-ended 或 session-opened。可多次给出。</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>保存 N 帧（默认 1）；0 表示持续到中断为止。</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>将画面保存到文件夹 DIR。默认：当前文件夹。</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>将照片保存到文件夹 DIR，必要时创建。默认：图片文件夹中的 Skein/&lt;date&gt;。</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>自拍：拍摄第一张前等待 S 秒。</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>序列号。</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>显示已保存序列的名称。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>传感器大小，1 到 100（默认：24）。</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>另外增加这么多项无名称的设置，如大型相机那样。</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>使用语言 LANGUAGE：代码如 de 或 pt_BR；“pseudo”显示哪些文本无法翻译。</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>启动虚拟相机并连接。</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>以这些选项启动虚拟相机，选项以空格分隔。</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>不带插件启动；插件仍列在首选项中，可在那里关闭有害的插件。</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>S 秒后停止。默认：中断时停止。</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>TCP 端口，0 表示任一空闲端口（默认：15740）。</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>拍摄 N 张照片（默认 1）。</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>用连接到电脑的相机拍摄照片并保存。</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>在标准错误输出中报告运行情况。</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>联机拍摄：实时取景、设置、拍摄，并安全保存照片。</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>选项 --%1 需要 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>会话文件夹没有名称。</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>会话的文件夹，必要时会新建；不指定则使用上次的文件夹，或“图片”下当天的文件夹。桌面环境传来的 gphoto2://… 之类的地址表示要连接的相机。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>没有命令 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>试用 FILE 中的翻译（.ts 或 .qm）。</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>意外的参数 &quot;%1&quot;。请查看 --help。</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>未知的故障 &quot;%1&quot;。请查看 --help。</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>使用位于 PORT 的相机：usb:BUS,DEVICE、ptpip:ADDRESS、主机名或地址，或用 &quot;virtual&quot; 启动一台虚拟相机。默认：唯一连接的相机。</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>将此文件夹用作存储卡。</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>要做什么？请给出一个命令。</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>会话中尚没有的内容。这是默认值。</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>如何处理此会话上次见到相机之后拍摄的照片：&quot;fetch&quot; 获取，或 &quot;skip&quot; 跳过。默认：fetch。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>要做什么。</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>按相机时钟在 DATE 或之后拍摄的内容：2026-05-31 或 2026-05-31T14:30；其中会话尚没有的部分。</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>模式中 {job} 代表的内容。</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>config 需要 NAME 或 NAME=VALUE。</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>import 需要 --all、--new、--since 之一，或文件名。</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>sequence 需要一个文件、一个已保存序列的名称，或 --list。</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein：%1
请尝试“skein --help”。
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>“%1”不是相机的地址。</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>“%1”不是相机端口。端口形如 usb:001,005 或 ptpip:192.168.1.20，或为单词 virtual。</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>“%1”不是此电脑上的文件夹。请先挂载，再指定其挂载到的文件夹。</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>蓝色色标</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>清空最近的会话</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>第一张图像</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>对焦向远处</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>对焦大步向远处</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>对焦大步向近处</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>对焦向近处</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>对焦略微向远处</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>对焦略微向近处</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>冻结实时取景画面</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>绿色色标</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>最后一张图像</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>实时取景：与相机所见一致</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>镜像实时取景</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>向下移动图像</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>向上移动图像</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>向左移动图像</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>向右移动图像</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>下一张图像</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>直方图的下一个视图</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>面板：相机</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>面板：元数据</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>面板：视图</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>上一张图像</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>紫色色标</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>红色色标</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>设置：调低一级</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>设置：调高一级</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>锐度检查框下移</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>锐度检查框上移</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>锐度检查框左移</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>锐度检查框右移</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>跟随桌面的主题</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>向左旋转实时取景</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>向右旋转实时取景</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>黄色色标</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>35 毫米摄影</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>35 毫米摄影，竖幅</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>70 毫米电影</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>学院比例</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>美式宽银幕</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>变形宽银幕全画幅</translation>
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
        <translation>电脑屏幕</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>早期 CinemaScope</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>早期宽银幕</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>欧式宽银幕、超 16 毫米</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>4/3 系统、电视</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>4/3 系统，竖幅</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>高清视频</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>大画幅</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>大画幅，竖幅</translation>
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
        <translation>Panavision 变形宽银幕</translation>
    </message>
    <message>
        <source>Panorama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>全景</translation>
    </message>
    <message>
        <source>Polyvision</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Polyvision</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>aspect ratio 1:1</extracomment>
        <translation>正方形</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>手机，竖幅</translation>
    </message>
    <message>
        <source>Ultra Panavision 70</source>
        <translation>Ultra Panavision 70</translation>
    </message>
    <message>
        <source>Univisium, SuperScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Univisium、SuperScope</translation>
    </message>
    <message>
        <source>Wide television</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>宽屏电视</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1（已选）</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>图像 %1：%2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>并排的图像</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  已排除</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>所选照片中的前 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ConfigCommand</name>
    <message>
        <source> or </source>
        <extracomment>stands between two names of settings in “Did you mean iso or aperture?”</extracomment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a group of settings in words, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. %3</source>
        <extracomment>%1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it takes</extracomment>
        <translation>&quot;%1&quot; 不是 %2 的有效值。%3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>运行 &quot;skein-cli config&quot; 可查看全部设置。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>您是否想用 %1？</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>相机没有接受 %2 的值 %1，现为 %3。请检查模式拨盘和机身上的设置。</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>相机没有设置 %1。%2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>设置 %1 为只读。改变模式拨盘位置或更换镜头后可能可以设置。</translation>
    </message>
</context>
<context>
    <name>skein::ControlPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>没有连接相机。</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>没有名为“%1”的设置。</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>相机自有编号的设置</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>此相机没有可在这里更改的设置。</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>“%1”无法复制到备份文件夹“%2”，其他照片则可以。磁盘可能不接受此文件名或此大小的文件，也可能在需要文件夹的位置有一个文件。请重命名照片，或选择其他备份磁盘。</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>无法复制到备份</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>已备份，但自离开相机后发生了变化</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>已安全备份</translation>
    </message>
</context>
<context>
    <name>skein::CreditsPage</name>
    <message>
        <source>&amp;Artist</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>作者(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>版权(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>客户、地点或场合</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>新照片</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>这些文字会写入每张新照片旁的小型 XMP 文件，供其他程序读取。照片本身不会更改。留空则不写入。</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>写入每张新照片旁的 XMP 文件；留空则不写入。</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>写入新照片</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 您的姓名</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>比电脑快 %1</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>比电脑慢 %1</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>a date that the camera does not have</extracomment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>将%1设为电脑的时间</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>将相机时钟设为电脑的时间</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>插件正在处理一项耗时的工作。</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>桌面没有释放相机。请在文件管理器中弹出相机，然后重新连接。</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>桌面正在使用相机，但没有将其列出。请在文件管理器中弹出相机，然后重新连接。</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>文件管理器仍在显示相机中的图像。请关闭其窗口，然后重新连接。</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>“%1”属于此电脑的另一位用户，无法在这里结束。请让该用户将其关闭。</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>“%1”已不再使用相机。请重新连接相机。</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>已请求“%1”结束，但它尚未结束。它可能在等待您的回答：请自行将其关闭，然后重新连接相机。</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>会话文件夹“%1”所在的磁盘几乎已满，因此不再从电脑拍摄照片，用相机自行拍摄的照片则保留在其存储卡上。请在该磁盘上腾出空间，或在其他磁盘上新建会话。</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>此会话所在的磁盘即将用满。请腾出空间，或在其他磁盘上新建会话。</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>新建会话…</translation>
    </message>
</context>
<context>
    <name>skein::DisplaySection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>colour around the picture</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>所选缩略图周围的颜色</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>图像周围的颜色</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>曝光与文件</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>对焦点</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>放大镜将指针下方的位置放大多少。</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>短暂显示照片的曝光、镜头、时间和名称。</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>显示相机的自动对焦区域（需照片中包含此信息）。</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>自动包围曝光</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>长宽比</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>自动闪光</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>自动微距</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>剩余张数</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>基本</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>电池电量</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>连拍</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>相机操作</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>相机设置</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>相机状态</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>拍摄设置</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>中央点测光</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>中央重点</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>中央重点平均</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>近摄</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>阴天</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>色彩空间</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>色温</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>连续</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>连拍</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>中速连拍</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>高速连拍</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>低速连拍</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>静音连拍</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>自拍连拍</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>连续伺服自动对焦</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>创意</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>日光</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>遥控延迟</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>经济</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>增强</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>整个画面平均</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>评价测光</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>外部同步</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>超精细</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>超高</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>可靠设置</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>补充闪光</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>精细</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>精致细节</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>闪光灯</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>闪光模式</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>闪光灯关</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>荧光灯</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>荧光灯：冷白</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>荧光灯：昼白</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>荧光灯：日光</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>荧光灯：暖白</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>焦距</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>对焦包围</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>对焦区域</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>对焦模式</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>前帘同步</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>全时伺服自动对焦</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>高效</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>高 ISO 降噪</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>亮部</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>图像设置</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>防抖</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>智能自动</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 基本</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 精细</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 标准</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>风景</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 大/优</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 大/普通</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>轻量</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>无损</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>无损压缩</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF（固定）</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF（选择）</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>微距</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>手动</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>手动对焦</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>矩阵测光</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 中/优</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 中/普通</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>反光镜升起</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>适中</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>单色</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>多重</translation>
    </message>
    <message>
        <source>Multi-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>多点测光</translation>
    </message>
    <message>
        <source>NEF (Raw)</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>NEF（RAW）</translation>
    </message>
    <message>
        <source>Natural light auto</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>自然光自动</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>自然</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>夜景</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>夜景人像</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>最佳品质</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>其他属性 (PTP)</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>局部测光</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>照片风格</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>人像</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>手动预设</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>手动预设 1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>手动预设 2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>手动预设 3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>手动预设 4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>预设对焦</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>快速响应遥控</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>后帘同步</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>后帘慢速同步</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>自动防红眼</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>防红眼</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>防红眼慢速同步</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>遥控</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>自拍 5 秒</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>背阴</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>锐度</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>快门类型</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>单张</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>单张拍摄</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>静音快门释放</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>单次伺服自动对焦</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>文件大小优先</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>慢速同步</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 小/优</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG 小/普通</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>运动</translation>
    </message>
    <message>
        <source>Spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>点测光</translation>
    </message>
    <message>
        <source>Spot metering interlocked with AF frame</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>与自动对焦点联动的点测光</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>静态拍摄模式</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>日落</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>超高速连拍</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>延时摄影</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>自拍</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>自拍 10 秒</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>自拍 2 秒</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>钨丝灯</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>未压缩</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>未定义</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>水下</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>鲜艳</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>白平衡包围</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>无线同步</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1，单位</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>秒</translation>
    </message>
</context>
<context>
    <name>skein::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>read out where there is no picture: a title without a full stop, then whole sentences</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area while there is no picture</extracomment>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>此相机的所有设置。勾选的设置按此顺序显示在面板顶部。</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>勾选经常更改的设置。拖动各行或使用按钮可调整其上下顺序。每种型号的相机有各自的列表。</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>勾选初始时置顶的设置，并恢复其通常的顺序。</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>将所选设置在面板中上移一行。</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>将所选设置在面板中下移一行。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>置顶设置</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>只显示名称中含有这些词的设置。</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>恢复默认(&amp;S)</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>没有选择照片</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">相隔(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>包围的设置(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">改变(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>顺序(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">照片张数(&amp;P)：</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">整体调亮或调暗(&amp;B)：</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>最亮的优先</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>最暗的优先</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>曝光偏移(&amp;S)：</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>每次曝光与下一次较亮曝光之间的差：1 EV 为一档，即两倍的光量。</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>各次曝光的拍摄顺序。</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>使整组包围曝光比相机的设置更亮；小于零时更暗。</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">居中的优先</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>正常曝光优先</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>照片张数(&amp;F)：</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>步长(&amp;T)：</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>曝光的张数。若为偶数，较暗的比较亮的多一张。</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>以多种曝光拍摄同一画面：拍几张、相差几档，以及通过相机的哪项设置来改变曝光。</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>用于改变曝光的设置。最后一张照片拍完后恢复原值。</translation>
    </message>
</context>
<context>
    <name>skein::ExposureRampForm</name>
    <message>
        <source>%1 s</source>
        <extracomment>an exposure time; %1 is a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1，最高</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1，最低</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1，最大</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1，最小</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">光圈(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;ISO:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>ISO(&amp;I)：</translation>
    </message>
    <message>
        <source>1/%1 s</source>
        <extracomment>an exposure time below a second; %1 is a number</extracomment>
        <translation>1/%1 秒</translation>
    </message>
    <message>
        <source>Above &amp;grey:</source>
        <extracomment>how much brighter than medium grey the pictures shall be, in stops</extracomment>
        <translation type="vanished">高于中灰(&amp;G)：</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">高于中灰的量</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>光圈也渐变(&amp;R)</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>光圈(&amp;E)：</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">与第一张照片相同</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>与第一张照片相同</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">亮度(&amp;R)：</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">最后才改变光圈(&amp;U)</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>以小步跟随光线变化，先调快门速度，再调 ISO。请将相机设为手动曝光。</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">最高</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>照片保持的亮度：与第一张相同，或按测光表比中灰亮或暗若干档。</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">ISO(&amp;O)：</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">最低</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>与灰的偏移(&amp;D)：</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>每隔一段时间拍一张照片，曝光随光线变化，如黄昏和黎明时：照片要多亮，以及为此快门、ISO 和光圈可以变化到什么程度。</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>相对于中灰</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">快门速度(&amp;H)：</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>快门速度(&amp;U)：</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>比中灰亮的档数，小于零时更暗：夜晚应看起来像夜晚。</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>目标亮度(&amp;B)：</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>快门达到极限后，渐变可用的最高 ISO。最大：相机的最高值。</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>渐变可用的最长曝光时间。最大：相机的最长曝光时间，且不超过开始到开始间隔的四分之三。</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>渐变可用的最低 ISO。最小：相机的最低值。</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>渐变可用的最小光圈，即最大的 f 值。最大：镜头的最大 f 值。</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>渐变可用的最短曝光时间。最小：相机的最短曝光时间。</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>渐变可用的最大光圈，即最小的 f 值。最小：镜头的最小 f 值。</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>快门和 ISO 达到极限后，由光圈继续调节。这也会改变景深。</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the two ends of a range</extracomment>
        <translation>至</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a time of some minutes and seconds; %1 and %2 are numbers</extracomment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A focal length</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A shutter speed: %1 is &quot;1/250&quot;</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <extracomment>%1 is a position, %2 the height above the sea</extracomment>
        <translation>%1，%2 米</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <extracomment>a place on the earth: 43.36° N, 8.41° W; %2 and %4 are the letters of the sides</extracomment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>east, behind a longitude</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>ISO %1</source>
        <extracomment>the sensitivity; %1 is a number</extracomment>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>north, behind a latitude</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>North or south of the equator, one letter</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>East or west of Greenwich, one letter</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>as %1 mm on 35 mm film</source>
        <extracomment>The focal length that has the same view on 35 mm film</extracomment>
        <translation>相当于 35 毫米胶片的 %1 mm</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>闪光灯已闪光</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>未闪光</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>导出到(&amp;E)</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>无法读取“%1”的 EXIF 数据，因此新图像不含 EXIF 数据。</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>故障的格式为 ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]。动作：%1。操作：%2，或代码如 0x1009。refuse 的值：%3。name 的值：%4。</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取“%1”。请检查磁盘。</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>其开头与此类文件不符。</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>其末尾缺失。</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>其部分内容缺失。</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>无法从磁盘读取。</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>“%1”的文件夹无法使用，或其中的链接指向会话之外。照片不会保存到那里；请改用普通文件夹。</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片无法命名为“%1”。请确认会话文件夹仍然存在且可以写入。</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”已存在，保持不变。</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”无法可靠地写入磁盘。请检查磁盘及其剩余空间。</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>“%1”与会话不在同一磁盘，因此留在原处。请自行将其复制到“%2”。</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>文件与名称</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>作者 创作者 权利 版权 iptc 元数据 xmp 说明 备注</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>重命名 文件名 计数 序号 日期 客户 附属文件 xmp 评级 星级 色标 模板</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>会话的所有照片排成一行。点击显示一张，用 Ctrl 和 Shift 选择多张；点击鼠标右键打开可用操作的菜单。</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>胶片条</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>显示 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1 及以上</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n 张新照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>任意色标</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>任意星级</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>升序</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>降序</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>被筛选隐藏</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>未排除</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>筛选条件隐藏了您正在查看的照片（%1）。</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>相机已断开连接。</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">从(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">返回镜头原来的位置(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">照片张数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">每张之前静置(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>静置时间(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">每两张之间的步数(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">方向(&amp;T)：</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>拍完后镜头移回原来的位置。</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>方向(&amp;C)：</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">远处</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>由远到近</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>对焦范围(&amp;G)：</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>从当前焦点开始</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>从当前焦点开始：按设定的张数拍摄，每张相隔设定的步数。标记 A 到标记 B：在为镜头设置的两个标记之间拍摄，可按张数均匀分布，也可按步长拍摄所需的张数。</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>标记 A 到标记 B，按张数</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>标记 A 到标记 B，按步长</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">从标记 A 到标记 B，按张数</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">从标记 A 到标记 B，按步数间隔</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">近处</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>由近到远</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>照片张数(&amp;F)：</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>返回起始焦点(&amp;U)</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">步长(&amp;Z)：</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>每张照片拍摄前镜头静置的时间。</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>从一张照片到下一张，镜头移动的步数。</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>每张照片的步数(&amp;P)：</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>步长大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>以多个对焦距离拍摄同一画面，从镜头当前位置开始，或在两个标记之间。步长小，清晰区域才能相互重叠。</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>与图像旁对焦按钮的步长相同。移动的幅度因镜头而异。</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>焦点从当前位置移动的方向。</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">镜头当前位置</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>焦点位于标记 %1</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>焦点标记 %1 已设置</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>对焦已停止</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>正在对焦，第 %1 轮（共 %2 轮），位置 %3
锐度 %4，目前最佳 %5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>正在对焦…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>已合焦</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>相机尚未提供焦点位置：未设置标记</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>拍摄第一张照片后才能放置相机自身的对焦区域</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>现在无法放置对焦区域。请让相机显示完整画面，然后重试。</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>焦点标记 A 和 B 已失效：镜头被自动对焦移动或到达了尽头，而此相机不提供镜头位置。请重新设置。</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>相机无法合焦。请对准反差更大的物体，或用按键移动焦点。</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>相机没有放置对焦区域。请打开实时取景，然后重试。</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>相机不接受将对焦区域放在此处。请选择其他位置，或检查对焦模式。</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>现在无法放置对焦区域。请让相机显示完整画面，然后重试。</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>镜头没有继续移动。如果已到尽头，请向另一方向移动焦点；否则请检查镜头上的开关。</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>镜头没有移动。请打开实时取景，然后重试。</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>镜头已到尽头。请向另一方向移动焦点。</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>没有可对焦的相机。请连接一台，然后重试。</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>没有此标记。请对焦到以后要返回的位置，然后设置标记。</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>此相机的自动对焦无法在这里启动。请半按其快门按钮。</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>此相机的镜头无法在这里移动。请转动对焦环。</translation>
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
        <translation>对焦</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>设 A</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>设 B</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>最清晰</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>到 A</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>到 B</translation>
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
        <translation>显示其他相机时无法移动焦点。请显示序列所用的相机，直到序列结束。</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>镜头发生了无法计数的移动，此前的位置已不可知。</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>新照片保存在 %1</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>无会话</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>没有打开会话。</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>会话文件夹</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>会话文件夹 %1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>有一帧实时取景画面无法解码。实时取景从下一帧继续。</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>有一帧实时取景画面没有完整到达。实时取景从下一帧继续。</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>在“%1”中找不到可用的名称；画面保留在“%2”。请查看那里有哪些文件。</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>没有可保存的实时取景画面。请启动实时取景，等待画面出现后重试。</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>其他程序正在使用相机。请关闭该程序，或在文件管理器中弹出相机，然后重新连接。</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>“%1”处没有相机应答。请确认相机已开机并连接，且地址正确，然后重新连接。</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>已停止。无需其他操作。</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>“%1”处的相机没有应答。请将其关机再开机，检查连接，然后重新连接。</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>此账户无权使用“%1”处的相机。请拔出后重新插入；如果仍无效，请安装 libgphoto2 的 udev 规则。</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>相机现在无法显示实时取景，并报告：%1。请在相机上更改，然后重试。</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>无法连接相机。请将其关机再开机，然后重新连接。</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>相机没有接受该值。请选择其他值，或检查模式拨盘或镜头是否允许。</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>相机没有及时应答。请重试；如果仍无效，请将相机关机再开机。</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>更改设置时相机没有应答。请查看该设置的当前值，然后重试；如果仍无效，请将相机关机再开机。</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>相机没有删除该文件。请检查文件或存储卡是否受保护，然后重试。</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>删除文件时相机没有找到它。文件是否仍在存储卡上，下次查看存储卡时便知。</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>相机不交出此文件。请用读卡器复制。</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>相机中已没有此文件。请查看其文件列表。</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>相机不报告其自身状态。请重新连接。</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>相机没有提供实时取景。请检查模式拨盘和电池，然后重试。</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>相机没有提供此文件的缩略图。请重试，或下载该文件。</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>相机没有提供自身概要。请在其空闲时重试。</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>相机已没有空间。请在存储卡上腾出空间或插入另一张卡，然后重试。</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>相机没有此文件的缩略图。请下载该文件以查看。</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>相机正忙。请等待其完成，然后重试。</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>相机拒绝拍摄。请检查对焦、镜头、存储卡和模式拨盘，然后重试。</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>相机发送的实时取景不是 JPEG 图像，因此无法显示。请结束实时取景后重新开始；如果仍无效，请将相机关机再开机。</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>相机失去连接。请检查连接线、电池和 Wi-Fi，然后重新连接。</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>无法读取相机的设置。请重试；如果仍无效，请将相机关机再开机。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>删除文件时与相机的连接中断。文件是否仍在存储卡上，待相机恢复连接后便知。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>更改设置时与相机的连接中断。相机恢复连接后，请查看该设置的当前值，然后重试。</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>无法列出相机中的文件。请检查存储卡，然后重试。</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>无法从相机获取照片。请检查照片是否在存储卡上，然后重试。</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>照片没有完整地从相机内存传来，也不在任何存储卡上。请检查连接线，然后重新拍摄。</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>“%1”处没有接受连接的相机。如果有其他程序正在使用它，请结束该程序；否则请检查地址以及相机的 USB 或 Wi-Fi 模式，然后重新连接。</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>此相机无法由电脑释放快门。请按相机自身的快门按钮。</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>此相机无法执行该操作。请在相机上操作。</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>此相机无法向电脑提供实时取景。请使用其自身的取景器。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>“%1”不是相机地址。请使用形如“usb:001,005”或“ptpip:192.168.1.20”的地址。</translation>
    </message>
</context>
<context>
    <name>skein::GuideSection</name>
    <message>
        <source> px</source>
        <extracomment>pixels, behind a number</extracomment>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>右下</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>参考线的颜色</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>列数</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>在遮罩保留的范围内绘制参考线，而不是在整幅图像上。</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>终点</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>跟随遮罩</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>帮助构图的线条：三分线、对角线、螺旋线和网格，叠加在实时取景和照片上。仅供显示，不会保存。</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>显示参考线</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>右上</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>宽度</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>45° 线</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>中心线</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>对角线</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>对角线与垂线</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>五分线</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>黄金分割</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>黄金螺旋</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>网格</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>无参考线</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>四分线</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>三分线</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>找不到手册。请重新安装 Skein，或在终端中输入“man skein”阅读其手册页。</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>点击链接可转到其指向的位置。用方向键滚动。</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>在此页中查找</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>手册页面</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>按回车键转到下一处含有这些词的位置。</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>先前的哈希列表“%1”在写入后被改动过，因此不能证明任何内容。请移走文件夹“ascmhl”以重新开始。</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>无法在“%1”中写入哈希列表。请检查是否有空间以及文件夹是否可写。</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>无法读取会话“%1”的日志，因此无法得知其照片是否与来自相机时一致。请打开一次该会话，然后重新写入列表。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>无法读取“%1”。请移走文件夹“ascmhl”以重新开始。</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>已写入 %n 个文件的哈希列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>自先前的哈希列表以来有改动：%1。</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>自先前的哈希列表以来已消失：%1。</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>无法读取，不在列表中：%1。</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>与来自相机时不同：%1。</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>正在读取所有照片以生成哈希列表：%1%</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>无法读取此文件夹先前的哈希列表。请移走文件夹“ascmhl”以重新开始。</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 无法读取，不在列表中。</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 自先前的列表以来有改动。</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 自先前的列表以来已消失。</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 与来自相机时不同。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>没有文件夹“%1”。请用 --session 指定会话文件夹。</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>连接相机时没有会话文件夹，因此无法获取照片。请打开一个会话，然后重新连接相机。</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>用法：%1 [选项] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>图像亮度的显示方式：直方图、保持左右位置的波形图、按各颜色显示，或按传感器的测量值显示。</translation>
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
        <translation>对数</translation>
    </message>
    <message>
        <source>Pixel under the pointer</source>
        <translation>指针下方的像素</translation>
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
        <translation>RAW 数据</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>RGB 分量图</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>图像中的红、绿、蓝值（0 到 255），以及对应的 CIE L*a*b* 颜色 (D50)。</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>分离</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>波形图</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>曝光信息的显示方式</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>实时取景没有 RAW 数据。</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>正在读取 RAW 数据…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>照片读取完成后，直方图会显示在这里。</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>实时取景的第一帧到达后，直方图会显示在这里。</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>有了第一张照片后，直方图会显示在这里。</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>没有直方图：筛选条件隐藏了所有照片。</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>没有直方图：此文件无法显示。</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>此照片没有 RAW 文件。</translation>
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
        <translation>传感器数据中，全黑：%1。饱和：%2。</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>有了第一张照片后，直方图会显示在这里。</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>基于目前已载入的像素。</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>基于整幅图像。</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>此照片没有 RAW 文件。</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>全黑：%1。最亮：%2。</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>低于饱和点的档数</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>低于数据所示饱和点的档数</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>这些参数中有一个字符无法传给程序。请重新输入。</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>相机已连接</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>相机已断开连接</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>没有指定程序。请选择要运行的程序。</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>照片已保存</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>照片已拍摄</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>序列已结束</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>会话已打开</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>这些参数太长。请将要做的事写成脚本，并将该脚本设为程序。</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是完整路径。请写出从第一个斜杠开始的程序路径，或只写程序名。</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>添加程序</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>编辑程序</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>参数不经过 shell 解析：每一行原样传给程序，包括空格和引号。事件信息也写在其环境变量中，如 SKEIN_PATH 等。</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>如何结束：完成、停止或失败</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>相机</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>相机自身对它的命名</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>会话的文件夹</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>序列的名称</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>照片及其文件夹</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>发生的事件</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1：无法启动程序“%2”。请检查它是否存在、能否运行、名称是否正确。</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1：由“%2”启动的进程在 %3 秒后仍在运行，已被结束。要保留的进程必须用 setsid 启动。</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1：“%2”崩溃或被强制结束。</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1：“%2”失败，代码 %3，未说明原因。</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1：“%2”失败，代码 %3。其报告：“%4”。</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1：“%2”在 %3 秒后仍未结束，已被结束。请检查它为何停滞，或在首选项中给事件程序更多时间。</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1：“%2”的输出超过 %3，已被结束。请让它减少输出，或输出到文件。</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>已有 %n 个程序在排队等待，无法再增加：当前事件不再运行程序。请减少要运行的程序，或使用更快的程序。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>因排队等待的程序过多，有 %n 个程序没有运行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>时机</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>“%1”已结束，一切正常。</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>“%1”已结束，一切正常。其输出：
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>“%1”正在运行…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>相机没有及时应答。请确认相机已唤醒并连接，然后重试。</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>相机程序给出的应答没有意义。请重新连接相机；如果仍无效，请重新安装 Skein。</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>完成之前相机已关闭。</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>相机进程需要知道其相机。请用 --port、--list 或 --supported 启动。</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>未说明原因。</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>其报告：“%1”。</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>相机程序属于另一版本的 Skein。请重新安装 Skein。</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>相机程序发送了无法识别的内容。请重新连接相机；如果仍无效，请重新安装 Skein。</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>相机的驱动程序崩溃了。相机存储卡上的照片会保留，直到被获取。如果相机没有自动恢复，请重新连接；如果驱动程序反复崩溃，请先将相机关机再开机。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>与相机的连接中断。请检查连接线、电源和网络，然后重新连接相机。</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>与相机通信的程序被外部结束，可能是因为内存耗尽。相机存储卡上的照片会保留，直到被获取。如果相机没有自动恢复，请重新连接。</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>无法启动与相机通信的程序 skein-camera-host。请重新安装 Skein。</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>与相机通信的程序 skein-camera-host 尚未就绪就已结束。%1请重新连接相机；如果仍无效，请重新安装 Skein。</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>相机程序给出的应答无法识别。请重新安装 Skein。</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>与相机通信的程序没有应答就结束了。请重试；如果仍无效，请拔出所有相机，再逐一插入。</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>与相机通信的程序没有及时应答。请重试；如果仍无效，请拔出所有相机，再逐一插入。</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>无法启动与相机通信的程序 skein-camera-host。请重新安装 Skein。</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>照片，或相机的实时画面。滚轮以指针处为中心缩放，拖动可移动，双击在整幅图像与实际像素之间切换；字母键和方向键在此处是命令。</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1/%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>有 %n 个文件（如 %1）在此会话中已损坏，但仍在相机的存储卡上。要重新获取其中一个，请指定其名称：skein-cli import %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>找到 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>相机的存储卡上没有此类照片。</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>相机的存储卡上没有“%1”。用 &quot;skein-cli import list&quot; 可查看卡上的内容。</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>相机的存储卡上没有可导入的内容。</translation>
    </message>
</context>
<context>
    <name>skein::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day and how many photographs were taken on it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4. %5</source>
        <extracomment>%1, %2: numbers of files; %3, %4: sizes; %5: the name of a file</extracomment>
        <translation>%1/%2 个文件，%3/%4。%5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n 张不在此会话中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>已选 %n 张照片，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>存储卡上有 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>重新读取(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>存储卡上的全部内容均已在此会话中。</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>从 %1 导入</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>没有连接相机。连接后可查看其存储卡上的内容。</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>存储卡上没有符合上述条件的照片。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何照片。</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>未选择任何照片。会话所在的磁盘剩余 %1。</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>相机不在。重新连接后会继续导入。</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>正在读取存储卡：目前 %n 张照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>正在读取存储卡…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>存储卡的读取已停止：实际照片可能比显示的多。</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>会话所在的磁盘仅剩 %1。请减少选择，或腾出空间。</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>会话所在的磁盘剩余 %1。</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>存储卡上没有照片。</translation>
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
        <translation>相机已断开连接。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>与相机的连接中断。</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>传输已停止。</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>没有相机无法获取 %1。请连接相机，然后重试。</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 无法获取，保留在相机的存储卡上。%2有空间时会获取。</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 无法获取，保留在相机的存储卡上。%2下次连接时会重试。</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 无法放入会话。%2文件已接收为 %3。</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 无法放入会话。%2照片已安全保存为 %3。</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 没有从相机内存传来。%2如果它在最后一刻已保存，下次打开会话时会添加进来。</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1 目前只存在于内存中，尚无法写入“%2”；程序会不断重试。请腾出空间并检查磁盘，在此之前不要断开相机，也不要关闭 Skein。</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 没有获取，保留在相机的存储卡上。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n 张照片尚未能获取。它们在相机的存储卡上，重新连接相机后会获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>照片获取之前相机失去了连接。照片在存储卡上，重新连接相机后会获取。</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>无法更改会话文件夹，否则会丢失 %n 张照片：它们只存在于内存中，正等待写入“%1”。请在那里腾出空间，等照片写入后再更改文件夹。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>相机没有应答。请将其关机再开机，检查连接，然后重新连接。</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>相机进程无法识别一条命令。请重新安装 Skein。</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1（目前不在）</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>图像周围(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>插入相机后立即连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>拍摄时防止屏幕关闭和电脑休眠(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>使用其他窗口时，Skein 有事需要处理就发出通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>相机断开、磁盘已满、序列或导入结束。</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>今天的文件夹</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>所有窗口立即切换语言；正在运行的操作不会中断。</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>所选缩略图周围(&amp;H)：</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>启动时也如此；会显示上次使用的相机。否则需要您自行连接。</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>图像周围的颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>桌面</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>在序列、传输、导入、实时取景、演示等期间。</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>用于胶片条和网格。</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">当天的文件夹</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>界面</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>各主题均为中性灰，图像旁边没有任何带颜色的东西。深色最适合评判照片。</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">上次的会话</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>显示器(&amp;O)：</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>窗口所在显示器以外的显示器</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">打开会话(&amp;S)：</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>演示时也显示遮罩、参考线和警告(&amp;M)</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>启动时的会话(&amp;S)：</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>上次的会话</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>照片周围的颜色会影响其明暗观感。</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>启动时未指定文件夹时 Skein 打开的内容。如果上次的会话是按日期的文件夹，新的一天会使用新的文件夹。</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">启动 Skein 时未指定文件夹的情况。按日期的文件夹到了新的一天总会换成新的。</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>演示 (F5) 显示在哪台显示器上。</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>第二台显示器前的客户是否看到叠加在图像上的内容。</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>窗口、面板及其大小和全屏状态会自动记住。“视图”菜单中的“布局”可移动面板，也可将一切恢复原状。</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>自动 连接 usb 连接线 热插拔</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>背景 周围 颜色 灰色 黑色 白色</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>深色 浅色 夜间 明亮 配色 外观 主题 桌面</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>文件夹 上次 最近 启动 开始 今天</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>突出显示 高亮 选择 边框 颜色</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>语言 翻译 区域 界面语言 中文 language english deutsch</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>通知 消息 弹窗 隐藏 最小化</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>叠加 第二 屏幕 客户</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>屏幕 显示器 投影仪 第二</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>睡眠 休眠 挂起 锁屏 屏幕保护 黑屏 电源 阻止</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>与相机的连接已恢复。连接中断时的那次拍摄没有产生照片，相机的存储卡上也没有新照片。如有需要请重新拍摄。</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>与相机的连接已恢复。连接中断时的那次拍摄是否产生了照片尚不清楚。请查看相机的存储卡。</translation>
    </message>
</context>
<context>
    <name>skein::IntervalForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">照片张数(&amp;P)：</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>照片张数(&amp;F)：</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>轮数(&amp;F)：</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>每隔一段时间拍一张照片或执行另一个序列：间隔多久、多少次，以及何时开始和结束。</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">次数(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>会话日志由其他程序创建。</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>会话日志无法使用。请检查会话文件夹所在的磁盘。</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>会话日志中已没有此照片。</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>会话日志已损坏。</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>会话日志为只读。</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>会话日志无法读取，已移为“%1”。照片不受影响；已新建日志。旧日志可以删除。</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法写入会话日志“%1”。照片照常保存，但不会从相机的存储卡删除任何照片。请确认文件夹可写且磁盘未满，然后重新打开会话。</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">序列中的“%1”在该处没有意义。请更正或删除该词。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>“%1”不能为“%2”。可写以下之一：%3。</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1”必须是花括号中的一组内容。</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1”必须是数字。</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1”必须是引号中的文本。</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>“%1”必须是整数，但现为 %2。</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>“%1”的数值过大：%2。</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1 已用于“%2”，改用后该命令将没有按键。</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>添加按键(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>改用(&amp;T)</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>任何按键均可，包括遥控器的按键；按两次 Esc 结束</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>在上方选择一个命令以更改其按键。</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>这样 Esc 将不再能取消正在进行的操作。再按一次则保持不变。</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>为命令再添加一个按键：点击后按下该键</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>恢复该命令的默认按键</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>让该按键继续用于目前的命令。</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>未选择命令</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>请按下按键。按两次 Esc 则保持不变。</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>从该命令取走 %1</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>从目前的命令取走该按键，改用于此命令。</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>电脑没有提供可再次识别此键的信息。请按其他键。</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>此命令已有 %1。请按其他键。</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>无法将按键写入“%1”。请选择其他位置或腾出空间，然后重新导出。</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>此文件不含 Skein 的按键，因此未作更改。请选择由 Skein 导出的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>无法读取“%1”。请选择其他文件，或检查其权限。</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>相机</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>色彩</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>对焦</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>实时取景</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>遮罩与叠加</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>插件</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>评级</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>序列</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>skein::KeyOverlay</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a key, and what it does</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Escape or a click closes this. The preferences change keys.</source>
        <translation type="vanished">按 Esc 或点击可关闭。按键可在首选项中更改。</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>按 Esc 或点击即可关闭。灰色项目当前不可用；在此处无作用的按键不列出。可在首选项中更改按键。</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>请按一个键</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>请按一个键…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>请按下要使用的按键，可同时按 Ctrl、Alt 或 Shift；遥控器的按键也可以。按两次 Esc 则不设按键并退出。</translation>
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
        <translation>%1方向键</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>略微向近处、向远处</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>相机放大、缩小</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>胶片条增高、降低</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>第一张、最后一张图像</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>焦点向近处、向远处</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>转到焦点 A、B</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>网格</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>浏览照片时的按键</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>实时取景时的按键</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>网格中的按键</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>演示时的按键</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>序列运行时的按键</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>比较时的按键</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动图像</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>移动锐度检查框</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>大步向近处、向远处</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>下一个、上一个区域</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>下一台、上一台相机</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>无星级到五星</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>上一页、下一页</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>面板加宽、缩窄</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>前一张、后一张图像</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>红、黄、绿、蓝色标</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>上一行、下一行</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>运行序列</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>向前、向后选择</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>选择到第一张、最后一张</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>设置焦点标记 A、B</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>上一项、下一项设置</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>放大显示图像</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>设置调高、调低</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>向左、向右旋转</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>放大、缩小</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>因传输中断而遗留的 %n 张照片已添加到会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>先前有 %n 次传输中断，收到的部分不是完整的照片（%1）。请重新从相机获取照片；这些部分保留在“%2”中，直到您将其删除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>向左 %1</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>向右 %1</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1，俯仰 %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>水平仪</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>相机不提供水平信息</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 之后的 2.5.34 版修复了安全漏洞：在您的发行版提供该版本之前，请只连接自己的相机。</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 可能漏掉快速拍摄的多张照片中的一张，安全漏洞在 2.5.34 版中已修复：在您的发行版提供该版本之前，请只连接自己的相机。</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 无法识别其他版本可识别的部分相机，安全漏洞在 2.5.34 版中已修复：在您的发行版提供该版本之前，请只连接自己的相机。</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>没有找到相机。请用 USB 连接相机并开机；网络中的相机不会列出，请用 --camera 指定其地址。</translation>
    </message>
</context>
<context>
    <name>skein::LiveBadge</name>
    <message>
        <source>LIVE</source>
        <extracomment>badge on the live picture</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>LIVE   %1</source>
        <extracomment>badge on the live picture; %1 says more, such as &quot;mirrored&quot;</extracomment>
        <translation>实时   %1</translation>
    </message>
    <message>
        <source>waiting for live view</source>
        <translation>正在等待实时取景</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>画面已存为 %1</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>相机放大：%1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>没有保存画面：实时取景没有显示画面。
%1 启动实时取景，%2 保存画面。</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>没有保存画面：这是一张照片。
实时取景会恢复，届时请再按 %1。</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>相机无法继续放大：%1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>实时取景画面没有保存。%1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>放大倍率没有改变。%1</translation>
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
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>强度(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>阈值(&amp;T)：</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>在实时取景中拍摄照片后</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>请选择被摄体上没有的颜色。</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>合焦边缘的标记强度，从 0 到 1。</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>边缘达到多强才标记；值越低，标记越多。</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>实时取景</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>合焦标记、遮罩、参考线和曝光警告既可用于照片，也可用于实时取景；其快捷键见“视图”菜单。实时画面的旋转和镜像在“相机”菜单中设置，并会记住。</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>标记合焦部分（峰值对焦）</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>峰值对焦 合焦 边缘 清晰</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>峰值对焦 不透明度</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>峰值对焦 灵敏度 边缘</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>回放 预览 继续 返回 秒 时间</translation>
    </message>
</context>
<context>
    <name>skein::LivePresenter</name>
    <message>
        <source>%1, %2</source>
        <extracomment>two of: turned left, mirrored, upside down</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <extracomment>%1: &quot;turned left&quot;, &quot;turned right&quot; or &quot;upside down&quot;</extracomment>
        <translation>%1、镜像</translation>
    </message>
    <message numerus="yes">
        <source>%n fps, %1 ms</source>
        <extracomment>Live view: frames per second, and how old a frame is when it is seen, in milliseconds.</extracomment>
        <translation>
            <numerusform>%n fps，%1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>FROZEN</source>
        <comment>live view</comment>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>已冻结</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>相机没有传来新画面：显示的是最后一帧。%1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>相机发送的实时画面无法读取，因此没有显示。请结束实时取景后重新开始；如果仍无效，请将相机关机再开机。</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>相机发送的实时画面无法读取。显示的是最后一帧正常画面；如果没有新画面，请结束实时取景后重新开始。</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>晃动 –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>晃动 %1%</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>已 %n 秒没有新画面</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>左转</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>右转</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>上下颠倒</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Esc：返回实时取景</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>无法切换实时取景。请稍候再试。</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>相机现在没有实时画面。请连接支持实时取景的相机，并等待其就绪。</translation>
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
        <translation>第 %1 级，共 %2 级</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>完整画面</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1正在进行。请停止或等其结束，然后重试。</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>询问是否停止未显示的相机的序列。</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>询问是否停止序列。</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>询问是否停止插件对相机的操作。</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>相机</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>关闭消息。</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>关闭欢迎页面。</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>结束比较。</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>结束实时取景。</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>结束曝光或相机正在等待的操作。</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">结束相机正在进行的操作：长时间曝光、实时取景或等待。</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>结束所有相机正在进行的操作。</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>返回实时取景。</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>退出全屏。</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>让冻结的实时画面继续。</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>遮罩 %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>目前没有可以取消的操作。</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>停止对焦。</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>停止未显示的相机正在拍摄的一组照片。</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>停止未显示的相机的序列。</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>停止序列。</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>停止传输；照片仍保留在相机的存储卡上。</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>停止插件对相机的操作。</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>停止快门的等待，或正在拍摄的一组照片。</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>快门已在工作。请等待照片拍完，或按 Esc 停止，然后重试。</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>title of a tab: what is shown over the picture</extracomment>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>skein::MappedFile</name>
    <message>
        <source>%1 is not an ordinary file. Choose a picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 不是普通文件。请选择图像。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取文件 %1。请检查其权限和磁盘。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取文件 %1。请检查其所在的磁盘。</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>文件 %1 是空的：其中没有任何照片数据。请重新从相机的存储卡获取，或从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>文件 %1 已不存在。请选择其他图像。</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>Another aspect ratio</source>
        <translation>其他长宽比</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>其他，例如 2.35:1</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>长宽比</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>绘制方式</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>轮廓</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>同时选择多个时显示为轮廓。</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>显示遮罩</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>竖幅图像时旋转</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>图像为竖幅时，将横向的遮罩旋转。</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>按另一长宽比裁剪后会保留的部分。勾选一个比例即可使用，多个比例以轮廓线显示；也可以输入自定义比例。遮罩仅供显示：照片保留全部内容。</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>相机目前由电脑操控。
点击设置上方的“交还”可恢复相机的快门和拨盘。</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>相机目前由电脑操控。
用“相机”菜单中的“由机身操控”可交还操控权。</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>交还</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>将操控权交给电脑，直到交还为止。</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>让相机的快门按钮和拨盘恢复工作。</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>接管</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>相机自身的操控有效。</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>实时取景期间由电脑操控。</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>拍摄此照片由电脑操控。</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>由电脑操控。</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>可能由电脑操控。</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>“%1”所在的磁盘已满，照片“%2”只存在于 Skein 的内存中。请腾出空间，并且不要断开相机：有空间后会立即写入。</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片“%1”只在相机内存中，未能写入，已经丢失。请在磁盘上腾出空间，然后重新拍摄。</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>照片“%2”无法写入“%1”，目前只存在于 Skein 的内存中。请检查该文件夹，并且不要断开相机：程序会不断重试写入。</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>发生了什么，以及可以如何处理：点击按钮即可处理。按 Esc 关闭消息。</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>（%1 字节）</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>（已损坏）</translation>
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
        <translation>制造商注释</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>部分元数据已损坏：这里是可以读取的部分。</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>部分文本未按标准书写，文字可能不正确。</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>XMP 元数据过大，无法在此显示…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>读取时文件变短，可能缺少部分内容。</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>元数据比任何相机写入的都大，部分未在此显示…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>元数据比此处显示的更多…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>过长的文本以“…”结尾。</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>%1 没有可读取的元数据。</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>选择一张照片以查看其元数据。</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>隐藏 GPS 位置</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>正在读取元数据…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>显示 GPS 位置</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>名称中带“GPS”的条目表明拍摄地点。</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>新照片还没有可读取的元数据。</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>照片自身记录的信息，分为可展开和折叠的组。可通过菜单复制各行。</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>元数据</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>等待震动消失：%1 秒</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>相机无法恢复到拍摄前的状态。请在相机上检查反光镜和快门的设置。%1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>相机存储卡上有 %n 张照片已保存在此会话中，上次本应从存储卡删除，但被中断。它们会保留在卡上，直到您将其删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>相机断开期间拍摄了 %n 张照片。它们保留在存储卡上，直到您获取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>从存储卡删除</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>获取</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>无法查看相机的存储卡，因此不知道是否有照片等待获取。%1请断开相机并重新连接，以便再次查看。</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>文件名模式中的计数器不支持“%1”。计数器有 1 到 9 位数字，可按会话、按天或永久递增：{counter:4}、{counter:4:day}、{counter:6:ever}。</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>每天重新开始的计数器旁边需要有日期，否则名称会重复。请在模式中加入 {date}。</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>文件名模式中的日期本身不能产生文件夹。多级文件夹请写“{date:%Y}/{date:%m}/”。</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>文件名模式中的日期不支持“%1”。请写类似 {date:%Y-%m-%d} 的形式；“man strftime”列出所有字母。</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>文件名模式中有日期的格式为空。请写类似 {date:%Y-%m-%d} 的形式。</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>文件名不能包含“%1”。请将其从模式中去掉。</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>文件名模式不能以斜杠开头：照片保存在会话文件夹中。请去掉斜杠。</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>文件名模式不能用“..”离开会话文件夹。请将其去掉。</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>文件名模式不支持“{%1}”。可使用：%2。</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>文件名模式及其中的各级文件夹不能以句点或空格开头或结尾。请将其从模式中去掉。</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>文件名模式中“%1”后面不能有其他内容。请只写 {%1}。</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>文件名模式中的计数器有 1 到 %n 位数字。四位请写 XXXX 或 {counter:4}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>计数器位于文件夹名称中。请将其放到模式中最后一个斜杠之后。</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>文件名模式包含不可见字符。请重新书写模式。</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>文件名模式以“.%1”结尾。请将其去掉：每个文件保留相机给出的扩展名。</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>文件名模式的斜杠后面没有内容。请在那里写上名称，或去掉斜杠。</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>文件名模式有“{”但没有“}”。请补上或将其去掉。</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>文件名模式有“}”但没有“{”。请补上或将两者都去掉。</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>文件名模式有两个计数器。请只保留一个（连续的 X 也是计数器）。</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>文件名模式为空。请写类似 capt-XXXX 的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>文件名模式会产生超过 %n 层的嵌套文件夹。请减少层数。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>文件名模式产生的名称对某些磁盘来说太长。请缩短。</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>文件名模式会使所有照片同名。请加入计数器，例如 XXXX。</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>每台相机一个文件夹</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>每天一个文件夹</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>照片的拍摄日期</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>带连字符的日期</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>焦距（毫米）</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>小时和分钟</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>ISO 感光度</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>相机型号</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>会话名称</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>相机机身的名称或字母</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>相机自身文件名中的编号</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>每天重新开始的序号</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>贯穿所有会话的序号</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>相机机身的序列号</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>快门速度</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>“任务”栏的文字</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>相机自身给出的文件名</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>该秒的千分之几</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>照片的拍摄时间</translation>
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
        <translation>例如：%1、%2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>模式中 {job} 代表的内容：客户、地点、场合。开始下一个任务时请更改。</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>只能通过 IPv4 地址访问相机。请使用如 192.168.1.20 的地址；如果相机使用自己的端口，请在后面加上 :PORT。</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>地址 %1 不可能属于相机。请在相机的网络菜单中查看其地址。</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是网络地址。请使用如 192.168.1.20 或 camera.local 的地址。</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不是端口号。请使用 1 到 65535 之间的数字，如 192.168.1.20:15740。</translation>
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
        <translation>启动时连接上次的网络相机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>网络相机在“连接相机”窗口中按地址连接。应答过的相机会记在这里。</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>需要配对的相机在首次连接时会在其屏幕上询问：请在那里确认。有些相机在重置 Wi-Fi 设置后会忘记此电脑。</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>网络相机</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>已记住的网络相机</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>曾在其地址上应答的相机，最新的在前。“连接相机”中也会列出。</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>如果上次使用的是网络相机，Skein 会在原地址查找它。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>尚未连接过网络相机。</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>将相机从列表中移除；以后仍可按地址重新连接。</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan 无线 ip 自动 重新连接</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan 无线 ptp ip 地址 忘记 配对</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>%1 处没有应答。请确认相机已唤醒、与此电脑在同一网络中且地址正确，然后重新连接。</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>%1 处有设备应答，但拒绝了 Skein。如果手机或其他程序正在使用相机，请将其结束；如果相机的显示屏询问是否允许此电脑，请选择允许。然后重新连接。</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>%1 处有一台设备，但没有相机在端口 %2 上监听。请打开相机与电脑的网络连接，然后重新连接。</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>名称不能包含斜杠。要在其他文件夹中创建会话，请在名称下方更改文件夹。</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>以句点开头的名称会使会话隐藏。请以字母或数字开头。</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>会话需要一个名称。</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>创建会话的位置</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>如果文件夹尚不存在则新建。此后新照片会保存在其中。</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>新照片保存在 %1</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>新照片保存在 %1，例如 %2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>已有同名的会话。将打开该会话，其照片保持不变。</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>此名称作为文件夹名太长。请缩短。</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>没有拍摄：没有就绪的相机。请连接一台或等待其恢复，然后重试。</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>没有拍摄：相机仍在连接。请在就绪后重试。</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>没有拍摄：当前显示的相机不在。以下相机已就绪，按 %1 显示下一台：%2。</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>没有拍摄：没有可保存照片的会话。请打开一个，然后重试。</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>没有拍摄：此相机无法由电脑释放快门。请按相机自身的快门按钮，照片会传到这里。</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>没有可以导入照片的相机。请连接一台，然后重试。</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>叠加为空：%1 可添加所选照片</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>Add File…</source>
        <extracomment>button</extracomment>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>添加所选</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>添加到叠加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>向下</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>重新适合</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>叠加一个文件：带透明部分的版式或封面。</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>叠加所选照片。</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>仅在分隔线一侧</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>也可以按住 Alt 键在图像中拖动叠加。</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>将其他图像半透明地叠加在此图像上：便于把产品放回原来的位置，或与版面对齐。大小和位置以下方图像的百分比表示。</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>图像 (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>叠加的图像</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>将叠加恢复到中央和初始大小。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>显示叠加</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>只在一条可拖动分隔线的一侧显示叠加。</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>从叠加中移除所选图像。</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>%1 无法叠加到图像上。%2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 已消失。已读取的内容仍叠加在图像上。</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>先前已保存的 %n 张照片已从相机的存储卡删除（当时被中断）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>本应从相机的存储卡删除的 %n 张照片仍保留在卡上，因为已保存的文件发生了变化，或相机拒绝删除。请先比对，再在相机中删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>本应从相机的存储卡删除的 %n 张照片仍保留在卡上，因为已保存的文件中图像数据有错误或无法读取。请查看这些文件，如有损坏请重新从相机导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>所有面板</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>列出所有面板</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>面板：%1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>在侧面板中显示“%1”页面，或移去其标签页。</translation>
    </message>
</context>
<context>
    <name>skein::PeakingSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>focus peaking, which marks sharp edges: label of a choice</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>合焦边缘的颜色</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>合焦边缘的标记强度。</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>边缘达到多强才标记；值越低，标记越多。</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>标记合焦部分</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>标出合焦的边缘。阈值较低时也会标出柔和的边缘；选用被摄体上没有的颜色最容易看清。</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>强度</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 已损坏。%2已保存收到的部分。请查看，如有可能请重新拍摄。</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 已损坏。%2已保存收到的部分；相机存储卡上的那份保留。请比对两者，如果卡上的完整，请重新获取。</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 已保存，但也保留在相机的存储卡上。%2请比对两者，然后在相机中删除。</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>大小为 %1 字节，但相机告知的是 %2 字节。</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>传输时没有计算可供比对的校验值。</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>相机没有说明文件大小，因此无法判断是否全部到达。</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>在“%1”中找不到可用的名称；照片保留在“%2”。请选择其他文件名模式。</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>照片到达后在暂存文件夹中发生了变化。请与相机上的那份比对。</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片已存为“%1”，但磁盘没有确认。请检查磁盘，并保留相机上的那份。</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片“%1”已不在暂存文件夹中。如果相机上还有，请重新获取。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”不是普通文件，留在原处。请自行查看。</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>未连接相机</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>没有符合筛选条件的照片</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>请插入相机并开机，或通过网络连接相机，也可以启动虚拟相机随意试用。</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>按 %1 可查看相机看到的画面。相机的快门按钮同样有效：拍摄的照片会显示在这里。</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>按 %1 拍摄照片</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>会话文件夹不存在</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>会话中有照片，但没有一张显示出来。</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>此文件无法显示</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>需要片刻时间。相机应答后会显示设置。</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1”已被删除或移动，或其磁盘已被移除。在其恢复或选择其他文件夹之前，无法保存照片。</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n 张照片已移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>实时取景遮住了照片，因此没有评级。请按 %1 退出实时取景，再进行评级。</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>打开方式…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>此图像缺少一部分：文件已损坏或不完整。如果相机上还有，请重新复制。</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>图像载入已停止。</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>此文件中的色彩配置文件已损坏，色彩按 sRGB 显示，可能不正确。请从来源处重新复制该文件。</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>此文件不含 Skein 能显示的图像类型。请用其他程序打开。</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>文件声明其图像有 %1 × %2 像素，但文件太小，不可能容纳。文件已损坏：如果相机上还有，请重新复制。</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>文件声明其图像有 %1 × %2 像素，超出 Skein 能打开的范围。文件可能已损坏。</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>文件名以 .%1 结尾，但不含 Skein 能显示的图像类型。文件已损坏或名称有误：请重新复制，或用其他程序打开。</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>图像无法显示：文件已损坏或不完整。如果相机上还有，请重新复制。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>内存不足，无法容纳 %1 × %2 像素的图像。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>此 RAW 文件不完整：只能显示其预览。如果相机上还有，请重新复制。</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>这是视频。请用桌面的视频播放器打开。</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>无法启动程序“%1”。请检查它是否已安装以及拼写是否正确。</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>此桌面环境没有打开“%1”这类文件的程序。请自行指定一个，或在桌面设置中为此类文件选择程序。</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>正在读取新照片…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>图像无法以“%1”格式写入。请选择其他格式。</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>保存序列的文件夹没有响应：插件将在没有序列的情况下启动，待其响应后即可使用。请检查其磁盘或网络是否可用。</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>插件出错（%1），已被关闭。请告知其作者。</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>插件出错，已被关闭。请告知其作者。</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>Skein 意外结束时它正在工作，因此已被关闭。打开即可再次尝试。</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Skein 上次意外结束时插件“%1”正在工作。它现已关闭；可在首选项的“插件”中重新打开。</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>插件“%1”已关闭。%2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>另一个插件使用相同的 ID 且优先：%1。请移除其中一个。</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>没有描述（其元数据所指的 JSON 文件）。</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>它使用 Qt %1 构建，与此处 Skein 运行的 Qt %2 不兼容。请获取兼容的版本。</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>它为 Skein 插件接口的版本 %1 制作，而当前为版本 %2。请获取兼容的版本。</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>其描述中的“interface”没有数字。</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>其描述中的“%1”没有文本。</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>其描述太长。</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>其描述中的“enabledByDefault”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>其 ID 只能包含字母、数字、“.”、“-”和“_”。</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>其描述中“%1”的文本含有无法显示的字符。</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>其描述中“%1”的文本太长。</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>此文件不是库，或不完整。如果它本应是插件，请重新安装。</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>此文件不是 Skein 的插件。</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>无法记录插件的活动。如果某个插件导致 Skein 崩溃，下次启动时将不知道是哪一个。</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>窗口已关闭。</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>作者</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>正在完成工作。</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>下次随 Skein 启动。</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>%1 的首选项</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>保持启用(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>停用(&amp;S)</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>插件拥有与您相同的权限：请只使用可信的插件。您自己的插件应放在 %1 中。</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>正在查找插件…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>Skein 以不带插件的方式启动。此处的选择从下次启动起生效。</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>停用 %1？</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>停用插件会立即结束此操作。</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>没有插件。</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>新照片</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>正在读取新照片…</translation>
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
        <translation>没有找到相机。请连接一台并开机，或用 --camera 指定网络相机的地址，也可以尝试 &quot;--camera virtual&quot;。</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>有多台相机。请用 --camera 选择一台：%1。</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>此文件不含 Skein 的首选项，因此未作更改。请选择用首选项中的“导出”生成的文件。</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>首选项中的文件名模式无法使用，因此照片按默认方式命名。%1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>没有找到与“%1”相符的选项。请换一个词。</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>其中 %n 个值在此处未知；如果采用属于另一台电脑的内容，它们会保留给认识它们的版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>已导入 %n 项首选项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>%n 个值没有意义，已略去：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>包括属于另一台电脑的内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>包括属于此电脑的内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>导出首选项</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>文件夹、显示器配置文件、相机的名称和地址、插件保存的内容，以及事件程序。请只采用您自己生成的文件：其中的程序会在此电脑上运行。</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>文件夹、显示器配置文件、相机的名称和地址、插件保存的内容，以及事件程序：其中可能包含密码。窗口的状态不会写入文件。</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>导入首选项</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>它由更新版本的 Skein 写入。</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>其中的相机预设会加入您的预设，同名的会被替换。</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>Skein 首选项 (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>Skein 首选项 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>文件将包含所有首选项，其中有写入新照片的姓名和版权信息。得到文件的人都可以读取。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>文件含有 %n 项首选项，将替换您的首选项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法将首选项写入“%1”。请确认文件夹可写且有空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>首选项已写入“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取“%1”，因此未作更改。请确认它存在且您有读取权限。</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>首选项已恢复为先前的状态，此后更改过的除外。</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>首选项已恢复为先前的状态。</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>“%1”已恢复为初始状态。</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1（此窗口所在）</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>演示到</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>显示器 %1 已拔出，演示已结束。显示器恢复后会继续演示；按 %2 可在其他显示器上演示。</translation>
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
        <translation>演示 – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>演示的图像</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>正在向相机写入其他设置。请稍候再试。</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>相机保持为“%1”。</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>写入设置时相机失去了连接。请连接相机，然后重试。</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>此相机目前没有该项设置。</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>“%1”不是它的有效值。</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>所有设置，而不仅是置顶的设置(&amp;A)</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>时钟、名称和照片的存储位置从不包含在预设中。</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>以此名称保存相机当前的设置。</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>否则只保存面板顶部的设置，这适用于更多相机。</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>存为预设</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>影棚、人像</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>用于再次找到这些设置的名称。如果名称已被使用，原有预设会被替换。</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>已有同名的预设，将被替换。</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>删除所选预设。相机的设置保持不变。</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>将所选预设的设置应用到相机，并说明哪些设置未被接受。</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>重命名所选预设。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>已保存的预设、各预设包含的设置数量和保存时间。</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>还没有预设。用“相机”菜单中的“存为预设…”可将相机的设置以一个名称保存。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>无法创建文件夹 %1。请用 --out 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>画面无法写入 %1。请确认文件夹可写且磁盘有空间，或用 --out 选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>实时取景已停止。%1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>实时取景需要已连接的相机。请连接一台，然后重试。</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>您做了什么、发生了什么、预期结果是什么(&amp;W)：</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>全部复制(&amp;O)</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>不会发送任何内容。请阅读此文本，删去不便让别人知道的内容，然后保存或复制给帮助您的人。</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>包含相机的序列号(&amp;S)</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>将全部文本复制到剪贴板，以便粘贴到邮件等消息中。</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>请逐步说明问题是如何出现的。别人能够重现的问题最快得到修复。</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>无法将报告写入“%1”。请选择其他文件夹，或改为复制文本。</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>报告已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>报告已保存为“%1”。</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>版本、系统、相机、更改过的设置和日志末尾，均为英文。其中任何内容都可以修改和删除。不包含密码、姓名和版权信息。</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>Skein 收集的内容(&amp;C)：</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>Skein 收集的内容</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>否则报告中只说明有序列号。两台同型号的相机被混淆时，序列号会有帮助。</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>将全部文本写入您选择的文件。</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>您对问题的描述</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>无法在这里结束该程序。请自行将其关闭，然后重新连接相机。</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>该程序已经结束。请重新连接相机。</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>选择色彩配置文件</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>选择列表中没有的配置文件：来自冲印店或校色仪的 ICC 文件。</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>色彩配置文件</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>色彩配置文件 (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>使用列表中所选的配置文件。</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>此电脑上安装的色彩配置文件。</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>使用配置文件</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>此文件中的色彩配置文件不适用于 RGB 图像（可能用于 Lab），色彩按 sRGB 显示，可能不正确。请在写入该文件的程序中为其指定 RGB 配置文件。</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>此文件中的色彩配置文件用于灰度，但图像是彩色的。色彩按 sRGB 显示，可能不正确。请在写入该文件的程序中为其指定 RGB 配置文件。</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>此文件中的色彩配置文件用于印刷油墨 (CMYK)，但图像不是油墨数据。色彩按 sRGB 显示，可能不正确。请在写入该文件的程序中为其指定 RGB 配置文件。</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>从电脑的文件中选择程序。</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>程序名称，或带选项的命令。文件会附加在后面。</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>启动程序并打开所选图像。Skein 退出后该程序仍保持打开。</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>用来打开图像的程序，按在终端中输入的方式填写。以前用过的程序在列表中。</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>相机无法在端口 %1 上监听。请选择其他端口，或用 0 表示任一空闲端口。</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>这是 TIFF 文件，但没有安装 Qt 的相应读取组件。请安装含有 Qt 附加图像格式的软件包。</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1，色标：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>星级</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>文件声明其感光点在 %1 处饱和，但数据显示为 %2。溢出部分按数据统计。</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>没有以前的会话</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>文件夹已被移动或删除，或其所在磁盘未连接。</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>无论怎样尝试，相机都不再应答。请将其关机再开机，然后连接。</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>新名称</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>%1 的新名称，不含扩展名：</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>重命名此次拍摄的所有文件。可以撤销。</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>此次拍摄所有文件的新名称：RAW、JPEG 和附属文件。各文件保留其扩展名。</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>完成之前会话已关闭。请重新打开会话并再次执行。</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>实时取景没有启动，因此无法判断相机是否静止。</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>相机静止之前实时取景已结束。</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>实时取景中没有可用来判断相机是否静止的内容。</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>相机在 %1 秒内没有静止。</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>此相机没有实时取景，无法判断其是否静止。</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>正在等待静止</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>正在等待静止：晃动 %1%</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>找不到“%1”可用的名称。请查看会话文件夹中有哪些文件，然后重试。</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>没有打开会话，因此“%1”无处保存。请打开一个，然后重试。</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>只保存了一部分：%1。请检查会话所在的磁盘是否仍在，然后重试。</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>没有可保存的内容。</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>“%1”没有扩展名，无法得知文件类型。请加上扩展名。</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>显示照片(&amp;S)：</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>在实时取景中拍摄的照片显示多久后恢复实时取景。</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>随后自动返回实时取景，按 Esc 则立即返回；按 P 结束实时取景。缩放照片或评级后，照片会一直显示，直到按 P 或 Esc 返回实时取景。</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">之后实时取景会自动恢复，按 P 或 Esc 可立即恢复。如果缩放照片或进行评级，照片会一直显示到那时。</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>直到按下按键</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>无法载入。请重新安装。</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>无法载入：缺少它需要的“%1”。请安装所需的组件，或安装兼容的版本。</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>没有启动，也没有给出原因。请告知其作者。</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>启动时出错（%1）。请告知其作者。</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>此文件不是 Skein 的插件。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1正在进行。请停止或等其结束。</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>有序列正在运行。请停止或等其结束。</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>无法阻止相机进程写入其他位置。如果信任该相机，请用 --no-sandbox 启动。</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>“%1”不是显示器的配置文件。请选择其他配置文件。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>不停止：继续拍摄照片。</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>继续拍摄</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>序列的进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>序列</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>正在停止：正在恢复相机的设置</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>相机不在，无法恢复设置：再次停止则保持现状</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>相机每次约需 %1 秒，长于 %2 秒的间隔：部分拍摄点会被略过。</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>相机每次约需 %1 秒，在 %2 秒的间隔内几乎没有余量：若耗时更长，部分拍摄点会被略过。为保险起见，请选择更长的间隔。</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>快门设为 B 门。请选择一个曝光时间，或使用 B 门系列。</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>序列的开始时间已过。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>序列的结束时间已过，或早于开始时间。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>磁盘上没有空间保存照片。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>磁盘空间约可存 %1 张照片，而序列将拍摄 %2 张。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>无法创建查询相机时所需的临时文件夹。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>第 %1 张照片</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>第 %1 张照片，共 %2 张</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>相机内存中的照片现已存入文件夹 %1。</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>正在停止：正在恢复设置。再次中断则立即退出。</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>无法读取文件“%1”。请检查文件名，或给出 --list 所列的一个序列名称。</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>序列已中断。已拍摄 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>此相机可以拍摄该序列。照片：%1。如现在开始，结束时间：%2。</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>时间允许的张数</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>停止时</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>正在结束%1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1已暂停</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>暂停序列(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>继续序列(&amp;R)</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>快门正由序列使用：请先按 Esc 停止序列</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>序列正在 %1 上运行。关闭窗口会使其停止。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>正在停止序列</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>序列已暂停</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>序列已停止</translation>
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
        <translation>“%1”的限制不是大于零的数。</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>间隔中的序列不能按时刻开始或结束。请为间隔本身设置该时间。</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>间隔中的序列必须能自行结束。请为它设置照片张数。</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>曝光时间（秒）</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>相邻两次曝光之间的倍数</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each (burst)&quot;, %2 a sentence</extracomment>
        <translation>在 %1 中：%2</translation>
    </message>
    <message>
        <source>Last exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>最后一次曝光时间（秒）</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>第 %1 行，在 %2 中：%3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>照片张数</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>整个序列的照片张数</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>两张照片之间的步数</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>间歇（秒）</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>偏移（档）</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>快门</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>步长（档）</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>此文件不是序列：第 %1 行有错误。请与 Skein 保存的序列文件对照。</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>文件太大，不可能是序列。请选择其他文件。</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>“%1”的下限高于上限。</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>序列的嵌套层数过多。最多 %1 层。</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>该序列由更新版本的 Skein 创建（其格式为 %1，此版本支持 %2）。请更新 Skein 后使用。</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">没有名为“%1”的序列种类。</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>没有名为“%1”的序列种类。请将“kind”写为以下之一：%2。</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>这不是 Skein 的序列：其中没有 &quot;version&quot;: %1。</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>镜头静置时间（秒）</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>目标亮度（档）</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>请写“beat”或“pause”之一，以秒为单位。</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>“%1”必须是时间，如 18:30 或 2026-11-22T18:30:00。</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>“%1”在此处无意义，只用于以下种类：%2。请写以下之一，或选择其他种类：%3。</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>“%1”在此处无意义。请写以下之一：%2。</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>缺少“count”。请写次数，或写 &quot;unlimited&quot;。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceForm</name>
    <message>
        <source>&amp;Kind:</source>
        <extracomment>label of a choice: the kind of sequence</extracomment>
        <translation>种类(&amp;K)：</translation>
    </message>
    <message>
        <source>Each t&amp;ime:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation type="vanished">每次(&amp;I)：</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>每次拍摄(&amp;E)：</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>序列的内容：每隔一段时间拍一张照片、多种曝光或对焦距离、连拍、B 门系列，或随光线变化的渐变。</translation>
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
        <translation>“%1”必须在 %2 到 %3 之间，但现为 %4。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>“%1”不是数字。请给出 %2 到 %3 之间的数字。</translation>
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
        <translation>曝光渐变</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>另一个序列正在运行。请先将其停止，或等待其结束。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>序列报告</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出现的问题</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>哪些照片没有拍摄及其原因，按时间顺序排列。文本可以复制。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1：相机不再以数字提供其值。请在相机上设置，然后重新开始。</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1：无法设为 %2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>因相机速度太慢，略过了 %n 个拍摄点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>相机断开期间，略过了 %n 个拍摄点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>略过 %n 个拍摄点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n 张失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>已拍摄 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>有一张照片两次尝试均未能拍摄。%1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>有一张照片已拍摄但没有传来。%1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>有一轮无法开始，已略过。%1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>%1 开始</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>亮度超出此渐变的限制范围：此后照片会越来越亮。</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>亮度低于此渐变的限制范围：此后照片会越来越暗。</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>正在移动镜头</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>正在恢复设置</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>正在设置%1：%2</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>正在拍摄第 %1 张照片</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>正在拍摄第 %1 张照片，共 %2 张</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>有一张照片的亮度无法测量。%1</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>相机所需时间超过间隔：部分拍摄点会被略过，其余保持不变。若要间隔均匀，请选择更长的间隔。</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>相机曾断开连接：部分拍摄点被略过，其余保持不变。</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>镜头无法继续移动，可能已到尽头。对焦包围的照片少于预期。%1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>镜头的近端和远端标记已失效。请重新设置两者，然后重新开始。</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>序列已结束，因为连续 %1 张照片没有传来。%2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>序列已结束，因为连续失败 %1 次。%2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>序列已结束，照片少于计划。</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>序列已结束，但并非所有照片都按计划的时间拍摄。</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>序列已完成。</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>正在等待相机</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>正在等待相机以恢复设置</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>正在等待最后的照片</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>正在等待下一张照片</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>此相机正在运行另一个序列。请先将其停止，或等待其结束。</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>序列不能命名为“%1”。请选择一个较短、不含斜杠、不以句点或空格开头的名称。</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>序列“%1”无法使用。%2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>无法读取序列“%1”。请检查其文件 %2 的权限。</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>无法移除序列“%1”。请确认您在 %2 中有写入权限。</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>无法将序列“%1”保存到 %2。请确认有空间且有写入权限。</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>已有名为“%1”的序列。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>没有名为“%1”的序列。它可能已被移除。</translation>
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
        <translation>相隔 %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>相隔 %1 大步</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>相隔 %1 中步</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1，每次 %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1，每次 %2 至 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1/%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 small steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>相隔 %1 小步</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1，相隔 %2 EV（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1，%n 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1；每次：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n 次曝光</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a description</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>在两个焦点标记之间</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>B 门系列</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>连拍</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>每隔 %1</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>包围曝光</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>曝光补偿</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>曝光渐变（黄昏与黎明）</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>对焦包围</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>间隔拍摄</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>逐张连续</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>单张照片</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>快门速度</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>以相机最快的速度</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>在两个焦点标记之间</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>约 %1 结束</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>逐步向远处</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>跟随光线</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>逐步向近处</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>%1 后拍摄下一张</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>相隔一大步</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>相隔一中步</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>相隔一小步</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>直到停止</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>“%1”正在运行：共 %n 张照片，已拍摄 %2 张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>“%1”正在运行：目前已拍摄 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>序列的某个时间不是有效的时刻。请写成 18:30 的形式。</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>第一张照片前的延迟（秒）</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>间隔（秒）</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>间歇（秒）</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>序列的结束早于开始。请选择更晚的结束时间或更早的开始时间。</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>序列同时设置了延迟和开始时间。请只设置其中一个。</translation>
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
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>序列会自动拍摄照片：按时间间隔、以多种曝光或对焦距离拍摄同一场景、连拍，或在黄昏、黎明期间逐张拍摄。序列可以保存，并用按键运行。</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>另一个序列正在运行</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>用当前显示的相机开始所选序列。</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>恢复刚刚删除的序列。</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>删除(&amp;T)</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>删除所选序列；关闭窗口前可以撤销。</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>复制副本(&amp;P)</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>重命名所选序列。其按键不变。</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">运行按键(&amp;H)：</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>快捷键(&amp;H)：</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>复制所选序列，以便修改。</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>新建序列：选择其类型。序列中可以包含其他类型的序列。</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>新建序列(&amp;Q)</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>运行(&amp;U)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>重命名(&amp;M)</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>序列</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>无论焦点在何处都可开始此序列的按键。如果其他序列正在使用该按键，则会失去它。</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>已保存的序列。按回车键转到所选序列的内容，按 F2 重命名。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>已有序列正在运行。请将其停止，或等待其结束。</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>序列没有保存：插件的请求方式有误。请告知其作者。</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>没有打开会话文件夹，因此照片留在原处。请为会话选择一个文件夹。</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>会话文件夹没有响应。请检查其所在的磁盘或网络，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>“%1”不能用作照片文件夹的名称。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%1 张照片中有 %n 张保持不变。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>为 %n 张照片设置色标</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>将 %1 移到回收站</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>将 %n 张照片移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>为 %n 张照片评级</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>重命名 %1</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>打开会话</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait for that to finish.</source>
        <translation>会话文件夹已在更改中。请等待其完成。</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>没有指定会话文件夹。请为会话选择一个文件夹。</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>会话文件夹“%1”所在的磁盘已满。请腾出空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>会话文件夹“%1”所在的磁盘已不存在。请重新连接该磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法写入会话文件夹“%1”。请检查其磁盘，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>磁盘已满，无法创建会话文件夹“%1”。请腾出空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>“%2”为只读，无法创建会话文件夹“%1”。请选择其他文件夹，或允许写入该文件夹。</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>会话文件夹“%1”不存在，且无法在“%2”中创建。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>会话文件夹“%1”已不存在。请将其放回，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>会话文件夹“%1”为只读。请选择其他文件夹，或允许写入该文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1”是文件，不是文件夹。请为会话选择一个文件夹。</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1”必须是会话所在磁盘上的普通文件夹，因为照片要经过它。请将其移走，然后重新打开会话。</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>已放弃更改会话文件夹。</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>导入已结束，因为正在打开另一个会话。</translation>
    </message>
</context>
<context>
    <name>skein::SettingCommands</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a setting, the value it did not take, and the sentence that says why</extracomment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 %2: the camera stayed at %3.</source>
        <extracomment>a setting, the value it did not take, and what it is at instead</extracomment>
        <translation>%1 %2：相机保持为 %3。</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>等等。</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>预设已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>已应用预设“%1”：%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>预设“%3”共 %2 个值，相机接受了 %1 个。%4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>没有可存入预设的内容。请连接可更改设置的相机，然后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1”不能作为此预设的名称：名称为空，或已被其他预设使用。请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>相机接受该值之前已选择了另一个值。</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>相机没有及时应答，未接受新值。请确认相机已唤醒，然后重新选择该值。</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>相机没有及时应答，因此之后的更改没有发送。请查看该设置的当前值，然后重新选择。</translation>
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
        <translation>现在无法更改%1</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1保持为 %2</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1：相机没有应答</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>此相机没有相应设置：%1</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>B 门</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>存储卡和电脑</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>仅存储卡</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>可选：%1。</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>曝光补偿</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>仅电脑</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>驱动</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>对焦</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>short name of a camera setting: RAW, JPEG</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It can be read only.</source>
        <translation>只读。</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>接受日期和时间，如 2026-01-31T12:00:00Z，或 now。</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>接受 %1 到 %2 之间的数字，步长 %3。</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>接受文本。</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>接受 on 或 off。</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>保存在存储卡上并从卡上获取：连接线脱落也不会丢失照片。</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>保存在存储卡上并发送到电脑：最安全，但较慢。</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>种类：%1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>放大倍率</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>测光</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>不保存在存储卡上：如果照片到达之前连接线脱落、电池耗尽或相机驱动程序崩溃，照片就会丢失。</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>获取之前不会有照片传到电脑：存储卡丢失则照片丢失，拍坏的照片也无法在此发现。</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>画质</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>在慢速连接上也很快。RAW 文件在获取之前只在存储卡上：存储卡丢失则文件丢失。</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAW 仅存储卡</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>快门</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>白平衡</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">首选项的末尾缺失，例如由断电所致，因此部分首选项已恢复为初始值。损坏的文件已保留为“%1”。</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法将首选项保存到“%1”。请确认其磁盘有空间且可写；Skein 在退出前会不断重试。</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取首选项，因此一切均为默认状态，您的更改也不会保存。请检查“%1”的权限，然后重新启动 Skein。</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>首选项已损坏，例如由断电所致。现已恢复到上次保存时的状态。损坏的文件已保留为“%1”。</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>首选项已损坏，因此一切恢复为初始状态。损坏的文件已保留为“%1”。</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>首选项由更新版本的 Skein 写入。此版本不认识的内容会为其保留。</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1：无法恢复为原来的值 %2。请在相机上设置。%3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>曝光补偿</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>它发生了无法计数的移动，因此其位置不可知。</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>快门速度</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>镜头无法移回原位。请重新对焦。%1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>镜头已按移动的步数退回，但可能与原位略有偏差。请检查对焦。</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>展开或折叠面板的这一部分。</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>此相机没有设置“%1”。请在其设置列表中查看正确的名称。</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>现在无法更改此设置。请检查相机的模式拨盘和镜头。</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>此设置不接受该值。请输入相应类型的值。</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>现在不能设为“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>不能设为“%1”。请选择 %2 到 %3 之间的数字。</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1，与 %2 一样清晰</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1，最佳 %2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1，最佳 %2（%3）</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>当前所见图像部分中央的锐度，按原始像素判断。只可在同一场景的照片之间比较：每个条形代表此相机最近在该位置查看过的一张照片。</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>锐度</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>锐度 %1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>锐度 %1，与 %2 一样清晰</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>锐度 %1，最佳 %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>锐度 %1，最佳 %2（%3）</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>锐度 %1，目前最佳 %2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>锐度 %1，最佳之一</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>锐度 %1，最佳</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>锐度 %1，已查看照片中最佳</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>锐度 –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> % 画面宽度</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>如果始终不静止(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>允许的晃动(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>命令相机曝光时播放快门声(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>最长等待(&amp;W)：</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>超过此时间后，按下一项选择处理。</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>相机距离较远或没有反光镜时，否则听不到声音。</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>实时画面在帧与帧之间移动多少仍算静止。</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>实时画面在帧与帧之间允许移动多少。“显示晃动”会显示实际移动量。</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>仍然拍摄</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>不拍摄</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>拍摄照片</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>等待静止</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>画面在该时间内没有静止（例如刮风时）如何处理。</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1 已从“%2”改给“%3”。</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1，已更改</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>其中 %n 个命令在此处未知；其按键会保留备用。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>该文件由更新版本的 Skein 写入。</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>所有命令已恢复默认按键。</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>所有命令及其按键。选择一个命令，可在下方更改其按键。</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>导出按键(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>导出按键</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>按词语查找命令</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>按按键查找(&amp;K)</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>将所有命令恢复为默认按键</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>导入按键(&amp;O)…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>导入按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>按键 (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>只显示名称或说明中含有这些词的命令。</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>显示您按下的键属于哪个命令</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>撤销上一次对按键的更改。</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>从导出的文件读取按键</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>按键已恢复为先前的状态。</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>“%1”的按键已更改。</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>您更改的按键已写入“%1”。</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>按键已导入。</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>将您更改的按键写入文件，用于其他电脑</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>“%1”现在不再使用 %2。</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>“%1”重新使用 %2。</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>“%1”已恢复其原有按键，但已分配给其他命令的除外：%2。</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>“%1”已恢复默认按键。</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 已损坏：不是完整的照片。请与相机存储卡上的那份比对。</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>蓝色色标</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>绿色色标</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>紫色色标</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>红色色标</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>视频</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>黄色色标</translation>
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
        <translation>所查看位置的锐度 %1</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>mark on the thumbnail of a video</extracomment>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>skein::ShotFolder</name>
    <message>
        <source>The folder %1 holds no photographs to hand out. Choose a folder with at least one file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>文件夹 %1 中没有可提供的照片。请选择至少含有一个文件的文件夹。</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>并排显示会话的所有照片。双击单独显示其中一张；用 Ctrl 和 Shift 选择多张。</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>网格</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>名称不能以空格开头或结尾，也不能以句点结尾。请将其去掉。</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>照片不能命名为 &quot;%1&quot;，因为文件名不能包含“%2”。请将其去掉。</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>照片不能命名为 &quot;%1&quot;：以句点开头会使其隐藏。请将其去掉。</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>照片不能命名为 &quot;%1&quot;：该名称或其中的某个字符在某些电脑上另有含义。请选择其他名称。</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>照片需要一个名称。</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>照片 %1 只有一部分从回收站恢复：%2。请用文件管理器恢复其余部分。</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>照片 %1 只有一部分能移到回收站：%2。可用“撤销”将其恢复，或在文件管理器中删除其余部分。</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>照片 %1 只有一部分已更名：%2。请在文件管理器中重命名其余部分。</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片 %1 无法移到回收站，因此留在原处。请确认您对其文件夹有写入权限，或在文件管理器中删除。</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>照片 %1 无法重命名为 %2。请确认您对其文件夹有写入权限。</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片 %1 已不在回收站中，因此无法恢复。</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片 %1 已不存在。请在回收站或其他文件夹中查找。</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>照片 %1 保留原名，因为已有名为 %2 的文件。请选择其他名称。</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片 %1 留在回收站中，因为另一个文件现在使用它的名称。请先重命名该文件。</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片 %1 留在回收站中，因为无法移回。请确认其文件夹存在且您有写入权限。</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>此名称对某些磁盘来说太长。请选择更短的名称。</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>橙色三角表示照片有问题；若在名称旁，则表示其第二份副本有问题。详情见工具提示。</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1，每 %2 秒一张</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>快门：%1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>恢复为立即拍摄一张照片</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>恢复为立即拍摄一张照片：无自拍、不连续拍摄、不等待</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>“拍摄”所执行的操作；“所有相机同时拍摄”不等待。点击可更改。</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>等待震动消失</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>拍摄 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>等待 %1 秒</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>等待静止</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1没有拍摄照片。请让相机静止下来，或在首选项中允许更大的晃动。</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1仍会拍摄照片。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>self-timer: seconds until the photograph</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and what it does: &quot;Left: Photograph 2 of 5&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All cameras at once: one photograph each, without waiting</source>
        <translation>所有相机同时：各拍一张照片，不等待</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>这一组不再继续拍摄</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>没有拍摄照片，因为现在显示的是另一台相机，而等待静止需要实时画面。请显示要拍摄的相机，然后再次按下快门。</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>没有拍摄：未静止</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>没有拍摄：相机未就绪</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>立即拍摄一张照片：“%1”仍在拍摄它自己的一组</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>第 %1 张照片，共 %2 张</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>拍摄时不等待静止</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>拍摄时等待相机静止</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>自拍倒计时中</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>自拍已停止</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>等待震动消失</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>已停止：没有照片</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>这一组在第 %1 张（共 %2 张）处结束，因为现在显示的是另一台相机，而等待静止需要实时画面。要继续拍摄，请显示拍摄的相机，然后再次按下快门。</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>“%3”的一组照片在第 %1 张（共 %2 张）处结束，因为出现了干扰。请查看该相机，然后再次按下快门继续拍摄。</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>现在按下快门：%1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>按下快门立即拍摄一张照片</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>正在等待静止</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1”没有拍摄照片，因为出现了干扰。请查看该相机，然后再次按下快门。</translation>
    </message>
</context>
<context>
    <name>skein::ShutterDialog</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;All Off</source>
        <extracomment>button: no self-timer, no interval, no row</extracomment>
        <translation>全部关闭(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>B 门曝光时长(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>间隔(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>连续拍摄张数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>自拍(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>等待实时画面静止(&amp;W)</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>连续拍摄时：从一张照片开始到下一张开始的时间。按 Esc 结束这一组。</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>无：尽快拍摄下一张</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>反光镜升起后等待(&amp;M)：</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>按一次快门拍摄的照片张数。</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>拍摄前倒计时的秒数。</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>关闭以上所有功能：按快门立即拍摄一张照片。</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>相机先通过实时取景观察，待画面中不再有任何移动时再拍摄。要求静止到什么程度，可在首选项中设置。</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>适用于此后每次按下快门，直到在此处或状态栏中关闭。“所有相机同时拍摄”不等待。</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>自拍、张数和 B 门</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>直到停止</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>相机的快门设为 B 门时，经过此秒数后结束曝光。</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>无法播放快门声：此电脑目前没有可用的音频设备，或没有该声音。请连接或打开音频设备，或在首选项中关闭此声音。</translation>
    </message>
</context>
<context>
    <name>skein::ShutterTexts</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Bulb %1</source>
        <extracomment>over a bulb exposure: how long it has lasted</extracomment>
        <translation>B 门 %1</translation>
    </message>
    <message>
        <source>Bulb %1 of %2</source>
        <extracomment>over a bulb exposure: how long it has lasted, and how long it will</extracomment>
        <translation>B 门 %1/%2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>此相机已启用反光镜预升：先命令其升起反光镜，静置这段时间，再命令其曝光。</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>第 %1 张照片，共 %2 张，%3 后拍摄</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>每次曝光前让相机静置这段时间。实时取景时反光镜处于升起状态。</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>此相机自行升起反光镜并等待约一秒，与此处选择的时间无关。</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>XMP 文件中作者、版权或备注的写法无法无损更改。请用写入它的程序更改。</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>XMP 文件中星级的写法无法无损更改。请用写入它的程序更改。</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>这不是可识别的 XMP 文件。请用写入它的程序修复，或将其移走。</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法写入 XMP 文件 %1，因此星级未变。请确认磁盘有空间且您对文件夹有写入权限。</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>无法读取 XMP 文件 %1，因此保持不变。请检查其权限。</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>XMP 文件 %1 已损坏或类型未知，因此保持不变。请用写入它的程序修复，或将其移走。</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>另一个程序正在写入 XMP 文件 %1，因此星级未变。请等待该程序完成，然后重新评级。</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>XMP 文件 %1 中作者、版权或备注的写法无法无损更改，因此保持不变。请用写入它的程序更改。</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>XMP 文件 %1 中星级的写法无法无损更改，因此保持不变。请用写入它的程序更改。</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法为 %1 中的所有照片写入作者、版权和备注。请确认磁盘有空间且您对文件夹有写入权限。</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>照片 %1 已不存在，因此没有评级。请在回收站或其他文件夹中查找。</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1按钮：%2。</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1按钮：%2、%3。</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 已重新连接。</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 已连接。</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 已断开连接。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>正在显示 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>已保存 %n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>实时取景</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>实时取景已关闭。</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>实时取景已开启。</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>相机已断开连接。</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>“%1”所在的磁盘已满。请腾出空间。</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>“%1”所在的磁盘不接受这么大的文件（FAT 格式的上限为 4 GB）。请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>照片无法写入“%1”。请确认文件夹存在且可写。</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>暂存文件夹“%1”中堆满了未完成的文件。请查看其中是否有照片，然后将其清空。</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>也没有其他可以存放照片的位置。请腾出一些空间，或在另一个磁盘上打开会话。</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>首选项也不会保存。</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>首选项、序列和缩略图也不会保存。</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>序列和缩略图也不会保存。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>无法写入 %1，因此不会记住首选项、缩略图、序列和插件保存的内容。请确认磁盘有空间且可写。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>无法写入 %1，因此不会记住缩略图、序列和插件保存的内容。照片不受影响。请确认磁盘有空间且可写。</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>此电脑的字体缺少一些字符，会显示为方框：%1。请安装 DejaVu 或 Noto 字体。</translation>
    </message>
</context>
<context>
    <name>skein::StatusStrip</name>
    <message>
        <source>%1 %</source>
        <extracomment>zoom of the picture; %1 is a number</extracomment>
        <translation type="vanished">%1%</translation>
    </message>
    <message>
        <source>%1 – free space for this session: %2</source>
        <extracomment>%1: &quot;Room for about 1200 photographs&quot;, %2: a size, such as &quot;12 GB&quot;</extracomment>
        <translation>%1 – 此会话的可用空间：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n fps</source>
        <comment>live view, frames per second</comment>
        <extracomment>frames per second of live view</extracomment>
        <translation>
            <numerusform>%n fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>已选 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>电池：%1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">适合窗口</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>存储卡：%1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>连接于 %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>已断开连接</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>正在断开连接…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>由 libgphoto2 %1 驱动</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>正在曝光…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>固件 %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>图像的显示比例。100 % 时图像的每个像素对应屏幕的一个像素。</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>图像的显示比例：适合窗口大小。100 % 时图像的每个像素对应屏幕的一个像素。</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>实时取景</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>无相机</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>正在接收：%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>正在重新连接…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>约可再存 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">可再存数千张照片</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>相机存储卡剩余可拍张数：%1</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tip of the number that says how large the picture is shown</extracomment>
        <translation type="vanished">缩放</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <extracomment>how large the picture is shown; %1 is a number</extracomment>
        <translation>缩放 %1 %</translation>
    </message>
</context>
<context>
    <name>skein::StayAwake</name>
    <message>
        <source>A plugin is at work.</source>
        <translation>有插件正在工作。</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>正在拍摄一组照片。</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>正在显示照片。</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>正在将照片传输到磁盘。</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>正在观看实时画面。</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>图像无法编码。请选择更小的图像尺寸。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>图像无法写入 %1。请腾出空间。</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>再按一次 Esc 即可停止。</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>再按一次 Esc 即可停止序列。</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>序列已停止。</translation>
    </message>
</context>
<context>
    <name>skein::StoragePage</name>
    <message>
        <source> GB</source>
        <extracomment>gigabytes, behind a number</extracomment>
        <translation> GB</translation>
    </message>
    <message>
        <source> photographs</source>
        <extracomment>behind a number</extracomment>
        <translation> 张照片</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>将每张照片复制到第二个位置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>或低于(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>低于此值时警告(&amp;W)：</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>其他磁盘或网络上的文件夹</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>磁盘剩余空间低于此值时显示消息。</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>按最近照片的大小计算，可存张数低于此值时显示消息。</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>拍摄时备份</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>磁盘将满之前，不再从电脑拍摄照片；用相机自行拍摄的照片保留在其存储卡上，直到有空间为止。</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>最好在另一块磁盘上：一块损坏时只损失一份。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>选择第二份副本的文件夹：最好在另一个磁盘上。每个会话会在其中有自己的文件夹。</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>每个会话在那里有自己的文件夹。没有照片传来时进行复制，每份副本都会重新读取并比对。磁盘不可用时，缺少的部分会在其恢复后立即复制。重命名的照片在备份中也会重命名；移到回收站的照片在备份中保留。星级以 XMP 文件同步。</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>拍摄的同时将每张照片复制到第二个文件夹并比对。</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>存储与备份</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>低于多少 GB 时警告</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>低于多少张照片时警告</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>无法在“%2”中创建文件夹“%1”，因为已有同名的文件或链接。请将其重命名，或更改文件名模式。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>无法在“%2”中创建文件夹“%1”。请检查磁盘，并确认您有写入权限。</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>驱动库：libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>固件：%1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>制造商：%1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>型号：%1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>端口：%1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>序列号：%1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>%n 种型号（据 libgphoto2 %1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>正在查询相机库…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>libgphoto2 %1 中没有该名称的型号。许多相机仍可作为“USB PTP Class Camera”使用。</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>相机程序给出的型号列表无法识别。请重新安装 Skein。</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1（已连接）</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>测试中</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>拍摄</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>实验性</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>此型号驱动程序的成熟程度（据 libgphoto2）。</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>实时取景</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>型号</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>the camera cannot do it</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>成熟</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>相机可在电脑上显示实时取景。</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>可从电脑更改相机的设置。</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>可从电脑释放快门。</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>跟随主题</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>照片周围的颜色会影响其明暗观感。</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>此颜色</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>找到焦点之前实时取景已结束。</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>相机没有传来可供判断的画面。请查看实时取景，然后重试。</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>此处没有可对焦的内容。请点击实时画面中有边缘的部分，然后重试。</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>正在保存用 %1 拍摄的照片。按 Ctrl-C 结束。</translation>
    </message>
</context>
<context>
    <name>skein::TetheredCommand</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>progress; %1 is the name of a file, %2 a number</extracomment>
        <translation>%1：%2%</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n 个文件尚未备份。以相同的备份文件夹再次打开此会话时会复制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>相机存储卡上有 %n 张照片已保存在此会话中，上次本应从存储卡删除，但被中断。它们会保留在卡上；要删除，请加上 --delete-from-camera 再次运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>正在完成备份。再次中断则留待下次。</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>如果它在一块新磁盘上，请用 --backup 指定那里的另一个文件夹。</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>如果听到了快门声，照片就在相机的存储卡上。以同一会话运行 &quot;skein-cli tether&quot; 会获取它们，&quot;skein-cli import&quot; 也可以。</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>正在保存传输中的 %n 张照片。再次中断则将它们留在相机的存储卡上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>相机已断开或没有响应。Skein 最多等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>相机已恢复。</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>与相机的连接中断且没有恢复。请检查连接线、电源和网络；未获取的照片在相机的存储卡上。</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>约可再存 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>正在等待拍摄中的照片。再次中断则不等待直接退出。</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>正在等待已运行的程序。再次中断则将其结束。</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>无法使用翻译 %1：%2。文本将保持未使用该翻译时的状态。</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">开始(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">延迟(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>间歇(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">照片张数(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>开始(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">计时(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">截止(&amp;U)：</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>延迟后</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>达到张数后</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>达到张数后或到指定时刻</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">达到张数后</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">达到张数或到达时刻</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">时刻(&amp;W)：</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">到达时刻</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>在指定时刻</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>立即</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">每隔(&amp;V)：</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">结束(&amp;D)：</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">从开始到开始</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">从开始到开始：无论曝光多久都保持节拍；间歇则从相机再次就绪时算起。</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>间隔(&amp;V)：</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>应长于曝光时间加上相机随后所需的时间：相机忙碌时的拍摄点会被略过，并会给出提示。</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>到此时刻后不再开始拍摄新照片。今天已过的时刻视为明天的时刻。</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>照片张数(&amp;F)：</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>when a sequence ends: somebody stops it</extracomment>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation type="vanished">间歇(&amp;U)：</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>间歇</translation>
    </message>
    <message>
        <source>Pause from end to beginning</source>
        <translation type="vanished">从结束到开始的间歇</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>运行序列后，经过此时间拍摄第一张照片。</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>停止(&amp;O)：</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>开始时刻(&amp;T)：</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>开始延迟(&amp;Y)：</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>开始到开始</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>开始到开始：从一张照片开始到下一张开始，与间隔定时器的计时方式相同。无论曝光多长都保持节拍，不会漂移。间歇：从相机再次就绪到下一张开始。</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>停止时刻(&amp;A)：</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>在此时刻拍摄第一张照片。今天已过的时刻视为明天的时刻。</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>计时方式(&amp;G)：</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">手动停止时</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>运行序列后何时拍摄第一张照片。</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>序列何时自动结束。随时可以手动停止。</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>相机只交出了“%1”的一部分。请重新获取；它仍在存储卡上。</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>执行上面所述的操作。导入的首选项之后可以撤销。</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>无法在“%1”中创建新的会话文件夹。请确认该文件夹可写，或打开其他会话。</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1”旁的会话文件夹过多。请打开其他名称的会话。</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>只有通过 USB 线连接的相机才能在这里重置。请将相机关机再开机。</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>无法重置相机的 USB 连接。请拔出相机后重新插入。</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”的备份与写入的内容不符：磁盘、连接线或网络有故障。会重试；如果仍无效，请换用其他磁盘。</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>复制已停止。</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>无法读取“%1”。请检查磁盘。</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1”在复制时被更改。正在重新复制。</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>色标：蓝色</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>色标：绿色</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>色标：紫色</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>色标：红色</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>色标：黄色</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>无色标</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>无星级</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>曝光警告</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>峰值对焦</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>遮罩</translation>
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
        <translation> 像素</translation>
    </message>
    <message>
        <source> stops</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> 档</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>放大镜倍率(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>RAW 文件过亮起点(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>网格行数(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>竖幅图像时旋转遮罩(&amp;T)</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100%：像素一一对应</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200%：一个像素对应四个像素</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>像素的所有颜色都暗到此程度时标记。</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>像素的任一颜色亮到此程度时标记。</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>某处的所有颜色都低于传感器上限这么多档时标记。</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>某处的任一颜色达到传感器可承受光量的这一比例时标记。达到 100% 即溢出，无法挽回。</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>100% 时完全看不到被裁去的部分。</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>请选择被摄体上没有的颜色。</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>线条颜色(&amp;L)：</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>过亮部分的颜色：</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>过暗部分的颜色：</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>各颜色上下分开(&amp;B)</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>网格列数(&amp;M)：</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>绘制方式(&amp;W)：</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>在遮罩内绘制参考线(&amp;G)</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>每种颜色使用单独的曲线，而不是互相重叠。</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>曝光警告</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>参考线</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>高度按对数显示(&amp;G)</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>直方图</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>放大镜将指针下方的位置放大多少。</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>以屏幕像素为单位。</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>可以透出部分图像。</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>细看</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>长宽比遮罩</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>图像为竖幅时，将横向的遮罩旋转。</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>用于普通网格参考线。</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>阴影的不透明度(&amp;S)：</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>保留部分的轮廓</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>RAW 文件过暗起点(&amp;K)：</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>在被裁去的部分上加阴影</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>让少量像素在大量像素旁也能看见，例如夜空或白色背景。</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>过亮起点(&amp;B)：</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>过暗上限(&amp;D)：</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>查看器</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>使用哪个长宽比以及是否显示，在各窗口的“视图”面板中选择 (M)。</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>显示遮罩时，参考线划分遮罩保留的部分，而不是整幅图像。</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>线条宽度(&amp;D)：</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>缓存 内存 存储 速度</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>通道 rgb 分离 曲线</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>裁剪 构图 三分</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>裁剪 边框 画幅 格式 阴影 轮廓</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>裁剪 透明 不透明度 暗</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>网格 三分 构图 线条</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>高光 溢出 剪切 过曝 斑马纹</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>线条</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>放大镜 缩放 百分比</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>竖幅 横幅 旋转 裁剪</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw 高光 饱和 传感器 溢出</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw 阴影 暗部 噪点 底噪</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>刻度 线性 对数 曲线</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>阴影 暗部 溢出 欠曝</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>粗细 网格 三分</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>无法启动虚拟相机。请重新安装 Skein。</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>虚拟相机没有说明其位置。请重新安装 Skein。</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>虚拟相机没有及时启动。请重试，或重新启动电脑。</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>虚拟相机启动后立即结束。请检查其选项，然后重试。</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>虚拟相机已在运行。请使用已有的那一台。</translation>
    </message>
</context>
<context>
    <name>skein::WarningSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>像素的所有颜色都暗到此程度时标记。</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>像素的任一颜色亮到此程度时标记。</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>某处的所有颜色都低于传感器上限这么多档时标记。</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>某处的任一颜色达到传感器可承受光量的这一比例时标记。达到 100% 即溢出，无法挽回。</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>过亮</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>过亮部分的颜色</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>过暗部分的颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>过暗</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>过暗起点</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>过亮起点</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>按您选择的限度标出过亮或过暗的部分：图像按其亮度判断，RAW 文件按传感器记录的数据判断。</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>RAW 文件按传感器记录的数据判断：</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>RAW 文件：低于饱和多少档算过暗</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>RAW 文件：过亮起点</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>显示警告</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>过亮起点</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>过暗上限</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 档</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>照片由相机拍摄</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>请关闭使用相机的其他程序：文件管理器、照片导入程序或其他联机拍摄程序。</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>关闭此页面；可在“帮助”菜单中再次打开。</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>在相机菜单中，USB 连接应设为“PTP”“PC”“遥控”或“联机”，而不是“大容量存储”或带手机名称的“MTP”。</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>相机是否已开机、唤醒且电池充足？请使用可传输数据的连接线，不要经过集线器。</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>找不到相机？</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>新照片保存在“%1”。可使用任意文件夹，每次拍摄都可以有自己的文件夹。</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>尚未打开文件夹。</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>照片保存到文件夹</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>插入一台相机并开机：它会自动连接。也可以用虚拟相机随意试用。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">开始</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>欢迎使用 Skein</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>使用 Wi-Fi 时，相机需要进入“遥控”或“EOS Utility”模式；请按其屏幕上的地址连接，并在相机上确认配对。</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>“%1”已插入，但 Skein 在沙盒中运行，无法访问 USB 设备。请用以下命令允许访问，然后重新启动 Skein：%2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>“%1”已插入，但只有“%2”组的成员才能使用。请用以下命令加入该组，然后注销并重新登录：%3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1”已插入，但以磁盘方式连接。请在相机菜单中将 USB 连接设为“PTP”“PC”或“遥控”，然后重新插入。</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>“%1”已插入，但被程序“%2”占用。请关闭该程序；连接时 Skein 会再次请求使用相机。</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>“%1”已插入，但由于缺少授予相机访问权限的规则，您无法使用它。请安装提供这些规则的软件包（Debian 和 Ubuntu 上为 libgphoto2-6，其他系统上为 libgphoto2），然后重新插入相机。</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1”已插入，但您无权使用。请注销后重新登录；如果仍无效，请安装 libgphoto2 的 udev 规则，或询问此电脑的管理员。</translation>
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
        <translation>“%1”已连接。按 %2 拍摄照片，按 %3 查看相机看到的画面。</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>关闭此窗口，一切保持原样。</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>关闭此窗口。已做的更改会保留。</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>关闭此窗口。所做的选择从现在起生效。</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>指针在此停留片刻后，可用滚轮逐级调整。</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>您的程序失败了 %n 次。最近一次：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>相机(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>色彩管理(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>对焦(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>对焦辅助(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>直方图(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>键盘与尺寸(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>遮罩与参考线(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>图像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>评级(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>渲染方法(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>比较(&amp;O)</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>更改设置(&amp;G)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>实时画面(&amp;P)</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>元数据(&amp;D)</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>移动(&amp;V)</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>更多命令</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>叠加(&amp;R)</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>面板(&amp;E)</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>演示(&amp;T)</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>运行序列(&amp;U)</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>评级(&amp;T)</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>锐度检查框(&amp;T)</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>有多个结果无法保存。最后一个：%1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>Skein 的另一个窗口正在使用此相机。请先在那里断开连接。</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>结束 %1</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>在此期间，照片保存在“%1”中，电脑可能会在几天后清空该文件夹。</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>在此期间，照片保存在“%1”中。</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>连接了多台相机，但照片名称无法区分各由哪台拍摄。请在文件名模式中加入 {body}。</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>桌面环境指定的相机已不再连接。请重新插入并打开相机电源。</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1”所在的磁盘尚无响应。一有响应就会打开会话。也可以先使用另一个文件夹。</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>上次的会话“%1”不存在：它已被移动，或其磁盘不可用。已改为打开当天的文件夹。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>“%1”是相机的存储卡，不能用作会话的位置，因此打开了上次的会话。存储卡上的照片可以在卡插入相机且相机已连接时导入，或用文件管理器复制。</translation>
    </message>
</context>
</TS>
