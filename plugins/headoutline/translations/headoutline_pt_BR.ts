<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>As cabeças não podem ser localizadas automaticamente, porque faltam aqui os rostos do OpenCV. Instale o pacote opencv-data ou adicione os números manualmente.</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>A busca por cabeças falhou. Adicione os números manualmente. (%1)</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> pixels</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>Contorno de &amp;cabeças…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">&amp;Imagens das páginas web:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Fileira de trás</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>Desenha o contorno de uma foto de equipe e numera suas cabeças</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Fileira da frente</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>Contorno de cabeças</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Ele precisa de uma versão mais recente do Skein.</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">&amp;Numerar primeiro:</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>Mostre primeiro uma foto de equipe.</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">Como os contornos são inicialmente, e com que tamanho e qualidade as imagens das páginas web são salvas.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Adicionar número</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Localizar cabeças</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Mover número</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Remover número</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Renomear</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>As cabeças ao lado desta foto foram salvas por uma versão mais recente deste plugin. Atualize-o para continuar com elas.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>As cabeças salvas ao lado desta foto são mais de %1, o que é demais.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>As cabeças salvas ao lado desta foto não podem ser lidas; o arquivo está danificado ou é outra coisa.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>(sem nome)</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Fileira de trás</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Fileira da frente</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>Contorno com números</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Contorno com números: %1</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>heading on a web page</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>title of a row of names; %1 is a number</extracomment>
        <translation>Fileira %1</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <extracomment>example of a title</extracomment>
        <translation>Foto da equipe</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>%n número.</numerusform>
            <numerusform>%n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>&amp;Adicionar número aqui</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>&amp;Nome…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Remover número</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>Nenhuma foto está aberta aqui.</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>O número %1 está escolhido: %2.</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>Page Up e Page Down escolhem um número, as setas o movem, Delete o remove, Insert adiciona um, Enter leva ao nome.</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>Foto com números</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Contraste:</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Dessaturação:</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Espessura:</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>Com 100 % as linhas são cinza; com menos, elas mantêm um pouco de cor.</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>Como um desenho em papel, bom para imprimir; senão, linhas claras sobre preto.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>Linhas escuras sobre &amp;branco</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>Dessaturação</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>O quanto as linhas se destacam: com mais, aparecem também bordas fracas e o grão da foto.</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">Como o contorno é desenhado a partir da foto: quão fortes e espessas são as linhas, quanta cor permanece e se as linhas são escuras ou claras.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>Espessura</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>Linhas finas mostram coisas pequenas como cabelos; as grossas, só o que é grande.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>%n cabeça localizada. Verifique se alguma foi esquecida, ou se outra coisa foi tomada por uma cabeça.</numerusform>
            <numerusform>%n cabeças localizadas. Verifique se alguma foi esquecida, ou se outra coisa foi tomada por uma cabeça.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>L&amp;ista</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Contorno</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>Uma linha para o nome de cada cabeça. Digitar começa a escrever um, e Tab passa ao seguinte.</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>Uma página com foto e contorno, na qual se aponta para as pessoas e se veem seus nomes (HTML)</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>Adiciona um número no centro; um clique duplo adiciona um onde é feito.</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>Fileira de trás primeiro</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>Refaz o que acabou de ser desfeito.</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>Localize as cabeças, ou adicione números com um clique duplo, e digite os nomes.</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>Fileira da frente primeiro</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>Continuando com o que foi salvo ao lado da foto.</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>Contorno de cabeças: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>Procurando cabeças. “Cancelar” ou Esc encerra a busca.</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>Procurando cabeças: %1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">Procurando cabeças…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>Procura rostos e os numera na ordem de leitura; os existentes são substituídos, e os nomes são mantidos onde havia uma cabeça.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>Nomes na ordem dos números</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>Nenhuma cabeça foi localizada. Adicione os números com um clique duplo onde as cabeças estão.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>C&amp;ontorno</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>Remove o número escolhido e seu nome.</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>Salvar na sessão</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Salvo na sessão: %1.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>Mostrar a foto inteira</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>Mostra o contorno, como é salvo.</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>Mostra a própria foto, abaixo dos números.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>Fica acima da lista de nomes e da página web.</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>Desfaz a última alteração de números e nomes.</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>Os números com os nomes, fileira por fileira (texto)</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>O contorno com os números, em tamanho completo (PNG)</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>A foto está sendo carregada…</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>A busca foi cancelada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>Título da foto</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>Título, por exemplo a equipe</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>Pá&amp;gina web</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>Se os números começam na fileira de trás ou na da frente.</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>Qual fileira é contada primeiro</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>Não há memória suficiente para esta imagem. Feche outros programas e tente novamente.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> pixels</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>&amp;Imagens das páginas web:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Fileira de trás</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Fileira da frente</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>&amp;Numerar primeiro:</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>O lado maior da foto e do contorno na página. Contornos salvos como imagens têm sempre o tamanho da foto.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>Com o que uma nova foto começa</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>Se o número 1 fica na fileira de trás ou na da frente; cada fileira é contada da esquerda para a direita.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>As cabeças não puderam ser salvas em “%1”: %2. Libere espaço ou permita a gravação na pasta, e altere algo para tentar novamente.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>As cabeças salvas ao lado desta foto não puderam ser lidas: %1. Elas permanecem lá com outro nome quando você salvar outras.</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As cabeças que havia lá, salvas por outra coisa ou ilegíveis, são mantidas em “%1”.</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As cabeças não foram salvas, porque “%1” é um link. Remova-o e altere algo para tentar novamente.</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>As cabeças não foram salvas: “%1” não está mais lá.</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>é um link ou não é um arquivo</translation>
    </message>
</context>
</TS>
