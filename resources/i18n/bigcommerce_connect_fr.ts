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
        <translation type="unfinished">{name} est sous licence MIT. Copyright (c) 2026 BigCommerce Connect contributors.</translation>
    </message>
    <message>
        <source>Updates</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Mises à jour</translation>
    </message>
    <message>
        <source>This app doesn’t check for updates. Get new versions where you got this one.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Cette application ne cherche pas de mises à jour. Vous trouverez les nouvelles versions là où vous avez obtenu celle-ci.</translation>
    </message>
    <message>
        <source>APPSe AI’s BigCommerce &amp;guide</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Guide BigCommerce d’APPSe AI</translation>
    </message>
    <message>
        <source>{name} icon</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Icône de {name}</translation>
    </message>
    <message>
        <source>Version {version}, {day}</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Version {version} du {day}</translation>
    </message>
    <message>
        <source>It uses Qt and Qt for Python under the GNU Lesser General Public License (LGPL), version 3. Copyright (C) The Qt Company Ltd. and other contributors. You may replace these libraries with your own versions and run this app with them.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">L’application utilise Qt et Qt for Python sous la GNU Lesser General Public License (LGPL), version 3. Copyright (C) The Qt Company Ltd. et autres contributeurs. Vous pouvez remplacer ces bibliothèques par vos propres versions et utiliser l’application avec elles.</translation>
    </message>
    <message>
        <source>This copy uses packages installed one by one. Each has its own license, and you can replace it.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Cette copie utilise des paquets installés un par un. Chacun a sa propre licence, et vous pouvez le remplacer.</translation>
    </message>
    <message>
        <source>LGPL &amp;text</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Texte de la LGPL</translation>
    </message>
    <message>
        <source>“{note}” explains how. It’s in the folder below, with all license texts.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">«&#xa0;{note}&#xa0;» explique comment faire. Ce fichier est dans le dossier ci-dessous, avec tous les textes de licence.</translation>
    </message>
    <message>
        <source>License &amp;folder</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Dossier des licences</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Versions copied</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versions copiées</translation>
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
        <translation type="unfinished">Et si je ne vois pas cette page&#xa0;?</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Adresse copiée</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Copié&#xa0;: {name}</translation>
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
        <translation type="unfinished">Store-level API accounts introuvable&#xa0;?</translation>
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
        <translation type="unfinished">Réglez les {total} lignes. Celles-ci manquaient&#xa0;:</translation>
    </message>
    <message>
        <source>It’s the blue button at the top right.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">C’est le bouton bleu en haut à droite.</translation>
    </message>
    <message>
        <source>Leave Token type on V2/V3 API token. Paste this into Name:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Laissez Token type sur V2/V3 API token. Collez ceci dans Name&#xa0;:</translation>
    </message>
    <message>
        <source>Leave every other row on its first option.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Laissez les autres sur la première option.</translation>
    </message>
    <message>
        <source>You can’t change them later.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Vous ne pourrez plus les modifier ensuite.</translation>
    </message>
    <message>
        <source>Chrome, Firefox, and Edge save it in Downloads.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Chrome, Firefox et Edge l’enregistrent dans Téléchargements.</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">{name} est dans Téléchargements. Son contenu n’a pas encore été utilisé.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Seuls le propriétaire et les utilisateurs qu’il autorise peuvent voir cette page.</translation>
    </message>
    <message>
        <source>When you have it, choose it here.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Dès que vous l’aurez, choisissez-le ici.</translation>
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
        <translation type="unfinished">C’est votre boutique&#xa0;? Le site indique peut-être son hash. Aucun jeton n’est envoyé.</translation>
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
        <translation type="unfinished">Une ligne ne figure pas ici&#xa0;? Laissez-la sur sa première option.</translation>
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
        <translation type="unfinished">Connectez-vous à BigCommerce et ouvrez la boutique à connecter.</translation>
    </message>
    <message>
        <source>The address at the top starts with store- or https://store-.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">L’adresse en haut commence par store- ou https://store-.</translation>
    </message>
    <message>
        <source>Click it, press {copy}, and paste it here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Cliquez dessus, appuyez sur {copy} et collez-la ici.</translation>
    </message>
    <message>
        <source>It isn’t your shop’s web address. If that’s all you have, paste it anyway.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ce n’est pas l’adresse web de votre boutique. Si vous n’avez que celle-là, collez-la quand même.</translation>
    </message>
    <message>
        <source>Find {store_level} at the very end of {settings}. It’s the second of three rows. Older stores call it API accounts. Tokens from {account_level} don’t work here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">{store_level} se trouve tout à la fin de {settings}, sur la deuxième des trois lignes. Dans les boutiques plus anciennes, c’est API accounts. Les jetons de {account_level} ne fonctionnent pas ici.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it. The owner sets that in {account}, {users}, {edit}, {risk}: list and create store-level API accounts.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Seuls le propriétaire et les utilisateurs qu’il autorise peuvent voir cette page. Il règle cela dans {account}, {users}, {edit}, {risk}&#xa0;: lister et créer des comptes API de niveau boutique.</translation>
    </message>
    <message>
        <source>Or let the owner do this: “Someone else does this…” creates instructions without a token.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Ou laissez faire le propriétaire&#xa0;: «&#xa0;Déléguer cette étape…&#xa0;» prépare des instructions sans jeton.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows {id}, {secret}, and {token}. You need the third, {token}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Après {save}, une fenêtre affiche {id}, {secret} et {token}. Il vous faut le troisième, {token}.</translation>
    </message>
    <message>
        <source>{id} and {token} look alike. BigCommerce’s file is safer: this app picks the right value.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">{id} et {token} se ressemblent. Le fichier de BigCommerce est plus sûr&#xa0;: l’application y prend la bonne valeur.</translation>
    </message>
    <message>
        <source>BigCommerce shows them only once. Pop-up closed and no file? Go back, create a new account with the same rows, and delete the old one.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">BigCommerce ne les montre qu’une fois. Fenêtre fermée et pas de fichier&#xa0;? Revenez en arrière, créez un nouveau compte avec les mêmes lignes et supprimez l’ancien.</translation>
    </message>
    <message>
        <source>It changes nothing. It checks if the token opens this store, and what it can read.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Il ne modifie rien. Il vérifie si le jeton ouvre cette boutique et ce qu’il peut lire.</translation>
    </message>
    <message>
        <source>It shows your store’s name and first location. It doesn’t show, save, or share any other store data. “Details” lists every request.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Il affiche le nom de votre boutique et son premier emplacement. Il n’affiche, n’enregistre et ne transmet aucune autre donnée de la boutique. «&#xa0;Détails&#xa0;» énumère toutes les requêtes.</translation>
    </message>
    <message>
        <source>It can’t tell if a permission can also make changes. “Check write access…” goes further, and asks you first.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Il ne peut pas savoir si une autorisation permet aussi de modifier. «&#xa0;Vérifier l’écriture…&#xa0;» va plus loin, et demande d’abord votre accord.</translation>
    </message>
    <message>
        <source>In APPSe AI, choose {credentials}, then {add} at the top right. Choose BigCommerce, then its authentication type.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Dans APPSe AI, choisissez {credentials}, puis {add} en haut à droite. Choisissez ensuite BigCommerce, puis son type d’authentification.</translation>
    </message>
    <message>
        <source>Copy each value into the same field of {configure}: {fields}. Then click {authorize}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Copiez chaque valeur dans le champ correspondant de {configure}&#xa0;: {fields}. Cliquez ensuite sur {authorize}.</translation>
    </message>
    <message>
        <source>APPSe AI’s list then shows a green check mark or a red exclamation mark. Choose the same one here. You don’t paste anything into BigCommerce.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La liste d’APPSe AI affiche alors une coche verte ou un point d’exclamation rouge. Choisissez le même signe ici. Vous n’avez rien à coller dans BigCommerce.</translation>
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
        <translation type="unfinished">Apparence&#xa0;: {look}</translation>
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
        <translation type="unfinished">Dans ce cas, la page de BigCommerce comporte une ligne B2B Edition.</translation>
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
        <translation type="unfinished">Où va le jeton&#xa0;?</translation>
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
        <translation type="unfinished">{label}&#xa0;: choisir {wanted}</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}&#xa0;: laisser sur {wanted}</translation>
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
        <translation type="unfinished">Garder le jeton dans le presse-papiers</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Le garder</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">10 minutes</translation>
    </message>
    <message>
        <source>Keep the token on the clipboard for 10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Garder le jeton 10 minutes dans le presse-papiers</translation>
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
        <translation type="unfinished">Le jeton est dans le presse-papiers. Il en sera retiré.</translation>
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
        <translation type="unfinished">{test} s’est arrêté avant de vérifier les clients.</translation>
    </message>
    <message>
        <source>{test} got no answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} n’a reçu aucune réponse pour les clients.</translation>
    </message>
    <message>
        <source>{test} was refused customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} s’est vu refuser l’accès aux clients.</translation>
    </message>
    <message>
        <source>{test} could read customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} a pu lire les clients.</translation>
    </message>
    <message>
        <source>{test} got an unclear answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} a reçu une réponse peu claire pour les clients.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Keep the pop-up open: it shows the access token only once.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Gardez la fenêtre de BigCommerce ouverte&#xa0;: elle ne montre le jeton d’accès qu’une fois.</translation>
    </message>
    <message>
        <source>Keep BigCommerce’s pop-up open until the test is done.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Gardez la fenêtre de BigCommerce ouverte jusqu’à la fin du test.</translation>
    </message>
    <message>
        <source>Open Settings. At the end, choose Store-level API accounts, not Account-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Ouvrez Settings. Tout à la fin, choisissez Store-level API accounts, pas Account-level API accounts.</translation>
    </message>
    <message>
        <source>Older stores call it API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Dans les boutiques plus anciennes, c’est API accounts.</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Cette fenêtre se placera à côté de votre navigateur.</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Ne pas la &amp;déplacer</translation>
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
        <translation type="unfinished">Copiées&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Copié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No form yet? Choose {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Pas encore de formulaire&#xa0;? Choisissez {add}, {app}, puis son type d’authentification.</translation>
    </message>
    <message>
        <source>API Token is your access token.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">API Token, c’est votre jeton d’accès.</translation>
    </message>
    <message>
        <source>The token can’t be copied while others can see your screen.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Impossible de copier le jeton tant que d’autres peuvent voir votre écran.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>BigCommerce won’t show the token again.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">BigCommerce ne montrera plus le jeton.</translation>
    </message>
    <message>
        <source>Protected with a &amp;passphrase…</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Protégé par une &amp;phrase secrète…</translation>
    </message>
    <message>
        <source>Practice never uses your keychain.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">L’entraînement n’utilise jamais votre trousseau d’accès.</translation>
    </message>
    <message>
        <source>Save in this computer’s &amp;keychain</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Enregistrer dans le &amp;trousseau d’accès</translation>
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
        <translation type="unfinished">Copier le jeton maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Support tools can share your clipboard, even after screen sharing. Close the tool first, or save a copy.</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Les outils d’assistance peuvent partager votre presse-papiers, même après le partage d’écran. Fermez d’abord l’outil, ou enregistrez une copie.</translation>
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
        <translation type="unfinished">Une autre page&#xa0;? Choisissez Settings, puis Store-level API accounts.</translation>
    </message>
    <message>
        <source>Is the button behind this window? Make your browser narrower.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Cette fenêtre cache le bouton&#xa0;? Rétrécissez le navigateur.</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Is the button behind this window? Make your browser narrower, or click the arrows above.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Cette fenêtre cache le bouton&#xa0;? Rétrécissez le navigateur ou cliquez sur les flèches en haut.</translation>
    </message>
    <message>
        <source>Link copied. Paste it into your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Lien copié. Collez-le dans votre navigateur.</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Rien ne s’est ouvert&#xa0;?</translation>
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
        <translation type="unfinished">BigCommerce a refusé ces valeurs ici aussi&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>The store didn’t answer here: {title}. So APPSe AI gets no answer.</source>
        <extracomment>wizard/core/setup/red_mark.py STORE_AWAY.question</extracomment>
        <translation type="unfinished">La boutique n’a pas répondu ici&#xa0;: {title}. APPSe AI n’obtient donc pas de réponse.</translation>
    </message>
    <message>
        <source>The test here didn’t finish: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.question</extracomment>
        <translation type="unfinished">Le test ne s’est pas terminé ici&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>“{row}” is missing, and APPSe AI checks it.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.question</extracomment>
        <translation type="unfinished">«&#xa0;{row}&#xa0;» manque, et APPSe AI vérifie cette ligne.</translation>
    </message>
    <message>
        <source>The test got no clear answer for “{row}”, which APPSe AI checks.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_NOT_SEEN.question</extracomment>
        <translation type="unfinished">Le test n’a pas reçu de réponse claire pour «&#xa0;{row}&#xa0;», qu’APPSe AI vérifie.</translation>
    </message>
    <message>
        <source>Is API Token exactly {count} characters, without spaces or line breaks?</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.question</extracomment>
        <translation type="unfinished">API Token a-t-il exactement {count} caractères, sans espace ni retour à la ligne&#xa0;?</translation>
    </message>
    <message>
        <source>Is Store Hash exactly {store_hash}, without https, store-, or .mybigcommerce.com?</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.question</extracomment>
        <translation type="unfinished">Store Hash est-il exactement {store_hash}, sans https, store- ni .mybigcommerce.com&#xa0;?</translation>
    </message>
    <message>
        <source>Are the two values swapped?</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.question</extracomment>
        <translation type="unfinished">Les deux valeurs sont-elles inversées&#xa0;?</translation>
    </message>
    <message>
        <source>Is API Token the Client ID or Client secret? The Client ID looks like the token. The Client secret has 64 characters.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.question</extracomment>
        <translation type="unfinished">API Token contient-il le Client ID ou le Client secret&#xa0;? Le Client ID ressemble au jeton. Le Client secret a 64 caractères.</translation>
    </message>
    <message>
        <source>Does APPSe AI still have the old token?</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.question</extracomment>
        <translation type="unfinished">APPSe AI a-t-il encore l’ancien jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Is it the right credential? You may have edited another one, or be seeing an older one.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.question</extracomment>
        <translation type="unfinished">Regardez-vous les bons identifiants&#xa0;? Vous en avez peut-être modifié d’autres, ou ceux-ci sont plus anciens.</translation>
    </message>
    <message>
        <source>Other rows are missing: {rows}. As far as is known, APPSe AI doesn’t check them.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.question</extracomment>
        <translation type="unfinished">D’autres lignes manquent&#xa0;: {rows}. À notre connaissance, APPSe AI ne les vérifie pas.</translation>
    </message>
    <message>
        <source>Did you set “{row}” to read-only? The test can’t tell: it only confirmed read access.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.question</extracomment>
        <translation type="unfinished">Avez-vous réglé «&#xa0;{row}&#xa0;» sur read-only&#xa0;? Le test ne peut pas le savoir&#xa0;: il n’a confirmé que l’accès en lecture.</translation>
    </message>
    <message>
        <source>Did something change in BigCommerce? The account may be deleted, or the store suspended.</source>
        <extracomment>wizard/core/setup/red_mark.py CHANGED_SINCE.question</extracomment>
        <translation type="unfinished">Quelque chose a-t-il changé dans BigCommerce&#xa0;? Le compte est peut-être supprimé, ou la boutique suspendue.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.todo</extracomment>
        <translation type="unfinished">Choisissez «&#xa0;Tester à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Create a new account with “{row}” on {wanted}.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.todo</extracomment>
        <translation type="unfinished">Créez un nouveau compte avec «&#xa0;{row}&#xa0;» sur {wanted}.</translation>
    </message>
    <message>
        <source>Clear API Token in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.todo</extracomment>
        <translation type="unfinished">Videz API Token dans APPSe AI, puis copiez et collez à nouveau la valeur.</translation>
    </message>
    <message>
        <source>Clear Store Hash in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.todo</extracomment>
        <translation type="unfinished">Videz Store Hash dans APPSe AI, puis copiez et collez à nouveau la valeur.</translation>
    </message>
    <message>
        <source>Store Hash is short ({hash_count} characters). API Token is long ({count}).</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.todo</extracomment>
        <translation type="unfinished">Store Hash est court ({hash_count} caractères). API Token est long ({count}).</translation>
    </message>
    <message>
        <source>Copy API Token here, not from BigCommerce or its file.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.todo</extracomment>
        <translation type="unfinished">Copiez API Token ici, pas depuis BigCommerce ni son fichier.</translation>
    </message>
    <message>
        <source>Edit that credential there, paste the new API Token, and save.</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.todo</extracomment>
        <translation type="unfinished">Dans APPSe AI, modifiez ces identifiants, collez le nouvel API Token et enregistrez.</translation>
    </message>
    <message>
        <source>Find “{name}” and compare its Store Hash with {store_hash}.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.todo</extracomment>
        <translation type="unfinished">Trouvez «&#xa0;{name}&#xa0;» et comparez son Store Hash avec {store_hash}.</translation>
    </message>
    <message>
        <source>If nothing else helps, test again and create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.todo</extracomment>
        <translation type="unfinished">Si rien d’autre n’y fait, testez à nouveau et créez un nouveau compte.</translation>
    </message>
    <message>
        <source>It must be on {wanted}. You can’t change rows, so create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.todo</extracomment>
        <translation type="unfinished">Cette ligne doit être sur {wanted}. Les lignes ne se modifient plus&#xa0;: créez donc un nouveau compte.</translation>
    </message>
</context>
<context>
    <name>DockedHead</name>
    <message>
        <source>Move to the other side of the screen</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Déplacer de l’autre côté de l’écran</translation>
    </message>
    <message>
        <source>Move the window back</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Replacer la fenêtre</translation>
    </message>
    <message>
        <source>Practice · {name}</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Entraînement · {name}</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>Your desktop decides which window stays on top</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Votre système décide quelle fenêtre reste au premier plan</translation>
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
        <source>The token was in several pieces. This app put them together.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Le jeton était en plusieurs morceaux. L’application les a réunis.</translation>
    </message>
    <message>
        <source>All known tokens have 31 characters, so part of it may be missing.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Tous les jetons connus ont 31 caractères&#xa0;: il en manque peut-être une partie.</translation>
    </message>
    <message>
        <source>Another token in that text isn’t complete, so it was left out.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Un autre jeton de ce texte est incomplet. Il a donc été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{asked}: {status}. Read access works. Write access wasn’t checked.</source>
        <extracomment>wizard/core/check/result.py READING_WORKS</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. La lecture fonctionne. L’écriture n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, as needed.</source>
        <extracomment>wizard/core/check/result.py GRANTED</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. Autorisé, comme il faut.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Refused, as it should be.</source>
        <extracomment>wizard/core/check/result.py REFUSED_AS_INTENDED</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. Refusé, comme il se doit.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed.</source>
        <extracomment>wizard/core/check/result.py REFUSED</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. Non autorisé.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Allowed, but not needed.</source>
        <extracomment>wizard/core/check/result.py MORE</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. Autorisé, mais pas nécessaire.</translation>
    </message>
    <message>
        <source>{asked}: {reason}</source>
        <extracomment>wizard/core/check/result.py NO_ANSWER</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear.</source>
        <extracomment>wizard/core/check/result.py UNCLEAR</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. Pas clair.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: a store without this feature may answer this too.</source>
        <extracomment>wizard/core/check/result.py FEATURE_UNKNOWN</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. Pas clair&#xa0;: une boutique sans cette fonction peut aussi répondre ainsi.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Not allowed, or this store has no B2B Edition.</source>
        <extracomment>wizard/core/check/result.py B2B_REFUSED</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. Non autorisé, ou cette boutique n’a pas B2B Edition.</translation>
    </message>
    <message>
        <source>{asked}: {status}. Unclear: B2B Edition doesn’t know this store hash, or has a problem.</source>
        <extracomment>wizard/core/check/result.py B2B_UNCLEAR</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {status}. Pas clair&#xa0;: B2B Edition ne connaît pas le hash de cette boutique, ou a un problème.</translation>
    </message>
    <message>
        <source>The test ended before this row.</source>
        <extracomment>wizard/core/check/result.py NOT_ASKED</extracomment>
        <translation type="unfinished">Le test s’est terminé avant cette ligne.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access works. Nothing was created.</source>
        <extracomment>wizard/core/check/result.py WRITING_WORKS</extracomment>
        <translation type="unfinished">Requête vide {asked}&#xa0;: {status}. L’écriture fonctionne. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is missing.</source>
        <extracomment>wizard/core/check/result.py WRITING_REFUSED</extracomment>
        <translation type="unfinished">Requête vide {asked}&#xa0;: {status}. L’accès en écriture manque.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNCLEAR</extracomment>
        <translation type="unfinished">Requête vide {asked}&#xa0;: {status}. Pour l’écriture, ce n’est pas clair.</translation>
    </message>
    <message>
        <source>{asked}: {reason}. Write access is unclear.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNANSWERED</extracomment>
        <translation type="unfinished">{asked}&#xa0;: {reason}. Pour l’écriture, ce n’est pas clair.</translation>
    </message>
    <message>
        <source>Empty {asked}: {status}. It was accepted, so something may have been created.</source>
        <extracomment>wizard/core/check/result.py CREATED</extracomment>
        <translation type="unfinished">Requête vide {asked}&#xa0;: {status}. Elle a été acceptée. Quelque chose a donc peut-être été créé.</translation>
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
        <source>Put beside the b&amp;rowser</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Placer à &amp;côté du navigateur</translation>
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
        <translation type="unfinished">&amp;Montrer où elle se trouve</translation>
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
        <translation type="unfinished">Fichier d’environnement, pour développeurs (*.env)</translation>
    </message>
    <message>
        <source>Plain file for developers (.env)…</source>
        <extracomment>wizard/core/export/formats/registry.py .env.menu</extracomment>
        <translation type="unfinished">Fichier non chiffré pour développeurs (.env)…</translation>
    </message>
    <message>
        <source>For {program} (*.{extension})</source>
        <extracomment>wizard/core/export/formats/registry.py program.label</extracomment>
        <translation type="unfinished">Pour {program} (*.{extension})</translation>
    </message>
    <message>
        <source>For {program}…</source>
        <extracomment>wizard/core/export/formats/registry.py program.menu</extracomment>
        <translation type="unfinished">Pour {program}…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>No address yet</source>
        <extracomment>wizard/core/failures.py S-01.title</extracomment>
        <translation type="unfinished">Pas encore d’adresse</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <extracomment>wizard/core/failures.py S-01.message</extracomment>
        <translation type="unfinished">Le champ est vide.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/core/failures.py S-01.next_step</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce, copiez l’adresse en haut et collez-la ici.</translation>
    </message>
    <message>
        <source>That’s an email address</source>
        <extracomment>wizard/core/failures.py S-02.title</extracomment>
        <translation type="unfinished">C’est une adresse e-mail</translation>
    </message>
    <message>
        <source>It doesn’t say which store is yours.</source>
        <extracomment>wizard/core/failures.py S-02.message</extracomment>
        <translation type="unfinished">Elle ne dit pas quelle boutique est la vôtre.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py S-02.next_step</extracomment>
        <translation type="unfinished">Copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s sign-in page</source>
        <extracomment>wizard/core/failures.py S-03.title</extracomment>
        <translation type="unfinished">C’est la page de connexion de BigCommerce</translation>
    </message>
    <message>
        <source>Its address is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-03.message</extracomment>
        <translation type="unfinished">Son adresse est la même pour toutes les boutiques.</translation>
    </message>
    <message>
        <source>Sign in there, then copy the address of your store’s home page.</source>
        <extracomment>wizard/core/failures.py S-03.next_step</extracomment>
        <translation type="unfinished">Connectez-vous, puis copiez l’adresse de la page d’accueil de votre boutique.</translation>
    </message>
    <message>
        <source>That’s your store’s name, not its hash</source>
        <extracomment>wizard/core/failures.py S-04.title</extracomment>
        <translation type="unfinished">C’est le nom de votre boutique, pas son hash</translation>
    </message>
    <message>
        <source>{host} is a chosen name, without the store hash.</source>
        <extracomment>wizard/core/failures.py S-04.message</extracomment>
        <translation type="unfinished">{host} est un nom choisi&#xa0;: il ne contient pas le hash de la boutique.</translation>
    </message>
    <message>
        <source>That’s a website, not your control panel</source>
        <extracomment>wizard/core/failures.py S-05.title</extracomment>
        <translation type="unfinished">C’est un site web, pas votre panneau de contrôle</translation>
    </message>
    <message>
        <source>{host} doesn’t contain the store hash, even if it’s your shop.</source>
        <extracomment>wizard/core/failures.py S-05.message</extracomment>
        <translation type="unfinished">{host} ne contient pas le hash de la boutique, même si c’est la vôtre.</translation>
    </message>
    <message>
        <source>That address only looks like BigCommerce’s</source>
        <extracomment>wizard/core/failures.py S-06.title</extracomment>
        <translation type="unfinished">Cette adresse ne fait que ressembler à celle de BigCommerce</translation>
    </message>
    <message>
        <source>{host} imitates BigCommerce but belongs to someone else.</source>
        <extracomment>wizard/core/failures.py S-06.message</extracomment>
        <translation type="unfinished">{host} imite BigCommerce, mais appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Don’t sign in there. Open BigCommerce your usual way and copy its address.</source>
        <extracomment>wizard/core/failures.py S-06.next_step</extracomment>
        <translation type="unfinished">Ne vous y connectez pas. Ouvrez BigCommerce comme d’habitude et copiez son adresse.</translation>
    </message>
    <message>
        <source>That address is for your account, not a store</source>
        <extracomment>wizard/core/failures.py S-07.title</extracomment>
        <translation type="unfinished">C’est l’adresse de votre compte, pas d’une boutique</translation>
    </message>
    <message>
        <source>Account-level pages cover all your stores.</source>
        <extracomment>wizard/core/failures.py S-07.message</extracomment>
        <translation type="unfinished">Les pages du compte concernent toutes vos boutiques.</translation>
    </message>
    <message>
        <source>Open the store itself in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-07.next_step</extracomment>
        <translation type="unfinished">Ouvrez la boutique elle-même dans BigCommerce et copiez son adresse.</translation>
    </message>
    <message>
        <source>That’s BigCommerce’s internal test system</source>
        <extracomment>wizard/core/failures.py S-08.title</extracomment>
        <translation type="unfinished">C’est le système de test interne de BigCommerce</translation>
    </message>
    <message>
        <source>{host} isn’t a live store. It doesn’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py S-08.message</extracomment>
        <translation type="unfinished">{host} n’est pas une vraie boutique. Cela ne fonctionne pas avec APPSe AI.</translation>
    </message>
    <message>
        <source>Open your live store in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-08.next_step</extracomment>
        <translation type="unfinished">Ouvrez votre vraie boutique dans BigCommerce et copiez son adresse.</translation>
    </message>
    <message>
        <source>That’s a placeholder</source>
        <extracomment>wizard/core/failures.py S-09.title</extracomment>
        <translation type="unfinished">C’est un texte d’exemple</translation>
    </message>
    <message>
        <source>Your own store hash goes where {text} is.</source>
        <extracomment>wizard/core/failures.py S-09.message</extracomment>
        <translation type="unfinished">À la place de {text}, il faut le hash de votre boutique.</translation>
    </message>
    <message>
        <source>That text names more than one store</source>
        <extracomment>wizard/core/failures.py S-10.title</extracomment>
        <translation type="unfinished">Ce texte mentionne plusieurs boutiques</translation>
    </message>
    <message>
        <source>Found: {hashes}.</source>
        <extracomment>wizard/core/failures.py S-10.message</extracomment>
        <translation type="unfinished">Hashs trouvés&#xa0;: {hashes}.</translation>
    </message>
    <message>
        <source>Choose one, or paste only the address of the store to connect.</source>
        <extracomment>wizard/core/failures.py S-10.next_step</extracomment>
        <translation type="unfinished">Choisissez-en une, ou collez seulement l’adresse de la boutique à connecter.</translation>
    </message>
    <message>
        <source>That looks like a secret, not an address</source>
        <extracomment>wizard/core/failures.py S-11.title</extracomment>
        <translation type="unfinished">Cela ressemble à un secret, pas à une adresse</translation>
    </message>
    <message>
        <source>Paste your store’s address here. An access token belongs in step 3.</source>
        <extracomment>wizard/core/failures.py S-11.next_step</extracomment>
        <translation type="unfinished">Collez ici l’adresse de votre boutique. Un jeton d’accès a sa place à l’étape 3.</translation>
    </message>
    <message>
        <source>That’s a number, not a store hash</source>
        <extracomment>wizard/core/failures.py S-12.title</extracomment>
        <translation type="unfinished">C’est un numéro, pas un hash de boutique</translation>
    </message>
    <message>
        <source>BigCommerce numbers stores and channels too. APPSe AI needs the store hash.</source>
        <extracomment>wizard/core/failures.py S-12.message</extracomment>
        <translation type="unfinished">BigCommerce numérote aussi les boutiques et les canaux. APPSe AI a besoin du hash de la boutique.</translation>
    </message>
    <message>
        <source>That BigCommerce page doesn’t name a store</source>
        <extracomment>wizard/core/failures.py S-13.title</extracomment>
        <translation type="unfinished">Cette page de BigCommerce n’indique aucune boutique</translation>
    </message>
    <message>
        <source>{host} is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-13.message</extracomment>
        <translation type="unfinished">{host} est la même adresse pour toutes les boutiques.</translation>
    </message>
    <message>
        <source>No store hash found</source>
        <extracomment>wizard/core/failures.py S-14.title</extracomment>
        <translation type="unfinished">Aucun hash de boutique trouvé</translation>
    </message>
    <message>
        <source>That text contains no BigCommerce address.</source>
        <extracomment>wizard/core/failures.py S-14.message</extracomment>
        <translation type="unfinished">Ce texte ne contient aucune adresse BigCommerce.</translation>
    </message>
    <message>
        <source>That text is too long</source>
        <extracomment>wizard/core/failures.py S-15.title</extracomment>
        <translation type="unfinished">Ce texte est trop long</translation>
    </message>
    <message>
        <source>The first {limit} characters contain no store hash. The rest wasn’t checked.</source>
        <extracomment>wizard/core/failures.py S-15.message</extracomment>
        <translation type="unfinished">Les {limit} premiers caractères ne contiennent aucun hash de boutique. Le reste n’a pas été vérifié.</translation>
    </message>
    <message>
        <source>Paste only the address at the top of your browser.</source>
        <extracomment>wizard/core/failures.py S-15.next_step</extracomment>
        <translation type="unfinished">Collez seulement l’adresse en haut de votre navigateur.</translation>
    </message>
    <message>
        <source>That’s the practice store</source>
        <extracomment>wizard/core/failures.py S-16.title</extracomment>
        <translation type="unfinished">C’est la boutique d’entraînement</translation>
    </message>
    <message>
        <source>{text} is made up. BigCommerce has no such store.</source>
        <extracomment>wizard/core/failures.py S-16.message</extracomment>
        <translation type="unfinished">{text} est inventé. Cette boutique n’existe pas chez BigCommerce.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py S-16.next_step</extracomment>
        <translation type="unfinished">Copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce. Vous vous entraînez&#xa0;? Utilisez une fenêtre marquée ENTRAÎNEMENT.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <extracomment>wizard/core/failures.py L-01.title</extracomment>
        <translation type="unfinished">{host} est introuvable</translation>
    </message>
    <message>
        <source>No website has this name, or this computer is offline.</source>
        <extracomment>wizard/core/failures.py L-01.message</extracomment>
        <translation type="unfinished">Aucun site web ne porte ce nom, ou cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>Check the spelling and your connection. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-01.next_step</extracomment>
        <translation type="unfinished">Vérifiez l’orthographe et votre connexion. Ou copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce.</translation>
    </message>
    <message>
        <source>{host} isn’t on the public internet</source>
        <extracomment>wizard/core/failures.py L-02.title</extracomment>
        <translation type="unfinished">{host} n’est pas accessible depuis Internet</translation>
    </message>
    <message>
        <source>It points to a private network or this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py L-02.message</extracomment>
        <translation type="unfinished">Ce nom mène à un réseau privé ou à cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. If it’s your shop, another network may help.</source>
        <extracomment>wizard/core/failures.py L-02.next_step</extracomment>
        <translation type="unfinished">Copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce. Si c’est votre boutique, un autre réseau aidera peut-être.</translation>
    </message>
    <message>
        <source>{host} blocks this app</source>
        <extracomment>wizard/core/failures.py L-03.title</extracomment>
        <translation type="unfinished">{host} bloque cette application</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py L-03.next_step</extracomment>
        <translation type="unfinished">Copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce. Beaucoup de boutiques montrent leur hash à leur adresse suivie de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>{host} doesn’t say which store it is</source>
        <extracomment>wizard/core/failures.py L-04.title</extracomment>
        <translation type="unfinished">{host} ne dit pas de quelle boutique il s’agit</translation>
    </message>
    <message>
        <source>It didn’t answer like a BigCommerce store. It may run on something else, or show its own page first.</source>
        <extracomment>wizard/core/failures.py L-04.message</extracomment>
        <translation type="unfinished">Ce site n’a pas répondu comme une boutique BigCommerce. Il utilise peut-être un autre système, ou affiche d’abord sa propre page.</translation>
    </message>
    <message>
        <source>If it’s your shop, copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-04.next_step</extracomment>
        <translation type="unfinished">Si c’est votre boutique, copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce.</translation>
    </message>
    <message>
        <source>{host} isn’t working right now</source>
        <extracomment>wizard/core/failures.py L-05.title</extracomment>
        <translation type="unfinished">{host} ne fonctionne pas en ce moment</translation>
    </message>
    <message>
        <source>It may be under maintenance or suspended.</source>
        <extracomment>wizard/core/failures.py L-05.message</extracomment>
        <translation type="unfinished">Ce site est peut-être en maintenance ou suspendu.</translation>
    </message>
    <message>
        <source>Copy the “store-…” address from BigCommerce. You don’t have to wait for the shop.</source>
        <extracomment>wizard/core/failures.py L-05.next_step</extracomment>
        <translation type="unfinished">Copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce. Inutile d’attendre le retour de la boutique.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting</source>
        <extracomment>wizard/core/failures.py L-06.title</extracomment>
        <translation type="unfinished">{host} redirige sans cesse</translation>
    </message>
    <message>
        <source>It redirected more than {limit} times.</source>
        <extracomment>wizard/core/failures.py L-06.message</extracomment>
        <translation type="unfinished">Il y a eu plus de {limit} redirections.</translation>
    </message>
    <message>
        <source>{host} redirects to an address this app won’t open</source>
        <extracomment>wizard/core/failures.py L-07.title</extracomment>
        <translation type="unfinished">{host} redirige vers une adresse que cette application n’ouvre pas</translation>
    </message>
    <message>
        <source>It isn’t encrypted, isn’t public, or isn’t a plain web address. Nothing was sent there.</source>
        <extracomment>wizard/core/failures.py L-07.message</extracomment>
        <translation type="unfinished">Cette adresse n’est pas chiffrée, n’est pas publique ou n’est pas une simple adresse web. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>{host} is too slow</source>
        <extracomment>wizard/core/failures.py L-08.title</extracomment>
        <translation type="unfinished">{host} est trop lent</translation>
    </message>
    <message>
        <source>No complete answer came within {seconds} seconds.</source>
        <extracomment>wizard/core/failures.py L-08.message</extracomment>
        <translation type="unfinished">Aucune réponse complète n’est arrivée en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-08.next_step</extracomment>
        <translation type="unfinished">Réessayez dans quelques minutes. Ou copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce.</translation>
    </message>
    <message>
        <source>No secure connection to {host}</source>
        <extracomment>wizard/core/failures.py L-09.title</extracomment>
        <translation type="unfinished">Pas de connexion sécurisée avec {host}</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-09.next_step</extracomment>
        <translation type="unfinished">Vérifiez la date et l’heure de cet ordinateur. Ou copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce.</translation>
    </message>
    <message>
        <source>{host} can’t be reached</source>
        <extracomment>wizard/core/failures.py L-10.title</extracomment>
        <translation type="unfinished">Impossible de joindre {host}</translation>
    </message>
    <message>
        <source>The connection failed ({reason}). The lookup can’t use a proxy.</source>
        <extracomment>wizard/core/failures.py L-10.message</extracomment>
        <translation type="unfinished">La connexion a échoué ({reason}). La recherche ne peut pas passer par un proxy.</translation>
    </message>
    <message>
        <source>Try another network. Or copy the “store-…” address from BigCommerce.</source>
        <extracomment>wizard/core/failures.py L-10.next_step</extracomment>
        <translation type="unfinished">Essayez un autre réseau. Ou copiez l’adresse «&#xa0;store-…&#xa0;» depuis BigCommerce.</translation>
    </message>
    <message>
        <source>No access token yet</source>
        <extracomment>wizard/core/failures.py V-01.title</extracomment>
        <translation type="unfinished">Pas encore de jeton d’accès</translation>
    </message>
    <message>
        <source>Choose the file you downloaded from BigCommerce, or paste the access token.</source>
        <extracomment>wizard/core/failures.py V-01.next_step</extracomment>
        <translation type="unfinished">Choisissez le fichier téléchargé depuis BigCommerce, ou collez le jeton d’accès.</translation>
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
        <translation type="unfinished">Un pare-feu ne laisse probablement entrer que les navigateurs.</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <extracomment>wizard/core/failures.py L-03.seen</extracomment>
        <translation type="unfinished">Réponse reçue&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Its certificate is expired, untrusted, or for another name, or it isn’t encrypted.</source>
        <extracomment>wizard/core/failures.py L-09.message</extracomment>
        <translation type="unfinished">Son certificat a expiré, n’est pas fiable ou porte un autre nom, ou la connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <extracomment>wizard/core/failures.py L-09.seen</extracomment>
        <translation type="unfinished">Motif&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{host} sent an unreadable answer</source>
        <extracomment>wizard/core/failures.py L-11.title</extracomment>
        <translation type="unfinished">{host} a envoyé une réponse illisible</translation>
    </message>
    <message>
        <source>The website may have a fault, or it may not be a website at all.</source>
        <extracomment>wizard/core/failures.py L-11.message</extracomment>
        <translation type="unfinished">Ce site web a peut-être un problème, ou ce n’est même pas un site web.</translation>
    </message>
    <message>
        <source>APPSe AI needs the access token. It’s in the same pop-up.</source>
        <extracomment>wizard/core/failures.py V-02.message</extracomment>
        <translation type="unfinished">APPSe AI a besoin du jeton d’accès. Il est dans la même fenêtre de BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box, instead.</source>
        <extracomment>wizard/core/failures.py V-02.next_step</extracomment>
        <translation type="unfinished">Copiez plutôt «&#xa0;Access token&#xa0;», le troisième champ.</translation>
    </message>
    <message>
        <source>That’s a storefront token</source>
        <extracomment>wizard/core/failures.py V-03.title</extracomment>
        <translation type="unfinished">C’est un jeton de vitrine</translation>
    </message>
    <message>
        <source>It starts with eyJ and opens only storefronts. APPSe AI needs a store-level token.</source>
        <extracomment>wizard/core/failures.py V-03.message</extracomment>
        <translation type="unfinished">Il commence par eyJ et n’ouvre que des vitrines. APPSe AI a besoin d’un jeton de niveau boutique.</translation>
    </message>
    <message>
        <source>In BigCommerce, open Settings, then Store-level API accounts. Create an API account there.</source>
        <extracomment>wizard/core/failures.py V-03.next_step</extracomment>
        <translation type="unfinished">Dans BigCommerce, ouvrez Settings, puis Store-level API accounts. Créez un compte API sur cette page.</translation>
    </message>
    <message>
        <source>That’s an account number</source>
        <extracomment>wizard/core/failures.py V-04.title</extracomment>
        <translation type="unfinished">C’est un numéro de compte</translation>
    </message>
    <message>
        <source>It identifies your BigCommerce account.</source>
        <extracomment>wizard/core/failures.py V-04.message</extracomment>
        <translation type="unfinished">Il identifie votre compte BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up.</source>
        <extracomment>wizard/core/failures.py V-04.next_step</extracomment>
        <translation type="unfinished">Copiez «&#xa0;Access token&#xa0;», le troisième champ de la fenêtre de BigCommerce.</translation>
    </message>
    <message>
        <source>That’s an address, not a token</source>
        <extracomment>wizard/core/failures.py V-05.title</extracomment>
        <translation type="unfinished">C’est une adresse, pas un jeton</translation>
    </message>
    <message>
        <source>A token has about 31 letters and digits, no dots or slashes.</source>
        <extracomment>wizard/core/failures.py V-05.message</extracomment>
        <translation type="unfinished">Un jeton a environ 31 lettres et chiffres, sans points ni barres obliques.</translation>
    </message>
    <message>
        <source>That looks like the store hash</source>
        <extracomment>wizard/core/failures.py V-06.title</extracomment>
        <translation type="unfinished">Cela ressemble au hash de la boutique</translation>
    </message>
    <message>
        <source>The access token is longer: about 31 letters and digits.</source>
        <extracomment>wizard/core/failures.py V-06.message</extracomment>
        <translation type="unfinished">Le jeton d’accès est plus long&#xa0;: environ 31 lettres et chiffres.</translation>
    </message>
    <message>
        <source>That’s more than the token</source>
        <extracomment>wizard/core/failures.py V-07.title</extracomment>
        <translation type="unfinished">Il n’y a pas que le jeton</translation>
    </message>
    <message>
        <source>None of its words or lines is labeled as the access token.</source>
        <extracomment>wizard/core/failures.py V-07.message</extracomment>
        <translation type="unfinished">Aucun mot ni aucune ligne de ce texte n’est désigné comme le jeton d’accès.</translation>
    </message>
    <message>
        <source>Use the copy button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-07.next_step</extracomment>
        <translation type="unfinished">Utilisez le bouton de copie à côté d’«&#xa0;Access token&#xa0;».</translation>
    </message>
    <message>
        <source>Some characters don’t fit an access token</source>
        <extracomment>wizard/core/failures.py V-08.title</extracomment>
        <translation type="unfinished">Certains caractères n’ont pas leur place dans un jeton d’accès</translation>
    </message>
    <message>
        <source>An access token has only plain letters and digits.</source>
        <extracomment>wizard/core/failures.py V-08.message</extracomment>
        <translation type="unfinished">Un jeton d’accès n’a que des lettres simples et des chiffres.</translation>
    </message>
    <message>
        <source>Copy it again with the button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-08.next_step</extracomment>
        <translation type="unfinished">Copiez-le à nouveau avec le bouton à côté d’«&#xa0;Access token&#xa0;».</translation>
    </message>
    <message>
        <source>That’s the old account’s token</source>
        <extracomment>wizard/core/failures.py V-09.title</extracomment>
        <translation type="unfinished">C’est le jeton de l’ancien compte</translation>
    </message>
    <message>
        <source>You can’t change that account’s permissions, so rows are still missing.</source>
        <extracomment>wizard/core/failures.py V-09.message</extracomment>
        <translation type="unfinished">Les autorisations de ce compte ne se modifient pas&#xa0;: il manque donc encore des lignes.</translation>
    </message>
    <message>
        <source>Create the new API account, then use its file or token. To test the old one, press “Test”.</source>
        <extracomment>wizard/core/failures.py V-09.next_step</extracomment>
        <translation type="unfinished">Créez le nouveau compte API, puis utilisez son fichier ou son jeton. Pour tester l’ancien jeton, cliquez sur «&#xa0;Tester&#xa0;».</translation>
    </message>
    <message>
        <source>That token is for another store</source>
        <extracomment>wizard/core/failures.py V-13.title</extracomment>
        <translation type="unfinished">Ce jeton est celui d’une autre boutique</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this token was saved for {found}.</source>
        <extracomment>wizard/core/failures.py V-13.message</extracomment>
        <translation type="unfinished">Vous configurez {expected}, mais ce jeton a été enregistré pour {found}.</translation>
    </message>
    <message>
        <source>Add the token for {expected}. Or go back to step 1 and choose the other store.</source>
        <extracomment>wizard/core/failures.py V-13.next_step</extracomment>
        <translation type="unfinished">Ajoutez le jeton de la boutique {expected}. Ou revenez à l’étape 1 et choisissez l’autre boutique.</translation>
    </message>
    <message>
        <source>That’s a Shopify key</source>
        <extracomment>wizard/core/failures.py V-10.title</extracomment>
        <translation type="unfinished">C’est une clé Shopify</translation>
    </message>
    <message>
        <source>It starts with shp and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-10.message</extracomment>
        <translation type="unfinished">Elle commence par shp et ne peut pas ouvrir de boutique BigCommerce.</translation>
    </message>
    <message>
        <source>That’s a WooCommerce key</source>
        <extracomment>wizard/core/failures.py V-11.title</extracomment>
        <translation type="unfinished">C’est une clé WooCommerce</translation>
    </message>
    <message>
        <source>It starts with ck_ or cs_ and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-11.message</extracomment>
        <translation type="unfinished">Elle commence par ck_ ou cs_ et ne peut pas ouvrir de boutique BigCommerce.</translation>
    </message>
    <message>
        <source>That’s the client ID</source>
        <extracomment>wizard/core/failures.py V-12.title</extracomment>
        <translation type="unfinished">C’est le Client ID</translation>
    </message>
    <message>
        <source>Its label says so. It looks like the token, but opens nothing alone.</source>
        <extracomment>wizard/core/failures.py V-12.message</extracomment>
        <translation type="unfinished">Son libellé le dit. Il ressemble au jeton, mais n’ouvre rien à lui seul.</translation>
    </message>
    <message>
        <source>That token is for practice</source>
        <extracomment>wizard/core/failures.py V-14.title</extracomment>
        <translation type="unfinished">Ce jeton sert à l’entraînement</translation>
    </message>
    <message>
        <source>It starts with “practice” and can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-14.message</extracomment>
        <translation type="unfinished">Il commence par «&#xa0;practice&#xa0;» et ne peut pas ouvrir de boutique BigCommerce.</translation>
    </message>
    <message>
        <source>Copy “Access token”, the third box in BigCommerce’s pop-up. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py V-14.next_step</extracomment>
        <translation type="unfinished">Copiez «&#xa0;Access token&#xa0;», le troisième champ de la fenêtre de BigCommerce. Vous vous entraînez&#xa0;? Utilisez une fenêtre marquée ENTRAÎNEMENT.</translation>
    </message>
    <message>
        <source>That’s not the token itself</source>
        <extracomment>wizard/core/failures.py V-15.title</extracomment>
        <translation type="unfinished">Ce n’est pas le jeton lui-même</translation>
    </message>
    <message>
        <source>It’s a placeholder, or someone covered up the token.</source>
        <extracomment>wizard/core/failures.py V-15.message</extracomment>
        <translation type="unfinished">C’est un texte d’exemple, ou quelqu’un a masqué le jeton.</translation>
    </message>
    <message>
        <source>That looks like a legacy token</source>
        <extracomment>wizard/core/failures.py V-16.title</extracomment>
        <translation type="unfinished">Cela ressemble à un ancien jeton (legacy)</translation>
    </message>
    <message>
        <source>It has 32 or 40 characters: only digits and a to f. Legacy tokens don’t work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py V-16.message</extracomment>
        <translation type="unfinished">Il a 32 ou 40 caractères&#xa0;: seulement des chiffres et les lettres a à f. Les jetons legacy ne fonctionnent pas avec APPSe AI.</translation>
    </message>
    <message>
        <source>That text has more than one token</source>
        <extracomment>wizard/core/failures.py V-17.title</extracomment>
        <translation type="unfinished">Ce texte contient plusieurs jetons</translation>
    </message>
    <message>
        <source>It’s unclear which one you mean.</source>
        <extracomment>wizard/core/failures.py V-17.message</extracomment>
        <translation type="unfinished">On ne sait pas lequel vous voulez utiliser.</translation>
    </message>
    <message>
        <source>Paste only the token for the store you want to connect.</source>
        <extracomment>wizard/core/failures.py V-17.next_step</extracomment>
        <translation type="unfinished">Collez seulement le jeton de la boutique à connecter.</translation>
    </message>
    <message>
        <source>That token may be incomplete</source>
        <extracomment>wizard/core/failures.py V-18.title</extracomment>
        <translation type="unfinished">Ce jeton est peut-être incomplet</translation>
    </message>
    <message>
        <source>It’s broken up or shortened, as email and chat apps do. Its end isn’t clear.</source>
        <extracomment>wizard/core/failures.py V-18.message</extracomment>
        <translation type="unfinished">Il est coupé ou raccourci, comme souvent dans les e-mails et les messageries. Sa fin n’est pas claire.</translation>
    </message>
    <message>
        <source>That file is too large</source>
        <extracomment>wizard/core/failures.py F-01.title</extracomment>
        <translation type="unfinished">Ce fichier est trop volumineux</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. BigCommerce’s has a few lines.</source>
        <extracomment>wizard/core/failures.py F-01.message</extracomment>
        <translation type="unfinished">{name} dépasse {limit}. Celui de BigCommerce n’a que quelques lignes.</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/core/failures.py F-01.next_step</extracomment>
        <translation type="unfinished">Cherchez dans Téléchargements un fichier qui commence par BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>That file can’t be opened</source>
        <extracomment>wizard/core/failures.py F-02.title</extracomment>
        <translation type="unfinished">Impossible d’ouvrir ce fichier</translation>
    </message>
    <message>
        <source>{name} can’t be read ({reason}).</source>
        <extracomment>wizard/core/failures.py F-02.message</extracomment>
        <translation type="unfinished">Impossible de lire {name} ({reason}).</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-02.next_step</extracomment>
        <translation type="unfinished">Vérifiez qu’il est bien là et que vous avez le droit de l’ouvrir. Ou collez le jeton d’accès.</translation>
    </message>
    <message>
        <source>Downloads can’t be watched</source>
        <extracomment>wizard/core/failures.py F-13.title</extracomment>
        <translation type="unfinished">Impossible de surveiller Téléchargements</translation>
    </message>
    <message>
        <source>Your system doesn’t let this app look into {name}.</source>
        <extracomment>wizard/core/failures.py F-13.message</extracomment>
        <translation type="unfinished">Votre système ne laisse pas cette application regarder dans {name}.</translation>
    </message>
    <message>
        <source>Allow it in your computer’s privacy settings. Or choose the file yourself.</source>
        <extracomment>wizard/core/failures.py F-13.next_step</extracomment>
        <translation type="unfinished">Autorisez-la dans les réglages de confidentialité de votre ordinateur. Ou choisissez vous-même le fichier.</translation>
    </message>
    <message>
        <source>No access token in that file</source>
        <extracomment>wizard/core/failures.py F-03.title</extracomment>
        <translation type="unfinished">Pas de jeton d’accès dans ce fichier</translation>
    </message>
    <message>
        <source>{name} has no “ACCESS TOKEN” line.</source>
        <extracomment>wizard/core/failures.py F-03.message</extracomment>
        <translation type="unfinished">{name} n’a pas de ligne «&#xa0;ACCESS TOKEN&#xa0;».</translation>
    </message>
    <message>
        <source>Look in Downloads for a file that starts with BigCommerceAPI-credentials. Or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-03.next_step</extracomment>
        <translation type="unfinished">Cherchez dans Téléchargements un fichier qui commence par BigCommerceAPI-credentials. Ou collez le jeton d’accès.</translation>
    </message>
    <message>
        <source>That file is for another store</source>
        <extracomment>wizard/core/failures.py F-04.title</extracomment>
        <translation type="unfinished">Ce fichier est celui d’une autre boutique</translation>
    </message>
    <message>
        <source>You’re setting up {expected}, but this file is for {found}.</source>
        <extracomment>wizard/core/failures.py F-04.message</extracomment>
        <translation type="unfinished">Vous configurez {expected}, mais ce fichier est pour {found}.</translation>
    </message>
    <message>
        <source>Choose the file for {expected}. Or go back to step 1 and enter the other store.</source>
        <extracomment>wizard/core/failures.py F-04.next_step</extracomment>
        <translation type="unfinished">Choisissez le fichier de la boutique {expected}. Ou revenez à l’étape 1 et saisissez l’autre boutique.</translation>
    </message>
    <message>
        <source>That file is incomplete</source>
        <extracomment>wizard/core/failures.py F-05.title</extracomment>
        <translation type="unfinished">Ce fichier est incomplet</translation>
    </message>
    <message>
        <source>{name} ends too early, so its access token may be cut off.</source>
        <extracomment>wizard/core/failures.py F-05.message</extracomment>
        <translation type="unfinished">{name} s’arrête trop tôt&#xa0;: son jeton d’accès est peut-être coupé.</translation>
    </message>
    <message>
        <source>Choose the file again, or paste the access token. Neither complete? Create a new API account.</source>
        <extracomment>wizard/core/failures.py F-05.next_step</extracomment>
        <translation type="unfinished">Choisissez à nouveau le fichier, ou collez le jeton d’accès. Ni l’un ni l’autre n’est complet&#xa0;? Créez un nouveau compte API.</translation>
    </message>
    <message>
        <source>That file is from the practice store</source>
        <extracomment>wizard/core/failures.py F-06.title</extracomment>
        <translation type="unfinished">Ce fichier vient de la boutique d’entraînement</translation>
    </message>
    <message>
        <source>Practice only: {name}. Its token can’t open a BigCommerce store.</source>
        <extracomment>wizard/core/failures.py F-06.message</extracomment>
        <translation type="unfinished">{name} sert à l’entraînement. Son jeton ne peut pas ouvrir de boutique BigCommerce.</translation>
    </message>
    <message>
        <source>Choose the file you downloaded from BigCommerce. Practicing? Use a window marked PRACTICE.</source>
        <extracomment>wizard/core/failures.py F-06.next_step</extracomment>
        <translation type="unfinished">Choisissez le fichier téléchargé depuis BigCommerce. Vous vous entraînez&#xa0;? Utilisez une fenêtre marquée ENTRAÎNEMENT.</translation>
    </message>
    <message>
        <source>That file is an archive</source>
        <extracomment>wizard/core/failures.py F-07.title</extracomment>
        <translation type="unfinished">Ce fichier est une archive</translation>
    </message>
    <message>
        <source>{name} has other files packed inside.</source>
        <extracomment>wizard/core/failures.py F-07.message</extracomment>
        <translation type="unfinished">{name} contient d’autres fichiers.</translation>
    </message>
    <message>
        <source>Take out the file that starts with BigCommerceAPI-credentials, then choose that one.</source>
        <extracomment>wizard/core/failures.py F-07.next_step</extracomment>
        <translation type="unfinished">Extrayez le fichier qui commence par BigCommerceAPI-credentials, puis choisissez-le.</translation>
    </message>
    <message>
        <source>That file is an office document</source>
        <extracomment>wizard/core/failures.py F-08.title</extracomment>
        <translation type="unfinished">Ce fichier est un document bureautique</translation>
    </message>
    <message>
        <source>{name} is from a word processor or a spreadsheet.</source>
        <extracomment>wizard/core/failures.py F-08.message</extracomment>
        <translation type="unfinished">{name} vient d’un traitement de texte ou d’un tableur.</translation>
    </message>
    <message>
        <source>Open it, copy the access token, and paste it here.</source>
        <extracomment>wizard/core/failures.py F-08.next_step</extracomment>
        <translation type="unfinished">Ouvrez-le, copiez le jeton d’accès et collez-le ici.</translation>
    </message>
    <message>
        <source>That file is a PDF</source>
        <extracomment>wizard/core/failures.py F-09.title</extracomment>
        <translation type="unfinished">Ce fichier est un PDF</translation>
    </message>
    <message>
        <source>{name} is a document for printing.</source>
        <extracomment>wizard/core/failures.py F-09.message</extracomment>
        <translation type="unfinished">{name} est un document à imprimer.</translation>
    </message>
    <message>
        <source>That file is a picture</source>
        <extracomment>wizard/core/failures.py F-10.title</extracomment>
        <translation type="unfinished">Ce fichier est une image</translation>
    </message>
    <message>
        <source>{name} may show the token, but nobody can copy text from a picture.</source>
        <extracomment>wizard/core/failures.py F-10.message</extracomment>
        <translation type="unfinished">{name} montre peut-être le jeton, mais on ne peut pas copier le texte d’une image.</translation>
    </message>
    <message>
        <source>That file is protected with a passphrase</source>
        <extracomment>wizard/core/failures.py F-11.title</extracomment>
        <translation type="unfinished">Ce fichier est protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>{name} opens only with the passphrase chosen when it was saved.</source>
        <extracomment>wizard/core/failures.py F-11.message</extracomment>
        <translation type="unfinished">{name} ne s’ouvre qu’avec la phrase secrète choisie à l’enregistrement.</translation>
    </message>
    <message>
        <source>Choose the file in the app’s window, or run the command in a terminal. Both ask for the passphrase.</source>
        <extracomment>wizard/core/failures.py F-11.next_step</extracomment>
        <translation type="unfinished">Choisissez le fichier dans la fenêtre de l’application, ou lancez la commande dans un terminal. Les deux demandent la phrase secrète.</translation>
    </message>
    <message>
        <source>That file is a saved setup</source>
        <extracomment>wizard/core/failures.py F-12.title</extracomment>
        <translation type="unfinished">Ce fichier est une configuration enregistrée</translation>
    </message>
    <message>
        <source>{name} remembers how far you got. It contains no access token.</source>
        <extracomment>wizard/core/failures.py F-12.message</extracomment>
        <translation type="unfinished">{name} retient où vous en étiez. Il ne contient pas de jeton d’accès.</translation>
    </message>
    <message>
        <source>BigCommerce doesn’t recognize this token</source>
        <extracomment>wizard/core/failures.py T-01.title</extracomment>
        <translation type="unfinished">BigCommerce ne reconnaît pas ce jeton</translation>
    </message>
    <message>
        <source>It may be the client ID, which looks the same. Or it was mistyped, deleted, or is for another store. Or the store hash is wrong.</source>
        <extracomment>wizard/core/failures.py T-01.message</extracomment>
        <translation type="unfinished">C’est peut-être le Client ID, qui lui ressemble en tout point. Ou le jeton a été mal recopié ou supprimé, ou vient d’une autre boutique. Ou le hash de la boutique est faux.</translation>
    </message>
    <message>
        <source>Copy the third box, “Access token”, not the first, “Client ID”. Compare the store hash with your browser’s address. Pop-up closed? Create a new API account.</source>
        <extracomment>wizard/core/failures.py T-01.next_step</extracomment>
        <translation type="unfinished">Copiez le troisième champ, «&#xa0;Access token&#xa0;», pas le premier, «&#xa0;Client ID&#xa0;». Comparez le hash de la boutique avec l’adresse dans votre navigateur. Fenêtre déjà fermée&#xa0;? Créez un nouveau compte API.</translation>
    </message>
    <message>
        <source>BigCommerce can’t read this token</source>
        <extracomment>wizard/core/failures.py T-02.title</extracomment>
        <translation type="unfinished">BigCommerce ne peut pas lire ce jeton</translation>
    </message>
    <message>
        <source>It says the token’s format is wrong.</source>
        <extracomment>wizard/core/failures.py T-02.message</extracomment>
        <translation type="unfinished">D’après BigCommerce, le format du jeton est incorrect.</translation>
    </message>
    <message>
        <source>Copy the token again with its copy button.</source>
        <extracomment>wizard/core/failures.py T-02.next_step</extracomment>
        <translation type="unfinished">Copiez à nouveau le jeton avec son bouton de copie.</translation>
    </message>
    <message>
        <source>The token didn’t reach BigCommerce</source>
        <extracomment>wizard/core/failures.py T-03.title</extracomment>
        <translation type="unfinished">Le jeton n’est pas arrivé à BigCommerce</translation>
    </message>
    <message>
        <source>It was sent, but didn’t arrive. A company network, for example, may remove it.</source>
        <extracomment>wizard/core/failures.py T-03.message</extracomment>
        <translation type="unfinished">Il a été envoyé, mais n’est pas arrivé. Un réseau d’entreprise, par exemple, l’a peut-être retiré.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Same there? Tell support this code.</source>
        <extracomment>wizard/core/failures.py T-03.next_step</extracomment>
        <translation type="unfinished">Essayez un autre réseau, comme le partage de connexion d’un téléphone. Même résultat&#xa0;? Donnez ce code à l’assistance.</translation>
    </message>
    <message>
        <source>This token doesn’t open store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-04.title</extracomment>
        <translation type="unfinished">Ce jeton n’ouvre pas la boutique {store_hash}</translation>
    </message>
    <message>
        <source>The store hash is wrong, or the token is for another store. BigCommerce doesn’t say which.</source>
        <extracomment>wizard/core/failures.py T-04.message</extracomment>
        <translation type="unfinished">Le hash de la boutique est faux, ou le jeton est celui d’une autre boutique. BigCommerce ne dit pas lequel des deux.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address. Or use BigCommerce’s file, which has both. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-04.next_step</extracomment>
        <translation type="unfinished">Comparez le hash de la boutique avec l’adresse dans votre navigateur. Ou utilisez le fichier de BigCommerce, qui contient les deux. Beaucoup de boutiques montrent leur hash à leur adresse suivie de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>It answered {status} where no permission is needed.</source>
        <extracomment>wizard/core/failures.py T-04.seen</extracomment>
        <translation type="unfinished">Réponse&#xa0;: {status}, là où aucune autorisation n’est nécessaire.</translation>
    </message>
    <message>
        <source>BigCommerce found no store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-05.title</extracomment>
        <translation type="unfinished">BigCommerce n’a trouvé aucune boutique {store_hash}</translation>
    </message>
    <message>
        <source>The store hash is probably missing a character. Or the token is for another store.</source>
        <extracomment>wizard/core/failures.py T-05.message</extracomment>
        <translation type="unfinished">Il manque probablement un caractère au hash de la boutique. Ou le jeton est celui d’une autre boutique.</translation>
    </message>
    <message>
        <source>Go back to step 1 and paste the address again. Or use BigCommerce’s file, which has both. Many shops show their store hash at their address plus /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-05.next_step</extracomment>
        <translation type="unfinished">Revenez à l’étape 1 et collez à nouveau l’adresse. Ou utilisez le fichier de BigCommerce, qui contient les deux. Beaucoup de boutiques montrent leur hash à leur adresse suivie de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>Permissions are missing</source>
        <extracomment>wizard/core/failures.py T-06.title</extracomment>
        <translation type="unfinished">Il manque des autorisations</translation>
    </message>
    <message>
        <source>The token works. Missing: {rows}. You can’t add them to this account.</source>
        <extracomment>wizard/core/failures.py T-06.message</extracomment>
        <translation type="unfinished">Le jeton fonctionne. Il manque&#xa0;: {rows}. Impossible de les ajouter à ce compte.</translation>
    </message>
    <message>
        <source>Create a new API account and set every row in the list. Test its token, add it to APPSe AI, then delete the old account.</source>
        <extracomment>wizard/core/failures.py T-06.next_step</extracomment>
        <translation type="unfinished">Créez un nouveau compte API et réglez toutes les lignes de la liste. Testez son jeton, ajoutez-le à APPSe AI, puis supprimez l’ancien compte.</translation>
    </message>
    <message>
        <source>Every permission that was checked is missing</source>
        <extracomment>wizard/core/failures.py T-07.title</extracomment>
        <translation type="unfinished">Toutes les autorisations vérifiées manquent</translation>
    </message>
    <message>
        <source>The token works, but BigCommerce refused each row. Maybe you saved before setting the rows. Or it’s a Stencil-CLI token.</source>
        <extracomment>wizard/core/failures.py T-07.message</extracomment>
        <translation type="unfinished">Le jeton fonctionne, mais BigCommerce a refusé chaque ligne. Le compte a peut-être été enregistré avant le réglage des lignes. Ou c’est un Stencil-CLI token.</translation>
    </message>
    <message>
        <source>Create a new account of type V2/V3 API token. Set every row and test its token.</source>
        <extracomment>wizard/core/failures.py T-07.next_step</extracomment>
        <translation type="unfinished">Créez un nouveau compte de type V2/V3 API token. Réglez toutes les lignes et testez son jeton.</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <extracomment>wizard/core/failures.py T-08.title</extracomment>
        <translation type="unfinished">La boutique est verrouillée</translation>
    </message>
    <message>
        <source>BigCommerce says the store can’t be used right now.</source>
        <extracomment>wizard/core/failures.py T-08.message</extracomment>
        <translation type="unfinished">D’après BigCommerce, la boutique ne peut pas être utilisée en ce moment.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, look for a notice there, then test again.</source>
        <extracomment>wizard/core/failures.py T-08.next_step</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce, cherchez-y un message, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The store isn’t answering right now</source>
        <extracomment>wizard/core/failures.py T-09.title</extracomment>
        <translation type="unfinished">La boutique ne répond pas en ce moment</translation>
    </message>
    <message>
        <source>It may be under maintenance. Or the store is suspended, or a bill is unpaid.</source>
        <extracomment>wizard/core/failures.py T-09.message</extracomment>
        <translation type="unfinished">Elle est peut-être en maintenance. Ou elle est suspendue, ou une facture est impayée.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce. If it works there, wait a few minutes and test again.</source>
        <extracomment>wizard/core/failures.py T-09.next_step</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce. Si tout y fonctionne, attendez quelques minutes et testez à nouveau.</translation>
    </message>
    <message>
        <source>Your store is busy</source>
        <extracomment>wizard/core/failures.py T-10.title</extracomment>
        <translation type="unfinished">Votre boutique est très sollicitée</translation>
    </message>
    <message>
        <source>All apps connected to your store share one limit. It’s used up right now.</source>
        <extracomment>wizard/core/failures.py T-10.message</extracomment>
        <translation type="unfinished">Toutes les applications connectées à votre boutique partagent une même limite. Elle est atteinte en ce moment.</translation>
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
        <translation type="unfinished">Cela arrive quand toute la plateforme est surchargée.</translation>
    </message>
    <message>
        <source>It answered {status} without naming a limit.</source>
        <extracomment>wizard/core/failures.py T-11.seen</extracomment>
        <translation type="unfinished">Réponse&#xa0;: {status}, sans mention d’une limite.</translation>
    </message>
    <message>
        <source>BigCommerce has a problem</source>
        <extracomment>wizard/core/failures.py T-12.title</extracomment>
        <translation type="unfinished">BigCommerce a un problème</translation>
    </message>
    <message>
        <source>Your values may be fine.</source>
        <extracomment>wizard/core/failures.py T-12.message</extracomment>
        <translation type="unfinished">Vos valeurs sont peut-être bonnes.</translation>
    </message>
    <message>
        <source>Something other than BigCommerce answered</source>
        <extracomment>wizard/core/failures.py T-13.title</extracomment>
        <translation type="unfinished">Ce n’est pas BigCommerce qui a répondu</translation>
    </message>
    <message>
        <source>A web page came back instead of data, often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py T-13.message</extracomment>
        <translation type="unfinished">Une page web est arrivée au lieu de données. C’est souvent la page de connexion d’un Wi-Fi.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then test again.</source>
        <extracomment>wizard/core/failures.py T-13.next_step</extracomment>
        <translation type="unfinished">Ouvrez n’importe quel site web, connectez-vous au réseau s’il le demande, puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The answer was damaged</source>
        <extracomment>wizard/core/failures.py T-14.title</extracomment>
        <translation type="unfinished">La réponse était abîmée</translation>
    </message>
    <message>
        <source>BigCommerce’s answer was cut off or unreadable.</source>
        <extracomment>wizard/core/failures.py T-14.message</extracomment>
        <translation type="unfinished">La réponse de BigCommerce était coupée ou illisible.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network.</source>
        <extracomment>wizard/core/failures.py T-14.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau. Même résultat&#xa0;? Essayez un autre réseau.</translation>
    </message>
    <message>
        <source>BigCommerce gave an unknown answer</source>
        <extracomment>wizard/core/failures.py T-15.title</extracomment>
        <translation type="unfinished">BigCommerce a donné une réponse inconnue</translation>
    </message>
    <message>
        <source>Its meaning is unknown.</source>
        <extracomment>wizard/core/failures.py T-15.message</extracomment>
        <translation type="unfinished">On ne sait pas ce qu’elle veut dire.</translation>
    </message>
    <message>
        <source>Test again later. If it keeps happening, send support this code and the number in Details.</source>
        <extracomment>wizard/core/failures.py T-15.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau plus tard. Si cela continue, envoyez à l’assistance ce code et le numéro affiché dans Détails.</translation>
    </message>
    <message>
        <source>It answered {status} to {path}.</source>
        <extracomment>wizard/core/failures.py T-15.seen</extracomment>
        <translation type="unfinished">Réponse à {path}&#xa0;: {status}.</translation>
    </message>
    <message>
        <source>Some permissions couldn’t be checked</source>
        <extracomment>wizard/core/failures.py T-16.title</extracomment>
        <translation type="unfinished">Certaines autorisations n’ont pas pu être vérifiées</translation>
    </message>
    <message>
        <source>The token works, but no clear answer came for: {rows}.</source>
        <extracomment>wizard/core/failures.py T-16.message</extracomment>
        <translation type="unfinished">Le jeton fonctionne, mais aucune réponse claire n’est arrivée pour&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Test again in a few minutes. You don’t have to change anything.</source>
        <extracomment>wizard/core/failures.py T-16.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau dans quelques minutes. Vous n’avez rien à modifier.</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <extracomment>wizard/core/failures.py T-17.title</extracomment>
        <translation type="unfinished">Le test a duré trop longtemps</translation>
    </message>
    <message>
        <source>After {seconds} seconds, some answers were still missing.</source>
        <extracomment>wizard/core/failures.py T-17.message</extracomment>
        <translation type="unfinished">Après {seconds} secondes, il manquait encore des réponses.</translation>
    </message>
    <message>
        <source>Test again later. Your network or BigCommerce is slow right now.</source>
        <extracomment>wizard/core/failures.py T-17.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau plus tard. Votre réseau ou BigCommerce est lent en ce moment.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <extracomment>wizard/core/failures.py T-18.title</extracomment>
        <translation type="unfinished">Le test a été arrêté</translation>
    </message>
    <message>
        <source>The test was stopped before it finished.</source>
        <extracomment>wizard/core/failures.py T-18.message</extracomment>
        <translation type="unfinished">Il a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Test again whenever you like.</source>
        <extracomment>wizard/core/failures.py T-18.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau quand vous voulez.</translation>
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
        <translation type="unfinished">Vérifiez que le compte API existe encore dans BigCommerce. Sinon, créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/core/failures.py T-20.title</extracomment>
        <translation type="unfinished">Pas encore testé</translation>
    </message>
    <message>
        <source>The test was stopped or hasn’t run, so these values may not work.</source>
        <extracomment>wizard/core/failures.py T-20.message</extracomment>
        <translation type="unfinished">Le test a été arrêté ou n’a pas eu lieu&#xa0;: ces valeurs ne fonctionnent peut-être pas.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/failures.py T-20.next_step</extracomment>
        <translation type="unfinished">Choisissez «&#xa0;Tester à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>BigCommerce accepted a request it should refuse</source>
        <extracomment>wizard/core/failures.py T-21.title</extracomment>
        <translation type="unfinished">BigCommerce a accepté une requête qu’il aurait dû refuser</translation>
    </message>
    <message>
        <source>It may have created {creates}. Nothing more was sent.</source>
        <extracomment>wizard/core/failures.py T-21.message</extracomment>
        <translation type="unfinished">BigCommerce a peut-être créé {creates}. Rien d’autre n’a été envoyé.</translation>
    </message>
    <message>
        <source>{removal} Then tell support this code.</source>
        <extracomment>wizard/core/failures.py T-21.next_step</extracomment>
        <translation type="unfinished">{removal} Donnez ensuite ce code à l’assistance.</translation>
    </message>
    <message>
        <source>An empty request to {path} got the answer {status}.</source>
        <extracomment>wizard/core/failures.py T-21.seen</extracomment>
        <translation type="unfinished">Une requête vide à {path} a reçu la réponse {status}.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <extracomment>wizard/core/failures.py T-22.title</extracomment>
        <translation type="unfinished">La réponse était beaucoup trop volumineuse</translation>
    </message>
    <message>
        <source>BigCommerce sends little here. Much more came, so this app stopped.</source>
        <extracomment>wizard/core/failures.py T-22.message</extracomment>
        <translation type="unfinished">BigCommerce envoie peu de données ici. Il en est arrivé bien plus&#xa0;: l’application a donc cessé de lire.</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <extracomment>wizard/core/failures.py T-23.title</extracomment>
        <translation type="unfinished">La réponse était vide</translation>
    </message>
    <message>
        <source>It lacked the data BigCommerce always sends, so nothing is confirmed.</source>
        <extracomment>wizard/core/failures.py T-23.message</extracomment>
        <translation type="unfinished">Il y manquait les données que BigCommerce envoie toujours&#xa0;: rien n’est donc confirmé.</translation>
    </message>
    <message>
        <source>Test again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py T-23.next_step</extracomment>
        <translation type="unfinished">Testez à nouveau. Même résultat&#xa0;? Essayez un autre réseau, comme le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>Some permissions can’t be checked here</source>
        <extracomment>wizard/core/failures.py T-24.title</extracomment>
        <translation type="unfinished">Certaines autorisations ne peuvent pas être vérifiées ici</translation>
    </message>
    <message>
        <source>The token works, but these can’t be checked in this store: {rows}.</source>
        <extracomment>wizard/core/failures.py T-24.message</extracomment>
        <translation type="unfinished">Le jeton fonctionne, mais ces lignes ne peuvent pas être vérifiées dans cette boutique&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Look at these rows in BigCommerce. If they’re set, you can continue. Testing again won’t help.</source>
        <extracomment>wizard/core/failures.py T-24.next_step</extracomment>
        <translation type="unfinished">Regardez ces lignes dans BigCommerce. Si elles sont réglées, vous pouvez continuer. Tester à nouveau n’y changera rien.</translation>
    </message>
    <message>
        <source>This computer couldn’t look up the address. It’s probably offline.</source>
        <extracomment>wizard/core/failures.py N-01.message</extracomment>
        <translation type="unfinished">Cet ordinateur n’a pas pu trouver l’adresse. Il est probablement hors ligne.</translation>
    </message>
    <message>
        <source>Open any website to check your connection, then try again.</source>
        <extracomment>wizard/core/failures.py N-01.next_step</extracomment>
        <translation type="unfinished">Ouvrez n’importe quel site web pour vérifier votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to {host} was refused</source>
        <extracomment>wizard/core/failures.py N-02.title</extracomment>
        <translation type="unfinished">La connexion à {host} a été refusée</translation>
    </message>
    <message>
        <source>Something in between turned it away, such as a firewall.</source>
        <extracomment>wizard/core/failures.py N-02.message</extracomment>
        <translation type="unfinished">Un intermédiaire l’a rejetée, par exemple un pare-feu.</translation>
    </message>
    <message>
        <source>Try another network, like a phone hotspot. Or ask whoever manages your network.</source>
        <extracomment>wizard/core/failures.py N-02.next_step</extracomment>
        <translation type="unfinished">Essayez un autre réseau, comme le partage de connexion d’un téléphone. Ou adressez-vous à la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Nothing answered in time. A firewall may be blocking the connection.</source>
        <extracomment>wizard/core/failures.py N-03.message</extracomment>
        <translation type="unfinished">Rien n’a répondu à temps. Un pare-feu bloque peut-être la connexion.</translation>
    </message>
    <message>
        <source>Try again. Same again? Try another network, like a phone hotspot.</source>
        <extracomment>wizard/core/failures.py N-03.next_step</extracomment>
        <translation type="unfinished">Réessayez. Même résultat&#xa0;? Essayez un autre réseau, comme le partage de connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>It connected, but no complete answer came in time.</source>
        <extracomment>wizard/core/failures.py N-04.message</extracomment>
        <translation type="unfinished">La connexion s’est faite, mais aucune réponse complète n’est arrivée à temps.</translation>
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
        <translation type="unfinished">Réessayez. Même résultat&#xa0;? Essayez un autre réseau.</translation>
    </message>
    <message>
        <source>This connection isn’t private</source>
        <extracomment>wizard/core/failures.py N-06.title</extracomment>
        <translation type="unfinished">Cette connexion n’est pas privée</translation>
    </message>
    <message>
        <source>This computer doesn’t trust the certificate shown for {host}{issuer}. Nothing was sent. Something on your network may read secure connections.</source>
        <extracomment>wizard/core/failures.py N-06.message</extracomment>
        <translation type="unfinished">Cet ordinateur ne fait pas confiance au certificat présenté pour {host}{issuer}. Rien n’a été envoyé. Quelque chose sur votre réseau lit peut-être les connexions sécurisées.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to install the company’s certificate here.</source>
        <extracomment>wizard/core/failures.py N-06.next_step</extracomment>
        <translation type="unfinished">Utilisez un autre réseau. Au travail, demandez au service informatique d’installer ici le certificat de l’entreprise.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <extracomment>wizard/core/failures.py N-07.title</extracomment>
        <translation type="unfinished">Le certificat a expiré</translation>
    </message>
    <message>
        <source>The one for {host} is out of date, or this computer’s clock is wrong. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-07.message</extracomment>
        <translation type="unfinished">Celui de {host} est périmé, ou l’horloge de cet ordinateur est fausse. Rien n’a été envoyé.</translation>
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
        <translation type="unfinished">Son certificat porte un autre nom. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>On public Wi-Fi, sign in on its page first. Otherwise use another network.</source>
        <extracomment>wizard/core/failures.py N-08.next_step</extracomment>
        <translation type="unfinished">Sur un Wi-Fi public, connectez-vous d’abord sur sa page. Sinon, utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The certificate isn’t valid yet</source>
        <extracomment>wizard/core/failures.py N-09.title</extracomment>
        <translation type="unfinished">Le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>The one for {host} starts after today’s date on this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-09.message</extracomment>
        <translation type="unfinished">Celui de {host} ne sera valable qu’après la date indiquée par cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <extracomment>wizard/core/failures.py N-10.title</extracomment>
        <translation type="unfinished">Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>{host} and this computer couldn’t agree on encryption. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-10.message</extracomment>
        <translation type="unfinished">{host} et cet ordinateur n’ont pas pu s’accorder sur le chiffrement. Rien n’a été envoyé.</translation>
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
        <translation type="unfinished">Cet ordinateur utilise le proxy {proxy}, mais il est injoignable.</translation>
    </message>
    <message>
        <source>Check the proxy setting. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-11.next_step</extracomment>
        <translation type="unfinished">Vérifiez le réglage du proxy. Ou utilisez un réseau sans proxy.</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <extracomment>wizard/core/failures.py N-12.title</extracomment>
        <translation type="unfinished">Le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>The proxy {proxy} needs a user name and password. This app has neither.</source>
        <extracomment>wizard/core/failures.py N-12.message</extracomment>
        <translation type="unfinished">Le proxy {proxy} exige un nom d’utilisateur et un mot de passe. Cette application n’a ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-12.next_step</extracomment>
        <translation type="unfinished">Adressez-vous à la personne qui gère votre réseau. Ou utilisez un réseau sans proxy.</translation>
    </message>
    <message>
        <source>The proxy blocks this connection</source>
        <extracomment>wizard/core/failures.py N-13.title</extracomment>
        <translation type="unfinished">Le proxy bloque cette connexion</translation>
    </message>
    <message>
        <source>The proxy {proxy} didn’t connect to {host}.</source>
        <extracomment>wizard/core/failures.py N-13.message</extracomment>
        <translation type="unfinished">Le proxy {proxy} ne s’est pas connecté à {host}.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network to allow {host}. Or use another network.</source>
        <extracomment>wizard/core/failures.py N-13.next_step</extracomment>
        <translation type="unfinished">Demandez à la personne qui gère votre réseau d’autoriser {host}. Ou utilisez un autre réseau.</translation>
    </message>
    <message>
        <source>The connection was redirected</source>
        <extracomment>wizard/core/failures.py N-14.title</extracomment>
        <translation type="unfinished">La connexion a été redirigée</translation>
    </message>
    <message>
        <source>{host} pointed to {target}. The token wasn’t sent there. It’s often a Wi-Fi sign-in page.</source>
        <extracomment>wizard/core/failures.py N-14.message</extracomment>
        <translation type="unfinished">{host} a renvoyé vers {target}. Le jeton n’y a pas été envoyé. C’est souvent la page de connexion d’un Wi-Fi.</translation>
    </message>
    <message>
        <source>Open any website, sign in to the network if asked, then try again.</source>
        <extracomment>wizard/core/failures.py N-14.next_step</extracomment>
        <translation type="unfinished">Ouvrez n’importe quel site web, connectez-vous au réseau s’il le demande, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <extracomment>wizard/core/failures.py N-15.title</extracomment>
        <translation type="unfinished">La connexion a échoué</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}).</source>
        <extracomment>wizard/core/failures.py N-15.message</extracomment>
        <translation type="unfinished">Aucune réponse n’est arrivée de {host} ({reason}).</translation>
    </message>
    <message>
        <source>The proxy setting can’t be read</source>
        <extracomment>wizard/core/failures.py N-16.title</extracomment>
        <translation type="unfinished">Le réglage du proxy est illisible</translation>
    </message>
    <message>
        <source>This computer’s proxy setting isn’t written as an address: {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-16.message</extracomment>
        <translation type="unfinished">Le réglage du proxy de cet ordinateur n’est pas écrit comme une adresse&#xa0;: {reason}. Rien n’a été envoyé.</translation>
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
        <translation type="unfinished">Cet ordinateur utilise le proxy {proxy}, mais {reason}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Ask whoever manages your network for an HTTP proxy. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-17.next_step</extracomment>
        <translation type="unfinished">Demandez un proxy HTTP à la personne qui gère votre réseau. Ou utilisez un réseau sans proxy.</translation>
    </message>
    <message>
        <source>The certificate is too weak</source>
        <extracomment>wizard/core/failures.py N-18.title</extracomment>
        <translation type="unfinished">Le certificat est trop faible</translation>
    </message>
    <message>
        <source>The one for {host} uses an old method. This computer no longer accepts it. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-18.message</extracomment>
        <translation type="unfinished">Celui de {host} utilise une ancienne méthode. Cet ordinateur ne l’accepte plus. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to replace the certificate.</source>
        <extracomment>wizard/core/failures.py N-18.next_step</extracomment>
        <translation type="unfinished">Utilisez un autre réseau. Au travail, demandez au service informatique de remplacer le certificat.</translation>
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
        <translation type="unfinished">Utilisez un autre réseau. Même résultat&#xa0;? Donnez à l’assistance ce code et le numéro.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <extracomment>wizard/core/failures.py N-21.title</extracomment>
        <translation type="unfinished">L’horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>It says {here}, and {host} says {there}. Secure connections can fail because of that.</source>
        <extracomment>wizard/core/failures.py N-21.message</extracomment>
        <translation type="unfinished">Elle indique {here}, et {host} indique {there}. Des connexions sécurisées peuvent échouer à cause de cela.</translation>
    </message>
    <message>
        <source>Set this computer’s date and time to automatic. Then check again.</source>
        <extracomment>wizard/core/failures.py N-21.next_step</extracomment>
        <translation type="unfinished">Réglez la date et l’heure de cet ordinateur sur automatique. Puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Your list of stores was damaged</source>
        <extracomment>wizard/core/failures.py I-01.title</extracomment>
        <translation type="unfinished">Votre liste de boutiques était abîmée</translation>
    </message>
    <message>
        <source>There’s a new list now. The old one is {name} in {folder}.</source>
        <extracomment>wizard/core/failures.py I-01.message</extracomment>
        <translation type="unfinished">Une nouvelle liste la remplace. L’ancienne est {name}, dans {folder}.</translation>
    </message>
    <message>
        <source>Set up a store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-01.next_step</extracomment>
        <translation type="unfinished">Configurez à nouveau une boutique pour la voir dans la liste. Rien ne change pour BigCommerce, APPSe AI et les jetons enregistrés.</translation>
    </message>
    <message>
        <source>Your list of stores can’t be used</source>
        <extracomment>wizard/core/failures.py I-02.title</extracomment>
        <translation type="unfinished">Impossible d’utiliser votre liste de boutiques</translation>
    </message>
    <message>
        <source>The list in {folder} can’t be read or changed ({reason}).</source>
        <extracomment>wizard/core/failures.py I-02.message</extracomment>
        <translation type="unfinished">La liste dans {folder} ne peut être ni lue ni modifiée ({reason}).</translation>
    </message>
    <message>
        <source>Check that the folder has room and you may change its files. Then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-02.next_step</extracomment>
        <translation type="unfinished">Vérifiez que le dossier a de la place et que vous pouvez modifier ses fichiers. Puis réessayez. Vous pouvez configurer une boutique sans la liste.</translation>
    </message>
    <message>
        <source>Your list of stores is damaged</source>
        <extracomment>wizard/core/failures.py I-03.title</extracomment>
        <translation type="unfinished">Votre liste de boutiques est abîmée</translation>
    </message>
    <message>
        <source>{name} in {folder} can’t be read. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-03.message</extracomment>
        <translation type="unfinished">Impossible de lire {name} dans {folder}. Ce fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Restore an earlier copy. None? Open this app: it starts a new list. The old list and saved tokens stay.</source>
        <extracomment>wizard/core/failures.py I-03.next_step</extracomment>
        <translation type="unfinished">Remettez une copie antérieure. Pas de copie&#xa0;? Ouvrez cette application&#xa0;: elle commence une nouvelle liste. L’ancienne liste et les jetons enregistrés restent.</translation>
    </message>
    <message>
        <source>Part of your list of stores can’t be read</source>
        <extracomment>wizard/core/failures.py I-04.title</extracomment>
        <translation type="unfinished">Une partie de votre liste de boutiques est illisible</translation>
    </message>
    <message>
        <source>Rows that can’t be read: {count}. They’re still in {name} in {folder}. All other stores are shown.</source>
        <extracomment>wizard/core/failures.py I-04.message</extracomment>
        <translation type="unfinished">Lignes illisibles&#xa0;: {count}. Elles sont toujours dans {name}, dans {folder}. Toutes les autres boutiques sont affichées.</translation>
    </message>
    <message>
        <source>Set up the missing store again to see it in the list. BigCommerce, APPSe AI, and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-04.next_step</extracomment>
        <translation type="unfinished">Configurez à nouveau la boutique manquante pour la voir dans la liste. Rien ne change pour BigCommerce, APPSe AI et les jetons enregistrés.</translation>
    </message>
    <message>
        <source>A newer version saved your list of stores</source>
        <extracomment>wizard/core/failures.py I-05.title</extracomment>
        <translation type="unfinished">Une version plus récente a enregistré votre liste de boutiques</translation>
    </message>
    <message>
        <source>This version can’t use the list in {folder}. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-05.message</extracomment>
        <translation type="unfinished">Cette version ne peut pas utiliser la liste enregistrée dans {folder}. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Install the newest version, then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-05.next_step</extracomment>
        <translation type="unfinished">Installez la version la plus récente, puis réessayez. Vous pouvez configurer une boutique sans la liste.</translation>
    </message>
    <message>
        <source>Your list of stores is in use</source>
        <extracomment>wizard/core/failures.py I-06.title</extracomment>
        <translation type="unfinished">Votre liste de boutiques est en cours d’utilisation</translation>
    </message>
    <message>
        <source>The list in {folder} stayed in use. It wasn’t changed.</source>
        <extracomment>wizard/core/failures.py I-06.message</extracomment>
        <translation type="unfinished">La liste enregistrée dans {folder} est toujours utilisée. Elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Close this app’s other windows and any program that has the list open. Then try again. You can set up a store without the list.</source>
        <extracomment>wizard/core/failures.py I-06.next_step</extracomment>
        <translation type="unfinished">Fermez les autres fenêtres de cette application et tout programme dans lequel la liste est ouverte, puis réessayez. Vous pouvez configurer une boutique sans la liste.</translation>
    </message>
    <message>
        <source>This computer has no keychain to use</source>
        <extracomment>wizard/core/failures.py K-01.title</extracomment>
        <translation type="unfinished">Cet ordinateur n’a pas de trousseau d’accès utilisable</translation>
    </message>
    <message>
        <source>Nothing can be saved there.</source>
        <extracomment>wizard/core/failures.py K-01.message</extracomment>
        <translation type="unfinished">Rien ne peut y être enregistré.</translation>
    </message>
    <message>
        <source>Save a copy to a file or your password manager.</source>
        <extracomment>wizard/core/failures.py K-01.next_step</extracomment>
        <translation type="unfinished">Enregistrez une copie dans un fichier ou votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <extracomment>wizard/core/failures.py K-02.title</extracomment>
        <translation type="unfinished">Le trousseau d’accès est verrouillé</translation>
    </message>
    <message>
        <source>It wasn’t unlocked, so nothing was saved or read.</source>
        <extracomment>wizard/core/failures.py K-02.message</extracomment>
        <translation type="unfinished">Il n’a pas été déverrouillé&#xa0;: rien n’a donc été enregistré ni lu.</translation>
    </message>
    <message>
        <source>Try again and enter the keychain’s password. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-02.next_step</extracomment>
        <translation type="unfinished">Réessayez et saisissez le mot de passe du trousseau d’accès. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>This keychain isn’t safe</source>
        <extracomment>wizard/core/failures.py K-03.title</extracomment>
        <translation type="unfinished">Ce trousseau d’accès n’est pas sûr</translation>
    </message>
    <message>
        <source>{name} would show the token to others, or lose it. This app won’t use it.</source>
        <extracomment>wizard/core/failures.py K-03.message</extracomment>
        <translation type="unfinished">{name} montrerait le jeton à d’autres, ou le perdrait. Cette application ne l’utilisera pas.</translation>
    </message>
    <message>
        <source>The keychain didn’t keep the token</source>
        <extracomment>wizard/core/failures.py K-04.title</extracomment>
        <translation type="unfinished">Le trousseau d’accès n’a pas gardé le jeton</translation>
    </message>
    <message>
        <source>It accepted the token, but gave back something else.</source>
        <extracomment>wizard/core/failures.py K-04.message</extracomment>
        <translation type="unfinished">Il a accepté le jeton, mais a rendu autre chose.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <extracomment>wizard/core/failures.py K-05.title</extracomment>
        <translation type="unfinished">Le trousseau d’accès a refusé</translation>
    </message>
    <message>
        <source>It didn’t do what this app asked ({reason}).</source>
        <extracomment>wizard/core/failures.py K-05.message</extracomment>
        <translation type="unfinished">Il n’a pas fait ce que l’application demandait ({reason}).</translation>
    </message>
    <message>
        <source>The keychain didn’t answer</source>
        <extracomment>wizard/core/failures.py K-06.title</extracomment>
        <translation type="unfinished">Le trousseau d’accès n’a pas répondu</translation>
    </message>
    <message>
        <source>No answer for {seconds} seconds. It may be asking for a password behind another window. Answered later, it may still do what was asked.</source>
        <extracomment>wizard/core/failures.py K-06.message</extracomment>
        <translation type="unfinished">Aucune réponse en {seconds} secondes. Il demande peut-être un mot de passe derrière une autre fenêtre. Si vous répondez plus tard, il fera peut-être encore ce qui était demandé.</translation>
    </message>
    <message>
        <source>Find that window and answer. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-06.next_step</extracomment>
        <translation type="unfinished">Trouvez cette fenêtre et répondez. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>An old entry is in the way</source>
        <extracomment>wizard/core/failures.py K-07.title</extracomment>
        <translation type="unfinished">Une ancienne entrée fait obstacle</translation>
    </message>
    <message>
        <source>The keychain has an entry for this store that this app may not change ({reason}).</source>
        <extracomment>wizard/core/failures.py K-07.message</extracomment>
        <translation type="unfinished">Le trousseau d’accès a pour cette boutique une entrée que l’application n’a pas le droit de modifier ({reason}).</translation>
    </message>
    <message>
        <source>Open Keychain Access, search for “BigCommerce Connect”, delete the old entry, then try again.</source>
        <extracomment>wizard/core/failures.py K-07.next_step</extracomment>
        <translation type="unfinished">Ouvrez Trousseaux d’accès, cherchez «&#xa0;BigCommerce Connect&#xa0;», supprimez l’ancienne entrée, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain can’t open here</source>
        <extracomment>wizard/core/failures.py K-08.title</extracomment>
        <translation type="unfinished">Le trousseau d’accès ne peut pas s’ouvrir ici</translation>
    </message>
    <message>
        <source>It opens only for someone signed in at this computer’s screen ({reason}).</source>
        <extracomment>wizard/core/failures.py K-08.message</extracomment>
        <translation type="unfinished">Il ne s’ouvre que si quelqu’un a ouvert une session à l’écran de cet ordinateur ({reason}).</translation>
    </message>
    <message>
        <source>Sign in at the screen, then try again there. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-08.next_step</extracomment>
        <translation type="unfinished">Ouvrez une session à l’écran, puis réessayez depuis cette session. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain didn’t accept the password</source>
        <extracomment>wizard/core/failures.py K-09.title</extracomment>
        <translation type="unfinished">Le trousseau d’accès n’a pas accepté le mot de passe</translation>
    </message>
    <message>
        <source>The password was wrong, or macOS doesn’t trust this version of the app yet ({reason}).</source>
        <extracomment>wizard/core/failures.py K-09.message</extracomment>
        <translation type="unfinished">Le mot de passe était faux, ou macOS ne fait pas encore confiance à cette version de l’application ({reason}).</translation>
    </message>
    <message>
        <source>Try again and enter the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-09.next_step</extracomment>
        <translation type="unfinished">Réessayez et saisissez le mot de passe avec lequel vous ouvrez votre session sur ce Mac. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>The keychain can’t take the token</source>
        <extracomment>wizard/core/failures.py K-10.title</extracomment>
        <translation type="unfinished">Le trousseau d’accès ne peut pas prendre le jeton</translation>
    </message>
    <message>
        <source>Credential Manager is full, or the token is too long for it ({reason}).</source>
        <extracomment>wizard/core/failures.py K-10.message</extracomment>
        <translation type="unfinished">Le Gestionnaire d’identification est plein, ou le jeton est trop long pour lui ({reason}).</translation>
    </message>
    <message>
        <source>Delete entries you don’t need in Credential Manager, then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-10.next_step</extracomment>
        <translation type="unfinished">Supprimez les entrées inutiles du Gestionnaire d’identification, puis réessayez. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>This app can’t use KWallet yet</source>
        <extracomment>wizard/core/failures.py K-11.title</extracomment>
        <translation type="unfinished">Cette application ne peut pas encore utiliser KWallet</translation>
    </message>
    <message>
        <source>KWallet is this computer’s keychain, but the part this app needs is missing.</source>
        <extracomment>wizard/core/failures.py K-11.message</extracomment>
        <translation type="unfinished">KWallet est le trousseau d’accès de cet ordinateur, mais il manque la partie dont l’application a besoin.</translation>
    </message>
    <message>
        <source>In KDE’s System Settings, open KDE Wallet and turn on the Secret Service interface. Then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-11.next_step</extracomment>
        <translation type="unfinished">Dans la Configuration du système de KDE, ouvrez KDE Wallet et activez l’interface Secret Service. Puis réessayez. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>Access to the keychain wasn’t allowed</source>
        <extracomment>wizard/core/failures.py K-12.title</extracomment>
        <translation type="unfinished">L’accès au trousseau n’a pas été autorisé</translation>
    </message>
    <message>
        <source>macOS asked for permission, as it can after an update. The answer was no ({reason}), so nothing was saved, read, or deleted.</source>
        <extracomment>wizard/core/failures.py K-12.message</extracomment>
        <translation type="unfinished">macOS a demandé l’autorisation, comme cela peut arriver après une mise à jour. La réponse a été non ({reason})&#xa0;: rien n’a donc été enregistré, lu ni supprimé.</translation>
    </message>
    <message>
        <source>Try again. When macOS asks, allow it with the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-12.next_step</extracomment>
        <translation type="unfinished">Réessayez. Quand macOS vous le demande, autorisez l’accès avec le mot de passe de votre session sur ce Mac. Ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>That isn’t a saved setup, or it’s damaged</source>
        <extracomment>wizard/core/failures.py H-01.title</extracomment>
        <translation type="unfinished">Ce n’est pas une configuration enregistrée, ou elle est abîmée</translation>
    </message>
    <message>
        <source>“Save progress…” didn’t make {name}, or it was changed or cut off later.</source>
        <extracomment>wizard/core/failures.py H-01.message</extracomment>
        <translation type="unfinished">{name} ne vient pas d’«&#xa0;Enregistrer l’avancement…&#xa0;», ou a été modifié ou coupé depuis.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json. Or get a new copy. Or start at step 1 with the address and token.</source>
        <extracomment>wizard/core/failures.py H-01.next_step</extracomment>
        <translation type="unfinished">Choisissez un fichier qui se termine par .progress.json. Ou procurez-vous une nouvelle copie. Ou commencez à l’étape 1 avec l’adresse et le jeton.</translation>
    </message>
    <message>
        <source>A newer version saved that setup</source>
        <extracomment>wizard/core/failures.py H-02.title</extracomment>
        <translation type="unfinished">Une version plus récente a enregistré cette configuration</translation>
    </message>
    <message>
        <source>This version can’t read {name}.</source>
        <extracomment>wizard/core/failures.py H-02.message</extracomment>
        <translation type="unfinished">Cette version ne peut pas lire {name}.</translation>
    </message>
    <message>
        <source>Install the newest version, then open the file again.</source>
        <extracomment>wizard/core/failures.py H-02.next_step</extracomment>
        <translation type="unfinished">Installez la version la plus récente, puis ouvrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>That setup is for practice</source>
        <extracomment>wizard/core/failures.py H-03.title</extracomment>
        <translation type="unfinished">Cette configuration sert à l’entraînement</translation>
    </message>
    <message>
        <source>{name} is about the practice store. This window connects real stores.</source>
        <extracomment>wizard/core/failures.py H-03.message</extracomment>
        <translation type="unfinished">{name} concerne la boutique d’entraînement. Cette fenêtre connecte de vraies boutiques.</translation>
    </message>
    <message>
        <source>Open it in a window marked PRACTICE. Or choose a file saved for your own store.</source>
        <extracomment>wizard/core/failures.py H-03.next_step</extracomment>
        <translation type="unfinished">Ouvrez-la dans une fenêtre marquée ENTRAÎNEMENT. Ou choisissez un fichier enregistré pour votre propre boutique.</translation>
    </message>
    <message>
        <source>That file is too large for a saved setup</source>
        <extracomment>wizard/core/failures.py H-04.title</extracomment>
        <translation type="unfinished">Ce fichier est trop volumineux pour une configuration enregistrée</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}. A saved setup is much smaller.</source>
        <extracomment>wizard/core/failures.py H-04.message</extracomment>
        <translation type="unfinished">{name} dépasse {limit}. Une configuration enregistrée est bien plus petite.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .progress.json.</source>
        <extracomment>wizard/core/failures.py H-04.next_step</extracomment>
        <translation type="unfinished">Choisissez un fichier qui se termine par .progress.json.</translation>
    </message>
    <message>
        <source>That saved setup can’t be opened</source>
        <extracomment>wizard/core/failures.py H-05.title</extracomment>
        <translation type="unfinished">Impossible d’ouvrir cette configuration enregistrée</translation>
    </message>
    <message>
        <source>Check that it’s there and you may open it. Then try again.</source>
        <extracomment>wizard/core/failures.py H-05.next_step</extracomment>
        <translation type="unfinished">Vérifiez qu’elle est bien là et que vous avez le droit de l’ouvrir. Puis réessayez.</translation>
    </message>
    <message>
        <source>That may be a credential, not a saved setup</source>
        <extracomment>wizard/core/failures.py H-06.title</extracomment>
        <translation type="unfinished">Ce sont peut-être des identifiants, pas une configuration enregistrée</translation>
    </message>
    <message>
        <source>{name} looks like BigCommerce’s file, or a credential saved here.</source>
        <extracomment>wizard/core/failures.py H-06.message</extracomment>
        <translation type="unfinished">{name} ressemble au fichier de BigCommerce, ou à des identifiants enregistrés ici.</translation>
    </message>
    <message>
        <source>Drop it on the window in step 1, 2, or 3 to use its token.</source>
        <extracomment>wizard/core/failures.py H-06.next_step</extracomment>
        <translation type="unfinished">Pour utiliser son jeton, déposez le fichier sur la fenêtre à l’étape 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>That setup is for a real store</source>
        <extracomment>wizard/core/failures.py H-07.title</extracomment>
        <translation type="unfinished">Cette configuration concerne une vraie boutique</translation>
    </message>
    <message>
        <source>{name} was saved for a BigCommerce store. This window is for practice.</source>
        <extracomment>wizard/core/failures.py H-07.message</extracomment>
        <translation type="unfinished">{name} a été enregistré pour une boutique BigCommerce. Cette fenêtre sert à l’entraînement.</translation>
    </message>
    <message>
        <source>Open it in a window without the word PRACTICE.</source>
        <extracomment>wizard/core/failures.py H-07.next_step</extracomment>
        <translation type="unfinished">Ouvrez-la dans une fenêtre sans le mot ENTRAÎNEMENT.</translation>
    </message>
    <message>
        <source>Can’t save in that folder</source>
        <extracomment>wizard/core/failures.py E-01.title</extracomment>
        <translation type="unfinished">Impossible d’enregistrer dans ce dossier</translation>
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
        <translation type="unfinished">Il n’y a pas assez de place dans {folder}. Rien n’a été enregistré.</translation>
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
        <translation type="unfinished">{folder} est introuvable. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <extracomment>wizard/core/failures.py E-03.next_step</extracomment>
        <translation type="unfinished">Choisissez un autre dossier et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The file wasn’t saved</source>
        <extracomment>wizard/core/failures.py E-04.title</extracomment>
        <translation type="unfinished">Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-04.message</extracomment>
        <translation type="unfinished">L’écriture dans {folder} a échoué ({reason}). Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The text wasn’t copied</source>
        <extracomment>wizard/core/failures.py E-05.title</extracomment>
        <translation type="unfinished">Le texte n’a pas été copié</translation>
    </message>
    <message>
        <source>The clipboard didn’t take it.</source>
        <extracomment>wizard/core/failures.py E-05.message</extracomment>
        <translation type="unfinished">Le presse-papiers ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Try again, or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py E-05.next_step</extracomment>
        <translation type="unfinished">Réessayez, ou enregistrez une copie dans un fichier.</translation>
    </message>
    <message>
        <source>The downloaded file wasn’t deleted</source>
        <extracomment>wizard/core/failures.py E-06.title</extracomment>
        <translation type="unfinished">Le fichier téléchargé n’a pas été supprimé</translation>
    </message>
    <message>
        <source>{name} is still there ({reason}).</source>
        <extracomment>wizard/core/failures.py E-06.message</extracomment>
        <translation type="unfinished">{name} est toujours là ({reason}).</translation>
    </message>
    <message>
        <source>Close any program that has it open, then delete it in Downloads.</source>
        <extracomment>wizard/core/failures.py E-06.next_step</extracomment>
        <translation type="unfinished">Fermez tout programme où il est ouvert, puis supprimez-le dans Téléchargements.</translation>
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
        <translation type="unfinished">Saisissez-la à nouveau, avec les mêmes majuscules et espaces. Phrase secrète perdue&#xa0;? Personne ne peut ouvrir le fichier. Créez un nouveau compte API.</translation>
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
        <translation type="unfinished">Utilisez une autre copie. S’il n’y en a pas, créez un nouveau compte API.</translation>
    </message>
    <message>
        <source>Another program has that file open</source>
        <extracomment>wizard/core/failures.py E-09.title</extracomment>
        <translation type="unfinished">Ce fichier est ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>{name} can’t be replaced while it’s open. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-09.message</extracomment>
        <translation type="unfinished">{name} ne peut pas être remplacé tant qu’il est ouvert. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or save under another name.</source>
        <extracomment>wizard/core/failures.py E-09.next_step</extracomment>
        <translation type="unfinished">Fermez le programme où il est ouvert, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>The file couldn’t be protected</source>
        <extracomment>wizard/core/failures.py E-10.title</extracomment>
        <translation type="unfinished">Impossible de protéger le fichier</translation>
    </message>
    <message>
        <source>It wasn’t saved, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-10.message</extracomment>
        <translation type="unfinished">Il n’a pas été enregistré, car {reason}.</translation>
    </message>
    <message>
        <source>Close other programs, then save again. Same again? Save a copy to your password manager.</source>
        <extracomment>wizard/core/failures.py E-10.next_step</extracomment>
        <translation type="unfinished">Fermez les autres programmes, puis enregistrez à nouveau. Même résultat&#xa0;? Enregistrez une copie dans votre gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>One character can’t be saved</source>
        <extracomment>wizard/core/failures.py E-11.title</extracomment>
        <translation type="unfinished">Un caractère ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>The text has a character that no file can contain. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-11.message</extracomment>
        <translation type="unfinished">Un caractère du texte ne peut figurer dans aucun fichier. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Retype the names you entered, without emoji or special characters. Then save again.</source>
        <extracomment>wizard/core/failures.py E-11.next_step</extracomment>
        <translation type="unfinished">Saisissez à nouveau les noms, sans émojis ni caractères spéciaux. Puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Can’t save under that name</source>
        <extracomment>wizard/core/failures.py E-12.title</extracomment>
        <translation type="unfinished">Impossible d’enregistrer sous ce nom</translation>
    </message>
    <message>
        <source>The name {name} can’t be used in that folder ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-12.message</extracomment>
        <translation type="unfinished">Le nom {name} ne peut pas être utilisé dans ce dossier ({reason}). Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Save again under a shorter name with only letters and digits.</source>
        <extracomment>wizard/core/failures.py E-12.next_step</extracomment>
        <translation type="unfinished">Enregistrez à nouveau sous un nom plus court, avec seulement des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>That protected file didn’t open</source>
        <extracomment>wizard/core/failures.py E-13.title</extracomment>
        <translation type="unfinished">Ce fichier protégé ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>Close other programs, then try again. Same again? Open it on another computer.</source>
        <extracomment>wizard/core/failures.py E-13.next_step</extracomment>
        <translation type="unfinished">Fermez les autres programmes, puis réessayez. Même résultat&#xa0;? Ouvrez-le sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This app can’t open that protected file</source>
        <extracomment>wizard/core/failures.py E-14.title</extracomment>
        <translation type="unfinished">Cette application ne peut pas ouvrir ce fichier protégé</translation>
    </message>
    <message>
        <source>Opening {name} would take more memory than this app may use.</source>
        <extracomment>wizard/core/failures.py E-14.message</extracomment>
        <translation type="unfinished">Ouvrir {name} demanderait plus de mémoire que cette application ne peut en utiliser.</translation>
    </message>
    <message>
        <source>Open it with the program that protected it. Then paste the access token.</source>
        <extracomment>wizard/core/failures.py E-14.next_step</extracomment>
        <translation type="unfinished">Ouvrez-le avec le programme qui l’a protégé. Puis collez le jeton d’accès.</translation>
    </message>
    <message>
        <source>Its work factor is {factor}. This app opens files up to {limit}.</source>
        <extracomment>wizard/core/failures.py E-14.seen</extracomment>
        <translation type="unfinished">Son facteur de travail est {factor}. Cette application ouvre les fichiers jusqu’à {limit}.</translation>
    </message>
    <message>
        <source>The command is incomplete</source>
        <extracomment>wizard/core/failures.py P-02.title</extracomment>
        <translation type="unfinished">La commande est incomplète</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <extracomment>wizard/core/failures.py P-02.message</extracomment>
        <translation type="unfinished">{reason} Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Run bigcommerce-connect check --help to see every option.</source>
        <extracomment>wizard/core/failures.py P-02.next_step</extracomment>
        <translation type="unfinished">Lancez bigcommerce-connect check --help pour voir toutes les options.</translation>
    </message>
    <message>
        <source>Something went wrong in this app</source>
        <extracomment>wizard/core/failures.py P-01.title</extracomment>
        <translation type="unfinished">Un problème est survenu dans cette application</translation>
    </message>
    <message>
        <source>It’s the app’s mistake, not yours ({reason}). What you entered is still here.</source>
        <extracomment>wizard/core/failures.py P-01.message</extracomment>
        <translation type="unfinished">L’erreur vient de l’application, pas de vous ({reason}). Ce que vous avez saisi est toujours là.</translation>
    </message>
    <message>
        <source>Try again. Same again? Tell support this code.</source>
        <extracomment>wizard/core/failures.py P-01.next_step</extracomment>
        <translation type="unfinished">Réessayez. Même résultat&#xa0;? Donnez ce code à l’assistance.</translation>
    </message>
    <message>
        <source>No web browser was found</source>
        <extracomment>wizard/core/failures.py P-03.title</extracomment>
        <translation type="unfinished">Aucun navigateur web trouvé</translation>
    </message>
    <message>
        <source>This computer has no browser to open BigCommerce with.</source>
        <extracomment>wizard/core/failures.py P-03.message</extracomment>
        <translation type="unfinished">Cet ordinateur n’a pas de navigateur pour ouvrir BigCommerce.</translation>
    </message>
    <message>
        <source>Install a browser. Or copy each address to a browser on another computer.</source>
        <extracomment>wizard/core/failures.py P-03.next_step</extracomment>
        <translation type="unfinished">Installez un navigateur. Ou copiez chaque adresse dans le navigateur d’un autre ordinateur.</translation>
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
        <extracomment>wizard/core/failures.py proxy.one_slash</extracomment>
        <translation type="unfinished">il faut deux barres obliques après «&#xa0;{scheme}:&#xa0;»</translation>
    </message>
    <message>
        <source>http:// is missing before the user name</source>
        <extracomment>wizard/core/failures.py proxy.no_scheme</extracomment>
        <translation type="unfinished">il manque http:// avant le nom d’utilisateur</translation>
    </message>
    <message>
        <source>“{sign}” has to be written as {code}</source>
        <extracomment>wizard/core/failures.py proxy.sign</extracomment>
        <translation type="unfinished">«&#xa0;{sign}&#xa0;» doit s’écrire {code}</translation>
    </message>
    <message>
        <source>it names no computer</source>
        <extracomment>wizard/core/failures.py proxy.no_host</extracomment>
        <translation type="unfinished">aucun ordinateur n’y est nommé</translation>
    </message>
    <message>
        <source>what follows the last colon is no port number</source>
        <extracomment>wizard/core/failures.py proxy.no_port</extracomment>
        <translation type="unfinished">ce qui suit le dernier deux-points n’est pas un numéro de port</translation>
    </message>
    <message>
        <source>SOCKS proxies aren’t supported</source>
        <extracomment>wizard/core/failures.py proxy.socks</extracomment>
        <translation type="unfinished">les proxys SOCKS ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>proxies of the kind “{scheme}” aren’t supported</source>
        <extracomment>wizard/core/failures.py proxy.other_kind</extracomment>
        <translation type="unfinished">les proxys de type «&#xa0;{scheme}&#xa0;» ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>it doesn’t answer with encryption; its address may have to start with http:// instead of https://</source>
        <extracomment>wizard/core/failures.py proxy.not_encrypted</extracomment>
        <translation type="unfinished">il ne répond pas de façon chiffrée&#xa0;; son adresse doit peut-être commencer par http:// au lieu de https://</translation>
    </message>
    <message>
        <source>it’s damaged, cut off, or wasn’t protected with a passphrase by this app</source>
        <extracomment>wizard/core/failures.py not_opened.damaged</extracomment>
        <translation type="unfinished">il est endommagé ou tronqué, ou cette application ne l’a pas protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>this computer doesn’t have enough free memory for it</source>
        <extracomment>wizard/core/failures.py not_opened.no_memory</extracomment>
        <translation type="unfinished">cet ordinateur n’a pas assez de mémoire libre pour l’ouvrir</translation>
    </message>
    <message>
        <source>it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py not_opened.slow</extracomment>
        <translation type="unfinished">cela a pris plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>the part of this app that opens it stopped</source>
        <extracomment>wizard/core/failures.py not_opened.ended</extracomment>
        <translation type="unfinished">la partie de cette application qui l’ouvre s’est arrêtée</translation>
    </message>
    <message>
        <source>there isn’t enough free memory to protect it</source>
        <extracomment>wizard/core/failures.py not_protected.no_memory</extracomment>
        <translation type="unfinished">il n’y a pas assez de mémoire libre pour le protéger</translation>
    </message>
    <message>
        <source>protecting it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py not_protected.slow</extracomment>
        <translation type="unfinished">sa protection a pris plus de {seconds} secondes</translation>
    </message>
    <message>
        <source>the part of this app that protects it stopped</source>
        <extracomment>wizard/core/failures.py not_protected.ended</extracomment>
        <translation type="unfinished">la partie de cette application qui le protège s’est arrêtée</translation>
    </message>
    <message>
        <source>none, the connection is direct</source>
        <extracomment>wizard/core/failures.py readiness.proxy.none</extracomment>
        <translation type="unfinished">aucun, la connexion est directe</translation>
    </message>
    <message>
        <source>{proxy}, set by the variable {variable}</source>
        <extracomment>wizard/core/failures.py readiness.proxy.by_variable</extracomment>
        <translation type="unfinished">{proxy}, défini par la variable {variable}</translation>
    </message>
    <message>
        <source>{proxy}, set in this computer’s network settings</source>
        <extracomment>wizard/core/failures.py readiness.proxy.by_system</extracomment>
        <translation type="unfinished">{proxy}, défini dans les réglages réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>{host} is at {address}</source>
        <extracomment>wizard/core/failures.py readiness.name.found</extracomment>
        <translation type="unfinished">{host} se trouve à {address}</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <extracomment>wizard/core/failures.py readiness.name.left_to_proxy</extracomment>
        <translation type="unfinished">laissée au proxy</translation>
    </message>
    <message>
        <source>{host} answered, and its certificate is trusted{issuer}</source>
        <extracomment>wizard/core/failures.py readiness.connection.answered</extracomment>
        <translation type="unfinished">{host} a répondu, et son certificat est fiable{issuer}</translation>
    </message>
    <message>
        <source>not tried, because {host} wasn’t found</source>
        <extracomment>wizard/core/failures.py readiness.connection.not_tried</extracomment>
        <translation type="unfinished">pas essayée, car {host} est introuvable</translation>
    </message>
    <message>
        <source>{seconds} s off, compared with {host}</source>
        <extracomment>wizard/core/failures.py readiness.clock.right</extracomment>
        <translation type="unfinished">{seconds}&#xa0;s d’écart avec {host}</translation>
    </message>
    <message>
        <source>not known: {host} didn’t tell the time</source>
        <extracomment>wizard/core/failures.py readiness.clock.unknown</extracomment>
        <translation type="unfinished">inconnue&#xa0;: {host} n’a pas donné l’heure</translation>
    </message>
    <message>
        <source>{name} saved, returned and deleted a test value</source>
        <extracomment>wizard/core/failures.py readiness.keychain.works</extracomment>
        <translation type="unfinished">{name} a enregistré, rendu et supprimé une valeur de test</translation>
    </message>
    <message>
        <source>{folder} can be read</source>
        <extracomment>wizard/core/failures.py readiness.downloads.readable</extracomment>
        <translation type="unfinished">{folder} peut être lu</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>wizard/core/failures.py readiness.downloads.absent</extracomment>
        <translation type="unfinished">il n’y a pas de dossier {folder}</translation>
    </message>
    <message>
        <source>{name} is there to open pages</source>
        <extracomment>wizard/core/failures.py readiness.browser.found</extracomment>
        <translation type="unfinished">{name} est là pour ouvrir les pages</translation>
    </message>
    <message>
        <source>this computer’s default browser, not tried</source>
        <extracomment>wizard/core/failures.py readiness.browser.unknown</extracomment>
        <translation type="unfinished">le navigateur par défaut de cet ordinateur, pas essayé</translation>
    </message>
    <message>
        <source>what you copied can be read</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.read</extracomment>
        <translation type="unfinished">ce que vous avez copié peut être lu</translation>
    </message>
    <message>
        <source>not tried, because what you copied isn’t text</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.other</extracomment>
        <translation type="unfinished">pas essayé, car ce que vous avez copié n’est pas du texte</translation>
    </message>
    <message>
        <source>a test text was copied and read</source>
        <extracomment>wizard/core/failures.py readiness.clipboard.works</extracomment>
        <translation type="unfinished">un texte de test a été copié et lu</translation>
    </message>
    <message>
        <source>a product</source>
        <extracomment>wizard/core/failures.py products.creates</extracomment>
        <translation type="unfinished">un produit</translation>
    </message>
    <message>
        <source>In BigCommerce, open Products and delete the newest one without a name.</source>
        <extracomment>wizard/core/failures.py products.removal</extracomment>
        <translation type="unfinished">Dans BigCommerce, ouvrez Products et supprimez le produit le plus récent sans nom.</translation>
    </message>
    <message>
        <source>an order</source>
        <extracomment>wizard/core/failures.py orders.creates</extracomment>
        <translation type="unfinished">une commande</translation>
    </message>
    <message>
        <source>In BigCommerce, open Orders and archive the newest one without products.</source>
        <extracomment>wizard/core/failures.py orders.removal</extracomment>
        <translation type="unfinished">Dans BigCommerce, ouvrez Orders et archivez la commande la plus récente sans produits.</translation>
    </message>
    <message>
        <source>a payment access token</source>
        <extracomment>wizard/core/failures.py create_payments.creates</extracomment>
        <translation type="unfinished">un jeton d’accès de paiement</translation>
    </message>
    <message>
        <source>Note the time, and ask BigCommerce support to revoke it. The control panel doesn’t show it.</source>
        <extracomment>wizard/core/failures.py create_payments.removal</extracomment>
        <translation type="unfinished">Notez l’heure, et demandez à l’assistance de BigCommerce de le révoquer. Le panneau de contrôle ne le montre pas.</translation>
    </message>
