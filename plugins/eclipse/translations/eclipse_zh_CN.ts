<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1：设为 %2 时，此相机最接近的值过亮 %3 档。</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1：设为 %2 时，此相机最接近的值过暗 %3 档。</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>现在无法在这里设置 ISO。请在相机上关闭自动 ISO。</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>现在无法在这里设置光圈。请将相机拨盘转到 M，或在镜头上设置。</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>快门速度由相机决定。请将其拨盘转到 M（手动）。</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>相机不允许在这里设置快门速度：每张照片都以相机当前的快门速度拍摄。</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>相机拨盘位于 B（B 门），没有人会关闭快门。请转到 M（手动）。</translation>
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
        <translation>快门设为 B 门，没有人会关闭快门，因此不会拍摄。请将相机拨盘转到 M（手动）。</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>光圈 %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>快门 %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ContactsForm</name>
    <message>
        <source>%1, in UTC</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;; name of a field, for screen readers</extracomment>
        <translation>%1，UTC</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>degrees above the horizon</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&amp;Type the times myself</source>
        <translation>自行输入时间(&amp;T)</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>日食类型</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>尚无各食相时刻。请输入地点和日期进行计算，或自行输入时刻。</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>太阳高度</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>自定义时刻 (UTC)：</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>月球接触和离开日面的时刻，根据此地点和日期计算得出，或由您按其他来源输入。</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>取下滤镜！</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>装上滤镜！</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>初亏</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>复圆，日食结束</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>食甚</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>食甚，请保持滤镜</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>距初亏一分钟，滤镜装好了吗？</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>距环食一分钟，请保持滤镜</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>距全食一分钟</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>距全食十分钟</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>环食开始</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>环食结束</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>全食开始</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>全食即将结束，请勿再看取景器</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>全食结束</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source> s after C3</source>
        <translation> 秒（C3 之后）</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> 秒（C2 之前）</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>提示方式(&amp;C)：</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>提示音</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>语音</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>相机间歇(&amp;P)：</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">每条提示也会显示出来。</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>取下滤镜(&amp;F)：</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>装上滤镜(&amp;N)：</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>全食结束 (C3) 后多久提示重新装上滤镜。</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>全食开始 (C2) 前多久提示从镜头上取下太阳滤镜。C2 之前，切勿在没有滤镜的情况下通过相机或取景器观看。</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>相机从一次曝光结束到能开始下一次所需的时间。预演可以测出。间歇过短会略过照片，过长则计划的照片变少。</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>以何种方式提示取下和重新装上滤镜，让您的眼睛不必离开天空。每个提示也都会显示在屏幕上。电脑没有语音时改用提示音；安装软件包 speech-dispatcher 或 espeak-ng 即可获得语音。</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">如何提示取下和装回滤镜、提前多久提示，以及此相机在两张照片之间需要多长时间（可由预演得知）。</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>预演的照片存入会话的文件夹“%1”，以免与正式照片混在一起。</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>相机</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>此电脑没有语音。</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">此电脑没有语音功能，将改用提示音。安装软件包 speech-dispatcher 或 espeak-ng 可获得语音。</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>操作提示</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>%2 后拍摄%1</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>已保存 %1，略过 %2，失败 %3，待拍 %4</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>已保存 %1，略过 %2，失败 %3。</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>预演(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ending: settings are put back</source>
        <translation>正在结束：正在恢复设置</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>从食甚之前</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>从环食之前</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>从全食之前</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>从结尾</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>继续(&amp;O)</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">现在用此相机走一遍计划，比实际天象更快，以确认计划能否完成。</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>现在用此相机以比实际天象更快的速度走一遍计划，以检查能否完成。照片存入会话的文件夹“%1”。</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>预演的时间速度</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>距下一阶段还有多久、届时要做什么，以及预演从计划开头、全食前不久还是计划末尾开始。</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>计划已完成的部分</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>实时</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>暂停拍摄，或继续拍摄到时的照片。</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>尚未计划日食。请在“计划…”中设置观测的地点和时间。</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>打开计划：地点、日期和各阶段的曝光。</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>计划(&amp;L)…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>已暂停：不拍摄照片，但日食仍在进行</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>实时预演</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>预演：等待加速 %1 倍，拍摄按实际速度进行</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>按电脑的时钟拍摄计划中的照片，或停止拍摄。</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>每次曝光后相机经 %1 秒再次就绪；计划按 %2 秒计算。</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>日食已结束</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>预演用时 %1。</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>预演用时约 %1：只有等待会加速，拍摄所需时间不变。</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>距%1：</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>等待 %1×</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>等待按此倍数加速。拍摄所需时间不变。</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>预演的起点</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>还剩约 %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>日食照片：已保存 %1 张，略过 %2 张，失败 %3 张。</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>日食(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>计划日食拍摄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>预演日食拍摄(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>显示日食面板(&amp;S)</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>有序列正在运行。请将其停止，或等待其结束。</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>正在拍摄日食。关闭窗口会结束拍摄。</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>正在预演日食拍摄。关闭窗口会结束预演。</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>开始或停止拍摄已计划的日食</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>日食</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>日食，预演</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>以快于实际的速度演练已计划的日食</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>需要更新版本的 Skein。</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>这是一次预演：照片位于会话的文件夹“%1”中。</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>没有连接相机。请在日食开始前连接一台。</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>暂停日食拍摄(&amp;A)</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>拍摄日食(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>在窗口侧边显示“日食”标签页，倒计时至下一个食相</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>暂停拍摄日食，直到再次选择此命令</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>正在将相机恢复到日食之前的设置。现在关闭窗口可能使其保持现状。</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>设置观测日食的地点、时间以及拍摄方式</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>尚未计划日食。请在“计划…”中设置观测的地点和时间。</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>没有要拍摄的内容。请在“计划…”中启用一些食相阶段。</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>无法恢复相机的设置。请自行设置：%1。</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>相机曾断开一段时间，现已恢复。</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>相机拨盘位于 B（B 门），没有人会关闭快门。请转到 M（手动），然后重新开始。</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>这次日食已结束。可以预演，或计划另一次日食。</translation>
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
        <translation>%1 秒，f/%2，ISO %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>until the eclipse begins</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Annular eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>日环食</translation>
    </message>
    <message>
        <source>Annular eclipse, %1 of the ring</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>日环食，环食 %1</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>贝利珠</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1 初亏</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2 食既</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3 生光</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4 复圆</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>钻石环</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>内冕</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>食甚</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>无日食</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>外冕</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>日偏食</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>偏食（带滤镜）</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>环食（带滤镜）</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>日全食</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>日全食，全食 %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>光圈</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>每隔</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>各阶段的曝光</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>总计</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>此相机上</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>要拍摄的阶段</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>每次的照片张数</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>此阶段的照片总数</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>张数</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>每次之间的秒数；0：以相机最快的速度</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>感光度</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>快门</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>第一张照片的快门时间（秒）：1/400 或 0.5</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>档</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>每张照片比前一张增加曝光的档数</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>相机最接近的值</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>f 值</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceForm</name>
    <message>
        <source> m</source>
        <extracomment>metres, after a number</extracomment>
        <translation> 米</translation>
    </message>
    <message>
        <source>&amp;Compute Contact Times</source>
        <translation>计算各食相时刻(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>海拔(&amp;H)：</translation>
    </message>
    <message>
        <source>-8.4115 or 8° 24&apos; 41&quot; W</source>
        <translation>-8.4115 或 8° 24&apos; 41&quot; W</translation>
    </message>
    <message>
        <source>43.3623 or 43° 21&apos; 44&quot; N</source>
        <translation>43.3623 或 43° 21&apos; 44&quot; N</translation>
    </message>
    <message>
        <source>A Coruña</source>
        <extracomment>example of a place</extracomment>
        <translation>拉科鲁尼亚</translation>
    </message>
    <message>
        <source>A latitude lies between −90 (the South Pole) and 90 (the North Pole).</source>
        <translation>纬度介于 −90（南极）和 90（北极）之间。</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>经度介于 −180（格林尼治以西）和 180（格林尼治以东）之间。</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>查找下一次日食(&amp;X)</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>纬度(&amp;A)：</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>经度(&amp;O)：</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>地点(&amp;L)：</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>无法识别此纬度。请按 43.3623 或 43° 21&apos; 44&quot; N 的形式输入。</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>无法识别此经度。请按 -8.4115 或 8° 24&apos; 41&quot; W 的形式输入。</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceText</name>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <extracomment>east, as it is typed behind (or before) a longitude; see N. German: O</extracomment>
        <translation>E|东|东经</translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <extracomment>north, as it is typed behind (or before) a latitude; more than one may be given, as N|Nord. N, S, E and W are always understood.</extracomment>
        <translation>N|北|北纬</translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <extracomment>south, as it is typed behind (or before) a latitude; see N</extracomment>
        <translation>S|南|南纬</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <extracomment>west, as it is typed behind (or before) a longitude; see N. French: O</extracomment>
        <translation>W|西|西经</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <extracomment>button</extracomment>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>常用曝光(&amp;U)</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>各食相时刻</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>在表中填入适用于 f/8、ISO 100 和密度 5 滤镜的常用曝光。</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>此后十年内此地看不到日食。</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>打开(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>地点和日期</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>日食拍摄计划</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>日食拍摄计划 (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>从文件载入计划，替换此计划。</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>%1 时太阳在地平线以下。</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>照片按电脑时钟拍摄：请在临近时用网络 (NTP) 或 GPS 校准时钟。计算的时刻精度为一到两秒。</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>无法打开计划：%1。</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>无法保存计划：%1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>时刻的顺序不对：每个食相必须晚于前一个。</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>此地当天没有日食。请选择其他日期，或查找下一次日食。</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>计划中的问题</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>观测的地点和日期。可以查找在该地可见的下一次日食，并计算当天的各个时刻。</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>各阶段拍摄哪些曝光、多少张、间隔多久。最后一列显示相机实际采用的值。</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>将此计划写入文件，供另一台电脑或其他年份使用。</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>此文件不是日食拍摄计划。请选择其他文件。</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>此计划由更新版本的 Skein 保存。请在该版本中打开。</translation>
    </message>
</context>
</TS>
