<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About BigCommerce Connect</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Über BigCommerce Connect</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Lizenzen</translation>
    </message>
    <message>
        <source>{name} is under the MIT license. Copyright (c) 2026 BigCommerce Connect contributors.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">{name} steht unter der MIT-Lizenz. Copyright (c) 2026 BigCommerce Connect contributors.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Updates</translation>
    </message>
    <message>
        <source>This app doesn’t check for updates. Get new versions where you got this one.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Diese App sucht nicht nach Updates. Neue Versionen gibt es dort, wo Sie diese bekommen haben.</translation>
    </message>
    <message>
        <source>APPSe AI’s BigCommerce &amp;guide</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">BigCommerce-&amp;Anleitung von APPSe AI</translation>
    </message>
    <message>
        <source>{name} icon</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Symbol von {name}</translation>
    </message>
    <message>
        <source>Version {version}, {day}</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Version {version}, {day}</translation>
    </message>
    <message>
        <source>It uses Qt and Qt for Python under the GNU Lesser General Public License (LGPL), version 3. Copyright (C) The Qt Company Ltd. and other contributors. You may replace these libraries with your own versions and run this app with them.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Die App nutzt Qt und Qt for Python unter der GNU Lesser General Public License (LGPL), Version 3. Copyright (C) The Qt Company Ltd. und weitere Mitwirkende. Sie dürfen diese Bibliotheken durch eigene Versionen ersetzen und die App damit ausführen.</translation>
    </message>
    <message>
        <source>This copy uses packages installed one by one. Each has its own license, and you can replace it.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Hier läuft die App mit einzeln installierten Paketen. Jedes hat seine eigene Lizenz, und Sie können es austauschen.</translation>
    </message>
    <message>
        <source>LGPL &amp;text</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">LGPL-&amp;Text</translation>
    </message>
    <message>
        <source>“{note}” explains how. It’s in the folder below, with all license texts.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Wie das geht, steht in „{note}“. Die Datei liegt mit allen Lizenztexten im Ordner unten.</translation>
    </message>
    <message>
        <source>License &amp;folder</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Ordner mit den Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Versions copied</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versionen kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>What if I can’t see this page?</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Was, wenn ich diese Seite nicht sehe?</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Adresse kopiert</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">{name} kopiert</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Create an API account in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">API-Konto in BigCommerce anlegen</translation>
    </message>
    <message>
        <source>Create a new API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Neues API-Konto anlegen</translation>
    </message>
    <message>
        <source>Click Create API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Auf „Create API account“ klicken</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Dem Konto einen Namen geben</translation>
    </message>
    <message>
        <source>Set these {total} rows</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Diese {total} Zeilen einstellen</translation>
    </message>
    <message>
        <source>Check the rows, then click Save</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Zeilen prüfen, dann auf „Save“ klicken</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Warten auf die Datei von BigCommerce</translation>
    </message>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Ihre Datei ist da</translation>
    </message>
    <message>
        <source>Can’t see Store-level API accounts?</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">„Store-level API accounts“ nicht zu sehen?</translation>
    </message>
    <message>
        <source>Waiting for the owner’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Warten auf die Datei vom Inhaber</translation>
    </message>
    <message>
        <source>APPSe AI uses it to reach your store.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Damit erreicht APPSe AI Ihren Shop.</translation>
    </message>
    <message>
        <source>Set all {total} rows. These were missing:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Stellen Sie alle {total} Zeilen ein. Diese fehlten:</translation>
    </message>
    <message>
        <source>It’s the blue button at the top right.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Es ist die blaue Schaltfläche oben rechts.</translation>
    </message>
    <message>
        <source>Leave Token type on V2/V3 API token. Paste this into Name:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Lassen Sie „Token type“ auf „V2/V3 API token“. Fügen Sie in „Name“ Folgendes ein:</translation>
    </message>
    <message>
        <source>Leave every other row on its first option.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Alle anderen bleiben auf der ersten Option.</translation>
    </message>
    <message>
        <source>You can’t change them later.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Später lassen sie sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Chrome, Firefox, and Edge save it in Downloads.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Chrome, Firefox und Edge speichern sie im Ordner „Downloads“.</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">{name} liegt im Ordner „Downloads“. Bisher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Diesen Eintrag sehen nur der Inhaber und Benutzer, denen er es erlaubt.</translation>
    </message>
    <message>
        <source>When you have it, choose it here.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Sobald sie da ist, wählen Sie sie hier aus.</translation>
    </message>
    <message>
        <source>Start with those missing last time.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Beginnen Sie mit denen, die zuletzt fehlten.</translation>
    </message>
    <message>
        <source>Find BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Datei von BigCommerce suchen</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Store address</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Shop-Adresse</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Einfügen</translation>
    </message>
    <message>
        <source>Your shop? It may give its store hash. No token is sent.</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Ihr Shop? Vielleicht nennt er seinen Store-Hash. Ein Token wird nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>AllRows</name>
    <message>
        <source>Find a row</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Zeile suchen</translation>
    </message>
    <message>
        <source>Find a row by name</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Zeile nach Namen suchen</translation>
    </message>
    <message>
        <source>Also finds older names ({keys})</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Findet auch ältere Namen ({keys})</translation>
    </message>
    <message>
        <source>Leave unlisted rows on their first option.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Lassen Sie Zeilen, die hier nicht stehen, auf der ersten Option.</translation>
    </message>
    <message>
        <source>No row has that name.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Keine Zeile heißt so.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Sign in to BigCommerce and open the store to connect.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Melden Sie sich bei BigCommerce an und öffnen Sie den Shop, den Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>The address at the top starts with store- or https://store-.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Die Adresse ganz oben beginnt mit store- oder https://store-.</translation>
    </message>
    <message>
        <source>Click it, press {copy}, and paste it here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Klicken Sie darauf, drücken Sie {copy} und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>It isn’t your shop’s web address. If that’s all you have, paste it anyway.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Gemeint ist nicht die Webadresse Ihres Shops. Wenn Sie nur diese haben, fügen Sie sie trotzdem ein.</translation>
    </message>
    <message>
        <source>Find {store_level} at the very end of {settings}. It’s the second of three rows. Older stores call it API accounts. Tokens from {account_level} don’t work here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">„{store_level}“ steht ganz am Ende von „{settings}“. Es ist die zweite von drei Zeilen. In älteren Shops heißt sie „API accounts“. Tokens aus „{account_level}“ funktionieren hier nicht.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it. The owner sets that in {account}, {users}, {edit}, {risk}: list and create store-level API accounts.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Diesen Eintrag sehen nur der Inhaber und Benutzer, denen er es erlaubt. Der Inhaber legt es unter „{account}“, „{users}“, „{edit}“, „{risk}“ fest: API-Konten auf Shop-Ebene auflisten und anlegen.</translation>
    </message>
    <message>
        <source>Or let the owner do this: “Someone else does this…” creates instructions without a token.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Oder überlassen Sie das dem Inhaber: „Jemand anderen bitten…“ erstellt eine Anleitung ohne Token.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows {id}, {secret}, and {token}. You need the third, {token}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Nach „{save}“ zeigt ein Pop-up „{id}“, „{secret}“ und „{token}“. Sie brauchen den dritten Wert, „{token}“.</translation>
    </message>
    <message>
        <source>{id} and {token} look alike. BigCommerce’s file is safer: this app picks the right value.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">„{id}“ und „{token}“ sehen ähnlich aus. Sicherer ist die Datei von BigCommerce: Diese App nimmt daraus den richtigen Wert.</translation>
    </message>
    <message>
        <source>BigCommerce shows them only once. Pop-up closed and no file? Go back, create a new account with the same rows, and delete the old one.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">BigCommerce zeigt die Werte nur einmal. Pop-up geschlossen und keine Datei? Gehen Sie zurück, legen Sie ein neues Konto mit denselben Zeilen an und löschen Sie das alte.</translation>
    </message>
    <message>
        <source>It changes nothing. It checks if the token opens this store, and what it can read.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Er ändert nichts. Er prüft, ob das Token diesen Shop öffnet und was es lesen kann.</translation>
    </message>
    <message>
        <source>It shows your store’s name and first location. It doesn’t show, save, or share any other store data. “Details” lists every request.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Er zeigt den Namen und den ersten Standort Ihres Shops. Andere Daten des Shops zeigt, speichert und teilt er nicht. „Details“ zeigt jede Anfrage.</translation>
    </message>
    <message>
        <source>It can’t tell if a permission can also make changes. “Check write access…” goes further, and asks you first.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ob eine Berechtigung auch Änderungen erlaubt, erkennt er nicht. „Schreibzugriff prüfen…“ geht einen Schritt weiter und fragt Sie vorher.</translation>
    </message>
    <message>
        <source>In APPSe AI, choose {credentials}, then {add} at the top right. Choose BigCommerce, then its authentication type.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Wählen Sie in APPSe AI „{credentials}“, dann oben rechts „{add}“. Wählen Sie BigCommerce, dann die Authentifizierungsart.</translation>
    </message>
    <message>
        <source>Copy each value into the same field of {configure}: {fields}. Then click {authorize}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Kopieren Sie jeden Wert in das gleichnamige Feld von „{configure}“: {fields}. Klicken Sie dann auf „{authorize}“.</translation>
    </message>
    <message>
        <source>APPSe AI’s list then shows a green check mark or a red exclamation mark. Choose the same one here. You don’t paste anything into BigCommerce.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Die Liste in APPSe AI zeigt dann ein grünes Häkchen oder ein rotes Ausrufezeichen. Wählen Sie hier dasselbe. In BigCommerce fügen Sie nichts ein.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>App&amp;earance</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Darstellung</translation>
    </message>
    <message>
        <source>Match my &amp;system</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Wie mein &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Appearance: {look}</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Darstellung: {look}</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>&amp;Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Rotes Ausrufezeichen</translation>
    </message>
    <message>
        <source>Copy a &amp;value again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Wert erneut kopieren</translation>
    </message>
</context>
<context>
    <name>B2BBox</name>
    <message>
        <source>My store has B2B Edition</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Mein Shop hat die B2B Edition</translation>
    </message>
    <message>
        <source>Then BigCommerce’s page has a row B2B Edition.</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Dann gibt es auf der Seite von BigCommerce eine Zeile „B2B Edition“.</translation>
    </message>
    <message>
        <source>M&amp;y store has B2B Edition</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">&amp;Mein Shop hat die B2B Edition</translation>
    </message>
</context>
<context>
    <name>BasePage</name>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/page.py</extracomment>
        <translation type="unfinished">durch die Datei erledigt</translation>
    </message>
</context>
<context>
    <name>CallLinks</name>
    <message>
        <source>Compare tokens by phone</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Tokens am Telefon vergleichen</translation>
    </message>
    <message>
        <source>Where does the token go?</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Wohin geht das Token?</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a co&amp;py…</source>
        <extracomment>wizard/ui/pages/handover/cards.py</extracomment>
        <translation type="unfinished">Kopie s&amp;peichern…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">In BigCommerce einzustellende Zeilen</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">fehlte zuletzt</translation>
    </message>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">früher {label}</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}: {wanted} wählen</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}: auf {wanted} lassen</translation>
    </message>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">fehlte zuletzt</translation>
    </message>
</context>
<context>
    <name>ClipboardCountdown</name>
    <message>
        <source>Keep the token on the clipboard</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Token in der Zwischenablage behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">10 Minuten</translation>
    </message>
    <message>
        <source>Keep the token on the clipboard for 10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Token 10 Minuten in der Zwischenablage behalten</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Erneut kopieren</translation>
    </message>
    <message>
        <source>Copy API Token again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">API Token erneut kopieren</translation>
    </message>
    <message>
        <source>Removed from the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>The token stays on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Das Token bleibt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Das Token ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>On the clipboard for {time}.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Noch {time} in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The token is on the clipboard. It will be removed.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Das Token ist in der Zwischenablage. Es wird wieder entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedLoop</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">Diese Werte wurden hier nicht getestet.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">Der Test</translation>
    </message>
    <message>
        <source>The test at {time}</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">Der Test um {time}</translation>
    </message>
    <message>
        <source>{test} stopped before customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} endete, bevor Kunden abgerufen wurden.</translation>
    </message>
    <message>
        <source>{test} got no answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} bekam beim Abrufen von Kunden keine Antwort.</translation>
    </message>
    <message>
        <source>{test} was refused customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} durfte keine Kunden abrufen.</translation>
    </message>
    <message>
        <source>{test} could read customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} konnte Kunden abrufen.</translation>
    </message>
    <message>
        <source>{test} got an unclear answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} bekam beim Abrufen von Kunden eine unklare Antwort.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Keep the pop-up open: it shows the access token only once.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Lassen Sie das Pop-up offen: Es zeigt das Zugriffstoken nur einmal.</translation>
    </message>
    <message>
        <source>Keep BigCommerce’s pop-up open until the test is done.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Lassen Sie das Pop-up von BigCommerce offen, bis der Test fertig ist.</translation>
    </message>
    <message>
        <source>Open Settings. At the end, choose Store-level API accounts, not Account-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Öffnen Sie „Settings“. Wählen Sie am Ende „Store-level API accounts“, nicht „Account-level API accounts“.</translation>
    </message>
    <message>
        <source>Older stores call it API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">In älteren Shops heißt es „API accounts“.</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Dieses Fenster rückt neben Ihren Browser.</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Nicht &amp;verschieben</translation>
    </message>