</context>
<context>
    <name>FilesModel</name>
    <message>
        <source>File</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Fichier</translation>
    </message>
    <message>
        <source>Store hash</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Hash de la boutique</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Store hash {hash}. Result: {result}.</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Hash de la boutique&#xa0;: {hash}. Résultat&#xa0;: {result}.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>It doesn’t name its store. Add it alone.</source>
        <extracomment>wizard/ui/pages/store/several/table.py</extracomment>
        <translation type="unfinished">Ce fichier n’indique pas sa boutique. Ajoutez-le séparément.</translation>
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
        <translation type="unfinished">Il manque encore&#xa0;: {rows}. Ce qui en a besoin ne fonctionnera pas.</translation>
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
    <name>GivenFile</name>
    <message>
        <source>You already have a token</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Vous avez déjà un jeton</translation>
    </message>
    <message>
        <source>Replace your token?</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Remplacer votre jeton&#xa0;?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Vous n’avez pas encore enregistré ce jeton, et BigCommerce ne le montrera plus.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/pages/store/given_file.py</extracomment>
        <translation type="unfinished">Le &amp;remplacer</translation>
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
        <translation type="unfinished">Où coller ces valeurs&#xa0;?</translation>
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
        <translation type="unfinished">Ouverture du trousseau d’accès…</translation>
    </message>
    <message>
        <source>Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Votre ordinateur demandera peut-être le mot de passe du trousseau d’accès.</translation>
    </message>
    <message>
        <source>In {folder}. To open it, use your passphrase here or in any age app.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Dans {folder}. Pour l’ouvrir, utilisez votre phrase secrète ici ou dans une application age.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Personne ne peut l’ouvrir sans la phrase secrète.</translation>
    </message>
    <message>
        <source>It isn’t encrypted. Delete it once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Il n’est pas chiffré. Supprimez-le dès qu’APPSe AI affichera une coche verte.</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, and so does the file.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Ce dossier se synchronise avec {service}, et donc le fichier aussi.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Enregistré sous {name}</translation>
    </message>
    <message>
        <source>In {folder}. Anyone who can open that folder can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Dans {folder}. Toute personne qui peut ouvrir ce dossier peut le lire.</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Enregistré dans {name}</translation>
    </message>
    <message>
        <source>Checked: the saved token matches.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Vérifié&#xa0;: le jeton enregistré est le même.</translation>
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
        <translation type="unfinished">Langue&#xa0;: {name}</translation>
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
        <translation type="unfinished">Comme mon ordinateur&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Image&#xa0;: {caption}</translation>
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
        <translation type="unfinished">Image&#xa0;: {caption}</translation>
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
        <translation type="unfinished">Fermer sans enregistrer le jeton&#xa0;?</translation>
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
        <translation type="unfinished">Vous n’avez pas encore enregistré ce jeton, et BigCommerce ne le montrera plus.</translation>
    </message>
    <message>
        <source>No other copy? You’d need a new API account.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Pas d’autre copie&#xa0;? Il vous faudrait un nouveau compte API.</translation>
    </message>
