<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>Sobre o Skein</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. É fornecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>Ícone do Skein</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>Versões</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;Memória para imagens&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>Quanta memória as imagens de uma janela podem usar.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Memória para imagens</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>As imagens recebem um quarto da memória do computador, o que serve na maioria dos casos.</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>As imagens não recebem mais memória do que a indicada aqui; com menos memória, mais delas são lidas novamente do disco.</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>As imagens já vistas e suas vizinhas ficam na memória para aparecerem de imediato. Com mais memória, mais imagens são mantidas; cada janela tem a sua.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>Se o número anterior está em megabytes ou gigabytes.</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>&amp;Câmeras</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>Endereço de &amp;rede</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 ou camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Câmeras</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>Câmeras que podem ser conectadas. Um clique duplo, ou Enter, conecta a escolhida.</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>Conectar uma câmera</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>Conectar uma câmera assim que for &amp;ligada ao cabo</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>Procurar &amp;novamente</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>Verifica mais uma vez quais câmeras estão conectadas por cabo, por exemplo depois de ligar uma delas.</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>No&amp;me deste corpo</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>Nenhum; por exemplo “Esquerda” ou “Zenital”</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>O endereço da câmera no Wi-Fi ou no cabo de rede, como mostra o menu de rede dela; pode ser seguido de dois-pontos e uma porta.</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>Este computador não informa ao Skein quando entra em suspensão e quando volta. Se uma câmera não responder depois disso, desconecte-a e conecte-a novamente aqui.</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>Como esta câmera é chamada nas listas e, onde o padrão de nomes de arquivo contém {body}, nos nomes de arquivo.</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>Se uma câmera é conectada automaticamente quando o cabo é ligado. Caso contrário, ela é escolhida aqui.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>Predefinições e escolha de ajustes</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>Predefinições e quais ajustes ficam no topo</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Pesquisar ajustes</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>Mostra somente os ajustes cujos nomes contêm estas palavras. Esc mostra todos novamente.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>Localizar por nome</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>Mostrar a foto mais recente</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>Mostra novamente todas as fotos, sejam quais forem seus nomes, estrelas e etiquetas.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Mostra somente as fotos cujos nomes contêm estas palavras.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamanho das miniaturas</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>Tamanho das miniaturas (Ctrl e a roda do mouse)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>Critério de ordenação das fotos</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>Se a primeira foto da tira é a mais antiga ou a mais recente, ou a primeira ou a última por nome.</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>Qual etiqueta de cor uma foto precisa ter para ser mostrada</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>Que tipo de foto é mostrado</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>Quantas estrelas uma foto precisa ter para ser mostrada</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Programa:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>&amp;Quando:</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/eu/bin/imprimir</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>A&amp;rgumentos:</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>Argumentos, um por linha</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Escolher o programa</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Escolhe o programa entre os arquivos deste computador.</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Um por linha</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>Insere nos argumentos uma palavra que representa a foto, a câmera e assim por diante</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>O programa a executar: o caminho completo ou um nome que seja encontrado como em um terminal. Nenhum shell é usado.</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>O que precisa acontecer para que o programa seja executado, como uma foto ter sido salva.</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>O que o programa recebe, um argumento por linha. Palavras entre chaves, como {path}, são substituídas pelo que representam.</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>Quando o programa é executado</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> no máximo</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>Execuções &amp;simultâneas:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;Programas executados quando algo acontece&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>Adiciona um programa que é executado quando algo acontece.</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>Altera o evento, o programa ou os argumentos da linha escolhida.</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>E&amp;ncerrar após:</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>Programas próprios</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>Os demais esperam até que um termine, para que muitas fotos de uma vez não travem o computador.</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>Nenhum programa é executado ainda. Adicione um que, por exemplo, copie ou imprima cada foto assim que for salva.</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>Um programa que demorar mais é encerrado, com tudo o que ele iniciou.</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>Programas executados ao mesmo tempo</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>Executa o programa agora, com a foto mais recente da sessão</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>Segundos após os quais um programa é encerrado</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>Remove a linha escolhida; o programa em si permanece.</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>Os programas que são executados, e em qual evento. Um clique duplo altera um deles.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>&amp;Excluir do cartão o que já foi salvo</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>&amp;Novas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>Todas no cartão</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>Traz as escolhidas para a sessão (Enter)</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>Escolher todas as que não estão nesta sessão</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Escolher todas as que são mostradas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Não escolher nenhuma</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>Escolhe todas as que são mostradas (Ctrl+A)</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>Escolhe todas as que são mostradas e não estão nesta sessão</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>Fecha esta janela. Uma importação já iniciada continua sem ela.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>Cada foto que está íntegra e segura na sessão é excluída do cartão da câmera.</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>Encerra a importação; o que ainda não veio permanece no cartão</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Localizar por nome</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>Importar da câmera</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>N&amp;enhuma</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>Não nesta sessão</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>Lê mais uma vez a lista do cartão.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Mostra somente as fotos cujos nomes contêm estas palavras.</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>Desfaz toda a escolha</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>O dia em que foram tiradas, pelo relógio da câmera</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>O conteúdo do cartão. Espaço ou um clique escolhe uma foto; as escolhidas são importadas.</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>Se são mostradas todas as fotos do cartão ou somente as que esta sessão ainda não tem.</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>Quais fotos são mostradas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>Barra de ferramentas</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>Também foi encontrada uma posição GPS. Ela é mostrada com “Mostrar posição GPS”.</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>Câmera, lente e horário</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>Copia tudo o que está listado: nomes dos padrões e valores</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>Exposição</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>Localizar nos metadados</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>Localizar nome ou valor</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Posição GPS</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>Nada aqui contém estas palavras.</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Mostrar posição GPS</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>Mostra somente as linhas em que estas palavras aparecem, como nome ou como valor.</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>Mostra onde esta foto foi tirada. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>&amp;Ambos</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>&amp;Inserir</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>&amp;Trabalho:</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>&amp;Usual</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;Nomes de arquivo&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;Estrelas e cores para outros programas&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>Como as novas fotos são nomeadas. Uma sequência de X, como XXXX, é um número crescente; o que vem antes de uma barra é uma pasta na sessão.</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>Como as novas fotos são nomeadas. A linha abaixo mostra o resultado.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>Nomeia as fotos como o Skein faz por padrão</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>Um para cada &amp;arquivo, IMG_1234.CR3.xmp: darktable, digiKam</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>Um para cada &amp;foto, IMG_1234.xmp: Lightroom, Bridge, Capture One</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>Padrão dos nomes de arquivo</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>Insere no nome um número, uma data ou outra parte</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>O RAW e o JPEG de uma foto compartilham um arquivo pequeno sem a extensão.</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>Estrelas, rejeições e etiquetas de cor são gravadas em arquivos auxiliares ao lado das fotos, que outros programas leem. Escolha o nome que o seu programa procura. Os arquivos auxiliares que já existem são mantidos atualizados, seja qual for o nome.</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>O nome do arquivo auxiliar mantém a extensão da foto, de modo que RAW e JPEG têm um cada.</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>O texto que {job} representa no padrão. Altere-o quando o próximo trabalho começar.</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>Dois arquivos pequenos com o mesmo conteúdo, para quem usa programas dos dois tipos.</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>O que {job} representa: um cliente, um lugar</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>&amp;Em</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>Escolher a pasta em que a nova sessão é criada</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nome da sessão</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>O nome da pasta: uma data, um cliente, um trabalho</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>Vai para a página das preferências deste plugin.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>Ativa ou desativa este plugin; tem efeito imediato.</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>Informa a versão, o autor e a licença deste plugin, e onde ele está.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>Lista de plugins</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Plugins</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>&amp;Exportar tudo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>&amp;Importar tudo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>Localiza opções por qualquer palavra de seus nomes e explicações, em todas as páginas.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>Restaura tudo nesta página aos valores iniciais</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>Restaurar esta &amp;página</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Pesquisar nas preferências</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>Desfaz o que a restauração ou a importação acabou de alterar.</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>Obtém preferências de um arquivo exportado anteriormente</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>As páginas das preferências. As teclas de seta percorrem-nas.</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>Grava as preferências em um arquivo, para outro computador ou como cópia</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>Parar a transferência</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>Parar a transferência; a foto permanece no cartão da câmera</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Transferência</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>Todos os modelos que a biblioteca de drivers conhece e o que cada um pode fazer. Um clique em um cabeçalho ordena por ele.</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Pesquisar um modelo</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>Pesquisar, por exemplo “canon r5”</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>Mostra somente os modelos cujos nomes contêm estas palavras, em qualquer ordem.</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>Câmeras compatíveis</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Câmeras compatíveis</translation>
    </message>
