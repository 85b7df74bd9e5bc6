<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About this program</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Acerca de este programa</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Licencias</translation>
    </message>
    <message>
        <source>{name} is under the MIT licence. Copyright (c) 2026 BigCommerce Connect contributors.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">{name} se distribuye con la licencia MIT. Copyright (c) 2026 BigCommerce Connect contributors.</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versiones más nuevas</translation>
    </message>
    <message>
        <source>This program does not look for updates; nothing is sent anywhere for that. You get a newer version where you got this one.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Este programa no busca actualizaciones ni envía nada a ningún sitio para ello. Las versiones nuevas se obtienen en el mismo lugar donde conseguiste esta.</translation>
    </message>
    <message>
        <source>APPSe AI&apos;s &amp;guide to the BigCommerce connection</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Guía de APPSe AI para conectar BigCommerce</translation>
    </message>
    <message>
        <source>The icon of {name}</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">El icono de {name}</translation>
    </message>
    <message>
        <source>Version {version}, released on {day}</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Versión {version}, publicada el {day}</translation>
    </message>
    <message>
        <source>It uses Qt and Qt for Python under the GNU Lesser General Public License (LGPL), version 3. Copyright (C) The Qt Company Ltd. and other contributors. You may put your own versions of these libraries in their place and run this program with them.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Usa Qt y Qt for Python con la GNU Lesser General Public License (LGPL), versión 3. Copyright (C) The Qt Company Ltd. y otros colaboradores. Puedes sustituir estas bibliotecas por tus propias versiones y usar este programa con ellas.</translation>
    </message>
    <message>
        <source>Here the program runs with packages that were installed one by one. Each comes under its own licence and can be replaced on its own.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Aquí el programa funciona con paquetes que se instalaron uno por uno. Cada uno tiene su propia licencia y se puede sustituir por separado.</translation>
    </message>
    <message>
        <source>The &amp;text of the LGPL</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">El &amp;texto de la LGPL</translation>
    </message>
    <message>
        <source>How to do that is told in “{note}”, with all licence texts in the folder below.</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">La manera de hacerlo se explica en “{note}”, junto con todos los textos de las licencias, en la carpeta de abajo.</translation>
    </message>
    <message>
        <source>&amp;Folder of the licence texts</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Ca&amp;rpeta de los textos de las licencias</translation>
    </message>
    <message>
        <source>&amp;Copy all versions</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">&amp;Copiar todas las versiones</translation>
    </message>
    <message>
        <source>The versions are copied</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Las versiones se han copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/about_window.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>What if I can’t see this page?</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">¿Y si no veo esta página?</translation>
    </message>
    <message>
        <source>Address copied</source>
        <extracomment>wizard/ui/pages/account/page.py</extracomment>
        <translation type="unfinished">Dirección copiada</translation>
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
        <translation type="unfinished">Crea una cuenta de API en BigCommerce</translation>
    </message>
    <message>
        <source>Create a new API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Crea una cuenta de API nueva</translation>
    </message>
    <message>
        <source>Click Create API account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Haz clic en Create API account</translation>
    </message>
    <message>
        <source>Name the account</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Ponle nombre a la cuenta</translation>
    </message>
    <message>
        <source>Set these {total} rows</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Configura estas {total} filas</translation>
    </message>
    <message>
        <source>Check the rows, then click Save</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Revisa las filas y haz clic en Save</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Esperando el archivo de BigCommerce</translation>
    </message>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Tu archivo ya está aquí</translation>
    </message>
    <message>
        <source>Can’t see Store-level API accounts?</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">¿No ves Store-level API accounts?</translation>
    </message>
    <message>
        <source>Waiting for the owner’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Esperando el archivo del propietario</translation>
    </message>
    <message>
        <source>APPSe AI uses it to reach your store.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">APPSe AI la usa para llegar a tu tienda.</translation>
    </message>
    <message>
        <source>Set all {total} rows. These were missing:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Configura las {total} filas. Faltaban estas:</translation>
    </message>
    <message>
        <source>It’s the blue button at the top right.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Es el botón azul de arriba a la derecha.</translation>
    </message>
    <message>
        <source>Leave Token type on V2/V3 API token. Paste this into Name:</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Deja Token type en V2/V3 API token. Pega esto en Name:</translation>
    </message>
    <message>
        <source>Leave every other row on its first option.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Deja las demás filas en su primera opción.</translation>
    </message>
    <message>
        <source>You can’t change them later.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Después no podrás cambiarlas.</translation>
    </message>
    <message>
        <source>Chrome, Firefox, and Edge save it in Downloads.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Chrome, Firefox y Edge lo guardan en Descargas.</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">{name} está en Descargas. Aún no se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Only the owner, and users the owner allows, can see it.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Solo la ven el propietario y quienes él autoriza.</translation>
    </message>
    <message>
        <source>When you have it, choose it here.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Cuando lo tengas, elígelo aquí.</translation>
    </message>
    <message>
        <source>Start with those missing last time.</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Empieza por las que faltaban.</translation>
    </message>
    <message>
        <source>Find BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/parts.py</extracomment>
        <translation type="unfinished">Busca el archivo de BigCommerce</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Store address</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">Dirección de la tienda</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">P&amp;egar</translation>
    </message>
    <message>
        <source>Your shop? It may give its store hash. No token is sent.</source>
        <extracomment>wizard/ui/pages/store/address_part.py</extracomment>
        <translation type="unfinished">¿Es tu tienda? Puede que dé su hash. No se envía ningún token.</translation>
    </message>
</context>
<context>
    <name>AllRows</name>
    <message>
        <source>Find a row</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Buscar una fila</translation>
    </message>
    <message>
        <source>Find a row by name</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Buscar una fila por nombre</translation>
    </message>
    <message>
        <source>Also finds older names ({keys})</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">También encuentra nombres antiguos ({keys})</translation>
    </message>
    <message>
        <source>Leave unlisted rows on their first option.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Deja en su primera opción las filas que no aparecen.</translation>
    </message>
    <message>
        <source>No row has that name.</source>
        <extracomment>wizard/ui/pages/account/all_rows.py</extracomment>
        <translation type="unfinished">Ninguna fila tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Sign in to BigCommerce in your browser and open any page of the control panel. If you have several stores, open the one that you want to connect: each has its own address.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce en el navegador y abre cualquier página del panel de control. Si tienes varias tiendas, abre la que quieres conectar: cada una tiene su propia dirección.</translation>
    </message>
    <message>
        <source>The address stands at the very top of the browser&apos;s window. It begins with store-; some browsers put https:// before it.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La dirección está en la parte superior de la ventana del navegador. Empieza por store-; algunos navegadores ponen https:// delante.</translation>
    </message>
    <message>
        <source>Click it once so that all of it is selected, press {copy}, and paste it here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Haz clic en ella una vez para que quede seleccionada entera, pulsa {copy} y pégala aquí.</translation>
    </message>
    <message>
        <source>The address of the shop that your customers visit is another one. If it is the only one you have, paste it all the same: the next step is shown here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La dirección de la tienda que visitan tus clientes es otra. Si es la única que tienes, pégala de todos modos: aquí se te dirá cuál es el paso siguiente.</translation>
    </message>
    <message>
        <source>The page {store_level} is the second of three rows at the very end of {settings}. Older stores call it API accounts. {account_level} is another page, and its tokens do not work here.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La página {store_level} es la segunda de las tres filas que están al final de {settings}. En las tiendas más antiguas se llama API accounts. {account_level} es otra página, y sus tokens no sirven aquí.</translation>
    </message>
    <message>
        <source>Only the owner of the store sees it, and whoever the owner allows to. The owner does that under {account}, {users}, {edit}, {risk}: list and create store-level API accounts.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Solo la ven el propietario de la tienda y las personas a las que él se lo permita. El propietario lo hace en {account}, {users}, {edit}, {risk}: ver y crear cuentas de API a nivel de tienda.</translation>
    </message>
    <message>
        <source>Or let the owner do this step. “Someone else does this…” on this page makes instructions that you can send; they hold no token.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">O deja que el propietario haga este paso. “Lo hace otra persona…”, en esta página, prepara unas instrucciones que puedes enviar; no contienen ningún token.</translation>
    </message>
    <message>
        <source>After {save}, BigCommerce shows a window with three boxes: {id}, {secret} and {token}. It is the third and last one, {token}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Después de {save}, BigCommerce muestra una ventana con tres casillas: {id}, {secret} y {token}. Es la tercera y última, {token}.</translation>
    </message>
    <message>
        <source>{id} and {token} look alike, so go by the name above the box. The file that BigCommerce downloaded is safer still: the right value is taken from it.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">{id} y {token} se parecen, así que guíate por el nombre que está encima de la casilla. Aún más seguro es el archivo que descargó BigCommerce: de él se toma el valor correcto.</translation>
    </message>
    <message>
        <source>BigCommerce shows them this once. If the window is closed and there is no file, go back one step, create a new API account with the same rows, and delete the one without a token.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">BigCommerce los muestra solo esta vez. Si la ventana se cerró y no hay ningún archivo, vuelve un paso atrás, crea una cuenta de API nueva con las mismas filas y borra la que se quedó sin token.</translation>
    </message>
    <message>
        <source>It looks and changes nothing. It asks BigCommerce first whether the token opens this store, and then about each permission, with requests that only read.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Solo mira y no cambia nada. Primero pregunta a BigCommerce si el token da acceso a esta tienda y después revisa cada permiso, con solicitudes que solo leen.</translation>
    </message>
    <message>
        <source>Of what your store holds, nothing is shown, kept or passed on. What counts is whether BigCommerce answers. “Details” on this page lists every request.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">De lo que contiene tu tienda no se muestra, guarda ni transmite nada. Lo que cuenta es si BigCommerce responde. “Detalles”, en esta página, muestra todas las solicitudes.</translation>
    </message>
    <message>
        <source>Reading shows that a permission reads. That it may also change something, reading cannot show, and the result says so. “Check write access…” goes further, and asks you before it sends anything.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Leyendo se ve que un permiso permite leer. Que también permita cambiar algo no se puede ver leyendo, y el resultado lo dice. “Comprobar la escritura…” va más allá, y te pregunta antes de enviar nada.</translation>
    </message>
    <message>
        <source>Open APPSe AI in your browser. Choose {credentials} in its menu, then {add} at the top right, then BigCommerce and its authentication type.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">Abre APPSe AI en el navegador. Elige {credentials} en su menú, después {add} arriba a la derecha y después BigCommerce y su tipo de autenticación.</translation>
    </message>
    <message>
        <source>The window {configure} has the same three fields as this page: {fields}. Copy each value here and paste it there, then click {authorize}.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La ventana {configure} tiene los mismos tres campos que esta página: {fields}. Copia cada valor aquí y pégalo allí; después haz clic en {authorize}.</translation>
    </message>
    <message>
        <source>The list of credentials shows a green tick or a red mark then. Tell this page which one it is: on red, it says what to do. Nothing has to be pasted into BigCommerce.</source>
        <extracomment>wizard/ui/support/questions.py</extracomment>
        <translation type="unfinished">La lista de credenciales muestra entonces una marca verde o un aviso rojo. Indica en esta página cuál de los dos es: si es el rojo, te dice qué hacer. No hay que pegar nada en BigCommerce.</translation>
    </message>
</context>
<context>
    <name>AppearanceMenu</name>
    <message>
        <source>App&amp;earance</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">As&amp;pecto</translation>
    </message>
    <message>
        <source>Like my &amp;system</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Como mi &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Appearance: {look}</source>
        <extracomment>wizard/ui/support/appearance_menu.py</extracomment>
        <translation type="unfinished">Aspecto: {look}</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>&amp;Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Signo de exclamación &amp;rojo</translation>
    </message>
    <message>
        <source>Copy a &amp;value again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Copiar un valor &amp;otra vez</translation>
    </message>
</context>
<context>
    <name>BasePage</name>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/page.py</extracomment>
        <translation type="unfinished">hecho con el archivo</translation>
    </message>
</context>
<context>
    <name>CallLinks</name>
    <message>
        <source>Compare tokens by phone</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">Comparar tokens por teléfono</translation>
    </message>
    <message>
        <source>Where does the token go?</source>
        <extracomment>wizard/ui/calls/call_links.py</extracomment>
        <translation type="unfinished">¿Adónde va el token?</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Save a co&amp;py…</source>
        <extracomment>wizard/ui/pages/handover/cards.py</extracomment>
        <translation type="unfinished">Guardar &amp;una copia…</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">Filas que configurar en BigCommerce</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">faltaba la última vez</translation>
    </message>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist.py</extracomment>
        <translation type="unfinished">antes {label}</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}: elige {wanted}</translation>
    </message>
    <message>
        <source>{label}: leave on {wanted}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">{label}: déjala en {wanted}</translation>
    </message>
    <message>
        <source>missing last time</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">faltaba la última vez</translation>
    </message>
</context>
<context>
    <name>ClipboardCountdown</name>
    <message>
        <source>Keep the token on the clipboard</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Dejar el token en el portapapeles</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Dejarlo</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">10 minutos</translation>
    </message>
    <message>
        <source>Keep the token on the clipboard for 10 minutes</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Dejar el token 10 minutos en el portapapeles</translation>
    </message>
    <message>
        <source>Copy again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Copiar otra vez</translation>
    </message>
    <message>
        <source>Copy API Token again</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Copiar otra vez API Token</translation>
    </message>
    <message>
        <source>Removed from the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">Quitado del portapapeles.</translation>
    </message>
    <message>
        <source>The token stays on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">El token se queda en el portapapeles.</translation>
    </message>
    <message>
        <source>The token is no longer on the clipboard.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">El token ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>On the clipboard for {time}.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">En el portapapeles {time} más.</translation>
    </message>
    <message>
        <source>The token is on the clipboard. It will be removed.</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation type="unfinished">El token está en el portapapeles. Se quitará.</translation>
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
        <translation type="unfinished">Estos valores no se han probado aquí.</translation>
    </message>
    <message>
        <source>The test</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">La prueba</translation>
    </message>
    <message>
        <source>The test at {time}</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">La prueba de las {time}</translation>
    </message>
    <message>
        <source>{test} stopped before customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} se detuvo antes de los clientes.</translation>
    </message>
    <message>
        <source>{test} got no answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} no obtuvo respuesta sobre los clientes.</translation>
    </message>
    <message>
        <source>{test} was refused customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">A {test} se le negaron los clientes.</translation>
    </message>
    <message>
        <source>{test} could read customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} pudo leer los clientes.</translation>
    </message>
    <message>
        <source>{test} got an unclear answer for customers.</source>
        <extracomment>wizard/ui/pages/handover/red_mark_words.py</extracomment>
        <translation type="unfinished">{test} obtuvo una respuesta poco clara sobre los clientes.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Keep the pop-up open: it shows the access token only once.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Deja abierta la ventana: muestra el access token una sola vez.</translation>
    </message>
    <message>
        <source>Keep BigCommerce’s pop-up open until the test is done.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Deja abierta la ventana de BigCommerce hasta que acabe la prueba.</translation>
    </message>
    <message>
        <source>Open Settings. At the end, choose Store-level API accounts, not Account-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Abre Settings. Al final, elige Store-level API accounts, no Account-level API accounts.</translation>
    </message>
    <message>
        <source>Older stores call it API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Las tiendas antiguas lo llaman API accounts.</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Esta ventana se coloca junto a tu navegador.</translation>
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
        <translation type="unfinished">Copiados {done} de {total}</translation>
    </message>
    <message>
        <source>{name} copied</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">Copiado: {name}</translation>
    </message>
    <message>
        <source>API Token is your access token.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">API Token es tu token de acceso.</translation>
    </message>
    <message>
        <source>The token can’t be copied while others can see your screen.</source>
        <extracomment>wizard/ui/pages/handover/copy_card.py</extracomment>
        <translation type="unfinished">El token no se puede copiar mientras otros vean tu pantalla.</translation>
    </message>
</context>
<context>
    <name>CopyMenu</name>
    <message>
        <source>BigCommerce won’t show the token again.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">BigCommerce no volverá a mostrar el token.</translation>
    </message>
    <message>
        <source>Protected with a &amp;passphrase…</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Protegido con &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>Practice never uses your keychain.</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">La práctica nunca usa tu llavero.</translation>
    </message>
    <message>
        <source>Save in this computer’s &amp;keychain</source>
        <extracomment>wizard/ui/copies/menu.py</extracomment>
        <translation type="unfinished">Guardar en el &amp;llavero de este equipo</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Screen sharing</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Pantalla compartida</translation>
    </message>
    <message>
        <source>Copy the token now?</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">¿Copiar el token ahora?</translation>
    </message>
    <message>
        <source>Support tools can share your clipboard, even after screen sharing. Close the tool first, or save a copy.</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">Los programas de asistencia pueden compartir tu portapapeles, incluso después. Ciérralos primero o guarda una copia.</translation>
    </message>
    <message>
        <source>&amp;Copy anyway</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;Copiar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Don’t copy</source>
        <extracomment>wizard/ui/pages/handover/copying.py</extracomment>
        <translation type="unfinished">&amp;No copiar</translation>
    </message>
</context>
<context>
    <name>CreateCard</name>
    <message>
        <source>Another page? Choose Settings, then Store-level API accounts.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">¿Otra página? Elige Settings y después Store-level API accounts.</translation>
    </message>
    <message>
        <source>Behind this window? Make your browser narrower.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">¿Detrás de esta ventana? Haz más estrecho el navegador.</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>Link copied. Paste it into your browser.</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">Enlace copiado. Pégalo en el navegador.</translation>
    </message>
    <message>
        <source>Nothing opened?</source>
        <extracomment>wizard/ui/pages/account/content.py</extracomment>
        <translation type="unfinished">¿No se ha abierto nada?</translation>
    </message>
</context>
<context>
    <name>CredentialSaver</name>
    <message>
        <source>Save a copy</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Guardar una copia</translation>
    </message>
    <message>
        <source>Protected with a passphrase (*.age)</source>
        <extracomment>wizard/ui/copies/credential_saver.py</extracomment>
        <translation type="unfinished">Protegido con frase de contraseña (*.age)</translation>
    </message>
</context>
<context>
    <name>CredentialsFileJob</name>
    <message>
        <source>Choose the file that holds the token</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Elige el archivo que contiene el token</translation>
    </message>
    <message>
        <source>BigCommerce&apos;s file or one saved here (*.txt *.rtf *.csv *.env *.json *.age);;All files (*)</source>
        <extracomment>wizard/ui/files/credentials_file.py</extracomment>
        <translation type="unfinished">Archivo de BigCommerce o guardado aquí (*.txt *.rtf *.csv *.env *.json *.age);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>These values haven’t been tested here.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.question</extracomment>
        <translation type="unfinished">Estos valores no se han probado aquí.</translation>
    </message>
    <message>
        <source>Test them first.</source>
        <extracomment>wizard/core/setup/red_mark.py NOT_TESTED.todo</extracomment>
        <translation type="unfinished">Primero pruébalos.</translation>
    </message>
    <message>
        <source>BigCommerce refused these values here too: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py REFUSED_HERE_TOO.question</extracomment>
        <translation type="unfinished">BigCommerce también rechazó aquí estos valores: {title}.</translation>
    </message>
    <message>
        <source>The store didn’t answer here: {title}. So APPSe AI gets no answer.</source>
        <extracomment>wizard/core/setup/red_mark.py STORE_AWAY.question</extracomment>
        <translation type="unfinished">La tienda no respondió aquí: {title}. Así que APPSe AI no recibe respuesta.</translation>
    </message>
    <message>
        <source>The test here didn’t finish: {title}.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.question</extracomment>
        <translation type="unfinished">La prueba no terminó aquí: {title}.</translation>
    </message>
    <message>
        <source>“{row}” is missing, and APPSe AI checks it.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.question</extracomment>
        <translation type="unfinished">Falta “{row}”, y APPSe AI lo comprueba.</translation>
    </message>
    <message>
        <source>The test got no clear answer for “{row}”, which APPSe AI checks.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_NOT_SEEN.question</extracomment>
        <translation type="unfinished">La prueba no obtuvo una respuesta clara sobre “{row}”, que APPSe AI comprueba.</translation>
    </message>
    <message>
        <source>Is API Token exactly {count} characters, without spaces or line breaks?</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.question</extracomment>
        <translation type="unfinished">¿Tiene API Token exactamente {count} caracteres, sin espacios ni saltos de línea?</translation>
    </message>
    <message>
        <source>Is Store Hash exactly {store_hash}, without https, store-, or .mybigcommerce.com?</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.question</extracomment>
        <translation type="unfinished">¿Es Store Hash exactamente {store_hash}, sin https, store- ni .mybigcommerce.com?</translation>
    </message>
    <message>
        <source>Are the two values swapped?</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.question</extracomment>
        <translation type="unfinished">¿Están los dos valores intercambiados?</translation>
    </message>
    <message>
        <source>Is API Token the client ID or client secret? The ID looks like the token. The secret has 64 characters.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.question</extracomment>
        <translation type="unfinished">¿Es API Token el client ID o el client secret? El ID se parece al token. El secret tiene 64 caracteres.</translation>
    </message>
    <message>
        <source>Does APPSe AI still have the old token?</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.question</extracomment>
        <translation type="unfinished">¿Sigue teniendo APPSe AI el token antiguo?</translation>
    </message>
    <message>
        <source>Is it the right credential? You may have edited another one, or be seeing an older one.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.question</extracomment>
        <translation type="unfinished">¿Es la credencial correcta? Quizá editaste otra o estás viendo una antigua.</translation>
    </message>
    <message>
        <source>Other rows are missing: {rows}. As far as is known, APPSe AI doesn’t check them.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.question</extracomment>
        <translation type="unfinished">Faltan otras filas: {rows}. Que se sepa, APPSe AI no las comprueba.</translation>
    </message>
    <message>
        <source>Did you set “{row}” to read-only? The test can’t tell: it only confirmed read access.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.question</extracomment>
        <translation type="unfinished">¿Pusiste “{row}” en read-only? La prueba no puede saberlo: solo confirmó el acceso de lectura.</translation>
    </message>
    <message>
        <source>Did something change in BigCommerce? The account may be deleted, or the store suspended.</source>
        <extracomment>wizard/core/setup/red_mark.py CHANGED_SINCE.question</extracomment>
        <translation type="unfinished">¿Cambió algo en BigCommerce? Puede que la cuenta se haya eliminado o la tienda esté suspendida.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/setup/red_mark.py TEST_INCOMPLETE.todo</extracomment>
        <translation type="unfinished">Elige “Probar de nuevo”.</translation>
    </message>
    <message>
        <source>Create a new account with “{row}” on {wanted}.</source>
        <extracomment>wizard/core/setup/red_mark.py CUSTOMERS_MISSING.todo</extracomment>
        <translation type="unfinished">Elige “Probar de nuevo” y después crea una cuenta nueva como se explica allí, con “{row}” en {wanted}.</translation>
    </message>
    <message>
        <source>Clear API Token in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py LENGTH.todo</extracomment>
        <translation type="unfinished">Vacía API Token en APPSe AI, vuelve a copiarlo y pégalo.</translation>
    </message>
    <message>
        <source>Clear Store Hash in APPSe AI, then copy and paste it again.</source>
        <extracomment>wizard/core/setup/red_mark.py HASH_WITH_ADDRESS.todo</extracomment>
        <translation type="unfinished">Vacía Store Hash en APPSe AI, vuelve a copiarlo y pégalo.</translation>
    </message>
    <message>
        <source>Store Hash is short ({hash_count} characters). API Token is long ({count}).</source>
        <extracomment>wizard/core/setup/red_mark.py SWAPPED.todo</extracomment>
        <translation type="unfinished">Store Hash es el corto ({hash_count} caracteres); API Token, el largo ({count}).</translation>
    </message>
    <message>
        <source>Copy API Token here, not from BigCommerce or its file.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_VALUE.todo</extracomment>
        <translation type="unfinished">No copies de la ventana ni del archivo de BigCommerce. Copia el API Token aquí.</translation>
    </message>
    <message>
        <source>Edit that credential there, paste the new API Token, and save.</source>
        <extracomment>wizard/core/setup/red_mark.py OLD_TOKEN.todo</extracomment>
        <translation type="unfinished">Edita allí esa credencial, pon el API Token nuevo y guarda.</translation>
    </message>
    <message>
        <source>Find “{name}” and compare its Store Hash with {store_hash}.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_CREDENTIAL.todo</extracomment>
        <translation type="unfinished">Busca allí la que se llama “{name}” y compara su Store Hash con {store_hash}.</translation>
    </message>
    <message>
        <source>If nothing else helps, test again and create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py OTHER_ROWS_MISSING.todo</extracomment>
        <translation type="unfinished">Si nada más ayuda, elige “Probar de nuevo” y crea una cuenta nueva como se explica allí.</translation>
    </message>
    <message>
        <source>It must be on {wanted}. You can’t change rows, so create a new account.</source>
        <extracomment>wizard/core/setup/red_mark.py ONLY_READING_SEEN.todo</extracomment>
        <translation type="unfinished">Debe estar en {wanted}. Las filas no se pueden cambiar, así que crea una cuenta nueva.</translation>
    </message>
</context>
<context>
    <name>DockedHead</name>
    <message>
        <source>Move the window back</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Devolver la ventana a su sitio</translation>
    </message>
    <message>
        <source>Practice · {name}</source>
        <extracomment>wizard/ui/docked/head.py</extracomment>
        <translation type="unfinished">Práctica · {name}</translation>
    </message>
</context>
<context>
    <name>Docking</name>
    <message>
        <source>Your desktop decides which window stays on top</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Tu escritorio decide qué ventana queda encima</translation>
    </message>
    <message>
        <source>If this one doesn’t, press Alt+Space and choose Always on Top.</source>
        <extracomment>wizard/ui/docked/docking.py</extracomment>
        <translation type="unfinished">Si esta no, pulsa Alt+Espacio y elige Siempre encima.</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>It was in several pieces, which were put together.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Estaba en varios trozos, que se han unido.</translation>
    </message>
    <message>
        <source>All known tokens have 31 characters, so a part of it may be missing.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Todos los tokens conocidos tienen 31 caracteres, así que puede que falte una parte.</translation>
    </message>
    <message>
        <source>Another token in that text is not whole and was left out.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Otro token de ese texto no está completo y se ha omitido.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>{asked} answered {status}: reading works. Writing cannot be proven by reading.</source>
        <extracomment>wizard/core/check/result.py READING_WORKS</extracomment>
        <translation type="unfinished">{asked} respondió {status}: la lectura funciona. Leyendo no se puede confirmar la escritura.</translation>
    </message>
    <message>
        <source>{asked} answered {status}: allowed, as intended.</source>
        <extracomment>wizard/core/check/result.py GRANTED</extracomment>
        <translation type="unfinished">{asked} respondió {status}: permitido, como debe ser.</translation>
    </message>
    <message>
        <source>{asked} answered {status}: not allowed, as intended.</source>
        <extracomment>wizard/core/check/result.py REFUSED_AS_INTENDED</extracomment>
        <translation type="unfinished">{asked} respondió {status}: no permitido, como debe ser.</translation>
    </message>
    <message>
        <source>{asked} answered {status}: not allowed.</source>
        <extracomment>wizard/core/check/result.py REFUSED</extracomment>
        <translation type="unfinished">{asked} respondió {status}: no permitido.</translation>
    </message>
    <message>
        <source>{asked} answered {status}: allowed, although it was not asked for.</source>
        <extracomment>wizard/core/check/result.py MORE</extracomment>
        <translation type="unfinished">{asked} respondió {status}: permitido, aunque no se pedía.</translation>
    </message>
    <message>
        <source>{asked}: {reason}</source>
        <extracomment>wizard/core/check/result.py NO_ANSWER</extracomment>
        <translation type="unfinished">{asked}: {reason}</translation>
    </message>
    <message>
        <source>{asked} answered {status}, which does not tell.</source>
        <extracomment>wizard/core/check/result.py UNCLEAR</extracomment>
        <translation type="unfinished">{asked} respondió {status}, lo que no aclara nada.</translation>
    </message>
    <message>
        <source>{asked} answered {status}; a store without this feature may answer so as well.</source>
        <extracomment>wizard/core/check/result.py FEATURE_UNKNOWN</extracomment>
        <translation type="unfinished">{asked} respondió {status}; una tienda sin esta función también puede responder así.</translation>
    </message>
    <message>
        <source>The test ended before this row was asked.</source>
        <extracomment>wizard/core/check/result.py NOT_ASKED</extracomment>
        <translation type="unfinished">La prueba terminó antes de consultar esta fila.</translation>
    </message>
    <message>
        <source>{asked} with an empty body answered {status}: writing is allowed, and nothing was created.</source>
        <extracomment>wizard/core/check/result.py WRITING_WORKS</extracomment>
        <translation type="unfinished">{asked} con el cuerpo vacío respondió {status}: se permite escribir, y no se creó nada.</translation>
    </message>
    <message>
        <source>{asked} with an empty body answered {status}: writing is not allowed.</source>
        <extracomment>wizard/core/check/result.py WRITING_REFUSED</extracomment>
        <translation type="unfinished">{asked} con el cuerpo vacío respondió {status}: no se permite escribir.</translation>
    </message>
    <message>
        <source>{asked} with an empty body answered {status}, which does not tell about writing.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNCLEAR</extracomment>
        <translation type="unfinished">{asked} con el cuerpo vacío respondió {status}, lo que no aclara si se permite escribir.</translation>
    </message>
    <message>
        <source>{asked}: {reason}. Whether writing is allowed is not known.</source>
        <extracomment>wizard/core/check/result.py WRITING_UNANSWERED</extracomment>
        <translation type="unfinished">{asked}: {reason}. No se sabe si se permite escribir.</translation>
    </message>
    <message>
        <source>{asked} with an empty body answered {status}: it was accepted, so something may have been created.</source>
        <extracomment>wizard/core/check/result.py CREATED</extracomment>
        <translation type="unfinished">{asked} con el cuerpo vacío respondió {status}: se aceptó, así que puede haberse creado algo.</translation>
    </message>