</context>
<context>
    <name>LetterBox</name>
    <message>
        <source>Email {address} with this text:</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Écrivez à {address} avec ce texte&#xa0;:</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Copier le te&amp;xte</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Texte de l’e-mail copié</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Texte de l’e-mail pour l’assistance</translation>
    </message>
    <message>
        <source>No email draft?</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Pas de brouillon d’e-mail&#xa0;?</translation>
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
        <translation type="unfinished">Texte de l’e-mail pour l’assistance</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">L’assistance ne voit que ceci, jamais le jeton. Rien ne part tant que vous ne l’envoyez pas.</translation>
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
        <translation type="unfinished">Texte de l’e-mail copié</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Un brouillon d’e-mail devrait s’ouvrir</translation>
    </message>
    <message>
        <source>No email draft? Copy the text.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Pas de brouillon&#xa0;? Copiez le texte.</translation>
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
    <message numerus="yes">
        <source>%n store(s) removed</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n boutique retirée</numerusform>
            <numerusform>%n boutiques retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens in the keychain are gone too.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Leurs jetons ont aussi été retirés du trousseau d’accès.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so their tokens may still be there.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Le trousseau d’accès ne s’est pas ouvert&#xa0;: leurs jetons y sont peut-être encore.</translation>
    </message>
    <message>
        <source>{label} removed</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Boutique retirée&#xa0;: {label}</translation>
    </message>
    <message>
        <source>Its token in the keychain is gone too.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Son jeton a aussi été retiré du trousseau d’accès.</translation>
    </message>
    <message>
        <source>The keychain didn’t open, so its token may still be there.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Le trousseau d’accès ne s’est pas ouvert&#xa0;: son jeton y est peut-être encore.</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save a list of your stores</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Enregistrer une liste de vos boutiques</translation>
    </message>
    <message>
        <source>Page to print (*.html)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Page à imprimer (*.html)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Feuille de calcul (*.csv)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/pages/store/saved/list_saver.py</extracomment>
        <translation type="unfinished">Fichier texte (*.txt)</translation>
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
        <translation type="unfinished">Prochain compte&#xa0;: il manque une ligne</translation>
    </message>
    <message>
        <source>Next account: the client ID is copied instead of the access token</source>
        <extracomment>wizard/practice/mishaps.py client-id-copied</extracomment>
        <translation type="unfinished">Prochain compte&#xa0;: le Client ID est copié au lieu du jeton d’accès</translation>
    </message>
    <message>
        <source>The store hash is another store’s, which doesn’t know the token</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-401</extracomment>
        <translation type="unfinished">Le hash est celui d’une autre boutique, qui ne connaît pas le jeton</translation>
    </message>
    <message>
        <source>No store has this hash</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-404</extracomment>
        <translation type="unfinished">Aucune boutique n’a ce hash</translation>
    </message>
    <message>
        <source>The store refuses a good token</source>
        <extracomment>wizard/practice/mishaps.py scope-free-403</extracomment>
        <translation type="unfinished">La boutique refuse un bon jeton</translation>
    </message>
    <message>
        <source>One request that every token may send is refused</source>
        <extracomment>wizard/practice/mishaps.py time-403</extracomment>
        <translation type="unfinished">Une requête permise à tout jeton est refusée</translation>
    </message>
    <message>
        <source>One request that every token may send no longer exists</source>
        <extracomment>wizard/practice/mishaps.py time-410</extracomment>
        <translation type="unfinished">Une requête permise à tout jeton n’existe plus</translation>
    </message>
    <message>
        <source>The account has no permissions</source>
        <extracomment>wizard/practice/mishaps.py all-rows-403</extracomment>
        <translation type="unfinished">Le compte n’a aucune autorisation</translation>
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
        <translation type="unfinished">D’autres applications épuisent la limite de requêtes de la boutique pendant une seconde</translation>
    </message>
    <message>
        <source>Other apps use up the store’s request limit for two minutes</source>
        <extracomment>wizard/practice/mishaps.py rate-limited-long</extracomment>
        <translation type="unfinished">D’autres applications épuisent la limite de requêtes de la boutique pendant deux minutes</translation>
    </message>
    <message>
        <source>BigCommerce is too busy to answer</source>
        <extracomment>wizard/practice/mishaps.py platform-busy</extracomment>
        <translation type="unfinished">BigCommerce est trop sollicité pour répondre</translation>
    </message>
    <message>
        <source>BigCommerce is down</source>
        <extracomment>wizard/practice/mishaps.py server-error</extracomment>
        <translation type="unfinished">BigCommerce est en panne</translation>
    </message>
    <message>
        <source>BigCommerce fails once, then works</source>
        <extracomment>wizard/practice/mishaps.py server-error-once</extracomment>
        <translation type="unfinished">BigCommerce échoue une fois, puis fonctionne</translation>
    </message>
    <message>
        <source>Products can’t be read because of a fault</source>
        <extracomment>wizard/practice/mishaps.py one-row-unclear</extracomment>
        <translation type="unfinished">Les produits sont illisibles à cause d’une panne</translation>
    </message>
    <message>
        <source>The request for products no longer exists</source>
        <extracomment>wizard/practice/mishaps.py one-row-gone</extracomment>
        <translation type="unfinished">La requête sur les produits n’existe plus</translation>
    </message>
    <message>
        <source>The company network answers with nothing</source>
        <extracomment>wizard/practice/mishaps.py empty-answers</extracomment>
        <translation type="unfinished">Le réseau de l’entreprise renvoie une réponse vide</translation>
    </message>
    <message>
        <source>The write check creates something (only if you run it)</source>
        <extracomment>wizard/practice/mishaps.py writes-accepted</extracomment>
        <translation type="unfinished">La vérification de l’écriture crée quelque chose (seulement si vous la lancez)</translation>
    </message>
    <message>
        <source>Someone deletes the account during the test</source>
        <extracomment>wizard/practice/mishaps.py revoked-midway</extracomment>
        <translation type="unfinished">Quelqu’un supprime le compte pendant le test</translation>
    </message>
    <message>
        <source>BigCommerce can’t read the token</source>
        <extracomment>wizard/practice/mishaps.py token-malformed</extracomment>
        <translation type="unfinished">BigCommerce ne peut pas lire le jeton</translation>
    </message>
    <message>
        <source>The company network removes the token</source>
        <extracomment>wizard/practice/mishaps.py token-stripped</extracomment>
        <translation type="unfinished">Le réseau de l’entreprise retire le jeton</translation>
    </message>
    <message>
        <source>The store is new, with no customers, products, or orders</source>
        <extracomment>wizard/practice/mishaps.py empty-store</extracomment>
        <translation type="unfinished">La boutique est neuve, sans clients, produits ni commandes</translation>
    </message>
    <message>
        <source>A Wi-Fi sign-in page answers</source>
        <extracomment>wizard/practice/mishaps.py wifi-page</extracomment>
        <translation type="unfinished">Une page de connexion Wi-Fi répond</translation>
    </message>
    <message>
        <source>The company network answers with its own page</source>
        <extracomment>wizard/practice/mishaps.py html-page</extracomment>
        <translation type="unfinished">Le réseau de l’entreprise répond par sa propre page</translation>
    </message>
    <message>
        <source>The answer arrives garbled</source>
        <extracomment>wizard/practice/mishaps.py not-json</extracomment>
        <translation type="unfinished">La réponse arrive illisible</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <extracomment>wizard/practice/mishaps.py half-answer</extracomment>
        <translation type="unfinished">La réponse est coupée</translation>
    </message>
    <message>
        <source>The connection is cut off before an answer</source>
        <extracomment>wizard/practice/mishaps.py drop</extracomment>
        <translation type="unfinished">La connexion est coupée avant toute réponse</translation>
    </message>
    <message>
        <source>The connection is cut off once, then works</source>
        <extracomment>wizard/practice/mishaps.py drop-once</extracomment>
        <translation type="unfinished">La connexion est coupée une fois, puis fonctionne</translation>
    </message>
    <message>
        <source>No answer ever comes</source>
        <extracomment>wizard/practice/mishaps.py hang</extracomment>
        <translation type="unfinished">Aucune réponse n’arrive jamais</translation>
    </message>
    <message>
        <source>The answer is endlessly slow</source>
        <extracomment>wizard/practice/mishaps.py slow-drip</extracomment>
        <translation type="unfinished">La réponse est d’une lenteur sans fin</translation>
    </message>
    <message>
        <source>Even the start of the answer is too slow</source>
        <extracomment>wizard/practice/mishaps.py slow-head</extracomment>
        <translation type="unfinished">Même le début de la réponse est trop lent</translation>
    </message>
    <message>
        <source>The answer is a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py huge-body</extracomment>
        <translation type="unfinished">La réponse pèse un gigaoctet</translation>
    </message>
    <message>
        <source>The answer starts with a million empty characters</source>
        <extracomment>wizard/practice/mishaps.py huge-header</extracomment>
        <translation type="unfinished">La réponse commence par un million de caractères vides</translation>
    </message>
    <message>
        <source>A small compressed answer expands to a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py gzip-bomb</extracomment>
        <translation type="unfinished">Une petite réponse compressée devient un gigaoctet</translation>
    </message>
    <message>
        <source>BigCommerce gives an unknown answer</source>
        <extracomment>wizard/practice/mishaps.py teapot</extracomment>
        <translation type="unfinished">BigCommerce donne une réponse inconnue</translation>
    </message>