</context>
<context>
    <name>skein::AboutDialog</name>
    <message>
        <source>Tethered shooting</source>
        <extracomment>what the program is for</extracomment>
        <translation>Captura conectada</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ainda não consultado</translation>
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
        <translation>&amp;1 estrela</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;2 estrelas</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;3 estrelas</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;4 estrelas</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;5 estrelas</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>&amp;Sobre o Skein</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>&amp;Absoluto</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>&amp;Tamanho real</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>&amp;Adicionar à sobreposição</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Abertura</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>&amp;Foco automático</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Compensação do ponto preto</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Azul</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>&amp;Câmera</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>&amp;Capturar</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>&amp;Limpar sobreposição</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>&amp;Comparar duas</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>&amp;Copiar caminho</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>Tamanho &amp;duplo</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>Para &amp;baixo</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>&amp;Encerrar foco automático</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Compensa&amp;ção de exposição</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>Mais &amp;longe</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>&amp;Primeira</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Modo de &amp;foco</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>Pontos de &amp;foco</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>&amp;Congelar</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>&amp;Aviso de gamut</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>&amp;Ir para o foco A</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>&amp;Guias</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>&amp;Ocultar todos os painéis</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>&amp;Importar da câmera…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>&amp;Informações</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>Manter &amp;no topo</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>Ú&amp;ltima</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>&amp;Live View</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>Escala &amp;logarítmica</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Gerenciar cores</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>&amp;Menu deste item</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>&amp;Metadados</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>&amp;Espelhar</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>Mo&amp;ver para a lixeira</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>M&amp;ais perto</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>Pr&amp;óxima</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>&amp;Próxima área</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>&amp;Próxima máscara</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>P&amp;róximo ajuste</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>&amp;Próxima vista</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;Sem estrelas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>&amp;Abrir sessão…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>S&amp;obreposição</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>Pausar &amp;sequência</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Perceptivo</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>&amp;Posicionar foco no ponto</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>&amp;Apresentação</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>Área &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>A&amp;juste anterior</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Roxo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>V&amp;ermelho</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>&amp;Relativo</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Relatar um problema…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>&amp;Restaurar layout</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Saturação</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>&amp;Salvar quadro</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>Salvar como predefini&amp;ção…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>&amp;Separar canais</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>Ponto de &amp;nitidez</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>&amp;Parar sequência</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>Câmeras &amp;compatíveis</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>Para &amp;cima</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>Esperar &amp;estabilizar</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>&amp;Boas-vindas</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Ba&amp;lanço de branco</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>A&amp;largar painel</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>A&amp;marelo</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>Um po&amp;uco mais perto</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>Um pou&amp;co mais longe</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>Aplica, renomeia ou exclui predefinições.</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>Como a câmera &amp;vê</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>Inicia uma sessão em uma pasta própria, para o próximo trabalho.</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>A&amp;justar à janela</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>Traz para o computador as fotos desta sessão que permanecem no cartão da câmera.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>&amp;Escolher ajustes do topo…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>L&amp;impar esta lista</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>C&amp;onectar…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>Ní&amp;vel da câmera</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>Ca&amp;pturar com todas as câmeras</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>Altera como os arquivos são nomeados, o que outros programas recebem e mais.</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>Escolhe uma câmera e a conecta, além das que já estão conectadas.</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>Escolhe cartão ou computador para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>Escolhe a sensibilidade ISO para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>Escolhe a abertura para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>Escolhe a compensação para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>Escolhe o modo de disparo para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>Escolhe o modo de exposição para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>Escolhe o modo de foco para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>Escolhe a pasta em que as novas fotos são salvas.</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>Escolhe o tamanho da imagem para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>Escolhe a medição para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>Escolhe o monitor da apresentação.</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>Escolhe a impressora ou a tela que a prova de tela simula.</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>Escolhe o perfil do monitor, quando a área de trabalho não o conhece.</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>Escolhe a qualidade para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>Escolhe o ajuste seguinte para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>Escolhe o ajuste anterior para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>Escolhe a velocidade do obturador para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>Escolhe o balanço de branco para Acima e Abaixo alterarem.</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>Escolhe quais ajustes ficam no topo, e em que ordem.</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>Limpa o filtro.</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>Fecha todas as janelas assim que suas fotos forem salvas.</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>Fecha esta janela assim que suas fotos forem salvas.</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>Reúne versões, câmera, ajustes e o registro em um texto que você pode ler e alterar antes de enviá-lo a alguém.</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>Comparar &amp;quatro</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>Converte as imagens para as cores do monitor, ou mostra seus pixels como são.</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>Cop&amp;iar caminho da pasta</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>Copia tudo o que a foto informa sobre si mesma.</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>Copia as linhas escolhidas dos metadados.</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>Copia o caminho da pasta da sessão.</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>Copia os caminhos dos arquivos selecionados.</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>Copiar &amp;todos os metadados</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>Copiar &amp;linha</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>Copiar aju&amp;stes para as outras câmeras</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>Modo de &amp;disparo</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Refaz o que foi desfeito.</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>Desenha o histograma de cada cor abaixo do outro.</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>Encerra a sequência em execução após a foto atual e restaura a câmera.</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>Explica o controle que for clicado em seguida ou, de imediato, o que tem o foco do teclado.</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>Aviso &amp;de exposição</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>&amp;Buscar do cartão</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>Preenc&amp;her</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>Tira de fil&amp;me no topo</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>Preenche a vista com a imagem, cujo lado maior é cortado.</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>Tira de &amp;filme</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>Localizar nos m&amp;etadados…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>Localiza um nome ou um valor no que a foto informa sobre si mesma.</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>Focus &amp;peaking</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>Focar pela &amp;nitidez</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>Esquece quais sessões foram abertas. As pastas permanecem.</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>Dá a todas as outras câmeras conectadas os ajustes desta.</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>Devolve o disparador e os discos à câmera depois das fotos e do Live View, para que funcionem enquanto ela está conectada.</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>Dá à câmera mostrada um nome próprio, que os nomes de suas fotos podem conter.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>Dá ao ajuste escolhido da câmera o próximo valor acima.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>Dá ao ajuste escolhido da câmera o próximo valor abaixo.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>Leva o foco do teclado à área anterior da janela.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>Leva o foco do teclado à próxima área da janela: imagem, filtro, tira de filme, painel, barra de ferramentas.</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>Dá ao programa um entorno cinza-escuro, que interfere menos na imagem.</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>Dá ao programa um entorno cinza-claro, para ambientes iluminados.</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>Dá cinco estrelas às fotos selecionadas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>Dá quatro estrelas às fotos selecionadas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>Dá uma estrela às fotos selecionadas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>Dá três estrelas às fotos selecionadas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>Dá duas estrelas às fotos selecionadas.</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>Dá outro nome à foto: a todos os seus arquivos de uma vez.</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>Dá a tela inteira à imagem.</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>Ir para o foco &amp;B</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Sensibilidade ISO</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>&amp;Qualidade da imagem</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Taman&amp;ho da imagem</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>Simula o resultado da imagem em uma impressora ou em outra tela.</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>Fica escuro ou claro como a área de trabalho, e muda com ela.</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>Avalia a nitidez em um pequeno quadro que pode ser arrastado, de imagem a imagem e no Live View.</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>Mantém as cores vivas em vez de exatas.</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>Guarda os ajustes atuais da câmera com um nome.</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>Mantém o ajuste escolhido entre os do topo do painel.</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>Mantém o quadro atual do Live View até ser liberado.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>Guarda a posição atual do foco como marca A.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>Guarda a posição atual do foco como marca B.</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>Põe a etiqueta azul nas fotos selecionadas; repita para retirá-la.</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>Põe a etiqueta verde nas fotos selecionadas; repita para retirá-la.</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>Põe a etiqueta roxa nas fotos selecionadas; repita para retirá-la.</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>Põe a etiqueta vermelha nas fotos selecionadas; repita para retirá-la.</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>Põe a etiqueta amarela nas fotos selecionadas; repita para retirá-la.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>Sobrepõe as fotos selecionadas ao que estiver sendo mostrado.</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>Deixar os controles co&amp;m o corpo</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>Deixa a janela para a imagem, ou traz de volta o painel lateral e a tira de filme.</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>Faz cada captura esperar até que a imagem do Live View esteja parada, para uma câmera sobre piso instável.</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>Troca os lados esquerdo e direito do Live View, para quem se vê nele.</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>Faz a câmera focar sozinha.</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>Faz a câmera focar onde está o ponto de nitidez, ou no centro; como faz um clique na imagem do Live View.</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>Faz a câmera desistir de focar, ou passar a outro lugar.</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>Faz a câmera enviar uma parte menor da imagem, ampliada.</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>Faz a câmera enviar novamente uma parte maior da imagem.</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>Libera a câmera que está sendo mostrada.</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>Faz a sequência em execução esperar ou continuar.</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>Como &amp;a área de trabalho</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>Lista todos os modelos que podem ser usados e o que cada um pode fazer.</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>Lista as últimas sessões abertas, para abrir uma delas novamente.</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>Vincula o zoom e a posição das imagens comparadas.</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>L&amp;upa</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>Ampliar &amp;menos na câmera</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>Amplia os próprios pixels da imagem sob o ponteiro.</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>Ampliar &amp;na câmera</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>Tira de filme mais &amp;baixa</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>Tira &amp;de filme mais alta</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>Torna visíveis no histograma as pequenas quantidades de pixels.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>Aumenta a tira de filme e suas imagens.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>Diminui a tira de filme e suas imagens.</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>Aumenta a imagem.</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>Diminui a imagem.</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>Faz o preto da imagem ser o preto do monitor.</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>Estreita o painel lateral.</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>Alarga o painel lateral.</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>Marca em verde as cores que não podem ser impressas, em uma prova de tela.</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>Marca as bordas que estão em foco.</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>Marca o que está super ou subexposto.</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>Máscaras na a&amp;presentação</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>Mediçã&amp;o</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>Perfil do mo&amp;nitor…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>Move o foco um passo para mais longe.</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>Move o foco um passo para mais perto.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>Move o foco o maior passo para mais longe.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>Move o foco o maior passo para mais perto.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>Move o foco o menor passo para mais longe.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>Move o foco o menor passo para mais perto.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>Move o foco para onde a marca A foi definida.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>Move o foco para onde a marca B foi definida.</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>Move a lente para onde a imagem do Live View é mais nítida: no ponto de nitidez, senão no último lugar clicado, senão no centro.</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>Move as fotos selecionadas para a lixeira: todos os seus arquivos.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>Move o ponto de nitidez para baixo.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>Move o ponto de nitidez para a esquerda.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>Move o ponto de nitidez para a direita.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>Move o ponto de nitidez para cima.</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>&amp;Muito mais perto</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>Muito mais l&amp;onge</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>Es&amp;treitar painel</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>Pró&amp;ximas guias</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>Dar &amp;nome a este corpo…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>N&amp;ova sessão…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>Sem e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>A&amp;brir com outro programa…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>Abre outra janela com sua própria sessão.</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>Abre o manual. Em uma caixa de diálogo, abre no capítulo que a explica.</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>Abre o menu do item que tem o foco do teclado, como faz o botão direito do mouse.</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>Abre a imagem com o programa padrão da área de trabalho.</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>Abre as imagens selecionadas com um programa à sua escolha.</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>Pá&amp;gina anterior</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>P&amp;ágina seguinte</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>Apresentar &amp;em…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>Predefinições…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>Comprime as cores onde o monitor não consegue mostrar todas, e mantém suas diferenças.</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>Perfil a s&amp;imular…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>Coloca a tira de filme acima da imagem.</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>Coloca o painel lateral à esquerda da imagem.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>Re&amp;jeitar</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>Lê todas as fotos da sessão e grava uma lista de seus hashes (ASC MHL), com a qual as cópias podem ser verificadas.</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>Rejeita as fotos selecionadas; repita para desfazer.</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>Ren&amp;omear…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>Executa a sequência salva que tem a tecla %1.</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>Mostrar em &amp;janela própria</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>Salva o quadro mostrado do Live View como uma foto da sessão.</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>Se&amp;quências…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>Seleciona todas as fotos mostradas.</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>Seleciona todas as imagens da primeira até esta.</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>Seleciona todas as imagens desta até a última.</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>Seleciona também a imagem seguinte a esta.</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>Seleciona também a imagem anterior a esta.</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>Sequência &amp;%1</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>Acertar o rel&amp;ógio da câmera</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>&amp;Definir marca de foco A</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>Definir ma&amp;rca de foco B</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>Define o temporizador, quantas fotos uma captura tira, o que ela espera e quanto duram as exposições Bulb.</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>Acerta o relógio da câmera pela hora do computador.</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>Nitidez nas &amp;miniaturas</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>Mos&amp;trar a mais recente</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>&amp;Mostrar todas as fotos</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>Mostrar m&amp;ovimento</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>Mostrar pró&amp;xima câmera</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>Mostrar câmera ante&amp;rior</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>Mos&amp;trar como disco</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Mostrar no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>Mostra todas as teclas que funcionam aqui, até um clique ou Esc.</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>Mostra todos os painéis em seus lugares e tamanhos usuais.</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>Mostra todas as fotos no cartão da câmera, para trazer algumas delas para a sessão.</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>Mostra todas as fotos lado a lado, ou novamente uma única imagem.</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>Mostra as cores com exatidão e, as que o monitor não consegue mostrar, pela mais próxima.</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>Mostra as cores com exatidão, com o tom do branco da imagem.</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>Mostra cada foto assim que chega; quando desativado, a que está sendo mostrada permanece.</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>Mostra exposição, lente, horário e nome por alguns segundos.</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>Mostra quatro imagens lado a lado, ou as selecionadas.</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>Mostra alternadamente o histograma, a forma de onda, o RGB parade e os dados RAW.</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>Mostra linhas que ajudam a compor.</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>Mostra também naquele monitor máscaras, guias, avisos e sobreposições.</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>Mostra em cada miniatura quão nítida é a foto no lugar observado, para encontrar a mais nítida de uma série.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>Mostra um pixel da imagem como um pixel da tela.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>Mostra um pixel da imagem como dois por dois na tela.</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>Mostra somente as fotos cujos nomes contêm certas palavras.</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>Mostra ou oculta histograma, valores de pixel e nitidez.</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>Mostra ou oculta a tira de filme.</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>Mostra ou oculta o painel com os ajustes da câmera e da vista.</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>Mostra outras imagens, semitransparentes, sobre esta.</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>Mostra sobre o Live View a inclinação da câmera, quando ela a informa.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>Mostra as áreas de foco automático da câmera.</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>Mostra a câmera anterior a esta; todas continuam conectadas.</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>Mostra o ajuste escolhido como um disco em vez de um menu.</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>Mostra o arquivo no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>Mostra a primeira imagem da sessão.</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>Mostra mais uma vez os primeiros passos: para onde vão as fotos, como se conecta uma câmera e o que fazer quando ela não é encontrada.</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>Mostra a última imagem da sessão.</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>Mostra a máscara da próxima proporção.</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>Mostra o próximo tipo de guias.</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>Mostra a próxima de várias câmeras; todas continuam conectadas.</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>Mostra no painel lateral a página com máscaras, guias e similares, ou remove sua aba.</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>Mostra no painel lateral a página com os ajustes da câmera, ou remove sua aba.</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>Mostra no painel lateral a página com os metadados, ou remove sua aba.</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>Mostra a imagem seguinte a esta.</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>Mostra somente a imagem em um monitor, ou encerra isso.</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>Mostra a imagem anterior a esta.</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>Mostra a imagem em uma janela própria.</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>Mostra as sequências salvas, para alterá-las, criar novas e executá-las: intervalos, bracketing, rajadas e similares.</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>Mostra a pasta da sessão no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>Mostra a imagem inteira.</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>Mostra duas imagens lado a lado, ou as selecionadas.</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>Mostra o que um corte em determinada proporção manteria.</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>Mostra o que está acima da parte ampliada da imagem.</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>Mostra o que está abaixo da parte ampliada da imagem.</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>Mostra o que está à esquerda da parte ampliada da imagem.</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>Mostra o que está à direita da parte ampliada da imagem.</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>Mostra o que a câmera vê.</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>Obt&amp;urador</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>P&amp;ainel lateral</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>Painel lateral à &amp;esquerda</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>&amp;Prova de tela</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>Iniciar c&amp;âmera virtual</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>Inicia uma câmera simulada para experimentar tudo sem uma câmera real.</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>Valor a&amp;baixo</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>Valor a&amp;cima</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>Parar &amp;transferência</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>Para a exposição, a transferência ou o Live View.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>Para a transferência; as fotos permanecem no cartão da câmera.</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>Tira uma foto com todas as câmeras conectadas ao mesmo tempo, de imediato: temporizador e série são ignorados.</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>Tira uma foto.</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>Remove todas as imagens da sobreposição.</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>Desfaz todo giro e espelhamento do Live View.</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>Desfaz a última classificação, etiqueta, renomeação ou ida para a lixeira.</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>Retira a etiqueta das fotos selecionadas.</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>Retira as estrelas das fotos selecionadas.</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>Informa quanto a imagem do Live View se move de quadro a quadro: se a câmera e seu suporte estão parados.</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>Informa as versões do Skein e das bibliotecas que ele usa.</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>A próxima &amp;também</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>A &amp;anterior também</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>Tempori&amp;zador, série e Bulb…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>Para a &amp;esquerda</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>Para a &amp;direita</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>&amp;Girar para a esquerda</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Girar para a &amp;direita</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>Gira o Live View no sentido horário, para uma câmera deitada de lado.</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>Gira o Live View no sentido anti-horário, para uma câmera deitada de lado.</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>Até a &amp;primeira</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>Até a ú&amp;ltima</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>Recua tantas imagens quantas estão visíveis.</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>Avança tantas imagens quantas estão visíveis.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>O que é &amp;isto?</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>&amp;Para onde vão as fotos</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>Gravar lista de &amp;hashes</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>Red&amp;uzir</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>Zoom e movimento &amp;juntos</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>A operação foi interrompida porque sua câmera foi fechada.</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>Uma imagem de %1 seria apenas uma linha. Escolha uma proporção entre 1:%2 e %2:1.</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>Uma proporção não pode ter um lado zero. Digite dois números acima de zero, como 16:9.</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>“%1” não é uma proporção. Digite a largura e a altura separadas por dois-pontos, como 16:9 ou %2.</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n arquivo no backup já não era o que havia sido gravado lá. Ele foi separado com “damaged” no nome, como “%1”, e copiado novamente. Se ninguém o alterou, o disco de backup está falhando: use outro.</numerusform>
            <numerusform>%n arquivos no backup já não eram o que havia sido gravado lá. Eles foram separados com “damaged” no nome, como “%1”, e copiados novamente. Se ninguém os alterou, o disco de backup está falhando: use outro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n arquivo, “%1”, já não é o que veio da câmera. Ele está no backup como está agora; as cópias feitas lá antes foram mantidas como estavam. Se ninguém o editou, o disco da sessão está falhando.</numerusform>
            <numerusform>%n arquivos, como “%1”, já não são o que veio da câmera. Eles estão no backup como estão agora; as cópias feitas lá antes foram mantidas como estavam. Se ninguém os editou, o disco da sessão está falhando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>Armazenamento e backup</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>segunda cópia espelho disco cheio espaço aviso pasta rede segurança backup</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n arquivo mudou desde que veio da câmera. Ele está no backup como está agora; as cópias anteriores foram mantidas como estavam.</numerusform>
            <numerusform>%n arquivos mudaram desde que vieram da câmera. Eles estão no backup como estão agora; as cópias anteriores foram mantidas como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n arquivo lá estava corrompido, agora tem “damaged” no nome e foi copiado novamente. O disco de backup pode estar falhando.</numerusform>
            <numerusform>%n arquivos lá estavam corrompidos, agora têm “damaged” no nome e foram copiados novamente. O disco de backup pode estar falhando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Disco de backup cheio: %n em espera</numerusform>
            <numerusform>Disco de backup cheio: %n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Falha no backup: %n em espera</numerusform>
            <numerusform>Falha no backup: %n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>Pasta de backup ausente</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Pasta de backup ausente: %n em espera</numerusform>
            <numerusform>Pasta de backup ausente: %n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>Backup: %1 seguros, %n diferente</numerusform>
            <numerusform>Backup: %1 seguros, %n diferentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n falhou</numerusform>
            <numerusform>Backup: %n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n em espera</numerusform>
            <numerusform>Backup: %n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n seguro</numerusform>
            <numerusform>Backup: todos os %n seguros</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>Backup: escolha outra pasta</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>Backup: verificando…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>Backup: pronto</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>As cópias vão para %1</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>Esse é o disco da sessão: as cópias lá se perdem com ele. Escolha uma pasta em outro disco.</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta de backup “%1” e a pasta da sessão estão uma dentro da outra. Escolha para o backup uma pasta em outro lugar, de preferência em outro disco.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Não é possível gravar na pasta de backup “%1”. Verifique o disco ou escolha outra pasta para o backup.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta de backup “%1” está ausente. As fotos continuam sendo salvas na sessão e são copiadas quando ela voltar. Se o disco estiver conectado, escolha a pasta novamente nas preferências.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta de backup “%1” é somente leitura. Permita a gravação nela ou escolha outra pasta para o backup.</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>O disco da pasta de backup “%1” está cheio. As fotos continuam sendo salvas na sessão; libere espaço lá ou escolha outra pasta para o backup.</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Não existe a pasta de backup “%1”. Conecte o disco ou crie a pasta, e tente novamente.</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” está vazio, embora uma foto tenha sido salva lá: o disco da sessão a perdeu, e nenhuma cópia é conhecida neste backup. Busque-a novamente do cartão da câmera ou procure nos backups anteriores.</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>&quot;%1&quot; não pode ser &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>&quot;%1&quot; não pode ser &quot;%2&quot;. Escolha um destes: %3.</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>O Live View não pode ser &quot;%1&quot;. Escolha um destes: %2.</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>Informe a inclinação da câmera em graus, como: tilt -2.5 1.</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Informe quanto a imagem salta entre dois quadros, em milésimos da largura, de 0 a %1.</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>Informe quantos eventos deve haver, como 10000.</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>A câmera está ocupada.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>O computador está com os controles da câmera.</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>Não há espaço para outra imagem.</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Esta câmera não tem o ajuste &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>Comando desconhecido &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug ou replug.</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>A foto não está íntegra, por isso seu brilho não é conhecido.</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>Não há neste computador nenhuma foto cujo brilho possa ser medido. Permita que os arquivos JPEG ou RAW da câmera sejam buscados.</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>O filtro oculta a %n foto. %1 a mostra novamente.</numerusform>
            <numerusform>O filtro oculta todas as %n fotos. %1 as mostra novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>As fotos desta sessão aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>T&amp;empo de exposição:</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">&amp;Exposições:</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">&amp;Duração da primeira:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <extracomment>label of a length of time</extracomment>
        <translation>&amp;Pausa entre exposições:</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>E&amp;xposure factor:</source>
        <extracomment>label of a factor: each exposure is so many times as long as the one before</extracomment>
        <translation>&amp;Fator de exposição:</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">Cada &amp;seguinte:</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>Cada exposição dura tantas vezes a anterior: 1 para todas iguais, 2 para dobrar a cada vez.</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>Do fim de uma exposição ao início da seguinte.</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>Longas exposições uma após a outra, cada uma tão longa quanto a anterior ou tantas vezes mais longa. O obturador da câmera precisa estar em Bulb.</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>Núme&amp;ro de exposições:</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">Pa&amp;usa entre duas:</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>O tempo que o obturador fica aberto; se as exposições diferem, o da primeira.</translation>
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
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>Each is taken as soon as the camera can.</source>
        <translation>Cada uma é tirada assim que a câmera puder.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Núme&amp;ro de fotos:</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>Tantas fotos, uma logo após a outra.</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>Executar</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>&amp;Automático (um quarto da memória: %1)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>Há agora outra câmera onde estava esta. Conecte a que você quer usar.</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>O Live View está ocupado. Espere a imagem e tente novamente.</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>A câmera não conseguiu fazer isso. Veja o visor dela e tente novamente.</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>A câmera não está mais lá. Ligue o cabo e a câmera e conecte-a novamente.</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>A câmera foi desconectada antes que isso fosse feito. Conecte-a novamente e tente outra vez.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>O cabo da câmera foi retirado ou ela foi desligada. Ligue o cabo e a câmera e conecte-a novamente.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>A conexão com a câmera caiu enquanto o computador estava suspenso. Verifique se a câmera está ativa e conecte-a novamente.</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto “%1” já está sendo buscada. Espere por ela.</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>A pasta da sessão já está sendo alterada. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>A pasta da sessão está sendo alterada. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Não há pasta da sessão para a foto “%1”. Abra uma sessão e tente novamente.</translation>
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
        <translation>Câmeras</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>Seriam tiradas %1 fotos entre as marcas. Escolha passos maiores.</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1: a partir de %2, a câmera pode alterá-lo de %3 a %4 pontos, e o bracketing pede de %5 a %6. Escolha menos fotos, um passo menor, ou comece de outro valor.</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: a câmera não permite alterar este ajuste agora. Coloque-a em exposição manual (M).</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1: a câmera tem passos de cerca de %2 pontos, e o bracketing pede passos mais finos. Escolha um passo maior.</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1: a câmera está em “%2”. Escolha primeiro um valor fixo.</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: esta câmera não tem tal ajuste que possa ser alterado daqui.</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>Nenhum valor possível na câmera está dentro dos limites da rampa. Amplie-os.</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>O foco desta câmera não pode ser movido daqui. Algumas câmeras exigem o Live View para isso, e a lente em foco automático.</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>As marcas de perto e de longe da lente não estão definidas. Foque no lugar mais próximo e no mais distante, e defina uma marca em cada um.</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>As marcas de perto e de longe estão no mesmo lugar. Defina-as em dois lugares.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>A rampa pode chegar a exposições mais longas que seu intervalo: alguns disparos seriam omitidos. Reduza a exposição mais longa ou escolha um intervalo maior.</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>Esta câmera altera a exposição em no mínimo %1 pontos: os passos podem ser visíveis no filme.</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>Esta câmera não informa quantos passos há entre as marcas. Escolha um número de fotos.</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>Esta câmera não faz exposições Bulb daqui. Coloque-a em exposição manual (M) ou Bulb (B), se ela tiver esses modos.</translation>
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
        <translation>Uma exposição iniciada não pode ser interrompida. Se já começou, a câmera a termina, e a foto é mantida.</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>Lendo os ajustes da câmera…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>Os ajustes da câmera aparecem aqui assim que uma for conectada.</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>A captura foi dada como falha, mas desde então chegou uma foto da câmera. Verifique se é ela.</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>A captura foi interrompida: não resultou em nenhuma foto. Repita-a se a quiser.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>A conexão com a câmera caiu durante a captura e está sendo refeita. Se a câmera tirou a foto, ela será então buscada do cartão.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>A conexão com a câmera caiu. Os ajustes aparecem novamente assim que ela voltar.</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>Nenhuma pasta de sessão está aberta, portanto as fotos não teriam lugar. Abra uma sessão e conecte a câmera.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Iniciando a câmera virtual…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>Esperando “%1” encerrar…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Ninguém na rede respondeu quem é “%1”. Verifique a rede ou use o número da câmera, como 192.168.1.20.</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>O programa da câmera forneceu uma lista que não pode ser entendida. Instale o Skein novamente.</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Não há câmera chamada “%1” na rede. Verifique o nome ou use o número da câmera, como 192.168.1.20.</translation>
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
        <translation>Nenhuma câmera está conectada. Conecte uma e tente novamente.</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>Não houve disparo, por não estar pronta: %1. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>A câmera cujos ajustes devem ser copiados não está pronta. Conecte-a ou mostre outra e tente novamente.</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>Não há outra câmera para a qual copiar. Conecte outra além desta e tente novamente.</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>Estas têm agora os ajustes de “%2”: %1.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>“%1” tem agora os ajustes de “%2”, exceto os que ela recusa: %3. Defina-os em “%1”.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>“%1” tem agora os ajustes de “%2”.</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>O programa auxiliar da câmera não conhece este comando. Instale o Skein novamente.</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>A câmera não está conectada. Conecte-a e tente novamente.</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>A câmera ainda está tirando a foto anterior. Espere por ela ou pare-a.</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>As partes do Skein que se comunicam com a câmera têm versões diferentes. Instale o Skein novamente.</translation>
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
        <translation>&amp;Buscá-las como quaisquer outras</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>&amp;Deixá-las no cartão</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>Uma mensagem com um botão informa quantas são.</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>P&amp;erguntar antes de buscá-las</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>Câmeras conectadas</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>Fotos tiradas enquanto a câmera estava ausente</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>&amp;Acertar o relógio da câmera pela hora do computador</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>Para que as fotos de várias câmeras, e os horários em seus nomes, coincidam.</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>Os textos são os da página “Arquivos e nomes”. A câmera então os grava sozinha em cada foto, inclusive nos arquivos RAW, e os mantém quando é desconectada.</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>Elas são salvas na sessão, na ordem em que foram tiradas.</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>Elas podem ser buscadas depois com “Buscar do cartão” no menu Câmera.</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>Quando uma câmera é conectada</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>&amp;Gravar artista e direitos autorais na câmera</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Nenhuma câmera está conectada. Conecte uma e tente novamente.</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>A câmera não tem o ajuste “%1”.</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>A câmera está trabalhando. Espere até que esteja pronta e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>“%1” não pode ser definido agora: os discos da própria câmera o determinam.</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (ausente e aguardada)</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (conectada)</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (usada em outra janela)</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>&amp;Esquecer esta câmera de rede</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Conectando a %1…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>Conecta a câmera escolhida ou a que está no endereço digitado. As que já estão conectadas assim permanecem.</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Procurar câmeras novamente</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Procurando câmeras…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>Nenhuma câmera foi encontrada por cabo. Ela está ligada e ativa? Câmeras em Wi-Fi precisam do endereço de rede.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Iniciando a câmera virtual…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>Câmera virtual, para experimentar o Skein sem uma câmera real</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>O relógio da câmera está com a hora do computador</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>O relógio desta câmera não pode ser acertado daqui</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>“%1” não pôde ser definido como você quer nesta câmera. %2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>Ela é conectada automaticamente quando o cabo é ligado de novo.</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>Dar nome a este corpo</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Como “%1” é chamada em listas e mensagens e, onde o padrão de nomes de arquivo contém {body}, nos nomes de arquivo. Vazio: sem nome.</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>“%1” (processo %2) está usando a câmera. Feche-o ou deixe o Skein encerrá-lo; então a câmera será conectada.</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>“%1” (processo %2), executado por outro usuário deste computador, está usando a câmera. Peça a essa pessoa que o feche.</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Nenhuma câmera está conectada. Conecte uma e tente novamente.</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>A câmera não tem tal ajuste agora.</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>A câmera está sendo conectada. Espere até que isso termine.</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>A câmera está tirando uma foto. Espere até que isso termine.</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>A câmera transformou %2 em %1 para “%3”. Verifique o modo e a lente.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>O obturador está em Bulb, e nada encerraria a exposição. Escolha um tempo de exposição.</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>Não existe tal foto.</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>Esta câmera não oferece exposição Bulb agora. Gire o disco para M ou B.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>“%1” não pode ser definido como %2 agora. Verifique o modo e a lente da câmera.</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>Nenhuma câmera está conectada. Conecte a câmera e tente novamente.</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>A câmera está sendo desconectada. Conecte-a novamente e tente outra vez.</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>A câmera ainda está sendo conectada. Espere até que esteja pronta e tente novamente.</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>A câmera está tirando uma foto. Espere ou cancele, e tente novamente.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>A conexão com a câmera caiu e está sendo refeita. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>Isto não é possível durante o Live View. Pare o Live View e tente novamente.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>Isto não é possível agora. Espere um momento e tente novamente.</translation>
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
        <translation>%1 na rede</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Número de série %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>captura</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>ajustes</translation>
    </message>
</context>
<context>
    <name>skein::CaptureCommand</name>
    <message>
        <source>Bulb: %1 s</source>
        <extracomment>%1 is a number of seconds that the exposure has lasted</extracomment>
        <translation>Bulb: %1 s</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the third of five</extracomment>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>Temporizador: %1 s</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>A câmera não tirou a foto a tempo. Verifique o foco, o cartão e o temporizador e tente novamente.</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>A câmera tirou a foto, mas não entregou um arquivo. Procure no cartão da câmera e verifique se há um cartão com espaço livre.</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>Esta câmera não consegue manter o obturador aberto pelo computador. Escolha uma velocidade do obturador diferente de Bulb.</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>&amp;Excluir as fotos do cartão assim que estiverem seguras</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>Cada foto é salva, lida novamente e comparada antes que sua cópia no cartão seja excluída. As que já estavam no cartão permanecem lá.</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>Devolver os &amp;controles à câmera após uma foto ou o Live View</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>No cartão da câmera</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>Algumas câmeras bloqueiam seus botões e discos enquanto o computador fotografa. Eles são liberados assim que nada mais precisar deles.</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>Os controles da própria câmera</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>bipe clique silêncio tremor vibração tripé espera movimento tempo limite</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>bloquear liberar corpo disco botões nikon computador pc</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>remover apagar formatar espaço cheio baixar</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>hora data sincronizar autor fotos perdidas ausente baixar</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto %1 não pôde ser copiada para o cartão de memória. Libere espaço no disco.</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Nenhuma câmera está conectada. Conecte uma e tente novamente.</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>A câmera foi desconectada durante a captura.</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta %1 não pode ser usada como cartão de memória. Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>O cartão de memória não aceita mais fotos. Insira outro cartão ou exclua fotos.</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>A foto não pôde ser gravada no cartão de memória. Verifique a pasta do cartão.</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1 está salvo como %2, mas não foi excluído da câmera. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n foto, %1, está salva, mas não foi excluída da câmera, porque ela foi desconectada nesse meio-tempo. Isso será feito na próxima conexão.</numerusform>
            <numerusform>%n fotos, como %1, estão salvas, mas não foram excluídas da câmera, porque ela foi desconectada nesse meio-tempo. Isso será feito na próxima conexão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>O tamanho no disco não é o tamanho que ele tem na câmera.</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>Há erros nos dados da imagem, que podem ter surgido no caminho. Examine-a e busque a cópia da câmera mais uma vez se estiver corrompida.</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>No cartão: %1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>Na sessão</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n arquivo não pôde ser importado e permanece no cartão.</numerusform>
            <numerusform>%n arquivos não puderam ser importados e permanecem no cartão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n arquivo foi importado.</numerusform>
            <numerusform>%n arquivos foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>A importação terminou porque outra sessão foi aberta.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>A importação foi interrompida; %n arquivo não foi importado e permanece no cartão.</numerusform>
            <numerusform>A importação foi interrompida; %n arquivos não foram importados e permanecem no cartão.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Nenhuma câmera está conectada. Conecte-a para ver o que há no cartão.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>A câmera foi desconectada.</translation>
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
        <translation>Já está nesta sessão.</translation>
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
        <translation>VÍDEO</translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n arquivo desta sessão está somente no cartão.</numerusform>
            <numerusform>%n arquivos desta sessão estão somente no cartão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>Traz as fotos para o computador agora.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>Buscar as fotos do cartão</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>Fotos no cartão</translation>
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
        <translation>Realces</translation>
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
        <translation>Sombras</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>luminância</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>vermelho</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>Fechar agora</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>Ainda há fotos a caminho. A janela se fecha sozinha quando elas estiverem salvas; dispense esta mensagem para mantê-la aberta.</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>A exposição Bulb está sendo encerrada. A janela se fecha sozinha quando a foto estiver salva; dispense esta mensagem para mantê-la aberta.</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>A câmera está sendo restaurada ao estado anterior. A janela se fecha sozinha quando isso terminar; dispense esta mensagem para mantê-la aberta.</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Suas alterações ainda estão sendo gravadas. A janela se fecha sozinha quando isso terminar; dispense esta mensagem para mantê-la aberta.</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automático: o da área de trabalho</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>Cores gerenciadas: %1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>Cores gerenciadas: monitor tratado como sRGB</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>As cores não podem ser convertidas</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>Aviso de gamut: as cores que ele não consegue mostrar são cobertas.</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>Simulado: “%1”.</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>Live View: tratado como sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Monitor %1: nenhum perfil conhecido; presume-se sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: “%2”, do servidor X.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: “%2”, do gerenciador de cores da área de trabalho.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: “%2”, do arquivo que você escolheu.</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Perfil do monitor</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>Sem prova de tela: o perfil não pode ser usado</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>Cores não gerenciadas</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>Imagem sem perfil utilizável</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>Imagem: não informa o significado de suas cores, por isso é tratada como sRGB.</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>Imagem: seu perfil não pode ser usado, por isso é tratada como sRGB e suas cores podem estar erradas.</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>Imagem: “%1”.</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>As imagens são mostradas sem seus perfis e sem o do monitor: não se pode confiar nas cores. Ative o gerenciamento de cores no menu Exibir.</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Perfil a simular</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Prova de tela com aviso de gamut: %1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Prova de tela: %1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Qual impressora ou tela deve ser simulada?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Qual perfil descreve o monitor “%1”, em que esta janela está? Por padrão, o Skein usa o que a área de trabalho tem para ele.</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Amarelo</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>Nada pode ser simulado com o perfil “%1”. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>&amp;Cores que ele não consegue mostrar:</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>&amp;Simulá-lo</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;Gerenciar cores</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>&amp;Perfil a simular:</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automático: o da área de trabalho</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>Automático…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>O preto continua &amp;preto</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>Por padrão, o Skein usa o perfil que a área de trabalho tem para cada monitor. Escolha um arquivo se tiver um melhor, como o gerado por um calibrador.</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>Escolhe o perfil deste monitor, se você tiver um melhor que o da área de trabalho.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>Co&amp;brir as cores que ele não consegue mostrar</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>Cortá-las (colorimétrico relativo)</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>Simular uma impressora ou outra tela (prova de tela)</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>Manter a impressão (perceptivo)</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>Mantê-las vivas (saturação)</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Perfil do monitor</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>O branco do papel também (absoluto)</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>Imagens no monitor</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Perfil a simular</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>Perfis dos monitores</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>Mostra as cores como a foto as define, pelo perfil dela e pelo do monitor. Sem isso, elas dependem do monitor e não são confiáveis.</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>Mostra as imagens como ele as mostraria.</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>O do papel e da impressora, fornecido pelo laboratório.</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>O tom mais escuro da imagem se torna o mais escuro do monitor, para que as sombras mantenham os detalhes (compensação do ponto preto).</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>O aviso de gamut da prova de tela.</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>O propósito de renderização. “Manter a impressão” é adequado para fotos.</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Qual impressora ou tela deve ser simulada?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>Qual perfil descreve o monitor “%1”?</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>gamut fora da faixa</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>perfil icc gerenciamento de cores calibração</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>monitor tela vídeo perfil icc calibração</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>propósito de renderização gamut perceptivo relativo saturação absoluto</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>sombras bpc compensação ponto preto</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>prova de tela impressão</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>prova de tela impressora papel icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>Perfil sem nome</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O perfil de cores %1 não pode ser lido. Escolha outro.</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O perfil de cores %1 não existe mais. Escolha outro.</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>O perfil de cores está danificado. Escolha outro ou instale-o novamente.</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>O perfil de cores está vazio. Escolha outro.</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>O perfil de cores é maior que qualquer perfil real. Escolha outro.</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>Este perfil de cores é de um tipo que não descreve uma imagem, nem uma tela, nem uma impressora. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>As cores não podem ser convertidas de “%1” para “%2”. Escolha outro perfil no menu Exibir, Gerenciamento de cores.</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1 não sabe o que fazer com &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>&quot;%1&quot; não é um endereço. Informe um endereço numérico, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>--%1 exige um valor que não seja vazio.</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--bulb exige um número de segundos, de 0 a %1.</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>--count exige um número inteiro, 1 ou mais.</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--delay exige um número de segundos, de 0 a %1.</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>--frames exige um número inteiro, 0 ou mais.</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>--hook exige EVENT=PROGRAM; os eventos são %1.</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg pertence ao --hook anterior: informe-o primeiro.</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>--interval exige um número de segundos, 0 ou mais.</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>--missed exige &quot;fetch&quot; ou &quot;skip&quot;.</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>--seconds exige um número de segundos, 0 ou mais.</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>--since exige uma data como 2026-05-31 ou 2026-05-31T14:30.</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options só pode ser usado com &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>Uma câmera para experimentar o Skein: ela fala PTP/IP e mostra uma cena pintada.
