<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>skein::photobox::BoxPage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <extracomment>label of a button: a colour</extracomment>
        <translation>&amp;Fundo:</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>&amp;Contagem regressiva:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>&amp;Saudação:</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>&amp;Tecla para encerrar:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>&amp;Logotipo:</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Remover senha</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>&amp;Mostrar a foto por:</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>Tela &amp;branca durante a exposição</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>Uma colagem são quatro fotos, cada uma com contagem regressiva, que se tornam uma imagem com saudação e logotipo. Se os convidados escolherem, há dois botões.</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>Uma colagem de quatro</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>Um arquivo de imagem</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>Uma imagem no canto inferior direito da tela e nas colagens; sem uma escolhida, não há nenhuma.</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>Um toque t&amp;ira:</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>Ao pressionar o botão</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>Um tique a cada segundo da contagem regressiva, e o som de um obturador.</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>Ana e Tomás, 12 de junho</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>Pede a senha, e nada mais leva para fora da cabine. Tem de ser uma tecla com Ctrl, Alt ou Meta, para que nenhum convidado a pressione por acaso.</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>Escolher o arquivo de imagem do logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>Como encerrar</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>Os convidados se veem como estão acostumados a se ver. As fotos nunca são invertidas.</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>Quanto tempo os convidados têm desde pressionar até a foto ser tirada.</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">Precisa ser uma tecla com Ctrl, Alt ou Meta, para que nenhum convidado a acione por acaso.</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>Ilumina um pouco os rostos e mostra para onde olhar. Desative-a se ela se refletir nos óculos.</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>Live View como em um &amp;espelho</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>Logotipo da cabine de fotos</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>Não aceita: precisa de %1, %2 ou %3.</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>Uma foto</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>Só quem a conhece pode encerrar a cabine. Ela é guardada de uma forma que não pode ser lida. “Restaurar esta página” a deixa como está.</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>Abre uma janela em que se escolhe a imagem do logotipo.</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>Definir se&amp;nha…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>Apresentação de slides após:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>S&amp;ons</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>Fica acima do espelho e nas colagens.</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>Então se sai da cabine somente pela tecla.</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>A cor em volta do espelho e a das colagens.</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>Depois o espelho volta para os próximos convidados; pressionar encerra antes.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Não há nenhuma.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Há uma.</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>O que os convidados veem e ouvem</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">O que os convidados veem e ouvem: a contagem regressiva, por quanto tempo a foto é mostrada, saudação, fundo e logotipo, espelho e flash; e a tecla e a senha com as quais somente você sai da cabine.</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>O que os convidados escolhem</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>Quando ninguém vem durante este tempo, as fotos mais recentes são mostradas em sequência até que alguém venha. 0: nunca.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>Para o anfitrião: nenhuma foto pôde ser tirada às %1. %2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Para o anfitrião: a câmera está ausente desde as %1. Ela é procurada repetidamente. Verifique se está ligada, a bateria e o cabo.</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Para o anfitrião: a câmera não responde desde as %1. Ela é consultada repetidamente. Se continuar assim, desligue-a e ligue-a novamente.</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>Ops, essa não deu certo. Fiquem aí: mais uma vez!</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>Sorria!</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>A câmera não pode tirar uma foto agora. Tente novamente em um instante.</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>A câmera está descansando um pouquinho. Já continuamos.</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>Desta vez não há colagem, mas suas quatro fotos estão salvas.</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>Sua colagem está sendo feita…</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>Sua foto está salva.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>Quatro fotos</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>Cabine de fotos</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>Tirar quatro fotos</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>Tirar uma foto</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>&amp;Encerrar cabine de fotos</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>Senha da cabine de fotos</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>Essa não era a senha. Tente novamente em %n segundo.</numerusform>
            <numerusform>Essa não era a senha. Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>Essa não era a senha. Tente novamente.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>&amp;Novamente:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Senha:</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Definir senha</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>Sem esta senha, os convidados não podem sair da cabine de fotos. Escolha uma que você consiga digitar no computador em que a cabine é executada; ninguém poderá informá-la a você depois.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>Ela precisa de %n caractere ou mais.</numerusform>
            <numerusform>Ela precisa de %n caracteres ou mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>Senha da cabine de fotos</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Senha, novamente</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>Iniciar s&amp;em senha</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Para sair da cabine de fotos, pressione %1 e digite a senha.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Para sair da cabine de fotos, pressione %1 e digite a senha. Sem senha, %1 sozinha a encerra. Você pode escolher outra tecla em Preferências &gt; Cabine de fotos.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>Uma cabine de fotos está aberta.</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>Outro plugin está usando esta janela. Encerre-o primeiro e inicie a cabine de fotos novamente.</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Ele precisa de uma versão mais recente do Skein.</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>Permite que os convidados tirem suas próprias fotos; uma tecla e uma senha a encerram, veja Preferências &gt; Cabine de fotos</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>Ca&amp;bine de fotos</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Cabine de fotos</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>A cabine de fotos precisa de uma sessão para as fotos. Abra uma e inicie-a novamente.</translation>
    </message>
</context>
</TS>