</context>
<context>
    <name>MissingRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>wizard/ui/pages/check/missing_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRowsCard</name>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Gardez l’ancien compte jusqu’à ce que le nouveau fonctionne dans APPSe AI.</translation>
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
        <translation type="unfinished">Copiez ces valeurs dans APPSe AI</translation>
    </message>
    <message>
        <source>What does APPSe AI show?</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Qu’affiche APPSe AI&#xa0;?</translation>
    </message>
    <message>
        <source>APPSe AI shows red</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Signe rouge dans APPSe AI</translation>
    </message>
    <message>
        <source>Ask support</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Contactez l’assistance</translation>
    </message>
    <message>
        <source>You’re done</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">C’est terminé</translation>
    </message>
    <message>
        <source>Choose {credentials}, {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Choisissez {credentials}, {add}, {app}, puis son type d’authentification.</translation>
    </message>
    <message>
        <source>Find {name} in its list of credentials.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Trouvez {name} dans sa liste d’identifiants.</translation>
    </message>
    <message>
        <source>APPSe AI can use {store}.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI peut utiliser {store}.</translation>
    </message>
    <message>
        <source>Send them a report. It never contains your token.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Envoyez-lui un rapport. Il ne contient jamais votre jeton.</translation>
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
        <translation type="unfinished">Ce nom ne sert qu’à vous.</translation>
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
        <translation type="unfinished">C’est l’exemple du guide d’APPSe AI. Est-ce vraiment votre boutique&#xa0;?</translation>
    </message>
    <message>
        <source>Most store hashes have 5 to 10 characters. Compare yours with the address.</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">La plupart des hashs de boutique ont 5 à 10 caractères. Comparez le vôtre avec l’adresse.</translation>
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
        <translation type="unfinished">{code} (copié avec ce message)</translation>
    </message>
    <message>
        <source>{code} (not copied: another app is using the clipboard)</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{code} (non copié&#xa0;: une autre application utilise le presse-papiers)</translation>
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
        <translation type="unfinished">Vérification auprès de BigCommerce…</translation>
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
        <translation type="unfinished">Supprimez «&#xa0;{name}&#xa0;» dans BigCommerce. Ses webhooks s’arrêtent aussi.</translation>
    </message>
    <message>
        <source>Can’t tell if the old account is gone.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Impossible de savoir si l’ancien compte existe encore.</translation>
    </message>
    <message>
        <source>{title} ({code}).</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">{title} ({code}).</translation>
    </message>
    <message>
        <source>Try again, or look in BigCommerce’s list of accounts.</source>
        <extracomment>wizard/ui/pages/handover/old_account.py</extracomment>
        <translation type="unfinished">Réessayez, ou regardez la liste des comptes dans BigCommerce.</translation>
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
        <translation type="unfinished">La placer à &amp;côté du navigateur</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Cette fenêtre se placera à côté de votre navigateur.</translation>
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
        <translation type="unfinished">Configuration reprise pour la boutique {hash}</translation>
    </message>
    <message>
        <source>Saved {when}, at step {number} ({name}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Enregistré le {when}, à l’étape {number} ({name}).</translation>
    </message>
    <message>
        <source>The last test passed.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Dernier test&#xa0;: réussi.</translation>
    </message>
    <message>
        <source>Last test: {title} ({code}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Dernier test&#xa0;: {title} ({code}).</translation>
    </message>
    <message>
        <source>Last test: {code}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Dernier test&#xa0;: {code}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Il manque&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Pas encore testé.</translation>
    </message>
    <message>
        <source>The last account was missing: {rows}. The new one is untested.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Il manquait au dernier compte&#xa0;: {rows}. Le nouveau n’a pas été testé.</translation>
    </message>
    <message>
        <source>Compare the store hash with your browser’s address, then press Next.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Comparez le hash de la boutique avec l’adresse dans votre navigateur, puis cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>First compare the store hash {hash} with your browser’s address. The file may be for another store.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Comparez d’abord le hash de la boutique, {hash}, avec l’adresse dans votre navigateur. Le fichier est peut-être pour une autre boutique.</translation>
    </message>
    <message>
        <source>Continue below. Your check marks are back.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continuez ci-dessous. Vos coches sont de retour.</translation>
    </message>
    <message>
        <source>Continue below. No row was checked off yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continuez ci-dessous. Aucune ligne n’était encore cochée.</translation>
    </message>
    <message>
        <source>For a new API account, press Back. To test again, add the token: saved setups contain none.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Pour un nouveau compte API, cliquez sur «&#xa0;Précédent&#xa0;». Pour tester à nouveau, ajoutez le jeton&#xa0;: une configuration enregistrée n’en contient pas.</translation>
    </message>
    <message>
        <source>A saved setup never contains the token. Add it here, then test.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Une configuration enregistrée ne contient jamais le jeton. Ajoutez-le ici, puis testez.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>The page should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">La page devrait s’ouvrir dans votre navigateur</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Votre navigateur ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>Practice doesn’t open real pages</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">L’entraînement n’ouvre pas de vraies pages</translation>
    </message>
    <message>
        <source>The practice control panel should open in your browser</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Le panneau d’entraînement devrait s’ouvrir dans votre navigateur</translation>
    </message>
    <message>
        <source>It imitates BigCommerce, for the made-up store in this app.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Il imite BigCommerce, pour la boutique fictive de cette application.</translation>
    </message>
    <message>
        <source>It works while this window is open.
Nothing opened? Copy this address: {address}</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Il fonctionne tant que cette fenêtre est ouverte.
Rien ne s’est ouvert&#xa0;? Copiez cette adresse&#xa0;: {address}</translation>
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
        <translation type="unfinished">Adresse copiée</translation>
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
        <translation type="unfinished">Sans Customers, la vérification par APPSe AI échouera probablement.</translation>
    </message>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Gardez l’ancien compte jusqu’à ce que le nouveau fonctionne dans APPSe AI.</translation>
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
        <translation type="unfinished">&amp;Qu’envoie le test&#xa0;?</translation>
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
        <extracomment>wizard/core/owner/instructions.py title</extracomment>
        <translation type="unfinished">Créer un compte API pour APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: none of this is about a real store.</source>
        <extracomment>wizard/core/owner/instructions.py practice</extracomment>
        <translation type="unfinished">ENTRAÎNEMENT&#xa0;: rien de tout cela ne concerne une vraie boutique.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>wizard/core/owner/instructions.py open.heading</extracomment>
        <translation type="unfinished">Ouvrez la page</translation>
    </message>
    <message>
        <source>Click {create} at the top right.</source>
        <extracomment>wizard/core/owner/instructions.py open.create</extracomment>
        <translation type="unfinished">Cliquez sur {create} en haut à droite.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <extracomment>wizard/core/owner/instructions.py form.heading</extracomment>
        <translation type="unfinished">Remplissez le formulaire</translation>
    </message>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py row.choose</extracomment>
        <translation type="unfinished">{label}&#xa0;: choisir {wanted}</translation>
    </message>
    <message>
        <source>Compare all rows once more, then click {save}.</source>
        <extracomment>wizard/core/owner/instructions.py save.compare</extracomment>
        <translation type="unfinished">Comparez encore une fois toutes les lignes, puis cliquez sur {save}.</translation>
    </message>
    <message>
        <source>Send the file back safely</source>
        <extracomment>wizard/core/owner/instructions.py send.heading</extracomment>
        <translation type="unfinished">Envoyez le fichier en toute sécurité</translation>
    </message>
    <message>
        <source>Protect the file with a passphrase before you send it.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect</extracomment>
        <translation type="unfinished">Protégez le fichier par une phrase secrète avant de l’envoyer.</translation>
    </message>
    <message>
        <source>BigCommerce: an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py mail.subject</extracomment>
        <translation type="unfinished">BigCommerce&#xa0;: un compte API pour APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: {subject}</source>
        <extracomment>wizard/core/owner/instructions.py mail.subject.practice</extracomment>
        <translation type="unfinished">ENTRAÎNEMENT&#xa0;: {subject}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>wizard/core/owner/instructions.py mail.hello</extracomment>
        <translation type="unfinished">Bonjour,</translation>
    </message>
    <message>
        <source>The page: {page}</source>
        <extracomment>wizard/core/owner/instructions.py mail.page</extracomment>
        <translation type="unfinished">La page&#xa0;: {page}</translation>
    </message>
    <message>
        <source>{type}: {right}. {name}: {account}</source>
        <extracomment>wizard/core/owner/instructions.py mail.form</extracomment>
        <translation type="unfinished">{type}&#xa0;: {right}. {name}&#xa0;: {account}</translation>
    </message>
    <message>
        <source>For the store’s owner, or a user allowed to create store-level API accounts</source>
        <extracomment>wizard/core/owner/instructions.py for_whom</extracomment>
        <translation type="unfinished">Pour le propriétaire de la boutique, ou un utilisateur autorisé à créer des comptes API de niveau boutique</translation>
    </message>
    <message>
        <source>APPSe AI needs an API account to connect to store {store}. You create it once. It changes nothing in your store.</source>
        <extracomment>wizard/core/owner/instructions.py opening</extracomment>
        <translation type="unfinished">APPSe AI a besoin d’un compte API pour se connecter à la boutique {store}. Vous le créez une seule fois. Il ne change rien dans votre boutique.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce with Chrome, Firefox, or Edge. Open this address:</source>
        <extracomment>wizard/core/owner/instructions.py open.sign_in</extracomment>
        <translation type="unfinished">Connectez-vous à BigCommerce avec Chrome, Firefox ou Edge. Ouvrez cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>The address bar should show {store}.</source>
        <extracomment>wizard/core/owner/instructions.py open.look</extracomment>
        <translation type="unfinished">La barre d’adresse devrait afficher {store}.</translation>
    </message>
    <message>
        <source>Or click {settings}, then {right} near the end. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py open.way</extracomment>
        <translation type="unfinished">Ou cliquez sur {settings}, puis sur {right} vers la fin. Dans les boutiques plus anciennes, c’est {older}. N’utilisez pas {wrong}.</translation>
    </message>
    <message>
        <source>Leave {type} on {right}. Type this into {name}:</source>
        <extracomment>wizard/core/owner/instructions.py form.name</extracomment>
        <translation type="unfinished">Laissez {type} sur {right}. Saisissez ceci dans {name}&#xa0;:</translation>
    </message>
    <message>
        <source>The name is only for you.</source>
        <extracomment>wizard/core/owner/instructions.py form.name.more</extracomment>
        <translation type="unfinished">Ce nom ne sert qu’à vous.</translation>
    </message>
    <message>
        <source>Under {scopes}, set {change} of the {count} rows as shown. Leave the others on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py form.rows</extracomment>
        <translation type="unfinished">Sous {scopes}, réglez {change} des {count} lignes comme indiqué. Laissez les autres sur leur première option.</translation>
    </message>
    <message>
        <source>The order is BigCommerce’s. Leave unlisted rows on their first option.</source>
        <extracomment>wizard/core/owner/instructions.py form.rows.more</extracomment>
        <translation type="unfinished">L’ordre est celui de BigCommerce. Une ligne ne figure pas ici&#xa0;? Laissez-la sur sa première option.</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py row.leave</extracomment>
        <translation type="unfinished">{label}&#xa0;: laisser sur {wanted}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>wizard/core/owner/instructions.py save.heading</extracomment>
        <translation type="unfinished">Enregistrez</translation>
    </message>
    <message>
        <source>You can’t change them later. One wrong row means a new account.</source>
        <extracomment>wizard/core/owner/instructions.py save.compare.more</extracomment>
        <translation type="unfinished">Vous ne pourrez plus les modifier ensuite. Une seule ligne fausse, et il faut un nouveau compte.</translation>
    </message>
    <message>
        <source>{window} opens, and your browser saves a text file. Find it in Downloads before you click {done}.</source>
        <extracomment>wizard/core/owner/instructions.py save.file</extracomment>
        <translation type="unfinished">La fenêtre {window} s’ouvre, et votre navigateur enregistre un fichier texte. Trouvez-le dans Téléchargements avant de cliquer sur {done}.</translation>
    </message>
    <message>
        <source>Its name starts with {begins}.</source>
        <extracomment>wizard/core/owner/instructions.py save.file.name</extracomment>
        <translation type="unfinished">Son nom commence par {begins}.</translation>
    </message>
    <message>
        <source>No file? Copy the third box, {token}, now. BigCommerce won’t show it again. Paste it in the next step.</source>
        <extracomment>wizard/core/owner/instructions.py save.no_file</extracomment>
        <translation type="unfinished">Pas de fichier&#xa0;? Copiez tout de suite le troisième champ, {token}. BigCommerce ne le montrera plus. Collez-le à l’étape suivante.</translation>
    </message>
    <message>
        <source>In step 1 of BigCommerce Connect, choose the file. After the test, choose “Save a copy…”, then “Protected with a passphrase…”. Send that file. Say the passphrase on the phone, never in the same message.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.how</extracomment>
        <translation type="unfinished">À l’étape 1 de BigCommerce Connect, choisissez le fichier. Après le test, choisissez «&#xa0;Enregistrer une copie…&#xa0;», puis «&#xa0;Protégé par une phrase secrète…&#xa0;». Envoyez ce fichier. Dites la phrase secrète au téléphone, jamais dans le même message.</translation>
    </message>
    <message>
        <source>Without this app, use a USB stick or a shared password manager. Avoid plain email and chat: copies stay for years.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.otherwise</extracomment>
        <translation type="unfinished">Sans cette application, utilisez une clé USB ou un gestionnaire de mots de passe partagé. Évitez l’e-mail simple et les messageries&#xa0;: des copies y restent des années.</translation>
    </message>
    <message>
        <source>Anyone with the file can do what these rows allow. Never send the {secret} alone: nobody needs it.</source>
        <extracomment>wizard/core/owner/instructions.py send.protect.why</extracomment>
        <translation type="unfinished">Toute personne qui a le fichier peut faire ce que ces lignes autorisent. N’envoyez jamais le {secret} seul&#xa0;: personne n’en a besoin.</translation>
    </message>
    <message>
        <source>When the connection works, delete the file.</source>
        <extracomment>wizard/core/owner/instructions.py send.delete</extracomment>
        <translation type="unfinished">Une fois que la connexion fonctionne, supprimez le fichier.</translation>
    </message>
    <message>
        <source>Delete it from Downloads and the trash, and delete the message. Keep the API account: APPSe AI needs it.</source>
        <extracomment>wizard/core/owner/instructions.py send.delete.where</extracomment>
        <translation type="unfinished">Supprimez-le de Téléchargements et de la corbeille, et supprimez le message. Gardez le compte API&#xa0;: APPSe AI en a besoin.</translation>
    </message>
    <message>
        <source>Or let the person who asked you do it</source>
        <extracomment>wizard/core/owner/instructions.py other_way.heading</extracomment>
        <translation type="unfinished">Ou laissez faire la personne qui vous l’a demandé</translation>
    </message>
    <message>
        <source>In {account}, {users}, {edit}, {risk}, let them list and create store-level API accounts. Then skip the steps above. Undo it when the connection works.</source>
        <extracomment>wizard/core/owner/instructions.py other_way</extracomment>
        <translation type="unfinished">Dans {account}, {users}, {edit}, {risk}, autorisez-la à lister et à créer des comptes API de niveau boutique. Vous pouvez alors sauter les étapes ci-dessus. Retirez l’autorisation une fois que la connexion fonctionne.</translation>
    </message>
    <message>
        <source>Could you create an API account for APPSe AI in our BigCommerce store {store}? I’m not allowed to. The attached sheet shows every step.</source>
        <extracomment>wizard/core/owner/instructions.py mail.ask</extracomment>
        <translation type="unfinished">Pourriez-vous créer un compte API pour APPSe AI dans notre boutique BigCommerce {store}&#xa0;? Je n’en ai pas l’autorisation. La fiche jointe montre chaque étape.</translation>
    </message>
    <message>
        <source>Please don’t send me BigCommerce’s file in a plain email. The sheet shows how to protect it.</source>
        <extracomment>wizard/core/owner/instructions.py mail.file</extracomment>
        <translation type="unfinished">Merci de ne pas m’envoyer le fichier de BigCommerce par simple e-mail. La fiche montre comment le protéger.</translation>
    </message>
    <message>
        <source>Set these rows. Leave the others on their first option. After Save, nothing can change:</source>
        <extracomment>wizard/core/owner/instructions.py mail.rows</extracomment>
        <translation type="unfinished">Réglez ces lignes. Laissez les autres sur leur première option. Après Save, plus rien ne peut être modifié&#xa0;:</translation>
    </message>
    <message>
        <source>If you have several stores, check that it’s the right one.</source>
        <extracomment>wizard/core/owner/instructions.py open.which</extracomment>
        <translation type="unfinished">Si vous avez plusieurs boutiques, vérifiez que c’est la bonne.</translation>
    </message>
    <message>
        <source>Near the end of that page, click {right}. Older stores call it {older}. Don’t use {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py open.way.which</extracomment>
        <translation type="unfinished">Vers la fin de cette page, cliquez sur {right}. Dans les boutiques plus anciennes, c’est {older}. N’utilisez pas {wrong}.</translation>
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
        <translation type="unfinished">Choisissez l’option mise en évidence</translation>
    </message>
    <message>
        <source>Made with BigCommerce Connect. Contains no password or token.</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Créé avec BigCommerce Connect. Ne contient ni mot de passe ni jeton.</translation>
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
        <translation type="unfinished">Envoyez ceci au propriétaire, ou à une personne autorisée à créer des comptes API. Le texte ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Copy e&amp;mail</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copier l’e-&amp;mail</translation>
    </message>
    <message>
        <source>Email copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">E-mail copié</translation>
    </message>
    <message>
        <source>When the file arrives, choose “I got the file from the owner” in step 2.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Quand vous aurez le fichier, choisissez «&#xa0;J’ai reçu le fichier du propriétaire&#xa0;» à l’étape 2.</translation>
    </message>
    <message>
        <source>&amp;Email the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Envoyer par e-mail</translation>
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
        <translation type="unfinished">Envoyez-le comme vous voulez&#xa0;: il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Un brouillon d’e-mail devrait s’ouvrir</translation>
    </message>
    <message>
        <source>No draft? Copy the email instead.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Pas de brouillon&#xa0;? Copiez plutôt l’e-mail.</translation>
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
        <translation type="unfinished">Copiez l’e-mail et joignez le PDF.</translation>
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
        <translation type="unfinished">Phrase secrète à &amp;nouveau</translation>
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
        <source>S&amp;kip this file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Ignorer ce fichier</translation>
    </message>
    <message>
        <source>Open protected file {number} of {total}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Ouvrir le fichier protégé {number} sur {total}</translation>
    </message>
    <message>
        <source>&amp;Try it for the other files, too</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">L’essayer aussi pour les au&amp;tres fichiers</translation>
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
        <translation type="unfinished">L’un de vous lit le numéro de contrôle, l’autre le saisit. Si vous voyez tous les deux les quatre mêmes mots, vous avez le même jeton.</translation>
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
        <translation type="unfinished">Dites&#xa0;: «&#xa0;{words}&#xa0;»</translation>
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
        <translation type="unfinished">Voici le hash de la boutique. Copiez toute l’adresse.</translation>
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
        <translation type="unfinished">Le formulaire&#xa0;: {type} et {name}</translation>
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
        <translation type="unfinished">Le hash de la boutique est en haut, entre store- et le premier point.</translation>
    </message>
    <message>
        <source>BigCommerce is open in your browser. This window is a narrow column on its right, with one task at a time.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">BigCommerce est ouvert dans votre navigateur. Cette fenêtre est une colonne étroite à sa droite, avec une tâche à la fois.</translation>
    </message>
    <message>
        <source>{settings} is last in BigCommerce’s menu. Under API, at the very end, {store_level} is the second of three rows.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings} vient en dernier dans le menu de BigCommerce. Sous API, tout à la fin, {store_level} est la deuxième des trois lignes.</translation>
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
        <translation type="unfinished">Chaque ligne a un nom et des boutons accolés. Le bouton choisi est bleu clair.</translation>
    </message>
    <message>
        <source>{save} is the blue button at the bottom right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save} est le bouton bleu en bas à droite.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows three boxes. The last one is {token}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Après {save}, une fenêtre montre trois champs. Le dernier est {token}.</translation>
    </message>
    <message>
        <source>{credentials} is fourth in APPSe AI’s menu. The blue {add} button is at the top right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials} vient en quatrième dans le menu d’APPSe AI. Le bouton bleu {add} est en haut à droite.</translation>
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
        <translation type="unfinished">Agrandir l’image&#xa0;: {caption}</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Cliquez pour agrandir</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>This uses a made-up store in this app, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Ceci utilise une boutique fictive de cette application, pas BigCommerce.</translation>
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
        <translation type="unfinished">ENTRAÎNEMENT&#xa0;: boutique fictive, pas BigCommerce.</translation>
    </message>
    <message>
        <source>PRACTICE: a practice problem is on.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">ENTRAÎNEMENT&#xa0;: un problème simulé est actif.</translation>
    </message>
    <message>
        <source>Use a practice &amp;value</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Essa&amp;yer une valeur fictive</translation>
    </message>
</context>
<context>
    <name>PracticeToken</name>
    <message>
        <source>All rows set correctly.</source>
        <extracomment>wizard/practice/store.py ready</extracomment>
        <translation type="unfinished">Toutes les lignes sont bien réglées.</translation>
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
        <translation type="unfinished">C&amp;hercher sur {host}</translation>
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
        <translation type="unfinished">C’est &amp;fait, copier le nom</translation>
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
        <translation type="unfinished">Vérifier Télécharge&amp;ments</translation>
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
        <translation type="unfinished">en cours</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {state}</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Étape {number}&#xa0;: {name}, {state}</translation>
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
        <translation type="unfinished">Trousseau d’accès</translation>
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
        <translation type="unfinished">{what}&#xa0;: {detail}</translation>
    </message>
</context>
<context>
    <name>ReadinessWindow</name>
    <message>
        <source>Is this computer ready?</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Cet ordinateur est-il prêt&#xa0;?</translation>
    </message>
    <message>
        <source>Your token isn’t used. This computer may ask for its keychain password.</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Votre jeton n’est pas utilisé. Cet ordinateur demandera peut-être le mot de passe de son trousseau d’accès.</translation>
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
        <translation type="unfinished">Vérification interrompue</translation>
    </message>
</context>
<context>
    <name>RedCard</name>
    <message>
        <source>&amp;Not this</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Ce n’est pas &amp;cela</translation>
    </message>
    <message>
        <source>None &amp;of these</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Aucune &amp;de ces causes</translation>
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
        <translation type="unfinished">Simuler un problème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;No problem</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Aucu&amp;n problème</translation>
    </message>
    <message>
        <source>Account or &amp;token</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Compte ou &amp;jeton</translation>
    </message>
    <message>
        <source>&amp;Store or BigCommerce</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Boutique ou BigCommerce</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">&amp;Réseau</translation>
    </message>
    <message>
        <source>Test still &amp;passes</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Le test réussit &amp;quand même</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Opening the keychain… Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Ouverture du trousseau d’accès… Votre ordinateur en demandera peut-être le mot de passe.</translation>
    </message>
    <message>
        <source>No saved token for {label}.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Aucun jeton enregistré pour {label}.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add the token in step 3.</source>
        <extracomment>wizard/ui/pages/store/saved/open_saved.py</extracomment>
        <translation type="unfinished">Déverrouillez le trousseau d’accès et réessayez, ou ajoutez le jeton à l’étape 3.</translation>
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
        <translation type="unfinished">Tester le trou&amp;sseau d’accès</translation>
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
        <translation type="unfinished">L’assistance ne voit que ceci, jamais le jeton. Rien ne part tant que vous ne l’envoyez pas.</translation>
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
        <translation type="unfinished">Un brouillon d’e-mail devrait s’ouvrir</translation>
    </message>
    <message>
        <source>Attach the saved report yourself.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Joignez vous-même le rapport enregistré.</translation>
    </message>
    <message>
        <source>Keychain: none in practice.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Trousseau d’accès&#xa0;: aucun pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Opening the keychain… Your computer may ask for the keychain’s password.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Ouverture du trousseau d’accès… Votre ordinateur en demandera peut-être le mot de passe.</translation>
    </message>
    <message>
        <source>Keychain: {name}. It works: a test value came back.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Trousseau d’accès&#xa0;: {name}. Il fonctionne&#xa0;: une valeur de test est revenue.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">pas encore connu</translation>
    </message>
    <message>
        <source>Keychain: {name}. Not tested.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Trousseau d’accès&#xa0;: {name}. Non testé.</translation>
    </message>
    <message>
        <source>Keychain: {name}. The test ended with {code}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Trousseau d’accès&#xa0;: {name}. Le test s’est terminé par {code}.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Confirmed as far as possible: {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Confirmé autant que possible&#xa0;: {proven} des {total} autorisations.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n depend(s) on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>L’autre dépend des lignes que vous avez réglées.</numerusform>
            <numerusform>Les %n autres dépendent des lignes que vous avez réglées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read access is confirmed for {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">L’accès en lecture est confirmé pour {proven} des {total} autorisations.</translation>
    </message>
    <message numerus="yes">
        <source>Write access and the other %n can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>L’accès en écriture et l’autre autorisation ne peuvent pas être vérifiés sans essayer de modifier des données.</numerusform>
            <numerusform>L’accès en écriture et les %n autres autorisations ne peuvent pas être vérifiés sans essayer de modifier des données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write access can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">L’accès en écriture ne peut pas être vérifié sans essayer de modifier des données.</translation>
    </message>
    <message>
        <source>The token can do more than needed: {rows}. Leave those off next time.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Le jeton permet plus que nécessaire&#xa0;: {rows}. N’activez pas ces lignes la prochaine fois.</translation>
    </message>
    <message>
        <source>APPSe AI’s own check will probably fail</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification par APPSe AI échouera probablement</translation>
    </message>
    <message>
        <source>APPSe AI’s own check should pass</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification par APPSe AI devrait réussir</translation>
    </message>
    <message>
        <source>APPSe AI’s own check is unclear</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification par APPSe AI est incertaine</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. No answer came here ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification par APPSe AI porte sur les clients. Ici, aucune réponse n’est arrivée ({asked}).</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. The answer here was {status} ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La vérification par APPSe AI porte sur les clients. Ici, la réponse a été {status} ({asked}).</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}. Time: {seconds} s. Nothing was changed.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Requêtes envoyées&#xa0;: {requests}. Durée&#xa0;: {seconds}&#xa0;s. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}, of which {writes} tried to write. Time: {seconds} s.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Requêtes envoyées&#xa0;: {requests}, dont {writes} pour essayer d’écrire. Durée&#xa0;: {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">C’est «&#xa0;{name}&#xa0;», {domain}.</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">C’est «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Its first location: {place}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Premier emplacement de la boutique&#xa0;: {place}.</translation>
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
        <translation type="unfinished">Requis</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">pas encore testé</translation>
    </message>
    <message>
        <source>{wanted} needed, {seen}</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">{wanted} requis, {seen}</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Test results by permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Résultats du test par autorisation</translation>
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
        <translation type="unfinished">Afficher les {count} dans l’ordre de BigCommerce</translation>
    </message>
</context>
<context>
    <name>SavedStores</name>
    <message>
        <source>Connect another &amp;store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Connecter une autre &amp;boutique</translation>
    </message>
    <message>
        <source>Test a&amp;ll</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Tout tester</translation>
    </message>
    <message>
        <source>Sa&amp;ve a list…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Enregistrer une &amp;liste…</translation>
    </message>
    <message>
        <source>A&amp;dd to APPSe AI again</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Ajouter de nou&amp;veau à APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Oublier…</translation>
    </message>
    <message>
        <source>Show all stores again</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Afficher à nouveau toutes les boutiques</translation>
    </message>
    <message>
        <source>Find a store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Rechercher une boutique</translation>
    </message>
    <message>
        <source>Find a store by name, hash, or result</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Rechercher une boutique par nom, hash ou résultat</translation>
    </message>
    <message>
        <source>Name, hash, or result ({keys})</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Nom, hash ou résultat ({keys})</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Les oublier</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Les &amp;garder</translation>
    </message>
    <message>
        <source>Forget these stores</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Oublier ces boutiques</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n store(s)?</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">
            <numerusform>Oublier %n boutique&#xa0;?</numerusform>
            <numerusform>Oublier %n boutiques&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their entries here and their tokens in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Leurs entrées ici et leurs jetons dans le trousseau d’accès seront supprimés. Rien ne change dans BigCommerce ni dans APPSe AI.</translation>
    </message>
    <message>
        <source>{when} (old)</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">{when} (ancien)</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Jamais</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">Hier</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Il y a %n an</numerusform>
            <numerusform>Il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Il y a %n mois</numerusform>
            <numerusform>Il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Il y a %n jour</numerusform>
            <numerusform>Il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>test passed</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">test réussi</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) missing</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n autorisation manquante</numerusform>
            <numerusform>%n autorisations manquantes</numerusform>
        </translation>
    </message>
    <message>
        <source>permissions missing</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">autorisations manquantes</translation>
    </message>
    <message>
        <source>token refused</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">jeton refusé</translation>
    </message>
    <message>
        <source>store unavailable</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">boutique indisponible</translation>
    </message>
    <message>
        <source>not fully tested</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">test incomplet</translation>
    </message>
    <message>
        <source>testing…</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">test en cours…</translation>
    </message>
    <message>
        <source>no saved token</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">aucun jeton enregistré</translation>
    </message>
    <message>
        <source>keychain didn’t open</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">trousseau d’accès non ouvert</translation>
    </message>
    <message>
        <source>from another app version</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">autre version de l’application</translation>
    </message>
    <message>
        <source>no connection</source>
        <extracomment>wizard/ui/pages/store/saved/words.py</extracomment>
        <translation type="unfinished">pas de connexion</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Renommer</translation>
    </message>
    <message>
        <source>&amp;Problems first</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Problèmes &amp;d’abord</translation>
    </message>
    <message>
        <source>No store has that name, hash, or result.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Aucune boutique avec ce nom, ce hash ou ce résultat.</translation>
    </message>
    <message>
        <source>Name for store {hash}:</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Nom de la boutique {hash}&#xa0;:</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Oublier cette boutique</translation>
    </message>
    <message>
        <source>Forget {label}?</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Oublier {label}&#xa0;?</translation>
    </message>
    <message>
        <source>Its entry here and its token in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">Son entrée ici et son jeton dans le trousseau d’accès seront supprimés. Rien ne change dans BigCommerce ni dans APPSe AI.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">L’&amp;oublier</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/pages/store/saved/saved_stores.py</extracomment>
        <translation type="unfinished">La &amp;garder</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Blog posts and web pages. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json content.why</extracomment>
        <translation type="unfinished">Articles de blog et pages web. APPSe AI ne les utilise pas.</translation>
    </message>
    <message>
        <source>Scripts on your checkout page. APPSe AI doesn’t use them.</source>
        <extracomment>resources/scopes.json checkout_content.why</extracomment>
        <translation type="unfinished">Scripts de votre page de paiement. APPSe AI ne les utilise pas.</translation>
    </message>
    <message>
        <source>No page needs this permission alone, so it can’t be checked.</source>
        <extracomment>resources/scopes.json checkout_content.no_probe_because</extracomment>
        <translation type="unfinished">Aucune page ne dépend de cette seule autorisation&#xa0;: elle ne peut donc pas être vérifiée.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates customers, and checks your connection with them.</source>
        <extracomment>resources/scopes.json customers.why</extracomment>
        <translation type="unfinished">APPSe AI lit et met à jour les clients, et s’en sert pour vérifier votre connexion.</translation>
    </message>
    <message>
        <source>Signs shoppers in to your storefront. Not needed.</source>
        <extracomment>resources/scopes.json customers_login.why</extracomment>
        <translation type="unfinished">Connecte les acheteurs à votre vitrine. Pas nécessaire.</translation>
    </message>
    <message>
        <source>This permission only signs shoppers in. Nothing can be read.</source>
        <extracomment>resources/scopes.json customers_login.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation ne fait que connecter les acheteurs. Il n’y a rien à lire.</translation>
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
        <translation type="unfinished">La façon dont vos commandes ont été payées. Le guide d’APPSe AI demande cette ligne.</translation>
    </message>
    <message>
        <source>Lets APPSe AI take payments for your orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json create_payments.why</extracomment>
        <translation type="unfinished">Permet à APPSe AI d’encaisser le paiement de vos commandes. Le guide d’APPSe AI demande cette ligne.</translation>
    </message>
    <message>
        <source>This permission only creates. Nothing can be read.</source>
        <extracomment>resources/scopes.json create_payments.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation ne fait que créer. Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>The payment methods your store accepts. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json get_payment_methods.why</extracomment>
        <translation type="unfinished">Les moyens de paiement acceptés par votre boutique. Le guide d’APPSe AI demande cette ligne.</translation>
    </message>
    <message>
        <source>Shoppers’ saved cards. Not needed.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.why</extracomment>
        <translation type="unfinished">Cartes enregistrées des acheteurs. Pas nécessaire.</translation>
    </message>
    <message>
        <source>It’s unclear if another permission can read this too.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.no_probe_because</extracomment>
        <translation type="unfinished">On ne sait pas si une autre autorisation permet aussi de lire cela.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates products, prices, and stock, and reads categories.</source>
        <extracomment>resources/scopes.json products.why</extracomment>
        <translation type="unfinished">APPSe AI lit et met à jour les produits, les prix et les stocks. Il lit aussi les catégories.</translation>
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
        <translation type="unfinished">Les achats en cours. Pas nécessaire.</translation>
    </message>
    <message>
        <source>The web addresses of your storefronts. Not needed.</source>
        <extracomment>resources/scopes.json sites_routes.why</extracomment>
        <translation type="unfinished">Les adresses web de vos vitrines. Pas nécessaire.</translation>
    </message>
    <message>
        <source>How your sales channels are set up. Not needed.</source>
        <extracomment>resources/scopes.json channel_settings.why</extracomment>
        <translation type="unfinished">La configuration de vos canaux de vente. Pas nécessaire.</translation>
    </message>
    <message>
        <source>Which products each sales channel shows. Not needed.</source>
        <extracomment>resources/scopes.json channel_listings.why</extracomment>
        <translation type="unfinished">Les produits affichés par chaque canal de vente. Pas nécessaire.</translation>
    </message>
    <message>
        <source>Makes storefront tokens. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.why</extracomment>
        <translation type="unfinished">Crée des jetons de vitrine. Pas nécessaire.</translation>
    </message>
    <message>
        <source>This permission only makes and revokes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation ne fait que créer et révoquer des jetons. Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>Makes tokens that act as a shopper. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.why</extracomment>
        <translation type="unfinished">Crée des jetons qui agissent au nom d’un acheteur. Pas nécessaire.</translation>
    </message>
    <message>
        <source>This permission only makes tokens. Nothing can be read.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation ne fait que créer des jetons. Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>APPSe AI’s list doesn’t have this row. Leave it as it is.</source>
        <extracomment>resources/scopes.json store_logs.why</extracomment>
        <translation type="unfinished">La liste d’APPSe AI n’a pas cette ligne. Laissez-la telle quelle.</translation>
    </message>
    <message>
        <source>Your warehouses and shops. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_locations.why</extracomment>
        <translation type="unfinished">Vos entrepôts et magasins. Le guide d’APPSe AI demande cette ligne.</translation>
    </message>
    <message>
        <source>Your stock at each location. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json store_inventory.why</extracomment>
        <translation type="unfinished">Votre stock dans chaque emplacement. Le guide d’APPSe AI demande cette ligne.</translation>
    </message>
    <message>
        <source>How shoppers can pick up orders. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json fulfillment_methods.why</extracomment>
        <translation type="unfinished">Les modes de retrait des commandes proposés aux acheteurs. Le guide d’APPSe AI demande cette ligne.</translation>
    </message>
    <message>
        <source>Which orders were picked up. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json order_fulfillment.why</extracomment>
        <translation type="unfinished">Les commandes qui ont été retirées. Le guide d’APPSe AI demande cette ligne.</translation>
    </message>
    <message>
        <source>Moves extra data fields between apps. Not needed.</source>
        <extracomment>resources/scopes.json metafield_ownership.why</extracomment>
        <translation type="unfinished">Transfère des données supplémentaires entre applications. Pas nécessaire.</translation>
    </message>
    <message>
        <source>This permission only changes owners. Nothing can be read.</source>
        <extracomment>resources/scopes.json metafield_ownership.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation ne fait que changer les propriétaires. Il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>Lets APPSe AI read and change extra data that other apps keep in your store. APPSe AI’s guide asks for it.</source>
        <extracomment>resources/scopes.json metafields_access.why</extracomment>
        <translation type="unfinished">Permet à APPSe AI de lire et de modifier les données supplémentaires que d’autres applications conservent dans votre boutique. Le guide d’APPSe AI demande cette ligne.</translation>
    </message>
    <message>
        <source>This permission opens nothing that can be read.</source>
        <extracomment>resources/scopes.json metafields_access.no_probe_because</extracomment>
        <translation type="unfinished">Cette autorisation n’ouvre rien qui puisse être lu.</translation>
    </message>
    <message>
        <source>Company accounts and quotes. Only stores with B2B Edition have this row. APPSe AI’s guide for them asks for it.</source>
        <extracomment>resources/scopes.json b2b_edition.why</extracomment>
        <translation type="unfinished">Comptes d’entreprises et devis. Seules les boutiques avec B2B Edition ont cette ligne. Le guide d’APPSe AI destiné à ces boutiques la demande.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show all rows again</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Réafficher toutes les lignes</translation>
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
        <translation type="unfinished">Le jeton reste masqué tant que d’autres peuvent voir votre écran.</translation>
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
        <translation type="unfinished">Enregistrer l’avancement</translation>
    </message>
    <message>
        <source>Resume a saved setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Reprendre une configuration</translation>
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
        <translation type="unfinished">Vous avez déjà un jeton</translation>
    </message>
    <message>
        <source>Resume without this token?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Reprendre sans ce jeton&#xa0;?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again. Saved setups contain no token.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Vous n’avez pas encore enregistré ce jeton, et BigCommerce ne le montrera plus. Une configuration enregistrée ne contient pas de jeton.</translation>
    </message>
    <message>
        <source>&amp;Resume without it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Reprendre &amp;sans lui</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">La &amp;garder</translation>
    </message>
    <message numerus="yes">
        <source>Here: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Ici&#xa0;: %n ligne cochée pour la boutique {store}.</numerusform>
            <numerusform>Ici&#xa0;: %n lignes cochées pour la boutique {store}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved setup: %n row(s) checked off for store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Configuration enregistrée&#xa0;: %n ligne cochée pour la boutique {store}.</numerusform>
            <numerusform>Configuration enregistrée&#xa0;: %n lignes cochées pour la boutique {store}.</numerusform>
        </translation>
    </message>
    <message>
        <source>You’ve already started a setup</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Vous avez déjà commencé une configuration</translation>
    </message>
    <message>
        <source>Replace it with the saved one?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">La remplacer par celle qui est enregistrée&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">La &amp;remplacer</translation>
    </message>
    <message>
        <source>In {folder}. It contains no token or other secret. Add the token again later.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Dans {folder}. Le fichier ne contient ni jeton ni autre secret. Vous ajouterez à nouveau le jeton plus tard.</translation>
    </message>
    <message>
        <source>Left out: the connection name. It may contain part of a secret.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Laissé de côté&#xa0;: le nom de la connexion. Il contient peut-être une partie d’un secret.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Enregistré sous {name}</translation>
    </message>
    <message>
        <source>To resume, here or on another computer: Get help, then “Resume a saved setup…”.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Pour reprendre, ici ou sur un autre ordinateur&#xa0;: Aide, puis «&#xa0;Reprendre une configuration…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Language: {name}.</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Langue&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Étape {number} sur {count}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Connect BigCommerce to APPSe AI</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Connecter BigCommerce à APPSe AI</translation>
    </message>
</context>
<context>
    <name>SeveralFiles</name>
    <message>
        <source>Test several files</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Tester plusieurs fichiers</translation>
    </message>
    <message>
        <source>Files and results</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Fichiers et résultats</translation>
    </message>
    <message>
        <source>Files are being tested</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Test des fichiers en cours</translation>
    </message>
    <message>
        <source>Each file is tested by itself, with its own store.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Chaque fichier est testé séparément, avec sa propre boutique.</translation>
    </message>
    <message>
        <source>Looking for protected files</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Recherche de fichiers protégés</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">&amp;Garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">&amp;Fermer</translation>
    </message>
    <message>
        <source>Opening protected file {number} of {total}…</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Ouverture du fichier protégé {number} sur {total}…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Test arrêté</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Test terminé</translation>
    </message>
    <message>
        <source>No file was tested.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Aucun fichier n’a été testé.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s).</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n résultat.</numerusform>
            <numerusform>%n résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>No file with a token was found.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Aucun fichier contenant un jeton n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) kept</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n boutique gardée</numerusform>
            <numerusform>%n boutiques gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens are in the keychain. The stores are in your list.</source>
        <extracomment>wizard/ui/pages/store/several/window.py</extracomment>
        <translation type="unfinished">Leurs jetons sont dans le trousseau d’accès. Les boutiques sont dans votre liste.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message>
        <source>Token removed from the clipboard</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Jeton retiré du presse-papiers</translation>
    </message>
    <message>
        <source>Screen sharing can include the clipboard.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Le partage d’écran peut inclure le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy it again when nobody’s watching, or save a copy.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Copiez-le à nouveau quand personne ne regarde, ou enregistrez une copie.</translation>
    </message>
