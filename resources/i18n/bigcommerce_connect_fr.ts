<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About BigCommerce Connect</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">À propos de BigCommerce Connect</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Licences</translation>
    </message>
    <message>
        <source>{name} is under the MIT license. Copyright (c) 2026 BigCommerce Connect contributors.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">{name} est distribué sous licence MIT. Copyright (c) 2026 BigCommerce Connect contributors.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versions plus récentes</translation>
    </message>
    <message>
        <source>This app doesn’t check for updates. Get new versions where you got this one.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Ce programme ne cherche pas de mises à jour et n’envoie rien pour cela. Vous trouverez une version plus récente là où vous avez obtenu celle-ci.</translation>
    </message>
    <message>
        <source>APPSe AI’s BigCommerce &amp;guide</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Guide d’APPSe AI pour la connexion à BigCommerce</translation>
    </message>
    <message>
        <source>{name} icon</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">L’icône de {name}</translation>
    </message>
    <message>
        <source>Version {version}, {day}</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Version {version}, parue le {day}</translation>
    </message>
    <message>
        <source>It uses Qt and Qt for Python under the GNU Lesser General Public License (LGPL), version 3. Copyright (C) The Qt Company Ltd. and other contributors. You may replace these libraries with your own versions and run this app with them.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Il utilise Qt et Qt for Python sous la GNU Lesser General Public License (LGPL), version 3. Copyright (C) The Qt Company Ltd. et autres contributeurs. Vous pouvez remplacer ces bibliothèques par vos propres versions et utiliser ce programme avec elles.</translation>
    </message>
    <message>
        <source>This copy uses packages installed one by one. Each has its own license, and you can replace it.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Ici, le programme fonctionne avec des paquets installés un par un. Chacun a sa propre licence et peut être remplacé séparément.</translation>
    </message>
    <message>
        <source>LGPL &amp;text</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Le &amp;texte de la LGPL</translation>
    </message>
    <message>
        <source>“{note}” explains how. It’s in the folder below, with all license texts.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">La marche à suivre est expliquée dans «&#x202f;{note}&#x202f;», avec tous les textes de licence, dans le dossier ci-dessous.</translation>
    </message>
    <message>
        <source>License &amp;folder</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Dossier des textes de licence</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Copier toutes les versions</translation>
    </message>
    <message>
        <source>Versions copied</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Les versions sont copiées</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>What if I can’t see this page?</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Et si je ne vois pas cette page ?</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Adresse copiée</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">{name}&#x202f;: copié</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Create an API account in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Créez un compte API dans BigCommerce</translation>
    </message>
    <message>
        <source>Create a new API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Créez un nouveau compte API</translation>
    </message>
    <message>
        <source>Click Create API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Cliquez sur Create API account</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Nommez le compte</translation>
    </message>
    <message>
        <source>Set these {total} rows</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Réglez ces {total} lignes</translation>
    </message>
    <message>
        <source>Check the rows, then click Save</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Vérifiez les lignes, puis cliquez sur Save</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">En attente du fichier de BigCommerce</translation>
    </message>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Votre fichier est là</translation>
    </message>
    <message>
        <source>Can’t see Store-level API accounts?</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Vous ne voyez pas Store-level API accounts ?</translation>
    </message>
    <message>
        <source>Waiting for the owner’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">En attente du fichier du propriétaire</translation>
    </message>
    <message>
        <source>APPSe AI uses it to reach your store.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">APPSe AI s’en sert pour accéder à votre boutique.</translation>
    </message>
    <message>
        <source>Set all {total} rows. These were missing:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Réglez les {total} lignes. Celles-ci manquaient :</translation>
    </message>
    <message>
        <source>It’s the blue button at the top right.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">C’est le bouton bleu en haut à droite.</translation>
    </message>
    <message>
        <source>Leave Token type on V2/V3 API token. Paste this into Name:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Laissez Token type sur V2/V3 API token. Collez ceci dans Name :</translation>
    </message>
    <message>
        <source>Leave every other row on its first option.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Laissez les autres lignes sur leur première option.</translation>
    </message>
    <message>
        <source>You can’t change them later.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Vous ne pourrez plus les modifier.</translation>
    </message>
    <message>
        <source>Chrome, Firefox, and Edge save it in Downloads.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Chrome, Firefox et Edge l’enregistrent dans Téléchargements.</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">{name} est dans Téléchargements. Rien n’en a encore été pris.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Seuls le propriétaire et les personnes qu’il autorise la voient.</translation>
    </message>
    <message>
        <source>When you have it, choose it here.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Quand vous l’avez, choisissez-le ici.</translation>
    </message>
    <message>
        <source>Start with those missing last time.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Commencez par celles qui manquaient.</translation>
    </message>
    <message>
        <source>Find BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Trouvez le fichier de BigCommerce</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Store address</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Adresse de la boutique</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Coller</translation>
    </message>
    <message>
        <source>Your shop? It may give its store hash. No token is sent.</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Votre boutique ? Elle donne peut-être son hash. Aucun jeton n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>AllRows</name>
    <message>
        <source>Find a row</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Chercher une ligne</translation>
    </message>
    <message>
        <source>Find a row by name</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Chercher une ligne par son nom</translation>
    </message>
    <message>
        <source>Also finds older names ({keys})</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Trouve aussi les anciens noms ({keys})</translation>
    </message>
    <message>
        <source>Leave unlisted rows on their first option.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Laissez les lignes absentes sur leur première option.</translation>
    </message>
    <message>
        <source>No row has that name.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Aucune ligne ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Sign in to BigCommerce and open the store to connect.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce dans votre navigateur et ouvrez n’importe quelle page du panneau de contrôle. Si vous avez plusieurs boutiques, ouvrez celle que vous voulez connecter&#x202f;: chacune a sa propre adresse.</translation>
    </message>
    <message>
        <source>The address at the top starts with store- or https://store-.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">L’adresse se trouve tout en haut de la fenêtre du navigateur. Elle commence par store-&#x202f;; certains navigateurs mettent https:// devant.</translation>
    </message>
    <message>
        <source>Click it, press {copy}, and paste it here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Cliquez dessus une fois pour la sélectionner en entier, appuyez sur {copy} et collez-la ici.</translation>
    </message>
    <message>
        <source>It isn’t your shop’s web address. If that’s all you have, paste it anyway.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">L’adresse du site que visitent vos clients est différente. Si vous n’avez que celle-là, collez-la quand même&#x202f;: vous verrez ici comment continuer.</translation>
    </message>
    <message>
        <source>Find {store_level} at the very end of {settings}. It’s the second of three rows. Older stores call it API accounts. Tokens from {account_level} don’t work here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La page {store_level} est la deuxième des trois lignes tout à la fin de {settings}. Dans les boutiques plus anciennes, elle s’appelle API accounts. {account_level} est une autre page, et ses jetons ne fonctionnent pas ici.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it. The owner sets that in {account}, {users}, {edit}, {risk}: list and create store-level API accounts.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Seuls le propriétaire de la boutique et les personnes qu’il autorise voient cette page. Il donne cette autorisation sous {account}, {users}, {edit}, {risk}&#x202f;: lister et créer des comptes API de niveau boutique.</translation>
    </message>
    <message>
        <source>Or let the owner do this: “Someone else does this…” creates instructions without a token.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ou laissez le propriétaire faire cette étape. «&#x202f;Déléguer cette étape…&#x202f;» sur cette page prépare des instructions à envoyer&#x202f;; elles ne contiennent pas de jeton.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows {id}, {secret}, and {token}. You need the third, {token}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Après {save}, BigCommerce affiche une fenêtre avec trois champs&#x202f;: {id}, {secret} et {token}. C’est le troisième et dernier, {token}.</translation>
    </message>
    <message>
        <source>{id} and {token} look alike. BigCommerce’s file is safer: this app picks the right value.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">{id} et {token} se ressemblent&#x202f;: fiez-vous donc au nom au-dessus du champ. Le fichier que BigCommerce a téléchargé est encore plus sûr&#x202f;: la bonne valeur y est lue pour vous.</translation>
    </message>
    <message>
        <source>BigCommerce shows them only once. Pop-up closed and no file? Go back, create a new account with the same rows, and delete the old one.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">BigCommerce ne les montre que cette fois-ci. Si la fenêtre est fermée et qu’il n’y a pas de fichier, revenez une étape en arrière, créez un nouveau compte API avec les mêmes lignes et supprimez celui qui n’a pas de jeton.</translation>
    </message>
    <message>
        <source>It changes nothing. It checks if the token opens this store, and what it can read.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Il ne fait que regarder et ne modifie rien. Il demande d’abord à BigCommerce si le jeton ouvre cette boutique, puis vérifie chaque autorisation, avec des requêtes qui ne font que lire.</translation>
    </message>
    <message>
        <source>It shows your store’s name and first location. It doesn’t show, save, or share any other store data. “Details” lists every request.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Rien de ce que contient votre boutique n’est affiché, conservé ni transmis. Ce qui compte, c’est que BigCommerce réponde ou non. «&#x202f;Détails&#x202f;» sur cette page énumère toutes les requêtes.</translation>
    </message>
    <message>
        <source>It can’t tell if a permission can also make changes. “Check write access…” goes further, and asks you first.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La lecture montre qu’une autorisation permet de lire. Qu’elle permette aussi de modifier, la lecture ne peut pas le montrer, et le résultat le dit. «&#x202f;Vérifier l’écriture…&#x202f;» va plus loin, et vous demande votre accord avant tout envoi.</translation>
    </message>
    <message>
        <source>In APPSe AI, choose {credentials}, then {add} at the top right. Choose BigCommerce, then its authentication type.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ouvrez APPSe AI dans votre navigateur. Choisissez {credentials} dans son menu, puis {add} en haut à droite, puis BigCommerce et son type d’authentification.</translation>
    </message>
    <message>
        <source>Copy each value into the same field of {configure}: {fields}. Then click {authorize}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La fenêtre {configure} a les mêmes trois champs que cette page&#x202f;: {fields}. Copiez chaque valeur ici et collez-la là-bas, puis cliquez sur {authorize}.</translation>
    </message>
    <message>
        <source>APPSe AI’s list then shows a green check mark or a red exclamation mark. Choose the same one here. You don’t paste anything into BigCommerce.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La liste d’APPSe AI affiche alors une coche verte ou un point d’exclamation rouge. Choisissez le même ici. Vous ne collez rien dans BigCommerce.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>App&amp;earance</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Apparence</translation>
    </message>
    <message>
        <source>Match my &amp;system</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Comme mon &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>Appearance: {look}</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Apparence&#x202f;: {look}</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>&amp;Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Point d’exclamation &amp;rouge</translation>
    </message>
    <message>
        <source>Copy a &amp;value again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Copier à &amp;nouveau une valeur</translation>
    </message>
</context>
<context>
    <name>B2BBox</name>
    <message>
        <source>My store has B2B Edition</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Ma boutique a B2B Edition</translation>
    </message>
    <message>
        <source>Then BigCommerce’s page has a row B2B Edition.</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">La page de BigCommerce a alors une ligne B2B Edition.</translation>
    </message>
    <message>
        <source>M&amp;y store has B2B Edition</source>
        <extracomment>wizard/ui/pages/account/b2b_box.py</extracomment>
        <translation type="unfinished">Ma bo&amp;utique a B2B Edition</translation>
    </message>
</context>
<context>
    <name>BasePage</name>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/page.py</extracomment>
        <translation type="unfinished">fait grâce au fichier</translation>
    </message>
</context>
<context>
    <name>CallLinks</name>
    <message>
        <source>Compare tokens by phone</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Comparer les jetons au téléphone</translation>
    </message>
    <message>
        <source>Where does the token go?</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Où va le jeton&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a co&amp;py…</source>
        <extracomment>wizard/ui/pages/handover/cards.py</extracomment>
        <translation type="unfinished">Enregistrer &amp;une copie…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">Lignes à régler dans BigCommerce</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">manquait la dernière fois</translation>
    </message>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">auparavant {label}</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}&#x202f;: choisir {wanted}</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label} : laissez sur {wanted}</translation>
    </message>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">manquait la dernière fois</translation>
    </message>
</context>
<context>
    <name>ClipboardCountdown</name>
    <message>
        <source>Keep the token on the clipboard</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Laisser le jeton dans le presse-papiers</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Le laisser</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">10 minutes</translation>
    </message>
    <message>
        <source>Keep the token on the clipboard for 10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Laisser le jeton 10 minutes dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Copier à nouveau</translation>
    </message>
    <message>
        <source>Copy API Token again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Copier à nouveau API Token</translation>
    </message>
    <message>
        <source>Removed from the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Retiré du presse-papiers.</translation>
    </message>
    <message>
        <source>The token stays on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Le jeton reste dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Le jeton n’est plus dans le presse-papiers.</translation>
    </message>
    <message>
        <source>On the clipboard for {time}.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Encore {time} dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The token is on the clipboard. It will be removed.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Le jeton est dans le presse-papiers. Il sera retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosedLoop</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">Ces valeurs n’ont pas été testées ici.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">Le test</translation>
    </message>
    <message>
        <source>The test at {time}</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">Le test de {time}</translation>
    </message>
    <message>
        <source>{test} stopped before customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} s’est arrêté avant les clients.</translation>
    </message>
    <message>
        <source>{test} got no answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} n’a pas eu de réponse sur les clients.</translation>
    </message>
    <message>
        <source>{test} was refused customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} s’est vu refuser les clients.</translation>
    </message>
    <message>
        <source>{test} could read customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} a pu lire les clients.</translation>
    </message>
    <message>
        <source>{test} got an unclear answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} a eu une réponse peu claire sur les clients.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Keep the pop-up open: it shows the access token only once.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Gardez la fenêtre ouverte : elle ne montre l’access token qu’une fois.</translation>
    </message>
    <message>
        <source>Keep BigCommerce’s pop-up open until the test is done.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Gardez la fenêtre de BigCommerce ouverte jusqu’à la fin du test.</translation>
    </message>
    <message>
        <source>Open Settings. At the end, choose Store-level API accounts, not Account-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Ouvrez Settings. À la fin, choisissez Store-level API accounts, pas Account-level API accounts.</translation>
    </message>
    <message>
        <source>Older stores call it API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Les boutiques plus anciennes l’appellent API accounts.</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Cette fenêtre se place à côté de votre navigateur.</translation>
    </message>
</context>
<context>
    <name>CopiedValue</name>
    <message>
        <source>Copy</source>
        <extracomment>wizard/ui/pages/handover/copied_value.py</extracomment>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/pages/handover/copied_value.py</extracomment>
        <translation type="unfinished">Copié</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/widgets/copy_button.py</extracomment>
        <translation type="unfinished">Copié</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Copied {done} of {total}</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">{done} sur {total} copiés</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">{name}&#x202f;: copié</translation>
    </message>
    <message>
        <source>API Token is your access token.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">API Token est votre jeton d’accès.</translation>
    </message>
    <message>
        <source>The token can’t be copied while others can see your screen.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Le jeton ne peut pas être copié tant que d’autres voient votre écran.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>BigCommerce won’t show the token again.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">BigCommerce n’affichera plus le jeton.</translation>
    </message>
    <message>
        <source>Protected with a &amp;passphrase…</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Protégé par une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Practice never uses your keychain.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">L’exercice n’utilise jamais votre trousseau.</translation>
    </message>
    <message>
        <source>Save in this computer’s &amp;keychain</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Enregistrer dans le &amp;trousseau de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Screen sharing</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Partage d’écran</translation>
    </message>
    <message>
        <source>Copy the token now?</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Copier le jeton maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Support tools can share your clipboard, even after screen sharing. Close the tool first, or save a copy.</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Les outils d’assistance peuvent partager votre presse-papiers, même après. Fermez-les d’abord, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>&amp;Copy anyway</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;Copier quand même</translation>
    </message>
    <message>
        <source>&amp;Don’t copy</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;Ne pas copier</translation>
    </message>
</context>
<context>
    <name>CreateCard</name>
    <message>
        <source>Another page? Choose Settings, then Store-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Une autre page ? Choisissez Settings, puis Store-level API accounts.</translation>
    </message>
    <message>
        <source>Behind this window? Make your browser narrower.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Derrière cette fenêtre ? Rétrécissez votre navigateur.</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Copier &amp;le lien</translation>
    </message>
    <message>
        <source>Link copied. Paste it into your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Lien copié. Collez-le dans votre navigateur.</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Rien ne s’est ouvert ?</translation>
    </message>
</context>
<context>
    <name>CredentialSaver</name>
    <message>
        <source>Save a copy</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Enregistrer une copie</translation>
    </message>
    <message>
        <source>Protected with a passphrase (*.age)</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Protégé par une phrase secrète (*.age)</translation>
    </message>
</context>
<context>
    <name>CredentialsFileJob</name>
    <message>
        <source>Choose the file with the token</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Choisissez le fichier qui contient le jeton</translation>
    </message>
    <message>
        <source>BigCommerce’s file or one saved here (*.txt *.rtf *.csv *.env *.json *.age);;All files (*)</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Fichier de BigCommerce ou enregistré ici (*.txt *.rtf *.csv *.env *.json *.age);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.question</extracomment>
        <translation type="unfinished">Ces valeurs n’ont pas été testées ici.</translation>
    </message>
    <message>
        <source>Test them first.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.todo</extracomment>
        <translation type="unfinished">Testez-les d’abord.</translation>
    </message>
    <message>
        <source>BigCommerce refused these values here too: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py REFUSED_HERE_TOO.question</extracomment>
        <translation type="unfinished">BigCommerce a refusé ces valeurs ici aussi : {title}.</translation>
    </message>
    <message>
        <source>The store didn’t answer here: {title}. So APPSe AI gets no answer.</source>
        <extracomment>wizard/core/setup/red_mark.py STORE_AWAY.question</extracomment>
        <translation type="unfinished">La boutique n’a pas répondu ici : {title}. APPSe AI n’a donc pas de réponse.</translation>
    </message>
    <message>
        <source>The test here didn’t finish: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.question</extracomment>
        <translation type="unfinished">Le test ne s’est pas terminé ici : {title}.</translation>
    </message>
    <message>
        <source>“{row}” is missing, and APPSe AI checks it.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.question</extracomment>
        <translation type="unfinished">« {row} » manque, et APPSe AI le vérifie.</translation>
    </message>
    <message>
        <source>The test got no clear answer for “{row}”, which APPSe AI checks.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_NOT_SEEN.question</extracomment>
        <translation type="unfinished">Le test n’a pas eu de réponse claire sur « {row} », que APPSe AI vérifie.</translation>
    </message>
    <message>
        <source>Is API Token exactly {count} characters, without spaces or line breaks?</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.question</extracomment>
        <translation type="unfinished">API Token a-t-il exactement {count} caractères, sans espaces ni retours à la ligne ?</translation>
    </message>
    <message>
        <source>Is Store Hash exactly {store_hash}, without https, store-, or .mybigcommerce.com?</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.question</extracomment>
        <translation type="unfinished">Store Hash est-il exactement {store_hash}, sans https, store- ni .mybigcommerce.com ?</translation>
    </message>
    <message>
        <source>Are the two values swapped?</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.question</extracomment>
        <translation type="unfinished">Les deux valeurs sont-elles inversées ?</translation>
    </message>
    <message>
        <source>Is API Token the client ID or client secret? The ID looks like the token. The secret has 64 characters.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.question</extracomment>
        <translation type="unfinished">API Token est-il le client ID ou le client secret ? L’ID ressemble au jeton. Le secret a 64 caractères.</translation>
    </message>
    <message>
        <source>Does APPSe AI still have the old token?</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.question</extracomment>
        <translation type="unfinished">APPSe AI a-t-il encore l’ancien jeton ?</translation>
    </message>
    <message>
        <source>Is it the right credential? You may have edited another one, or be seeing an older one.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.question</extracomment>
        <translation type="unfinished">Est-ce le bon identifiant ? Vous en avez peut-être modifié un autre, ou vous en voyez un ancien.</translation>
    </message>
    <message>
        <source>Other rows are missing: {rows}. As far as is known, APPSe AI doesn’t check them.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.question</extracomment>
        <translation type="unfinished">D’autres lignes manquent : {rows}. À notre connaissance, APPSe AI ne les vérifie pas.</translation>
    </message>
    <message>
        <source>Did you set “{row}” to read-only? The test can’t tell: it only confirmed read access.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.question</extracomment>
        <translation type="unfinished">Avez-vous mis « {row} » sur read-only ? Le test ne peut pas le savoir : il n’a confirmé que la lecture.</translation>
    </message>
    <message>
        <source>Did something change in BigCommerce? The account may be deleted, or the store suspended.</source>
        <extracomment>wizard/core/setup/red_mark.py CHANGED_SINCE.question</extracomment>
        <translation type="unfinished">Quelque chose a-t-il changé dans BigCommerce ? Le compte a pu être supprimé, ou la boutique suspendue.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.todo</extracomment>
        <translation type="unfinished">Choisissez «&#x202f;Tester à nouveau&#x202f;».</translation>
    </message>
    <message>
        <source>Create a new account with “{row}” on {wanted}.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.todo</extracomment>
        <translation type="unfinished">Choisissez «&#x202f;Tester à nouveau&#x202f;», puis créez un nouveau compte comme expliqué à cet endroit, avec «&#x202f;{row}&#x202f;» sur {wanted}.</translation>
    </message>
    <message>
        <source>Clear API Token in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.todo</extracomment>
        <translation type="unfinished">Videz API Token dans APPSe AI, puis copiez et collez la valeur à nouveau.</translation>
    </message>
    <message>
        <source>Clear Store Hash in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.todo</extracomment>
        <translation type="unfinished">Videz Store Hash dans APPSe AI, puis copiez et collez la valeur à nouveau.</translation>
    </message>
    <message>
        <source>Store Hash is short ({hash_count} characters). API Token is long ({count}).</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.todo</extracomment>
        <translation type="unfinished">Store Hash est la valeur courte ({hash_count} caractères), API Token la longue ({count}).</translation>
    </message>
    <message>
        <source>Copy API Token here, not from BigCommerce or its file.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.todo</extracomment>
        <translation type="unfinished">Ne copiez pas depuis la fenêtre ou le fichier de BigCommerce. Copiez API Token ici.</translation>
    </message>
    <message>
        <source>Edit that credential there, paste the new API Token, and save.</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.todo</extracomment>
        <translation type="unfinished">Modifiez ces identifiants dans APPSe AI, mettez-y le nouvel API Token et enregistrez.</translation>
    </message>
    <message>
        <source>Find “{name}” and compare its Store Hash with {store_hash}.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.todo</extracomment>
        <translation type="unfinished">Cherchez-y ceux qui s’appellent «&#x202f;{name}&#x202f;» et comparez leur Store Hash avec {store_hash}.</translation>
    </message>
    <message>
        <source>If nothing else helps, test again and create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.todo</extracomment>
        <translation type="unfinished">Si rien d’autre n’y fait, choisissez «&#x202f;Tester à nouveau&#x202f;» et créez un nouveau compte comme expliqué à cet endroit.</translation>
    </message>
    <message>
        <source>It must be on {wanted}. You can’t change rows, so create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.todo</extracomment>
        <translation type="unfinished">Elle doit être sur {wanted}. Les lignes ne peuvent pas être modifiées : créez donc un nouveau compte.</translation>
    </message>