A primeira linha na saída padrão é a porta para programas que usam a libgphoto2.

A entrada padrão recebe um comando por linha, cada um respondido com &quot;ok&quot; ou &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (alterações), storm N (eventos), tilt DEGREES [DEGREES] ou tilt unknown (para o lado, depois para a frente), shake N (quanto a imagem ao vivo salta entre dois quadros, em milésimos da largura), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy ou rate N: o que há de errado com o Live View), fault RULE (veja --fault) ou fault none, sleep, wake, unplug, replug.</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>Uma câmera que não tem este ajuste. Pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>Executar também os programas escolhidos nas preferências da janela.</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>Um argumento para o programa do --hook anterior; {path}, {session} e {camera} representam o que dizem. Pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>Perguntar a pasta de uma nova sessão assim que a janela aparecer.</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>Perguntar qual câmera conectar assim que a janela aparecer.</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>No máximo tantas imagens ao vivo por segundo.</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>Execute &quot;skein-cli --help&quot; para ver o que ele entende.</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>Capacidade do cartão de memória em megabytes.</translation>
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
        <translation>Comandos:
  list                   Mostra as câmeras conectadas.
  summary                Mostra o que o driver informa sobre a câmera.
  config [NAME[=VALUE]]  Mostra todos os ajustes ou um deles, ou altera um.
  capture                Tira fotos e as salva.
  tether                 Salva o que é tirado com o disparador da própria câmera.
  import [list] [NAME]   Salva fotos anteriores do cartão da câmera, ou as lista.
  sequence FILE          Tira uma sequência de fotos descrita em um arquivo, ou uma guardada com um nome.
  preview                Salva quadros do Live View.
  hashes                 Grava uma lista dos hashes das fotos de uma sessão.</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>Conectar a câmera em PORT (usb:… ou ptpip:…; “virtual” inicia a câmera virtual).</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>Copiar cada foto também para a pasta DIR, que precisa existir, em outro disco ou na rede.</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>Excluir cada foto do cartão da câmera assim que for salva.</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>Excluir as fotos do cartão da câmera assim que estiverem seguras na sessão.</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>Encerrar as exposições Bulb após S segundos.</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>Encerrar quando a entrada padrão for fechada.</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>Tudo o que há no cartão, inclusive o que a sessão já tem.</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>Código de saída: 0 se tudo foi feito, 1 se algo falhou ou foi omitido, 2 em caso de uso incorreto.</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>Para medições: pintar a hora (milissegundos do relógio monotônico do computador) em cada imagem ao vivo, em blocos que um programa consegue ler.</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>Para testes: simular uma falha. KIND é garbage (responde coisas sem sentido), stall-after=N (silencia no meio da N-ésima transferência de dados), drop-after=N (fecha a linha nesse ponto), capture-never-ready, refuse-set=NAME (não aceita esse ajuste), ignore-set=NAME (diz sim e não faz nada), silent-set=NAME (nunca responde), no-events (nunca tem eventos a informar), silent-events (nunca responde quando eles são pedidos), body-locks (o disparador e os discos não funcionam enquanto o computador tem os controles) ou odd-setting=WHAT (um ajuste a mais, que nenhuma câmera deveria ter: choices, upside-down, no-text e outros). Pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>Entregar os arquivos desta pasta como fotos.</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>Escutar neste endereço; outros computadores podem então alcançar a câmera.</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>Milissegundos do comando até a foto (padrão: 300).</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>Modelo que a câmera diz ser (padrão: D850).</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>Informe uma câmera pela porta ou pelo endereço, não por ambos.</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>Informe uma porta de câmera ou a câmera virtual, não ambas.</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>Nomear as novas fotos conforme PATTERN.</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>Nomear as fotos conforme o padrão P: &quot;man skein-cli&quot; diz o que ele pode conter.</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>Só pode ser informada uma pasta de sessão, não %1.</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>Dizer somente se a câmera consegue fazer esta sequência e quanto tempo ela dura.</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>Disparar a cada S segundos.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Imprimir um objeto JSON por linha.</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>Executar PROGRAM em cada EVENT: captured, saved, connected, disconnected, sequence-ended ou session-opened. Pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>Salvar N quadros (1); 0 continua até ser interrompido.</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>Salvar os quadros na pasta DIR. Padrão: a pasta atual.</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>Salvar as fotos na pasta DIR, que é criada se necessário. Padrão: Skein/&lt;date&gt; na pasta Imagens.</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>Temporizador: esperar S segundos antes da primeira foto.</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>Número de série.</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>Mostrar os nomes das sequências guardadas.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>Tamanho do sensor, de 1 a 100 (padrão: 24).</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>Tantos ajustes a mais, sem nomes, como as câmeras grandes têm.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>Falar LANGUAGE: um código como de ou pt_BR; “pseudo” mostra o que não pode ser traduzido.</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>Iniciar a câmera virtual e conectá-la.</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>Iniciar a câmera virtual com estas opções, separadas por espaços.</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>Iniciar sem plugins; eles são listados nas preferências, onde um que cause problemas pode ser desativado.</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>Parar após S segundos. Padrão: quando interrompido.</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>Porta TCP, ou 0 para uma livre (padrão: 15740).</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>Tirar N fotos (1).</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>Tira fotos com uma câmera conectada ao computador e as salva.</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>Informar na saída de erro padrão o que acontece.</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>Captura conectada: Live View, ajustes, captura e armazenamento seguro de fotos.</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>A opção --%1 exige um número de %2 a %3.</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>A pasta da sessão não tem nome.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>A pasta da sessão, criada se necessário; sem ela, a da última vez, ou a pasta de hoje dentro de Imagens. Um endereço como gphoto2://…, como as áreas de trabalho o fornecem, é uma câmera a conectar.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Não existe o comando &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>Experimentar a tradução em FILE, um .ts ou .qm.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Argumento inesperado &quot;%1&quot;. Tente --help.</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Falha desconhecida &quot;%1&quot;. Tente --help.</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>Usar a câmera em PORT: usb:BUS,DEVICE, ptpip:ADDRESS, um nome de host ou endereço, ou &quot;virtual&quot; para iniciar uma câmera que não é real. Padrão: a única câmera conectada.</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>Usar esta pasta como cartão de memória.</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>O que deve ser feito? Informe um comando.</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>O que a sessão ainda não tem. Este é o padrão.</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>O que fazer com as fotos tiradas desde que esta sessão viu a câmera pela última vez: &quot;fetch&quot; para buscá-las, ou &quot;skip&quot; para ignorá-las. Padrão: fetch.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>O que fazer.</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>O que foi tirado em DATE ou depois, pelo relógio da câmera: 2026-05-31 ou 2026-05-31T14:30; disso, o que a sessão ainda não tem.</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>O que {job} representa no padrão.</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>config exige NAME ou NAME=VALUE.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>import exige um destes: --all, --new, --since ou nomes de arquivos.</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>sequence exige um arquivo ou o nome de uma sequência guardada, ou --list.</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein: %1
Tente “skein --help”.
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>“%1” não é um endereço de câmera.</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>“%1” não é uma porta de câmera. Uma porta tem a forma usb:001,005 ou ptpip:192.168.1.20, ou é a palavra virtual.</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>“%1” não é uma pasta deste computador. Monte-a e informe a pasta em que ela aparece.</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta azul</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Limpar a lista de sessões recentes</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Primeira imagem</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Focar mais longe</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Focar muito mais longe</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Focar muito mais perto</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Focar mais perto</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Focar um pouco mais longe</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Focar um pouco mais perto</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Congelar Live View</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta verde</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Última imagem</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Live View como a câmera vê</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Espelhar Live View</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mover a imagem para baixo</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mover a imagem para cima</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mover a imagem para a esquerda</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mover a imagem para a direita</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Próxima vista do histograma</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Painel: Câmera</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Painel: Metadados</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Painel: Exibir</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta roxa</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta vermelha</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ajuste: valor abaixo</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ajuste: valor acima</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ponto de nitidez para baixo</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ponto de nitidez para cima</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ponto de nitidez para a esquerda</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ponto de nitidez para a direita</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema da área de trabalho</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Girar Live View para a esquerda</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Girar Live View para a direita</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta amarela</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>Fotografia 35 mm</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>Fotografia 35 mm, vertical</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>Filme 70 mm</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Academy</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Widescreen americano</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>Anamórfico quadro inteiro</translation>
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
        <translation>Tela de computador</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>CinemaScope inicial</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Widescreen inicial</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>Widescreen europeu, Super 16</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>Quatro Terços, televisão</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>Quatro Terços, vertical</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Vídeo de alta definição</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>Grande formato</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>Grande formato, vertical</translation>
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
        <translation>Panavision, anamórfico</translation>
    </message>
    <message>
        <source>Panorama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Polyvision</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Polyvision</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>aspect ratio 1:1</extracomment>
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>Celular, vertical</translation>
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
        <translation>Televisão widescreen</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1 (escolhida)</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>Imagem %1: %2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Imagens lado a lado</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  rejeitada</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>A primeira (%n) das fotos selecionadas</numerusform>
            <numerusform>As primeiras %n das fotos selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ConfigCommand</name>
    <message>
        <source> or </source>
        <extracomment>stands between two names of settings in “Did you mean iso or aperture?”</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a group of settings in words, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. %3</source>
        <extracomment>%1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it takes</extracomment>
        <translation>&quot;%1&quot; não é um valor de %2. %3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>Execute &quot;skein-cli config&quot; para ver todos.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>Você quis dizer %1?</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>A câmera não aceitou %1 para %2; agora está em %3. Verifique o disco de modos e o que está definido no corpo.</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>A câmera não tem o ajuste %1. %2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>O ajuste %1 só pode ser lido. Ele pode ser liberado com outra posição do disco de modos ou outra lente.</translation>
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
        <translation>Nenhuma câmera está conectada.</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Nenhum ajuste se chama “%1”.</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>Números da própria câmera</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>Esta câmera não tem ajustes que possam ser alterados daqui.</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>“%1” não pôde ser copiado para a pasta de backup “%2”; outras fotos podem. O disco talvez não aceite um arquivo com esse nome ou tamanho, ou há um arquivo onde uma pasta é necessária. Dê outro nome à foto ou escolha outro disco para o backup.</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>Não pôde ser copiada para o backup</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>No backup, mas alterada desde que veio da câmera</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>Ainda não está no backup</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>Segura no backup</translation>
    </message>
</context>
<context>
    <name>skein::CreditsPage</name>
    <message>
        <source>&amp;Artist</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Artista</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Direitos autorais</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>Co&amp;mentário</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>Cliente, lugar ou ocasião</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>Novas imagens</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>Estes textos são gravados em um pequeno arquivo XMP ao lado de cada foto que chega, onde outros programas os leem. A foto em si não é alterada. Campos vazios não gravam nada.</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>Gravado no arquivo XMP ao lado de cada nova foto; vazio: nada.</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>Gravado nas novas imagens</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 Seu nome</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>%1 adiantado em relação ao computador</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>%1 atrasado em relação ao computador</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>a date that the camera does not have</extracomment>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>Definir %1 com a hora do computador</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>Acertar o relógio da câmera pela hora do computador</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>O plugin está ocupado com algo que leva algum tempo.</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>A área de trabalho não libera a câmera. Ejete a câmera no gerenciador de arquivos e conecte-a novamente.</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>A área de trabalho usa a câmera, mas não a lista. Ejete a câmera no gerenciador de arquivos e conecte-a novamente.</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>O gerenciador de arquivos ainda mostra imagens da câmera. Feche a janela dele e conecte-a novamente.</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>“%1” pertence a outro usuário deste computador e não pode ser encerrado daqui. Peça a essa pessoa que o feche.</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>“%1” não usa mais a câmera. Conecte a câmera novamente.</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Foi pedido a “%1” que encerrasse, mas ele não o fez. Talvez espere uma resposta sua: feche-o você mesmo e conecte a câmera novamente.</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>O disco da pasta da sessão “%1” está quase cheio, por isso não são mais tiradas fotos pelo computador, e o que a câmera tira sozinha permanece no cartão. Libere espaço nesse disco ou comece uma sessão em outro.</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>O disco desta sessão está ficando cheio. Libere espaço nele ou comece uma sessão em outro disco.</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>Nova sessão…</translation>
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
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>Cor em volta da miniatura escolhida</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Cor em volta da imagem</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>Exposição e arquivo</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>Pontos de foco</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>Destaque</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Quanto a lupa amplia o lugar sob o ponteiro.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>Mostra exposição, lente, horário e nome da foto por alguns segundos.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>Mostra as áreas de foco automático da câmera, quando a foto as informa.</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing de exposição</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash automático</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Automático, macro</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Fotos restantes</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Média</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Nível da bateria</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Preto e branco</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Rajada</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Ações da câmera</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Ajustes da câmera</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Estado da câmera</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Ajustes de captura</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Pontual central</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Ponderada ao centro</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Média ponderada ao centro</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Crianças</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Close-up</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Espaço de cores</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Temperatura de cor</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Compactado</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Contínuo</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparo contínuo</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Contínuo em velocidade média</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Contínuo em alta velocidade</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Contínuo em baixa velocidade</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Contínuo silencioso</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Temporizador contínuo</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF contínuo</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Criativo</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Luz do dia</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Controle remoto com retardo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Econômico</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Realçado</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Média da tela inteira</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Matricial (avaliativa)</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronização externa</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Extrafino</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Muito alto</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Fiel</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash de preenchimento</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Fino</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Detalhe fino</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo de flash</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash desativado</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente: branca fria</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente: branca diurna</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente: luz do dia</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente: branca quente</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Distância focal</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing de foco</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Área de foco</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo de foco</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronização com a cortina dianteira</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF permanente</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Alta eficiência</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Redução de ruído em ISO alto</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Realces</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Ajustes de imagem</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Estabilização de imagem</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Automático inteligente</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG básico</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG fino</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG normal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG grande, fino</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG grande, normal</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Sem perda</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Compactado sem perda</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (fixo)</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (selecionado)</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Foco manual</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Medição matricial</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG médio, fino</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG médio, normal</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Espelho levantado</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Monocromático</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Múltipla</translation>
    </message>
    <message>
        <source>Multi-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Multiponto</translation>
    </message>
    <message>
        <source>NEF (Raw)</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>NEF (RAW)</translation>
    </message>
    <message>
        <source>Natural light auto</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Luz natural automática</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Paisagem noturna</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Retrato noturno</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Qualidade ideal</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Outras propriedades (PTP)</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Estilo de imagem</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Predefinição manual</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Predefinição manual 1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Predefinição manual 2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Predefinição manual 3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Predefinição manual 4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Foco predefinido</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Controle remoto de resposta rápida</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronização com a cortina traseira</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Cortina traseira e sincronização lenta</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Automático com redução de olhos vermelhos</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Redução de olhos vermelhos</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Olhos vermelhos e sincronização lenta</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Controle remoto</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Temporizador, 5 s</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Tipo de obturador</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Único</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparo único</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparo silencioso</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF único</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Prioridade ao tamanho</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronização lenta</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG pequeno, fino</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG pequeno, normal</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Esportes</translation>
    </message>
    <message>
        <source>Spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Pontual</translation>
    </message>
    <message>
        <source>Spot metering interlocked with AF frame</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Pontual vinculada ao ponto AF</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo de disparo</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Pôr do sol</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Contínuo em velocidade muito alta</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Temporizador</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Temporizador, 10 s</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Temporizador, 2 s</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Tungstênio</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Sem compactação</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Indefinido</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Subaquático</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Vívido</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing de balanço de branco</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronização sem fio</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1, unidade</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>segundos</translation>
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
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>Todos os ajustes desta câmera. Os marcados ficam no topo do painel, nesta ordem.</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>Marque o que você altera com frequência. Arraste uma linha, ou use os botões, para colocá-la mais acima ou mais abaixo. Cada modelo de câmera tem sua própria lista.</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>Marca os ajustes que ficam inicialmente no topo, na ordem usual.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>Coloca o ajuste escolhido uma linha acima no painel.</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>Coloca o ajuste escolhido uma linha abaixo no painel.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Pesquisar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>Ajustes do topo</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>Mostra somente os ajustes cujos nomes contêm estas palavras.</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>&amp;Usuais</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>Nenhuma foto está selecionada</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">&amp;Distância:</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>&amp;Ajuste variado:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">&amp;Por:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>&amp;Ordem:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">Todas mais &amp;claras ou escuras:</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Mais clara primeiro</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Mais escura primeiro</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>&amp;Deslocamento da exposição:</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>De cada exposição à seguinte mais clara: 1 EV é um ponto, o dobro da luz.</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>A ordem em que as exposições são feitas.</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>Deixa todo o bracketing mais claro que o ajuste da câmera, ou mais escuro se for menor que zero.</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">Intermediária primeiro</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>Exposição normal primeiro</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Núme&amp;ro de fotos:</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>&amp;Passo:</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>O número de exposições. Se for par, há uma escura a mais que as claras.</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>A mesma foto com várias exposições: quantas, a quantos pontos umas das outras e qual ajuste da câmera faz a diferença.</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>O ajuste que faz a diferença. Ele é restaurado após a última foto.</translation>
    </message>