</context>
<context>
    <name>SharedScreenBar</name>
    <message>
        <source>When they can’t anymore, press “Stop hiding the token” above.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Quand ce n’est plus le cas, cliquez sur «&#xa0;Ne plus masquer le jeton&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>Others can see your screen. The token stays hidden and can’t be copied.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">D’autres peuvent voir votre écran. Le jeton reste masqué et ne peut pas être copié.</translation>
    </message>
    <message>
        <source>Stop hiding the token</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Ne plus masquer le jeton</translation>
    </message>
</context>
<context>
    <name>ShopAsking</name>
    <message>
        <source>Asking {host} for its store hash…</source>
        <extracomment>wizard/ui/pages/store/look_up.py</extracomment>
        <translation type="unfinished">Recherche du hash de la boutique sur {host}…</translation>
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
        <translation type="unfinished">À quelle boutique appartient ce jeton&#xa0;?</translation>
    </message>
    <message>
        <source>Which store do you want to connect?</source>
        <extracomment>wizard/ui/pages/store/situation.py</extracomment>
        <translation type="unfinished">Quelle boutique voulez-vous connecter&#xa0;?</translation>
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
        <translation type="unfinished">Copiez l’adresse de votre boutique depuis BigCommerce et collez-la ici.</translation>
    </message>