</context>
<context>
    <name>Exits</name>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">No &amp;moverla</translation>
    </message>
    <message>
        <source>Mo&amp;ve window back</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">De&amp;volver la ventana</translation>
    </message>
    <message>
        <source>Put beside the b&amp;rowser</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Junto al navegador</translation>
    </message>
    <message>
        <source>I can’t &amp;see that page</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">No &amp;veo esa página</translation>
    </message>
    <message>
        <source>Someone else does th&amp;is…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Lo hace &amp;otra persona…</translation>
    </message>
    <message>
        <source>&amp;Paste the token instead</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Pegar el token</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Show me &amp;where it is</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Muéstrame &amp;dónde está</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">&amp;Enviar instrucciones…</translation>
    </message>
    <message>
        <source>Save p&amp;rogress…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Guardar el p&amp;rogreso…</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <extracomment>wizard/ui/pages/account/exits.py</extracomment>
        <translation type="unfinished">Elegir el &amp;archivo…</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/core/export/formats/registry.py .json.label</extracomment>
        <translation type="unfinished">Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Plain file (JSON)…</source>
        <extracomment>wizard/core/export/formats/registry.py .json.menu</extracomment>
        <translation type="unfinished">Archivo sin cifrar (JSON)…</translation>
    </message>
    <message>
        <source>Environment file, for developers (*.env)</source>
        <extracomment>wizard/core/export/formats/registry.py .env.label</extracomment>
        <translation type="unfinished">Archivo de entorno (*.env)</translation>
    </message>
    <message>
        <source>Plain file for developers (.env)…</source>
        <extracomment>wizard/core/export/formats/registry.py .env.menu</extracomment>
        <translation type="unfinished">Archivo sin cifrar para desarrolladores (.env)…</translation>
    </message>
    <message>
        <source>For {program} (*.{extension})</source>
        <extracomment>wizard/core/export/formats/registry.py -bitwarden.json.label</extracomment>
        <translation type="unfinished">Para {program} (*.{extension})</translation>
    </message>
    <message>
        <source>For {program}…</source>
        <extracomment>wizard/core/export/formats/registry.py -bitwarden.json.menu</extracomment>
        <translation type="unfinished">Para {program}…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>There is no address yet</source>
        <extracomment>wizard/core/failures.py S-01.title</extracomment>
        <translation type="unfinished">Todavía no hay ninguna dirección</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <extracomment>wizard/core/failures.py S-01.message</extracomment>
        <translation type="unfinished">El campo está vacío.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce, copy the address at the top of the browser window, and paste it here.</source>
        <extracomment>wizard/core/failures.py S-01.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce, copia la dirección de la parte superior del navegador y pégala aquí.</translation>
    </message>
    <message>
        <source>That is an e-mail address</source>
        <extracomment>wizard/core/failures.py S-02.title</extracomment>
        <translation type="unfinished">Eso es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>An e-mail address does not say which store it belongs to.</source>
        <extracomment>wizard/core/failures.py S-02.message</extracomment>
        <translation type="unfinished">Una dirección de correo no indica a qué tienda pertenece.</translation>
    </message>
    <message>
        <source>Copy the address at the top of the browser window while you are signed in to BigCommerce. It begins with store-.</source>
        <extracomment>wizard/core/failures.py S-02.next_step</extracomment>
        <translation type="unfinished">Copia la dirección de la parte superior del navegador con la sesión iniciada en BigCommerce. Empieza por store-.</translation>
    </message>
    <message>
        <source>That is BigCommerce&apos;s sign-in page</source>
        <extracomment>wizard/core/failures.py S-03.title</extracomment>
        <translation type="unfinished">Esa es la página de inicio de sesión de BigCommerce</translation>
    </message>
    <message>
        <source>The sign-in address is the same for every store, so it does not hold your store hash.</source>
        <extracomment>wizard/core/failures.py S-03.message</extracomment>
        <translation type="unfinished">La dirección de inicio de sesión es la misma para todas las tiendas, así que no contiene el hash de tu tienda.</translation>
    </message>
    <message>
        <source>Sign in there first. When you see your store&apos;s home page, copy the address again and paste it here.</source>
        <extracomment>wizard/core/failures.py S-03.next_step</extracomment>
        <translation type="unfinished">Primero inicia sesión allí. Cuando veas la página principal de tu tienda, copia la dirección de nuevo y pégala aquí.</translation>
    </message>
    <message>
        <source>That address shows your store&apos;s name, not its hash</source>
        <extracomment>wizard/core/failures.py S-04.title</extracomment>
        <translation type="unfinished">Esa dirección muestra el nombre de tu tienda, no su hash</translation>
    </message>
    <message>
        <source>{host} was chosen by a person; BigCommerce&apos;s store hash cannot be read from it.</source>
        <extracomment>wizard/core/failures.py S-04.message</extracomment>
        <translation type="unfinished">{host} es un nombre que eligió una persona; no se puede saber por él el hash de la tienda de BigCommerce.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce and copy the address you see then. It begins with store-.</source>
        <extracomment>wizard/core/failures.py S-04.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce y copia la dirección que veas entonces. Empieza por store-.</translation>
    </message>
    <message>
        <source>That is the address of a website, not of your control panel</source>
        <extracomment>wizard/core/failures.py S-05.title</extracomment>
        <translation type="unfinished">Esa es la dirección de un sitio web, no la de tu panel de control</translation>
    </message>
    <message>
        <source>{host} does not hold the store hash, even if it is your own shop.</source>
        <extracomment>wizard/core/failures.py S-05.message</extracomment>
        <translation type="unfinished">{host} no contiene el hash de la tienda, aunque sea el sitio de tu propia tienda.</translation>
    </message>
    <message>
        <source>That address only looks like BigCommerce&apos;s</source>
        <extracomment>wizard/core/failures.py S-06.title</extracomment>
        <translation type="unfinished">Esa dirección solo se parece a las de BigCommerce</translation>
    </message>
    <message>
        <source>{host} belongs to someone else, although it is written to resemble a BigCommerce address.</source>
        <extracomment>wizard/core/failures.py S-06.message</extracomment>
        <translation type="unfinished">{host} es de otra persona, aunque está escrito para parecerse a una dirección de BigCommerce.</translation>
    </message>
    <message>
        <source>Do not sign in there. Open BigCommerce the way you usually do and copy the address from there.</source>
        <extracomment>wizard/core/failures.py S-06.next_step</extracomment>
        <translation type="unfinished">No inicies sesión allí. Abre BigCommerce como lo haces siempre y copia la dirección desde ahí.</translation>
    </message>
    <message>
        <source>That address belongs to your BigCommerce account, not to a store</source>
        <extracomment>wizard/core/failures.py S-07.title</extracomment>
        <translation type="unfinished">Esa dirección es de tu cuenta de BigCommerce, no de una tienda</translation>
    </message>
    <message>
        <source>Account-level pages cover all your stores, so they do not hold one store&apos;s hash.</source>
        <extracomment>wizard/core/failures.py S-07.message</extracomment>
        <translation type="unfinished">Las páginas de la cuenta abarcan todas tus tiendas, así que no contienen el hash de una en concreto.</translation>
    </message>
    <message>
        <source>Open the store itself in BigCommerce and copy the address you see then.</source>
        <extracomment>wizard/core/failures.py S-07.next_step</extracomment>
        <translation type="unfinished">Abre la tienda en BigCommerce y copia la dirección que veas entonces.</translation>
    </message>
    <message>
        <source>That is one of BigCommerce&apos;s internal test stores</source>
        <extracomment>wizard/core/failures.py S-08.title</extracomment>
        <translation type="unfinished">Esa es una de las tiendas de prueba internas de BigCommerce</translation>
    </message>
    <message>
        <source>{host} is not a live store; its credentials do not work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py S-08.message</extracomment>
        <translation type="unfinished">{host} no es una tienda real; sus credenciales no funcionan con APPSe AI.</translation>
    </message>
    <message>
        <source>Open your live store in BigCommerce and copy its address.</source>
        <extracomment>wizard/core/failures.py S-08.next_step</extracomment>
        <translation type="unfinished">Abre tu tienda real en BigCommerce y copia su dirección.</translation>
    </message>
    <message>
        <source>That is a placeholder from an instruction</source>
        <extracomment>wizard/core/failures.py S-09.title</extracomment>
        <translation type="unfinished">Eso es un texto de ejemplo de unas instrucciones</translation>
    </message>
    <message>
        <source>{text} stands where your own store hash belongs.</source>
        <extracomment>wizard/core/failures.py S-09.message</extracomment>
        <translation type="unfinished">{text} está en el lugar que corresponde al hash de tu tienda.</translation>
    </message>
    <message>
        <source>Copy the address at the top of the browser window while you are signed in to BigCommerce.</source>
        <extracomment>wizard/core/failures.py S-09.next_step</extracomment>
        <translation type="unfinished">Copia la dirección de la parte superior del navegador con la sesión iniciada en BigCommerce.</translation>
    </message>
    <message>
        <source>There are two different stores in that text</source>
        <extracomment>wizard/core/failures.py S-10.title</extracomment>
        <translation type="unfinished">En ese texto hay dos tiendas distintas</translation>
    </message>
    <message>
        <source>Found: {hashes}.</source>
        <extracomment>wizard/core/failures.py S-10.message</extracomment>
        <translation type="unfinished">Encontradas: {hashes}.</translation>
    </message>
    <message>
        <source>Paste only the address of the store that you want to connect.</source>
        <extracomment>wizard/core/failures.py S-10.next_step</extracomment>
        <translation type="unfinished">Pega solo la dirección de la tienda que quieres conectar.</translation>
    </message>
    <message>
        <source>That looks like an access token or another secret</source>
        <extracomment>wizard/core/failures.py S-11.title</extracomment>
        <translation type="unfinished">Eso parece un token de acceso u otro dato secreto</translation>
    </message>
    <message>
        <source>Paste your store’s address here. An access token belongs in step 3.</source>
        <extracomment>wizard/core/failures.py S-11.next_step</extracomment>
        <translation type="unfinished">Pega aquí la dirección de tu tienda. Un token de acceso va en el paso 3.</translation>
    </message>
    <message>
        <source>That is a number, not a store hash</source>
        <extracomment>wizard/core/failures.py S-12.title</extracomment>
        <translation type="unfinished">Eso es un número, no el hash de una tienda</translation>
    </message>
    <message>
        <source>BigCommerce also numbers its stores and channels, but APPSe AI needs the store hash.</source>
        <extracomment>wizard/core/failures.py S-12.message</extracomment>
        <translation type="unfinished">BigCommerce también numera sus tiendas y canales, pero APPSe AI necesita el hash de la tienda.</translation>
    </message>
    <message>
        <source>That is a BigCommerce page without a store in its address</source>
        <extracomment>wizard/core/failures.py S-13.title</extracomment>
        <translation type="unfinished">Esa es una página de BigCommerce sin ninguna tienda en su dirección</translation>
    </message>
    <message>
        <source>{host} is the same for every store.</source>
        <extracomment>wizard/core/failures.py S-13.message</extracomment>
        <translation type="unfinished">{host} es igual para todas las tiendas.</translation>
    </message>
    <message>
        <source>Sign in to your store&apos;s control panel and copy the address you see then. It begins with store-.</source>
        <extracomment>wizard/core/failures.py S-13.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en el panel de control de tu tienda y copia la dirección que veas entonces. Empieza por store-.</translation>
    </message>
    <message>
        <source>No store hash was found in that text</source>
        <extracomment>wizard/core/failures.py S-14.title</extracomment>
        <translation type="unfinished">No se encontró ningún hash de tienda en ese texto</translation>
    </message>
    <message>
        <source>The text holds no BigCommerce address.</source>
        <extracomment>wizard/core/failures.py S-14.message</extracomment>
        <translation type="unfinished">El texto no contiene ninguna dirección de BigCommerce.</translation>
    </message>
    <message>
        <source>That text is too long to be an address</source>
        <extracomment>wizard/core/failures.py S-15.title</extracomment>
        <translation type="unfinished">Ese texto es demasiado largo para ser una dirección</translation>
    </message>
    <message>
        <source>Only the first {limit} characters were read, and they hold no store hash.</source>
        <extracomment>wizard/core/failures.py S-15.message</extracomment>
        <translation type="unfinished">Solo se leyeron los primeros {limit} caracteres, y no contienen ningún hash de tienda.</translation>
    </message>
    <message>
        <source>Paste just the address at the top of the browser window.</source>
        <extracomment>wizard/core/failures.py S-15.next_step</extracomment>
        <translation type="unfinished">Pega solo la dirección de la parte superior del navegador.</translation>
    </message>
    <message>
        <source>That is the practice store</source>
        <extracomment>wizard/core/failures.py S-16.title</extracomment>
        <translation type="unfinished">Esa es la tienda de práctica</translation>
    </message>
    <message>
        <source>{text} is made up for practising; BigCommerce has no such store.</source>
        <extracomment>wizard/core/failures.py S-16.message</extracomment>
        <translation type="unfinished">{text} se inventó para practicar; en BigCommerce no existe esa tienda.</translation>
    </message>
    <message>
        <source>To connect your own store, sign in to BigCommerce and copy the address you see then. To practise, paste this one into a window that has the word PRACTICE at its top.</source>
        <extracomment>wizard/core/failures.py S-16.next_step</extracomment>
        <translation type="unfinished">Para conectar tu propia tienda, inicia sesión en BigCommerce y copia la dirección que veas entonces. Para practicar, pega esta en una ventana que lleve arriba la palabra PRÁCTICA.</translation>
    </message>
    <message>
        <source>{host} could not be found</source>
        <extracomment>wizard/core/failures.py L-01.title</extracomment>
        <translation type="unfinished">No se encontró {host}</translation>
    </message>
    <message>
        <source>There is no website of this name, or this computer is not connected to the internet.</source>
        <extracomment>wizard/core/failures.py L-01.message</extracomment>
        <translation type="unfinished">No existe ningún sitio web con ese nombre, o este equipo no está conectado a internet.</translation>
    </message>
    <message>
        <source>Check the spelling and the connection. Or sign in to BigCommerce and copy the address that begins with store-.</source>
        <extracomment>wizard/core/failures.py L-01.next_step</extracomment>
        <translation type="unfinished">Revisa cómo está escrito y la conexión. O inicia sesión en BigCommerce y copia la dirección que empieza por store-.</translation>
    </message>
    <message>
        <source>{host} is not on the public internet</source>
        <extracomment>wizard/core/failures.py L-02.title</extracomment>
        <translation type="unfinished">{host} no está en la internet pública</translation>
    </message>
    <message>
        <source>The name leads into a private network or to this computer, where no shop is. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py L-02.message</extracomment>
        <translation type="unfinished">El nombre lleva a una red privada o a este mismo equipo, donde no hay ninguna tienda. No se envió nada.</translation>
    </message>
    <message>
        <source>If it is your shop, another network may help. Or sign in to BigCommerce and copy the address that begins with store-.</source>
        <extracomment>wizard/core/failures.py L-02.next_step</extracomment>
        <translation type="unfinished">Si es tu tienda, puede ayudar usar otra red. O inicia sesión en BigCommerce y copia la dirección que empieza por store-.</translation>
    </message>
    <message>
        <source>{host} does not let this program ask</source>
        <extracomment>wizard/core/failures.py L-03.title</extracomment>
        <translation type="unfinished">{host} no deja que este programa le pregunte</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce and copy the address that begins with store-. Many shops also show their hash in a browser at their own address followed by /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py L-03.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce y copia la dirección que empieza por store-. Muchas tiendas también muestran su hash en el navegador, en su propia dirección seguida de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>{host} does not say which store it is</source>
        <extracomment>wizard/core/failures.py L-04.title</extracomment>
        <translation type="unfinished">{host} no dice qué tienda es</translation>
    </message>
    <message>
        <source>The website answered, but not as a BigCommerce store does. It may run on something else, or show a page of its own in front of the store.</source>
        <extracomment>wizard/core/failures.py L-04.message</extracomment>
        <translation type="unfinished">El sitio web respondió, pero no como lo hace una tienda de BigCommerce. Puede que funcione con otro sistema, o que muestre una página propia delante de la tienda.</translation>
    </message>
    <message>
        <source>If it is your shop, sign in to BigCommerce and copy the address that begins with store-.</source>
        <extracomment>wizard/core/failures.py L-04.next_step</extracomment>
        <translation type="unfinished">Si es tu tienda, inicia sesión en BigCommerce y copia la dirección que empieza por store-.</translation>
    </message>
    <message>
        <source>{host} is not working at the moment</source>
        <extracomment>wizard/core/failures.py L-05.title</extracomment>
        <translation type="unfinished">{host} no funciona en este momento</translation>
    </message>
    <message>
        <source>It answered {status}. Shops do so during maintenance, and also when a store is suspended.</source>
        <extracomment>wizard/core/failures.py L-05.message</extracomment>
        <translation type="unfinished">Respondió {status}. Las tiendas lo hacen durante el mantenimiento y también cuando están suspendidas.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce and copy the address that begins with store-; you need not wait for the shop.</source>
        <extracomment>wizard/core/failures.py L-05.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce y copia la dirección que empieza por store-; no hace falta esperar a la tienda.</translation>
    </message>
    <message>
        <source>{host} keeps pointing somewhere else</source>
        <extracomment>wizard/core/failures.py L-06.title</extracomment>
        <translation type="unfinished">{host} remite una y otra vez a otro lugar</translation>
    </message>
    <message>
        <source>It pointed on more than {limit} times, so the look-up was ended.</source>
        <extracomment>wizard/core/failures.py L-06.message</extracomment>
        <translation type="unfinished">Remitió a otro lugar más de {limit} veces, así que se puso fin a la consulta.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce and copy the address that begins with store-.</source>
        <extracomment>wizard/core/failures.py L-06.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce y copia la dirección que empieza por store-.</translation>
    </message>
    <message>
        <source>{host} points to an address that is not asked</source>
        <extracomment>wizard/core/failures.py L-07.title</extracomment>
        <translation type="unfinished">{host} remite a una dirección que no se consulta</translation>
    </message>
    <message>
        <source>The address it pointed to is not encrypted, not on the public internet, or not a plain web address. Nothing was sent there.</source>
        <extracomment>wizard/core/failures.py L-07.message</extracomment>
        <translation type="unfinished">La dirección a la que remitió no está cifrada, no está en la internet pública o no es una dirección web normal. No se envió nada allí.</translation>
    </message>
    <message>
        <source>{host} was too slow to answer</source>
        <extracomment>wizard/core/failures.py L-08.title</extracomment>
        <translation type="unfinished">{host} tardó demasiado en responder</translation>
    </message>
    <message>
        <source>After {seconds} seconds the answer was not complete.</source>
        <extracomment>wizard/core/failures.py L-08.message</extracomment>
        <translation type="unfinished">Después de {seconds} segundos, la respuesta no estaba completa.</translation>
    </message>
    <message>
        <source>Try again in a few minutes, or sign in to BigCommerce and copy the address that begins with store-.</source>
        <extracomment>wizard/core/failures.py L-08.next_step</extracomment>
        <translation type="unfinished">Inténtalo de nuevo en unos minutos, o inicia sesión en BigCommerce y copia la dirección que empieza por store-.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made</source>
        <extracomment>wizard/core/failures.py L-09.title</extracomment>
        <translation type="unfinished">No se pudo establecer una conexión cifrada con {host}</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. Or sign in to BigCommerce and copy the address that begins with store-.</source>
        <extracomment>wizard/core/failures.py L-09.next_step</extracomment>
        <translation type="unfinished">Revisa la fecha y la hora de este equipo. O inicia sesión en BigCommerce y copia la dirección que empieza por store-.</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <extracomment>wizard/core/failures.py L-10.title</extracomment>
        <translation type="unfinished">No se pudo acceder a {host}</translation>
    </message>
    <message>
        <source>The connection did not work ({reason}). The look-up connects directly: on a network that allows only a proxy it cannot work.</source>
        <extracomment>wizard/core/failures.py L-10.message</extracomment>
        <translation type="unfinished">La conexión no funcionó ({reason}). La consulta se conecta directamente: no puede funcionar en una red que solo permite conexiones a través de un proxy.</translation>
    </message>
    <message>
        <source>Try another network, or sign in to BigCommerce and copy the address that begins with store-.</source>
        <extracomment>wizard/core/failures.py L-10.next_step</extracomment>
        <translation type="unfinished">Prueba con otra red, o inicia sesión en BigCommerce y copia la dirección que empieza por store-.</translation>
    </message>
    <message>
        <source>There is no access token yet</source>
        <extracomment>wizard/core/failures.py V-01.title</extracomment>
        <translation type="unfinished">Todavía no hay ningún token de acceso</translation>
    </message>
    <message>
        <source>Choose the file that BigCommerce downloaded, or paste the access token.</source>
        <extracomment>wizard/core/failures.py V-01.next_step</extracomment>
        <translation type="unfinished">Elige el archivo que descargó BigCommerce o pega el token de acceso.</translation>
    </message>
    <message>
        <source>That is the client secret</source>
        <extracomment>wizard/core/failures.py V-02.title</extracomment>
        <translation type="unfinished">Ese es el Client secret</translation>
    </message>
    <message>
        <source>It may be an access token or another secret.</source>
        <extracomment>wizard/core/failures.py S-11.message</extracomment>
        <translation type="unfinished">Puede ser un token de acceso u otro secreto.</translation>
    </message>
    <message>
        <source>It answered {status}. Most likely a firewall in front of the shop turns away everything that is not a browser.</source>
        <extracomment>wizard/core/failures.py L-03.message</extracomment>
        <translation type="unfinished">Respondió {status}. Lo más probable es que un firewall delante de la tienda rechace todo lo que no sea un navegador.</translation>
    </message>
    <message>
        <source>Its certificate is out of date, was issued for a different name or is not trusted by this computer, or it does not encrypt at all ({reason}).</source>
        <extracomment>wizard/core/failures.py L-09.message</extracomment>
        <translation type="unfinished">Su certificado está caducado, está a otro nombre o este equipo no confía en él, o bien el sitio no usa ningún cifrado ({reason}).</translation>
    </message>
    <message>
        <source>APPSe AI needs the access token. Both are in the same window of BigCommerce.</source>
        <extracomment>wizard/core/failures.py V-02.message</extracomment>
        <translation type="unfinished">APPSe AI necesita el token de acceso. Los dos están en la misma ventana de BigCommerce.</translation>
    </message>
    <message>
        <source>Copy the third box, “Access token”, and paste it here.</source>
        <extracomment>wizard/core/failures.py V-02.next_step</extracomment>
        <translation type="unfinished">Copia la tercera casilla, “Access token”, y pégala aquí.</translation>
    </message>
    <message>
        <source>That is a storefront token</source>
        <extracomment>wizard/core/failures.py V-03.title</extracomment>
        <translation type="unfinished">Ese es un token de storefront</translation>
    </message>
    <message>
        <source>It begins with eyJ and opens a storefront only; APPSe AI needs a store-level access token.</source>
        <extracomment>wizard/core/failures.py V-03.message</extracomment>
        <translation type="unfinished">Empieza por eyJ y solo da acceso al storefront (lo que ven los compradores); APPSe AI necesita un token de acceso a nivel de tienda.</translation>
    </message>
    <message>
        <source>In BigCommerce, go to Settings, then Store-level API accounts, and create an API account there.</source>
        <extracomment>wizard/core/failures.py V-03.next_step</extracomment>
        <translation type="unfinished">En BigCommerce, ve a Settings, después a Store-level API accounts, y crea allí una cuenta de API.</translation>
    </message>
    <message>
        <source>That is an account number</source>
        <extracomment>wizard/core/failures.py V-04.title</extracomment>
        <translation type="unfinished">Ese es un número de cuenta</translation>
    </message>
    <message>
        <source>It names your BigCommerce account; it is not an access token.</source>
        <extracomment>wizard/core/failures.py V-04.message</extracomment>
        <translation type="unfinished">Identifica tu cuenta de BigCommerce; no es un token de acceso.</translation>
    </message>
    <message>
        <source>Copy the third box, “Access token”, from the window that BigCommerce showed after Save.</source>
        <extracomment>wizard/core/failures.py V-04.next_step</extracomment>
        <translation type="unfinished">Copia la tercera casilla, “Access token”, de la ventana que BigCommerce mostró después de Save.</translation>
    </message>
    <message>
        <source>That is an address, not a token</source>
        <extracomment>wizard/core/failures.py V-05.title</extracomment>
        <translation type="unfinished">Eso es una dirección, no un token</translation>
    </message>
    <message>
        <source>An access token is about 31 letters and digits, without dots or slashes.</source>
        <extracomment>wizard/core/failures.py V-05.message</extracomment>
        <translation type="unfinished">Un token de acceso tiene unas 31 letras y números, sin puntos ni barras.</translation>
    </message>
    <message>
        <source>That looks like the store hash</source>
        <extracomment>wizard/core/failures.py V-06.title</extracomment>
        <translation type="unfinished">Eso parece el hash de la tienda</translation>
    </message>
    <message>
        <source>The access token is longer: about 31 letters and digits.</source>
        <extracomment>wizard/core/failures.py V-06.message</extracomment>
        <translation type="unfinished">El token de acceso es más largo: unas 31 letras y números.</translation>
    </message>
    <message>
        <source>That is more than the token</source>
        <extracomment>wizard/core/failures.py V-07.title</extracomment>
        <translation type="unfinished">Eso es más que el token</translation>
    </message>
    <message>
        <source>The text holds several words or lines, and no line of it is marked as the access token.</source>
        <extracomment>wizard/core/failures.py V-07.message</extracomment>
        <translation type="unfinished">El texto contiene varias palabras o líneas, y ninguna línea está señalada como el token de acceso.</translation>
    </message>
    <message>
        <source>Copy only the third box, “Access token”. Its copy button takes exactly the right text.</source>
        <extracomment>wizard/core/failures.py V-07.next_step</extracomment>
        <translation type="unfinished">Copia solo la tercera casilla, “Access token”. Su botón de copiar toma exactamente el texto correcto.</translation>
    </message>
    <message>
        <source>That holds characters an access token does not have</source>
        <extracomment>wizard/core/failures.py V-08.title</extracomment>
        <translation type="unfinished">Contiene caracteres que un token de acceso no tiene</translation>
    </message>
    <message>
        <source>An access token is made of plain letters and digits.</source>
        <extracomment>wizard/core/failures.py V-08.message</extracomment>
        <translation type="unfinished">Un token de acceso se compone solo de letras sin acento y números.</translation>
    </message>
    <message>
        <source>Copy it again with the copy button beside “Access token”.</source>
        <extracomment>wizard/core/failures.py V-08.next_step</extracomment>
        <translation type="unfinished">Cópialo de nuevo con el botón de copiar que está junto a “Access token”.</translation>
    </message>
    <message>
        <source>That is still the token of the account with the missing rows</source>
        <extracomment>wizard/core/failures.py V-09.title</extracomment>
        <translation type="unfinished">Ese sigue siendo el token de la cuenta a la que le faltan filas</translation>
    </message>
    <message>
        <source>The permissions of that account cannot be changed, so its token stays as it is.</source>
        <extracomment>wizard/core/failures.py V-09.message</extracomment>
        <translation type="unfinished">Los permisos de esa cuenta no se pueden cambiar, así que su token se queda como está.</translation>
    </message>
    <message>
        <source>Create the new API account first, then choose its file or paste its access token here. To test the old one once more, press “Test the connection”.</source>
        <extracomment>wizard/core/failures.py V-09.next_step</extracomment>
        <translation type="unfinished">Primero crea la cuenta de API nueva y después elige aquí su archivo o pega su token de acceso. Para probar el anterior una vez más, pulsa “Probar la conexión”.</translation>
    </message>
    <message>
        <source>That token belongs to another store</source>
        <extracomment>wizard/core/failures.py V-13.title</extracomment>
        <translation type="unfinished">Ese token es de otra tienda</translation>
    </message>
    <message>
        <source>You set up {expected}, but the token was kept for {found}.</source>
        <extracomment>wizard/core/failures.py V-13.message</extracomment>
        <translation type="unfinished">Estás configurando {expected}, pero el token se guardó para {found}.</translation>
    </message>
    <message>
        <source>Enter the token of the store {expected}, or go back to step 1 and choose the other store.</source>
        <extracomment>wizard/core/failures.py V-13.next_step</extracomment>
        <translation type="unfinished">Introduce el token de la tienda {expected}, o vuelve al paso 1 y elige la otra tienda.</translation>
    </message>
    <message>
        <source>That is a key of Shopify</source>
        <extracomment>wizard/core/failures.py V-10.title</extracomment>
        <translation type="unfinished">Esa es una clave de Shopify</translation>
    </message>
    <message>
        <source>It begins with shp, as Shopify&apos;s keys do. It opens no BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-10.message</extracomment>
        <translation type="unfinished">Empieza por shp, como las claves de Shopify. No da acceso a ninguna tienda de BigCommerce.</translation>
    </message>
    <message>
        <source>That is a key of WooCommerce</source>
        <extracomment>wizard/core/failures.py V-11.title</extracomment>
        <translation type="unfinished">Esa es una clave de WooCommerce</translation>
    </message>
    <message>
        <source>It begins with ck_ or cs_, as WooCommerce&apos;s keys do. It opens no BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-11.message</extracomment>
        <translation type="unfinished">Empieza por ck_ o cs_, como las claves de WooCommerce. No da acceso a ninguna tienda de BigCommerce.</translation>
    </message>
    <message>
        <source>That is the client ID</source>
        <extracomment>wizard/core/failures.py V-12.title</extracomment>
        <translation type="unfinished">Ese es el Client ID</translation>
    </message>
    <message>
        <source>It is labelled so. It looks just like the access token, but opens nothing by itself.</source>
        <extracomment>wizard/core/failures.py V-12.message</extracomment>
        <translation type="unfinished">Así está rotulado. Se ve igual que el token de acceso, pero por sí solo no da acceso a nada.</translation>
    </message>
    <message>
        <source>That token is for practising</source>
        <extracomment>wizard/core/failures.py V-14.title</extracomment>
        <translation type="unfinished">Ese token es para practicar</translation>
    </message>
    <message>
        <source>It begins with practice, as the values of the practice store do. It opens no BigCommerce store.</source>
        <extracomment>wizard/core/failures.py V-14.message</extracomment>
        <translation type="unfinished">Empieza por practice, como los valores de la tienda de práctica. No da acceso a ninguna tienda de BigCommerce.</translation>
    </message>
    <message>
        <source>Copy the third box, “Access token”, from the window that BigCommerce itself showed after Save. To practise, paste this token into a window that has the word PRACTICE at its top.</source>
        <extracomment>wizard/core/failures.py V-14.next_step</extracomment>
        <translation type="unfinished">Copia la tercera casilla, “Access token”, de la ventana que mostró el propio BigCommerce después de Save. Para practicar, pega este token en una ventana que lleve arriba la palabra PRÁCTICA.</translation>
    </message>
    <message>
        <source>That is not the token itself</source>
        <extracomment>wizard/core/failures.py V-15.title</extracomment>
        <translation type="unfinished">Eso no es el token en sí</translation>
    </message>
    <message>
        <source>It is a placeholder from an instruction, or somebody covered the token up.</source>
        <extracomment>wizard/core/failures.py V-15.message</extracomment>
        <translation type="unfinished">Es un texto de ejemplo de unas instrucciones, o alguien tapó el token.</translation>
    </message>
    <message>
        <source>That looks like the token of a legacy API account</source>
        <extracomment>wizard/core/failures.py V-16.title</extracomment>
        <translation type="unfinished">Parece el token de una cuenta de API antigua (legacy)</translation>
    </message>
    <message>
        <source>It has 32 or 40 characters, digits and a to f alone. Legacy tokens do not work with APPSe AI.</source>
        <extracomment>wizard/core/failures.py V-16.message</extracomment>
        <translation type="unfinished">Tiene 32 o 40 caracteres, solo cifras y letras de la a a la f. Los tokens legacy no funcionan con APPSe AI.</translation>
    </message>
    <message>
        <source>There are several different tokens in that text</source>
        <extracomment>wizard/core/failures.py V-17.title</extracomment>
        <translation type="unfinished">Hay varios tokens distintos en ese texto</translation>
    </message>
    <message>
        <source>Nothing tells which of them you want to use.</source>
        <extracomment>wizard/core/failures.py V-17.message</extracomment>
        <translation type="unfinished">Nada indica cuál de ellos quieres usar.</translation>
    </message>
    <message>
        <source>Paste only the one for the store that you want to connect.</source>
        <extracomment>wizard/core/failures.py V-17.next_step</extracomment>
        <translation type="unfinished">Pega solo el de la tienda que quieres conectar.</translation>
    </message>
    <message>
        <source>That token may not be whole</source>
        <extracomment>wizard/core/failures.py V-18.title</extracomment>
        <translation type="unfinished">Puede que ese token no esté completo</translation>
    </message>
    <message>
        <source>It is broken into pieces or shortened, as mail and chat programs do, and nothing tells where it ends.</source>
        <extracomment>wizard/core/failures.py V-18.message</extracomment>
        <translation type="unfinished">Está partido o acortado, como hacen los programas de correo y de chat, y nada indica dónde termina.</translation>
    </message>
    <message>
        <source>That file is too large</source>
        <extracomment>wizard/core/failures.py F-01.title</extracomment>
        <translation type="unfinished">Ese archivo es demasiado grande</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}; the file from BigCommerce is a few lines of text.</source>
        <extracomment>wizard/core/failures.py F-01.message</extracomment>
        <translation type="unfinished">{name} ocupa más de {limit}; el archivo de BigCommerce tiene unas pocas líneas de texto.</translation>
    </message>
    <message>
        <source>Look in your Downloads folder for a file whose name begins with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/core/failures.py F-01.next_step</extracomment>
        <translation type="unfinished">Busca en tu carpeta Descargas un archivo cuyo nombre empiece por BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>That file could not be opened</source>
        <extracomment>wizard/core/failures.py F-02.title</extracomment>
        <translation type="unfinished">No se pudo abrir ese archivo</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}).</source>
        <extracomment>wizard/core/failures.py F-02.message</extracomment>
        <translation type="unfinished">No se pudo leer {name} ({reason}).</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it, or paste the access token instead.</source>
        <extracomment>wizard/core/failures.py F-02.next_step</extracomment>
        <translation type="unfinished">Comprueba que el archivo sigue ahí y que tienes permiso para abrirlo, o pega en su lugar el token de acceso.</translation>
    </message>
    <message>
        <source>Your Downloads folder cannot be watched</source>
        <extracomment>wizard/core/failures.py F-13.title</extracomment>
        <translation type="unfinished">No se puede vigilar tu carpeta de descargas</translation>
    </message>
    <message>
        <source>The system does not let this program look into {name}.</source>
        <extracomment>wizard/core/failures.py F-13.message</extracomment>
        <translation type="unfinished">El sistema no permite que este programa mire en {name}.</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of your computer, or choose the file yourself.</source>
        <extracomment>wizard/core/failures.py F-13.next_step</extracomment>
        <translation type="unfinished">Permítelo en los ajustes de privacidad de tu equipo o elige tú mismo el archivo.</translation>
    </message>
    <message>
        <source>There is no access token in that file</source>
        <extracomment>wizard/core/failures.py F-03.title</extracomment>
        <translation type="unfinished">En ese archivo no hay ningún token de acceso</translation>
    </message>
    <message>
        <source>{name} does not hold a line “ACCESS TOKEN”.</source>
        <extracomment>wizard/core/failures.py F-03.message</extracomment>
        <translation type="unfinished">{name} no contiene ninguna línea “ACCESS TOKEN”.</translation>
    </message>
    <message>
        <source>Look in your Downloads folder for a file whose name begins with BigCommerceAPI-credentials, or paste the access token.</source>
        <extracomment>wizard/core/failures.py F-03.next_step</extracomment>
        <translation type="unfinished">Busca en tu carpeta Descargas un archivo cuyo nombre empiece por BigCommerceAPI-credentials, o pega el token de acceso.</translation>
    </message>
    <message>
        <source>That file belongs to another store</source>
        <extracomment>wizard/core/failures.py F-04.title</extracomment>
        <translation type="unfinished">Ese archivo es de otra tienda</translation>
    </message>
    <message>
        <source>You set up {expected}, but the file was made for {found}.</source>
        <extracomment>wizard/core/failures.py F-04.message</extracomment>
        <translation type="unfinished">Estás configurando {expected}, pero el archivo se creó para {found}.</translation>
    </message>
    <message>
        <source>Choose the file of the store {expected}, or go back to step 1 and enter the other store.</source>
        <extracomment>wizard/core/failures.py F-04.next_step</extracomment>
        <translation type="unfinished">Elige el archivo de la tienda {expected}, o vuelve al paso 1 e introduce la otra tienda.</translation>
    </message>
    <message>
        <source>That file is not complete</source>
        <extracomment>wizard/core/failures.py F-05.title</extracomment>
        <translation type="unfinished">Ese archivo no está completo</translation>
    </message>
    <message>
        <source>{name} ends in the middle, so its access token may be cut short.</source>
        <extracomment>wizard/core/failures.py F-05.message</extracomment>
        <translation type="unfinished">{name} termina a la mitad, así que su token de acceso puede estar cortado.</translation>
    </message>
    <message>
        <source>Choose the file in your Downloads folder again, or paste the access token. If neither is whole, create a new API account.</source>
        <extracomment>wizard/core/failures.py F-05.next_step</extracomment>
        <translation type="unfinished">Elige de nuevo el archivo de tu carpeta Descargas o pega el token de acceso. Si ninguno de los dos está completo, crea una cuenta de API nueva.</translation>
    </message>
    <message>
        <source>That file is from the practice store</source>
        <extracomment>wizard/core/failures.py F-06.title</extracomment>
        <translation type="unfinished">Ese archivo es de la tienda de práctica</translation>
    </message>
    <message>
        <source>{name} was made while practising; its token opens no BigCommerce store.</source>
        <extracomment>wizard/core/failures.py F-06.message</extracomment>
        <translation type="unfinished">{name} se creó al practicar; su token no da acceso a ninguna tienda de BigCommerce.</translation>
    </message>
    <message>
        <source>Choose the file that BigCommerce itself downloaded. To practise, choose this one in a window that has the word PRACTICE at its top.</source>
        <extracomment>wizard/core/failures.py F-06.next_step</extracomment>
        <translation type="unfinished">Elige el archivo que descargó el propio BigCommerce. Para practicar, elige este en una ventana que lleve arriba la palabra PRÁCTICA.</translation>
    </message>
    <message>
        <source>That file is an archive</source>
        <extracomment>wizard/core/failures.py F-07.title</extracomment>
        <translation type="unfinished">Ese archivo es un archivo comprimido</translation>
    </message>
    <message>
        <source>{name} holds other files, packed together.</source>
        <extracomment>wizard/core/failures.py F-07.message</extracomment>
        <translation type="unfinished">{name} contiene otros archivos empaquetados.</translation>
    </message>
    <message>
        <source>Open it, take out the file whose name begins with BigCommerceAPI-credentials, and choose that one.</source>
        <extracomment>wizard/core/failures.py F-07.next_step</extracomment>
        <translation type="unfinished">Ábrelo, extrae el archivo cuyo nombre empieza por BigCommerceAPI-credentials y elige ese.</translation>
    </message>
    <message>
        <source>That file is an office document</source>
        <extracomment>wizard/core/failures.py F-08.title</extracomment>
        <translation type="unfinished">Ese archivo es un documento de oficina</translation>
    </message>
    <message>
        <source>{name} was saved by a word processor or a spreadsheet program.</source>
        <extracomment>wizard/core/failures.py F-08.message</extracomment>
        <translation type="unfinished">{name} se guardó con un procesador de textos o una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Open it, copy the access token, and paste it here.</source>
        <extracomment>wizard/core/failures.py F-08.next_step</extracomment>
        <translation type="unfinished">Ábrelo, copia el access token y pégalo aquí.</translation>
    </message>
    <message>
        <source>That file is a PDF</source>
        <extracomment>wizard/core/failures.py F-09.title</extracomment>
        <translation type="unfinished">Ese archivo es un PDF</translation>
    </message>
    <message>
        <source>{name} is a document for printing.</source>
        <extracomment>wizard/core/failures.py F-09.message</extracomment>
        <translation type="unfinished">{name} es un documento para imprimir.</translation>
    </message>
    <message>
        <source>That file is a picture</source>
        <extracomment>wizard/core/failures.py F-10.title</extracomment>
        <translation type="unfinished">Ese archivo es una imagen</translation>
    </message>
    <message>
        <source>{name} may show the access token, but a picture holds no letters that can be copied.</source>
        <extracomment>wizard/core/failures.py F-10.message</extracomment>
        <translation type="unfinished">{name} puede mostrar el access token, pero una imagen no tiene letras que se puedan copiar.</translation>
    </message>
    <message>
        <source>That file is protected with a passphrase</source>
        <extracomment>wizard/core/failures.py F-11.title</extracomment>
        <translation type="unfinished">Ese archivo está protegido con una frase de contraseña</translation>
    </message>
    <message>
        <source>{name} opens only with the passphrase that was chosen when it was saved.</source>
        <extracomment>wizard/core/failures.py F-11.message</extracomment>
        <translation type="unfinished">{name} solo se abre con la frase de contraseña que se eligió al guardarlo.</translation>
    </message>
    <message>
        <source>Choose the file in the wizard, or run the command in a terminal: both ask for the passphrase.</source>
        <extracomment>wizard/core/failures.py F-11.next_step</extracomment>
        <translation type="unfinished">Elige el archivo en el asistente o ejecuta el comando en un terminal: ambos piden la frase de contraseña.</translation>
    </message>
    <message>
        <source>That file is a saved set-up</source>
        <extracomment>wizard/core/failures.py F-12.title</extracomment>
        <translation type="unfinished">Ese archivo es una configuración guardada</translation>
    </message>
    <message>
        <source>{name} remembers how far the set-up had come. It holds no access token.</source>
        <extracomment>wizard/core/failures.py F-12.message</extracomment>
        <translation type="unfinished">{name} recuerda hasta dónde llegó la configuración. No contiene ningún access token.</translation>
    </message>
    <message>
        <source>BigCommerce does not know this token</source>
        <extracomment>wizard/core/failures.py T-01.title</extracomment>
        <translation type="unfinished">BigCommerce no conoce este token</translation>
    </message>
    <message>
        <source>The token was mistyped, was deleted, belongs to another store, or is the client ID, which looks just like it. With a wrong store hash the answer can be the same.</source>
        <extracomment>wizard/core/failures.py T-01.message</extracomment>
        <translation type="unfinished">El token se escribió mal, se borró, es de otra tienda o es el Client ID, que se ve igual. Con un hash de la tienda equivocado, la respuesta puede ser la misma.</translation>
    </message>
    <message>
        <source>Check that you copied the third box, “Access token”, not the first, “Client ID”, and compare the store hash with the address in your browser. If BigCommerce&apos;s window is closed already, create a new API account.</source>
        <extracomment>wizard/core/failures.py T-01.next_step</extracomment>
        <translation type="unfinished">Comprueba que copiaste la tercera casilla, “Access token”, y no la primera, “Client ID”, y compara el hash de la tienda con la dirección del navegador. Si la ventana de BigCommerce ya está cerrada, crea una cuenta de API nueva.</translation>
    </message>
    <message>
        <source>BigCommerce cannot read this token</source>
        <extracomment>wizard/core/failures.py T-02.title</extracomment>
        <translation type="unfinished">BigCommerce no puede leer este token</translation>
    </message>
    <message>
        <source>It answered that the token does not have the right form.</source>
        <extracomment>wizard/core/failures.py T-02.message</extracomment>
        <translation type="unfinished">Respondió que el token no tiene la forma correcta.</translation>
    </message>
    <message>
        <source>Copy the access token again, with its copy button, and replace the one here.</source>
        <extracomment>wizard/core/failures.py T-02.next_step</extracomment>
        <translation type="unfinished">Copia de nuevo el token de acceso con su botón de copiar y reemplaza el que está aquí.</translation>
    </message>
    <message>
        <source>The token did not reach BigCommerce</source>
        <extracomment>wizard/core/failures.py T-03.title</extracomment>
        <translation type="unfinished">El token no llegó a BigCommerce</translation>
    </message>
    <message>
        <source>BigCommerce answered that no token was sent, although this program sent one. Something on the way, such as a company network, may remove it.</source>
        <extracomment>wizard/core/failures.py T-03.message</extracomment>
        <translation type="unfinished">BigCommerce respondió que no se envió ningún token, aunque este programa envió uno. Puede que algo lo quite por el camino, por ejemplo la red de una empresa.</translation>
    </message>
    <message>
        <source>Try another network, such as a phone&apos;s hotspot. If it happens there too, tell support this code.</source>
        <extracomment>wizard/core/failures.py T-03.next_step</extracomment>
        <translation type="unfinished">Prueba con otra red, por ejemplo la conexión compartida de un teléfono. Si allí pasa lo mismo, indica este código a soporte.</translation>
    </message>
    <message>
        <source>This token does not open the store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-04.title</extracomment>
        <translation type="unfinished">Este token no da acceso a la tienda {store_hash}</translation>
    </message>
    <message>
        <source>BigCommerce answered {status} even where no permission is needed. Either the store hash is not right, or the token belongs to another store; BigCommerce does not say which.</source>
        <extracomment>wizard/core/failures.py T-04.message</extracomment>
        <translation type="unfinished">BigCommerce respondió {status} incluso donde no hace falta ningún permiso. O el hash de la tienda no es el correcto o el token es de otra tienda; BigCommerce no dice cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>Compare the store hash with the address in your browser, or use the file that BigCommerce downloaded: it holds both values together. Many shops also show their hash in a browser at their own address followed by /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-04.next_step</extracomment>
        <translation type="unfinished">Compara el hash de la tienda con la dirección del navegador, o usa el archivo que descargó BigCommerce: contiene los dos valores juntos. Muchas tiendas también muestran su hash en el navegador, en su propia dirección seguida de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>BigCommerce found no store {store_hash}</source>
        <extracomment>wizard/core/failures.py T-05.title</extracomment>
        <translation type="unfinished">BigCommerce no encontró la tienda {store_hash}</translation>
    </message>
    <message>
        <source>It answered 404 even where no permission is needed. Most likely a character of the store hash is missing, or the token belongs to another store.</source>
        <extracomment>wizard/core/failures.py T-05.message</extracomment>
        <translation type="unfinished">Respondió 404 incluso donde no hace falta ningún permiso. Lo más probable es que falte un carácter del hash de la tienda o que el token sea de otra tienda.</translation>
    </message>
    <message>
        <source>Go back to step 1 and paste the address from your browser again, or use the file that BigCommerce downloaded. Many shops also show their hash in a browser at their own address followed by /admin/oauth/info.</source>
        <extracomment>wizard/core/failures.py T-05.next_step</extracomment>
        <translation type="unfinished">Vuelve al paso 1 y pega de nuevo la dirección del navegador, o usa el archivo que descargó BigCommerce. Muchas tiendas también muestran su hash en el navegador, en su propia dirección seguida de /admin/oauth/info.</translation>
    </message>
    <message>
        <source>The token works, but permissions are missing</source>
        <extracomment>wizard/core/failures.py T-06.title</extracomment>
        <translation type="unfinished">El token funciona, pero faltan permisos</translation>
    </message>
    <message>
        <source>Not granted: {rows}. The permissions of an API account cannot be changed afterwards.</source>
        <extracomment>wizard/core/failures.py T-06.message</extracomment>
        <translation type="unfinished">Sin conceder: {rows}. Los permisos de una cuenta de API no se pueden cambiar después.</translation>
    </message>
    <message>
        <source>Create a new API account with all the rows of the list set, these included; test its token here, put it into APPSe AI, and delete the old account last.</source>
        <extracomment>wizard/core/failures.py T-06.next_step</extracomment>
        <translation type="unfinished">Crea una cuenta de API nueva con todas las filas de la lista ajustadas, incluidas estas; prueba aquí su token, ponlo en APPSe AI y, al final, borra la cuenta anterior.</translation>
    </message>
    <message>
        <source>The token works, but has none of the permissions that can be tested</source>
        <extracomment>wizard/core/failures.py T-07.title</extracomment>
        <translation type="unfinished">El token funciona, pero no tiene ninguno de los permisos que se pueden probar</translation>
    </message>
    <message>
        <source>BigCommerce accepted the token and refused every row that was asked. Perhaps the account was saved before its rows were set, or it is a Stencil-CLI token.</source>
        <extracomment>wizard/core/failures.py T-07.message</extracomment>
        <translation type="unfinished">BigCommerce aceptó el token y rechazó todas las filas que se consultaron. Puede que la cuenta se guardara antes de ajustar las filas o que sea un token Stencil-CLI.</translation>
    </message>
    <message>
        <source>Create a new API account of the type V2/V3 API token, set all the rows of the list, and test its token.</source>
        <extracomment>wizard/core/failures.py T-07.next_step</extracomment>
        <translation type="unfinished">Crea una cuenta de API nueva del tipo V2/V3 API token, ajusta todas las filas de la lista y prueba su token.</translation>
    </message>
    <message>
        <source>The store is locked</source>
        <extracomment>wizard/core/failures.py T-08.title</extracomment>
        <translation type="unfinished">La tienda está bloqueada</translation>
    </message>
    <message>
        <source>BigCommerce answered 423: the store cannot be used at the moment.</source>
        <extracomment>wizard/core/failures.py T-08.message</extracomment>
        <translation type="unfinished">BigCommerce respondió 423: la tienda no se puede usar en este momento.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce and look for a notice there, then test again.</source>
        <extracomment>wizard/core/failures.py T-08.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce, mira si allí hay algún aviso y después prueba de nuevo.</translation>
    </message>
    <message>
        <source>The store does not answer at the moment</source>
        <extracomment>wizard/core/failures.py T-09.title</extracomment>
        <translation type="unfinished">La tienda no responde en este momento</translation>
    </message>
    <message>
        <source>BigCommerce answered 503. It does so during maintenance, and also when a store is suspended or a bill is open.</source>
        <extracomment>wizard/core/failures.py T-09.message</extracomment>
        <translation type="unfinished">BigCommerce respondió 503. Lo hace durante el mantenimiento y también cuando una tienda está suspendida o tiene una factura pendiente.</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce. If the control panel works, wait a few minutes and test again.</source>
        <extracomment>wizard/core/failures.py T-09.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce. Si el panel de control funciona, espera unos minutos y prueba de nuevo.</translation>
    </message>
    <message>
        <source>The store is busy with other requests</source>
        <extracomment>wizard/core/failures.py T-10.title</extracomment>
        <translation type="unfinished">La tienda está ocupada con otras solicitudes</translation>
    </message>
    <message>
        <source>All programs connected to your store share one allowance, and it is used up at the moment.</source>
        <extracomment>wizard/core/failures.py T-10.message</extracomment>
        <translation type="unfinished">Todos los programas conectados a tu tienda comparten un mismo cupo, y ahora está agotado.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then test again.</source>
        <extracomment>wizard/core/failures.py T-10.next_step</extracomment>
        <translation type="unfinished">Espera unos minutos y prueba de nuevo.</translation>
    </message>
    <message>
        <source>BigCommerce is busy</source>
        <extracomment>wizard/core/failures.py T-11.title</extracomment>
        <translation type="unfinished">BigCommerce está ocupado</translation>
    </message>
    <message>
        <source>It answered 429 without naming an allowance, which it does when the whole platform is under load.</source>
        <extracomment>wizard/core/failures.py T-11.message</extracomment>
        <translation type="unfinished">Respondió 429 sin indicar ningún cupo; lo hace cuando toda la plataforma tiene mucha carga.</translation>
    </message>
    <message>
        <source>BigCommerce had a problem of its own</source>
        <extracomment>wizard/core/failures.py T-12.title</extracomment>
        <translation type="unfinished">BigCommerce tuvo un problema propio</translation>
    </message>
    <message>
        <source>It answered {status}.</source>
        <extracomment>wizard/core/failures.py T-12.message</extracomment>
        <translation type="unfinished">Respondió {status}.</translation>
    </message>
    <message>
        <source>Your values may be fine. Wait a few minutes, then test again.</source>
        <extracomment>wizard/core/failures.py T-12.next_step</extracomment>
        <translation type="unfinished">Puede que tus valores estén bien. Espera unos minutos y prueba de nuevo.</translation>
    </message>
    <message>
        <source>Something other than BigCommerce answered</source>
        <extracomment>wizard/core/failures.py T-13.title</extracomment>
        <translation type="unfinished">Respondió algo que no es BigCommerce</translation>
    </message>
    <message>
        <source>A web page came back where BigCommerce sends data. Often this is the sign-in page of a Wi-Fi network.</source>
        <extracomment>wizard/core/failures.py T-13.message</extracomment>
        <translation type="unfinished">Llegó una página web donde BigCommerce envía datos. A menudo es la página de inicio de sesión de una red wifi.</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network if it asks, then test again.</source>
        <extracomment>wizard/core/failures.py T-13.next_step</extracomment>
        <translation type="unfinished">Abre cualquier sitio web en el navegador, inicia sesión en la red si te lo pide y después prueba de nuevo.</translation>
    </message>
    <message>
        <source>The answer arrived damaged</source>
        <extracomment>wizard/core/failures.py T-14.title</extracomment>
        <translation type="unfinished">La respuesta llegó dañada</translation>
    </message>
    <message>
        <source>BigCommerce&apos;s answer was cut off or could not be read.</source>
        <extracomment>wizard/core/failures.py T-14.message</extracomment>
        <translation type="unfinished">La respuesta de BigCommerce se cortó o no se pudo leer.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, try another network.</source>
        <extracomment>wizard/core/failures.py T-14.next_step</extracomment>
        <translation type="unfinished">Prueba de nuevo. Si vuelve a pasar, usa otra red.</translation>
    </message>
    <message>
        <source>BigCommerce answered in a way this program does not know</source>
        <extracomment>wizard/core/failures.py T-15.title</extracomment>
        <translation type="unfinished">BigCommerce respondió de una forma que este programa no conoce</translation>
    </message>
    <message>
        <source>It answered {status} to {path}.</source>
        <extracomment>wizard/core/failures.py T-15.message</extracomment>
        <translation type="unfinished">Respondió {status} a {path}.</translation>
    </message>
    <message>
        <source>Test again later. If it stays, send this code and the number to support.</source>
        <extracomment>wizard/core/failures.py T-15.next_step</extracomment>
        <translation type="unfinished">Prueba de nuevo más tarde. Si sigue igual, envía este código y el número a soporte.</translation>
    </message>
    <message>
        <source>The token works, but not all permissions could be checked</source>
        <extracomment>wizard/core/failures.py T-16.title</extracomment>
        <translation type="unfinished">El token funciona, pero no se pudieron comprobar todos los permisos</translation>
    </message>
    <message>
        <source>No clear answer came for: {rows}.</source>
        <extracomment>wizard/core/failures.py T-16.message</extracomment>
        <translation type="unfinished">No llegó una respuesta clara sobre: {rows}.</translation>
    </message>
    <message>
        <source>Test again in a few minutes. Nothing has to be changed for that.</source>
        <extracomment>wizard/core/failures.py T-16.next_step</extracomment>
        <translation type="unfinished">Prueba de nuevo en unos minutos. Para eso no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>The test took too long</source>
        <extracomment>wizard/core/failures.py T-17.title</extracomment>
        <translation type="unfinished">La prueba tardó demasiado</translation>
    </message>
    <message>
        <source>After {seconds} seconds the answers were not complete.</source>
        <extracomment>wizard/core/failures.py T-17.message</extracomment>
        <translation type="unfinished">Después de {seconds} segundos, las respuestas no estaban completas.</translation>
    </message>
    <message>
        <source>Your network or BigCommerce is slow at the moment. Test again later.</source>
        <extracomment>wizard/core/failures.py T-17.next_step</extracomment>
        <translation type="unfinished">Tu red o BigCommerce van lentos en este momento. Prueba de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The test was stopped</source>
        <extracomment>wizard/core/failures.py T-18.title</extracomment>
        <translation type="unfinished">La prueba se detuvo</translation>
    </message>
    <message>
        <source>You stopped it before it was complete.</source>
        <extracomment>wizard/core/failures.py T-18.message</extracomment>
        <translation type="unfinished">La detuviste antes de que terminara.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <extracomment>wizard/core/failures.py T-18.next_step</extracomment>
        <translation type="unfinished">Iníciala de nuevo cuando quieras.</translation>
    </message>
    <message>
        <source>The token stopped working during the test</source>
        <extracomment>wizard/core/failures.py T-19.title</extracomment>
        <translation type="unfinished">El token dejó de funcionar durante la prueba</translation>
    </message>
    <message>
        <source>It was accepted first and refused later. Perhaps the API account was deleted just now.</source>
        <extracomment>wizard/core/failures.py T-19.message</extracomment>
        <translation type="unfinished">Primero se aceptó y después se rechazó. Puede que la cuenta de API se acabe de borrar.</translation>
    </message>
    <message>
        <source>Look in BigCommerce whether the API account is still there. If not, create a new one.</source>
        <extracomment>wizard/core/failures.py T-19.next_step</extracomment>
        <translation type="unfinished">Mira en BigCommerce si la cuenta de API sigue ahí. Si no está, crea una nueva.</translation>
    </message>
    <message>
        <source>The connection has not been tested yet</source>
        <extracomment>wizard/core/failures.py T-20.title</extracomment>
        <translation type="unfinished">La conexión todavía no se ha probado</translation>
    </message>
    <message>
        <source>The test was stopped or has not run, so it is not known whether these values work.</source>
        <extracomment>wizard/core/failures.py T-20.message</extracomment>
        <translation type="unfinished">La prueba se detuvo o no se hizo, así que no se sabe si estos valores funcionan.</translation>
    </message>
    <message>
        <source>Choose “Test again”.</source>
        <extracomment>wizard/core/failures.py T-20.next_step</extracomment>
        <translation type="unfinished">Elige “Probar de nuevo”.</translation>
    </message>
    <message>
        <source>BigCommerce accepted a test request that it was meant to refuse</source>
        <extracomment>wizard/core/failures.py T-21.title</extracomment>
        <translation type="unfinished">BigCommerce aceptó una solicitud de prueba que debía rechazar</translation>
    </message>
    <message>
        <source>The deep check sent an empty request to {path}, and it answered {status}: it may have created {creates}. Nothing more was sent.</source>
        <extracomment>wizard/core/failures.py T-21.message</extracomment>
        <translation type="unfinished">La comprobación a fondo envió una solicitud vacía a {path}, y respondió {status}: puede haber creado {creates}. No se envió nada más.</translation>
    </message>
    <message>
        <source>{removal} Then tell support this code.</source>
        <extracomment>wizard/core/failures.py T-21.next_step</extracomment>
        <translation type="unfinished">{removal} Después indica este código a soporte.</translation>
    </message>
    <message>
        <source>The answer was far too large</source>
        <extracomment>wizard/core/failures.py T-22.title</extracomment>
        <translation type="unfinished">La respuesta era demasiado grande</translation>
    </message>
    <message>
        <source>Where BigCommerce sends a few characters, something sent so much that reading was stopped.</source>
        <extracomment>wizard/core/failures.py T-22.message</extracomment>
        <translation type="unfinished">Donde BigCommerce envía unos pocos caracteres, algo envió tanto que se dejó de leer.</translation>
    </message>
    <message>
        <source>The answer was empty</source>
        <extracomment>wizard/core/failures.py T-23.title</extracomment>
        <translation type="unfinished">La respuesta estaba vacía</translation>
    </message>
    <message>
        <source>Something answered {status}, but without the data that BigCommerce always sends. This proves nothing.</source>
        <extracomment>wizard/core/failures.py T-23.message</extracomment>
        <translation type="unfinished">Algo respondió {status}, pero sin los datos que BigCommerce envía siempre. Eso no demuestra nada.</translation>
    </message>
    <message>
        <source>Test again. If it happens again, try another network, such as a phone’s hotspot.</source>
        <extracomment>wizard/core/failures.py T-23.next_step</extracomment>
        <translation type="unfinished">Vuelve a probar. Si se repite, usa otra red, como la de tu teléfono.</translation>
    </message>
    <message>
        <source>BigCommerce doesn’t tell about some permissions</source>
        <extracomment>wizard/core/failures.py T-24.title</extracomment>
        <translation type="unfinished">BigCommerce no dice nada de algunos permisos</translation>
    </message>
    <message>
        <source>The token works, but these can’t be checked in this store: {rows}.</source>
        <extracomment>wizard/core/failures.py T-24.message</extracomment>
        <translation type="unfinished">El token funciona, pero en esta tienda no se pueden comprobar: {rows}.</translation>
    </message>
    <message>
        <source>Testing again won’t change that. Look at these rows in BigCommerce. If they’re set, you can continue.</source>
        <extracomment>wizard/core/failures.py T-24.next_step</extracomment>
        <translation type="unfinished">Volver a probar no cambiará nada. Mira esas filas en BigCommerce. Si están marcadas, puedes continuar.</translation>
    </message>
    <message>
        <source>This computer could not look up the address. Usually that means it is not connected to the internet.</source>
        <extracomment>wizard/core/failures.py N-01.message</extracomment>
        <translation type="unfinished">Este equipo no pudo averiguar la dirección. Casi siempre significa que no está conectado a internet.</translation>
    </message>
    <message>
        <source>Check the connection by opening any website, then try again.</source>
        <extracomment>wizard/core/failures.py N-01.next_step</extracomment>
        <translation type="unfinished">Comprueba la conexión abriendo cualquier sitio web e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>{host} did not accept the connection</source>
        <extracomment>wizard/core/failures.py N-02.title</extracomment>
        <translation type="unfinished">{host} no aceptó la conexión</translation>
    </message>
    <message>
        <source>Something between this computer and BigCommerce, such as a firewall, turned the connection away.</source>
        <extracomment>wizard/core/failures.py N-02.message</extracomment>
        <translation type="unfinished">Algo entre este equipo y BigCommerce, por ejemplo un firewall, rechazó la conexión.</translation>
    </message>
    <message>
        <source>Try another network, such as a phone&apos;s hotspot, or ask whoever looks after your network.</source>
        <extracomment>wizard/core/failures.py N-02.next_step</extracomment>
        <translation type="unfinished">Prueba con otra red, por ejemplo la conexión compartida de un teléfono, o pregunta a quien se ocupe de tu red.</translation>
    </message>
    <message>
        <source>{host} could not be reached in time</source>
        <extracomment>wizard/core/failures.py N-03.title</extracomment>
        <translation type="unfinished">No se pudo acceder a {host} a tiempo</translation>
    </message>
    <message>
        <source>The connection was not answered. A firewall may be dropping it.</source>
        <extracomment>wizard/core/failures.py N-03.message</extracomment>
        <translation type="unfinished">Nadie respondió a la conexión. Puede que un firewall la esté descartando.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, try another network, such as a phone&apos;s hotspot.</source>
        <extracomment>wizard/core/failures.py N-03.next_step</extracomment>
        <translation type="unfinished">Inténtalo de nuevo. Si vuelve a pasar, prueba con otra red, por ejemplo la conexión compartida de un teléfono.</translation>
    </message>
    <message>
        <source>The connection was made, but no complete answer came in time.</source>
        <extracomment>wizard/core/failures.py N-04.message</extracomment>
        <translation type="unfinished">La conexión se estableció, pero no llegó una respuesta completa a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <extracomment>wizard/core/failures.py N-04.next_step</extracomment>
        <translation type="unfinished">Inténtalo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The connection was cut off</source>
        <extracomment>wizard/core/failures.py N-05.title</extracomment>
        <translation type="unfinished">La conexión se cortó</translation>
    </message>
    <message>
        <source>It ended before an answer had arrived.</source>
        <extracomment>wizard/core/failures.py N-05.message</extracomment>
        <translation type="unfinished">Terminó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, try another network.</source>
        <extracomment>wizard/core/failures.py N-05.next_step</extracomment>
        <translation type="unfinished">Inténtalo de nuevo. Si vuelve a pasar, prueba con otra red.</translation>
    </message>
    <message>
        <source>This network opens encrypted connections</source>
        <extracomment>wizard/core/failures.py N-06.title</extracomment>
        <translation type="unfinished">Esta red abre las conexiones cifradas</translation>
    </message>
    <message>
        <source>The certificate shown for {host} was not issued by anyone this computer trusts{issuer}. Nothing was sent to it.</source>
        <extracomment>wizard/core/failures.py N-06.message</extracomment>
        <translation type="unfinished">El certificado que se mostró para {host} no lo emitió nadie en quien confíe este equipo{issuer}. No se le envió nada.</translation>
    </message>
    <message>
        <source>On a company network, ask whoever looks after it to install its certificate on this computer. Otherwise use another network.</source>
        <extracomment>wizard/core/failures.py N-06.next_step</extracomment>
        <translation type="unfinished">Si es la red de una empresa, pide a quien se ocupe de ella que instale su certificado en este equipo. Si no, usa otra red.</translation>
    </message>
    <message>
        <source>The certificate is out of date</source>
        <extracomment>wizard/core/failures.py N-07.title</extracomment>
        <translation type="unfinished">El certificado está caducado</translation>
    </message>
    <message>
        <source>The certificate shown for {host} is past its time, or this computer&apos;s clock is wrong. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-07.message</extracomment>
        <translation type="unfinished">El certificado que se mostró para {host} ya caducó, o el reloj de este equipo no está en hora. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <extracomment>wizard/core/failures.py N-07.next_step</extracomment>
        <translation type="unfinished">Revisa la fecha y la hora de este equipo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another computer answered for {host}</source>
        <extracomment>wizard/core/failures.py N-08.title</extracomment>
        <translation type="unfinished">Otro equipo respondió en lugar de {host}</translation>
    </message>
    <message>
        <source>The certificate it showed was issued for a different name. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-08.message</extracomment>
        <translation type="unfinished">El certificado que mostró está a otro nombre. No se envió nada.</translation>
    </message>
    <message>
        <source>If you are on a public Wi-Fi, sign in on its page first; otherwise use another network.</source>
        <extracomment>wizard/core/failures.py N-08.next_step</extracomment>
        <translation type="unfinished">Si estás en una red wifi pública, primero inicia sesión en su página; si no, usa otra red.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <extracomment>wizard/core/failures.py N-09.title</extracomment>
        <translation type="unfinished">El certificado todavía no está vigente</translation>
    </message>
    <message>
        <source>The certificate shown for {host} begins later than today&apos;s date on this computer. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-09.message</extracomment>
        <translation type="unfinished">El certificado que se mostró para {host} empieza después de la fecha de hoy de este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>No encrypted connection could be made</source>
        <extracomment>wizard/core/failures.py N-10.title</extracomment>
        <translation type="unfinished">No se pudo establecer una conexión cifrada</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree on an encrypted connection. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-10.message</extracomment>
        <translation type="unfinished">{host} y este equipo no lograron acordar una conexión cifrada. No se envió nada.</translation>
    </message>
    <message>
        <source>Try another network. A firewall or antivirus program may be in the way.</source>
        <extracomment>wizard/core/failures.py N-10.next_step</extracomment>
        <translation type="unfinished">Prueba con otra red. Puede que lo impida un firewall o un antivirus.</translation>
    </message>
    <message>
        <source>The proxy does not answer</source>
        <extracomment>wizard/core/failures.py N-11.title</extracomment>
        <translation type="unfinished">El proxy no responde</translation>
    </message>
    <message>
        <source>This computer is set up to use the proxy {proxy}, and it could not be reached.</source>
        <extracomment>wizard/core/failures.py N-11.message</extracomment>
        <translation type="unfinished">Este equipo está configurado para usar el proxy {proxy}, y no se pudo acceder a él.</translation>
    </message>
    <message>
        <source>Check the proxy setting of this computer, or use a network that needs no proxy.</source>
        <extracomment>wizard/core/failures.py N-11.next_step</extracomment>
        <translation type="unfinished">Revisa la configuración del proxy de este equipo, o usa una red que no necesite proxy.</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <extracomment>wizard/core/failures.py N-12.title</extracomment>
        <translation type="unfinished">El proxy pide una contraseña</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and a password that this program does not have.</source>
        <extracomment>wizard/core/failures.py N-12.message</extracomment>
        <translation type="unfinished">El proxy {proxy} pide un nombre de usuario y una contraseña que este programa no tiene.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your network, or use a network that needs no proxy.</source>
        <extracomment>wizard/core/failures.py N-12.next_step</extracomment>
        <translation type="unfinished">Pregunta a quien se ocupe de tu red, o usa una red que no necesite proxy.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through</source>
        <extracomment>wizard/core/failures.py N-13.title</extracomment>
        <translation type="unfinished">El proxy no deja pasar esta conexión</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not make the connection to {host}.</source>
        <extracomment>wizard/core/failures.py N-13.message</extracomment>
        <translation type="unfinished">El proxy {proxy} no estableció la conexión con {host}.</translation>
    </message>
    <message>
        <source>Ask whoever looks after your network to allow {host}, or use another network.</source>
        <extracomment>wizard/core/failures.py N-13.next_step</extracomment>
        <translation type="unfinished">Pide a quien se ocupe de tu red que permita {host}, o usa otra red.</translation>
    </message>
    <message>
        <source>The connection was sent somewhere else</source>
        <extracomment>wizard/core/failures.py N-14.title</extracomment>
        <translation type="unfinished">La conexión se desvió a otro lugar</translation>
    </message>
    <message>
        <source>Instead of answering, {host} pointed to {target}. The token was not sent there. Often this is the sign-in page of a Wi-Fi network.</source>
        <extracomment>wizard/core/failures.py N-14.message</extracomment>
        <translation type="unfinished">En vez de responder, {host} remitió a {target}. El token no se envió allí. A menudo es la página de inicio de sesión de una red wifi.</translation>
    </message>
    <message>
        <source>Open any website in your browser and sign in to the network if it asks, then try again.</source>
        <extracomment>wizard/core/failures.py N-14.next_step</extracomment>
        <translation type="unfinished">Abre cualquier sitio web en el navegador, inicia sesión en la red si te lo pide e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The connection did not work</source>
        <extracomment>wizard/core/failures.py N-15.title</extracomment>
        <translation type="unfinished">La conexión no funcionó</translation>
    </message>
    <message>
        <source>No answer came from {host} ({reason}).</source>
        <extracomment>wizard/core/failures.py N-15.message</extracomment>
        <translation type="unfinished">No llegó ninguna respuesta de {host} ({reason}).</translation>
    </message>
    <message>
        <source>The proxy setting can’t be read</source>
        <extracomment>wizard/core/failures.py N-16.title</extracomment>
        <translation type="unfinished">No se puede leer la configuración del proxy</translation>
    </message>
    <message>
        <source>This computer’s proxy setting isn’t written as an address: {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-16.message</extracomment>
        <translation type="unfinished">La configuración del proxy de este equipo no está escrita como una dirección: {reason}. No se envió nada.</translation>
    </message>
    <message>
        <source>Correct the proxy setting, for example http://proxy.example.com:3128. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-16.next_step</extracomment>
        <translation type="unfinished">Corrige la configuración del proxy, por ejemplo http://proxy.example.com:3128. O usa una red sin proxy.</translation>
    </message>
    <message>
        <source>This app can’t use that proxy</source>
        <extracomment>wizard/core/failures.py N-17.title</extracomment>
        <translation type="unfinished">Esta aplicación no puede usar ese proxy</translation>
    </message>
    <message>
        <source>This computer is set up to use the proxy {proxy}, but {reason}. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-17.message</extracomment>
        <translation type="unfinished">Este equipo está configurado para usar el proxy {proxy}, pero {reason}. No se envió nada.</translation>
    </message>
    <message>
        <source>Change the proxy setting, or ask whoever manages your network for an HTTP proxy. Or use a network without a proxy.</source>
        <extracomment>wizard/core/failures.py N-17.next_step</extracomment>
        <translation type="unfinished">Cambia la configuración del proxy o pide un proxy HTTP a quien se ocupe de tu red. O usa una red sin proxy.</translation>
    </message>
    <message>
        <source>The certificate is too weak</source>
        <extracomment>wizard/core/failures.py N-18.title</extracomment>
        <translation type="unfinished">El certificado es demasiado débil</translation>
    </message>
    <message>
        <source>The one for {host} uses an old method that this computer no longer accepts. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-18.message</extracomment>
        <translation type="unfinished">El de {host} usa un método antiguo que este equipo ya no acepta. No se envió nada.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT to replace the certificate of whatever checks secure connections.</source>
        <extracomment>wizard/core/failures.py N-18.next_step</extracomment>
        <translation type="unfinished">Usa otra red. En el trabajo, pide a informática que cambie el certificado de lo que revisa las conexiones seguras.</translation>
    </message>
    <message>
        <source>The certificate isn’t meant for a website</source>
        <extracomment>wizard/core/failures.py N-19.title</extracomment>
        <translation type="unfinished">El certificado no es para un sitio web</translation>
    </message>
    <message>
        <source>The one for {host} was made for something else. Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-19.message</extracomment>
        <translation type="unfinished">El de {host} se hizo para otra cosa. No se envió nada.</translation>
    </message>
    <message>
        <source>Use another network. At work, ask IT which device shows this certificate.</source>
        <extracomment>wizard/core/failures.py N-19.next_step</extracomment>
        <translation type="unfinished">Usa otra red. En el trabajo, pregunta a informática qué dispositivo muestra este certificado.</translation>
    </message>
    <message>
        <source>This computer doesn’t accept the certificate</source>
        <extracomment>wizard/core/failures.py N-20.title</extracomment>
        <translation type="unfinished">Este equipo no acepta el certificado</translation>
    </message>
    <message>
        <source>The one for {host} was refused (number {reason}). Nothing was sent.</source>
        <extracomment>wizard/core/failures.py N-20.message</extracomment>
        <translation type="unfinished">El de {host} fue rechazado (número {reason}). No se envió nada.</translation>
    </message>
    <message>
        <source>Use another network. If it happens there too, tell support this code and the number.</source>
        <extracomment>wizard/core/failures.py N-20.next_step</extracomment>
        <translation type="unfinished">Usa otra red. Si allí también pasa, di a soporte este código y el número.</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong</source>
        <extracomment>wizard/core/failures.py N-21.title</extracomment>
        <translation type="unfinished">El reloj de este equipo va mal</translation>
    </message>
    <message>
        <source>It says {here}, and {host} says {there}. Secure connections can fail because of that.</source>
        <extracomment>wizard/core/failures.py N-21.message</extracomment>
        <translation type="unfinished">Marca {here}, y {host} indica {there}. Por eso pueden fallar las conexiones seguras.</translation>
    </message>
    <message>
        <source>In this computer’s settings, set date and time to automatic. Then check again.</source>
        <extracomment>wizard/core/failures.py N-21.next_step</extracomment>
        <translation type="unfinished">En los ajustes de este equipo, pon la fecha y la hora en automático. Después, comprueba de nuevo.</translation>
    </message>
    <message>
        <source>The list of stores set up before was damaged</source>
        <extracomment>wizard/core/failures.py I-01.title</extracomment>
        <translation type="unfinished">La lista de tiendas configuradas antes estaba dañada</translation>
    </message>
    <message>
        <source>It could not be read, so a new list was begun. The old one was set aside as {name} in {folder}.</source>
        <extracomment>wizard/core/failures.py I-01.message</extracomment>
        <translation type="unfinished">No se pudo leer, así que se empezó una lista nueva. La anterior se apartó como {name} en {folder}.</translation>
    </message>
    <message>
        <source>Nothing is lost in BigCommerce or in APPSe AI, and kept tokens stay where they are. Set up a store again to see it in the list.</source>
        <extracomment>wizard/core/failures.py I-01.next_step</extracomment>
        <translation type="unfinished">No se ha perdido nada en BigCommerce ni en APPSe AI, y los tokens guardados siguen en su sitio. Configura una tienda de nuevo para verla en la lista.</translation>
    </message>
    <message>
        <source>The list of stores set up before cannot be read or changed</source>
        <extracomment>wizard/core/failures.py I-02.title</extracomment>
        <translation type="unfinished">La lista de tiendas configuradas antes no se puede leer ni cambiar</translation>
    </message>
    <message>
        <source>The list lies in {folder}, and using it did not work ({reason}).</source>
        <extracomment>wizard/core/failures.py I-02.message</extracomment>
        <translation type="unfinished">La lista está en {folder}, y no se pudo usar ({reason}).</translation>
    </message>
    <message>
        <source>Close other windows of this program and try again. The set-up itself works without the list.</source>
        <extracomment>wizard/core/failures.py I-02.next_step</extracomment>
        <translation type="unfinished">Cierra las demás ventanas de este programa e inténtalo de nuevo. La configuración también funciona sin la lista.</translation>
    </message>
    <message>
        <source>The list of stores set up before is damaged</source>
        <extracomment>wizard/core/failures.py I-03.title</extracomment>
        <translation type="unfinished">La lista de tiendas configuradas antes está dañada</translation>
    </message>
    <message>
        <source>{name} in {folder} could not be read, and was left as it is.</source>
        <extracomment>wizard/core/failures.py I-03.message</extracomment>
        <translation type="unfinished">{name}, en {folder}, no se pudo leer y se dejó como está.</translation>
    </message>
    <message>
        <source>Put back an earlier copy of it if there is one. Otherwise start this program: it sets the list aside and begins a new one, and kept tokens stay where they are.</source>
        <extracomment>wizard/core/failures.py I-03.next_step</extracomment>
        <translation type="unfinished">Si hay una copia anterior, ponla en su lugar. Si no, abre este programa: aparta la lista y empieza una nueva, y los tokens guardados siguen en su sitio.</translation>
    </message>
    <message>
        <source>Part of your list of stores can’t be read</source>
        <extracomment>wizard/core/failures.py I-04.title</extracomment>
        <translation type="unfinished">Una parte de tu lista de tiendas no se puede leer</translation>
    </message>
    <message>
        <source>Rows that can’t be read: {count}. They stay in {name} in {folder}; all other stores are shown.</source>
        <extracomment>wizard/core/failures.py I-04.message</extracomment>
        <translation type="unfinished">Filas que no se pueden leer: {count}. Se quedan en {name}, en {folder}; las demás tiendas se muestran.</translation>
    </message>
    <message>
        <source>Set up the missing store again to see it in the list. BigCommerce, APPSe AI and saved tokens aren’t affected.</source>
        <extracomment>wizard/core/failures.py I-04.next_step</extracomment>
        <translation type="unfinished">Configura de nuevo la tienda que falta para verla en la lista. BigCommerce, APPSe AI y los tokens guardados no cambian.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used</source>
        <extracomment>wizard/core/failures.py K-01.title</extracomment>
        <translation type="unfinished">Este equipo no tiene ningún llavero que se pueda usar</translation>
    </message>
    <message>
        <source>Without one, nothing can be kept there.</source>
        <extracomment>wizard/core/failures.py K-01.message</extracomment>
        <translation type="unfinished">Sin un llavero, ahí no se puede guardar nada.</translation>
    </message>
    <message>
        <source>Save it to a file instead, or put it into your password manager.</source>
        <extracomment>wizard/core/failures.py K-01.next_step</extracomment>
        <translation type="unfinished">Guarda el token en un archivo, o ponlo en tu gestor de contraseñas.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <extracomment>wizard/core/failures.py K-02.title</extracomment>
        <translation type="unfinished">El llavero está bloqueado</translation>
    </message>
    <message>
        <source>It was not unlocked, so nothing could be kept or read there.</source>
        <extracomment>wizard/core/failures.py K-02.message</extracomment>
        <translation type="unfinished">No se desbloqueó, así que no se pudo guardar ni leer nada en él.</translation>
    </message>
    <message>
        <source>Try again and enter the keychain&apos;s password when asked, or save to a file.</source>
        <extracomment>wizard/core/failures.py K-02.next_step</extracomment>
        <translation type="unfinished">Inténtalo de nuevo y escribe la contraseña del llavero cuando se pida, o guarda en un archivo.</translation>
    </message>
    <message>
        <source>The keychain found here does not protect secrets</source>
        <extracomment>wizard/core/failures.py K-03.title</extracomment>
        <translation type="unfinished">El llavero que hay aquí no protege los datos secretos</translation>
    </message>
    <message>
        <source>{name} would keep the token where others can read it, or not at all, so it is not used.</source>
        <extracomment>wizard/core/failures.py K-03.message</extracomment>
        <translation type="unfinished">{name} guardaría el token donde otras personas pueden leerlo, o no lo guardaría, así que no se usa.</translation>
    </message>
    <message>
        <source>The keychain did not keep the token</source>
        <extracomment>wizard/core/failures.py K-04.title</extracomment>
        <translation type="unfinished">El llavero no guardó el token</translation>
    </message>
    <message>
        <source>It accepted the token, but gave something else back.</source>
        <extracomment>wizard/core/failures.py K-04.message</extracomment>
        <translation type="unfinished">Aceptó el token, pero devolvió otra cosa.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <extracomment>wizard/core/failures.py K-05.title</extracomment>
        <translation type="unfinished">El llavero se negó</translation>
    </message>
    <message>
        <source>It did not do what it was asked ({reason}).</source>
        <extracomment>wizard/core/failures.py K-05.message</extracomment>
        <translation type="unfinished">No hizo lo que se le pidió ({reason}).</translation>
    </message>
    <message>
        <source>The keychain did not answer</source>
        <extracomment>wizard/core/failures.py K-06.title</extracomment>
        <translation type="unfinished">El llavero no respondió</translation>
    </message>
    <message>
        <source>There was no answer within {seconds} seconds. Its question for a password may still be open behind another window; answered later, it may still do what it was asked.</source>
        <extracomment>wizard/core/failures.py K-06.message</extracomment>
        <translation type="unfinished">No hubo respuesta en {seconds} segundos. Puede que la ventana en la que pide la contraseña siga abierta detrás de otra; si respondes más tarde, aún puede hacer lo que se le pidió.</translation>
    </message>
    <message>
        <source>Look for that window and answer it, then try again. Or save to a file.</source>
        <extracomment>wizard/core/failures.py K-06.next_step</extracomment>
        <translation type="unfinished">Busca esa ventana, responde y después inténtalo de nuevo. O guarda en un archivo.</translation>
    </message>
    <message>
        <source>An old entry is in the way</source>
        <extracomment>wizard/core/failures.py K-07.title</extracomment>
        <translation type="unfinished">Hay una entrada antigua que estorba</translation>
    </message>
    <message>
        <source>The keychain has an entry for this store that this app may not change ({reason}).</source>
        <extracomment>wizard/core/failures.py K-07.message</extracomment>
        <translation type="unfinished">El llavero tiene una entrada de esta tienda que esta aplicación no puede cambiar ({reason}).</translation>
    </message>
    <message>
        <source>Open Keychain Access, search for “BigCommerce Connect”, delete the old entry, then try again.</source>
        <extracomment>wizard/core/failures.py K-07.next_step</extracomment>
        <translation type="unfinished">Abre Acceso a Llaveros, busca «BigCommerce Connect», borra la entrada antigua e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain can’t open here</source>
        <extracomment>wizard/core/failures.py K-08.title</extracomment>
        <translation type="unfinished">El llavero no se puede abrir aquí</translation>
    </message>
    <message>
        <source>It opens only for someone who is signed in at the screen of this computer ({reason}).</source>
        <extracomment>wizard/core/failures.py K-08.message</extracomment>
        <translation type="unfinished">Solo se abre para quien ha iniciado sesión en la pantalla de este equipo ({reason}).</translation>
    </message>
    <message>
        <source>Sign in at the screen, then try again there. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-08.next_step</extracomment>
        <translation type="unfinished">Inicia sesión en la pantalla e inténtalo allí de nuevo. O guarda una copia en un archivo.</translation>
    </message>
    <message>
        <source>The keychain didn’t accept the password</source>
        <extracomment>wizard/core/failures.py K-09.title</extracomment>
        <translation type="unfinished">El llavero no aceptó la contraseña</translation>
    </message>
    <message>
        <source>The password was wrong, or macOS doesn’t trust this version of the app yet ({reason}).</source>
        <extracomment>wizard/core/failures.py K-09.message</extracomment>
        <translation type="unfinished">La contraseña no era correcta, o macOS aún no confía en esta versión de la aplicación ({reason}).</translation>
    </message>
    <message>
        <source>Try again and enter the password you use to sign in to this Mac. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-09.next_step</extracomment>
        <translation type="unfinished">Inténtalo de nuevo y escribe la contraseña con la que inicias sesión en este Mac. O guarda una copia en un archivo.</translation>
    </message>
    <message>
        <source>The keychain can’t take the token</source>
        <extracomment>wizard/core/failures.py K-10.title</extracomment>
        <translation type="unfinished">El llavero no puede guardar el token</translation>
    </message>
    <message>
        <source>Credential Manager is full, or the token is too long for it ({reason}).</source>
        <extracomment>wizard/core/failures.py K-10.message</extracomment>
        <translation type="unfinished">El Administrador de credenciales está lleno, o el token es demasiado largo para él ({reason}).</translation>
    </message>
    <message>
        <source>Delete entries you don’t need in Credential Manager, then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-10.next_step</extracomment>
        <translation type="unfinished">Borra en el Administrador de credenciales las entradas que no necesites e inténtalo de nuevo. O guarda una copia en un archivo.</translation>
    </message>
    <message>
        <source>This app can’t use KWallet yet</source>
        <extracomment>wizard/core/failures.py K-11.title</extracomment>
        <translation type="unfinished">Esta aplicación aún no puede usar KWallet</translation>
    </message>
    <message>
        <source>KWallet is this computer’s keychain, but the part that lets this app use it is missing.</source>
        <extracomment>wizard/core/failures.py K-11.message</extracomment>
        <translation type="unfinished">KWallet es el llavero de este equipo, pero falta la parte que permite usarlo a esta aplicación.</translation>
    </message>
    <message>
        <source>In KDE’s System Settings, open KDE Wallet and turn on the Secret Service interface, then try again. Or save a copy to a file.</source>
        <extracomment>wizard/core/failures.py K-11.next_step</extracomment>
        <translation type="unfinished">En Preferencias del sistema de KDE, abre KDE Wallet, activa la interfaz Secret Service e inténtalo de nuevo. O guarda una copia en un archivo.</translation>
    </message>
    <message>
        <source>That is no saved set-up, or it is damaged</source>
        <extracomment>wizard/core/failures.py H-01.title</extracomment>
        <translation type="unfinished">Eso no es una configuración guardada, o está dañada</translation>
    </message>
    <message>
        <source>{name} is not a file that “Save where I am” made, or it was changed or cut short since.</source>
        <extracomment>wizard/core/failures.py H-01.message</extracomment>
        <translation type="unfinished">{name} no es un archivo creado con “Guardar el progreso”, o se cambió o se cortó después.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .progress.json, or ask for a new copy of it. Or begin with step 1: only the address and the token are needed.</source>
        <extracomment>wizard/core/failures.py H-01.next_step</extracomment>
        <translation type="unfinished">Elige un archivo cuyo nombre termine en .progress.json, o pide una copia nueva. O empieza por el paso 1: solo hacen falta la dirección y el token.</translation>
    </message>
    <message>
        <source>That set-up was saved by a newer version of this program</source>
        <extracomment>wizard/core/failures.py H-02.title</extracomment>
        <translation type="unfinished">Esa configuración se guardó con una versión más nueva de este programa</translation>
    </message>
    <message>
        <source>{name} is written in a way that this version does not know.</source>
        <extracomment>wizard/core/failures.py H-02.message</extracomment>
        <translation type="unfinished">{name} está escrito de una forma que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Install the newest version of this program, then open the file again.</source>
        <extracomment>wizard/core/failures.py H-02.next_step</extracomment>
        <translation type="unfinished">Instala la versión más nueva de este programa y abre el archivo de nuevo.</translation>
    </message>
    <message>
        <source>That set-up was saved while practising</source>
        <extracomment>wizard/core/failures.py H-03.title</extracomment>
        <translation type="unfinished">Esa configuración se guardó al practicar</translation>
    </message>
    <message>
        <source>{name} is about the practice store, and this window connects real stores.</source>
        <extracomment>wizard/core/failures.py H-03.message</extracomment>
        <translation type="unfinished">{name} es de la tienda de práctica, y esta ventana conecta tiendas reales.</translation>
    </message>
    <message>
        <source>Open it in a window that has the word PRACTICE at its top, or choose a file that was saved for your own store.</source>
        <extracomment>wizard/core/failures.py H-03.next_step</extracomment>
        <translation type="unfinished">Ábrelo en una ventana que lleve arriba la palabra PRÁCTICA, o elige un archivo que se guardara para tu propia tienda.</translation>
    </message>
    <message>
        <source>That file is too large to be a saved set-up</source>
        <extracomment>wizard/core/failures.py H-04.title</extracomment>
        <translation type="unfinished">Ese archivo es demasiado grande para ser una configuración guardada</translation>
    </message>
    <message>
        <source>{name} is larger than {limit}; a saved set-up has a few pages of text.</source>
        <extracomment>wizard/core/failures.py H-04.message</extracomment>
        <translation type="unfinished">{name} ocupa más de {limit}; una configuración guardada tiene unas pocas páginas de texto.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .progress.json.</source>
        <extracomment>wizard/core/failures.py H-04.next_step</extracomment>
        <translation type="unfinished">Elige un archivo cuyo nombre termine en .progress.json.</translation>
    </message>
    <message>
        <source>That saved set-up could not be opened</source>
        <extracomment>wizard/core/failures.py H-05.title</extracomment>
        <translation type="unfinished">No se pudo abrir esa configuración guardada</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may open it, then try again.</source>
        <extracomment>wizard/core/failures.py H-05.next_step</extracomment>
        <translation type="unfinished">Comprueba que el archivo sigue ahí y que tienes permiso para abrirlo, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>That file is, or may be, a credential, and no saved set-up</source>
        <extracomment>wizard/core/failures.py H-06.title</extracomment>
        <translation type="unfinished">Ese archivo es, o puede ser, una credencial, no una configuración guardada</translation>
    </message>
    <message>
        <source>{name} looks like the file that BigCommerce downloaded, or like a credential that was saved here.</source>
        <extracomment>wizard/core/failures.py H-06.message</extracomment>
        <translation type="unfinished">{name} parece el archivo que descargó BigCommerce, o una credencial que se guardó aquí.</translation>
    </message>
    <message>
        <source>Drop it on the window in step 1, 2 or 3: the token is taken from it there.</source>
        <extracomment>wizard/core/failures.py H-06.next_step</extracomment>
        <translation type="unfinished">Suéltalo en la ventana en el paso 1, 2 o 3: allí se lee el token de ese archivo.</translation>
    </message>
    <message>
        <source>That set-up is about a real store</source>
        <extracomment>wizard/core/failures.py H-07.title</extracomment>
        <translation type="unfinished">Esa configuración es de una tienda real</translation>
    </message>
    <message>
        <source>{name} was saved for a store of BigCommerce, and this window is for practising.</source>
        <extracomment>wizard/core/failures.py H-07.message</extracomment>
        <translation type="unfinished">{name} se guardó para una tienda de BigCommerce, y esta ventana es para practicar.</translation>
    </message>
    <message>
        <source>Open it in a window that does not have the word PRACTICE at its top.</source>
        <extracomment>wizard/core/failures.py H-07.next_step</extracomment>
        <translation type="unfinished">Ábrelo en una ventana que no lleve arriba la palabra PRÁCTICA.</translation>
    </message>
    <message>
        <source>That folder cannot be written to</source>
        <extracomment>wizard/core/failures.py E-01.title</extracomment>
        <translation type="unfinished">No se puede escribir en esa carpeta</translation>
    </message>
    <message>
        <source>{folder} does not allow new files. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-01.message</extracomment>
        <translation type="unfinished">{folder} no admite archivos nuevos. No se guardó nada.</translation>
    </message>
    <message>
        <source>Choose another folder, such as Documents.</source>
        <extracomment>wizard/core/failures.py E-01.next_step</extracomment>
        <translation type="unfinished">Elige otra carpeta, por ejemplo Documentos.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <extracomment>wizard/core/failures.py E-02.title</extracomment>
        <translation type="unfinished">El disco está lleno</translation>
    </message>
    <message>
        <source>There was no room for the file in {folder}. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-02.message</extracomment>
        <translation type="unfinished">No había espacio para el archivo en {folder}. No se guardó nada.</translation>
    </message>
    <message>
        <source>Free some space or choose another disk, then save again.</source>
        <extracomment>wizard/core/failures.py E-02.next_step</extracomment>
        <translation type="unfinished">Libera espacio o elige otro disco y guarda de nuevo.</translation>
    </message>
    <message>
        <source>That folder is not there any more</source>
        <extracomment>wizard/core/failures.py E-03.title</extracomment>
        <translation type="unfinished">Esa carpeta ya no está</translation>
    </message>
    <message>
        <source>{folder} was not found. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-03.message</extracomment>
        <translation type="unfinished">No se encontró {folder}. No se guardó nada.</translation>
    </message>
    <message>
        <source>Choose another folder and save again.</source>
        <extracomment>wizard/core/failures.py E-03.next_step</extracomment>
        <translation type="unfinished">Elige otra carpeta y guarda de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <extracomment>wizard/core/failures.py E-04.title</extracomment>
        <translation type="unfinished">No se pudo guardar el archivo</translation>
    </message>
    <message>
        <source>Writing to {folder} did not work ({reason}). Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-04.message</extracomment>
        <translation type="unfinished">No se pudo escribir en {folder} ({reason}). No se guardó nada.</translation>
    </message>
    <message>
        <source>The text could not be copied</source>
        <extracomment>wizard/core/failures.py E-05.title</extracomment>
        <translation type="unfinished">No se pudo copiar el texto</translation>
    </message>
    <message>
        <source>The clipboard did not take it.</source>
        <extracomment>wizard/core/failures.py E-05.message</extracomment>
        <translation type="unfinished">El portapapeles no lo aceptó.</translation>
    </message>
    <message>
        <source>Try again, or save the values to a file.</source>
        <extracomment>wizard/core/failures.py E-05.next_step</extracomment>
        <translation type="unfinished">Inténtalo de nuevo, o guarda los valores en un archivo.</translation>
    </message>
    <message>
        <source>The downloaded file could not be removed</source>
        <extracomment>wizard/core/failures.py E-06.title</extracomment>
        <translation type="unfinished">No se pudo eliminar el archivo descargado</translation>
    </message>
    <message>
        <source>{name} is still there ({reason}).</source>
        <extracomment>wizard/core/failures.py E-06.message</extracomment>
        <translation type="unfinished">{name} sigue ahí ({reason}).</translation>
    </message>
    <message>
        <source>Close any program that has it open, then delete it in your Downloads folder yourself.</source>
        <extracomment>wizard/core/failures.py E-06.next_step</extracomment>
        <translation type="unfinished">Cierra los programas que lo tengan abierto y bórralo tú de la carpeta Descargas.</translation>
    </message>
    <message>
        <source>That passphrase does not open the file</source>
        <extracomment>wizard/core/failures.py E-07.title</extracomment>
        <translation type="unfinished">Esa frase de contraseña no abre el archivo</translation>
    </message>
    <message>
        <source>{name} was locked with a different passphrase.</source>
        <extracomment>wizard/core/failures.py E-07.message</extracomment>
        <translation type="unfinished">{name} se protegió con otra frase de contraseña.</translation>
    </message>
    <message>
        <source>Type it again, with capital letters and spaces as they were. Nobody can open the file without it; if it is lost, create a new API account.</source>
        <extracomment>wizard/core/failures.py E-07.next_step</extracomment>
        <translation type="unfinished">Escríbela de nuevo, con las mismas mayúsculas y los mismos espacios. Nadie puede abrir el archivo sin ella; si se ha perdido, crea una cuenta de API nueva.</translation>
    </message>
    <message>
        <source>That protected file cannot be used</source>
        <extracomment>wizard/core/failures.py E-08.title</extracomment>
        <translation type="unfinished">Ese archivo protegido no se puede usar</translation>
    </message>
    <message>
        <source>{name} can’t be opened, because {reason}.</source>
        <extracomment>wizard/core/failures.py E-08.message</extracomment>
        <translation type="unfinished">No se puede abrir {name}, porque {reason}.</translation>
    </message>
    <message>
        <source>Use another copy of the file. If there is none, create a new API account.</source>
        <extracomment>wizard/core/failures.py E-08.next_step</extracomment>
        <translation type="unfinished">Usa otra copia del archivo. Si no hay ninguna, crea una cuenta de API nueva.</translation>
    </message>
    <message>
        <source>Another program has that file open</source>
        <extracomment>wizard/core/failures.py E-09.title</extracomment>
        <translation type="unfinished">Otro programa tiene abierto ese archivo</translation>
    </message>
    <message>
        <source>{name} cannot be replaced as long as it is open elsewhere. Nothing was saved.</source>
        <extracomment>wizard/core/failures.py E-09.message</extracomment>
        <translation type="unfinished">{name} no se puede reemplazar mientras esté abierto en otro lugar. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or save under another name.</source>
        <extracomment>wizard/core/failures.py E-09.next_step</extracomment>
        <translation type="unfinished">Cierra el programa que lo tiene abierto o guarda con otro nombre.</translation>
    </message>
    <message>
        <source>The command was not complete</source>
        <extracomment>wizard/core/failures.py P-02.title</extracomment>
        <translation type="unfinished">El comando no estaba completo</translation>
    </message>
    <message>
        <source>{reason} Nothing was sent.</source>
        <extracomment>wizard/core/failures.py P-02.message</extracomment>
        <translation type="unfinished">{reason} No se envió nada.</translation>
    </message>
    <message>
        <source>Read bigcommerce-connect check --help: it names every option.</source>
        <extracomment>wizard/core/failures.py P-02.next_step</extracomment>
        <translation type="unfinished">Lee bigcommerce-connect check --help: allí están todas las opciones.</translation>
    </message>
    <message>
        <source>Something in this program went wrong</source>
        <extracomment>wizard/core/failures.py P-01.title</extracomment>
        <translation type="unfinished">Algo salió mal en este programa</translation>
    </message>
    <message>
        <source>It is a mistake of the program, not of yours ({reason}). What you entered is still there.</source>
        <extracomment>wizard/core/failures.py P-01.message</extracomment>
        <translation type="unfinished">Es un fallo del programa, no tuyo ({reason}). Lo que introdujiste sigue ahí.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell support this code.</source>
        <extracomment>wizard/core/failures.py P-01.next_step</extracomment>
        <translation type="unfinished">Inténtalo de nuevo. Si vuelve a pasar, indica este código a soporte.</translation>
    </message>
    <message>
        <source>No web browser was found</source>
        <extracomment>wizard/core/failures.py P-03.title</extracomment>
        <translation type="unfinished">No se encontró ningún navegador</translation>
    </message>
    <message>
        <source>This computer has no browser that this app could open BigCommerce with.</source>
        <extracomment>wizard/core/failures.py P-03.message</extracomment>
        <translation type="unfinished">Este equipo no tiene ningún navegador con el que esta app pueda abrir BigCommerce.</translation>
    </message>
    <message>
        <source>Install a browser. Or copy each address from this app to a browser on another computer.</source>
        <extracomment>wizard/core/failures.py P-03.next_step</extracomment>
        <translation type="unfinished">Instala un navegador. O copia cada dirección de esta app en el navegador de otro equipo.</translation>
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
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">detrás de «{scheme}:» faltan dos barras</translation>
    </message>
    <message>
        <source>http:// is missing before the user name</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">falta http:// antes del nombre de usuario</translation>
    </message>
    <message>
        <source>“{sign}” has to be written as {code}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">«{sign}» tiene que escribirse como {code}</translation>
    </message>
    <message>
        <source>it names no computer</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">no nombra ningún equipo</translation>
    </message>
    <message>
        <source>what follows the last colon is no port number</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">lo que sigue a los últimos dos puntos no es un número de puerto</translation>
    </message>
    <message>
        <source>SOCKS proxies aren’t supported</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">no se admiten proxies SOCKS</translation>
    </message>
    <message>
        <source>proxies of the kind “{scheme}” aren’t supported</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">no se admiten proxies del tipo «{scheme}»</translation>
    </message>
    <message>
        <source>it doesn’t answer with encryption; its address may have to begin with http:// instead of https://</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">no responde con cifrado; puede que su dirección deba empezar por http:// en lugar de https://</translation>
    </message>
    <message>
        <source>it’s damaged, cut off, or wasn’t protected with a passphrase by this app</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">está dañado, cortado o esta aplicación no lo protegió con una frase de contraseña</translation>
    </message>
    <message>
        <source>its work factor is {factor}, and this app opens files up to {limit}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">su factor de trabajo es {factor}, y esta aplicación abre archivos hasta {limit}</translation>
    </message>
    <message>
        <source>this computer doesn’t have enough free memory for it</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">este equipo no tiene suficiente memoria libre</translation>
    </message>
    <message>
        <source>it wasn’t open after {seconds} seconds</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">no se abrió en {seconds} segundos</translation>
    </message>
    <message>
        <source>the part of this app that opens it stopped</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">la parte de esta aplicación que lo abre se detuvo</translation>
    </message>
    <message>
        <source>there isn’t enough free memory to protect it</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">no hay suficiente memoria libre para protegerlo</translation>
    </message>
    <message>
        <source>protecting it took more than {seconds} seconds</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">protegerlo tardó más de {seconds} segundos</translation>
    </message>
    <message>
        <source>the part of this app that protects it stopped</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">la parte de esta aplicación que lo protege se detuvo</translation>
    </message>
    <message>
        <source>none, the connection is direct</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">ninguno, la conexión es directa</translation>
    </message>
    <message>
        <source>{proxy}, set by the variable {variable}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{proxy}, puesto por la variable {variable}</translation>
    </message>
    <message>
        <source>{proxy}, set in this computer’s network settings</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{proxy}, puesto en los ajustes de red de este equipo</translation>
    </message>
    <message>
        <source>{host} is at {address}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{host} está en {address}</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">lo hace el proxy</translation>
    </message>
    <message>
        <source>{host} answered, and its certificate is trusted{issuer}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{host} respondió y su certificado es de confianza{issuer}</translation>
    </message>
    <message>
        <source>not tried, because {host} wasn’t found</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">sin probar, porque no se encontró {host}</translation>
    </message>
    <message>
        <source>{seconds} s off, compared with {host}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{seconds} s de diferencia con {host}</translation>
    </message>
    <message>
        <source>not known: {host} didn’t tell the time</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">no se sabe: {host} no dio la hora</translation>
    </message>
    <message>
        <source>{name} saved, returned and deleted a test value</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{name} guardó, devolvió y borró un valor de prueba</translation>
    </message>
    <message>
        <source>{folder} can be read</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">se puede leer {folder}</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">no hay ninguna carpeta {folder}</translation>
    </message>
    <message>
        <source>{name} is there to open pages</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">{name} está para abrir páginas</translation>
    </message>
    <message>
        <source>this computer’s default browser, not tried</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">el navegador predeterminado de este equipo, sin probar</translation>
    </message>
    <message>
        <source>what you copied can be read</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">se puede leer lo que has copiado</translation>
    </message>
    <message>
        <source>not tried, because what you copied isn’t text</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">sin probar, porque lo que has copiado no es texto</translation>
    </message>
    <message>
        <source>a test text was copied and read</source>
        <extracomment>wizard/core/failures.py</extracomment>
        <translation type="unfinished">se copió y se leyó un texto de prueba</translation>
    </message>
    <message>
        <source>a product</source>
        <extracomment>wizard/core/failures.py products.creates</extracomment>
        <translation type="unfinished">un producto</translation>
    </message>
    <message>
        <source>In BigCommerce open Products, look for the newest one without a name, and delete it.</source>
        <extracomment>wizard/core/failures.py products.removal</extracomment>
        <translation type="unfinished">En BigCommerce abre Products, busca el más reciente sin nombre y bórralo.</translation>
    </message>
    <message>
        <source>an order</source>
        <extracomment>wizard/core/failures.py orders.creates</extracomment>
        <translation type="unfinished">un pedido</translation>
    </message>
    <message>
        <source>In BigCommerce open Orders, look for the newest one without products, and archive it.</source>
        <extracomment>wizard/core/failures.py orders.removal</extracomment>
        <translation type="unfinished">En BigCommerce abre Orders, busca el más reciente sin productos y archívalo.</translation>
    </message>
    <message>
        <source>a payment access token</source>
        <extracomment>wizard/core/failures.py create_payments.creates</extracomment>
        <translation type="unfinished">un token de acceso para pagos</translation>
    </message>
    <message>
        <source>It does not show in the control panel. Note the time, and ask BigCommerce&apos;s support to withdraw it.</source>
        <extracomment>wizard/core/failures.py create_payments.removal</extracomment>
        <translation type="unfinished">No aparece en el panel de control. Anota la hora y pide al soporte de BigCommerce que lo anule.</translation>
    </message>
</context>
<context>
    <name>Finale</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">&amp;Abrir BigCommerce</translation>
    </message>
    <message>
        <source>&amp;Keep the files</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">&amp;Conservar los archivos</translation>
    </message>
    <message>
        <source>Still missing: {rows}. What needs them won’t work.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">Aún faltan: {rows}. Lo que las necesita no funcionará.</translation>
    </message>
    <message>
        <source>Delete “{name}” in BigCommerce. Its webhooks stop too.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">Elimina “{name}” en BigCommerce. Sus webhooks también se detienen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n archivo eliminado.</numerusform>
            <numerusform>%n archivos eliminados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">O&amp;btener ayuda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>wizard/ui/shell/foot.py</extracomment>
        <translation type="unfinished">&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>the address of your control panel</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">la dirección de tu panel de control</translation>
    </message>
    <message>
        <source>your store&apos;s permanent address</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">la dirección permanente de tu tienda</translation>
    </message>
    <message>
        <source>the address of one of your storefronts</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">la dirección de una de tus tiendas en línea</translation>
    </message>
    <message>
        <source>the API path</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">la ruta de la API</translation>
    </message>
    <message>
        <source>the payments address</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">la dirección de pagos</translation>
    </message>
    <message>
        <source>the store&apos;s context</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">el contexto de la tienda</translation>
    </message>
    <message>
        <source>the address of one of your store&apos;s pictures</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">la dirección de una de las imágenes de tu tienda</translation>
    </message>
    <message>
        <source>the text after “store hash”</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">el texto que sigue a “store hash”</translation>
    </message>
    <message>
        <source>what you typed</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">lo que escribiste</translation>
    </message>
    <message>
        <source>what your shop says of itself</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">lo que tu tienda dice de sí misma</translation>
    </message>
    <message>
        <source>your store&apos;s web address</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">la dirección web de tu tienda</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Where do I paste these?</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">¿Dónde pego estos valores?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Red exclamation mark</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation type="unfinished">Signo de exclamación rojo</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>Opening the keychain…</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Abriendo el llavero…</translation>
    </message>
    <message>
        <source>Your computer may ask for its password.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Tu equipo puede pedir su contraseña.</translation>
    </message>
    <message>
        <source>In {folder}. To open it, use your passphrase here or in any age app.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">En {folder}. Para abrirlo, usa tu frase aquí o en cualquier programa age.</translation>
    </message>
    <message>
        <source>Nobody can open it without the passphrase.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Nadie puede abrirlo sin la frase.</translation>
    </message>
    <message>
        <source>It isn’t encrypted. Delete it once APPSe AI shows a green check mark.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">No está cifrado. Elimínalo cuando APPSe AI muestre una marca verde.</translation>
    </message>
    <message>
        <source>This folder syncs to {service}, and so does the file.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Esta carpeta se sincroniza con {service}, y el archivo también.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Guardado como {name}</translation>
    </message>
    <message>
        <source>In {folder}. Anyone who can open that folder can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">En {folder}. Quien pueda abrir esa carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>Saved in {name}</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Guardado en {name}</translation>
    </message>
    <message>
        <source>Checked: the saved token matches.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">Comprobado: el token guardado coincide.</translation>
    </message>
    <message>
        <source>In {folder}. Only you can read it.</source>
        <extracomment>wizard/ui/copies/keep_copy.py</extracomment>
        <translation type="unfinished">En {folder}. Solo tú puedes leerlo.</translation>
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
        <translation type="unfinished">Idio&amp;ma</translation>
    </message>
    <message>
        <source>Like my computer: {name}</source>
        <extracomment>wizard/ui/language/menu.py</extracomment>
        <translation type="unfinished">Como mi equipo: {name}</translation>
    </message>
</context>
<context>
    <name>LargePicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Imagen: {caption}</translation>
    </message>
</context>
<context>
    <name>LaterParts</name>
    <message>
        <source>Your &amp;stores</source>
        <extracomment>wizard/ui/pages/store/later.py</extracomment>
        <translation type="unfinished">Tus &amp;tiendas</translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>Picture: {caption}</source>
        <extracomment>wizard/ui/pictures/lead_picture.py</extracomment>
        <translation type="unfinished">Imagen: {caption}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Token not saved</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Token sin guardar</translation>
    </message>
    <message>
        <source>Close without saving the token?</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">¿Cerrar sin guardar el token?</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Cerrar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Don’t close</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;No cerrar</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>The token is on the clipboard, which empties when you close. Paste it into APPSe AI first, or save a copy.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">El token está en el portapapeles, que se vacía al cerrar. Pégalo antes en APPSe AI o guarda una copia.</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">Aún no ha guardado este token y BigCommerce no lo mostrará de nuevo.</translation>
    </message>
    <message>
        <source>No other copy? You’d need a new API account.</source>
        <extracomment>wizard/ui/shell/leaving.py</extracomment>
        <translation type="unfinished">¿No hay otra copia? Necesitarías una cuenta de API nueva.</translation>
    </message>
</context>
<context>
    <name>LetterBox</name>
    <message>
        <source>Email {address} with this text:</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Escribe a {address} con este texto:</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Texto del correo copiado</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Texto del correo para soporte</translation>
    </message>
    <message>
        <source>No email draft?</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">¿No hay borrador?</translation>
    </message>
    <message>
        <source>Your email app didn’t open.</source>
        <extracomment>wizard/ui/letters/box.py</extracomment>
        <translation type="unfinished">Tu programa de correo no se abrió.</translation>
    </message>
</context>
<context>
    <name>LetterWindow</name>
    <message>
        <source>Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Escribir a soporte</translation>
    </message>
    <message>
        <source>Email text for support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Texto del correo para soporte</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Soporte solo ve esto, nunca el token. No se envía nada hasta que tú lo envíes.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">&amp;Escribir a soporte</translation>
    </message>
    <message>
        <source>Copy te&amp;xt</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Email text copied</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Texto del correo copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Debería abrirse un borrador</translation>
    </message>
    <message>
        <source>No email draft? Copy the text.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">¿No hay borrador? Copia el texto.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Tu programa de correo no se abrió</translation>
    </message>
    <message>
        <source>Copy the text and email it to {address}.</source>
        <extracomment>wizard/ui/letters/window.py</extracomment>
        <translation type="unfinished">Copia el texto y envíalo a {address}.</translation>
    </message>
</context>
<context>
    <name>ListKeeping</name>
    <message>
        <source>{label} was forgotten</source>
        <extracomment>wizard/ui/pages/store/keep_list.py</extracomment>
        <translation type="unfinished">Tienda olvidada: {label}</translation>
    </message>
    <message>
        <source>Its row here and its token in the keychain were removed.</source>
        <extracomment>wizard/ui/pages/store/keep_list.py</extracomment>
        <translation type="unfinished">Se han eliminado su entrada de esta lista y su token del llavero.</translation>
    </message>
    <message>
        <source>Its row here was removed. The keychain could not be asked, so nothing was removed there.</source>
        <extracomment>wizard/ui/pages/store/keep_list.py</extracomment>
        <translation type="unfinished">Se ha eliminado su entrada de esta lista. No se pudo consultar el llavero, así que allí no se eliminó nada.</translation>
    </message>
</context>
<context>
    <name>MacMenus</name>
    <message>
        <source>File</source>
        <extracomment>wizard/ui/mac_menus.py</extracomment>
        <translation type="unfinished">Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>wizard/ui/mac_menus.py</extracomment>
        <translation type="unfinished">Edición</translation>
    </message>
</context>
<context>
    <name>MaskedEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">&amp;Eliminar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <extracomment>wizard/ui/widgets/masked_edit.py</extracomment>
        <translation type="unfinished">Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>In the next account that is saved, one row is forgotten</source>
        <extracomment>wizard/practice/mishaps.py one-row-forgotten</extracomment>
        <translation type="unfinished">En la próxima cuenta que se guarde, se olvida una fila</translation>
    </message>
    <message>
        <source>In the next account that is saved, the client ID is copied instead of the access token</source>
        <extracomment>wizard/practice/mishaps.py client-id-copied</extracomment>
        <translation type="unfinished">En la próxima cuenta que se guarde, se copia el Client ID en lugar del token de acceso</translation>
    </message>
    <message>
        <source>The store hash is another store&apos;s, and the token is not known there</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-401</extracomment>
        <translation type="unfinished">El hash es de otra tienda, y allí no conocen el token</translation>
    </message>
    <message>
        <source>The store hash belongs to no store</source>
        <extracomment>wizard/practice/mishaps.py wrong-hash-404</extracomment>
        <translation type="unfinished">El hash de la tienda no corresponde a ninguna tienda</translation>
    </message>
    <message>
        <source>The store turns a good token away</source>
        <extracomment>wizard/practice/mishaps.py scope-free-403</extracomment>
        <translation type="unfinished">La tienda rechaza un token correcto</translation>
    </message>
    <message>
        <source>One of two questions that every token may ask is refused</source>
        <extracomment>wizard/practice/mishaps.py time-403</extracomment>
        <translation type="unfinished">Se rechaza una de las dos preguntas que todo token puede hacer</translation>
    </message>
    <message>
        <source>BigCommerce has withdrawn one of two questions that every token may ask</source>
        <extracomment>wizard/practice/mishaps.py time-410</extracomment>
        <translation type="unfinished">BigCommerce retiró una de las dos preguntas que cualquier token puede hacer</translation>
    </message>
    <message>
        <source>The account was saved without any permission</source>
        <extracomment>wizard/practice/mishaps.py all-rows-403</extracomment>
        <translation type="unfinished">La cuenta se guardó sin ningún permiso</translation>
    </message>
    <message>
        <source>This store is locked</source>
        <extracomment>wizard/practice/mishaps.py locked</extracomment>
        <translation type="unfinished">Esta tienda está bloqueada</translation>
    </message>
    <message>
        <source>This store is suspended</source>
        <extracomment>wizard/practice/mishaps.py suspended</extracomment>
        <translation type="unfinished">Esta tienda está suspendida</translation>
    </message>
    <message>
        <source>Other apps have used up the store&apos;s requests for a second</source>
        <extracomment>wizard/practice/mishaps.py rate-limited</extracomment>
        <translation type="unfinished">Otras aplicaciones han agotado las solicitudes de la tienda durante un segundo</translation>
    </message>
    <message>
        <source>Other apps have used up the store&apos;s requests for two minutes</source>
        <extracomment>wizard/practice/mishaps.py rate-limited-long</extracomment>
        <translation type="unfinished">Otras aplicaciones han agotado las solicitudes de la tienda durante dos minutos</translation>
    </message>
    <message>
        <source>BigCommerce is too busy to answer</source>
        <extracomment>wizard/practice/mishaps.py platform-busy</extracomment>
        <translation type="unfinished">BigCommerce está demasiado ocupado para responder</translation>
    </message>
    <message>
        <source>BigCommerce has a breakdown</source>
        <extracomment>wizard/practice/mishaps.py server-error</extracomment>
        <translation type="unfinished">BigCommerce tiene una avería</translation>
    </message>
    <message>
        <source>BigCommerce stumbles once and then works again</source>
        <extracomment>wizard/practice/mishaps.py server-error-once</extracomment>
        <translation type="unfinished">BigCommerce falla una vez y después vuelve a funcionar</translation>
    </message>
    <message>
        <source>The products cannot be read because of a breakdown</source>
        <extracomment>wizard/practice/mishaps.py one-row-unclear</extracomment>
        <translation type="unfinished">Los productos no se pueden leer por una avería</translation>
    </message>
    <message>
        <source>BigCommerce has withdrawn the question for products</source>
        <extracomment>wizard/practice/mishaps.py one-row-gone</extracomment>
        <translation type="unfinished">BigCommerce retiró la pregunta por los productos</translation>
    </message>
    <message>
        <source>The company&apos;s network answers everything with nothing</source>
        <extracomment>wizard/practice/mishaps.py empty-answers</extracomment>
        <translation type="unfinished">La red de la empresa responde a todo con nada</translation>
    </message>
    <message>
        <source>The deep check creates something after all (only when it is run with the deep check)</source>
        <extracomment>wizard/practice/mishaps.py writes-accepted</extracomment>
        <translation type="unfinished">La comprobación a fondo crea algo a pesar de todo (solo si se prueba con la comprobación a fondo)</translation>
    </message>
    <message>
        <source>Someone deletes the account while it is being tested</source>
        <extracomment>wizard/practice/mishaps.py revoked-midway</extracomment>
        <translation type="unfinished">Alguien borra la cuenta mientras se prueba</translation>
    </message>
    <message>
        <source>BigCommerce does not like how the token is written</source>
        <extracomment>wizard/practice/mishaps.py token-malformed</extracomment>
        <translation type="unfinished">A BigCommerce no le gusta cómo está escrito el token</translation>
    </message>
    <message>
        <source>The company&apos;s network removes the token on the way</source>
        <extracomment>wizard/practice/mishaps.py token-stripped</extracomment>
        <translation type="unfinished">La red de la empresa quita el token por el camino</translation>
    </message>
    <message>
        <source>The store is new: it has no customers, products or orders yet</source>
        <extracomment>wizard/practice/mishaps.py empty-store</extracomment>
        <translation type="unfinished">La tienda es nueva: todavía no tiene clientes, productos ni pedidos</translation>
    </message>
    <message>
        <source>Someone opens the Wi-Fi sign-in page</source>
        <extracomment>wizard/practice/mishaps.py wifi-page</extracomment>
        <translation type="unfinished">Alguien abre la página de inicio de sesión de la red wifi</translation>
    </message>
    <message>
        <source>The company&apos;s network shows a page of its own instead of BigCommerce</source>
        <extracomment>wizard/practice/mishaps.py html-page</extracomment>
        <translation type="unfinished">La red de la empresa muestra una página propia en lugar de BigCommerce</translation>
    </message>
    <message>
        <source>The answer arrives garbled</source>
        <extracomment>wizard/practice/mishaps.py not-json</extracomment>
        <translation type="unfinished">La respuesta llega ilegible</translation>
    </message>
    <message>
        <source>The answer breaks off in the middle</source>
        <extracomment>wizard/practice/mishaps.py half-answer</extracomment>
        <translation type="unfinished">La respuesta se corta por la mitad</translation>
    </message>
    <message>
        <source>The connection is cut before an answer comes</source>
        <extracomment>wizard/practice/mishaps.py drop</extracomment>
        <translation type="unfinished">La conexión se corta antes de que llegue una respuesta</translation>
    </message>
    <message>
        <source>The connection is cut once and then works again</source>
        <extracomment>wizard/practice/mishaps.py drop-once</extracomment>
        <translation type="unfinished">La conexión se corta una vez y después vuelve a funcionar</translation>
    </message>
    <message>
        <source>No answer ever comes</source>
        <extracomment>wizard/practice/mishaps.py hang</extracomment>
        <translation type="unfinished">Nunca llega ninguna respuesta</translation>
    </message>
    <message>
        <source>The answer comes so slowly that it never ends</source>
        <extracomment>wizard/practice/mishaps.py slow-drip</extracomment>
        <translation type="unfinished">La respuesta llega tan despacio que no termina nunca</translation>
    </message>
    <message>
        <source>Even the beginning of the answer comes too slowly</source>
        <extracomment>wizard/practice/mishaps.py slow-head</extracomment>
        <translation type="unfinished">Incluso el comienzo de la respuesta llega demasiado despacio</translation>
    </message>
    <message>
        <source>The answer never ends: a gigabyte arrives</source>
        <extracomment>wizard/practice/mishaps.py huge-body</extracomment>
        <translation type="unfinished">La respuesta no termina nunca: llega un gigabyte</translation>
    </message>
    <message>
        <source>The answer begins with a million letters of nothing</source>
        <extracomment>wizard/practice/mishaps.py huge-header</extracomment>
        <translation type="unfinished">La respuesta empieza con un millón de letras sin contenido</translation>
    </message>
    <message>
        <source>A small packed answer unfolds to a gigabyte</source>
        <extracomment>wizard/practice/mishaps.py gzip-bomb</extracomment>
        <translation type="unfinished">Una respuesta comprimida pequeña se convierte en un gigabyte</translation>
    </message>
    <message>
        <source>BigCommerce answers something nobody has seen before</source>
        <extracomment>wizard/practice/mishaps.py teapot</extracomment>
        <translation type="unfinished">BigCommerce responde algo que nadie ha visto antes</translation>
    </message>
</context>
<context>
    <name>MissingRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>wizard/ui/pages/check/missing_rows.py</extracomment>
        <translation type="unfinished">
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingRowsCard</name>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/account/cards.py</extracomment>
        <translation type="unfinished">Conserve la cuenta anterior hasta que la nueva funcione en APPSe AI.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Aún sin probar</translation>
    </message>
    <message>
        <source>Open APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Abre APPSe AI</translation>
    </message>
    <message>
        <source>Copy these into APPSe AI</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Copia esto en APPSe AI</translation>
    </message>
    <message>
        <source>What does APPSe AI show?</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">¿Qué muestra APPSe AI?</translation>
    </message>
    <message>
        <source>APPSe AI shows red</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI muestra rojo</translation>
    </message>
    <message>
        <source>Ask support</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Pregunta a soporte</translation>
    </message>
    <message>
        <source>You’re done</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Choose {credentials}, {add}, {app}, and its authentication type.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Elige {credentials}, {add}, {app} y su tipo de autenticación.</translation>
    </message>
    <message>
        <source>Find {name} in its list of credentials.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Busca {name} en su lista de credenciales.</translation>
    </message>
    <message>
        <source>APPSe AI can use {store}.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">APPSe AI puede usar {store}.</translation>
    </message>
    <message>
        <source>Send them a report. It never contains your token.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Envíales un informe. Nunca contiene tu token.</translation>
    </message>
    <message>
        <source>Check {number} of {count}</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Comprobación {number} de {count}</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">No se probó esta vez. El token de esta tienda está guardado en este equipo.</translation>
    </message>
    <message>
        <source>These values may not work.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Puede que estos valores no funcionen.</translation>
    </message>
    <message>
        <source>Now click {save} in APPSe AI.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Ahora haz clic en {save} en APPSe AI.</translation>
    </message>
    <message>
        <source>Paste each value into the field with the same name.</source>
        <extracomment>wizard/ui/pages/handover/move_words.py</extracomment>
        <translation type="unfinished">Pega cada valor en el campo del mismo nombre.</translation>
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
        <translation type="unfinished">El nombre es solo para ti.</translation>
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
        <source>This is the example from APPSe AI&apos;s guide. Is it really your store?</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">Este es el ejemplo de la guía de APPSe AI. ¿De verdad es tu tienda?</translation>
    </message>
    <message>
        <source>Most store hashes have 5 to 10 characters. Please compare it with the address.</source>
        <extracomment>wizard/ui/pages/store/words.py</extracomment>
        <translation type="unfinished">La mayoría de los hashes de tienda tienen de 5 a 10 caracteres. Compáralo con la dirección.</translation>
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
        <source>{code} (copied with the words above)</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{code} (copiado junto con el texto de arriba)</translation>
    </message>
    <message>
        <source>{code} (not copied: another program holds the clipboard)</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">{code} (no copiado: otro programa está usando el portapapeles)</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Paso {step}, código {code}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Código {code}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Listo</translation>
    </message>
    <message>
        <source>Take care</source>
        <extracomment>wizard/ui/widgets/notice.py</extracomment>
        <translation type="unfinished">Atención</translation>
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
        <translation type="unfinished">No usarla</translation>
    </message>
    <message>
        <source>You copied {address}</source>
        <extracomment>wizard/ui/pages/store/offer.py</extracomment>
        <translation type="unfinished">Ha copiado {address}</translation>
    </message>
</context>
<context>
    <name>OpenCard</name>
    <message>
        <source>&amp;It’s already open</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Ya está abierto</translation>
    </message>
    <message>
        <source>Don’t &amp;move it</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">No &amp;moverla</translation>
    </message>
    <message>
        <source>&amp;Move it beside my browser</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Moverla junto al navegador</translation>
    </message>
    <message>
        <source>This window moves beside your browser.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Esta ventana se coloca junto a tu navegador.</translation>
    </message>
    <message>
        <source>This window stays where it is.</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">Esta ventana se queda donde está.</translation>
    </message>
</context>
<context>
    <name>OpenedNotice</name>
    <message>
        <source>Going on with the store {hash}</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continúas con la tienda {hash}</translation>
    </message>
    <message>
        <source>Saved on {when}, at step {number} ({name}).</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Guardado el {when}, en el paso {number} ({name}).</translation>
    </message>
    <message>
        <source>The last test ended well: the connection was ready.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">La última prueba terminó bien: la conexión estaba lista.</translation>
    </message>
    <message>
        <source>The last test ended with {code}: {title}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">La última prueba terminó con {code}: {title}.</translation>
    </message>
    <message>
        <source>The last test ended with {code}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">La última prueba terminó con {code}.</translation>
    </message>
    <message>
        <source>Missing: {rows}.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Faltan: {rows}.</translation>
    </message>
    <message>
        <source>There was no test result at that time.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">En ese momento no había ningún resultado de prueba.</translation>
    </message>
    <message>
        <source>The account before this one lacked: {rows}. The new one was not tested yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">A la cuenta anterior a esta le faltaban: {rows}. La nueva todavía no se ha probado.</translation>
    </message>
    <message>
        <source>Compare the store hash with the address in your browser, then go on with Next.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Compara el hash de la tienda con la dirección del navegador y continúa con “Siguiente”.</translation>
    </message>
    <message>
        <source>First compare the store hash {hash} with the address in your browser: the file may be about another store.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Primero compara el hash de la tienda {hash} con la dirección del navegador: puede que el archivo sea de otra tienda.</translation>
    </message>
    <message>
        <source>Go on where you stopped; what was ticked is ticked below.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continúa donde lo dejaste; lo que estaba marcado está marcado abajo.</translation>
    </message>
    <message>
        <source>Go on where you stopped. No row was ticked yet.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Continúa donde lo dejaste. Todavía no se había marcado ninguna fila.</translation>
    </message>
    <message>
        <source>For a new API account with all the rows, press Back. To repeat the test, enter the token again: a saved set-up never holds it.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Para crear una cuenta de API nueva con todas las filas, pulsa “Atrás”. Para repetir la prueba, introduce de nuevo el token: una configuración guardada nunca lo contiene.</translation>
    </message>
    <message>
        <source>A saved set-up never holds the token. Enter it here, then go on to the test.</source>
        <extracomment>wizard/ui/shell/resumed_notice.py</extracomment>
        <translation type="unfinished">Una configuración guardada nunca contiene el token. Introdúcelo aquí y después pasa a la prueba.</translation>
    </message>
</context>
<context>
    <name>OpenedPage</name>
    <message>
        <source>The page should open in your browser now</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">La página debería abrirse ahora en el navegador</translation>
    </message>
    <message>
        <source>Your browser could not be opened</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">No se pudo abrir el navegador</translation>
    </message>
    <message>
        <source>Practice mode opens no page outside this program</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">El modo de práctica no abre páginas fuera de este programa</translation>
    </message>
    <message>
        <source>The practice control panel should open in your browser now</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">El panel de control de práctica debería abrirse ahora en el navegador</translation>
    </message>
    <message>
        <source>It stands for BigCommerce&apos;s control panel and belongs to the make-believe store inside this program.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Hace las veces del panel de control de BigCommerce y forma parte de la tienda simulada que hay dentro de este programa.</translation>
    </message>
    <message>
        <source>Go on there as you would in BigCommerce. It is there for as long as this window is open.
Nothing there? Copy this address into your browser: {address}</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Continúa allí como lo harías en BigCommerce. Está disponible mientras esta ventana siga abierta.
¿No aparece nada? Copia esta dirección en el navegador: {address}</translation>
    </message>
    <message>
        <source>Copy this address into your browser.</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Copia esta dirección en el navegador.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">Copiar la dirección</translation>
    </message>
    <message>
        <source>The address is copied</source>
        <extracomment>wizard/ui/shell/open_page.py</extracomment>
        <translation type="unfinished">La dirección se ha copiado</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <source>Other &amp;reasons</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Otras &amp;razones</translation>
    </message>
    <message>
        <source>BigCommerce’s &amp;status page</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Página de e&amp;stado de BigCommerce</translation>
    </message>
    <message>
        <source>Store and token came from {name}.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">La tienda y el token vienen de {name}.</translation>
    </message>
    <message>
        <source>Without Customers, APPSe AI’s own check will probably fail.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Sin Customers, la comprobación de APPSe AI probablemente fallará.</translation>
    </message>
    <message>
        <source>Keep the old account until the new one works in APPSe AI.</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Conserve la cuenta anterior hasta que la nueva funcione en APPSe AI.</translation>
    </message>
    <message>
        <source>Add to APPSe AI &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Añadir a APPSe AI sin &amp;probar</translation>
    </message>
    <message>
        <source>Continue a&amp;nyway</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Continuar de to&amp;dos modos</translation>
    </message>
    <message>
        <source>Continue &amp;untested</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">Continuar sin &amp;probar</translation>
    </message>
    <message>
        <source>&amp;What is sent?</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">¿&amp;Qué se envía?</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>wizard/ui/pages/check/outcome.py</extracomment>
        <translation type="unfinished">&amp;Detalles</translation>
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
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Crear una cuenta de API para APPSe AI</translation>
    </message>
    <message>
        <source>For the owner of the BigCommerce store, or a user who may create store-level API accounts</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Para el propietario de la tienda de BigCommerce, o un usuario que pueda crear cuentas de API a nivel de tienda</translation>
    </message>
    <message>
        <source>PRACTICE: none of this is about a real store.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">PRÁCTICA: nada de esto es de una tienda real.</translation>
    </message>
    <message>
        <source>APPSe AI is to be connected to the store {store}. For that it needs an API account, which the store&apos;s owner can create, or a user with permission for it. It is done once, and changes nothing in your store.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Se va a conectar APPSe AI con la tienda {store}. Para ello necesita una cuenta de API, que puede crear el propietario de la tienda o un usuario con permiso para hacerlo. Se hace una sola vez y no cambia nada en tu tienda.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Abre la página</translation>
    </message>
    <message>
        <source>Sign in to BigCommerce with Chrome, Firefox or Edge, and open this address:</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Inicia sesión en BigCommerce con Chrome, Firefox o Edge y abre esta dirección:</translation>
    </message>
    <message>
        <source>The address bar then shows {store}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">La barra de direcciones muestra entonces {store}.</translation>
    </message>
    <message>
        <source>Or click {settings} and, near the end of that page, {right}. Older stores call it {older}. Do not take {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">O haz clic en {settings} y, casi al final de esa página, en {right}. En las tiendas más antiguas se llama {older}. No uses {wrong}.</translation>
    </message>
    <message>
        <source>Click {create} at the top right.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Haz clic en {create}, arriba a la derecha.</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Rellena el formulario</translation>
    </message>
    <message>
        <source>Leave {type} at {right}, and type this into {name}:</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Deja {type} en {right} y escribe esto en {name}:</translation>
    </message>
    <message>
        <source>The name is for you alone. It tells you later what the account is for.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">El nombre es solo para ti. Más adelante te recordará para qué es la cuenta.</translation>
    </message>
    <message>
        <source>Under {scopes}, set the rows as shown here: {change} of the {count} are to be changed, the others stay at their first option.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">En {scopes}, ajusta las filas como se muestra aquí: hay que cambiar {change} de las {count}; las demás se quedan en su primera opción.</translation>
    </message>
    <message>
        <source>They stand in the order of BigCommerce&apos;s page. A row there that is not on this sheet stays at its first option, too.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Están en el orden de la página de BigCommerce. Si allí hay una fila que no está en esta hoja, también se queda en su primera opción.</translation>
    </message>
    <message>
        <source>{label}: leave at {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">{label}: déjala en {wanted}</translation>
    </message>
    <message>
        <source>{label}: choose {wanted}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">{label}: elige {wanted}</translation>
    </message>
    <message>
        <source>Save, once</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Guarda, una sola vez</translation>
    </message>
    <message>
        <source>Compare all rows once more, then click {save}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Compara todas las filas una vez más y haz clic en {save}.</translation>
    </message>
    <message>
        <source>The rows cannot be changed afterwards. With a wrong one, the account has to be created anew.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Las filas no se pueden cambiar después. Si una no está bien, hay que crear la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>The window {window} opens, and your browser saves a text file. Find the file in your Downloads before you click {done}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Se abre la ventana {window}, y el navegador guarda un archivo de texto. Busca el archivo en tu carpeta Descargas antes de hacer clic en {done}.</translation>
    </message>
    <message>
        <source>Its name begins with {begins}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Su nombre empieza por {begins}.</translation>
    </message>
    <message>
        <source>No file? Copy the third box, {token}, now: BigCommerce never shows it again. In the next step, paste it instead of choosing the file.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">¿No hay archivo? Copia ahora la tercera casilla, {token}: BigCommerce no vuelve a mostrarla. En el paso siguiente, pégala en lugar de elegir el archivo.</translation>
    </message>
    <message>
        <source>Send the file back safely</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Devuelve el archivo de forma segura</translation>
    </message>
    <message>
        <source>Protect the file with a passphrase before you send it.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Protege el archivo con una frase de contraseña antes de enviarlo.</translation>
    </message>
    <message>
        <source>Start the program BigCommerce Connect on your computer. Paste the address of your store in its step 1, choose the file in its step 3, let it be tested, and in its step 5 save it as “Protected with a passphrase”. Send that file, and say the passphrase on the phone, never in the same message.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Abre el programa BigCommerce Connect en tu equipo. Pega la dirección de tu tienda en su paso 1, elige el archivo en su paso 3, deja que se pruebe y, en su paso 5, guárdalo como “Protegido con frase de contraseña”. Envía ese archivo y di la frase de contraseña por teléfono, nunca en el mismo mensaje.</translation>
    </message>
    <message>
        <source>Without this program, pass the text file on in a way that you both trust: on a memory stick, or in a password manager that you share. Not by plain e-mail or chat if you can avoid it: copies stay there for years.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Sin este programa, entrega el archivo de texto de un modo en el que confíen ambas partes: en una memoria USB o en un gestor de contraseñas compartido. Si puedes evitarlo, no por correo normal ni por chat: las copias quedan ahí durante años.</translation>
    </message>
    <message>
        <source>Whoever has the file can do in your store what the rows above allow. Never send the {secret} alone: nobody needs it.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Quien tenga el archivo puede hacer en tu tienda lo que permiten las filas de arriba. Nunca envíes {secret} por separado: nadie lo necesita.</translation>
    </message>
    <message>
        <source>When you hear that the connection works, delete the file.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Cuando te avisen de que la conexión funciona, borra el archivo.</translation>
    </message>
    <message>
        <source>Delete it from your Downloads and from the bin, with the message it was sent in. The API account stays in BigCommerce: it is what APPSe AI works with.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Bórralo de tu carpeta Descargas y de la papelera, junto con el mensaje en el que se envió. La cuenta de API se queda en BigCommerce: es con lo que trabaja APPSe AI.</translation>
    </message>
    <message>
        <source>Or let the person who asked do it</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">O deja que lo haga quien te lo pidió</translation>
    </message>
    <message>
        <source>Under {account}, {users}, {edit}, {risk} you can allow a user to list and create store-level API accounts. Then you need none of the steps above. Take the permission back when the connection works.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">En {account}, {users}, {edit}, {risk} puedes permitir que un usuario vea y cree cuentas de API a nivel de tienda. Entonces no necesitas ninguno de los pasos de arriba. Retira el permiso cuando la conexión funcione.</translation>
    </message>
    <message>
        <source>BigCommerce: an API account for APPSe AI</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">BigCommerce: una cuenta de API para APPSe AI</translation>
    </message>
    <message>
        <source>PRACTICE: {subject}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">PRÁCTICA: {subject}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Hola:</translation>
    </message>
    <message>
        <source>could you create an API account in our BigCommerce store {store} for APPSe AI? I have no permission for it. The attached sheet shows every step.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">¿Puedes crear una cuenta de API en nuestra tienda de BigCommerce {store} para APPSe AI? Yo no tengo permiso para hacerlo. La hoja adjunta muestra todos los pasos.</translation>
    </message>
    <message>
        <source>The page: {page}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">La página: {page}</translation>
    </message>
    <message>
        <source>Please do not send me BigCommerce&apos;s file in a plain e-mail. The sheet says how to protect it with a passphrase.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Por favor, no me envíes el archivo de BigCommerce en un correo normal. La hoja explica cómo protegerlo con una frase de contraseña.</translation>
    </message>
    <message>
        <source>{type}: {right}. {name}: {account}</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">{type}: {right}. {name}: {account}</translation>
    </message>
    <message>
        <source>Rows to change; all others stay at their first option, and nothing can be changed after Save:</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Filas que cambiar; todas las demás se quedan en su primera opción, y después de Save no se puede cambiar nada:</translation>
    </message>
    <message>
        <source>Check that it is the store you want to connect: you may have several.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Comprueba que es la tienda que quieres conectar: puede que tengas varias.</translation>
    </message>
    <message>
        <source>Near the end of that page, click {right}. Older stores call it {older}. Do not take {wrong}.</source>
        <extracomment>wizard/core/owner/instructions.py</extracomment>
        <translation type="unfinished">Casi al final de esa página, haz clic en {right}. En las tiendas más antiguas se llama {older}. No uses {wrong}.</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Hecho</translation>
    </message>
    <message>
        <source>Row in BigCommerce</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Fila en BigCommerce</translation>
    </message>
    <message>
        <source>Choose the one that is lit</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Elige la opción resaltada</translation>
    </message>
    <message>
        <source>Made with BigCommerce Connect. No password, no token.</source>
        <extracomment>wizard/ui/owner/instructions_document.py</extracomment>
        <translation type="unfinished">Creado con BigCommerce Connect. Sin contraseñas ni tokens.</translation>
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
        <translation type="unfinished">Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;text…</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Guardar como &amp;texto…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copiar las instrucciones</translation>
    </message>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Instrucciones para el propietario</translation>
    </message>
    <message>
        <source>Send this to the owner, or someone allowed to create API accounts. It contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Envía esto al propietario o a quien pueda crear cuentas de API. No contiene secretos.</translation>
    </message>
    <message>
        <source>Copy e&amp;mail</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copiar &amp;correo</translation>
    </message>
    <message>
        <source>Email copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Correo copiado</translation>
    </message>
    <message>
        <source>When the file arrives, choose “I got the file from the owner” in step 2.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Cuando llegue el archivo, elige “Tengo el archivo del propietario” en el paso 2.</translation>
    </message>
    <message>
        <source>&amp;Email the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">&amp;Enviar las instrucciones por correo</translation>
    </message>
    <message>
        <source>Instructions copied</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Instrucciones copiadas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Guardar las instrucciones</translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Archivo PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Archivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Guardado como {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">En {folder}.</translation>
    </message>
    <message>
        <source>Send it any way you like: it contains no secrets.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Envíalo como quieras: no contiene secretos.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Debería abrirse un borrador</translation>
    </message>
    <message>
        <source>No draft? Copy the email instead.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">¿No hay borrador? Copia el correo.</translation>
    </message>
    <message>
        <source>Save the PDF here and attach it.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Guarda aquí el PDF y adjúntalo.</translation>
    </message>
    <message>
        <source>Your email app didn’t open</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Tu programa de correo no se abrió</translation>
    </message>
    <message>
        <source>Copy the email and attach the PDF.</source>
        <extracomment>wizard/ui/owner/owner_dialog.py</extracomment>
        <translation type="unfinished">Copia el correo y adjunta el PDF.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Protect with a passphrase</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Proteger con frase de contraseña</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Abrir un archivo protegido</translation>
    </message>
    <message>
        <source>&amp;Passphrase for {name}</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Frase de contraseña para {name}</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">La misma, de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Guardar el archivo</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">&amp;Abrir el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Escribe la frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the same passphrase in both fields.</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Escribe la misma frase de contraseña en los dos campos.</translation>
    </message>
    <message>
        <source>Opening the file …</source>
        <extracomment>wizard/ui/files/passphrase_dialog.py</extracomment>
        <translation type="unfinished">Abriendo el archivo…</translation>
    </message>
</context>
<context>
    <name>PhoneCheck</name>
    <message>
        <source>One side reads out the check number, the other types it in. If both then see the same four words, both have the same token.</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Una persona lee en voz alta el número de control y la otra lo escribe. Si después ambas ven las mismas cuatro palabras, ambas tienen el mismo token.</translation>
    </message>
    <message>
        <source>Check number</source>
        <extracomment>wizard/ui/calls/phone_check.py</extracomment>
        <translation type="unfinished">Número de control</translation>
    </message>
</context>
<context>
    <name>PhoneWindow</name>
    <message>
        <source>What to say on the phone</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Qué decir por teléfono</translation>
    </message>
    <message>
        <source>Say: “{words}”</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Di: “{words}”</translation>
    </message>
    <message>
        <source>Never read out your token.</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Nunca leas tu token en voz alta.</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Paso {step}</translation>
    </message>
    <message>
        <source>Step {step}, code {code}</source>
        <extracomment>wizard/ui/support/phone_window.py</extracomment>
        <translation type="unfinished">Paso {step}, código {code}</translation>
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
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This is the store hash. Copy the whole address.</source>
        <extracomment>wizard/ui/pictures/address_bar.py</extracomment>
        <translation type="unfinished">Este es el hash de la tienda. Copia la dirección completa.</translation>
    </message>
    <message>
        <source>The address at the top of your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">La dirección, en la parte superior del navegador</translation>
    </message>
    <message>
        <source>{create}, at the top right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{create}, arriba a la derecha</translation>
    </message>
    <message>
        <source>The form: {type} and {name}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">El formulario: {type} y {name}</translation>
    </message>
    <message>
        <source>This window beside your browser</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Esta ventana junto al navegador</translation>
    </message>
    <message>
        <source>{settings}, then the end of the page</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings}, luego el final de la página</translation>
    </message>
    <message>
        <source>Two rows, set correctly</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Dos filas bien configuradas</translation>
    </message>
    <message>
        <source>{save}, at the bottom right</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save}, abajo a la derecha</translation>
    </message>
    <message>
        <source>{token} is the third box</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{token} es la tercera casilla</translation>
    </message>
    <message>
        <source>{credentials}, then {add}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials}, después {add}</translation>
    </message>
    <message>
        <source>The form {configure}</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">El formulario {configure}</translation>
    </message>
    <message>
        <source>The store hash is at the top, between store- and the first dot.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">El store hash está arriba, entre store- y el primer punto.</translation>
    </message>
    <message>
        <source>BigCommerce is open in your browser. This window is a narrow column at its right, with one task at a time.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">BigCommerce está abierto en el navegador. Esta ventana es una columna estrecha a su derecha, con una tarea cada vez.</translation>
    </message>
    <message>
        <source>{settings} is last in BigCommerce’s menu. Under API, at the very end, {store_level} is the second of three rows.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{settings} es lo último del menú de BigCommerce. En API, al final, {store_level} es la segunda de tres filas.</translation>
    </message>
    <message>
        <source>On {store_level}, the blue {create} button is at the top right, above the list.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">En {store_level}, el botón azul {create} está arriba a la derecha, sobre la lista.</translation>
    </message>
    <message>
        <source>Leave {type} as it is. Type the name into {name}, below.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Deja {type} como está. Escribe el nombre en {name}, debajo.</translation>
    </message>
    <message>
        <source>Each row is a name and joined buttons. The chosen one is light blue.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Cada fila es un nombre y botones unidos. El elegido es azul claro.</translation>
    </message>
    <message>
        <source>{save} is the blue button at the bottom right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{save} es el botón azul de abajo a la derecha.</translation>
    </message>
    <message>
        <source>After {save}, a pop-up shows three boxes. The last one is {token}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">Tras {save}, una ventana muestra tres recuadros. El último es {token}.</translation>
    </message>
    <message>
        <source>{credentials} is fourth in APPSe AI’s menu. The blue {add} button is at the top right.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{credentials} es el cuarto del menú de APPSe AI. El botón azul {add} está arriba a la derecha.</translation>
    </message>
    <message>
        <source>{configure} has three fields, in this order. The wide button below is {authorize}.</source>
        <extracomment>wizard/ui/pictures/picture_words.py</extracomment>
        <translation type="unfinished">{configure} tiene tres campos, en este orden. El botón ancho de abajo es {authorize}.</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>What it looks like</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">Así se ve</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/pictures/picture_dialog.py</extracomment>
        <translation type="unfinished">&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Enlarge the picture: {caption}</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Ampliar la imagen: {caption}</translation>
    </message>
    <message>
        <source>Click to enlarge</source>
        <extracomment>wizard/ui/pictures/picture_view.py</extracomment>
        <translation type="unfinished">Haz clic para ampliar</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>This talks to a make-believe store inside this program, not to BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Esto se comunica con una tienda simulada dentro de este programa, no con BigCommerce.</translation>
    </message>
    <message>
        <source>R&amp;ehearse…</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Sim&amp;ular un problema…</translation>
    </message>
    <message>
        <source>Let something go wrong, or open the practice control panel</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Hacer que algo falle o abrir el panel de control de práctica</translation>
    </message>
    <message>
        <source>PRACTICE: a make-believe store, not BigCommerce.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">PRÁCTICA: una tienda simulada, no BigCommerce.</translation>
    </message>
    <message>
        <source>PRACTICE: a rehearsed problem is on.</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">PRÁCTICA: hay un problema simulado activado.</translation>
    </message>
    <message>
        <source>Tr&amp;y a practice value</source>
        <extracomment>wizard/ui/practice/bar.py</extracomment>
        <translation type="unfinished">Usar un va&amp;lor de práctica</translation>
    </message>
</context>
<context>
    <name>PracticeToken</name>
    <message>
        <source>All rows as wanted.</source>
        <extracomment>wizard/practice/store.py ready</extracomment>
        <translation type="unfinished">Todas las filas como se piden.</translation>
    </message>
    <message>
        <source>Products was left at None.</source>
        <extracomment>wizard/practice/store.py one-row-missing</extracomment>
        <translation type="unfinished">Products se dejó en None.</translation>
    </message>
    <message>
        <source>Its API account was deleted.</source>
        <extracomment>wizard/practice/store.py revoked</extracomment>
        <translation type="unfinished">Su cuenta de API se borró.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Instructions for the owner</source>
        <extracomment>wizard/ui/owner/preview.py</extracomment>
        <translation type="unfinished">Instrucciones para el propietario</translation>
    </message>
</context>
<context>
    <name>Primary</name>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/shell/states.py STORE_EMPTY</extracomment>
        <translation type="unfinished">&amp;Abrir BigCommerce</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <extracomment>wizard/ui/shell/states.py STORE_OFFERED</extracomment>
        <translation type="unfinished">&amp;Usar esta dirección</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>wizard/ui/shell/states.py STORE_TYPED</extracomment>
        <translation type="unfinished">&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Look up {host}</source>
        <extracomment>wizard/ui/shell/states.py STORE_SHOP</extracomment>
        <translation type="unfinished">&amp;Consultar {host}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>wizard/ui/shell/states.py STORE_LOOKING</extracomment>
        <translation type="unfinished">&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Use store {hash}</source>
        <extracomment>wizard/ui/shell/states.py STORE_CHOICES</extracomment>
        <translation type="unfinished">&amp;Usar la tienda {hash}</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_RETRY</extracomment>
        <translation type="unfinished">Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/shell/states.py STORE_FILE_FOUND</extracomment>
        <translation type="unfinished">&amp;Probar</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <extracomment>wizard/ui/shell/states.py STORE_SAVED</extracomment>
        <translation type="unfinished">Probar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Add the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py STORE_NO_TOKEN</extracomment>
        <translation type="unfinished">Añadir el &amp;token</translation>
    </message>
    <message>
        <source>&amp;Done, copy the name</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_CREATE</extracomment>
        <translation type="unfinished">&amp;Hecho, copiar el nombre</translation>
    </message>
    <message>
        <source>I &amp;clicked Save</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE</extracomment>
        <translation type="unfinished">He hecho &amp;clic en Save</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_SAVE_WAITING</extracomment>
        <translation type="unfinished">&amp;Elegir el archivo…</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FIND</extracomment>
        <translation type="unfinished">Mirar en &amp;Descargas</translation>
    </message>
    <message>
        <source>&amp;Use this file and test</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_FILE</extracomment>
        <translation type="unfinished">&amp;Usar este archivo y probar</translation>
    </message>
    <message>
        <source>&amp;Send instructions…</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_UNSEEN</extracomment>
        <translation type="unfinished">&amp;Enviar instrucciones…</translation>
    </message>
    <message>
        <source>I got the &amp;file from the owner</source>
        <extracomment>wizard/ui/shell/states.py ACCOUNT_OWNER</extracomment>
        <translation type="unfinished">Tengo el &amp;archivo del propietario</translation>
    </message>
    <message>
        <source>Go back to the API &amp;account</source>
        <extracomment>wizard/ui/shell/states.py TOKEN_WRONG_ACCOUNT</extracomment>
        <translation type="unfinished">&amp;Volver a la cuenta de API</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <extracomment>wizard/ui/shell/states.py TEST_RUNNING</extracomment>
        <translation type="unfinished">&amp;Detener la prueba</translation>
    </message>
    <message>
        <source>&amp;Open APPSe AI</source>
        <extracomment>wizard/ui/shell/states.py TEST_GOOD</extracomment>
        <translation type="unfinished">&amp;Abrir APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Create a new account</source>
        <extracomment>wizard/ui/shell/states.py TEST_MISSING</extracomment>
        <translation type="unfinished">&amp;Crear una cuenta nueva</translation>
    </message>
    <message>
        <source>Go back to the &amp;token</source>
        <extracomment>wizard/ui/shell/states.py TEST_REFUSED</extracomment>
        <translation type="unfinished">Volver al &amp;token</translation>
    </message>
    <message>
        <source>Go back to &amp;step 1</source>
        <extracomment>wizard/ui/shell/states.py TEST_STORE_REFUSED</extracomment>
        <translation type="unfinished">Volver al pa&amp;so 1</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <extracomment>wizard/ui/shell/states.py TEST_SKIPPED</extracomment>
        <translation type="unfinished">&amp;Probar ahora</translation>
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
        <translation type="unfinished">&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;I saved it</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_SAVED</extracomment>
        <translation type="unfinished">Ya lo &amp;guardé</translation>
    </message>
    <message>
        <source>Gr&amp;een check mark</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_ASK</extracomment>
        <translation type="unfinished">Marca &amp;verde</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_RED_LOOK</extracomment>
        <translation type="unfinished">&amp;Mirar otra vez</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_REPORT</extracomment>
        <translation type="unfinished">Crear un &amp;informe…</translation>
    </message>
    <message>
        <source>&amp;Delete {files}</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_TIDY</extracomment>
        <translation type="unfinished">&amp;Eliminar {files}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/shell/states.py HANDOVER_GREEN_DONE</extracomment>
        <translation type="unfinished">&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>QuestionWindow</name>
    <message>
        <source>&amp;Get help</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">O&amp;btener ayuda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/support/question_window.py</extracomment>
        <translation type="unfinished">&amp;Cerrar</translation>
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
        <translation type="unfinished">para APPSe AI</translation>
    </message>
</context>
<context>
    <name>RailStep</name>
    <message>
        <source>Go back to this step</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Volver a este paso</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">paso actual</translation>
    </message>
    <message>
        <source>Step {number}: {name}, {state}</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">Paso {number}: {name}, {state}</translation>
    </message>
    <message>
        <source>to come</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">hecho</translation>
    </message>
    <message>
        <source>done by the file</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">hecho con el archivo</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">falló</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/shell/rail.py</extracomment>
        <translation type="unfinished">sin probar</translation>
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
        <translation type="unfinished">Búsqueda del nombre</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <extracomment>wizard/core/readiness.py CONNECTION</extracomment>
        <translation type="unfinished">Conexión segura</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>wizard/core/readiness.py CLOCK</extracomment>
        <translation type="unfinished">Reloj</translation>
    </message>
    <message>
        <source>Keychain</source>
        <extracomment>wizard/core/readiness.py KEYCHAIN</extracomment>
        <translation type="unfinished">Llavero</translation>
    </message>
    <message>
        <source>Downloads folder</source>
        <extracomment>wizard/core/readiness.py DOWNLOADS</extracomment>
        <translation type="unfinished">Carpeta Descargas</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>wizard/core/readiness.py BROWSER</extracomment>
        <translation type="unfinished">Navegador</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <extracomment>wizard/core/readiness.py CLIPBOARD</extracomment>
        <translation type="unfinished">Portapapeles</translation>
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
        <translation type="unfinished">¿Está listo este equipo?</translation>
    </message>
    <message>
        <source>Your token isn’t used. This computer may ask for the password of its keychain.</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">No se usa tu token. Puede que este equipo pida la contraseña de su llavero.</translation>
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
        <translation type="unfinished">Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">&amp;Cerrar</translation>
    </message>
    <message>
        <source>Checking this computer…</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Comprobando este equipo…</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Aún no está listo</translation>
    </message>
    <message>
        <source>No problem found, but not everything could be checked</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">No hay problemas, pero no se pudo comprobar todo</translation>
    </message>
    <message>
        <source>This computer is ready</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">Este equipo está listo</translation>
    </message>
    <message>
        <source>The check stopped early</source>
        <extracomment>wizard/ui/readiness/window.py</extracomment>
        <translation type="unfinished">La comprobación se detuvo antes de tiempo</translation>
    </message>
</context>
<context>
    <name>RedCard</name>
    <message>
        <source>&amp;Not this</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">Esto &amp;no</translation>
    </message>
    <message>
        <source>None of &amp;these</source>
        <extracomment>wizard/ui/pages/handover/red_card.py</extracomment>
        <translation type="unfinished">&amp;Ninguna de estas</translation>
    </message>
</context>
<context>
    <name>RehearsalMenu</name>
    <message>
        <source>&amp;Open the practice control panel</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Ab&amp;rir el panel de control de práctica</translation>
    </message>
    <message>
        <source>Let something go wrong:</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Hacer que algo falle:</translation>
    </message>
    <message>
        <source>&amp;Nothing goes wrong</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Que &amp;nada falle</translation>
    </message>
    <message>
        <source>With the account or its &amp;token</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">En la cuenta o en su &amp;token</translation>
    </message>
    <message>
        <source>With the &amp;store or BigCommerce</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">En la t&amp;ienda o en BigCommerce</translation>
    </message>
    <message>
        <source>On the &amp;way to BigCommerce</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">En el &amp;camino hacia BigCommerce</translation>
    </message>
    <message>
        <source>Something that &amp;passes: the test ends ready</source>
        <extracomment>wizard/ui/practice/rehearsal_menu.py</extracomment>
        <translation type="unfinished">Algo &amp;pasajero: la prueba termina bien</translation>
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
        <translation type="unfinished">Mostrar el &amp;hash de la tienda</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>wizard/ui/support/report_view.py</extracomment>
        <translation type="unfinished">El informe</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Report for support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Informe para soporte</translation>
    </message>
    <message>
        <source>Test the &amp;keychain</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Probar el &amp;llavero</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Guardar…</translation>
    </message>
    <message>
        <source>Support sees only this, never the token. Nothing is sent until you send it.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Soporte solo ve esto, nunca el token. No se envía nada hasta que tú lo envíes.</translation>
    </message>
    <message>
        <source>&amp;Email support</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">&amp;Escribir a soporte</translation>
    </message>
    <message>
        <source>Report copied</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Informe copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Archivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Guardado como {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">En {folder}.</translation>
    </message>
    <message>
        <source>An email draft should open</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Debería abrirse un borrador</translation>
    </message>
    <message>
        <source>Attach the saved report yourself.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Adjunta tú el informe guardado.</translation>
    </message>
    <message>
        <source>Keychain: none in practice.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Llavero: ninguno en la práctica.</translation>
    </message>
    <message>
        <source>Opening the keychain… Your computer may ask for its password.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Abriendo el llavero… Tu equipo puede pedir su contraseña.</translation>
    </message>
    <message>
        <source>Keychain: {name}. It works: a test value came back.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Llavero: {name}. Funciona: volvió un valor de prueba.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">todavía no se sabe</translation>
    </message>
    <message>
        <source>Keychain: {name}. Not tested.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Llavero: {name}. Sin probar.</translation>
    </message>
    <message>
        <source>Keychain: {name}. The test ended with {code}.</source>
        <extracomment>wizard/ui/support/report_window.py</extracomment>
        <translation type="unfinished">Llavero: {name}. La prueba terminó con {code}.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Confirmed as far as possible: {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Confirmados hasta donde es posible: {proven} de {total} permisos.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n depend(s) on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>El resto (%n) depende de las filas que has configurado.</numerusform>
            <numerusform>El resto (%n) depende de las filas que has configurado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read access is confirmed for {proven} of {total} permissions.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">El acceso de lectura está confirmado en {proven} de {total} permisos.</translation>
    </message>
    <message numerus="yes">
        <source>Write access and the other %n can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>La escritura y el resto (%n) no se pueden comprobar sin intentar cambiar datos.</numerusform>
            <numerusform>La escritura y el resto (%n) no se pueden comprobar sin intentar cambiar datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write access can’t be checked without trying to change data.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La escritura no se puede comprobar sin intentar cambiar datos.</translation>
    </message>
    <message>
        <source>It can do more than needed: {rows}. Leave those off next time.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Puede más de lo necesario: {rows}. No los active la próxima vez.</translation>
    </message>
    <message>
        <source>APPSe AI’s own check will probably fail</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La comprobación de APPSe AI probablemente fallará</translation>
    </message>
    <message>
        <source>APPSe AI’s own check should pass</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La comprobación de APPSe AI debería pasar</translation>
    </message>
    <message>
        <source>APPSe AI’s own check is unclear</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La comprobación de APPSe AI es incierta</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. Here no answer came ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La comprobación de APPSe AI pide clientes. Aquí no hubo respuesta ({asked}).</translation>
    </message>
    <message>
        <source>APPSe AI’s own check asks for customers. Here the answer was {status} ({asked}).</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">La comprobación de APPSe AI pide clientes. Aquí la respuesta fue {status} ({asked}).</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">No se envió nada.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}. Time: {seconds} s. Nothing was changed: everything was only read.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Solicitudes enviadas: {requests}. Tiempo: {seconds} s. No se cambió nada: solo se hicieron lecturas.</translation>
    </message>
    <message>
        <source>Requests sent: {requests}, of which {writes} tried to write. Time: {seconds} s.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Solicitudes enviadas: {requests}, de las cuales {writes} intentaron escribir. Tiempo: {seconds} s.</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Esta es «{name}», {domain}.</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Esta es «{name}».</translation>
    </message>
    <message>
        <source>Its first location: {place}.</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation type="unfinished">Primera ubicación: {place}.</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Permission</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Permiso</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Se pide</translation>
    </message>
    <message>
        <source>What was seen</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Lo que se vio</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">sin probar todavía</translation>
    </message>
    <message>
        <source>{wanted} wanted, {seen}</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">se pide {wanted}, {seen}</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Permissions and what the test saw</source>
        <extracomment>wizard/ui/pages/check/results_table.py</extracomment>
        <translation type="unfinished">Permisos y lo que vio la prueba</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>Rows to set in BigCommerce</source>
        <extracomment>wizard/ui/pages/account/row_list.py</extracomment>
        <translation type="unfinished">Filas que configurar en BigCommerce</translation>
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
        <translation type="unfinished">Mostrar solo estas {total}</translation>
    </message>
    <message>
        <source>Show all {count} in BigCommerce’s order</source>
        <extracomment>wizard/ui/pages/account/rows_card.py</extracomment>
        <translation type="unfinished">Las {count} en el orden de BigCommerce</translation>
    </message>
</context>
<context>
    <name>SavedStores</name>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Tus tiendas</translation>
    </message>
    <message>
        <source>Connect another &amp;store</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Conectar otra &amp;tienda</translation>
    </message>
    <message>
        <source>Add to APPSe AI a&amp;gain</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Añadir de nue&amp;vo a APPSe AI</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Cambiar nomb&amp;re…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Olvidar…</translation>
    </message>
    <message>
        <source>test passed</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">prueba superada</translation>
    </message>
    <message>
        <source>permissions missing</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">faltan permisos</translation>
    </message>
    <message>
        <source>token refused</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">token rechazado</translation>
    </message>
    <message>
        <source>not fully tested</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">prueba incompleta</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Renombrar</translation>
    </message>
    <message>
        <source>Name for the store {hash}:</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Nombre para la tienda {hash}:</translation>
    </message>
    <message>
        <source>Forget this store</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Olvidar esta tienda</translation>
    </message>
    <message>
        <source>Forget {label}?</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">¿Olvidar {label}?</translation>
    </message>
    <message>
        <source>Its entry here and its token in the keychain are deleted. BigCommerce and APPSe AI don’t change.</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">Se eliminan su entrada aquí y su token en el llavero. BigCommerce y APPSe AI no cambian.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/pages/store/saved_stores.py</extracomment>
        <translation type="unfinished">&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Blog posts and web pages. APPSe AI does not touch them.</source>
        <extracomment>resources/scopes.json content.why</extracomment>
        <translation type="unfinished">Entradas de blog y páginas web. APPSe AI no las toca.</translation>
    </message>
    <message>
        <source>Scripts on your checkout page. APPSe AI does not touch them.</source>
        <extracomment>resources/scopes.json checkout_content.why</extracomment>
        <translation type="unfinished">Scripts de tu página de pago. APPSe AI no los toca.</translation>
    </message>
    <message>
        <source>BigCommerce has no page to read that belongs to this scope alone.</source>
        <extracomment>resources/scopes.json checkout_content.no_probe_because</extracomment>
        <translation type="unfinished">BigCommerce no tiene ninguna página legible que pertenezca solo a este permiso.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates customers, and tests your connection here.</source>
        <extracomment>resources/scopes.json customers.why</extracomment>
        <translation type="unfinished">APPSe AI lee y actualiza los clientes, y prueba aquí tu conexión.</translation>
    </message>
    <message>
        <source>Signing shoppers in on your storefront. APPSe AI never does that.</source>
        <extracomment>resources/scopes.json customers_login.why</extracomment>
        <translation type="unfinished">Iniciar la sesión de los compradores en tu tienda en línea. APPSe AI nunca lo hace.</translation>
    </message>
    <message>
        <source>This scope only signs shoppers in; there is nothing to read.</source>
        <extracomment>resources/scopes.json customers_login.no_probe_because</extracomment>
        <translation type="unfinished">Este permiso solo inicia la sesión de los compradores; no hay nada que leer.</translation>
    </message>
    <message>
        <source>Your store&apos;s name, address and settings. Not needed.</source>
        <extracomment>resources/scopes.json information_settings.why</extracomment>
        <translation type="unfinished">El nombre, la dirección y los ajustes de tu tienda. No hace falta.</translation>
    </message>
    <message>
        <source>Coupons, banners and gift certificates. Not needed.</source>
        <extracomment>resources/scopes.json marketing.why</extracomment>
        <translation type="unfinished">Cupones, banners y vales de regalo. No hace falta.</translation>
    </message>
    <message>
        <source>APPSe AI reads orders and brings their status up to date.</source>
        <extracomment>resources/scopes.json orders.why</extracomment>
        <translation type="unfinished">APPSe AI lee los pedidos y pone al día su estado.</translation>
    </message>
    <message>
        <source>Shows how an order was paid, so that payments reach your other systems.</source>
        <extracomment>resources/scopes.json order_transactions.why</extracomment>
        <translation type="unfinished">Muestra cómo se pagó un pedido, para que los pagos lleguen a tus otros sistemas.</translation>
    </message>
    <message>
        <source>Lets a workflow take a payment for an order. Powerful: give it only to tools you trust.</source>
        <extracomment>resources/scopes.json create_payments.why</extracomment>
        <translation type="unfinished">Permite que un flujo de trabajo cobre un pedido. Da mucho poder: concédelo solo a herramientas en las que confíes.</translation>
    </message>
    <message>
        <source>This scope can only create; there is nothing to read.</source>
        <extracomment>resources/scopes.json create_payments.no_probe_because</extracomment>
        <translation type="unfinished">Este permiso solo puede crear; no hay nada que leer.</translation>
    </message>
    <message>
        <source>Lists the payment methods your store accepts.</source>
        <extracomment>resources/scopes.json get_payment_methods.why</extracomment>
        <translation type="unfinished">Muestra los métodos de pago que acepta tu tienda.</translation>
    </message>
    <message>
        <source>Shoppers&apos; saved cards. Not needed.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.why</extracomment>
        <translation type="unfinished">Las tarjetas guardadas de los compradores. No hace falta.</translation>
    </message>
    <message>
        <source>Whether its page belongs to this scope alone is not known.</source>
        <extracomment>resources/scopes.json stored_payment_instruments.no_probe_because</extracomment>
        <translation type="unfinished">No se sabe si su página pertenece solo a este permiso.</translation>
    </message>
    <message>
        <source>APPSe AI reads and updates products, prices and categories.</source>
        <extracomment>resources/scopes.json products.why</extracomment>
        <translation type="unfinished">APPSe AI lee y actualiza productos, precios y categorías.</translation>
    </message>
    <message>
        <source>The look of your storefront. Not needed.</source>
        <extracomment>resources/scopes.json themes.why</extracomment>
        <translation type="unfinished">El aspecto de tu tienda en línea. No hace falta.</translation>
    </message>
    <message>
        <source>What shoppers have in their carts. Not needed.</source>
        <extracomment>resources/scopes.json carts.why</extracomment>
        <translation type="unfinished">Lo que los compradores tienen en el carrito. No hace falta.</translation>
    </message>
    <message>
        <source>Purchases that are still going on. Not needed.</source>
        <extracomment>resources/scopes.json checkouts.why</extracomment>
        <translation type="unfinished">Compras que todavía no han terminado. No hace falta.</translation>
    </message>
    <message>
        <source>The web addresses of your storefronts. Not needed.</source>
        <extracomment>resources/scopes.json sites_routes.why</extracomment>
        <translation type="unfinished">Las direcciones web de tus tiendas en línea. No hace falta.</translation>
    </message>
    <message>
        <source>How your sales channels are set up. Not needed.</source>
        <extracomment>resources/scopes.json channel_settings.why</extracomment>
        <translation type="unfinished">Cómo están configurados tus canales de venta. No hace falta.</translation>
    </message>
    <message>
        <source>Which products each sales channel shows. Not needed.</source>
        <extracomment>resources/scopes.json channel_listings.why</extracomment>
        <translation type="unfinished">Qué productos muestra cada canal de venta. No hace falta.</translation>
    </message>
    <message>
        <source>Makes further tokens for a storefront. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.why</extracomment>
        <translation type="unfinished">Crea más tokens para una tienda en línea. No hace falta.</translation>
    </message>
    <message>
        <source>This scope can only make and revoke tokens; there is nothing to read.</source>
        <extracomment>resources/scopes.json storefront_api_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Este permiso solo puede crear y anular tokens; no hay nada que leer.</translation>
    </message>
    <message>
        <source>Makes tokens that act as a shopper. Not needed.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.why</extracomment>
        <translation type="unfinished">Crea tokens que actúan en nombre de un comprador. No hace falta.</translation>
    </message>
    <message>
        <source>This scope can only make tokens; there is nothing to read.</source>
        <extracomment>resources/scopes.json storefront_api_customer_impersonation_tokens.no_probe_because</extracomment>
        <translation type="unfinished">Este permiso solo puede crear tokens; no hay nada que leer.</translation>
    </message>
    <message>
        <source>BigCommerce shows this row, but APPSe AI&apos;s list does not have it. Leave it as it is.</source>
        <extracomment>resources/scopes.json store_logs.why</extracomment>
        <translation type="unfinished">BigCommerce muestra esta fila, pero no está en la lista de APPSe AI. Déjala como está.</translation>
    </message>
    <message>
        <source>Your warehouses and shops, for stock by location.</source>
        <extracomment>resources/scopes.json store_locations.why</extracomment>
        <translation type="unfinished">Tus almacenes y locales, para las existencias por ubicación.</translation>
    </message>
    <message>
        <source>APPSe AI keeps your stock levels up to date.</source>
        <extracomment>resources/scopes.json store_inventory.why</extracomment>
        <translation type="unfinished">APPSe AI mantiene al día tus existencias.</translation>
    </message>
    <message>
        <source>Pick-up and delivery methods for orders.</source>
        <extracomment>resources/scopes.json fulfillment_methods.why</extracomment>
        <translation type="unfinished">Métodos de recogida y entrega de los pedidos.</translation>
    </message>
    <message>
        <source>Marks orders as picked up or sent.</source>
        <extracomment>resources/scopes.json order_fulfillment.why</extracomment>
        <translation type="unfinished">Marca los pedidos como recogidos o enviados.</translation>
    </message>
    <message>
        <source>Hands extra data fields from one app to another. Not needed.</source>
        <extracomment>resources/scopes.json metafield_ownership.why</extracomment>
        <translation type="unfinished">Pasa campos de datos adicionales de una aplicación a otra. No hace falta.</translation>
    </message>
    <message>
        <source>This scope only changes owners; there is nothing to read.</source>
        <extracomment>resources/scopes.json metafield_ownership.no_probe_because</extracomment>
        <translation type="unfinished">Este permiso solo cambia propietarios; no hay nada que leer.</translation>
    </message>
    <message>
        <source>Lets APPSe AI use the extra data fields that other apps keep on products and orders.</source>
        <extracomment>resources/scopes.json metafields_access.why</extracomment>
        <translation type="unfinished">Permite que APPSe AI use los campos de datos adicionales que otras aplicaciones guardan en productos y pedidos.</translation>
    </message>
    <message>
        <source>Nothing that can be read belongs to this scope.</source>
        <extracomment>resources/scopes.json metafields_access.no_probe_because</extracomment>
        <translation type="unfinished">Nada de lo que se puede leer pertenece a este permiso.</translation>
    </message>
    <message>
        <source>Company accounts and quotes. The row is there only when your store has B2B Edition.</source>
        <extracomment>resources/scopes.json b2b_edition.why</extracomment>
        <translation type="unfinished">Cuentas de empresa y presupuestos. La fila solo aparece si tu tienda tiene B2B Edition.</translation>
    </message>
    <message>
        <source>B2B Edition answers at another address, which this test does not call.</source>
        <extracomment>resources/scopes.json b2b_edition.no_probe_because</extracomment>
        <translation type="unfinished">B2B Edition responde en otra dirección, que esta prueba no consulta.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Show all rows again</source>
        <extracomment>wizard/ui/pages/account/search_field.py</extracomment>
        <translation type="unfinished">Volver a mostrar todas las filas</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>&amp;Paste</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Pe&amp;gar</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">Mantener para mostrar</translation>
    </message>
    <message>
        <source>The token cannot be shown while others see this screen.</source>
        <extracomment>wizard/ui/pages/token/secret_edit.py</extracomment>
        <translation type="unfinished">El token no se puede mostrar mientras otras personas ven esta pantalla.</translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message>
        <source>Saved set-up (*.progress.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Configuración guardada (*.progress.json)</translation>
    </message>
    <message>
        <source>Save where I am</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Guardar el progreso</translation>
    </message>
    <message>
        <source>Go on from a saved file</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Continuar desde un archivo guardado</translation>
    </message>
    <message>
        <source>Saved set-up (*.progress.json *.json)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Configuración guardada (*.progress.json *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is a token already</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Ya hay un token</translation>
    </message>
    <message>
        <source>Go on from the saved set-up, without the token that you entered?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">¿Continuar desde la configuración guardada, sin el token que introdujiste?</translation>
    </message>
    <message>
        <source>It is not handed over or kept yet, and BigCommerce shows an access token only once. A saved set-up holds no token.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Todavía no se ha entregado ni guardado, y BigCommerce muestra un token de acceso una sola vez. Una configuración guardada no contiene ningún token.</translation>
    </message>
    <message>
        <source>&amp;Go on without it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Continuar &amp;sin él</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Conservar</translation>
    </message>
    <message numerus="yes">
        <source>Here, %n row(s) are ticked for the store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>Aquí hay %n fila marcada para la tienda {store}.</numerusform>
            <numerusform>Aquí hay %n filas marcadas para la tienda {store}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the saved set-up, %n row(s) are ticked for the store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">
            <numerusform>En la configuración guardada hay %n fila marcada para la tienda {store}.</numerusform>
            <numerusform>En la configuración guardada hay %n filas marcadas para la tienda {store}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a set-up already</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Ya hay una configuración</translation>
    </message>
    <message>
        <source>Replace what is in this window by the saved set-up?</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">¿Reemplazar lo que hay en esta ventana por la configuración guardada?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">&amp;Reemplazar</translation>
    </message>
    <message>
        <source>In {folder}. It holds no token and no other secret, so the token has to be entered again later.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">En {folder}. No contiene el token ni ningún otro dato secreto, así que más adelante hay que introducir de nuevo el token.</translation>
    </message>
    <message>
        <source>The connection name was left out, because it may hold a part of a secret.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">El nombre de la conexión se dejó fuera, porque puede contener parte de un dato secreto.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Guardado como {name}</translation>
    </message>
    <message>
        <source>To go on, here or on another computer: Get help, then “Go on from a saved file…”.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation type="unfinished">Para continuar, aquí o en otro equipo: Obtener ayuda y después “Continuar desde un archivo guardado…”.</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>The language is {name} now.</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Ahora el idioma es {name}.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Paso {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>Connect BigCommerce to APPSe AI</source>
        <extracomment>wizard/ui/shell/window.py</extracomment>
        <translation type="unfinished">Conectar BigCommerce con APPSe AI</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message>
        <source>The token was taken off the clipboard</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">El token se ha quitado del portapapeles</translation>
    </message>
    <message>
        <source>Programs that share a screen may share the clipboard, too.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Los programas que comparten una pantalla pueden compartir también el portapapeles.</translation>
    </message>
    <message>
        <source>Copy it again when nobody looks on any more, or save it to a file.</source>
        <extracomment>wizard/ui/shared_screen/mode.py</extracomment>
        <translation type="unfinished">Cópialo de nuevo cuando ya no mire nadie, o guárdalo en un archivo.</translation>
    </message>
</context>
<context>
    <name>SharedScreenBar</name>
    <message>
        <source>When they no longer do, press “Nobody looks on any more” above.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Cuando ya no la vean, pulsa “Ya no mira nadie” arriba.</translation>
    </message>
    <message>
        <source>Others can see this screen: the token is masked, and cannot be shown or copied.</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Otras personas pueden ver esta pantalla: el token está oculto y no se puede mostrar ni copiar.</translation>
    </message>
    <message>
        <source>Nobody looks on any more</source>
        <extracomment>wizard/ui/shared_screen/bar.py</extracomment>
        <translation type="unfinished">Ya no mira nadie</translation>
    </message>
</context>
<context>
    <name>ShownRows</name>
    <message>
        <source>formerly {label}</source>
        <extracomment>wizard/ui/pages/account/checklist_model.py</extracomment>
        <translation type="unfinished">antes {label}</translation>
    </message>
</context>
<context>
    <name>SpelledHash</name>
    <message>
        <source>The store hash, letter by letter</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">El hash de la tienda, letra por letra</translation>
    </message>
    <message>
        <source>Read this out on the phone. A store hash has small letters and digits only.</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Lee esto en voz alta por teléfono. Un hash de tienda solo tiene letras minúsculas y dígitos.</translation>
    </message>
    <message>
        <source>In one &amp;line</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">En una &amp;línea</translation>
    </message>
    <message>
        <source>The store hash in words</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">El hash de la tienda en palabras</translation>
    </message>
    <message>
        <source>Character</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Carácter</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Se dice</translation>
    </message>
    <message>
        <source>It is a</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Tipo</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">dígito</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">letra</translation>
    </message>
    <message>
        <source>sign</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">signo</translation>
    </message>
    <message>
        <source>digit {word}</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">dígito {word}</translation>
    </message>
    <message>
        <source>&amp;Copy the line</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">&amp;Copiar la línea</translation>
    </message>
    <message>
        <source>The line is copied</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">La línea se ha copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/support/spelled_hash.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>zero</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">cero</translation>
    </message>
    <message>
        <source>one</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">uno</translation>
    </message>
    <message>
        <source>two</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">dos</translation>
    </message>
    <message>
        <source>three</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">tres</translation>
    </message>
    <message>
        <source>four</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">cinco</translation>
    </message>
    <message>
        <source>six</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">seis</translation>
    </message>
    <message>
        <source>seven</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">siete</translation>
    </message>
    <message>
        <source>eight</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">nueve</translation>
    </message>
    <message>
        <source>dash</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">guion</translation>
    </message>
    <message>
        <source>underscore</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">guion bajo</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">punto</translation>
    </message>
    <message>
        <source>space</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">espacio</translation>
    </message>
    <message>
        <source>slash</source>
        <extracomment>wizard/core/text/spelling.py</extracomment>
        <translation type="unfinished">barra</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Your store</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Tu tienda</translation>
    </message>
    <message>
        <source>API account</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Cuenta de API</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Token de acceso</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>wizard/ui/steps.py</extracomment>
        <translation type="unfinished">Prueba</translation>
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
        <translation type="unfinished">Hash de la tienda:</translation>
    </message>
    <message>
        <source>Check &amp;it</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Com&amp;probarlo</translation>
    </message>
    <message>
        <source>Check whether this is the store hash</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Comprobar si es el hash de la tienda</translation>
    </message>
    <message>
        <source>This is “{name}”.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Esta es «{name}».</translation>
    </message>
    <message>
        <source>This is “{name}”, {domain}.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Esta es «{name}», {domain}.</translation>
    </message>
    <message>
        <source>This may not be your store’s hash. The test will tell.</source>
        <extracomment>wizard/ui/pages/store/answer.py</extracomment>
        <translation type="unfinished">Puede que no sea el hash de tu tienda. La prueba lo dirá.</translation>
    </message>
</context>
<context>
    <name>StoreChoices</name>
    <message>
        <source>Store {hash}</source>
        <extracomment>wizard/ui/pages/store/choices.py</extracomment>
        <translation type="unfinished">Tienda {hash}</translation>
    </message>
</context>
<context>
    <name>StorePage</name>
    <message>
        <source>Which store do you want to connect?</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">¿Qué tienda quieres conectar?</translation>
    </message>
    <message>
        <source>Your stores</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Tus tiendas</translation>
    </message>
    <message>
        <source>Which store is this token for?</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">¿Para qué tienda es este token?</translation>
    </message>
    <message>
        <source>{name} doesn’t name its store. Paste the store’s address.</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">{name} no indica tu tienda. Pega la dirección de la tienda.</translation>
    </message>
    <message>
        <source>Sign in, copy the address at the top, and paste it here.</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Inicia sesión, copia la dirección de arriba y pégala aquí.</translation>
    </message>
    <message>
        <source>Copy your store’s address from BigCommerce and paste it here.</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Copia la dirección de tu tienda en BigCommerce y pégala aquí.</translation>
    </message>
    <message>
        <source>Where’s my store’s address?</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">¿Dónde está la dirección de mi tienda?</translation>
    </message>
    <message>
        <source>I already have BigCommerce’s &amp;file</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Ya tengo el ar&amp;chivo de BigCommerce</translation>
    </message>
    <message>
        <source>Tr&amp;y the practice address</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">&amp;Usar la dirección de práctica</translation>
    </message>
    <message>
        <source>&amp;Open the practice store</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">&amp;Abrir la tienda de práctica</translation>
    </message>
    <message>
        <source>&amp;Open BigCommerce</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">&amp;Abrir BigCommerce</translation>
    </message>
    <message>
        <source>Asking {host} for its store hash…</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Preguntando a {host} por su hash…</translation>
    </message>
    <message>
        <source>There is a token already</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Ya hay un token</translation>
    </message>
    <message>
        <source>Replace your token?</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">¿Reemplazar tu token?</translation>
    </message>
    <message>
        <source>You haven’t saved this token yet, and BigCommerce won’t show it again.</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Aún no ha guardado este token y BigCommerce no lo mostrará de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Keep this token</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">&amp;Conservar este token</translation>
    </message>
    <message>
        <source>Asking the keychain… Your system may ask for its password.</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Consultando el llavero… El sistema puede pedir su contraseña.</translation>
    </message>
    <message>
        <source>No saved token for {label}.</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">No hay token guardado para {label}.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or add the token in step 3.</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Desbloquee el llavero e inténtelo de nuevo, o añada el token en el paso 3.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Store hash found: {hash}</source>
        <extracomment>wizard/ui/pages/store/page.py</extracomment>
        <translation type="unfinished">Hash de la tienda encontrado: {hash}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Too short: use at least eight characters, better four or more words.</source>
        <extracomment>wizard/core/credential/passphrase.py TOO_SHORT</extracomment>
        <translation type="unfinished">Demasiado corta: usa al menos ocho caracteres; mejor, cuatro palabras o más.</translation>
    </message>
    <message>
        <source>Weak: somebody who has the file could find it by trying. Add more words.</source>
        <extracomment>wizard/core/credential/passphrase.py WEAK</extracomment>
        <translation type="unfinished">Débil: alguien que tenga el archivo podría encontrarla probando. Añade más palabras.</translation>
    </message>
    <message>
        <source>Fair: good enough if the words were not taken from a saying, a song or your shop. One more word helps.</source>
        <extracomment>wizard/core/credential/passphrase.py FAIR</extracomment>
        <translation type="unfinished">Aceptable: basta si las palabras no vienen de un dicho, de una canción o de tu tienda. Una palabra más ayuda.</translation>
    </message>
    <message>
        <source>Strong, if the words were picked at random.</source>
        <extracomment>wizard/core/credential/passphrase.py STRONG</extracomment>
        <translation type="unfinished">Fuerte, si las palabras se eligieron al azar.</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>&amp;Start again</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Empezar otra vez</translation>
    </message>
</context>
<context>
    <name>SupportMenu</name>
    <message>
        <source>E&amp;mail support…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Escribir a soporte…</translation>
    </message>
    <message>
        <source>&amp;What to say on the phone…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Qué decir por teléfono…</translation>
    </message>
    <message>
        <source>&amp;Support page</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Página de &amp;soporte</translation>
    </message>
    <message>
        <source>Create a &amp;report…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Crear un &amp;informe…</translation>
    </message>
    <message>
        <source>Is this &amp;computer ready?</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">¿Está &amp;listo este equipo?</translation>
    </message>
    <message>
        <source>&amp;Others can see my screen</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Otros pueden ver mi pantalla</translation>
    </message>
    <message>
        <source>S&amp;pell the store hash…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Deletrear el hash de la tienda…</translation>
    </message>
    <message>
        <source>S&amp;ave progress…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">Guardar el &amp;progreso…</translation>
    </message>
    <message>
        <source>Res&amp;ume a saved setup…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">&amp;Reanudar una configuración guardada…</translation>
    </message>
    <message>
        <source>A&amp;bout BigCommerce Connect…</source>
        <extracomment>wizard/ui/support/menu.py</extracomment>
        <translation type="unfinished">A&amp;cerca de BigCommerce Connect…</translation>
    </message>
</context>
<context>
    <name>TestDetails</name>
    <message>
        <source>Requests of the test</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Solicitudes de la prueba</translation>
    </message>
    <message>
        <source>{request} (only when the first is refused)</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">{request} (solo si se rechaza la primera)</translation>
    </message>
    <message>
        <source>What can’t be checked depends on the rows you set.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Lo que no se puede comprobar depende de las filas que has configurado.</translation>
    </message>
    <message>
        <source>Check &amp;write access…</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Comprobar la &amp;escritura…</translation>
    </message>
    <message>
        <source>Besides, the store’s public front page is read for the shop’s name, without the token; of the locations’ answer, label and city are kept.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Además, se lee la portada pública para el nombre de la tienda, sin el token; de la respuesta de ubicaciones se guardan etiqueta y ciudad.</translation>
    </message>
    <message>
        <source>Check write access</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Comprobar la escritura</translation>
    </message>
    <message>
        <source>Send three requests that BigCommerce refuses?</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">¿Enviar tres solicitudes que BigCommerce rechaza?</translation>
    </message>
    <message>
        <source>Reading cannot prove that APPSe AI may change products and orders and create payments. To find out, the deep check sends one empty request for each. BigCommerce has been seen to refuse them in one way when the permission is there and in another when it is not, and to create nothing. That is not documented: if one is accepted after all, the check stops and says what to remove.</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Leyendo no se puede confirmar que APPSe AI pueda cambiar productos y pedidos y crear pagos. Para averiguarlo, la comprobación a fondo envía una solicitud vacía para cada cosa. Se ha observado que BigCommerce las rechaza de una forma cuando el permiso está y de otra cuando no está, y que no crea nada. Eso no está documentado: si a pesar de todo acepta alguna, la comprobación se detiene y dice qué hay que eliminar.</translation>
    </message>
    <message>
        <source>&amp;Send the three requests</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Enviar las &amp;tres solicitudes</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <extracomment>wizard/ui/pages/check/details.py</extracomment>
        <translation type="unfinished">Ahora &amp;no</translation>
    </message>
</context>
<context>
    <name>TestLines</name>
    <message>
        <source>Opening store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Abriendo la tienda {hash}</translation>
    </message>
    <message>
        <source>What APPSe AI checks</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Lo que comprueba APPSe AI</translation>
    </message>
    <message>
        <source>The token opens store {hash}</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">El token abre la tienda {hash}</translation>
    </message>
    <message numerus="yes">
        <source>Your store is busy. Continuing in %n second(s).</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">
            <numerusform>Tu tienda está ocupada. Continúa en %n s.</numerusform>
            <numerusform>Tu tienda está ocupada. Continúa en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Permissions: {done} of {total} checked</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Permisos: {done} de {total} comprobados</translation>
    </message>
    <message>
        <source>Waiting for BigCommerce…</source>
        <extracomment>wizard/ui/pages/check/lines.py</extracomment>
        <translation type="unfinished">Esperando a BigCommerce…</translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message>
        <source>Testing your credential</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Probando tu credencial</translation>
    </message>
    <message>
        <source>Your credential works</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Tu credencial funciona</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) are missing</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>Permisos que faltan: %n</numerusform>
            <numerusform>Permisos que faltan: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Aún sin probar</translation>
    </message>
    <message>
        <source>You stopped the test</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Ha detenido la prueba</translation>
    </message>
    <message>
        <source>The test changes nothing in your store.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">La prueba no cambia nada en tu tienda.</translation>
    </message>
    <message>
        <source>You can’t add it to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">No se puede añadir a esta cuenta. Crea una nueva.</translation>
    </message>
    <message>
        <source>You can’t add them to this account. Create a new one.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">No se pueden añadir a esta cuenta. Cree una nueva.</translation>
    </message>
    <message>
        <source>Not tested this time. This store’s token is saved on this computer.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">No se probó esta vez. El token de esta tienda está guardado en este equipo.</translation>
    </message>
    <message>
        <source>These values aren’t confirmed.</source>
        <extracomment>wizard/ui/pages/check/outcome_words.py</extracomment>
        <translation type="unfinished">Estos valores no están confirmados.</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">Aún no está listo</translation>
    </message>
    <message>
        <source>The test failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">La prueba falló</translation>
    </message>
    <message>
        <source>What does the test do in my store?</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">¿Qué hace la prueba en mi tienda?</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">
            <numerusform>faltan %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">falló</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation type="unfinished">sin probar</translation>
    </message>
</context>
<context>
    <name>TextSaver</name>
    <message>
        <source>Saved as {name}</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">Guardado como {name}</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <extracomment>wizard/ui/files/text_saver.py</extracomment>
        <translation type="unfinished">En {folder}.</translation>
    </message>
</context>
<context>
    <name>TidyUp</name>
    <message>
        <source>Tidy up</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Ordenar</translation>
    </message>
    <message>
        <source>Delete these files? Each one contains your token.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">¿Eliminar estos archivos? Cada uno contiene tu token.</translation>
    </message>
    <message>
        <source>Copies in backups or synced folders stay.</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">Las copias en respaldos o carpetas sincronizadas se quedan.</translation>
    </message>
    <message>
        <source>{folder} · token, not encrypted</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · token, sin cifrar</translation>
    </message>
    <message>
        <source>{folder}, from an earlier account · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder}, de una cuenta anterior · token y client secret</translation>
    </message>
    <message>
        <source>{folder} · token and client secret</source>
        <extracomment>wizard/ui/pages/handover/tidy_up.py</extracomment>
        <translation type="unfinished">{folder} · token y client secret</translation>
    </message>
</context>
<context>
    <name>TokenChoices</name>
    <message>
        <source>Which one do you want to use?</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">¿Cuál quieres usar?</translation>
    </message>
    <message>
        <source>There are several different tokens in that text, and only you can tell which one is right.</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">En ese texto hay varios tokens distintos, y solo tú puedes decir cuál es el correcto.</translation>
    </message>
    <message>
        <source>store {hash}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">tienda {hash}</translation>
    </message>
    <message>
        <source>token ending in {letters}</source>
        <extracomment>wizard/ui/files/token_choices.py</extracomment>
        <translation type="unfinished">token que termina en {letters}</translation>
    </message>
</context>
<context>
    <name>TokenForm</name>
    <message>
        <source>Drop BigCommerce’s file here</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Suelta aquí el archivo de BigCommerce</translation>
    </message>
    <message>
        <source>Its name starts with BigCommerceAPI-credentials.</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Su nombre empieza por BigCommerceAPI-credentials.</translation>
    </message>
    <message>
        <source>Access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Token de acceso</translation>
    </message>
    <message>
        <source>&amp;Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">¿&amp;Cuál de los tres valores es?</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Go back to step &amp;1</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">Volver al paso &amp;1</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">&amp;Probar</translation>
    </message>
    <message>
        <source>or paste the access token</source>
        <extracomment>wizard/ui/pages/token/form.py</extracomment>
        <translation type="unfinished">o pega el access token</translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message>
        <source>Your file is here</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Tu archivo ya está aquí</translation>
    </message>
    <message>
        <source>Add your access token</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">Añade tu access token</translation>
    </message>
    <message>
        <source>{name} is in Downloads. Nothing was taken from it yet.</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">{name} está en Descargas. Aún no se ha tomado nada de él.</translation>
    </message>
    <message>
        <source>Which of the three values is it?</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">¿Cuál de los tres valores es?</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s). A client ID looks the same. The test will tell.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">
            <numerusform>%n carácter. Un client ID es igual. La prueba lo dirá.</numerusform>
            <numerusform>%n caracteres. Un client ID es igual. La prueba lo dirá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Token taken from {name}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Token tomado de {name}.</translation>
    </message>
    <message>
        <source>The file doesn’t name its store.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">El archivo no indica tu tienda.</translation>
    </message>
    <message>
        <source>It’s for store {hash}, as it should be.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Es de la tienda {hash}, como debe ser.</translation>
    </message>
    <message>
        <source>It’s for store {hash}.</source>
        <extracomment>wizard/ui/files/doubt_words.py</extracomment>
        <translation type="unfinished">Es de la tienda {hash}.</translation>
    </message>
    <message>
        <source>The practice file</source>
        <extracomment>wizard/ui/practice/values.py</extracomment>
        <translation type="unfinished">El archivo de práctica</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation type="unfinished">el texto pegado</translation>
    </message>
</context>
<context>
    <name>TokenPlaces</name>
    <message>
        <source>Where the token goes</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Adónde va el token</translation>
    </message>
    <message>
        <source>The token can change prices and orders in your store. It goes to these places and no others:</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">El token puede cambiar precios y pedidos en tu tienda. Va a estos lugares y a ningún otro:</translation>
    </message>
    <message>
        <source>•  To BigCommerce, when it is tested; over an encrypted connection to your own store alone.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  A BigCommerce, cuando se prueba; por una conexión cifrada y solo a tu propia tienda.</translation>
    </message>
    <message>
        <source>•  To the clipboard, after Copy. It is taken away after a minute, or when this program ends.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Al portapapeles, después de Copiar. Se quita después de un minuto o al terminar este programa.</translation>
    </message>
    <message>
        <source>•  Into this computer&apos;s keychain, after a click. “Forget” in step 1 removes it.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  Al llavero de este equipo, si haces clic. “Olvidar” en el paso 1 lo elimina.</translation>
    </message>
    <message>
        <source>•  Into a file that you save. A plain one is not encrypted; delete it when it has served.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  A un archivo que guardes. Sin protección, no está cifrado; bórralo cuando ya no lo necesites.</translation>
    </message>
    <message>
        <source>•  On the screen, four characters of its beginning and end, while you hold the button.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">•  A la pantalla, cuatro caracteres del principio y del final, mientras mantienes pulsado el botón.</translation>
    </message>
    <message>
        <source>The list of stores set up before does not hold it, and neither does any log. Nothing else is sent.</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">La lista de tiendas configuradas antes no lo contiene, y tampoco ningún registro. No se envía nada más.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>wizard/ui/calls/token_places.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
</context>
<context>
    <name>UntestedCard</name>
    <message>
        <source>&amp;Add to APPSe AI untested</source>
        <extracomment>wizard/ui/pages/handover/small_cards.py</extracomment>
        <translation type="unfinished">&amp;Añadir a APPSe AI sin probar</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>as intended</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">como debe ser</translation>
    </message>
    <message>
        <source>reading works</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">la lectura funciona</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">falta</translation>
    </message>
    <message>
        <source>more than asked</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">más de lo pedido</translation>
    </message>
    <message>
        <source>cannot be proven by reading</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">no se puede confirmar leyendo</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <extracomment>wizard/ui/pages/check/verdict_words.py</extracomment>
        <translation type="unfinished">no se pudo comprobar</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Waiting for BigCommerce’s file</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Esperando el archivo de BigCommerce</translation>
    </message>
    <message>
        <source>Only new, small text files are looked at.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Solo se miran archivos de texto nuevos y pequeños.</translation>
    </message>
    <message>
        <source>Your Mac asks first. Only new, small text files are looked at.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Tu Mac pregunta antes. Solo se miran archivos de texto nuevos y pequeños.</translation>
    </message>
    <message>
        <source>Downloads isn’t checked.</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">No se mira en Descargas.</translation>
    </message>
    <message>
        <source>&amp;Don’t</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">&amp;No mirar</translation>
    </message>
    <message>
        <source>Check &amp;Downloads</source>
        <extracomment>wizard/ui/pages/account/waiting.py</extracomment>
        <translation type="unfinished">Mirar en &amp;Descargas</translation>
    </message>
</context>
</TS>
