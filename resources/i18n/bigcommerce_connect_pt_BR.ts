<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About BigCommerce Connect</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Sobre o BigCommerce Connect</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Licenças</translation>
    </message>
    <message>
        <source>{name} is under the MIT license. Copyright (c) 2026 BigCommerce Connect contributors.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">{name} é distribuído sob a licença MIT. Copyright (c) 2026 BigCommerce Connect contributors.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Atualizações</translation>
    </message>
    <message>
        <source>This app doesn’t check for updates. Get new versions where you got this one.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Este app não procura atualizações. Baixe novas versões no mesmo lugar de onde veio esta.</translation>
    </message>
    <message>
        <source>APPSe AI’s BigCommerce &amp;guide</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Guia do APPSe AI sobre o BigCommerce</translation>
    </message>
    <message>
        <source>{name} icon</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Ícone do {name}</translation>
    </message>
    <message>
        <source>Version {version}, {day}</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versão {version}, {day}</translation>
    </message>
    <message>
        <source>It uses Qt and Qt for Python under the GNU Lesser General Public License (LGPL), version 3. Copyright (C) The Qt Company Ltd. and other contributors. You may replace these libraries with your own versions and run this app with them.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Ele usa o Qt e o Qt for Python sob a GNU Lesser General Public License (LGPL), versão 3. Copyright (C) The Qt Company Ltd. e outros colaboradores. Você pode trocar essas bibliotecas pelas suas próprias versões e usar este app com elas.</translation>
    </message>
    <message>
        <source>This copy uses packages installed one by one. Each has its own license, and you can replace it.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Esta cópia usa pacotes instalados um a um. Cada pacote tem sua própria licença, e você pode trocá-lo.</translation>
    </message>
    <message>
        <source>LGPL &amp;text</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Texto da LGPL</translation>
    </message>
    <message>
        <source>“{note}” explains how. It’s in the folder below, with all license texts.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">“{note}” explica como. Está na pasta abaixo, com todos os textos das licenças.</translation>
    </message>
    <message>
        <source>License &amp;folder</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Pasta das licenças</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Copiar versões</translation>
    </message>
    <message>
        <source>Versions copied</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versões copiadas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Fechar</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>What if I can’t see this page?</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">E se eu não vir esta página?</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Endereço copiado</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Copiado: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Create an API account in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Crie uma conta de API no BigCommerce</translation>
    </message>
    <message>
        <source>Create a new API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Crie uma nova conta de API</translation>
    </message>
    <message>
        <source>Click Create API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Clique em Create API account</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Dê um nome à conta</translation>
    </message>
    <message>
        <source>Set these {total} rows</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Ajuste estas {total} linhas</translation>
    </message>
    <message>
        <source>Check the rows, then click Save</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Confira as linhas e clique em Save</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Aguardando o arquivo do BigCommerce</translation>
    </message>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Seu arquivo chegou</translation>
    </message>
    <message>
        <source>Can’t see Store-level API accounts?</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Não vê Store-level API accounts?</translation>
    </message>
    <message>
        <source>Waiting for the owner’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Aguardando o arquivo do proprietário</translation>
    </message>
    <message>
        <source>APPSe AI uses it to reach your store.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">O APPSe AI usa essa conta para acessar sua loja.</translation>
    </message>
    <message>
        <source>Set all {total} rows. These were missing:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Ajuste todas as {total} linhas. Faltavam estas:</translation>
    </message>
    <message>
        <source>It’s the blue button at the top right.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">É o botão azul no canto superior direito.</translation>
    </message>
    <message>
        <source>Leave Token type on V2/V3 API token. Paste this into Name:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Deixe Token type em V2/V3 API token. Cole isto em Name:</translation>
    </message>
    <message>
        <source>Leave every other row on its first option.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Deixe todas as outras linhas na primeira opção.</translation>
    </message>
    <message>
        <source>You can’t change them later.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Não dá para mudá-las depois.</translation>
    </message>
    <message>
        <source>Chrome, Firefox, and Edge save it in Downloads.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Chrome, Firefox e Edge salvam o arquivo em Downloads.</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">{name} está em Downloads. Nada dele foi usado ainda.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Só o proprietário e quem ele autorizar podem ver essa página.</translation>
    </message>
    <message>
        <source>When you have it, choose it here.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Quando receber o arquivo, escolha-o aqui.</translation>
    </message>
    <message>
        <source>Start with those missing last time.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Comece pelas que faltavam da última vez.</translation>
    </message>
    <message>
        <source>Find BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Encontre o arquivo do BigCommerce</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Store address</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Endereço da loja</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Colar</translation>
    </message>
    <message>
        <source>Your shop? It may give its store hash. No token is sent.</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">É a sua loja? Talvez ela informe o hash. Nenhum token é enviado.</translation>
    </message>
</context>
<context>
    <name>AllRows</name>
    <message>
        <source>Find a row</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Buscar uma linha</translation>
    </message>
    <message>
        <source>Find a row by name</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Buscar uma linha pelo nome</translation>
    </message>
    <message>
        <source>Also finds older names ({keys})</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Também encontra nomes antigos ({keys})</translation>
    </message>
    <message>
        <source>Leave unlisted rows on their first option.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Deixe na primeira opção as linhas que não estão na lista.</translation>
    </message>
    <message>
        <source>No row has that name.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Nenhuma linha tem esse nome.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Sign in to BigCommerce and open the store to connect.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Faça login no BigCommerce e abra a loja que você quer conectar.</translation>
    </message>
    <message>
        <source>The address at the top starts with store- or https://store-.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">O endereço no topo começa com store- ou https://store-.</translation>
    </message>
    <message>
        <source>Click it, press {copy}, and paste it here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Clique nele, pressione {copy} e cole aqui.</translation>
    </message>
    <message>
        <source>It isn’t your shop’s web address. If that’s all you have, paste it anyway.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Não é o endereço do site da sua loja. Se você só tiver esse, cole mesmo assim.</translation>
    </message>
    <message>
        <source>Find {store_level} at the very end of {settings}. It’s the second of three rows. Older stores call it API accounts. Tokens from {account_level} don’t work here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Procure {store_level} bem no fim de {settings}. É a segunda de três linhas. Em lojas mais antigas, o nome é API accounts. Tokens de {account_level} não funcionam aqui.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it. The owner sets that in {account}, {users}, {edit}, {risk}: list and create store-level API accounts.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Só o proprietário e quem ele autorizar podem ver essa página. O proprietário define isso em {account}, {users}, {edit}, {risk}: listar e criar contas de API no nível da loja.</translation>
    </message>
    <message>
        <source>Or let the owner do this: “Someone else does this…” creates instructions without a token.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ou deixe isso com o proprietário: “Outra pessoa faz isso…” cria instruções sem nenhum token.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows {id}, {secret}, and {token}. You need the third, {token}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Depois de clicar em {save}, um pop-up mostra {id}, {secret} e {token}. Você precisa do terceiro, {token}.</translation>
    </message>
    <message>
        <source>{id} and {token} look alike. BigCommerce’s file is safer: this app picks the right value.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">{id} e {token} são parecidos. O arquivo do BigCommerce é mais seguro: este app pega o valor certo.</translation>
    </message>
    <message>
        <source>BigCommerce shows them only once. Pop-up closed and no file? Go back, create a new account with the same rows, and delete the old one.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">O BigCommerce mostra os valores uma única vez. O pop-up fechou e não há arquivo? Volte, crie uma nova conta com as mesmas linhas e exclua a antiga.</translation>
    </message>
    <message>
        <source>It changes nothing. It checks if the token opens this store, and what it can read.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ele não muda nada. Verifica se o token dá acesso a esta loja e o que consegue ler.</translation>
    </message>
    <message>
        <source>It shows your store’s name and first location. It doesn’t show, save, or share any other store data. “Details” lists every request.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ele mostra o nome e o primeiro local da sua loja. Nenhum outro dado da loja é mostrado, salvo ou compartilhado. “Detalhes” lista todas as solicitações.</translation>
    </message>
    <message>
        <source>It can’t tell if a permission can also make changes. “Check write access…” goes further, and asks you first.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ele não tem como saber se uma permissão também permite fazer alterações. “Verificar acesso de gravação…” vai além e pergunta a você antes.</translation>
    </message>
    <message>
        <source>In APPSe AI, choose {credentials}, then {add} at the top right. Choose BigCommerce, then its authentication type.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">No APPSe AI, escolha {credentials} e depois {add}, no canto superior direito. Escolha BigCommerce e depois o tipo de autenticação.</translation>
    </message>
    <message>
        <source>Copy each value into the same field of {configure}: {fields}. Then click {authorize}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Copie cada valor para o campo de mesmo nome em {configure}: {fields}. Depois clique em {authorize}.</translation>
    </message>
    <message>
        <source>APPSe AI’s list then shows a green check mark or a red exclamation mark. Choose the same one here. You don’t paste anything into BigCommerce.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Depois, a lista do APPSe AI mostra uma marca de verificação verde ou um ponto de exclamação vermelho. Escolha o mesmo aqui. Não é preciso colar nada no BigCommerce.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>App&amp;earance</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Ap&amp;arência</translation>
    </message>
    <message>
        <source>Match my &amp;system</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Igual ao &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Appearance: {look}</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Aparência: {look}</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>&amp;Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Ponto de exclamação vermelho</translation>
    </message>
    <message>
        <source>Copy a &amp;value again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Copiar um valor &amp;de novo</translation>
    </message>
</context>
<context>
    <name>B2BBox</name>
    <message>
        <source>My store has B2B Edition</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Minha loja tem o B2B Edition</translation>
    </message>
    <message>
        <source>Then BigCommerce’s page has a row B2B Edition.</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Nesse caso, a página do BigCommerce tem uma linha chamada B2B Edition.</translation>
    </message>
    <message>
        <source>M&amp;y store has B2B Edition</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Min&amp;ha loja tem o B2B Edition</translation>
    </message>
</context>
<context>
    <name>BasePage</name>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/page.py</extracomment>
        <translation type="unfinished">feita com o arquivo</translation>
    </message>
</context>
<context>
    <name>CallLinks</name>
    <message>
        <source>Compare tokens by phone</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Comparar tokens por telefone</translation>
    </message>
    <message>
        <source>Where does the token go?</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Para onde vai o token?</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a co&amp;py…</source>
        <extracomment>wizard/ui/pages/handover/cards.py</extracomment>
        <translation type="unfinished">Salvar &amp;uma cópia…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">Linhas a ajustar no BigCommerce</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">faltava da última vez</translation>
    </message>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">antes era {label}</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}: escolha {wanted}</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}: deixe em {wanted}</translation>
    </message>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">faltava da última vez</translation>
    </message>
</context>
<context>
    <name>ClipboardCountdown</name>
    <message>
        <source>Keep the token on the clipboard</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Manter o token na área de transferência</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Manter</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">10 minutos</translation>
    </message>
    <message>
        <source>Keep the token on the clipboard for 10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Manter o token na área de transferência por 10 minutos</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Copiar de novo</translation>
    </message>
    <message>
        <source>Copy API Token again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Copiar API Token de novo</translation>
    </message>
    <message>
        <source>Removed from the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Removido da área de transferência.</translation>
    </message>
    <message>
        <source>The token stays on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">O token continua na área de transferência.</translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">O token não está mais na área de transferência.</translation>
    </message>
    <message>
        <source>On the clipboard for {time}.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Na área de transferência por mais {time}.</translation>
    </message>
    <message>
        <source>The token is on the clipboard. It will be removed.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">O token está na área de transferência. Ele será removido.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedLoop</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">Estes valores não foram testados aqui.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">O teste</translation>
    </message>
    <message>
        <source>The test at {time}</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">O teste ({time})</translation>
    </message>
    <message>
        <source>{test} stopped before customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} parou antes de consultar os clientes.</translation>
    </message>
    <message>
        <source>{test} got no answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} ficou sem resposta sobre clientes.</translation>
    </message>
    <message>
        <source>{test} was refused customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} não pôde ler clientes: acesso recusado.</translation>
    </message>
    <message>
        <source>{test} could read customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} conseguiu ler clientes.</translation>
    </message>
    <message>
        <source>{test} got an unclear answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} recebeu uma resposta pouco clara sobre clientes.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Keep the pop-up open: it shows the access token only once.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Mantenha o pop-up aberto: ele mostra o token de acesso uma única vez.</translation>
    </message>
    <message>
        <source>Keep BigCommerce’s pop-up open until the test is done.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Mantenha o pop-up do BigCommerce aberto até o fim do teste.</translation>
    </message>
    <message>
        <source>Open Settings. At the end, choose Store-level API accounts, not Account-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Abra Settings. No final, escolha Store-level API accounts, não Account-level API accounts.</translation>
    </message>
    <message>
        <source>Older stores call it API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Em lojas mais antigas, o nome é API accounts.</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Esta janela vai para o lado do navegador.</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Não &amp;mover</translation>
    </message>