</context>
<context>
    <name>DockedHead</name>
    <message>
        <source>Move the window back</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Remettre la fenêtre en place</translation>
    </message>
    <message>
        <source>Practice · {name}</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Exercice · {name}</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>Your desktop decides which window stays on top</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">C’est votre bureau qui décide quelle fenêtre reste au premier plan</translation>
    </message>
    <message>
        <source>If this one doesn’t, press Alt+Space and choose Always on Top.</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Si celle-ci n’y reste pas, appuyez sur Alt+Espace et choisissez Toujours au premier plan.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It was in several pieces. This app put them together.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Il était en plusieurs morceaux, qui ont été réunis.</translation>
    </message>
    <message>
        <source>All known tokens have 31 characters, so part of it may be missing.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Tous les jetons connus ont 31 caractères : il en manque peut-être une partie.</translation>
    </message>
    <message>
        <source>Another token in that text isn’t complete, so it was left out.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Un autre jeton de ce texte est incomplet et a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{asked}: {status}. Read access works. Write access wasn’t checked.</source>
        <extracomment>wizard/core/check/result.py READING_WORKS</extracomment>
        <translation type="unfinished">{asked} a répondu {status}&#x202f;: la lecture fonctionne. La lecture ne peut pas prouver l’écriture.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, as needed.</source>
        <extracomment>wizard/core/check/result.py GRANTED</extracomment>
        <translation type="unfinished">{asked} a répondu {status}&#x202f;: autorisé, comme prévu.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed, as needed.</source>
        <extracomment>wizard/core/check/result.py REFUSED_AS_INTENDED</extracomment>
        <translation type="unfinished">{asked} a répondu {status}&#x202f;: non autorisé, comme prévu.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed.</source>
        <extracomment>wizard/core/check/result.py REFUSED</extracomment>
        <translation type="unfinished">{asked} a répondu {status}&#x202f;: non autorisé.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, but not needed.</source>
        <extracomment>wizard/core/check/result.py MORE</extracomment>
        <translation type="unfinished">{asked} a répondu {status}&#x202f;: autorisé, bien que ce ne soit pas demandé.</translation>
    </message>
    <message>
        <source>{asked}: {reason}</source>
        <extracomment>wizard/core/check/result.py NO_ANSWER</extracomment>
        <translation type="unfinished">{asked}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear.</source>
        <extracomment>wizard/core/check/result.py UNCLEAR</extracomment>
        <translation type="unfinished">{asked} a répondu {status}, ce qui n’indique rien.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: a store without this feature may answer this too.</source>
        <extracomment>wizard/core/check/result.py FEATURE_UNKNOWN</extracomment>
        <translation type="unfinished">{asked} a répondu {status}&#x202f;; une boutique sans cette fonction peut aussi répondre ainsi.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed, or this store has no B2B Edition.</source>
        <extracomment>wizard/core/check/result.py B2B_REFUSED</extracomment>
        <translation type="unfinished">{asked} a répondu {status}&#x202f;: refusé, ou cette boutique n’a pas B2B Edition.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: B2B Edition doesn’t know this store hash, or has a problem.</source>
        <extracomment>wizard/core/check/result.py B2B_UNCLEAR</extracomment>
        <translation type="unfinished">{asked} a répondu {status}. Pas clair&#x202f;: B2B Edition ne connaît pas ce hash de boutique ou a un problème.</translation>
    </message>
    <message>
        <source>The test ended before this row.</source>
        <extracomment>wizard/core/check/result.py NOT_ASKED</extracomment>
        <translation type="unfinished">Le test s’est terminé avant d’arriver à cette ligne.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access works. Nothing was created.</source>
        <extracomment>wizard/core/check/result.py WRITING_WORKS</extracomment>
        <translation type="unfinished">{asked} avec un contenu vide a répondu {status}&#x202f;: l’écriture est autorisée, et rien n’a été créé.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is missing.</source>
        <extracomment>wizard/core/check/result.py WRITING_REFUSED</extracomment>
        <translation type="unfinished">{asked} avec un contenu vide a répondu {status}&#x202f;: l’écriture n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNCLEAR</extracomment>
        <translation type="unfinished">{asked} avec un contenu vide a répondu {status}, ce qui n’indique rien sur l’écriture.</translation>
    </message>
    <message>
        <source>{asked}: {reason}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNANSWERED</extracomment>
        <translation type="unfinished">{asked}&#x202f;: {reason}. On ne sait pas si l’écriture est autorisée.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. It was accepted, so something may have been created.</source>
        <extracomment>wizard/core/check/result.py CREATED</extracomment>
        <translation type="unfinished">{asked} avec un contenu vide a répondu {status}&#x202f;: la requête a été acceptée, donc quelque chose a peut-être été créé.</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Ne pas la &amp;déplacer</translation>
    </message>
    <message>
        <source>Mo&amp;ve window back</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Remettre la fenêtre</translation>
    </message>
    <message>
        <source>Put beside the b&amp;rowser</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">À &amp;côté du navigateur</translation>
    </message>
    <message>
        <source>I can’t &amp;see that page</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Je ne &amp;vois pas cette page</translation>
    </message>
    <message>
        <source>Someone else does th&amp;is…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Délé&amp;guer cette étape…</translation>
    </message>
    <message>
        <source>&amp;Paste the token instead</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Coller plutôt le &amp;jeton</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Show me &amp;where it is</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Me &amp;montrer où elle est</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Envoyer des instructions…</translation>
    </message>
    <message>
        <source>Save p&amp;rogress…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Enregistrer &amp;l’avancement…</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Choisir le &amp;fichier…</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/core/export/formats/registry.py .json.label</extracomment>
        <translation type="unfinished">Fichier JSON (*.json)</translation>
    </message>
    <message>
        <source>Plain file (JSON)…</source>
        <extracomment>wizard/core/export/formats/registry.py .json.menu</extracomment>
        <translation type="unfinished">Fichier non chiffré (JSON)…</translation>
    </message>
    <message>
        <source>Environment file, for developers (*.env)</source>
        <extracomment>wizard/core/export/formats/registry.py .env.label</extracomment>
        <translation type="unfinished">Fichier d’environnement (*.env)</translation>
    </message>
    <message>
        <source>Plain file for developers (.env)…</source>
        <extracomment>wizard/core/export/formats/registry.py .env.menu</extracomment>
        <translation type="unfinished">Fichier non chiffré pour développeurs (.env)…</translation>
    </message>
    <message>
        <source>For {program} (*.{extension})</source>
        <extracomment>wizard/core/export/formats/registry.py -bitwarden.json.label</extracomment>
        <translation type="unfinished">Pour {program} (*.{extension})</translation>
    </message>
    <message>
        <source>For {program}…</source>
        <extracomment>wizard/core/export/formats/registry.py -bitwarden.json.menu</extracomment>
        <translation type="unfinished">Pour {program}…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No address yet</source>
        <extracomment>wizard/core/failures.py S-01.title</extracomment>
        <translation type="unfinished">Il n’y a pas encore d’adresse</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <extracomment>wizard/core/failures.py S-01.message</extracomment>
        <translation type="unfinished">Le champ est vide.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/core/failures.py S-01.next_step</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce, copiez l’adresse en haut de la fenêtre du navigateur et collez-la ici.</translation>
    </message>
    <message>
        <source>That’s an email address</source>
        <extracomment>wizard/core/failures.py S-02.title</extracomment>
        <translation type="unfinished">C’est une adresse e-mail</translation>
    </message>
    <message>
        <source>It doesn’t say which store is yours.</source>
        <extracomment>wizard/core/failures.py S-02.message</extracomment>
        <translation type="unfinished">Une adresse e-mail n’indique pas à quelle boutique elle appartient.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py S-02.next_step</extracomment>
        <translation type="unfinished">Copiez l’adresse « store-… » dans BigCommerce.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s sign-in page</source>
        <extracomment>wizard/core/failures.py S-03.title</extracomment>
        <translation type="unfinished">C’est la page de connexion de BigCommerce</translation>
    </message>
    <message>
        <source>Its address is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-03.message</extracomment>
        <translation type="unfinished">L’adresse de connexion est la même pour toutes les boutiques&#x202f;: elle ne contient donc pas le hash de votre boutique.</translation>
    </message>
    <message>
        <source>Sign in there, then copy the address of your store’s home page.</source>
        <extracomment>wizard/core/failures.py S-03.next_step</extracomment>
        <translation type="unfinished">Connectez-vous d’abord. Quand vous voyez la page d’accueil de votre boutique, copiez l’adresse à nouveau et collez-la ici.</translation>
    </message>
    <message>
        <source>That’s your store’s name, not its hash</source>
        <extracomment>wizard/core/failures.py S-04.title</extracomment>
        <translation type="unfinished">Cette adresse montre le nom de votre boutique, pas son hash</translation>
    </message>
    <message>
        <source>{host} is a chosen name, without the store hash.</source>
        <extracomment>wizard/core/failures.py S-04.message</extracomment>
        <translation type="unfinished">{host} est un nom choisi par quelqu’un&#x202f;; on ne peut pas y lire le hash de la boutique BigCommerce.</translation>
    </message>
    <message>
        <source>That’s a website, not your control panel</source>
        <extracomment>wizard/core/failures.py S-05.title</extracomment>
        <translation type="unfinished">C’est l’adresse d’un site web, pas de votre panneau de contrôle</translation>
    </message>
    <message>
        <source>{host} doesn’t contain the store hash, even if it’s your shop.</source>
        <extracomment>wizard/core/failures.py S-05.message</extracomment>
        <translation type="unfinished">{host} ne contient pas le hash de la boutique, même si c’est bien votre site.</translation>
    </message>
    <message>
        <source>That address only looks like BigCommerce’s</source>
        <extracomment>wizard/core/failures.py S-06.title</extracomment>
        <translation type="unfinished">Cette adresse imite seulement celles de BigCommerce</translation>
    </message>
    <message>
        <source>{host} imitates BigCommerce but belongs to someone else.</source>
        <extracomment>wizard/core/failures.py S-06.message</extracomment>
        <translation type="unfinished">{host} appartient à quelqu’un d’autre, bien que son nom ressemble à une adresse de BigCommerce.</translation>
    </message>
    <message>
        <source>Don’t sign in there. Open BigCommerce your usual way and copy its address.</source>
        <extracomment>wizard/core/failures.py S-06.next_step</extracomment>
        <translation type="unfinished">Ne vous y connectez pas. Ouvrez BigCommerce comme d’habitude et copiez l’adresse à partir de là.</translation>
    </message>
    <message>
        <source>That address is for your account, not a store</source>
        <extracomment>wizard/core/failures.py S-07.title</extracomment>
        <translation type="unfinished">Cette adresse appartient à votre compte BigCommerce, pas à une boutique</translation>
    </message>
    <message>
        <source>Account-level pages cover all your stores.</source>
        <extracomment>wizard/core/failures.py S-07.message</extracomment>
        <translation type="unfinished">Les pages du compte concernent toutes vos boutiques&#x202f;: elles ne contiennent donc pas le hash d’une boutique précise.</translation>
    </message>
    <message>
        <source>Open the store itself in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-07.next_step</extracomment>
        <translation type="unfinished">Ouvrez la boutique elle-même dans BigCommerce et copiez l’adresse que vous voyez alors.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s internal test system</source>
        <extracomment>wizard/core/failures.py S-08.title</extracomment>
        <translation type="unfinished">C’est une des boutiques de test internes de BigCommerce</translation>
    </message>
    <message>
        <source>{host} isn’t a live store. It doesn’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py S-08.message</extracomment>
        <translation type="unfinished">{host} n’est pas une boutique réelle&#x202f;; ses identifiants ne fonctionnent pas avec APPSe AI.</translation>
    </message>
    <message>
        <source>Open your live store in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-08.next_step</extracomment>
        <translation type="unfinished">Ouvrez votre boutique réelle dans BigCommerce et copiez son adresse.</translation>
    </message>
    <message>
        <source>That’s a placeholder</source>
        <extracomment>wizard/core/failures.py S-09.title</extracomment>
        <translation type="unfinished">C’est un exemple tiré d’une notice</translation>
    </message>
    <message>
        <source>Your own store hash goes where {text} is.</source>
        <extracomment>wizard/core/failures.py S-09.message</extracomment>
        <translation type="unfinished">{text} occupe la place du hash de votre propre boutique.</translation>
    </message>
    <message>
        <source>That text names more than one store</source>
        <extracomment>wizard/core/failures.py S-10.title</extracomment>
        <translation type="unfinished">Il y a deux boutiques différentes dans ce texte</translation>
    </message>
    <message>
        <source>Found: {hashes}.</source>
        <extracomment>wizard/core/failures.py S-10.message</extracomment>
        <translation type="unfinished">Trouvées&#x202f;: {hashes}.</translation>
    </message>
    <message>
        <source>Choose one, or paste only the address of the store to connect.</source>
        <extracomment>wizard/core/failures.py S-10.next_step</extracomment>
        <translation type="unfinished">Collez seulement l’adresse de la boutique que vous voulez connecter.</translation>
    </message>
    <message>
        <source>That looks like a secret, not an address</source>
        <extracomment>wizard/core/failures.py S-11.title</extracomment>
        <translation type="unfinished">Cela ressemble à un jeton d’accès ou à un autre secret</translation>
    </message>
    <message>
        <source>Paste your store’s address here. An access token belongs in step 3.</source>
        <extracomment>wizard/core/failures.py S-11.next_step</extracomment>
        <translation type="unfinished">Collez ici l’adresse de votre boutique. Un jeton d’accès va à l’étape 3.</translation>
    </message>
    <message>
        <source>That’s a number, not a store hash</source>
        <extracomment>wizard/core/failures.py S-12.title</extracomment>
        <translation type="unfinished">C’est un numéro, pas un hash de boutique</translation>
    </message>
    <message>
        <source>BigCommerce numbers stores and channels too. APPSe AI needs the store hash.</source>
        <extracomment>wizard/core/failures.py S-12.message</extracomment>
        <translation type="unfinished">BigCommerce numérote aussi ses boutiques et ses canaux, mais APPSe AI a besoin du hash de la boutique.</translation>
    </message>
    <message>
        <source>That BigCommerce page doesn’t name a store</source>
        <extracomment>wizard/core/failures.py S-13.title</extracomment>
        <translation type="unfinished">C’est une page de BigCommerce dont l’adresse n’indique aucune boutique</translation>
    </message>
    <message>
        <source>{host} is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-13.message</extracomment>
        <translation type="unfinished">{host} est identique pour toutes les boutiques.</translation>
    </message>
    <message>
        <source>No store hash found</source>
        <extracomment>wizard/core/failures.py S-14.title</extracomment>
        <translation type="unfinished">Aucun hash de boutique n’a été trouvé dans ce texte</translation>
    </message>
    <message>
        <source>That text contains no BigCommerce address.</source>
        <extracomment>wizard/core/failures.py S-14.message</extracomment>
        <translation type="unfinished">Le texte ne contient aucune adresse de BigCommerce.</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <extracomment>wizard/core/failures.py S-15.title</extracomment>
        <translation type="unfinished">Ce texte est trop long pour être une adresse</translation>
    </message>
    <message>
        <source>The first {limit} characters contain no store hash. The rest wasn’t checked.</source>
        <extracomment>wizard/core/failures.py S-15.message</extracomment>
        <translation type="unfinished">Seuls les {limit} premiers caractères ont été lus, et ils ne contiennent pas de hash de boutique.</translation>
    </message>
    <message>
        <source>Paste only the address at the top of your browser.</source>
        <extracomment>wizard/core/failures.py S-15.next_step</extracomment>
        <translation type="unfinished">Collez seulement l’adresse qui se trouve en haut de la fenêtre du navigateur.</translation>
    </message>
    <message>
        <source>That’s the practice store</source>
        <extracomment>wizard/core/failures.py S-16.title</extracomment>
        <translation type="unfinished">C’est la boutique d’entraînement</translation>
    </message>
    <message>
        <source>{text} is made up. BigCommerce has no such store.</source>
        <extracomment>wizard/core/failures.py S-16.message</extracomment>
        <translation type="unfinished">{text} a été inventé pour s’entraîner&#x202f;; BigCommerce n’a pas de boutique de ce nom.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py S-16.next_step</extracomment>
        <translation type="unfinished">Copiez l’adresse « store-… » dans BigCommerce. Vous vous entraînez ? Utilisez une fenêtre marquée ENTRAÎNEMENT.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <extracomment>wizard/core/failures.py L-01.title</extracomment>
        <translation type="unfinished">{host} est introuvable</translation>
    </message>
    <message>
        <source>No website has this name, or this computer is offline.</source>
        <extracomment>wizard/core/failures.py L-01.message</extracomment>
        <translation type="unfinished">Il n’existe pas de site web de ce nom, ou cet ordinateur n’est pas connecté à Internet.</translation>
    </message>
    <message>
        <source>Check the spelling and your connection. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-01.next_step</extracomment>
        <translation type="unfinished">Vérifiez l’orthographe et la connexion. Ou connectez-vous à BigCommerce et copiez l’adresse qui commence par store-….</translation>
    </message>
    <message>
        <source>{host} isn’t on the public internet</source>
        <extracomment>wizard/core/failures.py L-02.title</extracomment>
        <translation type="unfinished">{host} n’est pas sur l’Internet public</translation>
    </message>
    <message>
        <source>It points to a private network or this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py L-02.message</extracomment>
        <translation type="unfinished">Ce nom mène à un réseau privé ou à cet ordinateur, où il n’y a pas de boutique. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. If it’s your shop, another network may help.</source>
        <extracomment>wizard/core/failures.py L-02.next_step</extracomment>
        <translation type="unfinished">Si c’est votre boutique, un autre réseau peut aider. Ou connectez-vous à BigCommerce et copiez l’adresse qui commence par store-….</translation>
    </message>
    <message>
        <source>{host} blocks this app</source>
        <extracomment>wizard/core/failures.py L-03.title</extracomment>
        <translation type="unfinished">{host} n’accepte pas la demande de ce programme</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Many shops show it at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py L-03.next_step</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce et copiez l’adresse qui commence par store-…. Beaucoup de boutiques montrent aussi leur hash dans un navigateur, à leur propre adresse suivie de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>{host} doesn’t say which store it is</source>
        <extracomment>wizard/core/failures.py L-04.title</extracomment>
        <translation type="unfinished">{host} ne dit pas de quelle boutique il s’agit</translation>
    </message>
    <message>
        <source>It didn’t answer like a BigCommerce store. It may run on something else, or show its own page first.</source>
        <extracomment>wizard/core/failures.py L-04.message</extracomment>
        <translation type="unfinished">Le site web a répondu, mais pas comme le fait une boutique BigCommerce. Il fonctionne peut-être avec un autre système, ou affiche sa propre page devant la boutique.</translation>
    </message>
    <message>
        <source>If it’s your shop, copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-04.next_step</extracomment>
        <translation type="unfinished">Si c’est votre boutique, connectez-vous à BigCommerce et copiez l’adresse qui commence par store-….</translation>
    </message>
    <message>
        <source>{host} isn’t working right now</source>
        <extracomment>wizard/core/failures.py L-05.title</extracomment>
        <translation type="unfinished">{host} ne fonctionne pas en ce moment</translation>
    </message>
    <message>
        <source>It may be under maintenance or suspended.</source>
        <extracomment>wizard/core/failures.py L-05.message</extracomment>
        <translation type="unfinished">Elle est peut-être en maintenance ou suspendue.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. You don’t have to wait for the shop.</source>
        <extracomment>wizard/core/failures.py L-05.next_step</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce et copiez l’adresse qui commence par store-…&#x202f;; inutile d’attendre la boutique.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting</source>
        <extracomment>wizard/core/failures.py L-06.title</extracomment>
        <translation type="unfinished">{host} renvoie sans cesse ailleurs</translation>
    </message>
    <message>
        <source>It redirected more than {limit} times.</source>
        <extracomment>wizard/core/failures.py L-06.message</extracomment>
        <translation type="unfinished">Il y a eu plus de {limit} renvois&#x202f;: la recherche a donc été arrêtée.</translation>
    </message>
    <message>
        <source>{host} redirects to an address this app won’t open</source>
        <extracomment>wizard/core/failures.py L-07.title</extracomment>
        <translation type="unfinished">{host} renvoie vers une adresse qui n’est pas interrogée</translation>
    </message>
    <message>
        <source>It isn’t encrypted, isn’t public, or isn’t a plain web address. Nothing was sent there.</source>
        <extracomment>wizard/core/failures.py L-07.message</extracomment>
        <translation type="unfinished">L’adresse indiquée n’est pas chiffrée, n’est pas sur l’Internet public ou n’est pas une simple adresse web. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>{host} is too slow</source>
        <extracomment>wizard/core/failures.py L-08.title</extracomment>
        <translation type="unfinished">{host} a été trop lent à répondre</translation>
    </message>
    <message>
        <source>No complete answer came within {seconds} seconds.</source>
        <extracomment>wizard/core/failures.py L-08.message</extracomment>
        <translation type="unfinished">Après {seconds} secondes, la réponse n’était pas complète.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-08.next_step</extracomment>
        <translation type="unfinished">Réessayez dans quelques minutes, ou connectez-vous à BigCommerce et copiez l’adresse qui commence par store-….</translation>
    </message>
    <message>
        <source>No secure connection to {host}</source>
        <extracomment>wizard/core/failures.py L-09.title</extracomment>
        <translation type="unfinished">Aucune connexion chiffrée avec {host} n’a pu être établie</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-09.next_step</extracomment>
        <translation type="unfinished">Vérifiez la date et l’heure de cet ordinateur. Ou connectez-vous à BigCommerce et copiez l’adresse qui commence par store-….</translation>
    </message>
    <message>
        <source>{host} can’t be reached</source>
        <extracomment>wizard/core/failures.py L-10.title</extracomment>
        <translation type="unfinished">{host} n’a pas pu être joint</translation>
    </message>
    <message>
        <source>The connection failed ({reason}). The lookup can’t use a proxy.</source>
        <extracomment>wizard/core/failures.py L-10.message</extracomment>
        <translation type="unfinished">La connexion n’a pas fonctionné ({reason}). La recherche se connecte directement&#x202f;: sur un réseau qui n’accepte qu’un proxy, elle ne peut pas fonctionner.</translation>
    </message>
    <message>
        <source>Try another network. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-10.next_step</extracomment>
        <translation type="unfinished">Essayez un autre réseau, ou connectez-vous à BigCommerce et copiez l’adresse qui commence par store-….</translation>
    </message>
    <message>
        <source>No access token yet</source>
        <extracomment>wizard/core/failures.py V-01.title</extracomment>
        <translation type="unfinished">Il n’y a pas encore de jeton d’accès</translation>
    </message>
    <message>
        <source>Choose the file BigCommerce downloaded, or paste the access token.</source>
        <extracomment>wizard/core/failures.py V-01.next_step</extracomment>
        <translation type="unfinished">Choisissez le fichier que BigCommerce a téléchargé, ou collez le jeton d’accès.</translation>
    </message>
    <message>
        <source>That’s the client secret</source>
        <extracomment>wizard/core/failures.py V-02.title</extracomment>
        <translation type="unfinished">C’est le Client secret</translation>
    </message>
    <message>
        <source>It may be an access token or another secret.</source>
        <extracomment>wizard/core/failures.py S-11.message</extracomment>
        <translation type="unfinished">C’est peut-être un jeton d’accès ou un autre secret.</translation>
    </message>
    <message>
        <source>A firewall probably lets in only browsers.</source>
        <extracomment>wizard/core/failures.py L-03.message</extracomment>
        <translation type="unfinished">Un pare-feu ne laisse sans doute passer que les navigateurs.</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <extracomment>wizard/core/failures.py L-03.seen</extracomment>
        <translation type="unfinished">La réponse a été {status}.</translation>
    </message>
    <message>
        <source>Its certificate is expired, untrusted, or for another name, or it isn’t encrypted.</source>
        <extracomment>wizard/core/failures.py L-09.message</extracomment>
        <translation type="unfinished">Son certificat a expiré, n’est pas fiable ou porte un autre nom, ou la connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <extracomment>wizard/core/failures.py L-09.seen</extracomment>
        <translation type="unfinished">Motif : {reason}.</translation>
    </message>
    <message>
        <source>APPSe AI needs the access token. It’s in the same pop-up.</source>
        <extracomment>wizard/core/failures.py V-02.message</extracomment>
        <translation type="unfinished">APPSe AI a besoin du jeton d’accès. Les deux se trouvent dans la même fenêtre de BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box, instead.</source>
        <extracomment>wizard/core/failures.py V-02.next_step</extracomment>
        <translation type="unfinished">Copiez le troisième champ, «&#x202f;Access token&#x202f;», et collez-le ici.</translation>
    </message>
    <message>
        <source>That’s a storefront token</source>
        <extracomment>wizard/core/failures.py V-03.title</extracomment>
        <translation type="unfinished">C’est un jeton de vitrine</translation>
    </message>
    <message>
        <source>It starts with eyJ and opens only storefronts. APPSe AI needs a store-level token.</source>
        <extracomment>wizard/core/failures.py V-03.message</extracomment>
        <translation type="unfinished">Il commence par eyJ et n’ouvre qu’une vitrine&#x202f;; APPSe AI a besoin d’un jeton d’accès de niveau boutique.</translation>
    </message>
    <message>
        <source>In BigCommerce, open Settings, then Store-level API accounts. Create one there.</source>
        <extracomment>wizard/core/failures.py V-03.next_step</extracomment>
        <translation type="unfinished">Dans BigCommerce, allez dans Settings, puis Store-level API accounts, et créez-y un compte API.</translation>
    </message>
    <message>
        <source>That’s an account number</source>
        <extracomment>wizard/core/failures.py V-04.title</extracomment>
        <translation type="unfinished">C’est un numéro de compte</translation>
    </message>
    <message>
        <source>It identifies your BigCommerce account.</source>
        <extracomment>wizard/core/failures.py V-04.message</extracomment>
        <translation type="unfinished">Il désigne votre compte BigCommerce&#x202f;; ce n’est pas un jeton d’accès.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up.</source>
        <extracomment>wizard/core/failures.py V-04.next_step</extracomment>
        <translation type="unfinished">Copiez le troisième champ, «&#x202f;Access token&#x202f;», dans la fenêtre que BigCommerce a affichée après Save.</translation>
    </message>
    <message>
        <source>That’s an address, not a token</source>
        <extracomment>wizard/core/failures.py V-05.title</extracomment>
        <translation type="unfinished">C’est une adresse, pas un jeton</translation>
    </message>
    <message>
        <source>A token has about 31 letters and digits, no dots or slashes.</source>
        <extracomment>wizard/core/failures.py V-05.message</extracomment>
        <translation type="unfinished">Un jeton d’accès compte environ 31 lettres et chiffres, sans points ni barres obliques.</translation>
    </message>
    <message>
        <source>That looks like the store hash</source>
        <extracomment>wizard/core/failures.py V-06.title</extracomment>
        <translation type="unfinished">Cela ressemble au hash de la boutique</translation>
    </message>
    <message>
        <source>The access token is longer: about 31 letters and digits.</source>
        <extracomment>wizard/core/failures.py V-06.message</extracomment>
        <translation type="unfinished">Le jeton d’accès est plus long&#x202f;: environ 31 lettres et chiffres.</translation>
    </message>
    <message>
        <source>That’s more than the token</source>
        <extracomment>wizard/core/failures.py V-07.title</extracomment>
        <translation type="unfinished">C’est plus que le jeton</translation>
    </message>
    <message>
        <source>None of its words or lines is labeled as the access token.</source>
        <extracomment>wizard/core/failures.py V-07.message</extracomment>
        <translation type="unfinished">Le texte contient plusieurs mots ou lignes, et aucune ligne n’est désignée comme le jeton d’accès.</translation>
    </message>
    <message>
        <source>Use the copy button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-07.next_step</extracomment>
        <translation type="unfinished">Copiez seulement le troisième champ, «&#x202f;Access token&#x202f;». Son bouton de copie prend exactement le bon texte.</translation>
    </message>
    <message>
        <source>Some characters don’t fit an access token</source>
        <extracomment>wizard/core/failures.py V-08.title</extracomment>
        <translation type="unfinished">Il y a là des caractères qu’un jeton d’accès n’a pas</translation>
    </message>
    <message>
        <source>An access token has only plain letters and digits.</source>
        <extracomment>wizard/core/failures.py V-08.message</extracomment>
        <translation type="unfinished">Un jeton d’accès se compose de lettres et de chiffres simples.</translation>
    </message>
    <message>
        <source>Copy it again with the button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-08.next_step</extracomment>
        <translation type="unfinished">Copiez-le à nouveau avec le bouton de copie à côté de «&#x202f;Access token&#x202f;».</translation>
    </message>
    <message>
        <source>That’s the old account’s token</source>
        <extracomment>wizard/core/failures.py V-09.title</extracomment>
        <translation type="unfinished">C’est encore le jeton du compte auquel il manque des lignes</translation>
    </message>
    <message>
        <source>You can’t change that account’s permissions, so rows are still missing.</source>
        <extracomment>wizard/core/failures.py V-09.message</extracomment>
        <translation type="unfinished">Les autorisations de ce compte ne peuvent pas être modifiées&#x202f;: son jeton reste donc tel quel.</translation>
    </message>
    <message>
        <source>Create the new API account, then use its file or token. To test the old one, press “Test”.</source>
        <extracomment>wizard/core/failures.py V-09.next_step</extracomment>
        <translation type="unfinished">Créez le nouveau compte API, puis utilisez son fichier ou son jeton. Pour tester l’ancien, cliquez sur « Tester ».</translation>
    </message>
    <message>
        <source>That token is for another store</source>
        <extracomment>wizard/core/failures.py V-13.title</extracomment>
        <translation type="unfinished">Ce jeton appartient à une autre boutique</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this token was saved for {found}.</source>
        <extracomment>wizard/core/failures.py V-13.message</extracomment>
        <translation type="unfinished">Vous configurez {expected}, mais le jeton a été conservé pour {found}.</translation>
    </message>
    <message>
        <source>Add the token for {expected}. Or go back to step 1 and choose the other store.</source>
        <extracomment>wizard/core/failures.py V-13.next_step</extracomment>
        <translation type="unfinished">Saisissez le jeton de la boutique {expected}, ou revenez à l’étape 1 et choisissez l’autre boutique.</translation>
    </message>
    <message>
        <source>That’s a Shopify key</source>
        <extracomment>wizard/core/failures.py V-10.title</extracomment>
        <translation type="unfinished">C’est une clé de Shopify</translation>
    </message>
    <message>
        <source>It starts with shp and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-10.message</extracomment>
        <translation type="unfinished">Elle commence par shp, comme les clés de Shopify. Elle n’ouvre aucune boutique BigCommerce.</translation>
    </message>
    <message>
        <source>That’s a WooCommerce key</source>
        <extracomment>wizard/core/failures.py V-11.title</extracomment>
        <translation type="unfinished">C’est une clé de WooCommerce</translation>
    </message>
    <message>
        <source>It starts with ck_ or cs_ and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-11.message</extracomment>
        <translation type="unfinished">Elle commence par ck_ ou cs_, comme les clés de WooCommerce. Elle n’ouvre aucune boutique BigCommerce.</translation>
    </message>
    <message>
        <source>That’s the client ID</source>
        <extracomment>wizard/core/failures.py V-12.title</extracomment>
        <translation type="unfinished">C’est le Client ID</translation>
    </message>
    <message>
        <source>Its label says so. It looks like the token, but opens nothing alone.</source>
        <extracomment>wizard/core/failures.py V-12.message</extracomment>
        <translation type="unfinished">C’est ce qu’indique son intitulé. Il ressemble tout à fait au jeton d’accès, mais n’ouvre rien à lui seul.</translation>
    </message>
    <message>
        <source>That token is for practice</source>
        <extracomment>wizard/core/failures.py V-14.title</extracomment>
        <translation type="unfinished">Ce jeton sert à s’entraîner</translation>
    </message>
    <message>
        <source>It starts with “practice” and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-14.message</extracomment>
        <translation type="unfinished">Il commence par practice, comme les valeurs de la boutique d’entraînement. Il n’ouvre aucune boutique BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py V-14.next_step</extracomment>
        <translation type="unfinished">Copiez le troisième champ, «&#x202f;Access token&#x202f;», dans la fenêtre que BigCommerce lui-même a affichée après Save. Pour vous entraîner, collez ce jeton dans une fenêtre qui porte le mot ENTRAÎNEMENT en haut.</translation>
    </message>
    <message>
        <source>That’s not the token itself</source>
        <extracomment>wizard/core/failures.py V-15.title</extracomment>
        <translation type="unfinished">Ce n’est pas le jeton lui-même</translation>
    </message>
    <message>
        <source>It’s a placeholder, or someone covered up the token.</source>
        <extracomment>wizard/core/failures.py V-15.message</extracomment>
        <translation type="unfinished">C’est un texte d’exemple tiré d’instructions, ou quelqu’un a masqué le jeton.</translation>
    </message>
    <message>
        <source>That looks like a legacy token</source>
        <extracomment>wizard/core/failures.py V-16.title</extracomment>
        <translation type="unfinished">Cela ressemble au jeton d’un ancien compte API (legacy)</translation>
    </message>
    <message>
        <source>It has 32 or 40 characters: only digits and a to f. Legacy tokens don’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py V-16.message</extracomment>
        <translation type="unfinished">Il a 32 ou 40 caractères, uniquement des chiffres et les lettres a à f. Les jetons legacy ne fonctionnent pas avec APPSe AI.</translation>
    </message>
    <message>
        <source>That text has more than one token</source>
        <extracomment>wizard/core/failures.py V-17.title</extracomment>
        <translation type="unfinished">Ce texte contient plusieurs jetons différents</translation>
    </message>
    <message>
        <source>It’s unclear which one you mean.</source>
        <extracomment>wizard/core/failures.py V-17.message</extracomment>
        <translation type="unfinished">Rien n’indique lequel vous voulez utiliser.</translation>
    </message>
    <message>
        <source>Paste only the token for the store you want to connect.</source>
        <extracomment>wizard/core/failures.py V-17.next_step</extracomment>
        <translation type="unfinished">Collez uniquement celui de la boutique que vous voulez connecter.</translation>
    </message>
    <message>
        <source>That token may be incomplete</source>
        <extracomment>wizard/core/failures.py V-18.title</extracomment>
        <translation type="unfinished">Ce jeton n’est peut-être pas complet</translation>
    </message>
    <message>
        <source>It’s broken up or shortened, as email and chat apps do. Its end isn’t clear.</source>
        <extracomment>wizard/core/failures.py V-18.message</extracomment>
        <translation type="unfinished">Il est coupé en morceaux ou raccourci, comme le font les messageries, et rien n’indique où il se termine.</translation>
    </message>
    <message>
        <source>That file is too large</source>
        <extracomment>wizard/core/failures.py F-01.title</extracomment>
        <translation type="unfinished">Ce fichier est trop volumineux</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. BigCommerce’s has a few lines.</source>
        <extracomment>wizard/core/failures.py F-01.message</extracomment>
        <translation type="unfinished">{name} dépasse {limit}&#x202f;; le fichier de BigCommerce n’a que quelques lignes de texte.</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/core/failures.py F-01.next_step</extracomment>
        <translation type="unfinished">Cherchez dans votre dossier Téléchargements un fichier dont le nom commence par BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>That file can’t be opened</source>
        <extracomment>wizard/core/failures.py F-02.title</extracomment>
        <translation type="unfinished">Ce fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>{name} can’t be read ({reason}).</source>
        <extracomment>wizard/core/failures.py F-02.message</extracomment>
        <translation type="unfinished">{name} n’a pas pu être lu ({reason}).</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-02.next_step</extracomment>
        <translation type="unfinished">Vérifiez que le fichier est toujours là et que vous avez le droit de l’ouvrir, ou collez plutôt le jeton d’accès.</translation>
    </message>
    <message>
        <source>Downloads can’t be watched</source>
        <extracomment>wizard/core/failures.py F-13.title</extracomment>
        <translation type="unfinished">Votre dossier de téléchargements ne peut pas être surveillé</translation>
    </message>
    <message>
        <source>Your system doesn’t let this app look into {name}.</source>
        <extracomment>wizard/core/failures.py F-13.message</extracomment>
        <translation type="unfinished">Le système ne laisse pas ce programme regarder dans {name}.</translation>
    </message>
    <message>
        <source>Allow it in your computer’s privacy settings. Or choose the file yourself.</source>
        <extracomment>wizard/core/failures.py F-13.next_step</extracomment>
        <translation type="unfinished">Autorisez-le dans les réglages de confidentialité de votre ordinateur, ou choisissez vous-même le fichier.</translation>
    </message>
    <message>
        <source>No access token in that file</source>
        <extracomment>wizard/core/failures.py F-03.title</extracomment>
        <translation type="unfinished">Il n’y a pas de jeton d’accès dans ce fichier</translation>
    </message>
    <message>
        <source>{name} has no “ACCESS TOKEN” line.</source>
        <extracomment>wizard/core/failures.py F-03.message</extracomment>
        <translation type="unfinished">{name} ne contient pas de ligne «&#x202f;ACCESS TOKEN&#x202f;».</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-03.next_step</extracomment>
        <translation type="unfinished">Cherchez dans votre dossier Téléchargements un fichier dont le nom commence par BigCommerceAPI-credentials, ou collez le jeton d’accès.</translation>
    </message>
    <message>
        <source>That file is for another store</source>
        <extracomment>wizard/core/failures.py F-04.title</extracomment>
        <translation type="unfinished">Ce fichier appartient à une autre boutique</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this file is for {found}.</source>
        <extracomment>wizard/core/failures.py F-04.message</extracomment>
        <translation type="unfinished">Vous configurez {expected}, mais le fichier a été créé pour {found}.</translation>
    </message>
    <message>
        <source>Choose the file for {expected}. Or go back to step 1 and enter the other store.</source>
        <extracomment>wizard/core/failures.py F-04.next_step</extracomment>
        <translation type="unfinished">Choisissez le fichier de la boutique {expected}, ou revenez à l’étape 1 et saisissez l’autre boutique.</translation>
    </message>
    <message>
        <source>That file is incomplete</source>
        <extracomment>wizard/core/failures.py F-05.title</extracomment>
        <translation type="unfinished">Ce fichier n’est pas complet</translation>
    </message>
    <message>
        <source>{name} ends too early, so its access token may be cut off.</source>
        <extracomment>wizard/core/failures.py F-05.message</extracomment>
        <translation type="unfinished">{name} s’arrête au milieu&#x202f;: son jeton d’accès est peut-être tronqué.</translation>
    </message>
    <message>
        <source>Choose the file again, or paste the access token. Neither complete? Create a new API account.</source>
        <extracomment>wizard/core/failures.py F-05.next_step</extracomment>
        <translation type="unfinished">Choisissez à nouveau le fichier dans votre dossier Téléchargements, ou collez le jeton d’accès. Si aucun des deux n’est entier, créez un nouveau compte API.</translation>
    </message>
    <message>
        <source>That file is from the practice store</source>
        <extracomment>wizard/core/failures.py F-06.title</extracomment>
        <translation type="unfinished">Ce fichier vient de la boutique d’entraînement</translation>
    </message>
    <message>
        <source>{name} is for practice. Its token can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py F-06.message</extracomment>
        <translation type="unfinished">{name} a été créé pendant un entraînement&#x202f;; son jeton n’ouvre aucune boutique BigCommerce.</translation>
    </message>
    <message>
        <source>Choose the file BigCommerce downloaded. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py F-06.next_step</extracomment>
        <translation type="unfinished">Choisissez le fichier que BigCommerce lui-même a téléchargé. Pour vous entraîner, choisissez celui-ci dans une fenêtre qui porte le mot ENTRAÎNEMENT en haut.</translation>
    </message>
    <message>
        <source>That file is an archive</source>
        <extracomment>wizard/core/failures.py F-07.title</extracomment>
        <translation type="unfinished">Ce fichier est une archive</translation>
    </message>
    <message>
        <source>{name} has other files packed inside.</source>
        <extracomment>wizard/core/failures.py F-07.message</extracomment>
        <translation type="unfinished">{name} contient d’autres fichiers, regroupés.</translation>
    </message>
    <message>
        <source>Take out the file that starts with BigCommerceAPI-credentials, then choose that one.</source>
        <extracomment>wizard/core/failures.py F-07.next_step</extracomment>
        <translation type="unfinished">Ouvrez-la, sortez le fichier dont le nom commence par BigCommerceAPI-credentials, et choisissez celui-là.</translation>
    </message>
    <message>
        <source>That file is an office document</source>
        <extracomment>wizard/core/failures.py F-08.title</extracomment>
        <translation type="unfinished">Ce fichier est un document bureautique</translation>
    </message>
    <message>
        <source>{name} is from a word processor or a spreadsheet.</source>
        <extracomment>wizard/core/failures.py F-08.message</extracomment>
        <translation type="unfinished">{name} a été enregistré par un traitement de texte ou un tableur.</translation>
    </message>
    <message>
        <source>Open it, copy the access token, and paste it here.</source>
        <extracomment>wizard/core/failures.py F-08.next_step</extracomment>
        <translation type="unfinished">Ouvrez-le, copiez l’access token et collez-le ici.</translation>
    </message>
    <message>
        <source>That file is a PDF</source>
        <extracomment>wizard/core/failures.py F-09.title</extracomment>
        <translation type="unfinished">Ce fichier est un PDF</translation>
    </message>
    <message>
        <source>{name} is a document for printing.</source>
        <extracomment>wizard/core/failures.py F-09.message</extracomment>
        <translation type="unfinished">{name} est un document destiné à l’impression.</translation>
    </message>
    <message>
        <source>That file is a picture</source>
        <extracomment>wizard/core/failures.py F-10.title</extracomment>
        <translation type="unfinished">Ce fichier est une image</translation>
    </message>
    <message>
        <source>{name} may show the token, but nobody can copy text from a picture.</source>
        <extracomment>wizard/core/failures.py F-10.message</extracomment>
        <translation type="unfinished">{name} montre peut-être l’access token, mais une image ne contient pas de lettres que l’on puisse copier.</translation>
    </message>
    <message>
        <source>That file is protected with a passphrase</source>
        <extracomment>wizard/core/failures.py F-11.title</extracomment>
        <translation type="unfinished">Ce fichier est protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>{name} opens only with the passphrase chosen when it was saved.</source>
        <extracomment>wizard/core/failures.py F-11.message</extracomment>
        <translation type="unfinished">{name} ne s’ouvre qu’avec la phrase secrète choisie lors de son enregistrement.</translation>
    </message>
    <message>
        <source>Choose the file in the app’s window, or run the command in a terminal. Both ask for the passphrase.</source>
        <extracomment>wizard/core/failures.py F-11.next_step</extracomment>
        <translation type="unfinished">Choisissez le fichier dans l’assistant, ou lancez la commande dans un terminal : les deux demandent la phrase secrète.</translation>
    </message>
    <message>
        <source>That file is a saved setup</source>
        <extracomment>wizard/core/failures.py F-12.title</extracomment>
        <translation type="unfinished">Ce fichier est une configuration enregistrée</translation>
    </message>
    <message>
        <source>{name} remembers how far you got. It contains no access token.</source>
        <extracomment>wizard/core/failures.py F-12.message</extracomment>
        <translation type="unfinished">{name} retient où en était la configuration. Il ne contient aucun access token.</translation>
    </message>
    <message>
        <source>BigCommerce doesn’t recognize this token</source>
        <extracomment>wizard/core/failures.py T-01.title</extracomment>
        <translation type="unfinished">BigCommerce ne connaît pas ce jeton</translation>
    </message>
    <message>
        <source>It may be the client ID, which looks the same. Or it was mistyped, deleted, or is for another store. Or the store hash is wrong.</source>
        <extracomment>wizard/core/failures.py T-01.message</extracomment>
        <translation type="unfinished">Le jeton a été mal recopié, a été supprimé, appartient à une autre boutique, ou c’est le Client ID, qui lui ressemble tout à fait. Avec un hash de boutique inexact, la réponse peut être la même.</translation>
    </message>
    <message>
        <source>Copy the third box, “Access token”, not the first, “Client ID”. Compare the store hash with your browser’s address. Pop-up closed? Create a new API account.</source>
        <extracomment>wizard/core/failures.py T-01.next_step</extracomment>
        <translation type="unfinished">Vérifiez que vous avez copié le troisième champ, «&#x202f;Access token&#x202f;», et non le premier, «&#x202f;Client ID&#x202f;», et comparez le hash de la boutique avec l’adresse dans votre navigateur. Si la fenêtre de BigCommerce est déjà fermée, créez un nouveau compte API.</translation>
    </message>
    <message>
        <source>BigCommerce can’t read this token</source>
        <extracomment>wizard/core/failures.py T-02.title</extracomment>
        <translation type="unfinished">BigCommerce ne peut pas lire ce jeton</translation>
    </message>
    <message>
        <source>It says the token’s format is wrong.</source>
        <extracomment>wizard/core/failures.py T-02.message</extracomment>
        <translation type="unfinished">BigCommerce a répondu que le jeton n’a pas la bonne forme.</translation>
    </message>
    <message>
        <source>Copy the token again with its copy button.</source>
        <extracomment>wizard/core/failures.py T-02.next_step</extracomment>
        <translation type="unfinished">Copiez à nouveau le jeton d’accès, avec son bouton de copie, et remplacez celui qui est ici.</translation>
    </message>
    <message>
        <source>The token didn’t reach BigCommerce</source>
        <extracomment>wizard/core/failures.py T-03.title</extracomment>
        <translation type="unfinished">Le jeton n’est pas arrivé jusqu’à BigCommerce</translation>
    </message>
    <message>
        <source>It was sent, but didn’t arrive. A company network, for example, may remove it.</source>
        <extracomment>wizard/core/failures.py T-03.message</extracomment>
        <translation type="unfinished">BigCommerce a répondu qu’aucun jeton n’a été envoyé, alors que ce programme en a envoyé un. Quelque chose en chemin, par exemple un réseau d’entreprise, le retire peut-être.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Same there? Tell support this code.</source>
        <extracomment>wizard/core/failures.py T-03.next_step</extracomment>
        <translation type="unfinished">Essayez un autre réseau, par exemple le partage de connexion d’un téléphone. Si cela se reproduit, donnez ce code à l’assistance.</translation>
    </message>
    <message>
        <source>This token doesn’t open store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-04.title</extracomment>
        <translation type="unfinished">Ce jeton n’ouvre pas la boutique {store_hash}</translation>
    </message>
    <message>
        <source>The store hash is wrong, or the token is for another store. BigCommerce doesn’t say which.</source>
        <extracomment>wizard/core/failures.py T-04.message</extracomment>
        <translation type="unfinished">Le hash de la boutique est incorrect, ou le jeton est celui d’une autre boutique. BigCommerce ne dit pas lequel des deux.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address. Or use BigCommerce’s file, which has both. Many shops show it at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-04.next_step</extracomment>
        <translation type="unfinished">Comparez le hash de la boutique avec l’adresse dans votre navigateur, ou utilisez le fichier que BigCommerce a téléchargé&#x202f;: il contient les deux valeurs. Beaucoup de boutiques montrent aussi leur hash dans un navigateur, à leur propre adresse suivie de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>It answered {status} where no permission is needed.</source>
        <extracomment>wizard/core/failures.py T-04.seen</extracomment>
        <translation type="unfinished">La réponse a été {status} là où aucune autorisation n’est nécessaire.</translation>
    </message>
    <message>
        <source>BigCommerce found no store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-05.title</extracomment>
        <translation type="unfinished">BigCommerce n’a pas trouvé de boutique {store_hash}</translation>
    </message>
    <message>
        <source>The store hash is probably missing a character. Or the token is for another store.</source>
        <extracomment>wizard/core/failures.py T-05.message</extracomment>
        <translation type="unfinished">La réponse a été 404 même là où aucune autorisation n’est nécessaire. Très probablement, il manque un caractère au hash de la boutique, ou le jeton appartient à une autre boutique.</translation>
    </message>
    <message>
        <source>Go back to step 1 and paste the address again. Or use BigCommerce’s file, which has both. Many shops show it at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-05.next_step</extracomment>
        <translation type="unfinished">Revenez à l’étape 1 et collez à nouveau l’adresse de votre navigateur, ou utilisez le fichier que BigCommerce a téléchargé. Beaucoup de boutiques montrent aussi leur hash dans un navigateur, à leur propre adresse suivie de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>Permissions are missing</source>
        <extracomment>wizard/core/failures.py T-06.title</extracomment>
        <translation type="unfinished">Le jeton fonctionne, mais il manque des autorisations</translation>
    </message>
    <message>
        <source>The token works. Missing: {rows}. You can’t add them to this account.</source>
        <extracomment>wizard/core/failures.py T-06.message</extracomment>
        <translation type="unfinished">Non accordé&#x202f;: {rows}. Les autorisations d’un compte API ne peuvent plus être modifiées ensuite.</translation>
    </message>
    <message>
        <source>Create a new API account and set every row in the list. Test its token, add it to APPSe AI, then delete the old account.</source>
        <extracomment>wizard/core/failures.py T-06.next_step</extracomment>
        <translation type="unfinished">Créez un nouveau compte API avec toutes les lignes de la liste, y compris celles-ci&#x202f;; testez son jeton ici, mettez-le dans APPSe AI, et supprimez l’ancien compte en dernier.</translation>
    </message>
    <message>
        <source>Every permission that was checked is missing</source>
        <extracomment>wizard/core/failures.py T-07.title</extracomment>
        <translation type="unfinished">Le jeton fonctionne, mais n’a aucune des autorisations qui peuvent être testées</translation>
    </message>
    <message>
        <source>The token works, but BigCommerce refused each row. Maybe you saved before setting the rows. Or it’s a Stencil-CLI token.</source>
        <extracomment>wizard/core/failures.py T-07.message</extracomment>
        <translation type="unfinished">BigCommerce a accepté le jeton et refusé toutes les lignes testées. Le compte a peut-être été enregistré avant que ses lignes soient réglées, ou c’est un Stencil-CLI token.</translation>
    </message>
    <message>
        <source>Create a new account of type V2/V3 API token. Set every row and test its token.</source>
        <extracomment>wizard/core/failures.py T-07.next_step</extracomment>
        <translation type="unfinished">Créez un nouveau compte API de type V2/V3 API token, réglez toutes les lignes de la liste et testez son jeton.</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <extracomment>wizard/core/failures.py T-08.title</extracomment>
        <translation type="unfinished">La boutique est verrouillée</translation>
    </message>
    <message>
        <source>BigCommerce says the store can’t be used right now.</source>
        <extracomment>wizard/core/failures.py T-08.message</extracomment>
        <translation type="unfinished">BigCommerce a répondu 423&#x202f;: la boutique ne peut pas être utilisée en ce moment.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, look for a notice there, then test again.</source>
        <extracomment>wizard/core/failures.py T-08.next_step</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce, cherchez-y un message à ce sujet, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The store isn’t answering right now</source>
        <extracomment>wizard/core/failures.py T-09.title</extracomment>
        <translation type="unfinished">La boutique ne répond pas en ce moment</translation>
    </message>
    <message>
        <source>It may be under maintenance. Or the store is suspended, or a bill is unpaid.</source>
        <extracomment>wizard/core/failures.py T-09.message</extracomment>
        <translation type="unfinished">BigCommerce a répondu 503. C’est le cas pendant une maintenance, et aussi quand une boutique est suspendue ou une facture impayée.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce. If it works there, wait a few minutes and test again.</source>
        <extracomment>wizard/core/failures.py T-09.next_step</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce. Si le panneau de contrôle fonctionne, attendez quelques minutes et testez à nouveau.</translation>
    </message>
    <message>
        <source>Your store is busy</source>
        <extracomment>wizard/core/failures.py T-10.title</extracomment>
        <translation type="unfinished">La boutique est occupée par d’autres requêtes</translation>
    </message>
    <message>
        <source>All apps connected to your store share one limit. It’s used up right now.</source>
        <extracomment>wizard/core/failures.py T-10.message</extracomment>
        <translation type="unfinished">Tous les programmes connectés à votre boutique partagent un même quota, et il est épuisé en ce moment.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>wizard/core/failures.py T-10.next_step</extracomment>
        <translation type="unfinished">Attendez quelques minutes, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>BigCommerce is busy</source>
        <extracomment>wizard/core/failures.py T-11.title</extracomment>
        <translation type="unfinished">BigCommerce est très sollicité</translation>
    </message>
    <message>
        <source>This happens when the whole platform is under load.</source>
        <extracomment>wizard/core/failures.py T-11.message</extracomment>
        <translation type="unfinished">La réponse a été 429 sans indication de quota, ce qui arrive quand toute la plateforme est très chargée.</translation>
    </message>
    <message>
        <source>It answered {status} without naming a limit.</source>
        <extracomment>wizard/core/failures.py T-11.seen</extracomment>
        <translation type="unfinished">La réponse a été {status}, sans indication de limite.</translation>
    </message>
    <message>
        <source>BigCommerce has a problem</source>
        <extracomment>wizard/core/failures.py T-12.title</extracomment>
        <translation type="unfinished">BigCommerce a eu un problème de son côté</translation>
    </message>
    <message>
        <source>Your values may be fine.</source>
        <extracomment>wizard/core/failures.py T-12.message</extracomment>
        <translation type="unfinished">Vos valeurs sont peut-être correctes.</translation>
    </message>
    <message>
        <source>Something other than BigCommerce answered</source>
        <extracomment>wizard/core/failures.py T-13.title</extracomment>
        <translation type="unfinished">Ce n’est pas BigCommerce qui a répondu</translation>
    </message>
    <message>
        <source>A web page came back instead of data, often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py T-13.message</extracomment>
        <translation type="unfinished">Une page web est arrivée là où BigCommerce envoie des données. C’est souvent la page de connexion d’un réseau Wi-Fi.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then test again.</source>
        <extracomment>wizard/core/failures.py T-13.next_step</extracomment>
        <translation type="unfinished">Ouvrez un site web quelconque dans votre navigateur et connectez-vous au réseau s’il le demande, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <extracomment>wizard/core/failures.py T-14.title</extracomment>
        <translation type="unfinished">La réponse est arrivée abîmée</translation>
    </message>
    <message>
        <source>BigCommerce’s answer was cut off or unreadable.</source>
        <extracomment>wizard/core/failures.py T-14.message</extracomment>
        <translation type="unfinished">La réponse de BigCommerce était tronquée ou illisible.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py T-14.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau. Si cela se reproduit, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>BigCommerce gave an unknown answer</source>
        <extracomment>wizard/core/failures.py T-15.title</extracomment>
        <translation type="unfinished">BigCommerce a répondu d’une manière que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>Its meaning is unknown.</source>
        <extracomment>wizard/core/failures.py T-15.message</extracomment>
        <translation type="unfinished">Sa signification est inconnue.</translation>
    </message>
    <message>
        <source>Test again later. If it keeps happening, send support this code and the number in Details.</source>
        <extracomment>wizard/core/failures.py T-15.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau plus tard. Si cela persiste, envoyez ce code et le numéro à l’assistance.</translation>
    </message>
    <message>
        <source>It answered {status} to {path}.</source>
        <extracomment>wizard/core/failures.py T-15.seen</extracomment>
        <translation type="unfinished">La réponse à {path} a été {status}.</translation>
    </message>
    <message>
        <source>Some permissions couldn’t be checked</source>
        <extracomment>wizard/core/failures.py T-16.title</extracomment>
        <translation type="unfinished">Le jeton fonctionne, mais toutes les autorisations n’ont pas pu être vérifiées</translation>
    </message>
    <message>
        <source>The token works, but no clear answer came for: {rows}.</source>
        <extracomment>wizard/core/failures.py T-16.message</extracomment>
        <translation type="unfinished">Pas de réponse claire pour&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>Test again in a few minutes. You don’t have to change anything.</source>
        <extracomment>wizard/core/failures.py T-16.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau dans quelques minutes. Il n’y a rien à modifier pour cela.</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <extracomment>wizard/core/failures.py T-17.title</extracomment>
        <translation type="unfinished">Le test a duré trop longtemps</translation>
    </message>
    <message>
        <source>After {seconds} seconds, some answers were still missing.</source>
        <extracomment>wizard/core/failures.py T-17.message</extracomment>
        <translation type="unfinished">Après {seconds} secondes, les réponses n’étaient pas complètes.</translation>
    </message>
    <message>
        <source>Test again later. Your network or BigCommerce is slow right now.</source>
        <extracomment>wizard/core/failures.py T-17.next_step</extracomment>
        <translation type="unfinished">Votre réseau ou BigCommerce est lent en ce moment. Testez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <extracomment>wizard/core/failures.py T-18.title</extracomment>
        <translation type="unfinished">Le test a été arrêté</translation>
    </message>
    <message>
        <source>You stopped it before it finished.</source>
        <extracomment>wizard/core/failures.py T-18.message</extracomment>
        <translation type="unfinished">Vous l’avez arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>wizard/core/failures.py T-18.next_step</extracomment>
        <translation type="unfinished">Relancez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>The token stopped working during the test</source>
        <extracomment>wizard/core/failures.py T-19.title</extracomment>
        <translation type="unfinished">Le jeton a cessé de fonctionner pendant le test</translation>
    </message>
    <message>
        <source>BigCommerce accepted it, then refused it. Maybe the API account was deleted.</source>
        <extracomment>wizard/core/failures.py T-19.message</extracomment>
        <translation type="unfinished">BigCommerce l’a accepté, puis refusé. Le compte API a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>Check that the API account is still in BigCommerce. If not, create a new one.</source>
        <extracomment>wizard/core/failures.py T-19.next_step</extracomment>
        <translation type="unfinished">Regardez dans BigCommerce si le compte API existe encore. Sinon, créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/core/failures.py T-20.title</extracomment>
        <translation type="unfinished">La connexion n’a pas encore été testée</translation>
    </message>
    <message>
        <source>The test was stopped or hasn’t run, so these values may not work.</source>
        <extracomment>wizard/core/failures.py T-20.message</extracomment>
        <translation type="unfinished">Le test a été arrêté ou n’a pas eu lieu&#x202f;; on ne sait donc pas si ces valeurs fonctionnent.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/failures.py T-20.next_step</extracomment>
        <translation type="unfinished">Choisissez «&#x202f;Tester à nouveau&#x202f;».</translation>
    </message>
    <message>
        <source>BigCommerce accepted a request it should refuse</source>
        <extracomment>wizard/core/failures.py T-21.title</extracomment>
        <translation type="unfinished">BigCommerce a accepté une requête de test qu’il devait refuser</translation>
    </message>
    <message>
        <source>It may have created {creates}. Nothing more was sent.</source>
        <extracomment>wizard/core/failures.py T-21.message</extracomment>
        <translation type="unfinished">{creates} a peut-être été créé. Rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>{removal} Then tell support this code.</source>
        <extracomment>wizard/core/failures.py T-21.next_step</extracomment>
        <translation type="unfinished">{removal} Donnez ensuite ce code à l’assistance.</translation>
    </message>
    <message>
        <source>An empty request to {path} got the answer {status}.</source>
        <extracomment>wizard/core/failures.py T-21.seen</extracomment>
        <translation type="unfinished">Une requête vide vers {path} a reçu la réponse {status}.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <extracomment>wizard/core/failures.py T-22.title</extracomment>
        <translation type="unfinished">La réponse était beaucoup trop volumineuse</translation>
    </message>
    <message>
        <source>BigCommerce sends little here. Much more came, so this app stopped.</source>
        <extracomment>wizard/core/failures.py T-22.message</extracomment>
        <translation type="unfinished">Là où BigCommerce envoie quelques caractères, il en est arrivé tellement que la lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <extracomment>wizard/core/failures.py T-23.title</extracomment>
        <translation type="unfinished">La réponse était vide</translation>
    </message>
    <message>
        <source>It lacked the data BigCommerce always sends, so nothing is confirmed.</source>
        <extracomment>wizard/core/failures.py T-23.message</extracomment>
        <translation type="unfinished">Il manquait les données que BigCommerce envoie toujours : rien n’est donc confirmé.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py T-23.next_step</extracomment>
        <translation type="unfinished">Refaites le test. Si cela se reproduit, essayez un autre réseau, par exemple le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>Some permissions can’t be checked here</source>
        <extracomment>wizard/core/failures.py T-24.title</extracomment>
        <translation type="unfinished">BigCommerce ne dit rien de certaines autorisations</translation>
    </message>
    <message>
        <source>The token works, but these can’t be checked in this store: {rows}.</source>
        <extracomment>wizard/core/failures.py T-24.message</extracomment>
        <translation type="unfinished">Le jeton fonctionne, mais dans cette boutique, ceci ne peut pas être vérifié : {rows}.</translation>
    </message>
    <message>
        <source>Look at these rows in BigCommerce. If they’re set, you can continue. Testing again won’t help.</source>
        <extracomment>wizard/core/failures.py T-24.next_step</extracomment>
        <translation type="unfinished">Refaire le test n’y changera rien. Regardez ces lignes dans BigCommerce. Si elles sont réglées, vous pouvez continuer.</translation>
    </message>
    <message>
        <source>This computer couldn’t look up the address. It’s probably offline.</source>
        <extracomment>wizard/core/failures.py N-01.message</extracomment>
        <translation type="unfinished">Cet ordinateur n’a pas pu trouver l’adresse. En général, cela veut dire qu’il n’est pas connecté à Internet.</translation>
    </message>
    <message>
        <source>Open any website to check your connection, then try again.</source>
        <extracomment>wizard/core/failures.py N-01.next_step</extracomment>
        <translation type="unfinished">Vérifiez la connexion en ouvrant un site web quelconque, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to {host} was refused</source>
        <extracomment>wizard/core/failures.py N-02.title</extracomment>
        <translation type="unfinished">{host} n’a pas accepté la connexion</translation>
    </message>
    <message>
        <source>Something in between turned it away, such as a firewall.</source>
        <extracomment>wizard/core/failures.py N-02.message</extracomment>
        <translation type="unfinished">Quelque chose entre cet ordinateur et BigCommerce, par exemple un pare-feu, a écarté la connexion.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Or ask whoever manages your network.</source>
        <extracomment>wizard/core/failures.py N-02.next_step</extracomment>
        <translation type="unfinished">Essayez un autre réseau, par exemple le partage de connexion d’un téléphone, ou demandez à la personne qui s’occupe de votre réseau.</translation>
    </message>
    <message>
        <source>Nothing answered in time. A firewall may be blocking the connection.</source>
        <extracomment>wizard/core/failures.py N-03.message</extracomment>
        <translation type="unfinished">La connexion est restée sans réponse. Un pare-feu l’écarte peut-être.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py N-03.next_step</extracomment>
        <translation type="unfinished">Réessayez. Si cela se reproduit, essayez un autre réseau, par exemple le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>It connected, but no complete answer came in time.</source>
        <extracomment>wizard/core/failures.py N-04.message</extracomment>
        <translation type="unfinished">La connexion a été établie, mais aucune réponse complète n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>wizard/core/failures.py N-04.next_step</extracomment>
        <translation type="unfinished">Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>wizard/core/failures.py N-05.title</extracomment>
        <translation type="unfinished">La connexion a été coupée</translation>
    </message>
    <message>
        <source>It ended before an answer came.</source>
        <extracomment>wizard/core/failures.py N-05.message</extracomment>
        <translation type="unfinished">Elle s’est terminée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py N-05.next_step</extracomment>
        <translation type="unfinished">Réessayez. Si cela se reproduit, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>This connection isn’t private</source>
        <extracomment>wizard/core/failures.py N-06.title</extracomment>
        <translation type="unfinished">Ce réseau ouvre les connexions chiffrées</translation>
    </message>
    <message>
        <source>This computer doesn’t trust the certificate shown for {host}{issuer}. Nothing was sent. The network may open secure connections.</source>
        <extracomment>wizard/core/failures.py N-06.message</extracomment>
        <translation type="unfinished">Le certificat présenté pour {host} n’a été émis par personne que cet ordinateur reconnaisse{issuer}. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to install the company’s certificate here.</source>
        <extracomment>wizard/core/failures.py N-06.next_step</extracomment>
        <translation type="unfinished">Sur un réseau d’entreprise, demandez à la personne qui s’en occupe d’installer son certificat sur cet ordinateur. Sinon, utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>wizard/core/failures.py N-07.title</extracomment>
        <translation type="unfinished">Le certificat est périmé</translation>
    </message>
    <message>
        <source>The one for {host} is out of date, or this computer’s clock is wrong. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-07.message</extracomment>
        <translation type="unfinished">Le certificat présenté pour {host} a expiré, ou l’horloge de cet ordinateur n’est pas à l’heure. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time, then try again.</source>
        <extracomment>wizard/core/failures.py N-07.next_step</extracomment>
        <translation type="unfinished">Vérifiez la date et l’heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Another computer answered for {host}</source>
        <extracomment>wizard/core/failures.py N-08.title</extracomment>
        <translation type="unfinished">Un autre ordinateur a répondu à la place de {host}</translation>
    </message>
    <message>
        <source>Its certificate has a different name. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-08.message</extracomment>
        <translation type="unfinished">Le certificat qu’il a présenté est établi à un autre nom. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>On public Wi-Fi, sign in on its page first. Otherwise use another network.</source>
        <extracomment>wizard/core/failures.py N-08.next_step</extracomment>
        <translation type="unfinished">Si vous êtes sur un Wi-Fi public, connectez-vous d’abord sur sa page&#x202f;; sinon, utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The certificate isn’t valid yet</source>
        <extracomment>wizard/core/failures.py N-09.title</extracomment>
        <translation type="unfinished">Le certificat n’est pas encore en vigueur</translation>
    </message>
    <message>
        <source>The one for {host} starts after today’s date on this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-09.message</extracomment>
        <translation type="unfinished">Le certificat présenté pour {host} commence après la date d’aujourd’hui sur cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>wizard/core/failures.py N-10.title</extracomment>
        <translation type="unfinished">Aucune connexion chiffrée n’a pu être établie</translation>
    </message>
    <message>
        <source>{host} and this computer couldn’t agree on encryption. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-10.message</extracomment>
        <translation type="unfinished">{host} et cet ordinateur n’ont pas pu s’entendre sur une connexion chiffrée. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try another network. A firewall or antivirus program may be in the way.</source>
        <extracomment>wizard/core/failures.py N-10.next_step</extracomment>
        <translation type="unfinished">Essayez un autre réseau. Un pare-feu ou un antivirus fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>The proxy isn’t answering</source>
        <extracomment>wizard/core/failures.py N-11.title</extracomment>
        <translation type="unfinished">Le proxy ne répond pas</translation>
    </message>
    <message>
        <source>This computer uses the proxy {proxy}, but it can’t be reached.</source>
        <extracomment>wizard/core/failures.py N-11.message</extracomment>
        <translation type="unfinished">Cet ordinateur est réglé pour utiliser le proxy {proxy}, qui n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Check the proxy setting. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-11.next_step</extracomment>
        <translation type="unfinished">Vérifiez le réglage du proxy sur cet ordinateur, ou utilisez un réseau qui n’a pas besoin de proxy.</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <extracomment>wizard/core/failures.py N-12.title</extracomment>
        <translation type="unfinished">Le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>The proxy {proxy} needs a user name and password. This app has neither.</source>
        <extracomment>wizard/core/failures.py N-12.message</extracomment>
        <translation type="unfinished">Le proxy {proxy} veut un nom d’utilisateur et un mot de passe que ce programme n’a pas.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-12.next_step</extracomment>
        <translation type="unfinished">Demandez à la personne qui s’occupe de votre réseau, ou utilisez un réseau qui n’a pas besoin de proxy.</translation>
    </message>
    <message>
        <source>The proxy blocks this connection</source>
        <extracomment>wizard/core/failures.py N-13.title</extracomment>
        <translation type="unfinished">Le proxy ne laisse pas passer cette connexion</translation>
    </message>
    <message>
        <source>The proxy {proxy} didn’t connect to {host}.</source>
        <extracomment>wizard/core/failures.py N-13.message</extracomment>
        <translation type="unfinished">Le proxy {proxy} n’a pas établi la connexion avec {host}.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network to allow {host}. Or use another network.</source>
        <extracomment>wizard/core/failures.py N-13.next_step</extracomment>
        <translation type="unfinished">Demandez à la personne qui s’occupe de votre réseau d’autoriser {host}, ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <extracomment>wizard/core/failures.py N-14.title</extracomment>
        <translation type="unfinished">La connexion a été renvoyée ailleurs</translation>
    </message>
    <message>
        <source>{host} pointed to {target}. The token wasn’t sent there. It’s often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py N-14.message</extracomment>
        <translation type="unfinished">Au lieu de répondre, {host} a renvoyé vers {target}. Le jeton n’y a pas été envoyé. C’est souvent la page de connexion d’un réseau Wi-Fi.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then try again.</source>
        <extracomment>wizard/core/failures.py N-14.next_step</extracomment>
        <translation type="unfinished">Ouvrez un site web quelconque dans votre navigateur et connectez-vous au réseau s’il le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <extracomment>wizard/core/failures.py N-15.title</extracomment>
        <translation type="unfinished">La connexion n’a pas fonctionné</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}).</source>
        <extracomment>wizard/core/failures.py N-15.message</extracomment>
        <translation type="unfinished">Aucune réponse de {host} ({reason}).</translation>
    </message>
    <message>
        <source>The proxy setting can’t be read</source>
        <extracomment>wizard/core/failures.py N-16.title</extracomment>
        <translation type="unfinished">Le réglage du proxy est illisible</translation>
    </message>
    <message>
        <source>This computer’s proxy setting isn’t written as an address: {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-16.message</extracomment>
        <translation type="unfinished">Le réglage du proxy de cet ordinateur n’est pas écrit comme une adresse : {reason}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Correct the proxy setting, for example http://proxy.example.com:3128. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-16.next_step</extracomment>
        <translation type="unfinished">Corrigez le réglage du proxy, par exemple http://proxy.example.com:3128. Ou utilisez un réseau sans proxy.</translation>
    </message>
    <message>
        <source>This app can’t use that proxy</source>
        <extracomment>wizard/core/failures.py N-17.title</extracomment>
        <translation type="unfinished">Cette application ne peut pas utiliser ce proxy</translation>
    </message>
    <message>
        <source>This computer uses the proxy {proxy}, but {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-17.message</extracomment>
        <translation type="unfinished">Cet ordinateur est réglé pour utiliser le proxy {proxy}, mais {reason}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network for an HTTP proxy. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-17.next_step</extracomment>
        <translation type="unfinished">Changez le réglage du proxy, ou demandez un proxy HTTP à la personne qui gère votre réseau. Ou utilisez un réseau sans proxy.</translation>
    </message>
    <message>
        <source>The certificate is too weak</source>
        <extracomment>wizard/core/failures.py N-18.title</extracomment>
        <translation type="unfinished">Le certificat est trop faible</translation>
    </message>
    <message>
        <source>The one for {host} uses an old method. This computer no longer accepts it. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-18.message</extracomment>
        <translation type="unfinished">Celui de {host} utilise une ancienne méthode que cet ordinateur n’accepte plus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to replace the certificate.</source>
        <extracomment>wizard/core/failures.py N-18.next_step</extracomment>
        <translation type="unfinished">Utilisez un autre réseau. Au travail, demandez au service informatique de remplacer le certificat de ce qui contrôle les connexions sécurisées.</translation>
    </message>
    <message>
        <source>The certificate isn’t meant for a website</source>
        <extracomment>wizard/core/failures.py N-19.title</extracomment>
        <translation type="unfinished">Le certificat n’est pas destiné à un site web</translation>
    </message>
    <message>
        <source>The one for {host} was made for something else. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-19.message</extracomment>
        <translation type="unfinished">Celui de {host} a été fait pour autre chose. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT which device shows this certificate.</source>
        <extracomment>wizard/core/failures.py N-19.next_step</extracomment>
        <translation type="unfinished">Utilisez un autre réseau. Au travail, demandez au service informatique quel appareil présente ce certificat.</translation>
    </message>
    <message>
        <source>This computer doesn’t accept the certificate</source>
        <extracomment>wizard/core/failures.py N-20.title</extracomment>
        <translation type="unfinished">Cet ordinateur n’accepte pas le certificat</translation>
    </message>
    <message>
        <source>The one for {host} was refused (number {reason}). Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-20.message</extracomment>
        <translation type="unfinished">Celui de {host} a été refusé (numéro {reason}). Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use another network. Same there? Tell support this code and the number.</source>
        <extracomment>wizard/core/failures.py N-20.next_step</extracomment>
        <translation type="unfinished">Utilisez un autre réseau. Si cela se produit là aussi, donnez ce code et le numéro au support.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <extracomment>wizard/core/failures.py N-21.title</extracomment>
        <translation type="unfinished">L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>It says {here}, and {host} says {there}. Secure connections can fail because of that.</source>
        <extracomment>wizard/core/failures.py N-21.message</extracomment>
        <translation type="unfinished">Elle indique {here}, alors que {host} indique {there}. Des connexions sécurisées peuvent échouer à cause de cela.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time to automatic. Then check again.</source>
        <extracomment>wizard/core/failures.py N-21.next_step</extracomment>
        <translation type="unfinished">Dans les réglages de cet ordinateur, mettez la date et l’heure en automatique. Puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Your list of stores was damaged</source>
        <extracomment>wizard/core/failures.py I-01.title</extracomment>
        <translation type="unfinished">La liste des boutiques déjà configurées était abîmée</translation>
    </message>
    <message>
        <source>There’s a new list now. The old one is {name} in {folder}.</source>
        <extracomment>wizard/core/failures.py I-01.message</extracomment>
        <translation type="unfinished">Elle n’a pas pu être lue&#x202f;: une nouvelle liste a donc été commencée. L’ancienne a été mise de côté sous le nom {name} dans {folder}.</translation>
    </message>
    <message>
        <source>Set up a store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-01.next_step</extracomment>
        <translation type="unfinished">Rien n’est perdu dans BigCommerce ni dans APPSe AI, et les jetons conservés restent où ils sont. Configurez une boutique à nouveau pour la voir dans la liste.</translation>
    </message>
    <message>
        <source>Your list of stores can’t be used</source>
        <extracomment>wizard/core/failures.py I-02.title</extracomment>
        <translation type="unfinished">La liste des boutiques déjà configurées ne peut être ni lue ni modifiée</translation>
    </message>
    <message>
        <source>The list in {folder} can’t be read or changed ({reason}).</source>
        <extracomment>wizard/core/failures.py I-02.message</extracomment>
        <translation type="unfinished">La liste se trouve dans {folder}, et son utilisation n’a pas fonctionné ({reason}).</translation>
    </message>
    <message>
        <source>Close this app’s other windows and try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-02.next_step</extracomment>
        <translation type="unfinished">Fermez les autres fenêtres de ce programme et réessayez. La configuration elle-même fonctionne sans la liste.</translation>
    </message>
    <message>
        <source>Your list of stores is damaged</source>
        <extracomment>wizard/core/failures.py I-03.title</extracomment>
        <translation type="unfinished">La liste des boutiques déjà configurées est abîmée</translation>
    </message>
    <message>
        <source>{name} in {folder} can’t be read. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-03.message</extracomment>
        <translation type="unfinished">{name} dans {folder} n’a pas pu être lu et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Restore an earlier copy. None? Open this app: it starts a new list. The old list and saved tokens stay.</source>
        <extracomment>wizard/core/failures.py I-03.next_step</extracomment>
        <translation type="unfinished">Remettez-en une copie antérieure s’il y en a une. Sinon, lancez ce programme&#x202f;: il met la liste de côté et en commence une nouvelle&#x202f;; les jetons conservés restent où ils sont.</translation>
    </message>
    <message>
        <source>Part of your list of stores can’t be read</source>
        <extracomment>wizard/core/failures.py I-04.title</extracomment>
        <translation type="unfinished">Une partie de votre liste de boutiques est illisible</translation>
    </message>
    <message>
        <source>Rows that can’t be read: {count}. They’re still in {name} in {folder}. All other stores are shown.</source>
        <extracomment>wizard/core/failures.py I-04.message</extracomment>
        <translation type="unfinished">Lignes illisibles : {count}. Elles restent dans {name}, dans {folder} ; toutes les autres boutiques sont affichées.</translation>
    </message>
    <message>
        <source>Set up the missing store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-04.next_step</extracomment>
        <translation type="unfinished">Configurez de nouveau la boutique manquante pour la voir dans la liste. BigCommerce, APPSe AI et les jetons enregistrés ne sont pas touchés.</translation>
    </message>
    <message>
        <source>This computer has no keychain to use</source>
        <extracomment>wizard/core/failures.py K-01.title</extracomment>
        <translation type="unfinished">Cet ordinateur n’a pas de trousseau utilisable</translation>
    </message>
    <message>
        <source>Nothing can be saved there.</source>
        <extracomment>wizard/core/failures.py K-01.message</extracomment>
        <translation type="unfinished">Sans trousseau, rien ne peut y être conservé.</translation>
    </message>
    <message>
        <source>Save a copy to a file or your password manager.</source>
        <extracomment>wizard/core/failures.py K-01.next_step</extracomment>
        <translation type="unfinished">Enregistrez plutôt dans un fichier, ou utilisez votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <extracomment>wizard/core/failures.py K-02.title</extracomment>
        <translation type="unfinished">Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>It wasn’t unlocked, so nothing was saved or read.</source>
        <extracomment>wizard/core/failures.py K-02.message</extracomment>
        <translation type="unfinished">Il n’a pas été déverrouillé&#x202f;: rien n’a donc pu y être conservé ou lu.</translation>
    </message>
    <message>
        <source>Try again and enter the keychain’s password. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-02.next_step</extracomment>
        <translation type="unfinished">Réessayez et saisissez le mot de passe du trousseau quand il est demandé, ou enregistrez dans un fichier.</translation>
    </message>
    <message>
        <source>This keychain isn’t safe</source>
        <extracomment>wizard/core/failures.py K-03.title</extracomment>
        <translation type="unfinished">Le trousseau trouvé ici ne protège pas les secrets</translation>
    </message>
    <message>
        <source>{name} would show the token to others, or lose it. This app won’t use it.</source>
        <extracomment>wizard/core/failures.py K-03.message</extracomment>
        <translation type="unfinished">{name} conserverait le jeton là où d’autres peuvent le lire, ou pas du tout&#x202f;; il n’est donc pas utilisé.</translation>
    </message>
    <message>
        <source>The keychain didn’t keep the token</source>
        <extracomment>wizard/core/failures.py K-04.title</extracomment>
        <translation type="unfinished">Le trousseau n’a pas conservé le jeton</translation>
    </message>
    <message>
        <source>It accepted the token, but gave back something else.</source>
        <extracomment>wizard/core/failures.py K-04.message</extracomment>
        <translation type="unfinished">Il a accepté le jeton, mais a rendu autre chose.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <extracomment>wizard/core/failures.py K-05.title</extracomment>
        <translation type="unfinished">Le trousseau a refusé</translation>
    </message>
    <message>
        <source>It didn’t do what this app asked ({reason}).</source>
        <extracomment>wizard/core/failures.py K-05.message</extracomment>
        <translation type="unfinished">Il n’a pas fait ce qui lui était demandé ({reason}).</translation>
    </message>
    <message>
        <source>The keychain didn’t answer</source>
        <extracomment>wizard/core/failures.py K-06.title</extracomment>
        <translation type="unfinished">Le trousseau n’a pas répondu</translation>
    </message>
    <message>
        <source>No answer for {seconds} seconds. It may be asking for a password behind another window. Answered later, it may still do what was asked.</source>
        <extracomment>wizard/core/failures.py K-06.message</extracomment>
        <translation type="unfinished">Il n’y a pas eu de réponse en {seconds} secondes. Sa demande de mot de passe est peut-être encore ouverte derrière une autre fenêtre&#x202f;; si vous y répondez plus tard, il fera peut-être encore ce qui lui était demandé.</translation>
    </message>
    <message>
        <source>Find that window and answer. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-06.next_step</extracomment>
        <translation type="unfinished">Cherchez cette fenêtre et répondez-y, puis réessayez. Ou enregistrez dans un fichier.</translation>
    </message>
    <message>
        <source>An old entry is in the way</source>
        <extracomment>wizard/core/failures.py K-07.title</extracomment>
        <translation type="unfinished">Une ancienne entrée bloque</translation>
    </message>
    <message>
        <source>The keychain has an entry for this store that this app may not change ({reason}).</source>
        <extracomment>wizard/core/failures.py K-07.message</extracomment>
        <translation type="unfinished">Le trousseau contient pour cette boutique une entrée que cette application n’a pas le droit de modifier ({reason}).</translation>
    </message>
    <message>
        <source>Open Keychain Access, search for “BigCommerce Connect”, delete the old entry, then try again.</source>
        <extracomment>wizard/core/failures.py K-07.next_step</extracomment>
        <translation type="unfinished">Ouvrez Trousseaux d’accès, cherchez « BigCommerce Connect », supprimez l’ancienne entrée, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain can’t open here</source>
        <extracomment>wizard/core/failures.py K-08.title</extracomment>
        <translation type="unfinished">Le trousseau ne peut pas s’ouvrir ici</translation>
    </message>
    <message>
        <source>It opens only for someone signed in at this computer’s screen ({reason}).</source>
        <extracomment>wizard/core/failures.py K-08.message</extracomment>
        <translation type="unfinished">Il ne s’ouvre que pour une personne connectée devant l’écran de cet ordinateur ({reason}).</translation>
    </message>
    <message>
        <source>Sign in at the screen, then try again there. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-08.next_step</extracomment>
        <translation type="unfinished">Connectez-vous devant l’écran, puis réessayez là. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain didn’t accept the password</source>
        <extracomment>wizard/core/failures.py K-09.title</extracomment>
        <translation type="unfinished">Le trousseau n’a pas accepté le mot de passe</translation>
    </message>
    <message>
        <source>The password was wrong, or macOS doesn’t trust this version of the app yet ({reason}).</source>
        <extracomment>wizard/core/failures.py K-09.message</extracomment>
        <translation type="unfinished">Le mot de passe n’était pas le bon, ou macOS ne fait pas encore confiance à cette version de l’application ({reason}).</translation>
    </message>
    <message>
        <source>Try again and enter the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-09.next_step</extracomment>
        <translation type="unfinished">Réessayez et saisissez le mot de passe avec lequel vous ouvrez une session sur ce Mac. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain can’t take the token</source>
        <extracomment>wizard/core/failures.py K-10.title</extracomment>
        <translation type="unfinished">Le trousseau ne peut pas prendre le jeton</translation>
    </message>
    <message>
        <source>Credential Manager is full, or the token is too long for it ({reason}).</source>
        <extracomment>wizard/core/failures.py K-10.message</extracomment>
        <translation type="unfinished">Le Gestionnaire d’identification est plein, ou le jeton est trop long pour lui ({reason}).</translation>
    </message>
    <message>
        <source>Delete entries you don’t need in Credential Manager, then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-10.next_step</extracomment>
        <translation type="unfinished">Supprimez dans le Gestionnaire d’identification les entrées inutiles, puis réessayez. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>This app can’t use KWallet yet</source>
        <extracomment>wizard/core/failures.py K-11.title</extracomment>
        <translation type="unfinished">Cette application ne peut pas encore utiliser KWallet</translation>
    </message>
    <message>
        <source>KWallet is this computer’s keychain, but the part this app needs is missing.</source>
        <extracomment>wizard/core/failures.py K-11.message</extracomment>
        <translation type="unfinished">KWallet est le trousseau de cet ordinateur, mais il manque la partie qui permet à cette application de l’utiliser.</translation>
    </message>
    <message>
        <source>In KDE’s System Settings, open KDE Wallet and turn on the Secret Service interface. Then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-11.next_step</extracomment>
        <translation type="unfinished">Dans la Configuration du système de KDE, ouvrez KDE Wallet et activez l’interface Secret Service, puis réessayez. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>That isn’t a saved setup, or it’s damaged</source>
        <extracomment>wizard/core/failures.py H-01.title</extracomment>
        <translation type="unfinished">Ce n’est pas une configuration enregistrée, ou elle est abîmée</translation>
    </message>
    <message>
        <source>“Save progress…” didn’t make {name}, or it was changed or cut off later.</source>
        <extracomment>wizard/core/failures.py H-01.message</extracomment>
        <translation type="unfinished">« Enregistrer l’avancement… » n’a pas créé {name}, ou le fichier a été modifié ou tronqué depuis.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json. Or get a new copy. Or start at step 1 with the address and token.</source>
        <extracomment>wizard/core/failures.py H-01.next_step</extracomment>
        <translation type="unfinished">Choisissez un fichier dont le nom se termine par .progress.json, ou demandez-en une nouvelle copie. Ou commencez par l’étape 1&#x202f;: il suffit de l’adresse et du jeton.</translation>
    </message>
    <message>
        <source>A newer version saved that setup</source>
        <extracomment>wizard/core/failures.py H-02.title</extracomment>
        <translation type="unfinished">Cette configuration a été enregistrée par une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>This version can’t read {name}.</source>
        <extracomment>wizard/core/failures.py H-02.message</extracomment>
        <translation type="unfinished">{name} est écrit d’une manière que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <extracomment>wizard/core/failures.py H-02.next_step</extracomment>
        <translation type="unfinished">Installez la version la plus récente de ce programme, puis ouvrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>That setup is for practice</source>
        <extracomment>wizard/core/failures.py H-03.title</extracomment>
        <translation type="unfinished">Cette configuration a été enregistrée pendant un entraînement</translation>
    </message>
    <message>
        <source>{name} is about the practice store. This window connects real stores.</source>
        <extracomment>wizard/core/failures.py H-03.message</extracomment>
        <translation type="unfinished">{name} concerne la boutique d’entraînement, et cette fenêtre connecte de vraies boutiques.</translation>
    </message>
    <message>
        <source>Open it in a window marked PRACTICE. Or choose a file saved for your own store.</source>
        <extracomment>wizard/core/failures.py H-03.next_step</extracomment>
        <translation type="unfinished">Ouvrez-le dans une fenêtre qui porte le mot ENTRAÎNEMENT en haut, ou choisissez un fichier enregistré pour votre propre boutique.</translation>
    </message>
    <message>
        <source>That file is too large for a saved setup</source>
        <extracomment>wizard/core/failures.py H-04.title</extracomment>
        <translation type="unfinished">Ce fichier est trop volumineux pour être une configuration enregistrée</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. A saved setup is much smaller.</source>
        <extracomment>wizard/core/failures.py H-04.message</extracomment>
        <translation type="unfinished">{name} dépasse {limit}&#x202f;; une configuration enregistrée n’a que quelques pages de texte.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json.</source>
        <extracomment>wizard/core/failures.py H-04.next_step</extracomment>
        <translation type="unfinished">Choisissez un fichier dont le nom se termine par .progress.json.</translation>
    </message>
    <message>
        <source>That saved setup can’t be opened</source>
        <extracomment>wizard/core/failures.py H-05.title</extracomment>
        <translation type="unfinished">Cette configuration enregistrée n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Then try again.</source>
        <extracomment>wizard/core/failures.py H-05.next_step</extracomment>
        <translation type="unfinished">Vérifiez que le fichier est toujours là et que vous avez le droit de l’ouvrir, puis réessayez.</translation>
    </message>
    <message>
        <source>That may be a credential, not a saved setup</source>
        <extracomment>wizard/core/failures.py H-06.title</extracomment>
        <translation type="unfinished">Ce fichier contient, ou pourrait contenir, des identifiants, et non une configuration enregistrée</translation>
    </message>
    <message>
        <source>{name} looks like BigCommerce’s file, or a credential saved here.</source>
        <extracomment>wizard/core/failures.py H-06.message</extracomment>
        <translation type="unfinished">{name} ressemble au fichier que BigCommerce a téléchargé, ou à des identifiants enregistrés ici.</translation>
    </message>
    <message>
        <source>Drop it on the window in step 1, 2, or 3 to use its token.</source>
        <extracomment>wizard/core/failures.py H-06.next_step</extracomment>
        <translation type="unfinished">Déposez-le sur la fenêtre à l’étape 1, 2 ou 3&#x202f;: le jeton y sera lu.</translation>
    </message>
    <message>
        <source>That setup is for a real store</source>
        <extracomment>wizard/core/failures.py H-07.title</extracomment>
        <translation type="unfinished">Cette configuration concerne une vraie boutique</translation>
    </message>
    <message>
        <source>{name} was saved for a BigCommerce store. This window is for practice.</source>
        <extracomment>wizard/core/failures.py H-07.message</extracomment>
        <translation type="unfinished">{name} a été enregistré pour une boutique de BigCommerce, et cette fenêtre sert à s’entraîner.</translation>
    </message>
    <message>
        <source>Open it in a window without the word PRACTICE.</source>
        <extracomment>wizard/core/failures.py H-07.next_step</extracomment>
        <translation type="unfinished">Ouvrez-le dans une fenêtre qui ne porte pas le mot ENTRAÎNEMENT en haut.</translation>
    </message>
    <message>
        <source>Can’t save in that folder</source>
        <extracomment>wizard/core/failures.py E-01.title</extracomment>
        <translation type="unfinished">Impossible d’écrire dans ce dossier</translation>
    </message>
    <message>
        <source>{folder} doesn’t allow new files. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-01.message</extracomment>
        <translation type="unfinished">{folder} n’accepte pas de nouveaux fichiers. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <extracomment>wizard/core/failures.py E-01.next_step</extracomment>
        <translation type="unfinished">Choisissez un autre dossier, par exemple Documents.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>wizard/core/failures.py E-02.title</extracomment>
        <translation type="unfinished">Le disque est plein</translation>
    </message>
    <message>
        <source>There’s no room in {folder}. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-02.message</extracomment>
        <translation type="unfinished">Il n’y avait pas assez de place pour le fichier dans {folder}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Free up space or choose another disk, then save again.</source>
        <extracomment>wizard/core/failures.py E-02.next_step</extracomment>
        <translation type="unfinished">Libérez de la place ou choisissez un autre disque, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>That folder is gone</source>
        <extracomment>wizard/core/failures.py E-03.title</extracomment>
        <translation type="unfinished">Ce dossier n’existe plus</translation>
    </message>
    <message>
        <source>{folder} wasn’t found. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-03.message</extracomment>
        <translation type="unfinished">{folder} n’a pas été trouvé. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <extracomment>wizard/core/failures.py E-03.next_step</extracomment>
        <translation type="unfinished">Choisissez un autre dossier et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The file wasn’t saved</source>
        <extracomment>wizard/core/failures.py E-04.title</extracomment>
        <translation type="unfinished">Le fichier n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-04.message</extracomment>
        <translation type="unfinished">L’écriture dans {folder} n’a pas fonctionné ({reason}). Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The text wasn’t copied</source>
        <extracomment>wizard/core/failures.py E-05.title</extracomment>
        <translation type="unfinished">Le texte n’a pas pu être copié</translation>
    </message>
    <message>
        <source>The clipboard didn’t take it.</source>
        <extracomment>wizard/core/failures.py E-05.message</extracomment>
        <translation type="unfinished">Le presse-papiers ne l’a pas pris.</translation>
    </message>
    <message>
        <source>Try again, or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py E-05.next_step</extracomment>
        <translation type="unfinished">Réessayez, ou enregistrez les valeurs dans un fichier.</translation>
    </message>
    <message>
        <source>The downloaded file wasn’t deleted</source>
        <extracomment>wizard/core/failures.py E-06.title</extracomment>
        <translation type="unfinished">Le fichier téléchargé n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>{name} is still there ({reason}).</source>
        <extracomment>wizard/core/failures.py E-06.message</extracomment>
        <translation type="unfinished">{name} est toujours là ({reason}).</translation>
    </message>
    <message>
        <source>Close any program that has it open, then delete it in Downloads.</source>
        <extracomment>wizard/core/failures.py E-06.next_step</extracomment>
        <translation type="unfinished">Fermez tout programme qui l’a ouvert, puis supprimez-le vous-même dans votre dossier Téléchargements.</translation>
    </message>
    <message>
        <source>That passphrase doesn’t open the file</source>
        <extracomment>wizard/core/failures.py E-07.title</extracomment>
        <translation type="unfinished">Cette phrase secrète n’ouvre pas le fichier</translation>
    </message>
    <message>
        <source>{name} was locked with a different passphrase.</source>
        <extracomment>wizard/core/failures.py E-07.message</extracomment>
        <translation type="unfinished">{name} a été verrouillé avec une autre phrase secrète.</translation>
    </message>
    <message>
        <source>Type it again, with the same capitals and spaces. Passphrase lost? Nobody can open the file. Create a new API account.</source>
        <extracomment>wizard/core/failures.py E-07.next_step</extracomment>
        <translation type="unfinished">Saisissez-la à nouveau, avec les mêmes majuscules et espaces. Sans elle, personne ne peut ouvrir le fichier&#x202f;; si elle est perdue, créez un nouveau compte API.</translation>
    </message>
    <message>
        <source>That protected file can’t be used</source>
        <extracomment>wizard/core/failures.py E-08.title</extracomment>
        <translation type="unfinished">Ce fichier protégé ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>{name} can’t be opened, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-08.message</extracomment>
        <translation type="unfinished">{name} ne peut pas être ouvert, car {reason}.</translation>
    </message>
    <message>
        <source>Use another copy. If there isn’t one, create a new API account.</source>
        <extracomment>wizard/core/failures.py E-08.next_step</extracomment>
        <translation type="unfinished">Utilisez une autre copie du fichier. S’il n’y en a pas, créez un nouveau compte API.</translation>
    </message>
    <message>
        <source>Another program has that file open</source>
        <extracomment>wizard/core/failures.py E-09.title</extracomment>
        <translation type="unfinished">Un autre programme a ouvert ce fichier</translation>
    </message>
    <message>
        <source>{name} can’t be replaced while it’s open. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-09.message</extracomment>
        <translation type="unfinished">{name} ne peut pas être remplacé tant qu’il est ouvert ailleurs. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or save under another name.</source>
        <extracomment>wizard/core/failures.py E-09.next_step</extracomment>
        <translation type="unfinished">Fermez le programme qui l’a ouvert, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>The command is incomplete</source>
        <extracomment>wizard/core/failures.py P-02.title</extracomment>
        <translation type="unfinished">La commande n’était pas complète</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <extracomment>wizard/core/failures.py P-02.message</extracomment>
        <translation type="unfinished">{reason} Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Run bigcommerce-connect check --help to see every option.</source>
        <extracomment>wizard/core/failures.py P-02.next_step</extracomment>
        <translation type="unfinished">Lisez bigcommerce-connect check --help&#x202f;: toutes les options y sont nommées.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>wizard/core/failures.py P-01.title</extracomment>
        <translation type="unfinished">Quelque chose n’a pas marché dans ce programme</translation>
    </message>
    <message>
        <source>It’s the app’s mistake, not yours ({reason}). What you entered is still here.</source>
        <extracomment>wizard/core/failures.py P-01.message</extracomment>
        <translation type="unfinished">Cela vient du programme, pas de vous ({reason}). Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Try again. Same again? Tell support this code.</source>
        <extracomment>wizard/core/failures.py P-01.next_step</extracomment>
        <translation type="unfinished">Réessayez. Si cela se reproduit, donnez ce code à l’assistance.</translation>
    </message>
    <message>
        <source>No web browser was found</source>
        <extracomment>wizard/core/failures.py P-03.title</extracomment>
        <translation type="unfinished">Aucun navigateur trouvé</translation>
    </message>
    <message>
        <source>This computer has no browser to open BigCommerce with.</source>
        <extracomment>wizard/core/failures.py P-03.message</extracomment>
        <translation type="unfinished">Cet ordinateur n’a pas de navigateur avec lequel cette app pourrait ouvrir BigCommerce.</translation>
    </message>
    <message>
        <source>Install a browser. Or copy each address to a browser on another computer.</source>
        <extracomment>wizard/core/failures.py P-03.next_step</extracomment>
        <translation type="unfinished">Installez un navigateur. Ou copiez chaque adresse de cette app dans le navigateur d’un autre ordinateur.</translation>
    </message>
    <message>
        <source> (issued by {name})</source>
        <extracomment>wizard/core/failures.py issued_by</extracomment>
        <translation type="unfinished"> (émis par {name})</translation>
    </message>
    <message>
        <source>{thing} (number {number})</source>
        <extracomment>wizard/core/failures.py numbered</extracomment>
        <translation type="unfinished">{thing} (numéro {number})</translation>
    </message>
    <message>
        <source>“{scheme}:” needs two slashes after it</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">il faut deux barres obliques après « {scheme}: »</translation>
    </message>
    <message>
        <source>http:// is missing before the user name</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">il manque http:// avant le nom d’utilisateur</translation>
    </message>
    <message>
        <source>“{sign}” has to be written as {code}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">« {sign} » doit s’écrire {code}</translation>
    </message>
    <message>
        <source>it names no computer</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">aucun ordinateur n’y est nommé</translation>
    </message>
    <message>
        <source>what follows the last colon is no port number</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">ce qui suit le dernier deux-points n’est pas un numéro de port</translation>
    </message>
    <message>
        <source>SOCKS proxies aren’t supported</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">les proxys SOCKS ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>proxies of the kind “{scheme}” aren’t supported</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">les proxys du type « {scheme} » ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>it doesn’t answer with encryption; its address may have to start with http:// instead of https://</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">il ne répond pas avec chiffrement ; son adresse doit peut-être commencer par http:// au lieu de https://</translation>
    </message>
    <message>
        <source>it’s damaged, cut off, or wasn’t protected with a passphrase by this app</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">il est endommagé, coupé ou n’a pas été protégé par une phrase secrète avec cette application</translation>
    </message>
    <message>
        <source>its work factor is {factor}, and this app opens files up to {limit}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">son facteur de travail est {factor}, et cette application ouvre les fichiers jusqu’à {limit}</translation>
    </message>
    <message>
        <source>this computer doesn’t have enough free memory for it</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">cet ordinateur n’a pas assez de mémoire libre</translation>
    </message>
    <message>
        <source>it wasn’t open after {seconds} seconds</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">il n’était pas ouvert au bout de {seconds} secondes</translation>
    </message>
    <message>
        <source>the part of this app that opens it stopped</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">la partie de cette application qui l’ouvre s’est arrêtée</translation>
    </message>
    <message>
        <source>there isn’t enough free memory to protect it</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">il n’y a pas assez de mémoire libre pour le protéger</translation>
    </message>
    <message>
        <source>protecting it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">le protéger a pris plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>the part of this app that protects it stopped</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">la partie de cette application qui le protège s’est arrêtée</translation>
    </message>
    <message>
        <source>none, the connection is direct</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">aucun, la connexion est directe</translation>
    </message>
    <message>
        <source>{proxy}, set by the variable {variable}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{proxy}, défini par la variable {variable}</translation>
    </message>
    <message>
        <source>{proxy}, set in this computer’s network settings</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{proxy}, défini dans les réglages réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>{host} is at {address}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{host} se trouve à {address}</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">laissée au proxy</translation>
    </message>
    <message>
        <source>{host} answered, and its certificate is trusted{issuer}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{host} a répondu, et son certificat est reconnu{issuer}</translation>
    </message>
    <message>
        <source>not tried, because {host} wasn’t found</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">pas essayée, car {host} est introuvable</translation>
    </message>
    <message>
        <source>{seconds} s off, compared with {host}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{seconds} s d’écart avec {host}</translation>
    </message>
    <message>
        <source>not known: {host} didn’t tell the time</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">inconnue : {host} n’a pas donné l’heure</translation>
    </message>
    <message>
        <source>{name} saved, returned and deleted a test value</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{name} a enregistré, rendu et supprimé une valeur d’essai</translation>
    </message>
    <message>
        <source>{folder} can be read</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{folder} peut être lu</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">il n’y a pas de dossier {folder}</translation>
    </message>
    <message>
        <source>{name} is there to open pages</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{name} est là pour ouvrir les pages</translation>
    </message>
    <message>
        <source>this computer’s default browser, not tried</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">le navigateur par défaut de cet ordinateur, non essayé</translation>
    </message>
    <message>
        <source>what you copied can be read</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">ce que vous avez copié peut être lu</translation>
    </message>
    <message>
        <source>not tried, because what you copied isn’t text</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">non essayé, car ce que vous avez copié n’est pas du texte</translation>
    </message>
    <message>
        <source>a test text was copied and read</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">un texte d’essai a été copié et lu</translation>
    </message>
    <message>
        <source>a product</source>
        <extracomment>wizard/core/failures.py products.creates</extracomment>
        <translation type="unfinished">un produit</translation>
    </message>
    <message>
        <source>In BigCommerce, open Products and delete the newest one without a name.</source>
        <extracomment>wizard/core/failures.py products.removal</extracomment>
        <translation type="unfinished">Dans BigCommerce, ouvrez Products, cherchez le plus récent sans nom et supprimez-le.</translation>
    </message>
    <message>
        <source>an order</source>
        <extracomment>wizard/core/failures.py orders.creates</extracomment>
        <translation type="unfinished">une commande</translation>
    </message>
    <message>
        <source>In BigCommerce, open Orders and archive the newest one without products.</source>
        <extracomment>wizard/core/failures.py orders.removal</extracomment>
        <translation type="unfinished">Dans BigCommerce, ouvrez Orders, cherchez la plus récente sans produits et archivez-la.</translation>
    </message>
    <message>
        <source>a payment access token</source>
        <extracomment>wizard/core/failures.py create_payments.creates</extracomment>
        <translation type="unfinished">un jeton d’accès de paiement</translation>
    </message>
    <message>
        <source>Note the time, and ask BigCommerce support to revoke it. The control panel doesn’t show it.</source>
        <extracomment>wizard/core/failures.py create_payments.removal</extracomment>
        <translation type="unfinished">Il n’apparaît pas dans le panneau de contrôle. Notez l’heure et demandez à l’assistance de BigCommerce de le révoquer.</translation>
    </message>
</context>
<context>
    <name>Finale</name>
    <message>
        <source>&amp;Keep the files</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">&amp;Garder les fichiers</translation>
    </message>
    <message>
        <source>Still missing: {rows}. What needs them won’t work.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">Il manque encore : {rows}. Ce qui en a besoin ne marchera pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n fichier supprimé.</numerusform>
            <numerusform>%n fichiers supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">&amp;Précédent</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>your BigCommerce address</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">votre adresse BigCommerce</translation>
    </message>
    <message>
        <source>your store’s permanent address</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">l’adresse permanente de votre boutique</translation>
    </message>
    <message>
        <source>one of your storefronts’ addresses</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">l’adresse d’une de vos vitrines</translation>
    </message>
    <message>
        <source>the API path</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">le chemin d’API</translation>
    </message>
    <message>
        <source>the payments address</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">l’adresse des paiements</translation>
    </message>
    <message>
        <source>the store context</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">le contexte de la boutique</translation>
    </message>
    <message>
        <source>a picture’s address in your store</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">l’adresse d’une image de votre boutique</translation>
    </message>
    <message>
        <source>the text after “store hash”</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">le texte après «&#x202f;store hash&#x202f;»</translation>
    </message>
    <message>
        <source>what you typed</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">ce que vous avez saisi</translation>
    </message>
    <message>
        <source>your shop’s own answer</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">ce que votre boutique dit d’elle-même</translation>
    </message>
    <message>
        <source>your store’s web address</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">l’adresse web de votre boutique</translation>
    </message>
</context>
<context>
    <name>GivenFile</name>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Il y a déjà un jeton</translation>
    </message>
    <message>
        <source>Replace your token?</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Remplacer votre jeton ?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Vous n’avez pas encore enregistré ce jeton et BigCommerce ne le remontrera pas.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">&amp;Garder ce jeton</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Where do I paste these?</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Où coller ces valeurs&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Point d’exclamation rouge</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>Opening the keychain…</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Ouverture du trousseau…</translation>
    </message>
    <message>
        <source>Your computer may ask for its password.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Votre ordinateur peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>In {folder}. To open it, use your passphrase here or in any age app.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Dans {folder}. Pour l’ouvrir, utilisez votre phrase ici ou dans tout programme age.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Personne ne peut l’ouvrir sans la phrase.</translation>
    </message>
    <message>
        <source>It isn’t encrypted. Delete it once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Il n’est pas chiffré. Supprimez-le dès que APPSe AI affiche une coche verte.</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, and so does the file.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Ce dossier se synchronise avec {service}, et le fichier aussi.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Enregistré sous {name}</translation>
    </message>
    <message>
        <source>In {folder}. Anyone who can open that folder can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Dans {folder}. Quiconque peut ouvrir ce dossier peut le lire.</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Enregistré dans {name}</translation>
    </message>
    <message>
        <source>Checked: the saved token matches.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Vérifié : le jeton enregistré est le même.</translation>
    </message>
    <message>
        <source>In {folder}. Only you can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Dans {folder}. Personne d’autre que vous ne peut le lire.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <extracomment>wizard/ui/language/button.py</extracomment>
        <translation type="unfinished">Langue&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">&amp;Langue</translation>
    </message>
    <message>
        <source>Match my computer: {name}</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">Comme mon ordinateur&#x202f;: {name}</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Image&#x202f;: {caption}</translation>
    </message>
</context>
<context>
    <name>LaterParts</name>
    <message>
        <source>You&amp;r stores</source>
        <extracomment>wizard/ui/pages/store/later.py</extracomment>
        <translation type="unfinished">Vos bouti&amp;ques</translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/lead_picture.py</extracomment>
        <translation type="unfinished">Image&#x202f;: {caption}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Token not saved</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Jeton non enregistré</translation>
    </message>
    <message>
        <source>Close without saving the token?</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Fermer sans enregistrer le jeton ?</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Don’t close</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Ne pas fermer</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>The token is on the clipboard, which empties when you close. Paste it into APPSe AI first, or save a copy.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Le jeton est dans le presse-papiers, qui se vide à la fermeture. Collez-le d’abord dans APPSe AI, ou enregistrez une copie.</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Vous n’avez pas encore enregistré ce jeton et BigCommerce ne le remontrera pas.</translation>
    </message>
    <message>
        <source>No other copy? You’d need a new API account.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Pas d’autre copie ? Il vous faudrait un nouveau compte API.</translation>
    </message>
</context>
<context>
    <name>LetterBox</name>
    <message>
        <source>Email {address} with this text:</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Écrivez à {address} avec ce texte :</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Texte du courriel copié</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Texte du courriel pour l’assistance</translation>
    </message>
    <message>
        <source>No email draft?</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Pas de brouillon ?</translation>
    </message>
    <message>
        <source>Your email app didn’t open.</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Votre messagerie ne s’est pas ouverte.</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Écrire à l’assistance</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Texte du courriel pour l’assistance</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">L’assistance ne voit que ceci, jamais le jeton. Rien n’est envoyé avant que vous ne l’envoyiez.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">&amp;Écrire à l’assistance</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Texte du courriel copié</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Un brouillon devrait s’ouvrir</translation>
    </message>
    <message>
        <source>No email draft? Copy the text.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Pas de brouillon ? Copiez le texte.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Votre messagerie ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>Copy the text and email it to {address}.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Copiez le texte et envoyez-le à {address}.</translation>
    </message>
</context>
<context>
    <name>ListKeeping</name>
    <message>
        <source>{label} removed</source>
        <extracomment>wizard/ui/pages/store/open_saved.py</extracomment>
        <translation type="unfinished">{label}&#x202f;: boutique oubliée</translation>
    </message>
    <message>
        <source>Its token in the keychain is gone too.</source>
        <extracomment>wizard/ui/pages/store/open_saved.py</extracomment>
        <translation type="unfinished">Sa ligne ici et son jeton dans le trousseau ont été supprimés.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so its token may still be there.</source>
        <extracomment>wizard/ui/pages/store/open_saved.py</extracomment>
        <translation type="unfinished">Sa ligne ici a été supprimée. Le trousseau n’a pas pu être interrogé&#x202f;: rien n’y a donc été supprimé.</translation>
    </message>
</context>
<context>
    <name>MacMenus</name>
    <message>
        <source>File</source>
        <extracomment>wizard/ui/mac_menus.py</extracomment>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>wizard/ui/mac_menus.py</extracomment>
        <translation type="unfinished">Édition</translation>
    </message>
</context>
<context>
    <name>MaskedEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Coller</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Next account: one row is missing</source>
        <extracomment>wizard/practice/mishaps.py one-row-forgotten</extracomment>
        <translation type="unfinished">Dans le prochain compte enregistré, une ligne est oubliée</translation>
    </message>
    <message>
        <source>Next account: the client ID is copied instead of the access token</source>
        <extracomment>wizard/practice/mishaps.py client-id-copied</extracomment>
        <translation type="unfinished">Dans le prochain compte enregistré, le Client ID est copié au lieu du jeton d’accès</translation>
    </message>
    <message>
        <source>The store hash is another store’s, which doesn’t know the token</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-401</extracomment>
        <translation type="unfinished">Le hash est celui d’une autre boutique, où le jeton est inconnu</translation>
    </message>
    <message>
        <source>No store has this hash</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-404</extracomment>
        <translation type="unfinished">Le hash n’appartient à aucune boutique</translation>
    </message>
    <message>
        <source>The store refuses a good token</source>
        <extracomment>wizard/practice/mishaps.py scope-free-403</extracomment>
        <translation type="unfinished">La boutique refuse un bon jeton</translation>
    </message>
    <message>
        <source>One request that every token may send is refused</source>
        <extracomment>wizard/practice/mishaps.py time-403</extracomment>
        <translation type="unfinished">Une des deux questions que tout jeton peut poser est refusée</translation>
    </message>
    <message>
        <source>One request that every token may send no longer exists</source>
        <extracomment>wizard/practice/mishaps.py time-410</extracomment>
        <translation type="unfinished">BigCommerce a retiré l’une des deux questions que tout jeton peut poser</translation>
    </message>
    <message>
        <source>The account has no permissions</source>
        <extracomment>wizard/practice/mishaps.py all-rows-403</extracomment>
        <translation type="unfinished">Le compte a été enregistré sans aucune autorisation</translation>
    </message>
    <message>
        <source>This store is locked</source>
        <extracomment>wizard/practice/mishaps.py locked</extracomment>
        <translation type="unfinished">Cette boutique est verrouillée</translation>
    </message>
    <message>
        <source>This store is suspended</source>
        <extracomment>wizard/practice/mishaps.py suspended</extracomment>
        <translation type="unfinished">Cette boutique est suspendue</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for a second</source>
        <extracomment>wizard/practice/mishaps.py rate-limited</extracomment>
        <translation type="unfinished">D’autres applications ont épuisé les requêtes de la boutique pour une seconde</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for two minutes</source>
        <extracomment>wizard/practice/mishaps.py rate-limited-long</extracomment>
        <translation type="unfinished">D’autres applications ont épuisé les requêtes de la boutique pour deux minutes</translation>
    </message>
    <message>
        <source>BigCommerce is too busy to answer</source>
        <extracomment>wizard/practice/mishaps.py platform-busy</extracomment>
        <translation type="unfinished">BigCommerce est trop occupé pour répondre</translation>
    </message>
    <message>
        <source>BigCommerce is down</source>
        <extracomment>wizard/practice/mishaps.py server-error</extracomment>
        <translation type="unfinished">BigCommerce est en panne</translation>
    </message>
    <message>
        <source>BigCommerce fails once, then works</source>
        <extracomment>wizard/practice/mishaps.py server-error-once</extracomment>
        <translation type="unfinished">BigCommerce trébuche une fois, puis fonctionne à nouveau</translation>
    </message>
    <message>
        <source>Products can’t be read because of a fault</source>
        <extracomment>wizard/practice/mishaps.py one-row-unclear</extracomment>
        <translation type="unfinished">Les produits ne peuvent pas être lus à cause d’une panne</translation>
    </message>
    <message>
        <source>The request for products no longer exists</source>
        <extracomment>wizard/practice/mishaps.py one-row-gone</extracomment>
        <translation type="unfinished">BigCommerce a retiré la question sur les produits</translation>
    </message>
    <message>
        <source>The company network answers with nothing</source>
        <extracomment>wizard/practice/mishaps.py empty-answers</extracomment>
        <translation type="unfinished">Le réseau de l’entreprise répond à tout par du vide</translation>
    </message>
    <message>
        <source>The write check creates something (only if you run it)</source>
        <extracomment>wizard/practice/mishaps.py writes-accepted</extracomment>
        <translation type="unfinished">Le contrôle approfondi crée quand même quelque chose (seulement si on lance ce contrôle)</translation>
    </message>
    <message>
        <source>Someone deletes the account during the test</source>
        <extracomment>wizard/practice/mishaps.py revoked-midway</extracomment>
        <translation type="unfinished">Quelqu’un supprime le compte pendant qu’il est testé</translation>
    </message>
    <message>
        <source>BigCommerce can’t read the token</source>
        <extracomment>wizard/practice/mishaps.py token-malformed</extracomment>
        <translation type="unfinished">BigCommerce n’aime pas la façon dont le jeton est écrit</translation>
    </message>
    <message>
        <source>The company network removes the token</source>
        <extracomment>wizard/practice/mishaps.py token-stripped</extracomment>
        <translation type="unfinished">Le réseau de l’entreprise retire le jeton en chemin</translation>
    </message>
    <message>
        <source>The store is new, with no customers, products, or orders</source>
        <extracomment>wizard/practice/mishaps.py empty-store</extracomment>
        <translation type="unfinished">La boutique est neuve&#x202f;: elle n’a encore ni clients, ni produits, ni commandes</translation>
    </message>
    <message>
        <source>A Wi-Fi sign-in page answers</source>
        <extracomment>wizard/practice/mishaps.py wifi-page</extracomment>
        <translation type="unfinished">Quelqu’un ouvre la page de connexion du Wi-Fi</translation>
    </message>
    <message>
        <source>The company network answers with its own page</source>
        <extracomment>wizard/practice/mishaps.py html-page</extracomment>
        <translation type="unfinished">Le réseau de l’entreprise affiche sa propre page au lieu de BigCommerce</translation>
    </message>
    <message>
        <source>The answer arrives garbled</source>
        <extracomment>wizard/practice/mishaps.py not-json</extracomment>
        <translation type="unfinished">La réponse arrive illisible</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <extracomment>wizard/practice/mishaps.py half-answer</extracomment>
        <translation type="unfinished">La réponse s’arrête au milieu</translation>
    </message>
    <message>
        <source>The connection is cut off before an answer</source>
        <extracomment>wizard/practice/mishaps.py drop</extracomment>
        <translation type="unfinished">La connexion est coupée avant qu’une réponse arrive</translation>
    </message>
    <message>
        <source>The connection is cut off once, then works</source>
        <extracomment>wizard/practice/mishaps.py drop-once</extracomment>
        <translation type="unfinished">La connexion est coupée une fois, puis fonctionne à nouveau</translation>
    </message>
    <message>
        <source>No answer ever comes</source>
        <extracomment>wizard/practice/mishaps.py hang</extracomment>
        <translation type="unfinished">Aucune réponse n’arrive jamais</translation>
    </message>
    <message>
        <source>The answer is endlessly slow</source>
        <extracomment>wizard/practice/mishaps.py slow-drip</extracomment>
        <translation type="unfinished">La réponse arrive si lentement qu’elle ne finit jamais</translation>
    </message>
    <message>
        <source>Even the start of the answer is too slow</source>
        <extracomment>wizard/practice/mishaps.py slow-head</extracomment>
        <translation type="unfinished">Même le début de la réponse arrive trop lentement</translation>
    </message>
    <message>
        <source>The answer is a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py huge-body</extracomment>
        <translation type="unfinished">La réponse ne finit jamais&#x202f;: un gigaoctet arrive</translation>
    </message>
    <message>
        <source>The answer starts with a million empty characters</source>
        <extracomment>wizard/practice/mishaps.py huge-header</extracomment>
        <translation type="unfinished">La réponse commence par un million de lettres inutiles</translation>
    </message>
    <message>
        <source>A small compressed answer expands to a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py gzip-bomb</extracomment>
        <translation type="unfinished">Une petite réponse compressée devient un gigaoctet</translation>
    </message>
    <message>
        <source>BigCommerce gives an unknown answer</source>
        <extracomment>wizard/practice/mishaps.py teapot</extracomment>
        <translation type="unfinished">BigCommerce répond quelque chose que personne n’a jamais vu</translation>
    </message>
</context>
<context>
    <name>MissingRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>wizard/ui/pages/check/missing_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRowsCard</name>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Gardez l’ancien compte jusqu’à ce que le nouveau marche dans APPSe AI.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Pas encore testé</translation>
    </message>
    <message>
        <source>Open APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Ouvrez APPSe AI</translation>
    </message>
    <message>
        <source>Copy these into APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Copiez ceci dans APPSe AI</translation>
    </message>
    <message>
        <source>What does APPSe AI show?</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Que montre APPSe AI ?</translation>
    </message>
    <message>
        <source>APPSe AI shows red</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI affiche du rouge</translation>
    </message>
    <message>
        <source>Ask support</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Demandez à l’assistance</translation>
    </message>
    <message>
        <source>You’re done</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">C’est terminé</translation>
    </message>
    <message>
        <source>Choose {credentials}, {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Choisissez {credentials}, {add}, {app} et son type d’authentification.</translation>
    </message>
    <message>
        <source>Find {name} in its list of credentials.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Cherchez {name} dans sa liste d’identifiants.</translation>
    </message>
    <message>
        <source>APPSe AI can use {store}.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI peut utiliser {store}.</translation>
    </message>
    <message>
        <source>Send them a report. It never contains your token.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Envoyez-leur un rapport. Il ne contient jamais votre jeton.</translation>
    </message>
    <message>
        <source>Check {number} of {count}</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Vérification {number} sur {count}</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Pas testé cette fois. Le jeton de cette boutique est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>These values may not work.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Ces valeurs ne fonctionnent peut-être pas.</translation>
    </message>
    <message>
        <source>Now click {save} in APPSe AI.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Cliquez maintenant sur {save} dans APPSe AI.</translation>
    </message>
    <message>
        <source>Paste each value into the field with the same name.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Collez chaque valeur dans le champ du même nom.</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>✓ Copied</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">✓ Copié</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Cop&amp;ier</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Ce nom n’est que pour vous.</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Copier {name}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>That’s the example in APPSe AI’s guide. Is it really your store?</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">C’est l’exemple du guide d’APPSe AI. Est-ce vraiment votre boutique&#x202f;?</translation>
    </message>
    <message>
        <source>Most store hashes have 5 to 10 characters. Compare yours with the address.</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">La plupart des hashs de boutique comptent 5 à 10 caractères. Veuillez comparer avec l’adresse.</translation>
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
        <translation type="unfinished">{code} (copié avec le texte ci-dessus)</translation>
    </message>
    <message>
        <source>{code} (not copied: another app is using the clipboard)</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{code} (pas copié&#x202f;: un autre programme occupe le presse-papiers)</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Étape {step}, code {code}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Code {code}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">C’est fait</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Problème</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Remarque</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Don’t use it</source>
        <extracomment>wizard/ui/pages/store/offer.py</extracomment>
        <translation type="unfinished">Ne pas l’utiliser</translation>
    </message>
    <message>
        <source>You copied {address}</source>
        <extracomment>wizard/ui/pages/store/offer.py</extracomment>
        <translation type="unfinished">Vous avez copié {address}</translation>
    </message>
</context>
<context>
    <name>OldAccount</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">&amp;Ouvrir BigCommerce</translation>
    </message>
    <message>
        <source>Check that the old account is &amp;gone</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Vérifier que l’ancien compte n’e&amp;xiste plus</translation>
    </message>
    <message>
        <source>Asking BigCommerce…</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Demande à BigCommerce…</translation>
    </message>
    <message>
        <source>The old account is gone. BigCommerce no longer accepts its token.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">L’ancien compte n’existe plus. BigCommerce n’accepte plus son jeton.</translation>
    </message>
    <message>
        <source>The old account is still there, and its token still works.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">L’ancien compte existe encore et son jeton fonctionne toujours.</translation>
    </message>
    <message>
        <source>Delete “{name}” in BigCommerce. Its webhooks stop too.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Supprimez « {name} » dans BigCommerce. Ses webhooks s’arrêtent aussi.</translation>
    </message>
    <message>
        <source>Can’t tell if the old account is gone.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Impossible de savoir si l’ancien compte n’existe plus.</translation>
    </message>
    <message>
        <source>{title} ({code}).</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">{title} ({code}).</translation>
    </message>
    <message>
        <source>Try again, or look in BigCommerce’s list of accounts.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Réessayez, ou regardez la liste des comptes de BigCommerce.</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>&amp;It’s already open</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Déjà ouve&amp;rt</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Ne pas la &amp;déplacer</translation>
    </message>
    <message>
        <source>&amp;Move it beside my browser</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">La mettre à &amp;côté du navigateur</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Cette fenêtre se place à côté de votre navigateur.</translation>
    </message>
    <message>
        <source>This window stays where it is.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Cette fenêtre reste où elle est.</translation>
    </message>
</context>
<context>
    <name>OpenedNotice</name>
    <message>
        <source>Resuming store {hash}</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Suite de la configuration de la boutique {hash}</translation>
    </message>
    <message>
        <source>Saved {when}, at step {number} ({name}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Enregistré le {when}, à l’étape {number} ({name}).</translation>
    </message>
    <message>
        <source>The last test passed.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Le dernier test s’est bien terminé&#x202f;: la connexion était prête.</translation>
    </message>
    <message>
        <source>Last test: {title} ({code}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Le dernier test s’est terminé par {code}&#x202f;: {title}.</translation>
    </message>
    <message>
        <source>Last test: {code}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Le dernier test s’est terminé par {code}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Il manque&#x202f;: {rows}.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Il n’y avait pas de résultat de test à ce moment-là.</translation>
    </message>
    <message>
        <source>The last account was missing: {rows}. The new one is untested.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Il manquait au compte précédent&#x202f;: {rows}. Le nouveau n’a pas encore été testé.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address, then press Next.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Comparez le hash de la boutique avec l’adresse dans votre navigateur, puis continuez avec «&#x202f;Suivant&#x202f;».</translation>
    </message>
    <message>
        <source>First compare the store hash {hash} with your browser’s address. The file may be for another store.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Comparez d’abord le hash de la boutique {hash} avec l’adresse dans votre navigateur&#x202f;: le fichier concerne peut-être une autre boutique.</translation>
    </message>
    <message>
        <source>Continue below. Your check marks are back.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Reprenez où vous vous étiez arrêté&#x202f;; ce qui était coché l’est ci-dessous.</translation>
    </message>
    <message>
        <source>Continue below. No row was checked off yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Reprenez où vous vous étiez arrêté. Aucune ligne n’était encore cochée.</translation>
    </message>
    <message>
        <source>For a new API account, press Back. To test again, add the token: saved setups contain none.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Pour créer un nouveau compte API avec toutes les lignes, cliquez sur «&#x202f;Précédent&#x202f;». Pour refaire le test, saisissez à nouveau le jeton&#x202f;: une configuration enregistrée ne le contient jamais.</translation>
    </message>
    <message>
        <source>A saved setup never contains the token. Add it here, then test.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Une configuration enregistrée ne contient jamais le jeton. Saisissez-le ici, puis passez au test.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>The page should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">La page devrait maintenant s’ouvrir dans votre navigateur</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Votre navigateur n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Practice doesn’t open real pages</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Le mode entraînement n’ouvre aucune page en dehors de ce programme</translation>
    </message>
    <message>
        <source>The practice control panel should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Le panneau d’entraînement devrait maintenant s’ouvrir dans votre navigateur</translation>
    </message>
    <message>
        <source>It imitates BigCommerce, for the made-up store in this app.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Il remplace le panneau de contrôle de BigCommerce et appartient à la boutique fictive de ce programme.</translation>
    </message>
    <message>
        <source>It works while this window is open.
Nothing opened? Copy this address: {address}</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Continuez là-bas comme vous le feriez dans BigCommerce. Il reste disponible tant que cette fenêtre est ouverte.
Rien n’apparaît&#x202f;? Copiez cette adresse dans votre navigateur&#x202f;: {address}</translation>
    </message>
    <message>
        <source>Copy this address into your browser.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Copiez cette adresse dans votre navigateur.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Copier l’adresse</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">L’adresse est copiée</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Other &amp;reasons</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Autres &amp;raisons</translation>
    </message>
    <message>
        <source>BigCommerce’s &amp;status page</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Page d’état de &amp;BigCommerce</translation>
    </message>
    <message>
        <source>Store and token came from {name}.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">La boutique et le jeton viennent de {name}.</translation>
    </message>
    <message>
        <source>Without Customers, APPSe AI’s own check will probably fail.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Sans Customers, la vérification d’APPSe AI échouera probablement.</translation>
    </message>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Gardez l’ancien compte jusqu’à ce que le nouveau marche dans APPSe AI.</translation>
    </message>
    <message>
        <source>Add to APPSe AI &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Ajouter à APPSe AI &amp;sans test</translation>
    </message>
    <message>
        <source>Continue a&amp;nyway</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Continuer &amp;quand même</translation>
    </message>
    <message>
        <source>Continue &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Continuer sans &amp;test</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Qu’est-ce qui est envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Détails</translation>
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
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Créer un compte API pour APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: none of this is about a real store.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">ENTRAÎNEMENT&#x202f;: rien de tout cela ne concerne une vraie boutique.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Ouvrez la page</translation>
    </message>
    <message>
        <source>Click {create} at the top right.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Cliquez sur {create} en haut à droite.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Remplissez le formulaire</translation>
    </message>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">{label}&#x202f;: choisir {wanted}</translation>
    </message>
    <message>
        <source>Compare all rows once more, then click {save}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Comparez encore une fois toutes les lignes, puis cliquez sur {save}.</translation>
    </message>
    <message>
        <source>Send the file back safely</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Renvoyez le fichier en toute sécurité</translation>
    </message>
    <message>
        <source>Protect the file with a passphrase before you send it.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Protégez le fichier par une phrase secrète avant de l’envoyer.</translation>
    </message>
    <message>
        <source>BigCommerce: an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">BigCommerce&#x202f;: un compte API pour APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: {subject}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">ENTRAÎNEMENT&#x202f;: {subject}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Bonjour,</translation>
    </message>
    <message>
        <source>The page: {page}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">La page&#x202f;: {page}</translation>
    </message>
    <message>
        <source>{type}: {right}. {name}: {account}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">{type}&#x202f;: {right}. {name}&#x202f;: {account}</translation>
    </message>
    <message>
        <source>For the store’s owner, or a user allowed to create store-level API accounts</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Pour le propriétaire de la boutique BigCommerce, ou un utilisateur autorisé à créer des comptes API de niveau boutique</translation>
    </message>
    <message>
        <source>APPSe AI needs an API account to connect to store {store}. You create it once. It changes nothing in your store.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">APPSe AI va être connecté à la boutique {store}. Il lui faut pour cela un compte API, que peut créer le propriétaire de la boutique ou un utilisateur qui en a l’autorisation. Cela se fait une seule fois et ne change rien dans votre boutique.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce with Chrome, Firefox, or Edge. Open this address:</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce avec Chrome, Firefox ou Edge, et ouvrez cette adresse&#x202f;:</translation>
    </message>
    <message>
        <source>The address bar should show {store}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">La barre d’adresse affiche alors {store}.</translation>
    </message>
    <message>
        <source>Or click {settings}, then {right} near the end. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Ou cliquez sur {settings} puis, vers la fin de cette page, sur {right}. Dans les boutiques plus anciennes, cela s’appelle {older}. Ne prenez pas {wrong}.</translation>
    </message>
    <message>
        <source>Leave {type} on {right}. Type this into {name}:</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Laissez {type} sur {right}, et saisissez ceci dans {name}&#x202f;:</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Ce nom ne sert qu’à vous. Il vous rappellera plus tard à quoi sert le compte.</translation>
    </message>
    <message>
        <source>Under {scopes}, set {change} of the {count} rows as shown. Leave the others on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Sous {scopes}, réglez les lignes comme indiqué ici&#x202f;: {change} sur {count} sont à modifier, les autres restent à leur première option.</translation>
    </message>
    <message>
        <source>The order is BigCommerce’s. Leave unlisted rows on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Elles suivent l’ordre de la page de BigCommerce. Une ligne qui s’y trouve mais n’est pas sur cette feuille reste elle aussi à sa première option.</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">{label}&#x202f;: laisser sur {wanted}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Enregistrez, une seule fois</translation>
    </message>
    <message>
        <source>You can’t change them later. One wrong row means a new account.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Les lignes ne peuvent plus être modifiées ensuite. Si l’une d’elles n’est pas bonne, il faut recréer le compte.</translation>
    </message>
    <message>
        <source>{window} opens, and your browser saves a text file. Find it in Downloads before you click {done}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">La fenêtre {window} s’ouvre, et votre navigateur enregistre un fichier texte. Cherchez ce fichier dans vos Téléchargements avant de cliquer sur {done}.</translation>
    </message>
    <message>
        <source>Its name starts with {begins}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Son nom commence par {begins}.</translation>
    </message>
    <message>
        <source>No file? Copy the third box, {token}, now. BigCommerce won’t show it again. Paste it in the next step.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Pas de fichier&#x202f;? Copiez maintenant le troisième champ, {token}&#x202f;: BigCommerce ne le montrera plus jamais. À la prochaine étape, collez-le au lieu de choisir le fichier.</translation>
    </message>
    <message>
        <source>In step 1 of BigCommerce Connect, choose the file. After the test, choose “Save a copy…”, then “Protected with a passphrase…”. Send that file. Say the passphrase on the phone, never in the same message.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">À l’étape 1 de BigCommerce Connect, choisissez le fichier. Après le test, choisissez « Enregistrer une copie… », puis « Protégé par une phrase secrète… ». Envoyez ce fichier. Dites la phrase secrète au téléphone, jamais dans le même message.</translation>
    </message>
    <message>
        <source>Without this app, use a USB stick or a shared password manager. Avoid plain email and chat: copies stay for years.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Sans ce programme, remettez le fichier texte par un moyen auquel vous faites tous deux confiance&#x202f;: sur une clé USB, ou dans un gestionnaire de mots de passe partagé. Évitez si possible le simple e-mail ou la messagerie instantanée&#x202f;: des copies y restent pendant des années.</translation>
    </message>
    <message>
        <source>Anyone with the file can do what these rows allow. Never send the {secret} alone: nobody needs it.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Toute personne qui a le fichier peut faire dans votre boutique ce qu’autorisent les lignes ci-dessus. N’envoyez jamais le {secret} seul&#x202f;: personne n’en a besoin.</translation>
    </message>
    <message>
        <source>When the connection works, delete the file.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Quand on vous dit que la connexion fonctionne, supprimez le fichier.</translation>
    </message>
    <message>
        <source>Delete it from Downloads and the trash, and delete the message. Keep the API account: APPSe AI needs it.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Supprimez-le de vos Téléchargements et de la corbeille, ainsi que le message qui l’accompagnait. Le compte API reste dans BigCommerce&#x202f;: c’est avec lui qu’APPSe AI travaille.</translation>
    </message>
    <message>
        <source>Or let the person who asked you do it</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Ou laissez faire la personne qui vous l’a demandé</translation>
    </message>
    <message>
        <source>In {account}, {users}, {edit}, {risk}, let them list and create store-level API accounts. Then skip the steps above. Undo it when the connection works.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Sous {account}, {users}, {edit}, {risk}, vous pouvez autoriser un utilisateur à lister et à créer des comptes API de niveau boutique. Aucune des étapes ci-dessus n’est alors nécessaire. Retirez l’autorisation quand la connexion fonctionne.</translation>
    </message>
    <message>
        <source>Could you create an API account for APPSe AI in our BigCommerce store {store}? I’m not allowed to. The attached sheet shows every step.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">pourriez-vous créer un compte API pour APPSe AI dans notre boutique BigCommerce {store}&#x202f;? Je n’en ai pas l’autorisation. La feuille jointe montre toutes les étapes.</translation>
    </message>
    <message>
        <source>Please don’t send me BigCommerce’s file in a plain email. The sheet shows how to protect it.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Merci de ne pas m’envoyer le fichier de BigCommerce par simple e-mail. La feuille explique comment le protéger par une phrase secrète.</translation>
    </message>
    <message>
        <source>Set these rows. Leave the others on their first option. After Save, nothing can change:</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Lignes à modifier&#x202f;; toutes les autres restent à leur première option, et plus rien ne peut être modifié après Save&#x202f;:</translation>
    </message>
    <message>
        <source>If you have several stores, check that it’s the right one.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Vérifiez que c’est bien la boutique à connecter&#x202f;: vous en avez peut-être plusieurs.</translation>
    </message>
    <message>
        <source>Near the end of that page, click {right}. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Vers la fin de cette page, cliquez sur {right}. Dans les boutiques plus anciennes, cela s’appelle {older}. Ne prenez pas {wrong}.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Fait</translation>
    </message>
    <message>
        <source>Row in BigCommerce</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Ligne dans BigCommerce</translation>
    </message>
    <message>
        <source>Choose the highlighted one</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Choisir l’option mise en évidence</translation>
    </message>
    <message>
        <source>Made with BigCommerce Connect. Contains no password or token.</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Créé avec BigCommerce Connect. Ni mot de passe, ni jeton.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>OwnerDialog</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Enregistrer en &amp;texte…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copier les instructions</translation>
    </message>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Instructions pour le propriétaire</translation>
    </message>
    <message>
        <source>Send this to the owner, or someone allowed to create API accounts. It contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Envoyez ceci au propriétaire, ou à qui peut créer des comptes API. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Copy e&amp;mail</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copier le &amp;courriel</translation>
    </message>
    <message>
        <source>Email copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Courriel copié</translation>
    </message>
    <message>
        <source>When the file arrives, choose “I got the file from the owner” in step 2.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Quand le fichier arrive, choisissez « J’ai reçu le fichier du propriétaire » à l’étape 2.</translation>
    </message>
    <message>
        <source>&amp;Email the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Envoyer les instructions par courriel</translation>
    </message>
    <message>
        <source>Instructions copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Instructions copiées</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Enregistrer les instructions</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Fichier PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Fichier texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Enregistré sous {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Dans {folder}.</translation>
    </message>
    <message>
        <source>Send it any way you like: it contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Envoyez-le comme vous voulez : il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Un brouillon devrait s’ouvrir</translation>
    </message>
    <message>
        <source>No draft? Copy the email instead.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Pas de brouillon ? Copiez le courriel.</translation>
    </message>
    <message>
        <source>Save the PDF here and attach it.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Enregistrez le PDF ici et joignez-le.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Votre messagerie ne s’est pas ouverte</translation>
    </message>
    <message>
        <source>Copy the email and attach the PDF.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copiez le courriel et joignez le PDF.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Protéger par une phrase secrète</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Ouvrir un fichier protégé</translation>
    </message>
    <message>
        <source>&amp;Passphrase for {name}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Phrase secrète pour {name}</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">La même à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Enregistrer le fichier</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>Enter the same passphrase in both fields.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Saisissez la même phrase secrète dans les deux champs.</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Ouverture du fichier…</translation>
    </message>
</context>
<context>
    <name>PhoneCheck</name>
    <message>
        <source>One of you reads out the check number, and the other types it in. If you both see the same four words, you have the same token.</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">L’un lit le numéro de contrôle à voix haute, l’autre le saisit. Si les deux voient ensuite les quatre mêmes mots, les deux ont le même jeton.</translation>
    </message>
    <message>
        <source>Check number</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Numéro de contrôle</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>What to say on the phone</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Que dire au téléphone</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Dites : « {words} »</translation>
    </message>
    <message>
        <source>Never read out your token.</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Ne lisez jamais votre jeton à voix haute.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Étape {step}</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Étape {step}, code {code}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Copié</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This is the store hash. Copy the whole address.</source>
        <extracomment>wizard/ui/pictures/address_bar.py</extracomment>
        <translation type="unfinished">Voici le hash de la boutique. Copiez l’adresse entière.</translation>
    </message>
    <message>
        <source>The address at the top of your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">L’adresse en haut de votre navigateur</translation>
    </message>
    <message>
        <source>{create}, at the top right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{create}, en haut à droite</translation>
    </message>
    <message>
        <source>The form: {type} and {name}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Le formulaire&#x202f;: {type} et {name}</translation>
    </message>
    <message>
        <source>This window beside your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Cette fenêtre à côté de votre navigateur</translation>
    </message>
    <message>
        <source>{settings}, then the end of the page</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings}, puis la fin de la page</translation>
    </message>
    <message>
        <source>Two rows, set correctly</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Deux lignes bien réglées</translation>
    </message>
    <message>
        <source>{save}, at the bottom right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save}, en bas à droite</translation>
    </message>
    <message>
        <source>{token} is the third box</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{token} est le troisième champ</translation>
    </message>
    <message>
        <source>{credentials}, then {add}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials}, puis {add}</translation>
    </message>
    <message>
        <source>The form {configure}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Le formulaire {configure}</translation>
    </message>
    <message>
        <source>The store hash is at the top, between store- and the first dot.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Le store hash est en haut, entre store- et le premier point.</translation>
    </message>
    <message>
        <source>BigCommerce is open in your browser. This window is a narrow column on its right, with one task at a time.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">BigCommerce est ouvert dans votre navigateur. Cette fenêtre est une colonne étroite à sa droite, une tâche à la fois.</translation>
    </message>
    <message>
        <source>{settings} is last in BigCommerce’s menu. Under API, at the very end, {store_level} is the second of three rows.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings} est le dernier du menu de BigCommerce. Sous API, tout à la fin, {store_level} est la deuxième de trois lignes.</translation>
    </message>
    <message>
        <source>On {store_level}, the blue {create} button is at the top right, above the list.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Sur {store_level}, le bouton bleu {create} est en haut à droite, au-dessus de la liste.</translation>
    </message>
    <message>
        <source>Leave {type} as it is. Type the name into {name}, below.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Laissez {type} tel quel. Saisissez le nom dans {name}, en dessous.</translation>
    </message>
    <message>
        <source>Each row is a name and joined buttons. The chosen one is light blue.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Chaque ligne est un nom et des boutons accolés. Celui choisi est bleu clair.</translation>
    </message>
    <message>
        <source>{save} is the blue button at the bottom right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save} est le bouton bleu en bas à droite.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows three boxes. The last one is {token}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Après {save}, une fenêtre montre trois cases. La dernière est {token}.</translation>
    </message>
    <message>
        <source>{credentials} is fourth in APPSe AI’s menu. The blue {add} button is at the top right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials} est le quatrième du menu d’APPSe AI. Le bouton bleu {add} est en haut à droite.</translation>
    </message>
    <message>
        <source>{configure} has three fields, in this order. The wide button below is {authorize}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{configure} a trois champs, dans cet ordre. Le bouton large en dessous est {authorize}.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>What it looks like</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">À quoi cela ressemble</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Enlarge picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Agrandir l’image&#x202f;: {caption}</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Cliquer pour agrandir</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>This uses a made-up store in this app, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Ceci communique avec une boutique fictive dans ce programme, pas avec BigCommerce.</translation>
    </message>
    <message>
        <source>Practic&amp;e a problem…</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Si&amp;muler un problème…</translation>
    </message>
    <message>
        <source>Practice a problem, or open the practice control panel</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Simuler un problème, ou ouvrir le panneau d’entraînement</translation>
    </message>
    <message>
        <source>PRACTICE: a made-up store, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">ENTRAÎNEMENT&#x202f;: une boutique fictive, pas BigCommerce.</translation>
    </message>
    <message>
        <source>PRACTICE: a practice problem is on.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">ENTRAÎNEMENT&#x202f;: un problème simulé est activé.</translation>
    </message>
    <message>
        <source>Use a practice &amp;value</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Essa&amp;yer une valeur d’entraînement</translation>
    </message>
</context>
<context>
    <name>PracticeToken</name>
    <message>
        <source>All rows set correctly.</source>
        <extracomment>wizard/practice/store.py ready</extracomment>
        <translation type="unfinished">Toutes les lignes comme demandé.</translation>
    </message>
    <message>
        <source>Products was left on None.</source>
        <extracomment>wizard/practice/store.py one-row-missing</extracomment>
        <translation type="unfinished">Products est resté sur None.</translation>
    </message>
    <message>
        <source>Its API account was deleted.</source>
        <extracomment>wizard/practice/store.py revoked</extracomment>
        <translation type="unfinished">Son compte API a été supprimé.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/preview.py</extracomment>
        <translation type="unfinished">Instructions pour le propriétaire</translation>
    </message>
</context>
<context>
    <name>Primary</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/shell/states.py STORE_EMPTY</extracomment>
        <translation type="unfinished">&amp;Ouvrir BigCommerce</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <extracomment>wizard/ui/shell/states.py STORE_OFFERED</extracomment>
        <translation type="unfinished">&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>wizard/ui/shell/states.py STORE_TYPED</extracomment>
        <translation type="unfinished">&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Look up {host}</source>
        <extracomment>wizard/ui/shell/states.py STORE_SHOP</extracomment>
        <translation type="unfinished">&amp;Interroger {host}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/shell/states.py STORE_LOOKING</extracomment>
        <translation type="unfinished">A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Use store {hash}</source>
        <extracomment>wizard/ui/shell/states.py STORE_CHOICES</extracomment>
        <translation type="unfinished">&amp;Utiliser la boutique {hash}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_RETRY</extracomment>
        <translation type="unfinished">&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/shell/states.py STORE_FILE_FOUND</extracomment>
        <translation type="unfinished">&amp;Tester</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_SAVED</extracomment>
        <translation type="unfinished">Tester à &amp;nouveau</translation>
    </message>
    <message>
        <source>Add the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py STORE_NO_TOKEN</extracomment>
        <translation type="unfinished">Ajouter le &amp;jeton</translation>
    </message>
    <message>
        <source>&amp;Done, copy the name</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_CREATE</extracomment>
        <translation type="unfinished">&amp;Fait, copier le nom</translation>
    </message>
    <message>
        <source>I &amp;clicked Save</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE</extracomment>
        <translation type="unfinished">J’ai cliqué &amp;sur Save</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE_WAITING</extracomment>
        <translation type="unfinished">Choisir le &amp;fichier…</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FIND</extracomment>
        <translation type="unfinished">Vérifier les télécharge&amp;ments</translation>
    </message>
    <message>
        <source>&amp;Use this file and test</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FILE</extracomment>
        <translation type="unfinished">&amp;Utiliser ce fichier et tester</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_UNSEEN</extracomment>
        <translation type="unfinished">&amp;Envoyer des instructions…</translation>
    </message>
    <message>
        <source>I got the &amp;file from the owner</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_OWNER</extracomment>
        <translation type="unfinished">J’ai reçu le &amp;fichier du propriétaire</translation>
    </message>
    <message>
        <source>Go back to the API &amp;account</source>
        <extracomment>wizard/ui/shell/states.py TOKEN_WRONG_ACCOUNT</extracomment>
        <translation type="unfinished">&amp;Revenir au compte API</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <extracomment>wizard/ui/shell/states.py TEST_RUNNING</extracomment>
        <translation type="unfinished">Arrêter &amp;le test</translation>
    </message>
    <message>
        <source>&amp;Open APPSe AI</source>
        <extracomment>wizard/ui/shell/states.py TEST_GOOD</extracomment>
        <translation type="unfinished">&amp;Ouvrir APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Create a new account</source>
        <extracomment>wizard/ui/shell/states.py TEST_MISSING</extracomment>
        <translation type="unfinished">Créer un &amp;nouveau compte</translation>
    </message>
    <message>
        <source>Go back to the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py TEST_REFUSED</extracomment>
        <translation type="unfinished">Revenir au &amp;jeton</translation>
    </message>
    <message>
        <source>Go back to &amp;step 1</source>
        <extracomment>wizard/ui/shell/states.py TEST_STORE_REFUSED</extracomment>
        <translation type="unfinished">Revenir à l’é&amp;tape 1</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <extracomment>wizard/ui/shell/states.py TEST_SKIPPED</extracomment>
        <translation type="unfinished">&amp;Tester maintenant</translation>
    </message>
    <message>
        <source>&amp;Copy Connection name</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_NAME</extracomment>
        <translation type="unfinished">&amp;Copier Connection name</translation>
    </message>
    <message>
        <source>&amp;Copy Store Hash</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_HASH</extracomment>
        <translation type="unfinished">Copier &amp;Store Hash</translation>
    </message>
    <message>
        <source>&amp;Copy API Token</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_COPY_TOKEN</extracomment>
        <translation type="unfinished">Copier API &amp;Token</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SHARED</extracomment>
        <translation type="unfinished">&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;I saved it</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SAVED</extracomment>
        <translation type="unfinished">J’ai &amp;enregistré</translation>
    </message>
    <message>
        <source>Gr&amp;een check mark</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_ASK</extracomment>
        <translation type="unfinished">Coche &amp;verte</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_RED_LOOK</extracomment>
        <translation type="unfinished">&amp;Regarder à nouveau</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_REPORT</extracomment>
        <translation type="unfinished">&amp;Créer un rapport…</translation>
    </message>
    <message>
        <source>&amp;Delete {files}</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_TIDY</extracomment>
        <translation type="unfinished">&amp;Supprimer {files}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_DONE</extracomment>
        <translation type="unfinished">&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>QuestionWindow</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">&amp;Fermer</translation>
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
        <translation type="unfinished">pour APPSe AI</translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>Go back to this step</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Revenir à cette étape</translation>
    </message>
    <message>
        <source>current</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">étape en cours</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {state}</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Étape {number}&#x202f;: {name}, {state}</translation>
    </message>
    <message>
        <source>not started</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">à venir</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">terminée</translation>
    </message>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">fait grâce au fichier</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">échec</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">non testé</translation>
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
        <translation type="unfinished">Recherche du nom</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>wizard/core/readiness.py CONNECTION</extracomment>
        <translation type="unfinished">Connexion sécurisée</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>wizard/core/readiness.py CLOCK</extracomment>
        <translation type="unfinished">Horloge</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>wizard/core/readiness.py KEYCHAIN</extracomment>
        <translation type="unfinished">Trousseau</translation>
    </message>
    <message>
        <source>Downloads folder</source>
        <extracomment>wizard/core/readiness.py DOWNLOADS</extracomment>
        <translation type="unfinished">Dossier Téléchargements</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>wizard/core/readiness.py BROWSER</extracomment>
        <translation type="unfinished">Navigateur</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>wizard/core/readiness.py CLIPBOARD</extracomment>
        <translation type="unfinished">Presse-papiers</translation>
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
        <translation type="unfinished">{what} : {detail}</translation>
    </message>
</context>
<context>
    <name>ReadinessWindow</name>
    <message>
        <source>Is this computer ready?</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Cet ordinateur est-il prêt ?</translation>
    </message>
    <message>
        <source>Your token isn’t used. This computer may ask for its keychain password.</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Votre token n’est pas utilisé. Cet ordinateur demandera peut-être le mot de passe de son trousseau.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">C&amp;opier</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Copié</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Vérifier à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">&amp;Fermer</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Vérification de cet ordinateur…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Pas encore prêt</translation>
    </message>
    <message>
        <source>No problem found, but not everything could be checked</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Aucun problème trouvé, mais tout n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Cet ordinateur est prêt</translation>
    </message>
    <message>
        <source>The check stopped early</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">La vérification s’est arrêtée avant la fin</translation>
    </message>
</context>
<context>
    <name>RedCard</name>
    <message>
        <source>&amp;Not this</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Pas &amp;ceci</translation>
    </message>
    <message>
        <source>None &amp;of these</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Aucune &amp;de celles-ci</translation>
    </message>
</context>
<context>
    <name>RehearsalMenu</name>
    <message>
        <source>&amp;Open the practice control panel</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Ouvrir le panneau d’entraînement</translation>
    </message>
    <message>
        <source>Practice a problem:</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Simuler un problème&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;No problem</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Aucu&amp;n problème</translation>
    </message>
    <message>
        <source>Account or &amp;token</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Avec le compte ou son &amp;jeton</translation>
    </message>
    <message>
        <source>&amp;Store or BigCommerce</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Avec la &amp;boutique ou BigCommerce</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Sur le &amp;chemin vers BigCommerce</translation>
    </message>
    <message>
        <source>Test still &amp;passes</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Un problème &amp;passager&#x202f;: le test aboutit</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Opening the keychain… Your computer may ask for its password.</source>
        <extracomment>wizard/ui/pages/store/open_saved.py</extracomment>
        <translation type="unfinished">Interrogation du trousseau… Votre système peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>No saved token for {label}.</source>
        <extracomment>wizard/ui/pages/store/open_saved.py</extracomment>
        <translation type="unfinished">Aucun jeton enregistré pour {label}.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add the token in step 3.</source>
        <extracomment>wizard/ui/pages/store/open_saved.py</extracomment>
        <translation type="unfinished">Déverrouillez le trousseau et réessayez, ou ajoutez le jeton à l’étape 3.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>&amp;Text</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">&amp;JSON</translation>
    </message>
    <message>
        <source>Show the store &amp;hash</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">Afficher le &amp;hash de la boutique</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">Le rapport</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Report for support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Rapport pour l’assistance</translation>
    </message>
    <message>
        <source>Test the &amp;keychain</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Tester le trou&amp;sseau</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">L’assistance ne voit que ceci, jamais le jeton. Rien n’est envoyé avant que vous ne l’envoyiez.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Écrire à l’assistance</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Rapport copié</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Fichier JSON (*.json)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Fichier texte (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Enregistré sous {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Dans {folder}.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Un brouillon devrait s’ouvrir</translation>
    </message>
    <message>
        <source>Attach the saved report yourself.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Joignez vous-même le rapport enregistré.</translation>
    </message>
    <message>
        <source>Keychain: none in practice.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Trousseau : aucun pendant l’exercice.</translation>
    </message>
    <message>
        <source>Opening the keychain… Your computer may ask for its password.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Ouverture du trousseau… Votre ordinateur peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>Keychain: {name}. It works: a test value came back.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Trousseau : {name}. Il fonctionne : une valeur de test est revenue.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">pas encore connu</translation>
    </message>
    <message>
        <source>Keychain: {name}. Not tested.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Trousseau&#x202f;: {name}. Non testé.</translation>
    </message>
    <message>
        <source>Keychain: {name}. The test ended with {code}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Trousseau&#x202f;: {name}. Le test s’est terminé par {code}.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Confirmed as far as possible: {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Confirmées autant que possible : {proven} autorisations sur {total}.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n depend(s) on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Pour %n, tout dépend des lignes que vous avez réglées.</numerusform>
            <numerusform>Pour %n, tout dépend des lignes que vous avez réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read access is confirmed for {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">L’accès en lecture est confirmé pour {proven} autorisations sur {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Write access and the other %n can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>L’écriture et le reste (%n) ne se vérifient pas sans tenter de modifier des données.</numerusform>
            <numerusform>L’écriture et le reste (%n) ne se vérifient pas sans tenter de modifier des données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write access can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">L’écriture ne se vérifie pas sans tenter de modifier des données.</translation>
    </message>
    <message>
        <source>It can do more than needed: {rows}. Leave those off next time.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Il peut plus que nécessaire : {rows}. Ne les activez pas la prochaine fois.</translation>
    </message>
    <message>
        <source>APPSe AI’s own check will probably fail</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification d’APPSe AI échouera probablement</translation>
    </message>
    <message>
        <source>APPSe AI’s own check should pass</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification d’APPSe AI devrait réussir</translation>
    </message>
    <message>
        <source>APPSe AI’s own check is unclear</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification d’APPSe AI est incertaine</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. No answer came here ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification d’APPSe AI demande les clients. Ici, aucune réponse ({asked}).</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. The answer here was {status} ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification d’APPSe AI demande les clients. Ici, la réponse était {status} ({asked}).</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}. Time: {seconds} s. Nothing was changed.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Requêtes envoyées&#x202f;: {requests}. Durée&#x202f;: {seconds} s. Rien n’a été modifié&#x202f;: le test n’a fait que lire.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}, of which {writes} tried to write. Time: {seconds} s.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Requêtes envoyées&#x202f;: {requests}, dont {writes} ont tenté d’écrire. Durée&#x202f;: {seconds} s.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Voici « {name} », {domain}.</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Voici « {name} ».</translation>
    </message>
    <message>
        <source>Its first location: {place}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Premier emplacement : {place}.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Autorisation</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Demandé</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Ce qui a été vu</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">pas encore testé</translation>
    </message>
    <message>
        <source>{wanted} needed, {seen}</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">{wanted} demandé, {seen}</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Test results by permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Autorisations et ce que le test a vu</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/row_list.py</extracomment>
        <translation type="unfinished">Lignes à régler dans BigCommerce</translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <source>{n} of {total}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">{n} sur {total}</translation>
    </message>
    <message>
        <source>Show only these {total}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">N’afficher que ces {total}</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Afficher les {count}</translation>
    </message>
    <message>
        <source>Show all {count} in BigCommerce’s order</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Les {count} dans l’ordre de BigCommerce</translation>
    </message>
</context>
<context>
    <name>SavedStores</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Vos boutiques</translation>
    </message>
    <message>
        <source>Connect another &amp;store</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Connecter une autre &amp;boutique</translation>
    </message>
    <message>
        <source>A&amp;dd to APPSe AI again</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Ajouter à nou&amp;veau à APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Oublier…</translation>
    </message>
    <message>
        <source>test passed</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">test réussi</translation>
    </message>
    <message>
        <source>permissions missing</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">autorisations manquantes</translation>
    </message>
    <message>
        <source>token refused</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">jeton refusé</translation>
    </message>
    <message>
        <source>not fully tested</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">test incomplet</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>Name for store {hash}:</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Nom de la boutique {hash}&#x202f;:</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Oublier cette boutique</translation>
    </message>
    <message>
        <source>Forget {label}?</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Oublier {label}&#x202f;?</translation>
    </message>
    <message>
        <source>Its entry here and its token in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Son entrée ici et son jeton dans le trousseau sont supprimés. BigCommerce et APPSe AI ne changent pas.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Garder</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Blog posts and web pages. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json content.why</extracomment>
        <translation type="unfinished">Articles de blog et pages web. APPSe AI n’y touche pas.</translation>
    </message>
    <message>
        <source>Scripts on your checkout page. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json checkout_content.why</extracomment>
        <translation type="unfinished">Scripts de votre page de paiement. APPSe AI n’y touche pas.</translation>
    </message>
    <message>
        <source>No page needs this permission alone, so it can’t be checked.</source>
        <extracomment>resources/scopes.json checkout_content.no_probe_because</extracomment>
        <translation type="unfinished">BigCommerce n’a aucune page à lire qui dépende de cette seule autorisation.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates customers, and checks your connection with them.</source>
        <extracomment>resources/scopes.json customers.why</extracomment>
        <translation type="unfinished">APPSe AI lit et met à jour les clients, et teste ici votre connexion.</translation>
    </message>
    <message>
        <source>Signs shoppers in to your storefront. Not needed.</source>
        <extracomment>resources/scopes.json customers_login.why</extracomment>
        <translation type="unfinished">Connecter des acheteurs à votre vitrine. APPSe AI ne le fait jamais.</translation>
    </message>
    <message>
        <source>This permission only signs shoppers in. Nothing can be read.</source>
        <extracomment>resources/scopes.json customers_login.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation sert seulement à connecter des acheteurs&#x202f;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>Your store’s name, address, and settings. Not needed.</source>
        <extracomment>resources/scopes.json information_settings.why</extracomment>
        <translation type="unfinished">Le nom, l’adresse et les réglages de votre boutique. Pas nécessaire.</translation>
    </message>
    <message>
        <source>Coupons, banners, and gift certificates. Not needed.</source>
        <extracomment>resources/scopes.json marketing.why</extracomment>
        <translation type="unfinished">Bons de réduction, bannières et chèques-cadeaux. Pas nécessaire.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates orders, and marks them as shipped.</source>
        <extracomment>resources/scopes.json orders.why</extracomment>
        <translation type="unfinished">APPSe AI lit les commandes, les met à jour et les marque comme expédiées.</translation>
    </message>
    <message>
        <source>How your orders were paid. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_transactions.why</extracomment>
        <translation type="unfinished">Comment vos commandes ont été payées. Le guide d’APPSe AI le demande.</translation>
    </message>
    <message>
        <source>Lets APPSe AI take payments for your orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json create_payments.why</extracomment>
        <translation type="unfinished">Permet à APPSe AI d’encaisser le paiement de vos commandes. Le guide d’APPSe AI le demande.</translation>
    </message>
    <message>
        <source>This permission only creates. Nothing can be read.</source>
        <extracomment>resources/scopes.json create_payments.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation sert seulement à créer&#x202f;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The payment methods your store accepts. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json get_payment_methods.why</extracomment>
        <translation type="unfinished">Les moyens de paiement que votre boutique accepte. Le guide d’APPSe AI le demande.</translation>
    </message>
    <message>
        <source>Shoppers’ saved cards. Not needed.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.why</extracomment>
        <translation type="unfinished">Les cartes enregistrées des acheteurs. Pas nécessaire.</translation>
    </message>
    <message>
        <source>It’s unclear if another permission can read this too.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.no_probe_because</extracomment>
        <translation type="unfinished">On ne sait pas si sa page dépend de cette seule autorisation.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates products, prices, and stock, and reads categories.</source>
        <extracomment>resources/scopes.json products.why</extracomment>
        <translation type="unfinished">APPSe AI lit et met à jour les produits, les prix et les stocks, et lit les catégories.</translation>
    </message>
    <message>
        <source>The look of your storefront. Not needed.</source>
        <extracomment>resources/scopes.json themes.why</extracomment>
        <translation type="unfinished">L’apparence de votre vitrine. Pas nécessaire.</translation>
    </message>
    <message>
        <source>What shoppers have in their carts. Not needed.</source>
        <extracomment>resources/scopes.json carts.why</extracomment>
        <translation type="unfinished">Ce que les acheteurs ont dans leur panier. Pas nécessaire.</translation>
    </message>
    <message>
        <source>Purchases in progress. Not needed.</source>
        <extracomment>resources/scopes.json checkouts.why</extracomment>
        <translation type="unfinished">Les achats encore en cours. Pas nécessaire.</translation>
    </message>
    <message>
        <source>The web addresses of your storefronts. Not needed.</source>
        <extracomment>resources/scopes.json sites_routes.why</extracomment>
        <translation type="unfinished">Les adresses web de vos vitrines. Pas nécessaire.</translation>
    </message>
    <message>
        <source>How your sales channels are set up. Not needed.</source>
        <extracomment>resources/scopes.json channel_settings.why</extracomment>
        <translation type="unfinished">Comment vos canaux de vente sont réglés. Pas nécessaire.</translation>
    </message>
    <message>
        <source>Which products each sales channel shows. Not needed.</source>
        <extracomment>resources/scopes.json channel_listings.why</extracomment>
        <translation type="unfinished">Quels produits chaque canal de vente affiche. Pas nécessaire.</translation>
    </message>
    <message>
        <source>Makes storefront tokens. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.why</extracomment>
        <translation type="unfinished">Crée d’autres jetons pour une vitrine. Pas nécessaire.</translation>
    </message>
    <message>
        <source>This permission only makes and revokes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation sert seulement à créer et à révoquer des jetons&#x202f;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>Makes tokens that act as a shopper. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.why</extracomment>
        <translation type="unfinished">Crée des jetons qui agissent comme un acheteur. Pas nécessaire.</translation>
    </message>
    <message>
        <source>This permission only makes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation sert seulement à créer des jetons&#x202f;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>APPSe AI’s list doesn’t have this row. Leave it as it is.</source>
        <extracomment>resources/scopes.json store_logs.why</extracomment>
        <translation type="unfinished">BigCommerce affiche cette ligne, mais la liste d’APPSe AI ne l’a pas. Laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>Your warehouses and shops. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_locations.why</extracomment>
        <translation type="unfinished">Vos entrepôts et points de vente. Le guide d’APPSe AI le demande.</translation>
    </message>
    <message>
        <source>Your stock at each location. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_inventory.why</extracomment>
        <translation type="unfinished">Vos stocks dans chaque lieu. Le guide d’APPSe AI le demande.</translation>
    </message>
    <message>
        <source>How shoppers can pick up orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json fulfillment_methods.why</extracomment>
        <translation type="unfinished">Comment les clients peuvent retirer leurs commandes. Le guide d’APPSe AI le demande.</translation>
    </message>
    <message>
        <source>Which orders were picked up. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_fulfillment.why</extracomment>
        <translation type="unfinished">Quelles commandes ont été retirées. Le guide d’APPSe AI le demande.</translation>
    </message>
    <message>
        <source>Moves extra data fields between apps. Not needed.</source>
        <extracomment>resources/scopes.json metafield_ownership.why</extracomment>
        <translation type="unfinished">Transmet des champs de données supplémentaires d’une application à une autre. Pas nécessaire.</translation>
    </message>
    <message>
        <source>This permission only changes owners. Nothing can be read.</source>
        <extracomment>resources/scopes.json metafield_ownership.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation sert seulement à changer de propriétaire&#x202f;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>Lets APPSe AI read and change extra data that other apps keep in your store. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json metafields_access.why</extracomment>
        <translation type="unfinished">Permet à APPSe AI de lire et de modifier les données supplémentaires que d’autres applications gardent dans votre boutique. Le guide d’APPSe AI le demande.</translation>
    </message>
    <message>
        <source>This permission opens nothing that can be read.</source>
        <extracomment>resources/scopes.json metafields_access.no_probe_because</extracomment>
        <translation type="unfinished">Rien de ce qui peut être lu ne dépend de cette autorisation.</translation>
    </message>
    <message>
        <source>Company accounts and quotes. Only stores with B2B Edition have this row. APPSe AI’s guide for them asks for it.</source>
        <extracomment>resources/scopes.json b2b_edition.why</extracomment>
        <translation type="unfinished">Comptes d’entreprise et devis. Seules les boutiques avec B2B Edition ont cette ligne. Le guide d’APPSe AI pour elles la demande.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show all rows again</source>
        <extracomment>wizard/ui/pages/account/search_field.py</extracomment>
        <translation type="unfinished">Afficher à nouveau toutes les lignes</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">&amp;Coller</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Maintenir pour voir</translation>
    </message>
    <message>
        <source>The token stays hidden while others can see your screen.</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Le jeton ne peut pas être affiché pendant que d’autres voient cet écran.</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Garder ce jeton</translation>
    </message>
    <message>
        <source>Saved setup (*.progress.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Configuration enregistrée (*.progress.json)</translation>
    </message>
    <message>
        <source>Save progress</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Enregistrer où j’en suis</translation>
    </message>
    <message>
        <source>Resume a saved setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Reprendre depuis un fichier enregistré</translation>
    </message>
    <message>
        <source>Saved setup (*.progress.json *.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Configuration enregistrée (*.progress.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Il y a déjà un jeton</translation>
    </message>
    <message>
        <source>Resume without this token?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Reprendre la configuration enregistrée, sans le jeton que vous avez saisi&#x202f;?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again. Saved setups contain no token.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Il n’est encore ni transmis ni conservé, et BigCommerce ne montre un jeton d’accès qu’une seule fois. Une configuration enregistrée ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>&amp;Resume without it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Continuer sans lui</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Garder</translation>
    </message>
    <message numerus="yes">
        <source>Here: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Ici, %n ligne est cochée pour la boutique {store}.</numerusform>
            <numerusform>Ici, %n lignes sont cochées pour la boutique {store}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved setup: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Dans la configuration enregistrée, %n ligne est cochée pour la boutique {store}.</numerusform>
            <numerusform>Dans la configuration enregistrée, %n lignes sont cochées pour la boutique {store}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’ve already started a setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Il y a déjà une configuration</translation>
    </message>
    <message>
        <source>Replace it with the saved one?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Remplacer le contenu de cette fenêtre par la configuration enregistrée&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Remplacer</translation>
    </message>
    <message>
        <source>In {folder}. It contains no token or other secret. Add the token again later.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Dans {folder}. Le fichier ne contient ni jeton ni autre secret&#x202f;; il faudra donc saisir le jeton à nouveau plus tard.</translation>
    </message>
    <message>
        <source>Left out: the connection name. It may contain part of a secret.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Le nom de la connexion a été laissé de côté, car il contient peut-être une partie d’un secret.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Enregistré sous {name}</translation>
    </message>
    <message>
        <source>To resume, here or on another computer: Get help, then “Resume a saved setup…”.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Pour reprendre, ici ou sur un autre ordinateur&#x202f;: «&#x202f;Aide&#x202f;», puis «&#x202f;Reprendre depuis un fichier enregistré…&#x202f;».</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Language: {name}.</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">La langue est maintenant&#x202f;: {name}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Étape {number} sur {count}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Connect BigCommerce to APPSe AI</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Connecter BigCommerce à APPSe AI</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message>
        <source>Token removed from the clipboard</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Le jeton a été retiré du presse-papiers</translation>
    </message>
    <message>
        <source>Screen sharing can include the clipboard.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Les programmes qui partagent un écran partagent parfois aussi le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy it again when nobody’s watching, or save a copy.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Copiez-le à nouveau quand plus personne ne regarde, ou enregistrez-le dans un fichier.</translation>
    </message>
</context>
<context>
    <name>SharedScreenBar</name>
    <message>
        <source>When they can’t anymore, press “Stop hiding the token” above.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Quand ce ne sera plus le cas, cliquez sur «&#x202f;Plus personne ne regarde&#x202f;» ci-dessus.</translation>
    </message>
    <message>
        <source>Others can see your screen. The token stays hidden and can’t be copied.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">D’autres peuvent voir cet écran&#x202f;: le jeton est masqué, et ne peut être ni affiché ni copié.</translation>
    </message>
    <message>
        <source>Stop hiding the token</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Plus personne ne regarde</translation>
    </message>
</context>
<context>
    <name>ShopAsking</name>
    <message>
        <source>Asking {host} for its store hash…</source>
        <extracomment>wizard/ui/pages/store/look_up.py</extracomment>
        <translation type="unfinished">Demande du hash à {host}…</translation>
    </message>
</context>
<context>
    <name>ShownRows</name>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">auparavant {label}</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Vos boutiques</translation>
    </message>
    <message>
        <source>Which store is this token for?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Pour quelle boutique est ce jeton ?</translation>
    </message>
    <message>
        <source>Which store do you want to connect?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Quelle boutique voulez-vous connecter&#x202f;?</translation>
    </message>
    <message>
        <source>{name} doesn’t name its store. Paste the store’s address.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">{name} n’indique pas sa boutique. Collez l’adresse de la boutique.</translation>
    </message>
    <message>
        <source>Sign in, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Connectez-vous, copiez l’adresse en haut et collez-la ici.</translation>
    </message>
    <message>
        <source>Copy your store’s address from BigCommerce and paste it here.</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Copiez l’adresse de votre boutique dans BigCommerce et collez-la ici.</translation>
    </message>
</context>
<context>
    <name>SpelledHash</name>
    <message>
        <source>Spell the store hash</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Le hash de la boutique, lettre par lettre</translation>
    </message>
    <message>
        <source>Read this out. It has only lowercase letters and digits.</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Lisez ceci à voix haute au téléphone. Un hash de boutique n’a que des lettres minuscules et des chiffres.</translation>
    </message>
    <message>
        <source>On one &amp;line</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">En une &amp;ligne</translation>
    </message>
    <message>
        <source>The store hash in words</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Le hash de la boutique en mots</translation>
    </message>
    <message>
        <source>Character</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Caractère</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Dites</translation>
    </message>
    <message>
        <source>It’s a</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">C’est</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">un chiffre</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">une lettre</translation>
    </message>
    <message>
        <source>symbol</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">un signe</translation>
    </message>
    <message>
        <source>digit {word}</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">chiffre {word}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">&amp;Copier la ligne</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">La ligne est copiée</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>zero</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">zéro</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">un</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">deux</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">trois</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">quatre</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">cinq</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">six</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">sept</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">huit</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">neuf</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">tiret</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">tiret bas</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">point</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">espace</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">barre oblique</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Your store</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Votre boutique</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Compte API</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Jeton d’accès</translation>
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
        <translation type="unfinished">Hash de la boutique&#x202f;:</translation>
    </message>
    <message>
        <source>Check &amp;it</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check whether this is the store hash</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Vérifier si c’est le hash de la boutique</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Voici « {name} ».</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Voici « {name} », {domain}.</translation>
    </message>
    <message>
        <source>This may not be your store’s hash. The test will tell.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Ce n’est peut-être pas le hash de votre boutique. Le test le dira.</translation>
    </message>
</context>
<context>
    <name>StoreChoices</name>
    <message>
        <source>Store {hash}</source>
        <extracomment>wizard/ui/pages/store/choices.py</extracomment>
        <translation type="unfinished">Boutique {hash}</translation>
    </message>
</context>
<context>
    <name>StoreLinks</name>
    <message>
        <source>I already have BigCommerce’s &amp;file</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">J’ai déjà le &amp;fichier de BigCommerce</translation>
    </message>
    <message>
        <source>&amp;Open the practice store</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Ouvrir la boutique d’exercice</translation>
    </message>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">&amp;Ouvrir BigCommerce</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Where’s my store’s address?</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Où est l’adresse de ma boutique ?</translation>
    </message>
    <message>
        <source>Use the practice a&amp;ddress</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Essa&amp;yer l’adresse d’entraînement</translation>
    </message>
    <message>
        <source>Store hash found: {hash}</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Hash de la boutique trouvé&#x202f;: {hash}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short. Use at least eight characters, or better, four or more words.</source>
        <extracomment>wizard/core/credential/passphrase.py TOO_SHORT</extracomment>
        <translation type="unfinished">Trop courte&#x202f;: prenez au moins huit caractères, ou mieux, quatre mots ou plus.</translation>
    </message>
    <message>
        <source>Weak. Someone with the file could guess it. Add more words.</source>
        <extracomment>wizard/core/credential/passphrase.py WEAK</extracomment>
        <translation type="unfinished">Faible&#x202f;: quelqu’un qui a le fichier pourrait la trouver par essais. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>Fair, if not from a saying, a song, or your shop. Add another word.</source>
        <extracomment>wizard/core/credential/passphrase.py FAIR</extracomment>
        <translation type="unfinished">Correcte&#x202f;: elle suffit si les mots ne viennent pas d’un dicton, d’une chanson ou de votre boutique. Un mot de plus est utile.</translation>
    </message>
    <message>
        <source>Strong, if you picked the words at random.</source>
        <extracomment>wizard/core/credential/passphrase.py STRONG</extracomment>
        <translation type="unfinished">Forte, si les mots ont été tirés au hasard.</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>&amp;Start again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Recommencer</translation>
    </message>
</context>
<context>
    <name>SupportMenu</name>
    <message>
        <source>E&amp;mail support…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Écrire à l’assistance…</translation>
    </message>
    <message>
        <source>&amp;What to say on the phone…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Que dire au téléphone…</translation>
    </message>
    <message>
        <source>&amp;Support page</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Page d’assistance</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Créer un rapport…</translation>
    </message>
    <message>
        <source>Is this &amp;computer ready?</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Cet &amp;ordinateur est-il prêt ?</translation>
    </message>
    <message>
        <source>&amp;Others can see my screen</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">D’autres &amp;voient mon écran</translation>
    </message>
    <message>
        <source>S&amp;pell the store hash…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">É&amp;peler le hash de la boutique…</translation>
    </message>
    <message>
        <source>S&amp;ave progress…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Enregistrer &amp;l’avancement…</translation>
    </message>
    <message>
        <source>Res&amp;ume a saved setup…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Repren&amp;dre une configuration enregistrée…</translation>
    </message>
    <message>
        <source>A&amp;bout BigCommerce Connect…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">À propos de &amp;BigCommerce Connect…</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Test requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Requêtes du test</translation>
    </message>
    <message>
        <source>{request} (only if the first is refused)</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">{request} (seulement si la première est refusée)</translation>
    </message>
    <message>
        <source>What can’t be checked depends on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Ce qui ne se vérifie pas dépend des lignes que vous avez réglées.</translation>
    </message>
    <message>
        <source>Check &amp;write access…</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Vérifier l’é&amp;criture…</translation>
    </message>
    <message>
        <source>The test also gets the shop’s name from its public front page, without the token. From the locations, it keeps only the label and city.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">La page d’accueil publique est aussi lue pour le nom de la boutique, sans le jeton ; de la réponse sur les emplacements, seuls le libellé et la ville sont gardés.</translation>
    </message>
    <message>
        <source>Check write access</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Vérifier l’écriture</translation>
    </message>
    <message>
        <source>Send three empty requests?</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Envoyer trois requêtes que BigCommerce refuse&#x202f;?</translation>
    </message>
    <message>
        <source>They show if APPSe AI can change products and orders, and create payments. So far, BigCommerce has refused them and created nothing. That isn’t documented. If it accepts one, the check stops and says what to remove.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">La lecture ne peut pas prouver qu’APPSe AI a le droit de modifier des produits et des commandes et de créer des paiements. Pour le savoir, le contrôle approfondi envoie une requête vide pour chacun de ces cas. On a observé que BigCommerce les refuse d’une façon quand l’autorisation est là et d’une autre quand elle manque, et qu’il ne crée rien. Ce n’est pas documenté&#x202f;: si l’une d’elles est tout de même acceptée, le contrôle s’arrête et dit ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>&amp;Send three requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">&amp;Envoyer les trois requêtes</translation>
    </message>
    <message>
        <source>&amp;Don’t send</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">&amp;Renoncer</translation>
    </message>
</context>
<context>
    <name>TestLines</name>
    <message>
        <source>Opening store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Ouverture de la boutique {hash}</translation>
    </message>
    <message>
        <source>What APPSe AI checks</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Ce qu’APPSe AI vérifie</translation>
    </message>
    <message>
        <source>The token opens store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Le jeton ouvre la boutique {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Your store is busy. Continuing in %n second(s).</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">
            <numerusform>Votre boutique est occupée. Suite dans %n s.</numerusform>
            <numerusform>Votre boutique est occupée. Suite dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions: {done} of {total} checked</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Autorisations : {done} sur {total} vérifiées</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce…</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">En attente de BigCommerce…</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Testing your credential</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Test de vos identifiants</translation>
    </message>
    <message>
        <source>Your credential works</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Vos identifiants fonctionnent</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are missing</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Autorisations manquantes : %n</numerusform>
            <numerusform>Autorisations manquantes : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Pas encore testé</translation>
    </message>
    <message>
        <source>You stopped the test</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Vous avez arrêté le test</translation>
    </message>
    <message>
        <source>The test changes nothing in your store.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Le test ne modifie rien dans votre boutique.</translation>
    </message>
    <message>
        <source>You can’t add it to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Impossible de l’ajouter à ce compte. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>You can’t add them to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Impossible de les ajouter à ce compte. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Pas testé cette fois. Le jeton de cette boutique est enregistré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>These values aren’t confirmed.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Ces valeurs ne sont pas confirmées.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Pas encore prêt</translation>
    </message>
    <message>
        <source>The test failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Le test a échoué</translation>
    </message>
    <message>
        <source>What does the test do in my store?</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Que fait le test dans ma boutique&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquant</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">échec</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">non testé</translation>
    </message>
</context>
<context>
    <name>TextSaver</name>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">Enregistré sous {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">Dans {folder}.</translation>
    </message>
</context>
<context>
    <name>TidyUp</name>
    <message>
        <source>Tidy up</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Faire le ménage</translation>
    </message>
    <message>
        <source>Delete these files? Each one contains your token.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Supprimer ces fichiers ? Chacun contient votre jeton.</translation>
    </message>
    <message>
        <source>Copies in backups or synced folders stay.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Les copies dans les sauvegardes ou dossiers synchronisés restent.</translation>
    </message>
    <message>
        <source>{folder} · token, not encrypted</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · jeton, non chiffré</translation>
    </message>
    <message>
        <source>{folder}, from an earlier account · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder}, d’un compte précédent · jeton et client secret</translation>
    </message>
    <message>
        <source>{folder} · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · jeton et client secret</translation>
    </message>
</context>
<context>
    <name>TokenChoices</name>
    <message>
        <source>Which one do you want to use?</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Lequel voulez-vous utiliser ?</translation>
    </message>
    <message>
        <source>That text contains several tokens. Only you can tell which one is right.</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Ce texte contient plusieurs jetons différents, et vous seul pouvez dire lequel est le bon.</translation>
    </message>
    <message>
        <source>store {hash}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">boutique {hash}</translation>
    </message>
    <message>
        <source>token ending in {letters}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">jeton se terminant par {letters}</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Drop BigCommerce’s file here</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Déposez ici le fichier de BigCommerce</translation>
    </message>
    <message>
        <source>Its name starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Son nom commence par BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Jeton d’accès</translation>
    </message>
    <message>
        <source>&amp;Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Laquelle des trois valeurs est-ce ?</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Choisir un autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Go back to step &amp;1</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Revenir à l’étape &amp;1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Tester</translation>
    </message>
    <message>
        <source>or paste the access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">ou collez l’access token</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Votre fichier est là</translation>
    </message>
    <message>
        <source>Add your access token</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Ajoutez votre access token</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">{name} est dans Téléchargements. Rien n’en a encore été pris.</translation>
    </message>
    <message>
        <source>Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Laquelle des trois valeurs est-ce&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). A client ID looks the same. The test will tell.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n caractère. Un client ID se ressemble. Le test le dira.</numerusform>
            <numerusform>%n caractères. Un client ID se ressemble. Le test le dira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token taken from {name}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Jeton pris dans {name}.</translation>
    </message>
    <message>
        <source>The file doesn’t name its store.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Le fichier ne nomme pas sa boutique.</translation>
    </message>
    <message>
        <source>It’s for store {hash}, as it should be.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Il est pour la boutique {hash}, comme il se doit.</translation>
    </message>
    <message>
        <source>It’s for store {hash}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Il est pour la boutique {hash}.</translation>
    </message>
    <message>
        <source>The practice file</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">Le fichier d’entraînement</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">le texte collé</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>Where the token goes</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Où va le jeton</translation>
    </message>
    <message>
        <source>The token can change prices and orders in your store. It goes only:</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Le jeton peut modifier les prix et les commandes de votre boutique. Il va aux endroits suivants et nulle part ailleurs&#x202f;:</translation>
    </message>
    <message>
        <source>•  To BigCommerce, for the test. The connection is encrypted, and only to your store.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Vers BigCommerce, quand il est testé&#x202f;; par une connexion chiffrée à votre propre boutique seulement.</translation>
    </message>
    <message>
        <source>•  To the clipboard, when you copy it. It’s removed after a minute, unless you keep it, or when this app closes.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Dans le presse-papiers, après «&#x202f;Copier&#x202f;». Il en est retiré au bout d’une minute, ou quand ce programme se ferme.</translation>
    </message>
    <message>
        <source>•  Into this computer’s keychain, if you save it there. “Forget…” in step 1 removes it.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Dans le trousseau d’accès de cet ordinateur, si vous l’y enregistrez. «&#x202f;Oublier…&#x202f;» à l’étape 1 l’en supprime.</translation>
    </message>
    <message>
        <source>•  Into a file, if you save one. Delete plain files once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Dans un fichier, si vous en enregistrez un. Supprimez les fichiers non chiffrés dès qu’APPSe AI affiche une coche verte.</translation>
    </message>
    <message>
        <source>•  On your screen, while you hold the button: its first and last four characters.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  À l’écran, quatre caractères du début et de la fin, tant que vous maintenez le bouton.</translation>
    </message>
    <message>
        <source>It’s not in your list of stores, or in any log. Nothing else is sent.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">La liste des boutiques déjà configurées ne le contient pas, et aucun journal non plus. Rien d’autre n’est envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
</context>
<context>
    <name>UntestedCard</name>
    <message>
        <source>&amp;Add to APPSe AI untested</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Ajouter à APPSe AI &amp;sans test</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>as needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">comme prévu</translation>
    </message>
    <message>
        <source>read access works</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">lecture confirmée</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">manquante</translation>
    </message>
    <message>
        <source>more than needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">plus que demandé</translation>
    </message>
    <message>
        <source>can’t be checked by this test</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">impossible à prouver par la lecture</translation>
    </message>
    <message>
        <source>couldn’t be checked</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">n’a pas pu être vérifiée</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">En attente du fichier de BigCommerce</translation>
    </message>
    <message>
        <source>This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Seuls les petits fichiers texte récents sont regardés.</translation>
    </message>
    <message>
        <source>Your Mac asks first. This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Votre Mac demande d’abord. Seuls les petits fichiers texte récents sont regardés.</translation>
    </message>
    <message>
        <source>Downloads isn’t checked.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Les téléchargements ne sont pas vérifiés.</translation>
    </message>
    <message>
        <source>&amp;Don’t</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">&amp;Ne pas regarder</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Vérifier les télécharge&amp;ments</translation>
    </message>
</context>
</TS>