</context>
<context>
    <name>SpelledHash</name>
    <message>
        <source>Spell the store hash</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Épeler le hash de la boutique</translation>
    </message>
    <message>
        <source>Read this out. It has only lowercase letters and digits.</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Lisez ceci à voix haute. Il n’y a que des lettres minuscules et des chiffres.</translation>
    </message>
    <message>
        <source>On one &amp;line</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Sur une &amp;ligne</translation>
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
        <translation type="unfinished">un symbole</translation>
    </message>
    <message>
        <source>digit {word}</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">chiffre {word}</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">&amp;Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Copié</translation>
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
        <extracomment>wizard/core/text/spelling.py U+0030</extracomment>
        <translation type="unfinished">zéro</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>wizard/core/text/spelling.py U+0031</extracomment>
        <translation type="unfinished">un</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>wizard/core/text/spelling.py U+0032</extracomment>
        <translation type="unfinished">deux</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>wizard/core/text/spelling.py U+0033</extracomment>
        <translation type="unfinished">trois</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>wizard/core/text/spelling.py U+0034</extracomment>
        <translation type="unfinished">quatre</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>wizard/core/text/spelling.py U+0035</extracomment>
        <translation type="unfinished">cinq</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>wizard/core/text/spelling.py U+0036</extracomment>
        <translation type="unfinished">six</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>wizard/core/text/spelling.py U+0037</extracomment>
        <translation type="unfinished">sept</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>wizard/core/text/spelling.py U+0038</extracomment>
        <translation type="unfinished">huit</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>wizard/core/text/spelling.py U+0039</extracomment>
        <translation type="unfinished">neuf</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>wizard/core/text/spelling.py U+002D</extracomment>
        <translation type="unfinished">tiret</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>wizard/core/text/spelling.py U+005F</extracomment>
        <translation type="unfinished">tiret bas</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>wizard/core/text/spelling.py U+002E</extracomment>
        <translation type="unfinished">point</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>wizard/core/text/spelling.py U+0020</extracomment>
        <translation type="unfinished">espace</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>wizard/core/text/spelling.py U+002F</extracomment>
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
        <translation type="unfinished">Hash de la boutique&#xa0;:</translation>
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
        <translation type="unfinished">C’est «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">C’est «&#xa0;{name}&#xa0;», {domain}.</translation>
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
        <translation type="unfinished">&amp;Ouvrir la boutique d’entraînement</translation>
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
        <translation type="unfinished">Où est l’adresse de ma boutique&#xa0;?</translation>
    </message>
    <message>
        <source>Use the practice a&amp;ddress</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">Essa&amp;yer l’adresse fictive</translation>
    </message>
    <message>
        <source>Store hash found: {hash}</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Hash de la boutique trouvé&#xa0;: {hash}</translation>
    </message>
