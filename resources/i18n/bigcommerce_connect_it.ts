<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About BigCommerce Connect</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Informazioni su BigCommerce Connect</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Licenze</translation>
    </message>
    <message>
        <source>{name} is under the MIT license. Copyright (c) 2026 BigCommerce Connect contributors.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">{name} è distribuito con licenza MIT. Copyright (c) 2026 BigCommerce Connect contributors.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Aggiornamenti</translation>
    </message>
    <message>
        <source>This app doesn’t check for updates. Get new versions where you got this one.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Questa app non cerca aggiornamenti. Trovi le nuove versioni dove hai preso questa.</translation>
    </message>
    <message>
        <source>APPSe AI’s BigCommerce &amp;guide</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Guida di APPSe AI per BigCommerce</translation>
    </message>
    <message>
        <source>{name} icon</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Icona di {name}</translation>
    </message>
    <message>
        <source>Version {version}, {day}</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versione {version}, {day}</translation>
    </message>
    <message>
        <source>It uses Qt and Qt for Python under the GNU Lesser General Public License (LGPL), version 3. Copyright (C) The Qt Company Ltd. and other contributors. You may replace these libraries with your own versions and run this app with them.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Usa Qt e Qt for Python con licenza GNU Lesser General Public License (LGPL), versione 3. Copyright (C) The Qt Company Ltd. e altri autori. Puoi sostituire queste librerie con le tue versioni e usarle con questa app.</translation>
    </message>
    <message>
        <source>This copy uses packages installed one by one. Each has its own license, and you can replace it.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Questa copia usa pacchetti installati uno per uno. Ognuno ha la propria licenza e puoi sostituirlo.</translation>
    </message>
    <message>
        <source>LGPL &amp;text</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Testo della LGPL</translation>
    </message>
    <message>
        <source>“{note}” explains how. It’s in the folder below, with all license texts.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">“{note}” spiega come fare. Si trova nella cartella qui sotto, con tutti i testi delle licenze.</translation>
    </message>
    <message>
        <source>License &amp;folder</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Cartella delle licenze</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Co&amp;pia le versioni</translation>
    </message>
    <message>
        <source>Versions copied</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versioni copiate</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Chiudi</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>What if I can’t see this page?</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">E se non vedo questa pagina?</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Indirizzo copiato</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Copiato: {name}</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Create an API account in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Crea un account API in BigCommerce</translation>
    </message>
    <message>
        <source>Create a new API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Crea un nuovo account API</translation>
    </message>
    <message>
        <source>Click Create API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Fai clic su Create API account</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Dai un nome all’account</translation>
    </message>
    <message>
        <source>Set these {total} rows</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Imposta queste {total} righe</translation>
    </message>
    <message>
        <source>Check the rows, then click Save</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Controlla le righe, poi fai clic su Save</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">In attesa del file di BigCommerce</translation>
    </message>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Il tuo file è arrivato</translation>
    </message>
    <message>
        <source>Can’t see Store-level API accounts?</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Non riesci a vedere la pagina Store-level API accounts?</translation>
    </message>
    <message>
        <source>Waiting for the owner’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">In attesa del file del titolare</translation>
    </message>
    <message>
        <source>APPSe AI uses it to reach your store.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">APPSe AI lo usa per accedere al tuo negozio.</translation>
    </message>
    <message>
        <source>Set all {total} rows. These were missing:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Imposta tutte le {total} righe. Ecco che cosa mancava:</translation>
    </message>
    <message>
        <source>It’s the blue button at the top right.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">È il pulsante blu in alto a destra.</translation>
    </message>
    <message>
        <source>Leave Token type on V2/V3 API token. Paste this into Name:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Lascia Token type su V2/V3 API token. Incolla questo in Name:</translation>
    </message>
    <message>
        <source>Leave every other row on its first option.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Lascia tutte le altre righe sulla prima opzione.</translation>
    </message>
    <message>
        <source>You can’t change them later.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Dopo non potrai più cambiarle.</translation>
    </message>
    <message>
        <source>Chrome, Firefox, and Edge save it in Downloads.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Chrome, Firefox ed Edge lo salvano nella cartella Download.</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">{name} è nella cartella Download. Per ora questa app non ne ha preso nulla.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">La vedono solo il titolare e gli utenti a cui dà il permesso.</translation>
    </message>
    <message>
        <source>When you have it, choose it here.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Quando ce l’hai, sceglilo qui.</translation>
    </message>
    <message>
        <source>Start with those missing last time.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Inizia da quelle che mancavano l’ultima volta.</translation>
    </message>
    <message>
        <source>Find BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Trova il file di BigCommerce</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Store address</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Indirizzo del negozio</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">I&amp;ncolla</translation>
    </message>
    <message>
        <source>Your shop? It may give its store hash. No token is sent.</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">È il tuo negozio? Il sito potrebbe indicarne l’hash. Non viene inviato nessun token.</translation>
    </message>
</context>
<context>
    <name>AllRows</name>
    <message>
        <source>Find a row</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Cerca una riga</translation>
    </message>
    <message>
        <source>Find a row by name</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Cerca una riga per nome</translation>
    </message>
    <message>
        <source>Also finds older names ({keys})</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Trova anche i nomi precedenti ({keys})</translation>
    </message>
    <message>
        <source>Leave unlisted rows on their first option.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Lascia sulla prima opzione le righe non elencate.</translation>
    </message>
    <message>
        <source>No row has that name.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Nessuna riga ha questo nome.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Sign in to BigCommerce and open the store to connect.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Accedi a BigCommerce e apri il negozio da collegare.</translation>
    </message>
    <message>
        <source>The address at the top starts with store- or https://store-.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">L’indirizzo in alto inizia con store- o https://store-.</translation>
    </message>
    <message>
        <source>Click it, press {copy}, and paste it here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Fai clic sull’indirizzo, premi {copy} e incollalo qui.</translation>
    </message>
    <message>
        <source>It isn’t your shop’s web address. If that’s all you have, paste it anyway.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Non è l’indirizzo web che vedono i tuoi clienti. Se hai solo quello, incollalo lo stesso.</translation>
    </message>
    <message>
        <source>Find {store_level} at the very end of {settings}. It’s the second of three rows. Older stores call it API accounts. Tokens from {account_level} don’t work here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Trovi {store_level} proprio in fondo a {settings}. È la seconda di tre righe. Nei negozi meno recenti si chiama API accounts. I token di {account_level} qui non funzionano.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it. The owner sets that in {account}, {users}, {edit}, {risk}: list and create store-level API accounts.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La vedono solo il titolare e gli utenti a cui dà il permesso. Il titolare lo imposta in {account}, {users}, {edit}, {risk}: vedere e creare account API del negozio.</translation>
    </message>
    <message>
        <source>Or let the owner do this: “Someone else does this…” creates instructions without a token.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Oppure lascia fare al titolare: “Lo fa un’altra persona…” prepara istruzioni senza token.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows {id}, {secret}, and {token}. You need the third, {token}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Dopo {save}, un pop-up mostra {id}, {secret} e {token}. Ti serve il terzo, {token}.</translation>
    </message>
    <message>
        <source>{id} and {token} look alike. BigCommerce’s file is safer: this app picks the right value.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">{id} e {token} si assomigliano. Il file di BigCommerce è più sicuro: questa app ne ricava il valore giusto.</translation>
    </message>
    <message>
        <source>BigCommerce shows them only once. Pop-up closed and no file? Go back, create a new account with the same rows, and delete the old one.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">BigCommerce li mostra una volta sola. Pop-up chiuso e nessun file? Torna indietro, crea un nuovo account con le stesse righe ed elimina quello vecchio.</translation>
    </message>
    <message>
        <source>It changes nothing. It checks if the token opens this store, and what it can read.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Non cambia nulla. Controlla se il token apre questo negozio e che cosa può leggere.</translation>
    </message>
    <message>
        <source>It shows your store’s name and first location. It doesn’t show, save, or share any other store data. “Details” lists every request.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Mostra il nome e la prima sede del tuo negozio. Non mostra, non salva e non condivide altri dati del negozio. “Dettagli” elenca ogni richiesta.</translation>
    </message>
    <message>
        <source>It can’t tell if a permission can also make changes. “Check write access…” goes further, and asks you first.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Non può dire se un’autorizzazione permette anche di fare modifiche. “Controlla la scrittura…” va oltre, e prima ti chiede conferma.</translation>
    </message>
    <message>
        <source>In APPSe AI, choose {credentials}, then {add} at the top right. Choose BigCommerce, then its authentication type.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">In APPSe AI scegli {credentials}, poi {add} in alto a destra. Scegli BigCommerce, poi il tipo di autenticazione.</translation>
    </message>
    <message>
        <source>Copy each value into the same field of {configure}: {fields}. Then click {authorize}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Copia ogni valore nel campo con lo stesso nome in {configure}: {fields}. Poi fai clic su {authorize}.</translation>
    </message>
    <message>
        <source>APPSe AI’s list then shows a green check mark or a red exclamation mark. Choose the same one here. You don’t paste anything into BigCommerce.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">L’elenco di APPSe AI mostra poi un segno di spunta verde o un punto esclamativo rosso. Scegli lo stesso anche qui. In BigCommerce non devi incollare nulla.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>App&amp;earance</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Aspe&amp;tto</translation>
    </message>
    <message>
        <source>Match my &amp;system</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Come il &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>Appearance: {look}</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Aspetto: {look}</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>&amp;Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Punto esclamativo &amp;rosso</translation>
    </message>
    <message>
        <source>Copy a &amp;value again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Copia di &amp;nuovo un valore</translation>
    </message>
</context>
<context>
    <name>B2BBox</name>
    <message>
        <source>My store has B2B Edition</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Il mio negozio ha B2B Edition</translation>
    </message>
    <message>
        <source>Then BigCommerce’s page has a row B2B Edition.</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">In quel caso, sulla pagina di BigCommerce c’è la riga B2B Edition.</translation>
    </message>
    <message>
        <source>M&amp;y store has B2B Edition</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Il mio negozio ha B2B &amp;Edition</translation>
    </message>
</context>
<context>
    <name>BasePage</name>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/page.py</extracomment>
        <translation type="unfinished">fatto con il file</translation>
    </message>
</context>
<context>
    <name>CallLinks</name>
    <message>
        <source>Compare tokens by phone</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Confronta i token al telefono</translation>
    </message>
    <message>
        <source>Where does the token go?</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Dove va il token?</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a co&amp;py…</source>
        <extracomment>wizard/ui/pages/handover/cards.py</extracomment>
        <translation type="unfinished">Salva &amp;una copia…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">Righe da impostare in BigCommerce</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">mancava l’ultima volta</translation>
    </message>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">ex {label}</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}: scegli {wanted}</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}: lascia su {wanted}</translation>
    </message>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">mancava l’ultima volta</translation>
    </message>
</context>
<context>
    <name>ClipboardCountdown</name>
    <message>
        <source>Keep the token on the clipboard</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Lascia il token negli appunti</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Lascialo</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">10 minuti</translation>
    </message>
    <message>
        <source>Keep the token on the clipboard for 10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Lascia il token negli appunti per 10 minuti</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Copia di nuovo</translation>
    </message>
    <message>
        <source>Copy API Token again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Copia di nuovo API Token</translation>
    </message>
    <message>
        <source>Removed from the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Tolto dagli appunti.</translation>
    </message>
    <message>
        <source>The token stays on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Il token resta negli appunti.</translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Il token non è più negli appunti.</translation>
    </message>
    <message>
        <source>On the clipboard for {time}.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Negli appunti ancora per {time}.</translation>
    </message>
    <message>
        <source>The token is on the clipboard. It will be removed.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Il token è negli appunti. Verrà tolto.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedLoop</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">Questi valori non sono stati verificati qui.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">La verifica</translation>
    </message>
    <message>
        <source>The test at {time}</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">La verifica ({time})</translation>
    </message>
    <message>
        <source>{test} stopped before customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} si è fermata prima di arrivare ai clienti.</translation>
    </message>
    <message>
        <source>{test} got no answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} non ha ricevuto risposta sui clienti.</translation>
    </message>
    <message>
        <source>{test} was refused customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} non aveva il permesso di leggere i clienti.</translation>
    </message>
    <message>
        <source>{test} could read customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} ha potuto leggere i clienti.</translation>
    </message>
    <message>
        <source>{test} got an unclear answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} ha ricevuto una risposta poco chiara sui clienti.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Keep the pop-up open: it shows the access token only once.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Tieni aperto il pop-up: mostra il token di accesso una volta sola.</translation>
    </message>
    <message>
        <source>Keep BigCommerce’s pop-up open until the test is done.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Tieni aperto il pop-up di BigCommerce fino alla fine della verifica.</translation>
    </message>
    <message>
        <source>Open Settings. At the end, choose Store-level API accounts, not Account-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Apri Settings. In fondo scegli Store-level API accounts, non Account-level API accounts.</translation>
    </message>
    <message>
        <source>Older stores call it API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Nei negozi meno recenti si chiama API accounts.</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Questa finestra si sposta accanto al browser.</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">&amp;Non spostarla</translation>
    </message>