</context>
<context>
    <name>skein::ExposureRampForm</name>
    <message>
        <source>%1 s</source>
        <extracomment>an exposure time; %1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, mais alto</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, mais baixo</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Abertura:</translation>
    </message>
    <message>
        <source>&amp;ISO:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>I&amp;SO:</translation>
    </message>
    <message>
        <source>1/%1 s</source>
        <extracomment>an exposure time below a second; %1 is a number</extracomment>
        <translation>1/%1 s</translation>
    </message>
    <message>
        <source>Above &amp;grey:</source>
        <extracomment>how much brighter than medium grey the pictures shall be, in stops</extracomment>
        <translation type="vanished">Acima do &amp;cinza:</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">Acima do cinza médio em</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>Variar tam&amp;bém a abertura</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>Ab&amp;ertura:</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">Como o da primeira foto</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Como a primeira foto</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">B&amp;rilho:</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">Alterar a abert&amp;ura por último</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>Segue a luz em pequenos passos, primeiro pela velocidade do obturador, depois pelo ISO. Coloque a câmera em exposição manual.</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">Mais alto</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>O brilho que as fotos mantêm: o da primeira, ou tantos pontos acima ou abaixo do cinza médio, como conta um fotômetro.</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">IS&amp;O:</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">Mais baixo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>&amp;Desvio do cinza:</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>Uma foto a cada intervalo, com uma exposição que segue a luz, como ao anoitecer e ao amanhecer: quão claras devem ser as fotos e até onde podem ir obturador, ISO e abertura para isso.</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Em relação ao cinza médio</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Velocidade do obturador:</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>Velocidade do obt&amp;urador:</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>Pontos acima do cinza médio, ou abaixo se for menor que zero: uma noite deve parecer noite.</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>Bri&amp;lho desejado:</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>O ISO mais alto que a rampa pode usar, quando o obturador chega ao limite. Máximo: o mais alto da câmera.</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>A exposição mais longa que a rampa pode usar. Máximo: a mais longa da câmera, e no máximo três quartos do intervalo de início a início.</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>O ISO mais baixo que a rampa pode usar. Mínimo: o mais baixo da câmera.</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>A abertura mais fechada que a rampa pode usar: o maior número f. Máximo: o da lente.</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>A exposição mais curta que a rampa pode usar. Mínimo: a mais curta da câmera.</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>A maior abertura que a rampa pode usar: o menor número f. Mínimo: o da lente.</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>Quando obturador e ISO chegam ao limite, a abertura continua. Ela também altera a profundidade de campo.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the two ends of a range</extracomment>
        <translation>a</translation>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a time of some minutes and seconds; %1 and %2 are numbers</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A focal length</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A shutter speed: %1 is &quot;1/250&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <extracomment>%1 is a position, %2 the height above the sea</extracomment>
        <translation>%1, %2 m</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <extracomment>a place on the earth: 43.36° N, 8.41° W; %2 and %4 are the letters of the sides</extracomment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>east, behind a longitude</extracomment>
        <translation>L</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>as %1 mm on 35 mm film</source>
        <extracomment>The focal length that has the same view on 35 mm film</extracomment>
        <translation>como %1 mm em filme de 35 mm</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>flash disparado</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>sem flash</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>&amp;Exportar para</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Os dados EXIF de “%1” não podem ser lidos, por isso a nova imagem não os tem.</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>Uma falha é ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Ações: %1. Operações: %2, ou um código como 0x1009. Valores de refuse: %3. Valores de name: %4.</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” não pôde ser lido. Verifique o disco.</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>Não começa como os arquivos do seu tipo.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Falta o final.</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>Faltam partes.</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>O disco não permite a leitura.</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>A pasta de “%1” não pode ser usada, ou um link nela leva para fora da sessão. As fotos não o seguem; coloque lá uma pasta comum.</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto não pôde receber o nome “%1”. Verifique se a pasta da sessão ainda existe e se é possível gravar nela.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” já existe e foi mantido como estava.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” não pôde ser gravado definitivamente no disco. Verifique o disco e o espaço livre.</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>“%1” está em outro disco que não o da sessão e permanece lá. Copie-o você mesmo para “%2”.</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>Arquivos e nomes</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>autor criador direitos iptc metadados xmp legenda</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>renomear contador data cliente arquivo auxiliar xmp classificação estrelas etiquetas modelo</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>Todas as fotos da sessão em uma fileira. Um clique mostra uma, Ctrl e Shift selecionam várias; o botão direito do mouse abre um menu com o que pode ser feito.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>Tira de filme</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>%1 de %2 mostradas</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1 ou mais</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Qualquer etiqueta</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Estrelas: todas</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>Hora da captura</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Oculta pelo filtro</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Sem estrelas</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Não rejeitadas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>O filtro oculta a foto que você está vendo (%1).</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>Hora da alteração</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Vídeos</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>A câmera foi desconectada.</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">&amp;De:</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">&amp;Voltar para onde a lente estava</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">&amp;Repouso antes de cada uma:</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>Tempo de estabili&amp;zação:</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">&amp;Passos entre duas:</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">&amp;Em direção a:</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>Depois a lente volta para onde estava.</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>&amp;Direção:</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">Longe</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>De longe para perto</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>&amp;Faixa de foco:</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>A partir do foco atual</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>A partir do foco atual: tantas fotos, separadas por tantos passos. Da marca A à marca B: entre as duas marcas que você definiu para a lente, distribuídas por igual pelo número de fotos, ou pelo passo, com quantas fotos forem necessárias.</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>Da marca A à marca B, por número</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>Da marca A à marca B, por passo</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">Da marca A à marca B, tantas fotos</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">Da marca A à marca B, a tantos passos</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">Perto</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>De perto para longe</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Núme&amp;ro de fotos:</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>&amp;Voltar ao foco inicial</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">Taman&amp;ho do passo:</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>O tempo que a lente repousa antes de cada foto.</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>O número de passos da lente de uma foto à seguinte.</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>&amp;Passos por foto:</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>T&amp;amanho do passo:</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>A mesma foto a várias distâncias de foco, a partir de onde a lente está ou entre duas marcas. Um passo pequeno mantém as zonas nítidas sobrepostas.</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>Os mesmos passos dos botões de foco ao lado da imagem. O alcance deles varia de lente para lente.</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>Para onde o foco vai a partir de onde está agora.</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">Onde a lente está</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Foco na marca %1</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>A marca de foco %1 está definida</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>A focagem foi interrompida</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>Focando, passagem %1 de %2, posição %3
Nitidez %4, melhor até agora %5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>Focando…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>Em foco</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>A câmera ainda não informa seu foco: nenhuma marca foi definida</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>A área de foco da própria câmera pode ser posicionada após a primeira foto</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>A área de foco não pode ser posicionada agora. Deixe a câmera mostrar a imagem inteira e tente novamente.</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>As marcas de foco A e B foram perdidas: a lente foi movida pelo foco automático ou chegou ao fim do curso, e esta câmera não informa onde ela está. Defina-as novamente.</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>A câmera não conseguiu focar. Aponte para algo com mais contraste ou mova o foco pelas teclas.</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>A câmera não posicionou sua área de foco. Ative o Live View e tente novamente.</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>A câmera não aceitou este lugar para sua área de foco. Escolha outro lugar ou verifique o modo de foco.</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>A área de foco não pode ser posicionada agora. Deixe a câmera mostrar a imagem inteira e tente novamente.</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>A lente não se moveu mais. Se estiver no fim do curso, mova o foco no outro sentido; caso contrário, verifique a chave na lente.</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>A lente não se moveu. Ative o Live View e tente novamente.</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>A lente está no fim do curso. Mova o foco no outro sentido.</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>Não há câmera para focar. Conecte uma e tente novamente.</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>Não existe tal marca. Foque onde quer voltar e defina-a.</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>O foco automático desta câmera não pode ser iniciado daqui. Pressione o disparador até a metade.</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>A lente desta câmera não pode ser movida daqui. Gire o anel de foco.</translation>
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
        <translation>Foco</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>Definir A</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>Definir B</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>Mais nítido</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>Ir p/ A</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>Ir p/ B</translation>
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
        <translation>O foco não pode ser movido enquanto outra câmera é mostrada. Mostre a câmera da sequência até que ela termine.</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>A lente se moveu de um modo que não pôde ser contado, e as posições anteriores não são mais conhecidas.</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>As novas fotos são salvas em %1</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>Sem sessão</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Nenhuma sessão está aberta.</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>Pasta da sessão</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Pasta da sessão %1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>Um quadro do Live View não pôde ser decodificado. O Live View continua com o próximo.</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>Um quadro do Live View não chegou inteiro. O Live View continua com o próximo.</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>Nenhum nome livre foi encontrado em “%1”; o quadro permanece em “%2”. Veja o que há lá.</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>Não há quadro do Live View para salvar. Inicie o Live View, espere a imagem e tente novamente.</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>Outro programa está usando a câmera. Feche esse programa, ou ejete a câmera no gerenciador de arquivos, e conecte-a novamente.</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Nenhuma câmera responde em “%1”. Verifique se ela está ligada e conectada e se o endereço está correto, e conecte-a novamente.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>Interrompido. Nada mais precisa ser feito.</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>A câmera em “%1” não responde. Desligue-a e ligue-a novamente, verifique a conexão e conecte-a outra vez.</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>A câmera em “%1” não pode ser usada por esta conta. Retire o cabo e ligue-o novamente; se isso não ajudar, instale as regras udev da libgphoto2.</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>A câmera não pode mostrar o Live View agora e informa: %1. Altere isso na câmera e tente novamente.</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>A câmera não pôde ser conectada. Desligue-a, ligue-a e conecte-a novamente.</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>A câmera não aceitou o valor. Escolha outro ou verifique se o disco de modos ou a lente o permite.</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>A câmera não respondeu a tempo. Tente novamente; se isso não ajudar, desligue e ligue a câmera.</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>A câmera não respondeu enquanto o ajuste era alterado. Veja em que valor está o ajuste e tente novamente; se isso não ajudar, desligue e ligue a câmera.</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>A câmera não excluiu o arquivo. Verifique se o arquivo ou o cartão está protegido e tente novamente.</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>A câmera não encontrou o arquivo quando devia excluí-lo. Se ele ainda está no cartão será visto na próxima leitura do cartão.</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>A câmera não entrega este arquivo. Copie-o com um leitor de cartões.</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>A câmera não tem mais este arquivo. Veja a lista de arquivos dela.</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>A câmera não informa o que acontece com ela. Conecte-a novamente.</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>A câmera não forneceu o Live View. Verifique o disco de modos e a bateria e tente novamente.</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>A câmera não forneceu a miniatura deste arquivo. Tente novamente ou baixe o arquivo.</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>A câmera não forneceu um resumo de si mesma. Tente novamente quando ela estiver ociosa.</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>A câmera não tem mais espaço. Libere espaço no cartão ou insira outro e tente novamente.</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>A câmera não tem miniatura deste arquivo. Baixe o arquivo para vê-lo.</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>A câmera está ocupada. Espere até que ela termine e tente novamente.</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>A câmera se recusou a tirar a foto. Verifique o foco, a lente, o cartão e o disco de modos e tente novamente.</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>A câmera envia um Live View que não é uma imagem JPEG, por isso ele não pode ser mostrado. Encerre o Live View e inicie-o novamente; se isso não ajudar, desligue e ligue a câmera.</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>A câmera se foi. Verifique o cabo, a bateria e o Wi-Fi e conecte-a novamente.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>Os ajustes da câmera não puderam ser lidos. Tente novamente; se isso não ajudar, desligue e ligue a câmera.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>A conexão com a câmera caiu enquanto o arquivo era excluído. Se ele ainda está no cartão será visto quando a câmera voltar.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>A conexão com a câmera caiu enquanto o ajuste era alterado. Veja em que valor está o ajuste quando a câmera voltar e tente novamente.</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>Os arquivos na câmera não puderam ser listados. Verifique o cartão e tente novamente.</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>A foto não pôde ser buscada da câmera. Verifique se ela está no cartão e tente novamente.</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>A foto não chegou inteira da memória da câmera e não está em nenhum cartão. Verifique o cabo e tire-a novamente.</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Não há em “%1” uma câmera que aceite a conexão. Se outro programa a estiver usando, encerre-o; caso contrário, verifique o endereço e o modo USB ou Wi-Fi da câmera e conecte-a novamente.</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>Esta câmera não pode ser disparada pelo computador. Use o disparador da própria câmera.</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>Esta câmera não consegue fazer isso. Use os controles na câmera.</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>Esta câmera não tem Live View para o computador. Use o visor da própria câmera.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>“%1” não é um endereço de câmera. Use um como “usb:001,005” ou “ptpip:192.168.1.20”.</translation>
    </message>
</context>
<context>
    <name>skein::GuideSection</name>
    <message>
        <source> px</source>
        <extracomment>pixels, behind a number</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Inferior esquerdo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Inferior direito</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>Cor das guias</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>Desenha as guias sobre o que a máscara mantém, em vez de sobre a imagem inteira.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>Seguir a máscara</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>Linhas que ajudam a compor: terços, diagonais, espirais e grades, sobre o Live View e as fotos. Elas são apenas mostradas e nunca salvas.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>Mostrar as guias</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Superior esquerdo</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Superior direito</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>Largura</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Linhas a 45°</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Linhas centrais</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Diagonais</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>Diagonais com perpendiculares</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Quintos</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Seções áureas</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Espiral áurea</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Grade</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>Sem guias</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Quartos</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Terços</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>O manual não está lá. Instale o Skein novamente, ou leia a página de manual digitando “man skein” em um terminal.</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>Clique em um link para ir aonde ele leva. As teclas de seta rolam a página.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Localizar nesta página</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Página do manual</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>Enter vai para a próxima ocorrência destas palavras.</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>A lista de hashes anterior “%1” foi alterada desde que foi gravada, portanto não prova nada. Mova a pasta “ascmhl” para outro lugar para começar de novo.</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>A lista de hashes não pôde ser gravada em “%1”. Verifique se há espaço e se é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>O diário da sessão “%1” não pôde ser lido, portanto não se sabe se suas fotos são as que vieram da câmera. Abra a sessão uma vez e grave a lista novamente.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>“%1” não pôde ser lido. Mova a pasta “ascmhl” para outro lugar para começar de novo.</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>Foi gravada uma lista de hashes de %n arquivo.</numerusform>
            <numerusform>Foi gravada uma lista de hashes de %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Alterados desde a lista de hashes anterior: %1.</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Ausentes desde a lista de hashes anterior: %1.</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Ilegíveis, e fora da lista: %1.</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Não são o que veio da câmera: %1.</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Lendo todas as fotos para a lista de hashes: %1 %</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>Uma lista de hashes anterior desta pasta não pode ser lida. Mova a pasta “ascmhl” para outro lugar para começar de novo.</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 não pôde ser lido e não está na lista.</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 foi alterado desde a lista anterior.</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 desapareceu desde a lista anterior.</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 não é o que veio da câmera.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Não existe a pasta “%1”. Informe a pasta de uma sessão com --session.</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>A câmera foi conectada sem uma pasta de sessão, por isso as fotos não podem ser buscadas. Abra uma sessão e conecte a câmera novamente.</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>Uso: %1 [opções] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>Como o brilho da imagem é mostrado: como histograma, como forma de onda que preserva esquerda e direita, para cada cor, ou como o sensor o mediu.</translation>
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
        <translation>Log</translation>
    </message>
    <message>
        <source>Pixel under the pointer</source>
        <translation>Pixel sob o ponteiro</translation>
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
        <translation>Dados RAW</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>RGB parade</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>Vermelho, verde e azul como estão na imagem, de 0 a 255, e a cor que representam em CIE L*a*b* (D50).</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>O que é mostrado da exposição</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>O Live View não tem dados RAW.</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>Lendo os dados RAW…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>O histograma aparece aqui quando a foto tiver sido lida.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>O histograma aparece aqui com o primeiro quadro do Live View.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>O histograma aparece aqui com a primeira foto.</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>Não há histograma: o filtro oculta todas as fotos.</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>Não há histograma: este arquivo não pode ser mostrado.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Esta foto não tem arquivo RAW.</translation>
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
        <translation>Dos dados do sensor, no preto: %1. Saturados: %2.</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>O histograma aparece aqui com a primeira foto.</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>Refere-se aos pixels carregados até agora.</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>Refere-se à imagem inteira.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Esta foto não tem arquivo RAW.</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Sem luz alguma: %1. Com brilho máximo: %2.</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>pontos abaixo da saturação</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>pontos abaixo da saturação que os dados mostram</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>Um caractere nestes argumentos não pode ser passado a um programa. Digite-os novamente.</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Câmera conectada</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Câmera desconectada</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>Nenhum programa foi informado. Escolha o que deve ser executado.</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Foto salva</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>Foto tirada</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Sequência terminada</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Sessão aberta</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>Estes argumentos são longos demais. Coloque o que deve ser feito em um script e informe o script como programa.</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” não é um caminho completo. Escreva o caminho do programa desde a primeira barra, ou somente seu nome.</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Adicionar programa</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>Escolher o programa</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Editar programa</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>Nenhum shell lê os argumentos: cada linha é passada ao programa como está, com espaços e aspas. O que aconteceu também está no ambiente dele, como SKEIN_PATH e assim por diante.</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>Como terminou: concluída, interrompida ou com falha</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>A câmera</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>O nome que a própria câmera lhe deu</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>A pasta da sessão</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>O nome da sequência</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>A foto, com sua pasta</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1: o programa “%2” não pôde ser iniciado. Verifique se ele existe, se pode ser executado e se o nome está correto.</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1: o que “%2” havia iniciado ainda estava em execução após %3 s e foi encerrado. O que deve permanecer precisa ser iniciado com setsid.</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1: “%2” travou ou foi finalizado.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: “%2” falhou com o código %3 e não informou o motivo.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1: “%2” falhou com o código %3. Ele informou: “%4”.</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: “%2” não havia terminado após %3 s e foi encerrado. Verifique por que ele não termina, ou dê mais tempo aos programas próprios nas preferências.</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1: “%2” escreveu mais de %3 e foi encerrado. Faça-o escrever menos, ou em um arquivo.</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n programa espera sua vez, e não cabem mais: para o que acontece agora, nenhum é executado. Reduza a quantidade de execuções ou use programas mais rápidos.</numerusform>
            <numerusform>%n programas esperam sua vez, e não cabem mais: para o que acontece agora, nenhum é executado. Reduza a quantidade de execuções ou use programas mais rápidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n programa não foi executado, porque muitos esperavam sua vez.</numerusform>
            <numerusform>%n programas não foram executados, porque muitos esperavam sua vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>“%1” terminou, e tudo correu bem.</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>“%1” terminou, e tudo correu bem. Ele escreveu:
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>“%1” está em execução…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>A câmera não respondeu a tempo. Verifique se ela está ativa e conectada e tente novamente.</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>O programa da câmera deu uma resposta sem sentido. Conecte a câmera novamente; se isso não ajudar, instale o Skein novamente.</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>A câmera foi fechada antes que isso fosse feito.</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>O programa auxiliar da câmera precisa saber qual é sua câmera. Inicie-o com --port, --list ou --supported.</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>Ele não informou o motivo.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>Ele informou: “%1”.</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>O programa da câmera pertence a outra versão do Skein. Instale o Skein novamente.</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>O programa da câmera enviou algo que não pode ser entendido. Conecte a câmera novamente; se isso não ajudar, instale o Skein novamente.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>O driver da câmera travou. As fotos no cartão da câmera permanecem lá até serem buscadas. Se a câmera não voltar sozinha, conecte-a novamente; se o driver continuar travando, desligue e ligue a câmera antes.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>A conexão com a câmera caiu. Verifique o cabo, a energia e a rede e conecte a câmera novamente.</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>O programa que se comunica com a câmera foi encerrado por algo externo, talvez por falta de memória. As fotos no cartão da câmera permanecem lá até serem buscadas. Se a câmera não voltar sozinha, conecte-a novamente.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>O programa que se comunica com a câmera, skein-camera-host, não pôde ser iniciado. Instale o Skein novamente.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>O programa que se comunica com a câmera, skein-camera-host, terminou antes de estar pronto. %1 Conecte a câmera novamente; se isso não ajudar, instale o Skein novamente.</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>O programa da câmera deu uma resposta que não pode ser entendida. Instale o Skein novamente.</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>O programa que se comunica com as câmeras terminou sem responder. Tente novamente; se isso não ajudar, desconecte os cabos das câmeras e ligue-os um a um.</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>O programa que se comunica com as câmeras não respondeu a tempo. Tente novamente; se isso não ajudar, desconecte os cabos das câmeras e ligue-os um a um.</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>O programa que se comunica com as câmeras, skein-camera-host, não pôde ser iniciado. Instale o Skein novamente.</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>A foto, ou a imagem ao vivo da câmera. A roda aplica zoom no ponteiro, arrastar move a imagem, um clique duplo alterna entre a imagem inteira e o tamanho real; letras e setas são comandos aqui.</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n arquivo que esta sessão só tem danificado ainda está no cartão da câmera: %1. Para buscá-lo novamente, informe o nome: skein-cli import %1.</numerusform>
            <numerusform>%n arquivos que esta sessão só tem danificados ainda estão no cartão da câmera, como %1. Para buscar um deles novamente, informe o nome: skein-cli import %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>%n foto encontrada</numerusform>
            <numerusform>%n fotos encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>Não há fotos desse tipo no cartão da câmera.</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Não há “%1” no cartão da câmera. Veja o que há nele com &quot;skein-cli import list&quot;.</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>Não há nada para importar no cartão da câmera.</translation>
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
        <translation>%1 de %2 arquivos, %3 de %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n fora desta sessão.</numerusform>
            <numerusform>%n fora desta sessão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>%n foto escolhida, %1.</numerusform>
            <numerusform>%n fotos escolhidas, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>%n foto no cartão</numerusform>
            <numerusform>%n fotos no cartão</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>&amp;Parar leitura</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>Tudo o que há no cartão já está nesta sessão.</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>Importar de %1</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Nenhuma câmera está conectada. Conecte-a para ver o que há no cartão.</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>Nenhuma foto no cartão corresponde ao que se pede acima.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada foi escolhido.</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Nada foi escolhido. O disco da sessão tem espaço para %1.</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>A câmera está ausente. A importação continua quando ela for conectada novamente.</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>O cartão está sendo lido: %n foto até agora…</numerusform>
            <numerusform>O cartão está sendo lido: %n fotos até agora…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>O cartão está sendo lido…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>A leitura do cartão foi interrompida: pode haver mais do que é mostrado.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>O disco da sessão tem espaço para apenas %1. Escolha menos fotos ou libere espaço.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>O disco da sessão tem espaço para %1.</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>Não há fotos no cartão.</translation>
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
        <translation>A câmera foi desconectada.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>A conexão com a câmera caiu.</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>A transferência foi interrompida.</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 não pode ser buscado sem uma câmera. Conecte-a e tente novamente.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 não pôde ser buscado e permanece no cartão da câmera. %2 Ele será buscado quando houver espaço.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 não pôde ser buscado e permanece no cartão da câmera. %2 Será feita nova tentativa na próxima conexão.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 não pôde ser colocado na sessão. %2 Ele foi recebido como %3.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 não pôde ser colocado na sessão. %2 A foto está segura como %3.</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 não chegou da memória da câmera. %2 Se foi salvo no último momento, será adicionado na próxima vez que a sessão for aberta.</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1 existe somente na memória e ainda não pôde ser gravado em “%2”; novas tentativas são feitas continuamente. Libere espaço lá e verifique o disco; até então, não desconecte a câmera nem feche o Skein.</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 não foi buscado e permanece no cartão da câmera. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto ainda não pôde ser buscada. Ela está no cartão da câmera e será buscada quando a câmera for conectada novamente.</numerusform>
            <numerusform>%n fotos ainda não puderam ser buscadas. Elas estão no cartão da câmera e serão buscadas quando a câmera for conectada novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>A câmera se foi antes que a foto fosse buscada. Ela está no cartão e será buscada quando a câmera for conectada novamente.</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>A pasta da sessão não pode ser alterada, porque %n foto seria perdida: ela existe somente na memória e espera ser gravada em “%1”. Libere espaço lá, espere que ela chegue e então altere a pasta.</numerusform>
            <numerusform>A pasta da sessão não pode ser alterada, porque %n fotos seriam perdidas: elas existem somente na memória e esperam ser gravadas em “%1”. Libere espaço lá, espere que elas cheguem e então altere a pasta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>A câmera não responde. Desligue-a e ligue-a novamente, verifique a conexão e conecte-a outra vez.</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>O programa auxiliar da câmera não entendeu um comando. Instale o Skein novamente.</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1 (não está lá agora)</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>&amp;Em volta da imagem:</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>&amp;Conectar as câmeras assim que o cabo for ligado</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>&amp;Manter a tela e o computador ativos enquanto são tiradas fotos</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>&amp;Notificar quando o Skein precisar de mim e eu estiver vendo outra janela</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>Uma câmera que se foi, um disco cheio, uma sequência ou importação que terminou.</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Uma pasta para hoje</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>Todas as janelas passam a usá-lo imediatamente; nada em execução é interrompido.</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>Em volta da &amp;miniatura escolhida:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>Também ao iniciar; a última usada é mostrada. Caso contrário, você mesmo as conecta.</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Cor em volta da imagem</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>Durante sequências, transferências, importações, Live View, apresentações e similares.</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>Na tira de filme e na grade.</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">Na pasta de hoje</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>Cinzas neutros em todos eles, para que nada perto da imagem tenha cor própria. O escuro é o melhor para avaliar fotos.</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">Da última vez</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>No m&amp;onitor:</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>Um em que a janela não está</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">Abrir a &amp;sessão:</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>Apresentar também &amp;máscaras, guias e avisos</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>&amp;Sessão ao iniciar:</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>A da última vez</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>O entorno de uma foto muda a percepção do seu brilho.</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>O que o Skein abre quando é iniciado sem uma pasta. Se a sessão da última vez era a pasta de um dia, outro dia começa com uma pasta própria.</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">Quando o Skein é iniciado sem uma pasta. A pasta de um dia sempre dá lugar à do novo dia.</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>Onde a apresentação (F5) é mostrada.</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>Se um cliente no segundo monitor vê o que está sobreposto à imagem.</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>Janelas</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>Janelas, painéis, seus tamanhos e a tela cheia são lembrados automaticamente. “Layout” no menu Exibir move os painéis e restaura tudo como era no início.</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>automático usb cabo conexão</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>fundo entorno cor cinza preto branco</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>escuro claro noite cores esquema aparência área de trabalho tema</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>pasta última recente inicialização começar hoje</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>destaque seleção moldura cor borda</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>idioma tradução localidade língua português english deutsch</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>notificação mensagem aviso oculta minimizada</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>sobreposição segunda tela cliente</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>tela monitor projetor segundo</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>suspender suspensão bloqueio protetor de tela apagar energia inibir</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>A conexão com a câmera voltou. Nenhuma foto resultou da captura durante a qual ela caiu, e não há nenhuma nova no cartão da câmera. Tire-a novamente se a quiser.</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>A conexão com a câmera voltou. Não se sabe se há uma foto da captura durante a qual ela caiu. Procure no cartão da câmera.</translation>
    </message>