</context>
<context>
    <name>StoresModel</name>
    <message>
        <source>Store</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Boutique</translation>
    </message>
    <message>
        <source>Store hash</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Hash de la boutique</translation>
    </message>
    <message>
        <source>Last tested</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Dernier test</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Store hash {hash}. Last tested: {when}. Result: {result}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Hash de la boutique&#xa0;: {hash}. Dernier test&#xa0;: {when}. Résultat&#xa0;: {result}.</translation>
    </message>
    <message>
        <source>Tested {when}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Testée le {when}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Il manque&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Code {code}.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Code {code}.</translation>
    </message>
    <message>
        <source>Much can change in a month, so test it again.</source>
        <extracomment>wizard/ui/pages/store/saved/model.py</extracomment>
        <translation type="unfinished">Bien des choses peuvent changer en un mois&#xa0;: testez à nouveau.</translation>
    </message>
</context>
<context>
    <name>StoresTable</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/saved/table.py</extracomment>
        <translation type="unfinished">Vos boutiques</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short. Use at least eight characters, or better, four or more words.</source>
        <extracomment>wizard/core/credential/passphrase.py TOO_SHORT</extracomment>
        <translation type="unfinished">Trop courte. Utilisez au moins huit caractères ou, mieux, quatre mots ou plus.</translation>
    </message>
    <message>
        <source>Weak. Someone with the file could guess it. Add more words.</source>
        <extracomment>wizard/core/credential/passphrase.py WEAK</extracomment>
        <translation type="unfinished">Faible. Quelqu’un qui a le fichier pourrait la deviner. Ajoutez des mots.</translation>
    </message>
    <message>
        <source>Fair, if not from a saying, a song, or your shop. Add another word.</source>
        <extracomment>wizard/core/credential/passphrase.py FAIR</extracomment>
        <translation type="unfinished">Correcte, si elle ne vient pas d’un dicton, d’une chanson ou de votre boutique. Ajoutez un mot.</translation>
    </message>
    <message>
        <source>Strong, if you picked the words at random.</source>
        <extracomment>wizard/core/credential/passphrase.py STRONG</extracomment>
        <translation type="unfinished">Forte, si vous avez choisi les mots au hasard.</translation>
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
        <translation type="unfinished">Cet &amp;ordinateur est-il prêt&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Others can see my screen</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">D’autres peuvent &amp;voir mon écran</translation>
    </message>
    <message>
        <source>S&amp;pell the store hash…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Épeler le &amp;hash de la boutique…</translation>
    </message>
    <message>
        <source>S&amp;ave progress…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Enre&amp;gistrer l’avancement…</translation>
    </message>
    <message>
        <source>Res&amp;ume a saved setup…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Repren&amp;dre une configuration…</translation>
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
        <translation type="unfinished">Ce qui ne peut pas être vérifié dépend des lignes que vous avez réglées.</translation>
    </message>
    <message>
        <source>Check &amp;write access…</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Vérifier l’é&amp;criture…</translation>
    </message>
    <message>
        <source>The test also gets the shop’s name from its public front page, without the token. From the locations, it keeps only the label and city.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Le test lit aussi le nom de la boutique sur sa page d’accueil publique, sans le jeton. Des emplacements, il ne garde que le libellé et la ville.</translation>
    </message>
    <message>
        <source>Check write access</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Vérifier l’écriture</translation>
    </message>
    <message>
        <source>Send three empty requests?</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Envoyer trois requêtes vides&#xa0;?</translation>
    </message>
    <message>
        <source>They show if APPSe AI can change products and orders, and create payments. So far, BigCommerce has refused them and created nothing. That isn’t documented. If it accepts one, the check stops and says what to remove.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Elles montrent si APPSe AI peut modifier les produits et les commandes, et créer des paiements. Jusqu’ici, BigCommerce les a refusées et n’a rien créé. Ce n’est pas documenté. S’il en accepte une, la vérification s’arrête et dit ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>&amp;Send three requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">&amp;Envoyer trois requêtes</translation>
    </message>
    <message>
        <source>&amp;Don’t send</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">&amp;Ne pas envoyer</translation>
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
            <numerusform>Votre boutique est très sollicitée. Reprise dans %n seconde.</numerusform>
            <numerusform>Votre boutique est très sollicitée. Reprise dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions: {done} of {total} checked</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Autorisations vérifiées&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce…</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">En attente de BigCommerce…</translation>
    </message>
