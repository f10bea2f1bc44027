<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>skein::photobox::BoxPage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <extracomment>label of a button: a colour</extracomment>
        <translation>背景(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>倒计时(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>问候语(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>结束按键(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>徽标(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>移除密码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>显示照片的时间(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>曝光时屏幕显示白色(&amp;W)</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>拼图由四张照片组成，每张都有倒计时，最后合成一张带问候语和徽标的图像。由来宾选择时，会显示两个按钮。</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>四张拼图</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>图像文件</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>显示在屏幕右下角和拼图上的图像；未设置则不显示。</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>按一次拍摄(&amp;T)：</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>按下按钮时</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>倒计时每秒的滴答声，以及快门声。</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>小安与小唐，6 月 12 日</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>要求输入密码，此外没有其他方式可退出照相亭。必须是一个按键加上 Ctrl、Alt 或 Meta，以免来宾误按。</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>选择徽标的图像文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>来宾看到的是自己熟悉的镜中模样。照片绝不会左右翻转。</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>从按下按钮到拍摄照片，来宾有多少时间。</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">必须是带 Ctrl、Alt 或 Meta 的一个按键，以免来宾无意中按到。</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>为面部稍稍补光，并提示该看向哪里。如果在眼镜上产生反光，请关闭。</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>实时取景镜像显示(&amp;M)</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>照相亭的徽标</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>未采用：需要 %1、%2 或 %3。</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>一张照片</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>只有知道密码的人才能结束照相亭。密码以无法读取的形式保存。“重置本页”不会改变密码。</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>打开一个窗口，用于选择徽标的图像。</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>设置密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>多久后播放幻灯片：</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>声音(&amp;U)</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>显示在镜像画面上方和拼图上。</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>这样只需按键即可退出照相亭。</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>镜像画面周围和拼图的颜色。</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>随后恢复镜像画面，供下一批来宾使用；按一下可提前恢复。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>未设置。</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>已设置。</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>来宾看到和听到的内容</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">来宾看到和听到的内容：倒计时、照片显示多久、问候语、背景和徽标、镜像和闪光；以及只有您可用来退出照相亭的按键和密码。</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>由来宾选择</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>若这么久无人前来，则轮流显示最新的照片，直到有人前来。0：从不。</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>致主人：%1 未能拍摄照片。%2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>致主人：相机自 %1 起断开连接，正在反复查找。请检查相机是否已开机，以及电池和连接线。</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>致主人：相机自 %1 起没有响应，正在反复询问。如果一直如此，请将相机关机后再开机。</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>哎呀，这张没拍好。别动，再来一次！</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>第 %1 张照片，共 %2 张</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>笑一笑！</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>相机现在无法拍照，请稍后再试。</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>相机正在休息片刻，马上继续。</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>这次没有拼图，但四张照片都已保存。</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>正在制作您的拼图…</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>您的照片已保存。</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>四张照片</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>照相亭</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>拍四张照片</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>拍一张照片</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>结束照相亭(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>照相亭的密码</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>密码不正确。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>密码不正确。请重试。</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>再次输入(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>设置密码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>没有此密码，来宾无法退出照相亭。请选择一个能在运行照相亭的电脑上输入的密码；忘记后无人能够告知。</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>照相亭的密码</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>不设密码开始(&amp;W)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>要退出照相亭，请按 %1，然后输入密码。</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>要退出照相亭，请按 %1，然后输入密码。未设密码时，按 %1 即可结束。可在“首选项 &gt; 照相亭”中选择其他按键。</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>照相亭已打开。</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>另一个插件正在使用此窗口。请先将其结束，再重新启动照相亭。</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>需要更新版本的 Skein。</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>让来宾自己拍照；用按键和密码结束，见“首选项 &gt; 照相亭”</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>照相亭(&amp;B)</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>照相亭</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>照相亭需要一个会话来保存照片。请打开一个，然后重新启动。</translation>
    </message>
</context>
</TS>