</context>
<context>
    <name>skein::IntervalForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Núme&amp;ro de fotos:</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>Núme&amp;ro de rodadas:</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>Uma foto, ou outra sequência, a cada intervalo: com que frequência, quantas, e quando começa e termina.</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">&amp;Vezes:</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>Outro programa criou o diário da sessão.</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>O diário da sessão não pôde ser usado. Verifique o disco em que está a pasta da sessão.</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>O diário da sessão não tem mais a foto.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>O diário da sessão está danificado.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>O diário da sessão é somente leitura.</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O diário da sessão não pôde ser lido e foi separado como “%1”. Nenhuma foto foi afetada; um novo diário foi iniciado. Você pode excluir o antigo.</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O diário da sessão “%1” não pode ser gravado. As fotos são salvas como sempre, mas nenhuma é excluída do cartão da câmera. Verifique se é possível gravar na pasta e se o disco não está cheio, e abra a sessão novamente.</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">A sequência diz “%1”, que não significa nada ali. Corrija a palavra ou remova-a.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>“%1” não pode ser “%2”. Escreva um destes: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1” precisa ser um grupo entre chaves.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1” precisa ser um número.</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1” precisa ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>“%1” precisa ser um número inteiro, mas é %2.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1” precisa ser true ou false.</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>“%1” é um número grande demais: %2.</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1 pertence a “%2”, que ficaria sem ela.</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>&amp;Adicionar tecla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>&amp;Tomar</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>Qualquer tecla vale, também de um controle remoto; Esc duas vezes encerra</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>Escolha um acima para alterar suas teclas.</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>Esc não cancelaria mais o que está em andamento. Pressione-a novamente para deixar tudo como está.</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>Dá ao comando mais uma tecla: pressione-a em seguida</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>Dá ao comando novamente suas teclas padrão</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>Deixa a tecla com o comando que a tem agora.</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Nenhum comando foi escolhido</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>Pressione a tecla. Esc duas vezes deixa tudo como está.</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>Toma %1 do comando</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>Toma a tecla do comando que a tem agora e a dá a este.</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>O computador não informa nada desta tecla pelo que ela possa ser reconhecida. Pressione outra.</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>Este comando já tem %1. Pressione outra tecla.</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>As teclas não puderam ser gravadas em “%1”. Escolha outro lugar, ou libere espaço lá, e exporte-as novamente.</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>Este arquivo não contém teclas do Skein, portanto nada foi alterado. Escolha um arquivo exportado pelo Skein.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>“%1” não pode ser lido. Escolha outro arquivo ou verifique suas permissões.</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>Máscaras e sobreposições</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Sequências</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Janela</translation>
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
        <translation type="vanished">Esc ou um clique fecha isto. As teclas são alteradas nas preferências.</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>Esc ou um clique fecha isto. O que está cinza não é possível no momento; as teclas sem efeito aqui são omitidas. As teclas são alteradas nas preferências.</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Pressione uma tecla</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pressione uma tecla…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>Pressione a tecla desejada, com Ctrl, Alt ou Shift se quiser; teclas de controles remotos também valem. Esc duas vezes sai sem nenhuma.</translation>
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
        <translation>%1Setas</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>Um pouco mais perto, mais longe</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>Ampliação da câmera: mais, menos</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>Tira de filme mais alta, mais baixa</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Primeira, última imagem</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>Foco mais perto, mais longe</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>Ir para o foco A, B</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>Teclas nas fotos</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>Teclas no Live View</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>Teclas na grade</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>Teclas na apresentação</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>Teclas durante uma sequência</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>Teclas na comparação</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover a imagem</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>Mover o ponto de nitidez</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>Muito mais perto, mais longe</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Área seguinte, anterior</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>Câmera seguinte, anterior</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>De nenhuma a cinco estrelas</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>Página anterior, seguinte</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>Painel mais largo, mais estreito</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>Imagem anterior, seguinte</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>Etiqueta vermelha, amarela, verde, azul</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>Fileira acima, abaixo</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>Executar sequência</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>Selecionar para trás, para a frente</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>Selecionar até a primeira, a última</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>Definir marca de foco A, B</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>Ajuste anterior, seguinte</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Mostrar a imagem grande</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>Valor do ajuste acima, abaixo</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>Girar para a esquerda, direita</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Ampliar, reduzir</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>%n foto que sobrou de uma transferência interrompida foi adicionada à sessão.</numerusform>
            <numerusform>%n fotos que sobraram de uma transferência interrompida foram adicionadas à sessão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>%n transferência foi interrompida antes, e o que chegou não é uma foto inteira (%1). Busque a foto da câmera novamente; as partes permanecem em “%2” até que você as exclua.</numerusform>
            <numerusform>%n transferências foram interrompidas antes, e o que chegou não são fotos inteiras (%1). Busque as fotos da câmera novamente; as partes permanecem em “%2” até que você as exclua.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 para a esquerda</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 para a direita</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1, inclinação %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>Nível</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>A câmera não informa seu nível</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Depois da libgphoto2 %1, a versão 2.5.34 corrige falhas de segurança: até que sua distribuição a ofereça, conecte somente câmeras suas.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>A libgphoto2 %1 pode deixar passar uma entre muitas fotos tiradas rapidamente, e a versão 2.5.34 corrige falhas de segurança: até que sua distribuição a ofereça, conecte somente câmeras suas.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>A libgphoto2 %1 não reconhece algumas câmeras que outras versões conhecem, e a versão 2.5.34 corrige falhas de segurança: até que sua distribuição a ofereça, conecte somente câmeras suas.</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>Nenhuma câmera foi encontrada. Conecte uma por USB e ligue-a; câmeras na rede não são listadas, informe o endereço delas com --camera.</translation>
    </message>
</context>
<context>
    <name>skein::LiveBadge</name>
    <message>
        <source>LIVE</source>
        <extracomment>badge on the live picture</extracomment>
        <translation>AO VIVO</translation>
    </message>
    <message>
        <source>LIVE   %1</source>
        <extracomment>badge on the live picture; %1 says more, such as &quot;mirrored&quot;</extracomment>
        <translation>AO VIVO   %1</translation>
    </message>
    <message>
        <source>waiting for live view</source>
        <translation>esperando o Live View</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Quadro salvo como %1</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>Ampliado pela câmera: %1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Nenhum quadro foi salvo: o Live View não mostra nenhum.
%1 o inicia, %2 salva um quadro.</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Nenhum quadro foi salvo: isto é uma foto.
O Live View voltará; pressione %1 novamente então.</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>A câmera não amplia mais: %1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>O quadro do Live View não foi salvo. %1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>A ampliação não foi alterada. %1</translation>
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
        <translation>&amp;Cor:</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>&amp;Intensidade:</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>&amp;Limiar:</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>Depois de uma foto a partir do Live View</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Escolha uma que seus motivos não tenham.</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>Com que intensidade as bordas em foco são marcadas, de 0 a 1.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Quão forte uma borda precisa ser para ser marcada; um valor menor marca mais.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>Marcas de foco, máscaras, guias e o aviso de exposição funcionam sobre o Live View como sobre as fotos; suas teclas estão no menu Exibir. Como a imagem ao vivo é girada ou espelhada é escolhido no menu Câmera e fica memorizado.</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>Marcas no que está em foco (focus peaking)</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>focus peaking bordas nítidas</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>focus peaking opacidade</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>focus peaking sensibilidade bordas</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>revisão pré-visualização continuar voltar segundos tempo</translation>
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
        <translation>%1, espelhado</translation>
    </message>
    <message numerus="yes">
        <source>%n fps, %1 ms</source>
        <extracomment>Live view: frames per second, and how old a frame is when it is seen, in milliseconds.</extracomment>
        <translation>
            <numerusform>%n fps, %1 ms</numerusform>
            <numerusform>%n fps, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>FROZEN</source>
        <comment>live view</comment>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>CONGELADO</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>Nenhuma imagem nova vem da câmera: a última é mostrada. %1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>A câmera envia imagens ao vivo que não podem ser lidas, por isso nenhuma é mostrada. Encerre o Live View e inicie-o novamente; se isso não ajudar, desligue e ligue a câmera.</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>A câmera envia imagens ao vivo que não podem ser lidas. A última imagem válida é mostrada; se não vier outra, encerre o Live View e inicie-o novamente.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>espelhado</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>movimento –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>move-se %1 %</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>nenhuma imagem nova há %n s</numerusform>
            <numerusform>nenhuma imagem nova há %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>girado para a esquerda</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>girado para a direita</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>de cabeça para baixo</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Esc: voltar ao Live View</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>O Live View não pôde ser ligado ou desligado. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>A câmera não mostra imagem ao vivo agora. Conecte uma câmera que a tenha e espere até que esteja pronta.</translation>
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
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>A imagem inteira</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1 está em andamento. Pare-o, ou espere até que termine, e tente novamente.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>Pergunta se a sequência de uma câmera que não é mostrada deve ser parada.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>Pergunta se a sequência deve ser parada.</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>Pergunta se o que um plugin faz com a câmera deve ser parado.</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>Fecha a mensagem.</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>Fecha as boas-vindas.</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>Encerra a comparação.</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>Encerra o Live View.</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>Encerra a exposição, ou aquilo que a câmera espera.</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">Encerra o que a câmera está fazendo: uma longa exposição, o Live View ou uma espera.</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>Encerra o que as câmeras estão fazendo.</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>Volta ao Live View.</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>Sai da tela cheia.</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>Deixa a imagem ao vivo congelada continuar.</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>Máscara %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>Não há nada em andamento que possa ser cancelado.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>Sobreposição</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>Para a focagem.</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>Para a série de fotos de uma câmera que não é mostrada.</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>Para a sequência de uma câmera que não é mostrada.</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>Para a sequência.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>Para a transferência; a foto permanece no cartão da câmera.</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>Para o que um plugin faz com a câmera.</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>Para aquilo que o disparo espera, ou sua série de fotos.</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>Já há um disparo em andamento. Espere até que as fotos sejam tiradas, ou pare-o com Esc, e tente novamente.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>title of a tab: what is shown over the picture</extracomment>
        <translation>Exibir</translation>
    </message>
</context>
<context>
    <name>skein::MappedFile</name>
    <message>
        <source>%1 is not an ordinary file. Choose a picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 não é um arquivo comum. Escolha uma imagem.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo %1 não pode ser lido. Verifique suas permissões e o disco.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo %1 não pode ser lido. Verifique o disco em que ele está.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo %1 está vazio: não há nada de uma foto nele. Busque-o mais uma vez do cartão da câmera ou copie-o novamente de onde veio.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo %1 não existe mais. Escolha outra imagem.</translation>
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
        <translation>Outra proporção</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>Outra, como 2.35:1</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Proporções</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>Desenhada como</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>Várias ao mesmo tempo são mostradas como contornos.</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>Sombreado</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Mostrar a máscara</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>Girar para imagens verticais</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>Gira as máscaras mais largas que altas quando a imagem é mais alta que larga.</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>O que um corte em outra proporção manteria. Uma marca escolhe uma proporção, várias são mostradas como contornos; a sua própria pode ser digitada. A máscara é apenas mostrada: as fotos mantêm tudo o que têm.</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>O computador está com os controles da câmera.