</context>
<context>
    <name>CopiedValue</name>
    <message>
        <source>Copy</source>
        <extracomment>wizard/ui/pages/handover/copied_value.py</extracomment>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/pages/handover/copied_value.py</extracomment>
        <translation type="unfinished">Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/widgets/copy_button.py</extracomment>
        <translation type="unfinished">Kopiert</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Copied {done} of {total}</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">{done} von {total} kopiert</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">{name} kopiert</translation>
    </message>
    <message>
        <source>No form yet? Choose {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Noch kein Formular? Wählen Sie „{add}“, „{app}“ und dann die Authentifizierungsart.</translation>
    </message>
    <message>
        <source>API Token is your access token.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">„API Token“ ist Ihr Zugriffstoken.</translation>
    </message>
    <message>
        <source>The token can’t be copied while others can see your screen.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Solange andere Ihren Bildschirm sehen, lässt sich das Token nicht kopieren.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>BigCommerce won’t show the token again.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">BigCommerce zeigt das Token nicht noch einmal.</translation>
    </message>
    <message>
        <source>Protected with a &amp;passphrase…</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Mit &amp;Passphrase geschützt…</translation>
    </message>
    <message>
        <source>Practice never uses your keychain.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Beim Üben wird Ihr Schlüsselbund nie benutzt.</translation>
    </message>
    <message>
        <source>Save in this computer’s &amp;keychain</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Im Schlüssel&amp;bund dieses Computers speichern</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Screen sharing</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Bildschirmfreigabe</translation>
    </message>
    <message>
        <source>Copy the token now?</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Das Token jetzt kopieren?</translation>
    </message>
    <message>
        <source>Support tools can share your clipboard, even after screen sharing. Close the tool first, or save a copy.</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Support-Programme können Ihre Zwischenablage teilen, auch nach der Bildschirmfreigabe. Schließen Sie das Programm zuerst oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>&amp;Copy anyway</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Trotzdem &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Don’t copy</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;Nicht kopieren</translation>
    </message>
</context>
<context>
    <name>CreateCard</name>
    <message>
        <source>Another page? Choose Settings, then Store-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Andere Seite? Wählen Sie „Settings“, dann „Store-level API accounts“.</translation>
    </message>
    <message>
        <source>Is the button behind this window? Make your browser narrower.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Schaltfläche verdeckt? Browser schmaler machen.</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Is the button behind this window? Make your browser narrower, or click the arrows above.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Schaltfläche verdeckt? Browser schmaler machen oder oben auf die Pfeile klicken.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Link kopiert. Fügen Sie ihn in Ihren Browser ein.</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Hat sich nichts geöffnet?</translation>
    </message>
</context>
<context>
    <name>CredentialSaver</name>
    <message>
        <source>Save a copy</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Kopie speichern</translation>
    </message>
    <message>
        <source>Protected with a passphrase (*.age)</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Mit Passphrase geschützt (*.age)</translation>
    </message>
</context>
<context>
    <name>CredentialsFileJob</name>
    <message>
        <source>Choose the file with the token</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Datei mit dem Token wählen</translation>
    </message>
    <message>
        <source>BigCommerce’s file or one saved here (*.txt *.rtf *.csv *.env *.json *.age);;All files (*)</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Datei von BigCommerce oder hier gespeicherte Datei (*.txt *.rtf *.csv *.env *.json *.age);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.question</extracomment>
        <translation type="unfinished">Diese Werte wurden hier nicht getestet.</translation>
    </message>
    <message>
        <source>Test them first.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.todo</extracomment>
        <translation type="unfinished">Testen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>BigCommerce refused these values here too: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py REFUSED_HERE_TOO.question</extracomment>
        <translation type="unfinished">BigCommerce hat diese Werte auch hier abgelehnt: {title}.</translation>
    </message>
    <message>
        <source>The store didn’t answer here: {title}. So APPSe AI gets no answer.</source>
        <extracomment>wizard/core/setup/red_mark.py STORE_AWAY.question</extracomment>
        <translation type="unfinished">Der Shop hat hier nicht geantwortet: {title}. Also bekommt auch APPSe AI keine Antwort.</translation>
    </message>
    <message>
        <source>The test here didn’t finish: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.question</extracomment>
        <translation type="unfinished">Der Test wurde hier nicht fertig: {title}.</translation>
    </message>
    <message>
        <source>“{row}” is missing, and APPSe AI checks it.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.question</extracomment>
        <translation type="unfinished">„{row}“ fehlt, und APPSe AI prüft diese Zeile.</translation>
    </message>
    <message>
        <source>The test got no clear answer for “{row}”, which APPSe AI checks.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_NOT_SEEN.question</extracomment>
        <translation type="unfinished">Der Test bekam keine klare Antwort zu „{row}“. APPSe AI prüft diese Zeile.</translation>
    </message>
    <message>
        <source>Is API Token exactly {count} characters, without spaces or line breaks?</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.question</extracomment>
        <translation type="unfinished">Hat „API Token“ genau {count} Zeichen, ohne Leerzeichen und Zeilenumbrüche?</translation>
    </message>
    <message>
        <source>Is Store Hash exactly {store_hash}, without https, store-, or .mybigcommerce.com?</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.question</extracomment>
        <translation type="unfinished">Steht in „Store Hash“ genau {store_hash}, ohne https, store- oder .mybigcommerce.com?</translation>
    </message>
    <message>
        <source>Are the two values swapped?</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.question</extracomment>
        <translation type="unfinished">Sind die beiden Werte vertauscht?</translation>
    </message>
    <message>
        <source>Is API Token the Client ID or Client secret? The Client ID looks like the token. The Client secret has 64 characters.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.question</extracomment>
        <translation type="unfinished">Steht in „API Token“ die Client ID oder das Client secret? Die ID sieht aus wie das Token. Das Secret hat 64 Zeichen.</translation>
    </message>
    <message>
        <source>Does APPSe AI still have the old token?</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.question</extracomment>
        <translation type="unfinished">Hat APPSe AI noch das alte Token?</translation>
    </message>
    <message>
        <source>Is it the right credential? You may have edited another one, or be seeing an older one.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.question</extracomment>
        <translation type="unfinished">Sind es die richtigen Zugangsdaten? Vielleicht haben Sie andere bearbeitet oder sehen ältere.</translation>
    </message>
    <message>
        <source>Other rows are missing: {rows}. As far as is known, APPSe AI doesn’t check them.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.question</extracomment>
        <translation type="unfinished">Andere Zeilen fehlen: {rows}. Soweit bekannt, prüft APPSe AI sie nicht.</translation>
    </message>
    <message>
        <source>Did you set “{row}” to read-only? The test can’t tell: it only confirmed read access.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.question</extracomment>
        <translation type="unfinished">Steht „{row}“ auf read-only? Der Test kann das nicht erkennen: Er hat nur den Lesezugriff bestätigt.</translation>
    </message>
    <message>
        <source>Did something change in BigCommerce? The account may be deleted, or the store suspended.</source>
        <extracomment>wizard/core/setup/red_mark.py CHANGED_SINCE.question</extracomment>
        <translation type="unfinished">Hat sich in BigCommerce etwas geändert? Vielleicht ist das Konto gelöscht oder der Shop stillgelegt.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.todo</extracomment>
        <translation type="unfinished">Wählen Sie „Erneut testen“.</translation>
    </message>
    <message>
        <source>Create a new account with “{row}” on {wanted}.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.todo</extracomment>
        <translation type="unfinished">Legen Sie ein neues Konto an und stellen Sie dort „{row}“ auf {wanted}.</translation>
    </message>
    <message>
        <source>Clear API Token in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.todo</extracomment>
        <translation type="unfinished">Leeren Sie „API Token“ in APPSe AI. Kopieren Sie den Wert dann erneut und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Clear Store Hash in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.todo</extracomment>
        <translation type="unfinished">Leeren Sie „Store Hash“ in APPSe AI. Kopieren Sie den Wert dann erneut und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Store Hash is short ({hash_count} characters). API Token is long ({count}).</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.todo</extracomment>
        <translation type="unfinished">„Store Hash“ ist kurz ({hash_count} Zeichen). „API Token“ ist lang ({count}).</translation>
    </message>
    <message>
        <source>Copy API Token here, not from BigCommerce or its file.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.todo</extracomment>
        <translation type="unfinished">Kopieren Sie „API Token“ hier, nicht aus BigCommerce oder aus dessen Datei.</translation>
    </message>
    <message>
        <source>Edit that credential there, paste the new API Token, and save.</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.todo</extracomment>
        <translation type="unfinished">Bearbeiten Sie dort diese Zugangsdaten, fügen Sie das neue „API Token“ ein und speichern Sie.</translation>
    </message>
    <message>
        <source>Find “{name}” and compare its Store Hash with {store_hash}.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.todo</extracomment>
        <translation type="unfinished">Suchen Sie „{name}“ und vergleichen Sie „Store Hash“ dort mit {store_hash}.</translation>
    </message>
    <message>
        <source>If nothing else helps, test again and create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.todo</extracomment>
        <translation type="unfinished">Wenn sonst nichts hilft, testen Sie erneut und legen Sie ein neues Konto an.</translation>
    </message>
    <message>
        <source>It must be on {wanted}. You can’t change rows, so create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.todo</extracomment>
        <translation type="unfinished">Die Zeile muss auf {wanted} stehen. Nachträglich geht das nicht. Legen Sie deshalb ein neues Konto an.</translation>
    </message>
</context>
<context>
    <name>DockedHead</name>
    <message>
        <source>Move to the other side of the screen</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Auf die andere Seite des Bildschirms schieben</translation>
    </message>
    <message>
        <source>Move the window back</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Fenster zurückschieben</translation>
    </message>
    <message>
        <source>Practice · {name}</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Übung · {name}</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>Your desktop decides which window stays on top</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Ihr Desktop entscheidet, welches Fenster im Vordergrund bleibt</translation>
    </message>
    <message>
        <source>If this one doesn’t, press Alt+Space and choose Always on Top.</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Bleibt dieses nicht vorn, drücken Sie Alt+Leertaste und wählen Sie „Immer im Vordergrund“.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>The token was in several pieces. This app put them together.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Das Token war in mehrere Teile zerlegt. Diese App hat sie zusammengesetzt.</translation>
    </message>
    <message>
        <source>All known tokens have 31 characters, so part of it may be missing.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Alle bekannten Tokens haben 31 Zeichen. Vielleicht fehlt also ein Teil.</translation>
    </message>
    <message>
        <source>Another token in that text isn’t complete, so it was left out.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Ein weiteres Token in diesem Text ist unvollständig. Es wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{asked}: {status}. Read access works. Write access wasn’t checked.</source>
        <extracomment>wizard/core/check/result.py READING_WORKS</extracomment>
        <translation type="unfinished">{asked}: {status}. Der Lesezugriff funktioniert. Der Schreibzugriff wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, as needed.</source>
        <extracomment>wizard/core/check/result.py GRANTED</extracomment>
        <translation type="unfinished">{asked}: {status}. Erlaubt, und so soll es sein.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Refused, as it should be.</source>
        <extracomment>wizard/core/check/result.py REFUSED_AS_INTENDED</extracomment>
        <translation type="unfinished">{asked}: {status}. Nicht erlaubt, und so soll es sein.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed.</source>
        <extracomment>wizard/core/check/result.py REFUSED</extracomment>
        <translation type="unfinished">{asked}: {status}. Nicht erlaubt.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, but not needed.</source>
        <extracomment>wizard/core/check/result.py MORE</extracomment>
        <translation type="unfinished">{asked}: {status}. Erlaubt, aber nicht nötig.</translation>
    </message>
    <message>
        <source>{asked}: {reason}</source>
        <extracomment>wizard/core/check/result.py NO_ANSWER</extracomment>
        <translation type="unfinished">{asked}: {reason}</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear.</source>
        <extracomment>wizard/core/check/result.py UNCLEAR</extracomment>
        <translation type="unfinished">{asked}: {status}. Unklar.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: a store without this feature may answer this too.</source>
        <extracomment>wizard/core/check/result.py FEATURE_UNKNOWN</extracomment>
        <translation type="unfinished">{asked}: {status}. Unklar: So antwortet vielleicht auch ein Shop ohne diese Funktion.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed, or this store has no B2B Edition.</source>
        <extracomment>wizard/core/check/result.py B2B_REFUSED</extracomment>
        <translation type="unfinished">{asked}: {status}. Nicht erlaubt, oder dieser Shop hat keine B2B Edition.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: B2B Edition doesn’t know this store hash, or has a problem.</source>
        <extracomment>wizard/core/check/result.py B2B_UNCLEAR</extracomment>
        <translation type="unfinished">{asked}: {status}. Unklar: Die B2B Edition kennt diesen Store-Hash nicht oder hat ein Problem.</translation>
    </message>
    <message>
        <source>The test ended before this row.</source>
        <extracomment>wizard/core/check/result.py NOT_ASKED</extracomment>
        <translation type="unfinished">Der Test endete vor dieser Zeile.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access works. Nothing was created.</source>
        <extracomment>wizard/core/check/result.py WRITING_WORKS</extracomment>
        <translation type="unfinished">Leere Anfrage {asked}: {status}. Der Schreibzugriff funktioniert. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is missing.</source>
        <extracomment>wizard/core/check/result.py WRITING_REFUSED</extracomment>
        <translation type="unfinished">Leere Anfrage {asked}: {status}. Der Schreibzugriff fehlt.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNCLEAR</extracomment>
        <translation type="unfinished">Leere Anfrage {asked}: {status}. Der Schreibzugriff ist unklar.</translation>
    </message>
    <message>
        <source>{asked}: {reason}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNANSWERED</extracomment>
        <translation type="unfinished">{asked}: {reason}. Der Schreibzugriff ist unklar.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. It was accepted, so something may have been created.</source>
        <extracomment>wizard/core/check/result.py CREATED</extracomment>
        <translation type="unfinished">Leere Anfrage {asked}: {status}. Sie wurde angenommen. Vielleicht wurde also etwas angelegt.</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Nicht &amp;verschieben</translation>
    </message>
    <message>
        <source>Put beside the b&amp;rowser</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Neben den &amp;Browser stellen</translation>
    </message>
    <message>
        <source>I can’t &amp;see that page</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Ich &amp;sehe die Seite nicht</translation>
    </message>
    <message>
        <source>Someone else does th&amp;is…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Jemand anderen bitten…</translation>
    </message>
    <message>
        <source>&amp;Paste the token instead</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Stattdessen Token &amp;einfügen</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Andere &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Show me &amp;where it is</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Zeigen, &amp;wo das ist</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Anleitung senden…</translation>
    </message>
    <message>
        <source>Save p&amp;rogress…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Stand s&amp;peichern…</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Datei wählen…</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/core/export/formats/registry.py .json.label</extracomment>
        <translation type="unfinished">JSON-Datei (*.json)</translation>
    </message>
    <message>
        <source>Plain file (JSON)…</source>
        <extracomment>wizard/core/export/formats/registry.py .json.menu</extracomment>
        <translation type="unfinished">Unverschlüsselte Datei (JSON)…</translation>
    </message>
    <message>
        <source>Environment file, for developers (*.env)</source>
        <extracomment>wizard/core/export/formats/registry.py .env.label</extracomment>
        <translation type="unfinished">Umgebungsdatei, für Entwickler (*.env)</translation>
    </message>
    <message>
        <source>Plain file for developers (.env)…</source>
        <extracomment>wizard/core/export/formats/registry.py .env.menu</extracomment>
        <translation type="unfinished">Unverschlüsselte Datei für Entwickler (.env)…</translation>
    </message>
    <message>
        <source>For {program} (*.{extension})</source>
        <extracomment>wizard/core/export/formats/registry.py program.label</extracomment>
        <translation type="unfinished">Für {program} (*.{extension})</translation>
    </message>
    <message>
        <source>For {program}…</source>
        <extracomment>wizard/core/export/formats/registry.py program.menu</extracomment>
        <translation type="unfinished">Für {program}…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No address yet</source>
        <extracomment>wizard/core/failures.py S-01.title</extracomment>
        <translation type="unfinished">Noch keine Adresse</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <extracomment>wizard/core/failures.py S-01.message</extracomment>
        <translation type="unfinished">Das Feld ist leer.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/core/failures.py S-01.next_step</extracomment>
        <translation type="unfinished">Melden Sie sich bei BigCommerce an, kopieren Sie die Adresse ganz oben und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>That’s an email address</source>
        <extracomment>wizard/core/failures.py S-02.title</extracomment>
        <translation type="unfinished">Das ist eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>It doesn’t say which store is yours.</source>
        <extracomment>wizard/core/failures.py S-02.message</extracomment>
        <translation type="unfinished">Sie sagt nicht, welcher Shop Ihnen gehört.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py S-02.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie die Adresse „store-…“ aus BigCommerce.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s sign-in page</source>
        <extracomment>wizard/core/failures.py S-03.title</extracomment>
        <translation type="unfinished">Das ist die Anmeldeseite von BigCommerce</translation>
    </message>
    <message>
        <source>Its address is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-03.message</extracomment>
        <translation type="unfinished">Die Adresse ist für alle Shops gleich.</translation>
    </message>
    <message>
        <source>Sign in there, then copy the address of your store’s home page.</source>
        <extracomment>wizard/core/failures.py S-03.next_step</extracomment>
        <translation type="unfinished">Melden Sie sich dort an und kopieren Sie dann die Adresse der Startseite Ihres Shops.</translation>
    </message>
    <message>
        <source>That’s your store’s name, not its hash</source>
        <extracomment>wizard/core/failures.py S-04.title</extracomment>
        <translation type="unfinished">Das ist der Name Ihres Shops, nicht sein Hash</translation>
    </message>
    <message>
        <source>{host} is a chosen name, without the store hash.</source>
        <extracomment>wizard/core/failures.py S-04.message</extracomment>
        <translation type="unfinished">{host} ist ein frei gewählter Name ohne den Store-Hash.</translation>
    </message>
    <message>
        <source>That’s a website, not your control panel</source>
        <extracomment>wizard/core/failures.py S-05.title</extracomment>
        <translation type="unfinished">Das ist eine Website, nicht Ihr Verwaltungsbereich</translation>
    </message>
    <message>
        <source>{host} doesn’t contain the store hash, even if it’s your shop.</source>
        <extracomment>wizard/core/failures.py S-05.message</extracomment>
        <translation type="unfinished">{host} enthält den Store-Hash nicht, auch wenn es Ihr Shop ist.</translation>
    </message>
    <message>
        <source>That address only looks like BigCommerce’s</source>
        <extracomment>wizard/core/failures.py S-06.title</extracomment>
        <translation type="unfinished">Diese Adresse sieht nur nach BigCommerce aus</translation>
    </message>
    <message>
        <source>{host} imitates BigCommerce but belongs to someone else.</source>
        <extracomment>wizard/core/failures.py S-06.message</extracomment>
        <translation type="unfinished">{host} ahmt BigCommerce nach, gehört aber jemand anderem.</translation>
    </message>
    <message>
        <source>Don’t sign in there. Open BigCommerce your usual way and copy its address.</source>
        <extracomment>wizard/core/failures.py S-06.next_step</extracomment>
        <translation type="unfinished">Melden Sie sich dort nicht an. Öffnen Sie BigCommerce wie gewohnt und kopieren Sie die Adresse von dort.</translation>
    </message>
    <message>
        <source>That address is for your account, not a store</source>
        <extracomment>wizard/core/failures.py S-07.title</extracomment>
        <translation type="unfinished">Diese Adresse gehört zu Ihrem Konto, nicht zu einem Shop</translation>
    </message>
    <message>
        <source>Account-level pages cover all your stores.</source>
        <extracomment>wizard/core/failures.py S-07.message</extracomment>
        <translation type="unfinished">Seiten auf Kontoebene gelten für alle Ihre Shops.</translation>
    </message>
    <message>
        <source>Open the store itself in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-07.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie in BigCommerce den Shop selbst und kopieren Sie seine Adresse.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s internal test system</source>
        <extracomment>wizard/core/failures.py S-08.title</extracomment>
        <translation type="unfinished">Das ist das interne Testsystem von BigCommerce</translation>
    </message>
    <message>
        <source>{host} isn’t a live store. It doesn’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py S-08.message</extracomment>
        <translation type="unfinished">{host} ist kein echter Shop. Er funktioniert nicht mit APPSe AI.</translation>
    </message>
    <message>
        <source>Open your live store in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-08.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie Ihren echten Shop in BigCommerce und kopieren Sie seine Adresse.</translation>
    </message>
    <message>
        <source>That’s a placeholder</source>
        <extracomment>wizard/core/failures.py S-09.title</extracomment>
        <translation type="unfinished">Das ist ein Platzhalter</translation>
    </message>
    <message>
        <source>Your own store hash goes where {text} is.</source>
        <extracomment>wizard/core/failures.py S-09.message</extracomment>
        <translation type="unfinished">Wo {text} steht, gehört Ihr eigener Store-Hash hin.</translation>
    </message>
    <message>
        <source>That text names more than one store</source>
        <extracomment>wizard/core/failures.py S-10.title</extracomment>
        <translation type="unfinished">In diesem Text steht mehr als ein Shop</translation>
    </message>
    <message>
        <source>Found: {hashes}.</source>
        <extracomment>wizard/core/failures.py S-10.message</extracomment>
        <translation type="unfinished">Gefunden: {hashes}.</translation>
    </message>
    <message>
        <source>Choose one, or paste only the address of the store to connect.</source>
        <extracomment>wizard/core/failures.py S-10.next_step</extracomment>
        <translation type="unfinished">Wählen Sie einen aus. Oder fügen Sie nur die Adresse des Shops ein, den Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>That looks like a secret, not an address</source>
        <extracomment>wizard/core/failures.py S-11.title</extracomment>
        <translation type="unfinished">Das sieht nach einem geheimen Wert aus, nicht nach einer Adresse</translation>
    </message>
    <message>
        <source>Paste your store’s address here. An access token belongs in step 3.</source>
        <extracomment>wizard/core/failures.py S-11.next_step</extracomment>
        <translation type="unfinished">Fügen Sie hier die Adresse Ihres Shops ein. Ein Zugriffstoken gehört in Schritt 3.</translation>
    </message>
    <message>
        <source>That’s a number, not a store hash</source>
        <extracomment>wizard/core/failures.py S-12.title</extracomment>
        <translation type="unfinished">Das ist eine Nummer, kein Store-Hash</translation>
    </message>
    <message>
        <source>BigCommerce numbers stores and channels too. APPSe AI needs the store hash.</source>
        <extracomment>wizard/core/failures.py S-12.message</extracomment>
        <translation type="unfinished">BigCommerce nummeriert auch Shops und Kanäle. APPSe AI braucht den Store-Hash.</translation>
    </message>
    <message>
        <source>That BigCommerce page doesn’t name a store</source>
        <extracomment>wizard/core/failures.py S-13.title</extracomment>
        <translation type="unfinished">Diese BigCommerce-Seite nennt keinen Shop</translation>
    </message>
    <message>
        <source>{host} is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-13.message</extracomment>
        <translation type="unfinished">{host} ist für alle Shops gleich.</translation>
    </message>
    <message>
        <source>No store hash found</source>
        <extracomment>wizard/core/failures.py S-14.title</extracomment>
        <translation type="unfinished">Kein Store-Hash gefunden</translation>
    </message>
    <message>
        <source>That text contains no BigCommerce address.</source>
        <extracomment>wizard/core/failures.py S-14.message</extracomment>
        <translation type="unfinished">Dieser Text enthält keine BigCommerce-Adresse.</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <extracomment>wizard/core/failures.py S-15.title</extracomment>
        <translation type="unfinished">Dieser Text ist zu lang</translation>
    </message>
    <message>
        <source>The first {limit} characters contain no store hash. The rest wasn’t checked.</source>
        <extracomment>wizard/core/failures.py S-15.message</extracomment>
        <translation type="unfinished">Die ersten {limit} Zeichen enthalten keinen Store-Hash. Der Rest wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Paste only the address at the top of your browser.</source>
        <extracomment>wizard/core/failures.py S-15.next_step</extracomment>
        <translation type="unfinished">Fügen Sie nur die Adresse ein, die ganz oben im Browser steht.</translation>
    </message>
    <message>
        <source>That’s the practice store</source>
        <extracomment>wizard/core/failures.py S-16.title</extracomment>
        <translation type="unfinished">Das ist der Übungsshop</translation>
    </message>
    <message>
        <source>{text} is made up. BigCommerce has no such store.</source>
        <extracomment>wizard/core/failures.py S-16.message</extracomment>
        <translation type="unfinished">{text} ist erfunden. BigCommerce hat keinen solchen Shop.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py S-16.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie die Adresse „store-…“ aus BigCommerce. Zum Üben nehmen Sie ein Fenster mit dem Wort ÜBUNG.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <extracomment>wizard/core/failures.py L-01.title</extracomment>
        <translation type="unfinished">{host} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>No website has this name, or this computer is offline.</source>
        <extracomment>wizard/core/failures.py L-01.message</extracomment>
        <translation type="unfinished">Es gibt keine Website mit diesem Namen, oder dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Check the spelling and your connection. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-01.next_step</extracomment>
        <translation type="unfinished">Prüfen Sie die Schreibweise und die Verbindung. Oder kopieren Sie die Adresse „store-…“ aus BigCommerce.</translation>
    </message>
    <message>
        <source>{host} isn’t on the public internet</source>
        <extracomment>wizard/core/failures.py L-02.title</extracomment>
        <translation type="unfinished">{host} ist nicht im öffentlichen Internet</translation>
    </message>
    <message>
        <source>It points to a private network or this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py L-02.message</extracomment>
        <translation type="unfinished">Der Name führt in ein privates Netz oder zu diesem Computer. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. If it’s your shop, another network may help.</source>
        <extracomment>wizard/core/failures.py L-02.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie die Adresse „store-…“ aus BigCommerce. Wenn es Ihr Shop ist, hilft vielleicht ein anderes Netz.</translation>
    </message>
    <message>
        <source>{host} blocks this app</source>
        <extracomment>wizard/core/failures.py L-03.title</extracomment>
        <translation type="unfinished">{host} blockiert diese App</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py L-03.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie die Adresse „store-…“ aus BigCommerce. Viele Shops zeigen den Store-Hash, wenn Sie /admin/oauth/info an ihre Adresse anhängen.</translation>
    </message>
    <message>
        <source>{host} doesn’t say which store it is</source>
        <extracomment>wizard/core/failures.py L-04.title</extracomment>
        <translation type="unfinished">{host} sagt nicht, welcher Shop es ist</translation>
    </message>
    <message>
        <source>It didn’t answer like a BigCommerce store. It may run on something else, or show its own page first.</source>
        <extracomment>wizard/core/failures.py L-04.message</extracomment>
        <translation type="unfinished">Die Antwort passt nicht zu einem BigCommerce-Shop. Vielleicht läuft dort etwas anderes, oder zuerst erscheint eine eigene Seite.</translation>
    </message>
    <message>
        <source>If it’s your shop, copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-04.next_step</extracomment>
        <translation type="unfinished">Wenn es Ihr Shop ist, kopieren Sie die Adresse „store-…“ aus BigCommerce.</translation>
    </message>
    <message>
        <source>{host} isn’t working right now</source>
        <extracomment>wizard/core/failures.py L-05.title</extracomment>
        <translation type="unfinished">{host} funktioniert gerade nicht</translation>
    </message>
    <message>
        <source>It may be under maintenance or suspended.</source>
        <extracomment>wizard/core/failures.py L-05.message</extracomment>
        <translation type="unfinished">Vielleicht wird der Shop gewartet oder ist stillgelegt.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. You don’t have to wait for the shop.</source>
        <extracomment>wizard/core/failures.py L-05.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie die Adresse „store-…“ aus BigCommerce. Auf den Shop müssen Sie nicht warten.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting</source>
        <extracomment>wizard/core/failures.py L-06.title</extracomment>
        <translation type="unfinished">{host} leitet immer wieder weiter</translation>
    </message>
    <message>
        <source>It redirected more than {limit} times.</source>
        <extracomment>wizard/core/failures.py L-06.message</extracomment>
        <translation type="unfinished">Es gab mehr als {limit} Weiterleitungen.</translation>
    </message>
    <message>
        <source>{host} redirects to an address this app won’t open</source>
        <extracomment>wizard/core/failures.py L-07.title</extracomment>
        <translation type="unfinished">{host} leitet zu einer Adresse, die diese App nicht öffnet</translation>
    </message>
    <message>
        <source>It isn’t encrypted, isn’t public, or isn’t a plain web address. Nothing was sent there.</source>
        <extracomment>wizard/core/failures.py L-07.message</extracomment>
        <translation type="unfinished">Sie ist nicht verschlüsselt, nicht öffentlich oder keine gewöhnliche Webadresse. Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} is too slow</source>
        <extracomment>wizard/core/failures.py L-08.title</extracomment>
        <translation type="unfinished">{host} ist zu langsam</translation>
    </message>
    <message>
        <source>No complete answer came within {seconds} seconds.</source>
        <extracomment>wizard/core/failures.py L-08.message</extracomment>
        <translation type="unfinished">Innerhalb von {seconds} Sekunden kam keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-08.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es in ein paar Minuten noch einmal. Oder kopieren Sie die Adresse „store-…“ aus BigCommerce.</translation>
    </message>
    <message>
        <source>No secure connection to {host}</source>
        <extracomment>wizard/core/failures.py L-09.title</extracomment>
        <translation type="unfinished">Keine sichere Verbindung zu {host}</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-09.next_step</extracomment>
        <translation type="unfinished">Prüfen Sie Datum und Uhrzeit dieses Computers. Oder kopieren Sie die Adresse „store-…“ aus BigCommerce.</translation>
    </message>
    <message>
        <source>{host} can’t be reached</source>
        <extracomment>wizard/core/failures.py L-10.title</extracomment>
        <translation type="unfinished">{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The connection failed ({reason}). The lookup can’t use a proxy.</source>
        <extracomment>wizard/core/failures.py L-10.message</extracomment>
        <translation type="unfinished">Die Verbindung ist fehlgeschlagen ({reason}). Die Abfrage kann keinen Proxy nutzen.</translation>
    </message>
    <message>
        <source>Try another network. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-10.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es in einem anderen Netz. Oder kopieren Sie die Adresse „store-…“ aus BigCommerce.</translation>
    </message>
    <message>
        <source>No access token yet</source>
        <extracomment>wizard/core/failures.py V-01.title</extracomment>
        <translation type="unfinished">Noch kein Zugriffstoken</translation>
    </message>
    <message>
        <source>Choose the file you downloaded from BigCommerce, or paste the access token.</source>
        <extracomment>wizard/core/failures.py V-01.next_step</extracomment>
        <translation type="unfinished">Wählen Sie die Datei, die Sie von BigCommerce heruntergeladen haben. Oder fügen Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>That’s the client secret</source>
        <extracomment>wizard/core/failures.py V-02.title</extracomment>
        <translation type="unfinished">Das ist das Client secret</translation>
    </message>
    <message>
        <source>It may be an access token or another secret.</source>
        <extracomment>wizard/core/failures.py S-11.message</extracomment>
        <translation type="unfinished">Vielleicht ist es ein Zugriffstoken oder ein anderer geheimer Wert.</translation>
    </message>
    <message>
        <source>A firewall probably lets in only browsers.</source>
        <extracomment>wizard/core/failures.py L-03.message</extracomment>
        <translation type="unfinished">Wahrscheinlich lässt eine Firewall nur Browser durch.</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <extracomment>wizard/core/failures.py L-03.seen</extracomment>
        <translation type="unfinished">Die Antwort war {status}.</translation>
    </message>
    <message>
        <source>Its certificate is expired, untrusted, or for another name, or it isn’t encrypted.</source>
        <extracomment>wizard/core/failures.py L-09.message</extracomment>
        <translation type="unfinished">Das Zertifikat ist abgelaufen, nicht vertrauenswürdig oder für einen anderen Namen. Oder die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <extracomment>wizard/core/failures.py L-09.seen</extracomment>
        <translation type="unfinished">Grund: {reason}.</translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer</source>
        <extracomment>wizard/core/failures.py L-11.title</extracomment>
        <translation type="unfinished">{host} hat eine unlesbare Antwort geschickt</translation>
    </message>
    <message>
        <source>The website may have a fault, or it may not be a website at all.</source>
        <extracomment>wizard/core/failures.py L-11.message</extracomment>
        <translation type="unfinished">Vielleicht hat die Website einen Fehler, oder es ist gar keine Website.</translation>
    </message>
    <message>
        <source>APPSe AI needs the access token. It’s in the same pop-up.</source>
        <extracomment>wizard/core/failures.py V-02.message</extracomment>
        <translation type="unfinished">APPSe AI braucht das Zugriffstoken. Es steht im selben Pop-up.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box, instead.</source>
        <extracomment>wizard/core/failures.py V-02.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie stattdessen „Access token“, das dritte Feld.</translation>
    </message>
    <message>
        <source>That’s a storefront token</source>
        <extracomment>wizard/core/failures.py V-03.title</extracomment>
        <translation type="unfinished">Das ist ein Storefront-Token</translation>
    </message>
    <message>
        <source>It starts with eyJ and opens only storefronts. APPSe AI needs a store-level token.</source>
        <extracomment>wizard/core/failures.py V-03.message</extracomment>
        <translation type="unfinished">Es beginnt mit eyJ und öffnet nur Storefronts. APPSe AI braucht ein Token auf Shop-Ebene.</translation>
    </message>
    <message>
        <source>In BigCommerce, open Settings, then Store-level API accounts. Create an API account there.</source>
        <extracomment>wizard/core/failures.py V-03.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie in BigCommerce „Settings“, dann „Store-level API accounts“. Legen Sie dort ein API-Konto an.</translation>
    </message>
    <message>
        <source>That’s an account number</source>
        <extracomment>wizard/core/failures.py V-04.title</extracomment>
        <translation type="unfinished">Das ist eine Kontonummer</translation>
    </message>
    <message>
        <source>It identifies your BigCommerce account.</source>
        <extracomment>wizard/core/failures.py V-04.message</extracomment>
        <translation type="unfinished">Sie steht für Ihr BigCommerce-Konto.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up.</source>
        <extracomment>wizard/core/failures.py V-04.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie „Access token“, das dritte Feld im Pop-up von BigCommerce.</translation>
    </message>
    <message>
        <source>That’s an address, not a token</source>
        <extracomment>wizard/core/failures.py V-05.title</extracomment>
        <translation type="unfinished">Das ist eine Adresse, kein Token</translation>
    </message>
    <message>
        <source>A token has about 31 letters and digits, no dots or slashes.</source>
        <extracomment>wizard/core/failures.py V-05.message</extracomment>
        <translation type="unfinished">Ein Token hat etwa 31 Buchstaben und Ziffern, keine Punkte oder Schrägstriche.</translation>
    </message>
    <message>
        <source>That looks like the store hash</source>
        <extracomment>wizard/core/failures.py V-06.title</extracomment>
        <translation type="unfinished">Das sieht nach dem Store-Hash aus</translation>
    </message>
    <message>
        <source>The access token is longer: about 31 letters and digits.</source>
        <extracomment>wizard/core/failures.py V-06.message</extracomment>
        <translation type="unfinished">Das Zugriffstoken ist länger: etwa 31 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>That’s more than the token</source>
        <extracomment>wizard/core/failures.py V-07.title</extracomment>
        <translation type="unfinished">Das ist mehr als das Token</translation>
    </message>
    <message>
        <source>None of its words or lines is labeled as the access token.</source>
        <extracomment>wizard/core/failures.py V-07.message</extracomment>
        <translation type="unfinished">Kein Wort und keine Zeile darin ist als Zugriffstoken bezeichnet.</translation>
    </message>
    <message>
        <source>Use the copy button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-07.next_step</extracomment>
        <translation type="unfinished">Nutzen Sie die Schaltfläche zum Kopieren neben „Access token“.</translation>
    </message>
    <message>
        <source>Some characters don’t fit an access token</source>
        <extracomment>wizard/core/failures.py V-08.title</extracomment>
        <translation type="unfinished">Einige Zeichen passen nicht zu einem Zugriffstoken</translation>
    </message>
    <message>
        <source>An access token has only plain letters and digits.</source>
        <extracomment>wizard/core/failures.py V-08.message</extracomment>
        <translation type="unfinished">Ein Zugriffstoken hat nur einfache Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Copy it again with the button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-08.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie es erneut mit der Schaltfläche neben „Access token“.</translation>
    </message>
    <message>
        <source>That’s the old account’s token</source>
        <extracomment>wizard/core/failures.py V-09.title</extracomment>
        <translation type="unfinished">Das ist das Token des alten Kontos</translation>
    </message>
    <message>
        <source>You can’t change that account’s permissions, so rows are still missing.</source>
        <extracomment>wizard/core/failures.py V-09.message</extracomment>
        <translation type="unfinished">Die Berechtigungen dieses Kontos lassen sich nicht ändern. Deshalb fehlen noch Zeilen.</translation>
    </message>
    <message>
        <source>Create the new API account, then use its file or token. To test the old one, press “Test”.</source>
        <extracomment>wizard/core/failures.py V-09.next_step</extracomment>
        <translation type="unfinished">Legen Sie das neue API-Konto an und nehmen Sie dann dessen Datei oder Token. Um das alte Token zu testen, klicken Sie auf „Testen“.</translation>
    </message>
    <message>
        <source>That token is for another store</source>
        <extracomment>wizard/core/failures.py V-13.title</extracomment>
        <translation type="unfinished">Dieses Token ist für einen anderen Shop</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this token was saved for {found}.</source>
        <extracomment>wizard/core/failures.py V-13.message</extracomment>
        <translation type="unfinished">Sie richten {expected} ein, aber dieses Token wurde für {found} gespeichert.</translation>
    </message>
    <message>
        <source>Add the token for {expected}. Or go back to step 1 and choose the other store.</source>
        <extracomment>wizard/core/failures.py V-13.next_step</extracomment>
        <translation type="unfinished">Fügen Sie das Token für {expected} hinzu. Oder gehen Sie zurück zu Schritt 1 und wählen Sie den anderen Shop.</translation>
    </message>
    <message>
        <source>That’s a Shopify key</source>
        <extracomment>wizard/core/failures.py V-10.title</extracomment>
        <translation type="unfinished">Das ist ein Schlüssel von Shopify</translation>
    </message>
    <message>
        <source>It starts with shp and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-10.message</extracomment>
        <translation type="unfinished">Er beginnt mit shp und kann keinen BigCommerce-Shop öffnen.</translation>
    </message>
    <message>
        <source>That’s a WooCommerce key</source>
        <extracomment>wizard/core/failures.py V-11.title</extracomment>
        <translation type="unfinished">Das ist ein Schlüssel von WooCommerce</translation>
    </message>
    <message>
        <source>It starts with ck_ or cs_ and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-11.message</extracomment>
        <translation type="unfinished">Er beginnt mit ck_ oder cs_ und kann keinen BigCommerce-Shop öffnen.</translation>
    </message>
    <message>
        <source>That’s the client ID</source>
        <extracomment>wizard/core/failures.py V-12.title</extracomment>
        <translation type="unfinished">Das ist die Client ID</translation>
    </message>
    <message>
        <source>Its label says so. It looks like the token, but opens nothing alone.</source>
        <extracomment>wizard/core/failures.py V-12.message</extracomment>
        <translation type="unfinished">So ist sie beschriftet. Sie sieht aus wie das Token, öffnet allein aber nichts.</translation>
    </message>
    <message>
        <source>That token is for practice</source>
        <extracomment>wizard/core/failures.py V-14.title</extracomment>
        <translation type="unfinished">Dieses Token ist zum Üben</translation>
    </message>
    <message>
        <source>It starts with “practice” and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-14.message</extracomment>
        <translation type="unfinished">Es beginnt mit „practice“ und kann keinen BigCommerce-Shop öffnen.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py V-14.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie „Access token“, das dritte Feld im Pop-up von BigCommerce. Zum Üben nehmen Sie ein Fenster mit dem Wort ÜBUNG.</translation>
    </message>
    <message>
        <source>That’s not the token itself</source>
        <extracomment>wizard/core/failures.py V-15.title</extracomment>
        <translation type="unfinished">Das ist nicht das Token selbst</translation>
    </message>
    <message>
        <source>It’s a placeholder, or someone covered up the token.</source>
        <extracomment>wizard/core/failures.py V-15.message</extracomment>
        <translation type="unfinished">Es ist ein Platzhalter, oder jemand hat das Token unkenntlich gemacht.</translation>
    </message>
    <message>
        <source>That looks like a legacy token</source>
        <extracomment>wizard/core/failures.py V-16.title</extracomment>
        <translation type="unfinished">Das sieht nach einem Legacy-Token aus</translation>
    </message>
    <message>
        <source>It has 32 or 40 characters: only digits and a to f. Legacy tokens don’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py V-16.message</extracomment>
        <translation type="unfinished">Es hat 32 oder 40 Zeichen: nur Ziffern und a bis f. Legacy-Tokens funktionieren nicht mit APPSe AI.</translation>
    </message>
    <message>
        <source>That text has more than one token</source>
        <extracomment>wizard/core/failures.py V-17.title</extracomment>
        <translation type="unfinished">In diesem Text ist mehr als ein Token</translation>
    </message>
    <message>
        <source>It’s unclear which one you mean.</source>
        <extracomment>wizard/core/failures.py V-17.message</extracomment>
        <translation type="unfinished">Es ist unklar, welches Sie meinen.</translation>
    </message>
    <message>
        <source>Paste only the token for the store you want to connect.</source>
        <extracomment>wizard/core/failures.py V-17.next_step</extracomment>
        <translation type="unfinished">Fügen Sie nur das Token für den Shop ein, den Sie verbinden möchten.</translation>
    </message>
    <message>
        <source>That token may be incomplete</source>
        <extracomment>wizard/core/failures.py V-18.title</extracomment>
        <translation type="unfinished">Dieses Token ist vielleicht unvollständig</translation>
    </message>
    <message>
        <source>It’s broken up or shortened, as email and chat apps do. Its end isn’t clear.</source>
        <extracomment>wizard/core/failures.py V-18.message</extracomment>
        <translation type="unfinished">Es ist zerteilt oder gekürzt, wie es E-Mail- und Chat-Apps tun. Wo es endet, ist nicht klar.</translation>
    </message>
    <message>
        <source>That file is too large</source>
        <extracomment>wizard/core/failures.py F-01.title</extracomment>
        <translation type="unfinished">Diese Datei ist zu groß</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. BigCommerce’s has a few lines.</source>
        <extracomment>wizard/core/failures.py F-01.message</extracomment>
        <translation type="unfinished">{name} ist größer als {limit}. Die Datei von BigCommerce hat nur ein paar Zeilen.</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/core/failures.py F-01.next_step</extracomment>
        <translation type="unfinished">Suchen Sie im Ordner „Downloads“ nach einer Datei, die mit BigCommerceAPI-credentials beginnt.</translation>
    </message>
    <message>
        <source>That file can’t be opened</source>
        <extracomment>wizard/core/failures.py F-02.title</extracomment>
        <translation type="unfinished">Diese Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{name} can’t be read ({reason}).</source>
        <extracomment>wizard/core/failures.py F-02.message</extracomment>
        <translation type="unfinished">{name} lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-02.next_step</extracomment>
        <translation type="unfinished">Prüfen Sie, ob sie da ist und ob Sie sie öffnen dürfen. Oder fügen Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Downloads can’t be watched</source>
        <extracomment>wizard/core/failures.py F-13.title</extracomment>
        <translation type="unfinished">Im Ordner „Downloads“ lässt sich nicht nachsehen</translation>
    </message>
    <message>
        <source>Your system doesn’t let this app look into {name}.</source>
        <extracomment>wizard/core/failures.py F-13.message</extracomment>
        <translation type="unfinished">Ihr System lässt diese App nicht in {name} hineinsehen.</translation>
    </message>
    <message>
        <source>Allow it in your computer’s privacy settings. Or choose the file yourself.</source>
        <extracomment>wizard/core/failures.py F-13.next_step</extracomment>
        <translation type="unfinished">Erlauben Sie es in den Datenschutzeinstellungen Ihres Computers. Oder wählen Sie die Datei selbst aus.</translation>
    </message>
    <message>
        <source>No access token in that file</source>
        <extracomment>wizard/core/failures.py F-03.title</extracomment>
        <translation type="unfinished">In dieser Datei ist kein Zugriffstoken</translation>
    </message>
    <message>
        <source>{name} has no “ACCESS TOKEN” line.</source>
        <extracomment>wizard/core/failures.py F-03.message</extracomment>
        <translation type="unfinished">{name} hat keine Zeile „ACCESS TOKEN“.</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-03.next_step</extracomment>
        <translation type="unfinished">Suchen Sie im Ordner „Downloads“ nach einer Datei, die mit BigCommerceAPI-credentials beginnt. Oder fügen Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>That file is for another store</source>
        <extracomment>wizard/core/failures.py F-04.title</extracomment>
        <translation type="unfinished">Diese Datei ist für einen anderen Shop</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this file is for {found}.</source>
        <extracomment>wizard/core/failures.py F-04.message</extracomment>
        <translation type="unfinished">Sie richten {expected} ein, aber diese Datei ist für {found}.</translation>
    </message>
    <message>
        <source>Choose the file for {expected}. Or go back to step 1 and enter the other store.</source>
        <extracomment>wizard/core/failures.py F-04.next_step</extracomment>
        <translation type="unfinished">Wählen Sie die Datei für {expected}. Oder gehen Sie zurück zu Schritt 1 und geben Sie den anderen Shop ein.</translation>
    </message>
    <message>
        <source>That file is incomplete</source>
        <extracomment>wizard/core/failures.py F-05.title</extracomment>
        <translation type="unfinished">Diese Datei ist unvollständig</translation>
    </message>
    <message>
        <source>{name} ends too early, so its access token may be cut off.</source>
        <extracomment>wizard/core/failures.py F-05.message</extracomment>
        <translation type="unfinished">{name} endet zu früh. Das Zugriffstoken ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Choose the file again, or paste the access token. Neither complete? Create a new API account.</source>
        <extracomment>wizard/core/failures.py F-05.next_step</extracomment>
        <translation type="unfinished">Wählen Sie die Datei noch einmal oder fügen Sie das Zugriffstoken ein. Beides unvollständig? Legen Sie ein neues API-Konto an.</translation>
    </message>
    <message>
        <source>That file is from the practice store</source>
        <extracomment>wizard/core/failures.py F-06.title</extracomment>
        <translation type="unfinished">Diese Datei ist aus dem Übungsshop</translation>
    </message>
    <message>
        <source>Practice only: {name}. Its token can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py F-06.message</extracomment>
        <translation type="unfinished">{name} ist zum Üben. Das Token darin kann keinen BigCommerce-Shop öffnen.</translation>
    </message>
    <message>
        <source>Choose the file you downloaded from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py F-06.next_step</extracomment>
        <translation type="unfinished">Wählen Sie die Datei, die Sie von BigCommerce heruntergeladen haben. Zum Üben nehmen Sie ein Fenster mit dem Wort ÜBUNG.</translation>
    </message>
    <message>
        <source>That file is an archive</source>
        <extracomment>wizard/core/failures.py F-07.title</extracomment>
        <translation type="unfinished">Diese Datei ist ein Archiv</translation>
    </message>
    <message>
        <source>{name} has other files packed inside.</source>
        <extracomment>wizard/core/failures.py F-07.message</extracomment>
        <translation type="unfinished">In {name} sind andere Dateien verpackt.</translation>
    </message>
    <message>
        <source>Take out the file that starts with BigCommerceAPI-credentials, then choose that one.</source>
        <extracomment>wizard/core/failures.py F-07.next_step</extracomment>
        <translation type="unfinished">Entpacken Sie die Datei, die mit BigCommerceAPI-credentials beginnt, und wählen Sie dann diese.</translation>
    </message>
    <message>
        <source>That file is an office document</source>
        <extracomment>wizard/core/failures.py F-08.title</extracomment>
        <translation type="unfinished">Diese Datei ist ein Office-Dokument</translation>
    </message>
    <message>
        <source>{name} is from a word processor or a spreadsheet.</source>
        <extracomment>wizard/core/failures.py F-08.message</extracomment>
        <translation type="unfinished">{name} stammt aus einer Textverarbeitung oder Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Open it, copy the access token, and paste it here.</source>
        <extracomment>wizard/core/failures.py F-08.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie die Datei, kopieren Sie das Zugriffstoken und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>That file is a PDF</source>
        <extracomment>wizard/core/failures.py F-09.title</extracomment>
        <translation type="unfinished">Diese Datei ist ein PDF</translation>
    </message>
    <message>
        <source>{name} is a document for printing.</source>
        <extracomment>wizard/core/failures.py F-09.message</extracomment>
        <translation type="unfinished">{name} ist ein Dokument zum Drucken.</translation>
    </message>
    <message>
        <source>That file is a picture</source>
        <extracomment>wizard/core/failures.py F-10.title</extracomment>
        <translation type="unfinished">Diese Datei ist ein Bild</translation>
    </message>
    <message>
        <source>{name} may show the token, but nobody can copy text from a picture.</source>
        <extracomment>wizard/core/failures.py F-10.message</extracomment>
        <translation type="unfinished">{name} zeigt vielleicht das Token, aber aus einem Bild kann niemand Text kopieren.</translation>
    </message>
    <message>
        <source>That file is protected with a passphrase</source>
        <extracomment>wizard/core/failures.py F-11.title</extracomment>
        <translation type="unfinished">Diese Datei ist mit einer Passphrase geschützt</translation>
    </message>
    <message>
        <source>{name} opens only with the passphrase chosen when it was saved.</source>
        <extracomment>wizard/core/failures.py F-11.message</extracomment>
        <translation type="unfinished">{name} öffnet sich nur mit der Passphrase, die beim Speichern gewählt wurde.</translation>
    </message>
    <message>
        <source>Choose the file in the app’s window, or run the command in a terminal. Both ask for the passphrase.</source>
        <extracomment>wizard/core/failures.py F-11.next_step</extracomment>
        <translation type="unfinished">Wählen Sie die Datei im Fenster der App oder führen Sie den Befehl in einem Terminal aus. Beide fragen nach der Passphrase.</translation>
    </message>
    <message>
        <source>That file is a saved setup</source>
        <extracomment>wizard/core/failures.py F-12.title</extracomment>
        <translation type="unfinished">Diese Datei ist ein gespeicherter Stand</translation>
    </message>
    <message>
        <source>{name} remembers how far you got. It contains no access token.</source>
        <extracomment>wizard/core/failures.py F-12.message</extracomment>
        <translation type="unfinished">In {name} steht, wie weit Sie gekommen sind. Ein Zugriffstoken ist nicht darin.</translation>
    </message>
    <message>
        <source>BigCommerce doesn’t recognize this token</source>
        <extracomment>wizard/core/failures.py T-01.title</extracomment>
        <translation type="unfinished">BigCommerce kennt dieses Token nicht</translation>
    </message>
    <message>
        <source>It may be the client ID, which looks the same. Or it was mistyped, deleted, or is for another store. Or the store hash is wrong.</source>
        <extracomment>wizard/core/failures.py T-01.message</extracomment>
        <translation type="unfinished">Vielleicht ist es die Client ID, die genauso aussieht. Oder es ist vertippt, gelöscht oder für einen anderen Shop. Oder der Store-Hash ist falsch.</translation>
    </message>
    <message>
        <source>Copy the third box, “Access token”, not the first, “Client ID”. Compare the store hash with your browser’s address. Pop-up closed? Create a new API account.</source>
        <extracomment>wizard/core/failures.py T-01.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie das dritte Feld, „Access token“, nicht das erste, „Client ID“. Vergleichen Sie den Store-Hash mit der Adresse im Browser. Pop-up geschlossen? Legen Sie ein neues API-Konto an.</translation>
    </message>
    <message>
        <source>BigCommerce can’t read this token</source>
        <extracomment>wizard/core/failures.py T-02.title</extracomment>
        <translation type="unfinished">BigCommerce kann dieses Token nicht lesen</translation>
    </message>
    <message>
        <source>It says the token’s format is wrong.</source>
        <extracomment>wizard/core/failures.py T-02.message</extracomment>
        <translation type="unfinished">BigCommerce meldet, dass das Format des Tokens nicht stimmt.</translation>
    </message>
    <message>
        <source>Copy the token again with its copy button.</source>
        <extracomment>wizard/core/failures.py T-02.next_step</extracomment>
        <translation type="unfinished">Kopieren Sie das Token noch einmal mit der Schaltfläche daneben.</translation>
    </message>
    <message>
        <source>The token didn’t reach BigCommerce</source>
        <extracomment>wizard/core/failures.py T-03.title</extracomment>
        <translation type="unfinished">Das Token kam nicht bei BigCommerce an</translation>
    </message>
    <message>
        <source>It was sent, but didn’t arrive. A company network, for example, may remove it.</source>
        <extracomment>wizard/core/failures.py T-03.message</extracomment>
        <translation type="unfinished">Es wurde gesendet, kam aber nicht an. Vielleicht entfernt es zum Beispiel ein Firmennetz.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Same there? Tell support this code.</source>
        <extracomment>wizard/core/failures.py T-03.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es in einem anderen Netz, etwa über einen Handy-Hotspot. Dort dasselbe? Nennen Sie dem Support diesen Code.</translation>
    </message>
    <message>
        <source>This token doesn’t open store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-04.title</extracomment>
        <translation type="unfinished">Dieses Token öffnet den Shop {store_hash} nicht</translation>
    </message>
    <message>
        <source>The store hash is wrong, or the token is for another store. BigCommerce doesn’t say which.</source>
        <extracomment>wizard/core/failures.py T-04.message</extracomment>
        <translation type="unfinished">Der Store-Hash ist falsch, oder das Token ist für einen anderen Shop. BigCommerce sagt nicht, was davon zutrifft.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address. Or use BigCommerce’s file, which has both. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-04.next_step</extracomment>
        <translation type="unfinished">Vergleichen Sie den Store-Hash mit der Adresse im Browser. Oder nehmen Sie die Datei von BigCommerce, die beides enthält. Viele Shops zeigen den Store-Hash, wenn Sie /admin/oauth/info an ihre Adresse anhängen.</translation>
    </message>
    <message>
        <source>It answered {status} where no permission is needed.</source>
        <extracomment>wizard/core/failures.py T-04.seen</extracomment>
        <translation type="unfinished">Die Antwort war {status}, obwohl dort keine Berechtigung nötig ist.</translation>
    </message>
    <message>
        <source>BigCommerce found no store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-05.title</extracomment>
        <translation type="unfinished">BigCommerce hat keinen Shop {store_hash} gefunden</translation>
    </message>
    <message>
        <source>The store hash is probably missing a character. Or the token is for another store.</source>
        <extracomment>wizard/core/failures.py T-05.message</extracomment>
        <translation type="unfinished">Wahrscheinlich fehlt im Store-Hash ein Zeichen. Oder das Token ist für einen anderen Shop.</translation>
    </message>
    <message>
        <source>Go back to step 1 and paste the address again. Or use BigCommerce’s file, which has both. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-05.next_step</extracomment>
        <translation type="unfinished">Gehen Sie zurück zu Schritt 1 und fügen Sie die Adresse noch einmal ein. Oder nehmen Sie die Datei von BigCommerce, die beides enthält. Viele Shops zeigen den Store-Hash, wenn Sie /admin/oauth/info an ihre Adresse anhängen.</translation>
    </message>
    <message>
        <source>Permissions are missing</source>
        <extracomment>wizard/core/failures.py T-06.title</extracomment>
        <translation type="unfinished">Es fehlen Berechtigungen</translation>
    </message>
    <message>
        <source>The token works. Missing: {rows}. You can’t add them to this account.</source>
        <extracomment>wizard/core/failures.py T-06.message</extracomment>
        <translation type="unfinished">Das Token funktioniert. Es fehlen: {rows}. Diesem Konto lassen sie sich nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Create a new API account and set every row in the list. Test its token, add it to APPSe AI, then delete the old account.</source>
        <extracomment>wizard/core/failures.py T-06.next_step</extracomment>
        <translation type="unfinished">Legen Sie ein neues API-Konto an und stellen Sie jede Zeile der Liste ein. Testen Sie das neue Token, fügen Sie es in APPSe AI ein und löschen Sie dann das alte Konto.</translation>
    </message>
    <message>
        <source>Every permission that was checked is missing</source>
        <extracomment>wizard/core/failures.py T-07.title</extracomment>
        <translation type="unfinished">Alle geprüften Berechtigungen fehlen</translation>
    </message>
    <message>
        <source>The token works, but BigCommerce refused each row. Maybe you saved before setting the rows. Or it’s a Stencil-CLI token.</source>
        <extracomment>wizard/core/failures.py T-07.message</extracomment>
        <translation type="unfinished">Das Token funktioniert, aber BigCommerce hat jede Zeile abgelehnt. Vielleicht wurde gespeichert, bevor die Zeilen eingestellt waren. Oder es ist ein Stencil-CLI-Token.</translation>
    </message>
    <message>
        <source>Create a new account of type V2/V3 API token. Set every row and test its token.</source>
        <extracomment>wizard/core/failures.py T-07.next_step</extracomment>
        <translation type="unfinished">Legen Sie ein neues Konto vom Typ „V2/V3 API token“ an. Stellen Sie jede Zeile ein und testen Sie das neue Token.</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <extracomment>wizard/core/failures.py T-08.title</extracomment>
        <translation type="unfinished">Der Shop ist gesperrt</translation>
    </message>
    <message>
        <source>BigCommerce says the store can’t be used right now.</source>
        <extracomment>wizard/core/failures.py T-08.message</extracomment>
        <translation type="unfinished">BigCommerce meldet, dass sich der Shop gerade nicht nutzen lässt.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, look for a notice there, then test again.</source>
        <extracomment>wizard/core/failures.py T-08.next_step</extracomment>
        <translation type="unfinished">Melden Sie sich bei BigCommerce an, achten Sie dort auf einen Hinweis und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The store isn’t answering right now</source>
        <extracomment>wizard/core/failures.py T-09.title</extracomment>
        <translation type="unfinished">Der Shop antwortet gerade nicht</translation>
    </message>
    <message>
        <source>It may be under maintenance. Or the store is suspended, or a bill is unpaid.</source>
        <extracomment>wizard/core/failures.py T-09.message</extracomment>
        <translation type="unfinished">Vielleicht wird er gewartet. Oder er ist stillgelegt, oder eine Rechnung ist offen.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce. If it works there, wait a few minutes and test again.</source>
        <extracomment>wizard/core/failures.py T-09.next_step</extracomment>
        <translation type="unfinished">Melden Sie sich bei BigCommerce an. Funktioniert es dort, warten Sie ein paar Minuten und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Your store is busy</source>
        <extracomment>wizard/core/failures.py T-10.title</extracomment>
        <translation type="unfinished">Ihr Shop ist ausgelastet</translation>
    </message>
    <message>
        <source>All apps connected to your store share one limit. It’s used up right now.</source>
        <extracomment>wizard/core/failures.py T-10.message</extracomment>
        <translation type="unfinished">Alle Apps, die mit Ihrem Shop verbunden sind, teilen sich ein Limit. Es ist gerade aufgebraucht.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>wizard/core/failures.py T-10.next_step</extracomment>
        <translation type="unfinished">Warten Sie ein paar Minuten und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>BigCommerce is busy</source>
        <extracomment>wizard/core/failures.py T-11.title</extracomment>
        <translation type="unfinished">BigCommerce ist ausgelastet</translation>
    </message>
    <message>
        <source>This happens when the whole platform is under load.</source>
        <extracomment>wizard/core/failures.py T-11.message</extracomment>
        <translation type="unfinished">Das passiert, wenn die ganze Plattform stark belastet ist.</translation>
    </message>
    <message>
        <source>It answered {status} without naming a limit.</source>
        <extracomment>wizard/core/failures.py T-11.seen</extracomment>
        <translation type="unfinished">Die Antwort war {status}, ohne ein Limit zu nennen.</translation>
    </message>
    <message>
        <source>BigCommerce has a problem</source>
        <extracomment>wizard/core/failures.py T-12.title</extracomment>
        <translation type="unfinished">BigCommerce hat ein Problem</translation>
    </message>
    <message>
        <source>Your values may be fine.</source>
        <extracomment>wizard/core/failures.py T-12.message</extracomment>
        <translation type="unfinished">Ihre Werte sind vielleicht in Ordnung.</translation>
    </message>
    <message>
        <source>Something other than BigCommerce answered</source>
        <extracomment>wizard/core/failures.py T-13.title</extracomment>
        <translation type="unfinished">Etwas anderes als BigCommerce hat geantwortet</translation>
    </message>
    <message>
        <source>A web page came back instead of data, often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py T-13.message</extracomment>
        <translation type="unfinished">Statt Daten kam eine Webseite zurück. Oft ist das die Anmeldeseite eines WLANs.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then test again.</source>
        <extracomment>wizard/core/failures.py T-13.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie irgendeine Website, melden Sie sich bei Bedarf im Netz an und testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <extracomment>wizard/core/failures.py T-14.title</extracomment>
        <translation type="unfinished">Die Antwort war beschädigt</translation>
    </message>
    <message>
        <source>BigCommerce’s answer was cut off or unreadable.</source>
        <extracomment>wizard/core/failures.py T-14.message</extracomment>
        <translation type="unfinished">Die Antwort von BigCommerce war abgeschnitten oder nicht lesbar.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py T-14.next_step</extracomment>
        <translation type="unfinished">Testen Sie erneut. Wieder dasselbe? Nehmen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>BigCommerce gave an unknown answer</source>
        <extracomment>wizard/core/failures.py T-15.title</extracomment>
        <translation type="unfinished">BigCommerce gab eine unbekannte Antwort</translation>
    </message>
    <message>
        <source>Its meaning is unknown.</source>
        <extracomment>wizard/core/failures.py T-15.message</extracomment>
        <translation type="unfinished">Was sie bedeutet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Test again later. If it keeps happening, send support this code and the number in Details.</source>
        <extracomment>wizard/core/failures.py T-15.next_step</extracomment>
        <translation type="unfinished">Testen Sie später erneut. Wenn es so bleibt, senden Sie dem Support diesen Code und die Nummer aus „Details“.</translation>
    </message>
    <message>
        <source>It answered {status} to {path}.</source>
        <extracomment>wizard/core/failures.py T-15.seen</extracomment>
        <translation type="unfinished">Die Antwort auf {path} war {status}.</translation>
    </message>
    <message>
        <source>Some permissions couldn’t be checked</source>
        <extracomment>wizard/core/failures.py T-16.title</extracomment>
        <translation type="unfinished">Einige Berechtigungen ließen sich nicht prüfen</translation>
    </message>
    <message>
        <source>The token works, but no clear answer came for: {rows}.</source>
        <extracomment>wizard/core/failures.py T-16.message</extracomment>
        <translation type="unfinished">Das Token funktioniert, aber dazu kam keine klare Antwort: {rows}.</translation>
    </message>
    <message>
        <source>Test again in a few minutes. You don’t have to change anything.</source>
        <extracomment>wizard/core/failures.py T-16.next_step</extracomment>
        <translation type="unfinished">Testen Sie in ein paar Minuten erneut. Ändern müssen Sie nichts.</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <extracomment>wizard/core/failures.py T-17.title</extracomment>
        <translation type="unfinished">Der Test hat zu lange gedauert</translation>
    </message>
    <message>
        <source>After {seconds} seconds, some answers were still missing.</source>
        <extracomment>wizard/core/failures.py T-17.message</extracomment>
        <translation type="unfinished">Nach {seconds} Sekunden fehlten noch Antworten.</translation>
    </message>
    <message>
        <source>Test again later. Your network or BigCommerce is slow right now.</source>
        <extracomment>wizard/core/failures.py T-17.next_step</extracomment>
        <translation type="unfinished">Testen Sie später erneut. Ihr Netz oder BigCommerce ist gerade langsam.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <extracomment>wizard/core/failures.py T-18.title</extracomment>
        <translation type="unfinished">Der Test wurde gestoppt</translation>
    </message>
    <message>
        <source>The test was stopped before it finished.</source>
        <extracomment>wizard/core/failures.py T-18.message</extracomment>
        <translation type="unfinished">Er wurde gestoppt, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>wizard/core/failures.py T-18.next_step</extracomment>
        <translation type="unfinished">Testen Sie erneut, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>The token stopped working during the test</source>
        <extracomment>wizard/core/failures.py T-19.title</extracomment>
        <translation type="unfinished">Das Token funktionierte mitten im Test nicht mehr</translation>
    </message>
    <message>
        <source>BigCommerce accepted it, then refused it. Maybe the API account was deleted.</source>
        <extracomment>wizard/core/failures.py T-19.message</extracomment>
        <translation type="unfinished">BigCommerce hat es angenommen und dann abgelehnt. Vielleicht wurde das API-Konto gelöscht.</translation>
    </message>
    <message>
        <source>Check that the API account is still in BigCommerce. If not, create a new one.</source>
        <extracomment>wizard/core/failures.py T-19.next_step</extracomment>
        <translation type="unfinished">Prüfen Sie, ob das API-Konto noch in BigCommerce ist. Wenn nicht, legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/core/failures.py T-20.title</extracomment>
        <translation type="unfinished">Noch nicht getestet</translation>
    </message>
    <message>
        <source>The test was stopped or hasn’t run, so these values may not work.</source>
        <extracomment>wizard/core/failures.py T-20.message</extracomment>
        <translation type="unfinished">Der Test wurde gestoppt oder lief noch nicht. Diese Werte funktionieren vielleicht nicht.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/failures.py T-20.next_step</extracomment>
        <translation type="unfinished">Wählen Sie „Erneut testen“.</translation>
    </message>
    <message>
        <source>BigCommerce accepted a request it should refuse</source>
        <extracomment>wizard/core/failures.py T-21.title</extracomment>
        <translation type="unfinished">BigCommerce hat eine Anfrage angenommen, die es ablehnen sollte</translation>
    </message>
    <message>
        <source>It may have created {creates}. Nothing more was sent.</source>
        <extracomment>wizard/core/failures.py T-21.message</extracomment>
        <translation type="unfinished">Vielleicht wurde {creates} angelegt. Mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{removal} Then tell support this code.</source>
        <extracomment>wizard/core/failures.py T-21.next_step</extracomment>
        <translation type="unfinished">{removal} Nennen Sie dann dem Support diesen Code.</translation>
    </message>
    <message>
        <source>An empty request to {path} got the answer {status}.</source>
        <extracomment>wizard/core/failures.py T-21.seen</extracomment>
        <translation type="unfinished">Eine leere Anfrage an {path} bekam die Antwort {status}.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <extracomment>wizard/core/failures.py T-22.title</extracomment>
        <translation type="unfinished">Die Antwort war viel zu groß</translation>
    </message>
    <message>
        <source>BigCommerce sends little here. Much more came, so this app stopped.</source>
        <extracomment>wizard/core/failures.py T-22.message</extracomment>
        <translation type="unfinished">BigCommerce sendet hier nur wenig. Es kam viel mehr, deshalb hat diese App abgebrochen.</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <extracomment>wizard/core/failures.py T-23.title</extracomment>
        <translation type="unfinished">Die Antwort war leer</translation>
    </message>
    <message>
        <source>It lacked the data BigCommerce always sends, so nothing is confirmed.</source>
        <extracomment>wizard/core/failures.py T-23.message</extracomment>
        <translation type="unfinished">Es fehlten die Daten, die BigCommerce immer sendet. Bestätigt ist damit nichts.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py T-23.next_step</extracomment>
        <translation type="unfinished">Testen Sie erneut. Wieder dasselbe? Nehmen Sie ein anderes Netz, etwa einen Handy-Hotspot.</translation>
    </message>
    <message>
        <source>Some permissions can’t be checked here</source>
        <extracomment>wizard/core/failures.py T-24.title</extracomment>
        <translation type="unfinished">Einige Berechtigungen lassen sich hier nicht prüfen</translation>
    </message>
    <message>
        <source>The token works, but these can’t be checked in this store: {rows}.</source>
        <extracomment>wizard/core/failures.py T-24.message</extracomment>
        <translation type="unfinished">Das Token funktioniert, aber in diesem Shop lässt sich nicht prüfen: {rows}.</translation>
    </message>
    <message>
        <source>Look at these rows in BigCommerce. If they’re set, you can continue. Testing again won’t help.</source>
        <extracomment>wizard/core/failures.py T-24.next_step</extracomment>
        <translation type="unfinished">Sehen Sie sich diese Zeilen in BigCommerce an. Wenn sie eingestellt sind, können Sie fortfahren. Ein neuer Test hilft hier nicht.</translation>
    </message>
    <message>
        <source>This computer couldn’t look up the address. It’s probably offline.</source>
        <extracomment>wizard/core/failures.py N-01.message</extracomment>
        <translation type="unfinished">Dieser Computer konnte die Adresse nicht finden. Wahrscheinlich ist er offline.</translation>
    </message>
    <message>
        <source>Open any website to check your connection, then try again.</source>
        <extracomment>wizard/core/failures.py N-01.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie irgendeine Website, um die Verbindung zu prüfen. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {host} was refused</source>
        <extracomment>wizard/core/failures.py N-02.title</extracomment>
        <translation type="unfinished">Die Verbindung zu {host} wurde abgelehnt</translation>
    </message>
    <message>
        <source>Something in between turned it away, such as a firewall.</source>
        <extracomment>wizard/core/failures.py N-02.message</extracomment>
        <translation type="unfinished">Etwas dazwischen hat sie abgewiesen, zum Beispiel eine Firewall.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Or ask whoever manages your network.</source>
        <extracomment>wizard/core/failures.py N-02.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es in einem anderen Netz, etwa über einen Handy-Hotspot. Oder fragen Sie die Person, die Ihr Netz betreut.</translation>
    </message>
    <message>
        <source>Nothing answered in time. A firewall may be blocking the connection.</source>
        <extracomment>wizard/core/failures.py N-03.message</extracomment>
        <translation type="unfinished">Es kam rechtzeitig keine Antwort. Vielleicht blockiert eine Firewall die Verbindung.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py N-03.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es erneut. Wieder dasselbe? Nehmen Sie ein anderes Netz, etwa einen Handy-Hotspot.</translation>
    </message>
    <message>
        <source>It connected, but no complete answer came in time.</source>
        <extracomment>wizard/core/failures.py N-04.message</extracomment>
        <translation type="unfinished">Die Verbindung stand, aber es kam rechtzeitig keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>wizard/core/failures.py N-04.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>wizard/core/failures.py N-05.title</extracomment>
        <translation type="unfinished">Die Verbindung wurde unterbrochen</translation>
    </message>
    <message>
        <source>It ended before an answer came.</source>
        <extracomment>wizard/core/failures.py N-05.message</extracomment>
        <translation type="unfinished">Sie endete, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py N-05.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es erneut. Wieder dasselbe? Nehmen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>This connection isn’t private</source>
        <extracomment>wizard/core/failures.py N-06.title</extracomment>
        <translation type="unfinished">Diese Verbindung ist nicht privat</translation>
    </message>
    <message>
        <source>This computer doesn’t trust the certificate shown for {host}{issuer}. Nothing was sent. Something on your network may read secure connections.</source>
        <extracomment>wizard/core/failures.py N-06.message</extracomment>
        <translation type="unfinished">Dieser Computer vertraut dem Zertifikat nicht, das für {host} gezeigt wurde{issuer}. Es wurde nichts gesendet. Vielleicht liest etwas in Ihrem Netz sichere Verbindungen mit.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to install the company’s certificate here.</source>
        <extracomment>wizard/core/failures.py N-06.next_step</extracomment>
        <translation type="unfinished">Nehmen Sie ein anderes Netz. In der Firma: Bitten Sie die IT, das Firmenzertifikat hier zu installieren.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>wizard/core/failures.py N-07.title</extracomment>
        <translation type="unfinished">Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The one for {host} is out of date, or this computer’s clock is wrong. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-07.message</extracomment>
        <translation type="unfinished">Das Zertifikat für {host} ist veraltet, oder die Uhr dieses Computers geht falsch. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, then try again.</source>
        <extracomment>wizard/core/failures.py N-07.next_step</extracomment>
        <translation type="unfinished">Prüfen Sie Datum und Uhrzeit dieses Computers und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another computer answered for {host}</source>
        <extracomment>wizard/core/failures.py N-08.title</extracomment>
        <translation type="unfinished">Für {host} hat ein anderer Computer geantwortet</translation>
    </message>
    <message>
        <source>Its certificate has a different name. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-08.message</extracomment>
        <translation type="unfinished">Sein Zertifikat trägt einen anderen Namen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>On public Wi-Fi, sign in on its page first. Otherwise use another network.</source>
        <extracomment>wizard/core/failures.py N-08.next_step</extracomment>
        <translation type="unfinished">In einem öffentlichen WLAN melden Sie sich zuerst auf dessen Seite an. Sonst nehmen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The certificate isn’t valid yet</source>
        <extracomment>wizard/core/failures.py N-09.title</extracomment>
        <translation type="unfinished">Das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>The one for {host} starts after today’s date on this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-09.message</extracomment>
        <translation type="unfinished">Das Zertifikat für {host} gilt erst ab einem späteren Datum, als dieser Computer anzeigt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>wizard/core/failures.py N-10.title</extracomment>
        <translation type="unfinished">Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>{host} and this computer couldn’t agree on encryption. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-10.message</extracomment>
        <translation type="unfinished">{host} und dieser Computer konnten sich nicht auf eine Verschlüsselung einigen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Try another network. A firewall or antivirus program may be in the way.</source>
        <extracomment>wizard/core/failures.py N-10.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es in einem anderen Netz. Vielleicht ist eine Firewall oder ein Virenschutz im Weg.</translation>
    </message>
    <message>
        <source>The proxy isn’t answering</source>
        <extracomment>wizard/core/failures.py N-11.title</extracomment>
        <translation type="unfinished">Der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>This computer uses the proxy {proxy}, but it can’t be reached.</source>
        <extracomment>wizard/core/failures.py N-11.message</extracomment>
        <translation type="unfinished">Dieser Computer nutzt den Proxy {proxy}, aber der ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy setting. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-11.next_step</extracomment>
        <translation type="unfinished">Prüfen Sie die Proxy-Einstellung. Oder nehmen Sie ein Netz ohne Proxy.</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <extracomment>wizard/core/failures.py N-12.title</extracomment>
        <translation type="unfinished">Der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The proxy {proxy} needs a user name and password. This app has neither.</source>
        <extracomment>wizard/core/failures.py N-12.message</extracomment>
        <translation type="unfinished">Der Proxy {proxy} braucht einen Benutzernamen und ein Passwort. Diese App hat beides nicht.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-12.next_step</extracomment>
        <translation type="unfinished">Fragen Sie die Person, die Ihr Netz betreut. Oder nehmen Sie ein Netz ohne Proxy.</translation>
    </message>
    <message>
        <source>The proxy blocks this connection</source>
        <extracomment>wizard/core/failures.py N-13.title</extracomment>
        <translation type="unfinished">Der Proxy blockiert diese Verbindung</translation>
    </message>
    <message>
        <source>The proxy {proxy} didn’t connect to {host}.</source>
        <extracomment>wizard/core/failures.py N-13.message</extracomment>
        <translation type="unfinished">Der Proxy {proxy} hat keine Verbindung zu {host} hergestellt.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network to allow {host}. Or use another network.</source>
        <extracomment>wizard/core/failures.py N-13.next_step</extracomment>
        <translation type="unfinished">Bitten Sie die Person, die Ihr Netz betreut, {host} zuzulassen. Oder nehmen Sie ein anderes Netz.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <extracomment>wizard/core/failures.py N-14.title</extracomment>
        <translation type="unfinished">Die Verbindung wurde umgeleitet</translation>
    </message>
    <message>
        <source>{host} pointed to {target}. The token wasn’t sent there. It’s often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py N-14.message</extracomment>
        <translation type="unfinished">{host} verwies auf {target}. Das Token wurde nicht dorthin gesendet. Oft ist das die Anmeldeseite eines WLANs.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then try again.</source>
        <extracomment>wizard/core/failures.py N-14.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie irgendeine Website, melden Sie sich bei Bedarf im Netz an und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <extracomment>wizard/core/failures.py N-15.title</extracomment>
        <translation type="unfinished">Die Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}).</source>
        <extracomment>wizard/core/failures.py N-15.message</extracomment>
        <translation type="unfinished">Von {host} kam keine Antwort ({reason}).</translation>
    </message>
    <message>
        <source>The proxy setting can’t be read</source>
        <extracomment>wizard/core/failures.py N-16.title</extracomment>
        <translation type="unfinished">Die Proxy-Einstellung lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This computer’s proxy setting isn’t written as an address: {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-16.message</extracomment>
        <translation type="unfinished">Die Proxy-Einstellung dieses Computers ist nicht als Adresse geschrieben: {reason}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Correct the proxy setting, for example http://proxy.example.com:3128. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-16.next_step</extracomment>
        <translation type="unfinished">Berichtigen Sie die Proxy-Einstellung, zum Beispiel http://proxy.example.com:3128. Oder nehmen Sie ein Netz ohne Proxy.</translation>
    </message>
    <message>
        <source>This app can’t use that proxy</source>
        <extracomment>wizard/core/failures.py N-17.title</extracomment>
        <translation type="unfinished">Diese App kann diesen Proxy nicht nutzen</translation>
    </message>
    <message>
        <source>This computer uses the proxy {proxy}, but {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-17.message</extracomment>
        <translation type="unfinished">Dieser Computer nutzt den Proxy {proxy}, aber {reason}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network for an HTTP proxy. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-17.next_step</extracomment>
        <translation type="unfinished">Fragen Sie die Person, die Ihr Netz betreut, nach einem HTTP-Proxy. Oder nehmen Sie ein Netz ohne Proxy.</translation>
    </message>
    <message>
        <source>The certificate is too weak</source>
        <extracomment>wizard/core/failures.py N-18.title</extracomment>
        <translation type="unfinished">Das Zertifikat ist zu schwach</translation>
    </message>
    <message>
        <source>The one for {host} uses an old method. This computer no longer accepts it. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-18.message</extracomment>
        <translation type="unfinished">Das Zertifikat für {host} nutzt ein altes Verfahren. Dieser Computer nimmt es nicht mehr an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to replace the certificate.</source>
        <extracomment>wizard/core/failures.py N-18.next_step</extracomment>
        <translation type="unfinished">Nehmen Sie ein anderes Netz. In der Firma: Bitten Sie die IT, das Zertifikat zu ersetzen.</translation>
    </message>
    <message>
        <source>The certificate isn’t meant for a website</source>
        <extracomment>wizard/core/failures.py N-19.title</extracomment>
        <translation type="unfinished">Das Zertifikat ist nicht für eine Website gedacht</translation>
    </message>
    <message>
        <source>The one for {host} was made for something else. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-19.message</extracomment>
        <translation type="unfinished">Das Zertifikat für {host} wurde für etwas anderes ausgestellt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT which device shows this certificate.</source>
        <extracomment>wizard/core/failures.py N-19.next_step</extracomment>
        <translation type="unfinished">Nehmen Sie ein anderes Netz. In der Firma: Fragen Sie die IT, welches Gerät dieses Zertifikat zeigt.</translation>
    </message>
    <message>
        <source>This computer doesn’t accept the certificate</source>
        <extracomment>wizard/core/failures.py N-20.title</extracomment>
        <translation type="unfinished">Dieser Computer nimmt das Zertifikat nicht an</translation>
    </message>
    <message>
        <source>The one for {host} was refused (number {reason}). Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-20.message</extracomment>
        <translation type="unfinished">Das Zertifikat für {host} wurde abgelehnt (Nummer {reason}). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use another network. Same there? Tell support this code and the number.</source>
        <extracomment>wizard/core/failures.py N-20.next_step</extracomment>
        <translation type="unfinished">Nehmen Sie ein anderes Netz. Dort dasselbe? Nennen Sie dem Support diesen Code und die Nummer.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <extracomment>wizard/core/failures.py N-21.title</extracomment>
        <translation type="unfinished">Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>It says {here}, and {host} says {there}. Secure connections can fail because of that.</source>
        <extracomment>wizard/core/failures.py N-21.message</extracomment>
        <translation type="unfinished">Sie zeigt {here}, {host} meldet {there}. Daran können sichere Verbindungen scheitern.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time to automatic. Then check again.</source>
        <extracomment>wizard/core/failures.py N-21.next_step</extracomment>
        <translation type="unfinished">Stellen Sie Datum und Uhrzeit dieses Computers auf automatisch. Prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Your list of stores was damaged</source>
        <extracomment>wizard/core/failures.py I-01.title</extracomment>
        <translation type="unfinished">Ihre Shop-Liste war beschädigt</translation>
    </message>
    <message>
        <source>There’s a new list now. The old one is {name} in {folder}.</source>
        <extracomment>wizard/core/failures.py I-01.message</extracomment>
        <translation type="unfinished">Jetzt gibt es eine neue Liste. Die alte liegt als {name} in {folder}.</translation>
    </message>
    <message>
        <source>Set up a store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-01.next_step</extracomment>
        <translation type="unfinished">Richten Sie einen Shop noch einmal ein, dann steht er in der Liste. BigCommerce, APPSe AI und gespeicherte Tokens sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Your list of stores can’t be used</source>
        <extracomment>wizard/core/failures.py I-02.title</extracomment>
        <translation type="unfinished">Ihre Shop-Liste lässt sich nicht nutzen</translation>
    </message>
    <message>
        <source>The list in {folder} can’t be read or changed ({reason}).</source>
        <extracomment>wizard/core/failures.py I-02.message</extracomment>
        <translation type="unfinished">Die Liste in {folder} lässt sich nicht lesen oder ändern ({reason}).</translation>
    </message>
    <message>
        <source>Check that the folder has room and you may change its files. Then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-02.next_step</extracomment>
        <translation type="unfinished">Prüfen Sie, ob der Ordner Platz hat und Sie seine Dateien ändern dürfen. Versuchen Sie es dann erneut. Einen Shop können Sie auch ohne die Liste einrichten.</translation>
    </message>
    <message>
        <source>Your list of stores is damaged</source>
        <extracomment>wizard/core/failures.py I-03.title</extracomment>
        <translation type="unfinished">Ihre Shop-Liste ist beschädigt</translation>
    </message>
    <message>
        <source>{name} in {folder} can’t be read. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-03.message</extracomment>
        <translation type="unfinished">{name} in {folder} lässt sich nicht lesen. Es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>Restore an earlier copy. None? Open this app: it starts a new list. The old list and saved tokens stay.</source>
        <extracomment>wizard/core/failures.py I-03.next_step</extracomment>
        <translation type="unfinished">Stellen Sie eine frühere Kopie wieder her. Keine da? Öffnen Sie diese App: Sie beginnt eine neue Liste. Die alte Liste und gespeicherte Tokens bleiben.</translation>
    </message>
    <message>
        <source>Part of your list of stores can’t be read</source>
        <extracomment>wizard/core/failures.py I-04.title</extracomment>
        <translation type="unfinished">Ein Teil Ihrer Shop-Liste lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Rows that can’t be read: {count}. They’re still in {name} in {folder}. All other stores are shown.</source>
        <extracomment>wizard/core/failures.py I-04.message</extracomment>
        <translation type="unfinished">Nicht lesbare Zeilen: {count}. Sie sind noch in {name} in {folder}. Alle anderen Shops werden gezeigt.</translation>
    </message>
    <message>
        <source>Set up the missing store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-04.next_step</extracomment>
        <translation type="unfinished">Richten Sie den fehlenden Shop noch einmal ein, dann steht er in der Liste. BigCommerce, APPSe AI und gespeicherte Tokens sind nicht betroffen.</translation>
    </message>
    <message>
        <source>A newer version saved your list of stores</source>
        <extracomment>wizard/core/failures.py I-05.title</extracomment>
        <translation type="unfinished">Eine neuere Version hat Ihre Shop-Liste gespeichert</translation>
    </message>
    <message>
        <source>This version can’t use the list in {folder}. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-05.message</extracomment>
        <translation type="unfinished">Diese Version kann die Liste in {folder} nicht nutzen. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Install the newest version, then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-05.next_step</extracomment>
        <translation type="unfinished">Installieren Sie die neueste Version und versuchen Sie es dann erneut. Einen Shop können Sie auch ohne die Liste einrichten.</translation>
    </message>
    <message>
        <source>Your list of stores is in use</source>
        <extracomment>wizard/core/failures.py I-06.title</extracomment>
        <translation type="unfinished">Ihre Shop-Liste wird gerade verwendet</translation>
    </message>
    <message>
        <source>The list in {folder} stayed in use. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-06.message</extracomment>
        <translation type="unfinished">Die Liste in {folder} wird noch verwendet. Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Close this app’s other windows and any program that has the list open. Then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-06.next_step</extracomment>
        <translation type="unfinished">Schließen Sie die anderen Fenster dieser App und jedes Programm, in dem die Liste geöffnet ist. Versuchen Sie es dann erneut. Einen Shop können Sie auch ohne die Liste einrichten.</translation>
    </message>
    <message>
        <source>This computer has no keychain to use</source>
        <extracomment>wizard/core/failures.py K-01.title</extracomment>
        <translation type="unfinished">Dieser Computer hat keinen nutzbaren Schlüsselbund</translation>
    </message>
    <message>
        <source>Nothing can be saved there.</source>
        <extracomment>wizard/core/failures.py K-01.message</extracomment>
        <translation type="unfinished">Dort lässt sich nichts speichern.</translation>
    </message>
    <message>
        <source>Save a copy to a file or your password manager.</source>
        <extracomment>wizard/core/failures.py K-01.next_step</extracomment>
        <translation type="unfinished">Speichern Sie eine Kopie als Datei oder im Passwortmanager.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <extracomment>wizard/core/failures.py K-02.title</extracomment>
        <translation type="unfinished">Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>It wasn’t unlocked, so nothing was saved or read.</source>
        <extracomment>wizard/core/failures.py K-02.message</extracomment>
        <translation type="unfinished">Er wurde nicht entsperrt. Deshalb wurde nichts gespeichert oder gelesen.</translation>
    </message>
    <message>
        <source>Try again and enter the keychain’s password. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-02.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es erneut mit dem Passwort des Schlüsselbunds. Oder speichern Sie eine Kopie als Datei.</translation>
    </message>
    <message>
        <source>This keychain isn’t safe</source>
        <extracomment>wizard/core/failures.py K-03.title</extracomment>
        <translation type="unfinished">Dieser Schlüsselbund ist nicht sicher</translation>
    </message>
    <message>
        <source>{name} would show the token to others, or lose it. This app won’t use it.</source>
        <extracomment>wizard/core/failures.py K-03.message</extracomment>
        <translation type="unfinished">{name} würde das Token anderen zeigen oder es verlieren. Diese App nutzt ihn nicht.</translation>
    </message>
    <message>
        <source>The keychain didn’t keep the token</source>
        <extracomment>wizard/core/failures.py K-04.title</extracomment>
        <translation type="unfinished">Der Schlüsselbund hat das Token nicht behalten</translation>
    </message>
    <message>
        <source>It accepted the token, but gave back something else.</source>
        <extracomment>wizard/core/failures.py K-04.message</extracomment>
        <translation type="unfinished">Er hat das Token angenommen, aber etwas anderes zurückgegeben.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <extracomment>wizard/core/failures.py K-05.title</extracomment>
        <translation type="unfinished">Der Schlüsselbund hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>It didn’t do what this app asked ({reason}).</source>
        <extracomment>wizard/core/failures.py K-05.message</extracomment>
        <translation type="unfinished">Er hat nicht getan, was diese App wollte ({reason}).</translation>
    </message>
    <message>
        <source>The keychain didn’t answer</source>
        <extracomment>wizard/core/failures.py K-06.title</extracomment>
        <translation type="unfinished">Der Schlüsselbund hat nicht geantwortet</translation>
    </message>
    <message>
        <source>No answer for {seconds} seconds. It may be asking for a password behind another window. Answered later, it may still do what was asked.</source>
        <extracomment>wizard/core/failures.py K-06.message</extracomment>
        <translation type="unfinished">Seit {seconds} Sekunden keine Antwort. Vielleicht fragt er hinter einem anderen Fenster nach einem Passwort. Wenn Sie später antworten, führt er die Anfrage vielleicht noch aus.</translation>
    </message>
    <message>
        <source>Find that window and answer. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-06.next_step</extracomment>
        <translation type="unfinished">Suchen Sie dieses Fenster und antworten Sie. Oder speichern Sie eine Kopie als Datei.</translation>
    </message>
    <message>
        <source>An old entry is in the way</source>
        <extracomment>wizard/core/failures.py K-07.title</extracomment>
        <translation type="unfinished">Ein alter Eintrag ist im Weg</translation>
    </message>
    <message>
        <source>The keychain has an entry for this store that this app may not change ({reason}).</source>
        <extracomment>wizard/core/failures.py K-07.message</extracomment>
        <translation type="unfinished">Der Schlüsselbund hat für diesen Shop einen Eintrag, den diese App nicht ändern darf ({reason}).</translation>
    </message>
    <message>
        <source>Open Keychain Access, search for “BigCommerce Connect”, delete the old entry, then try again.</source>
        <extracomment>wizard/core/failures.py K-07.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie die Schlüsselbundverwaltung, suchen Sie „BigCommerce Connect“ und löschen Sie den alten Eintrag. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain can’t open here</source>
        <extracomment>wizard/core/failures.py K-08.title</extracomment>
        <translation type="unfinished">Der Schlüsselbund lässt sich hier nicht öffnen</translation>
    </message>
    <message>
        <source>It opens only for someone signed in at this computer’s screen ({reason}).</source>
        <extracomment>wizard/core/failures.py K-08.message</extracomment>
        <translation type="unfinished">Er öffnet sich nur für jemanden, der am Bildschirm dieses Computers angemeldet ist ({reason}).</translation>
    </message>
    <message>
        <source>Sign in at the screen, then try again there. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-08.next_step</extracomment>
        <translation type="unfinished">Melden Sie sich am Bildschirm an und versuchen Sie es dort erneut. Oder speichern Sie eine Kopie als Datei.</translation>
    </message>
    <message>
        <source>The keychain didn’t accept the password</source>
        <extracomment>wizard/core/failures.py K-09.title</extracomment>
        <translation type="unfinished">Der Schlüsselbund hat das Passwort nicht angenommen</translation>
    </message>
    <message>
        <source>The password was wrong, or macOS doesn’t trust this version of the app yet ({reason}).</source>
        <extracomment>wizard/core/failures.py K-09.message</extracomment>
        <translation type="unfinished">Das Passwort war falsch, oder macOS vertraut dieser Version der App noch nicht ({reason}).</translation>
    </message>
    <message>
        <source>Try again and enter the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-09.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es erneut mit dem Passwort, mit dem Sie sich an diesem Mac anmelden. Oder speichern Sie eine Kopie als Datei.</translation>
    </message>
    <message>
        <source>The keychain can’t take the token</source>
        <extracomment>wizard/core/failures.py K-10.title</extracomment>
        <translation type="unfinished">Der Schlüsselbund kann das Token nicht aufnehmen</translation>
    </message>
    <message>
        <source>Credential Manager is full, or the token is too long for it ({reason}).</source>
        <extracomment>wizard/core/failures.py K-10.message</extracomment>
        <translation type="unfinished">Die Anmeldeinformationsverwaltung ist voll, oder das Token ist zu lang für sie ({reason}).</translation>
    </message>
    <message>
        <source>Delete entries you don’t need in Credential Manager, then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-10.next_step</extracomment>
        <translation type="unfinished">Löschen Sie in der Anmeldeinformationsverwaltung nicht benötigte Einträge und versuchen Sie es dann erneut. Oder speichern Sie eine Kopie als Datei.</translation>
    </message>
    <message>
        <source>This app can’t use KWallet yet</source>
        <extracomment>wizard/core/failures.py K-11.title</extracomment>
        <translation type="unfinished">Diese App kann KWallet noch nicht nutzen</translation>
    </message>
    <message>
        <source>KWallet is this computer’s keychain, but the part this app needs is missing.</source>
        <extracomment>wizard/core/failures.py K-11.message</extracomment>
        <translation type="unfinished">KWallet ist der Schlüsselbund dieses Computers. Aber der Teil, den diese App braucht, fehlt.</translation>
    </message>
    <message>
        <source>In KDE’s System Settings, open KDE Wallet and turn on the Secret Service interface. Then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-11.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie in den KDE-Systemeinstellungen „KDE Wallet“ und schalten Sie die Secret-Service-Schnittstelle ein. Versuchen Sie es dann erneut. Oder speichern Sie eine Kopie als Datei.</translation>
    </message>
    <message>
        <source>Access to the keychain wasn’t allowed</source>
        <extracomment>wizard/core/failures.py K-12.title</extracomment>
        <translation type="unfinished">Der Zugriff auf den Schlüsselbund wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>macOS asked for permission, as it can after an update. The answer was no ({reason}), so nothing was saved, read, or deleted.</source>
        <extracomment>wizard/core/failures.py K-12.message</extracomment>
        <translation type="unfinished">macOS hat um Erlaubnis gefragt, wie es nach einem Update vorkommen kann. Die Antwort war „Nein“ ({reason}). Deshalb wurde nichts gespeichert, gelesen oder gelöscht.</translation>
    </message>
    <message>
        <source>Try again. When macOS asks, allow it with the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-12.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es erneut. Wenn macOS nachfragt, erlauben Sie den Zugriff mit dem Passwort, mit dem Sie sich an diesem Mac anmelden. Oder speichern Sie eine Kopie als Datei.</translation>
    </message>
    <message>
        <source>That isn’t a saved setup, or it’s damaged</source>
        <extracomment>wizard/core/failures.py H-01.title</extracomment>
        <translation type="unfinished">Das ist kein gespeicherter Stand, oder er ist beschädigt</translation>
    </message>
    <message>
        <source>“Save progress…” didn’t make {name}, or it was changed or cut off later.</source>
        <extracomment>wizard/core/failures.py H-01.message</extracomment>
        <translation type="unfinished">{name} wurde nicht mit „Stand speichern…“ erstellt, oder die Datei wurde später geändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json. Or get a new copy. Or start at step 1 with the address and token.</source>
        <extracomment>wizard/core/failures.py H-01.next_step</extracomment>
        <translation type="unfinished">Wählen Sie eine Datei, die auf .progress.json endet. Oder lassen Sie sich eine neue Kopie geben. Oder beginnen Sie bei Schritt 1 mit Adresse und Token.</translation>
    </message>
    <message>
        <source>A newer version saved that setup</source>
        <extracomment>wizard/core/failures.py H-02.title</extracomment>
        <translation type="unfinished">Eine neuere Version hat diesen Stand gespeichert</translation>
    </message>
    <message>
        <source>This version can’t read {name}.</source>
        <extracomment>wizard/core/failures.py H-02.message</extracomment>
        <translation type="unfinished">Diese Version kann {name} nicht lesen.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <extracomment>wizard/core/failures.py H-02.next_step</extracomment>
        <translation type="unfinished">Installieren Sie die neueste Version und öffnen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>That setup is for practice</source>
        <extracomment>wizard/core/failures.py H-03.title</extracomment>
        <translation type="unfinished">Dieser Stand ist zum Üben</translation>
    </message>
    <message>
        <source>{name} is about the practice store. This window connects real stores.</source>
        <extracomment>wizard/core/failures.py H-03.message</extracomment>
        <translation type="unfinished">In {name} geht es um den Übungsshop. Dieses Fenster verbindet echte Shops.</translation>
    </message>
    <message>
        <source>Open it in a window marked PRACTICE. Or choose a file saved for your own store.</source>
        <extracomment>wizard/core/failures.py H-03.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie die Datei in einem Fenster mit dem Wort ÜBUNG. Oder wählen Sie eine, die für Ihren eigenen Shop gespeichert wurde.</translation>
    </message>
    <message>
        <source>That file is too large for a saved setup</source>
        <extracomment>wizard/core/failures.py H-04.title</extracomment>
        <translation type="unfinished">Diese Datei ist zu groß für einen gespeicherten Stand</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. A saved setup is much smaller.</source>
        <extracomment>wizard/core/failures.py H-04.message</extracomment>
        <translation type="unfinished">{name} ist größer als {limit}. Ein gespeicherter Stand ist viel kleiner.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json.</source>
        <extracomment>wizard/core/failures.py H-04.next_step</extracomment>
        <translation type="unfinished">Wählen Sie eine Datei, die auf .progress.json endet.</translation>
    </message>
    <message>
        <source>That saved setup can’t be opened</source>
        <extracomment>wizard/core/failures.py H-05.title</extracomment>
        <translation type="unfinished">Dieser gespeicherte Stand lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Then try again.</source>
        <extracomment>wizard/core/failures.py H-05.next_step</extracomment>
        <translation type="unfinished">Prüfen Sie, ob die Datei da ist und ob Sie sie öffnen dürfen. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>That may be a credential, not a saved setup</source>
        <extracomment>wizard/core/failures.py H-06.title</extracomment>
        <translation type="unfinished">Das sind vielleicht Zugangsdaten, kein gespeicherter Stand</translation>
    </message>
    <message>
        <source>{name} looks like BigCommerce’s file, or a credential saved here.</source>
        <extracomment>wizard/core/failures.py H-06.message</extracomment>
        <translation type="unfinished">{name} sieht aus wie die Datei von BigCommerce oder wie hier gespeicherte Zugangsdaten.</translation>
    </message>
    <message>
        <source>Drop it on the window in step 1, 2, or 3 to use its token.</source>
        <extracomment>wizard/core/failures.py H-06.next_step</extracomment>
        <translation type="unfinished">Ziehen Sie die Datei in Schritt 1, 2 oder 3 auf das Fenster, um das Token daraus zu nutzen.</translation>
    </message>
    <message>
        <source>That setup is for a real store</source>
        <extracomment>wizard/core/failures.py H-07.title</extracomment>
        <translation type="unfinished">Dieser Stand ist für einen echten Shop</translation>
    </message>
    <message>
        <source>{name} was saved for a BigCommerce store. This window is for practice.</source>
        <extracomment>wizard/core/failures.py H-07.message</extracomment>
        <translation type="unfinished">{name} wurde für einen BigCommerce-Shop gespeichert. Dieses Fenster ist zum Üben.</translation>
    </message>
    <message>
        <source>Open it in a window without the word PRACTICE.</source>
        <extracomment>wizard/core/failures.py H-07.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie die Datei in einem Fenster ohne das Wort ÜBUNG.</translation>
    </message>
    <message>
        <source>Can’t save in that folder</source>
        <extracomment>wizard/core/failures.py E-01.title</extracomment>
        <translation type="unfinished">In diesem Ordner lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>{folder} doesn’t allow new files. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-01.message</extracomment>
        <translation type="unfinished">{folder} lässt keine neuen Dateien zu. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <extracomment>wizard/core/failures.py E-01.next_step</extracomment>
        <translation type="unfinished">Wählen Sie einen anderen Ordner, zum Beispiel „Dokumente“.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>wizard/core/failures.py E-02.title</extracomment>
        <translation type="unfinished">Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There’s no room in {folder}. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-02.message</extracomment>
        <translation type="unfinished">In {folder} ist kein Platz mehr. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Free up space or choose another disk, then save again.</source>
        <extracomment>wizard/core/failures.py E-02.next_step</extracomment>
        <translation type="unfinished">Schaffen Sie Platz oder wählen Sie einen anderen Datenträger. Speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>That folder is gone</source>
        <extracomment>wizard/core/failures.py E-03.title</extracomment>
        <translation type="unfinished">Diesen Ordner gibt es nicht mehr</translation>
    </message>
    <message>
        <source>{folder} wasn’t found. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-03.message</extracomment>
        <translation type="unfinished">{folder} wurde nicht gefunden. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <extracomment>wizard/core/failures.py E-03.next_step</extracomment>
        <translation type="unfinished">Wählen Sie einen anderen Ordner und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The file wasn’t saved</source>
        <extracomment>wizard/core/failures.py E-04.title</extracomment>
        <translation type="unfinished">Die Datei wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-04.message</extracomment>
        <translation type="unfinished">Das Schreiben in {folder} ist fehlgeschlagen ({reason}). Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The text wasn’t copied</source>
        <extracomment>wizard/core/failures.py E-05.title</extracomment>
        <translation type="unfinished">Der Text wurde nicht kopiert</translation>
    </message>
    <message>
        <source>The clipboard didn’t take it.</source>
        <extracomment>wizard/core/failures.py E-05.message</extracomment>
        <translation type="unfinished">Die Zwischenablage hat ihn nicht angenommen.</translation>
    </message>
    <message>
        <source>Try again, or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py E-05.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es erneut oder speichern Sie eine Kopie als Datei.</translation>
    </message>
    <message>
        <source>The downloaded file wasn’t deleted</source>
        <extracomment>wizard/core/failures.py E-06.title</extracomment>
        <translation type="unfinished">Die heruntergeladene Datei wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>{name} is still there ({reason}).</source>
        <extracomment>wizard/core/failures.py E-06.message</extracomment>
        <translation type="unfinished">{name} ist noch da ({reason}).</translation>
    </message>
    <message>
        <source>Close any program that has it open, then delete it in Downloads.</source>
        <extracomment>wizard/core/failures.py E-06.next_step</extracomment>
        <translation type="unfinished">Schließen Sie jedes Programm, in dem sie geöffnet ist, und löschen Sie sie dann im Ordner „Downloads“.</translation>
    </message>
    <message>
        <source>That passphrase doesn’t open the file</source>
        <extracomment>wizard/core/failures.py E-07.title</extracomment>
        <translation type="unfinished">Diese Passphrase öffnet die Datei nicht</translation>
    </message>
    <message>
        <source>{name} was locked with a different passphrase.</source>
        <extracomment>wizard/core/failures.py E-07.message</extracomment>
        <translation type="unfinished">{name} wurde mit einer anderen Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>Type it again, with the same capitals and spaces. Passphrase lost? Nobody can open the file. Create a new API account.</source>
        <extracomment>wizard/core/failures.py E-07.next_step</extracomment>
        <translation type="unfinished">Geben Sie sie noch einmal ein, mit denselben Großbuchstaben und Leerzeichen. Passphrase verloren? Dann kann niemand die Datei öffnen. Legen Sie ein neues API-Konto an.</translation>
    </message>
    <message>
        <source>That protected file can’t be used</source>
        <extracomment>wizard/core/failures.py E-08.title</extracomment>
        <translation type="unfinished">Diese geschützte Datei lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>{name} can’t be opened, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-08.message</extracomment>
        <translation type="unfinished">{name} lässt sich nicht öffnen, denn {reason}.</translation>
    </message>
    <message>
        <source>Use another copy. If there isn’t one, create a new API account.</source>
        <extracomment>wizard/core/failures.py E-08.next_step</extracomment>
        <translation type="unfinished">Nehmen Sie eine andere Kopie. Wenn es keine gibt, legen Sie ein neues API-Konto an.</translation>
    </message>
    <message>
        <source>Another program has that file open</source>
        <extracomment>wizard/core/failures.py E-09.title</extracomment>
        <translation type="unfinished">Ein anderes Programm hat diese Datei geöffnet</translation>
    </message>
    <message>
        <source>{name} can’t be replaced while it’s open. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-09.message</extracomment>
        <translation type="unfinished">{name} lässt sich nicht ersetzen, solange die Datei geöffnet ist. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or save under another name.</source>
        <extracomment>wizard/core/failures.py E-09.next_step</extracomment>
        <translation type="unfinished">Schließen Sie das Programm, in dem sie geöffnet ist, oder speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The file couldn’t be protected</source>
        <extracomment>wizard/core/failures.py E-10.title</extracomment>
        <translation type="unfinished">Die Datei konnte nicht geschützt werden</translation>
    </message>
    <message>
        <source>It wasn’t saved, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-10.message</extracomment>
        <translation type="unfinished">Sie wurde nicht gespeichert, denn {reason}.</translation>
    </message>
    <message>
        <source>Close other programs, then save again. Same again? Save a copy to your password manager.</source>
        <extracomment>wizard/core/failures.py E-10.next_step</extracomment>
        <translation type="unfinished">Schließen Sie andere Programme und speichern Sie erneut. Wieder dasselbe? Speichern Sie eine Kopie im Passwortmanager.</translation>
    </message>
    <message>
        <source>One character can’t be saved</source>
        <extracomment>wizard/core/failures.py E-11.title</extracomment>
        <translation type="unfinished">Ein Zeichen lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>The text has a character that no file can contain. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-11.message</extracomment>
        <translation type="unfinished">Der Text enthält ein Zeichen, das sich in keiner Datei speichern lässt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Retype the names you entered, without emoji or special characters. Then save again.</source>
        <extracomment>wizard/core/failures.py E-11.next_step</extracomment>
        <translation type="unfinished">Geben Sie die Namen neu ein, ohne Emojis und Sonderzeichen. Speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>Can’t save under that name</source>
        <extracomment>wizard/core/failures.py E-12.title</extracomment>
        <translation type="unfinished">Unter diesem Namen lässt sich nichts speichern</translation>
    </message>
    <message>
        <source>The name {name} can’t be used in that folder ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-12.message</extracomment>
        <translation type="unfinished">Der Name {name} ist in diesem Ordner nicht möglich ({reason}). Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save again under a shorter name with only letters and digits.</source>
        <extracomment>wizard/core/failures.py E-12.next_step</extracomment>
        <translation type="unfinished">Speichern Sie erneut unter einem kürzeren Namen, nur mit Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>That protected file didn’t open</source>
        <extracomment>wizard/core/failures.py E-13.title</extracomment>
        <translation type="unfinished">Diese geschützte Datei ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Close other programs, then try again. Same again? Open it on another computer.</source>
        <extracomment>wizard/core/failures.py E-13.next_step</extracomment>
        <translation type="unfinished">Schließen Sie andere Programme und versuchen Sie es erneut. Wieder dasselbe? Öffnen Sie sie auf einem anderen Computer.</translation>
    </message>
    <message>
        <source>This app can’t open that protected file</source>
        <extracomment>wizard/core/failures.py E-14.title</extracomment>
        <translation type="unfinished">Diese App kann die geschützte Datei nicht öffnen</translation>
    </message>
    <message>
        <source>Opening {name} would take more memory than this app may use.</source>
        <extracomment>wizard/core/failures.py E-14.message</extracomment>
        <translation type="unfinished">Um {name} zu öffnen, bräuchte diese App mehr Arbeitsspeicher, als sie nutzen darf.</translation>
    </message>
    <message>
        <source>Open it with the program that protected it. Then paste the access token.</source>
        <extracomment>wizard/core/failures.py E-14.next_step</extracomment>
        <translation type="unfinished">Öffnen Sie sie mit dem Programm, das sie geschützt hat. Fügen Sie dann das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Its work factor is {factor}. This app opens files up to {limit}.</source>
        <extracomment>wizard/core/failures.py E-14.seen</extracomment>
        <translation type="unfinished">Der Arbeitsfaktor der Datei ist {factor}. Diese App öffnet Dateien bis {limit}.</translation>
    </message>
    <message>
        <source>The command is incomplete</source>
        <extracomment>wizard/core/failures.py P-02.title</extracomment>
        <translation type="unfinished">Der Befehl ist unvollständig</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <extracomment>wizard/core/failures.py P-02.message</extracomment>
        <translation type="unfinished">{reason} Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Run bigcommerce-connect check --help to see every option.</source>
        <extracomment>wizard/core/failures.py P-02.next_step</extracomment>
        <translation type="unfinished">bigcommerce-connect check --help zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>wizard/core/failures.py P-01.title</extracomment>
        <translation type="unfinished">In dieser App ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>It’s the app’s mistake, not yours ({reason}). What you entered is still here.</source>
        <extracomment>wizard/core/failures.py P-01.message</extracomment>
        <translation type="unfinished">Das liegt an der App, nicht an Ihnen ({reason}). Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Try again. Same again? Tell support this code.</source>
        <extracomment>wizard/core/failures.py P-01.next_step</extracomment>
        <translation type="unfinished">Versuchen Sie es erneut. Wieder dasselbe? Nennen Sie dem Support diesen Code.</translation>
    </message>
    <message>
        <source>No web browser was found</source>
        <extracomment>wizard/core/failures.py P-03.title</extracomment>
        <translation type="unfinished">Kein Browser gefunden</translation>
    </message>
    <message>
        <source>This computer has no browser to open BigCommerce with.</source>
        <extracomment>wizard/core/failures.py P-03.message</extracomment>
        <translation type="unfinished">Dieser Computer hat keinen Browser, mit dem sich BigCommerce öffnen lässt.</translation>
    </message>
    <message>
        <source>Install a browser. Or copy each address to a browser on another computer.</source>
        <extracomment>wizard/core/failures.py P-03.next_step</extracomment>
        <translation type="unfinished">Installieren Sie einen Browser. Oder kopieren Sie jede Adresse in einen Browser auf einem anderen Computer.</translation>
    </message>
    <message>
        <source> (issued by {name})</source>
        <extracomment>wizard/core/failures.py issued_by</extracomment>
        <translation type="unfinished"> (ausgestellt von {name})</translation>
    </message>
    <message>
        <source>{thing} (number {number})</source>
        <extracomment>wizard/core/failures.py numbered</extracomment>
        <translation type="unfinished">{thing} (Nummer {number})</translation>
    </message>
    <message>
        <source>“{scheme}:” needs two slashes after it</source>
        <extracomment>wizard/core/failures.py proxy.one_slash</extracomment>
        <translation type="unfinished">nach „{scheme}:“ müssen zwei Schrägstriche stehen</translation>
    </message>
    <message>
        <source>http:// is missing before the user name</source>
        <extracomment>wizard/core/failures.py proxy.no_scheme</extracomment>
        <translation type="unfinished">vor dem Benutzernamen fehlt http://</translation>
    </message>
    <message>
        <source>“{sign}” has to be written as {code}</source>
        <extracomment>wizard/core/failures.py proxy.sign</extracomment>
        <translation type="unfinished">„{sign}“ muss als {code} geschrieben werden</translation>
    </message>
    <message>
        <source>it names no computer</source>
        <extracomment>wizard/core/failures.py proxy.no_host</extracomment>
        <translation type="unfinished">darin ist kein Computer genannt</translation>
    </message>
    <message>
        <source>what follows the last colon is no port number</source>
        <extracomment>wizard/core/failures.py proxy.no_port</extracomment>
        <translation type="unfinished">nach dem letzten Doppelpunkt steht keine Portnummer</translation>
    </message>
    <message>
        <source>SOCKS proxies aren’t supported</source>
        <extracomment>wizard/core/failures.py proxy.socks</extracomment>
        <translation type="unfinished">SOCKS-Proxys werden nicht unterstützt</translation>
    </message>
    <message>
        <source>proxies of the kind “{scheme}” aren’t supported</source>
        <extracomment>wizard/core/failures.py proxy.other_kind</extracomment>
        <translation type="unfinished">Proxys der Art „{scheme}“ werden nicht unterstützt</translation>
    </message>
    <message>
        <source>it doesn’t answer with encryption; its address may have to start with http:// instead of https://</source>
        <extracomment>wizard/core/failures.py proxy.not_encrypted</extracomment>
        <translation type="unfinished">er antwortet nicht verschlüsselt; vielleicht muss seine Adresse mit http:// statt mit https:// beginnen</translation>
    </message>
    <message>
        <source>it’s damaged, cut off, or wasn’t protected with a passphrase by this app</source>
        <extracomment>wizard/core/failures.py not_opened.damaged</extracomment>
        <translation type="unfinished">sie ist beschädigt, abgeschnitten oder wurde nicht von dieser App mit einer Passphrase geschützt</translation>
    </message>
    <message>
        <source>this computer doesn’t have enough free memory for it</source>
        <extracomment>wizard/core/failures.py not_opened.no_memory</extracomment>
        <translation type="unfinished">dieser Computer hat dafür nicht genug freien Arbeitsspeicher</translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py not_opened.slow</extracomment>
        <translation type="unfinished">es hat länger als {seconds} Sekunden gedauert</translation>
    </message>
    <message>
        <source>the part of this app that opens it stopped</source>
        <extracomment>wizard/core/failures.py not_opened.ended</extracomment>
        <translation type="unfinished">der Teil dieser App, der sie öffnet, wurde beendet</translation>
    </message>
    <message>
        <source>there isn’t enough free memory to protect it</source>
        <extracomment>wizard/core/failures.py not_protected.no_memory</extracomment>
        <translation type="unfinished">es ist nicht genug Arbeitsspeicher frei, um sie zu schützen</translation>
    </message>
    <message>
        <source>protecting it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py not_protected.slow</extracomment>
        <translation type="unfinished">das Schützen hat länger als {seconds} Sekunden gedauert</translation>
    </message>
    <message>
        <source>the part of this app that protects it stopped</source>
        <extracomment>wizard/core/failures.py not_protected.ended</extracomment>
        <translation type="unfinished">der Teil dieser App, der sie schützt, wurde beendet</translation>
    </message>
    <message>
        <source>none, the connection is direct</source>
        <extracomment>wizard/core/failures.py readiness.proxy.none</extracomment>
        <translation type="unfinished">keiner, die Verbindung ist direkt</translation>
    </message>
    <message>
        <source>{proxy}, set by the variable {variable}</source>
        <extracomment>wizard/core/failures.py readiness.proxy.by_variable</extracomment>
        <translation type="unfinished">{proxy}, gesetzt durch die Variable {variable}</translation>
    </message>
    <message>
        <source>{proxy}, set in this computer’s network settings</source>
        <extracomment>wizard/core/failures.py readiness.proxy.by_system</extracomment>
        <translation type="unfinished">{proxy}, aus den Netzwerkeinstellungen dieses Computers</translation>
    </message>
    <message>
        <source>{host} is at {address}</source>
        <extracomment>wizard/core/failures.py readiness.name.found</extracomment>
        <translation type="unfinished">{host} hat die Adresse {address}</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <extracomment>wizard/core/failures.py readiness.name.left_to_proxy</extracomment>
        <translation type="unfinished">übernimmt der Proxy</translation>
    </message>
    <message>
        <source>{host} answered, and its certificate is trusted{issuer}</source>
        <extracomment>wizard/core/failures.py readiness.connection.answered</extracomment>
        <translation type="unfinished">{host} hat geantwortet, und das Zertifikat ist vertrauenswürdig{issuer}</translation>
    </message>
    <message>
        <source>not tried, because {host} wasn’t found</source>
        <extracomment>wizard/core/failures.py readiness.connection.not_tried</extracomment>
        <translation type="unfinished">nicht versucht, weil {host} nicht gefunden wurde</translation>
    </message>
    <message>
        <source>{seconds} s off, compared with {host}</source>
        <extracomment>wizard/core/failures.py readiness.clock.right</extracomment>
        <translation type="unfinished">{seconds} s Abweichung gegenüber {host}</translation>
    </message>
    <message>
        <source>not known: {host} didn’t tell the time</source>
        <extracomment>wizard/core/failures.py readiness.clock.unknown</extracomment>
        <translation type="unfinished">nicht bekannt: {host} hat keine Uhrzeit genannt</translation>
    </message>
    <message>
        <source>{name} saved, returned and deleted a test value</source>
        <extracomment>wizard/core/failures.py readiness.keychain.works</extracomment>
        <translation type="unfinished">{name} hat einen Testwert gespeichert, zurückgegeben und gelöscht</translation>
    </message>
    <message>
        <source>{folder} can be read</source>
        <extracomment>wizard/core/failures.py readiness.downloads.readable</extracomment>
        <translation type="unfinished">{folder} lässt sich lesen</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>wizard/core/failures.py readiness.downloads.absent</extracomment>
        <translation type="unfinished">es gibt keinen Ordner {folder}</translation>
    </message>
    <message>
        <source>{name} is there to open pages</source>
        <extracomment>wizard/core/failures.py readiness.browser.found</extracomment>
        <translation type="unfinished">{name} ist da, um Seiten zu öffnen</translation>
    </message>
    <message>
        <source>this computer’s default browser, not tried</source>
        <extracomment>wizard/core/failures.py readiness.browser.unknown</extracomment>
        <translation type="unfinished">der Standardbrowser dieses Computers, nicht ausprobiert</translation>
    </message>
    <message>
        <source>what you copied can be read</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.read</extracomment>
        <translation type="unfinished">was Sie kopiert haben, lässt sich lesen</translation>
    </message>
    <message>
        <source>not tried, because what you copied isn’t text</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.other</extracomment>
        <translation type="unfinished">nicht versucht, weil das Kopierte kein Text ist</translation>
    </message>
    <message>
        <source>a test text was copied and read</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.works</extracomment>
        <translation type="unfinished">ein Testtext wurde kopiert und gelesen</translation>
    </message>
    <message>
        <source>a product</source>
        <extracomment>wizard/core/failures.py products.creates</extracomment>
        <translation type="unfinished">ein Produkt</translation>
    </message>
    <message>
        <source>In BigCommerce, open Products and delete the newest one without a name.</source>
        <extracomment>wizard/core/failures.py products.removal</extracomment>
        <translation type="unfinished">Öffnen Sie in BigCommerce „Products“ und löschen Sie das neueste Produkt ohne Namen.</translation>
    </message>
    <message>
        <source>an order</source>
        <extracomment>wizard/core/failures.py orders.creates</extracomment>
        <translation type="unfinished">eine Bestellung</translation>
    </message>
    <message>
        <source>In BigCommerce, open Orders and archive the newest one without products.</source>
        <extracomment>wizard/core/failures.py orders.removal</extracomment>
        <translation type="unfinished">Öffnen Sie in BigCommerce „Orders“ und archivieren Sie die neueste Bestellung ohne Produkte.</translation>
    </message>
    <message>
        <source>a payment access token</source>
        <extracomment>wizard/core/failures.py create_payments.creates</extracomment>
        <translation type="unfinished">ein Zugriffstoken für Zahlungen</translation>
    </message>
    <message>
        <source>Note the time, and ask BigCommerce support to revoke it. The control panel doesn’t show it.</source>
        <extracomment>wizard/core/failures.py create_payments.removal</extracomment>
        <translation type="unfinished">Notieren Sie die Uhrzeit und bitten Sie den Support von BigCommerce, es zu widerrufen. Im Verwaltungsbereich ist es nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>File</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Datei</translation>
    </message>
    <message>
        <source>Store hash</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Store-Hash</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Ergebnis</translation>
    </message>
    <message>
        <source>Store hash {hash}. Result: {result}.</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Store-Hash: {hash}. Ergebnis: {result}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">keiner</translation>
    </message>
    <message>
        <source>It doesn’t name its store. Add it alone.</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Die Datei nennt keinen Shop. Fügen Sie sie einzeln hinzu.</translation>
    </message>
</context>
<context>
    <name>Finale</name>
    <message>
        <source>&amp;Keep the files</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">Dateien &amp;behalten</translation>
    </message>
    <message>
        <source>Still missing: {rows}. What needs them won’t work.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">Es fehlen noch: {rows}. Was darauf angewiesen ist, funktioniert nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Datei gelöscht.</numerusform>
            <numerusform>%n Dateien gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>GivenFile</name>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Sie haben schon ein Token</translation>
    </message>
    <message>
        <source>Replace your token?</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Ihr Token ersetzen?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Sie haben dieses Token noch nicht gespeichert, und BigCommerce zeigt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Dieses Token &amp;behalten</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Where do I paste these?</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Wo füge ich diese Werte ein?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Rotes Ausrufezeichen</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>Opening the keychain…</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Schlüsselbund wird geöffnet…</translation>
    </message>
    <message>
        <source>Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Vielleicht fragt Ihr Computer nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>In {folder}. To open it, use your passphrase here or in any age app.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">In {folder}. Zum Öffnen brauchen Sie Ihre Passphrase, hier oder in einer beliebigen age-App.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Ohne die Passphrase kann niemand sie öffnen.</translation>
    </message>
    <message>
        <source>It isn’t encrypted. Delete it once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Sie ist nicht verschlüsselt. Löschen Sie sie, sobald APPSe AI ein grünes Häkchen zeigt.</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, and so does the file.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Dieser Ordner wird mit {service} synchronisiert, die Datei also auch.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Gespeichert als {name}</translation>
    </message>
    <message>
        <source>In {folder}. Anyone who can open that folder can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">In {folder}. Wer diesen Ordner öffnen kann, kann die Datei lesen.</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Gespeichert in {name}</translation>
    </message>
    <message>
        <source>Checked: the saved token matches.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Geprüft: Das gespeicherte Token stimmt überein.</translation>
    </message>
    <message>
        <source>In {folder}. Only you can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">In {folder}. Nur Sie können die Datei lesen.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <extracomment>wizard/ui/language/button.py</extracomment>
        <translation type="unfinished">Sprache: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">Sp&amp;rache</translation>
    </message>
    <message>
        <source>Match my computer: {name}</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">Wie mein Computer: {name}</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Bild: {caption}</translation>
    </message>
</context>
<context>
    <name>LaterParts</name>
    <message>
        <source>You&amp;r stores</source>
        <extracomment>wizard/ui/pages/store/later.py</extracomment>
        <translation type="unfinished">Ihre &amp;Shops</translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/lead_picture.py</extracomment>
        <translation type="unfinished">Bild: {caption}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Token not saved</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Token nicht gespeichert</translation>
    </message>
    <message>
        <source>Close without saving the token?</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Schließen, ohne das Token zu speichern?</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>&amp;Don’t close</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Nicht schließen</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>The token is on the clipboard, which empties when you close. Paste it into APPSe AI first, or save a copy.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Das Token ist in der Zwischenablage. Sie leert sich beim Schließen. Fügen Sie es vorher in APPSe AI ein oder speichern Sie eine Kopie.</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Sie haben dieses Token noch nicht gespeichert, und BigCommerce zeigt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>No other copy? You’d need a new API account.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Keine andere Kopie? Dann bräuchten Sie ein neues API-Konto.</translation>
    </message>
</context>
<context>
    <name>LetterBox</name>
    <message>
        <source>Email {address} with this text:</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Senden Sie diesen Text an {address}:</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">E-Mail-Text kopiert</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">E-Mail-Text für den Support</translation>
    </message>
    <message>
        <source>No email draft?</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Kein E-Mail-Entwurf?</translation>
    </message>
    <message>
        <source>Your email app didn’t open.</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Ihr E-Mail-Programm hat sich nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">E-Mail an den Support</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">E-Mail-Text für den Support</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Der Support sieht nur das hier, nie das Token. Es wird nichts gesendet, bevor Sie es selbst tun.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Support &amp;anschreiben</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Te&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">E-Mail-Text kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Ein E-Mail-Entwurf sollte sich öffnen</translation>
    </message>
    <message>
        <source>No email draft? Copy the text.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Kein E-Mail-Entwurf? Kopieren Sie den Text.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Ihr E-Mail-Programm hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>Copy the text and email it to {address}.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Kopieren Sie den Text und mailen Sie ihn an {address}.</translation>
    </message>
</context>
<context>
    <name>ListKeeping</name>
    <message numerus="yes">
        <source>%n store(s) removed</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Shop entfernt</numerusform>
            <numerusform>%n Shops entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens in the keychain are gone too.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Auch die Tokens im Schlüsselbund sind weg.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so their tokens may still be there.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Der Schlüsselbund ließ sich nicht öffnen. Die Tokens sind vielleicht noch dort.</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">{label} entfernt</translation>
    </message>
    <message>
        <source>Its token in the keychain is gone too.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Auch das Token im Schlüsselbund ist weg.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so its token may still be there.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Der Schlüsselbund ließ sich nicht öffnen. Das Token ist vielleicht noch dort.</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save a list of your stores</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Liste Ihrer Shops speichern</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Seite zum Drucken (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Textdatei (*.txt)</translation>
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
        <translation type="unfinished">Ablage</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>wizard/ui/mac_menus.py</extracomment>
        <translation type="unfinished">Bearbeiten</translation>
    </message>
</context>
<context>
    <name>MaskedEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Next account: one row is missing</source>
        <extracomment>wizard/practice/mishaps.py one-row-forgotten</extracomment>
        <translation type="unfinished">Nächstes Konto: Eine Zeile fehlt</translation>
    </message>
    <message>
        <source>Next account: the client ID is copied instead of the access token</source>
        <extracomment>wizard/practice/mishaps.py client-id-copied</extracomment>
        <translation type="unfinished">Nächstes Konto: Statt des Zugriffstokens wird die Client ID kopiert</translation>
    </message>
    <message>
        <source>The store hash is another store’s, which doesn’t know the token</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-401</extracomment>
        <translation type="unfinished">Der Store-Hash gehört zu einem anderen Shop, der das Token nicht kennt</translation>
    </message>
    <message>
        <source>No store has this hash</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-404</extracomment>
        <translation type="unfinished">Kein Shop hat diesen Hash</translation>
    </message>
    <message>
        <source>The store refuses a good token</source>
        <extracomment>wizard/practice/mishaps.py scope-free-403</extracomment>
        <translation type="unfinished">Der Shop lehnt ein gutes Token ab</translation>
    </message>
    <message>
        <source>One request that every token may send is refused</source>
        <extracomment>wizard/practice/mishaps.py time-403</extracomment>
        <translation type="unfinished">Eine Anfrage, die jedes Token senden darf, wird abgelehnt</translation>
    </message>
    <message>
        <source>One request that every token may send no longer exists</source>
        <extracomment>wizard/practice/mishaps.py time-410</extracomment>
        <translation type="unfinished">Eine Anfrage, die jedes Token senden darf, gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The account has no permissions</source>
        <extracomment>wizard/practice/mishaps.py all-rows-403</extracomment>
        <translation type="unfinished">Das Konto hat keine Berechtigungen</translation>
    </message>
    <message>
        <source>This store is locked</source>
        <extracomment>wizard/practice/mishaps.py locked</extracomment>
        <translation type="unfinished">Dieser Shop ist gesperrt</translation>
    </message>
    <message>
        <source>This store is suspended</source>
        <extracomment>wizard/practice/mishaps.py suspended</extracomment>
        <translation type="unfinished">Dieser Shop ist stillgelegt</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for a second</source>
        <extracomment>wizard/practice/mishaps.py rate-limited</extracomment>
        <translation type="unfinished">Andere Apps brauchen das Anfragelimit des Shops für eine Sekunde auf</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for two minutes</source>
        <extracomment>wizard/practice/mishaps.py rate-limited-long</extracomment>
        <translation type="unfinished">Andere Apps brauchen das Anfragelimit des Shops für zwei Minuten auf</translation>
    </message>
    <message>
        <source>BigCommerce is too busy to answer</source>
        <extracomment>wizard/practice/mishaps.py platform-busy</extracomment>
        <translation type="unfinished">BigCommerce ist zu stark ausgelastet, um zu antworten</translation>
    </message>
    <message>
        <source>BigCommerce is down</source>
        <extracomment>wizard/practice/mishaps.py server-error</extracomment>
        <translation type="unfinished">BigCommerce ist ausgefallen</translation>
    </message>
    <message>
        <source>BigCommerce fails once, then works</source>
        <extracomment>wizard/practice/mishaps.py server-error-once</extracomment>
        <translation type="unfinished">BigCommerce versagt einmal und funktioniert dann wieder</translation>
    </message>
    <message>
        <source>Products can’t be read because of a fault</source>
        <extracomment>wizard/practice/mishaps.py one-row-unclear</extracomment>
        <translation type="unfinished">Die Produkte lassen sich wegen einer Störung nicht lesen</translation>
    </message>
    <message>
        <source>The request for products no longer exists</source>
        <extracomment>wizard/practice/mishaps.py one-row-gone</extracomment>
        <translation type="unfinished">Die Anfrage nach Produkten gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The company network answers with nothing</source>
        <extracomment>wizard/practice/mishaps.py empty-answers</extracomment>
        <translation type="unfinished">Das Firmennetz gibt eine leere Antwort</translation>
    </message>
    <message>
        <source>The write check creates something (only if you run it)</source>
        <extracomment>wizard/practice/mishaps.py writes-accepted</extracomment>
        <translation type="unfinished">Die Schreibprüfung legt etwas an (nur wenn Sie sie starten)</translation>
    </message>
    <message>
        <source>Someone deletes the account during the test</source>
        <extracomment>wizard/practice/mishaps.py revoked-midway</extracomment>
        <translation type="unfinished">Jemand löscht das Konto während des Tests</translation>
    </message>
    <message>
        <source>BigCommerce can’t read the token</source>
        <extracomment>wizard/practice/mishaps.py token-malformed</extracomment>
        <translation type="unfinished">BigCommerce kann das Token nicht lesen</translation>
    </message>
    <message>
        <source>The company network removes the token</source>
        <extracomment>wizard/practice/mishaps.py token-stripped</extracomment>
        <translation type="unfinished">Das Firmennetz entfernt das Token</translation>
    </message>
    <message>
        <source>The store is new, with no customers, products, or orders</source>
        <extracomment>wizard/practice/mishaps.py empty-store</extracomment>
        <translation type="unfinished">Der Shop ist neu, ohne Kunden, Produkte oder Bestellungen</translation>
    </message>
    <message>
        <source>A Wi-Fi sign-in page answers</source>
        <extracomment>wizard/practice/mishaps.py wifi-page</extracomment>
        <translation type="unfinished">Die Anmeldeseite eines WLANs antwortet</translation>
    </message>
    <message>
        <source>The company network answers with its own page</source>
        <extracomment>wizard/practice/mishaps.py html-page</extracomment>
        <translation type="unfinished">Das Firmennetz antwortet mit einer eigenen Seite</translation>
    </message>
    <message>
        <source>The answer arrives garbled</source>
        <extracomment>wizard/practice/mishaps.py not-json</extracomment>
        <translation type="unfinished">Die Antwort kommt verstümmelt an</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <extracomment>wizard/practice/mishaps.py half-answer</extracomment>
        <translation type="unfinished">Die Antwort ist abgeschnitten</translation>
    </message>
    <message>
        <source>The connection is cut off before an answer</source>
        <extracomment>wizard/practice/mishaps.py drop</extracomment>
        <translation type="unfinished">Die Verbindung bricht vor der Antwort ab</translation>
    </message>
    <message>
        <source>The connection is cut off once, then works</source>
        <extracomment>wizard/practice/mishaps.py drop-once</extracomment>
        <translation type="unfinished">Die Verbindung bricht einmal ab und funktioniert dann wieder</translation>
    </message>
    <message>
        <source>No answer ever comes</source>
        <extracomment>wizard/practice/mishaps.py hang</extracomment>
        <translation type="unfinished">Es kommt nie eine Antwort</translation>
    </message>
    <message>
        <source>The answer is endlessly slow</source>
        <extracomment>wizard/practice/mishaps.py slow-drip</extracomment>
        <translation type="unfinished">Die Antwort ist endlos langsam</translation>
    </message>
    <message>
        <source>Even the start of the answer is too slow</source>
        <extracomment>wizard/practice/mishaps.py slow-head</extracomment>
        <translation type="unfinished">Schon der Anfang der Antwort ist zu langsam</translation>
    </message>
    <message>
        <source>The answer is a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py huge-body</extracomment>
        <translation type="unfinished">Die Antwort ist ein Gigabyte groß</translation>
    </message>
    <message>
        <source>The answer starts with a million empty characters</source>
        <extracomment>wizard/practice/mishaps.py huge-header</extracomment>
        <translation type="unfinished">Die Antwort beginnt mit einer Million leerer Zeichen</translation>
    </message>
    <message>
        <source>A small compressed answer expands to a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py gzip-bomb</extracomment>
        <translation type="unfinished">Eine kleine komprimierte Antwort wird entpackt ein Gigabyte groß</translation>
    </message>
    <message>
        <source>BigCommerce gives an unknown answer</source>
        <extracomment>wizard/practice/mishaps.py teapot</extracomment>
        <translation type="unfinished">BigCommerce gibt eine unbekannte Antwort</translation>
    </message>
</context>
<context>
    <name>MissingRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>wizard/ui/pages/check/missing_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRowsCard</name>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Behalten Sie das alte Konto, bis das neue in APPSe AI funktioniert.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Noch nicht getestet</translation>
    </message>
    <message>
        <source>Open APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI öffnen</translation>
    </message>
    <message>
        <source>Copy these into APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Werte nach APPSe AI kopieren</translation>
    </message>
    <message>
        <source>What does APPSe AI show?</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Was zeigt APPSe AI?</translation>
    </message>
    <message>
        <source>APPSe AI shows red</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI zeigt Rot</translation>
    </message>
    <message>
        <source>Ask support</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Support fragen</translation>
    </message>
    <message>
        <source>You’re done</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Geschafft</translation>
    </message>
    <message>
        <source>Choose {credentials}, {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Wählen Sie „{credentials}“, „{add}“, „{app}“ und dann die Authentifizierungsart.</translation>
    </message>
    <message>
        <source>Find {name} in its list of credentials.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Suchen Sie {name} dort in der Liste der Zugangsdaten.</translation>
    </message>
    <message>
        <source>APPSe AI can use {store}.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI kann {store} nutzen.</translation>
    </message>
    <message>
        <source>Send them a report. It never contains your token.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Senden Sie ihm einen Bericht. Er enthält nie Ihr Token.</translation>
    </message>
    <message>
        <source>Check {number} of {count}</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Prüfung {number} von {count}</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Diesmal nicht getestet. Das Token dieses Shops ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>These values may not work.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Diese Werte funktionieren vielleicht nicht.</translation>
    </message>
    <message>
        <source>Now click {save} in APPSe AI.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Klicken Sie jetzt in APPSe AI auf „{save}“.</translation>
    </message>
    <message>
        <source>Paste each value into the field with the same name.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Fügen Sie jeden Wert ins gleichnamige Feld ein.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>✓ Copied</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">✓ Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Der Name ist nur für Sie.</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">{name} kopieren</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>That’s the example in APPSe AI’s guide. Is it really your store?</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">Das ist das Beispiel aus der Anleitung von APPSe AI. Ist es wirklich Ihr Shop?</translation>
    </message>
    <message>
        <source>Most store hashes have 5 to 10 characters. Compare yours with the address.</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">Die meisten Store-Hashes haben 5 bis 10 Zeichen. Vergleichen Sie Ihren mit der Adresse.</translation>
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
        <translation type="unfinished">{code} (mit dieser Meldung kopiert)</translation>
    </message>
    <message>
        <source>{code} (not copied: another app is using the clipboard)</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{code} (nicht kopiert: Eine andere App nutzt die Zwischenablage)</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Schritt {step}, Code {code}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Code {code}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Warnung</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Problem</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Hinweis</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Don’t use it</source>
        <extracomment>wizard/ui/pages/store/offer.py</extracomment>
        <translation type="unfinished">Nicht verwenden</translation>
    </message>
    <message>
        <source>You copied {address}</source>
        <extracomment>wizard/ui/pages/store/offer.py</extracomment>
        <translation type="unfinished">Sie haben {address} kopiert</translation>
    </message>
</context>
<context>
    <name>OldAccount</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">BigCommerce ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Check that the old account is &amp;gone</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Prüfen, ob es das alte Konto noch &amp;gibt</translation>
    </message>
    <message>
        <source>Asking BigCommerce…</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">BigCommerce wird gefragt…</translation>
    </message>
    <message>
        <source>The old account is gone. BigCommerce no longer accepts its token.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Das alte Konto gibt es nicht mehr. BigCommerce nimmt sein Token nicht mehr an.</translation>
    </message>
    <message>
        <source>The old account is still there, and its token still works.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Das alte Konto gibt es noch, und sein Token funktioniert weiterhin.</translation>
    </message>
    <message>
        <source>Delete “{name}” in BigCommerce. Its webhooks stop too.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Löschen Sie „{name}“ in BigCommerce. Damit enden auch seine Webhooks (automatische Meldungen).</translation>
    </message>
    <message>
        <source>Can’t tell if the old account is gone.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Es lässt sich nicht sagen, ob es das alte Konto noch gibt.</translation>
    </message>
    <message>
        <source>{title} ({code}).</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">{title} ({code}).</translation>
    </message>
    <message>
        <source>Try again, or look in BigCommerce’s list of accounts.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Versuchen Sie es erneut oder sehen Sie in der Kontenliste von BigCommerce nach.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>&amp;It’s already open</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Ist &amp;schon offen</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Nicht &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Move it beside my browser</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Neben den Browser stellen</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Dieses Fenster rückt neben Ihren Browser.</translation>
    </message>
    <message>
        <source>This window stays where it is.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Dieses Fenster bleibt, wo es ist.</translation>
    </message>
</context>
<context>
    <name>OpenedNotice</name>
    <message>
        <source>Resuming store {hash}</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Weiter mit Shop {hash}</translation>
    </message>
    <message>
        <source>Saved {when}, at step {number} ({name}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Gespeichert: {when}, bei Schritt {number} ({name}).</translation>
    </message>
    <message>
        <source>The last test passed.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Der letzte Test wurde bestanden.</translation>
    </message>
    <message>
        <source>Last test: {title} ({code}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Letzter Test: {title} ({code}).</translation>
    </message>
    <message>
        <source>Last test: {code}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Letzter Test: {code}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Es fehlen: {rows}.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Noch nicht getestet.</translation>
    </message>
    <message>
        <source>The last account was missing: {rows}. The new one is untested.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Dem letzten Konto fehlten: {rows}. Das neue ist ungetestet.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address, then press Next.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Vergleichen Sie den Store-Hash mit der Adresse im Browser und klicken Sie dann auf „Weiter“.</translation>
    </message>
    <message>
        <source>First compare the store hash {hash} with your browser’s address. The file may be for another store.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Vergleichen Sie zuerst den Store-Hash {hash} mit der Adresse im Browser. Vielleicht ist die Datei für einen anderen Shop.</translation>
    </message>
    <message>
        <source>Continue below. Your check marks are back.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Machen Sie unten weiter. Ihre Häkchen sind wieder da.</translation>
    </message>
    <message>
        <source>Continue below. No row was checked off yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Machen Sie unten weiter. Es war noch keine Zeile abgehakt.</translation>
    </message>
    <message>
        <source>For a new API account, press Back. To test again, add the token: saved setups contain none.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Für ein neues API-Konto klicken Sie auf „Zurück“. Für einen neuen Test fügen Sie das Token hinzu: Ein gespeicherter Stand enthält keines.</translation>
    </message>
    <message>
        <source>A saved setup never contains the token. Add it here, then test.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Ein gespeicherter Stand enthält nie das Token. Fügen Sie es hier hinzu und testen Sie dann.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>The page should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Die Seite sollte sich in Ihrem Browser öffnen</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Ihr Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>Practice doesn’t open real pages</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Beim Üben öffnen sich keine echten Seiten</translation>
    </message>
    <message>
        <source>The practice control panel should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Der Übungs-Verwaltungsbereich sollte sich in Ihrem Browser öffnen</translation>
    </message>
    <message>
        <source>It imitates BigCommerce, for the made-up store in this app.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Er ahmt BigCommerce nach, für den erfundenen Shop in dieser App.</translation>
    </message>
    <message>
        <source>It works while this window is open.
Nothing opened? Copy this address: {address}</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Er funktioniert, solange dieses Fenster offen ist.
Hat sich nichts geöffnet? Kopieren Sie diese Adresse: {address}</translation>
    </message>
    <message>
        <source>Copy this address into your browser.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Kopieren Sie diese Adresse in Ihren Browser.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Adresse kopieren</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Other &amp;reasons</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Andere &amp;Gründe</translation>
    </message>
    <message>
        <source>BigCommerce’s &amp;status page</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Statusseite von BigCommerce</translation>
    </message>
    <message>
        <source>Store and token came from {name}.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Shop und Token stammen aus {name}.</translation>
    </message>
    <message>
        <source>Without Customers, APPSe AI’s own check will probably fail.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Ohne „Customers“ schlägt die Prüfung durch APPSe AI wahrscheinlich fehl.</translation>
    </message>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Behalten Sie das alte Konto, bis das neue in APPSe AI funktioniert.</translation>
    </message>
    <message>
        <source>Add to APPSe AI &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Ungetestet zu APPSe AI hinzufügen</translation>
    </message>
    <message>
        <source>Continue a&amp;nyway</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">T&amp;rotzdem fortfahren</translation>
    </message>
    <message>
        <source>Continue &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Ungetestet fortfahren</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Was wird gesendet?</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Details</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Code {code}</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Create an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py title</extracomment>
        <translation type="unfinished">API-Konto für APPSe AI anlegen</translation>
    </message>
    <message>
        <source>PRACTICE: none of this is about a real store.</source>
        <extracomment>wizard/core/owner/instructions.py practice</extracomment>
        <translation type="unfinished">ÜBUNG: Nichts davon betrifft einen echten Shop.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>wizard/core/owner/instructions.py open.heading</extracomment>
        <translation type="unfinished">Die Seite öffnen</translation>
    </message>
    <message>
        <source>Click {create} at the top right.</source>
        <extracomment>wizard/core/owner/instructions.py open.create</extracomment>
        <translation type="unfinished">Klicken Sie oben rechts auf „{create}“.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <extracomment>wizard/core/owner/instructions.py form.heading</extracomment>
        <translation type="unfinished">Das Formular ausfüllen</translation>
    </message>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py row.choose</extracomment>
        <translation type="unfinished">{label}: {wanted} wählen</translation>
    </message>
    <message>
        <source>Compare all rows once more, then click {save}.</source>
        <extracomment>wizard/core/owner/instructions.py save.compare</extracomment>
        <translation type="unfinished">Vergleichen Sie alle Zeilen noch einmal und klicken Sie dann auf „{save}“.</translation>
    </message>
    <message>
        <source>Send the file back safely</source>
        <extracomment>wizard/core/owner/instructions.py send.heading</extracomment>
        <translation type="unfinished">Die Datei sicher zurücksenden</translation>
    </message>
    <message>
        <source>Protect the file with a passphrase before you send it.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect</extracomment>
        <translation type="unfinished">Schützen Sie die Datei mit einer Passphrase, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>BigCommerce: an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py mail.subject</extracomment>
        <translation type="unfinished">BigCommerce: ein API-Konto für APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: {subject}</source>
        <extracomment>wizard/core/owner/instructions.py mail.subject.practice</extracomment>
        <translation type="unfinished">ÜBUNG: {subject}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>wizard/core/owner/instructions.py mail.hello</extracomment>
        <translation type="unfinished">Guten Tag,</translation>
    </message>
    <message>
        <source>The page: {page}</source>
        <extracomment>wizard/core/owner/instructions.py mail.page</extracomment>
        <translation type="unfinished">Die Seite: {page}</translation>
    </message>
    <message>
        <source>{type}: {right}. {name}: {account}</source>
        <extracomment>wizard/core/owner/instructions.py mail.form</extracomment>
        <translation type="unfinished">{type}: {right}. {name}: {account}</translation>
    </message>
    <message>
        <source>For the store’s owner, or a user allowed to create store-level API accounts</source>
        <extracomment>wizard/core/owner/instructions.py for_whom</extracomment>
        <translation type="unfinished">Für den Inhaber des Shops oder einen Benutzer, der API-Konten auf Shop-Ebene anlegen darf</translation>
    </message>
    <message>
        <source>APPSe AI needs an API account to connect to store {store}. You create it once. It changes nothing in your store.</source>
        <extracomment>wizard/core/owner/instructions.py opening</extracomment>
        <translation type="unfinished">APPSe AI braucht ein API-Konto, um sich mit dem Shop {store} zu verbinden. Sie legen es einmal an. In Ihrem Shop ändert es nichts.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce with Chrome, Firefox, or Edge. Open this address:</source>
        <extracomment>wizard/core/owner/instructions.py open.sign_in</extracomment>
        <translation type="unfinished">Melden Sie sich mit Chrome, Firefox oder Edge bei BigCommerce an. Öffnen Sie diese Adresse:</translation>
    </message>
    <message>
        <source>The address bar should show {store}.</source>
        <extracomment>wizard/core/owner/instructions.py open.look</extracomment>
        <translation type="unfinished">In der Adresszeile sollte {store} stehen.</translation>
    </message>
    <message>
        <source>Or click {settings}, then {right} near the end. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py open.way</extracomment>
        <translation type="unfinished">Oder klicken Sie auf „{settings}“ und dann fast am Ende auf „{right}“. In älteren Shops heißt es „{older}“. Nehmen Sie nicht „{wrong}“.</translation>
    </message>
    <message>
        <source>Leave {type} on {right}. Type this into {name}:</source>
        <extracomment>wizard/core/owner/instructions.py form.name</extracomment>
        <translation type="unfinished">Lassen Sie „{type}“ auf „{right}“. Geben Sie in „{name}“ Folgendes ein:</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/core/owner/instructions.py form.name.more</extracomment>
        <translation type="unfinished">Der Name ist nur für Sie.</translation>
    </message>
    <message>
        <source>Under {scopes}, set {change} of the {count} rows as shown. Leave the others on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py form.rows</extracomment>
        <translation type="unfinished">Stellen Sie unter „{scopes}“ {change} der {count} Zeilen wie gezeigt ein. Lassen Sie die anderen auf der ersten Option.</translation>
    </message>
    <message>
        <source>The order is BigCommerce’s. Leave unlisted rows on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py form.rows.more</extracomment>
        <translation type="unfinished">Die Reihenfolge ist die von BigCommerce. Lassen Sie Zeilen, die hier nicht stehen, auf der ersten Option.</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py row.leave</extracomment>
        <translation type="unfinished">{label}: auf {wanted} lassen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>wizard/core/owner/instructions.py save.heading</extracomment>
        <translation type="unfinished">Speichern</translation>
    </message>
    <message>
        <source>You can’t change them later. One wrong row means a new account.</source>
        <extracomment>wizard/core/owner/instructions.py save.compare.more</extracomment>
        <translation type="unfinished">Später lassen sie sich nicht mehr ändern. Eine falsche Zeile bedeutet ein neues Konto.</translation>
    </message>
    <message>
        <source>{window} opens, and your browser saves a text file. Find it in Downloads before you click {done}.</source>
        <extracomment>wizard/core/owner/instructions.py save.file</extracomment>
        <translation type="unfinished">„{window}“ öffnet sich, und Ihr Browser speichert eine Textdatei. Suchen Sie sie im Ordner „Downloads“, bevor Sie auf „{done}“ klicken.</translation>
    </message>
    <message>
        <source>Its name starts with {begins}.</source>
        <extracomment>wizard/core/owner/instructions.py save.file.name</extracomment>
        <translation type="unfinished">Der Dateiname beginnt mit {begins}.</translation>
    </message>
    <message>
        <source>No file? Copy the third box, {token}, now. BigCommerce won’t show it again. Paste it in the next step.</source>
        <extracomment>wizard/core/owner/instructions.py save.no_file</extracomment>
        <translation type="unfinished">Keine Datei? Kopieren Sie jetzt das dritte Feld, „{token}“. BigCommerce zeigt es nicht noch einmal. Fügen Sie es im nächsten Schritt ein.</translation>
    </message>
    <message>
        <source>In step 1 of BigCommerce Connect, choose the file. After the test, choose “Save a copy…”, then “Protected with a passphrase…”. Send that file. Say the passphrase on the phone, never in the same message.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.how</extracomment>
        <translation type="unfinished">Wählen Sie in Schritt 1 von BigCommerce Connect die Datei. Wählen Sie nach dem Test „Kopie speichern…“, dann „Mit Passphrase geschützt…“. Senden Sie diese Datei. Sagen Sie die Passphrase am Telefon, nie in derselben Nachricht.</translation>
    </message>
    <message>
        <source>Without this app, use a USB stick or a shared password manager. Avoid plain email and chat: copies stay for years.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.otherwise</extracomment>
        <translation type="unfinished">Ohne diese App nehmen Sie einen USB-Stick oder einen gemeinsamen Passwortmanager. Meiden Sie einfache E-Mails und Chats: Kopien bleiben dort jahrelang.</translation>
    </message>
    <message>
        <source>Anyone with the file can do what these rows allow. Never send the {secret} alone: nobody needs it.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.why</extracomment>
        <translation type="unfinished">Wer die Datei hat, kann tun, was diese Zeilen erlauben. Senden Sie „{secret}“ nie allein: Niemand braucht es.</translation>
    </message>
    <message>
        <source>When the connection works, delete the file.</source>
        <extracomment>wizard/core/owner/instructions.py send.delete</extracomment>
        <translation type="unfinished">Löschen Sie die Datei, sobald die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Delete it from Downloads and the trash, and delete the message. Keep the API account: APPSe AI needs it.</source>
        <extracomment>wizard/core/owner/instructions.py send.delete.where</extracomment>
        <translation type="unfinished">Löschen Sie sie aus „Downloads“ und dem Papierkorb, ebenso die Nachricht. Behalten Sie das API-Konto: APPSe AI braucht es.</translation>
    </message>
    <message>
        <source>Or let the person who asked you do it</source>
        <extracomment>wizard/core/owner/instructions.py other_way.heading</extracomment>
        <translation type="unfinished">Oder die Person, die Sie gefragt hat, macht es selbst</translation>
    </message>
    <message>
        <source>In {account}, {users}, {edit}, {risk}, let them list and create store-level API accounts. Then skip the steps above. Undo it when the connection works.</source>
        <extracomment>wizard/core/owner/instructions.py other_way</extracomment>
        <translation type="unfinished">Erlauben Sie ihr unter „{account}“, „{users}“, „{edit}“, „{risk}“, API-Konten auf Shop-Ebene aufzulisten und anzulegen. Überspringen Sie dann die Schritte oben. Nehmen Sie die Erlaubnis zurück, sobald die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Could you create an API account for APPSe AI in our BigCommerce store {store}? I’m not allowed to. The attached sheet shows every step.</source>
        <extracomment>wizard/core/owner/instructions.py mail.ask</extracomment>
        <translation type="unfinished">könnten Sie in unserem BigCommerce-Shop {store} ein API-Konto für APPSe AI anlegen? Ich darf das nicht. Das Blatt im Anhang zeigt jeden Schritt.</translation>
    </message>
    <message>
        <source>Please don’t send me BigCommerce’s file in a plain email. The sheet shows how to protect it.</source>
        <extracomment>wizard/core/owner/instructions.py mail.file</extracomment>
        <translation type="unfinished">Bitte senden Sie mir die Datei von BigCommerce nicht in einer einfachen E-Mail. Auf dem Blatt steht, wie Sie sie schützen.</translation>
    </message>
    <message>
        <source>Set these rows. Leave the others on their first option. After Save, nothing can change:</source>
        <extracomment>wizard/core/owner/instructions.py mail.rows</extracomment>
        <translation type="unfinished">Stellen Sie diese Zeilen ein. Lassen Sie die anderen auf der ersten Option. Nach „Save“ lässt sich nichts mehr ändern:</translation>
    </message>
    <message>
        <source>If you have several stores, check that it’s the right one.</source>
        <extracomment>wizard/core/owner/instructions.py open.which</extracomment>
        <translation type="unfinished">Wenn Sie mehrere Shops haben, prüfen Sie, ob es der richtige ist.</translation>
    </message>
    <message>
        <source>Near the end of that page, click {right}. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py open.way.which</extracomment>
        <translation type="unfinished">Klicken Sie fast am Ende dieser Seite auf „{right}“. In älteren Shops heißt es „{older}“. Nehmen Sie nicht „{wrong}“.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>Row in BigCommerce</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Zeile in BigCommerce</translation>
    </message>
    <message>
        <source>Choose the highlighted one</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Die hervorgehobene Option wählen</translation>
    </message>
    <message>
        <source>Made with BigCommerce Connect. Contains no password or token.</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Erstellt mit BigCommerce Connect. Enthält kein Passwort und kein Token.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>OwnerDialog</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Als &amp;Text speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Anleitung kopieren</translation>
    </message>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Anleitung für den Inhaber</translation>
    </message>
    <message>
        <source>Send this to the owner, or someone allowed to create API accounts. It contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Senden Sie dies an den Inhaber oder an jemanden, der API-Konten anlegen darf. Es enthält nichts Geheimes.</translation>
    </message>
    <message>
        <source>Copy e&amp;mail</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">E-&amp;Mail kopieren</translation>
    </message>
    <message>
        <source>Email copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">E-Mail kopiert</translation>
    </message>
    <message>
        <source>When the file arrives, choose “I got the file from the owner” in step 2.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Wenn die Datei da ist, wählen Sie in Schritt 2 „Ich habe die Datei vom Inhaber“.</translation>
    </message>
    <message>
        <source>&amp;Email the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Anleitung mailen</translation>
    </message>
    <message>
        <source>Instructions copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Anleitung kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Anleitung speichern</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">PDF-Datei (*.pdf)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Gespeichert als {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">In {folder}.</translation>
    </message>
    <message>
        <source>Send it any way you like: it contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Senden Sie sie auf beliebigem Weg: Sie enthält nichts Geheimes.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Ein E-Mail-Entwurf sollte sich öffnen</translation>
    </message>
    <message>
        <source>No draft? Copy the email instead.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Kein Entwurf? Kopieren Sie stattdessen die E-Mail.</translation>
    </message>
    <message>
        <source>Save the PDF here and attach it.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Speichern Sie hier das PDF und hängen Sie es an.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Ihr E-Mail-Programm hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>Copy the email and attach the PDF.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Kopieren Sie die E-Mail und hängen Sie das PDF an.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Mit einer Passphrase schützen</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Geschützte Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Passphrase for {name}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Passphrase für {name}</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Passphrase &amp;noch einmal</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Datei &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>S&amp;kip this file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Datei über&amp;springen</translation>
    </message>
    <message>
        <source>Open protected file {number} of {total}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Geschützte Datei {number} von {total} öffnen</translation>
    </message>
    <message>
        <source>&amp;Try it for the other files, too</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Auch bei den an&amp;deren Dateien probieren</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>Enter the same passphrase in both fields.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Geben Sie in beiden Feldern dieselbe Passphrase ein.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Datei wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>PhoneCheck</name>
    <message>
        <source>One of you reads out the check number, and the other types it in. If you both see the same four words, you have the same token.</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Einer von Ihnen liest die Prüfnummer vor, der andere tippt sie ein. Sehen beide dieselben vier Wörter, haben beide dasselbe Token.</translation>
    </message>
    <message>
        <source>Check number</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Prüfnummer</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>What to say on the phone</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Was Sie am Telefon sagen</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Sagen Sie: „{words}“</translation>
    </message>
    <message>
        <source>Never read out your token.</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Lesen Sie nie Ihr Token vor.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Schritt {step}</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Schritt {step}, Code {code}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This is the store hash. Copy the whole address.</source>
        <extracomment>wizard/ui/pictures/address_bar.py</extracomment>
        <translation type="unfinished">Das ist der Store-Hash. Kopieren Sie die ganze Adresse.</translation>
    </message>
    <message>
        <source>The address at the top of your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Die Adresse ganz oben in Ihrem Browser</translation>
    </message>
    <message>
        <source>{create}, at the top right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{create}“, oben rechts</translation>
    </message>
    <message>
        <source>The form: {type} and {name}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Das Formular: „{type}“ und „{name}“</translation>
    </message>
    <message>
        <source>This window beside your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Dieses Fenster neben Ihrem Browser</translation>
    </message>
    <message>
        <source>{settings}, then the end of the page</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{settings}“, dann das Ende der Seite</translation>
    </message>
    <message>
        <source>Two rows, set correctly</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Zwei Zeilen, richtig eingestellt</translation>
    </message>
    <message>
        <source>{save}, at the bottom right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{save}“, unten rechts</translation>
    </message>
    <message>
        <source>{token} is the third box</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{token}“ ist das dritte Feld</translation>
    </message>
    <message>
        <source>{credentials}, then {add}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{credentials}“, dann „{add}“</translation>
    </message>
    <message>
        <source>The form {configure}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Das Formular „{configure}“</translation>
    </message>
    <message>
        <source>The store hash is at the top, between store- and the first dot.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Der Store-Hash steht ganz oben, zwischen store- und dem ersten Punkt.</translation>
    </message>
    <message>
        <source>BigCommerce is open in your browser. This window is a narrow column on its right, with one task at a time.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">BigCommerce ist in Ihrem Browser geöffnet. Dieses Fenster ist eine schmale Spalte rechts davon, mit einer Aufgabe nach der anderen.</translation>
    </message>
    <message>
        <source>{settings} is last in BigCommerce’s menu. Under API, at the very end, {store_level} is the second of three rows.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{settings}“ steht im Menü von BigCommerce ganz unten. Unter „API“, ganz am Ende, ist „{store_level}“ die zweite von drei Zeilen.</translation>
    </message>
    <message>
        <source>On {store_level}, the blue {create} button is at the top right, above the list.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Auf der Seite „{store_level}“ ist die blaue Schaltfläche „{create}“ oben rechts, über der Liste.</translation>
    </message>
    <message>
        <source>Leave {type} as it is. Type the name into {name}, below.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Lassen Sie „{type}“, wie es ist. Geben Sie den Namen darunter in „{name}“ ein.</translation>
    </message>
    <message>
        <source>Each row is a name and joined buttons. The chosen one is light blue.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Jede Zeile besteht aus einem Namen und verbundenen Schaltflächen. Die gewählte ist hellblau.</translation>
    </message>
    <message>
        <source>{save} is the blue button at the bottom right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{save}“ ist die blaue Schaltfläche unten rechts.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows three boxes. The last one is {token}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Nach „{save}“ zeigt ein Pop-up drei Felder. Das letzte ist „{token}“.</translation>
    </message>
    <message>
        <source>{credentials} is fourth in APPSe AI’s menu. The blue {add} button is at the top right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{credentials}“ ist der vierte Eintrag im Menü von APPSe AI. Die blaue Schaltfläche „{add}“ ist oben rechts.</translation>
    </message>
    <message>
        <source>{configure} has three fields, in this order. The wide button below is {authorize}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">„{configure}“ hat drei Felder in dieser Reihenfolge. Die breite Schaltfläche darunter ist „{authorize}“.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>What it looks like</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">So sieht es aus</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Enlarge picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Bild vergrößern: {caption}</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Zum Vergrößern klicken</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>This uses a made-up store in this app, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Das hier ist ein erfundener Shop in dieser App, nicht BigCommerce.</translation>
    </message>
    <message>
        <source>Practic&amp;e a problem…</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Ein Proble&amp;m üben…</translation>
    </message>
    <message>
        <source>Practice a problem, or open the practice control panel</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Ein Problem üben oder den Übungs-Verwaltungsbereich öffnen</translation>
    </message>
    <message>
        <source>PRACTICE: a made-up store, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">ÜBUNG: erfundener Shop, nicht BigCommerce.</translation>
    </message>
    <message>
        <source>PRACTICE: a practice problem is on.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">ÜBUNG: Ein Übungsproblem ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Use a practice &amp;value</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Üb&amp;ungswert verwenden</translation>
    </message>
</context>
<context>
    <name>PracticeToken</name>
    <message>
        <source>All rows set correctly.</source>
        <extracomment>wizard/practice/store.py ready</extracomment>
        <translation type="unfinished">Alle Zeilen richtig eingestellt.</translation>
    </message>
    <message>
        <source>Products was left on None.</source>
        <extracomment>wizard/practice/store.py one-row-missing</extracomment>
        <translation type="unfinished">„Products“ blieb auf „None“.</translation>
    </message>
    <message>
        <source>Its API account was deleted.</source>
        <extracomment>wizard/practice/store.py revoked</extracomment>
        <translation type="unfinished">Das API-Konto dazu wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/preview.py</extracomment>
        <translation type="unfinished">Anleitung für den Inhaber</translation>
    </message>
</context>
<context>
    <name>Primary</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/shell/states.py STORE_EMPTY</extracomment>
        <translation type="unfinished">BigCommerce ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <extracomment>wizard/ui/shell/states.py STORE_OFFERED</extracomment>
        <translation type="unfinished">Diese Adresse &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>wizard/ui/shell/states.py STORE_TYPED</extracomment>
        <translation type="unfinished">&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Look up {host}</source>
        <extracomment>wizard/ui/shell/states.py STORE_SHOP</extracomment>
        <translation type="unfinished">{host} abf&amp;ragen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/shell/states.py STORE_LOOKING</extracomment>
        <translation type="unfinished">Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Use store {hash}</source>
        <extracomment>wizard/ui/shell/states.py STORE_CHOICES</extracomment>
        <translation type="unfinished">Shop {hash} &amp;verwenden</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_RETRY</extracomment>
        <translation type="unfinished">Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/shell/states.py STORE_FILE_FOUND</extracomment>
        <translation type="unfinished">&amp;Testen</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_SAVED</extracomment>
        <translation type="unfinished">&amp;Erneut testen</translation>
    </message>
    <message>
        <source>Add the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py STORE_NO_TOKEN</extracomment>
        <translation type="unfinished">&amp;Token hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Done, copy the name</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_CREATE</extracomment>
        <translation type="unfinished">Fertig, Namen &amp;kopieren</translation>
    </message>
    <message>
        <source>I &amp;clicked Save</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE</extracomment>
        <translation type="unfinished">Ich habe auf „Save“ ge&amp;klickt</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE_WAITING</extracomment>
        <translation type="unfinished">&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FIND</extracomment>
        <translation type="unfinished">&amp;In Downloads nachsehen</translation>
    </message>
    <message>
        <source>&amp;Use this file and test</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FILE</extracomment>
        <translation type="unfinished">Diese Datei &amp;verwenden und testen</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_UNSEEN</extracomment>
        <translation type="unfinished">&amp;Anleitung senden…</translation>
    </message>
    <message>
        <source>I got the &amp;file from the owner</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_OWNER</extracomment>
        <translation type="unfinished">Ich habe die &amp;Datei vom Inhaber</translation>
    </message>
    <message>
        <source>Go back to the API &amp;account</source>
        <extracomment>wizard/ui/shell/states.py TOKEN_WRONG_ACCOUNT</extracomment>
        <translation type="unfinished">Zurück zum API-&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <extracomment>wizard/ui/shell/states.py TEST_RUNNING</extracomment>
        <translation type="unfinished">Test &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Open APPSe AI</source>
        <extracomment>wizard/ui/shell/states.py TEST_GOOD</extracomment>
        <translation type="unfinished">APPSe AI ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Create a new account</source>
        <extracomment>wizard/ui/shell/states.py TEST_MISSING</extracomment>
        <translation type="unfinished">Neues &amp;Konto anlegen</translation>
    </message>
    <message>
        <source>Go back to the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py TEST_REFUSED</extracomment>
        <translation type="unfinished">Zurück zum &amp;Token</translation>
    </message>
    <message>
        <source>Go back to &amp;step 1</source>
        <extracomment>wizard/ui/shell/states.py TEST_STORE_REFUSED</extracomment>
        <translation type="unfinished">Zurück zu &amp;Schritt 1</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <extracomment>wizard/ui/shell/states.py TEST_SKIPPED</extracomment>
        <translation type="unfinished">Jetzt &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Copy Connection name</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_NAME</extracomment>
        <translation type="unfinished">Connection name &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy Store Hash</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_HASH</extracomment>
        <translation type="unfinished">Store Hash &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy API Token</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_TOKEN</extracomment>
        <translation type="unfinished">API Token &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SHARED</extracomment>
        <translation type="unfinished">Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;I saved it</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SAVED</extracomment>
        <translation type="unfinished">Ich habe es &amp;gespeichert</translation>
    </message>
    <message>
        <source>Gr&amp;een check mark</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_ASK</extracomment>
        <translation type="unfinished">&amp;Grünes Häkchen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_RED_LOOK</extracomment>
        <translation type="unfinished">Noch &amp;einmal nachsehen</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_REPORT</extracomment>
        <translation type="unfinished">&amp;Bericht erstellen…</translation>
    </message>
    <message>
        <source>&amp;Delete {files}</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_TIDY</extracomment>
        <translation type="unfinished">{files} &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_DONE</extracomment>
        <translation type="unfinished">&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>QuestionWindow</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">&amp;Schließen</translation>
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
        <translation type="unfinished">für APPSe AI</translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>Go back to this step</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Zurück zu diesem Schritt</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">aktuell</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {state}</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Schritt {number}: {name}, {state}</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">noch offen</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">erledigt</translation>
    </message>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">durch die Datei erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">fehlgeschlagen</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">nicht getestet</translation>
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
        <translation type="unfinished">Namensauflösung</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>wizard/core/readiness.py CONNECTION</extracomment>
        <translation type="unfinished">Sichere Verbindung</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>wizard/core/readiness.py CLOCK</extracomment>
        <translation type="unfinished">Uhr</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>wizard/core/readiness.py KEYCHAIN</extracomment>
        <translation type="unfinished">Schlüsselbund</translation>
    </message>
    <message>
        <source>Downloads folder</source>
        <extracomment>wizard/core/readiness.py DOWNLOADS</extracomment>
        <translation type="unfinished">Ordner „Downloads“</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>wizard/core/readiness.py BROWSER</extracomment>
        <translation type="unfinished">Browser</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>wizard/core/readiness.py CLIPBOARD</extracomment>
        <translation type="unfinished">Zwischenablage</translation>
    </message>
</context>
<context>
    <name>ReadinessLine</name>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/readiness/line.py</extracomment>
        <translation type="unfinished">Code {code}</translation>
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
        <translation type="unfinished">Ist dieser Computer bereit?</translation>
    </message>
    <message>
        <source>Your token isn’t used. This computer may ask for its keychain password.</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Ihr Token wird nicht verwendet. Vielleicht fragt dieser Computer nach dem Passwort seines Schlüsselbunds.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">K&amp;opieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Kopiert</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Noch einmal &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">&amp;Schließen</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Dieser Computer wird geprüft…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Noch nicht bereit</translation>
    </message>
    <message>
        <source>No problem found, but not everything could be checked</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Kein Problem gefunden, aber nicht alles ließ sich prüfen</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Dieser Computer ist bereit</translation>
    </message>
    <message>
        <source>The check stopped early</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Die Prüfung endete vorzeitig</translation>
    </message>
</context>
<context>
    <name>RedCard</name>
    <message>
        <source>&amp;Not this</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Daran liegt es &amp;nicht</translation>
    </message>
    <message>
        <source>None &amp;of these</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">N&amp;ichts davon</translation>
    </message>
</context>
<context>
    <name>RehearsalMenu</name>
    <message>
        <source>&amp;Open the practice control panel</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Übungs-Verwaltungsbereich ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Practice a problem:</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Ein Problem üben:</translation>
    </message>
    <message>
        <source>&amp;No problem</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Oh&amp;ne Problem</translation>
    </message>
    <message>
        <source>Account or &amp;token</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Konto oder &amp;Token</translation>
    </message>
    <message>
        <source>&amp;Store or BigCommerce</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Shop oder BigCommerce</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Net&amp;z</translation>
    </message>
    <message>
        <source>Test still &amp;passes</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Test wird trotzdem &amp;bestanden</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Opening the keychain… Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Schlüsselbund wird geöffnet… Vielleicht fragt Ihr Computer nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>No saved token for {label}.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Kein gespeichertes Token für {label}.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add the token in step 3.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder fügen Sie das Token in Schritt 3 hinzu.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>&amp;Text</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">&amp;Text</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">&amp;JSON</translation>
    </message>
    <message>
        <source>Show the store &amp;hash</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">Store-&amp;Hash zeigen</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">Der Bericht</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Report for support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Bericht für den Support</translation>
    </message>
    <message>
        <source>Test the &amp;keychain</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Schlüssel&amp;bund testen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Speichern…</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Der Support sieht nur das hier, nie das Token. Es wird nichts gesendet, bevor Sie es selbst tun.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Support &amp;anschreiben</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Bericht kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">JSON-Datei (*.json)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Gespeichert als {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">In {folder}.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Ein E-Mail-Entwurf sollte sich öffnen</translation>
    </message>
    <message>
        <source>Attach the saved report yourself.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Hängen Sie den gespeicherten Bericht selbst an.</translation>
    </message>
    <message>
        <source>Keychain: none in practice.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Schlüsselbund: beim Üben keiner.</translation>
    </message>
    <message>
        <source>Opening the keychain… Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Schlüsselbund wird geöffnet… Vielleicht fragt Ihr Computer nach dem Passwort des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Keychain: {name}. It works: a test value came back.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Schlüsselbund: {name}. Er funktioniert: Ein Testwert kam zurück.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">noch nicht bekannt</translation>
    </message>
    <message>
        <source>Keychain: {name}. Not tested.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Schlüsselbund: {name}. Nicht getestet.</translation>
    </message>
    <message>
        <source>Keychain: {name}. The test ended with {code}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Schlüsselbund: {name}. Der Test endete mit {code}.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Confirmed as far as possible: {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Soweit möglich bestätigt: {proven} von {total} Berechtigungen.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n depend(s) on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n weitere hängt von den Zeilen ab, die Sie eingestellt haben.</numerusform>
            <numerusform>Die übrigen %n hängen von den Zeilen ab, die Sie eingestellt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read access is confirmed for {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Der Lesezugriff ist für {proven} von {total} Berechtigungen bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>Write access and the other %n can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Der Schreibzugriff und %n weitere lassen sich nur prüfen, wenn man versucht, Daten zu ändern.</numerusform>
            <numerusform>Der Schreibzugriff und die übrigen %n lassen sich nur prüfen, wenn man versucht, Daten zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write access can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Der Schreibzugriff lässt sich nur prüfen, wenn man versucht, Daten zu ändern.</translation>
    </message>
    <message>
        <source>The token can do more than needed: {rows}. Leave those off next time.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Das Token darf mehr, als nötig ist: {rows}. Lassen Sie das beim nächsten Mal weg.</translation>
    </message>
    <message>
        <source>APPSe AI’s own check will probably fail</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Die Prüfung durch APPSe AI schlägt wahrscheinlich fehl</translation>
    </message>
    <message>
        <source>APPSe AI’s own check should pass</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Die Prüfung durch APPSe AI sollte gelingen</translation>
    </message>
    <message>
        <source>APPSe AI’s own check is unclear</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Ob die Prüfung durch APPSe AI gelingt, ist unklar</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. No answer came here ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Die Prüfung durch APPSe AI ruft Kunden ab. Hier kam keine Antwort ({asked}).</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. The answer here was {status} ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Die Prüfung durch APPSe AI ruft Kunden ab. Die Antwort hier war {status} ({asked}).</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}. Time: {seconds} s. Nothing was changed.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Gesendete Anfragen: {requests}. Dauer: {seconds} s. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}, of which {writes} tried to write. Time: {seconds} s.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Gesendete Anfragen: {requests}, davon Schreibversuche: {writes}. Dauer: {seconds} s.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Das ist „{name}“, {domain}.</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Das ist „{name}“.</translation>
    </message>
    <message>
        <source>Its first location: {place}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Erster Standort: {place}.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Berechtigung</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Nötig</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Ergebnis</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">noch nicht getestet</translation>
    </message>
    <message>
        <source>{wanted} needed, {seen}</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">nötig: {wanted}, {seen}</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Test results by permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Testergebnisse nach Berechtigung</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/row_list.py</extracomment>
        <translation type="unfinished">In BigCommerce einzustellende Zeilen</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>{n} of {total}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">{n} von {total}</translation>
    </message>
    <message>
        <source>Show only these {total}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Nur diese {total} zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show all {count} in BigCommerce’s order</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Alle {count} in BigCommerce-Reihenfolge zeigen</translation>
    </message>
</context>
<context>
    <name>SavedStores</name>
    <message>
        <source>Connect another &amp;store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Weiteren &amp;Shop verbinden</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Alle &amp;testen</translation>
    </message>
    <message>
        <source>Sa&amp;ve a list…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Liste speichern…</translation>
    </message>
    <message>
        <source>A&amp;dd to APPSe AI again</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Er&amp;neut zu APPSe AI hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Show all stores again</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Wieder alle Shops anzeigen</translation>
    </message>
    <message>
        <source>Find a store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Shop suchen</translation>
    </message>
    <message>
        <source>Find a store by name, hash, or result</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Shop nach Name, Hash oder Ergebnis suchen</translation>
    </message>
    <message>
        <source>Name, hash, or result ({keys})</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Name, Hash oder Ergebnis ({keys})</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Behalten</translation>
    </message>
    <message>
        <source>Forget these stores</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Diese Shops vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n store(s)?</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Shop vergessen?</numerusform>
            <numerusform>%n Shops vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their entries here and their tokens in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Die Einträge hier und die Tokens im Schlüsselbund werden gelöscht. In BigCommerce und APPSe AI ändert sich nichts.</translation>
    </message>
    <message>
        <source>{when} (old)</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">{when} (alt)</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Vor %n Jahr</numerusform>
            <numerusform>Vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Vor %n Monat</numerusform>
            <numerusform>Vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Vor %n Tag</numerusform>
            <numerusform>Vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>test passed</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Test bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Berechtigung fehlt</numerusform>
            <numerusform>%n Berechtigungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>permissions missing</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Berechtigungen fehlen</translation>
    </message>
    <message>
        <source>token refused</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Token abgelehnt</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Shop nicht verfügbar</translation>
    </message>
    <message>
        <source>not fully tested</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">nicht vollständig getestet</translation>
    </message>
    <message>
        <source>testing…</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">wird getestet…</translation>
    </message>
    <message>
        <source>no saved token</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">kein Token gespeichert</translation>
    </message>
    <message>
        <source>keychain didn’t open</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Schlüsselbund nicht geöffnet</translation>
    </message>
    <message>
        <source>from another app version</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">aus anderer App-Version</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">keine Verbindung</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Problems first</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">P&amp;robleme zuerst</translation>
    </message>
    <message>
        <source>No store has that name, hash, or result.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Zu diesem Namen, Hash oder Ergebnis gibt es keinen Shop.</translation>
    </message>
    <message>
        <source>Name for store {hash}:</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Name für den Shop {hash}:</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Diesen Shop vergessen</translation>
    </message>
    <message>
        <source>Forget {label}?</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">{label} vergessen?</translation>
    </message>
    <message>
        <source>Its entry here and its token in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Der Eintrag hier und das Token im Schlüsselbund werden gelöscht. In BigCommerce und APPSe AI ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Blog posts and web pages. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json content.why</extracomment>
        <translation type="unfinished">Blogbeiträge und Webseiten. APPSe AI nutzt sie nicht.</translation>
    </message>
    <message>
        <source>Scripts on your checkout page. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json checkout_content.why</extracomment>
        <translation type="unfinished">Skripte auf Ihrer Checkout-Seite. APPSe AI nutzt sie nicht.</translation>
    </message>
    <message>
        <source>No page needs this permission alone, so it can’t be checked.</source>
        <extracomment>resources/scopes.json checkout_content.no_probe_because</extracomment>
        <translation type="unfinished">Keine Seite braucht nur diese Berechtigung. Deshalb lässt sie sich nicht prüfen.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates customers, and checks your connection with them.</source>
        <extracomment>resources/scopes.json customers.why</extracomment>
        <translation type="unfinished">APPSe AI liest und aktualisiert Kundendaten und prüft damit Ihre Verbindung.</translation>
    </message>
    <message>
        <source>Signs shoppers in to your storefront. Not needed.</source>
        <extracomment>resources/scopes.json customers_login.why</extracomment>
        <translation type="unfinished">Meldet Kunden in Ihrer Storefront an. Nicht nötig.</translation>
    </message>
    <message>
        <source>This permission only signs shoppers in. Nothing can be read.</source>
        <extracomment>resources/scopes.json customers_login.no_probe_because</extracomment>
        <translation type="unfinished">Diese Berechtigung meldet nur Kunden an. Lesen lässt sich damit nichts.</translation>
    </message>
    <message>
        <source>Your store’s name, address, and settings. Not needed.</source>
        <extracomment>resources/scopes.json information_settings.why</extracomment>
        <translation type="unfinished">Name, Adresse und Einstellungen Ihres Shops. Nicht nötig.</translation>
    </message>
    <message>
        <source>Coupons, banners, and gift certificates. Not needed.</source>
        <extracomment>resources/scopes.json marketing.why</extracomment>
        <translation type="unfinished">Gutscheincodes, Banner und Geschenkgutscheine. Nicht nötig.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates orders, and marks them as shipped.</source>
        <extracomment>resources/scopes.json orders.why</extracomment>
        <translation type="unfinished">APPSe AI liest und aktualisiert Bestellungen und markiert sie als versandt.</translation>
    </message>
    <message>
        <source>How your orders were paid. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_transactions.why</extracomment>
        <translation type="unfinished">Wie Bestellungen bezahlt wurden. Die Anleitung von APPSe AI verlangt das.</translation>
    </message>
    <message>
        <source>Lets APPSe AI take payments for your orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json create_payments.why</extracomment>
        <translation type="unfinished">Damit kann APPSe AI Zahlungen für Bestellungen in Ihrem Shop einziehen. Die Anleitung von APPSe AI verlangt das.</translation>
    </message>
    <message>
        <source>This permission only creates. Nothing can be read.</source>
        <extracomment>resources/scopes.json create_payments.no_probe_because</extracomment>
        <translation type="unfinished">Diese Berechtigung erlaubt nur das Anlegen. Lesen lässt sich damit nichts.</translation>
    </message>
    <message>
        <source>The payment methods your store accepts. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json get_payment_methods.why</extracomment>
        <translation type="unfinished">Die Zahlungsarten, die Ihr Shop akzeptiert. Die Anleitung von APPSe AI verlangt das.</translation>
    </message>
    <message>
        <source>Shoppers’ saved cards. Not needed.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.why</extracomment>
        <translation type="unfinished">Gespeicherte Karten Ihrer Kunden. Nicht nötig.</translation>
    </message>
    <message>
        <source>It’s unclear if another permission can read this too.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.no_probe_because</extracomment>
        <translation type="unfinished">Es ist unklar, ob auch eine andere Berechtigung das lesen kann.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates products, prices, and stock, and reads categories.</source>
        <extracomment>resources/scopes.json products.why</extracomment>
        <translation type="unfinished">APPSe AI liest und aktualisiert Produkte, Preise und Lagerbestände und liest außerdem Kategorien.</translation>
    </message>
    <message>
        <source>The look of your storefront. Not needed.</source>
        <extracomment>resources/scopes.json themes.why</extracomment>
        <translation type="unfinished">Das Aussehen Ihrer Storefront. Nicht nötig.</translation>
    </message>
    <message>
        <source>What shoppers have in their carts. Not needed.</source>
        <extracomment>resources/scopes.json carts.why</extracomment>
        <translation type="unfinished">Was Kunden im Warenkorb haben. Nicht nötig.</translation>
    </message>
    <message>
        <source>Purchases in progress. Not needed.</source>
        <extracomment>resources/scopes.json checkouts.why</extracomment>
        <translation type="unfinished">Laufende Einkäufe. Nicht nötig.</translation>
    </message>
    <message>
        <source>The web addresses of your storefronts. Not needed.</source>
        <extracomment>resources/scopes.json sites_routes.why</extracomment>
        <translation type="unfinished">Die Webadressen Ihrer Storefronts. Nicht nötig.</translation>
    </message>
    <message>
        <source>How your sales channels are set up. Not needed.</source>
        <extracomment>resources/scopes.json channel_settings.why</extracomment>
        <translation type="unfinished">Wie Ihre Verkaufskanäle eingerichtet sind. Nicht nötig.</translation>
    </message>
    <message>
        <source>Which products each sales channel shows. Not needed.</source>
        <extracomment>resources/scopes.json channel_listings.why</extracomment>
        <translation type="unfinished">Welche Produkte jeder Verkaufskanal zeigt. Nicht nötig.</translation>
    </message>
    <message>
        <source>Makes storefront tokens. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.why</extracomment>
        <translation type="unfinished">Erstellt Storefront-Tokens. Nicht nötig.</translation>
    </message>
    <message>
        <source>This permission only makes and revokes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Diese Berechtigung erstellt und widerruft nur Tokens. Lesen lässt sich damit nichts.</translation>
    </message>
    <message>
        <source>Makes tokens that act as a shopper. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.why</extracomment>
        <translation type="unfinished">Erstellt Tokens, die im Namen eines Kunden handeln. Nicht nötig.</translation>
    </message>
    <message>
        <source>This permission only makes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Diese Berechtigung erstellt nur Tokens. Lesen lässt sich damit nichts.</translation>
    </message>
    <message>
        <source>APPSe AI’s list doesn’t have this row. Leave it as it is.</source>
        <extracomment>resources/scopes.json store_logs.why</extracomment>
        <translation type="unfinished">In der Liste von APPSe AI steht diese Zeile nicht. Lassen Sie sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Your warehouses and shops. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_locations.why</extracomment>
        <translation type="unfinished">Ihre Lager und Ladengeschäfte. Die Anleitung von APPSe AI verlangt das.</translation>
    </message>
    <message>
        <source>Your stock at each location. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_inventory.why</extracomment>
        <translation type="unfinished">Ihr Lagerbestand an jedem Standort. Die Anleitung von APPSe AI verlangt das.</translation>
    </message>
    <message>
        <source>How shoppers can pick up orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json fulfillment_methods.why</extracomment>
        <translation type="unfinished">Wie Kunden Bestellungen abholen können. Die Anleitung von APPSe AI verlangt das.</translation>
    </message>
    <message>
        <source>Which orders were picked up. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_fulfillment.why</extracomment>
        <translation type="unfinished">Welche Bestellungen abgeholt wurden. Die Anleitung von APPSe AI verlangt das.</translation>
    </message>
    <message>
        <source>Moves extra data fields between apps. Not needed.</source>
        <extracomment>resources/scopes.json metafield_ownership.why</extracomment>
        <translation type="unfinished">Überträgt zusätzliche Datenfelder zwischen Apps. Nicht nötig.</translation>
    </message>
    <message>
        <source>This permission only changes owners. Nothing can be read.</source>
        <extracomment>resources/scopes.json metafield_ownership.no_probe_because</extracomment>
        <translation type="unfinished">Diese Berechtigung ändert nur Besitzer. Lesen lässt sich damit nichts.</translation>
    </message>
    <message>
        <source>Lets APPSe AI read and change extra data that other apps keep in your store. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json metafields_access.why</extracomment>
        <translation type="unfinished">Damit kann APPSe AI Zusatzdaten lesen und ändern, die andere Apps in Ihrem Shop speichern. Die Anleitung von APPSe AI verlangt das.</translation>
    </message>
    <message>
        <source>This permission opens nothing that can be read.</source>
        <extracomment>resources/scopes.json metafields_access.no_probe_because</extracomment>
        <translation type="unfinished">Diese Berechtigung öffnet nichts, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Company accounts and quotes. Only stores with B2B Edition have this row. APPSe AI’s guide for them asks for it.</source>
        <extracomment>resources/scopes.json b2b_edition.why</extracomment>
        <translation type="unfinished">Firmenkonten und Preisangebote. Nur Shops mit B2B Edition haben diese Zeile. Die Anleitung von APPSe AI für diese Shops verlangt das.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show all rows again</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Wieder alle Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">&amp;Einfügen</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Zum Anzeigen halten</translation>
    </message>
    <message>
        <source>The token stays hidden while others can see your screen.</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Solange andere Ihren Bildschirm sehen, bleibt das Token verborgen.</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Dieses Token &amp;behalten</translation>
    </message>
    <message>
        <source>Saved setup (*.progress.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Gespeicherter Stand (*.progress.json)</translation>
    </message>
    <message>
        <source>Save progress</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Stand speichern</translation>
    </message>
    <message>
        <source>Resume a saved setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Gespeicherten Stand öffnen</translation>
    </message>
    <message>
        <source>Saved setup (*.progress.json *.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Gespeicherter Stand (*.progress.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Alle Dateien (*)</translation>
    </message>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Sie haben schon ein Token</translation>
    </message>
    <message>
        <source>Resume without this token?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Ohne dieses Token weitermachen?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again. Saved setups contain no token.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Sie haben dieses Token noch nicht gespeichert, und BigCommerce zeigt es nicht noch einmal. Ein gespeicherter Stand enthält kein Token.</translation>
    </message>
    <message>
        <source>&amp;Resume without it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Ohne Token weitermachen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Here: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Hier: %n Zeile für den Shop {store} abgehakt.</numerusform>
            <numerusform>Hier: %n Zeilen für den Shop {store} abgehakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved setup: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Gespeicherter Stand: %n Zeile für den Shop {store} abgehakt.</numerusform>
            <numerusform>Gespeicherter Stand: %n Zeilen für den Shop {store} abgehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’ve already started a setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Sie haben schon eine Einrichtung begonnen</translation>
    </message>
    <message>
        <source>Replace it with the saved one?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Durch den gespeicherten Stand ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Ersetzen</translation>
    </message>
    <message>
        <source>In {folder}. It contains no token or other secret. Add the token again later.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">In {folder}. Die Datei enthält weder Token noch andere geheime Werte. Fügen Sie das Token später wieder hinzu.</translation>
    </message>
    <message>
        <source>Left out: the connection name. It may contain part of a secret.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Weggelassen: der Verbindungsname. Er enthält vielleicht einen Teil eines geheimen Werts.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Gespeichert als {name}</translation>
    </message>
    <message>
        <source>To resume, here or on another computer: Get help, then “Resume a saved setup…”.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Zum Weitermachen, hier oder auf einem anderen Computer: „Hilfe“, dann „Gespeicherten Stand öffnen…“.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Language: {name}.</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Sprache: {name}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Schritt {number} von {count}: {name}</translation>
    </message>
    <message>
        <source>Connect BigCommerce to APPSe AI</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">BigCommerce mit APPSe AI verbinden</translation>
    </message>
</context>
<context>
    <name>SeveralFiles</name>
    <message>
        <source>Test several files</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Mehrere Dateien testen</translation>
    </message>
    <message>
        <source>Files and results</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Dateien und Ergebnisse</translation>
    </message>
    <message>
        <source>Files are being tested</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Dateien werden getestet</translation>
    </message>
    <message>
        <source>Each file is tested by itself, with its own store.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Jede Datei wird einzeln getestet, mit ihrem eigenen Shop.</translation>
    </message>
    <message>
        <source>Looking for protected files</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Geschützte Dateien werden gesucht</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Auf diesem Computer &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">S&amp;chließen</translation>
    </message>
    <message>
        <source>Opening protected file {number} of {total}…</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Geschützte Datei {number} von {total} wird geöffnet…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Gestoppt</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Fertig</translation>
    </message>
    <message>
        <source>No file was tested.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Es wurde keine Datei getestet.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s).</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Ergebnis.</numerusform>
            <numerusform>%n Ergebnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file with a token was found.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Es wurde keine Datei mit einem Token gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) kept</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Shop gespeichert</numerusform>
            <numerusform>%n Shops gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens are in the keychain. The stores are in your list.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Die Tokens sind im Schlüsselbund. Die Shops stehen in Ihrer Liste.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message>
        <source>Token removed from the clipboard</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Token aus der Zwischenablage entfernt</translation>
    </message>
    <message>
        <source>Screen sharing can include the clipboard.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Eine Bildschirmfreigabe kann die Zwischenablage einschließen.</translation>
    </message>
    <message>
        <source>Copy it again when nobody’s watching, or save a copy.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Kopieren Sie es erneut, wenn niemand zuschaut, oder speichern Sie eine Kopie.</translation>
    </message>
</context>
<context>
    <name>SharedScreenBar</name>
    <message>
        <source>When they can’t anymore, press “Stop hiding the token” above.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Wenn das nicht mehr so ist, klicken Sie oben auf „Token nicht mehr verbergen“.</translation>
    </message>
    <message>
        <source>Others can see your screen. The token stays hidden and can’t be copied.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Andere können Ihren Bildschirm sehen. Das Token bleibt verborgen und lässt sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Stop hiding the token</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Token nicht mehr verbergen</translation>
    </message>
</context>
<context>
    <name>ShopAsking</name>
    <message>
        <source>Asking {host} for its store hash…</source>
        <extracomment>wizard/ui/pages/store/look_up.py</extracomment>
        <translation type="unfinished">{host} wird nach dem Store-Hash gefragt…</translation>
    </message>
</context>
<context>
    <name>ShownRows</name>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">früher {label}</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Ihre Shops</translation>
    </message>
    <message>
        <source>Which store is this token for?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Für welchen Shop ist dieses Token?</translation>
    </message>
    <message>
        <source>Which store do you want to connect?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Welchen Shop möchten Sie verbinden?</translation>
    </message>
    <message>
        <source>{name} doesn’t name its store. Paste the store’s address.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">{name} nennt keinen Shop. Fügen Sie die Adresse des Shops ein.</translation>
    </message>
    <message>
        <source>Sign in, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Melden Sie sich an, kopieren Sie die Adresse ganz oben und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Copy your store’s address from BigCommerce and paste it here.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Kopieren Sie die Adresse Ihres Shops aus BigCommerce und fügen Sie sie hier ein.</translation>
    </message>
</context>
<context>
    <name>SpelledHash</name>
    <message>
        <source>Spell the store hash</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Store-Hash buchstabieren</translation>
    </message>
    <message>
        <source>Read this out. It has only lowercase letters and digits.</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Lesen Sie das vor. Der Store-Hash hat nur Kleinbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>On one &amp;line</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">In einer &amp;Zeile</translation>
    </message>
    <message>
        <source>The store hash in words</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Der Store-Hash in Worten</translation>
    </message>
    <message>
        <source>Character</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Zeichen</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Sagen Sie</translation>
    </message>
    <message>
        <source>It’s a</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Art</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Ziffer</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Buchstabe</translation>
    </message>
    <message>
        <source>symbol</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Sonderzeichen</translation>
    </message>
    <message>
        <source>digit {word}</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Ziffer {word}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Kopiert</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>zero</source>
        <extracomment>wizard/core/text/spelling.py U+0030</extracomment>
        <translation type="unfinished">null</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>wizard/core/text/spelling.py U+0031</extracomment>
        <translation type="unfinished">eins</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>wizard/core/text/spelling.py U+0032</extracomment>
        <translation type="unfinished">zwo</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>wizard/core/text/spelling.py U+0033</extracomment>
        <translation type="unfinished">drei</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>wizard/core/text/spelling.py U+0034</extracomment>
        <translation type="unfinished">vier</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>wizard/core/text/spelling.py U+0035</extracomment>
        <translation type="unfinished">fünf</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>wizard/core/text/spelling.py U+0036</extracomment>
        <translation type="unfinished">sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>wizard/core/text/spelling.py U+0037</extracomment>
        <translation type="unfinished">sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>wizard/core/text/spelling.py U+0038</extracomment>
        <translation type="unfinished">acht</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>wizard/core/text/spelling.py U+0039</extracomment>
        <translation type="unfinished">neun</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>wizard/core/text/spelling.py U+002D</extracomment>
        <translation type="unfinished">Bindestrich</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>wizard/core/text/spelling.py U+005F</extracomment>
        <translation type="unfinished">Unterstrich</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>wizard/core/text/spelling.py U+002E</extracomment>
        <translation type="unfinished">Punkt</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>wizard/core/text/spelling.py U+0020</extracomment>
        <translation type="unfinished">Leerzeichen</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>wizard/core/text/spelling.py U+002F</extracomment>
        <translation type="unfinished">Schrägstrich</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Your store</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Ihr Shop</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">API-Konto</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Zugriffstoken</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Test</translation>
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
        <translation type="unfinished">Store-Hash:</translation>
    </message>
    <message>
        <source>Check &amp;it</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check whether this is the store hash</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Prüfen, ob das der Store-Hash ist</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Das ist „{name}“.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Das ist „{name}“, {domain}.</translation>
    </message>
    <message>
        <source>This may not be your store’s hash. The test will tell.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Das ist vielleicht nicht der Hash Ihres Shops. Der Test zeigt es.</translation>
    </message>
</context>
<context>
    <name>StoreChoices</name>
    <message>
        <source>Store {hash}</source>
        <extracomment>wizard/ui/pages/store/choices.py</extracomment>
        <translation type="unfinished">Shop {hash}</translation>
    </message>
</context>
<context>
    <name>StoreLinks</name>
    <message>
        <source>I already have BigCommerce’s &amp;file</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Ich habe die &amp;Datei von BigCommerce schon</translation>
    </message>
    <message>
        <source>&amp;Open the practice store</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Ü&amp;bungsshop öffnen</translation>
    </message>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">BigCommerce ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Where’s my store’s address?</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Wo finde ich die Adresse meines Shops?</translation>
    </message>
    <message>
        <source>Use the practice a&amp;ddress</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">Übun&amp;gsadresse verwenden</translation>
    </message>
    <message>
        <source>Store hash found: {hash}</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Store-Hash gefunden: {hash}</translation>
    </message>
</context>
<context>
    <name>StoresModel</name>
    <message>
        <source>Store</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Shop</translation>
    </message>
    <message>
        <source>Store hash</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Store-Hash</translation>
    </message>
    <message>
        <source>Last tested</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Zuletzt getestet</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Ergebnis</translation>
    </message>
    <message>
        <source>Store hash {hash}. Last tested: {when}. Result: {result}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Store-Hash: {hash}. Zuletzt getestet: {when}. Ergebnis: {result}.</translation>
    </message>
    <message>
        <source>Tested {when}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Getestet: {when}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Was fehlt: {rows}.</translation>
    </message>
    <message>
        <source>Code {code}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Code {code}.</translation>
    </message>
    <message>
        <source>Much can change in a month, so test it again.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">In einem Monat kann sich viel ändern. Testen Sie den Shop erneut.</translation>
    </message>
</context>
<context>
    <name>StoresTable</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/saved/table.py</extracomment>
        <translation type="unfinished">Ihre Shops</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short. Use at least eight characters, or better, four or more words.</source>
        <extracomment>wizard/core/credential/passphrase.py TOO_SHORT</extracomment>
        <translation type="unfinished">Zu kurz. Nehmen Sie mindestens acht Zeichen, besser vier oder mehr Wörter.</translation>
    </message>
    <message>
        <source>Weak. Someone with the file could guess it. Add more words.</source>
        <extracomment>wizard/core/credential/passphrase.py WEAK</extracomment>
        <translation type="unfinished">Schwach. Wer die Datei hat, könnte die Passphrase erraten. Fügen Sie weitere Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair, if not from a saying, a song, or your shop. Add another word.</source>
        <extracomment>wizard/core/credential/passphrase.py FAIR</extracomment>
        <translation type="unfinished">Mittel, wenn sie nicht aus einem Spruch, einem Lied oder Ihrem Shop stammt. Fügen Sie noch ein Wort hinzu.</translation>
    </message>
    <message>
        <source>Strong, if you picked the words at random.</source>
        <extracomment>wizard/core/credential/passphrase.py STRONG</extracomment>
        <translation type="unfinished">Stark, wenn Sie die Wörter zufällig gewählt haben.</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>&amp;Start again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>SupportMenu</name>
    <message>
        <source>E&amp;mail support…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Support anschreiben…</translation>
    </message>
    <message>
        <source>&amp;What to say on the phone…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Was Sie am Telefon sagen…</translation>
    </message>
    <message>
        <source>&amp;Support page</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Support-S&amp;eite</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Bericht erstellen…</translation>
    </message>
    <message>
        <source>Is this &amp;computer ready?</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Ist dieser &amp;Computer bereit?</translation>
    </message>
    <message>
        <source>&amp;Others can see my screen</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Andere sehen meinen Bildschirm</translation>
    </message>
    <message>
        <source>S&amp;pell the store hash…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Store-&amp;Hash buchstabieren…</translation>
    </message>
    <message>
        <source>S&amp;ave progress…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Stand s&amp;peichern…</translation>
    </message>
    <message>
        <source>Res&amp;ume a saved setup…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Gespeicherten Stand ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>A&amp;bout BigCommerce Connect…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Über BigCommerce Connect…</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Test requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Anfragen des Tests</translation>
    </message>
    <message>
        <source>{request} (only if the first is refused)</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">{request} (nur wenn die erste abgelehnt wird)</translation>
    </message>
    <message>
        <source>What can’t be checked depends on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Was sich nicht prüfen lässt, hängt von den Zeilen ab, die Sie eingestellt haben.</translation>
    </message>
    <message>
        <source>Check &amp;write access…</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">&amp;Schreibzugriff prüfen…</translation>
    </message>
    <message>
        <source>The test also gets the shop’s name from its public front page, without the token. From the locations, it keeps only the label and city.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Der Test holt auch den Namen des Shops von dessen öffentlicher Startseite, ohne das Token. Von den Standorten behält er nur Bezeichnung und Stadt.</translation>
    </message>
    <message>
        <source>Check write access</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Schreibzugriff prüfen</translation>
    </message>
    <message>
        <source>Send three empty requests?</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Drei leere Anfragen senden?</translation>
    </message>
    <message>
        <source>They show if APPSe AI can change products and orders, and create payments. So far, BigCommerce has refused them and created nothing. That isn’t documented. If it accepts one, the check stops and says what to remove.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Sie zeigen, ob APPSe AI Produkte und Bestellungen ändern und Zahlungen anlegen kann. Bisher hat BigCommerce sie abgelehnt und nichts angelegt. Dokumentiert ist das nicht. Nimmt es eine an, stoppt die Prüfung und sagt Ihnen, was Sie entfernen müssen.</translation>
    </message>
    <message>
        <source>&amp;Send three requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Drei Anfragen &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Don’t send</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">&amp;Nicht senden</translation>
    </message>
</context>
<context>
    <name>TestLines</name>
    <message>
        <source>Opening store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Shop {hash} wird geöffnet</translation>
    </message>
    <message>
        <source>What APPSe AI checks</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Was APPSe AI prüft</translation>
    </message>
    <message>
        <source>The token opens store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Das Token öffnet den Shop {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Your store is busy. Continuing in %n second(s).</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">
            <numerusform>Ihr Shop ist ausgelastet. Weiter in %n Sekunde.</numerusform>
            <numerusform>Ihr Shop ist ausgelastet. Weiter in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions: {done} of {total} checked</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Berechtigungen: {done} von {total} geprüft</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce…</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Warten auf BigCommerce…</translation>
    </message>
</context>
<context>
    <name>TestOfStores</name>
    <message>
        <source>Unlock the keychain, then test again.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">Entsperren Sie den Schlüsselbund und testen Sie dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n store(s)</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>Nach %n Shop gestoppt</numerusform>
            <numerusform>Nach %n Shops gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) tested</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Shop getestet</numerusform>
            <numerusform>%n Shops getestet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n hat bestanden.</numerusform>
            <numerusform>%n haben bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>Bei %n Shop sollten Sie nachsehen.</numerusform>
            <numerusform>Bei %n Shops sollten Sie nachsehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn’t be tested.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n ließ sich nicht testen.</numerusform>
            <numerusform>%n ließen sich nicht testen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Testing your credential</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Ihre Zugangsdaten werden getestet</translation>
    </message>
    <message>
        <source>Your credential works</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Ihre Zugangsdaten funktionieren</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are missing</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Berechtigung fehlt</numerusform>
            <numerusform>%n Berechtigungen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Noch nicht getestet</translation>
    </message>
    <message>
        <source>You stopped the test</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Sie haben den Test gestoppt</translation>
    </message>
    <message>
        <source>The test changes nothing in your store.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Der Test ändert nichts in Ihrem Shop.</translation>
    </message>
    <message>
        <source>You can’t add it to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Diesem Konto lässt sie sich nicht hinzufügen. Legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>You can’t add them to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Diesem Konto lassen sie sich nicht hinzufügen. Legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Diesmal nicht getestet. Das Token dieses Shops ist auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>These values aren’t confirmed.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Diese Werte sind nicht bestätigt.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Noch nicht bereit</translation>
    </message>
    <message>
        <source>The test failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Der Test ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>What does the test do in my store?</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Was macht der Test in meinem Shop?</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">fehlgeschlagen</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">nicht getestet</translation>
    </message>
</context>
<context>
    <name>TestingProgress</name>
    <message>
        <source>Stores tested</source>
        <extracomment>wizard/ui/pages/store/saved/progress.py</extracomment>
        <translation type="unfinished">Getestete Shops</translation>
    </message>
    <message>
        <source>{number} of {total}: {store}</source>
        <extracomment>wizard/ui/pages/store/saved/progress.py</extracomment>
        <translation type="unfinished">{number} von {total}: {store}</translation>
    </message>
</context>
<context>
    <name>TextSaver</name>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">Gespeichert als {name}</translation>
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
        <translation type="unfinished">Aufräumen</translation>
    </message>
    <message>
        <source>Delete these files? Each one contains your token.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Diese Dateien löschen? Jede enthält Ihr Token.</translation>
    </message>
    <message>
        <source>Copies in backups or synced folders stay.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Kopien in Backups oder synchronisierten Ordnern bleiben.</translation>
    </message>
    <message>
        <source>{folder} · token, not encrypted</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · Token, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>{folder}, from an earlier account · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder}, von einem früheren Konto · Token und Client secret</translation>
    </message>
    <message>
        <source>{folder} · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · Token und Client secret</translation>
    </message>
</context>
<context>
    <name>TokenChoices</name>
    <message>
        <source>Which one do you want to use?</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Welches möchten Sie verwenden?</translation>
    </message>
    <message>
        <source>That text contains several tokens. Only you can tell which one is right.</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Dieser Text enthält mehrere Tokens. Nur Sie wissen, welches das richtige ist.</translation>
    </message>
    <message>
        <source>store {hash}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Shop {hash}</translation>
    </message>
    <message>
        <source>token ending in {letters}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Token, das auf {letters} endet</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Drop BigCommerce’s file here</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Datei von BigCommerce hier ablegen</translation>
    </message>
    <message>
        <source>Its name starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Der Name beginnt mit BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Welcher der drei Werte ist es?</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Andere &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Go back to step &amp;1</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Zurück zu Schritt &amp;1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Testen</translation>
    </message>
    <message>
        <source>or paste the access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">oder das Zugriffstoken einfügen</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Ihre Datei ist da</translation>
    </message>
    <message>
        <source>Add your access token</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Zugriffstoken hinzufügen</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">{name} liegt im Ordner „Downloads“. Bisher wurde nichts daraus übernommen.</translation>
    </message>
    <message>
        <source>Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Welcher der drei Werte ist es?</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). A client ID looks the same. The test will tell.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n Zeichen. Eine Client ID sieht genauso aus. Der Test zeigt, was es ist.</numerusform>
            <numerusform>%n Zeichen. Eine Client ID sieht genauso aus. Der Test zeigt, was es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token taken from {name}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Token aus {name} übernommen.</translation>
    </message>
    <message>
        <source>The file doesn’t name its store.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Die Datei nennt ihren Shop nicht.</translation>
    </message>
    <message>
        <source>It’s for store {hash}, as it should be.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Es ist für den Shop {hash}, wie es sein soll.</translation>
    </message>
    <message>
        <source>It’s for store {hash}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Es ist für den Shop {hash}.</translation>
    </message>
    <message>
        <source>The practice file</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">Die Übungsdatei</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Der eingefügte Text</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>Where the token goes</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Wohin das Token geht</translation>
    </message>
    <message>
        <source>The token can change prices and orders in your store. It goes only:</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Das Token kann in Ihrem Shop Preise und Bestellungen ändern. Es geht nur:</translation>
    </message>
    <message>
        <source>•  To BigCommerce, for the test. The connection is encrypted, and only to your store.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  zu BigCommerce, für den Test. Die Verbindung ist verschlüsselt und führt nur zu Ihrem Shop.</translation>
    </message>
    <message>
        <source>•  To the clipboard, when you copy it. It’s removed after a minute, unless you keep it, or when this app closes.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  in die Zwischenablage, wenn Sie es kopieren. Es wird nach einer Minute entfernt, sofern Sie es nicht behalten, oder beim Schließen der App.</translation>
    </message>
    <message>
        <source>•  Into this computer’s keychain, if you save it there. “Forget…” in step 1 removes it.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  in den Schlüsselbund dieses Computers, wenn Sie es dort speichern. „Vergessen…“ in Schritt 1 entfernt es.</translation>
    </message>
    <message>
        <source>•  Into a file, if you save one. Delete plain files once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  in eine Datei, wenn Sie eine speichern. Löschen Sie unverschlüsselte Dateien, sobald APPSe AI ein grünes Häkchen zeigt.</translation>
    </message>
    <message>
        <source>•  On your screen, while you hold the button: its first and last four characters.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  auf Ihren Bildschirm, solange Sie die Schaltfläche halten: die ersten und die letzten vier Zeichen.</translation>
    </message>
    <message>
        <source>It’s not in your list of stores, or in any log. Nothing else is sent.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">In Ihrer Shop-Liste steht es nicht und auch in keinem Protokoll. Sonst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
</context>
<context>
    <name>UntestedCard</name>
    <message>
        <source>&amp;Add to APPSe AI untested</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Ungetestet zu APPSe AI hinzufügen</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>as needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">wie es sein soll</translation>
    </message>
    <message>
        <source>read access works</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">Lesezugriff funktioniert</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">fehlt</translation>
    </message>
    <message>
        <source>more than needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">mehr als nötig</translation>
    </message>
    <message>
        <source>can’t be checked by this test</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">mit diesem Test nicht prüfbar</translation>
    </message>
    <message>
        <source>couldn’t be checked</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">ließ sich nicht prüfen</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Warten auf die Datei von BigCommerce</translation>
    </message>
    <message>
        <source>This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Diese App sieht nur neue, kleine Textdateien an.</translation>
    </message>
    <message>
        <source>Your Mac asks first. This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Ihr Mac fragt zuerst. Diese App sieht nur neue, kleine Textdateien an.</translation>
    </message>
    <message>
        <source>Downloads isn’t checked.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Im Ordner „Downloads“ wird nicht nachgesehen.</translation>
    </message>
    <message>
        <source>&amp;Don’t</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">&amp;Nicht nachsehen</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">&amp;In Downloads nachsehen</translation>
    </message>
</context>
</TS>