</context>
<context>
    <name>TestOfStores</name>
    <message>
        <source>Unlock the keychain, then test again.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">Déverrouillez le trousseau d’accès, puis testez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n store(s)</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>Test arrêté après %n boutique</numerusform>
            <numerusform>Test arrêté après %n boutiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) tested</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n boutique testée</numerusform>
            <numerusform>%n boutiques testées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n a réussi le test.</numerusform>
            <numerusform>%n ont réussi le test.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a look.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n demande votre attention.</numerusform>
            <numerusform>%n demandent votre attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n couldn’t be tested.</source>
        <extracomment>wizard/ui/pages/store/saved/test_all.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n n’a pas pu être testée.</numerusform>
            <numerusform>%n n’ont pas pu être testées.</numerusform>
        </translation>
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
            <numerusform>Il manque %n autorisation</numerusform>
            <numerusform>Il manque %n autorisations</numerusform>
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
        <translation type="unfinished">Vous ne pouvez pas l’ajouter à ce compte. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>You can’t add them to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Vous ne pouvez pas les ajouter à ce compte. Créez-en un nouveau.</translation>
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
        <translation type="unfinished">Que fait le test dans ma boutique&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
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
    <name>TestingProgress</name>
    <message>
        <source>Stores tested</source>
        <extracomment>wizard/ui/pages/store/saved/progress.py</extracomment>
        <translation type="unfinished">Boutiques testées</translation>
    </message>
    <message>
        <source>{number} of {total}: {store}</source>
        <extracomment>wizard/ui/pages/store/saved/progress.py</extracomment>
        <translation type="unfinished">{number} sur {total}&#xa0;: {store}</translation>
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
        <translation type="unfinished">Supprimer ces fichiers&#xa0;? Chacun contient votre jeton.</translation>
    </message>
    <message>
        <source>Copies in backups or synced folders stay.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Les copies dans les sauvegardes ou les dossiers synchronisés restent.</translation>
    </message>
    <message>
        <source>{folder} · token, not encrypted</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · jeton, non chiffré</translation>
    </message>
    <message>
        <source>{folder}, from an earlier account · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder}, d’un compte précédent · jeton et Client secret</translation>
    </message>
    <message>
        <source>{folder} · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · jeton et Client secret</translation>
    </message>
</context>
<context>
    <name>TokenChoices</name>
    <message>
        <source>Which one do you want to use?</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Lequel voulez-vous utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>That text contains several tokens. Only you can tell which one is right.</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">Ce texte contient plusieurs jetons. Personne d’autre que vous ne peut dire lequel est le bon.</translation>
    </message>
    <message>
        <source>store {hash}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">boutique {hash}</translation>
    </message>
    <message>
        <source>token ending in {letters}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">jeton finissant par {letters}</translation>
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
        <translation type="unfinished">&amp;Laquelle des trois valeurs choisir&#xa0;?</translation>
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
        <translation type="unfinished">ou collez le jeton d’accès</translation>
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
        <translation type="unfinished">Ajoutez votre jeton d’accès</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">{name} est dans Téléchargements. Son contenu n’a pas encore été utilisé.</translation>
    </message>
    <message>
        <source>Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Laquelle des trois valeurs choisir&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). A client ID looks the same. The test will tell.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n caractère. Un Client ID a le même aspect. Le test fera la différence.</numerusform>
            <numerusform>%n caractères. Un Client ID a le même aspect. Le test fera la différence.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token taken from {name}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Jeton lu dans {name}.</translation>
    </message>
    <message>
        <source>The file doesn’t name its store.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Le fichier n’indique pas sa boutique.</translation>
    </message>
    <message>
        <source>It’s for store {hash}, as it should be.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">C’est bien celui de la boutique {hash}.</translation>
    </message>
    <message>
        <source>It’s for store {hash}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">C’est celui de la boutique {hash}.</translation>
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
        <translation type="unfinished">Le jeton peut modifier les prix et les commandes de votre boutique. Il va uniquement&#xa0;:</translation>
    </message>
    <message>
        <source>•  To BigCommerce, for the test. The connection is encrypted, and only to your store.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Vers BigCommerce, pour le test. La connexion est chiffrée, et ne va que vers votre boutique.</translation>
    </message>
    <message>
        <source>•  To the clipboard, when you copy it. It’s removed after a minute, unless you keep it, or when this app closes.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Dans le presse-papiers, quand vous le copiez. Il en est retiré après une minute, sauf si vous l’y gardez, ou à la fermeture de cette application.</translation>
    </message>
    <message>
        <source>•  Into this computer’s keychain, if you save it there. “Forget…” in step 1 removes it.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Dans le trousseau d’accès de cet ordinateur, si vous l’y enregistrez. «&#xa0;Oublier…&#xa0;» à l’étape 1 l’en retire.</translation>
    </message>
    <message>
        <source>•  Into a file, if you save one. Delete plain files once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Dans un fichier, si vous en enregistrez un. Supprimez les fichiers non chiffrés dès qu’APPSe AI affichera une coche verte.</translation>
    </message>
    <message>
        <source>•  On your screen, while you hold the button: its first and last four characters.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  À l’écran, tant que vous maintenez le bouton enfoncé&#xa0;: ses quatre premiers et quatre derniers caractères.</translation>
    </message>
    <message>
        <source>It’s not in your list of stores, or in any log. Nothing else is sent.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Il n’est ni dans votre liste de boutiques, ni dans aucun journal. Rien d’autre n’est envoyé.</translation>
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
        <translation type="unfinished">comme il faut</translation>
    </message>
    <message>
        <source>read access works</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">la lecture fonctionne</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">manquante</translation>
    </message>
    <message>
        <source>more than needed</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">plus que nécessaire</translation>
    </message>
    <message>
        <source>can’t be checked by this test</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">ne peut pas être vérifiée par ce test</translation>
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
        <translation type="unfinished">Cette application ne regarde que les petits fichiers texte récents.</translation>
    </message>
    <message>
        <source>Your Mac asks first. This app looks only at new, small text files.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Votre Mac demande d’abord votre accord. Cette application ne regarde que les petits fichiers texte récents.</translation>
    </message>
    <message>
        <source>Downloads isn’t checked.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Le dossier Téléchargements n’est pas vérifié.</translation>
    </message>
    <message>
        <source>&amp;Don’t</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">&amp;Ne pas regarder</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Vérifier Télécharge&amp;ments</translation>
    </message>
</context>
</TS>