“Devolver”, acima dos ajustes, faz o disparador e os discos da câmera funcionarem.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>O computador está com os controles da câmera.
“Deixar os controles com o corpo”, no menu Câmera, devolve-os.</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>Dá os controles ao computador até que você os devolva.</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>Faz o disparador e os discos da câmera funcionarem.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>Os controles da própria câmera funcionam.</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>O computador está com os controles durante o Live View.</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>O computador está com os controles para esta foto.</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>O computador está com os controles.</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>O computador pode ficar com os controles.</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>O disco de “%1” está cheio, e a foto “%2” está somente na memória do Skein. Libere espaço nele e não desconecte a câmera: ela será gravada assim que couber.</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto “%1” estava somente na memória da câmera, não pôde ser gravada e se perdeu. Libere espaço no disco e tire-a novamente.</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>A foto “%2” não pôde ser gravada em “%1” e está somente na memória do Skein. Verifique essa pasta e não desconecte a câmera: a gravação continua sendo tentada.</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>O que aconteceu e o que pode ser feito a respeito: os botões fazem isso. Esc dispensa uma mensagem.</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>(%1 bytes)</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>(danificado)</translation>
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
        <translation>Notas do fabricante</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>Parte dos metadados está danificada: isto é o que pode ser lido.</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>Parte do texto não está escrita como os padrões exigem, por isso pode haver letras erradas.</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>Os metadados XMP são grandes demais para serem mostrados aqui…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>O arquivo encurtou enquanto era lido, por isso pode faltar algo.</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>Os metadados são maiores que os de qualquer câmera, por isso parte deles não é mostrada aqui…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>Há mais metadados do que os mostrados aqui…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>Textos muito longos terminam com “…”.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>%1 não contém metadados que possam ser lidos.</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>Escolha uma foto para ver seus metadados.</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>Ocultar posição GPS</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>Lendo os metadados…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Mostrar posição GPS</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>Os itens com “GPS” no nome informam onde foi tirada.</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>A nova foto ainda não contém metadados que possam ser lidos.</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>O que a foto informa sobre si mesma, em grupos que se abrem e fecham. Uma linha pode ser copiada pelo seu menu.</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>Metadados</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>A vibração se dissipa: %1 s</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>A câmera não pôde ser restaurada ao estado anterior à foto. Verifique os ajustes do espelho e do obturador na própria câmera. %1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto no cartão da câmera está salva nesta sessão e devia ter sido excluída do cartão da última vez, o que foi interrompido. Ela permanece lá até que você a exclua.</numerusform>
            <numerusform>%n fotos no cartão da câmera estão salvas nesta sessão e deviam ter sido excluídas do cartão da última vez, o que foi interrompido. Elas permanecem lá até que você as exclua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto foi tirada enquanto a câmera estava ausente. Ela permanece no cartão até que você a busque.</numerusform>
            <numerusform>%n fotos foram tiradas enquanto a câmera estava ausente. Elas permanecem no cartão até que você as busque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Excluir do cartão</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>O cartão da câmera não pode ser lido, portanto não se sabe se há fotos à espera nele. %1 Desconecte a câmera e conecte-a novamente para que ele seja lido.</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>Um contador em um padrão de nomes não conhece “%1”. Ele tem de 1 a 9 dígitos e segue por uma sessão, um dia ou sempre: {counter:4}, {counter:4:day}, {counter:6:ever}.</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>Um contador que recomeça a cada dia precisa da data ao lado, ou os nomes se repetiriam. Adicione {date} ao padrão.</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>Uma data em um padrão de nomes não pode criar pastas sozinha. Escreva “{date:%Y}/{date:%m}/” para uma pasta dentro de outra.</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>Uma data em um padrão de nomes não conhece “%1”. Escreva algo como {date:%Y-%m-%d}; “man strftime” lista todas as letras.</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>Uma data no padrão de nomes tem formato vazio. Escreva algo como {date:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Um nome de arquivo não pode conter “%1”. Retire-o do padrão.</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>Um padrão de nomes não pode começar com uma barra: as fotos ficam na pasta da sessão. Retire-a.</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>Um padrão de nomes não pode sair da pasta da sessão com “..”. Retire isso.</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>Um padrão de nomes não conhece “{%1}”. Use um destes: %2.</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>Um padrão de nomes, e cada pasta nele, não pode começar nem terminar com um ponto ou um espaço. Retire-o do padrão.</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>Nada pode vir após “%1” em um padrão de nomes. Escreva somente {%1}.</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>O contador de um padrão de nomes tem %n dígito. Escreva XXXX ou {counter:4} para quatro.</numerusform>
            <numerusform>O contador de um padrão de nomes tem de 1 a %n dígitos. Escreva XXXX ou {counter:4} para quatro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>O contador está no nome de uma pasta. Coloque-o após a última barra do padrão.</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>O padrão de nomes contém um caractere invisível. Escreva o padrão novamente.</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>O padrão de nomes termina com “.%1”. Retire isso: cada arquivo mantém a extensão que a câmera lhe deu.</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>O padrão de nomes tem uma barra sem nada depois. Escreva um nome ali ou retire a barra.</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>O padrão de nomes tem uma “{” sem uma “}”. Feche-a ou retire-a.</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>O padrão de nomes tem uma “}” sem uma “{”. Inclua-a ou retire ambas.</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>O padrão de nomes tem dois contadores. Deixe apenas um (uma sequência de X também é um contador).</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>O padrão de nomes está vazio. Escreva algo como capt-XXXX.</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>O padrão de nomes cria mais de %n pasta, uma dentro da outra. Retire algumas.</numerusform>
            <numerusform>O padrão de nomes cria mais de %n pastas, uma dentro da outra. Retire algumas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>O padrão de nomes cria nomes longos demais para alguns discos. Encurte-o.</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>O padrão de nomes daria o mesmo nome a todas as fotos. Adicione um contador, como XXXX.</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>Uma pasta para cada câmera</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Uma pasta para cada dia</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>Data em que a foto foi tirada</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>Data com hifens</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>Distância focal em milímetros</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>Hora e minuto</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Sensibilidade ISO</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>Modelo da câmera</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nome da sessão</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>Nome ou letra do corpo da câmera</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>Número no nome dado pela câmera</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>Número crescente</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>Número crescente que recomeça a cada dia</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>Número crescente por todas as sessões</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>Número de série do corpo da câmera</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Velocidade do obturador</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>Texto do campo “Trabalho”</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>O nome que a própria câmera deu ao arquivo</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>Milésimos daquele segundo</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>Hora em que a foto foi tirada</translation>
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
        <translation>Por exemplo: %1, %2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>O que {job} representa no padrão: um cliente, um lugar, uma ocasião. Altere-o quando o próximo trabalho começar.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>As câmeras são alcançadas somente por endereços IPv4. Use um endereço como 192.168.1.20, seguido de :PORT se a câmera tiver uma porta própria.</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>O endereço %1 não pode pertencer a uma câmera. Consulte o endereço da câmera no menu de rede dela.</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” não é um endereço de rede. Use um endereço como 192.168.1.20 ou camera.local.</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” não é um número de porta. Use um número de 1 a 65535, como em 192.168.1.20:15740.</translation>
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
        <translation>&amp;Conectar ao iniciar a câmera de rede da última vez</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>Uma câmera na rede é conectada pelo endereço, na janela “Conectar uma câmera”. As que já responderam são lembradas aqui.</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>Uma câmera que pede pareamento mostra uma pergunta na própria tela quando é conectada pela primeira vez: confirme-a lá. Algumas esquecem o computador quando seus ajustes de Wi-Fi são redefinidos.</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>Câmeras na rede</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>Câmeras na rede que são lembradas</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>Câmeras que responderam em seu endereço, a mais recente primeiro. “Conectar uma câmera” também as oferece.</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>Se a última câmera usada estava na rede, o Skein a procura onde ela estava.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Rede</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>Nenhuma câmera na rede foi conectada ainda.</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>Retira a câmera da lista; ela pode ser conectada novamente pelo endereço.</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan sem fio ip automático reconectar</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan sem fio ptp ip endereço esquecer pareamento</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Ninguém responde em %1. Verifique se a câmera está ativa, se está na mesma rede que este computador e se o endereço está correto, e conecte-a novamente.</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Algo responde em %1, mas recusa o Skein. Se um celular ou outro programa estiver usando a câmera, encerre-o; se a câmera perguntar na tela se deve permitir este computador, responda que sim. Depois conecte-a novamente.</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>Há um dispositivo em %1, mas nenhuma câmera escuta nele na porta %2. Ative a conexão de rede da câmera com um computador e conecte-a novamente.</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>Um nome não pode conter uma barra. Para criar a sessão em outra pasta, altere a pasta abaixo do nome.</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>Um nome que começa com um ponto ocultaria a sessão. Comece-o com uma letra ou um dígito.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Uma sessão precisa de um nome.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>Criar a sessão em</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>Cria a pasta se ela ainda não existir. A partir de agora, as novas fotos são salvas nela.</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>As novas fotos são salvas em %1</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>As novas fotos são salvas em %1, por exemplo como %2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>Já existe uma sessão com este nome. Ela será aberta; suas fotos permanecem.</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>Este nome é longo demais para uma pasta. Encurte-o.</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>Nenhuma foto foi tirada: nenhuma câmera está pronta. Conecte uma ou espere até que ela volte e tente novamente.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>Nenhuma foto foi tirada: a câmera ainda está sendo conectada. Tente novamente quando ela estiver pronta.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>Nenhuma foto foi tirada: a câmera mostrada não está lá. Estas estão prontas; %1 mostra a próxima: %2.</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>Nenhuma foto foi tirada: não há uma sessão em que ela pudesse ser salva. Abra uma e tente novamente.</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>Nenhuma foto foi tirada: esta câmera não pode ser disparada pelo computador. Use o disparador dela; suas fotos vêm para cá.</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>Não há câmera da qual importar fotos. Conecte uma e tente novamente.</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>Mostrar janela</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>A sobreposição está vazia: %1 adiciona as fotos selecionadas</translation>
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
        <translation>Adicionar arquivo…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>Adicionar selecionadas</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>Adicionar à sobreposição</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>Ajustar novamente</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>Sobrepõe um arquivo: um layout ou uma capa com partes transparentes.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>Sobrepõe as fotos selecionadas.</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>Somente ao lado de uma linha</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>Ou arraste a sobreposição na imagem com a tecla Alt pressionada.</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>Outras imagens, semitransparentes, sobre esta: para colocar um produto onde estava antes ou para encaixar um layout. Tamanho e posição são em porcentagem da imagem abaixo.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>Imagens (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>Imagens da sobreposição</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>Recoloca a sobreposição no centro, em seu tamanho inicial.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Mostrar a sobreposição</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>Mostra a sobreposição de um lado de uma linha que pode ser arrastada na imagem.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>Remove as imagens escolhidas da sobreposição.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Para a direita</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>%1 não pode ser sobreposto à imagem. %2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 desapareceu. O que foi lido dele ainda está sobreposto à imagem.</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto salva anteriormente foi excluída do cartão da câmera, o que havia sido interrompido.</numerusform>
            <numerusform>%n fotos salvas anteriormente foram excluídas do cartão da câmera, o que havia sido interrompido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto que devia ser excluída do cartão da câmera permanece lá, porque o arquivo salvo mudou ou a câmera recusou. Compare as duas e exclua-a na câmera.</numerusform>
            <numerusform>%n fotos que deviam ser excluídas do cartão da câmera permanecem lá, porque os arquivos salvos mudaram ou a câmera recusou. Compare-as e exclua-as na câmera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto que devia ser excluída do cartão da câmera permanece lá, porque há erros nos dados de imagem do arquivo salvo, ou ele não pode ser lido. Examine-a e importe a cópia da câmera mais uma vez se estiver corrompida.</numerusform>
            <numerusform>%n fotos que deviam ser excluídas do cartão da câmera permanecem lá, porque há erros nos dados de imagem dos arquivos salvos, ou eles não podem ser lidos. Examine-as e importe as cópias da câmera mais uma vez se estiverem corrompidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>Todos os painéis</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>Lista todos os painéis</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>Painel: %1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>Mostra a página “%1” no painel lateral, ou remove sua aba.</translation>
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
        <translation>Cor</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>Cor das bordas em foco</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>Com que intensidade as bordas em foco são marcadas.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Quão forte uma borda precisa ser para ser marcada; um valor menor marca mais.</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>Marcar o que está em foco</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>Marca as bordas que estão em foco. Com um limiar baixo, bordas suaves também são marcadas; uma cor que o motivo não tem é a mais visível.</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>Limiar</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 está danificado. %2 O que chegou foi salvo. Examine-o e, se puder, tire a foto novamente.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 está danificado. %2 O que chegou foi salvo; a cópia no cartão da câmera é mantida. Compare os dois e busque-o novamente se aquela estiver íntegra.</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 está salvo, mas também permanece no cartão da câmera. %2 Compare os dois e exclua-o na câmera.</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>Ele tem %1 bytes, mas a câmera anunciou %2.</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>Nada foi calculado durante a chegada com que compará-lo.</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>A câmera não informa o tamanho dele, de modo que não se sabe se chegou inteiro.</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>Nenhum nome livre foi encontrado em “%1”; a foto permanece em “%2”. Escolha outro padrão de nomes de arquivo.</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>A foto mudou na pasta temporária depois de ter chegado. Compare-a com a cópia na câmera.</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto foi armazenada como “%1”, mas o disco não confirmou. Verifique o disco e mantenha a cópia na câmera.</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto “%1” não está mais na pasta temporária. Busque-a novamente se ainda estiver na câmera.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” não é um arquivo comum e foi deixado onde está. Examine-o você mesmo.</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>Nenhuma câmera está conectada</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>Nenhuma foto corresponde ao filtro</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>Ligue o cabo e a câmera, conecte uma pela rede ou inicie a câmera virtual para explorar o programa.</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Pressione %1 para ver o que a câmera vê. O disparador da câmera também funciona: as fotos dela aparecem aqui.</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Pressione %1 para tirar uma foto</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>A pasta da sessão não está lá</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>A sessão tem fotos, mas nenhuma delas é mostrada.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Este arquivo não pode ser mostrado</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>Isto leva um momento. Os ajustes aparecem quando a câmera responder.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1” foi excluída ou movida, ou seu disco foi retirado. As fotos não podem ser salvas até que ela volte ou outra pasta seja escolhida.</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 foi movida para a lixeira.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto foi movida para a lixeira.</numerusform>
            <numerusform>%n fotos foram movidas para a lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>O Live View cobre a foto, por isso ela não foi classificada. Saia do Live View com %1 e classifique-a.</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>Abrir com…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Falta uma parte desta imagem: o arquivo está danificado ou incompleto. Copie-o novamente da câmera se ainda estiver lá.</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>O carregamento da imagem foi interrompido.</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>O perfil de cores neste arquivo está danificado, por isso suas cores são mostradas como sRGB e podem estar erradas. Copie o arquivo novamente de onde veio.</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>O arquivo não contém uma imagem de um tipo que o Skein possa mostrar. Abra-o com outro programa.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>O arquivo informa que sua imagem tem %1 × %2 pixels, mas é pequeno demais para contê-los. Está danificado: copie-o novamente da câmera se ainda estiver lá.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>O arquivo informa que sua imagem tem %1 × %2 pixels, mais do que o Skein abre. Provavelmente está danificado.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>O nome do arquivo termina em .%1, mas ele não contém uma imagem de um tipo que o Skein possa mostrar. Está danificado ou tem o nome errado: copie-o novamente ou abra-o com outro programa.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>A imagem não pode ser mostrada: o arquivo está danificado ou incompleto. Copie-o novamente da câmera se ainda estiver lá.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Não há memória suficiente para uma imagem de %1 × %2 pixels. Feche outros programas e tente novamente.</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>Este arquivo RAW termina antes do fim: somente sua pré-visualização pode ser mostrada. Copie-o novamente da câmera se ainda estiver lá.</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>Isto é um vídeo. Abra-o com o reprodutor de vídeo da área de trabalho.</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>O programa “%1” não pôde ser iniciado. Verifique se ele está instalado e se o nome está correto.</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Esta área de trabalho não conhece um programa para arquivos como “%1”. Informe um você mesmo ou escolha um para este tipo de arquivo nas configurações da área de trabalho.</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Lendo a nova foto…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>A imagem não pôde ser gravada como “%1”. Escolha outro formato.</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>A pasta com suas sequências salvas não responde: os plugins são iniciados sem elas, e as conhecerão assim que ela responder. Verifique se o disco ou a rede está disponível.</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>Ele falhou (%1) e foi desativado. Avise o autor.</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>Ele falhou e foi desativado. Avise o autor.</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>Ele estava em atividade quando o Skein terminou inesperadamente e foi desativado. Ative-o para tentar novamente.</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>O plugin “%1” estava em atividade quando o Skein terminou inesperadamente da última vez. Agora está desativado; em “Plugins”, nas preferências, você pode ativá-lo novamente.</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>O plugin “%1” foi desativado. %2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Outro plugin tem o mesmo id e vem antes: %1. Remova um dos dois.</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>Ele não tem descrição (o arquivo JSON que seus metadados indicam).</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Ele foi compilado com o Qt %1, que não combina com o Qt %2 com que o Skein é executado aqui. Obtenha uma versão adequada.</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Ele foi feito para a versão %1 da interface de plugins do Skein, e esta é a versão %2. Obtenha uma versão adequada.</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>Sua descrição não tem um número para “interface”.</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>Sua descrição não tem um texto para “%1”.</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>Sua descrição é longa demais.</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>Sua descrição não informa true nem false para “enabledByDefault”.</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>Seu id pode conter somente letras, dígitos, “.”, “-” e “_”.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>O texto para “%1” em sua descrição tem letras que não podem ser mostradas.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>O texto para “%1” em sua descrição é longo demais.</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>Este arquivo não é uma biblioteca ou não está completo. Se deveria ser um plugin, instale-o novamente.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Este arquivo não é um plugin para o Skein.</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>O que os plugins fazem não pode ser registrado. Se um deles derrubar o Skein, a próxima inicialização não saberá qual foi.</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>A janela foi fechada.</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>Ele está terminando seu trabalho.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desativado.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está em execução.</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>Inicia com o Skein na próxima vez.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Preferências de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Versão</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>&amp;Manter ativado</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Um plugin pode fazer tudo o que você pode fazer: use somente aqueles em que confia. Seus próprios plugins devem ficar em %1.</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Procurando plugins…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>O Skein foi iniciado sem plugins. O que você escolher aqui vale a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>Desativar o plugin encerra isto agora.</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>Não há plugins.</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>Nova foto</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Lendo a nova foto…</translation>
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
        <translation>Nenhuma câmera foi encontrada. Conecte uma e ligue-a, informe o endereço de uma na rede com --camera ou tente &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>Há mais de uma câmera. Escolha uma com --camera: %1.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>Este arquivo não tem preferências do Skein, portanto nada foi alterado. Escolha um arquivo criado com “Exportar” nas preferências.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>O padrão de nomes de arquivo nas preferências não pode ser usado, por isso as fotos são nomeadas como de costume. %1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Nenhuma opção foi encontrada para “%1”. Tente outra palavra.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>%n de seus valores não é conhecido aqui; ele é guardado para uma versão que o conheça, se você aceitar o que pertencia ao outro computador.</numerusform>
            <numerusform>%n de seus valores não são conhecidos aqui; eles são guardados para uma versão que os conheça, se você aceitar o que pertencia ao outro computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>%n preferência foi importada.</numerusform>
            <numerusform>%n preferências foram importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>%n valor não faz sentido e é omitido: %1.</numerusform>
            <numerusform>%n valores não fazem sentido e são omitidos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>&amp;Também o que pertencia ao outro computador</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>&amp;Também o que pertence a este computador</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Exportar preferências</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>Pastas, perfis de monitores, nomes e endereços de câmeras, o que os plugins guardam e os programas executados em eventos. Aceite isso somente de um arquivo que você mesmo criou: os programas nele seriam executados aqui.</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>Pastas, perfis de monitores, nomes e endereços de câmeras, o que os plugins guardam e os programas executados em eventos: isso pode conter senhas. O estado das janelas nunca está no arquivo.</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Importar preferências</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>Ele foi gravado por uma versão mais recente do Skein.</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>As predefinições de câmeras nele se juntam às suas; elas substituem as de mesmo nome.</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>Preferências do Skein (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>Preferências do Skein (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>O arquivo recebe todas as preferências, entre elas seu nome e seus direitos autorais como são gravados nas novas imagens. Qualquer pessoa que o receba pode lê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>O arquivo tem %n preferência, que substitui a sua.</numerusform>
            <numerusform>O arquivo tem %n preferências, que substituem as suas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As preferências não puderam ser gravadas em “%1”. Verifique se é possível gravar na pasta e se há espaço, ou escolha outra.</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As preferências foram gravadas em “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” não pôde ser lido, portanto nada foi alterado. Verifique se ele existe e se você pode lê-lo.</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>As preferências estão como antes, exceto as que foram alteradas desde então.</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>As preferências estão como antes.</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>“%1” está como no início.</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1, com esta janela</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>Apresentar em</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>O monitor %1 foi desconectado, por isso a apresentação terminou. Ela continua quando o monitor voltar; pressione %2 para apresentar em outro.</translation>
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
        <translation>Apresentação – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>Imagem apresentada</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>Outros ajustes estão sendo gravados na câmera. Espere um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>A câmera permaneceu em “%1”.</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>A câmera se foi enquanto seus ajustes eram gravados. Conecte-a e tente novamente.</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>Esta câmera não tem tal ajuste agora.</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>“%1” não é um valor para ele.</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>&amp;Todos os ajustes, não só os do topo</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>Relógio, nomes e o lugar para onde vão as fotos nunca fazem parte de uma predefinição.</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>Guarda com este nome os ajustes que a câmera tem agora.</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nome da predefinição:</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>Caso contrário, somente os ajustes do topo do painel são guardados, o que serve para mais câmeras.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>Estúdio, retrato</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>O nome pelo qual os ajustes serão encontrados. Um nome já usado é substituído.</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>Existe uma predefinição com este nome; ela será substituída.</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>Exclui a predefinição escolhida. A câmera mantém seus ajustes.</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>Dá à câmera os ajustes da predefinição escolhida e informa quais ela não aceitou.</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>Dá outro nome à predefinição escolhida.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>As predefinições que você salvou, quantos ajustes cada uma tem e quando foi salva.</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>Ainda não há predefinições. “Salvar como predefinição…” no menu Câmera guarda os ajustes da câmera com um nome.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>Desconhecido</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>A pasta %1 não pode ser criada. Escolha outra com --out.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>O quadro não pôde ser gravado em %1. Verifique se é possível gravar na pasta e se o disco tem espaço, ou escolha outra com --out.</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>O Live View parou. %1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>O Live View precisa de uma câmera conectada. Conecte uma e tente novamente.</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>&amp;O que você fez, o que aconteceu e o que esperava:</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>C&amp;opiar tudo</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Coletando…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>Nada é enviado. Leia este texto, retire o que não é da conta de ninguém e salve-o ou copie-o para quem ajuda você.</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>Incluir os números de &amp;série das câmeras</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>Coloca o texto inteiro na área de transferência, para ser colado em uma mensagem.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Sal&amp;var…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>Diga passo a passo como o problema ocorre. Um relato que outros possam reproduzir é resolvido mais rápido.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>O relatório não pôde ser gravado em “%1”. Escolha outra pasta ou copie o texto.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>O relatório está na área de transferência.</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>O relatório foi salvo como “%1”.</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>Versões, sistema, câmeras, ajustes alterados e o fim do registro, em inglês. Você pode alterar e excluir qualquer parte. Senhas, nomes e linhas de direitos autorais são omitidos.</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>O que o Skein &amp;coletou:</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>O que o Skein coletou</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>Sem isto, o relatório diz somente que há um número de série. Ajuda quando duas câmeras do mesmo modelo são confundidas.</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>Grava o texto inteiro em um arquivo à sua escolha.</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>Sua descrição do problema</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>O programa não pode ser encerrado daqui. Feche-o você mesmo e conecte a câmera novamente.</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>O programa já terminou. Conecte a câmera novamente.</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>Escolher um perfil de cores</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>Escolhe um perfil que não está na lista: um arquivo ICC de um laboratório ou de um calibrador.</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Perfis de cores</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>Perfis de cores (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>Usa o perfil escolhido na lista.</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>Os perfis de cores instalados neste computador.</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>Usar perfil</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>O perfil de cores neste arquivo não é para imagens RGB (pode ser para Lab), por isso suas cores são mostradas como sRGB e podem estar erradas. Dê a ele um perfil RGB no programa que o gravou.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>O perfil de cores neste arquivo é para tons de cinza, mas a imagem tem cores. Elas são mostradas como sRGB e podem estar erradas. Dê a ele um perfil RGB no programa que o gravou.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>O perfil de cores neste arquivo é para tintas de impressão (CMYK), mas a imagem não está em tintas. Suas cores são mostradas como sRGB e podem estar erradas. Dê a ele um perfil RGB no programa que o gravou.</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>Escolher um programa</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Escolhe o programa entre os arquivos deste computador.</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>Nome do programa, ou seu comando com opções. Os arquivos são acrescentados.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>Inicia o programa com as imagens selecionadas. Ele permanece aberto quando o Skein termina.</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>O programa que recebe as imagens, como seria digitado em um terminal. Os usados anteriormente estão na lista.</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>A câmera não pode escutar na porta %1. Escolha outra porta, ou 0 para uma livre.</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>Isto é um TIFF, e o leitor do Qt para ele não está instalado. Instale o pacote com os formatos de imagem adicionais do Qt.</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1, etiqueta: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>Rejeitada</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Refazer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>O arquivo informa que seus fotossítios saturam em %1, mas os dados mostram que é em %2. O que está cortado é contado pelos dados.</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1 (ausente)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – em %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>Nenhuma sessão anterior</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>A pasta foi movida ou excluída, ou seu disco não está conectado.</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>A câmera não responde mais, seja o que for que se tente daqui. Desligue-a e ligue-a novamente e conecte-a.</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Novo nome</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>Novo nome para %1, sem a extensão:</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>Renomeia todos os arquivos da foto. Isto pode ser desfeito.</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>O novo nome para todos os arquivos da foto: RAW, JPEG e arquivos auxiliares. Cada um mantém sua extensão.</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>A sessão foi fechada antes que isso fosse feito. Abra-a novamente e repita.</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>O Live View não iniciou, por isso não se pode saber se a câmera está parada.</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>O Live View terminou antes que a câmera estivesse parada.</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>O Live View não mostra nada pelo que se possa saber se a câmera está parada.</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>A câmera não ficou parada em %1 s.</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>Esta câmera não tem Live View, pelo qual se poderia saber se está parada.</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Esperando estabilizar</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>Esperando estabilizar: move-se %1 %</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Nenhum nome livre foi encontrado para “%1”. Veja o que há na pasta da sessão e tente novamente.</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Nenhuma sessão está aberta, portanto não há lugar para “%1”. Abra uma e tente novamente.</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Só uma parte pôde ser salva: %1. Verifique se o disco da sessão ainda está lá e tente novamente.</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>Não há nada para salvar.</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>“%1” não tem extensão, que indica o tipo de arquivo. Dê uma a ele.</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>&amp;Mostrar a foto:</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>Por quanto tempo uma foto tirada a partir do Live View é mostrada antes que o Live View continue.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Não mostrar</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>Depois o Live View volta sozinho, e imediatamente com Esc; P o encerra. Se você ampliar ou avaliar a foto, ela permanece até P ou Esc, que trazem o Live View de volta.</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">Depois o Live View volta sozinho, ou de imediato com P ou Esc. Se você ampliar ou classificar a foto, ela é mantida até então.</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>Até pressionar uma tecla</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>Ele não pôde ser carregado. Instale-o novamente.</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>Ele não pôde ser carregado: falta “%1”, de que ele precisa. Instale o que lhe pertence ou uma versão adequada dele.</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>Ele não iniciou e não informou o motivo. Avise o autor.</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>Ele falhou ao ser iniciado (%1). Avise o autor.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Este arquivo não é um plugin para o Skein.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1 está em andamento. Pare-o ou espere até que termine.</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Uma sequência está em execução. Pare-a ou espere até que termine.</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>O programa auxiliar da câmera não pôde ser impedido de gravar em outros lugares. Inicie-o com --no-sandbox se você confia na câmera.</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>O perfil “%1” não é de um monitor. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>Não para nada: as fotos continuam sendo tiradas.</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>Prosseguir</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>Progresso da sequência</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>Sequência</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>Parando: a câmera está sendo restaurada</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>A câmera está ausente e não pode ser restaurada: pare novamente para deixá-la assim</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>A câmera precisa de cerca de %1 segundos a cada vez, mais que o intervalo de %2 segundos: alguns disparos serão omitidos.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>A câmera precisa de cerca de %1 segundos a cada vez, o que quase não deixa margem no intervalo de %2 segundos: se demorar mais, disparos são omitidos. Por segurança, escolha um intervalo maior.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>O obturador está em Bulb. Escolha um tempo de exposição ou uma série Bulb.</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>A hora em que a sequência começa já passou. Escolha uma posterior.</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>A hora em que a sequência termina já passou ou vem antes do seu início. Escolha uma posterior.</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>Não há espaço para fotos no disco. Libere algum ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>Há espaço para cerca de %1 fotos no disco, e a sequência tira %2.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>Não foi possível criar uma pasta para arquivos temporários, necessária enquanto a câmera é consultada. Verifique se o disco está cheio.</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>As fotos que estavam na memória da câmera estão agora na pasta %1.</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>Parando: os ajustes estão sendo restaurados. Interrompa novamente para sair de imediato.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>O arquivo “%1” não pôde ser lido. Verifique o nome ou informe uma das sequências mostradas por --list.</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>A sequência foi interrompida. %n foto tirada.</numerusform>
            <numerusform>A sequência foi interrompida. %n fotos tiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>Esta câmera consegue fazê-la. Fotos: %1. Fim, se começasse agora: %2.</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>quantas couberem no tempo</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>quando for parada</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1 está sendo encerrado</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1 está em pausa</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>Pausar &amp;sequência</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>&amp;Continuar sequência</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>Uma sequência está usando o disparo: pare-a primeiro, com Esc</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>Uma sequência está em execução, com %1. Fechar a janela a interrompe.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>Executar novamente</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>A sequência está sendo parada</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>A sequência está em pausa</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>A sequência está parada</translation>
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
        <translation>Um limite para “%1” não é um número acima de zero.</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>Uma sequência dentro de um intervalo não pode começar nem terminar pelo relógio. Dê essa hora ao próprio intervalo.</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>Uma sequência dentro de um intervalo precisa terminar sozinha. Dê a ela um número de fotos.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Tempo de exposição, em segundos</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Fator de uma exposição para a seguinte</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each (burst)&quot;, %2 a sentence</extracomment>
        <translation>Em %1: %2</translation>
    </message>
    <message>
        <source>Last exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Último tempo de exposição, em segundos</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>Linha %1, em %2: %3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Número de fotos</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Número de fotos da sequência inteira</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Número de passos entre duas fotos</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Pausa, em segundos</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Deslocamento, em pontos</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>Obturador</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Passo, em pontos</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>O arquivo não é uma sequência: há um erro na linha %1. Compare-o com um salvo pelo Skein.</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>O arquivo é grande demais para ser uma sequência. Escolha outro.</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>O limite inferior para “%1” está acima do superior.</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>A sequência contém sequências demais umas dentro das outras. São possíveis no máximo %1.</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>A sequência foi criada por uma versão mais recente do Skein (seu formato é %1, esta versão conhece %2). Atualize o Skein para usá-la.</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">Não existe um tipo de sequência chamado “%1”.</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>Não há nenhum tipo de sequência chamado “%1”. Escreva um destes como “kind”: %2.</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>Isto não é uma sequência do Skein: não contém &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Tempo de repouso da lente, em segundos</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Brilho desejado, em pontos</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>Escreva “beat” ou “pause”, em segundos.</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>“%1” precisa ser uma hora, como 18:30 ou 2026-11-22T18:30:00.</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>“%1” não significa nada aqui, apenas nestes tipos: %2. Escreva uma destas palavras ou escolha outro tipo: %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>“%1” não significa nada aqui. Escreva uma destas palavras: %2.</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>Falta “count”. Escreva um número de vezes ou &quot;unlimited&quot;.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceForm</name>
    <message>
        <source>&amp;Kind:</source>
        <extracomment>label of a choice: the kind of sequence</extracomment>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Each t&amp;ime:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation type="vanished">A cada &amp;vez:</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>Tirar a cada ve&amp;z:</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>O que a sequência faz: uma foto a cada intervalo, várias exposições ou distâncias de foco, uma rajada, uma série Bulb ou uma rampa por uma luz que muda.</translation>
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
        <translation>“%1” precisa estar entre %2 e %3, mas é %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>“%1” não é um número. Informe um entre %2 e %3.</translation>
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
        <translation>Rampa de exposição</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>Outra sequência está em execução. Pare-a primeiro ou espere seu fim.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>Relatório da sequência</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>Quais fotos não foram tiradas, e por quê, na ordem do tempo. O texto pode ser copiado.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: a câmera não informa mais seu valor como número. Defina-o na câmera e comece novamente.</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1: o valor %2 não pôde ser definido. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n disparo omitido porque a câmera era lenta demais.</numerusform>
            <numerusform>%n disparos omitidos porque a câmera era lenta demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n disparo omitido enquanto a câmera esteve ausente.</numerusform>
            <numerusform>%n disparos omitidos enquanto a câmera esteve ausente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>%n disparo omitido.</numerusform>
            <numerusform>%n disparos omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n falhou.</numerusform>
            <numerusform>%n falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto tirada.</numerusform>
            <numerusform>%n fotos tiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Uma foto não pôde ser tirada, em duas tentativas. %1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Uma foto foi tirada, mas não chegou. %1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>Uma rodada não pôde ser iniciada e foi omitida. %1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Começa às %1</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>Está mais claro do que os limites desta rampa permitem: as fotos ficam mais claras a partir daqui.</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>Está mais escuro do que os limites desta rampa permitem: as fotos ficam mais escuras a partir daqui.</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>Movendo a lente</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>Restaurando os ajustes</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>Definindo %1: %2</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Tirando a foto %1</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Tirando a foto %1 de %2</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>O brilho de uma foto não pôde ser medido. %1</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>A câmera precisa de mais tempo do que o intervalo permite: alguns disparos são omitidos e os demais são mantidos. Escolha um intervalo maior para espaçamentos regulares.</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>A câmera esteve ausente: alguns disparos são omitidos e os demais são mantidos.</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>A lente não avançou mais, talvez esteja no fim do curso. O bracketing de foco tem menos fotos do que o desejado. %1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>As marcas de perto e de longe da lente não são mais conhecidas. Defina ambas e comece novamente.</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>A sequência terminou porque %1 fotos seguidas não chegaram. %2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>A sequência terminou porque falhou %1 vezes seguidas. %2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>A sequência terminou com menos fotos do que o planejado.</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>A sequência terminou, mas nem todas as fotos foram tiradas no momento planejado.</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>A sequência está completa.</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Esperando a câmera</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>Esperando a câmera, para restaurar seus ajustes</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>Esperando as últimas fotos</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>Esperando a próxima foto</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>Outra sequência está em execução com esta câmera. Pare-a primeiro ou espere seu fim.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Uma sequência não pode ter o nome “%1”. Escolha um nome curto sem barras, e sem um ponto ou um espaço no início.</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>A sequência “%1” não pode ser usada. %2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>A sequência “%1” não pôde ser lida. Verifique as permissões do arquivo %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>A sequência “%1” não pôde ser removida. Verifique se você pode gravar em %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>A sequência “%1” não pôde ser salva em %2. Verifique se há espaço e se você pode gravar lá.</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Já existe uma sequência chamada “%1”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Não existe uma sequência chamada “%1”. Ela pode ter sido removida.</translation>
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
        <translation>a cada %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>a %1 passos grandes</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>a %1 passos médios</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 de %n foto</numerusform>
            <numerusform>%1 de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 small steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>a %1 passos pequenos</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1, a %2 EV (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1, %n falhou</numerusform>
            <numerusform>%1, %n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1; a cada vez: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n exposição</numerusform>
            <numerusform>%n exposições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
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
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>Entre as marcas de foco</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Série Bulb</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>Rajada</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>A cada %1</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Bracketing de exposição</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Compensação de exposição</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>Rampa de exposição (anoitecer e amanhecer)</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Bracketing de foco</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uma após a outra</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Uma foto</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Velocidade do obturador</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>após %1</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>tão rápido quanto a câmera puder</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>entre as marcas de foco</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>termina por volta de %1</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>cada vez mais longe</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>segue a luz</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>cada vez mais perto</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>próxima em %1</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>a um passo grande</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>a um passo médio</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>a um passo pequeno</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>até ser parada</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>“%1” está em andamento (fotos tiradas: %2 de %n).</numerusform>
            <numerusform>“%1” está em andamento (fotos tiradas: %2 de %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>“%1” está em andamento: %n foto tirada até agora.</numerusform>
            <numerusform>“%1” está em andamento: %n fotos tiradas até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>Uma hora da sequência não é uma que um relógio mostre. Escreva-a como 18:30.</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>Atraso antes da primeira foto, em segundos</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>Intervalo, em segundos</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>Número de vezes</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>Pausa, em segundos</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>A sequência termina antes de começar. Escolha um fim posterior ou um início anterior.</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>A sequência tem tanto um atraso quanto uma hora de início. Informe apenas um.</translation>
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
        <translation>&amp;Nova</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>Uma sequência tira fotos sozinha: uma a cada intervalo, a mesma com várias exposições ou distâncias de foco, uma rajada, ou uma após a outra ao longo do anoitecer ou do amanhecer. Ela pode ser salva e executada com uma tecla.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>Outra sequência está em execução</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>Inicia a sequência escolhida com a câmera mostrada.</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>Traz de volta a sequência que acabou de ser excluída.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Não pode ser lida</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>Exclui a sequência escolhida; isto pode ser desfeito até que a janela seja fechada.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>Dá outro nome à sequência escolhida. Sua tecla permanece.</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">Tecla &amp;que a executa:</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>Atalho de te&amp;clado:</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>Faz uma cópia da sequência escolhida, para ser alterada.</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>Cria uma nova sequência: escolha de que tipo. Ela pode conter outras de outro tipo.</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>Nova se&amp;quência</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>Execu&amp;tar</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>Reno&amp;mear</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>Sequências</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>A tecla que inicia esta sequência onde quer que esteja o foco do teclado. Outra sequência que a tenha a perde.</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>As sequências que você salvou. Enter vai para o que a escolhida faz, F2 a renomeia.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>“%1” foi excluída.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>Uma sequência já está em execução. Pare-a ou espere até que termine.</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>A sequência não foi salva: o plugin a pediu de modo errado. Avise o autor.</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>Nenhuma pasta de sessão está aberta, por isso a foto permanece onde está. Escolha uma pasta para a sessão.</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>A pasta da sessão não responde. Verifique o disco ou a rede em que ela está, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>“%1” não pode ser o nome de uma pasta de fotos. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n de %1 fotos foi deixada como estava. %2</numerusform>
            <numerusform>%n de %1 fotos foram deixadas como estavam. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>Pôr etiqueta em %n foto</numerusform>
            <numerusform>Pôr etiqueta em %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>Mover %1 para a lixeira</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>Mover %n foto para a lixeira</numerusform>
            <numerusform>Mover %n fotos para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>Classificar %n foto</numerusform>
            <numerusform>Classificar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>Renomear %1</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Abrir sessão</translation>
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
        <translation>A pasta da sessão já está sendo alterada. Espere que isso termine.</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>Nenhuma pasta de sessão foi informada. Escolha uma pasta para a sessão.</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>O disco da pasta da sessão “%1” está cheio. Libere espaço nele ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>O disco com a pasta da sessão “%1” não está mais lá. Conecte-o novamente ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Não é possível gravar na pasta da sessão “%1”. Verifique o disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta da sessão “%1” não pôde ser criada porque o disco está cheio. Libere espaço nele ou escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>A pasta da sessão “%1” não pôde ser criada porque “%2” é somente leitura. Escolha outra pasta ou permita a gravação nesta.</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>A pasta da sessão “%1” não existe e não pôde ser criada em “%2”. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta da sessão “%1” não está mais lá. Coloque-a de volta ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta da sessão “%1” é somente leitura. Escolha outra pasta ou permita a gravação nesta.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” é um arquivo, não uma pasta. Escolha uma pasta para a sessão.</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1” precisa ser uma pasta comum no disco da sessão, porque as fotos passam por ela. Mova-a para outro lugar e abra a sessão novamente.</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>A mudança da pasta da sessão foi abandonada.</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>A importação terminou porque outra sessão está sendo aberta.</translation>
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
        <translation>%1 %2: a câmera permaneceu em %3.</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>E outros.</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Predefinição salva: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>Predefinição “%1” aplicada: %n ajuste</numerusform>
            <numerusform>Predefinição “%1” aplicada: %n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>A câmera aceitou %1 de %2 valores da predefinição “%3”. %4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>Não há nada que uma predefinição possa guardar. Conecte uma câmera cujos ajustes possam ser alterados e tente novamente.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” não pode ser o nome desta predefinição: está vazio, ou outra predefinição o tem. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>Outro valor foi escolhido antes que a câmera aceitasse este.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>A câmera não respondeu a tempo e não aceitou o novo valor. Verifique se ela está ativa e escolha o valor novamente.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>A câmera não respondeu a tempo, por isso a alteração seguinte não foi enviada. Veja em que valor está o ajuste e escolha novamente.</translation>
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
        <translation>%1 não pode ser alterado agora</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1 permanece em %2</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1: a câmera não respondeu</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>Esta câmera não tem um ajuste para isso: %1</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>Bulb</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>Destino das capturas</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>Cartão e computador</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>Somente cartão</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>Opções: %1.</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>Compensação</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>Somente computador</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>short name of a camera setting: RAW, JPEG</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It can be read only.</source>
        <translation>Só pode ser lido.</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>Aceita uma data e hora como 2026-01-31T12:00:00Z, ou now.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>Aceita um número de %1 a %2 em passos de %3.</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>Aceita um texto.</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>Aceita on ou off.</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>Guardadas no cartão e buscadas dele: um cabo que se solta não perde nada.</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>Guardadas no cartão e enviadas ao computador: o mais seguro, porém mais lento.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>Rótulo: %1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>Ampliação</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Medição</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>Não ficam no cartão: se o cabo se soltar, a bateria falhar ou o driver da câmera travar antes que uma foto chegue, ela se perde.</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>Nada vem para o computador até que você busque: um cartão perdido perde as fotos, e um defeituoso não é percebido aqui.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>Rápido em conexões lentas. Os arquivos RAW ficam somente no cartão até que você os busque: um cartão perdido os perde.</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAW somente no cartão</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>Obturador</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Balanço de branco</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">Faltava o final das preferências, como após uma queda de energia, por isso algumas estão como no início. O arquivo danificado foi guardado como “%1”.</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As preferências não podem ser salvas em “%1”. Verifique se o disco tem espaço e permite gravação; o Skein continua tentando até ser encerrado.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As preferências não puderam ser lidas, por isso tudo está como padrão e o que você alterar não será guardado. Verifique as permissões de “%1” e inicie o Skein novamente.</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As preferências estavam danificadas, como após uma queda de energia. Elas estão como quando foram salvas pela última vez. O arquivo danificado foi guardado como “%1”.</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As preferências estavam danificadas, por isso tudo está como no início. O arquivo danificado foi guardado como “%1”.</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>As preferências foram gravadas por uma versão mais recente do Skein. O que esta versão não conhece é guardado para ela.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1: o valor anterior %2 não pôde ser restaurado. Defina-o na câmera. %3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>Compensação de exposição</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>Ela foi movida de um modo que não pôde ser contado, portanto sua posição não é conhecida.</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>Velocidade do obturador</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>A lente não pôde ser movida de volta. Foque novamente. %1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>A lente foi movida de volta tantos passos quantos tinha avançado e pode estar um pouco fora da posição. Verifique o foco.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>Abre ou fecha esta parte do painel.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>Esta câmera não tem o ajuste “%1”. Procure o nome correto na lista de ajustes dela.</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>Este ajuste não pode ser alterado agora. Verifique o disco de modos e a lente da câmera.</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>Este ajuste não aceita tal valor. Digite um do tipo dele.</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>“%1” não é possível agora. Escolha um destes: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>“%1” não é possível. Escolha um número de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1, tão nítida quanto %2</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1, melhor %2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1, melhor %2 em %3</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>Quão nítido é o centro do que se vê da imagem, avaliado em seus próprios pixels. Compare somente entre fotos da mesma cena: uma barra para cada uma das fotos desta câmera vistas por último neste lugar.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nitidez %1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>Nitidez %1, tão nítida quanto %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>Nitidez %1, melhor %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>Nitidez %1, melhor %2 em %3</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>Nitidez %1, melhor até agora %2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidez %1, uma das melhores</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidez %1, a melhor</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidez %1, a melhor das examinadas</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>Nitidez –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> % da largura</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>&amp;Se não estabilizar:</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>&amp;Movimento máximo:</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>&amp;Reproduzir o som de um obturador quando uma câmera recebe ordem de expor</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>&amp;Esperar no máximo:</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>Depois desse tempo, a opção seguinte decide.</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>De outro modo, câmeras distantes ou sem espelho não são ouvidas.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>Quanto a imagem ao vivo pode se mover de um quadro para o seguinte e ainda ser considerada parada.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>Quanto a imagem ao vivo pode se mover de um quadro para o seguinte. “Mostrar movimento” informa quanto ela se move.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Som</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Tirar a foto mesmo assim</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>Não tirar a foto</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Fotografar</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Esperar estabilizar</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>O que é feito quando a imagem não ficou parada nesse tempo, como ao vento.</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1 (“%2”)</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1 foi tomada de “%2” e dada a “%3”.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1, alterado</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>%n comando nele não é conhecido aqui; suas teclas são guardadas para mais tarde.</numerusform>
            <numerusform>%n comandos nele não são conhecidos aqui; suas teclas são guardadas para mais tarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>Uma versão mais recente do Skein gravou o arquivo.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Todos os comandos têm novamente suas teclas padrão.</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>Todos os comandos com suas teclas. Escolha um para alterar suas teclas abaixo.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>E&amp;xportar teclas…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>Localizar um comando por palavras</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>Localizar por &amp;tecla</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>Dá novamente a todos os comandos suas teclas padrão</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>Imp&amp;ortar teclas…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>Teclas (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>Restaurar t&amp;udo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>Mostra somente os comandos cujos nomes ou explicações contêm estas palavras.</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>Mostra qual comando tem a tecla que você pressionar</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>Desfaz a última alteração de teclas.</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>Obtém as teclas de um arquivo exportado</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>As teclas estão como antes.</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>As teclas de “%1” foram alteradas.</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>As teclas que você alterou estão em “%1”.</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>As teclas foram importadas.</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>Grava em um arquivo as teclas que você alterou, para outro computador</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>“%1” está sem %2 agora.</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>“%1” tem %2 novamente.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>“%1” tem novamente suas teclas padrão, exceto as que foram dadas a outros comandos: %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>“%1” tem novamente suas teclas padrão.</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 está danificado: não é uma foto íntegra. Compare-o com a cópia no cartão da câmera.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta azul</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>danificada</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta verde</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta roxa</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta vermelha</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta amarela</translation>
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
        <translation>Nitidez %1 no lugar observado</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>mark on the thumbnail of a video</extracomment>
        <translation>VÍDEO</translation>
    </message>
</context>
<context>
    <name>skein::ShotFolder</name>
    <message>
        <source>The folder %1 holds no photographs to hand out. Choose a folder with at least one file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A pasta %1 não contém fotos para entregar. Escolha uma pasta com pelo menos um arquivo.</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>Todas as fotos da sessão lado a lado. Um clique duplo mostra uma delas sozinha; Ctrl e Shift selecionam várias.</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>Grade</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>Um nome não pode começar nem terminar com um espaço, nem terminar com um ponto. Retire isso.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>Uma foto não pode se chamar &quot;%1&quot;, porque um nome de arquivo não pode conter “%2”. Retire isso.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Uma foto não pode se chamar &quot;%1&quot;: um ponto no início a ocultaria. Retire isso.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Uma foto não pode se chamar &quot;%1&quot;: esse nome ou um caractere nele significa outra coisa para alguns computadores. Escolha outro nome.</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>Uma foto precisa de um nome.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Só uma parte da foto %1 voltou da lixeira: %2. Traga o restante de volta com o gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Só uma parte da foto %1 pôde ser movida para a lixeira: %2. Desfazer a traz de volta; ou exclua o restante no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Só uma parte da foto %1 recebeu o novo nome: %2. Renomeie o restante no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto %1 não pôde ser movida para a lixeira e permanece onde está. Verifique se você pode gravar na pasta dela ou exclua-a no gerenciador de arquivos.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>A foto %1 não pôde ser renomeada para %2. Verifique se você pode gravar na pasta dela.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto %1 não está mais na lixeira, portanto não pode ser trazida de volta.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto %1 não está mais lá. Procure-a na lixeira ou em outra pasta.</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>A foto %1 mantém seu nome, porque já existe um arquivo chamado %2. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto %1 permanece na lixeira, porque outro arquivo tem o nome dela agora. Renomeie esse arquivo primeiro.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto %1 permanece na lixeira, porque não pôde ser movida de volta. Verifique se a pasta dela existe e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>Este nome é longo demais para alguns discos. Escolha um mais curto.</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>Um triângulo laranja indica que há algo errado com uma foto ou, ao lado do nome, com sua segunda cópia; a dica diz o quê.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1, uma a cada %2 s</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Disparo: %1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>Tirar novamente uma foto de imediato</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>Tirar novamente uma foto de imediato: sem temporizador, sem série, sem espera</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>O que “Capturar” faz; “Capturar com todas as câmeras” não espera. Clique para alterar.</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>deixa a vibração se dissipar</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>tira %n foto</numerusform>
            <numerusform>tira %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>espera %1 s</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>espera estabilizar</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 Nenhuma foto foi tirada. Deixe a câmera parar ou permita mais movimento nas preferências.</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1 A foto é tirada mesmo assim.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>self-timer: seconds until the photograph</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and what it does: &quot;Left: Photograph 2 of 5&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All cameras at once: one photograph each, without waiting</source>
        <translation>Todas as câmeras de uma vez: uma foto cada, sem esperar</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>Não há mais fotos nesta série</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>Nenhuma foto foi tirada, porque outra câmera é mostrada agora, e esperar estabilizar requer a imagem ao vivo. Mostre a câmera que devia tirá-la e dispare novamente.</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>Sem foto: não está parada</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>Sem foto: a câmera não está pronta</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>Uma foto, de imediato: “%1” ainda está com a própria série</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>As fotos não esperam estabilizar</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>As fotos esperam até que a câmera esteja parada</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>Temporizador em contagem</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>Temporizador parado</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>A vibração se dissipa</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>Parado: sem foto</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>A série terminou na foto %1 de %2, porque outra câmera é mostrada agora, e esperar estabilizar requer a imagem ao vivo. Mostre a câmera que a tirou e dispare novamente para mais.</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>A série de “%3” terminou na foto %1 de %2, porque algo interferiu. Verifique essa câmera e dispare novamente para mais.</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>O disparo agora %1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>O disparo tira uma foto de imediato</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Esperando estabilizar</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1” não tirou foto, porque algo interferiu. Verifique essa câmera e dispare novamente.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterDialog</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;All Off</source>
        <extracomment>button: no self-timer, no interval, no row</extracomment>
        <translation>&amp;Desligar tudo</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>&amp;Exposições Bulb duram:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>&amp;Intervalo:</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>&amp;Fotos em série:</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>&amp;Temporizador:</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>Es&amp;perar até que a imagem ao vivo esteja parada</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>Em série: do início de uma foto ao início da seguinte. Esc encerra a série.</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>Nenhum: cada uma assim que possível</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>Pausa com o espelho &amp;levantado:</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>Tantas fotos são tiradas com um único disparo.</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>Tantos segundos são contados antes que a foto seja tirada.</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>Desliga tudo isto: um disparo tira uma foto de imediato.</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>A câmera olha primeiro pelo Live View, e a foto é tirada quando nada mais se move na imagem. Quão parada ela deve estar se define nas preferências.</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>Isto vale para cada disparo seguinte, até ser desligado aqui ou na barra de status. “Capturar com todas as câmeras” não espera.</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>Temporizador, série e Bulb</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>Até parar</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>Quando o obturador da câmera está em Bulb, a exposição é encerrada após tantos segundos.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>O som de um obturador não pode ser reproduzido: este computador não tem no momento um dispositivo de som que funcione, ou não tem tal som. Conecte ou ligue um dispositivo de som, ou desative este som nas preferências.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterTexts</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Bulb %1</source>
        <extracomment>over a bulb exposure: how long it has lasted</extracomment>
        <translation>Bulb %1</translation>
    </message>
    <message>
        <source>Bulb %1 of %2</source>
        <extracomment>over a bulb exposure: how long it has lasted, and how long it will</extracomment>
        <translation>Bulb %1 de %2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>O travamento do espelho está ativo nesta câmera: ela recebe ordem de levantar o espelho, é deixada em repouso por esse tempo e recebe ordem de expor.</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>Foto %1 de %2 em %3</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>A câmera é deixada em repouso por esse tempo antes de cada exposição. O Live View mantém o espelho levantado.</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>Esta câmera levanta o espelho e espera sozinha, por cerca de um segundo, seja qual for o tempo escolhido aqui.</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>Painéis</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>Artista, direitos autorais ou comentário estão no arquivo XMP em uma forma que não pode ser alterada sem perda. Altere-os com o programa que o gravou.</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>A classificação está gravada no arquivo XMP em uma forma que não pode ser alterada sem perda. Altere-a com o programa que o gravou.</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>Este não é um arquivo XMP que possa ser entendido. Corrija-o com o programa que o gravou ou mova-o para outro lugar.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo XMP %1 não pôde ser gravado, por isso a classificação está como antes. Verifique se há espaço no disco e se você pode gravar na pasta.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo XMP %1 não pode ser lido, por isso foi deixado como está. Verifique suas permissões.</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O arquivo XMP %1 está danificado ou é de tipo desconhecido, por isso foi deixado como está. Corrija-o com o programa que o gravou ou mova-o para outro lugar.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Outro programa está gravando o arquivo XMP %1 neste momento, por isso a classificação está como antes. Espere até que esse programa termine e classifique a foto novamente.</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Artista, direitos autorais ou comentário estão no arquivo XMP %1 em uma forma que não pode ser alterada sem perda, por isso ele foi deixado como está. Altere-os com o programa que o gravou.</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>A classificação está no arquivo XMP %1 em uma forma que não pode ser alterada sem perda, por isso ele foi deixado como está. Altere-a com o programa que o gravou.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Artista, direitos autorais e comentário não puderam ser gravados ao lado de todas as fotos em %1. Verifique se há espaço no disco e se você pode gravar na pasta.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A foto %1 não está mais lá, por isso não foi classificada. Procure-a na lixeira ou em outra pasta.</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1 Botão: %2.</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1 Botões: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 está conectada novamente.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 está conectada.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 está desconectada.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>%1 é mostrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto foi salva.</numerusform>
            <numerusform>%n fotos foram salvas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n estrela</numerusform>
            <numerusform>%n estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>O Live View está desligado.</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>O Live View está ligado.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>A câmera está desconectada.</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>O disco de “%1” está cheio. Libere espaço nele.</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>O disco de “%1” não aceita um arquivo tão grande quanto este (um disco formatado com FAT aceita 4 GB). Escolha uma pasta em outro disco.</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>A foto não pôde ser gravada em “%1”. Verifique se a pasta existe e se é possível gravar nela.</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>A pasta temporária “%1” está cheia de arquivos inacabados. Procure fotos nela e depois esvazie-a.</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>Também não há outro lugar para as fotos. Libere espaço ou abra uma sessão em outro disco.</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>As preferências também não são guardadas.</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>As preferências, sequências e miniaturas também não são guardadas.</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>As sequências e miniaturas também não são guardadas.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>Nada pode ser gravado em %1, por isso preferências, miniaturas, sequências e o que os plugins guardam não são lembrados. Verifique se o disco tem espaço e permite gravação.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>Nada pode ser gravado em %1, por isso miniaturas, sequências e o que os plugins guardam não são lembrados. As fotos não são afetadas. Verifique se o disco tem espaço e permite gravação.</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>Faltam nas fontes deste computador algumas letras, que são mostradas como caixas: %1. Instale as fontes DejaVu ou Noto.</translation>
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
        <translation>%1 – espaço livre para esta sessão: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fps</source>
        <comment>live view, frames per second</comment>
        <extracomment>frames per second of live view</extracomment>
        <translation>
            <numerusform>%n fps</numerusform>
            <numerusform>%n fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n selecionada</numerusform>
            <numerusform>%n selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>Bateria: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">Ajustado</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>Cartão: %1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>Conectada em %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Controlada pela libgphoto2 %1</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Expondo…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>O tamanho em que a imagem é mostrada. A 100 %, cada um de seus pixels é um da tela.</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>O tamanho em que a imagem é mostrada: ajustada à janela. A 100 %, cada um de seus pixels é um da tela.</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>Nenhuma câmera</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>Recebendo: %n</numerusform>
            <numerusform>Recebendo: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Reconectando…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Espaço para cerca de %n foto</numerusform>
            <numerusform>Espaço para cerca de %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">Espaço para milhares de fotos</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Número de série %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Fotos restantes no cartão da câmera: %1</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tip of the number that says how large the picture is shown</extracomment>
        <translation type="vanished">Zoom</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <extracomment>how large the picture is shown; %1 is a number</extracomment>
        <translation>Zoom %1 %</translation>
    </message>
</context>
<context>
    <name>skein::StayAwake</name>
    <message>
        <source>A plugin is at work.</source>
        <translation>Um plugin está em atividade.</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>Uma série de fotos está sendo tirada.</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>Fotos estão sendo mostradas.</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>Fotos estão a caminho do disco.</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>A imagem ao vivo está sendo observada.</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>A imagem não pôde ser codificada. Escolha um tamanho de imagem menor.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>A imagem não pôde ser gravada em %1. Libere espaço.</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>Pressione Esc novamente para parar.</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>Pressione Esc novamente para parar a sequência.</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>A sequência foi parada.</translation>
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
        <translation> fotos</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>&amp;Copiar cada foto para um segundo lugar</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>&amp;Ou abaixo de:</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>&amp;Avisar abaixo de:</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>Uma pasta em outro disco ou na rede</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>Uma mensagem avisa quando há menos espaço que isso no disco.</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>Uma mensagem avisa quando há espaço para menos fotos, do tamanho das últimas.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Pasta de backup</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>Backup durante a sessão</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>Antes que o disco fique cheio, não são mais tiradas fotos pelo computador, e o que a câmera tira sozinha permanece no cartão até que haja espaço.</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>De preferência em outro disco: um que quebre leva apenas uma cópia.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>Esco&amp;lher…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>Escolher a pasta de backup</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>Escolher a pasta de backup</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>Escolhe a pasta da segunda cópia: de preferência em outro disco. Cada sessão recebe nela sua própria pasta.</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>Cada sessão recebe lá sua própria pasta. As cópias são feitas enquanto não chegam fotos, e cada uma é lida novamente e comparada. Quando o disco está ausente, o que falta é copiado assim que ele volta. Uma foto renomeada é renomeada lá; uma que vai para a lixeira permanece lá. As classificações acompanham como arquivos XMP.</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>Cada foto é copiada para uma segunda pasta enquanto você fotografa, e comparada.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espaço no disco</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>Armazenamento e backup</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>Avisar abaixo de tantos gigabytes</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>Avisar abaixo de tantas fotos</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>A pasta “%1” não pode ser criada em “%2”, porque um arquivo ou um link tem o nome dela. Renomeie-o ou altere o padrão de nomes de arquivo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>A pasta “%1” não pode ser criada em “%2”. Verifique o disco e se você pode gravar nele.</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Biblioteca de drivers: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Firmware: %1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Fabricante: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Porta: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Número de série: %1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>%n modelo, segundo a libgphoto2 %1.</numerusform>
            <numerusform>%n modelos, segundo a libgphoto2 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>Consultando a biblioteca de câmeras…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>Nenhum modelo da libgphoto2 %1 tem esse nome. Muitas câmeras funcionam mesmo assim, como “USB PTP Class Camera”.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>O programa da câmera forneceu uma lista de modelos que não pode ser entendida. Instale o Skein novamente.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1 (conectada)</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Em teste</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>Experimental</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>Quão testado é o driver deste modelo, segundo a libgphoto2.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>Live View</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>the camera cannot do it</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Comprovado</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>A câmera mostra o Live View no computador.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>Os ajustes da câmera podem ser alterados pelo computador.</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>O computador pode disparar a câmera.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>Como o tema</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>O entorno de uma foto muda a percepção do seu brilho.</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>Esta cor</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>O Live View terminou antes que o foco fosse encontrado.</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>Nenhuma imagem veio da câmera para ser avaliada. Veja o Live View e tente novamente.</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>Não há nada em que focar neste lugar. Clique em uma parte da imagem ao vivo que tenha bordas e tente novamente.</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Salvando o que é tirado com %1. Pressione Ctrl-C para encerrar.</translation>
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
            <numerusform>%n arquivo ainda não tem cópia no backup. Ele será copiado quando esta sessão for aberta novamente com a mesma pasta de backup.</numerusform>
            <numerusform>%n arquivos ainda não têm cópia no backup. Eles serão copiados quando esta sessão for aberta novamente com a mesma pasta de backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n foto no cartão da câmera está salva nesta sessão e devia ter sido excluída do cartão da última vez, o que foi interrompido. Ela permanece lá; execute isto novamente com --delete-from-camera para excluí-la.</numerusform>
            <numerusform>%n fotos no cartão da câmera estão salvas nesta sessão e deviam ter sido excluídas do cartão da última vez, o que foi interrompido. Elas permanecem lá; execute isto novamente com --delete-from-camera para excluí-las.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>Terminando o backup. Interrompa novamente para deixá-lo para a próxima vez.</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>Se ela estiver em um disco novo, informe outra pasta nele com --backup.</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>Se o obturador foi ouvido, as fotos estão no cartão da câmera. &quot;skein-cli tether&quot; com a mesma sessão as busca, e &quot;skein-cli import&quot; também.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Salvando %n foto que está a caminho. Interrompa novamente para deixá-la no cartão da câmera.</numerusform>
            <numerusform>Salvando %n fotos que estão a caminho. Interrompa novamente para deixá-las no cartão da câmera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>A câmera está ausente ou não responde. O Skein espera por ela por no máximo %n segundo.</numerusform>
            <numerusform>A câmera está ausente ou não responde. O Skein espera por ela por no máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>A câmera voltou.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>A conexão com a câmera caiu e não voltou. Verifique o cabo, a energia e a rede; as fotos que não foram buscadas estão no cartão da câmera.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Há espaço para cerca de mais %n foto.</numerusform>
            <numerusform>Há espaço para cerca de mais %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>Esperando a foto que está sendo tirada. Interrompa novamente para sair sem ela.</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>Esperando os programas que foram executados. Interrompa novamente para encerrá-los.</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>A tradução %1 não pode ser usada: %2. Os textos ficam como são sem ela.</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">&amp;Começa:</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">&amp;Atraso:</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>&amp;Pausa:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>&amp;Início:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">&amp;Tempo:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">A&amp;té:</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Após um atraso</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Após um número de fotos</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Após um número de fotos ou em um horário</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">Após tantas</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">Após tantas, ou a uma hora</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">A que &amp;hora:</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">A uma hora</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>Em um horário</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>De imediato</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">A c&amp;ada:</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">T&amp;ermina:</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">De início a início</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">De início a início mantém o ritmo, por mais longa que seja uma exposição; uma pausa começa quando a câmera está pronta novamente.</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>Inter&amp;valo:</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>Maior que uma exposição e o que a câmera precisa depois dela: disparos que chegam enquanto ela está ocupada são omitidos, e isso é avisado.</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>Nenhuma foto começa neste horário ou depois. Um horário que já passou hoje vale para amanhã.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Núme&amp;ro de fotos:</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>when a sequence ends: somebody stops it</extracomment>
        <translation>Somente à mão</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation type="vanished">Pa&amp;usa:</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>Pausa entre fotos</translation>
    </message>
    <message>
        <source>Pause from end to beginning</source>
        <translation type="vanished">Pausa do fim ao início</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>A primeira foto é tirada este tempo após a sequência ser iniciada.</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>&amp;Fim:</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>&amp;Hora de início:</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>&amp;Atraso inicial:</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>De início a início</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>De início a início: do início de uma foto ao início da seguinte, como conta um intervalômetro. Mantém o ritmo, por mais que dure uma exposição, e não se desvia. Pausa entre fotos: de quando a câmera está pronta novamente até o início da seguinte.</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>H&amp;ora do fim:</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>A primeira foto é tirada neste horário. Um horário que já passou hoje vale para amanhã.</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>Conta&amp;gem:</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">Quando for parada</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>Quando a primeira foto é tirada, após a sequência ser iniciada.</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>Quando a sequência termina sozinha. Ela pode ser parada à mão a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>Ligado</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>A câmera entregou somente uma parte de “%1”. Busque-o novamente; ele ainda está no cartão.</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>Faz o que foi dito acima. Preferências importadas podem ser desfeitas depois.</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Uma nova pasta de sessão não pôde ser criada em “%1”. Verifique se é possível gravar na pasta ou abra outra sessão.</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Há pastas de sessão demais ao lado de “%1”. Abra uma sessão com outro nome.</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>Somente uma câmera em cabo USB pode ser reiniciada daqui. Desligue e ligue a câmera.</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>A conexão USB da câmera não pôde ser reiniciada. Retire o cabo da câmera e ligue-o novamente.</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>O backup de “%1” não é o que foi gravado: a falha está no disco, no cabo ou na rede. Será tentado novamente; use outro disco se isso não ajudar.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>A cópia foi interrompida.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” não pôde ser lido. Verifique o disco.</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” estava sendo alterado enquanto era copiado. Será copiado novamente.</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: azul</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: verde</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: roxa</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: vermelha</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: amarela</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Sem estrelas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Rejeitada</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Aviso de exposição</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Focus peaking</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Guias</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Máscaras</translation>
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
        <translation> px</translation>
    </message>
    <message>
        <source> stops</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> pontos</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>A &amp;lupa mostra:</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>Arquivos &amp;RAW: cheio a partir de:</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>&amp;Linhas da grade:</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>&amp;Girá-la para imagens verticais</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100 %: cada pixel como um</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200 %: cada pixel como quatro</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Um pixel é marcado quando todas as suas cores são escuras assim.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Um pixel é marcado quando uma de suas cores é clara assim.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Um lugar é marcado quando todas as suas cores estão tantos pontos abaixo do que o sensor pode registrar.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Um lugar é marcado quando uma de suas cores tem tanto da luz que o sensor pode registrar. A 100 % está cortado: nada o recupera.</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>A 100 % nada do que é cortado é visto.</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Escolha uma que seus motivos não tenham.</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>Cor das l&amp;inhas:</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>Cor do que está claro demais:</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>Cor do que está escuro demais:</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>Cores uma a&amp;baixo da outra</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>Colu&amp;nas da grade:</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>&amp;Desenhada como:</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>Desenhar as &amp;guias dentro da máscara</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>Cada cor recebe uma curva própria, não uma sobre a outra.</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Aviso de exposição</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Guias</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>Alturas pelo lo&amp;garitmo</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Quanto a lupa amplia o lugar sob o ponteiro.</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>Em pixels da tela.</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>Pode deixar a imagem transparecer.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Ver de perto</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>Máscara da proporção</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>Máscaras mais largas que altas são giradas quando a imagem é mais alta que larga.</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>Das guias que são uma grade simples.</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>Opacidade do &amp;sombreado:</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>Contorno do que é mantido</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>Arquivos RAW: esc&amp;uro a partir de:</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>Sombreado sobre o que seria cortado</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>Mostra poucos pixels ao lado de muitos, como em um céu noturno ou um fundo branco.</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>&amp;Claro demais a partir de:</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>&amp;Escuro demais até:</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>Qual é a proporção, e se ela é mostrada, escolhe-se no painel “Exibir” de cada janela (M).</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>Enquanto uma máscara é mostrada, as guias dividem o que ela mantém em vez da imagem inteira.</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>Lar&amp;gura das linhas:</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>cache ram memória velocidade</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>canais rgb separar curva</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>corte composição terços</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>corte moldura formato sombreado contorno</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>corte transparência escuro</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>grade terços composição linhas</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>realces altas-luzes corte estourado superexposto zebra</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>linhas</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>lupa ampliação zoom porcentagem</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>retrato paisagem girar corte</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw altas-luzes saturação sensor corte</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw sombras ruído limite</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>escala linear curva</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>sombras corte subexposto</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>espessura grade terços</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>A câmera virtual não pôde ser iniciada. Instale o Skein novamente.</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>A câmera virtual não informou onde está. Instale o Skein novamente.</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>A câmera virtual não iniciou a tempo. Tente novamente ou reinicie o computador.</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>A câmera virtual terminou de imediato. Verifique suas opções e tente novamente.</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>A câmera virtual já está em execução. Use a que existe.</translation>
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
        <translation>Um pixel é marcado quando todas as suas cores são escuras assim.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Um pixel é marcado quando uma de suas cores é clara assim.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Um lugar é marcado quando todas as suas cores estão tantos pontos abaixo do que o sensor pode registrar.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Um lugar é marcado quando uma de suas cores tem tanto da luz que o sensor pode registrar. A 100 % está cortado: nada o recupera.</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>Cor do que está claro demais</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>Cor do que está escuro demais</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>Escuro a partir de</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>Cheio a partir de</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>Marca o que está claro ou escuro demais, por limites que você escolhe: nas imagens pelo brilho, nos arquivos RAW pelo que o sensor registrou.</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>Os arquivos RAW são avaliados pelo que o próprio sensor registrou:</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>Arquivos RAW: escuro a partir de tantos pontos abaixo do cheio</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>Arquivos RAW: cheio a partir de</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>Mostrar o aviso</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>Claro demais a partir de</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>Escuro demais até</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 pontos</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>Uma câmera as tira</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>Feche outros programas que a usem: gerenciador de arquivos, importação de fotos, outro programa de captura conectada.</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>Fecha esta página; ela pode ser encontrada novamente no menu Ajuda.</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>No menu da câmera, a conexão USB deve ser “PTP”, “PC”, “Remote” ou “Tether”, não “Mass storage” nem “MTP” com o nome de um celular.</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>Ela está ligada, ativa e com a bateria cheia? Use o cabo que transmite dados, sem hub.</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>Ela não foi encontrada?</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>As novas fotos são salvas em “%1”. Qualquer pasta serve; cada trabalho pode ter a sua.</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>Nenhuma pasta está aberta ainda.</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>As fotos vão para uma pasta</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>Ligue o cabo e a câmera: ela é conectada automaticamente. Ou explore com a câmera virtual.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">Começar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>Boas-vindas ao Skein</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>Com Wi-Fi, a câmera precisa do modo “remote” ou “EOS Utility”; conecte-a pelo endereço na tela dela e confirme o pareamento lá.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>“%1” está ligada ao cabo, mas o Skein é executado em uma sandbox que o impede de acessar dispositivos USB. Permita o acesso com este comando e inicie o Skein novamente: %2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>“%1” está ligada ao cabo, mas somente membros do grupo “%2” podem usá-la. Torne-se um com este comando, depois saia da sessão do sistema e entre novamente: %3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1” está ligada ao cabo, mas se apresenta como um disco. Escolha “PTP”, “PC” ou “Remote” para a conexão USB no menu dela e ligue o cabo novamente.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>“%1” está ligada ao cabo, mas o programa “%2” a está usando. Feche esse programa; o Skein pede a câmera novamente quando você a conecta.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>“%1” está ligada ao cabo, mas você não pode usá-la, porque faltam as regras que dão acesso às câmeras. Instale o pacote que as contém (libgphoto2-6 no Debian e no Ubuntu, libgphoto2 nos demais) e ligue o cabo da câmera novamente.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1” está ligada ao cabo, mas você não pode usá-la. Saia da sessão do sistema e entre novamente; se isso não ajudar, instale as regras da libgphoto2 para o udev ou peça ajuda a quem cuida deste computador.</translation>
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
        <translation>“%1” está conectada. Pressione %2 para tirar uma foto e %3 para ver o que a câmera vê.</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>Fecha esta janela e deixa tudo como estava.</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>Fecha esta janela. O que foi alterado nela permanece alterado.</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>Fecha esta janela. O que foi escolhido nela vale a partir de agora.</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>A roda do mouse o altera depois que o ponteiro ficou parado aqui por um momento.</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>Programas seus falharam %n vez. A última vez: %1</numerusform>
            <numerusform>Programas seus falharam %n vezes. A última vez: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Câmera</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>Ge&amp;renciamento de cores</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>&amp;Foco</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>Au&amp;xílios de foco</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>Teclado &amp;e tamanhos</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>M&amp;áscaras e guias</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Imagem</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>C&amp;lassificação</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>Propósito &amp;de renderização</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>Selec&amp;ionar</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>Fe&amp;rramentas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>Alterar a&amp;juste</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>Imagem ao &amp;vivo</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>Meta&amp;dados</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>Mo&amp;ver</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>Mais comandos</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>So&amp;breposição</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>&amp;Painéis</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>Apresen&amp;tação</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>Exec&amp;utar sequência</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>Classi&amp;ficação</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>Pon&amp;to de nitidez</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Mais de um resultado não pôde ser salvo. O último: %1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Parar e fechar</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>Outra janela do Skein está com esta câmera. Desconecte-a primeiro lá.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>Escolher outra pasta…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>Encerrar %1</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Enquanto isso, as fotos são salvas em “%1”, que o computador pode esvaziar após alguns dias.</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Enquanto isso, as fotos são salvas em “%1”.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>Várias câmeras estão conectadas, e os nomes das fotos não dirão qual é de qual. Coloque {body} no padrão de nomes de arquivo.</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>A câmera indicada pela área de trabalho não está mais ligada ao cabo. Ligue o cabo novamente e ligue a câmera.</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>O disco com “%1” ainda não responde. Assim que responder, a sessão será aberta. Você também pode começar com outra pasta.</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>A sessão da última vez, “%1”, não está lá: foi movida, ou seu disco está ausente. Em vez dela foi aberta a pasta de hoje.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>“%1” é o cartão de memória de uma câmera, não um lugar para uma sessão, por isso foi aberta a da última vez. As fotos no cartão são importadas quando ele está na câmera e ela está conectada, ou são copiadas com o gerenciador de arquivos.</translation>
    </message>
</context>
</TS>