</context>
<context>
    <name>CopiedValue</name>
    <message>
        <source>Copy</source>
        <extracomment>wizard/ui/pages/handover/copied_value.py</extracomment>
        <translation type="unfinished">Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/pages/handover/copied_value.py</extracomment>
        <translation type="unfinished">Copiato</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/widgets/copy_button.py</extracomment>
        <translation type="unfinished">Copiato</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Copied {done} of {total}</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Copiati {done} su {total}</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Copiato: {name}</translation>
    </message>
    <message>
        <source>No form yet? Choose {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Non vedi ancora il modulo? Scegli {add}, {app} e il suo tipo di autenticazione.</translation>
    </message>
    <message>
        <source>API Token is your access token.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">API Token è il tuo token di accesso.</translation>
    </message>
    <message>
        <source>The token can’t be copied while others can see your screen.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Il token non si può copiare finché altri vedono il tuo schermo.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>BigCommerce won’t show the token again.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">BigCommerce non mostrerà più il token.</translation>
    </message>
    <message>
        <source>Protected with a &amp;passphrase…</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Protetto con una &amp;passphrase…</translation>
    </message>
    <message>
        <source>Practice never uses your keychain.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">L’esercitazione non usa mai il tuo portachiavi.</translation>
    </message>
    <message>
        <source>Save in this computer’s &amp;keychain</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Salva nel porta&amp;chiavi di questo computer</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Screen sharing</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Condivisione dello schermo</translation>
    </message>
    <message>
        <source>Copy the token now?</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Copiare il token adesso?</translation>
    </message>
    <message>
        <source>Support tools can share your clipboard, even after screen sharing. Close the tool first, or save a copy.</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">I programmi di assistenza remota possono condividere i tuoi appunti, anche dopo la condivisione dello schermo. Prima chiudi il programma, o salva una copia.</translation>
    </message>
    <message>
        <source>&amp;Copy anyway</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;Copia comunque</translation>
    </message>
    <message>
        <source>&amp;Don’t copy</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;Non copiare</translation>
    </message>
</context>
<context>
    <name>CreateCard</name>
    <message>
        <source>Another page? Choose Settings, then Store-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Vedi un’altra pagina? Scegli prima Settings, poi Store-level API accounts.</translation>
    </message>
    <message>
        <source>Is the button behind this window? Make your browser narrower.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Questa finestra copre il pulsante? Restringi il browser.</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Copia il &amp;link</translation>
    </message>
    <message>
        <source>Is the button behind this window? Make your browser narrower, or click the arrows above.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Questa finestra copre il pulsante? Restringi il browser o fai clic sulle frecce in alto.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Link copiato. Incollalo nel browser.</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Non si è aperto nulla?</translation>
    </message>
</context>
<context>
    <name>CredentialSaver</name>
    <message>
        <source>Save a copy</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Salva una copia</translation>
    </message>
    <message>
        <source>Protected with a passphrase (*.age)</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Protetto con una passphrase (*.age)</translation>
    </message>
</context>
<context>
    <name>CredentialsFileJob</name>
    <message>
        <source>Choose the file with the token</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Scegli il file con il token</translation>
    </message>
    <message>
        <source>BigCommerce’s file or one saved here (*.txt *.rtf *.csv *.env *.json *.age);;All files (*)</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">File di BigCommerce o salvato qui (*.txt *.rtf *.csv *.env *.json *.age);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.question</extracomment>
        <translation type="unfinished">Questi valori non sono stati verificati qui.</translation>
    </message>
    <message>
        <source>Test them first.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.todo</extracomment>
        <translation type="unfinished">Prima verificali.</translation>
    </message>
    <message>
        <source>BigCommerce refused these values here too: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py REFUSED_HERE_TOO.question</extracomment>
        <translation type="unfinished">BigCommerce ha rifiutato questi valori anche qui: {title}.</translation>
    </message>
    <message>
        <source>The store didn’t answer here: {title}. So APPSe AI gets no answer.</source>
        <extracomment>wizard/core/setup/red_mark.py STORE_AWAY.question</extracomment>
        <translation type="unfinished">Il negozio non ha risposto qui: {title}. Quindi APPSe AI non riceve risposta.</translation>
    </message>
    <message>
        <source>The test here didn’t finish: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.question</extracomment>
        <translation type="unfinished">Qui la verifica non è arrivata alla fine: {title}.</translation>
    </message>
    <message>
        <source>“{row}” is missing, and APPSe AI checks it.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.question</extracomment>
        <translation type="unfinished">Manca “{row}”, e APPSe AI controlla questa riga.</translation>
    </message>
    <message>
        <source>The test got no clear answer for “{row}”, which APPSe AI checks.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_NOT_SEEN.question</extracomment>
        <translation type="unfinished">La verifica non ha ricevuto una risposta chiara su “{row}”, che APPSe AI controlla.</translation>
    </message>
    <message>
        <source>Is API Token exactly {count} characters, without spaces or line breaks?</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.question</extracomment>
        <translation type="unfinished">API Token ha esattamente {count} caratteri, senza spazi né a capo?</translation>
    </message>
    <message>
        <source>Is Store Hash exactly {store_hash}, without https, store-, or .mybigcommerce.com?</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.question</extracomment>
        <translation type="unfinished">Store Hash è esattamente {store_hash}, senza https, store- o .mybigcommerce.com?</translation>
    </message>
    <message>
        <source>Are the two values swapped?</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.question</extracomment>
        <translation type="unfinished">I due valori sono scambiati?</translation>
    </message>
    <message>
        <source>Is API Token the Client ID or Client secret? The Client ID looks like the token. The Client secret has 64 characters.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.question</extracomment>
        <translation type="unfinished">In API Token c’è il client ID o il client secret? L’ID assomiglia al token. Il secret ha 64 caratteri.</translation>
    </message>
    <message>
        <source>Does APPSe AI still have the old token?</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.question</extracomment>
        <translation type="unfinished">APPSe AI ha ancora il vecchio token?</translation>
    </message>
    <message>
        <source>Is it the right credential? You may have edited another one, or be seeing an older one.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.question</extracomment>
        <translation type="unfinished">È la credenziale giusta? Forse ne hai modificata un’altra, o ne vedi una più vecchia.</translation>
    </message>
    <message>
        <source>Other rows are missing: {rows}. As far as is known, APPSe AI doesn’t check them.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.question</extracomment>
        <translation type="unfinished">Manca anche altro: {rows}. Per quanto si sa, APPSe AI non lo controlla.</translation>
    </message>
    <message>
        <source>Did you set “{row}” to read-only? The test can’t tell: it only confirmed read access.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.question</extracomment>
        <translation type="unfinished">Hai impostato “{row}” su read-only? La verifica non può dirlo: ha confermato solo l’accesso in lettura.</translation>
    </message>
    <message>
        <source>Did something change in BigCommerce? The account may be deleted, or the store suspended.</source>
        <extracomment>wizard/core/setup/red_mark.py CHANGED_SINCE.question</extracomment>
        <translation type="unfinished">È cambiato qualcosa in BigCommerce? L’account potrebbe essere stato eliminato, o il negozio sospeso.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.todo</extracomment>
        <translation type="unfinished">Scegli “Verifica di nuovo”.</translation>
    </message>
    <message>
        <source>Create a new account with “{row}” on {wanted}.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.todo</extracomment>
        <translation type="unfinished">Crea un nuovo account con “{row}” su {wanted}.</translation>
    </message>
    <message>
        <source>Clear API Token in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.todo</extracomment>
        <translation type="unfinished">Svuota API Token in APPSe AI, poi copialo e incollalo di nuovo.</translation>
    </message>
    <message>
        <source>Clear Store Hash in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.todo</extracomment>
        <translation type="unfinished">Svuota Store Hash in APPSe AI, poi copialo e incollalo di nuovo.</translation>
    </message>
    <message>
        <source>Store Hash is short ({hash_count} characters). API Token is long ({count}).</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.todo</extracomment>
        <translation type="unfinished">Store Hash è corto ({hash_count} caratteri). API Token è lungo ({count}).</translation>
    </message>
    <message>
        <source>Copy API Token here, not from BigCommerce or its file.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.todo</extracomment>
        <translation type="unfinished">Copia API Token da qui, non da BigCommerce o dal suo file.</translation>
    </message>
    <message>
        <source>Edit that credential there, paste the new API Token, and save.</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.todo</extracomment>
        <translation type="unfinished">Modifica lì quella credenziale, incolla il nuovo API Token e salva.</translation>
    </message>
    <message>
        <source>Find “{name}” and compare its Store Hash with {store_hash}.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.todo</extracomment>
        <translation type="unfinished">Cerca “{name}” e confronta il suo Store Hash con {store_hash}.</translation>
    </message>
    <message>
        <source>If nothing else helps, test again and create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.todo</extracomment>
        <translation type="unfinished">Se nient’altro aiuta, verifica di nuovo e crea un nuovo account.</translation>
    </message>
    <message>
        <source>It must be on {wanted}. You can’t change rows, so create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.todo</extracomment>
        <translation type="unfinished">Deve essere su {wanted}. Le righe non si possono cambiare, quindi crea un nuovo account.</translation>
    </message>
</context>
<context>
    <name>DockedHead</name>
    <message>
        <source>Move to the other side of the screen</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Sposta sull’altro lato dello schermo</translation>
    </message>
    <message>
        <source>Move the window back</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Rimetti a posto la finestra</translation>
    </message>
    <message>
        <source>Practice · {name}</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Esercitazione · {name}</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>Your desktop decides which window stays on top</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">È il desktop a decidere quale finestra resta in primo piano</translation>
    </message>
    <message>
        <source>If this one doesn’t, press Alt+Space and choose Always on Top.</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Se non è questa, premi Alt+Spazio e scegli Sempre in primo piano.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>The token was in several pieces. This app put them together.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Il token era diviso in più parti. Questa app le ha unite.</translation>
    </message>
    <message>
        <source>All known tokens have 31 characters, so part of it may be missing.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Tutti i token conosciuti hanno 31 caratteri, quindi potrebbe mancarne una parte.</translation>
    </message>
    <message>
        <source>Another token in that text isn’t complete, so it was left out.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">In questo testo c’è un altro token, ma è incompleto: è stato escluso.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{asked}: {status}. Read access works. Write access wasn’t checked.</source>
        <extracomment>wizard/core/check/result.py READING_WORKS</extracomment>
        <translation type="unfinished">{asked}: {status}. L’accesso in lettura funziona. L’accesso in scrittura non è stato controllato.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, as needed.</source>
        <extracomment>wizard/core/check/result.py GRANTED</extracomment>
        <translation type="unfinished">{asked}: {status}. Consentito, come richiesto.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Refused, as it should be.</source>
        <extracomment>wizard/core/check/result.py REFUSED_AS_INTENDED</extracomment>
        <translation type="unfinished">{asked}: {status}. Non consentito, come deve essere.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed.</source>
        <extracomment>wizard/core/check/result.py REFUSED</extracomment>
        <translation type="unfinished">{asked}: {status}. Non consentito.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, but not needed.</source>
        <extracomment>wizard/core/check/result.py MORE</extracomment>
        <translation type="unfinished">{asked}: {status}. Consentito, ma non serve.</translation>
    </message>
    <message>
        <source>{asked}: {reason}</source>
        <extracomment>wizard/core/check/result.py NO_ANSWER</extracomment>
        <translation type="unfinished">{asked}: {reason}</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear.</source>
        <extracomment>wizard/core/check/result.py UNCLEAR</extracomment>
        <translation type="unfinished">{asked}: {status}. Poco chiaro.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: a store without this feature may answer this too.</source>
        <extracomment>wizard/core/check/result.py FEATURE_UNKNOWN</extracomment>
        <translation type="unfinished">{asked}: {status}. Poco chiaro: può rispondere così anche un negozio senza questa funzione.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed, or this store has no B2B Edition.</source>
        <extracomment>wizard/core/check/result.py B2B_REFUSED</extracomment>
        <translation type="unfinished">{asked}: {status}. Non consentito, oppure questo negozio non ha B2B Edition.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: B2B Edition doesn’t know this store hash, or has a problem.</source>
        <extracomment>wizard/core/check/result.py B2B_UNCLEAR</extracomment>
        <translation type="unfinished">{asked}: {status}. Poco chiaro: B2B Edition non conosce questo hash del negozio o ha un problema.</translation>
    </message>
    <message>
        <source>The test ended before this row.</source>
        <extracomment>wizard/core/check/result.py NOT_ASKED</extracomment>
        <translation type="unfinished">La verifica è finita prima di questa riga.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access works. Nothing was created.</source>
        <extracomment>wizard/core/check/result.py WRITING_WORKS</extracomment>
        <translation type="unfinished">{asked} senza contenuto: {status}. L’accesso in scrittura funziona. Non è stato creato nulla.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is missing.</source>
        <extracomment>wizard/core/check/result.py WRITING_REFUSED</extracomment>
        <translation type="unfinished">{asked} senza contenuto: {status}. Manca l’accesso in scrittura.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNCLEAR</extracomment>
        <translation type="unfinished">{asked} senza contenuto: {status}. L’accesso in scrittura non è chiaro.</translation>
    </message>
    <message>
        <source>{asked}: {reason}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNANSWERED</extracomment>
        <translation type="unfinished">{asked}: {reason}. L’accesso in scrittura non è chiaro.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. It was accepted, so something may have been created.</source>
        <extracomment>wizard/core/check/result.py CREATED</extracomment>
        <translation type="unfinished">{asked} senza contenuto: {status}. La richiesta è stata accettata, quindi potrebbe essere stato creato qualcosa.</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Non spostarla</translation>
    </message>
    <message>
        <source>Put beside the b&amp;rowser</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Affianca al b&amp;rowser</translation>
    </message>
    <message>
        <source>I can’t &amp;see that page</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Non &amp;vedo quella pagina</translation>
    </message>
    <message>
        <source>Someone else does th&amp;is…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Lo fa &amp;un’altra persona…</translation>
    </message>
    <message>
        <source>&amp;Paste the token instead</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Oppure incolla il &amp;token</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Scegli un altro &amp;file…</translation>
    </message>
    <message>
        <source>Show me &amp;where it is</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Mostrami &amp;dov’è</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Invia istr&amp;uzioni…</translation>
    </message>
    <message>
        <source>Save p&amp;rogress…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Salva i p&amp;rogressi…</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Scegli il &amp;file…</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/core/export/formats/registry.py .json.label</extracomment>
        <translation type="unfinished">File JSON (*.json)</translation>
    </message>
    <message>
        <source>Plain file (JSON)…</source>
        <extracomment>wizard/core/export/formats/registry.py .json.menu</extracomment>
        <translation type="unfinished">File non cifrato (JSON)…</translation>
    </message>
    <message>
        <source>Environment file, for developers (*.env)</source>
        <extracomment>wizard/core/export/formats/registry.py .env.label</extracomment>
        <translation type="unfinished">File di ambiente, per sviluppatori (*.env)</translation>
    </message>
    <message>
        <source>Plain file for developers (.env)…</source>
        <extracomment>wizard/core/export/formats/registry.py .env.menu</extracomment>
        <translation type="unfinished">File non cifrato per sviluppatori (.env)…</translation>
    </message>
    <message>
        <source>For {program} (*.{extension})</source>
        <extracomment>wizard/core/export/formats/registry.py program.label</extracomment>
        <translation type="unfinished">Per {program} (*.{extension})</translation>
    </message>
    <message>
        <source>For {program}…</source>
        <extracomment>wizard/core/export/formats/registry.py program.menu</extracomment>
        <translation type="unfinished">Per {program}…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No address yet</source>
        <extracomment>wizard/core/failures.py S-01.title</extracomment>
        <translation type="unfinished">Manca ancora l’indirizzo</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <extracomment>wizard/core/failures.py S-01.message</extracomment>
        <translation type="unfinished">Il campo è vuoto.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/core/failures.py S-01.next_step</extracomment>
        <translation type="unfinished">Accedi a BigCommerce, copia l’indirizzo in alto e incollalo qui.</translation>
    </message>
    <message>
        <source>That’s an email address</source>
        <extracomment>wizard/core/failures.py S-02.title</extracomment>
        <translation type="unfinished">Questo è un indirizzo email</translation>
    </message>
    <message>
        <source>It doesn’t say which store is yours.</source>
        <extracomment>wizard/core/failures.py S-02.message</extracomment>
        <translation type="unfinished">Non dice qual è il tuo negozio.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py S-02.next_step</extracomment>
        <translation type="unfinished">Copia l’indirizzo “store-…” da BigCommerce.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s sign-in page</source>
        <extracomment>wizard/core/failures.py S-03.title</extracomment>
        <translation type="unfinished">Questa è la pagina di accesso di BigCommerce</translation>
    </message>
    <message>
        <source>Its address is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-03.message</extracomment>
        <translation type="unfinished">Il suo indirizzo è uguale per tutti i negozi.</translation>
    </message>
    <message>
        <source>Sign in there, then copy the address of your store’s home page.</source>
        <extracomment>wizard/core/failures.py S-03.next_step</extracomment>
        <translation type="unfinished">Accedi da lì, poi copia l’indirizzo della pagina iniziale del tuo negozio.</translation>
    </message>
    <message>
        <source>That’s your store’s name, not its hash</source>
        <extracomment>wizard/core/failures.py S-04.title</extracomment>
        <translation type="unfinished">Questo è il nome del tuo negozio, non il suo hash</translation>
    </message>
    <message>
        <source>{host} is a chosen name, without the store hash.</source>
        <extracomment>wizard/core/failures.py S-04.message</extracomment>
        <translation type="unfinished">{host} è un nome scelto a piacere, senza l’hash del negozio.</translation>
    </message>
    <message>
        <source>That’s a website, not your control panel</source>
        <extracomment>wizard/core/failures.py S-05.title</extracomment>
        <translation type="unfinished">Questo è un sito web, non il tuo pannello di controllo</translation>
    </message>
    <message>
        <source>{host} doesn’t contain the store hash, even if it’s your shop.</source>
        <extracomment>wizard/core/failures.py S-05.message</extracomment>
        <translation type="unfinished">{host} non contiene l’hash del negozio, anche se è il tuo sito.</translation>
    </message>
    <message>
        <source>That address only looks like BigCommerce’s</source>
        <extracomment>wizard/core/failures.py S-06.title</extracomment>
        <translation type="unfinished">Questo indirizzo sembra di BigCommerce, ma non lo è</translation>
    </message>
    <message>
        <source>{host} imitates BigCommerce but belongs to someone else.</source>
        <extracomment>wizard/core/failures.py S-06.message</extracomment>
        <translation type="unfinished">{host} imita BigCommerce, ma appartiene a qualcun altro.</translation>
    </message>
    <message>
        <source>Don’t sign in there. Open BigCommerce your usual way and copy its address.</source>
        <extracomment>wizard/core/failures.py S-06.next_step</extracomment>
        <translation type="unfinished">Non accedere da lì. Apri BigCommerce come fai di solito e copia il suo indirizzo.</translation>
    </message>
    <message>
        <source>That address is for your account, not a store</source>
        <extracomment>wizard/core/failures.py S-07.title</extracomment>
        <translation type="unfinished">Questo indirizzo è del tuo account, non di un negozio</translation>
    </message>
    <message>
        <source>Account-level pages cover all your stores.</source>
        <extracomment>wizard/core/failures.py S-07.message</extracomment>
        <translation type="unfinished">Le pagine dell’account riguardano tutti i tuoi negozi.</translation>
    </message>
    <message>
        <source>Open the store itself in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-07.next_step</extracomment>
        <translation type="unfinished">Apri in BigCommerce il singolo negozio e copia il suo indirizzo.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s internal test system</source>
        <extracomment>wizard/core/failures.py S-08.title</extracomment>
        <translation type="unfinished">Questo è il sistema di prova interno di BigCommerce</translation>
    </message>
    <message>
        <source>{host} isn’t a live store. It doesn’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py S-08.message</extracomment>
        <translation type="unfinished">{host} non è un negozio vero. Non funziona con APPSe AI.</translation>
    </message>
    <message>
        <source>Open your live store in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-08.next_step</extracomment>
        <translation type="unfinished">Apri il tuo negozio vero in BigCommerce e copia il suo indirizzo.</translation>
    </message>
    <message>
        <source>That’s a placeholder</source>
        <extracomment>wizard/core/failures.py S-09.title</extracomment>
        <translation type="unfinished">Questo è un segnaposto</translation>
    </message>
    <message>
        <source>Your own store hash goes where {text} is.</source>
        <extracomment>wizard/core/failures.py S-09.message</extracomment>
        <translation type="unfinished">Al posto di {text} va l’hash del tuo negozio.</translation>
    </message>
    <message>
        <source>That text names more than one store</source>
        <extracomment>wizard/core/failures.py S-10.title</extracomment>
        <translation type="unfinished">In questo testo c’è più di un negozio</translation>
    </message>
    <message>
        <source>Found: {hashes}.</source>
        <extracomment>wizard/core/failures.py S-10.message</extracomment>
        <translation type="unfinished">Trovati: {hashes}.</translation>
    </message>
    <message>
        <source>Choose one, or paste only the address of the store to connect.</source>
        <extracomment>wizard/core/failures.py S-10.next_step</extracomment>
        <translation type="unfinished">Scegline uno, o incolla solo l’indirizzo del negozio da collegare.</translation>
    </message>
    <message>
        <source>That looks like a secret, not an address</source>
        <extracomment>wizard/core/failures.py S-11.title</extracomment>
        <translation type="unfinished">Questo sembra un dato segreto, non un indirizzo</translation>
    </message>
    <message>
        <source>Paste your store’s address here. An access token belongs in step 3.</source>
        <extracomment>wizard/core/failures.py S-11.next_step</extracomment>
        <translation type="unfinished">Incolla qui l’indirizzo del tuo negozio. Un token di accesso va nel passaggio 3.</translation>
    </message>
    <message>
        <source>That’s a number, not a store hash</source>
        <extracomment>wizard/core/failures.py S-12.title</extracomment>
        <translation type="unfinished">Questo è un numero, non l’hash di un negozio</translation>
    </message>
    <message>
        <source>BigCommerce numbers stores and channels too. APPSe AI needs the store hash.</source>
        <extracomment>wizard/core/failures.py S-12.message</extracomment>
        <translation type="unfinished">BigCommerce numera anche negozi e canali. Ad APPSe AI serve l’hash del negozio.</translation>
    </message>
    <message>
        <source>That BigCommerce page doesn’t name a store</source>
        <extracomment>wizard/core/failures.py S-13.title</extracomment>
        <translation type="unfinished">Questa pagina di BigCommerce non indica nessun negozio</translation>
    </message>
    <message>
        <source>{host} is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-13.message</extracomment>
        <translation type="unfinished">{host} è uguale per tutti i negozi.</translation>
    </message>
    <message>
        <source>No store hash found</source>
        <extracomment>wizard/core/failures.py S-14.title</extracomment>
        <translation type="unfinished">Nessun hash del negozio trovato</translation>
    </message>
    <message>
        <source>That text contains no BigCommerce address.</source>
        <extracomment>wizard/core/failures.py S-14.message</extracomment>
        <translation type="unfinished">Questo testo non contiene nessun indirizzo di BigCommerce.</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <extracomment>wizard/core/failures.py S-15.title</extracomment>
        <translation type="unfinished">Questo testo è troppo lungo</translation>
    </message>
    <message>
        <source>The first {limit} characters contain no store hash. The rest wasn’t checked.</source>
        <extracomment>wizard/core/failures.py S-15.message</extracomment>
        <translation type="unfinished">I primi {limit} caratteri non contengono l’hash di un negozio. Il resto non è stato controllato.</translation>
    </message>
    <message>
        <source>Paste only the address at the top of your browser.</source>
        <extracomment>wizard/core/failures.py S-15.next_step</extracomment>
        <translation type="unfinished">Incolla solo l’indirizzo in alto nel browser.</translation>
    </message>
    <message>
        <source>That’s the practice store</source>
        <extracomment>wizard/core/failures.py S-16.title</extracomment>
        <translation type="unfinished">Questo è il negozio di esercitazione</translation>
    </message>
    <message>
        <source>{text} is made up. BigCommerce has no such store.</source>
        <extracomment>wizard/core/failures.py S-16.message</extracomment>
        <translation type="unfinished">{text} è inventato. In BigCommerce non esiste.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py S-16.next_step</extracomment>
        <translation type="unfinished">Copia l’indirizzo “store-…” da BigCommerce. Ti stai esercitando? Usa una finestra con la scritta ESERCITAZIONE.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <extracomment>wizard/core/failures.py L-01.title</extracomment>
        <translation type="unfinished">{host} non è stato trovato</translation>
    </message>
    <message>
        <source>No website has this name, or this computer is offline.</source>
        <extracomment>wizard/core/failures.py L-01.message</extracomment>
        <translation type="unfinished">Nessun sito web ha questo nome, oppure questo computer non è connesso a internet.</translation>
    </message>
    <message>
        <source>Check the spelling and your connection. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-01.next_step</extracomment>
        <translation type="unfinished">Controlla il nome e la connessione. Oppure copia l’indirizzo “store-…” da BigCommerce.</translation>
    </message>
    <message>
        <source>{host} isn’t on the public internet</source>
        <extracomment>wizard/core/failures.py L-02.title</extracomment>
        <translation type="unfinished">{host} non è sulla rete internet pubblica</translation>
    </message>
    <message>
        <source>It points to a private network or this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py L-02.message</extracomment>
        <translation type="unfinished">Il nome porta a una rete privata o a questo computer. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. If it’s your shop, another network may help.</source>
        <extracomment>wizard/core/failures.py L-02.next_step</extracomment>
        <translation type="unfinished">Copia l’indirizzo “store-…” da BigCommerce. Se è il tuo negozio, potrebbe aiutare un’altra rete.</translation>
    </message>
    <message>
        <source>{host} blocks this app</source>
        <extracomment>wizard/core/failures.py L-03.title</extracomment>
        <translation type="unfinished">{host} blocca questa app</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py L-03.next_step</extracomment>
        <translation type="unfinished">Copia l’indirizzo “store-…” da BigCommerce. Molti negozi mostrano l’hash al loro indirizzo seguito da /admin/oauth/info.</translation>
    </message>
    <message>
        <source>{host} doesn’t say which store it is</source>
        <extracomment>wizard/core/failures.py L-04.title</extracomment>
        <translation type="unfinished">{host} non dice quale negozio è</translation>
    </message>
    <message>
        <source>It didn’t answer like a BigCommerce store. It may run on something else, or show its own page first.</source>
        <extracomment>wizard/core/failures.py L-04.message</extracomment>
        <translation type="unfinished">Non ha risposto come un negozio di BigCommerce. Forse usa un altro sistema, o mostra prima una pagina propria.</translation>
    </message>
    <message>
        <source>If it’s your shop, copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-04.next_step</extracomment>
        <translation type="unfinished">Se è il tuo negozio, copia l’indirizzo “store-…” da BigCommerce.</translation>
    </message>
    <message>
        <source>{host} isn’t working right now</source>
        <extracomment>wizard/core/failures.py L-05.title</extracomment>
        <translation type="unfinished">{host} al momento non funziona</translation>
    </message>
    <message>
        <source>It may be under maintenance or suspended.</source>
        <extracomment>wizard/core/failures.py L-05.message</extracomment>
        <translation type="unfinished">Potrebbe essere in manutenzione o sospeso.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. You don’t have to wait for the shop.</source>
        <extracomment>wizard/core/failures.py L-05.next_step</extracomment>
        <translation type="unfinished">Copia l’indirizzo “store-…” da BigCommerce. Non devi aspettare che il sito torni a funzionare.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting</source>
        <extracomment>wizard/core/failures.py L-06.title</extracomment>
        <translation type="unfinished">{host} rimanda sempre ad altri indirizzi</translation>
    </message>
    <message>
        <source>It redirected more than {limit} times.</source>
        <extracomment>wizard/core/failures.py L-06.message</extracomment>
        <translation type="unfinished">Lo ha fatto più di {limit} volte.</translation>
    </message>
    <message>
        <source>{host} redirects to an address this app won’t open</source>
        <extracomment>wizard/core/failures.py L-07.title</extracomment>
        <translation type="unfinished">{host} rimanda a un indirizzo che questa app non apre</translation>
    </message>
    <message>
        <source>It isn’t encrypted, isn’t public, or isn’t a plain web address. Nothing was sent there.</source>
        <extracomment>wizard/core/failures.py L-07.message</extracomment>
        <translation type="unfinished">Non è cifrato, non è pubblico o non è un normale indirizzo web. Lì non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>{host} is too slow</source>
        <extracomment>wizard/core/failures.py L-08.title</extracomment>
        <translation type="unfinished">{host} è troppo lento</translation>
    </message>
    <message>
        <source>No complete answer came within {seconds} seconds.</source>
        <extracomment>wizard/core/failures.py L-08.message</extracomment>
        <translation type="unfinished">Entro {seconds} secondi non è arrivata una risposta completa.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-08.next_step</extracomment>
        <translation type="unfinished">Riprova tra qualche minuto. Oppure copia l’indirizzo “store-…” da BigCommerce.</translation>
    </message>
    <message>
        <source>No secure connection to {host}</source>
        <extracomment>wizard/core/failures.py L-09.title</extracomment>
        <translation type="unfinished">Nessuna connessione sicura con {host}</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-09.next_step</extracomment>
        <translation type="unfinished">Controlla la data e l’ora di questo computer. Oppure copia l’indirizzo “store-…” da BigCommerce.</translation>
    </message>
    <message>
        <source>{host} can’t be reached</source>
        <extracomment>wizard/core/failures.py L-10.title</extracomment>
        <translation type="unfinished">{host} non è raggiungibile</translation>
    </message>
    <message>
        <source>The connection failed ({reason}). The lookup can’t use a proxy.</source>
        <extracomment>wizard/core/failures.py L-10.message</extracomment>
        <translation type="unfinished">La connessione non è riuscita ({reason}). La ricerca non può usare un proxy.</translation>
    </message>
    <message>
        <source>Try another network. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-10.next_step</extracomment>
        <translation type="unfinished">Prova un’altra rete. Oppure copia l’indirizzo “store-…” da BigCommerce.</translation>
    </message>
    <message>
        <source>No access token yet</source>
        <extracomment>wizard/core/failures.py V-01.title</extracomment>
        <translation type="unfinished">Manca ancora il token di accesso</translation>
    </message>
    <message>
        <source>Choose the file you downloaded from BigCommerce, or paste the access token.</source>
        <extracomment>wizard/core/failures.py V-01.next_step</extracomment>
        <translation type="unfinished">Scegli il file scaricato da BigCommerce, o incolla il token di accesso.</translation>
    </message>
    <message>
        <source>That’s the client secret</source>
        <extracomment>wizard/core/failures.py V-02.title</extracomment>
        <translation type="unfinished">Questo è il client secret</translation>
    </message>
    <message>
        <source>It may be an access token or another secret.</source>
        <extracomment>wizard/core/failures.py S-11.message</extracomment>
        <translation type="unfinished">Potrebbe essere un token di accesso o un altro dato segreto.</translation>
    </message>
    <message>
        <source>A firewall probably lets in only browsers.</source>
        <extracomment>wizard/core/failures.py L-03.message</extracomment>
        <translation type="unfinished">Probabilmente un firewall lascia passare solo i browser.</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <extracomment>wizard/core/failures.py L-03.seen</extracomment>
        <translation type="unfinished">Ha risposto {status}.</translation>
    </message>
    <message>
        <source>Its certificate is expired, untrusted, or for another name, or it isn’t encrypted.</source>
        <extracomment>wizard/core/failures.py L-09.message</extracomment>
        <translation type="unfinished">Il suo certificato è scaduto, non attendibile o intestato a un altro nome, oppure la connessione non è cifrata.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <extracomment>wizard/core/failures.py L-09.seen</extracomment>
        <translation type="unfinished">Motivo: {reason}.</translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer</source>
        <extracomment>wizard/core/failures.py L-11.title</extracomment>
        <translation type="unfinished">{host} ha inviato una risposta illeggibile</translation>
    </message>
    <message>
        <source>The website may have a fault, or it may not be a website at all.</source>
        <extracomment>wizard/core/failures.py L-11.message</extracomment>
        <translation type="unfinished">Il sito web potrebbe avere un problema, o non essere affatto un sito web.</translation>
    </message>
    <message>
        <source>APPSe AI needs the access token. It’s in the same pop-up.</source>
        <extracomment>wizard/core/failures.py V-02.message</extracomment>
        <translation type="unfinished">Ad APPSe AI serve il token di accesso. È nello stesso pop-up.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box, instead.</source>
        <extracomment>wizard/core/failures.py V-02.next_step</extracomment>
        <translation type="unfinished">Copia invece “Access token”, la terza casella.</translation>
    </message>
    <message>
        <source>That’s a storefront token</source>
        <extracomment>wizard/core/failures.py V-03.title</extracomment>
        <translation type="unfinished">Questo è un token storefront</translation>
    </message>
    <message>
        <source>It starts with eyJ and opens only storefronts. APPSe AI needs a store-level token.</source>
        <extracomment>wizard/core/failures.py V-03.message</extracomment>
        <translation type="unfinished">Inizia con eyJ e apre solo i siti di vendita. Ad APPSe AI serve un token del negozio (store-level).</translation>
    </message>
    <message>
        <source>In BigCommerce, open Settings, then Store-level API accounts. Create an API account there.</source>
        <extracomment>wizard/core/failures.py V-03.next_step</extracomment>
        <translation type="unfinished">In BigCommerce apri Settings, poi Store-level API accounts. Crea lì un account API.</translation>
    </message>
    <message>
        <source>That’s an account number</source>
        <extracomment>wizard/core/failures.py V-04.title</extracomment>
        <translation type="unfinished">Questo è un numero di account</translation>
    </message>
    <message>
        <source>It identifies your BigCommerce account.</source>
        <extracomment>wizard/core/failures.py V-04.message</extracomment>
        <translation type="unfinished">Identifica il tuo account BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up.</source>
        <extracomment>wizard/core/failures.py V-04.next_step</extracomment>
        <translation type="unfinished">Copia “Access token”, la terza casella del pop-up di BigCommerce.</translation>
    </message>
    <message>
        <source>That’s an address, not a token</source>
        <extracomment>wizard/core/failures.py V-05.title</extracomment>
        <translation type="unfinished">Questo è un indirizzo, non un token</translation>
    </message>
    <message>
        <source>A token has about 31 letters and digits, no dots or slashes.</source>
        <extracomment>wizard/core/failures.py V-05.message</extracomment>
        <translation type="unfinished">Un token ha circa 31 lettere e cifre, senza punti né barre.</translation>
    </message>
    <message>
        <source>That looks like the store hash</source>
        <extracomment>wizard/core/failures.py V-06.title</extracomment>
        <translation type="unfinished">Questo sembra l’hash del negozio</translation>
    </message>
    <message>
        <source>The access token is longer: about 31 letters and digits.</source>
        <extracomment>wizard/core/failures.py V-06.message</extracomment>
        <translation type="unfinished">Il token di accesso è più lungo: circa 31 lettere e cifre.</translation>
    </message>
    <message>
        <source>That’s more than the token</source>
        <extracomment>wizard/core/failures.py V-07.title</extracomment>
        <translation type="unfinished">Qui c’è più del solo token</translation>
    </message>
    <message>
        <source>None of its words or lines is labeled as the access token.</source>
        <extracomment>wizard/core/failures.py V-07.message</extracomment>
        <translation type="unfinished">Nessuna delle parole o delle righe è indicata come token di accesso.</translation>
    </message>
    <message>
        <source>Use the copy button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-07.next_step</extracomment>
        <translation type="unfinished">Usa il pulsante di copia accanto ad “Access token”.</translation>
    </message>
    <message>
        <source>Some characters don’t fit an access token</source>
        <extracomment>wizard/core/failures.py V-08.title</extracomment>
        <translation type="unfinished">Alcuni caratteri non sono adatti a un token di accesso</translation>
    </message>
    <message>
        <source>An access token has only plain letters and digits.</source>
        <extracomment>wizard/core/failures.py V-08.message</extracomment>
        <translation type="unfinished">Un token di accesso ha solo lettere semplici e cifre.</translation>
    </message>
    <message>
        <source>Copy it again with the button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-08.next_step</extracomment>
        <translation type="unfinished">Copialo di nuovo con il pulsante accanto ad “Access token”.</translation>
    </message>
    <message>
        <source>That’s the old account’s token</source>
        <extracomment>wizard/core/failures.py V-09.title</extracomment>
        <translation type="unfinished">Questo è il token del vecchio account</translation>
    </message>
    <message>
        <source>You can’t change that account’s permissions, so rows are still missing.</source>
        <extracomment>wizard/core/failures.py V-09.message</extracomment>
        <translation type="unfinished">Le autorizzazioni di quell’account non si possono cambiare, quindi mancano ancora delle righe.</translation>
    </message>
    <message>
        <source>Create the new API account, then use its file or token. To test the old one, press “Test”.</source>
        <extracomment>wizard/core/failures.py V-09.next_step</extracomment>
        <translation type="unfinished">Crea il nuovo account API, poi usa il suo file o il suo token. Per verificare quello vecchio, premi “Verifica”.</translation>
    </message>
    <message>
        <source>That token is for another store</source>
        <extracomment>wizard/core/failures.py V-13.title</extracomment>
        <translation type="unfinished">Questo token è di un altro negozio</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this token was saved for {found}.</source>
        <extracomment>wizard/core/failures.py V-13.message</extracomment>
        <translation type="unfinished">Stai configurando {expected}, ma questo token è stato salvato per {found}.</translation>
    </message>
    <message>
        <source>Add the token for {expected}. Or go back to step 1 and choose the other store.</source>
        <extracomment>wizard/core/failures.py V-13.next_step</extracomment>
        <translation type="unfinished">Aggiungi il token di {expected}. Oppure torna al passaggio 1 e scegli l’altro negozio.</translation>
    </message>
    <message>
        <source>That’s a Shopify key</source>
        <extracomment>wizard/core/failures.py V-10.title</extracomment>
        <translation type="unfinished">Questa è una chiave di Shopify</translation>
    </message>
    <message>
        <source>It starts with shp and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-10.message</extracomment>
        <translation type="unfinished">Inizia con shp e non può aprire un negozio BigCommerce.</translation>
    </message>
    <message>
        <source>That’s a WooCommerce key</source>
        <extracomment>wizard/core/failures.py V-11.title</extracomment>
        <translation type="unfinished">Questa è una chiave di WooCommerce</translation>
    </message>
    <message>
        <source>It starts with ck_ or cs_ and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-11.message</extracomment>
        <translation type="unfinished">Inizia con ck_ o cs_ e non può aprire un negozio BigCommerce.</translation>
    </message>
    <message>
        <source>That’s the client ID</source>
        <extracomment>wizard/core/failures.py V-12.title</extracomment>
        <translation type="unfinished">Questo è il client ID</translation>
    </message>
    <message>
        <source>Its label says so. It looks like the token, but opens nothing alone.</source>
        <extracomment>wizard/core/failures.py V-12.message</extracomment>
        <translation type="unfinished">Lo dice la sua etichetta. Somiglia al token, ma da solo non apre nulla.</translation>
    </message>
    <message>
        <source>That token is for practice</source>
        <extracomment>wizard/core/failures.py V-14.title</extracomment>
        <translation type="unfinished">Questo token serve per esercitarsi</translation>
    </message>
    <message>
        <source>It starts with “practice” and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-14.message</extracomment>
        <translation type="unfinished">Inizia con “practice” e non può aprire un negozio BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py V-14.next_step</extracomment>
        <translation type="unfinished">Copia “Access token”, la terza casella del pop-up di BigCommerce. Ti stai esercitando? Usa una finestra con la scritta ESERCITAZIONE.</translation>
    </message>
    <message>
        <source>That’s not the token itself</source>
        <extracomment>wizard/core/failures.py V-15.title</extracomment>
        <translation type="unfinished">Questo non è il token vero e proprio</translation>
    </message>
    <message>
        <source>It’s a placeholder, or someone covered up the token.</source>
        <extracomment>wizard/core/failures.py V-15.message</extracomment>
        <translation type="unfinished">È un segnaposto, oppure qualcuno ha coperto il token.</translation>
    </message>
    <message>
        <source>That looks like a legacy token</source>
        <extracomment>wizard/core/failures.py V-16.title</extracomment>
        <translation type="unfinished">Questo sembra un vecchio token (legacy)</translation>
    </message>
    <message>
        <source>It has 32 or 40 characters: only digits and a to f. Legacy tokens don’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py V-16.message</extracomment>
        <translation type="unfinished">Ha 32 o 40 caratteri: solo cifre e lettere da a a f. I token legacy non funzionano con APPSe AI.</translation>
    </message>
    <message>
        <source>That text has more than one token</source>
        <extracomment>wizard/core/failures.py V-17.title</extracomment>
        <translation type="unfinished">In questo testo c’è più di un token</translation>
    </message>
    <message>
        <source>It’s unclear which one you mean.</source>
        <extracomment>wizard/core/failures.py V-17.message</extracomment>
        <translation type="unfinished">Non è chiaro quale intendi.</translation>
    </message>
    <message>
        <source>Paste only the token for the store you want to connect.</source>
        <extracomment>wizard/core/failures.py V-17.next_step</extracomment>
        <translation type="unfinished">Incolla solo il token del negozio che vuoi collegare.</translation>
    </message>
    <message>
        <source>That token may be incomplete</source>
        <extracomment>wizard/core/failures.py V-18.title</extracomment>
        <translation type="unfinished">Questo token potrebbe essere incompleto</translation>
    </message>
    <message>
        <source>It’s broken up or shortened, as email and chat apps do. Its end isn’t clear.</source>
        <extracomment>wizard/core/failures.py V-18.message</extracomment>
        <translation type="unfinished">È spezzato o abbreviato, come capita nelle app di posta e di chat. Non è chiaro dove finisce.</translation>
    </message>
    <message>
        <source>That file is too large</source>
        <extracomment>wizard/core/failures.py F-01.title</extracomment>
        <translation type="unfinished">Questo file è troppo grande</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. BigCommerce’s has a few lines.</source>
        <extracomment>wizard/core/failures.py F-01.message</extracomment>
        <translation type="unfinished">{name} supera {limit}. Quello di BigCommerce ha poche righe.</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/core/failures.py F-01.next_step</extracomment>
        <translation type="unfinished">Cerca nella cartella Download un file che inizia con BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>That file can’t be opened</source>
        <extracomment>wizard/core/failures.py F-02.title</extracomment>
        <translation type="unfinished">Questo file non si può aprire</translation>
    </message>
    <message>
        <source>{name} can’t be read ({reason}).</source>
        <extracomment>wizard/core/failures.py F-02.message</extracomment>
        <translation type="unfinished">Non è possibile leggere {name} ({reason}).</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-02.next_step</extracomment>
        <translation type="unfinished">Controlla che il file ci sia e che tu possa aprirlo. Oppure incolla il token di accesso.</translation>
    </message>
    <message>
        <source>Downloads can’t be watched</source>
        <extracomment>wizard/core/failures.py F-13.title</extracomment>
        <translation type="unfinished">La cartella Download non si può controllare</translation>
    </message>
    <message>
        <source>Your system doesn’t let this app look into {name}.</source>
        <extracomment>wizard/core/failures.py F-13.message</extracomment>
        <translation type="unfinished">Il sistema non permette a questa app di guardare in {name}.</translation>
    </message>
    <message>
        <source>Allow it in your computer’s privacy settings. Or choose the file yourself.</source>
        <extracomment>wizard/core/failures.py F-13.next_step</extracomment>
        <translation type="unfinished">Consentilo nelle impostazioni di privacy del computer. Oppure scegli tu il file.</translation>
    </message>
    <message>
        <source>No access token in that file</source>
        <extracomment>wizard/core/failures.py F-03.title</extracomment>
        <translation type="unfinished">Nessun token di accesso in questo file</translation>
    </message>
    <message>
        <source>{name} has no “ACCESS TOKEN” line.</source>
        <extracomment>wizard/core/failures.py F-03.message</extracomment>
        <translation type="unfinished">{name} non contiene una riga “ACCESS TOKEN”.</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-03.next_step</extracomment>
        <translation type="unfinished">Cerca nella cartella Download un file che inizia con BigCommerceAPI-credentials. Oppure incolla il token di accesso.</translation>
    </message>
    <message>
        <source>That file is for another store</source>
        <extracomment>wizard/core/failures.py F-04.title</extracomment>
        <translation type="unfinished">Questo file è di un altro negozio</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this file is for {found}.</source>
        <extracomment>wizard/core/failures.py F-04.message</extracomment>
        <translation type="unfinished">Stai configurando {expected}, ma questo file è per {found}.</translation>
    </message>
    <message>
        <source>Choose the file for {expected}. Or go back to step 1 and enter the other store.</source>
        <extracomment>wizard/core/failures.py F-04.next_step</extracomment>
        <translation type="unfinished">Scegli il file di {expected}. Oppure torna al passaggio 1 e inserisci l’altro negozio.</translation>
    </message>
    <message>
        <source>That file is incomplete</source>
        <extracomment>wizard/core/failures.py F-05.title</extracomment>
        <translation type="unfinished">Questo file è incompleto</translation>
    </message>
    <message>
        <source>{name} ends too early, so its access token may be cut off.</source>
        <extracomment>wizard/core/failures.py F-05.message</extracomment>
        <translation type="unfinished">{name} si interrompe troppo presto, quindi il token di accesso potrebbe essere troncato.</translation>
    </message>
    <message>
        <source>Choose the file again, or paste the access token. Neither complete? Create a new API account.</source>
        <extracomment>wizard/core/failures.py F-05.next_step</extracomment>
        <translation type="unfinished">Scegli di nuovo il file, o incolla il token di accesso. Nessuno dei due è completo? Crea un nuovo account API.</translation>
    </message>
    <message>
        <source>That file is from the practice store</source>
        <extracomment>wizard/core/failures.py F-06.title</extracomment>
        <translation type="unfinished">Questo file viene dal negozio di esercitazione</translation>
    </message>
    <message>
        <source>Practice only: {name}. Its token can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py F-06.message</extracomment>
        <translation type="unfinished">Solo per esercitarsi: {name}. Il suo token non può aprire un negozio BigCommerce.</translation>
    </message>
    <message>
        <source>Choose the file you downloaded from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py F-06.next_step</extracomment>
        <translation type="unfinished">Scegli il file scaricato da BigCommerce. Ti stai esercitando? Usa una finestra con la scritta ESERCITAZIONE.</translation>
    </message>
    <message>
        <source>That file is an archive</source>
        <extracomment>wizard/core/failures.py F-07.title</extracomment>
        <translation type="unfinished">Questo file è un archivio</translation>
    </message>
    <message>
        <source>{name} has other files packed inside.</source>
        <extracomment>wizard/core/failures.py F-07.message</extracomment>
        <translation type="unfinished">{name} contiene altri file compressi.</translation>
    </message>
    <message>
        <source>Take out the file that starts with BigCommerceAPI-credentials, then choose that one.</source>
        <extracomment>wizard/core/failures.py F-07.next_step</extracomment>
        <translation type="unfinished">Estrai il file che inizia con BigCommerceAPI-credentials, poi scegli quello.</translation>
    </message>
    <message>
        <source>That file is an office document</source>
        <extracomment>wizard/core/failures.py F-08.title</extracomment>
        <translation type="unfinished">Questo file è un documento o un foglio di calcolo</translation>
    </message>
    <message>
        <source>{name} is from a word processor or a spreadsheet.</source>
        <extracomment>wizard/core/failures.py F-08.message</extracomment>
        <translation type="unfinished">{name} è stato creato con un programma di scrittura o un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Open it, copy the access token, and paste it here.</source>
        <extracomment>wizard/core/failures.py F-08.next_step</extracomment>
        <translation type="unfinished">Aprilo, copia il token di accesso e incollalo qui.</translation>
    </message>
    <message>
        <source>That file is a PDF</source>
        <extracomment>wizard/core/failures.py F-09.title</extracomment>
        <translation type="unfinished">Questo file è un PDF</translation>
    </message>
    <message>
        <source>{name} is a document for printing.</source>
        <extracomment>wizard/core/failures.py F-09.message</extracomment>
        <translation type="unfinished">{name} è un documento da stampare.</translation>
    </message>
    <message>
        <source>That file is a picture</source>
        <extracomment>wizard/core/failures.py F-10.title</extracomment>
        <translation type="unfinished">Questo file è un’immagine</translation>
    </message>
    <message>
        <source>{name} may show the token, but nobody can copy text from a picture.</source>
        <extracomment>wizard/core/failures.py F-10.message</extracomment>
        <translation type="unfinished">In {name} forse si vede il token, ma da un’immagine nessuno può copiare il testo.</translation>
    </message>
    <message>
        <source>That file is protected with a passphrase</source>
        <extracomment>wizard/core/failures.py F-11.title</extracomment>
        <translation type="unfinished">Questo file è protetto con una passphrase</translation>
    </message>
    <message>
        <source>{name} opens only with the passphrase chosen when it was saved.</source>
        <extracomment>wizard/core/failures.py F-11.message</extracomment>
        <translation type="unfinished">{name} si apre solo con la passphrase scelta al momento del salvataggio.</translation>
    </message>
    <message>
        <source>Choose the file in the app’s window, or run the command in a terminal. Both ask for the passphrase.</source>
        <extracomment>wizard/core/failures.py F-11.next_step</extracomment>
        <translation type="unfinished">Scegli il file nella finestra dell’app, o esegui il comando in un terminale. Entrambi chiedono la passphrase.</translation>
    </message>
    <message>
        <source>That file is a saved setup</source>
        <extracomment>wizard/core/failures.py F-12.title</extracomment>
        <translation type="unfinished">Questo file è una configurazione salvata</translation>
    </message>
    <message>
        <source>{name} remembers how far you got. It contains no access token.</source>
        <extracomment>wizard/core/failures.py F-12.message</extracomment>
        <translation type="unfinished">{name} ricorda a che punto eri. Non contiene nessun token di accesso.</translation>
    </message>
    <message>
        <source>BigCommerce doesn’t recognize this token</source>
        <extracomment>wizard/core/failures.py T-01.title</extracomment>
        <translation type="unfinished">BigCommerce non riconosce questo token</translation>
    </message>
    <message>
        <source>It may be the client ID, which looks the same. Or it was mistyped, deleted, or is for another store. Or the store hash is wrong.</source>
        <extracomment>wizard/core/failures.py T-01.message</extracomment>
        <translation type="unfinished">Potrebbe essere il client ID, che ha lo stesso aspetto. Oppure contiene un errore di battitura, è stato eliminato o è di un altro negozio. Oppure l’hash del negozio è sbagliato.</translation>
    </message>
    <message>
        <source>Copy the third box, “Access token”, not the first, “Client ID”. Compare the store hash with your browser’s address. Pop-up closed? Create a new API account.</source>
        <extracomment>wizard/core/failures.py T-01.next_step</extracomment>
        <translation type="unfinished">Copia la terza casella, “Access token”, non la prima, “Client ID”. Confronta l’hash del negozio con l’indirizzo nel browser. Pop-up chiuso? Crea un nuovo account API.</translation>
    </message>
    <message>
        <source>BigCommerce can’t read this token</source>
        <extracomment>wizard/core/failures.py T-02.title</extracomment>
        <translation type="unfinished">BigCommerce non riesce a leggere questo token</translation>
    </message>
    <message>
        <source>It says the token’s format is wrong.</source>
        <extracomment>wizard/core/failures.py T-02.message</extracomment>
        <translation type="unfinished">Dice che il formato del token è sbagliato.</translation>
    </message>
    <message>
        <source>Copy the token again with its copy button.</source>
        <extracomment>wizard/core/failures.py T-02.next_step</extracomment>
        <translation type="unfinished">Copia di nuovo il token con il pulsante di copia.</translation>
    </message>
    <message>
        <source>The token didn’t reach BigCommerce</source>
        <extracomment>wizard/core/failures.py T-03.title</extracomment>
        <translation type="unfinished">Il token non è arrivato a BigCommerce</translation>
    </message>
    <message>
        <source>It was sent, but didn’t arrive. A company network, for example, may remove it.</source>
        <extracomment>wizard/core/failures.py T-03.message</extracomment>
        <translation type="unfinished">È stato inviato, ma non è arrivato. Una rete aziendale, per esempio, potrebbe toglierlo.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Same there? Tell support this code.</source>
        <extracomment>wizard/core/failures.py T-03.next_step</extracomment>
        <translation type="unfinished">Prova un’altra rete, come l’hotspot di un telefono. Succede anche lì? Comunica questo codice all’assistenza.</translation>
    </message>
    <message>
        <source>This token doesn’t open store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-04.title</extracomment>
        <translation type="unfinished">Questo token non apre il negozio {store_hash}</translation>
    </message>
    <message>
        <source>The store hash is wrong, or the token is for another store. BigCommerce doesn’t say which.</source>
        <extracomment>wizard/core/failures.py T-04.message</extracomment>
        <translation type="unfinished">L’hash del negozio è sbagliato, oppure il token è di un altro negozio. BigCommerce non dice quale dei due.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address. Or use BigCommerce’s file, which has both. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-04.next_step</extracomment>
        <translation type="unfinished">Confronta l’hash del negozio con l’indirizzo nel browser. Oppure usa il file di BigCommerce, che contiene entrambi. Molti negozi mostrano l’hash al loro indirizzo seguito da /admin/oauth/info.</translation>
    </message>
    <message>
        <source>It answered {status} where no permission is needed.</source>
        <extracomment>wizard/core/failures.py T-04.seen</extracomment>
        <translation type="unfinished">Ha risposto {status} dove non serve nessuna autorizzazione.</translation>
    </message>
    <message>
        <source>BigCommerce found no store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-05.title</extracomment>
        <translation type="unfinished">BigCommerce non ha trovato nessun negozio {store_hash}</translation>
    </message>
    <message>
        <source>The store hash is probably missing a character. Or the token is for another store.</source>
        <extracomment>wizard/core/failures.py T-05.message</extracomment>
        <translation type="unfinished">Probabilmente manca un carattere nell’hash del negozio. Oppure il token è di un altro negozio.</translation>
    </message>
    <message>
        <source>Go back to step 1 and paste the address again. Or use BigCommerce’s file, which has both. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-05.next_step</extracomment>
        <translation type="unfinished">Torna al passaggio 1 e incolla di nuovo l’indirizzo. Oppure usa il file di BigCommerce, che contiene entrambi. Molti negozi mostrano l’hash al loro indirizzo seguito da /admin/oauth/info.</translation>
    </message>
    <message>
        <source>Permissions are missing</source>
        <extracomment>wizard/core/failures.py T-06.title</extracomment>
        <translation type="unfinished">Mancano delle autorizzazioni</translation>
    </message>
    <message>
        <source>The token works. Missing: {rows}. You can’t add them to this account.</source>
        <extracomment>wizard/core/failures.py T-06.message</extracomment>
        <translation type="unfinished">Il token funziona. Manca: {rows}. Non si può aggiungere a questo account.</translation>
    </message>
    <message>
        <source>Create a new API account and set every row in the list. Test its token, add it to APPSe AI, then delete the old account.</source>
        <extracomment>wizard/core/failures.py T-06.next_step</extracomment>
        <translation type="unfinished">Crea un nuovo account API e imposta tutte le righe dell’elenco. Verifica il suo token, aggiungilo ad APPSe AI, poi elimina il vecchio account.</translation>
    </message>
    <message>
        <source>Every permission that was checked is missing</source>
        <extracomment>wizard/core/failures.py T-07.title</extracomment>
        <translation type="unfinished">Mancano tutte le autorizzazioni controllate</translation>
    </message>
    <message>
        <source>The token works, but BigCommerce refused each row. Maybe you saved before setting the rows. Or it’s a Stencil-CLI token.</source>
        <extracomment>wizard/core/failures.py T-07.message</extracomment>
        <translation type="unfinished">Il token funziona, ma BigCommerce ha rifiutato ogni riga. Forse l’account è stato salvato prima di impostare le righe. Oppure è un token Stencil-CLI.</translation>
    </message>
    <message>
        <source>Create a new account of type V2/V3 API token. Set every row and test its token.</source>
        <extracomment>wizard/core/failures.py T-07.next_step</extracomment>
        <translation type="unfinished">Crea un nuovo account di tipo V2/V3 API token. Imposta ogni riga e verifica il suo token.</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <extracomment>wizard/core/failures.py T-08.title</extracomment>
        <translation type="unfinished">Il negozio è bloccato</translation>
    </message>
    <message>
        <source>BigCommerce says the store can’t be used right now.</source>
        <extracomment>wizard/core/failures.py T-08.message</extracomment>
        <translation type="unfinished">BigCommerce dice che al momento il negozio non si può usare.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, look for a notice there, then test again.</source>
        <extracomment>wizard/core/failures.py T-08.next_step</extracomment>
        <translation type="unfinished">Accedi a BigCommerce, guarda se lì c’è un avviso, poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>The store isn’t answering right now</source>
        <extracomment>wizard/core/failures.py T-09.title</extracomment>
        <translation type="unfinished">Al momento il negozio non risponde</translation>
    </message>
    <message>
        <source>It may be under maintenance. Or the store is suspended, or a bill is unpaid.</source>
        <extracomment>wizard/core/failures.py T-09.message</extracomment>
        <translation type="unfinished">Potrebbe essere in manutenzione. Oppure il negozio è sospeso, o c’è una fattura non pagata.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce. If it works there, wait a few minutes and test again.</source>
        <extracomment>wizard/core/failures.py T-09.next_step</extracomment>
        <translation type="unfinished">Accedi a BigCommerce. Se lì funziona, aspetta qualche minuto e verifica di nuovo.</translation>
    </message>
    <message>
        <source>Your store is busy</source>
        <extracomment>wizard/core/failures.py T-10.title</extracomment>
        <translation type="unfinished">Il tuo negozio riceve troppe richieste</translation>
    </message>
    <message>
        <source>All apps connected to your store share one limit. It’s used up right now.</source>
        <extracomment>wizard/core/failures.py T-10.message</extracomment>
        <translation type="unfinished">Tutte le app collegate al tuo negozio condividono un unico limite. Al momento è esaurito.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>wizard/core/failures.py T-10.next_step</extracomment>
        <translation type="unfinished">Aspetta qualche minuto, poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>BigCommerce is busy</source>
        <extracomment>wizard/core/failures.py T-11.title</extracomment>
        <translation type="unfinished">BigCommerce è sovraccarico</translation>
    </message>
    <message>
        <source>This happens when the whole platform is under load.</source>
        <extracomment>wizard/core/failures.py T-11.message</extracomment>
        <translation type="unfinished">Succede quando l’intera piattaforma è sotto carico.</translation>
    </message>
    <message>
        <source>It answered {status} without naming a limit.</source>
        <extracomment>wizard/core/failures.py T-11.seen</extracomment>
        <translation type="unfinished">Ha risposto {status} senza indicare un limite.</translation>
    </message>
    <message>
        <source>BigCommerce has a problem</source>
        <extracomment>wizard/core/failures.py T-12.title</extracomment>
        <translation type="unfinished">BigCommerce ha un problema</translation>
    </message>
    <message>
        <source>Your values may be fine.</source>
        <extracomment>wizard/core/failures.py T-12.message</extracomment>
        <translation type="unfinished">I tuoi valori potrebbero essere giusti.</translation>
    </message>
    <message>
        <source>Something other than BigCommerce answered</source>
        <extracomment>wizard/core/failures.py T-13.title</extracomment>
        <translation type="unfinished">Ha risposto qualcosa che non è BigCommerce</translation>
    </message>
    <message>
        <source>A web page came back instead of data, often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py T-13.message</extracomment>
        <translation type="unfinished">Al posto dei dati è arrivata una pagina web: spesso è la pagina di accesso di una rete Wi-Fi.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then test again.</source>
        <extracomment>wizard/core/failures.py T-13.next_step</extracomment>
        <translation type="unfinished">Apri un sito web qualsiasi, accedi alla rete se richiesto, poi verifica di nuovo.</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <extracomment>wizard/core/failures.py T-14.title</extracomment>
        <translation type="unfinished">La risposta era danneggiata</translation>
    </message>
    <message>
        <source>BigCommerce’s answer was cut off or unreadable.</source>
        <extracomment>wizard/core/failures.py T-14.message</extracomment>
        <translation type="unfinished">La risposta di BigCommerce era troncata o illeggibile.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py T-14.next_step</extracomment>
        <translation type="unfinished">Verifica di nuovo. Succede ancora? Prova un’altra rete.</translation>
    </message>
    <message>
        <source>BigCommerce gave an unknown answer</source>
        <extracomment>wizard/core/failures.py T-15.title</extracomment>
        <translation type="unfinished">BigCommerce ha dato una risposta sconosciuta</translation>
    </message>
    <message>
        <source>Its meaning is unknown.</source>
        <extracomment>wizard/core/failures.py T-15.message</extracomment>
        <translation type="unfinished">Il suo significato non è noto.</translation>
    </message>
    <message>
        <source>Test again later. If it keeps happening, send support this code and the number in Details.</source>
        <extracomment>wizard/core/failures.py T-15.next_step</extracomment>
        <translation type="unfinished">Verifica di nuovo più tardi. Se continua a succedere, invia all’assistenza questo codice e il numero che trovi in Dettagli.</translation>
    </message>
    <message>
        <source>It answered {status} to {path}.</source>
        <extracomment>wizard/core/failures.py T-15.seen</extracomment>
        <translation type="unfinished">Ha risposto {status} a {path}.</translation>
    </message>
    <message>
        <source>Some permissions couldn’t be checked</source>
        <extracomment>wizard/core/failures.py T-16.title</extracomment>
        <translation type="unfinished">Non è stato possibile controllare alcune autorizzazioni</translation>
    </message>
    <message>
        <source>The token works, but no clear answer came for: {rows}.</source>
        <extracomment>wizard/core/failures.py T-16.message</extracomment>
        <translation type="unfinished">Il token funziona, ma non è arrivata una risposta chiara per: {rows}.</translation>
    </message>
    <message>
        <source>Test again in a few minutes. You don’t have to change anything.</source>
        <extracomment>wizard/core/failures.py T-16.next_step</extracomment>
        <translation type="unfinished">Verifica di nuovo tra qualche minuto. Non devi cambiare nulla.</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <extracomment>wizard/core/failures.py T-17.title</extracomment>
        <translation type="unfinished">La verifica ha richiesto troppo tempo</translation>
    </message>
    <message>
        <source>After {seconds} seconds, some answers were still missing.</source>
        <extracomment>wizard/core/failures.py T-17.message</extracomment>
        <translation type="unfinished">Dopo {seconds} secondi mancavano ancora delle risposte.</translation>
    </message>
    <message>
        <source>Test again later. Your network or BigCommerce is slow right now.</source>
        <extracomment>wizard/core/failures.py T-17.next_step</extracomment>
        <translation type="unfinished">Verifica di nuovo più tardi. Al momento la tua rete o BigCommerce risponde lentamente.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <extracomment>wizard/core/failures.py T-18.title</extracomment>
        <translation type="unfinished">La verifica è stata fermata</translation>
    </message>
    <message>
        <source>The test was stopped before it finished.</source>
        <extracomment>wizard/core/failures.py T-18.message</extracomment>
        <translation type="unfinished">È stata fermata prima della fine.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>wizard/core/failures.py T-18.next_step</extracomment>
        <translation type="unfinished">Verifica di nuovo quando vuoi.</translation>
    </message>
    <message>
        <source>The token stopped working during the test</source>
        <extracomment>wizard/core/failures.py T-19.title</extracomment>
        <translation type="unfinished">Il token ha smesso di funzionare durante la verifica</translation>
    </message>
    <message>
        <source>BigCommerce accepted it, then refused it. Maybe the API account was deleted.</source>
        <extracomment>wizard/core/failures.py T-19.message</extracomment>
        <translation type="unfinished">BigCommerce lo ha accettato e poi rifiutato. Forse l’account API è stato eliminato.</translation>
    </message>
    <message>
        <source>Check that the API account is still in BigCommerce. If not, create a new one.</source>
        <extracomment>wizard/core/failures.py T-19.next_step</extracomment>
        <translation type="unfinished">Controlla che l’account API ci sia ancora in BigCommerce. Se non c’è, creane uno nuovo.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/core/failures.py T-20.title</extracomment>
        <translation type="unfinished">Ancora da verificare</translation>
    </message>
    <message>
        <source>The test was stopped or hasn’t run, so these values may not work.</source>
        <extracomment>wizard/core/failures.py T-20.message</extracomment>
        <translation type="unfinished">La verifica è stata fermata o non è stata eseguita, quindi questi valori potrebbero non funzionare.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/failures.py T-20.next_step</extracomment>
        <translation type="unfinished">Scegli “Verifica di nuovo”.</translation>
    </message>
    <message>
        <source>BigCommerce accepted a request it should refuse</source>
        <extracomment>wizard/core/failures.py T-21.title</extracomment>
        <translation type="unfinished">BigCommerce ha accettato una richiesta che dovrebbe rifiutare</translation>
    </message>
    <message>
        <source>It may have created {creates}. Nothing more was sent.</source>
        <extracomment>wizard/core/failures.py T-21.message</extracomment>
        <translation type="unfinished">Potrebbe aver creato {creates}. Non è stato inviato altro.</translation>
    </message>
    <message>
        <source>{removal} Then tell support this code.</source>
        <extracomment>wizard/core/failures.py T-21.next_step</extracomment>
        <translation type="unfinished">{removal} Poi comunica questo codice all’assistenza.</translation>
    </message>
    <message>
        <source>An empty request to {path} got the answer {status}.</source>
        <extracomment>wizard/core/failures.py T-21.seen</extracomment>
        <translation type="unfinished">Una richiesta vuota a {path} ha ricevuto la risposta {status}.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <extracomment>wizard/core/failures.py T-22.title</extracomment>
        <translation type="unfinished">La risposta era decisamente troppo grande</translation>
    </message>
    <message>
        <source>BigCommerce sends little here. Much more came, so this app stopped.</source>
        <extracomment>wizard/core/failures.py T-22.message</extracomment>
        <translation type="unfinished">Qui BigCommerce invia poco. È arrivato molto di più, quindi questa app si è fermata.</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <extracomment>wizard/core/failures.py T-23.title</extracomment>
        <translation type="unfinished">La risposta era vuota</translation>
    </message>
    <message>
        <source>It lacked the data BigCommerce always sends, so nothing is confirmed.</source>
        <extracomment>wizard/core/failures.py T-23.message</extracomment>
        <translation type="unfinished">Mancavano i dati che BigCommerce invia sempre, quindi nulla è confermato.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py T-23.next_step</extracomment>
        <translation type="unfinished">Verifica di nuovo. Succede ancora? Prova un’altra rete, come l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>Some permissions can’t be checked here</source>
        <extracomment>wizard/core/failures.py T-24.title</extracomment>
        <translation type="unfinished">Alcune autorizzazioni qui non si possono controllare</translation>
    </message>
    <message>
        <source>The token works, but these can’t be checked in this store: {rows}.</source>
        <extracomment>wizard/core/failures.py T-24.message</extracomment>
        <translation type="unfinished">Il token funziona, ma in questo negozio non si può controllare: {rows}.</translation>
    </message>
    <message>
        <source>Look at these rows in BigCommerce. If they’re set, you can continue. Testing again won’t help.</source>
        <extracomment>wizard/core/failures.py T-24.next_step</extracomment>
        <translation type="unfinished">Guarda queste righe in BigCommerce. Se sono impostate, puoi continuare. Ripetere la verifica non servirà.</translation>
    </message>
    <message>
        <source>This computer couldn’t look up the address. It’s probably offline.</source>
        <extracomment>wizard/core/failures.py N-01.message</extracomment>
        <translation type="unfinished">Questo computer non è riuscito a trovare l’indirizzo. Probabilmente non è connesso a internet.</translation>
    </message>
    <message>
        <source>Open any website to check your connection, then try again.</source>
        <extracomment>wizard/core/failures.py N-01.next_step</extracomment>
        <translation type="unfinished">Apri un sito web qualsiasi per controllare la connessione, poi riprova.</translation>
    </message>
    <message>
        <source>The connection to {host} was refused</source>
        <extracomment>wizard/core/failures.py N-02.title</extracomment>
        <translation type="unfinished">La connessione a {host} è stata rifiutata</translation>
    </message>
    <message>
        <source>Something in between turned it away, such as a firewall.</source>
        <extracomment>wizard/core/failures.py N-02.message</extracomment>
        <translation type="unfinished">Qualcosa lungo il percorso l’ha respinta, per esempio un firewall.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Or ask whoever manages your network.</source>
        <extracomment>wizard/core/failures.py N-02.next_step</extracomment>
        <translation type="unfinished">Prova un’altra rete, come l’hotspot di un telefono. Oppure chiedi a chi gestisce la tua rete.</translation>
    </message>
    <message>
        <source>Nothing answered in time. A firewall may be blocking the connection.</source>
        <extracomment>wizard/core/failures.py N-03.message</extracomment>
        <translation type="unfinished">Non è arrivata nessuna risposta in tempo. Forse un firewall blocca la connessione.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py N-03.next_step</extracomment>
        <translation type="unfinished">Riprova. Succede ancora? Prova un’altra rete, come l’hotspot di un telefono.</translation>
    </message>
    <message>
        <source>It connected, but no complete answer came in time.</source>
        <extracomment>wizard/core/failures.py N-04.message</extracomment>
        <translation type="unfinished">La connessione c’è stata, ma non è arrivata in tempo una risposta completa.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>wizard/core/failures.py N-04.next_step</extracomment>
        <translation type="unfinished">Riprova tra qualche minuto.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>wizard/core/failures.py N-05.title</extracomment>
        <translation type="unfinished">La connessione si è interrotta</translation>
    </message>
    <message>
        <source>It ended before an answer came.</source>
        <extracomment>wizard/core/failures.py N-05.message</extracomment>
        <translation type="unfinished">È finita prima che arrivasse una risposta.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py N-05.next_step</extracomment>
        <translation type="unfinished">Riprova. Succede ancora? Prova un’altra rete.</translation>
    </message>
    <message>
        <source>This connection isn’t private</source>
        <extracomment>wizard/core/failures.py N-06.title</extracomment>
        <translation type="unfinished">Questa connessione non è privata</translation>
    </message>
    <message>
        <source>This computer doesn’t trust the certificate shown for {host}{issuer}. Nothing was sent. Something on your network may read secure connections.</source>
        <extracomment>wizard/core/failures.py N-06.message</extracomment>
        <translation type="unfinished">Questo computer non si fida del certificato mostrato per {host}{issuer}. Non è stato inviato nulla. Qualcosa nella tua rete potrebbe leggere le connessioni sicure.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to install the company’s certificate here.</source>
        <extracomment>wizard/core/failures.py N-06.next_step</extracomment>
        <translation type="unfinished">Usa un’altra rete. Al lavoro, chiedi al reparto IT di installare qui il certificato aziendale.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>wizard/core/failures.py N-07.title</extracomment>
        <translation type="unfinished">Il certificato è scaduto</translation>
    </message>
    <message>
        <source>The one for {host} is out of date, or this computer’s clock is wrong. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-07.message</extracomment>
        <translation type="unfinished">Quello di {host} è scaduto, oppure l’orologio di questo computer è sbagliato. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, then try again.</source>
        <extracomment>wizard/core/failures.py N-07.next_step</extracomment>
        <translation type="unfinished">Controlla la data e l’ora di questo computer, poi riprova.</translation>
    </message>
    <message>
        <source>Another computer answered for {host}</source>
        <extracomment>wizard/core/failures.py N-08.title</extracomment>
        <translation type="unfinished">Al posto di {host} ha risposto un altro computer</translation>
    </message>
    <message>
        <source>Its certificate has a different name. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-08.message</extracomment>
        <translation type="unfinished">Il suo certificato ha un nome diverso. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>On public Wi-Fi, sign in on its page first. Otherwise use another network.</source>
        <extracomment>wizard/core/failures.py N-08.next_step</extracomment>
        <translation type="unfinished">Con un Wi-Fi pubblico, prima accedi dalla sua pagina. Altrimenti usa un’altra rete.</translation>
    </message>
    <message>
        <source>The certificate isn’t valid yet</source>
        <extracomment>wizard/core/failures.py N-09.title</extracomment>
        <translation type="unfinished">Il certificato non è ancora valido</translation>
    </message>
    <message>
        <source>The one for {host} starts after today’s date on this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-09.message</extracomment>
        <translation type="unfinished">Quello di {host} vale da una data successiva a quella di oggi su questo computer. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>wizard/core/failures.py N-10.title</extracomment>
        <translation type="unfinished">Nessuna connessione sicura</translation>
    </message>
    <message>
        <source>{host} and this computer couldn’t agree on encryption. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-10.message</extracomment>
        <translation type="unfinished">{host} e questo computer non si sono accordati sulla cifratura. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Try another network. A firewall or antivirus program may be in the way.</source>
        <extracomment>wizard/core/failures.py N-10.next_step</extracomment>
        <translation type="unfinished">Prova un’altra rete. Forse un firewall o un antivirus blocca la connessione.</translation>
    </message>
    <message>
        <source>The proxy isn’t answering</source>
        <extracomment>wizard/core/failures.py N-11.title</extracomment>
        <translation type="unfinished">Il proxy non risponde</translation>
    </message>
    <message>
        <source>This computer uses the proxy {proxy}, but it can’t be reached.</source>
        <extracomment>wizard/core/failures.py N-11.message</extracomment>
        <translation type="unfinished">Questo computer usa il proxy {proxy}, che però non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the proxy setting. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-11.next_step</extracomment>
        <translation type="unfinished">Controlla l’impostazione del proxy. Oppure usa una rete senza proxy.</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <extracomment>wizard/core/failures.py N-12.title</extracomment>
        <translation type="unfinished">Il proxy chiede una password</translation>
    </message>
    <message>
        <source>The proxy {proxy} needs a user name and password. This app has neither.</source>
        <extracomment>wizard/core/failures.py N-12.message</extracomment>
        <translation type="unfinished">Il proxy {proxy} vuole un nome utente e una password. Questa app non li ha.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-12.next_step</extracomment>
        <translation type="unfinished">Chiedi a chi gestisce la tua rete. Oppure usa una rete senza proxy.</translation>
    </message>
    <message>
        <source>The proxy blocks this connection</source>
        <extracomment>wizard/core/failures.py N-13.title</extracomment>
        <translation type="unfinished">Il proxy blocca questa connessione</translation>
    </message>
    <message>
        <source>The proxy {proxy} didn’t connect to {host}.</source>
        <extracomment>wizard/core/failures.py N-13.message</extracomment>
        <translation type="unfinished">Il proxy {proxy} non si è collegato a {host}.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network to allow {host}. Or use another network.</source>
        <extracomment>wizard/core/failures.py N-13.next_step</extracomment>
        <translation type="unfinished">Chiedi a chi gestisce la tua rete di consentire {host}. Oppure usa un’altra rete.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <extracomment>wizard/core/failures.py N-14.title</extracomment>
        <translation type="unfinished">La connessione è stata reindirizzata</translation>
    </message>
    <message>
        <source>{host} pointed to {target}. The token wasn’t sent there. It’s often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py N-14.message</extracomment>
        <translation type="unfinished">{host} ha rimandato a {target}. Il token non è stato inviato lì. Spesso è la pagina di accesso di una rete Wi-Fi.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then try again.</source>
        <extracomment>wizard/core/failures.py N-14.next_step</extracomment>
        <translation type="unfinished">Apri un sito web qualsiasi, accedi alla rete se richiesto, poi riprova.</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <extracomment>wizard/core/failures.py N-15.title</extracomment>
        <translation type="unfinished">La connessione non è riuscita</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}).</source>
        <extracomment>wizard/core/failures.py N-15.message</extracomment>
        <translation type="unfinished">Da {host} non è arrivata nessuna risposta ({reason}).</translation>
    </message>
    <message>
        <source>The proxy setting can’t be read</source>
        <extracomment>wizard/core/failures.py N-16.title</extracomment>
        <translation type="unfinished">L’impostazione del proxy non è leggibile</translation>
    </message>
    <message>
        <source>This computer’s proxy setting isn’t written as an address: {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-16.message</extracomment>
        <translation type="unfinished">L’impostazione del proxy di questo computer non è scritta come un indirizzo: {reason}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Correct the proxy setting, for example http://proxy.example.com:3128. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-16.next_step</extracomment>
        <translation type="unfinished">Correggi l’impostazione del proxy, per esempio http://proxy.example.com:3128. Oppure usa una rete senza proxy.</translation>
    </message>
    <message>
        <source>This app can’t use that proxy</source>
        <extracomment>wizard/core/failures.py N-17.title</extracomment>
        <translation type="unfinished">Questa app non può usare questo proxy</translation>
    </message>
    <message>
        <source>This computer uses the proxy {proxy}, but {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-17.message</extracomment>
        <translation type="unfinished">Questo computer usa il proxy {proxy}, ma {reason}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network for an HTTP proxy. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-17.next_step</extracomment>
        <translation type="unfinished">Chiedi un proxy HTTP a chi gestisce la tua rete. Oppure usa una rete senza proxy.</translation>
    </message>
    <message>
        <source>The certificate is too weak</source>
        <extracomment>wizard/core/failures.py N-18.title</extracomment>
        <translation type="unfinished">Il certificato è troppo debole</translation>
    </message>
    <message>
        <source>The one for {host} uses an old method. This computer no longer accepts it. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-18.message</extracomment>
        <translation type="unfinished">Quello di {host} usa un metodo vecchio. Questo computer non lo accetta più. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to replace the certificate.</source>
        <extracomment>wizard/core/failures.py N-18.next_step</extracomment>
        <translation type="unfinished">Usa un’altra rete. Al lavoro, chiedi al reparto IT di sostituire il certificato.</translation>
    </message>
    <message>
        <source>The certificate isn’t meant for a website</source>
        <extracomment>wizard/core/failures.py N-19.title</extracomment>
        <translation type="unfinished">Il certificato non è fatto per un sito web</translation>
    </message>
    <message>
        <source>The one for {host} was made for something else. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-19.message</extracomment>
        <translation type="unfinished">Quello di {host} è stato creato per altro. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT which device shows this certificate.</source>
        <extracomment>wizard/core/failures.py N-19.next_step</extracomment>
        <translation type="unfinished">Usa un’altra rete. Al lavoro, chiedi al reparto IT quale dispositivo mostra questo certificato.</translation>
    </message>
    <message>
        <source>This computer doesn’t accept the certificate</source>
        <extracomment>wizard/core/failures.py N-20.title</extracomment>
        <translation type="unfinished">Questo computer non accetta il certificato</translation>
    </message>
    <message>
        <source>The one for {host} was refused (number {reason}). Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-20.message</extracomment>
        <translation type="unfinished">Quello di {host} è stato rifiutato (numero {reason}). Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Use another network. Same there? Tell support this code and the number.</source>
        <extracomment>wizard/core/failures.py N-20.next_step</extracomment>
        <translation type="unfinished">Usa un’altra rete. Succede anche lì? Comunica all’assistenza questo codice e il numero.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <extracomment>wizard/core/failures.py N-21.title</extracomment>
        <translation type="unfinished">L’orologio di questo computer è sbagliato</translation>
    </message>
    <message>
        <source>It says {here}, and {host} says {there}. Secure connections can fail because of that.</source>
        <extracomment>wizard/core/failures.py N-21.message</extracomment>
        <translation type="unfinished">Segna {here}, mentre {host} indica {there}. Per questo le connessioni sicure possono non riuscire.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time to automatic. Then check again.</source>
        <extracomment>wizard/core/failures.py N-21.next_step</extracomment>
        <translation type="unfinished">Imposta su automatico la data e l’ora di questo computer. Poi controlla di nuovo.</translation>
    </message>
    <message>
        <source>Your list of stores was damaged</source>
        <extracomment>wizard/core/failures.py I-01.title</extracomment>
        <translation type="unfinished">L’elenco dei tuoi negozi era danneggiato</translation>
    </message>
    <message>
        <source>There’s a new list now. The old one is {name} in {folder}.</source>
        <extracomment>wizard/core/failures.py I-01.message</extracomment>
        <translation type="unfinished">Ora c’è un nuovo elenco. Quello vecchio è {name} in {folder}.</translation>
    </message>
    <message>
        <source>Set up a store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-01.next_step</extracomment>
        <translation type="unfinished">Configura di nuovo un negozio per vederlo nell’elenco. Per BigCommerce, APPSe AI e i token salvati non cambia nulla.</translation>
    </message>
    <message>
        <source>Your list of stores can’t be used</source>
        <extracomment>wizard/core/failures.py I-02.title</extracomment>
        <translation type="unfinished">L’elenco dei tuoi negozi non si può usare</translation>
    </message>
    <message>
        <source>The list in {folder} can’t be read or changed ({reason}).</source>
        <extracomment>wizard/core/failures.py I-02.message</extracomment>
        <translation type="unfinished">Non è possibile leggere o modificare l’elenco in {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Check that the folder has room and you may change its files. Then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-02.next_step</extracomment>
        <translation type="unfinished">Controlla che la cartella abbia spazio e che tu possa modificarne i file. Poi riprova. Puoi configurare un negozio anche senza l’elenco.</translation>
    </message>
    <message>
        <source>Your list of stores is damaged</source>
        <extracomment>wizard/core/failures.py I-03.title</extracomment>
        <translation type="unfinished">L’elenco dei tuoi negozi è danneggiato</translation>
    </message>
    <message>
        <source>{name} in {folder} can’t be read. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-03.message</extracomment>
        <translation type="unfinished">Non è possibile leggere {name} in {folder}. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>Restore an earlier copy. None? Open this app: it starts a new list. The old list and saved tokens stay.</source>
        <extracomment>wizard/core/failures.py I-03.next_step</extracomment>
        <translation type="unfinished">Ripristina una copia precedente. Non c’è? Apri questa app: inizia un nuovo elenco. Il vecchio elenco e i token salvati restano.</translation>
    </message>
    <message>
        <source>Part of your list of stores can’t be read</source>
        <extracomment>wizard/core/failures.py I-04.title</extracomment>
        <translation type="unfinished">Una parte dell’elenco dei tuoi negozi non è leggibile</translation>
    </message>
    <message>
        <source>Rows that can’t be read: {count}. They’re still in {name} in {folder}. All other stores are shown.</source>
        <extracomment>wizard/core/failures.py I-04.message</extracomment>
        <translation type="unfinished">Righe non leggibili: {count}. Sono ancora in {name}, in {folder}. Tutti gli altri negozi sono visibili.</translation>
    </message>
    <message>
        <source>Set up the missing store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-04.next_step</extracomment>
        <translation type="unfinished">Configura di nuovo il negozio mancante per vederlo nell’elenco. Per BigCommerce, APPSe AI e i token salvati non cambia nulla.</translation>
    </message>
    <message>
        <source>A newer version saved your list of stores</source>
        <extracomment>wizard/core/failures.py I-05.title</extracomment>
        <translation type="unfinished">Una versione più recente ha salvato l’elenco dei tuoi negozi</translation>
    </message>
    <message>
        <source>This version can’t use the list in {folder}. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-05.message</extracomment>
        <translation type="unfinished">Questa versione non può usare l’elenco in {folder}. Non è stato modificato.</translation>
    </message>
    <message>
        <source>Install the newest version, then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-05.next_step</extracomment>
        <translation type="unfinished">Installa la versione più recente, poi riprova. Puoi configurare un negozio anche senza l’elenco.</translation>
    </message>
    <message>
        <source>Your list of stores is in use</source>
        <extracomment>wizard/core/failures.py I-06.title</extracomment>
        <translation type="unfinished">L’elenco dei tuoi negozi è in uso</translation>
    </message>
    <message>
        <source>The list in {folder} stayed in use. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-06.message</extracomment>
        <translation type="unfinished">L’elenco in {folder} è rimasto in uso. Non è stato modificato.</translation>
    </message>
    <message>
        <source>Close this app’s other windows and any program that has the list open. Then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-06.next_step</extracomment>
        <translation type="unfinished">Chiudi le altre finestre di questa app e i programmi in cui l’elenco è aperto. Poi riprova. Puoi configurare un negozio anche senza l’elenco.</translation>
    </message>
    <message>
        <source>This computer has no keychain to use</source>
        <extracomment>wizard/core/failures.py K-01.title</extracomment>
        <translation type="unfinished">Su questo computer non c’è un portachiavi utilizzabile</translation>
    </message>
    <message>
        <source>Nothing can be saved there.</source>
        <extracomment>wizard/core/failures.py K-01.message</extracomment>
        <translation type="unfinished">Lì non si può salvare nulla.</translation>
    </message>
    <message>
        <source>Save a copy to a file or your password manager.</source>
        <extracomment>wizard/core/failures.py K-01.next_step</extracomment>
        <translation type="unfinished">Salva una copia in un file o nel tuo gestore di password.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <extracomment>wizard/core/failures.py K-02.title</extracomment>
        <translation type="unfinished">Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>It wasn’t unlocked, so nothing was saved or read.</source>
        <extracomment>wizard/core/failures.py K-02.message</extracomment>
        <translation type="unfinished">Non è stato sbloccato, quindi non è stato salvato né letto nulla.</translation>
    </message>
    <message>
        <source>Try again and enter the keychain’s password. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-02.next_step</extracomment>
        <translation type="unfinished">Riprova e inserisci la password del portachiavi. Oppure salva una copia in un file.</translation>
    </message>
    <message>
        <source>This keychain isn’t safe</source>
        <extracomment>wizard/core/failures.py K-03.title</extracomment>
        <translation type="unfinished">Questo portachiavi non è sicuro</translation>
    </message>
    <message>
        <source>{name} would show the token to others, or lose it. This app won’t use it.</source>
        <extracomment>wizard/core/failures.py K-03.message</extracomment>
        <translation type="unfinished">{name} mostrerebbe il token ad altri, o lo perderebbe. Questa app non lo usa.</translation>
    </message>
    <message>
        <source>The keychain didn’t keep the token</source>
        <extracomment>wizard/core/failures.py K-04.title</extracomment>
        <translation type="unfinished">Il portachiavi non ha conservato il token</translation>
    </message>
    <message>
        <source>It accepted the token, but gave back something else.</source>
        <extracomment>wizard/core/failures.py K-04.message</extracomment>
        <translation type="unfinished">Ha accettato il token, ma ha restituito qualcos’altro.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <extracomment>wizard/core/failures.py K-05.title</extracomment>
        <translation type="unfinished">Il portachiavi ha rifiutato la richiesta</translation>
    </message>
    <message>
        <source>It didn’t do what this app asked ({reason}).</source>
        <extracomment>wizard/core/failures.py K-05.message</extracomment>
        <translation type="unfinished">Non ha fatto quello che questa app ha chiesto ({reason}).</translation>
    </message>
    <message>
        <source>The keychain didn’t answer</source>
        <extracomment>wizard/core/failures.py K-06.title</extracomment>
        <translation type="unfinished">Il portachiavi non ha risposto</translation>
    </message>
    <message>
        <source>No answer for {seconds} seconds. It may be asking for a password behind another window. Answered later, it may still do what was asked.</source>
        <extracomment>wizard/core/failures.py K-06.message</extracomment>
        <translation type="unfinished">Nessuna risposta per {seconds} secondi. Forse sta chiedendo una password dietro un’altra finestra. Se rispondi più tardi, potrebbe ancora fare quello che è stato chiesto.</translation>
    </message>
    <message>
        <source>Find that window and answer. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-06.next_step</extracomment>
        <translation type="unfinished">Trova quella finestra e rispondi. Oppure salva una copia in un file.</translation>
    </message>
    <message>
        <source>An old entry is in the way</source>
        <extracomment>wizard/core/failures.py K-07.title</extracomment>
        <translation type="unfinished">C’è di mezzo una vecchia voce</translation>
    </message>
    <message>
        <source>The keychain has an entry for this store that this app may not change ({reason}).</source>
        <extracomment>wizard/core/failures.py K-07.message</extracomment>
        <translation type="unfinished">Il portachiavi ha una voce per questo negozio che questa app non può modificare ({reason}).</translation>
    </message>
    <message>
        <source>Open Keychain Access, search for “BigCommerce Connect”, delete the old entry, then try again.</source>
        <extracomment>wizard/core/failures.py K-07.next_step</extracomment>
        <translation type="unfinished">Apri Accesso Portachiavi, cerca “BigCommerce Connect”, elimina la vecchia voce, poi riprova.</translation>
    </message>
    <message>
        <source>The keychain can’t open here</source>
        <extracomment>wizard/core/failures.py K-08.title</extracomment>
        <translation type="unfinished">Il portachiavi qui non si può aprire</translation>
    </message>
    <message>
        <source>It opens only for someone signed in at this computer’s screen ({reason}).</source>
        <extracomment>wizard/core/failures.py K-08.message</extracomment>
        <translation type="unfinished">Si apre solo per chi ha fatto l’accesso direttamente da questo computer ({reason}).</translation>
    </message>
    <message>
        <source>Sign in at the screen, then try again there. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-08.next_step</extracomment>
        <translation type="unfinished">Accedi direttamente dal computer, poi riprova da lì. Oppure salva una copia in un file.</translation>
    </message>
    <message>
        <source>The keychain didn’t accept the password</source>
        <extracomment>wizard/core/failures.py K-09.title</extracomment>
        <translation type="unfinished">Il portachiavi non ha accettato la password</translation>
    </message>
    <message>
        <source>The password was wrong, or macOS doesn’t trust this version of the app yet ({reason}).</source>
        <extracomment>wizard/core/failures.py K-09.message</extracomment>
        <translation type="unfinished">La password era sbagliata, oppure macOS non si fida ancora di questa versione dell’app ({reason}).</translation>
    </message>
    <message>
        <source>Try again and enter the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-09.next_step</extracomment>
        <translation type="unfinished">Riprova e inserisci la password con cui accedi a questo Mac. Oppure salva una copia in un file.</translation>
    </message>
    <message>
        <source>The keychain can’t take the token</source>
        <extracomment>wizard/core/failures.py K-10.title</extracomment>
        <translation type="unfinished">Il portachiavi non può ricevere il token</translation>
    </message>
    <message>
        <source>Credential Manager is full, or the token is too long for it ({reason}).</source>
        <extracomment>wizard/core/failures.py K-10.message</extracomment>
        <translation type="unfinished">Gestione credenziali è piena, oppure il token è troppo lungo ({reason}).</translation>
    </message>
    <message>
        <source>Delete entries you don’t need in Credential Manager, then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-10.next_step</extracomment>
        <translation type="unfinished">Elimina le voci che non ti servono in Gestione credenziali, poi riprova. Oppure salva una copia in un file.</translation>
    </message>
    <message>
        <source>This app can’t use KWallet yet</source>
        <extracomment>wizard/core/failures.py K-11.title</extracomment>
        <translation type="unfinished">Questa app non può ancora usare KWallet</translation>
    </message>
    <message>
        <source>KWallet is this computer’s keychain, but the part this app needs is missing.</source>
        <extracomment>wizard/core/failures.py K-11.message</extracomment>
        <translation type="unfinished">KWallet è il portachiavi di questo computer, ma manca la parte che serve a questa app.</translation>
    </message>
    <message>
        <source>In KDE’s System Settings, open KDE Wallet and turn on the Secret Service interface. Then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-11.next_step</extracomment>
        <translation type="unfinished">Nelle Impostazioni di sistema di KDE, apri KDE Wallet e attiva l’interfaccia Secret Service. Poi riprova. Oppure salva una copia in un file.</translation>
    </message>
    <message>
        <source>Access to the keychain wasn’t allowed</source>
        <extracomment>wizard/core/failures.py K-12.title</extracomment>
        <translation type="unfinished">L’accesso al portachiavi non è stato consentito</translation>
    </message>
    <message>
        <source>macOS asked for permission, as it can after an update. The answer was no ({reason}), so nothing was saved, read, or deleted.</source>
        <extracomment>wizard/core/failures.py K-12.message</extracomment>
        <translation type="unfinished">macOS ha chiesto l’autorizzazione, come può succedere dopo un aggiornamento. La risposta è stata no ({reason}), quindi non è stato salvato, letto né eliminato nulla.</translation>
    </message>
    <message>
        <source>Try again. When macOS asks, allow it with the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-12.next_step</extracomment>
        <translation type="unfinished">Riprova. Quando macOS lo chiede, consenti l’accesso con la password con cui accedi a questo Mac. Oppure salva una copia in un file.</translation>
    </message>
    <message>
        <source>That isn’t a saved setup, or it’s damaged</source>
        <extracomment>wizard/core/failures.py H-01.title</extracomment>
        <translation type="unfinished">Questa non è una configurazione salvata, o è danneggiata</translation>
    </message>
    <message>
        <source>“Save progress…” didn’t make {name}, or it was changed or cut off later.</source>
        <extracomment>wizard/core/failures.py H-01.message</extracomment>
        <translation type="unfinished">{name} non è stato creato con “Salva i progressi…”, oppure è stato modificato o troncato in seguito.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json. Or get a new copy. Or start at step 1 with the address and token.</source>
        <extracomment>wizard/core/failures.py H-01.next_step</extracomment>
        <translation type="unfinished">Scegli un file che finisce con .progress.json. Oppure procurati una nuova copia. Oppure inizia dal passaggio 1 con l’indirizzo e il token.</translation>
    </message>
    <message>
        <source>A newer version saved that setup</source>
        <extracomment>wizard/core/failures.py H-02.title</extracomment>
        <translation type="unfinished">Questa configurazione viene da una versione più recente</translation>
    </message>
    <message>
        <source>This version can’t read {name}.</source>
        <extracomment>wizard/core/failures.py H-02.message</extracomment>
        <translation type="unfinished">Questa versione non può leggere {name}.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <extracomment>wizard/core/failures.py H-02.next_step</extracomment>
        <translation type="unfinished">Installa la versione più recente, poi apri di nuovo il file.</translation>
    </message>
    <message>
        <source>That setup is for practice</source>
        <extracomment>wizard/core/failures.py H-03.title</extracomment>
        <translation type="unfinished">Questa configurazione serve per esercitarsi</translation>
    </message>
    <message>
        <source>{name} is about the practice store. This window connects real stores.</source>
        <extracomment>wizard/core/failures.py H-03.message</extracomment>
        <translation type="unfinished">{name} riguarda il negozio di esercitazione. Questa finestra collega negozi veri.</translation>
    </message>
    <message>
        <source>Open it in a window marked PRACTICE. Or choose a file saved for your own store.</source>
        <extracomment>wizard/core/failures.py H-03.next_step</extracomment>
        <translation type="unfinished">Aprila in una finestra con la scritta ESERCITAZIONE. Oppure scegli un file salvato per il tuo negozio.</translation>
    </message>
    <message>
        <source>That file is too large for a saved setup</source>
        <extracomment>wizard/core/failures.py H-04.title</extracomment>
        <translation type="unfinished">Questo file è troppo grande per una configurazione salvata</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. A saved setup is much smaller.</source>
        <extracomment>wizard/core/failures.py H-04.message</extracomment>
        <translation type="unfinished">{name} supera {limit}. Una configurazione salvata è molto più piccola.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json.</source>
        <extracomment>wizard/core/failures.py H-04.next_step</extracomment>
        <translation type="unfinished">Scegli un file che finisce con .progress.json.</translation>
    </message>
    <message>
        <source>That saved setup can’t be opened</source>
        <extracomment>wizard/core/failures.py H-05.title</extracomment>
        <translation type="unfinished">Questa configurazione salvata non si può aprire</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Then try again.</source>
        <extracomment>wizard/core/failures.py H-05.next_step</extracomment>
        <translation type="unfinished">Controlla che il file ci sia e che tu possa aprirlo. Poi riprova.</translation>
    </message>
    <message>
        <source>That may be a credential, not a saved setup</source>
        <extracomment>wizard/core/failures.py H-06.title</extracomment>
        <translation type="unfinished">Forse sono credenziali, non una configurazione salvata</translation>
    </message>
    <message>
        <source>{name} looks like BigCommerce’s file, or a credential saved here.</source>
        <extracomment>wizard/core/failures.py H-06.message</extracomment>
        <translation type="unfinished">{name} assomiglia al file di BigCommerce, o a credenziali salvate qui.</translation>
    </message>
    <message>
        <source>Drop it on the window in step 1, 2, or 3 to use its token.</source>
        <extracomment>wizard/core/failures.py H-06.next_step</extracomment>
        <translation type="unfinished">Per usarne il token, trascina il file sulla finestra nel passaggio 1, 2 o 3.</translation>
    </message>
    <message>
        <source>That setup is for a real store</source>
        <extracomment>wizard/core/failures.py H-07.title</extracomment>
        <translation type="unfinished">Questa configurazione è di un negozio vero</translation>
    </message>
    <message>
        <source>{name} was saved for a BigCommerce store. This window is for practice.</source>
        <extracomment>wizard/core/failures.py H-07.message</extracomment>
        <translation type="unfinished">{name} è stato salvato per un negozio BigCommerce. Questa finestra serve per esercitarsi.</translation>
    </message>
    <message>
        <source>Open it in a window without the word PRACTICE.</source>
        <extracomment>wizard/core/failures.py H-07.next_step</extracomment>
        <translation type="unfinished">Aprila in una finestra senza la scritta ESERCITAZIONE.</translation>
    </message>
    <message>
        <source>Can’t save in that folder</source>
        <extracomment>wizard/core/failures.py E-01.title</extracomment>
        <translation type="unfinished">In questa cartella non si può salvare</translation>
    </message>
    <message>
        <source>{folder} doesn’t allow new files. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-01.message</extracomment>
        <translation type="unfinished">{folder} non accetta nuovi file. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <extracomment>wizard/core/failures.py E-01.next_step</extracomment>
        <translation type="unfinished">Scegli un’altra cartella, per esempio Documenti.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>wizard/core/failures.py E-02.title</extracomment>
        <translation type="unfinished">Il disco è pieno</translation>
    </message>
    <message>
        <source>There’s no room in {folder}. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-02.message</extracomment>
        <translation type="unfinished">In {folder} non c’è spazio. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Free up space or choose another disk, then save again.</source>
        <extracomment>wizard/core/failures.py E-02.next_step</extracomment>
        <translation type="unfinished">Libera spazio o scegli un altro disco, poi salva di nuovo.</translation>
    </message>
    <message>
        <source>That folder is gone</source>
        <extracomment>wizard/core/failures.py E-03.title</extracomment>
        <translation type="unfinished">Questa cartella non c’è più</translation>
    </message>
    <message>
        <source>{folder} wasn’t found. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-03.message</extracomment>
        <translation type="unfinished">{folder}: cartella non trovata. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <extracomment>wizard/core/failures.py E-03.next_step</extracomment>
        <translation type="unfinished">Scegli un’altra cartella e salva di nuovo.</translation>
    </message>
    <message>
        <source>The file wasn’t saved</source>
        <extracomment>wizard/core/failures.py E-04.title</extracomment>
        <translation type="unfinished">Il file non è stato salvato</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-04.message</extracomment>
        <translation type="unfinished">La scrittura in {folder} non è riuscita ({reason}). Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The text wasn’t copied</source>
        <extracomment>wizard/core/failures.py E-05.title</extracomment>
        <translation type="unfinished">Il testo non è stato copiato</translation>
    </message>
    <message>
        <source>The clipboard didn’t take it.</source>
        <extracomment>wizard/core/failures.py E-05.message</extracomment>
        <translation type="unfinished">Gli appunti non lo hanno accettato.</translation>
    </message>
    <message>
        <source>Try again, or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py E-05.next_step</extracomment>
        <translation type="unfinished">Riprova, o salva una copia in un file.</translation>
    </message>
    <message>
        <source>The downloaded file wasn’t deleted</source>
        <extracomment>wizard/core/failures.py E-06.title</extracomment>
        <translation type="unfinished">Il file scaricato non è stato eliminato</translation>
    </message>
    <message>
        <source>{name} is still there ({reason}).</source>
        <extracomment>wizard/core/failures.py E-06.message</extracomment>
        <translation type="unfinished">{name} è ancora lì ({reason}).</translation>
    </message>
    <message>
        <source>Close any program that has it open, then delete it in Downloads.</source>
        <extracomment>wizard/core/failures.py E-06.next_step</extracomment>
        <translation type="unfinished">Chiudi i programmi che lo tengono aperto, poi eliminalo dalla cartella Download.</translation>
    </message>
    <message>
        <source>That passphrase doesn’t open the file</source>
        <extracomment>wizard/core/failures.py E-07.title</extracomment>
        <translation type="unfinished">Questa passphrase non apre il file</translation>
    </message>
    <message>
        <source>{name} was locked with a different passphrase.</source>
        <extracomment>wizard/core/failures.py E-07.message</extracomment>
        <translation type="unfinished">{name} è stato protetto con un’altra passphrase.</translation>
    </message>
    <message>
        <source>Type it again, with the same capitals and spaces. Passphrase lost? Nobody can open the file. Create a new API account.</source>
        <extracomment>wizard/core/failures.py E-07.next_step</extracomment>
        <translation type="unfinished">Scrivila di nuovo, con le stesse maiuscole e gli stessi spazi. Passphrase persa? Nessuno può aprire il file. Crea un nuovo account API.</translation>
    </message>
    <message>
        <source>That protected file can’t be used</source>
        <extracomment>wizard/core/failures.py E-08.title</extracomment>
        <translation type="unfinished">Questo file protetto non si può usare</translation>
    </message>
    <message>
        <source>{name} can’t be opened, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-08.message</extracomment>
        <translation type="unfinished">{name} non si può aprire, perché {reason}.</translation>
    </message>
    <message>
        <source>Use another copy. If there isn’t one, create a new API account.</source>
        <extracomment>wizard/core/failures.py E-08.next_step</extracomment>
        <translation type="unfinished">Usa un’altra copia. Se non c’è, crea un nuovo account API.</translation>
    </message>
    <message>
        <source>Another program has that file open</source>
        <extracomment>wizard/core/failures.py E-09.title</extracomment>
        <translation type="unfinished">Questo file è aperto in un altro programma</translation>
    </message>
    <message>
        <source>{name} can’t be replaced while it’s open. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-09.message</extracomment>
        <translation type="unfinished">{name} non si può sostituire finché è aperto. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or save under another name.</source>
        <extracomment>wizard/core/failures.py E-09.next_step</extracomment>
        <translation type="unfinished">Chiudi il programma che lo tiene aperto, o salva con un altro nome.</translation>
    </message>
    <message>
        <source>The file couldn’t be protected</source>
        <extracomment>wizard/core/failures.py E-10.title</extracomment>
        <translation type="unfinished">Non è stato possibile proteggere il file</translation>
    </message>
    <message>
        <source>It wasn’t saved, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-10.message</extracomment>
        <translation type="unfinished">Non è stato salvato, perché {reason}.</translation>
    </message>
    <message>
        <source>Close other programs, then save again. Same again? Save a copy to your password manager.</source>
        <extracomment>wizard/core/failures.py E-10.next_step</extracomment>
        <translation type="unfinished">Chiudi gli altri programmi, poi salva di nuovo. Succede ancora? Salva una copia nel tuo gestore di password.</translation>
    </message>
    <message>
        <source>One character can’t be saved</source>
        <extracomment>wizard/core/failures.py E-11.title</extracomment>
        <translation type="unfinished">Un carattere non si può salvare</translation>
    </message>
    <message>
        <source>The text has a character that no file can contain. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-11.message</extracomment>
        <translation type="unfinished">Nel testo c’è un carattere che nessun file può contenere. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Retype the names you entered, without emoji or special characters. Then save again.</source>
        <extracomment>wizard/core/failures.py E-11.next_step</extracomment>
        <translation type="unfinished">Riscrivi i nomi che hai inserito, senza emoji né caratteri speciali. Poi salva di nuovo.</translation>
    </message>
    <message>
        <source>Can’t save under that name</source>
        <extracomment>wizard/core/failures.py E-12.title</extracomment>
        <translation type="unfinished">Non si può salvare con questo nome</translation>
    </message>
    <message>
        <source>The name {name} can’t be used in that folder ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-12.message</extracomment>
        <translation type="unfinished">Il nome {name} non si può usare in quella cartella ({reason}). Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Save again under a shorter name with only letters and digits.</source>
        <extracomment>wizard/core/failures.py E-12.next_step</extracomment>
        <translation type="unfinished">Salva di nuovo con un nome più corto, solo con lettere e cifre.</translation>
    </message>
    <message>
        <source>That protected file didn’t open</source>
        <extracomment>wizard/core/failures.py E-13.title</extracomment>
        <translation type="unfinished">Questo file protetto non si è aperto</translation>
    </message>
    <message>
        <source>Close other programs, then try again. Same again? Open it on another computer.</source>
        <extracomment>wizard/core/failures.py E-13.next_step</extracomment>
        <translation type="unfinished">Chiudi gli altri programmi, poi riprova. Succede ancora? Aprilo su un altro computer.</translation>
    </message>
    <message>
        <source>This app can’t open that protected file</source>
        <extracomment>wizard/core/failures.py E-14.title</extracomment>
        <translation type="unfinished">Questa app non può aprire quel file protetto</translation>
    </message>
    <message>
        <source>Opening {name} would take more memory than this app may use.</source>
        <extracomment>wizard/core/failures.py E-14.message</extracomment>
        <translation type="unfinished">Per aprire {name} servirebbe più memoria di quanta questa app possa usarne.</translation>
    </message>
    <message>
        <source>Open it with the program that protected it. Then paste the access token.</source>
        <extracomment>wizard/core/failures.py E-14.next_step</extracomment>
        <translation type="unfinished">Aprilo con il programma che l’ha protetto. Poi incolla il token di accesso.</translation>
    </message>
    <message>
        <source>Its work factor is {factor}. This app opens files up to {limit}.</source>
        <extracomment>wizard/core/failures.py E-14.seen</extracomment>
        <translation type="unfinished">Il suo fattore di lavoro è {factor}. Questa app apre file fino a {limit}.</translation>
    </message>
    <message>
        <source>The command is incomplete</source>
        <extracomment>wizard/core/failures.py P-02.title</extracomment>
        <translation type="unfinished">Il comando è incompleto</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <extracomment>wizard/core/failures.py P-02.message</extracomment>
        <translation type="unfinished">{reason} Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Run bigcommerce-connect check --help to see every option.</source>
        <extracomment>wizard/core/failures.py P-02.next_step</extracomment>
        <translation type="unfinished">Esegui bigcommerce-connect check --help per vedere tutte le opzioni.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>wizard/core/failures.py P-01.title</extracomment>
        <translation type="unfinished">Qualcosa è andato storto in questa app</translation>
    </message>
    <message>
        <source>It’s the app’s mistake, not yours ({reason}). What you entered is still here.</source>
        <extracomment>wizard/core/failures.py P-01.message</extracomment>
        <translation type="unfinished">È un errore dell’app, non tuo ({reason}). Quello che hai inserito c’è ancora.</translation>
    </message>
    <message>
        <source>Try again. Same again? Tell support this code.</source>
        <extracomment>wizard/core/failures.py P-01.next_step</extracomment>
        <translation type="unfinished">Riprova. Succede ancora? Comunica questo codice all’assistenza.</translation>
    </message>
    <message>
        <source>No web browser was found</source>
        <extracomment>wizard/core/failures.py P-03.title</extracomment>
        <translation type="unfinished">Nessun browser web trovato</translation>
    </message>
    <message>
        <source>This computer has no browser to open BigCommerce with.</source>
        <extracomment>wizard/core/failures.py P-03.message</extracomment>
        <translation type="unfinished">Questo computer non ha un browser con cui aprire BigCommerce.</translation>
    </message>
    <message>
        <source>Install a browser. Or copy each address to a browser on another computer.</source>
        <extracomment>wizard/core/failures.py P-03.next_step</extracomment>
        <translation type="unfinished">Installa un browser. Oppure copia ogni indirizzo nel browser di un altro computer.</translation>
    </message>
    <message>
        <source> (issued by {name})</source>
        <extracomment>wizard/core/failures.py issued_by</extracomment>
        <translation type="unfinished"> (rilasciato da {name})</translation>
    </message>
    <message>
        <source>{thing} (number {number})</source>
        <extracomment>wizard/core/failures.py numbered</extracomment>
        <translation type="unfinished">{thing} (numero {number})</translation>
    </message>
    <message>
        <source>“{scheme}:” needs two slashes after it</source>
        <extracomment>wizard/core/failures.py proxy.one_slash</extracomment>
        <translation type="unfinished">dopo “{scheme}:” servono due barre</translation>
    </message>
    <message>
        <source>http:// is missing before the user name</source>
        <extracomment>wizard/core/failures.py proxy.no_scheme</extracomment>
        <translation type="unfinished">manca http:// prima del nome utente</translation>
    </message>
    <message>
        <source>“{sign}” has to be written as {code}</source>
        <extracomment>wizard/core/failures.py proxy.sign</extracomment>
        <translation type="unfinished">“{sign}” va scritto come {code}</translation>
    </message>
    <message>
        <source>it names no computer</source>
        <extracomment>wizard/core/failures.py proxy.no_host</extracomment>
        <translation type="unfinished">non indica nessun computer</translation>
    </message>
    <message>
        <source>what follows the last colon is no port number</source>
        <extracomment>wizard/core/failures.py proxy.no_port</extracomment>
        <translation type="unfinished">ciò che segue gli ultimi due punti non è un numero di porta</translation>
    </message>
    <message>
        <source>SOCKS proxies aren’t supported</source>
        <extracomment>wizard/core/failures.py proxy.socks</extracomment>
        <translation type="unfinished">i proxy SOCKS non sono supportati</translation>
    </message>
    <message>
        <source>proxies of the kind “{scheme}” aren’t supported</source>
        <extracomment>wizard/core/failures.py proxy.other_kind</extracomment>
        <translation type="unfinished">i proxy di tipo “{scheme}” non sono supportati</translation>
    </message>
    <message>
        <source>it doesn’t answer with encryption; its address may have to start with http:// instead of https://</source>
        <extracomment>wizard/core/failures.py proxy.not_encrypted</extracomment>
        <translation type="unfinished">non risponde in modo cifrato; forse il suo indirizzo deve iniziare con http:// invece di https://</translation>
    </message>
    <message>
        <source>it’s damaged, cut off, or wasn’t protected with a passphrase by this app</source>
        <extracomment>wizard/core/failures.py not_opened.damaged</extracomment>
        <translation type="unfinished">è danneggiato, troncato o non è stato protetto con una passphrase da questa app</translation>
    </message>
    <message>
        <source>this computer doesn’t have enough free memory for it</source>
        <extracomment>wizard/core/failures.py not_opened.no_memory</extracomment>
        <translation type="unfinished">questo computer non ha abbastanza memoria libera per aprirlo</translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py not_opened.slow</extracomment>
        <translation type="unfinished">ci sono voluti più di {seconds} secondi</translation>
    </message>
    <message>
        <source>the part of this app that opens it stopped</source>
        <extracomment>wizard/core/failures.py not_opened.ended</extracomment>
        <translation type="unfinished">la parte di questa app che lo apre si è fermata</translation>
    </message>
    <message>
        <source>there isn’t enough free memory to protect it</source>
        <extracomment>wizard/core/failures.py not_protected.no_memory</extracomment>
        <translation type="unfinished">non c’è abbastanza memoria libera per proteggerlo</translation>
    </message>
    <message>
        <source>protecting it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py not_protected.slow</extracomment>
        <translation type="unfinished">proteggerlo ha richiesto più di {seconds} secondi</translation>
    </message>
    <message>
        <source>the part of this app that protects it stopped</source>
        <extracomment>wizard/core/failures.py not_protected.ended</extracomment>
        <translation type="unfinished">la parte di questa app che lo protegge si è fermata</translation>
    </message>
    <message>
        <source>none, the connection is direct</source>
        <extracomment>wizard/core/failures.py readiness.proxy.none</extracomment>
        <translation type="unfinished">nessuno, la connessione è diretta</translation>
    </message>
    <message>
        <source>{proxy}, set by the variable {variable}</source>
        <extracomment>wizard/core/failures.py readiness.proxy.by_variable</extracomment>
        <translation type="unfinished">{proxy}, impostato dalla variabile {variable}</translation>
    </message>
    <message>
        <source>{proxy}, set in this computer’s network settings</source>
        <extracomment>wizard/core/failures.py readiness.proxy.by_system</extracomment>
        <translation type="unfinished">{proxy}, impostato nelle impostazioni di rete di questo computer</translation>
    </message>
    <message>
        <source>{host} is at {address}</source>
        <extracomment>wizard/core/failures.py readiness.name.found</extracomment>
        <translation type="unfinished">{host} si trova a {address}</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <extracomment>wizard/core/failures.py readiness.name.left_to_proxy</extracomment>
        <translation type="unfinished">affidata al proxy</translation>
    </message>
    <message>
        <source>{host} answered, and its certificate is trusted{issuer}</source>
        <extracomment>wizard/core/failures.py readiness.connection.answered</extracomment>
        <translation type="unfinished">{host} ha risposto, e il suo certificato è attendibile{issuer}</translation>
    </message>
    <message>
        <source>not tried, because {host} wasn’t found</source>
        <extracomment>wizard/core/failures.py readiness.connection.not_tried</extracomment>
        <translation type="unfinished">non provata, perché {host} non è stato trovato</translation>
    </message>
    <message>
        <source>{seconds} s off, compared with {host}</source>
        <extracomment>wizard/core/failures.py readiness.clock.right</extracomment>
        <translation type="unfinished">{seconds} s di differenza rispetto a {host}</translation>
    </message>
    <message>
        <source>not known: {host} didn’t tell the time</source>
        <extracomment>wizard/core/failures.py readiness.clock.unknown</extracomment>
        <translation type="unfinished">non si sa: {host} non ha indicato l’ora</translation>
    </message>
    <message>
        <source>{name} saved, returned and deleted a test value</source>
        <extracomment>wizard/core/failures.py readiness.keychain.works</extracomment>
        <translation type="unfinished">{name} ha salvato, restituito ed eliminato un valore di prova</translation>
    </message>
    <message>
        <source>{folder} can be read</source>
        <extracomment>wizard/core/failures.py readiness.downloads.readable</extracomment>
        <translation type="unfinished">{folder} si può leggere</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>wizard/core/failures.py readiness.downloads.absent</extracomment>
        <translation type="unfinished">non c’è nessuna cartella {folder}</translation>
    </message>
    <message>
        <source>{name} is there to open pages</source>
        <extracomment>wizard/core/failures.py readiness.browser.found</extracomment>
        <translation type="unfinished">c’è {name} per aprire le pagine</translation>
    </message>
    <message>
        <source>this computer’s default browser, not tried</source>
        <extracomment>wizard/core/failures.py readiness.browser.unknown</extracomment>
        <translation type="unfinished">il browser predefinito di questo computer, non provato</translation>
    </message>
    <message>
        <source>what you copied can be read</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.read</extracomment>
        <translation type="unfinished">ciò che hai copiato si può leggere</translation>
    </message>
    <message>
        <source>not tried, because what you copied isn’t text</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.other</extracomment>
        <translation type="unfinished">non provati, perché ciò che hai copiato non è testo</translation>
    </message>
    <message>
        <source>a test text was copied and read</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.works</extracomment>
        <translation type="unfinished">un testo di prova è stato copiato e letto</translation>
    </message>
    <message>
        <source>a product</source>
        <extracomment>wizard/core/failures.py products.creates</extracomment>
        <translation type="unfinished">un prodotto</translation>
    </message>
    <message>
        <source>In BigCommerce, open Products and delete the newest one without a name.</source>
        <extracomment>wizard/core/failures.py products.removal</extracomment>
        <translation type="unfinished">In BigCommerce apri Products ed elimina il prodotto più recente senza nome.</translation>
    </message>
    <message>
        <source>an order</source>
        <extracomment>wizard/core/failures.py orders.creates</extracomment>
        <translation type="unfinished">un ordine</translation>
    </message>
    <message>
        <source>In BigCommerce, open Orders and archive the newest one without products.</source>
        <extracomment>wizard/core/failures.py orders.removal</extracomment>
        <translation type="unfinished">In BigCommerce apri Orders e archivia l’ordine più recente senza prodotti.</translation>
    </message>
    <message>
        <source>a payment access token</source>
        <extracomment>wizard/core/failures.py create_payments.creates</extracomment>
        <translation type="unfinished">un token di accesso per i pagamenti</translation>
    </message>
    <message>
        <source>Note the time, and ask BigCommerce support to revoke it. The control panel doesn’t show it.</source>
        <extracomment>wizard/core/failures.py create_payments.removal</extracomment>
        <translation type="unfinished">Annota l’ora e chiedi all’assistenza di BigCommerce di revocarlo. Il pannello di controllo non lo mostra.</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>File</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Store hash</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Hash del negozio</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Risultato</translation>
    </message>
    <message>
        <source>Store hash {hash}. Result: {result}.</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Hash del negozio {hash}. Risultato: {result}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">nessuno</translation>
    </message>
    <message>
        <source>It doesn’t name its store. Add it alone.</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Non indica il negozio. Aggiungilo a parte.</translation>
    </message>
</context>
<context>
    <name>Finale</name>
    <message>
        <source>&amp;Keep the files</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">&amp;Conserva i file</translation>
    </message>
    <message>
        <source>Still missing: {rows}. What needs them won’t work.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">Manca ancora: {rows}. Ciò che ne ha bisogno non funzionerà.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n file eliminato.</numerusform>
            <numerusform>%n file eliminati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">A&amp;ssistenza</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">&amp;Indietro</translation>
    </message>
</context>
<context>
    <name>GivenFile</name>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Hai già un token</translation>
    </message>
    <message>
        <source>Replace your token?</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Sostituire il tuo token?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Non hai ancora salvato questo token, e BigCommerce non lo mostrerà più.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">&amp;Sostituisci</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">&amp;Tieni questo token</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Where do I paste these?</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Dove incollo questi valori?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Punto esclamativo rosso</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>Opening the keychain…</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Apertura del portachiavi…</translation>
    </message>
    <message>
        <source>Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Il computer potrebbe chiederti la password.</translation>
    </message>
    <message>
        <source>In {folder}. To open it, use your passphrase here or in any age app.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">In {folder}. Per aprirlo, usa la passphrase qui o in qualsiasi app compatibile con age.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Senza la passphrase nessuno può aprirlo.</translation>
    </message>
    <message>
        <source>It isn’t encrypted. Delete it once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Non è cifrato. Eliminalo quando APPSe AI mostra un segno di spunta verde.</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, and so does the file.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Questa cartella si sincronizza con {service}, e quindi anche il file.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Salvato come {name}</translation>
    </message>
    <message>
        <source>In {folder}. Anyone who can open that folder can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">In {folder}. Chi può aprire quella cartella può leggerlo.</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Salvato in {name}</translation>
    </message>
    <message>
        <source>Checked: the saved token matches.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Controllato: il token salvato corrisponde.</translation>
    </message>
    <message>
        <source>In {folder}. Only you can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">In {folder}. Solo tu puoi leggerlo.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <extracomment>wizard/ui/language/button.py</extracomment>
        <translation type="unfinished">Lingua: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">&amp;Lingua</translation>
    </message>
    <message>
        <source>Match my computer: {name}</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">Come il computer: {name}</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Immagine: {caption}</translation>
    </message>
</context>
<context>
    <name>LaterParts</name>
    <message>
        <source>You&amp;r stores</source>
        <extracomment>wizard/ui/pages/store/later.py</extracomment>
        <translation type="unfinished">I tuoi ne&amp;gozi</translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/lead_picture.py</extracomment>
        <translation type="unfinished">Immagine: {caption}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Token not saved</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Token non salvato</translation>
    </message>
    <message>
        <source>Close without saving the token?</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Chiudere senza salvare il token?</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Chiudi senza salvare</translation>
    </message>
    <message>
        <source>&amp;Don’t close</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Non chiudere</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Salva una co&amp;pia…</translation>
    </message>
    <message>
        <source>The token is on the clipboard, which empties when you close. Paste it into APPSe AI first, or save a copy.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Il token è negli appunti, che si svuotano alla chiusura. Prima incollalo in APPSe AI, o salva una copia.</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Non hai ancora salvato questo token, e BigCommerce non lo mostrerà più.</translation>
    </message>
    <message>
        <source>No other copy? You’d need a new API account.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Nessun’altra copia? Ti servirebbe un nuovo account API.</translation>
    </message>
</context>
<context>
    <name>LetterBox</name>
    <message>
        <source>Email {address} with this text:</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Scrivi a {address} con questo testo:</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Copia il t&amp;esto</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Testo dell’email copiato</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Testo dell’email per l’assistenza</translation>
    </message>
    <message>
        <source>No email draft?</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Nessuna bozza di email?</translation>
    </message>
    <message>
        <source>Your email app didn’t open.</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">L’app di posta non si è aperta.</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Scrivi all’assistenza</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Testo dell’email per l’assistenza</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">L’assistenza vede solo questo, mai il token. Non viene inviato nulla finché non lo invii tu.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Sc&amp;rivi all’assistenza</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Copia il t&amp;esto</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Testo dell’email copiato</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Dovrebbe aprirsi una bozza di email</translation>
    </message>
    <message>
        <source>No email draft? Copy the text.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Nessuna bozza di email? Copia il testo.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">L’app di posta non si è aperta</translation>
    </message>
    <message>
        <source>Copy the text and email it to {address}.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Copia il testo e invialo per email a {address}.</translation>
    </message>
</context>
<context>
    <name>ListKeeping</name>
    <message numerus="yes">
        <source>%n store(s) removed</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n negozio rimosso</numerusform>
            <numerusform>%n negozi rimossi</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens in the keychain are gone too.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Anche i loro token nel portachiavi non ci sono più.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so their tokens may still be there.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Il portachiavi non si è aperto, quindi i loro token potrebbero essere ancora lì.</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Rimosso: {label}</translation>
    </message>
    <message>
        <source>Its token in the keychain is gone too.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Anche il suo token nel portachiavi non c’è più.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so its token may still be there.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Il portachiavi non si è aperto, quindi il suo token potrebbe essere ancora lì.</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save a list of your stores</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Salva un elenco dei tuoi negozi</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Pagina da stampare (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Foglio di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">File di testo (*.txt)</translation>
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
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>wizard/ui/mac_menus.py</extracomment>
        <translation type="unfinished">Modifica</translation>
    </message>
</context>
<context>
    <name>MaskedEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Incolla</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Elimina</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">Seleziona &amp;tutto</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Next account: one row is missing</source>
        <extracomment>wizard/practice/mishaps.py one-row-forgotten</extracomment>
        <translation type="unfinished">Prossimo account: manca una riga</translation>
    </message>
    <message>
        <source>Next account: the client ID is copied instead of the access token</source>
        <extracomment>wizard/practice/mishaps.py client-id-copied</extracomment>
        <translation type="unfinished">Prossimo account: viene copiato il client ID invece del token di accesso</translation>
    </message>
    <message>
        <source>The store hash is another store’s, which doesn’t know the token</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-401</extracomment>
        <translation type="unfinished">L’hash è di un altro negozio, che non conosce il token</translation>
    </message>
    <message>
        <source>No store has this hash</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-404</extracomment>
        <translation type="unfinished">Nessun negozio ha questo hash</translation>
    </message>
    <message>
        <source>The store refuses a good token</source>
        <extracomment>wizard/practice/mishaps.py scope-free-403</extracomment>
        <translation type="unfinished">Il negozio rifiuta un token valido</translation>
    </message>
    <message>
        <source>One request that every token may send is refused</source>
        <extracomment>wizard/practice/mishaps.py time-403</extracomment>
        <translation type="unfinished">Viene rifiutata una richiesta permessa a ogni token</translation>
    </message>
    <message>
        <source>One request that every token may send no longer exists</source>
        <extracomment>wizard/practice/mishaps.py time-410</extracomment>
        <translation type="unfinished">Una richiesta permessa a ogni token non esiste più</translation>
    </message>
    <message>
        <source>The account has no permissions</source>
        <extracomment>wizard/practice/mishaps.py all-rows-403</extracomment>
        <translation type="unfinished">L’account non ha autorizzazioni</translation>
    </message>
    <message>
        <source>This store is locked</source>
        <extracomment>wizard/practice/mishaps.py locked</extracomment>
        <translation type="unfinished">Questo negozio è bloccato</translation>
    </message>
    <message>
        <source>This store is suspended</source>
        <extracomment>wizard/practice/mishaps.py suspended</extracomment>
        <translation type="unfinished">Questo negozio è sospeso</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for a second</source>
        <extracomment>wizard/practice/mishaps.py rate-limited</extracomment>
        <translation type="unfinished">Altre app esauriscono il limite di richieste del negozio per un secondo</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for two minutes</source>
        <extracomment>wizard/practice/mishaps.py rate-limited-long</extracomment>
        <translation type="unfinished">Altre app esauriscono il limite di richieste del negozio per due minuti</translation>
    </message>
    <message>
        <source>BigCommerce is too busy to answer</source>
        <extracomment>wizard/practice/mishaps.py platform-busy</extracomment>
        <translation type="unfinished">BigCommerce è sovraccarico e non risponde</translation>
    </message>
    <message>
        <source>BigCommerce is down</source>
        <extracomment>wizard/practice/mishaps.py server-error</extracomment>
        <translation type="unfinished">BigCommerce non funziona</translation>
    </message>
    <message>
        <source>BigCommerce fails once, then works</source>
        <extracomment>wizard/practice/mishaps.py server-error-once</extracomment>
        <translation type="unfinished">BigCommerce dà un errore una volta, poi funziona</translation>
    </message>
    <message>
        <source>Products can’t be read because of a fault</source>
        <extracomment>wizard/practice/mishaps.py one-row-unclear</extracomment>
        <translation type="unfinished">I prodotti non si possono leggere per un guasto</translation>
    </message>
    <message>
        <source>The request for products no longer exists</source>
        <extracomment>wizard/practice/mishaps.py one-row-gone</extracomment>
        <translation type="unfinished">La richiesta dei prodotti non esiste più</translation>
    </message>
    <message>
        <source>The company network answers with nothing</source>
        <extracomment>wizard/practice/mishaps.py empty-answers</extracomment>
        <translation type="unfinished">La rete aziendale dà risposte vuote</translation>
    </message>
    <message>
        <source>The write check creates something (only if you run it)</source>
        <extracomment>wizard/practice/mishaps.py writes-accepted</extracomment>
        <translation type="unfinished">Il controllo della scrittura crea qualcosa (solo se lo esegui)</translation>
    </message>
    <message>
        <source>Someone deletes the account during the test</source>
        <extracomment>wizard/practice/mishaps.py revoked-midway</extracomment>
        <translation type="unfinished">Qualcuno elimina l’account durante la verifica</translation>
    </message>
    <message>
        <source>BigCommerce can’t read the token</source>
        <extracomment>wizard/practice/mishaps.py token-malformed</extracomment>
        <translation type="unfinished">BigCommerce non riesce a leggere il token</translation>
    </message>
    <message>
        <source>The company network removes the token</source>
        <extracomment>wizard/practice/mishaps.py token-stripped</extracomment>
        <translation type="unfinished">La rete aziendale toglie il token</translation>
    </message>
    <message>
        <source>The store is new, with no customers, products, or orders</source>
        <extracomment>wizard/practice/mishaps.py empty-store</extracomment>
        <translation type="unfinished">Il negozio è nuovo, senza clienti, prodotti né ordini</translation>
    </message>
    <message>
        <source>A Wi-Fi sign-in page answers</source>
        <extracomment>wizard/practice/mishaps.py wifi-page</extracomment>
        <translation type="unfinished">Risponde la pagina di accesso di un Wi-Fi</translation>
    </message>
    <message>
        <source>The company network answers with its own page</source>
        <extracomment>wizard/practice/mishaps.py html-page</extracomment>
        <translation type="unfinished">La rete aziendale risponde con una pagina propria</translation>
    </message>
    <message>
        <source>The answer arrives garbled</source>
        <extracomment>wizard/practice/mishaps.py not-json</extracomment>
        <translation type="unfinished">La risposta arriva illeggibile</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <extracomment>wizard/practice/mishaps.py half-answer</extracomment>
        <translation type="unfinished">La risposta si interrompe a metà</translation>
    </message>
    <message>
        <source>The connection is cut off before an answer</source>
        <extracomment>wizard/practice/mishaps.py drop</extracomment>
        <translation type="unfinished">La connessione si interrompe prima della risposta</translation>
    </message>
    <message>
        <source>The connection is cut off once, then works</source>
        <extracomment>wizard/practice/mishaps.py drop-once</extracomment>
        <translation type="unfinished">La connessione si interrompe una volta, poi funziona</translation>
    </message>
    <message>
        <source>No answer ever comes</source>
        <extracomment>wizard/practice/mishaps.py hang</extracomment>
        <translation type="unfinished">Non arriva mai nessuna risposta</translation>
    </message>
    <message>
        <source>The answer is endlessly slow</source>
        <extracomment>wizard/practice/mishaps.py slow-drip</extracomment>
        <translation type="unfinished">La risposta è lentissima e non finisce mai</translation>
    </message>
    <message>
        <source>Even the start of the answer is too slow</source>
        <extracomment>wizard/practice/mishaps.py slow-head</extracomment>
        <translation type="unfinished">Anche l’inizio della risposta è troppo lento</translation>
    </message>
    <message>
        <source>The answer is a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py huge-body</extracomment>
        <translation type="unfinished">La risposta è di un gigabyte</translation>
    </message>
    <message>
        <source>The answer starts with a million empty characters</source>
        <extracomment>wizard/practice/mishaps.py huge-header</extracomment>
        <translation type="unfinished">La risposta inizia con un milione di caratteri vuoti</translation>
    </message>
    <message>
        <source>A small compressed answer expands to a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py gzip-bomb</extracomment>
        <translation type="unfinished">Una piccola risposta compressa diventa un gigabyte</translation>
    </message>
    <message>
        <source>BigCommerce gives an unknown answer</source>
        <extracomment>wizard/practice/mishaps.py teapot</extracomment>
        <translation type="unfinished">BigCommerce dà una risposta sconosciuta</translation>
    </message>
</context>
<context>
    <name>MissingRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>wizard/ui/pages/check/missing_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRowsCard</name>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Tieni il vecchio account finché quello nuovo non funziona in APPSe AI.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Ancora da verificare</translation>
    </message>
    <message>
        <source>Open APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Apri APPSe AI</translation>
    </message>
    <message>
        <source>Copy these into APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Copia i valori in APPSe AI</translation>
    </message>
    <message>
        <source>What does APPSe AI show?</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Che cosa mostra APPSe AI?</translation>
    </message>
    <message>
        <source>APPSe AI shows red</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Segno rosso in APPSe AI</translation>
    </message>
    <message>
        <source>Ask support</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Chiedi all’assistenza</translation>
    </message>
    <message>
        <source>You’re done</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Hai finito</translation>
    </message>
    <message>
        <source>Choose {credentials}, {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Scegli {credentials}, {add}, {app} e il suo tipo di autenticazione.</translation>
    </message>
    <message>
        <source>Find {name} in its list of credentials.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Cerca {name} nel suo elenco di credenziali.</translation>
    </message>
    <message>
        <source>APPSe AI can use {store}.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI può usare {store}.</translation>
    </message>
    <message>
        <source>Send them a report. It never contains your token.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Invia un rapporto. Non contiene mai il tuo token.</translation>
    </message>
    <message>
        <source>Check {number} of {count}</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Controllo {number} di {count}</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Questa volta la verifica non è stata eseguita. Il token di questo negozio è salvato su questo computer.</translation>
    </message>
    <message>
        <source>These values may not work.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Questi valori potrebbero non funzionare.</translation>
    </message>
    <message>
        <source>Now click {save} in APPSe AI.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Ora fai clic su {save} in APPSe AI.</translation>
    </message>
    <message>
        <source>Paste each value into the field with the same name.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Incolla ogni valore nel campo con lo stesso nome.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>✓ Copied</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">✓ Copiato</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">&amp;Copia</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Il nome serve solo a te.</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Copia {name}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>That’s the example in APPSe AI’s guide. Is it really your store?</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">Questo è l’esempio della guida di APPSe AI. È davvero il tuo negozio?</translation>
    </message>
    <message>
        <source>Most store hashes have 5 to 10 characters. Compare yours with the address.</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">La maggior parte degli hash ha da 5 a 10 caratteri. Confronta il tuo con l’indirizzo.</translation>
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
        <translation type="unfinished">{code} (copiato con questo messaggio)</translation>
    </message>
    <message>
        <source>{code} (not copied: another app is using the clipboard)</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{code} (non copiato: un’altra app sta usando gli appunti)</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Passaggio {step}, codice {code}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Codice {code}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Fatto</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Attenzione</translation>
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
        <translation type="unfinished">Non usarlo</translation>
    </message>
    <message>
        <source>You copied {address}</source>
        <extracomment>wizard/ui/pages/store/offer.py</extracomment>
        <translation type="unfinished">Hai copiato {address}</translation>
    </message>
</context>
<context>
    <name>OldAccount</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">&amp;Apri BigCommerce</translation>
    </message>
    <message>
        <source>Check that the old account is &amp;gone</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Controlla che il vecchio account &amp;non ci sia più</translation>
    </message>
    <message>
        <source>Asking BigCommerce…</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Richiesta a BigCommerce in corso…</translation>
    </message>
    <message>
        <source>The old account is gone. BigCommerce no longer accepts its token.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Il vecchio account non c’è più. BigCommerce non accetta più il suo token.</translation>
    </message>
    <message>
        <source>The old account is still there, and its token still works.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Il vecchio account c’è ancora e il suo token continua a funzionare.</translation>
    </message>
    <message>
        <source>Delete “{name}” in BigCommerce. Its webhooks stop too.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Elimina “{name}” in BigCommerce. Si fermano anche i suoi webhook.</translation>
    </message>
    <message>
        <source>Can’t tell if the old account is gone.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Non si può dire se il vecchio account ci sia ancora.</translation>
    </message>
    <message>
        <source>{title} ({code}).</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">{title} ({code}).</translation>
    </message>
    <message>
        <source>Try again, or look in BigCommerce’s list of accounts.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Riprova, oppure guarda nell’elenco degli account in BigCommerce.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>&amp;It’s already open</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">È &amp;già aperto</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Non spostarla</translation>
    </message>
    <message>
        <source>&amp;Move it beside my browser</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Spostala accanto al &amp;browser</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Questa finestra si sposta accanto al browser.</translation>
    </message>
    <message>
        <source>This window stays where it is.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Questa finestra resta dov’è.</translation>
    </message>
</context>
<context>
    <name>OpenedNotice</name>
    <message>
        <source>Resuming store {hash}</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Configurazione ripresa: negozio {hash}</translation>
    </message>
    <message>
        <source>Saved {when}, at step {number} ({name}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Salvata il {when}, al passaggio {number} ({name}).</translation>
    </message>
    <message>
        <source>The last test passed.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">L’ultima verifica è riuscita.</translation>
    </message>
    <message>
        <source>Last test: {title} ({code}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Ultima verifica: {title} ({code}).</translation>
    </message>
    <message>
        <source>Last test: {code}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Ultima verifica: {code}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Manca: {rows}.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Ancora da verificare.</translation>
    </message>
    <message>
        <source>The last account was missing: {rows}. The new one is untested.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">All’ultimo account mancava: {rows}. Quello nuovo è ancora da verificare.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address, then press Next.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Confronta l’hash del negozio con l’indirizzo nel browser, poi premi Avanti.</translation>
    </message>
    <message>
        <source>First compare the store hash {hash} with your browser’s address. The file may be for another store.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Prima confronta l’hash del negozio {hash} con l’indirizzo nel browser. Il file potrebbe essere di un altro negozio.</translation>
    </message>
    <message>
        <source>Continue below. Your check marks are back.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continua qui sotto. Le righe già spuntate lo sono ancora.</translation>
    </message>
    <message>
        <source>Continue below. No row was checked off yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continua qui sotto. Nessuna riga era ancora spuntata.</translation>
    </message>
    <message>
        <source>For a new API account, press Back. To test again, add the token: saved setups contain none.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Per un nuovo account API premi Indietro. Per verificare di nuovo, aggiungi il token: le configurazioni salvate non lo contengono.</translation>
    </message>
    <message>
        <source>A saved setup never contains the token. Add it here, then test.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Una configurazione salvata non contiene mai il token. Aggiungilo qui, poi verifica.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>The page should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">La pagina dovrebbe aprirsi nel browser</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Il browser non si è aperto</translation>
    </message>
    <message>
        <source>Practice doesn’t open real pages</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">L’esercitazione non apre pagine vere</translation>
    </message>
    <message>
        <source>The practice control panel should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Il pannello di esercitazione dovrebbe aprirsi nel browser</translation>
    </message>
    <message>
        <source>It imitates BigCommerce, for the made-up store in this app.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Imita BigCommerce, per il negozio finto in questa app.</translation>
    </message>
    <message>
        <source>It works while this window is open.
Nothing opened? Copy this address: {address}</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Funziona finché questa finestra è aperta.
Non si è aperto nulla? Copia questo indirizzo: {address}</translation>
    </message>
    <message>
        <source>Copy this address into your browser.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Copia questo indirizzo nel browser.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Indirizzo copiato</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Other &amp;reasons</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Altri &amp;motivi</translation>
    </message>
    <message>
        <source>BigCommerce’s &amp;status page</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Pagina di stato di &amp;BigCommerce</translation>
    </message>
    <message>
        <source>Store and token came from {name}.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Origine di negozio e token: {name}.</translation>
    </message>
    <message>
        <source>Without Customers, APPSe AI’s own check will probably fail.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Senza Customers, il controllo di APPSe AI probabilmente fallirà.</translation>
    </message>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Tieni il vecchio account finché quello nuovo non funziona in APPSe AI.</translation>
    </message>
    <message>
        <source>Add to APPSe AI &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Aggiungi ad APPSe AI senza verifica</translation>
    </message>
    <message>
        <source>Continue a&amp;nyway</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Continua &amp;comunque</translation>
    </message>
    <message>
        <source>Continue &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Continua senza &amp;verifica</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Che cosa viene inviato?</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Dettagli</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Codice {code}</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Create an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py title</extracomment>
        <translation type="unfinished">Crea un account API per APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: none of this is about a real store.</source>
        <extracomment>wizard/core/owner/instructions.py practice</extracomment>
        <translation type="unfinished">ESERCITAZIONE: nulla di tutto questo riguarda un negozio vero.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>wizard/core/owner/instructions.py open.heading</extracomment>
        <translation type="unfinished">Apri la pagina</translation>
    </message>
    <message>
        <source>Click {create} at the top right.</source>
        <extracomment>wizard/core/owner/instructions.py open.create</extracomment>
        <translation type="unfinished">Fai clic su {create} in alto a destra.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <extracomment>wizard/core/owner/instructions.py form.heading</extracomment>
        <translation type="unfinished">Compila il modulo</translation>
    </message>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py row.choose</extracomment>
        <translation type="unfinished">{label}: scegli {wanted}</translation>
    </message>
    <message>
        <source>Compare all rows once more, then click {save}.</source>
        <extracomment>wizard/core/owner/instructions.py save.compare</extracomment>
        <translation type="unfinished">Confronta ancora una volta tutte le righe, poi fai clic su {save}.</translation>
    </message>
    <message>
        <source>Send the file back safely</source>
        <extracomment>wizard/core/owner/instructions.py send.heading</extracomment>
        <translation type="unfinished">Rimanda il file in modo sicuro</translation>
    </message>
    <message>
        <source>Protect the file with a passphrase before you send it.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect</extracomment>
        <translation type="unfinished">Proteggi il file con una passphrase prima di inviarlo.</translation>
    </message>
    <message>
        <source>BigCommerce: an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py mail.subject</extracomment>
        <translation type="unfinished">BigCommerce: un account API per APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: {subject}</source>
        <extracomment>wizard/core/owner/instructions.py mail.subject.practice</extracomment>
        <translation type="unfinished">ESERCITAZIONE: {subject}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>wizard/core/owner/instructions.py mail.hello</extracomment>
        <translation type="unfinished">Ciao,</translation>
    </message>
    <message>
        <source>The page: {page}</source>
        <extracomment>wizard/core/owner/instructions.py mail.page</extracomment>
        <translation type="unfinished">La pagina: {page}</translation>
    </message>
    <message>
        <source>{type}: {right}. {name}: {account}</source>
        <extracomment>wizard/core/owner/instructions.py mail.form</extracomment>
        <translation type="unfinished">{type}: {right}. {name}: {account}</translation>
    </message>
    <message>
        <source>For the store’s owner, or a user allowed to create store-level API accounts</source>
        <extracomment>wizard/core/owner/instructions.py for_whom</extracomment>
        <translation type="unfinished">Per il titolare del negozio, o per un utente che può creare account API del negozio</translation>
    </message>
    <message>
        <source>APPSe AI needs an API account to connect to store {store}. You create it once. It changes nothing in your store.</source>
        <extracomment>wizard/core/owner/instructions.py opening</extracomment>
        <translation type="unfinished">Per collegarsi al negozio {store}, ad APPSe AI serve un account API. Si crea una volta sola e non cambia nulla nel tuo negozio.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce with Chrome, Firefox, or Edge. Open this address:</source>
        <extracomment>wizard/core/owner/instructions.py open.sign_in</extracomment>
        <translation type="unfinished">Accedi a BigCommerce con Chrome, Firefox o Edge. Apri questo indirizzo:</translation>
    </message>
    <message>
        <source>The address bar should show {store}.</source>
        <extracomment>wizard/core/owner/instructions.py open.look</extracomment>
        <translation type="unfinished">La barra degli indirizzi dovrebbe mostrare {store}.</translation>
    </message>
    <message>
        <source>Or click {settings}, then {right} near the end. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py open.way</extracomment>
        <translation type="unfinished">Oppure fai clic su {settings}, poi su {right} verso la fine. Nei negozi meno recenti si chiama {older}. Non usare {wrong}.</translation>
    </message>
    <message>
        <source>Leave {type} on {right}. Type this into {name}:</source>
        <extracomment>wizard/core/owner/instructions.py form.name</extracomment>
        <translation type="unfinished">Lascia {type} su {right}. Scrivi questo in {name}:</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/core/owner/instructions.py form.name.more</extracomment>
        <translation type="unfinished">Il nome serve solo a te.</translation>
    </message>
    <message>
        <source>Under {scopes}, set {change} of the {count} rows as shown. Leave the others on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py form.rows</extracomment>
        <translation type="unfinished">In {scopes}, imposta {change} delle {count} righe come mostrato. Lascia le altre sulla prima opzione.</translation>
    </message>
    <message>
        <source>The order is BigCommerce’s. Leave unlisted rows on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py form.rows.more</extracomment>
        <translation type="unfinished">L’ordine è quello di BigCommerce. Lascia sulla prima opzione le righe non elencate.</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py row.leave</extracomment>
        <translation type="unfinished">{label}: lascia su {wanted}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>wizard/core/owner/instructions.py save.heading</extracomment>
        <translation type="unfinished">Salva</translation>
    </message>
    <message>
        <source>You can’t change them later. One wrong row means a new account.</source>
        <extracomment>wizard/core/owner/instructions.py save.compare.more</extracomment>
        <translation type="unfinished">Dopo non potrai più cambiarle. Basta una riga sbagliata e serve un nuovo account.</translation>
    </message>
    <message>
        <source>{window} opens, and your browser saves a text file. Find it in Downloads before you click {done}.</source>
        <extracomment>wizard/core/owner/instructions.py save.file</extracomment>
        <translation type="unfinished">Si apre {window}, e il browser salva un file di testo. Trovalo nella cartella Download prima di fare clic su {done}.</translation>
    </message>
    <message>
        <source>Its name starts with {begins}.</source>
        <extracomment>wizard/core/owner/instructions.py save.file.name</extracomment>
        <translation type="unfinished">Il suo nome inizia con {begins}.</translation>
    </message>
    <message>
        <source>No file? Copy the third box, {token}, now. BigCommerce won’t show it again. Paste it in the next step.</source>
        <extracomment>wizard/core/owner/instructions.py save.no_file</extracomment>
        <translation type="unfinished">Nessun file? Copia subito la terza casella, {token}. BigCommerce non la mostrerà più. Incollala nel prossimo passaggio.</translation>
    </message>
    <message>
        <source>In step 1 of BigCommerce Connect, choose the file. After the test, choose “Save a copy…”, then “Protected with a passphrase…”. Send that file. Say the passphrase on the phone, never in the same message.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.how</extracomment>
        <translation type="unfinished">Nel passaggio 1 di BigCommerce Connect scegli il file. Dopo la verifica scegli “Salva una copia…”, poi “Protetto con una passphrase…”. Invia quel file. Comunica la passphrase al telefono, mai nello stesso messaggio.</translation>
    </message>
    <message>
        <source>Without this app, use a USB stick or a shared password manager. Avoid plain email and chat: copies stay for years.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.otherwise</extracomment>
        <translation type="unfinished">Senza questa app, usa una chiavetta USB o un gestore di password condiviso. Evita email e chat normali: le copie restano per anni.</translation>
    </message>
    <message>
        <source>Anyone with the file can do what these rows allow. Never send the {secret} alone: nobody needs it.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.why</extracomment>
        <translation type="unfinished">Chi ha il file può fare ciò che queste righe permettono. Non inviare mai il {secret} da solo: non serve a nessuno.</translation>
    </message>
    <message>
        <source>When the connection works, delete the file.</source>
        <extracomment>wizard/core/owner/instructions.py send.delete</extracomment>
        <translation type="unfinished">Quando la connessione funziona, elimina il file.</translation>
    </message>
    <message>
        <source>Delete it from Downloads and the trash, and delete the message. Keep the API account: APPSe AI needs it.</source>
        <extracomment>wizard/core/owner/instructions.py send.delete.where</extracomment>
        <translation type="unfinished">Eliminalo dalla cartella Download e dal cestino, ed elimina il messaggio. Conserva l’account API: serve ad APPSe AI.</translation>
    </message>
    <message>
        <source>Or let the person who asked you do it</source>
        <extracomment>wizard/core/owner/instructions.py other_way.heading</extracomment>
        <translation type="unfinished">Oppure lascia fare a chi te l’ha chiesto</translation>
    </message>
    <message>
        <source>In {account}, {users}, {edit}, {risk}, let them list and create store-level API accounts. Then skip the steps above. Undo it when the connection works.</source>
        <extracomment>wizard/core/owner/instructions.py other_way</extracomment>
        <translation type="unfinished">In {account}, {users}, {edit}, {risk}, permetti a chi te l’ha chiesto di vedere e creare account API del negozio. Poi salta i passaggi qui sopra. Revoca il permesso quando la connessione funziona.</translation>
    </message>
    <message>
        <source>Could you create an API account for APPSe AI in our BigCommerce store {store}? I’m not allowed to. The attached sheet shows every step.</source>
        <extracomment>wizard/core/owner/instructions.py mail.ask</extracomment>
        <translation type="unfinished">potresti creare un account API per APPSe AI nel nostro negozio BigCommerce {store}? Io non ho il permesso di farlo. Il foglio allegato mostra ogni passaggio.</translation>
    </message>
    <message>
        <source>Please don’t send me BigCommerce’s file in a plain email. The sheet shows how to protect it.</source>
        <extracomment>wizard/core/owner/instructions.py mail.file</extracomment>
        <translation type="unfinished">Per favore, non inviarmi il file di BigCommerce in una normale email. Il foglio spiega come proteggerlo.</translation>
    </message>
    <message>
        <source>Set these rows. Leave the others on their first option. After Save, nothing can change:</source>
        <extracomment>wizard/core/owner/instructions.py mail.rows</extracomment>
        <translation type="unfinished">Imposta queste righe. Lascia le altre sulla prima opzione. Dopo Save non si può cambiare nulla:</translation>
    </message>
    <message>
        <source>If you have several stores, check that it’s the right one.</source>
        <extracomment>wizard/core/owner/instructions.py open.which</extracomment>
        <translation type="unfinished">Se hai più negozi, controlla che sia quello giusto.</translation>
    </message>
    <message>
        <source>Near the end of that page, click {right}. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py open.way.which</extracomment>
        <translation type="unfinished">Verso la fine di quella pagina, fai clic su {right}. Nei negozi meno recenti si chiama {older}. Non usare {wrong}.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Fatto</translation>
    </message>
    <message>
        <source>Row in BigCommerce</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Riga in BigCommerce</translation>
    </message>
    <message>
        <source>Choose the highlighted one</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Scegli l’opzione evidenziata</translation>
    </message>
    <message>
        <source>Made with BigCommerce Connect. Contains no password or token.</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Creato con BigCommerce Connect. Non contiene password né token.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Pagina {number} di {count}</translation>
    </message>
</context>
<context>
    <name>OwnerDialog</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salva come &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salva come &amp;testo…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Copia</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copia le istruzioni</translation>
    </message>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Istruzioni per il titolare</translation>
    </message>
    <message>
        <source>Send this to the owner, or someone allowed to create API accounts. It contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Invia queste istruzioni al titolare, o a chi può creare account API. Non contengono dati segreti.</translation>
    </message>
    <message>
        <source>Copy e&amp;mail</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copia l’e&amp;mail</translation>
    </message>
    <message>
        <source>Email copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Email copiata</translation>
    </message>
    <message>
        <source>When the file arrives, choose “I got the file from the owner” in step 2.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Quando il file arriva, scegli “Ho ricevuto il file dal titolare” nel passaggio 2.</translation>
    </message>
    <message>
        <source>&amp;Email the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Invia per email</translation>
    </message>
    <message>
        <source>Instructions copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Istruzioni copiate</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salva le istruzioni</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">File PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">File di testo (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salvato come {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">In {folder}.</translation>
    </message>
    <message>
        <source>Send it any way you like: it contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Invialo come preferisci: non contiene dati segreti.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Dovrebbe aprirsi una bozza di email</translation>
    </message>
    <message>
        <source>No draft? Copy the email instead.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Nessuna bozza? Copia invece l’email.</translation>
    </message>
    <message>
        <source>Save the PDF here and attach it.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Salva qui il PDF e allegalo.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">L’app di posta non si è aperta</translation>
    </message>
    <message>
        <source>Copy the email and attach the PDF.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copia l’email e allega il PDF.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Proteggi con una passphrase</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Apri un file protetto</translation>
    </message>
    <message>
        <source>&amp;Passphrase for {name}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Passphrase per {name}</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Ripeti la passphrase</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Salva il file</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Apri il file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Annulla</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Sa&amp;lta questo file</translation>
    </message>
    <message>
        <source>Open protected file {number} of {total}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Apri il file protetto {number} di {total}</translation>
    </message>
    <message>
        <source>&amp;Try it for the other files, too</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Pro&amp;vala anche con gli altri file</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Inserisci la passphrase.</translation>
    </message>
    <message>
        <source>Enter the same passphrase in both fields.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Inserisci la stessa passphrase nei due campi.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Apertura del file…</translation>
    </message>
</context>
<context>
    <name>PhoneCheck</name>
    <message>
        <source>One of you reads out the check number, and the other types it in. If you both see the same four words, you have the same token.</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Uno di voi legge ad alta voce il numero di controllo e l’altro lo scrive. Se vedete entrambi le stesse quattro parole, avete lo stesso token.</translation>
    </message>
    <message>
        <source>Check number</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Numero di controllo</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>What to say on the phone</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Che cosa dire al telefono</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Di’: “{words}”</translation>
    </message>
    <message>
        <source>Never read out your token.</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Non leggere mai il token ad alta voce.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Passaggio {step}</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Passaggio {step}, codice {code}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">&amp;Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Copiato</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Chiudi</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This is the store hash. Copy the whole address.</source>
        <extracomment>wizard/ui/pictures/address_bar.py</extracomment>
        <translation type="unfinished">Questo è l’hash del negozio. Copia l’indirizzo intero.</translation>
    </message>
    <message>
        <source>The address at the top of your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">L’indirizzo in alto nel browser</translation>
    </message>
    <message>
        <source>{create}, at the top right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{create}, in alto a destra</translation>
    </message>
    <message>
        <source>The form: {type} and {name}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Il modulo: {type} e {name}</translation>
    </message>
    <message>
        <source>This window beside your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Questa finestra accanto al browser</translation>
    </message>
    <message>
        <source>{settings}, then the end of the page</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings}, poi la fine della pagina</translation>
    </message>
    <message>
        <source>Two rows, set correctly</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Due righe impostate correttamente</translation>
    </message>
    <message>
        <source>{save}, at the bottom right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save}, in basso a destra</translation>
    </message>
    <message>
        <source>{token} is the third box</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{token} è la terza casella</translation>
    </message>
    <message>
        <source>{credentials}, then {add}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials}, poi {add}</translation>
    </message>
    <message>
        <source>The form {configure}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Il modulo {configure}</translation>
    </message>
    <message>
        <source>The store hash is at the top, between store- and the first dot.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">L’hash del negozio è in alto, tra store- e il primo punto.</translation>
    </message>
    <message>
        <source>BigCommerce is open in your browser. This window is a narrow column on its right, with one task at a time.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">BigCommerce è aperto nel browser. Questa finestra è una colonna stretta alla sua destra, con un compito alla volta.</translation>
    </message>
    <message>
        <source>{settings} is last in BigCommerce’s menu. Under API, at the very end, {store_level} is the second of three rows.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings} è l’ultima voce del menu di BigCommerce. Sotto API, proprio in fondo, {store_level} è la seconda di tre righe.</translation>
    </message>
    <message>
        <source>On {store_level}, the blue {create} button is at the top right, above the list.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">In {store_level}, il pulsante blu {create} è in alto a destra, sopra l’elenco.</translation>
    </message>
    <message>
        <source>Leave {type} as it is. Type the name into {name}, below.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Lascia {type} com’è. Scrivi il nome in {name}, più sotto.</translation>
    </message>
    <message>
        <source>Each row is a name and joined buttons. The chosen one is light blue.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Ogni riga è un nome con dei pulsanti affiancati. Quello scelto è azzurro.</translation>
    </message>
    <message>
        <source>{save} is the blue button at the bottom right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save} è il pulsante blu in basso a destra.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows three boxes. The last one is {token}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Dopo {save}, un pop-up mostra tre caselle. L’ultima è {token}.</translation>
    </message>
    <message>
        <source>{credentials} is fourth in APPSe AI’s menu. The blue {add} button is at the top right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials} è la quarta voce del menu di APPSe AI. Il pulsante blu {add} è in alto a destra.</translation>
    </message>
    <message>
        <source>{configure} has three fields, in this order. The wide button below is {authorize}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{configure} ha tre campi, in quest’ordine. Il pulsante largo più sotto è {authorize}.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>What it looks like</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Che aspetto ha</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Enlarge picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Ingrandisci l’immagine: {caption}</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Fai clic per ingrandire</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>This uses a made-up store in this app, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Qui si usa un negozio finto in questa app, non BigCommerce.</translation>
    </message>
    <message>
        <source>Practic&amp;e a problem…</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Sim&amp;ula un problema…</translation>
    </message>
    <message>
        <source>Practice a problem, or open the practice control panel</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Simula un problema, o apri il pannello di esercitazione</translation>
    </message>
    <message>
        <source>PRACTICE: a made-up store, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">ESERCITAZIONE: negozio finto, non BigCommerce.</translation>
    </message>
    <message>
        <source>PRACTICE: a practice problem is on.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">ESERCITAZIONE: è attivo un problema simulato.</translation>
    </message>
    <message>
        <source>Use a practice &amp;value</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Usa va&amp;lori finti</translation>
    </message>
</context>
<context>
    <name>PracticeToken</name>
    <message>
        <source>All rows set correctly.</source>
        <extracomment>wizard/practice/store.py ready</extracomment>
        <translation type="unfinished">Tutte le righe impostate correttamente.</translation>
    </message>
    <message>
        <source>Products was left on None.</source>
        <extracomment>wizard/practice/store.py one-row-missing</extracomment>
        <translation type="unfinished">Products è rimasta su None.</translation>
    </message>
    <message>
        <source>Its API account was deleted.</source>
        <extracomment>wizard/practice/store.py revoked</extracomment>
        <translation type="unfinished">Il suo account API è stato eliminato.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/preview.py</extracomment>
        <translation type="unfinished">Istruzioni per il titolare</translation>
    </message>
</context>
<context>
    <name>Primary</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/shell/states.py STORE_EMPTY</extracomment>
        <translation type="unfinished">&amp;Apri BigCommerce</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <extracomment>wizard/ui/shell/states.py STORE_OFFERED</extracomment>
        <translation type="unfinished">&amp;Usa questo indirizzo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>wizard/ui/shell/states.py STORE_TYPED</extracomment>
        <translation type="unfinished">Ava&amp;nti</translation>
    </message>
    <message>
        <source>&amp;Look up {host}</source>
        <extracomment>wizard/ui/shell/states.py STORE_SHOP</extracomment>
        <translation type="unfinished">C&amp;erca su {host}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/shell/states.py STORE_LOOKING</extracomment>
        <translation type="unfinished">Fer&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Use store {hash}</source>
        <extracomment>wizard/ui/shell/states.py STORE_CHOICES</extracomment>
        <translation type="unfinished">&amp;Usa il negozio {hash}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_RETRY</extracomment>
        <translation type="unfinished">&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/shell/states.py STORE_FILE_FOUND</extracomment>
        <translation type="unfinished">&amp;Verifica</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_SAVED</extracomment>
        <translation type="unfinished">V&amp;erifica di nuovo</translation>
    </message>
    <message>
        <source>Add the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py STORE_NO_TOKEN</extracomment>
        <translation type="unfinished">Aggiungi il &amp;token</translation>
    </message>
    <message>
        <source>&amp;Done, copy the name</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_CREATE</extracomment>
        <translation type="unfinished">&amp;Fatto, copia il nome</translation>
    </message>
    <message>
        <source>I &amp;clicked Save</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE</extracomment>
        <translation type="unfinished">Ho fatto &amp;clic su Save</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE_WAITING</extracomment>
        <translation type="unfinished">S&amp;cegli il file…</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FIND</extracomment>
        <translation type="unfinished">Controlla &amp;Download</translation>
    </message>
    <message>
        <source>&amp;Use this file and test</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FILE</extracomment>
        <translation type="unfinished">&amp;Usa questo file e verifica</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_UNSEEN</extracomment>
        <translation type="unfinished">Invia istr&amp;uzioni…</translation>
    </message>
    <message>
        <source>I got the &amp;file from the owner</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_OWNER</extracomment>
        <translation type="unfinished">Ho ricevuto il &amp;file dal titolare</translation>
    </message>
    <message>
        <source>Go back to the API &amp;account</source>
        <extracomment>wizard/ui/shell/states.py TOKEN_WRONG_ACCOUNT</extracomment>
        <translation type="unfinished">&amp;Torna all’account API</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <extracomment>wizard/ui/shell/states.py TEST_RUNNING</extracomment>
        <translation type="unfinished">&amp;Ferma la verifica</translation>
    </message>
    <message>
        <source>&amp;Open APPSe AI</source>
        <extracomment>wizard/ui/shell/states.py TEST_GOOD</extracomment>
        <translation type="unfinished">&amp;Apri APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Create a new account</source>
        <extracomment>wizard/ui/shell/states.py TEST_MISSING</extracomment>
        <translation type="unfinished">Crea un nuovo &amp;account</translation>
    </message>
    <message>
        <source>Go back to the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py TEST_REFUSED</extracomment>
        <translation type="unfinished">Torna al &amp;token</translation>
    </message>
    <message>
        <source>Go back to &amp;step 1</source>
        <extracomment>wizard/ui/shell/states.py TEST_STORE_REFUSED</extracomment>
        <translation type="unfinished">&amp;Torna al passaggio 1</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <extracomment>wizard/ui/shell/states.py TEST_SKIPPED</extracomment>
        <translation type="unfinished">&amp;Verifica ora</translation>
    </message>
    <message>
        <source>&amp;Copy Connection name</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_NAME</extracomment>
        <translation type="unfinished">&amp;Copia Connection name</translation>
    </message>
    <message>
        <source>&amp;Copy Store Hash</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_HASH</extracomment>
        <translation type="unfinished">&amp;Copia Store Hash</translation>
    </message>
    <message>
        <source>&amp;Copy API Token</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_TOKEN</extracomment>
        <translation type="unfinished">&amp;Copia API Token</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SHARED</extracomment>
        <translation type="unfinished">Salva una &amp;copia…</translation>
    </message>
    <message>
        <source>&amp;I saved it</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SAVED</extracomment>
        <translation type="unfinished">&amp;Ho salvato</translation>
    </message>
    <message>
        <source>Gr&amp;een check mark</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_ASK</extracomment>
        <translation type="unfinished">Segno di spunta &amp;verde</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_RED_LOOK</extracomment>
        <translation type="unfinished">&amp;Guarda di nuovo</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_REPORT</extracomment>
        <translation type="unfinished">&amp;Crea un rapporto…</translation>
    </message>
    <message>
        <source>&amp;Delete {files}</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_TIDY</extracomment>
        <translation type="unfinished">&amp;Elimina {files}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_DONE</extracomment>
        <translation type="unfinished">&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>QuestionWindow</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">A&amp;ssistenza</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">&amp;Chiudi</translation>
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
        <translation type="unfinished">per APPSe AI</translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>Go back to this step</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Torna a questo passaggio</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">passaggio attuale</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {state}</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Passaggio {number}: {name}, {state}</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">da iniziare</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">fatto</translation>
    </message>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">fatto con il file</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">non riuscito</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">non verificato</translation>
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
        <translation type="unfinished">Ricerca del nome</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>wizard/core/readiness.py CONNECTION</extracomment>
        <translation type="unfinished">Connessione sicura</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>wizard/core/readiness.py CLOCK</extracomment>
        <translation type="unfinished">Orologio</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>wizard/core/readiness.py KEYCHAIN</extracomment>
        <translation type="unfinished">Portachiavi</translation>
    </message>
    <message>
        <source>Downloads folder</source>
        <extracomment>wizard/core/readiness.py DOWNLOADS</extracomment>
        <translation type="unfinished">Cartella Download</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>wizard/core/readiness.py BROWSER</extracomment>
        <translation type="unfinished">Browser</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>wizard/core/readiness.py CLIPBOARD</extracomment>
        <translation type="unfinished">Appunti</translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/readiness/line.py</extracomment>
        <translation type="unfinished">Codice {code}</translation>
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
        <translation type="unfinished">Questo computer è pronto?</translation>
    </message>
    <message>
        <source>Your token isn’t used. This computer may ask for its keychain password.</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Il tuo token non viene usato. Questo computer potrebbe chiedere la password del portachiavi.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">C&amp;opia</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Copiato</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Controlla di &amp;nuovo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">&amp;Chiudi</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Controllo di questo computer…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Non ancora pronto</translation>
    </message>
    <message>
        <source>No problem found, but not everything could be checked</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Nessun problema trovato, ma non è stato possibile controllare tutto</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Questo computer è pronto</translation>
    </message>
    <message>
        <source>The check stopped early</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Il controllo si è fermato prima della fine</translation>
    </message>
</context>
<context>
    <name>RedCard</name>
    <message>
        <source>&amp;Not this</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Non è &amp;questo</translation>
    </message>
    <message>
        <source>None &amp;of these</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">&amp;Nessuno di questi</translation>
    </message>
</context>
<context>
    <name>RehearsalMenu</name>
    <message>
        <source>&amp;Open the practice control panel</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Apri il pannello di esercitazione</translation>
    </message>
    <message>
        <source>Practice a problem:</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Simula un problema:</translation>
    </message>
    <message>
        <source>&amp;No problem</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Nessun problema</translation>
    </message>
    <message>
        <source>Account or &amp;token</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Account o &amp;token</translation>
    </message>
    <message>
        <source>&amp;Store or BigCommerce</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Nego&amp;zio o BigCommerce</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Rete</translation>
    </message>
    <message>
        <source>Test still &amp;passes</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">La &amp;verifica riesce lo stesso</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Opening the keychain… Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Apertura del portachiavi… Il computer potrebbe chiederti la password.</translation>
    </message>
    <message>
        <source>No saved token for {label}.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Nessun token salvato per {label}.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add the token in step 3.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Sblocca il portachiavi e riprova, o aggiungi il token nel passaggio 3.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>&amp;Text</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">&amp;Testo</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">&amp;JSON</translation>
    </message>
    <message>
        <source>Show the store &amp;hash</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">Mostra l’&amp;hash del negozio</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">Il rapporto</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Report for support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Rapporto per l’assistenza</translation>
    </message>
    <message>
        <source>Test the &amp;keychain</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Verifica il &amp;portachiavi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Copia</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Copia il rapporto</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Salva…</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">L’assistenza vede solo questo, mai il token. Non viene inviato nulla finché non lo invii tu.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Sc&amp;rivi all’assistenza</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Rapporto copiato</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Chiudi</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">File JSON (*.json)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">File di testo (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Salva il rapporto</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Salvato come {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">In {folder}.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Dovrebbe aprirsi una bozza di email</translation>
    </message>
    <message>
        <source>Attach the saved report yourself.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Allega tu il rapporto salvato.</translation>
    </message>
    <message>
        <source>Keychain: none in practice.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Portachiavi: nessuno nell’esercitazione.</translation>
    </message>
    <message>
        <source>Opening the keychain… Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Apertura del portachiavi… Il computer potrebbe chiederti la password.</translation>
    </message>
    <message>
        <source>Keychain: {name}. It works: a test value came back.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Portachiavi: {name}. Funziona: ha restituito un valore di prova.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">non ancora noto</translation>
    </message>
    <message>
        <source>Keychain: {name}. Not tested.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Portachiavi: {name}. Non verificato.</translation>
    </message>
    <message>
        <source>Keychain: {name}. The test ended with {code}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Portachiavi: {name}. La verifica è finita con {code}.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Confirmed as far as possible: {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Confermate per quanto possibile: {proven} autorizzazioni su {total}.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n depend(s) on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>L’altra dipende dalle righe che hai impostato.</numerusform>
            <numerusform>Le altre %n dipendono dalle righe che hai impostato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read access is confirmed for {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">L’accesso in lettura è confermato per {proven} autorizzazioni su {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Write access and the other %n can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>L’accesso in scrittura e l’altra autorizzazione non si possono controllare senza provare a modificare dati.</numerusform>
            <numerusform>L’accesso in scrittura e le altre %n non si possono controllare senza provare a modificare dati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write access can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">L’accesso in scrittura non si può controllare senza provare a modificare dati.</translation>
    </message>
    <message>
        <source>The token can do more than needed: {rows}. Leave those off next time.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Il token può fare più del necessario: {rows}. La prossima volta non concederlo.</translation>
    </message>
    <message>
        <source>APPSe AI’s own check will probably fail</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Il controllo di APPSe AI probabilmente fallirà</translation>
    </message>
    <message>
        <source>APPSe AI’s own check should pass</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Il controllo di APPSe AI dovrebbe riuscire</translation>
    </message>
    <message>
        <source>APPSe AI’s own check is unclear</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Il controllo di APPSe AI ha un esito incerto</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. No answer came here ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Il controllo di APPSe AI chiede di leggere i clienti. Qui non è arrivata nessuna risposta ({asked}).</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. The answer here was {status} ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Il controllo di APPSe AI chiede di leggere i clienti. Qui la risposta è stata {status} ({asked}).</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}. Time: {seconds} s. Nothing was changed.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Richieste inviate: {requests}. Tempo: {seconds} s. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}, of which {writes} tried to write. Time: {seconds} s.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Richieste inviate: {requests}, di cui {writes} per provare a scrivere. Tempo: {seconds} s.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Questo è “{name}”, {domain}.</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Questo è “{name}”.</translation>
    </message>
    <message>
        <source>Its first location: {place}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La sua prima sede: {place}.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Autorizzazione</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Richiesto</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Risultato</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">ancora da verificare</translation>
    </message>
    <message>
        <source>{wanted} needed, {seen}</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">richiesto {wanted}, {seen}</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Test results by permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Risultati della verifica per autorizzazione</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/row_list.py</extracomment>
        <translation type="unfinished">Righe da impostare in BigCommerce</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>{n} of {total}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">{n} su {total}</translation>
    </message>
    <message>
        <source>Show only these {total}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Mostra solo queste {total}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Mostra tutte le {count}</translation>
    </message>
    <message>
        <source>Show all {count} in BigCommerce’s order</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Mostra tutte le {count} nell’ordine di BigCommerce</translation>
    </message>
</context>
<context>
    <name>SavedStores</name>
    <message>
        <source>Connect another &amp;store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Collega un altro &amp;negozio</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Verifica &amp;tutti</translation>
    </message>
    <message>
        <source>Sa&amp;ve a list…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Salva un elen&amp;co…</translation>
    </message>
    <message>
        <source>A&amp;dd to APPSe AI again</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Aggiungi di nuo&amp;vo ad APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Rinomina…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Dimentica…</translation>
    </message>
    <message>
        <source>Show all stores again</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Mostra di nuovo tutti i negozi</translation>
    </message>
    <message>
        <source>Find a store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Cerca un negozio</translation>
    </message>
    <message>
        <source>Find a store by name, hash, or result</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Cerca un negozio per nome, hash o risultato</translation>
    </message>
    <message>
        <source>Name, hash, or result ({keys})</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Nome, hash o risultato ({keys})</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Dimenticali</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Mantienili</translation>
    </message>
    <message>
        <source>Forget these stores</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Dimentica questi negozi</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n store(s)?</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">
            <numerusform>Dimenticare %n negozio?</numerusform>
            <numerusform>Dimenticare %n negozi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their entries here and their tokens in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Le loro voci qui e i loro token nel portachiavi vengono eliminati. In BigCommerce e APPSe AI non cambia nulla.</translation>
    </message>
    <message>
        <source>{when} (old)</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">{when} (non recente)</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Mai</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n anno fa</numerusform>
            <numerusform>%n anni fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n mese fa</numerusform>
            <numerusform>%n mesi fa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>test passed</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">verifica riuscita</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>manca %n autorizzazione</numerusform>
            <numerusform>mancano %n autorizzazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>permissions missing</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">mancano autorizzazioni</translation>
    </message>
    <message>
        <source>token refused</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">token rifiutato</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">negozio non disponibile</translation>
    </message>
    <message>
        <source>not fully tested</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">verifica incompleta</translation>
    </message>
    <message>
        <source>testing…</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">verifica in corso…</translation>
    </message>
    <message>
        <source>no saved token</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">nessun token salvato</translation>
    </message>
    <message>
        <source>keychain didn’t open</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">portachiavi non aperto</translation>
    </message>
    <message>
        <source>from another app version</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">di un’altra versione dell’app</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">nessuna connessione</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Rinomina</translation>
    </message>
    <message>
        <source>&amp;Problems first</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Prima i problemi</translation>
    </message>
    <message>
        <source>No store has that name, hash, or result.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Nessun negozio con questo nome, hash o risultato.</translation>
    </message>
    <message>
        <source>Name for store {hash}:</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Nome per il negozio {hash}:</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Dimentica questo negozio</translation>
    </message>
    <message>
        <source>Forget {label}?</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Dimenticare {label}?</translation>
    </message>
    <message>
        <source>Its entry here and its token in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">La sua voce qui e il suo token nel portachiavi vengono eliminati. In BigCommerce e APPSe AI non cambia nulla.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Dimentica</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Mantieni</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Blog posts and web pages. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json content.why</extracomment>
        <translation type="unfinished">Articoli del blog e pagine web. APPSe AI non li usa.</translation>
    </message>
    <message>
        <source>Scripts on your checkout page. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json checkout_content.why</extracomment>
        <translation type="unfinished">Script nella tua pagina di pagamento. APPSe AI non li usa.</translation>
    </message>
    <message>
        <source>No page needs this permission alone, so it can’t be checked.</source>
        <extracomment>resources/scopes.json checkout_content.no_probe_because</extracomment>
        <translation type="unfinished">Nessuna pagina richiede solo questa autorizzazione, quindi non si può controllare.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates customers, and checks your connection with them.</source>
        <extracomment>resources/scopes.json customers.why</extracomment>
        <translation type="unfinished">APPSe AI legge e aggiorna i clienti, e li usa per controllare la tua connessione.</translation>
    </message>
    <message>
        <source>Signs shoppers in to your storefront. Not needed.</source>
        <extracomment>resources/scopes.json customers_login.why</extracomment>
        <translation type="unfinished">Fa accedere i clienti al tuo sito. Non serve.</translation>
    </message>
    <message>
        <source>This permission only signs shoppers in. Nothing can be read.</source>
        <extracomment>resources/scopes.json customers_login.no_probe_because</extracomment>
        <translation type="unfinished">Questa autorizzazione serve solo a far accedere i clienti. Non c’è nulla da leggere.</translation>
    </message>
    <message>
        <source>Your store’s name, address, and settings. Not needed.</source>
        <extracomment>resources/scopes.json information_settings.why</extracomment>
        <translation type="unfinished">Nome, indirizzo e impostazioni del tuo negozio. Non serve.</translation>
    </message>
    <message>
        <source>Coupons, banners, and gift certificates. Not needed.</source>
        <extracomment>resources/scopes.json marketing.why</extracomment>
        <translation type="unfinished">Coupon, banner e buoni regalo. Non serve.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates orders, and marks them as shipped.</source>
        <extracomment>resources/scopes.json orders.why</extracomment>
        <translation type="unfinished">APPSe AI legge e aggiorna gli ordini e li segna come spediti.</translation>
    </message>
    <message>
        <source>How your orders were paid. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_transactions.why</extracomment>
        <translation type="unfinished">Come sono stati pagati i tuoi ordini. La guida di APPSe AI chiede questa riga.</translation>
    </message>
    <message>
        <source>Lets APPSe AI take payments for your orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json create_payments.why</extracomment>
        <translation type="unfinished">Permette ad APPSe AI di incassare i pagamenti dei tuoi ordini. La guida di APPSe AI chiede questa riga.</translation>
    </message>
    <message>
        <source>This permission only creates. Nothing can be read.</source>
        <extracomment>resources/scopes.json create_payments.no_probe_because</extracomment>
        <translation type="unfinished">Questa autorizzazione serve solo a creare. Non c’è nulla da leggere.</translation>
    </message>
    <message>
        <source>The payment methods your store accepts. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json get_payment_methods.why</extracomment>
        <translation type="unfinished">I metodi di pagamento accettati dal tuo negozio. La guida di APPSe AI chiede questa riga.</translation>
    </message>
    <message>
        <source>Shoppers’ saved cards. Not needed.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.why</extracomment>
        <translation type="unfinished">Le carte salvate dei clienti. Non serve.</translation>
    </message>
    <message>
        <source>It’s unclear if another permission can read this too.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.no_probe_because</extracomment>
        <translation type="unfinished">Non è chiaro se anche un’altra autorizzazione permette di leggerle.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates products, prices, and stock, and reads categories.</source>
        <extracomment>resources/scopes.json products.why</extracomment>
        <translation type="unfinished">APPSe AI legge e aggiorna prodotti, prezzi e scorte, e legge le categorie.</translation>
    </message>
    <message>
        <source>The look of your storefront. Not needed.</source>
        <extracomment>resources/scopes.json themes.why</extracomment>
        <translation type="unfinished">L’aspetto del tuo sito. Non serve.</translation>
    </message>
    <message>
        <source>What shoppers have in their carts. Not needed.</source>
        <extracomment>resources/scopes.json carts.why</extracomment>
        <translation type="unfinished">Ciò che i clienti hanno nel carrello. Non serve.</translation>
    </message>
    <message>
        <source>Purchases in progress. Not needed.</source>
        <extracomment>resources/scopes.json checkouts.why</extracomment>
        <translation type="unfinished">Acquisti in corso. Non serve.</translation>
    </message>
    <message>
        <source>The web addresses of your storefronts. Not needed.</source>
        <extracomment>resources/scopes.json sites_routes.why</extracomment>
        <translation type="unfinished">Gli indirizzi web dei tuoi siti di vendita. Non serve.</translation>
    </message>
    <message>
        <source>How your sales channels are set up. Not needed.</source>
        <extracomment>resources/scopes.json channel_settings.why</extracomment>
        <translation type="unfinished">Come sono configurati i tuoi canali di vendita. Non serve.</translation>
    </message>
    <message>
        <source>Which products each sales channel shows. Not needed.</source>
        <extracomment>resources/scopes.json channel_listings.why</extracomment>
        <translation type="unfinished">Quali prodotti mostra ogni canale di vendita. Non serve.</translation>
    </message>
    <message>
        <source>Makes storefront tokens. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.why</extracomment>
        <translation type="unfinished">Crea token storefront. Non serve.</translation>
    </message>
    <message>
        <source>This permission only makes and revokes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Questa autorizzazione serve solo a creare e revocare token. Non c’è nulla da leggere.</translation>
    </message>
    <message>
        <source>Makes tokens that act as a shopper. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.why</extracomment>
        <translation type="unfinished">Crea token che agiscono a nome di un cliente. Non serve.</translation>
    </message>
    <message>
        <source>This permission only makes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Questa autorizzazione serve solo a creare token. Non c’è nulla da leggere.</translation>
    </message>
    <message>
        <source>APPSe AI’s list doesn’t have this row. Leave it as it is.</source>
        <extracomment>resources/scopes.json store_logs.why</extracomment>
        <translation type="unfinished">L’elenco di APPSe AI non ha questa riga. Lasciala com’è.</translation>
    </message>
    <message>
        <source>Your warehouses and shops. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_locations.why</extracomment>
        <translation type="unfinished">I tuoi magazzini e punti vendita. La guida di APPSe AI chiede questa riga.</translation>
    </message>
    <message>
        <source>Your stock at each location. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_inventory.why</extracomment>
        <translation type="unfinished">Le tue scorte in ogni sede. La guida di APPSe AI chiede questa riga.</translation>
    </message>
    <message>
        <source>How shoppers can pick up orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json fulfillment_methods.why</extracomment>
        <translation type="unfinished">Come i clienti possono ritirare gli ordini. La guida di APPSe AI chiede questa riga.</translation>
    </message>
    <message>
        <source>Which orders were picked up. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_fulfillment.why</extracomment>
        <translation type="unfinished">Quali ordini sono stati ritirati. La guida di APPSe AI chiede questa riga.</translation>
    </message>
    <message>
        <source>Moves extra data fields between apps. Not needed.</source>
        <extracomment>resources/scopes.json metafield_ownership.why</extracomment>
        <translation type="unfinished">Sposta campi di dati aggiuntivi da un’app all’altra. Non serve.</translation>
    </message>
    <message>
        <source>This permission only changes owners. Nothing can be read.</source>
        <extracomment>resources/scopes.json metafield_ownership.no_probe_because</extracomment>
        <translation type="unfinished">Questa autorizzazione serve solo a cambiare proprietario. Non c’è nulla da leggere.</translation>
    </message>
    <message>
        <source>Lets APPSe AI read and change extra data that other apps keep in your store. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json metafields_access.why</extracomment>
        <translation type="unfinished">Permette ad APPSe AI di leggere e modificare i dati aggiuntivi che altre app conservano nel tuo negozio. La guida di APPSe AI chiede questa riga.</translation>
    </message>
    <message>
        <source>This permission opens nothing that can be read.</source>
        <extracomment>resources/scopes.json metafields_access.no_probe_because</extracomment>
        <translation type="unfinished">Questa autorizzazione non apre nulla che si possa leggere.</translation>
    </message>
    <message>
        <source>Company accounts and quotes. Only stores with B2B Edition have this row. APPSe AI’s guide for them asks for it.</source>
        <extracomment>resources/scopes.json b2b_edition.why</extracomment>
        <translation type="unfinished">Account aziendali e preventivi. Solo i negozi con B2B Edition hanno questa riga. La chiede la guida di APPSe AI per questi negozi.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show all rows again</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Mostra di nuovo tutte le righe</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Inc&amp;olla</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Mostra (tieni premuto)</translation>
    </message>
    <message>
        <source>The token stays hidden while others can see your screen.</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Il token resta nascosto finché altri vedono il tuo schermo.</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Tieni questo token</translation>
    </message>
    <message>
        <source>Saved setup (*.progress.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Configurazione salvata (*.progress.json)</translation>
    </message>
    <message>
        <source>Save progress</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Salva i progressi</translation>
    </message>
    <message>
        <source>Resume a saved setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Riprendi una configurazione salvata</translation>
    </message>
    <message>
        <source>Saved setup (*.progress.json *.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Configurazione salvata (*.progress.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Tutti i file (*)</translation>
    </message>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Hai già un token</translation>
    </message>
    <message>
        <source>Resume without this token?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Riprendere senza questo token?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again. Saved setups contain no token.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Non hai ancora salvato questo token, e BigCommerce non lo mostrerà più. Le configurazioni salvate non contengono token.</translation>
    </message>
    <message>
        <source>&amp;Resume without it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Riprendi senza token</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Mantieni</translation>
    </message>
    <message numerus="yes">
        <source>Here: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Qui: %n riga spuntata per il negozio {store}.</numerusform>
            <numerusform>Qui: %n righe spuntate per il negozio {store}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved setup: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Configurazione salvata: %n riga spuntata per il negozio {store}.</numerusform>
            <numerusform>Configurazione salvata: %n righe spuntate per il negozio {store}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’ve already started a setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Hai già iniziato una configurazione</translation>
    </message>
    <message>
        <source>Replace it with the saved one?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Sostituirla con quella salvata?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Sostituisci</translation>
    </message>
    <message>
        <source>In {folder}. It contains no token or other secret. Add the token again later.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">In {folder}. Non contiene token né altri dati segreti. Più avanti dovrai aggiungere di nuovo il token.</translation>
    </message>
    <message>
        <source>Left out: the connection name. It may contain part of a secret.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Non incluso: il nome della connessione. Potrebbe contenere parte di un dato segreto.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Salvato come {name}</translation>
    </message>
    <message>
        <source>To resume, here or on another computer: Get help, then “Resume a saved setup…”.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Per riprendere, qui o su un altro computer: Assistenza, poi “Riprendi una configurazione salvata…”.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Language: {name}.</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Lingua: {name}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Passaggio {number} di {count}: {name}</translation>
    </message>
    <message>
        <source>Connect BigCommerce to APPSe AI</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Collega BigCommerce ad APPSe AI</translation>
    </message>
</context>
<context>
    <name>SeveralFiles</name>
    <message>
        <source>Test several files</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Verifica più file</translation>
    </message>
    <message>
        <source>Files and results</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">File e risultati</translation>
    </message>
    <message>
        <source>Files are being tested</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Verifica dei file in corso</translation>
    </message>
    <message>
        <source>Each file is tested by itself, with its own store.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Ogni file viene verificato separatamente, con il suo negozio.</translation>
    </message>
    <message>
        <source>Looking for protected files</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Ricerca dei file protetti in corso</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">&amp;Salva su questo computer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Fer&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">&amp;Chiudi</translation>
    </message>
    <message>
        <source>Opening protected file {number} of {total}…</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Apertura del file protetto {number} di {total}…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Verifica fermata</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Verifica terminata</translation>
    </message>
    <message>
        <source>No file was tested.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Nessun file è stato verificato.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s).</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n risultato.</numerusform>
            <numerusform>%n risultati.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file with a token was found.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Non è stato trovato nessun file con un token.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) kept</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n negozio salvato</numerusform>
            <numerusform>%n negozi salvati</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens are in the keychain. The stores are in your list.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">I token sono nel portachiavi. I negozi sono nel tuo elenco.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message>
        <source>Token removed from the clipboard</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Token tolto dagli appunti</translation>
    </message>
    <message>
        <source>Screen sharing can include the clipboard.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">La condivisione dello schermo può includere gli appunti.</translation>
    </message>
    <message>
        <source>Copy it again when nobody’s watching, or save a copy.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Copialo di nuovo quando nessuno guarda, o salva una copia.</translation>
    </message>
</context>
<context>
    <name>SharedScreenBar</name>
    <message>
        <source>When they can’t anymore, press “Stop hiding the token” above.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Quando non possono più vederlo, premi “Non nascondere più il token” qui sopra.</translation>
    </message>
    <message>
        <source>Others can see your screen. The token stays hidden and can’t be copied.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Altri vedono il tuo schermo. Il token resta nascosto e non si può copiare.</translation>
    </message>
    <message>
        <source>Stop hiding the token</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Non nascondere più il token</translation>
    </message>
</context>
<context>
    <name>ShopAsking</name>
    <message>
        <source>Asking {host} for its store hash…</source>
        <extracomment>wizard/ui/pages/store/look_up.py</extracomment>
        <translation type="unfinished">Ricerca dell’hash del negozio su {host}…</translation>
    </message>
</context>
<context>
    <name>ShownRows</name>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">ex {label}</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">I tuoi negozi</translation>
    </message>
    <message>
        <source>Which store is this token for?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Di quale negozio è questo token?</translation>
    </message>
    <message>
        <source>Which store do you want to connect?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Quale negozio vuoi collegare?</translation>
    </message>
    <message>
        <source>{name} doesn’t name its store. Paste the store’s address.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">{name} non indica il negozio. Incolla l’indirizzo del negozio.</translation>
    </message>
    <message>
        <source>Sign in, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Accedi, copia l’indirizzo in alto e incollalo qui.</translation>
    </message>
    <message>
        <source>Copy your store’s address from BigCommerce and paste it here.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Copia l’indirizzo del tuo negozio da BigCommerce e incollalo qui.</translation>
    </message>
</context>
<context>
    <name>SpelledHash</name>
    <message>
        <source>Spell the store hash</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Detta l’hash del negozio</translation>
    </message>
    <message>
        <source>Read this out. It has only lowercase letters and digits.</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Leggilo ad alta voce. Ha solo lettere minuscole e cifre.</translation>
    </message>
    <message>
        <source>On one &amp;line</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Su una &amp;riga</translation>
    </message>
    <message>
        <source>The store hash in words</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">L’hash del negozio in parole</translation>
    </message>
    <message>
        <source>Character</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Carattere</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Si dice</translation>
    </message>
    <message>
        <source>It’s a</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">cifra</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">lettera</translation>
    </message>
    <message>
        <source>symbol</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">simbolo</translation>
    </message>
    <message>
        <source>digit {word}</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">cifra {word}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">&amp;Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Copiato</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Chiudi</translation>
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
        <translation type="unfinished">uno</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>wizard/core/text/spelling.py U+0032</extracomment>
        <translation type="unfinished">due</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>wizard/core/text/spelling.py U+0033</extracomment>
        <translation type="unfinished">tre</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>wizard/core/text/spelling.py U+0034</extracomment>
        <translation type="unfinished">quattro</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>wizard/core/text/spelling.py U+0035</extracomment>
        <translation type="unfinished">cinque</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>wizard/core/text/spelling.py U+0036</extracomment>
        <translation type="unfinished">sei</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>wizard/core/text/spelling.py U+0037</extracomment>
        <translation type="unfinished">sette</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>wizard/core/text/spelling.py U+0038</extracomment>
        <translation type="unfinished">otto</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>wizard/core/text/spelling.py U+0039</extracomment>
        <translation type="unfinished">nove</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>wizard/core/text/spelling.py U+002D</extracomment>
        <translation type="unfinished">trattino</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>wizard/core/text/spelling.py U+005F</extracomment>
        <translation type="unfinished">trattino basso</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>wizard/core/text/spelling.py U+002E</extracomment>
        <translation type="unfinished">punto</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>wizard/core/text/spelling.py U+0020</extracomment>
        <translation type="unfinished">spazio</translation>
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
        <translation type="unfinished">Il tuo negozio</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Account API</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Token di accesso</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Verifica</translation>
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
        <translation type="unfinished">Hash del negozio:</translation>
    </message>
    <message>
        <source>Check &amp;it</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">&amp;Controlla</translation>
    </message>
    <message>
        <source>Check whether this is the store hash</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Controlla se questo è l’hash del negozio</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Questo è “{name}”.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Questo è “{name}”, {domain}.</translation>
    </message>
    <message>
        <source>This may not be your store’s hash. The test will tell.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Potrebbe non essere l’hash del tuo negozio. Lo dirà la verifica.</translation>
    </message>
</context>
<context>
    <name>StoreChoices</name>
    <message>
        <source>Store {hash}</source>
        <extracomment>wizard/ui/pages/store/choices.py</extracomment>
        <translation type="unfinished">Negozio {hash}</translation>
    </message>
</context>
<context>
    <name>StoreLinks</name>
    <message>
        <source>I already have BigCommerce’s &amp;file</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Ho già il &amp;file di BigCommerce</translation>
    </message>
    <message>
        <source>&amp;Open the practice store</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Apri il negozio di esercitazione</translation>
    </message>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Apri BigCommerce</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Where’s my store’s address?</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Dov’è l’indirizzo del mio negozio?</translation>
    </message>
    <message>
        <source>Use the practice a&amp;ddress</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">Usa l’indiri&amp;zzo finto</translation>
    </message>
    <message>
        <source>Store hash found: {hash}</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Hash del negozio trovato: {hash}</translation>
    </message>
</context>
<context>
    <name>StoresModel</name>
    <message>
        <source>Store</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Negozio</translation>
    </message>
    <message>
        <source>Store hash</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Hash del negozio</translation>
    </message>
    <message>
        <source>Last tested</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Ultima verifica</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Risultato</translation>
    </message>
    <message>
        <source>Store hash {hash}. Last tested: {when}. Result: {result}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Hash del negozio {hash}. Ultima verifica: {when}. Risultato: {result}.</translation>
    </message>
    <message>
        <source>Tested {when}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Verifica: {when}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Manca: {rows}.</translation>
    </message>
    <message>
        <source>Code {code}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Codice {code}.</translation>
    </message>
    <message>
        <source>Much can change in a month, so test it again.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">In un mese possono cambiare molte cose: verifica di nuovo il negozio.</translation>
    </message>
</context>
<context>
    <name>StoresTable</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/saved/table.py</extracomment>
        <translation type="unfinished">I tuoi negozi</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short. Use at least eight characters, or better, four or more words.</source>
        <extracomment>wizard/core/credential/passphrase.py TOO_SHORT</extracomment>
        <translation type="unfinished">Troppo corta. Usa almeno otto caratteri o, meglio, quattro o più parole.</translation>
    </message>
    <message>
        <source>Weak. Someone with the file could guess it. Add more words.</source>
        <extracomment>wizard/core/credential/passphrase.py WEAK</extracomment>
        <translation type="unfinished">Debole. Chi ha il file potrebbe indovinarla. Aggiungi altre parole.</translation>
    </message>
    <message>
        <source>Fair, if not from a saying, a song, or your shop. Add another word.</source>
        <extracomment>wizard/core/credential/passphrase.py FAIR</extracomment>
        <translation type="unfinished">Discreta, se non viene da un proverbio, da una canzone o dal tuo negozio. Aggiungi un’altra parola.</translation>
    </message>
    <message>
        <source>Strong, if you picked the words at random.</source>
        <extracomment>wizard/core/credential/passphrase.py STRONG</extracomment>
        <translation type="unfinished">Forte, se hai scelto le parole a caso.</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>&amp;Start again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Ricomincia</translation>
    </message>
</context>
<context>
    <name>SupportMenu</name>
    <message>
        <source>E&amp;mail support…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Scrivi all’assistenza…</translation>
    </message>
    <message>
        <source>&amp;What to say on the phone…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Che cosa dire al tele&amp;fono…</translation>
    </message>
    <message>
        <source>&amp;Support page</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Pagina di assistenza</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Crea un &amp;rapporto…</translation>
    </message>
    <message>
        <source>Is this &amp;computer ready?</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Questo &amp;computer è pronto?</translation>
    </message>
    <message>
        <source>&amp;Others can see my screen</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Altri vedono il mio schermo</translation>
    </message>
    <message>
        <source>S&amp;pell the store hash…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Detta l’&amp;hash del negozio…</translation>
    </message>
    <message>
        <source>S&amp;ave progress…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Salva i pro&amp;gressi…</translation>
    </message>
    <message>
        <source>Res&amp;ume a saved setup…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Riprendi &amp;una configurazione salvata…</translation>
    </message>
    <message>
        <source>A&amp;bout BigCommerce Connect…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Informazioni su BigCommerce Connect…</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Test requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Richieste della verifica</translation>
    </message>
    <message>
        <source>{request} (only if the first is refused)</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">{request} (solo se la prima viene rifiutata)</translation>
    </message>
    <message>
        <source>What can’t be checked depends on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Ciò che non si può controllare dipende dalle righe che hai impostato.</translation>
    </message>
    <message>
        <source>Check &amp;write access…</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Controlla la &amp;scrittura…</translation>
    </message>
    <message>
        <source>The test also gets the shop’s name from its public front page, without the token. From the locations, it keeps only the label and city.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">La verifica legge anche il nome del negozio dalla sua pagina iniziale pubblica, senza il token. Delle sedi conserva solo il nome e la città.</translation>
    </message>
    <message>
        <source>Check write access</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Controlla la scrittura</translation>
    </message>
    <message>
        <source>Send three empty requests?</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Inviare tre richieste vuote?</translation>
    </message>
    <message>
        <source>They show if APPSe AI can change products and orders, and create payments. So far, BigCommerce has refused them and created nothing. That isn’t documented. If it accepts one, the check stops and says what to remove.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Mostrano se APPSe AI può modificare prodotti e ordini, e creare pagamenti. Finora BigCommerce le ha rifiutate e non ha creato nulla. Questo comportamento non è documentato. Se ne accetta una, il controllo si ferma e dice che cosa rimuovere.</translation>
    </message>
    <message>
        <source>&amp;Send three requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Invia tre &amp;richieste</translation>
    </message>
    <message>
        <source>&amp;Don’t send</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">&amp;Non inviare</translation>
    </message>
</context>
<context>
    <name>TestLines</name>
    <message>
        <source>Opening store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Apertura del negozio {hash}</translation>
    </message>
    <message>
        <source>What APPSe AI checks</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Che cosa controlla APPSe AI</translation>
    </message>
    <message>
        <source>The token opens store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Il token apre il negozio {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Your store is busy. Continuing in %n second(s).</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">
            <numerusform>Il tuo negozio riceve troppe richieste. Si riprende tra %n secondo.</numerusform>
            <numerusform>Il tuo negozio riceve troppe richieste. Si riprende tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions: {done} of {total} checked</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Autorizzazioni controllate: {done} su {total}</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce…</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">In attesa di BigCommerce…</translation>
    </message>
</context>
<context>
    <name>TestOfStores</name>
    <message>
        <source>Unlock the keychain, then test again.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">Sblocca il portachiavi, poi verifica di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n store(s)</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>Verifica fermata dopo %n negozio</numerusform>
            <numerusform>Verifica fermata dopo %n negozi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) tested</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n negozio verificato</numerusform>
            <numerusform>%n negozi verificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>Verifica riuscita: %n.</numerusform>
            <numerusform>Verifica riuscita: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>Da controllare: %n.</numerusform>
            <numerusform>Da controllare: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn’t be tested.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>Non è stato possibile verificarne %n.</numerusform>
            <numerusform>Non è stato possibile verificarne %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Testing your credential</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Verifica delle tue credenziali</translation>
    </message>
    <message>
        <source>Your credential works</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Le tue credenziali funzionano</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are missing</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Manca %n autorizzazione</numerusform>
            <numerusform>Mancano %n autorizzazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Ancora da verificare</translation>
    </message>
    <message>
        <source>You stopped the test</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Hai fermato la verifica</translation>
    </message>
    <message>
        <source>The test changes nothing in your store.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">La verifica non cambia nulla nel tuo negozio.</translation>
    </message>
    <message>
        <source>You can’t add it to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Non puoi aggiungerla a questo account. Creane uno nuovo.</translation>
    </message>
    <message>
        <source>You can’t add them to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Non puoi aggiungerle a questo account. Creane uno nuovo.</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Questa volta la verifica non è stata eseguita. Il token di questo negozio è salvato su questo computer.</translation>
    </message>
    <message>
        <source>These values aren’t confirmed.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Questi valori non sono confermati.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Non ancora pronto</translation>
    </message>
    <message>
        <source>The test failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">La verifica non è riuscita</translation>
    </message>
    <message>
        <source>What does the test do in my store?</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Che cosa fa la verifica nel mio negozio?</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n mancante</numerusform>
            <numerusform>%n mancanti</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">non riuscita</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">non eseguita</translation>
    </message>
</context>
<context>
    <name>TestingProgress</name>
    <message>
        <source>Stores tested</source>
        <extracomment>wizard/ui/pages/store/saved/progress.py</extracomment>
        <translation type="unfinished">Negozi verificati</translation>
    </message>
    <message>
        <source>{number} of {total}: {store}</source>
        <extracomment>wizard/ui/pages/store/saved/progress.py</extracomment>
        <translation type="unfinished">{number} di {total}: {store}</translation>
    </message>
</context>
<context>
    <name>TextSaver</name>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">Salvato come {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">In {folder}.</translation>
    </message>
</context>
<context>
    <name>TidyUp</name>
    <message>
        <source>Tidy up</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Metti in ordine</translation>
    </message>
    <message>
        <source>Delete these files? Each one contains your token.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Eliminare questi file? Ognuno contiene il tuo token.</translation>
    </message>
    <message>
        <source>Copies in backups or synced folders stay.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Le copie nei backup o nelle cartelle sincronizzate restano.</translation>
    </message>
    <message>
        <source>{folder} · token, not encrypted</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · token, non cifrato</translation>
    </message>
    <message>
        <source>{folder}, from an earlier account · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder}, di un account precedente · token e client secret</translation>
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
        <translation type="unfinished">Quale vuoi usare?</translation>
    </message>
    <message>
        <source>That text contains several tokens. Only you can tell which one is right.</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Questo testo contiene più token. Solo tu puoi dire qual è quello giusto.</translation>
    </message>
    <message>
        <source>store {hash}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">negozio {hash}</translation>
    </message>
    <message>
        <source>token ending in {letters}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">token che finisce con {letters}</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Drop BigCommerce’s file here</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Trascina qui il file di BigCommerce</translation>
    </message>
    <message>
        <source>Its name starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Il suo nome inizia con BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Token di accesso</translation>
    </message>
    <message>
        <source>&amp;Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Quale dei tre valori è?</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Scegli un altro &amp;file…</translation>
    </message>
    <message>
        <source>Go back to step &amp;1</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Torna al passaggio &amp;1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Verifica</translation>
    </message>
    <message>
        <source>or paste the access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">oppure incolla il token di accesso</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Il tuo file è arrivato</translation>
    </message>
    <message>
        <source>Add your access token</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Aggiungi il tuo token di accesso</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">{name} è nella cartella Download. Per ora questa app non ne ha preso nulla.</translation>
    </message>
    <message>
        <source>Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Quale dei tre valori è?</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). A client ID looks the same. The test will tell.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n carattere. Un client ID ha lo stesso aspetto. Lo dirà la verifica.</numerusform>
            <numerusform>%n caratteri. Un client ID ha lo stesso aspetto. Lo dirà la verifica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token taken from {name}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Origine del token: {name}.</translation>
    </message>
    <message>
        <source>The file doesn’t name its store.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Il file non indica il suo negozio.</translation>
    </message>
    <message>
        <source>It’s for store {hash}, as it should be.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">È per il negozio {hash}, come deve essere.</translation>
    </message>
    <message>
        <source>It’s for store {hash}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">È per il negozio {hash}.</translation>
    </message>
    <message>
        <source>The practice file</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">Il file di esercitazione</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">il testo incollato</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>Where the token goes</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Dove va il token</translation>
    </message>
    <message>
        <source>The token can change prices and orders in your store. It goes only:</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Il token può cambiare prezzi e ordini nel tuo negozio. Va solo:</translation>
    </message>
    <message>
        <source>•  To BigCommerce, for the test. The connection is encrypted, and only to your store.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  A BigCommerce, per la verifica. La connessione è cifrata, e solo con il tuo negozio.</translation>
    </message>
    <message>
        <source>•  To the clipboard, when you copy it. It’s removed after a minute, unless you keep it, or when this app closes.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Negli appunti, quando lo copi. Viene tolto dopo un minuto, se non lo lasci lì, o alla chiusura di questa app.</translation>
    </message>
    <message>
        <source>•  Into this computer’s keychain, if you save it there. “Forget…” in step 1 removes it.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Nel portachiavi di questo computer, se lo salvi lì. “Dimentica…” nel passaggio 1 lo rimuove.</translation>
    </message>
    <message>
        <source>•  Into a file, if you save one. Delete plain files once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  In un file, se ne salvi uno. Elimina i file non cifrati quando APPSe AI mostra un segno di spunta verde.</translation>
    </message>
    <message>
        <source>•  On your screen, while you hold the button: its first and last four characters.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Sullo schermo, mentre tieni premuto il pulsante: i suoi primi e ultimi quattro caratteri.</translation>
    </message>
    <message>
        <source>It’s not in your list of stores, or in any log. Nothing else is sent.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Non è nell’elenco dei tuoi negozi, né in alcun registro. Non viene inviato altro.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Chiudi</translation>
    </message>
</context>
<context>
    <name>UntestedCard</name>
    <message>
        <source>&amp;Add to APPSe AI untested</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Aggiungi ad APPSe AI senza verifica</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>as needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">come richiesto</translation>
    </message>
    <message>
        <source>read access works</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">l’accesso in lettura funziona</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">manca</translation>
    </message>
    <message>
        <source>more than needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">più del necessario</translation>
    </message>
    <message>
        <source>can’t be checked by this test</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">non controllabile con questa verifica</translation>
    </message>
    <message>
        <source>couldn’t be checked</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">controllo non riuscito</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">In attesa del file di BigCommerce</translation>
    </message>
    <message>
        <source>This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Questa app guarda solo file di testo nuovi e piccoli.</translation>
    </message>
    <message>
        <source>Your Mac asks first. This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Il Mac prima chiede il permesso. Questa app guarda solo file di testo nuovi e piccoli.</translation>
    </message>
    <message>
        <source>Downloads isn’t checked.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">La cartella Download non viene controllata.</translation>
    </message>
    <message>
        <source>&amp;Don’t</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">&amp;Non guardare</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Controlla &amp;Download</translation>
    </message>
</context>
</TS>