</context>
<context>
    <name>CopiedValue</name>
    <message>
        <source>Copy</source>
        <extracomment>wizard/ui/pages/handover/copied_value.py</extracomment>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/pages/handover/copied_value.py</extracomment>
        <translation type="unfinished">Copiado</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/widgets/copy_button.py</extracomment>
        <translation type="unfinished">Copiado</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Copied {done} of {total}</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">{done} de {total} copiados</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Copiado: {name}</translation>
    </message>
    <message>
        <source>No form yet? Choose {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Ainda sem formulário? Escolha {add}, {app} e o tipo de autenticação.</translation>
    </message>
    <message>
        <source>API Token is your access token.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">O API Token é o seu token de acesso.</translation>
    </message>
    <message>
        <source>The token can’t be copied while others can see your screen.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">O token não pode ser copiado enquanto outras pessoas podem ver sua tela.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>BigCommerce won’t show the token again.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">O BigCommerce não vai mostrar o token de novo.</translation>
    </message>
    <message>
        <source>Protected with a &amp;passphrase…</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Protegido com &amp;frase secreta…</translation>
    </message>
    <message>
        <source>Practice never uses your keychain.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">O treino nunca usa o seu chaveiro.</translation>
    </message>
    <message>
        <source>Save in this computer’s &amp;keychain</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Salvar no &amp;chaveiro deste computador</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Screen sharing</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Compartilhamento de tela</translation>
    </message>
    <message>
        <source>Copy the token now?</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Copiar o token agora?</translation>
    </message>
    <message>
        <source>Support tools can share your clipboard, even after screen sharing. Close the tool first, or save a copy.</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Programas de suporte podem compartilhar sua área de transferência, mesmo depois do compartilhamento de tela. Antes, feche o programa ou salve uma cópia.</translation>
    </message>
    <message>
        <source>&amp;Copy anyway</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;Copiar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Don’t copy</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;Não copiar</translation>
    </message>
</context>
<context>
    <name>CreateCard</name>
    <message>
        <source>Another page? Choose Settings, then Store-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Apareceu outra página? Escolha Settings e depois Store-level API accounts.</translation>
    </message>
    <message>
        <source>Is the button behind this window? Make your browser narrower.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Esta janela cobre o botão? Estreite o navegador.</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Copiar o &amp;link</translation>
    </message>
    <message>
        <source>Is the button behind this window? Make your browser narrower, or click the arrows above.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Esta janela cobre o botão? Estreite o navegador ou clique nas setas acima.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Link copiado. Cole-o no navegador.</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Não abriu nada?</translation>
    </message>
</context>
<context>
    <name>CredentialSaver</name>
    <message>
        <source>Save a copy</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Salvar uma cópia</translation>
    </message>
    <message>
        <source>Protected with a passphrase (*.age)</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Protegido com frase secreta (*.age)</translation>
    </message>
</context>
<context>
    <name>CredentialsFileJob</name>
    <message>
        <source>Choose the file with the token</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Escolha o arquivo com o token</translation>
    </message>
    <message>
        <source>BigCommerce’s file or one saved here (*.txt *.rtf *.csv *.env *.json *.age);;All files (*)</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Arquivo do BigCommerce ou salvo aqui (*.txt *.rtf *.csv *.env *.json *.age);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.question</extracomment>
        <translation type="unfinished">Estes valores não foram testados aqui.</translation>
    </message>
    <message>
        <source>Test them first.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.todo</extracomment>
        <translation type="unfinished">Teste-os primeiro.</translation>
    </message>
    <message>
        <source>BigCommerce refused these values here too: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py REFUSED_HERE_TOO.question</extracomment>
        <translation type="unfinished">O BigCommerce recusou estes valores aqui também: {title}.</translation>
    </message>
    <message>
        <source>The store didn’t answer here: {title}. So APPSe AI gets no answer.</source>
        <extracomment>wizard/core/setup/red_mark.py STORE_AWAY.question</extracomment>
        <translation type="unfinished">A loja não respondeu aqui: {title}. Por isso, o APPSe AI fica sem resposta.</translation>
    </message>
    <message>
        <source>The test here didn’t finish: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.question</extracomment>
        <translation type="unfinished">O teste aqui não terminou: {title}.</translation>
    </message>
    <message>
        <source>“{row}” is missing, and APPSe AI checks it.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.question</extracomment>
        <translation type="unfinished">Falta “{row}”, e o APPSe AI verifica essa linha.</translation>
    </message>
    <message>
        <source>The test got no clear answer for “{row}”, which APPSe AI checks.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_NOT_SEEN.question</extracomment>
        <translation type="unfinished">O teste não teve uma resposta clara sobre “{row}”, que o APPSe AI verifica.</translation>
    </message>
    <message>
        <source>Is API Token exactly {count} characters, without spaces or line breaks?</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.question</extracomment>
        <translation type="unfinished">O API Token tem exatamente {count} caracteres, sem espaços nem quebras de linha?</translation>
    </message>
    <message>
        <source>Is Store Hash exactly {store_hash}, without https, store-, or .mybigcommerce.com?</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.question</extracomment>
        <translation type="unfinished">O Store Hash é exatamente {store_hash}, sem https, store- nem .mybigcommerce.com?</translation>
    </message>
    <message>
        <source>Are the two values swapped?</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.question</extracomment>
        <translation type="unfinished">Os dois valores estão trocados?</translation>
    </message>
    <message>
        <source>Is API Token the Client ID or Client secret? The Client ID looks like the token. The Client secret has 64 characters.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.question</extracomment>
        <translation type="unfinished">O valor em API Token é o client ID ou o client secret? O client ID é parecido com o token. O client secret tem 64 caracteres.</translation>
    </message>
    <message>
        <source>Does APPSe AI still have the old token?</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.question</extracomment>
        <translation type="unfinished">O APPSe AI ainda está com o token antigo?</translation>
    </message>
    <message>
        <source>Is it the right credential? You may have edited another one, or be seeing an older one.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.question</extracomment>
        <translation type="unfinished">É a credencial certa? Talvez você tenha editado outra ou esteja vendo uma mais antiga.</translation>
    </message>
    <message>
        <source>Other rows are missing: {rows}. As far as is known, APPSe AI doesn’t check them.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.question</extracomment>
        <translation type="unfinished">Faltam outras linhas: {rows}. Pelo que se sabe, o APPSe AI não as verifica.</translation>
    </message>
    <message>
        <source>Did you set “{row}” to read-only? The test can’t tell: it only confirmed read access.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.question</extracomment>
        <translation type="unfinished">“{row}” ficou em read-only? O teste não tem como saber: só confirmou o acesso de leitura.</translation>
    </message>
    <message>
        <source>Did something change in BigCommerce? The account may be deleted, or the store suspended.</source>
        <extracomment>wizard/core/setup/red_mark.py CHANGED_SINCE.question</extracomment>
        <translation type="unfinished">Algo mudou no BigCommerce? A conta pode ter sido excluída, ou a loja, suspensa.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.todo</extracomment>
        <translation type="unfinished">Escolha “Testar de novo”.</translation>
    </message>
    <message>
        <source>Create a new account with “{row}” on {wanted}.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.todo</extracomment>
        <translation type="unfinished">Crie uma nova conta com “{row}” em {wanted}.</translation>
    </message>
    <message>
        <source>Clear API Token in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.todo</extracomment>
        <translation type="unfinished">Limpe o campo API Token no APPSe AI, depois copie e cole de novo.</translation>
    </message>
    <message>
        <source>Clear Store Hash in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.todo</extracomment>
        <translation type="unfinished">Limpe o campo Store Hash no APPSe AI, depois copie e cole de novo.</translation>
    </message>
    <message>
        <source>Store Hash is short ({hash_count} characters). API Token is long ({count}).</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.todo</extracomment>
        <translation type="unfinished">O Store Hash é curto ({hash_count} caracteres). O API Token é longo ({count}).</translation>
    </message>
    <message>
        <source>Copy API Token here, not from BigCommerce or its file.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.todo</extracomment>
        <translation type="unfinished">Copie o API Token daqui, não do BigCommerce nem do arquivo dele.</translation>
    </message>
    <message>
        <source>Edit that credential there, paste the new API Token, and save.</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.todo</extracomment>
        <translation type="unfinished">Edite essa credencial lá, cole o novo API Token e salve.</translation>
    </message>
    <message>
        <source>Find “{name}” and compare its Store Hash with {store_hash}.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.todo</extracomment>
        <translation type="unfinished">Encontre “{name}” e compare o Store Hash dessa credencial com {store_hash}.</translation>
    </message>
    <message>
        <source>If nothing else helps, test again and create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.todo</extracomment>
        <translation type="unfinished">Se nada mais ajudar, teste de novo e crie uma nova conta.</translation>
    </message>
    <message>
        <source>It must be on {wanted}. You can’t change rows, so create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.todo</extracomment>
        <translation type="unfinished">A linha precisa estar em {wanted}. Não dá para mudar linhas, então crie uma nova conta.</translation>
    </message>
</context>
<context>
    <name>DockedHead</name>
    <message>
        <source>Move to the other side of the screen</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Mover para o outro lado da tela</translation>
    </message>
    <message>
        <source>Move the window back</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Mover a janela de volta</translation>
    </message>
    <message>
        <source>Practice · {name}</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Treino · {name}</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>Your desktop decides which window stays on top</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Seu sistema decide qual janela fica por cima</translation>
    </message>
    <message>
        <source>If this one doesn’t, press Alt+Space and choose Always on Top.</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Se não for esta, pressione Alt+Espaço e escolha Sempre no topo.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>The token was in several pieces. This app put them together.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">O token estava em vários pedaços. Este app os juntou.</translation>
    </message>
    <message>
        <source>All known tokens have 31 characters, so part of it may be missing.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Todos os tokens conhecidos têm 31 caracteres, então pode faltar uma parte.</translation>
    </message>
    <message>
        <source>Another token in that text isn’t complete, so it was left out.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Outro token nesse texto não está completo e ficou de fora.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{asked}: {status}. Read access works. Write access wasn’t checked.</source>
        <extracomment>wizard/core/check/result.py READING_WORKS</extracomment>
        <translation type="unfinished">{asked}: {status}. O acesso de leitura funciona. O de gravação não foi verificado.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, as needed.</source>
        <extracomment>wizard/core/check/result.py GRANTED</extracomment>
        <translation type="unfinished">{asked}: {status}. Permitido, como deve ser.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Refused, as it should be.</source>
        <extracomment>wizard/core/check/result.py REFUSED_AS_INTENDED</extracomment>
        <translation type="unfinished">{asked}: {status}. Não permitido, como deve ser.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed.</source>
        <extracomment>wizard/core/check/result.py REFUSED</extracomment>
        <translation type="unfinished">{asked}: {status}. Não permitido.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, but not needed.</source>
        <extracomment>wizard/core/check/result.py MORE</extracomment>
        <translation type="unfinished">{asked}: {status}. Permitido, mas não necessário.</translation>
    </message>
    <message>
        <source>{asked}: {reason}</source>
        <extracomment>wizard/core/check/result.py NO_ANSWER</extracomment>
        <translation type="unfinished">{asked}: {reason}</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear.</source>
        <extracomment>wizard/core/check/result.py UNCLEAR</extracomment>
        <translation type="unfinished">{asked}: {status}. Não está claro.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: a store without this feature may answer this too.</source>
        <extracomment>wizard/core/check/result.py FEATURE_UNKNOWN</extracomment>
        <translation type="unfinished">{asked}: {status}. Não está claro: uma loja sem esse recurso também pode responder assim.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed, or this store has no B2B Edition.</source>
        <extracomment>wizard/core/check/result.py B2B_REFUSED</extracomment>
        <translation type="unfinished">{asked}: {status}. Não permitido, ou esta loja não tem o B2B Edition.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: B2B Edition doesn’t know this store hash, or has a problem.</source>
        <extracomment>wizard/core/check/result.py B2B_UNCLEAR</extracomment>
        <translation type="unfinished">{asked}: {status}. Não está claro: o B2B Edition não reconhece este hash da loja ou está com um problema.</translation>
    </message>
    <message>
        <source>The test ended before this row.</source>
        <extracomment>wizard/core/check/result.py NOT_ASKED</extracomment>
        <translation type="unfinished">O teste terminou antes desta linha.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access works. Nothing was created.</source>
        <extracomment>wizard/core/check/result.py WRITING_WORKS</extracomment>
        <translation type="unfinished">{asked} sem conteúdo: {status}. O acesso de gravação funciona. Nada foi criado.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is missing.</source>
        <extracomment>wizard/core/check/result.py WRITING_REFUSED</extracomment>
        <translation type="unfinished">{asked} sem conteúdo: {status}. Falta o acesso de gravação.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNCLEAR</extracomment>
        <translation type="unfinished">{asked} sem conteúdo: {status}. O acesso de gravação não está claro.</translation>
    </message>
    <message>
        <source>{asked}: {reason}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNANSWERED</extracomment>
        <translation type="unfinished">{asked}: {reason}. O acesso de gravação não está claro.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. It was accepted, so something may have been created.</source>
        <extracomment>wizard/core/check/result.py CREATED</extracomment>
        <translation type="unfinished">{asked} sem conteúdo: {status}. Foi aceito, então algo pode ter sido criado.</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Não &amp;mover</translation>
    </message>
    <message>
        <source>Put beside the b&amp;rowser</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Pôr ao lado do navegado&amp;r</translation>
    </message>
    <message>
        <source>I can’t &amp;see that page</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Não vejo &amp;essa página</translation>
    </message>
    <message>
        <source>Someone else does th&amp;is…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Outra pessoa faz &amp;isso…</translation>
    </message>
    <message>
        <source>&amp;Paste the token instead</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Colar o &amp;token</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Escolher outro &amp;arquivo…</translation>
    </message>
    <message>
        <source>Show me &amp;where it is</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Mostrar onde fica</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Enviar instruções…</translation>
    </message>
    <message>
        <source>Save p&amp;rogress…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Salvar p&amp;rogresso…</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Escolher o &amp;arquivo…</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/core/export/formats/registry.py .json.label</extracomment>
        <translation type="unfinished">Arquivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Plain file (JSON)…</source>
        <extracomment>wizard/core/export/formats/registry.py .json.menu</extracomment>
        <translation type="unfinished">Arquivo comum (JSON)…</translation>
    </message>
    <message>
        <source>Environment file, for developers (*.env)</source>
        <extracomment>wizard/core/export/formats/registry.py .env.label</extracomment>
        <translation type="unfinished">Arquivo de ambiente, para desenvolvedores (*.env)</translation>
    </message>
    <message>
        <source>Plain file for developers (.env)…</source>
        <extracomment>wizard/core/export/formats/registry.py .env.menu</extracomment>
        <translation type="unfinished">Arquivo comum para desenvolvedores (.env)…</translation>
    </message>
    <message>
        <source>For {program} (*.{extension})</source>
        <extracomment>wizard/core/export/formats/registry.py program.label</extracomment>
        <translation type="unfinished">Para o {program} (*.{extension})</translation>
    </message>
    <message>
        <source>For {program}…</source>
        <extracomment>wizard/core/export/formats/registry.py program.menu</extracomment>
        <translation type="unfinished">Para o {program}…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No address yet</source>
        <extracomment>wizard/core/failures.py S-01.title</extracomment>
        <translation type="unfinished">Ainda não há endereço</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <extracomment>wizard/core/failures.py S-01.message</extracomment>
        <translation type="unfinished">O campo está vazio.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/core/failures.py S-01.next_step</extracomment>
        <translation type="unfinished">Faça login no BigCommerce, copie o endereço do topo do navegador e cole aqui.</translation>
    </message>
    <message>
        <source>That’s an email address</source>
        <extracomment>wizard/core/failures.py S-02.title</extracomment>
        <translation type="unfinished">Isso é um endereço de e-mail</translation>
    </message>
    <message>
        <source>It doesn’t say which store is yours.</source>
        <extracomment>wizard/core/failures.py S-02.message</extracomment>
        <translation type="unfinished">Ele não diz qual é a sua loja.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py S-02.next_step</extracomment>
        <translation type="unfinished">Copie o endereço “store-…” do BigCommerce.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s sign-in page</source>
        <extracomment>wizard/core/failures.py S-03.title</extracomment>
        <translation type="unfinished">Essa é a página de login do BigCommerce</translation>
    </message>
    <message>
        <source>Its address is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-03.message</extracomment>
        <translation type="unfinished">O endereço dela é o mesmo para todas as lojas.</translation>
    </message>
    <message>
        <source>Sign in there, then copy the address of your store’s home page.</source>
        <extracomment>wizard/core/failures.py S-03.next_step</extracomment>
        <translation type="unfinished">Faça login lá e depois copie o endereço da página inicial da sua loja.</translation>
    </message>
    <message>
        <source>That’s your store’s name, not its hash</source>
        <extracomment>wizard/core/failures.py S-04.title</extracomment>
        <translation type="unfinished">Esse é o nome da sua loja, não o hash</translation>
    </message>
    <message>
        <source>{host} is a chosen name, without the store hash.</source>
        <extracomment>wizard/core/failures.py S-04.message</extracomment>
        <translation type="unfinished">{host} é um nome escolhido, sem o hash da loja.</translation>
    </message>
    <message>
        <source>That’s a website, not your control panel</source>
        <extracomment>wizard/core/failures.py S-05.title</extracomment>
        <translation type="unfinished">Isso é um site, não o seu painel de controle</translation>
    </message>
    <message>
        <source>{host} doesn’t contain the store hash, even if it’s your shop.</source>
        <extracomment>wizard/core/failures.py S-05.message</extracomment>
        <translation type="unfinished">{host} não contém o hash da loja, mesmo que seja o seu site.</translation>
    </message>
    <message>
        <source>That address only looks like BigCommerce’s</source>
        <extracomment>wizard/core/failures.py S-06.title</extracomment>
        <translation type="unfinished">Esse endereço só parece ser do BigCommerce</translation>
    </message>
    <message>
        <source>{host} imitates BigCommerce but belongs to someone else.</source>
        <extracomment>wizard/core/failures.py S-06.message</extracomment>
        <translation type="unfinished">{host} imita o BigCommerce, mas pertence a outra pessoa.</translation>
    </message>
    <message>
        <source>Don’t sign in there. Open BigCommerce your usual way and copy its address.</source>
        <extracomment>wizard/core/failures.py S-06.next_step</extracomment>
        <translation type="unfinished">Não faça login lá. Abra o BigCommerce como de costume e copie o endereço dele.</translation>
    </message>
    <message>
        <source>That address is for your account, not a store</source>
        <extracomment>wizard/core/failures.py S-07.title</extracomment>
        <translation type="unfinished">Esse endereço é da sua conta, não de uma loja</translation>
    </message>
    <message>
        <source>Account-level pages cover all your stores.</source>
        <extracomment>wizard/core/failures.py S-07.message</extracomment>
        <translation type="unfinished">As páginas no nível da conta abrangem todas as suas lojas.</translation>
    </message>
    <message>
        <source>Open the store itself in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-07.next_step</extracomment>
        <translation type="unfinished">Abra a própria loja no BigCommerce e copie o endereço dela.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s internal test system</source>
        <extracomment>wizard/core/failures.py S-08.title</extracomment>
        <translation type="unfinished">Esse é o sistema de testes interno do BigCommerce</translation>
    </message>
    <message>
        <source>{host} isn’t a live store. It doesn’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py S-08.message</extracomment>
        <translation type="unfinished">{host} não é uma loja real. Não funciona com o APPSe AI.</translation>
    </message>
    <message>
        <source>Open your live store in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-08.next_step</extracomment>
        <translation type="unfinished">Abra sua loja real no BigCommerce e copie o endereço dela.</translation>
    </message>
    <message>
        <source>That’s a placeholder</source>
        <extracomment>wizard/core/failures.py S-09.title</extracomment>
        <translation type="unfinished">Isso é um texto de exemplo</translation>
    </message>
    <message>
        <source>Your own store hash goes where {text} is.</source>
        <extracomment>wizard/core/failures.py S-09.message</extracomment>
        <translation type="unfinished">O hash da sua loja vai no lugar de {text}.</translation>
    </message>
    <message>
        <source>That text names more than one store</source>
        <extracomment>wizard/core/failures.py S-10.title</extracomment>
        <translation type="unfinished">Há mais de uma loja nesse texto</translation>
    </message>
    <message>
        <source>Found: {hashes}.</source>
        <extracomment>wizard/core/failures.py S-10.message</extracomment>
        <translation type="unfinished">Encontradas: {hashes}.</translation>
    </message>
    <message>
        <source>Choose one, or paste only the address of the store to connect.</source>
        <extracomment>wizard/core/failures.py S-10.next_step</extracomment>
        <translation type="unfinished">Escolha uma, ou cole só o endereço da loja que você quer conectar.</translation>
    </message>
    <message>
        <source>That looks like a secret, not an address</source>
        <extracomment>wizard/core/failures.py S-11.title</extracomment>
        <translation type="unfinished">Isso parece um dado secreto, não um endereço</translation>
    </message>
    <message>
        <source>Paste your store’s address here. An access token belongs in step 3.</source>
        <extracomment>wizard/core/failures.py S-11.next_step</extracomment>
        <translation type="unfinished">Cole aqui o endereço da sua loja. Um token de acesso vai na etapa 3.</translation>
    </message>
    <message>
        <source>That’s a number, not a store hash</source>
        <extracomment>wizard/core/failures.py S-12.title</extracomment>
        <translation type="unfinished">Isso é um número, não o hash da loja</translation>
    </message>
    <message>
        <source>BigCommerce numbers stores and channels too. APPSe AI needs the store hash.</source>
        <extracomment>wizard/core/failures.py S-12.message</extracomment>
        <translation type="unfinished">O BigCommerce também numera lojas e canais. O APPSe AI precisa do hash da loja.</translation>
    </message>
    <message>
        <source>That BigCommerce page doesn’t name a store</source>
        <extracomment>wizard/core/failures.py S-13.title</extracomment>
        <translation type="unfinished">Essa página do BigCommerce não indica a loja</translation>
    </message>
    <message>
        <source>{host} is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-13.message</extracomment>
        <translation type="unfinished">{host} é igual para todas as lojas.</translation>
    </message>
    <message>
        <source>No store hash found</source>
        <extracomment>wizard/core/failures.py S-14.title</extracomment>
        <translation type="unfinished">Nenhum hash de loja encontrado</translation>
    </message>
    <message>
        <source>That text contains no BigCommerce address.</source>
        <extracomment>wizard/core/failures.py S-14.message</extracomment>
        <translation type="unfinished">Esse texto não contém nenhum endereço do BigCommerce.</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <extracomment>wizard/core/failures.py S-15.title</extracomment>
        <translation type="unfinished">Esse texto é longo demais</translation>
    </message>
    <message>
        <source>The first {limit} characters contain no store hash. The rest wasn’t checked.</source>
        <extracomment>wizard/core/failures.py S-15.message</extracomment>
        <translation type="unfinished">Os primeiros {limit} caracteres não contêm o hash da loja. O resto não foi verificado.</translation>
    </message>
    <message>
        <source>Paste only the address at the top of your browser.</source>
        <extracomment>wizard/core/failures.py S-15.next_step</extracomment>
        <translation type="unfinished">Cole só o endereço que aparece no topo do navegador.</translation>
    </message>
    <message>
        <source>That’s the practice store</source>
        <extracomment>wizard/core/failures.py S-16.title</extracomment>
        <translation type="unfinished">Essa é a loja de treino</translation>
    </message>
    <message>
        <source>{text} is made up. BigCommerce has no such store.</source>
        <extracomment>wizard/core/failures.py S-16.message</extracomment>
        <translation type="unfinished">{text} foi inventado. Essa loja não existe no BigCommerce.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py S-16.next_step</extracomment>
        <translation type="unfinished">Copie o endereço “store-…” do BigCommerce. Está treinando? Use uma janela com a palavra TREINO.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <extracomment>wizard/core/failures.py L-01.title</extracomment>
        <translation type="unfinished">{host} não foi encontrado</translation>
    </message>
    <message>
        <source>No website has this name, or this computer is offline.</source>
        <extracomment>wizard/core/failures.py L-01.message</extracomment>
        <translation type="unfinished">Nenhum site tem esse nome, ou este computador está sem internet.</translation>
    </message>
    <message>
        <source>Check the spelling and your connection. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-01.next_step</extracomment>
        <translation type="unfinished">Confira se o endereço está bem escrito e se há internet. Ou copie o endereço “store-…” do BigCommerce.</translation>
    </message>
    <message>
        <source>{host} isn’t on the public internet</source>
        <extracomment>wizard/core/failures.py L-02.title</extracomment>
        <translation type="unfinished">{host} não está na internet pública</translation>
    </message>
    <message>
        <source>It points to a private network or this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py L-02.message</extracomment>
        <translation type="unfinished">Esse endereço leva a uma rede privada ou a este computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. If it’s your shop, another network may help.</source>
        <extracomment>wizard/core/failures.py L-02.next_step</extracomment>
        <translation type="unfinished">Copie o endereço “store-…” do BigCommerce. Se for a sua loja, outra rede pode ajudar.</translation>
    </message>
    <message>
        <source>{host} blocks this app</source>
        <extracomment>wizard/core/failures.py L-03.title</extracomment>
        <translation type="unfinished">{host} bloqueia este app</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py L-03.next_step</extracomment>
        <translation type="unfinished">Copie o endereço “store-…” do BigCommerce. Muitas lojas mostram o hash quando se acrescenta /admin/oauth/info ao endereço delas.</translation>
    </message>
    <message>
        <source>{host} doesn’t say which store it is</source>
        <extracomment>wizard/core/failures.py L-04.title</extracomment>
        <translation type="unfinished">{host} não diz qual é a loja</translation>
    </message>
    <message>
        <source>It didn’t answer like a BigCommerce store. It may run on something else, or show its own page first.</source>
        <extracomment>wizard/core/failures.py L-04.message</extracomment>
        <translation type="unfinished">A resposta não foi a de uma loja do BigCommerce. O site pode usar outro sistema, ou mostrar antes uma página própria.</translation>
    </message>
    <message>
        <source>If it’s your shop, copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-04.next_step</extracomment>
        <translation type="unfinished">Se for a sua loja, copie o endereço “store-…” do BigCommerce.</translation>
    </message>
    <message>
        <source>{host} isn’t working right now</source>
        <extracomment>wizard/core/failures.py L-05.title</extracomment>
        <translation type="unfinished">{host} não está funcionando no momento</translation>
    </message>
    <message>
        <source>It may be under maintenance or suspended.</source>
        <extracomment>wizard/core/failures.py L-05.message</extracomment>
        <translation type="unfinished">O site pode estar em manutenção ou suspenso.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. You don’t have to wait for the shop.</source>
        <extracomment>wizard/core/failures.py L-05.next_step</extracomment>
        <translation type="unfinished">Copie o endereço “store-…” do BigCommerce. Você não precisa esperar pelo site.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting</source>
        <extracomment>wizard/core/failures.py L-06.title</extracomment>
        <translation type="unfinished">{host} não para de redirecionar</translation>
    </message>
    <message>
        <source>It redirected more than {limit} times.</source>
        <extracomment>wizard/core/failures.py L-06.message</extracomment>
        <translation type="unfinished">Houve mais de {limit} redirecionamentos.</translation>
    </message>
    <message>
        <source>{host} redirects to an address this app won’t open</source>
        <extracomment>wizard/core/failures.py L-07.title</extracomment>
        <translation type="unfinished">{host} redireciona para um endereço que este app não abre</translation>
    </message>
    <message>
        <source>It isn’t encrypted, isn’t public, or isn’t a plain web address. Nothing was sent there.</source>
        <extracomment>wizard/core/failures.py L-07.message</extracomment>
        <translation type="unfinished">Ele não é criptografado, não é público ou não é um endereço comum da web. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>{host} is too slow</source>
        <extracomment>wizard/core/failures.py L-08.title</extracomment>
        <translation type="unfinished">{host} demora demais</translation>
    </message>
    <message>
        <source>No complete answer came within {seconds} seconds.</source>
        <extracomment>wizard/core/failures.py L-08.message</extracomment>
        <translation type="unfinished">Nenhuma resposta completa chegou em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-08.next_step</extracomment>
        <translation type="unfinished">Tente de novo em alguns minutos. Ou copie o endereço “store-…” do BigCommerce.</translation>
    </message>
    <message>
        <source>No secure connection to {host}</source>
        <extracomment>wizard/core/failures.py L-09.title</extracomment>
        <translation type="unfinished">Sem conexão segura com {host}</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-09.next_step</extracomment>
        <translation type="unfinished">Confira a data e a hora deste computador. Ou copie o endereço “store-…” do BigCommerce.</translation>
    </message>
    <message>
        <source>{host} can’t be reached</source>
        <extracomment>wizard/core/failures.py L-10.title</extracomment>
        <translation type="unfinished">Não foi possível acessar {host}</translation>
    </message>
    <message>
        <source>The connection failed ({reason}). The lookup can’t use a proxy.</source>
        <extracomment>wizard/core/failures.py L-10.message</extracomment>
        <translation type="unfinished">A conexão falhou ({reason}). Essa consulta não funciona com proxy.</translation>
    </message>
    <message>
        <source>Try another network. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-10.next_step</extracomment>
        <translation type="unfinished">Tente outra rede. Ou copie o endereço “store-…” do BigCommerce.</translation>
    </message>
    <message>
        <source>No access token yet</source>
        <extracomment>wizard/core/failures.py V-01.title</extracomment>
        <translation type="unfinished">Ainda não há token de acesso</translation>
    </message>
    <message>
        <source>Choose the file you downloaded from BigCommerce, or paste the access token.</source>
        <extracomment>wizard/core/failures.py V-01.next_step</extracomment>
        <translation type="unfinished">Escolha o arquivo baixado do BigCommerce, ou cole o token de acesso.</translation>
    </message>
    <message>
        <source>That’s the client secret</source>
        <extracomment>wizard/core/failures.py V-02.title</extracomment>
        <translation type="unfinished">Esse é o client secret</translation>
    </message>
    <message>
        <source>It may be an access token or another secret.</source>
        <extracomment>wizard/core/failures.py S-11.message</extracomment>
        <translation type="unfinished">Pode ser um token de acesso ou outro dado secreto.</translation>
    </message>
    <message>
        <source>A firewall probably lets in only browsers.</source>
        <extracomment>wizard/core/failures.py L-03.message</extracomment>
        <translation type="unfinished">Provavelmente um firewall só deixa passar navegadores.</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <extracomment>wizard/core/failures.py L-03.seen</extracomment>
        <translation type="unfinished">A resposta foi {status}.</translation>
    </message>
    <message>
        <source>Its certificate is expired, untrusted, or for another name, or it isn’t encrypted.</source>
        <extracomment>wizard/core/failures.py L-09.message</extracomment>
        <translation type="unfinished">O certificado está vencido, não é confiável ou é de outro nome, ou não há criptografia.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <extracomment>wizard/core/failures.py L-09.seen</extracomment>
        <translation type="unfinished">Motivo: {reason}.</translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer</source>
        <extracomment>wizard/core/failures.py L-11.title</extracomment>
        <translation type="unfinished">{host} enviou uma resposta ilegível</translation>
    </message>
    <message>
        <source>The website may have a fault, or it may not be a website at all.</source>
        <extracomment>wizard/core/failures.py L-11.message</extracomment>
        <translation type="unfinished">O site pode estar com defeito, ou pode nem ser um site.</translation>
    </message>
    <message>
        <source>APPSe AI needs the access token. It’s in the same pop-up.</source>
        <extracomment>wizard/core/failures.py V-02.message</extracomment>
        <translation type="unfinished">O APPSe AI precisa do token de acesso. Ele está no mesmo pop-up.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box, instead.</source>
        <extracomment>wizard/core/failures.py V-02.next_step</extracomment>
        <translation type="unfinished">Em vez deste valor, copie “Access token”, a terceira caixa.</translation>
    </message>
    <message>
        <source>That’s a storefront token</source>
        <extracomment>wizard/core/failures.py V-03.title</extracomment>
        <translation type="unfinished">Esse é um token de storefront</translation>
    </message>
    <message>
        <source>It starts with eyJ and opens only storefronts. APPSe AI needs a store-level token.</source>
        <extracomment>wizard/core/failures.py V-03.message</extracomment>
        <translation type="unfinished">Ele começa com eyJ e só dá acesso ao site da loja. O APPSe AI precisa de um token no nível da loja.</translation>
    </message>
    <message>
        <source>In BigCommerce, open Settings, then Store-level API accounts. Create an API account there.</source>
        <extracomment>wizard/core/failures.py V-03.next_step</extracomment>
        <translation type="unfinished">No BigCommerce, abra Settings e depois Store-level API accounts. Crie lá uma conta de API.</translation>
    </message>
    <message>
        <source>That’s an account number</source>
        <extracomment>wizard/core/failures.py V-04.title</extracomment>
        <translation type="unfinished">Esse é um número de conta</translation>
    </message>
    <message>
        <source>It identifies your BigCommerce account.</source>
        <extracomment>wizard/core/failures.py V-04.message</extracomment>
        <translation type="unfinished">Ele identifica a sua conta do BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up.</source>
        <extracomment>wizard/core/failures.py V-04.next_step</extracomment>
        <translation type="unfinished">Copie “Access token”, a terceira caixa do pop-up do BigCommerce.</translation>
    </message>
    <message>
        <source>That’s an address, not a token</source>
        <extracomment>wizard/core/failures.py V-05.title</extracomment>
        <translation type="unfinished">Isso é um endereço, não um token</translation>
    </message>
    <message>
        <source>A token has about 31 letters and digits, no dots or slashes.</source>
        <extracomment>wizard/core/failures.py V-05.message</extracomment>
        <translation type="unfinished">Um token tem cerca de 31 letras e números, sem pontos nem barras.</translation>
    </message>
    <message>
        <source>That looks like the store hash</source>
        <extracomment>wizard/core/failures.py V-06.title</extracomment>
        <translation type="unfinished">Isso parece o hash da loja</translation>
    </message>
    <message>
        <source>The access token is longer: about 31 letters and digits.</source>
        <extracomment>wizard/core/failures.py V-06.message</extracomment>
        <translation type="unfinished">O token de acesso é mais longo: cerca de 31 letras e números.</translation>
    </message>
    <message>
        <source>That’s more than the token</source>
        <extracomment>wizard/core/failures.py V-07.title</extracomment>
        <translation type="unfinished">Isso é mais do que o token</translation>
    </message>
    <message>
        <source>None of its words or lines is labeled as the access token.</source>
        <extracomment>wizard/core/failures.py V-07.message</extracomment>
        <translation type="unfinished">Nenhuma palavra ou linha está identificada como o token de acesso.</translation>
    </message>
    <message>
        <source>Use the copy button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-07.next_step</extracomment>
        <translation type="unfinished">Use o botão de copiar ao lado de “Access token”.</translation>
    </message>
    <message>
        <source>Some characters don’t fit an access token</source>
        <extracomment>wizard/core/failures.py V-08.title</extracomment>
        <translation type="unfinished">Alguns caracteres não são de um token de acesso</translation>
    </message>
    <message>
        <source>An access token has only plain letters and digits.</source>
        <extracomment>wizard/core/failures.py V-08.message</extracomment>
        <translation type="unfinished">Um token de acesso só tem números e letras sem acento.</translation>
    </message>
    <message>
        <source>Copy it again with the button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-08.next_step</extracomment>
        <translation type="unfinished">Copie de novo com o botão ao lado de “Access token”.</translation>
    </message>
    <message>
        <source>That’s the old account’s token</source>
        <extracomment>wizard/core/failures.py V-09.title</extracomment>
        <translation type="unfinished">Esse é o token da conta antiga</translation>
    </message>
    <message>
        <source>You can’t change that account’s permissions, so rows are still missing.</source>
        <extracomment>wizard/core/failures.py V-09.message</extracomment>
        <translation type="unfinished">Não dá para mudar as permissões daquela conta, por isso ainda faltam linhas.</translation>
    </message>
    <message>
        <source>Create the new API account, then use its file or token. To test the old one, press “Test”.</source>
        <extracomment>wizard/core/failures.py V-09.next_step</extracomment>
        <translation type="unfinished">Crie a nova conta de API e use o arquivo ou o token dela. Para testar o antigo, pressione “Testar”.</translation>
    </message>
    <message>
        <source>That token is for another store</source>
        <extracomment>wizard/core/failures.py V-13.title</extracomment>
        <translation type="unfinished">Esse token é de outra loja</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this token was saved for {found}.</source>
        <extracomment>wizard/core/failures.py V-13.message</extracomment>
        <translation type="unfinished">Você está configurando {expected}, mas esse token foi salvo para {found}.</translation>
    </message>
    <message>
        <source>Add the token for {expected}. Or go back to step 1 and choose the other store.</source>
        <extracomment>wizard/core/failures.py V-13.next_step</extracomment>
        <translation type="unfinished">Adicione o token de {expected}. Ou volte à etapa 1 e escolha a outra loja.</translation>
    </message>
    <message>
        <source>That’s a Shopify key</source>
        <extracomment>wizard/core/failures.py V-10.title</extracomment>
        <translation type="unfinished">Essa é uma chave da Shopify</translation>
    </message>
    <message>
        <source>It starts with shp and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-10.message</extracomment>
        <translation type="unfinished">Ela começa com shp e não dá acesso a lojas do BigCommerce.</translation>
    </message>
    <message>
        <source>That’s a WooCommerce key</source>
        <extracomment>wizard/core/failures.py V-11.title</extracomment>
        <translation type="unfinished">Essa é uma chave do WooCommerce</translation>
    </message>
    <message>
        <source>It starts with ck_ or cs_ and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-11.message</extracomment>
        <translation type="unfinished">Ela começa com ck_ ou cs_ e não dá acesso a lojas do BigCommerce.</translation>
    </message>
    <message>
        <source>That’s the client ID</source>
        <extracomment>wizard/core/failures.py V-12.title</extracomment>
        <translation type="unfinished">Esse é o client ID</translation>
    </message>
    <message>
        <source>Its label says so. It looks like the token, but opens nothing alone.</source>
        <extracomment>wizard/core/failures.py V-12.message</extracomment>
        <translation type="unfinished">É o que diz o rótulo. Ele é parecido com o token, mas sozinho não dá acesso a nada.</translation>
    </message>
    <message>
        <source>That token is for practice</source>
        <extracomment>wizard/core/failures.py V-14.title</extracomment>
        <translation type="unfinished">Esse token é de treino</translation>
    </message>
    <message>
        <source>It starts with “practice” and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-14.message</extracomment>
        <translation type="unfinished">Ele começa com “practice” e não dá acesso a lojas do BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py V-14.next_step</extracomment>
        <translation type="unfinished">Copie “Access token”, a terceira caixa do pop-up do BigCommerce. Está treinando? Use uma janela com a palavra TREINO.</translation>
    </message>
    <message>
        <source>That’s not the token itself</source>
        <extracomment>wizard/core/failures.py V-15.title</extracomment>
        <translation type="unfinished">Isso não é o token em si</translation>
    </message>
    <message>
        <source>It’s a placeholder, or someone covered up the token.</source>
        <extracomment>wizard/core/failures.py V-15.message</extracomment>
        <translation type="unfinished">É um texto de exemplo, ou alguém cobriu o token.</translation>
    </message>
    <message>
        <source>That looks like a legacy token</source>
        <extracomment>wizard/core/failures.py V-16.title</extracomment>
        <translation type="unfinished">Isso parece um token legacy (antigo)</translation>
    </message>
    <message>
        <source>It has 32 or 40 characters: only digits and a to f. Legacy tokens don’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py V-16.message</extracomment>
        <translation type="unfinished">Ele tem 32 ou 40 caracteres: só números e letras de a até f. Tokens legacy não funcionam com o APPSe AI.</translation>
    </message>
    <message>
        <source>That text has more than one token</source>
        <extracomment>wizard/core/failures.py V-17.title</extracomment>
        <translation type="unfinished">Há mais de um token nesse texto</translation>
    </message>
    <message>
        <source>It’s unclear which one you mean.</source>
        <extracomment>wizard/core/failures.py V-17.message</extracomment>
        <translation type="unfinished">Não está claro qual deles você quer usar.</translation>
    </message>
    <message>
        <source>Paste only the token for the store you want to connect.</source>
        <extracomment>wizard/core/failures.py V-17.next_step</extracomment>
        <translation type="unfinished">Cole só o token da loja que você quer conectar.</translation>
    </message>
    <message>
        <source>That token may be incomplete</source>
        <extracomment>wizard/core/failures.py V-18.title</extracomment>
        <translation type="unfinished">Esse token pode estar incompleto</translation>
    </message>
    <message>
        <source>It’s broken up or shortened, as email and chat apps do. Its end isn’t clear.</source>
        <extracomment>wizard/core/failures.py V-18.message</extracomment>
        <translation type="unfinished">Ele foi quebrado ou encurtado, como fazem os apps de e-mail e de chat. Não está claro onde ele termina.</translation>
    </message>
    <message>
        <source>That file is too large</source>
        <extracomment>wizard/core/failures.py F-01.title</extracomment>
        <translation type="unfinished">Esse arquivo é grande demais</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. BigCommerce’s has a few lines.</source>
        <extracomment>wizard/core/failures.py F-01.message</extracomment>
        <translation type="unfinished">{name} tem mais de {limit}. O do BigCommerce tem poucas linhas.</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/core/failures.py F-01.next_step</extracomment>
        <translation type="unfinished">Procure em Downloads um arquivo que comece com BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>That file can’t be opened</source>
        <extracomment>wizard/core/failures.py F-02.title</extracomment>
        <translation type="unfinished">Esse arquivo não pode ser aberto</translation>
    </message>
    <message>
        <source>{name} can’t be read ({reason}).</source>
        <extracomment>wizard/core/failures.py F-02.message</extracomment>
        <translation type="unfinished">Não foi possível ler {name} ({reason}).</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-02.next_step</extracomment>
        <translation type="unfinished">Veja se o arquivo está lá e se você tem permissão para abri-lo. Ou cole o token de acesso.</translation>
    </message>
    <message>
        <source>Downloads can’t be watched</source>
        <extracomment>wizard/core/failures.py F-13.title</extracomment>
        <translation type="unfinished">Não dá para acompanhar a pasta Downloads</translation>
    </message>
    <message>
        <source>Your system doesn’t let this app look into {name}.</source>
        <extracomment>wizard/core/failures.py F-13.message</extracomment>
        <translation type="unfinished">Seu sistema não deixa este app olhar dentro de {name}.</translation>
    </message>
    <message>
        <source>Allow it in your computer’s privacy settings. Or choose the file yourself.</source>
        <extracomment>wizard/core/failures.py F-13.next_step</extracomment>
        <translation type="unfinished">Permita isso nas configurações de privacidade do computador. Ou escolha o arquivo manualmente.</translation>
    </message>
    <message>
        <source>No access token in that file</source>
        <extracomment>wizard/core/failures.py F-03.title</extracomment>
        <translation type="unfinished">Não há token de acesso nesse arquivo</translation>
    </message>
    <message>
        <source>{name} has no “ACCESS TOKEN” line.</source>
        <extracomment>wizard/core/failures.py F-03.message</extracomment>
        <translation type="unfinished">{name} não tem uma linha “ACCESS TOKEN”.</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-03.next_step</extracomment>
        <translation type="unfinished">Procure em Downloads um arquivo que comece com BigCommerceAPI-credentials. Ou cole o token de acesso.</translation>
    </message>
    <message>
        <source>That file is for another store</source>
        <extracomment>wizard/core/failures.py F-04.title</extracomment>
        <translation type="unfinished">Esse arquivo é de outra loja</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this file is for {found}.</source>
        <extracomment>wizard/core/failures.py F-04.message</extracomment>
        <translation type="unfinished">Você está configurando {expected}, mas esse arquivo é de {found}.</translation>
    </message>
    <message>
        <source>Choose the file for {expected}. Or go back to step 1 and enter the other store.</source>
        <extracomment>wizard/core/failures.py F-04.next_step</extracomment>
        <translation type="unfinished">Escolha o arquivo de {expected}. Ou volte à etapa 1 e informe a outra loja.</translation>
    </message>
    <message>
        <source>That file is incomplete</source>
        <extracomment>wizard/core/failures.py F-05.title</extracomment>
        <translation type="unfinished">Esse arquivo está incompleto</translation>
    </message>
    <message>
        <source>{name} ends too early, so its access token may be cut off.</source>
        <extracomment>wizard/core/failures.py F-05.message</extracomment>
        <translation type="unfinished">{name} termina cedo demais, então o token de acesso pode estar cortado.</translation>
    </message>
    <message>
        <source>Choose the file again, or paste the access token. Neither complete? Create a new API account.</source>
        <extracomment>wizard/core/failures.py F-05.next_step</extracomment>
        <translation type="unfinished">Escolha o arquivo de novo, ou cole o token de acesso. Nenhum dos dois está completo? Crie uma nova conta de API.</translation>
    </message>
    <message>
        <source>That file is from the practice store</source>
        <extracomment>wizard/core/failures.py F-06.title</extracomment>
        <translation type="unfinished">Esse arquivo é da loja de treino</translation>
    </message>
    <message>
        <source>Practice only: {name}. Its token can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py F-06.message</extracomment>
        <translation type="unfinished">{name} é de treino. O token dele não dá acesso a lojas do BigCommerce.</translation>
    </message>
    <message>
        <source>Choose the file you downloaded from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py F-06.next_step</extracomment>
        <translation type="unfinished">Escolha o arquivo baixado do BigCommerce. Está treinando? Use uma janela com a palavra TREINO.</translation>
    </message>
    <message>
        <source>That file is an archive</source>
        <extracomment>wizard/core/failures.py F-07.title</extracomment>
        <translation type="unfinished">Esse arquivo está compactado</translation>
    </message>
    <message>
        <source>{name} has other files packed inside.</source>
        <extracomment>wizard/core/failures.py F-07.message</extracomment>
        <translation type="unfinished">{name} tem outros arquivos dentro.</translation>
    </message>
    <message>
        <source>Take out the file that starts with BigCommerceAPI-credentials, then choose that one.</source>
        <extracomment>wizard/core/failures.py F-07.next_step</extracomment>
        <translation type="unfinished">Extraia o arquivo que começa com BigCommerceAPI-credentials e escolha esse.</translation>
    </message>
    <message>
        <source>That file is an office document</source>
        <extracomment>wizard/core/failures.py F-08.title</extracomment>
        <translation type="unfinished">Esse arquivo é um documento ou uma planilha</translation>
    </message>
    <message>
        <source>{name} is from a word processor or a spreadsheet.</source>
        <extracomment>wizard/core/failures.py F-08.message</extracomment>
        <translation type="unfinished">{name} é de um editor de textos ou de planilhas.</translation>
    </message>
    <message>
        <source>Open it, copy the access token, and paste it here.</source>
        <extracomment>wizard/core/failures.py F-08.next_step</extracomment>
        <translation type="unfinished">Abra-o, copie o token de acesso e cole aqui.</translation>
    </message>
    <message>
        <source>That file is a PDF</source>
        <extracomment>wizard/core/failures.py F-09.title</extracomment>
        <translation type="unfinished">Esse arquivo é um PDF</translation>
    </message>
    <message>
        <source>{name} is a document for printing.</source>
        <extracomment>wizard/core/failures.py F-09.message</extracomment>
        <translation type="unfinished">{name} é um documento para impressão.</translation>
    </message>
    <message>
        <source>That file is a picture</source>
        <extracomment>wizard/core/failures.py F-10.title</extracomment>
        <translation type="unfinished">Esse arquivo é uma imagem</translation>
    </message>
    <message>
        <source>{name} may show the token, but nobody can copy text from a picture.</source>
        <extracomment>wizard/core/failures.py F-10.message</extracomment>
        <translation type="unfinished">{name} pode mostrar o token, mas não dá para copiar texto de uma imagem.</translation>
    </message>
    <message>
        <source>That file is protected with a passphrase</source>
        <extracomment>wizard/core/failures.py F-11.title</extracomment>
        <translation type="unfinished">Esse arquivo está protegido com uma frase secreta</translation>
    </message>
    <message>
        <source>{name} opens only with the passphrase chosen when it was saved.</source>
        <extracomment>wizard/core/failures.py F-11.message</extracomment>
        <translation type="unfinished">{name} só abre com a frase secreta escolhida quando foi salvo.</translation>
    </message>
    <message>
        <source>Choose the file in the app’s window, or run the command in a terminal. Both ask for the passphrase.</source>
        <extracomment>wizard/core/failures.py F-11.next_step</extracomment>
        <translation type="unfinished">Escolha o arquivo na janela do app, ou execute o comando em um terminal. Os dois pedem a frase secreta.</translation>
    </message>
    <message>
        <source>That file is a saved setup</source>
        <extracomment>wizard/core/failures.py F-12.title</extracomment>
        <translation type="unfinished">Esse arquivo é uma configuração salva</translation>
    </message>
    <message>
        <source>{name} remembers how far you got. It contains no access token.</source>
        <extracomment>wizard/core/failures.py F-12.message</extracomment>
        <translation type="unfinished">{name} guarda até onde você chegou. Não contém nenhum token de acesso.</translation>
    </message>
    <message>
        <source>BigCommerce doesn’t recognize this token</source>
        <extracomment>wizard/core/failures.py T-01.title</extracomment>
        <translation type="unfinished">O BigCommerce não reconhece este token</translation>
    </message>
    <message>
        <source>It may be the client ID, which looks the same. Or it was mistyped, deleted, or is for another store. Or the store hash is wrong.</source>
        <extracomment>wizard/core/failures.py T-01.message</extracomment>
        <translation type="unfinished">Pode ser o client ID, que tem a mesma aparência. Ou o token tem um erro de digitação, foi excluído ou é de outra loja. Ou o hash da loja está errado.</translation>
    </message>
    <message>
        <source>Copy the third box, “Access token”, not the first, “Client ID”. Compare the store hash with your browser’s address. Pop-up closed? Create a new API account.</source>
        <extracomment>wizard/core/failures.py T-01.next_step</extracomment>
        <translation type="unfinished">Copie a terceira caixa, “Access token”, não a primeira, “Client ID”. Compare o hash da loja com o endereço no navegador. O pop-up fechou? Crie uma nova conta de API.</translation>
    </message>
    <message>
        <source>BigCommerce can’t read this token</source>
        <extracomment>wizard/core/failures.py T-02.title</extracomment>
        <translation type="unfinished">O BigCommerce não consegue ler este token</translation>
    </message>
    <message>
        <source>It says the token’s format is wrong.</source>
        <extracomment>wizard/core/failures.py T-02.message</extracomment>
        <translation type="unfinished">Ele diz que o formato do token está errado.</translation>
    </message>
    <message>
        <source>Copy the token again with its copy button.</source>
        <extracomment>wizard/core/failures.py T-02.next_step</extracomment>
        <translation type="unfinished">Copie o token de novo com o botão de copiar.</translation>
    </message>
    <message>
        <source>The token didn’t reach BigCommerce</source>
        <extracomment>wizard/core/failures.py T-03.title</extracomment>
        <translation type="unfinished">O token não chegou ao BigCommerce</translation>
    </message>
    <message>
        <source>It was sent, but didn’t arrive. A company network, for example, may remove it.</source>
        <extracomment>wizard/core/failures.py T-03.message</extracomment>
        <translation type="unfinished">Ele foi enviado, mas não chegou. A rede de uma empresa, por exemplo, pode removê-lo.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Same there? Tell support this code.</source>
        <extracomment>wizard/core/failures.py T-03.next_step</extracomment>
        <translation type="unfinished">Tente outra rede, como a internet do celular. Aconteceu lá também? Informe este código ao suporte.</translation>
    </message>
    <message>
        <source>This token doesn’t open store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-04.title</extracomment>
        <translation type="unfinished">Este token não dá acesso à loja {store_hash}</translation>
    </message>
    <message>
        <source>The store hash is wrong, or the token is for another store. BigCommerce doesn’t say which.</source>
        <extracomment>wizard/core/failures.py T-04.message</extracomment>
        <translation type="unfinished">O hash da loja está errado, ou o token é de outra loja. O BigCommerce não diz qual dos dois.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address. Or use BigCommerce’s file, which has both. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-04.next_step</extracomment>
        <translation type="unfinished">Compare o hash da loja com o endereço no navegador. Ou use o arquivo do BigCommerce, que tem os dois. Muitas lojas mostram o hash quando se acrescenta /admin/oauth/info ao endereço delas.</translation>
    </message>
    <message>
        <source>It answered {status} where no permission is needed.</source>
        <extracomment>wizard/core/failures.py T-04.seen</extracomment>
        <translation type="unfinished">A resposta foi {status} a uma solicitação que não exige permissão.</translation>
    </message>
    <message>
        <source>BigCommerce found no store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-05.title</extracomment>
        <translation type="unfinished">O BigCommerce não encontrou a loja {store_hash}</translation>
    </message>
    <message>
        <source>The store hash is probably missing a character. Or the token is for another store.</source>
        <extracomment>wizard/core/failures.py T-05.message</extracomment>
        <translation type="unfinished">Provavelmente falta um caractere no hash da loja. Ou o token é de outra loja.</translation>
    </message>
    <message>
        <source>Go back to step 1 and paste the address again. Or use BigCommerce’s file, which has both. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-05.next_step</extracomment>
        <translation type="unfinished">Volte à etapa 1 e cole o endereço de novo. Ou use o arquivo do BigCommerce, que tem os dois. Muitas lojas mostram o hash quando se acrescenta /admin/oauth/info ao endereço delas.</translation>
    </message>
    <message>
        <source>Permissions are missing</source>
        <extracomment>wizard/core/failures.py T-06.title</extracomment>
        <translation type="unfinished">Faltam permissões</translation>
    </message>
    <message>
        <source>The token works. Missing: {rows}. You can’t add them to this account.</source>
        <extracomment>wizard/core/failures.py T-06.message</extracomment>
        <translation type="unfinished">O token funciona. Falta: {rows}. Não dá para adicionar permissões a esta conta.</translation>
    </message>
    <message>
        <source>Create a new API account and set every row in the list. Test its token, add it to APPSe AI, then delete the old account.</source>
        <extracomment>wizard/core/failures.py T-06.next_step</extracomment>
        <translation type="unfinished">Crie uma nova conta de API e ajuste todas as linhas da lista. Teste o token dela, adicione-o ao APPSe AI e depois exclua a conta antiga.</translation>
    </message>
    <message>
        <source>Every permission that was checked is missing</source>
        <extracomment>wizard/core/failures.py T-07.title</extracomment>
        <translation type="unfinished">Faltam todas as permissões verificadas</translation>
    </message>
    <message>
        <source>The token works, but BigCommerce refused each row. Maybe you saved before setting the rows. Or it’s a Stencil-CLI token.</source>
        <extracomment>wizard/core/failures.py T-07.message</extracomment>
        <translation type="unfinished">O token funciona, mas o BigCommerce recusou todas as linhas. Talvez a conta tenha sido salva antes do ajuste das linhas. Ou é um Stencil-CLI token.</translation>
    </message>
    <message>
        <source>Create a new account of type V2/V3 API token. Set every row and test its token.</source>
        <extracomment>wizard/core/failures.py T-07.next_step</extracomment>
        <translation type="unfinished">Crie uma nova conta do tipo V2/V3 API token. Ajuste todas as linhas e teste o token dela.</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <extracomment>wizard/core/failures.py T-08.title</extracomment>
        <translation type="unfinished">A loja está bloqueada</translation>
    </message>
    <message>
        <source>BigCommerce says the store can’t be used right now.</source>
        <extracomment>wizard/core/failures.py T-08.message</extracomment>
        <translation type="unfinished">O BigCommerce diz que a loja não pode ser usada no momento.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, look for a notice there, then test again.</source>
        <extracomment>wizard/core/failures.py T-08.next_step</extracomment>
        <translation type="unfinished">Faça login no BigCommerce, veja se há um aviso lá e teste de novo.</translation>
    </message>
    <message>
        <source>The store isn’t answering right now</source>
        <extracomment>wizard/core/failures.py T-09.title</extracomment>
        <translation type="unfinished">A loja não está respondendo no momento</translation>
    </message>
    <message>
        <source>It may be under maintenance. Or the store is suspended, or a bill is unpaid.</source>
        <extracomment>wizard/core/failures.py T-09.message</extracomment>
        <translation type="unfinished">Ela pode estar em manutenção. Ou a loja está suspensa, ou há uma fatura em aberto.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce. If it works there, wait a few minutes and test again.</source>
        <extracomment>wizard/core/failures.py T-09.next_step</extracomment>
        <translation type="unfinished">Faça login no BigCommerce. Se lá funcionar, espere alguns minutos e teste de novo.</translation>
    </message>
    <message>
        <source>Your store is busy</source>
        <extracomment>wizard/core/failures.py T-10.title</extracomment>
        <translation type="unfinished">Sua loja está sobrecarregada</translation>
    </message>
    <message>
        <source>All apps connected to your store share one limit. It’s used up right now.</source>
        <extracomment>wizard/core/failures.py T-10.message</extracomment>
        <translation type="unfinished">Todos os apps conectados à sua loja dividem um mesmo limite. Ele está esgotado no momento.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>wizard/core/failures.py T-10.next_step</extracomment>
        <translation type="unfinished">Espere alguns minutos e teste de novo.</translation>
    </message>
    <message>
        <source>BigCommerce is busy</source>
        <extracomment>wizard/core/failures.py T-11.title</extracomment>
        <translation type="unfinished">O BigCommerce está sobrecarregado</translation>
    </message>
    <message>
        <source>This happens when the whole platform is under load.</source>
        <extracomment>wizard/core/failures.py T-11.message</extracomment>
        <translation type="unfinished">Isso acontece quando a plataforma inteira está sobrecarregada.</translation>
    </message>
    <message>
        <source>It answered {status} without naming a limit.</source>
        <extracomment>wizard/core/failures.py T-11.seen</extracomment>
        <translation type="unfinished">A resposta foi {status}, sem indicar um limite.</translation>
    </message>
    <message>
        <source>BigCommerce has a problem</source>
        <extracomment>wizard/core/failures.py T-12.title</extracomment>
        <translation type="unfinished">O BigCommerce está com um problema</translation>
    </message>
    <message>
        <source>Your values may be fine.</source>
        <extracomment>wizard/core/failures.py T-12.message</extracomment>
        <translation type="unfinished">Seus valores podem estar certos.</translation>
    </message>
    <message>
        <source>Something other than BigCommerce answered</source>
        <extracomment>wizard/core/failures.py T-13.title</extracomment>
        <translation type="unfinished">Quem respondeu não foi o BigCommerce</translation>
    </message>
    <message>
        <source>A web page came back instead of data, often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py T-13.message</extracomment>
        <translation type="unfinished">Veio uma página da web em vez de dados, muitas vezes a página de login do Wi-Fi.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then test again.</source>
        <extracomment>wizard/core/failures.py T-13.next_step</extracomment>
        <translation type="unfinished">Abra qualquer site, faça login na rede se ela pedir e teste de novo.</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <extracomment>wizard/core/failures.py T-14.title</extracomment>
        <translation type="unfinished">A resposta chegou danificada</translation>
    </message>
    <message>
        <source>BigCommerce’s answer was cut off or unreadable.</source>
        <extracomment>wizard/core/failures.py T-14.message</extracomment>
        <translation type="unfinished">A resposta do BigCommerce veio cortada ou ilegível.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py T-14.next_step</extracomment>
        <translation type="unfinished">Teste de novo. Aconteceu outra vez? Tente outra rede.</translation>
    </message>
    <message>
        <source>BigCommerce gave an unknown answer</source>
        <extracomment>wizard/core/failures.py T-15.title</extracomment>
        <translation type="unfinished">O BigCommerce deu uma resposta desconhecida</translation>
    </message>
    <message>
        <source>Its meaning is unknown.</source>
        <extracomment>wizard/core/failures.py T-15.message</extracomment>
        <translation type="unfinished">Não se sabe o que ela significa.</translation>
    </message>
    <message>
        <source>Test again later. If it keeps happening, send support this code and the number in Details.</source>
        <extracomment>wizard/core/failures.py T-15.next_step</extracomment>
        <translation type="unfinished">Teste de novo mais tarde. Se continuar acontecendo, envie ao suporte este código e o número em Detalhes.</translation>
    </message>
    <message>
        <source>It answered {status} to {path}.</source>
        <extracomment>wizard/core/failures.py T-15.seen</extracomment>
        <translation type="unfinished">A resposta a {path} foi {status}.</translation>
    </message>
    <message>
        <source>Some permissions couldn’t be checked</source>
        <extracomment>wizard/core/failures.py T-16.title</extracomment>
        <translation type="unfinished">Não foi possível verificar algumas permissões</translation>
    </message>
    <message>
        <source>The token works, but no clear answer came for: {rows}.</source>
        <extracomment>wizard/core/failures.py T-16.message</extracomment>
        <translation type="unfinished">O token funciona, mas não veio resposta clara para: {rows}.</translation>
    </message>
    <message>
        <source>Test again in a few minutes. You don’t have to change anything.</source>
        <extracomment>wizard/core/failures.py T-16.next_step</extracomment>
        <translation type="unfinished">Teste de novo em alguns minutos. Você não precisa mudar nada.</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <extracomment>wizard/core/failures.py T-17.title</extracomment>
        <translation type="unfinished">O teste demorou demais</translation>
    </message>
    <message>
        <source>After {seconds} seconds, some answers were still missing.</source>
        <extracomment>wizard/core/failures.py T-17.message</extracomment>
        <translation type="unfinished">Depois de {seconds} segundos, ainda faltavam respostas.</translation>
    </message>
    <message>
        <source>Test again later. Your network or BigCommerce is slow right now.</source>
        <extracomment>wizard/core/failures.py T-17.next_step</extracomment>
        <translation type="unfinished">Teste de novo mais tarde. Sua rede ou o BigCommerce está lento no momento.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <extracomment>wizard/core/failures.py T-18.title</extracomment>
        <translation type="unfinished">O teste foi interrompido</translation>
    </message>
    <message>
        <source>The test was stopped before it finished.</source>
        <extracomment>wizard/core/failures.py T-18.message</extracomment>
        <translation type="unfinished">O teste parou antes de chegar ao fim.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>wizard/core/failures.py T-18.next_step</extracomment>
        <translation type="unfinished">Teste de novo quando quiser.</translation>
    </message>
    <message>
        <source>The token stopped working during the test</source>
        <extracomment>wizard/core/failures.py T-19.title</extracomment>
        <translation type="unfinished">O token parou de funcionar durante o teste</translation>
    </message>
    <message>
        <source>BigCommerce accepted it, then refused it. Maybe the API account was deleted.</source>
        <extracomment>wizard/core/failures.py T-19.message</extracomment>
        <translation type="unfinished">O BigCommerce o aceitou e depois o recusou. Talvez a conta de API tenha sido excluída.</translation>
    </message>
    <message>
        <source>Check that the API account is still in BigCommerce. If not, create a new one.</source>
        <extracomment>wizard/core/failures.py T-19.next_step</extracomment>
        <translation type="unfinished">Veja se a conta de API ainda está no BigCommerce. Se não estiver, crie uma nova.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/core/failures.py T-20.title</extracomment>
        <translation type="unfinished">Ainda falta testar</translation>
    </message>
    <message>
        <source>The test was stopped or hasn’t run, so these values may not work.</source>
        <extracomment>wizard/core/failures.py T-20.message</extracomment>
        <translation type="unfinished">O teste foi interrompido ou não foi feito, por isso estes valores podem não funcionar.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/failures.py T-20.next_step</extracomment>
        <translation type="unfinished">Escolha “Testar de novo”.</translation>
    </message>
    <message>
        <source>BigCommerce accepted a request it should refuse</source>
        <extracomment>wizard/core/failures.py T-21.title</extracomment>
        <translation type="unfinished">O BigCommerce aceitou uma solicitação que deveria recusar</translation>
    </message>
    <message>
        <source>It may have created {creates}. Nothing more was sent.</source>
        <extracomment>wizard/core/failures.py T-21.message</extracomment>
        <translation type="unfinished">Ele pode ter criado {creates}. Nada mais foi enviado.</translation>
    </message>
    <message>
        <source>{removal} Then tell support this code.</source>
        <extracomment>wizard/core/failures.py T-21.next_step</extracomment>
        <translation type="unfinished">{removal} Depois informe este código ao suporte.</translation>
    </message>
    <message>
        <source>An empty request to {path} got the answer {status}.</source>
        <extracomment>wizard/core/failures.py T-21.seen</extracomment>
        <translation type="unfinished">Uma solicitação vazia para {path} teve a resposta {status}.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <extracomment>wizard/core/failures.py T-22.title</extracomment>
        <translation type="unfinished">A resposta era grande demais</translation>
    </message>
    <message>
        <source>BigCommerce sends little here. Much more came, so this app stopped.</source>
        <extracomment>wizard/core/failures.py T-22.message</extracomment>
        <translation type="unfinished">O BigCommerce envia pouco aqui. Chegou muito mais, por isso este app parou.</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <extracomment>wizard/core/failures.py T-23.title</extracomment>
        <translation type="unfinished">A resposta veio vazia</translation>
    </message>
    <message>
        <source>It lacked the data BigCommerce always sends, so nothing is confirmed.</source>
        <extracomment>wizard/core/failures.py T-23.message</extracomment>
        <translation type="unfinished">Faltavam os dados que o BigCommerce sempre envia, então nada está confirmado.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py T-23.next_step</extracomment>
        <translation type="unfinished">Teste de novo. Aconteceu outra vez? Tente outra rede, como a internet do celular.</translation>
    </message>
    <message>
        <source>Some permissions can’t be checked here</source>
        <extracomment>wizard/core/failures.py T-24.title</extracomment>
        <translation type="unfinished">Algumas permissões não podem ser verificadas aqui</translation>
    </message>
    <message>
        <source>The token works, but these can’t be checked in this store: {rows}.</source>
        <extracomment>wizard/core/failures.py T-24.message</extracomment>
        <translation type="unfinished">O token funciona, mas nesta loja não dá para verificar: {rows}.</translation>
    </message>
    <message>
        <source>Look at these rows in BigCommerce. If they’re set, you can continue. Testing again won’t help.</source>
        <extracomment>wizard/core/failures.py T-24.next_step</extracomment>
        <translation type="unfinished">Veja essas linhas no BigCommerce. Se estiverem ajustadas, você pode continuar. Testar de novo não vai ajudar.</translation>
    </message>
    <message>
        <source>This computer couldn’t look up the address. It’s probably offline.</source>
        <extracomment>wizard/core/failures.py N-01.message</extracomment>
        <translation type="unfinished">Este computador não conseguiu localizar o endereço. Provavelmente está sem internet.</translation>
    </message>
    <message>
        <source>Open any website to check your connection, then try again.</source>
        <extracomment>wizard/core/failures.py N-01.next_step</extracomment>
        <translation type="unfinished">Abra qualquer site para conferir sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to {host} was refused</source>
        <extracomment>wizard/core/failures.py N-02.title</extracomment>
        <translation type="unfinished">A conexão com {host} foi recusada</translation>
    </message>
    <message>
        <source>Something in between turned it away, such as a firewall.</source>
        <extracomment>wizard/core/failures.py N-02.message</extracomment>
        <translation type="unfinished">Algo no caminho a recusou, como um firewall.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Or ask whoever manages your network.</source>
        <extracomment>wizard/core/failures.py N-02.next_step</extracomment>
        <translation type="unfinished">Tente outra rede, como a internet do celular. Ou fale com quem cuida da sua rede.</translation>
    </message>
    <message>
        <source>Nothing answered in time. A firewall may be blocking the connection.</source>
        <extracomment>wizard/core/failures.py N-03.message</extracomment>
        <translation type="unfinished">Não houve resposta a tempo. Um firewall pode estar bloqueando a conexão.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py N-03.next_step</extracomment>
        <translation type="unfinished">Tente de novo. Aconteceu outra vez? Tente outra rede, como a internet do celular.</translation>
    </message>
    <message>
        <source>It connected, but no complete answer came in time.</source>
        <extracomment>wizard/core/failures.py N-04.message</extracomment>
        <translation type="unfinished">A conexão foi feita, mas nenhuma resposta completa chegou a tempo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>wizard/core/failures.py N-04.next_step</extracomment>
        <translation type="unfinished">Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>wizard/core/failures.py N-05.title</extracomment>
        <translation type="unfinished">A conexão foi cortada</translation>
    </message>
    <message>
        <source>It ended before an answer came.</source>
        <extracomment>wizard/core/failures.py N-05.message</extracomment>
        <translation type="unfinished">Ela terminou antes de chegar uma resposta.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py N-05.next_step</extracomment>
        <translation type="unfinished">Tente de novo. Aconteceu outra vez? Tente outra rede.</translation>
    </message>
    <message>
        <source>This connection isn’t private</source>
        <extracomment>wizard/core/failures.py N-06.title</extracomment>
        <translation type="unfinished">Esta conexão não é particular</translation>
    </message>
    <message>
        <source>This computer doesn’t trust the certificate shown for {host}{issuer}. Nothing was sent. Something on your network may read secure connections.</source>
        <extracomment>wizard/core/failures.py N-06.message</extracomment>
        <translation type="unfinished">Este computador não confia no certificado mostrado para {host}{issuer}. Nada foi enviado. Algo na sua rede pode estar lendo conexões seguras.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to install the company’s certificate here.</source>
        <extracomment>wizard/core/failures.py N-06.next_step</extracomment>
        <translation type="unfinished">Use outra rede. No trabalho, peça à TI que instale aqui o certificado da empresa.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>wizard/core/failures.py N-07.title</extracomment>
        <translation type="unfinished">O certificado está vencido</translation>
    </message>
    <message>
        <source>The one for {host} is out of date, or this computer’s clock is wrong. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-07.message</extracomment>
        <translation type="unfinished">O de {host} passou da validade, ou o relógio deste computador está errado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, then try again.</source>
        <extracomment>wizard/core/failures.py N-07.next_step</extracomment>
        <translation type="unfinished">Confira a data e a hora deste computador e tente de novo.</translation>
    </message>
    <message>
        <source>Another computer answered for {host}</source>
        <extracomment>wizard/core/failures.py N-08.title</extracomment>
        <translation type="unfinished">Outro computador respondeu no lugar de {host}</translation>
    </message>
    <message>
        <source>Its certificate has a different name. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-08.message</extracomment>
        <translation type="unfinished">O certificado dele está em outro nome. Nada foi enviado.</translation>
    </message>
    <message>
        <source>On public Wi-Fi, sign in on its page first. Otherwise use another network.</source>
        <extracomment>wizard/core/failures.py N-08.next_step</extracomment>
        <translation type="unfinished">Em um Wi-Fi público, primeiro faça login na página dele. Caso contrário, use outra rede.</translation>
    </message>
    <message>
        <source>The certificate isn’t valid yet</source>
        <extracomment>wizard/core/failures.py N-09.title</extracomment>
        <translation type="unfinished">O certificado ainda não é válido</translation>
    </message>
    <message>
        <source>The one for {host} starts after today’s date on this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-09.message</extracomment>
        <translation type="unfinished">O de {host} começa a valer depois da data de hoje neste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>wizard/core/failures.py N-10.title</extracomment>
        <translation type="unfinished">Sem conexão segura</translation>
    </message>
    <message>
        <source>{host} and this computer couldn’t agree on encryption. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-10.message</extracomment>
        <translation type="unfinished">{host} e este computador não se entenderam sobre a criptografia. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Try another network. A firewall or antivirus program may be in the way.</source>
        <extracomment>wizard/core/failures.py N-10.next_step</extracomment>
        <translation type="unfinished">Tente outra rede. Um firewall ou antivírus pode estar atrapalhando.</translation>
    </message>
    <message>
        <source>The proxy isn’t answering</source>
        <extracomment>wizard/core/failures.py N-11.title</extracomment>
        <translation type="unfinished">O proxy não está respondendo</translation>
    </message>
    <message>
        <source>This computer uses the proxy {proxy}, but it can’t be reached.</source>
        <extracomment>wizard/core/failures.py N-11.message</extracomment>
        <translation type="unfinished">Este computador usa o proxy {proxy}, mas não é possível acessá-lo.</translation>
    </message>
    <message>
        <source>Check the proxy setting. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-11.next_step</extracomment>
        <translation type="unfinished">Confira a configuração de proxy. Ou use uma rede sem proxy.</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <extracomment>wizard/core/failures.py N-12.title</extracomment>
        <translation type="unfinished">O proxy pede uma senha</translation>
    </message>
    <message>
        <source>The proxy {proxy} needs a user name and password. This app has neither.</source>
        <extracomment>wizard/core/failures.py N-12.message</extracomment>
        <translation type="unfinished">O proxy {proxy} precisa de um nome de usuário e uma senha. Este app não tem nenhum dos dois.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-12.next_step</extracomment>
        <translation type="unfinished">Fale com quem cuida da sua rede. Ou use uma rede sem proxy.</translation>
    </message>
    <message>
        <source>The proxy blocks this connection</source>
        <extracomment>wizard/core/failures.py N-13.title</extracomment>
        <translation type="unfinished">O proxy bloqueia esta conexão</translation>
    </message>
    <message>
        <source>The proxy {proxy} didn’t connect to {host}.</source>
        <extracomment>wizard/core/failures.py N-13.message</extracomment>
        <translation type="unfinished">O proxy {proxy} não se conectou a {host}.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network to allow {host}. Or use another network.</source>
        <extracomment>wizard/core/failures.py N-13.next_step</extracomment>
        <translation type="unfinished">Peça a quem cuida da sua rede que libere {host}. Ou use outra rede.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <extracomment>wizard/core/failures.py N-14.title</extracomment>
        <translation type="unfinished">A conexão foi redirecionada</translation>
    </message>
    <message>
        <source>{host} pointed to {target}. The token wasn’t sent there. It’s often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py N-14.message</extracomment>
        <translation type="unfinished">{host} redirecionou para {target}. O token não foi enviado para lá. Muitas vezes é a página de login do Wi-Fi.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then try again.</source>
        <extracomment>wizard/core/failures.py N-14.next_step</extracomment>
        <translation type="unfinished">Abra qualquer site, faça login na rede se ela pedir e tente de novo.</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <extracomment>wizard/core/failures.py N-15.title</extracomment>
        <translation type="unfinished">A conexão falhou</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}).</source>
        <extracomment>wizard/core/failures.py N-15.message</extracomment>
        <translation type="unfinished">Nenhuma resposta veio de {host} ({reason}).</translation>
    </message>
    <message>
        <source>The proxy setting can’t be read</source>
        <extracomment>wizard/core/failures.py N-16.title</extracomment>
        <translation type="unfinished">A configuração de proxy não pode ser lida</translation>
    </message>
    <message>
        <source>This computer’s proxy setting isn’t written as an address: {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-16.message</extracomment>
        <translation type="unfinished">A configuração de proxy deste computador não está escrita como um endereço: {reason}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Correct the proxy setting, for example http://proxy.example.com:3128. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-16.next_step</extracomment>
        <translation type="unfinished">Corrija a configuração de proxy, por exemplo http://proxy.example.com:3128. Ou use uma rede sem proxy.</translation>
    </message>
    <message>
        <source>This app can’t use that proxy</source>
        <extracomment>wizard/core/failures.py N-17.title</extracomment>
        <translation type="unfinished">Este app não consegue usar esse proxy</translation>
    </message>
    <message>
        <source>This computer uses the proxy {proxy}, but {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-17.message</extracomment>
        <translation type="unfinished">Este computador usa o proxy {proxy}, mas {reason}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network for an HTTP proxy. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-17.next_step</extracomment>
        <translation type="unfinished">Peça um proxy HTTP a quem cuida da sua rede. Ou use uma rede sem proxy.</translation>
    </message>
    <message>
        <source>The certificate is too weak</source>
        <extracomment>wizard/core/failures.py N-18.title</extracomment>
        <translation type="unfinished">O certificado é fraco demais</translation>
    </message>
    <message>
        <source>The one for {host} uses an old method. This computer no longer accepts it. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-18.message</extracomment>
        <translation type="unfinished">O de {host} usa um método antigo. Este computador não o aceita mais. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to replace the certificate.</source>
        <extracomment>wizard/core/failures.py N-18.next_step</extracomment>
        <translation type="unfinished">Use outra rede. No trabalho, peça à TI que troque o certificado.</translation>
    </message>
    <message>
        <source>The certificate isn’t meant for a website</source>
        <extracomment>wizard/core/failures.py N-19.title</extracomment>
        <translation type="unfinished">O certificado não é para um site</translation>
    </message>
    <message>
        <source>The one for {host} was made for something else. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-19.message</extracomment>
        <translation type="unfinished">O de {host} foi feito para outra coisa. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT which device shows this certificate.</source>
        <extracomment>wizard/core/failures.py N-19.next_step</extracomment>
        <translation type="unfinished">Use outra rede. No trabalho, pergunte à TI qual aparelho mostra esse certificado.</translation>
    </message>
    <message>
        <source>This computer doesn’t accept the certificate</source>
        <extracomment>wizard/core/failures.py N-20.title</extracomment>
        <translation type="unfinished">Este computador não aceita o certificado</translation>
    </message>
    <message>
        <source>The one for {host} was refused (number {reason}). Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-20.message</extracomment>
        <translation type="unfinished">O de {host} foi recusado (número {reason}). Nada foi enviado.</translation>
    </message>
    <message>
        <source>Use another network. Same there? Tell support this code and the number.</source>
        <extracomment>wizard/core/failures.py N-20.next_step</extracomment>
        <translation type="unfinished">Use outra rede. Aconteceu lá também? Informe este código e o número ao suporte.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <extracomment>wizard/core/failures.py N-21.title</extracomment>
        <translation type="unfinished">O relógio deste computador está errado</translation>
    </message>
    <message>
        <source>It says {here}, and {host} says {there}. Secure connections can fail because of that.</source>
        <extracomment>wizard/core/failures.py N-21.message</extracomment>
        <translation type="unfinished">Ele marca {here}, e {host} informa {there}. Conexões seguras podem falhar por causa disso.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time to automatic. Then check again.</source>
        <extracomment>wizard/core/failures.py N-21.next_step</extracomment>
        <translation type="unfinished">Deixe a data e a hora deste computador no automático. Depois verifique de novo.</translation>
    </message>
    <message>
        <source>Your list of stores was damaged</source>
        <extracomment>wizard/core/failures.py I-01.title</extracomment>
        <translation type="unfinished">Sua lista de lojas estava danificada</translation>
    </message>
    <message>
        <source>There’s a new list now. The old one is {name} in {folder}.</source>
        <extracomment>wizard/core/failures.py I-01.message</extracomment>
        <translation type="unfinished">Agora há uma lista nova. A antiga é {name}, em {folder}.</translation>
    </message>
    <message>
        <source>Set up a store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-01.next_step</extracomment>
        <translation type="unfinished">Configure uma loja de novo para vê-la na lista. Isso não afeta o BigCommerce, o APPSe AI nem os tokens salvos.</translation>
    </message>
    <message>
        <source>Your list of stores can’t be used</source>
        <extracomment>wizard/core/failures.py I-02.title</extracomment>
        <translation type="unfinished">Não é possível usar sua lista de lojas</translation>
    </message>
    <message>
        <source>The list in {folder} can’t be read or changed ({reason}).</source>
        <extracomment>wizard/core/failures.py I-02.message</extracomment>
        <translation type="unfinished">A lista em {folder} não pode ser lida nem alterada ({reason}).</translation>
    </message>
    <message>
        <source>Check that the folder has room and you may change its files. Then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-02.next_step</extracomment>
        <translation type="unfinished">Veja se a pasta tem espaço e se você pode alterar os arquivos dela. Depois tente de novo. Você pode configurar uma loja sem a lista.</translation>
    </message>
    <message>
        <source>Your list of stores is damaged</source>
        <extracomment>wizard/core/failures.py I-03.title</extracomment>
        <translation type="unfinished">Sua lista de lojas está danificada</translation>
    </message>
    <message>
        <source>{name} in {folder} can’t be read. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-03.message</extracomment>
        <translation type="unfinished">Não foi possível ler {name}, em {folder}. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>Restore an earlier copy. None? Open this app: it starts a new list. The old list and saved tokens stay.</source>
        <extracomment>wizard/core/failures.py I-03.next_step</extracomment>
        <translation type="unfinished">Restaure uma cópia anterior. Não há nenhuma? Abra este app: ele começa uma lista nova. A lista antiga e os tokens salvos continuam lá.</translation>
    </message>
    <message>
        <source>Part of your list of stores can’t be read</source>
        <extracomment>wizard/core/failures.py I-04.title</extracomment>
        <translation type="unfinished">Parte da sua lista de lojas não pode ser lida</translation>
    </message>
    <message>
        <source>Rows that can’t be read: {count}. They’re still in {name} in {folder}. All other stores are shown.</source>
        <extracomment>wizard/core/failures.py I-04.message</extracomment>
        <translation type="unfinished">Linhas que não podem ser lidas: {count}. Elas continuam em {name}, em {folder}. Todas as outras lojas aparecem.</translation>
    </message>
    <message>
        <source>Set up the missing store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-04.next_step</extracomment>
        <translation type="unfinished">Configure de novo a loja que falta para vê-la na lista. Isso não afeta o BigCommerce, o APPSe AI nem os tokens salvos.</translation>
    </message>
    <message>
        <source>A newer version saved your list of stores</source>
        <extracomment>wizard/core/failures.py I-05.title</extracomment>
        <translation type="unfinished">Uma versão mais nova salvou sua lista de lojas</translation>
    </message>
    <message>
        <source>This version can’t use the list in {folder}. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-05.message</extracomment>
        <translation type="unfinished">Esta versão não consegue usar a lista em {folder}. Ela não foi alterada.</translation>
    </message>
    <message>
        <source>Install the newest version, then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-05.next_step</extracomment>
        <translation type="unfinished">Instale a versão mais nova e tente de novo. Você pode configurar uma loja sem a lista.</translation>
    </message>
    <message>
        <source>Your list of stores is in use</source>
        <extracomment>wizard/core/failures.py I-06.title</extracomment>
        <translation type="unfinished">Sua lista de lojas está em uso</translation>
    </message>
    <message>
        <source>The list in {folder} stayed in use. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-06.message</extracomment>
        <translation type="unfinished">A lista em {folder} continuou em uso. Ela não foi alterada.</translation>
    </message>
    <message>
        <source>Close this app’s other windows and any program that has the list open. Then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-06.next_step</extracomment>
        <translation type="unfinished">Feche as outras janelas deste app e qualquer programa que esteja com a lista aberta. Depois, tente de novo. Você pode configurar uma loja sem a lista.</translation>
    </message>
    <message>
        <source>This computer has no keychain to use</source>
        <extracomment>wizard/core/failures.py K-01.title</extracomment>
        <translation type="unfinished">Este computador não tem um chaveiro disponível</translation>
    </message>
    <message>
        <source>Nothing can be saved there.</source>
        <extracomment>wizard/core/failures.py K-01.message</extracomment>
        <translation type="unfinished">Nada pode ser salvo lá.</translation>
    </message>
    <message>
        <source>Save a copy to a file or your password manager.</source>
        <extracomment>wizard/core/failures.py K-01.next_step</extracomment>
        <translation type="unfinished">Salve uma cópia em um arquivo ou no seu gerenciador de senhas.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <extracomment>wizard/core/failures.py K-02.title</extracomment>
        <translation type="unfinished">O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>It wasn’t unlocked, so nothing was saved or read.</source>
        <extracomment>wizard/core/failures.py K-02.message</extracomment>
        <translation type="unfinished">Ele não foi desbloqueado, por isso nada foi salvo nem lido.</translation>
    </message>
    <message>
        <source>Try again and enter the keychain’s password. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-02.next_step</extracomment>
        <translation type="unfinished">Tente de novo e digite a senha do chaveiro. Ou salve uma cópia em um arquivo.</translation>
    </message>
    <message>
        <source>This keychain isn’t safe</source>
        <extracomment>wizard/core/failures.py K-03.title</extracomment>
        <translation type="unfinished">Este chaveiro não é seguro</translation>
    </message>
    <message>
        <source>{name} would show the token to others, or lose it. This app won’t use it.</source>
        <extracomment>wizard/core/failures.py K-03.message</extracomment>
        <translation type="unfinished">{name} mostraria o token a outras pessoas, ou o perderia. Este app não vai usá-lo.</translation>
    </message>
    <message>
        <source>The keychain didn’t keep the token</source>
        <extracomment>wizard/core/failures.py K-04.title</extracomment>
        <translation type="unfinished">O chaveiro não guardou o token</translation>
    </message>
    <message>
        <source>It accepted the token, but gave back something else.</source>
        <extracomment>wizard/core/failures.py K-04.message</extracomment>
        <translation type="unfinished">Ele aceitou o token, mas devolveu outra coisa.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <extracomment>wizard/core/failures.py K-05.title</extracomment>
        <translation type="unfinished">O chaveiro recusou a solicitação</translation>
    </message>
    <message>
        <source>It didn’t do what this app asked ({reason}).</source>
        <extracomment>wizard/core/failures.py K-05.message</extracomment>
        <translation type="unfinished">Ele não fez o que este app pediu ({reason}).</translation>
    </message>
    <message>
        <source>The keychain didn’t answer</source>
        <extracomment>wizard/core/failures.py K-06.title</extracomment>
        <translation type="unfinished">O chaveiro não respondeu</translation>
    </message>
    <message>
        <source>No answer for {seconds} seconds. It may be asking for a password behind another window. Answered later, it may still do what was asked.</source>
        <extracomment>wizard/core/failures.py K-06.message</extracomment>
        <translation type="unfinished">Nenhuma resposta em {seconds} segundos. Ele pode estar pedindo uma senha atrás de outra janela. Se a resposta vier mais tarde, ele ainda pode fazer o que foi pedido.</translation>
    </message>
    <message>
        <source>Find that window and answer. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-06.next_step</extracomment>
        <translation type="unfinished">Encontre essa janela e responda. Ou salve uma cópia em um arquivo.</translation>
    </message>
    <message>
        <source>An old entry is in the way</source>
        <extracomment>wizard/core/failures.py K-07.title</extracomment>
        <translation type="unfinished">Uma entrada antiga está atrapalhando</translation>
    </message>
    <message>
        <source>The keychain has an entry for this store that this app may not change ({reason}).</source>
        <extracomment>wizard/core/failures.py K-07.message</extracomment>
        <translation type="unfinished">O chaveiro tem uma entrada desta loja que este app não tem permissão para mudar ({reason}).</translation>
    </message>
    <message>
        <source>Open Keychain Access, search for “BigCommerce Connect”, delete the old entry, then try again.</source>
        <extracomment>wizard/core/failures.py K-07.next_step</extracomment>
        <translation type="unfinished">Abra Acesso às Chaves, busque “BigCommerce Connect”, exclua a entrada antiga e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain can’t open here</source>
        <extracomment>wizard/core/failures.py K-08.title</extracomment>
        <translation type="unfinished">O chaveiro não abre aqui</translation>
    </message>
    <message>
        <source>It opens only for someone signed in at this computer’s screen ({reason}).</source>
        <extracomment>wizard/core/failures.py K-08.message</extracomment>
        <translation type="unfinished">Ele só abre para quem fez login na tela deste computador ({reason}).</translation>
    </message>
    <message>
        <source>Sign in at the screen, then try again there. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-08.next_step</extracomment>
        <translation type="unfinished">Faça login na tela do computador e tente de novo lá. Ou salve uma cópia em um arquivo.</translation>
    </message>
    <message>
        <source>The keychain didn’t accept the password</source>
        <extracomment>wizard/core/failures.py K-09.title</extracomment>
        <translation type="unfinished">O chaveiro não aceitou a senha</translation>
    </message>
    <message>
        <source>The password was wrong, or macOS doesn’t trust this version of the app yet ({reason}).</source>
        <extracomment>wizard/core/failures.py K-09.message</extracomment>
        <translation type="unfinished">A senha estava errada, ou o macOS ainda não confia nesta versão do app ({reason}).</translation>
    </message>
    <message>
        <source>Try again and enter the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-09.next_step</extracomment>
        <translation type="unfinished">Tente de novo e digite a senha que você usa para entrar neste Mac. Ou salve uma cópia em um arquivo.</translation>
    </message>
    <message>
        <source>The keychain can’t take the token</source>
        <extracomment>wizard/core/failures.py K-10.title</extracomment>
        <translation type="unfinished">O chaveiro não consegue guardar o token</translation>
    </message>
    <message>
        <source>Credential Manager is full, or the token is too long for it ({reason}).</source>
        <extracomment>wizard/core/failures.py K-10.message</extracomment>
        <translation type="unfinished">O Gerenciador de Credenciais está cheio, ou o token é longo demais para ele ({reason}).</translation>
    </message>
    <message>
        <source>Delete entries you don’t need in Credential Manager, then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-10.next_step</extracomment>
        <translation type="unfinished">Exclua no Gerenciador de Credenciais as entradas de que você não precisa e tente de novo. Ou salve uma cópia em um arquivo.</translation>
    </message>
    <message>
        <source>This app can’t use KWallet yet</source>
        <extracomment>wizard/core/failures.py K-11.title</extracomment>
        <translation type="unfinished">Este app ainda não consegue usar o KWallet</translation>
    </message>
    <message>
        <source>KWallet is this computer’s keychain, but the part this app needs is missing.</source>
        <extracomment>wizard/core/failures.py K-11.message</extracomment>
        <translation type="unfinished">O KWallet é o chaveiro deste computador, mas falta a parte de que este app precisa.</translation>
    </message>
    <message>
        <source>In KDE’s System Settings, open KDE Wallet and turn on the Secret Service interface. Then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-11.next_step</extracomment>
        <translation type="unfinished">Nas Configurações do sistema do KDE, abra a Carteira do KDE (KDE Wallet) e ative a interface Secret Service. Depois tente de novo. Ou salve uma cópia em um arquivo.</translation>
    </message>
    <message>
        <source>Access to the keychain wasn’t allowed</source>
        <extracomment>wizard/core/failures.py K-12.title</extracomment>
        <translation type="unfinished">O acesso ao chaveiro não foi permitido</translation>
    </message>
    <message>
        <source>macOS asked for permission, as it can after an update. The answer was no ({reason}), so nothing was saved, read, or deleted.</source>
        <extracomment>wizard/core/failures.py K-12.message</extracomment>
        <translation type="unfinished">O macOS pediu permissão, como pode acontecer depois de uma atualização. A resposta foi não ({reason}), por isso nada foi salvo, lido nem excluído.</translation>
    </message>
    <message>
        <source>Try again. When macOS asks, allow it with the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-12.next_step</extracomment>
        <translation type="unfinished">Tente de novo. Quando o macOS pedir, permita o acesso com a senha que você usa para entrar neste Mac. Ou salve uma cópia em um arquivo.</translation>
    </message>
    <message>
        <source>That isn’t a saved setup, or it’s damaged</source>
        <extracomment>wizard/core/failures.py H-01.title</extracomment>
        <translation type="unfinished">Isso não é uma configuração salva, ou está danificado</translation>
    </message>
    <message>
        <source>“Save progress…” didn’t make {name}, or it was changed or cut off later.</source>
        <extracomment>wizard/core/failures.py H-01.message</extracomment>
        <translation type="unfinished">{name} não foi criado com “Salvar progresso…”, ou foi alterado ou cortado depois.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json. Or get a new copy. Or start at step 1 with the address and token.</source>
        <extracomment>wizard/core/failures.py H-01.next_step</extracomment>
        <translation type="unfinished">Escolha um arquivo que termine em .progress.json. Ou peça uma nova cópia. Ou comece na etapa 1 com o endereço e o token.</translation>
    </message>
    <message>
        <source>A newer version saved that setup</source>
        <extracomment>wizard/core/failures.py H-02.title</extracomment>
        <translation type="unfinished">Uma versão mais nova salvou essa configuração</translation>
    </message>
    <message>
        <source>This version can’t read {name}.</source>
        <extracomment>wizard/core/failures.py H-02.message</extracomment>
        <translation type="unfinished">Esta versão não consegue ler {name}.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <extracomment>wizard/core/failures.py H-02.next_step</extracomment>
        <translation type="unfinished">Instale a versão mais nova e abra o arquivo de novo.</translation>
    </message>
    <message>
        <source>That setup is for practice</source>
        <extracomment>wizard/core/failures.py H-03.title</extracomment>
        <translation type="unfinished">Essa configuração é de treino</translation>
    </message>
    <message>
        <source>{name} is about the practice store. This window connects real stores.</source>
        <extracomment>wizard/core/failures.py H-03.message</extracomment>
        <translation type="unfinished">{name} é da loja de treino. Esta janela conecta lojas reais.</translation>
    </message>
    <message>
        <source>Open it in a window marked PRACTICE. Or choose a file saved for your own store.</source>
        <extracomment>wizard/core/failures.py H-03.next_step</extracomment>
        <translation type="unfinished">Abra-a em uma janela com a palavra TREINO. Ou escolha um arquivo salvo para a sua própria loja.</translation>
    </message>
    <message>
        <source>That file is too large for a saved setup</source>
        <extracomment>wizard/core/failures.py H-04.title</extracomment>
        <translation type="unfinished">Esse arquivo é grande demais para ser uma configuração salva</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. A saved setup is much smaller.</source>
        <extracomment>wizard/core/failures.py H-04.message</extracomment>
        <translation type="unfinished">{name} tem mais de {limit}. Uma configuração salva é bem menor.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json.</source>
        <extracomment>wizard/core/failures.py H-04.next_step</extracomment>
        <translation type="unfinished">Escolha um arquivo que termine em .progress.json.</translation>
    </message>
    <message>
        <source>That saved setup can’t be opened</source>
        <extracomment>wizard/core/failures.py H-05.title</extracomment>
        <translation type="unfinished">Não é possível abrir essa configuração salva</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Then try again.</source>
        <extracomment>wizard/core/failures.py H-05.next_step</extracomment>
        <translation type="unfinished">Veja se o arquivo está lá e se você tem permissão para abri-lo. Depois tente de novo.</translation>
    </message>
    <message>
        <source>That may be a credential, not a saved setup</source>
        <extracomment>wizard/core/failures.py H-06.title</extracomment>
        <translation type="unfinished">Isso pode ser uma credencial, não uma configuração salva</translation>
    </message>
    <message>
        <source>{name} looks like BigCommerce’s file, or a credential saved here.</source>
        <extracomment>wizard/core/failures.py H-06.message</extracomment>
        <translation type="unfinished">{name} parece o arquivo do BigCommerce, ou uma credencial salva aqui.</translation>
    </message>
    <message>
        <source>Drop it on the window in step 1, 2, or 3 to use its token.</source>
        <extracomment>wizard/core/failures.py H-06.next_step</extracomment>
        <translation type="unfinished">Para usar o token dele, solte-o na janela na etapa 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>That setup is for a real store</source>
        <extracomment>wizard/core/failures.py H-07.title</extracomment>
        <translation type="unfinished">Essa configuração é de uma loja real</translation>
    </message>
    <message>
        <source>{name} was saved for a BigCommerce store. This window is for practice.</source>
        <extracomment>wizard/core/failures.py H-07.message</extracomment>
        <translation type="unfinished">{name} foi salvo para uma loja do BigCommerce. Esta janela é para treino.</translation>
    </message>
    <message>
        <source>Open it in a window without the word PRACTICE.</source>
        <extracomment>wizard/core/failures.py H-07.next_step</extracomment>
        <translation type="unfinished">Abra-a em uma janela sem a palavra TREINO.</translation>
    </message>
    <message>
        <source>Can’t save in that folder</source>
        <extracomment>wizard/core/failures.py E-01.title</extracomment>
        <translation type="unfinished">Não é possível salvar nessa pasta</translation>
    </message>
    <message>
        <source>{folder} doesn’t allow new files. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-01.message</extracomment>
        <translation type="unfinished">{folder} não permite novos arquivos. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <extracomment>wizard/core/failures.py E-01.next_step</extracomment>
        <translation type="unfinished">Escolha outra pasta, como Documentos.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>wizard/core/failures.py E-02.title</extracomment>
        <translation type="unfinished">O disco está cheio</translation>
    </message>
    <message>
        <source>There’s no room in {folder}. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-02.message</extracomment>
        <translation type="unfinished">Não há espaço em {folder}. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Free up space or choose another disk, then save again.</source>
        <extracomment>wizard/core/failures.py E-02.next_step</extracomment>
        <translation type="unfinished">Libere espaço ou escolha outro disco e salve de novo.</translation>
    </message>
    <message>
        <source>That folder is gone</source>
        <extracomment>wizard/core/failures.py E-03.title</extracomment>
        <translation type="unfinished">Essa pasta não existe mais</translation>
    </message>
    <message>
        <source>{folder} wasn’t found. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-03.message</extracomment>
        <translation type="unfinished">{folder} não foi encontrada. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <extracomment>wizard/core/failures.py E-03.next_step</extracomment>
        <translation type="unfinished">Escolha outra pasta e salve de novo.</translation>
    </message>
    <message>
        <source>The file wasn’t saved</source>
        <extracomment>wizard/core/failures.py E-04.title</extracomment>
        <translation type="unfinished">O arquivo não foi salvo</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-04.message</extracomment>
        <translation type="unfinished">Não foi possível gravar em {folder} ({reason}). Nada foi salvo.</translation>
    </message>
    <message>
        <source>The text wasn’t copied</source>
        <extracomment>wizard/core/failures.py E-05.title</extracomment>
        <translation type="unfinished">O texto não foi copiado</translation>
    </message>
    <message>
        <source>The clipboard didn’t take it.</source>
        <extracomment>wizard/core/failures.py E-05.message</extracomment>
        <translation type="unfinished">A área de transferência não o recebeu.</translation>
    </message>
    <message>
        <source>Try again, or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py E-05.next_step</extracomment>
        <translation type="unfinished">Tente de novo, ou salve uma cópia em um arquivo.</translation>
    </message>
    <message>
        <source>The downloaded file wasn’t deleted</source>
        <extracomment>wizard/core/failures.py E-06.title</extracomment>
        <translation type="unfinished">O arquivo baixado não foi excluído</translation>
    </message>
    <message>
        <source>{name} is still there ({reason}).</source>
        <extracomment>wizard/core/failures.py E-06.message</extracomment>
        <translation type="unfinished">{name} ainda está lá ({reason}).</translation>
    </message>
    <message>
        <source>Close any program that has it open, then delete it in Downloads.</source>
        <extracomment>wizard/core/failures.py E-06.next_step</extracomment>
        <translation type="unfinished">Feche qualquer programa que esteja com ele aberto e exclua-o em Downloads.</translation>
    </message>
    <message>
        <source>That passphrase doesn’t open the file</source>
        <extracomment>wizard/core/failures.py E-07.title</extracomment>
        <translation type="unfinished">Essa frase secreta não abre o arquivo</translation>
    </message>
    <message>
        <source>{name} was locked with a different passphrase.</source>
        <extracomment>wizard/core/failures.py E-07.message</extracomment>
        <translation type="unfinished">{name} foi protegido com outra frase secreta.</translation>
    </message>
    <message>
        <source>Type it again, with the same capitals and spaces. Passphrase lost? Nobody can open the file. Create a new API account.</source>
        <extracomment>wizard/core/failures.py E-07.next_step</extracomment>
        <translation type="unfinished">Digite de novo, com as mesmas maiúsculas e os mesmos espaços. A frase secreta se perdeu? Então ninguém consegue abrir o arquivo. Crie uma nova conta de API.</translation>
    </message>
    <message>
        <source>That protected file can’t be used</source>
        <extracomment>wizard/core/failures.py E-08.title</extracomment>
        <translation type="unfinished">Esse arquivo protegido não pode ser usado</translation>
    </message>
    <message>
        <source>{name} can’t be opened, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-08.message</extracomment>
        <translation type="unfinished">{name} não pode ser aberto, porque {reason}.</translation>
    </message>
    <message>
        <source>Use another copy. If there isn’t one, create a new API account.</source>
        <extracomment>wizard/core/failures.py E-08.next_step</extracomment>
        <translation type="unfinished">Use outra cópia. Se não houver, crie uma nova conta de API.</translation>
    </message>
    <message>
        <source>Another program has that file open</source>
        <extracomment>wizard/core/failures.py E-09.title</extracomment>
        <translation type="unfinished">Outro programa está com esse arquivo aberto</translation>
    </message>
    <message>
        <source>{name} can’t be replaced while it’s open. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-09.message</extracomment>
        <translation type="unfinished">{name} não pode ser substituído enquanto está aberto. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or save under another name.</source>
        <extracomment>wizard/core/failures.py E-09.next_step</extracomment>
        <translation type="unfinished">Feche o programa que está com ele aberto, ou salve com outro nome.</translation>
    </message>
    <message>
        <source>The file couldn’t be protected</source>
        <extracomment>wizard/core/failures.py E-10.title</extracomment>
        <translation type="unfinished">Não foi possível proteger o arquivo</translation>
    </message>
    <message>
        <source>It wasn’t saved, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-10.message</extracomment>
        <translation type="unfinished">Ele não foi salvo, porque {reason}.</translation>
    </message>
    <message>
        <source>Close other programs, then save again. Same again? Save a copy to your password manager.</source>
        <extracomment>wizard/core/failures.py E-10.next_step</extracomment>
        <translation type="unfinished">Feche outros programas e salve de novo. Aconteceu outra vez? Salve uma cópia no seu gerenciador de senhas.</translation>
    </message>
    <message>
        <source>One character can’t be saved</source>
        <extracomment>wizard/core/failures.py E-11.title</extracomment>
        <translation type="unfinished">Um caractere não pode ser salvo</translation>
    </message>
    <message>
        <source>The text has a character that no file can contain. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-11.message</extracomment>
        <translation type="unfinished">O texto tem um caractere que nenhum arquivo aceita. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Retype the names you entered, without emoji or special characters. Then save again.</source>
        <extracomment>wizard/core/failures.py E-11.next_step</extracomment>
        <translation type="unfinished">Digite de novo os nomes que você informou, sem emojis nem caracteres especiais. Depois salve de novo.</translation>
    </message>
    <message>
        <source>Can’t save under that name</source>
        <extracomment>wizard/core/failures.py E-12.title</extracomment>
        <translation type="unfinished">Não é possível salvar com esse nome</translation>
    </message>
    <message>
        <source>The name {name} can’t be used in that folder ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-12.message</extracomment>
        <translation type="unfinished">O nome {name} não pode ser usado nessa pasta ({reason}). Nada foi salvo.</translation>
    </message>
    <message>
        <source>Save again under a shorter name with only letters and digits.</source>
        <extracomment>wizard/core/failures.py E-12.next_step</extracomment>
        <translation type="unfinished">Salve de novo com um nome mais curto, só com letras e números.</translation>
    </message>
    <message>
        <source>That protected file didn’t open</source>
        <extracomment>wizard/core/failures.py E-13.title</extracomment>
        <translation type="unfinished">Esse arquivo protegido não abriu</translation>
    </message>
    <message>
        <source>Close other programs, then try again. Same again? Open it on another computer.</source>
        <extracomment>wizard/core/failures.py E-13.next_step</extracomment>
        <translation type="unfinished">Feche outros programas e tente de novo. Aconteceu outra vez? Abra o arquivo em outro computador.</translation>
    </message>
    <message>
        <source>This app can’t open that protected file</source>
        <extracomment>wizard/core/failures.py E-14.title</extracomment>
        <translation type="unfinished">Este app não consegue abrir esse arquivo protegido</translation>
    </message>
    <message>
        <source>Opening {name} would take more memory than this app may use.</source>
        <extracomment>wizard/core/failures.py E-14.message</extracomment>
        <translation type="unfinished">Abrir {name} exigiria mais memória do que este app pode usar.</translation>
    </message>
    <message>
        <source>Open it with the program that protected it. Then paste the access token.</source>
        <extracomment>wizard/core/failures.py E-14.next_step</extracomment>
        <translation type="unfinished">Abra o arquivo com o programa que o protegeu. Depois cole o token de acesso.</translation>
    </message>
    <message>
        <source>Its work factor is {factor}. This app opens files up to {limit}.</source>
        <extracomment>wizard/core/failures.py E-14.seen</extracomment>
        <translation type="unfinished">O fator de trabalho dele é {factor}. Este app abre arquivos até {limit}.</translation>
    </message>
    <message>
        <source>The command is incomplete</source>
        <extracomment>wizard/core/failures.py P-02.title</extracomment>
        <translation type="unfinished">O comando está incompleto</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <extracomment>wizard/core/failures.py P-02.message</extracomment>
        <translation type="unfinished">{reason} Nada foi enviado.</translation>
    </message>
    <message>
        <source>Run bigcommerce-connect check --help to see every option.</source>
        <extracomment>wizard/core/failures.py P-02.next_step</extracomment>
        <translation type="unfinished">Execute bigcommerce-connect check --help para ver todas as opções.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>wizard/core/failures.py P-01.title</extracomment>
        <translation type="unfinished">Algo deu errado neste app</translation>
    </message>
    <message>
        <source>It’s the app’s mistake, not yours ({reason}). What you entered is still here.</source>
        <extracomment>wizard/core/failures.py P-01.message</extracomment>
        <translation type="unfinished">O erro é do app, não seu ({reason}). O que você informou continua aqui.</translation>
    </message>
    <message>
        <source>Try again. Same again? Tell support this code.</source>
        <extracomment>wizard/core/failures.py P-01.next_step</extracomment>
        <translation type="unfinished">Tente de novo. Aconteceu outra vez? Informe este código ao suporte.</translation>
    </message>
    <message>
        <source>No web browser was found</source>
        <extracomment>wizard/core/failures.py P-03.title</extracomment>
        <translation type="unfinished">Nenhum navegador foi encontrado</translation>
    </message>
    <message>
        <source>This computer has no browser to open BigCommerce with.</source>
        <extracomment>wizard/core/failures.py P-03.message</extracomment>
        <translation type="unfinished">Este computador não tem um navegador para abrir o BigCommerce.</translation>
    </message>
    <message>
        <source>Install a browser. Or copy each address to a browser on another computer.</source>
        <extracomment>wizard/core/failures.py P-03.next_step</extracomment>
        <translation type="unfinished">Instale um navegador. Ou copie cada endereço para o navegador de outro computador.</translation>
    </message>
    <message>
        <source> (issued by {name})</source>
        <extracomment>wizard/core/failures.py issued_by</extracomment>
        <translation type="unfinished"> (emitido por {name})</translation>
    </message>
    <message>
        <source>{thing} (number {number})</source>
        <extracomment>wizard/core/failures.py numbered</extracomment>
        <translation type="unfinished">{thing} (número {number})</translation>
    </message>
    <message>
        <source>“{scheme}:” needs two slashes after it</source>
        <extracomment>wizard/core/failures.py proxy.one_slash</extracomment>
        <translation type="unfinished">depois de “{scheme}:” são necessárias duas barras</translation>
    </message>
    <message>
        <source>http:// is missing before the user name</source>
        <extracomment>wizard/core/failures.py proxy.no_scheme</extracomment>
        <translation type="unfinished">falta http:// antes do nome de usuário</translation>
    </message>
    <message>
        <source>“{sign}” has to be written as {code}</source>
        <extracomment>wizard/core/failures.py proxy.sign</extracomment>
        <translation type="unfinished">“{sign}” precisa ser escrito como {code}</translation>
    </message>
    <message>
        <source>it names no computer</source>
        <extracomment>wizard/core/failures.py proxy.no_host</extracomment>
        <translation type="unfinished">não indica nenhum computador</translation>
    </message>
    <message>
        <source>what follows the last colon is no port number</source>
        <extracomment>wizard/core/failures.py proxy.no_port</extracomment>
        <translation type="unfinished">o que vem depois dos últimos dois-pontos não é um número de porta</translation>
    </message>
    <message>
        <source>SOCKS proxies aren’t supported</source>
        <extracomment>wizard/core/failures.py proxy.socks</extracomment>
        <translation type="unfinished">proxies SOCKS não são aceitos</translation>
    </message>
    <message>
        <source>proxies of the kind “{scheme}” aren’t supported</source>
        <extracomment>wizard/core/failures.py proxy.other_kind</extracomment>
        <translation type="unfinished">proxies do tipo “{scheme}” não são aceitos</translation>
    </message>
    <message>
        <source>it doesn’t answer with encryption; its address may have to start with http:// instead of https://</source>
        <extracomment>wizard/core/failures.py proxy.not_encrypted</extracomment>
        <translation type="unfinished">ele não responde com criptografia; talvez o endereço precise começar com http:// em vez de https://</translation>
    </message>
    <message>
        <source>it’s damaged, cut off, or wasn’t protected with a passphrase by this app</source>
        <extracomment>wizard/core/failures.py not_opened.damaged</extracomment>
        <translation type="unfinished">ele está danificado, cortado ou não foi protegido com frase secreta por este app</translation>
    </message>
    <message>
        <source>this computer doesn’t have enough free memory for it</source>
        <extracomment>wizard/core/failures.py not_opened.no_memory</extracomment>
        <translation type="unfinished">este computador não tem memória livre suficiente para isso</translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py not_opened.slow</extracomment>
        <translation type="unfinished">isso levou mais de {seconds} segundos</translation>
    </message>
    <message>
        <source>the part of this app that opens it stopped</source>
        <extracomment>wizard/core/failures.py not_opened.ended</extracomment>
        <translation type="unfinished">a parte deste app que o abre parou</translation>
    </message>
    <message>
        <source>there isn’t enough free memory to protect it</source>
        <extracomment>wizard/core/failures.py not_protected.no_memory</extracomment>
        <translation type="unfinished">não há memória livre suficiente para protegê-lo</translation>
    </message>
    <message>
        <source>protecting it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py not_protected.slow</extracomment>
        <translation type="unfinished">protegê-lo levou mais de {seconds} segundos</translation>
    </message>
    <message>
        <source>the part of this app that protects it stopped</source>
        <extracomment>wizard/core/failures.py not_protected.ended</extracomment>
        <translation type="unfinished">a parte deste app que o protege parou</translation>
    </message>
    <message>
        <source>none, the connection is direct</source>
        <extracomment>wizard/core/failures.py readiness.proxy.none</extracomment>
        <translation type="unfinished">nenhum, a conexão é direta</translation>
    </message>
    <message>
        <source>{proxy}, set by the variable {variable}</source>
        <extracomment>wizard/core/failures.py readiness.proxy.by_variable</extracomment>
        <translation type="unfinished">{proxy}, definido pela variável {variable}</translation>
    </message>
    <message>
        <source>{proxy}, set in this computer’s network settings</source>
        <extracomment>wizard/core/failures.py readiness.proxy.by_system</extracomment>
        <translation type="unfinished">{proxy}, definido nas configurações de rede deste computador</translation>
    </message>
    <message>
        <source>{host} is at {address}</source>
        <extracomment>wizard/core/failures.py readiness.name.found</extracomment>
        <translation type="unfinished">{host} está em {address}</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <extracomment>wizard/core/failures.py readiness.name.left_to_proxy</extracomment>
        <translation type="unfinished">fica a cargo do proxy</translation>
    </message>
    <message>
        <source>{host} answered, and its certificate is trusted{issuer}</source>
        <extracomment>wizard/core/failures.py readiness.connection.answered</extracomment>
        <translation type="unfinished">{host} respondeu, e o certificado é confiável{issuer}</translation>
    </message>
    <message>
        <source>not tried, because {host} wasn’t found</source>
        <extracomment>wizard/core/failures.py readiness.connection.not_tried</extracomment>
        <translation type="unfinished">sem teste, porque {host} não foi encontrado</translation>
    </message>
    <message>
        <source>{seconds} s off, compared with {host}</source>
        <extracomment>wizard/core/failures.py readiness.clock.right</extracomment>
        <translation type="unfinished">{seconds} s de diferença em relação a {host}</translation>
    </message>
    <message>
        <source>not known: {host} didn’t tell the time</source>
        <extracomment>wizard/core/failures.py readiness.clock.unknown</extracomment>
        <translation type="unfinished">não se sabe: {host} não informou a hora</translation>
    </message>
    <message>
        <source>{name} saved, returned and deleted a test value</source>
        <extracomment>wizard/core/failures.py readiness.keychain.works</extracomment>
        <translation type="unfinished">{name} salvou, devolveu e excluiu um valor de teste</translation>
    </message>
    <message>
        <source>{folder} can be read</source>
        <extracomment>wizard/core/failures.py readiness.downloads.readable</extracomment>
        <translation type="unfinished">{folder} pode ser lida</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>wizard/core/failures.py readiness.downloads.absent</extracomment>
        <translation type="unfinished">não existe a pasta {folder}</translation>
    </message>
    <message>
        <source>{name} is there to open pages</source>
        <extracomment>wizard/core/failures.py readiness.browser.found</extracomment>
        <translation type="unfinished">{name} está disponível para abrir páginas</translation>
    </message>
    <message>
        <source>this computer’s default browser, not tried</source>
        <extracomment>wizard/core/failures.py readiness.browser.unknown</extracomment>
        <translation type="unfinished">o navegador padrão deste computador, sem teste</translation>
    </message>
    <message>
        <source>what you copied can be read</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.read</extracomment>
        <translation type="unfinished">o que você copiou pode ser lido</translation>
    </message>
    <message>
        <source>not tried, because what you copied isn’t text</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.other</extracomment>
        <translation type="unfinished">sem teste, porque o que você copiou não é texto</translation>
    </message>
    <message>
        <source>a test text was copied and read</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.works</extracomment>
        <translation type="unfinished">um texto de teste foi copiado e lido</translation>
    </message>
    <message>
        <source>a product</source>
        <extracomment>wizard/core/failures.py products.creates</extracomment>
        <translation type="unfinished">um produto</translation>
    </message>
    <message>
        <source>In BigCommerce, open Products and delete the newest one without a name.</source>
        <extracomment>wizard/core/failures.py products.removal</extracomment>
        <translation type="unfinished">No BigCommerce, abra Products e exclua o produto mais recente sem nome.</translation>
    </message>
    <message>
        <source>an order</source>
        <extracomment>wizard/core/failures.py orders.creates</extracomment>
        <translation type="unfinished">um pedido</translation>
    </message>
    <message>
        <source>In BigCommerce, open Orders and archive the newest one without products.</source>
        <extracomment>wizard/core/failures.py orders.removal</extracomment>
        <translation type="unfinished">No BigCommerce, abra Orders e arquive o pedido mais recente sem produtos.</translation>
    </message>
    <message>
        <source>a payment access token</source>
        <extracomment>wizard/core/failures.py create_payments.creates</extracomment>
        <translation type="unfinished">um token de acesso para pagamentos</translation>
    </message>
    <message>
        <source>Note the time, and ask BigCommerce support to revoke it. The control panel doesn’t show it.</source>
        <extracomment>wizard/core/failures.py create_payments.removal</extracomment>
        <translation type="unfinished">Anote a hora e peça ao suporte do BigCommerce que o revogue. O painel de controle não o mostra.</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>File</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>Store hash</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Hash da loja</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Store hash {hash}. Result: {result}.</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Hash da loja {hash}. Resultado: {result}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">nenhum</translation>
    </message>
    <message>
        <source>It doesn’t name its store. Add it alone.</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">O arquivo não diz de qual loja é. Adicione-o separadamente.</translation>
    </message>
</context>
<context>
    <name>Finale</name>
    <message>
        <source>&amp;Keep the files</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">&amp;Manter os arquivos</translation>
    </message>
    <message>
        <source>Still missing: {rows}. What needs them won’t work.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">Ainda falta: {rows}. O que depende disso não vai funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n arquivo excluído.</numerusform>
            <numerusform>%n arquivos excluídos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">&amp;Obter ajuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">&amp;Voltar</translation>
    </message>
</context>
<context>
    <name>GivenFile</name>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Você já tem um token</translation>
    </message>
    <message>
        <source>Replace your token?</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Substituir o seu token?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Você ainda não salvou este token, e o BigCommerce não vai mostrá-lo de novo.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">&amp;Substituir</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">&amp;Manter este token</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Where do I paste these?</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Onde colo estes valores?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Ponto de exclamação vermelho</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>Opening the keychain…</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Abrindo o chaveiro…</translation>
    </message>
    <message>
        <source>Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Seu computador pode pedir a senha do chaveiro.</translation>
    </message>
    <message>
        <source>In {folder}. To open it, use your passphrase here or in any age app.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Em {folder}. Para abrir, use a frase secreta aqui ou em qualquer app compatível com age.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Ninguém consegue abri-lo sem a frase secreta.</translation>
    </message>
    <message>
        <source>It isn’t encrypted. Delete it once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Ele não está criptografado. Exclua-o quando o APPSe AI mostrar uma marca de verificação verde.</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, and so does the file.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Esta pasta é sincronizada com {service}, e o arquivo também.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Salvo como {name}</translation>
    </message>
    <message>
        <source>In {folder}. Anyone who can open that folder can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Em {folder}. Quem puder abrir essa pasta pode ler o arquivo.</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Salvo em {name}</translation>
    </message>
    <message>
        <source>Checked: the saved token matches.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Conferido: o token salvo é o mesmo.</translation>
    </message>
    <message>
        <source>In {folder}. Only you can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Em {folder}. Só você pode ler o arquivo.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <extracomment>wizard/ui/language/button.py</extracomment>
        <translation type="unfinished">Idioma: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">&amp;Idioma</translation>
    </message>
    <message>
        <source>Match my computer: {name}</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">Igual ao meu computador: {name}</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Imagem: {caption}</translation>
    </message>
</context>
<context>
    <name>LaterParts</name>
    <message>
        <source>You&amp;r stores</source>
        <extracomment>wizard/ui/pages/store/later.py</extracomment>
        <translation type="unfinished">Suas &amp;lojas</translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/lead_picture.py</extracomment>
        <translation type="unfinished">Imagem: {caption}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Token not saved</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Token não salvo</translation>
    </message>
    <message>
        <source>Close without saving the token?</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Fechar sem salvar o token?</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Fechar sem salvar</translation>
    </message>
    <message>
        <source>&amp;Don’t close</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Não fechar</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Salvar uma cópia…</translation>
    </message>
    <message>
        <source>The token is on the clipboard, which empties when you close. Paste it into APPSe AI first, or save a copy.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">O token está na área de transferência, que é esvaziada quando o app fecha. Antes, cole o token no APPSe AI ou salve uma cópia.</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Você ainda não salvou este token, e o BigCommerce não vai mostrá-lo de novo.</translation>
    </message>
    <message>
        <source>No other copy? You’d need a new API account.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Não há outra cópia? Você precisaria de uma nova conta de API.</translation>
    </message>
</context>
<context>
    <name>LetterBox</name>
    <message>
        <source>Email {address} with this text:</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Envie um e-mail para {address} com este texto:</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Texto do e-mail copiado</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Texto do e-mail para o suporte</translation>
    </message>
    <message>
        <source>No email draft?</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">O rascunho não abriu?</translation>
    </message>
    <message>
        <source>Your email app didn’t open.</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Seu app de e-mail não abriu.</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Enviar e-mail ao suporte</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Texto do e-mail para o suporte</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">O suporte só vê isto, nunca o token. Nada é enviado até você enviar.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">&amp;Enviar e-mail ao suporte</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Texto do e-mail copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Um rascunho de e-mail deve abrir</translation>
    </message>
    <message>
        <source>No email draft? Copy the text.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">O rascunho não abriu? Copie o texto.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Seu app de e-mail não abriu</translation>
    </message>
    <message>
        <source>Copy the text and email it to {address}.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Copie o texto e envie por e-mail para {address}.</translation>
    </message>
</context>
<context>
    <name>ListKeeping</name>
    <message numerus="yes">
        <source>%n store(s) removed</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n loja removida</numerusform>
            <numerusform>%n lojas removidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens in the keychain are gone too.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Os tokens delas também não estão mais no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so their tokens may still be there.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">O chaveiro não abriu, por isso os tokens delas ainda podem estar lá.</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Loja removida: {label}</translation>
    </message>
    <message>
        <source>Its token in the keychain is gone too.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">O token dela também não está mais no chaveiro.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so its token may still be there.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">O chaveiro não abriu, por isso o token dela ainda pode estar lá.</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save a list of your stores</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Salvar uma lista das suas lojas</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Página para imprimir (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Planilha (*.csv)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Arquivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>MacMenus</name>
    <message>
        <source>File</source>
        <extracomment>wizard/ui/mac_menus.py</extracomment>
        <translation type="unfinished">Arquivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>wizard/ui/mac_menus.py</extracomment>
        <translation type="unfinished">Editar</translation>
    </message>
</context>
<context>
    <name>MaskedEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Excluir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">Selecionar &amp;tudo</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Next account: one row is missing</source>
        <extracomment>wizard/practice/mishaps.py one-row-forgotten</extracomment>
        <translation type="unfinished">Próxima conta: falta uma linha</translation>
    </message>
    <message>
        <source>Next account: the client ID is copied instead of the access token</source>
        <extracomment>wizard/practice/mishaps.py client-id-copied</extracomment>
        <translation type="unfinished">Próxima conta: o client ID é copiado no lugar do token de acesso</translation>
    </message>
    <message>
        <source>The store hash is another store’s, which doesn’t know the token</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-401</extracomment>
        <translation type="unfinished">O hash é de outra loja, que não conhece o token</translation>
    </message>
    <message>
        <source>No store has this hash</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-404</extracomment>
        <translation type="unfinished">Nenhuma loja tem esse hash</translation>
    </message>
    <message>
        <source>The store refuses a good token</source>
        <extracomment>wizard/practice/mishaps.py scope-free-403</extracomment>
        <translation type="unfinished">A loja recusa um token válido</translation>
    </message>
    <message>
        <source>One request that every token may send is refused</source>
        <extracomment>wizard/practice/mishaps.py time-403</extracomment>
        <translation type="unfinished">Uma solicitação permitida a todo token é recusada</translation>
    </message>
    <message>
        <source>One request that every token may send no longer exists</source>
        <extracomment>wizard/practice/mishaps.py time-410</extracomment>
        <translation type="unfinished">Uma solicitação permitida a todo token não existe mais</translation>
    </message>
    <message>
        <source>The account has no permissions</source>
        <extracomment>wizard/practice/mishaps.py all-rows-403</extracomment>
        <translation type="unfinished">A conta não tem nenhuma permissão</translation>
    </message>
    <message>
        <source>This store is locked</source>
        <extracomment>wizard/practice/mishaps.py locked</extracomment>
        <translation type="unfinished">Esta loja está bloqueada</translation>
    </message>
    <message>
        <source>This store is suspended</source>
        <extracomment>wizard/practice/mishaps.py suspended</extracomment>
        <translation type="unfinished">Esta loja está suspensa</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for a second</source>
        <extracomment>wizard/practice/mishaps.py rate-limited</extracomment>
        <translation type="unfinished">Outros apps esgotam o limite de solicitações da loja por um segundo</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for two minutes</source>
        <extracomment>wizard/practice/mishaps.py rate-limited-long</extracomment>
        <translation type="unfinished">Outros apps esgotam o limite de solicitações da loja por dois minutos</translation>
    </message>
    <message>
        <source>BigCommerce is too busy to answer</source>
        <extracomment>wizard/practice/mishaps.py platform-busy</extracomment>
        <translation type="unfinished">O BigCommerce está tão sobrecarregado que não responde</translation>
    </message>
    <message>
        <source>BigCommerce is down</source>
        <extracomment>wizard/practice/mishaps.py server-error</extracomment>
        <translation type="unfinished">O BigCommerce está fora do ar</translation>
    </message>
    <message>
        <source>BigCommerce fails once, then works</source>
        <extracomment>wizard/practice/mishaps.py server-error-once</extracomment>
        <translation type="unfinished">O BigCommerce falha uma vez e depois funciona</translation>
    </message>
    <message>
        <source>Products can’t be read because of a fault</source>
        <extracomment>wizard/practice/mishaps.py one-row-unclear</extracomment>
        <translation type="unfinished">Os produtos não podem ser lidos por causa de uma falha</translation>
    </message>
    <message>
        <source>The request for products no longer exists</source>
        <extracomment>wizard/practice/mishaps.py one-row-gone</extracomment>
        <translation type="unfinished">A solicitação de produtos não existe mais</translation>
    </message>
    <message>
        <source>The company network answers with nothing</source>
        <extracomment>wizard/practice/mishaps.py empty-answers</extracomment>
        <translation type="unfinished">A rede da empresa devolve respostas vazias</translation>
    </message>
    <message>
        <source>The write check creates something (only if you run it)</source>
        <extracomment>wizard/practice/mishaps.py writes-accepted</extracomment>
        <translation type="unfinished">A verificação do acesso de gravação cria algo (só se você a fizer)</translation>
    </message>
    <message>
        <source>Someone deletes the account during the test</source>
        <extracomment>wizard/practice/mishaps.py revoked-midway</extracomment>
        <translation type="unfinished">Alguém exclui a conta durante o teste</translation>
    </message>
    <message>
        <source>BigCommerce can’t read the token</source>
        <extracomment>wizard/practice/mishaps.py token-malformed</extracomment>
        <translation type="unfinished">O BigCommerce não consegue ler o token</translation>
    </message>
    <message>
        <source>The company network removes the token</source>
        <extracomment>wizard/practice/mishaps.py token-stripped</extracomment>
        <translation type="unfinished">A rede da empresa remove o token</translation>
    </message>
    <message>
        <source>The store is new, with no customers, products, or orders</source>
        <extracomment>wizard/practice/mishaps.py empty-store</extracomment>
        <translation type="unfinished">A loja é nova, sem clientes, produtos nem pedidos</translation>
    </message>
    <message>
        <source>A Wi-Fi sign-in page answers</source>
        <extracomment>wizard/practice/mishaps.py wifi-page</extracomment>
        <translation type="unfinished">Quem responde é a página de login de um Wi-Fi</translation>
    </message>
    <message>
        <source>The company network answers with its own page</source>
        <extracomment>wizard/practice/mishaps.py html-page</extracomment>
        <translation type="unfinished">A rede da empresa responde com uma página própria</translation>
    </message>
    <message>
        <source>The answer arrives garbled</source>
        <extracomment>wizard/practice/mishaps.py not-json</extracomment>
        <translation type="unfinished">A resposta chega ilegível</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <extracomment>wizard/practice/mishaps.py half-answer</extracomment>
        <translation type="unfinished">A resposta vem cortada</translation>
    </message>
    <message>
        <source>The connection is cut off before an answer</source>
        <extracomment>wizard/practice/mishaps.py drop</extracomment>
        <translation type="unfinished">A conexão é cortada antes de uma resposta</translation>
    </message>
    <message>
        <source>The connection is cut off once, then works</source>
        <extracomment>wizard/practice/mishaps.py drop-once</extracomment>
        <translation type="unfinished">A conexão é cortada uma vez e depois funciona</translation>
    </message>
    <message>
        <source>No answer ever comes</source>
        <extracomment>wizard/practice/mishaps.py hang</extracomment>
        <translation type="unfinished">A resposta nunca chega</translation>
    </message>
    <message>
        <source>The answer is endlessly slow</source>
        <extracomment>wizard/practice/mishaps.py slow-drip</extracomment>
        <translation type="unfinished">A resposta é lenta e nunca termina</translation>
    </message>
    <message>
        <source>Even the start of the answer is too slow</source>
        <extracomment>wizard/practice/mishaps.py slow-head</extracomment>
        <translation type="unfinished">Até o começo da resposta é lento demais</translation>
    </message>
    <message>
        <source>The answer is a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py huge-body</extracomment>
        <translation type="unfinished">A resposta tem um gigabyte</translation>
    </message>
    <message>
        <source>The answer starts with a million empty characters</source>
        <extracomment>wizard/practice/mishaps.py huge-header</extracomment>
        <translation type="unfinished">A resposta começa com um milhão de caracteres vazios</translation>
    </message>
    <message>
        <source>A small compressed answer expands to a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py gzip-bomb</extracomment>
        <translation type="unfinished">Uma pequena resposta compactada se expande para um gigabyte</translation>
    </message>
    <message>
        <source>BigCommerce gives an unknown answer</source>
        <extracomment>wizard/practice/mishaps.py teapot</extracomment>
        <translation type="unfinished">O BigCommerce dá uma resposta desconhecida</translation>
    </message>
</context>
<context>
    <name>MissingRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>wizard/ui/pages/check/missing_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRowsCard</name>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Mantenha a conta antiga até a nova funcionar no APPSe AI.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Ainda falta testar</translation>
    </message>
    <message>
        <source>Open APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Abra o APPSe AI</translation>
    </message>
    <message>
        <source>Copy these into APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Copie estes valores para o APPSe AI</translation>
    </message>
    <message>
        <source>What does APPSe AI show?</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">O que o APPSe AI mostra?</translation>
    </message>
    <message>
        <source>APPSe AI shows red</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Ficou vermelho no APPSe AI</translation>
    </message>
    <message>
        <source>Ask support</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Fale com o suporte</translation>
    </message>
    <message>
        <source>You’re done</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Tudo pronto</translation>
    </message>
    <message>
        <source>Choose {credentials}, {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Escolha {credentials}, {add}, {app} e o tipo de autenticação.</translation>
    </message>
    <message>
        <source>Find {name} in its list of credentials.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Encontre {name} na lista de credenciais.</translation>
    </message>
    <message>
        <source>APPSe AI can use {store}.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">O APPSe AI pode usar {store}.</translation>
    </message>
    <message>
        <source>Send them a report. It never contains your token.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Envie um relatório. Ele nunca contém o seu token.</translation>
    </message>
    <message>
        <source>Check {number} of {count}</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Verificação {number} de {count}</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Não houve teste desta vez. O token desta loja está salvo neste computador.</translation>
    </message>
    <message>
        <source>These values may not work.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Estes valores podem não funcionar.</translation>
    </message>
    <message>
        <source>Now click {save} in APPSe AI.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Agora clique em {save} no APPSe AI.</translation>
    </message>
    <message>
        <source>Paste each value into the field with the same name.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Cole cada valor no campo de mesmo nome.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>✓ Copied</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">✓ Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">O nome é só para você.</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Copiar {name}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>That’s the example in APPSe AI’s guide. Is it really your store?</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">Esse é o exemplo do guia do APPSe AI. É mesmo a sua loja?</translation>
    </message>
    <message>
        <source>Most store hashes have 5 to 10 characters. Compare yours with the address.</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">A maioria dos hashes de loja tem de 5 a 10 caracteres. Compare o seu com o endereço.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{title} ({code})</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{title} ({code})</translation>
    </message>
    <message>
        <source>{code} (copied with this message)</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{code} (copiado com esta mensagem)</translation>
    </message>
    <message>
        <source>{code} (not copied: another app is using the clipboard)</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{code} (não copiado: outro app está usando a área de transferência)</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Etapa {step}, código {code}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Código {code}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Nota</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Don’t use it</source>
        <extracomment>wizard/ui/pages/store/offer.py</extracomment>
        <translation type="unfinished">Não usar</translation>
    </message>
    <message>
        <source>You copied {address}</source>
        <extracomment>wizard/ui/pages/store/offer.py</extracomment>
        <translation type="unfinished">Você copiou {address}</translation>
    </message>
</context>
<context>
    <name>OldAccount</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">&amp;Abrir o BigCommerce</translation>
    </message>
    <message>
        <source>Check that the old account is &amp;gone</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Verificar se a conta antiga foi e&amp;xcluída</translation>
    </message>
    <message>
        <source>Asking BigCommerce…</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Consultando o BigCommerce…</translation>
    </message>
    <message>
        <source>The old account is gone. BigCommerce no longer accepts its token.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">A conta antiga não existe mais. O BigCommerce não aceita mais o token dela.</translation>
    </message>
    <message>
        <source>The old account is still there, and its token still works.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">A conta antiga ainda existe e o token dela ainda funciona.</translation>
    </message>
    <message>
        <source>Delete “{name}” in BigCommerce. Its webhooks stop too.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Exclua “{name}” no BigCommerce. Os webhooks dessa conta também param.</translation>
    </message>
    <message>
        <source>Can’t tell if the old account is gone.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Não dá para saber se a conta antiga ainda existe.</translation>
    </message>
    <message>
        <source>{title} ({code}).</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">{title} ({code}).</translation>
    </message>
    <message>
        <source>Try again, or look in BigCommerce’s list of accounts.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Tente de novo ou veja a lista de contas no BigCommerce.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>&amp;It’s already open</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Já está aberto</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Não &amp;mover</translation>
    </message>
    <message>
        <source>&amp;Move it beside my browser</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Mover para o lado do navegador</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Esta janela vai para o lado do navegador.</translation>
    </message>
    <message>
        <source>This window stays where it is.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Esta janela fica onde está.</translation>
    </message>
</context>
<context>
    <name>OpenedNotice</name>
    <message>
        <source>Resuming store {hash}</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Retomando a loja {hash}</translation>
    </message>
    <message>
        <source>Saved {when}, at step {number} ({name}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Salvo em {when}, na etapa {number} ({name}).</translation>
    </message>
    <message>
        <source>The last test passed.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">O último teste deu certo.</translation>
    </message>
    <message>
        <source>Last test: {title} ({code}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Último teste: {title} ({code}).</translation>
    </message>
    <message>
        <source>Last test: {code}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Último teste: {code}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Falta: {rows}.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Ainda falta testar.</translation>
    </message>
    <message>
        <source>The last account was missing: {rows}. The new one is untested.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Na última conta faltava: {rows}. A nova ainda não foi testada.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address, then press Next.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Compare o hash da loja com o endereço no navegador e pressione Avançar.</translation>
    </message>
    <message>
        <source>First compare the store hash {hash} with your browser’s address. The file may be for another store.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Primeiro compare o hash da loja {hash} com o endereço no navegador. O arquivo pode ser de outra loja.</translation>
    </message>
    <message>
        <source>Continue below. Your check marks are back.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continue abaixo. Suas marcações estão de volta.</translation>
    </message>
    <message>
        <source>Continue below. No row was checked off yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continue abaixo. Nenhuma linha tinha sido marcada ainda.</translation>
    </message>
    <message>
        <source>For a new API account, press Back. To test again, add the token: saved setups contain none.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Para criar uma nova conta de API, pressione Voltar. Para testar de novo, adicione o token: configurações salvas não o contêm.</translation>
    </message>
    <message>
        <source>A saved setup never contains the token. Add it here, then test.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Uma configuração salva nunca contém o token. Adicione-o aqui e teste.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>The page should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">A página deve abrir no seu navegador</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Seu navegador não abriu</translation>
    </message>
    <message>
        <source>Practice doesn’t open real pages</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">O treino não abre páginas reais</translation>
    </message>
    <message>
        <source>The practice control panel should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">O painel de controle de treino deve abrir no seu navegador</translation>
    </message>
    <message>
        <source>It imitates BigCommerce, for the made-up store in this app.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Ele imita o BigCommerce, para a loja fictícia deste app.</translation>
    </message>
    <message>
        <source>It works while this window is open.
Nothing opened? Copy this address: {address}</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Ele funciona enquanto esta janela está aberta.
Não abriu nada? Copie este endereço: {address}</translation>
    </message>
    <message>
        <source>Copy this address into your browser.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Copie este endereço para o navegador.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Copiar o endereço</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Endereço copiado</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Other &amp;reasons</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Outros &amp;motivos</translation>
    </message>
    <message>
        <source>BigCommerce’s &amp;status page</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Página de &amp;status do BigCommerce</translation>
    </message>
    <message>
        <source>Store and token came from {name}.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Origem da loja e do token: {name}.</translation>
    </message>
    <message>
        <source>Without Customers, APPSe AI’s own check will probably fail.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Sem Customers, a verificação do próprio APPSe AI provavelmente vai falhar.</translation>
    </message>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Mantenha a conta antiga até a nova funcionar no APPSe AI.</translation>
    </message>
    <message>
        <source>Add to APPSe AI &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Adicionar ao APPSe AI &amp;sem testar</translation>
    </message>
    <message>
        <source>Continue a&amp;nyway</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Continuar mesmo &amp;assim</translation>
    </message>
    <message>
        <source>Continue &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Continuar sem &amp;testar</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">O &amp;que é enviado?</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Detalhes</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Código {code}</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Create an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py title</extracomment>
        <translation type="unfinished">Crie uma conta de API para o APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: none of this is about a real store.</source>
        <extracomment>wizard/core/owner/instructions.py practice</extracomment>
        <translation type="unfinished">TREINO: nada disto é sobre uma loja real.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>wizard/core/owner/instructions.py open.heading</extracomment>
        <translation type="unfinished">Abra a página</translation>
    </message>
    <message>
        <source>Click {create} at the top right.</source>
        <extracomment>wizard/core/owner/instructions.py open.create</extracomment>
        <translation type="unfinished">Clique em {create}, no canto superior direito.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <extracomment>wizard/core/owner/instructions.py form.heading</extracomment>
        <translation type="unfinished">Preencha o formulário</translation>
    </message>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py row.choose</extracomment>
        <translation type="unfinished">{label}: escolha {wanted}</translation>
    </message>
    <message>
        <source>Compare all rows once more, then click {save}.</source>
        <extracomment>wizard/core/owner/instructions.py save.compare</extracomment>
        <translation type="unfinished">Confira todas as linhas mais uma vez e clique em {save}.</translation>
    </message>
    <message>
        <source>Send the file back safely</source>
        <extracomment>wizard/core/owner/instructions.py send.heading</extracomment>
        <translation type="unfinished">Devolva o arquivo com segurança</translation>
    </message>
    <message>
        <source>Protect the file with a passphrase before you send it.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect</extracomment>
        <translation type="unfinished">Proteja o arquivo com uma frase secreta antes de enviá-lo.</translation>
    </message>
    <message>
        <source>BigCommerce: an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py mail.subject</extracomment>
        <translation type="unfinished">BigCommerce: uma conta de API para o APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: {subject}</source>
        <extracomment>wizard/core/owner/instructions.py mail.subject.practice</extracomment>
        <translation type="unfinished">TREINO: {subject}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>wizard/core/owner/instructions.py mail.hello</extracomment>
        <translation type="unfinished">Olá,</translation>
    </message>
    <message>
        <source>The page: {page}</source>
        <extracomment>wizard/core/owner/instructions.py mail.page</extracomment>
        <translation type="unfinished">Página: {page}</translation>
    </message>
    <message>
        <source>{type}: {right}. {name}: {account}</source>
        <extracomment>wizard/core/owner/instructions.py mail.form</extracomment>
        <translation type="unfinished">{type}: {right}. {name}: {account}</translation>
    </message>
    <message>
        <source>For the store’s owner, or a user allowed to create store-level API accounts</source>
        <extracomment>wizard/core/owner/instructions.py for_whom</extracomment>
        <translation type="unfinished">Para o proprietário da loja, ou um usuário com permissão para criar contas de API no nível da loja</translation>
    </message>
    <message>
        <source>APPSe AI needs an API account to connect to store {store}. You create it once. It changes nothing in your store.</source>
        <extracomment>wizard/core/owner/instructions.py opening</extracomment>
        <translation type="unfinished">O APPSe AI precisa de uma conta de API para se conectar à loja {store}. Ela é criada uma única vez. Não muda nada na sua loja.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce with Chrome, Firefox, or Edge. Open this address:</source>
        <extracomment>wizard/core/owner/instructions.py open.sign_in</extracomment>
        <translation type="unfinished">Faça login no BigCommerce com Chrome, Firefox ou Edge. Abra este endereço:</translation>
    </message>
    <message>
        <source>The address bar should show {store}.</source>
        <extracomment>wizard/core/owner/instructions.py open.look</extracomment>
        <translation type="unfinished">A barra de endereços deve mostrar {store}.</translation>
    </message>
    <message>
        <source>Or click {settings}, then {right} near the end. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py open.way</extracomment>
        <translation type="unfinished">Ou clique em {settings} e depois em {right}, perto do fim. Em lojas mais antigas, o nome é {older}. Não use {wrong}.</translation>
    </message>
    <message>
        <source>Leave {type} on {right}. Type this into {name}:</source>
        <extracomment>wizard/core/owner/instructions.py form.name</extracomment>
        <translation type="unfinished">Deixe {type} em {right}. Digite isto em {name}:</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/core/owner/instructions.py form.name.more</extracomment>
        <translation type="unfinished">O nome é só para você.</translation>
    </message>
    <message>
        <source>Under {scopes}, set {change} of the {count} rows as shown. Leave the others on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py form.rows</extracomment>
        <translation type="unfinished">Em {scopes}, ajuste {change} das {count} linhas como indicado. Deixe as outras na primeira opção.</translation>
    </message>
    <message>
        <source>The order is BigCommerce’s. Leave unlisted rows on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py form.rows.more</extracomment>
        <translation type="unfinished">A ordem é a do BigCommerce. Deixe na primeira opção as linhas que não estão na lista.</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py row.leave</extracomment>
        <translation type="unfinished">{label}: deixe em {wanted}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>wizard/core/owner/instructions.py save.heading</extracomment>
        <translation type="unfinished">Salve</translation>
    </message>
    <message>
        <source>You can’t change them later. One wrong row means a new account.</source>
        <extracomment>wizard/core/owner/instructions.py save.compare.more</extracomment>
        <translation type="unfinished">Não dá para mudá-las depois. Uma linha errada exige uma nova conta.</translation>
    </message>
    <message>
        <source>{window} opens, and your browser saves a text file. Find it in Downloads before you click {done}.</source>
        <extracomment>wizard/core/owner/instructions.py save.file</extracomment>
        <translation type="unfinished">A janela {window} se abre, e o navegador salva um arquivo de texto. Encontre-o em Downloads antes de clicar em {done}.</translation>
    </message>
    <message>
        <source>Its name starts with {begins}.</source>
        <extracomment>wizard/core/owner/instructions.py save.file.name</extracomment>
        <translation type="unfinished">O nome dele começa com {begins}.</translation>
    </message>
    <message>
        <source>No file? Copy the third box, {token}, now. BigCommerce won’t show it again. Paste it in the next step.</source>
        <extracomment>wizard/core/owner/instructions.py save.no_file</extracomment>
        <translation type="unfinished">Não há arquivo? Copie agora a terceira caixa, {token}. O BigCommerce não vai mostrá-la de novo. Cole na próxima etapa.</translation>
    </message>
    <message>
        <source>In step 1 of BigCommerce Connect, choose the file. After the test, choose “Save a copy…”, then “Protected with a passphrase…”. Send that file. Say the passphrase on the phone, never in the same message.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.how</extracomment>
        <translation type="unfinished">Na etapa 1 do BigCommerce Connect, escolha o arquivo. Depois do teste, escolha “Salvar uma cópia…” e depois “Protegido com frase secreta…”. Envie esse arquivo. Diga a frase secreta por telefone, nunca na mesma mensagem.</translation>
    </message>
    <message>
        <source>Without this app, use a USB stick or a shared password manager. Avoid plain email and chat: copies stay for years.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.otherwise</extracomment>
        <translation type="unfinished">Sem este app, use um pen drive ou um gerenciador de senhas compartilhado. Evite e-mail comum e chat: as cópias ficam lá por anos.</translation>
    </message>
    <message>
        <source>Anyone with the file can do what these rows allow. Never send the {secret} alone: nobody needs it.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.why</extracomment>
        <translation type="unfinished">Quem tiver o arquivo pode fazer o que essas linhas permitem. Nunca envie o {secret} sozinho: ninguém precisa dele.</translation>
    </message>
    <message>
        <source>When the connection works, delete the file.</source>
        <extracomment>wizard/core/owner/instructions.py send.delete</extracomment>
        <translation type="unfinished">Quando a conexão funcionar, exclua o arquivo.</translation>
    </message>
    <message>
        <source>Delete it from Downloads and the trash, and delete the message. Keep the API account: APPSe AI needs it.</source>
        <extracomment>wizard/core/owner/instructions.py send.delete.where</extracomment>
        <translation type="unfinished">Exclua-o de Downloads e da lixeira, e exclua a mensagem. Mantenha a conta de API: o APPSe AI precisa dela.</translation>
    </message>
    <message>
        <source>Or let the person who asked you do it</source>
        <extracomment>wizard/core/owner/instructions.py other_way.heading</extracomment>
        <translation type="unfinished">Ou deixe isso com quem pediu a você</translation>
    </message>
    <message>
        <source>In {account}, {users}, {edit}, {risk}, let them list and create store-level API accounts. Then skip the steps above. Undo it when the connection works.</source>
        <extracomment>wizard/core/owner/instructions.py other_way</extracomment>
        <translation type="unfinished">Em {account}, {users}, {edit}, {risk}, permita que essa pessoa liste e crie contas de API no nível da loja. Nesse caso, pule os passos acima. Desfaça isso quando a conexão funcionar.</translation>
    </message>
    <message>
        <source>Could you create an API account for APPSe AI in our BigCommerce store {store}? I’m not allowed to. The attached sheet shows every step.</source>
        <extracomment>wizard/core/owner/instructions.py mail.ask</extracomment>
        <translation type="unfinished">Você poderia criar uma conta de API para o APPSe AI na nossa loja BigCommerce {store}? Eu não tenho permissão. A folha em anexo mostra cada passo.</translation>
    </message>
    <message>
        <source>Please don’t send me BigCommerce’s file in a plain email. The sheet shows how to protect it.</source>
        <extracomment>wizard/core/owner/instructions.py mail.file</extracomment>
        <translation type="unfinished">Por favor, não me envie o arquivo do BigCommerce em um e-mail comum. A folha mostra como protegê-lo.</translation>
    </message>
    <message>
        <source>Set these rows. Leave the others on their first option. After Save, nothing can change:</source>
        <extracomment>wizard/core/owner/instructions.py mail.rows</extracomment>
        <translation type="unfinished">Ajuste estas linhas. Deixe as outras na primeira opção. Depois de clicar em Save, não dá para mudar mais nada:</translation>
    </message>
    <message>
        <source>If you have several stores, check that it’s the right one.</source>
        <extracomment>wizard/core/owner/instructions.py open.which</extracomment>
        <translation type="unfinished">Se você tem várias lojas, confira se é a certa.</translation>
    </message>
    <message>
        <source>Near the end of that page, click {right}. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py open.way.which</extracomment>
        <translation type="unfinished">Perto do fim dessa página, clique em {right}. Em lojas mais antigas, o nome é {older}. Não use {wrong}.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Feito</translation>
    </message>
    <message>
        <source>Row in BigCommerce</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Linha no BigCommerce</translation>
    </message>
    <message>
        <source>Choose the highlighted one</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Escolha a opção destacada</translation>
    </message>
    <message>
        <source>Made with BigCommerce Connect. Contains no password or token.</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Feito com o BigCommerce Connect. Não contém senha nem token.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>OwnerDialog</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salvar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salvar como &amp;texto…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copiar as instruções</translation>
    </message>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Instruções para o proprietário</translation>
    </message>
    <message>
        <source>Send this to the owner, or someone allowed to create API accounts. It contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Envie isto ao proprietário, ou a quem pode criar contas de API. Não contém segredos.</translation>
    </message>
    <message>
        <source>Copy e&amp;mail</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copiar e-&amp;mail</translation>
    </message>
    <message>
        <source>Email copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">E-mail copiado</translation>
    </message>
    <message>
        <source>When the file arrives, choose “I got the file from the owner” in step 2.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Quando o arquivo chegar, escolha “Recebi o arquivo do proprietário” na etapa 2.</translation>
    </message>
    <message>
        <source>&amp;Email the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Enviar instruções por e-mail</translation>
    </message>
    <message>
        <source>Instructions copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Instruções copiadas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salvar as instruções</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Arquivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Arquivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salvo como {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Em {folder}.</translation>
    </message>
    <message>
        <source>Send it any way you like: it contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Envie como quiser: não contém segredos.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Um rascunho de e-mail deve abrir</translation>
    </message>
    <message>
        <source>No draft? Copy the email instead.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">O rascunho não abriu? Copie o e-mail.</translation>
    </message>
    <message>
        <source>Save the PDF here and attach it.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salve o PDF aqui e anexe-o.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Seu app de e-mail não abriu</translation>
    </message>
    <message>
        <source>Copy the email and attach the PDF.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copie o e-mail e anexe o PDF.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Proteger com uma frase secreta</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Abrir um arquivo protegido</translation>
    </message>
    <message>
        <source>&amp;Passphrase for {name}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Frase secreta para {name}</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Repita a frase secreta</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Salvar o arquivo</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Abrir o arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Pu&amp;lar este arquivo</translation>
    </message>
    <message>
        <source>Open protected file {number} of {total}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Abrir o arquivo protegido {number} de {total}</translation>
    </message>
    <message>
        <source>&amp;Try it for the other files, too</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Tentar também nos outros arquivos</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Digite a frase secreta.</translation>
    </message>
    <message>
        <source>Enter the same passphrase in both fields.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Digite a mesma frase secreta nos dois campos.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Abrindo o arquivo…</translation>
    </message>
</context>
<context>
    <name>PhoneCheck</name>
    <message>
        <source>One of you reads out the check number, and the other types it in. If you both see the same four words, you have the same token.</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Um de vocês lê o número de conferência em voz alta, e o outro o digita. Se os dois virem as mesmas quatro palavras, vocês têm o mesmo token.</translation>
    </message>
    <message>
        <source>Check number</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Número de conferência</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>What to say on the phone</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">O que dizer ao telefone</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Diga: “{words}”</translation>
    </message>
    <message>
        <source>Never read out your token.</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Nunca leia o seu token em voz alta.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Etapa {step}</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Etapa {step}, código {code}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Fechar</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This is the store hash. Copy the whole address.</source>
        <extracomment>wizard/ui/pictures/address_bar.py</extracomment>
        <translation type="unfinished">Este é o hash da loja. Copie o endereço inteiro.</translation>
    </message>
    <message>
        <source>The address at the top of your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">O endereço no topo do navegador</translation>
    </message>
    <message>
        <source>{create}, at the top right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{create}, no canto superior direito</translation>
    </message>
    <message>
        <source>The form: {type} and {name}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">O formulário: {type} e {name}</translation>
    </message>
    <message>
        <source>This window beside your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Esta janela ao lado do navegador</translation>
    </message>
    <message>
        <source>{settings}, then the end of the page</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings} e depois o fim da página</translation>
    </message>
    <message>
        <source>Two rows, set correctly</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Duas linhas ajustadas corretamente</translation>
    </message>
    <message>
        <source>{save}, at the bottom right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save}, no canto inferior direito</translation>
    </message>
    <message>
        <source>{token} is the third box</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{token} é a terceira caixa</translation>
    </message>
    <message>
        <source>{credentials}, then {add}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials} e depois {add}</translation>
    </message>
    <message>
        <source>The form {configure}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">O formulário {configure}</translation>
    </message>
    <message>
        <source>The store hash is at the top, between store- and the first dot.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">O hash da loja está no topo, entre store- e o primeiro ponto.</translation>
    </message>
    <message>
        <source>BigCommerce is open in your browser. This window is a narrow column on its right, with one task at a time.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">O BigCommerce está aberto no navegador. Esta janela é uma coluna estreita à direita, com uma tarefa por vez.</translation>
    </message>
    <message>
        <source>{settings} is last in BigCommerce’s menu. Under API, at the very end, {store_level} is the second of three rows.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings} é o último item do menu do BigCommerce. Em API, bem no fim, {store_level} é a segunda de três linhas.</translation>
    </message>
    <message>
        <source>On {store_level}, the blue {create} button is at the top right, above the list.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Em {store_level}, o botão azul {create} fica no canto superior direito, acima da lista.</translation>
    </message>
    <message>
        <source>Leave {type} as it is. Type the name into {name}, below.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Deixe {type} como está. Digite o nome em {name}, logo abaixo.</translation>
    </message>
    <message>
        <source>Each row is a name and joined buttons. The chosen one is light blue.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Cada linha tem um nome e botões unidos. O escolhido é azul-claro.</translation>
    </message>
    <message>
        <source>{save} is the blue button at the bottom right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save} é o botão azul no canto inferior direito.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows three boxes. The last one is {token}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Depois de clicar em {save}, um pop-up mostra três caixas. A última é {token}.</translation>
    </message>
    <message>
        <source>{credentials} is fourth in APPSe AI’s menu. The blue {add} button is at the top right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials} é o quarto item do menu do APPSe AI. O botão azul {add} fica no canto superior direito.</translation>
    </message>
    <message>
        <source>{configure} has three fields, in this order. The wide button below is {authorize}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{configure} tem três campos, nesta ordem. O botão largo abaixo é {authorize}.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>What it looks like</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Veja como é</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Enlarge picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Ampliar imagem: {caption}</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Clique para ampliar</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>This uses a made-up store in this app, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Isto usa uma loja fictícia deste app, não o BigCommerce.</translation>
    </message>
    <message>
        <source>Practic&amp;e a problem…</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Sim&amp;ular um problema…</translation>
    </message>
    <message>
        <source>Practice a problem, or open the practice control panel</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Simular um problema ou abrir o painel de controle de treino</translation>
    </message>
    <message>
        <source>PRACTICE: a made-up store, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">TREINO: loja fictícia, não o BigCommerce.</translation>
    </message>
    <message>
        <source>PRACTICE: a practice problem is on.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">TREINO: um problema simulado está ativo.</translation>
    </message>
    <message>
        <source>Use a practice &amp;value</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Usar um valor &amp;de treino</translation>
    </message>
</context>
<context>
    <name>PracticeToken</name>
    <message>
        <source>All rows set correctly.</source>
        <extracomment>wizard/practice/store.py ready</extracomment>
        <translation type="unfinished">Todas as linhas ajustadas corretamente.</translation>
    </message>
    <message>
        <source>Products was left on None.</source>
        <extracomment>wizard/practice/store.py one-row-missing</extracomment>
        <translation type="unfinished">Products ficou em None.</translation>
    </message>
    <message>
        <source>Its API account was deleted.</source>
        <extracomment>wizard/practice/store.py revoked</extracomment>
        <translation type="unfinished">A conta de API dele foi excluída.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/preview.py</extracomment>
        <translation type="unfinished">Instruções para o proprietário</translation>
    </message>
</context>
<context>
    <name>Primary</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/shell/states.py STORE_EMPTY</extracomment>
        <translation type="unfinished">&amp;Abrir o BigCommerce</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <extracomment>wizard/ui/shell/states.py STORE_OFFERED</extracomment>
        <translation type="unfinished">&amp;Usar este endereço</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>wizard/ui/shell/states.py STORE_TYPED</extracomment>
        <translation type="unfinished">Ava&amp;nçar</translation>
    </message>
    <message>
        <source>&amp;Look up {host}</source>
        <extracomment>wizard/ui/shell/states.py STORE_SHOP</extracomment>
        <translation type="unfinished">&amp;Consultar {host}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/shell/states.py STORE_LOOKING</extracomment>
        <translation type="unfinished">&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Use store {hash}</source>
        <extracomment>wizard/ui/shell/states.py STORE_CHOICES</extracomment>
        <translation type="unfinished">&amp;Usar a loja {hash}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_RETRY</extracomment>
        <translation type="unfinished">Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/shell/states.py STORE_FILE_FOUND</extracomment>
        <translation type="unfinished">&amp;Testar</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_SAVED</extracomment>
        <translation type="unfinished">Testar de &amp;novo</translation>
    </message>
    <message>
        <source>Add the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py STORE_NO_TOKEN</extracomment>
        <translation type="unfinished">Adicionar o &amp;token</translation>
    </message>
    <message>
        <source>&amp;Done, copy the name</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_CREATE</extracomment>
        <translation type="unfinished">&amp;Pronto, copiar o nome</translation>
    </message>
    <message>
        <source>I &amp;clicked Save</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE</extracomment>
        <translation type="unfinished">&amp;Cliquei em Save</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE_WAITING</extracomment>
        <translation type="unfinished">&amp;Escolher o arquivo…</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FIND</extracomment>
        <translation type="unfinished">Verificar &amp;Downloads</translation>
    </message>
    <message>
        <source>&amp;Use this file and test</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FILE</extracomment>
        <translation type="unfinished">&amp;Usar este arquivo e testar</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_UNSEEN</extracomment>
        <translation type="unfinished">&amp;Enviar instruções…</translation>
    </message>
    <message>
        <source>I got the &amp;file from the owner</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_OWNER</extracomment>
        <translation type="unfinished">Recebi o &amp;arquivo do proprietário</translation>
    </message>
    <message>
        <source>Go back to the API &amp;account</source>
        <extracomment>wizard/ui/shell/states.py TOKEN_WRONG_ACCOUNT</extracomment>
        <translation type="unfinished">Voltar à &amp;conta de API</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <extracomment>wizard/ui/shell/states.py TEST_RUNNING</extracomment>
        <translation type="unfinished">&amp;Parar o teste</translation>
    </message>
    <message>
        <source>&amp;Open APPSe AI</source>
        <extracomment>wizard/ui/shell/states.py TEST_GOOD</extracomment>
        <translation type="unfinished">&amp;Abrir o APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Create a new account</source>
        <extracomment>wizard/ui/shell/states.py TEST_MISSING</extracomment>
        <translation type="unfinished">&amp;Criar uma nova conta</translation>
    </message>
    <message>
        <source>Go back to the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py TEST_REFUSED</extracomment>
        <translation type="unfinished">Voltar ao &amp;token</translation>
    </message>
    <message>
        <source>Go back to &amp;step 1</source>
        <extracomment>wizard/ui/shell/states.py TEST_STORE_REFUSED</extracomment>
        <translation type="unfinished">Voltar à eta&amp;pa 1</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <extracomment>wizard/ui/shell/states.py TEST_SKIPPED</extracomment>
        <translation type="unfinished">&amp;Testar agora</translation>
    </message>
    <message>
        <source>&amp;Copy Connection name</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_NAME</extracomment>
        <translation type="unfinished">&amp;Copiar Connection name</translation>
    </message>
    <message>
        <source>&amp;Copy Store Hash</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_HASH</extracomment>
        <translation type="unfinished">&amp;Copiar Store Hash</translation>
    </message>
    <message>
        <source>&amp;Copy API Token</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_TOKEN</extracomment>
        <translation type="unfinished">&amp;Copiar API Token</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SHARED</extracomment>
        <translation type="unfinished">&amp;Salvar uma cópia…</translation>
    </message>
    <message>
        <source>&amp;I saved it</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SAVED</extracomment>
        <translation type="unfinished">&amp;Já salvei</translation>
    </message>
    <message>
        <source>Gr&amp;een check mark</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_ASK</extracomment>
        <translation type="unfinished">&amp;Marca de verificação verde</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_RED_LOOK</extracomment>
        <translation type="unfinished">Conferir &amp;de novo</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_REPORT</extracomment>
        <translation type="unfinished">Criar um &amp;relatório…</translation>
    </message>
    <message>
        <source>&amp;Delete {files}</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_TIDY</extracomment>
        <translation type="unfinished">&amp;Excluir {files}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_DONE</extracomment>
        <translation type="unfinished">&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>QuestionWindow</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">&amp;Obter ajuda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>BigCommerce Connect</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">BigCommerce Connect</translation>
    </message>
    <message>
        <source>for APPSe AI</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">para o APPSe AI</translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>Go back to this step</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Voltar a esta etapa</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">etapa atual</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {state}</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Etapa {number}: {name}, {state}</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">a fazer</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">concluída</translation>
    </message>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">feita com o arquivo</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">falhou</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">não testada</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Proxy</source>
        <extracomment>wizard/core/readiness.py PROXY</extracomment>
        <translation type="unfinished">Proxy</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <extracomment>wizard/core/readiness.py NAME</extracomment>
        <translation type="unfinished">Consulta do nome</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>wizard/core/readiness.py CONNECTION</extracomment>
        <translation type="unfinished">Conexão segura</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>wizard/core/readiness.py CLOCK</extracomment>
        <translation type="unfinished">Relógio</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>wizard/core/readiness.py KEYCHAIN</extracomment>
        <translation type="unfinished">Chaveiro</translation>
    </message>
    <message>
        <source>Downloads folder</source>
        <extracomment>wizard/core/readiness.py DOWNLOADS</extracomment>
        <translation type="unfinished">Pasta Downloads</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>wizard/core/readiness.py BROWSER</extracomment>
        <translation type="unfinished">Navegador</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>wizard/core/readiness.py CLIPBOARD</extracomment>
        <translation type="unfinished">Área de transferência</translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/readiness/line.py</extracomment>
        <translation type="unfinished">Código {code}</translation>
    </message>
    <message>
        <source>{what}: {detail}</source>
        <extracomment>wizard/ui/readiness/line.py</extracomment>
        <translation type="unfinished">{what}: {detail}</translation>
    </message>
</context>
<context>
    <name>ReadinessWindow</name>
    <message>
        <source>Is this computer ready?</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Este computador está pronto?</translation>
    </message>
    <message>
        <source>Your token isn’t used. This computer may ask for its keychain password.</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Seu token não é usado. Este computador pode pedir a senha do chaveiro.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">C&amp;opiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Copiado</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Verificar de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">&amp;Fechar</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Verificando este computador…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Ainda não está pronto</translation>
    </message>
    <message>
        <source>No problem found, but not everything could be checked</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Nenhum problema encontrado, mas não foi possível verificar tudo</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Este computador está pronto</translation>
    </message>
    <message>
        <source>The check stopped early</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">A verificação parou antes do fim</translation>
    </message>
</context>
<context>
    <name>RedCard</name>
    <message>
        <source>&amp;Not this</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Não é &amp;isso</translation>
    </message>
    <message>
        <source>None &amp;of these</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Nen&amp;huma destas</translation>
    </message>
</context>
<context>
    <name>RehearsalMenu</name>
    <message>
        <source>&amp;Open the practice control panel</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">A&amp;brir o painel de controle de treino</translation>
    </message>
    <message>
        <source>Practice a problem:</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Simular um problema:</translation>
    </message>
    <message>
        <source>&amp;No problem</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Nenhum problema</translation>
    </message>
    <message>
        <source>Account or &amp;token</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Conta ou &amp;token</translation>
    </message>
    <message>
        <source>&amp;Store or BigCommerce</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Loja ou BigCommerce</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Rede</translation>
    </message>
    <message>
        <source>Test still &amp;passes</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">O teste &amp;passa mesmo assim</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Opening the keychain… Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Abrindo o chaveiro… Seu computador pode pedir a senha do chaveiro.</translation>
    </message>
    <message>
        <source>No saved token for {label}.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Nenhum token salvo para {label}.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add the token in step 3.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Desbloqueie o chaveiro e tente de novo, ou adicione o token na etapa 3.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>&amp;Text</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">&amp;JSON</translation>
    </message>
    <message>
        <source>Show the store &amp;hash</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">Mostrar o &amp;hash da loja</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">O relatório</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Report for support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Relatório para o suporte</translation>
    </message>
    <message>
        <source>Test the &amp;keychain</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Testar o cha&amp;veiro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Copiar o relatório</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Salvar…</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">O suporte só vê isto, nunca o token. Nada é enviado até você enviar.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Enviar e-mail ao suporte</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Relatório copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Fechar</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Arquivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Arquivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Salvar o relatório</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Salvo como {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Em {folder}.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Um rascunho de e-mail deve abrir</translation>
    </message>
    <message>
        <source>Attach the saved report yourself.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Anexe o relatório salvo ao e-mail.</translation>
    </message>
    <message>
        <source>Keychain: none in practice.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Chaveiro: nenhum no treino.</translation>
    </message>
    <message>
        <source>Opening the keychain… Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Abrindo o chaveiro… Seu computador pode pedir a senha do chaveiro.</translation>
    </message>
    <message>
        <source>Keychain: {name}. It works: a test value came back.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Chaveiro: {name}. Funciona: ele devolveu um valor de teste.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">ainda não se sabe</translation>
    </message>
    <message>
        <source>Keychain: {name}. Not tested.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Chaveiro: {name}. Não testado.</translation>
    </message>
    <message>
        <source>Keychain: {name}. The test ended with {code}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Chaveiro: {name}. O teste terminou com {code}.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Confirmed as far as possible: {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Confirmadas, até onde é possível: {proven} de {total} permissões.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n depend(s) on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Resta %n, que depende das linhas que você ajustou.</numerusform>
            <numerusform>As outras %n dependem das linhas que você ajustou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read access is confirmed for {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">O acesso de leitura está confirmado em {proven} de {total} permissões.</translation>
    </message>
    <message numerus="yes">
        <source>Write access and the other %n can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>O acesso de gravação e mais %n permissão não podem ser verificados sem tentar alterar dados.</numerusform>
            <numerusform>O acesso de gravação e as outras %n não podem ser verificados sem tentar alterar dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write access can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">O acesso de gravação não pode ser verificado sem tentar alterar dados.</translation>
    </message>
    <message>
        <source>The token can do more than needed: {rows}. Leave those off next time.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">O token permite mais do que o necessário: {rows}. Na próxima vez, deixe essas permissões de fora.</translation>
    </message>
    <message>
        <source>APPSe AI’s own check will probably fail</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">A verificação do próprio APPSe AI provavelmente vai falhar</translation>
    </message>
    <message>
        <source>APPSe AI’s own check should pass</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">A verificação do próprio APPSe AI deve passar</translation>
    </message>
    <message>
        <source>APPSe AI’s own check is unclear</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">O resultado da verificação do próprio APPSe AI é incerto</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. No answer came here ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">A verificação do próprio APPSe AI consulta os clientes. Aqui não veio resposta ({asked}).</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. The answer here was {status} ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">A verificação do próprio APPSe AI consulta os clientes. Aqui a resposta foi {status} ({asked}).</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Nada foi enviado.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}. Time: {seconds} s. Nothing was changed.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Solicitações enviadas: {requests}. Tempo: {seconds} s. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}, of which {writes} tried to write. Time: {seconds} s.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Solicitações enviadas: {requests}; tentativas de gravação: {writes}. Tempo: {seconds} s.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Esta é a loja “{name}”, {domain}.</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Esta é a loja “{name}”.</translation>
    </message>
    <message>
        <source>Its first location: {place}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Primeiro local: {place}.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Permissão</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Necessário</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">ainda não testada</translation>
    </message>
    <message>
        <source>{wanted} needed, {seen}</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">necessário: {wanted}; {seen}</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Test results by permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Resultados do teste por permissão</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/row_list.py</extracomment>
        <translation type="unfinished">Linhas a ajustar no BigCommerce</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>{n} of {total}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">{n} de {total}</translation>
    </message>
    <message>
        <source>Show only these {total}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Mostrar só estas {total}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Mostrar todas as {count}</translation>
    </message>
    <message>
        <source>Show all {count} in BigCommerce’s order</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Mostrar todas as {count} na ordem do BigCommerce</translation>
    </message>
</context>
<context>
    <name>SavedStores</name>
    <message>
        <source>Connect another &amp;store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Conectar outra &amp;loja</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Testar &amp;todas</translation>
    </message>
    <message>
        <source>Sa&amp;ve a list…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Salvar uma li&amp;sta…</translation>
    </message>
    <message>
        <source>A&amp;dd to APPSe AI again</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Adicionar de no&amp;vo ao APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Esquecer…</translation>
    </message>
    <message>
        <source>Show all stores again</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Mostrar todas as lojas de novo</translation>
    </message>
    <message>
        <source>Find a store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Buscar uma loja</translation>
    </message>
    <message>
        <source>Find a store by name, hash, or result</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Buscar uma loja por nome, hash ou resultado</translation>
    </message>
    <message>
        <source>Name, hash, or result ({keys})</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Nome, hash ou resultado ({keys})</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Esquecê-las</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Mantê-las</translation>
    </message>
    <message>
        <source>Forget these stores</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Esquecer estas lojas</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n store(s)?</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">
            <numerusform>Esquecer %n loja?</numerusform>
            <numerusform>Esquecer %n lojas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their entries here and their tokens in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">As entradas dessas lojas aqui e os tokens delas no chaveiro são excluídos. Nada muda no BigCommerce nem no APPSe AI.</translation>
    </message>
    <message>
        <source>{when} (old)</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">{when} (antigo)</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Nunca</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Há %n ano</numerusform>
            <numerusform>Há %n anos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Há %n mês</numerusform>
            <numerusform>Há %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Há %n dia</numerusform>
            <numerusform>Há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>test passed</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">passou no teste</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>falta %n permissão</numerusform>
            <numerusform>faltam %n permissões</numerusform>
        </translation>
    </message>
    <message>
        <source>permissions missing</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">faltam permissões</translation>
    </message>
    <message>
        <source>token refused</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">token recusado</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">loja indisponível</translation>
    </message>
    <message>
        <source>not fully tested</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">teste incompleto</translation>
    </message>
    <message>
        <source>testing…</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">testando…</translation>
    </message>
    <message>
        <source>no saved token</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">sem token salvo</translation>
    </message>
    <message>
        <source>keychain didn’t open</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">chaveiro não abriu</translation>
    </message>
    <message>
        <source>from another app version</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">de outra versão do app</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">sem conexão</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Renomear</translation>
    </message>
    <message>
        <source>&amp;Problems first</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Problemas pri&amp;meiro</translation>
    </message>
    <message>
        <source>No store has that name, hash, or result.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Nenhuma loja tem esse nome, hash ou resultado.</translation>
    </message>
    <message>
        <source>Name for store {hash}:</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Nome para a loja {hash}:</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Esquecer esta loja</translation>
    </message>
    <message>
        <source>Forget {label}?</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Esquecer {label}?</translation>
    </message>
    <message>
        <source>Its entry here and its token in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">A entrada da loja aqui e o token dela no chaveiro são excluídos. Nada muda no BigCommerce nem no APPSe AI.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Esquecer</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Manter</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Blog posts and web pages. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json content.why</extracomment>
        <translation type="unfinished">Posts de blog e páginas da web. O APPSe AI não usa isso.</translation>
    </message>
    <message>
        <source>Scripts on your checkout page. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json checkout_content.why</extracomment>
        <translation type="unfinished">Scripts na sua página de checkout. O APPSe AI não usa isso.</translation>
    </message>
    <message>
        <source>No page needs this permission alone, so it can’t be checked.</source>
        <extracomment>resources/scopes.json checkout_content.no_probe_because</extracomment>
        <translation type="unfinished">Nenhuma página depende só desta permissão, por isso não dá para verificá-la.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates customers, and checks your connection with them.</source>
        <extracomment>resources/scopes.json customers.why</extracomment>
        <translation type="unfinished">O APPSe AI lê e atualiza clientes, e os usa para verificar sua conexão.</translation>
    </message>
    <message>
        <source>Signs shoppers in to your storefront. Not needed.</source>
        <extracomment>resources/scopes.json customers_login.why</extracomment>
        <translation type="unfinished">Faz o login dos compradores no site da sua loja. Não é necessário.</translation>
    </message>
    <message>
        <source>This permission only signs shoppers in. Nothing can be read.</source>
        <extracomment>resources/scopes.json customers_login.no_probe_because</extracomment>
        <translation type="unfinished">Esta permissão só faz o login dos compradores. Não há nada para ler.</translation>
    </message>
    <message>
        <source>Your store’s name, address, and settings. Not needed.</source>
        <extracomment>resources/scopes.json information_settings.why</extracomment>
        <translation type="unfinished">O nome, o endereço e as configurações da sua loja. Não é necessário.</translation>
    </message>
    <message>
        <source>Coupons, banners, and gift certificates. Not needed.</source>
        <extracomment>resources/scopes.json marketing.why</extracomment>
        <translation type="unfinished">Cupons, banners e vales-presente. Não é necessário.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates orders, and marks them as shipped.</source>
        <extracomment>resources/scopes.json orders.why</extracomment>
        <translation type="unfinished">O APPSe AI lê e atualiza os pedidos e os marca como enviados.</translation>
    </message>
    <message>
        <source>How your orders were paid. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_transactions.why</extracomment>
        <translation type="unfinished">Como seus pedidos foram pagos. O guia do APPSe AI pede esta permissão.</translation>
    </message>
    <message>
        <source>Lets APPSe AI take payments for your orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json create_payments.why</extracomment>
        <translation type="unfinished">Permite que o APPSe AI receba pagamentos dos seus pedidos. O guia do APPSe AI pede esta permissão.</translation>
    </message>
    <message>
        <source>This permission only creates. Nothing can be read.</source>
        <extracomment>resources/scopes.json create_payments.no_probe_because</extracomment>
        <translation type="unfinished">Esta permissão só cria. Não há nada para ler.</translation>
    </message>
    <message>
        <source>The payment methods your store accepts. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json get_payment_methods.why</extracomment>
        <translation type="unfinished">As formas de pagamento que sua loja aceita. O guia do APPSe AI pede esta permissão.</translation>
    </message>
    <message>
        <source>Shoppers’ saved cards. Not needed.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.why</extracomment>
        <translation type="unfinished">Cartões salvos dos compradores. Não é necessário.</translation>
    </message>
    <message>
        <source>It’s unclear if another permission can read this too.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.no_probe_because</extracomment>
        <translation type="unfinished">Não está claro se outra permissão também consegue ler isto.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates products, prices, and stock, and reads categories.</source>
        <extracomment>resources/scopes.json products.why</extracomment>
        <translation type="unfinished">O APPSe AI lê e atualiza produtos, preços e estoque, e lê as categorias.</translation>
    </message>
    <message>
        <source>The look of your storefront. Not needed.</source>
        <extracomment>resources/scopes.json themes.why</extracomment>
        <translation type="unfinished">A aparência do site da sua loja. Não é necessário.</translation>
    </message>
    <message>
        <source>What shoppers have in their carts. Not needed.</source>
        <extracomment>resources/scopes.json carts.why</extracomment>
        <translation type="unfinished">O que os compradores têm no carrinho. Não é necessário.</translation>
    </message>
    <message>
        <source>Purchases in progress. Not needed.</source>
        <extracomment>resources/scopes.json checkouts.why</extracomment>
        <translation type="unfinished">Compras em andamento. Não é necessário.</translation>
    </message>
    <message>
        <source>The web addresses of your storefronts. Not needed.</source>
        <extracomment>resources/scopes.json sites_routes.why</extracomment>
        <translation type="unfinished">Os endereços web dos sites da sua loja. Não é necessário.</translation>
    </message>
    <message>
        <source>How your sales channels are set up. Not needed.</source>
        <extracomment>resources/scopes.json channel_settings.why</extracomment>
        <translation type="unfinished">Como seus canais de venda estão configurados. Não é necessário.</translation>
    </message>
    <message>
        <source>Which products each sales channel shows. Not needed.</source>
        <extracomment>resources/scopes.json channel_listings.why</extracomment>
        <translation type="unfinished">Quais produtos cada canal de venda mostra. Não é necessário.</translation>
    </message>
    <message>
        <source>Makes storefront tokens. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.why</extracomment>
        <translation type="unfinished">Cria tokens de storefront. Não é necessário.</translation>
    </message>
    <message>
        <source>This permission only makes and revokes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Esta permissão só cria e revoga tokens. Não há nada para ler.</translation>
    </message>
    <message>
        <source>Makes tokens that act as a shopper. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.why</extracomment>
        <translation type="unfinished">Cria tokens que agem como um comprador. Não é necessário.</translation>
    </message>
    <message>
        <source>This permission only makes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Esta permissão só cria tokens. Não há nada para ler.</translation>
    </message>
    <message>
        <source>APPSe AI’s list doesn’t have this row. Leave it as it is.</source>
        <extracomment>resources/scopes.json store_logs.why</extracomment>
        <translation type="unfinished">A lista do APPSe AI não tem esta linha. Deixe como está.</translation>
    </message>
    <message>
        <source>Your warehouses and shops. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_locations.why</extracomment>
        <translation type="unfinished">Seus depósitos e lojas físicas. O guia do APPSe AI pede esta permissão.</translation>
    </message>
    <message>
        <source>Your stock at each location. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_inventory.why</extracomment>
        <translation type="unfinished">Seu estoque em cada local. O guia do APPSe AI pede esta permissão.</translation>
    </message>
    <message>
        <source>How shoppers can pick up orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json fulfillment_methods.why</extracomment>
        <translation type="unfinished">Como os compradores podem retirar pedidos. O guia do APPSe AI pede esta permissão.</translation>
    </message>
    <message>
        <source>Which orders were picked up. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_fulfillment.why</extracomment>
        <translation type="unfinished">Quais pedidos foram retirados. O guia do APPSe AI pede esta permissão.</translation>
    </message>
    <message>
        <source>Moves extra data fields between apps. Not needed.</source>
        <extracomment>resources/scopes.json metafield_ownership.why</extracomment>
        <translation type="unfinished">Passa campos de dados extras de um app para outro. Não é necessário.</translation>
    </message>
    <message>
        <source>This permission only changes owners. Nothing can be read.</source>
        <extracomment>resources/scopes.json metafield_ownership.no_probe_because</extracomment>
        <translation type="unfinished">Esta permissão só muda proprietários. Não há nada para ler.</translation>
    </message>
    <message>
        <source>Lets APPSe AI read and change extra data that other apps keep in your store. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json metafields_access.why</extracomment>
        <translation type="unfinished">Permite que o APPSe AI leia e altere dados extras que outros apps guardam na sua loja. O guia do APPSe AI pede esta permissão.</translation>
    </message>
    <message>
        <source>This permission opens nothing that can be read.</source>
        <extracomment>resources/scopes.json metafields_access.no_probe_because</extracomment>
        <translation type="unfinished">Esta permissão não dá acesso a nada que possa ser lido.</translation>
    </message>
    <message>
        <source>Company accounts and quotes. Only stores with B2B Edition have this row. APPSe AI’s guide for them asks for it.</source>
        <extracomment>resources/scopes.json b2b_edition.why</extracomment>
        <translation type="unfinished">Contas de empresas e orçamentos. Só lojas com o B2B Edition têm esta linha. O guia do APPSe AI para essas lojas pede esta permissão.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show all rows again</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Mostrar todas as linhas de novo</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Co&amp;lar</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Segure para mostrar</translation>
    </message>
    <message>
        <source>The token stays hidden while others can see your screen.</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">O token fica oculto enquanto outras pessoas podem ver sua tela.</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Manter este token</translation>
    </message>
    <message>
        <source>Saved setup (*.progress.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Configuração salva (*.progress.json)</translation>
    </message>
    <message>
        <source>Save progress</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Salvar progresso</translation>
    </message>
    <message>
        <source>Resume a saved setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Retomar uma configuração salva</translation>
    </message>
    <message>
        <source>Saved setup (*.progress.json *.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Configuração salva (*.progress.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Você já tem um token</translation>
    </message>
    <message>
        <source>Resume without this token?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Retomar sem este token?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again. Saved setups contain no token.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Você ainda não salvou este token, e o BigCommerce não vai mostrá-lo de novo. Configurações salvas não contêm token.</translation>
    </message>
    <message>
        <source>&amp;Resume without it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Retomar sem ele</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Manter</translation>
    </message>
    <message numerus="yes">
        <source>Here: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Aqui: %n linha marcada para a loja {store}.</numerusform>
            <numerusform>Aqui: %n linhas marcadas para a loja {store}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved setup: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Configuração salva: %n linha marcada para a loja {store}.</numerusform>
            <numerusform>Configuração salva: %n linhas marcadas para a loja {store}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’ve already started a setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Você já começou uma configuração</translation>
    </message>
    <message>
        <source>Replace it with the saved one?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Substituir pela que está salva?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Substituir</translation>
    </message>
    <message>
        <source>In {folder}. It contains no token or other secret. Add the token again later.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Em {folder}. Não contém token nem outro dado secreto. Adicione o token de novo mais tarde.</translation>
    </message>
    <message>
        <source>Left out: the connection name. It may contain part of a secret.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Ficou de fora: o nome da conexão. Ele pode conter parte de um dado secreto.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Salvo como {name}</translation>
    </message>
    <message>
        <source>To resume, here or on another computer: Get help, then “Resume a saved setup…”.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Para retomar, aqui ou em outro computador: Obter ajuda e depois “Retomar uma configuração salva…”.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Language: {name}.</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Idioma: {name}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Etapa {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>Connect BigCommerce to APPSe AI</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Conectar o BigCommerce ao APPSe AI</translation>
    </message>
</context>
<context>
    <name>SeveralFiles</name>
    <message>
        <source>Test several files</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Testar vários arquivos</translation>
    </message>
    <message>
        <source>Files and results</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Arquivos e resultados</translation>
    </message>
    <message>
        <source>Files are being tested</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Os arquivos estão sendo testados</translation>
    </message>
    <message>
        <source>Each file is tested by itself, with its own store.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Cada arquivo é testado à parte, com a loja dele.</translation>
    </message>
    <message>
        <source>Looking for protected files</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Procurando arquivos protegidos</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Guardar neste co&amp;mputador</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">&amp;Fechar</translation>
    </message>
    <message>
        <source>Opening protected file {number} of {total}…</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Abrindo o arquivo protegido {number} de {total}…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Teste interrompido</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Pronto</translation>
    </message>
    <message>
        <source>No file was tested.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Nenhum arquivo foi testado.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s).</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n resultado.</numerusform>
            <numerusform>%n resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file with a token was found.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Nenhum arquivo com token foi encontrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) kept</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n loja guardada</numerusform>
            <numerusform>%n lojas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens are in the keychain. The stores are in your list.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Os tokens delas estão no chaveiro. As lojas estão na sua lista.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message>
        <source>Token removed from the clipboard</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Token removido da área de transferência</translation>
    </message>
    <message>
        <source>Screen sharing can include the clipboard.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">O compartilhamento de tela pode incluir a área de transferência.</translation>
    </message>
    <message>
        <source>Copy it again when nobody’s watching, or save a copy.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Copie de novo quando ninguém estiver olhando, ou salve uma cópia.</translation>
    </message>
</context>
<context>
    <name>SharedScreenBar</name>
    <message>
        <source>When they can’t anymore, press “Stop hiding the token” above.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Quando não puderem mais, pressione “Parar de ocultar o token”, acima.</translation>
    </message>
    <message>
        <source>Others can see your screen. The token stays hidden and can’t be copied.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Outras pessoas podem ver sua tela. O token fica oculto e não pode ser copiado.</translation>
    </message>
    <message>
        <source>Stop hiding the token</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Parar de ocultar o token</translation>
    </message>
</context>
<context>
    <name>ShopAsking</name>
    <message>
        <source>Asking {host} for its store hash…</source>
        <extracomment>wizard/ui/pages/store/look_up.py</extracomment>
        <translation type="unfinished">Perguntando a {host} o hash da loja…</translation>
    </message>
</context>
<context>
    <name>ShownRows</name>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">antes era {label}</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Suas lojas</translation>
    </message>
    <message>
        <source>Which store is this token for?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">De qual loja é este token?</translation>
    </message>
    <message>
        <source>Which store do you want to connect?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Qual loja você quer conectar?</translation>
    </message>
    <message>
        <source>{name} doesn’t name its store. Paste the store’s address.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">{name} não indica a loja. Cole o endereço dela.</translation>
    </message>
    <message>
        <source>Sign in, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Faça login, copie o endereço do topo do navegador e cole aqui.</translation>
    </message>
    <message>
        <source>Copy your store’s address from BigCommerce and paste it here.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Copie o endereço da sua loja no BigCommerce e cole aqui.</translation>
    </message>
</context>
<context>
    <name>SpelledHash</name>
    <message>
        <source>Spell the store hash</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Soletrar o hash da loja</translation>
    </message>
    <message>
        <source>Read this out. It has only lowercase letters and digits.</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Leia isto em voz alta. Só há letras minúsculas e números.</translation>
    </message>
    <message>
        <source>On one &amp;line</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Em uma &amp;linha</translation>
    </message>
    <message>
        <source>The store hash in words</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">O hash da loja em palavras</translation>
    </message>
    <message>
        <source>Character</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Caractere</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Diga</translation>
    </message>
    <message>
        <source>It’s a</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">número</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">letra</translation>
    </message>
    <message>
        <source>symbol</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">símbolo</translation>
    </message>
    <message>
        <source>digit {word}</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">número {word}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Fechar</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>zero</source>
        <extracomment>wizard/core/text/spelling.py U+0030</extracomment>
        <translation type="unfinished">zero</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>wizard/core/text/spelling.py U+0031</extracomment>
        <translation type="unfinished">um</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>wizard/core/text/spelling.py U+0032</extracomment>
        <translation type="unfinished">dois</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>wizard/core/text/spelling.py U+0033</extracomment>
        <translation type="unfinished">três</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>wizard/core/text/spelling.py U+0034</extracomment>
        <translation type="unfinished">quatro</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>wizard/core/text/spelling.py U+0035</extracomment>
        <translation type="unfinished">cinco</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>wizard/core/text/spelling.py U+0036</extracomment>
        <translation type="unfinished">seis</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>wizard/core/text/spelling.py U+0037</extracomment>
        <translation type="unfinished">sete</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>wizard/core/text/spelling.py U+0038</extracomment>
        <translation type="unfinished">oito</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>wizard/core/text/spelling.py U+0039</extracomment>
        <translation type="unfinished">nove</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>wizard/core/text/spelling.py U+002D</extracomment>
        <translation type="unfinished">traço</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>wizard/core/text/spelling.py U+005F</extracomment>
        <translation type="unfinished">underline</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>wizard/core/text/spelling.py U+002E</extracomment>
        <translation type="unfinished">ponto</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>wizard/core/text/spelling.py U+0020</extracomment>
        <translation type="unfinished">espaço</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>wizard/core/text/spelling.py U+002F</extracomment>
        <translation type="unfinished">barra</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Your store</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Sua loja</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Conta de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Token de acesso</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Teste</translation>
    </message>
    <message>
        <source>APPSe AI</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">APPSe AI</translation>
    </message>
</context>
<context>
    <name>StoreAnswer</name>
    <message>
        <source>Store hash:</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Hash da loja:</translation>
    </message>
    <message>
        <source>Check &amp;it</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Ver&amp;ificar</translation>
    </message>
    <message>
        <source>Check whether this is the store hash</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Verificar se este é o hash da loja</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Esta é a loja “{name}”.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Esta é a loja “{name}”, {domain}.</translation>
    </message>
    <message>
        <source>This may not be your store’s hash. The test will tell.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Talvez este não seja o hash da sua loja. O teste vai mostrar.</translation>
    </message>
</context>
<context>
    <name>StoreChoices</name>
    <message>
        <source>Store {hash}</source>
        <extracomment>wizard/ui/pages/store/choices.py</extracomment>
        <translation type="unfinished">Loja {hash}</translation>
    </message>
</context>
<context>
    <name>StoreLinks</name>
    <message>
        <source>I already have BigCommerce’s &amp;file</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Já tenho o ar&amp;quivo do BigCommerce</translation>
    </message>
    <message>
        <source>&amp;Open the practice store</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Abrir a loja de treino</translation>
    </message>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Abrir o BigCommerce</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Where’s my store’s address?</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Onde está o endereço da minha loja?</translation>
    </message>
    <message>
        <source>Use the practice a&amp;ddress</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">Usar o endereço &amp;de treino</translation>
    </message>
    <message>
        <source>Store hash found: {hash}</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Hash da loja encontrado: {hash}</translation>
    </message>
</context>
<context>
    <name>StoresModel</name>
    <message>
        <source>Store</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Loja</translation>
    </message>
    <message>
        <source>Store hash</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Hash da loja</translation>
    </message>
    <message>
        <source>Last tested</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Último teste</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Resultado</translation>
    </message>
    <message>
        <source>Store hash {hash}. Last tested: {when}. Result: {result}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Hash da loja {hash}. Último teste: {when}. Resultado: {result}.</translation>
    </message>
    <message>
        <source>Tested {when}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Teste feito em {when}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Falta: {rows}.</translation>
    </message>
    <message>
        <source>Code {code}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Código {code}.</translation>
    </message>
    <message>
        <source>Much can change in a month, so test it again.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Muita coisa pode mudar em um mês. Por isso, teste de novo.</translation>
    </message>
</context>
<context>
    <name>StoresTable</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/saved/table.py</extracomment>
        <translation type="unfinished">Suas lojas</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short. Use at least eight characters, or better, four or more words.</source>
        <extracomment>wizard/core/credential/passphrase.py TOO_SHORT</extracomment>
        <translation type="unfinished">Curta demais. Use pelo menos oito caracteres ou, melhor ainda, quatro palavras ou mais.</translation>
    </message>
    <message>
        <source>Weak. Someone with the file could guess it. Add more words.</source>
        <extracomment>wizard/core/credential/passphrase.py WEAK</extracomment>
        <translation type="unfinished">Fraca. Quem tiver o arquivo poderia adivinhá-la. Acrescente mais palavras.</translation>
    </message>
    <message>
        <source>Fair, if not from a saying, a song, or your shop. Add another word.</source>
        <extracomment>wizard/core/credential/passphrase.py FAIR</extracomment>
        <translation type="unfinished">Razoável, se não vier de um ditado, de uma música ou da sua loja. Acrescente outra palavra.</translation>
    </message>
    <message>
        <source>Strong, if you picked the words at random.</source>
        <extracomment>wizard/core/credential/passphrase.py STRONG</extracomment>
        <translation type="unfinished">Forte, se você escolheu as palavras ao acaso.</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>&amp;Start again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Começar de novo</translation>
    </message>
</context>
<context>
    <name>SupportMenu</name>
    <message>
        <source>E&amp;mail support…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Enviar e-mail ao suporte…</translation>
    </message>
    <message>
        <source>&amp;What to say on the phone…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">O que &amp;dizer ao telefone…</translation>
    </message>
    <message>
        <source>&amp;Support page</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Página de &amp;suporte</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Criar um &amp;relatório…</translation>
    </message>
    <message>
        <source>Is this &amp;computer ready?</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Este co&amp;mputador está pronto?</translation>
    </message>
    <message>
        <source>&amp;Others can see my screen</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Outros podem ver minha tela</translation>
    </message>
    <message>
        <source>S&amp;pell the store hash…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Soletrar o &amp;hash da loja…</translation>
    </message>
    <message>
        <source>S&amp;ave progress…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Salvar pro&amp;gresso…</translation>
    </message>
    <message>
        <source>Res&amp;ume a saved setup…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Retomar &amp;uma configuração salva…</translation>
    </message>
    <message>
        <source>A&amp;bout BigCommerce Connect…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">So&amp;bre o BigCommerce Connect…</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Test requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Solicitações do teste</translation>
    </message>
    <message>
        <source>{request} (only if the first is refused)</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">{request} (só se a primeira for recusada)</translation>
    </message>
    <message>
        <source>What can’t be checked depends on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">O que não pode ser verificado depende das linhas que você ajustou.</translation>
    </message>
    <message>
        <source>Check &amp;write access…</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Verificar acesso de &amp;gravação…</translation>
    </message>
    <message>
        <source>The test also gets the shop’s name from its public front page, without the token. From the locations, it keeps only the label and city.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">O teste também pega o nome da loja na página inicial pública dela, sem o token. Dos locais, guarda só o nome e a cidade.</translation>
    </message>
    <message>
        <source>Check write access</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Verificar acesso de gravação</translation>
    </message>
    <message>
        <source>Send three empty requests?</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Enviar três solicitações vazias?</translation>
    </message>
    <message>
        <source>They show if APPSe AI can change products and orders, and create payments. So far, BigCommerce has refused them and created nothing. That isn’t documented. If it accepts one, the check stops and says what to remove.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Elas mostram se o APPSe AI pode alterar produtos e pedidos e criar pagamentos. Até agora, o BigCommerce as recusou e não criou nada. Isso não está documentado. Se ele aceitar alguma, a verificação para e diz o que remover.</translation>
    </message>
    <message>
        <source>&amp;Send three requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Enviar três &amp;solicitações</translation>
    </message>
    <message>
        <source>&amp;Don’t send</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">&amp;Não enviar</translation>
    </message>
</context>
<context>
    <name>TestLines</name>
    <message>
        <source>Opening store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Acessando a loja {hash}</translation>
    </message>
    <message>
        <source>What APPSe AI checks</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">O que o APPSe AI verifica</translation>
    </message>
    <message>
        <source>The token opens store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">O token dá acesso à loja {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Your store is busy. Continuing in %n second(s).</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">
            <numerusform>Sua loja está sobrecarregada. O teste continua em %n segundo.</numerusform>
            <numerusform>Sua loja está sobrecarregada. O teste continua em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions: {done} of {total} checked</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Permissões: {done} de {total} verificadas</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce…</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Aguardando o BigCommerce…</translation>
    </message>
</context>
<context>
    <name>TestOfStores</name>
    <message>
        <source>Unlock the keychain, then test again.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">Desbloqueie o chaveiro e teste de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n store(s)</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>Teste interrompido depois de %n loja</numerusform>
            <numerusform>Teste interrompido depois de %n lojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) tested</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n loja testada</numerusform>
            <numerusform>%n lojas testadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n passou no teste.</numerusform>
            <numerusform>%n passaram no teste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n precisa de atenção.</numerusform>
            <numerusform>%n precisam de atenção.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn’t be tested.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n não pôde ser testada.</numerusform>
            <numerusform>%n não puderam ser testadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Testing your credential</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Testando sua credencial</translation>
    </message>
    <message>
        <source>Your credential works</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Sua credencial funciona</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are missing</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Falta %n permissão</numerusform>
            <numerusform>Faltam %n permissões</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Ainda falta testar</translation>
    </message>
    <message>
        <source>You stopped the test</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Você parou o teste</translation>
    </message>
    <message>
        <source>The test changes nothing in your store.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">O teste não muda nada na sua loja.</translation>
    </message>
    <message>
        <source>You can’t add it to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Não dá para adicioná-la a esta conta. Crie uma nova.</translation>
    </message>
    <message>
        <source>You can’t add them to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Não dá para adicioná-las a esta conta. Crie uma nova.</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Não houve teste desta vez. O token desta loja está salvo neste computador.</translation>
    </message>
    <message>
        <source>These values aren’t confirmed.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Estes valores não estão confirmados.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Ainda não está pronto</translation>
    </message>
    <message>
        <source>The test failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">O teste falhou</translation>
    </message>
    <message>
        <source>What does the test do in my store?</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">O que o teste faz na minha loja?</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>falta %n</numerusform>
            <numerusform>faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">falhou</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">não testada</translation>
    </message>
</context>
<context>
    <name>TestingProgress</name>
    <message>
        <source>Stores tested</source>
        <extracomment>wizard/ui/pages/store/saved/progress.py</extracomment>
        <translation type="unfinished">Lojas testadas</translation>
    </message>
    <message>
        <source>{number} of {total}: {store}</source>
        <extracomment>wizard/ui/pages/store/saved/progress.py</extracomment>
        <translation type="unfinished">{number} de {total}: {store}</translation>
    </message>
</context>
<context>
    <name>TextSaver</name>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">Salvo como {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">Em {folder}.</translation>
    </message>
</context>
<context>
    <name>TidyUp</name>
    <message>
        <source>Tidy up</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Limpeza</translation>
    </message>
    <message>
        <source>Delete these files? Each one contains your token.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Excluir estes arquivos? Cada um contém o seu token.</translation>
    </message>
    <message>
        <source>Copies in backups or synced folders stay.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Cópias em backups ou pastas sincronizadas continuam lá.</translation>
    </message>
    <message>
        <source>{folder} · token, not encrypted</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · token, sem criptografia</translation>
    </message>
    <message>
        <source>{folder}, from an earlier account · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder}, de uma conta anterior · token e client secret</translation>
    </message>
    <message>
        <source>{folder} · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · token e client secret</translation>
    </message>
</context>
<context>
    <name>TokenChoices</name>
    <message>
        <source>Which one do you want to use?</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Qual deles você quer usar?</translation>
    </message>
    <message>
        <source>That text contains several tokens. Only you can tell which one is right.</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Esse texto contém vários tokens. Só você sabe qual é o certo.</translation>
    </message>
    <message>
        <source>store {hash}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">loja {hash}</translation>
    </message>
    <message>
        <source>token ending in {letters}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">token terminado em {letters}</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Drop BigCommerce’s file here</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Solte aqui o arquivo do BigCommerce</translation>
    </message>
    <message>
        <source>Its name starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">O nome dele começa com BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Token de acesso</translation>
    </message>
    <message>
        <source>&amp;Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Qual dos três valores é?</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Escolher outro &amp;arquivo…</translation>
    </message>
    <message>
        <source>Go back to step &amp;1</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Voltar à etapa &amp;1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Testar</translation>
    </message>
    <message>
        <source>or paste the access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">ou cole o token de acesso</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Seu arquivo chegou</translation>
    </message>
    <message>
        <source>Add your access token</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Adicione seu token de acesso</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">{name} está em Downloads. Nada dele foi usado ainda.</translation>
    </message>
    <message>
        <source>Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Qual dos três valores é?</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). A client ID looks the same. The test will tell.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n caractere. Um client ID tem a mesma aparência. O teste vai mostrar.</numerusform>
            <numerusform>%n caracteres. Um client ID tem a mesma aparência. O teste vai mostrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token taken from {name}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Origem do token: {name}.</translation>
    </message>
    <message>
        <source>The file doesn’t name its store.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">O arquivo não indica a loja.</translation>
    </message>
    <message>
        <source>It’s for store {hash}, as it should be.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">É da loja {hash}, como deve ser.</translation>
    </message>
    <message>
        <source>It’s for store {hash}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">É da loja {hash}.</translation>
    </message>
    <message>
        <source>The practice file</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">O arquivo de treino</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">o texto colado</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>Where the token goes</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Para onde vai o token</translation>
    </message>
    <message>
        <source>The token can change prices and orders in your store. It goes only:</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">O token pode mudar preços e pedidos na sua loja. Ele só vai:</translation>
    </message>
    <message>
        <source>•  To BigCommerce, for the test. The connection is encrypted, and only to your store.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Para o BigCommerce, no teste. A conexão é criptografada e vai só até a sua loja.</translation>
    </message>
    <message>
        <source>•  To the clipboard, when you copy it. It’s removed after a minute, unless you keep it, or when this app closes.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Para a área de transferência, quando você o copia. Ele é removido depois de um minuto, se você não o mantiver, ou quando este app fecha.</translation>
    </message>
    <message>
        <source>•  Into this computer’s keychain, if you save it there. “Forget…” in step 1 removes it.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Para o chaveiro deste computador, se você o salvar lá. “Esquecer…” na etapa 1 o remove.</translation>
    </message>
    <message>
        <source>•  Into a file, if you save one. Delete plain files once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Para um arquivo, se você salvar um. Exclua os arquivos sem criptografia quando o APPSe AI mostrar uma marca de verificação verde.</translation>
    </message>
    <message>
        <source>•  On your screen, while you hold the button: its first and last four characters.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Para a sua tela, enquanto você segura o botão: os quatro primeiros e os quatro últimos caracteres.</translation>
    </message>
    <message>
        <source>It’s not in your list of stores, or in any log. Nothing else is sent.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Ele não está na sua lista de lojas nem em nenhum registro. Nada mais é enviado.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Fechar</translation>
    </message>
</context>
<context>
    <name>UntestedCard</name>
    <message>
        <source>&amp;Add to APPSe AI untested</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Adicionar ao APPSe AI sem testar</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>as needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">como deve ser</translation>
    </message>
    <message>
        <source>read access works</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">a leitura funciona</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">falta</translation>
    </message>
    <message>
        <source>more than needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">mais que o necessário</translation>
    </message>
    <message>
        <source>can’t be checked by this test</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">este teste não consegue verificar</translation>
    </message>
    <message>
        <source>couldn’t be checked</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">não foi possível verificar</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Aguardando o arquivo do BigCommerce</translation>
    </message>
    <message>
        <source>This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Este app só verifica arquivos de texto novos e pequenos.</translation>
    </message>
    <message>
        <source>Your Mac asks first. This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Seu Mac pergunta antes. Este app só verifica arquivos de texto novos e pequenos.</translation>
    </message>
    <message>
        <source>Downloads isn’t checked.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">A pasta Downloads não é verificada.</translation>
    </message>
    <message>
        <source>&amp;Don’t</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">&amp;Parar</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Verificar &amp;Downloads</translation>
    </message>
</context>
</TS>
