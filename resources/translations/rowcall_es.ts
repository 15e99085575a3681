<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionChooser</name>
    <message>
        <source>Close the list</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Good to begin with</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Bueno para empezar</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Nada se llama así. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Search what can be done</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Buscar lo que se puede hacer</translation>
    </message>
    <message>
        <source>Search, such as posts or revenue</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Buscar, p. ej. publicaciones</translation>
    </message>
    <message>
        <source>Something else ({count} more)…</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Otra cosa ({count} más)…</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>≈ is an assumed price: the service does not publish it.</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>≈ es un precio supuesto: el servicio no lo publica.</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>More options</source>
        <extracomment>ui/task_pane/action_form.py</extracomment>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Tick at least one thing to find.</source>
        <extracomment>ui/task_pane/action_form.py</extracomment>
        <translation>Marque al menos una cosa que buscar.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Address</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Authtoken</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Authtoken</translation>
    </message>
    <message>
        <source>From your ngrok account. It is kept in this system's key store.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>De su cuenta de ngrok. Se guarda en el almacén de claves de este sistema.</translation>
    </message>
    <message>
        <source>It counts from the next run on.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Vale a partir de la próxima ejecución.</translation>
    </message>
    <message>
        <source>Keep listening while a list is open, also without a run</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Seguir escuchando mientras haya una lista abierta, también sin ejecución</translation>
    </message>
    <message>
        <source>Listening only while a run waits for results.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Escucha solo mientras una ejecución espera resultados.</translation>
    </message>
    <message>
        <source>Listening. It ends when the list is closed.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Escuchando. Termina al cerrar la lista.</translation>
    </message>
    <message>
        <source>Most results are fetched by themselves. A few, such as new hires, job changes and companies from searches, Pronto only sends to a web address. Without one, those cannot be asked; everything else works.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>La mayoría de los resultados llegan solos. Unos pocos, como nuevas contrataciones, cambios de empleo y empresas de búsquedas, Pronto solo los envía a una dirección web. Sin ella no se pueden consultar; todo lo demás funciona.</translation>
    </message>
    <message>
        <source>My own address</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Mi propia dirección</translation>
    </message>
    <message>
        <source>None: it is saved elsewhere</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Ninguno: se guarda en otro sitio</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>A ningún sitio</translation>
    </message>
    <message>
        <source>Of a relay or tunnel of yours that leads to this computer, or of a place that saves.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>De un relé o túnel suyo que lleva a este ordenador, o de un lugar que guarda.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Péguelo aquí</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Puerto de este ordenador</translation>
    </message>
    <message>
        <source>Results that are sent to you</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Resultados que se le envían</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Hay uno. Uno nuevo ocupa su lugar.</translation>
    </message>
    <message>
        <source>Through ngrok</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Por ngrok</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Where results are sent</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Adónde se envían los resultados</translation>
    </message>
    <message>
        <source>Where your relay or tunnel passes on what it is sent. Rowcall listens there while it runs.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Adónde pasa su relé o túnel lo que recibe. Rowcall escucha allí mientras funciona.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copy</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation type="unfinished">Copiar</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Buscar en la respuesta</translation>
    </message>
    <message>
        <source>Only its beginning is shown; Copy takes all of it.</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Solo se muestra el principio; Copiar la toma entera.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Respuesta sin procesar</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers bought before</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Respuestas ya compradas</translation>
    </message>
    <message>
        <source>Forget all answers that were bought before?</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>¿Olvidar todas las respuestas ya compradas?</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Olvidar todas…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Conservarlas</translation>
    </message>
    <message>
        <source>None so far.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Ninguna hasta ahora.</translation>
    </message>
    <message>
        <source>They are used again, also for other lists, so that nothing is paid twice.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Se vuelven a usar, también en otras listas, para no pagar nada dos veces.</translation>
    </message>
    <message>
        <source>Your lists keep theirs, but what is asked for another list is then paid for again.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Sus listas conservan las suyas, pero lo que se consulte para otra lista se pagará otra vez.</translation>
    </message>
    <message>
        <source>{answers}, {size} MB</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>{answers}, {size} MB</translation>
    </message>
</context>
<context>
    <name>AskedAgain</name>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/task_pane/asked_again.py</extracomment>
        <translation type="unfinished">Dejarlas fuera</translation>
    </message>
</context>
<context>
    <name>BalanceButton</name>
    <message>
        <source>Ask for the balance again</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Consultar de nuevo el saldo</translation>
    </message>
    <message>
        <source>Balance unknown</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Saldo desconocido</translation>
    </message>
    <message>
        <source>Balance: {balance}</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Saldo: {balance}</translation>
    </message>
    <message>
        <source>Credits used by this list…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Créditos usados por esta lista…</translation>
    </message>
    <message>
        <source>Enter access key…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Introducir clave de acceso…</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Salir de la práctica…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation type="unfinished">Un momento…</translation>
    </message>
    <message>
        <source>Practice: nothing is paid</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Práctica: no se paga nada</translation>
    </message>
    <message>
        <source>What can be done about the balance</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Qué se puede hacer con el saldo</translation>
    </message>
</context>
<context>
    <name>BlanksDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Contando…</translation>
    </message>
    <message>
        <source>Each empty cell of a column that was to be filled has one reason. Choose one to see its rows.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Cada celda vacía de una columna que debía llenarse tiene un motivo. Elija uno para ver sus filas.</translation>
    </message>
    <message>
        <source>Each empty cell of “{column}” has one reason. Choose one to see its rows.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Cada celda vacía de «{column}» tiene un motivo. Elija uno para ver sus filas.</translation>
    </message>
    <message>
        <source>No cell is empty that was to be filled.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>No hay celdas vacías que debieran llenarse.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Filas</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Mostrar estas filas</translation>
    </message>
    <message>
        <source>Why are cells empty?</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>¿Por qué hay celdas vacías?</translation>
    </message>
</context>
<context>
    <name>Bring</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Comparar y añadir…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Copy the cells in Excel, with their header, and paste again.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Copie las celdas en Excel, con su encabezado, y pegue de nuevo.</translation>
    </message>
    <message>
        <source>Drop the list itself: an Excel or CSV file.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Suelte la lista misma: un archivo Excel o CSV.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was taken in.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Importación cancelada. No se incorporó nada.</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Importando {name}…</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Listas ({patterns})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Pasted list {when}</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Lista pegada {when}</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>No hay ninguna tabla en el portapapeles.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>{name} es una carpeta.</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Agree there to the terms for personal e-mails once. Then come back and go on.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Acepte allí una vez las condiciones para correos personales. Después vuelva y continúe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Never contact</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>No contactar nunca</translation>
    </message>
    <message>
        <source>Only in this list</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Solo en esta lista</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>¿Abrir {host} en su navegador?</translation>
    </message>
    <message>
        <source>Remember them</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Recordarlas</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Quitarlas de la lista</translation>
    </message>
    <message>
        <source>The account does not say how many credits it has.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>La cuenta no dice cuántos créditos tiene.</translation>
    </message>
    <message>
        <source>The account has {credits}.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>La cuenta tiene {credits}.</translation>
    </message>
    <message>
        <source>They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for them. A run that is going on leaves them out from now on. What is in the cells stays.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Van a su lista de exclusión: ninguna de sus listas las consulta más, y ninguna paga por ellas. Una ejecución en marcha las deja fuera desde ahora. Lo que está en las celdas se queda.</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Careful with credits</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Cuidado con los créditos</translation>
    </message>
    <message>
        <source>Everything is bought anew, also what you have paid for before.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Todo se compra de nuevo, también lo que ya pagó.</translation>
    </message>
    <message>
        <source>It goes on to the end, however little is found.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Sigue hasta el final, por poco que encuentre.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>None of these rows was asked before.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Ninguna de estas filas se consultó antes.</translation>
    </message>
    <message>
        <source>Stop by itself</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Detenerse sola</translation>
    </message>
    <message>
        <source>Stop by itself when fewer than so many of 100 rows have a result</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Detenerse sola cuando menos de tantas filas de 100 tengan resultado</translation>
    </message>
    <message>
        <source>Use answers bought in the last day</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Usar respuestas compradas en el último día</translation>
    </message>
    <message>
        <source>Use answers bought in the last {days} days</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Usar respuestas compradas en los últimos {days} días</translation>
    </message>
    <message>
        <source>When fewer than {floor} of 100 rows have a result, judged by the latest 20 to 100.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Cuando menos de {floor} de 100 filas tengan resultado, según las últimas 20 a 100.</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>Clear cells</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Borrar contenido</translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Editar {column}</translation>
    </message>
    <message>
        <source>Fill cells</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Llenar celdas</translation>
    </message>
    <message>
        <source>Left as they are, since the states are told by the service alone: {cells}</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Se dejan como están, porque los estados solo los indica el servicio: {cells}</translation>
    </message>
    <message>
        <source>Select fewer cells, or export the list.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Seleccione menos celdas, o exporte la lista.</translation>
    </message>
    <message>
        <source>That is too much for one step: {count}.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Es demasiado para un solo paso: {count}.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Esta lista es de solo lectura.</translation>
    </message>
    <message>
        <source>{title}: {cells} …</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>{title}: {cells} …</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Asked</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Consultadas</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation type="unfinished">Encontrado</translation>
    </message>
    <message>
        <source>Hit rate by</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Tasa de aciertos por</translation>
    </message>
    <message>
        <source>Hit rate by column</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Tasa de aciertos por columna</translation>
    </message>
    <message>
        <source>Hit rate by {column}</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Tasa de aciertos por {column}</translation>
    </message>
    <message>
        <source>How far the rows came</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Hasta dónde llegaron las filas</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation type="unfinished">Filas</translation>
    </message>
    <message>
        <source>The run at a glance</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>La ejecución de un vistazo</translation>
    </message>
    <message>
        <source>With {part}</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Con {part}</translation>
    </message>
    <message>
        <source>{share} % of {count}</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>{share} % de {count}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A run is going on.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Hay una ejecución en marcha.</translation>
    </message>
    <message>
        <source>Chosen as for the trial. The rows of the trial are not asked again.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Elegido como para la prueba. Las filas de la prueba no se consultan otra vez.</translation>
    </message>
    <message>
        <source>Chosen as they were. No other row is asked.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Elegidas como estaban. No se consulta ninguna otra fila.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Introducir la clave…</translation>
    </message>
    <message>
        <source>Nothing can be asked here.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Aquí no se puede consultar nada.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start although nothing limits what it can cost</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Empezar aunque nada limite el coste</translation>
    </message>
    <message>
        <source>Start · {cost}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Empezar · {cost}</translation>
    </message>
    <message>
        <source>The failed: {rows}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Las fallidas: {rows}</translation>
    </message>
    <message>
        <source>The rest: {rows}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Las demás: {rows}</translation>
    </message>
    <message>
        <source>The sheet shows rows to look at; what is checked stays as chosen.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>La hoja muestra filas para verlas; lo que se comprueba sigue siendo lo elegido.</translation>
    </message>
    <message>
        <source>To ask only the rows shown, choose them in step 1.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Para consultar solo las filas mostradas, elíjalas en el paso 1.</translation>
    </message>
    <message>
        <source>Try on {rows} · {cost}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Probar con {rows} · {cost}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <extracomment>ui/widgets/chips.py</extracomment>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>All columns</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Todas las columnas</translation>
    </message>
    <message>
        <source>As each number says</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Según diga cada número</translation>
    </message>
    <message>
        <source>CAPITAL LETTERS</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>TODO EN MAYÚSCULAS</translation>
    </message>
    <message>
        <source>Capital Letters as in Names</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Mayúsculas como en los Nombres</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Companies without their legal form</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Empresas sin su forma jurídica</translation>
    </message>
    <message>
        <source>Country of phones</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>País de los teléfonos</translation>
    </message>
    <message>
        <source>Empty what says nothing (n/a, -, none)</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Vaciar lo que no dice nada (n/a, -, none)</translation>
    </message>
    <message>
        <source>Fill empty cells from above</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Llenar celdas vacías con lo de arriba</translation>
    </message>
    <message>
        <source>Fill empty cells with a text</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Llenar celdas vacías con un texto</translation>
    </message>
    <message>
        <source>Letters without accents</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Letras sin acentos</translation>
    </message>
    <message>
        <source>LinkedIn addresses in one form</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Direcciones de LinkedIn en una sola forma</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Los números sin país son de</translation>
    </message>
    <message>
        <source>Phone numbers as +33612345678</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Teléfonos como +33612345678</translation>
    </message>
    <message>
        <source>Put into empty cells</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Poner en celdas vacías</translation>
    </message>
    <message>
        <source>Take away spaces that are too many</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Quitar espacios sobrantes</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>La columna «{column}»</translation>
    </message>
    <message>
        <source>The domain of a website or e-mail</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>El dominio de un sitio web o correo</translation>
    </message>
    <message>
        <source>The selected cells</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Type what goes into the empty cells.</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Escriba lo que va en las celdas vacías.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Qué hacer</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Dónde</translation>
    </message>
    <message>
        <source>small letters</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>todo en minúsculas</translation>
    </message>
</context>
<context>
    <name>ColumnChanges</name>
    <message>
        <source>Column width</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Ancho de columna</translation>
    </message>
    <message>
        <source>Delete {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Eliminar {columns}</translation>
    </message>
    <message>
        <source>Freeze columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Inmovilizar columnas</translation>
    </message>
    <message>
        <source>Hide {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Ocultar {columns}</translation>
    </message>
    <message>
        <source>Insert column</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Insertar columna</translation>
    </message>
    <message>
        <source>Insert columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Insertar columnas</translation>
    </message>
    <message>
        <source>Move {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Mover {columns}</translation>
    </message>
    <message>
        <source>New column</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Columna nueva</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Debe quedar una columna.</translation>
    </message>
    <message>
        <source>Rename {column}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Cambiar nombre de {column}</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Mostrar columnas</translation>
    </message>
    <message>
        <source>Take {column} for {field}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Usar {column} como {field}</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Liberar columnas</translation>
    </message>
    <message>
        <source>What was found is kept: {columns} is not paid for twice. Undo brings it back.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Lo encontrado se guarda: {columns} no se paga dos veces. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Whoever is marked in {columns} is still not contacted. Undo brings the column back.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Quien esté marcado en {columns} sigue sin contactarse. Deshacer devuelve la columna.</translation>
    </message>
    <message>
        <source>nothing special</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>nada especial</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>All rules…</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Todas las reglas…</translation>
    </message>
    <message>
        <source>Clear the sort</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Quitar el orden</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Borrar este filtro</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Mostrar estas filas</translation>
    </message>
    <message>
        <source>Sort and filter {column}</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Ordenar y filtrar {column}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <source>Carry along</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Conservar sin más</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Se conserva como está</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Put beside</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Al lado</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Se toma por</translation>
    </message>
    <message>
        <source>Where “{column}” is empty</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Donde «{column}» está vacía</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Su elección</translation>
    </message>
    <message>
        <source>as you chose</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>como usted eligió</translation>
    </message>
    <message>
        <source>as you chose before</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>como eligió antes</translation>
    </message>
    <message>
        <source>by its name</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>by its values</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>por sus valores</translation>
    </message>
    <message>
        <source>by name and values</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>por nombre y valores</translation>
    </message>
    <message>
        <source>known export</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>exportación conocida</translation>
    </message>
    <message>
        <source>{field}, second choice</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>{field}, segunda opción</translation>
    </message>
    <message>
        <source>{taken}, because {reason}.</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>{taken}, porque {reason}.</translation>
    </message>
    <message>
        <source>→ once the country is known</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>→ cuando se conozca el país</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Carry along</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Conservar sin más</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Se toma por</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>se conserva como está</translation>
    </message>
    <message>
        <source>now “{column}”</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>ahora «{column}»</translation>
    </message>
    <message>
        <source>{column} is taken for</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>{column} se toma por</translation>
    </message>
    <message>
        <source>{field}, where “{column}” is empty</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>{field}, donde «{column}» está vacía</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>No hay nada elegido.</translation>
    </message>
    <message>
        <source>The old columns stay. This can be undone.</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>Las columnas antiguas se quedan. Esto puede deshacerse.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Differs</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>{title}, asked: {value}</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>{title}, consultado: {value}</translation>
    </message>
    <message>
        <source>{title}, found: {value}</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>{title}, encontrado: {value}</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Any column</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Cualquier columna</translation>
    </message>
    <message>
        <source>Choose values…</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Elegir valores…</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation type="unfinished">Columna</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Text, number or day</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Texto, número o día</translation>
    </message>
    <message>
        <source>What cells are compared with</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Con qué se comparan las celdas</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>A list of who may be contacted again</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Una lista de a quién se puede contactar de nuevo</translation>
    </message>
    <message>
        <source>A list of who must not be contacted</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Una lista de a quién no se debe contactar</translation>
    </message>
    <message>
        <source>A list that was saved</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Una lista guardada</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Lista de exclusión</translation>
    </message>
    <message>
        <source>E-mail addresses, profiles, company pages or domains, one a line. A domain is a whole company.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Direcciones de correo, perfiles, páginas de empresa o dominios, uno por línea. Un dominio es toda una empresa.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>People and companies</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Personas y empresas</translation>
    </message>
    <message>
        <source>People and companies, one a line</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Personas y empresas, una por línea</translation>
    </message>
    <message>
        <source>Put everybody in a list on it…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Poner en ella a todos los de una lista…</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Save it to carry it elsewhere…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Guardarla para llevarla a otro sitio…</translation>
    </message>
    <message>
        <source>Save the do-not-contact list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Guardar la lista de exclusión</translation>
    </message>
    <message>
        <source>Take everybody in a list off it…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Quitar de ella a todos los de una lista…</translation>
    </message>
    <message>
        <source>Take in one that was saved…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Incorporar una guardada…</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Whoever is on it is never asked for and never paid for, in any of your lists. It is kept on this computer without names: nobody can read from it who is on it.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Quien está en ella no se consulta ni se paga nunca, en ninguna de sus listas. Se guarda en este ordenador sin nombres: nadie puede leer en ella quién está.</translation>
    </message>
    <message>
        <source>{count} saved to {name}.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>{count} guardadas en {name}.</translation>
    </message>
</context>
<context>
    <name>ContactsStrip</name>
    <message>
        <source>They are imported, but never asked for and never paid for.</source>
        <extracomment>ui/import_dialog/contacts_strip.py</extracomment>
        <translation>Se importan, pero nunca se consultan ni se pagan.</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>About {credits}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Unos {credits}</translation>
    </message>
    <message>
        <source>About {rows} to ask. Counting exactly…</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Unas {rows} por consultar. Contando exactamente…</translation>
    </message>
    <message>
        <source>Cap</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Cap on credits</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Tope de créditos</translation>
    </message>
    <message>
        <source>Counting rows and calls…</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Contando filas y consultas…</translation>
    </message>
    <message>
        <source>No cap</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sin tope</translation>
    </message>
    <message>
        <source>No cap: it may use up to the credits above.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sin tope: puede usar hasta los créditos de arriba.</translation>
    </message>
    <message>
        <source>No cap: nothing but your balance ends it.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sin tope: solo su saldo le pone fin.</translation>
    </message>
    <message>
        <source>No upper limit</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sin límite superior</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Nothing limits what this can cost.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Nada limita lo que puede costar.</translation>
    </message>
    <message>
        <source>Practice credits</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Créditos de práctica</translation>
    </message>
    <message>
        <source>Probably about {credits} ({range}).</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Probablemente unos {credits} ({range}).</translation>
    </message>
    <message>
        <source>Set a cap, or say how many results there may be where the form asks for it.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Ponga un tope, o diga cuántos resultados puede haber donde el formulario lo pide.</translation>
    </message>
    <message>
        <source>The cap will probably stop it after about {share} of 100 rows.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>El tope la detendrá probablemente tras unas {share} de 100 filas.</translation>
    </message>
    <message>
        <source>The run stops by itself before it could use more credits.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>La ejecución se detiene sola antes de poder usar más créditos.</translation>
    </message>
    <message>
        <source>The run stops by itself when it is used up; nothing that was found is lost.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>La ejecución se detiene sola cuando se agota; nada de lo encontrado se pierde.</translation>
    </message>
    <message>
        <source>The service takes no limit here, so each request keeps back up to {credits} of the cap.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>El servicio no admite aquí un límite, así que cada consulta reserva hasta {credits} del tope.</translation>
    </message>
    <message>
        <source>The service takes no limit here: each request keeps back {credits} until its result came.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>El servicio no admite aquí un límite: cada consulta reserva {credits} hasta que llega su resultado.</translation>
    </message>
    <message>
        <source>What it can cost</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Lo que puede costar</translation>
    </message>
    <message>
        <source>With this cap nothing can be asked.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Con este tope no se puede consultar nada.</translation>
    </message>
    <message>
        <source>Without the cap {most}.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sin el tope {most}.</translation>
    </message>
    <message>
        <source>Your balance may not be enough.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Su saldo quizá no alcance.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>balance {credits}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>saldo {credits}</translation>
    </message>
    <message>
        <source>prices as of {day}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>precios del {day}</translation>
    </message>
    <message>
        <source>some prices are assumed, the service does not publish them</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>algunos precios son supuestos, el servicio no los publica</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Counting rows…</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Contando filas…</translation>
    </message>
    <message>
        <source>Counting rows… {how_far}</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Contando filas… {how_far}</translation>
    </message>
    <message>
        <source>Do not count</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>No contar</translation>
    </message>
    <message>
        <source>Rows counted</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Filas contadas</translation>
    </message>
    <message>
        <source>The rows are counted while they are imported.</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Las filas se cuentan al importarlas.</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>0 {what}: take a filter away, or allow more in one.</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>0 {what}: quite un filtro, o permita más en alguno.</translation>
    </message>
    <message>
        <source>About {count} {what}</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>Unos {count} {what}</translation>
    </message>
    <message>
        <source>Cannot be counted now: {why}</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>No se puede contar ahora: {why}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>DoubtsDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Hay una ejecución en marcha. Deténgala primero, o espere a que termine.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>An answer may still turn up. Ten minutes are worth waiting before anything is sent again.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Una respuesta aún puede aparecer. Merece la pena esperar diez minutos antes de enviar nada otra vez.</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Consultas en duda</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied. The details hold no names and no key.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Copiado. Los detalles no contienen nombres ni claves.</translation>
    </message>
    <message>
        <source>Copy details for Pronto support</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Copiar detalles para el soporte de Pronto</translation>
    </message>
    <message>
        <source>Every answer was found.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Se encontraron todas las respuestas.</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Looking for the answers…</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Buscando las respuestas…</translation>
    </message>
    <message>
        <source>No call is in doubt.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Ninguna consulta está en duda.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send again, may cost up to {credits} more</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Enviar de nuevo, hasta {credits} más</translation>
    </message>
    <message>
        <source>These were sent, but their answer did not arrive. Each may have been paid. None is sent again by itself.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Estas se enviaron, pero su respuesta no llegó. Cada una puede estar pagada. Ninguna se envía de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>This costs nothing.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Esto no cuesta nada.</translation>
    </message>
    <message>
        <source>{found} found, {still} still in doubt.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>{found} encontradas, {still} siguen en duda.</translation>
    </message>
</context>
<context>
    <name>DoubtsTable</name>
    <message>
        <source>About</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Consultas en duda</translation>
    </message>
    <message>
        <source>Row {number}: {about}</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Fila {number}: {about}</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file…</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Companies or contacts, as Excel or CSV</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Empresas o contactos, en Excel o CSV</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Suelte una lista aquí</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Pegar una tabla</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Hay una ejecución en marcha. Deténgala primero, o espere a que termine.</translation>
    </message>
    <message>
        <source>Another file or project…</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Otro archivo o proyecto…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Ctrl+Intro</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Duplicado</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Duplicados</translation>
    </message>
    <message>
        <source>Enter or a double click on a value takes it for the result; on the result, the rule counts again.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Intro o un doble clic en un valor lo toma como resultado; en el resultado, vuelve a valer la regla.</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Conservar ambos valores</translation>
    </message>
    <message>
        <source>Keep the kept row's</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Conservar el de la fila que queda</translation>
    </message>
    <message>
        <source>Key K keeps the next row. Enter on a value takes it for the result.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>La tecla K conserva la fila siguiente. Intro sobre un valor lo toma para el resultado.</translation>
    </message>
    <message>
        <source>Looking for rows about the same…</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Buscando filas sobre lo mismo…</translation>
    </message>
    <message>
        <source>Mark duplicates</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Marcar duplicados</translation>
    </message>
    <message>
        <source>Mark in a column</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Marcar en una columna</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge duplicates: {rows} fewer</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Combinar duplicados: {rows} menos</translation>
    </message>
    <message>
        <source>Merge: {rows} fewer</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Combinar: {rows} menos</translation>
    </message>
    <message>
        <source>No two rows are about the same.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>No hay dos filas sobre lo mismo.</translation>
    </message>
    <message>
        <source>Not the same: {name}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>No son lo mismo: {name}</translation>
    </message>
    <message>
        <source>Rows about the same person or company. Nothing is changed before you merge; no value is lost, and undo brings everything back.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Filas sobre la misma persona o empresa. Nada cambia antes de combinar; no se pierde ningún valor y Deshacer lo recupera todo.</translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Igual que la fila {row}</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Mostrar solo estas filas</translation>
    </message>
    <message>
        <source>They are different</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings everything back.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Deshacer (Ctrl+Z) lo recupera todo.</translation>
    </message>
    <message>
        <source>Where rows differ</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Dónde difieren las filas</translation>
    </message>
    <message>
        <source>{title}: key {key}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>{title}: tecla {key}</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>También en otra lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Elegir una lista…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Elegir otra lista…</translation>
    </message>
    <message>
        <source>Choose the other list</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Elegir la otra lista</translation>
    </message>
    <message>
        <source>Choose your customers, a former campaign, another project: any list that these rows may be in.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Elija sus clientes, una campaña anterior, otro proyecto: cualquier lista en la que puedan estar estas filas.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Delete from this sheet</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Eliminar de esta hoja</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Listas ({patterns})</translation>
    </message>
    <message>
        <source>Looking for rows that are also there…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Buscando filas que también estén allí…</translation>
    </message>
    <message>
        <source>Never contact</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">No contactar nunca</translation>
    </message>
    <message>
        <source>Never contact them…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>No contactar nunca…</translation>
    </message>
    <message>
        <source>No list was chosen yet.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Aún no se ha elegido ninguna lista.</translation>
    </message>
    <message>
        <source>No row of this sheet is in {name}.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Ninguna fila de esta hoja está en {name}.</translation>
    </message>
    <message>
        <source>One step: undo (Ctrl+Z) brings the rows back.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Un solo paso: Deshacer (Ctrl+Z) recupera las filas.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Fila {number}</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Mostrar solo estas filas</translation>
    </message>
    <message>
        <source>They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for them. What is in the cells stays.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Pasan a su lista de exclusión: ninguna de sus listas vuelve a consultarlos ni paga por ellos. Lo que hay en las celdas queda.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings everything back.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Deshacer (Ctrl+Z) lo recupera todo.</translation>
    </message>
    <message>
        <source>Which list is it?</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>¿Qué lista es?</translation>
    </message>
    <message>
        <source>Which rows of this sheet are also in another file or project. Only this sheet can change from here; the other list stays as it is.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Qué filas de esta hoja están también en otro archivo o proyecto. Desde aquí solo puede cambiar esta hoja; la otra lista queda como está.</translation>
    </message>
    <message>
        <source>{name} · {rows}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>{name} · {rows}</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">{sheet}, fila {number}</translation>
    </message>
    <message>
        <source>{ticked} of {count} rows chosen</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>{ticked} de {count} filas elegidas</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>Cannot be asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>No se pueden consultar</translation>
    </message>
    <message>
        <source>Deleted columns with answers that come back</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Columnas eliminadas con respuestas que vuelven</translation>
    </message>
    <message>
        <source>Do not contact, never asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>No contactar, nunca se consultan</translation>
    </message>
    <message>
        <source>Known already, filled without a call</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Ya conocidas, se llenan sin consulta</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Omitido</translation>
    </message>
    <message>
        <source>Made in this file before, not asked again</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Ya hechas en este archivo, no se consultan otra vez</translation>
    </message>
    <message>
        <source>Of these with a result of another search</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>De ellas, con resultado de otra búsqueda</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows to be found, at most</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Filas por encontrar, como máximo</translation>
    </message>
    <message>
        <source>Same as another row, asked once</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Iguales a otra fila, se consultan una vez</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Mostrar estas filas</translation>
    </message>
    <message>
        <source>Will be asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Se consultarán</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A workbook gets every sheet of the list.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Un libro recibe todas las hojas de la lista.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File to write</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Archivo que escribir</translation>
    </message>
    <message>
        <source>Filtered</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Filtradas</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>It would be replaced as a whole.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Se sustituiría por completo.</translation>
    </message>
    <message>
        <source>No filter is set on this sheet.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>No hay ningún filtro en esta hoja.</translation>
    </message>
    <message>
        <source>No rows of this sheet are selected.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>No hay filas seleccionadas en esta hoja.</translation>
    </message>
    <message>
        <source>Plain column names, for another program to read</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Nombres de columna simples, para otro programa</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Seleccionadas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>The names that the command line writes. Else headings, order and words are those of the screen.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Los nombres que escribe la línea de comandos. Si no, encabezados, orden y palabras son los de la pantalla.</translation>
    </message>
    <message>
        <source>The other sheets are written whole.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Las demás hojas se escriben enteras.</translation>
    </message>
    <message>
        <source>Write hidden columns too: {names}</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Escribir también columnas ocultas: {names}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Escrito en {name}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>{name} ya existe.</translation>
    </message>
</context>
<context>
    <name>FetchedPicker</name>
    <message>
        <source>Fetching…</source>
        <extracomment>ui/widgets/fetched_picker.py</extracomment>
        <translation>Obteniendo…</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>A quote in a cell is</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Una comilla en una celda es</translation>
    </message>
    <message>
        <source>A quote inside a cell is written</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Una comilla dentro de una celda se escribe</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Las columnas se separan con</translation>
    </message>
    <message>
        <source>Do these words look right?</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>¿Se ven bien estas palabras?</translation>
    </message>
    <message>
        <source>Headers are in row</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Los encabezados están en la fila</translation>
    </message>
    <message>
        <source>No headers</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Leer como antes</translation>
    </message>
    <message>
        <source>Row with the headers</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Fila con los encabezados</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Hoja del libro</translation>
    </message>
    <message>
        <source>Show hidden sheets ({count})</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Mostrar hojas ocultas ({count})</translation>
    </message>
    <message>
        <source>after a backslash: \"</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>tras una barra invertida: \"</translation>
    </message>
    <message>
        <source>and the row above</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>y la fila de encima</translation>
    </message>
    <message>
        <source>no accents in the first rows</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>sin acentos en las primeras filas</translation>
    </message>
    <message>
        <source>written twice, a space before the first: , "</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>doble, con un espacio antes de la primera: , "</translation>
    </message>
    <message>
        <source>written twice: ""</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>doble: ""</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>{sheet} (oculta)</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Fill</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Fill right</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Rellenar a la derecha</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Close</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation type="unfinished">Mostrar estas filas</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Change…</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove the filter: {words}</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Quitar el filtro: {words}</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Views…</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Vistas…</translation>
    </message>
    <message>
        <source>{shown} of {total} rows</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>{shown} de {total} filas</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source> and </source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation type="unfinished">(vacío)</translation>
    </message>
    <message>
        <source>Any cell {test} “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Cualquier celda {test} «{text}»</translation>
    </message>
    <message>
        <source>Contains “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Contiene «{text}»</translation>
    </message>
    <message>
        <source>Known by: {identifier}</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Conocidas por: {identifier}</translation>
    </message>
    <message>
        <source>Rows that I typed into</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Filas en las que escribí</translation>
    </message>
    <message>
        <source>Rows with something found</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Filas con algo encontrado</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>ends with</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>termina en</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>encaja con el patrón</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>is at least, or from</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>es al menos, o desde</translation>
    </message>
    <message>
        <source>is at most, or until</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>es como máximo, o hasta</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is filled</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>está lleno</translation>
    </message>
    <message>
        <source>is less than, or before</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>es menor que, o anterior a</translation>
    </message>
    <message>
        <source>is more than, or after</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>es mayor que, o posterior a</translation>
    </message>
    <message>
        <source>is none of</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>no es</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>was found by the service</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>lo encontró el servicio</translation>
    </message>
    <message>
        <source>was typed by me</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>lo escribí yo</translation>
    </message>
    <message>
        <source>{column} is not “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} no es «{text}»</translation>
    </message>
    <message>
        <source>{column} is “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} es «{text}»</translation>
    </message>
    <message>
        <source>{column} {test}</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} {test}</translation>
    </message>
    <message>
        <source>{column} {test} “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} {test} «{text}»</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capital letters count</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in cells</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Reemplazar todo…</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Mostrar solo estas filas</translation>
    </message>
    <message>
        <source>The whole cell, nothing else in it</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>La celda entera, sin nada más</translation>
    </message>
    <message>
        <source>This column</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Esta columna</translation>
    </message>
    <message>
        <source>What I type is a pattern (regular expression)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Lo que escribo es un patrón (expresión regular)</translation>
    </message>
    <message>
        <source>Where to look</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Toda la hoja</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Found: “{text}”</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Encontrado: «{text}»</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation type="unfinished">No encontrado</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace “{text}”</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Reemplazar «{text}»</translation>
    </message>
    <message>
        <source>{count} found</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Encontrados: {count}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>{place} de {count}</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Matched on {columns}.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>Se emparejan por {columns}.</translation>
    </message>
    <message>
        <source>Nobody can be looked up by these columns: choose a company or a person.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>Con estas columnas no se puede buscar a nadie: elija una empresa o una persona.</translation>
    </message>
    <message>
        <source>Nothing was recognised: choose at least a company or a person.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>No se reconoció nada: elija al menos una empresa o una persona.</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>Closing…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Cerrando…</translation>
    </message>
    <message>
        <source>Leaving practice…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Saliendo de la práctica…</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Redone: {title}.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Rehecho: {title}.</translation>
    </message>
    <message>
        <source>Search {when}</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Búsqueda {when}</translation>
    </message>
    <message>
        <source>Setting up practice…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Preparando la práctica…</translation>
    </message>
    <message>
        <source>Undone: {title}.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Deshecho: {title}.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Other next steps</source>
        <extracomment>ui/task_pane/follow_ups.py</extracomment>
        <translation>Otros pasos siguientes</translation>
    </message>
    <message>
        <source>Then also: {title}</source>
        <extracomment>ui/task_pane/follow_ups.py</extracomment>
        <translation>Después también: {title}</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>About {credits}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Unos {credits}</translation>
    </message>
    <message>
        <source>Credits each</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Créditos por resultado</translation>
    </message>
    <message>
        <source>Nine times of ten it lies within the range.</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Nueve de cada diez veces está en el margen.</translation>
    </message>
    <message>
        <source>Not more than {credits}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>No más de {credits}</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>El resto</translation>
    </message>
    <message>
        <source>What the rest will bring</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Lo que traerá el resto</translation>
    </message>
    <message>
        <source>{found} of {tried}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{found} de {tried}</translation>
    </message>
    <message>
        <source>{range} credits</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{range} créditos</translation>
    </message>
    <message>
        <source>{title}: new rows</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{title}: filas nuevas</translation>
    </message>
    <message>
        <source>{title}: with a result</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{title}: con resultado</translation>
    </message>
</context>
<context>
    <name>FurtherDialog</name>
    <message>
        <source>Add the rows</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Añadir las filas</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Exportar los cambios</translation>
    </message>
    <message>
        <source>Export the changes…</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Exportar los cambios…</translation>
    </message>
    <message>
        <source>More rows: {name}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Más filas: {name}</translation>
    </message>
    <message>
        <source>Newer version: {name}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Versión más reciente: {name}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows: {group}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Filas: {group}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>Update the list</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Actualizar la lista</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Escrito en {name}.</translation>
    </message>
    <message>
        <source>{name} - changes</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>{name} - cambios</translation>
    </message>
    <message>
        <source>{rows} in the file = {groups}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>{rows} en el archivo = {groups}</translation>
    </message>
</context>
<context>
    <name>FurtherLists</name>
    <message>
        <source>A run is going on. Wait for its end, or stop it.</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Hay una ejecución en marcha. Espere a que termine, o deténgala.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was taken in.</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Cancelado. No se incorporó nada.</translation>
    </message>
    <message>
        <source>Comparing {name} with the list…</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Comparando {name} con la lista…</translation>
    </message>
    <message>
        <source>Taking {name} in…</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Incorporando {name}…</translation>
    </message>
    <message>
        <source>nothing changed in the list</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>nada cambió en la lista</translation>
    </message>
    <message>
        <source>{name}: {told}.</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>{name}: {told}.</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>All of these hold</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Se cumplen todas</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Se cumple alguna</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Quitar este grupo</translation>
    </message>
    <message>
        <source>Which conditions must hold</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Qué condiciones deben cumplirse</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of rows about the same</source>
        <extracomment>ui/duplicates_dialog/group_list.py</extracomment>
        <translation>Grupos de filas sobre lo mismo</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Not asked</source>
        <extracomment>ui/row_card/group_part.py</extracomment>
        <translation type="unfinished">No consultado</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Help about</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Ayuda sobre</translation>
    </message>
    <message>
        <source>How do I…</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Cómo se hace…</translation>
    </message>
    <message>
        <source>How to</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Nothing is found for that. Try one word, such as “filter”.</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>No se encuentra nada sobre eso. Pruebe con una sola palabra, como «filtro».</translation>
    </message>
    <message>
        <source>Other screens</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Otras pantallas</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>What costs money</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Qué cuesta dinero</translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Para qué sirve</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Done ({key})</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Listo ({key})</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Salir de la guía</translation>
    </message>
    <message>
        <source>Next ({key})</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Siguiente ({key})</translation>
    </message>
    <message>
        <source>Step {place} of {places}</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Paso {place} de {places}</translation>
    </message>
    <message>
        <source>{step} · those before are done</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>{step} · los anteriores están hechos</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>(empty)</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Asked for: {what}. It took {credits}.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Consultado para: {what}. Costó {credits}.</translation>
    </message>
    <message>
        <source>Bought {moment}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Comprado {moment}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Mark of the call: {token}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Marca de la llamada: {token}</translation>
    </message>
    <message>
        <source>No answer was kept for this call.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>No se guardó respuesta de esta llamada.</translation>
    </message>
    <message>
        <source>Nothing was asked for this value.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>No se consultó nada para este valor.</translation>
    </message>
    <message>
        <source>Put back {column}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Recuperar {column}</translation>
    </message>
    <message>
        <source>Put back. Ctrl+Z takes it away again.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Recuperado. Ctrl+Z lo quita de nuevo.</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Recuperar este valor</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Ejecución {number}</translation>
    </message>
    <message>
        <source>This cell never held anything.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Esta celda nunca contuvo nada.</translation>
    </message>
    <message>
        <source>Values, the newest first</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Valores, el más reciente primero</translation>
    </message>
    <message>
        <source>What “{column}” held</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Qué contenía «{column}»</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A list of</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Una lista de</translation>
    </message>
    <message>
        <source>As you chose last time for these columns.</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Como eligió la última vez para estas columnas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Leer como antes</translation>
    </message>
    <message>
        <source>Reading… {how_far}</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Leyendo… {how_far}</translation>
    </message>
    <message>
        <source>The file cannot be imported like this.</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>El archivo no se puede importar así.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Between them</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Entre ellas</translation>
    </message>
    <message>
        <source>Columns to join</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Columnas que unir</translation>
    </message>
    <message>
        <source>Join columns</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Unir columnas</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Unida</translation>
    </message>
    <message>
        <source>New column</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Columna nueva</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Asking {vendor} whose key this is…</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Preguntando a {vendor} de quién es esta clave…</translation>
    </message>
    <message>
        <source>Balance: {credits}.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Saldo: {credits}.</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>It is kept for this session only: {why}</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Se guarda solo para esta sesión: {why}</translation>
    </message>
    <message>
        <source>It is kept in the system's key store.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Se guarda en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Access key of {vendor}</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Clave de acceso de {vendor}</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Salir de la práctica…</translation>
    </message>
    <message>
        <source>Paste the key from your {vendor} account</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Pegue la clave de su cuenta de {vendor}</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>The key belongs to {who}.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>La clave pertenece a {who}.</translation>
    </message>
    <message>
        <source>The key is removed from the system's key store.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>La clave se quitó del almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>There is a key. A new one takes its place.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Hay una clave. Una nueva ocupa su lugar.</translation>
    </message>
    <message>
        <source>There is no key yet. Prospecting jobs need one; everything else works without it.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Aún no hay clave. Los trabajos de prospección la necesitan; todo lo demás funciona sin ella.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, only practice works.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Aún no hay clave. Sin ella solo funciona la práctica.</translation>
    </message>
    <message>
        <source>This is practice: no key is needed. Leave it to enter yours.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Esto es la práctica: no hace falta clave. Salga de ella para introducir la suya.</translation>
    </message>
    <message>
        <source>You find it in your {vendor} account, where it is called API key. It is kept in this system's key store, and sent to {vendor} alone.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Está en su cuenta de {vendor}, donde se llama clave API. Se guarda en el almacén de claves de este sistema y se envía solo a {vendor}.</translation>
    </message>
    <message>
        <source>Your {vendor} account</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Su cuenta de {vendor}</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>una cuenta sin nombre</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>Las teclas en una página</translation>
    </message>
</context>
<context>
    <name>LargeCopy</name>
    <message>
        <source>Copying {cells} …</source>
        <extracomment>ui/grid/large_copy.py</extracomment>
        <translation type="unfinished">Copiando {cells} …</translation>
    </message>
    <message>
        <source>Copying: {share} %. Esc stops it.</source>
        <extracomment>ui/grid/large_copy.py</extracomment>
        <translation>Copiando: {share} %. Esc lo detiene.</translation>
    </message>
</context>
<context>
    <name>LearnedCard</name>
    <message>
        <source>Added: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Añadido: {count}.</translation>
    </message>
    <message>
        <source>Columns and values are then guessed as at first. Lists that are open already stay as they are.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Las columnas y valores se adivinan entonces como al principio. Las listas ya abiertas quedan como están.</translation>
    </message>
    <message>
        <source>Forget all that Rowcall has learned?</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>¿Olvidar todo lo que Rowcall ha aprendido?</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Olvidar todo…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Olvidarlo</translation>
    </message>
    <message>
        <source>Forgotten: {what}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Olvidado: {what}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Conservar las mías</translation>
    </message>
    <message>
        <source>Known already: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Ya conocido: {count}.</translation>
    </message>
    <message>
        <source>Left out, for they look like addresses or phone numbers: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Omitido, porque parecen direcciones o teléfonos: {count}.</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Correspondencias (*.toml)</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Nada hasta ahora.</translation>
    </message>
    <message>
        <source>Pass on what Rowcall has learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Compartir lo que Rowcall ha aprendido</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Take in what others have learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Incorporar lo que otros han aprendido</translation>
    </message>
    <message>
        <source>Take in…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Incorporar…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Usar las de ellos</translation>
    </message>
    <message>
        <source>The columns and values that you put right are remembered for your next lists. Pass them on to your team as a file, which holds no addresses and no phone numbers.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Las columnas y valores que usted corrige se recuerdan para sus próximas listas. Compártalos con su equipo en un archivo, que no contiene direcciones ni teléfonos.</translation>
    </message>
    <message>
        <source>They come from lists: look through the file before you pass it on.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Vienen de listas: revise el archivo antes de compartirlo.</translation>
    </message>
    <message>
        <source>What Rowcall has learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Lo que Rowcall ha aprendido</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Escrito: {what}.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A run is going on.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Hay una ejecución en marcha.</translation>
    </message>
    <message>
        <source>Calls under way are finished and their answers kept. You can go on with the rest at any time.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Las consultas en curso terminan y sus respuestas se guardan. Puede seguir con lo demás en cualquier momento.</translation>
    </message>
    <message>
        <source>Each may be paid without an answer that you can use. Most are finished within a minute.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Cada una puede estar pagada sin respuesta útil. La mayoría terminan en un minuto.</translation>
    </message>
    <message>
        <source>Finish calls under way and close</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Terminar las consultas en curso y cerrar</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Free some space on it. Saving is tried again by itself.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Libere espacio en él. Se reintenta guardar solo.</translation>
    </message>
    <message>
        <source>Free some space, and what was paid for is saved; quitting now loses it.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Libere espacio y se guarda lo pagado; salir ahora lo pierde.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Seguir intentando</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Salir y perderlo</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Salir ahora…</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>What was paid for is kept.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Lo pagado se conserva.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>By the account's balance {credits} were used, {condition}.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Según el saldo de la cuenta se usaron {credits}, {condition}.</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the credits used</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Exportar los créditos usados</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Aún no se ha consultado nada.</translation>
    </message>
    <message>
        <source>Oldest calls stand last.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Las consultas más antiguas van al final.</translation>
    </message>
    <message>
        <source>Possibly used as well</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Posiblemente usados también</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The account did not say what it had before and after.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>La cuenta no dijo qué tenía antes y después.</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>En total</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Escrito en {name}.</translation>
    </message>
    <message>
        <source>{name} - credits</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>{name} - créditos</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>About</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Possibly</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>Row {number}: {about}</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Fila {number}: {about}</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ListQuestion</name>
    <message>
        <source>A list of its own</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Una lista aparte</translation>
    </message>
    <message>
        <source>A newer version of this list</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Una versión más reciente de esta lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is opened in its place. “{list}” is kept as it is.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Se abre en su lugar. «{list}» se conserva como está.</translation>
    </message>
    <message>
        <source>More rows for this list</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Más filas para esta lista</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <source>Rows that it does not have yet are added at its end.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Las filas que aún no tiene se añaden al final.</translation>
    </message>
    <message>
        <source>What is “{file}” to “{list}”?</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>¿Qué es «{file}» para «{list}»?</translation>
    </message>
    <message>
        <source>You see what is new, gone and changed before anything is written.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Verá qué hay nuevo, desaparecido y cambiado antes de escribir nada.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Also in the other sheets</source>
        <extracomment>ui/duplicates_dialog/look_bar.py</extracomment>
        <translation>También en las otras hojas</translation>
    </message>
    <message>
        <source>Column whose values are compared</source>
        <extracomment>ui/duplicates_dialog/look_bar.py</extracomment>
        <translation>Columna cuyos valores se comparan</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run started</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>Ejecución empezada</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>In common</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>En común</translation>
    </message>
    <message>
        <source>In the other list</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>En la otra lista</translation>
    </message>
    <message>
        <source>In this sheet</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>En esta hoja</translation>
    </message>
    <message>
        <source>Its row</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>Su fila</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation type="unfinished">Fila</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation type="unfinished">Seguro</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation type="unfinished">{share} %</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Rows that are also in the other list</source>
        <extracomment>ui/elsewhere_dialog/match_table.py</extracomment>
        <translation>Filas que están también en la otra lista</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Guardar</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Ask the failed again</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Consultar otra vez las fallidas</translation>
    </message>
    <message>
        <source>Choose it for them; nothing is asked before you start it.</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Elíjala para ellas; no se consulta nada antes de que usted la inicie.</translation>
    </message>
    <message>
        <source>Decide about the unknown · {calls}</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Decidir sobre las desconocidas · {calls}</translation>
    </message>
    <message>
        <source>Review doubtful answers</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Revisar respuestas dudosas</translation>
    </message>
    <message>
        <source>Show found · {rows}</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Mostrar lo encontrado · {rows}</translation>
    </message>
    <message>
        <source>What next</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>{title} · {people}</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>{title} · {people}</translation>
    </message>
</context>
<context>
    <name>NotAsked</name>
    <message>
        <source>Show</source>
        <extracomment>ui/task_pane/not_asked.py</extracomment>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/not_asked.py</extracomment>
        <translation type="unfinished">Mostrar estas filas</translation>
    </message>
    <message>
        <source>Why rows were not asked</source>
        <extracomment>ui/task_pane/not_asked.py</extracomment>
        <translation>Por qué no se consultaron filas</translation>
    </message>
</context>
<context>
    <name>NotContacted</name>
    <message>
        <source>Leave out whom I must not contact</source>
        <extracomment>ui/export_dialog/not_contacted.py</extracomment>
        <translation type="unfinished">Excluir a quien no debo contactar</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Check values…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Revisar valores…</translation>
    </message>
    <message>
        <source>Column that fills {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Columna que llena {title}</translation>
    </message>
    <message>
        <source>From a column</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>De una columna</translation>
    </message>
    <message>
        <source>From column {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>De la columna {title}</translation>
    </message>
    <message>
        <source>It costs nothing, but Pronto is asked for each name, which takes a while.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>No cuesta nada, pero se pregunta a Pronto por cada nombre, lo que lleva un rato.</translation>
    </message>
    <message>
        <source>Look them up</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Buscarlos</translation>
    </message>
    <message>
        <source>Look up {count} places?</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>¿Buscar {count} lugares?</translation>
    </message>
    <message>
        <source>Looking up {count} places…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Buscando {count} lugares…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Reading the column…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Leyendo la columna…</translation>
    </message>
    <message>
        <source>Same for all rows</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Igual para todas las filas</translation>
    </message>
    <message>
        <source>from column {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>de la columna {title}</translation>
    </message>
    <message>
        <source>{count} places are looked up once you check the cost.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>{count} lugares se buscarán cuando revise el coste.</translation>
    </message>
    <message>
        <source>{title} takes its place.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>{title} ocupa su lugar.</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Back to the defaults</source>
        <extracomment>ui/settings_dialog/options_card.py</extracomment>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>{title}: back to the defaults</source>
        <extracomment>ui/settings_dialog/options_card.py</extracomment>
        <translation>{title}: valor predeterminado</translation>
    </message>
</context>
<context>
    <name>OutputRows</name>
    <message>
        <source>Where the results go</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Adónde van los resultados</translation>
    </message>
</context>
<context>
    <name>OwnUndo</name>
    <message>
        <source>Nothing was changed here that could be taken back.</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Aquí no se ha cambiado nada que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Deshecho: {title}</translation>
    </message>
    <message>
        <source>What you did before is undone in the sheet: close this, then press Ctrl+Z.</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Lo que hizo antes se deshace en la hoja: cierre esto y pulse Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Pace</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>all windows</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>todas las ventanas</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, such as “export” or “key”.</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Nada se llama así. Pruebe otra palabra, como «exportar» o «clave».</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>{credits} each</source>
        <extracomment>ui/task_pane/parts_editor.py</extracomment>
        <translation>{credits} cada uno</translation>
    </message>
    <message>
        <source>{price}, assumed</source>
        <extracomment>ui/task_pane/parts_editor.py</extracomment>
        <translation>{price}, supuesto</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Column {number}</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Copy fewer columns, and paste again.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Copie menos columnas y pegue de nuevo.</translation>
    </message>
    <message>
        <source>Move cells</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Mover celdas</translation>
    </message>
    <message>
        <source>Nobody types into some of these columns. Paste into other ones.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>En algunas de estas columnas no escribe nadie. Pegue en otras.</translation>
    </message>
    <message>
        <source>Nothing was moved: there is no place here for all the cells that were cut.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>No se ha movido nada: aquí no hay sitio para todas las celdas cortadas.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Pegar</translation>
    </message>
    <message>
        <source>Pasted, with {rows} and {columns} added.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Pegado; se han añadido {rows} y {columns}.</translation>
    </message>
    <message>
        <source>Reading what is to be pasted …</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Leyendo lo que se va a pegar …</translation>
    </message>
    <message>
        <source>Save it as a file and drop that on the list: its rows are added, however many they are.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Guárdelo como archivo y suéltelo en la lista: se añaden sus filas, por muchas que sean.</translation>
    </message>
    <message>
        <source>Select one cell, or one area, and paste again.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Seleccione una celda o un área y pegue de nuevo.</translation>
    </message>
    <message>
        <source>So many columns are not added by pasting: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>No se añaden tantas columnas al pegar: {count}.</translation>
    </message>
    <message>
        <source>So many rows are not added by pasting: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>No se añaden tantas filas al pegar: {count}.</translation>
    </message>
    <message>
        <source>That is too much to be pasted: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Es demasiado para pegar: {count}.</translation>
    </message>
    <message>
        <source>The block does not fit the selected areas.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">El bloque no cabe en las áreas seleccionadas.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Esta lista es de solo lectura.</translation>
    </message>
    <message>
        <source>While a filter is on, no rows are added. Show all rows, or paste further up.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Mientras haya un filtro activo no se añaden filas. Muestre todas las filas o pegue más arriba.</translation>
    </message>
</context>
<context>
    <name>PersonaPicker</name>
    <message>
        <source>None</source>
        <extracomment>ui/widgets/persona_picker.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Your account has no personas. Make them on the service's site.</source>
        <extracomment>ui/widgets/persona_picker.py</extracomment>
        <translation>Su cuenta no tiene personas tipo. Créelas en el sitio del servicio.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Nothing fits “{words}”.</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Nada encaja con «{words}».</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search: {title}</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Buscar: {title}</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Usar «{words}»</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Add a place</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Country, region or city</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>País, región o ciudad</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No place of that name. Try its English name.</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Ningún lugar con ese nombre. Pruebe su nombre en inglés.</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation type="unfinished">Salir de la práctica</translation>
    </message>
    <message>
        <source>Leave practice?</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>¿Salir de la práctica?</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>“{name}” is closed and kept as it is. You find it on the start page; opening it brings you back into practice.</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>«{name}» se cierra y se conserva como está. Lo encuentra en la página de inicio; al abrirlo vuelve a la práctica.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>After</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Cells before and after</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Celdas antes y después</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation type="unfinished">Columna</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <extracomment>ui/import_dialog/preview_table.py</extracomment>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>None of {rows} to ask</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>Ninguna de {rows} por consultar</translation>
    </message>
    <message>
        <source>about {credits}</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>unos {credits}</translation>
    </message>
    <message>
        <source>{asked} of {rows} to ask</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>{asked} de {rows} por consultar</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>As of {date}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>A fecha de {date}</translation>
    </message>
    <message>
        <source>Back to Rowcall's prices</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Volver a los precios de Rowcall</translation>
    </message>
    <message>
        <source>Credits are counted by these prices: in the plan before a start, for the cap, and in the list of credits used. An assumed price counts as possible, never as confirmed.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Los créditos se cuentan con estos precios: en el plan antes de empezar, para el tope y en la lista de créditos usados. Un precio supuesto cuenta como posible, nunca como confirmado.</translation>
    </message>
    <message>
        <source>Credits: {what}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Créditos: {what}</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to {most}. Nothing was saved.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Introduzca un número entero de 0 a {most}. No se guardó nada.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Rowcall's own prices count again.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Vuelven a valer los precios de Rowcall.</translation>
    </message>
    <message>
        <source>The price is published: {what}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>El precio está publicado: {what}</translation>
    </message>
    <message>
        <source>The run that is going on keeps the prices it was started with.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>La ejecución en marcha conserva los precios con que empezó.</translation>
    </message>
    <message>
        <source>There is no number of credits ({what}).</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Falta un número de créditos ({what}).</translation>
    </message>
    <message>
        <source>What answers cost</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Lo que cuestan las respuestas</translation>
    </message>
    <message>
        <source>“{typed}” is no number of credits ({what}).</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>«{typed}» no es un número de créditos ({what}).</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Inicio</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Flecha arriba</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>How far the file is read</source>
        <extracomment>ui/import_dialog/reading_page.py</extracomment>
        <translation>Cuánto del archivo se ha leído</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>ui/import_dialog/reading_page.py</extracomment>
        <translation>Leyendo el archivo…</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Lists that you open appear here.</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Las listas que abra aparecen aquí.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation type="unfinished">Abrir {name}</translation>
    </message>
    <message>
        <source>Recent lists</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Listas recientes</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Quitarla de esta lista; el archivo se queda</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Quitar {name} de esta lista</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>RemarksList</name>
    <message>
        <source>Remarks on the file</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Observaciones sobre el archivo</translation>
    </message>
    <message>
        <source>Row {numbers}</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Fila {numbers}</translation>
    </message>
    <message>
        <source>Rows {numbers}</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Filas {numbers}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A run is asking about {rows} at this moment. Decide when it has ended.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Una ejecución está consultando en este momento {rows}. Decida cuando haya terminado.</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Accept all {count} of this kind</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Aceptar las {count} de este tipo</translation>
    </message>
    <message>
        <source>Accept {count}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Aceptar {count}: {kind}</translation>
    </message>
    <message>
        <source>Accept {name}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Aceptar {name}: {kind}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Tecla {number}</translation>
    </message>
    <message>
        <source>Kinds of doubt</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Tipos de duda</translation>
    </message>
    <message>
        <source>Looking through the answers…</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Examinando las respuestas…</translation>
    </message>
    <message>
        <source>No answer is doubtful.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Ninguna respuesta es dudosa.</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>No queda nada por mirar.</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject all</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rechazar todas</translation>
    </message>
    <message>
        <source>Reject all {count} of this kind</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rechazar las {count} de este tipo</translation>
    </message>
    <message>
        <source>Reject {count}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rechazar {count}: {kind}</translation>
    </message>
    <message>
        <source>Reject {name}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rechazar {name}: {kind}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{sheet}, row {number}: {name}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{sheet}, fila {number}: {name}</translation>
    </message>
    <message>
        <source>{title}: key {key}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{title}: tecla {key}</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Also in {name}</source>
        <extracomment>ui/window/reviews.py</extracomment>
        <translation>También en {name}</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/window/reviews.py</extracomment>
        <translation type="unfinished">Duplicados</translation>
    </message>
</context>
<context>
    <name>RewriteDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Change cells</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Cambiar celdas</translation>
    </message>
    <message>
        <source>Change {cells}</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Cambiar {cells}</translation>
    </message>
    <message>
        <source>Changing the cells…</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Cambiando las celdas…</translation>
    </message>
    <message>
        <source>Looking at the cells…</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Examinando las celdas…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Nada cambiaría.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Esto puede deshacerse.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Ask first</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Consultar primero</translation>
    </message>
    <message>
        <source>Close the card</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Cerrar la ficha</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation type="unfinished">No contactar…</translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation type="unfinished">Editar {column}</translation>
    </message>
    <message>
        <source>From your list</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>De su lista</translation>
    </message>
    <message>
        <source>Next row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Who it is</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Quién es</translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message>
        <source>Delete {rows}</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>Eliminar {rows}</translation>
    </message>
    <message>
        <source>Insert {rows}</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>Insertar {rows}</translation>
    </message>
    <message>
        <source>Select fewer rows.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>Seleccione menos filas.</translation>
    </message>
    <message>
        <source>So many rows cannot be inserted at once: {count}.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>No se pueden insertar tantas filas a la vez: {count}.</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>Click the row that has the headers.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Haga clic en la fila que tiene los encabezados.</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>It holds nothing else.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>No contiene nada más.</translation>
    </message>
    <message>
        <source>Row {row} is further down than the rows that are shown here.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>La fila {row} está más abajo que las filas que se muestran aquí.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>There is no header</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>No hay encabezado</translation>
    </message>
    <message>
        <source>Top of the file</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Principio del archivo</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Balance before and after</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Saldo antes y después</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Tasa de aciertos</translation>
    </message>
    <message>
        <source>Calls a second, all kinds</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Llamadas por segundo, de todo tipo</translation>
    </message>
    <message>
        <source>The whole run</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Toda la ejecución</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Time so far</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>{credits} less, {condition}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{credits} menos, {condition}</translation>
    </message>
    <message>
        <source>{most} at most: for some of it no exact price is known, or the answer is still out.</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{most} como máximo: de una parte no se conoce el precio exacto, o la respuesta aún no ha llegado.</translation>
    </message>
    <message>
        <source>{share} % of {count}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{share} % de {count}</translation>
    </message>
    <message>
        <source>{used} of {cap}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{used} de {cap}</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Asking Pronto…</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Consultando a Pronto…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Delete “{name}” at Pronto?</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>¿Eliminar «{name}» en Pronto?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation type="unfinished">Con error</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lists of companies</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Listas de empresas</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>Made with Rowcall</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Hechas con Rowcall</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open in a sheet</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Abrir en una hoja</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Searches for people</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Búsquedas de personas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>They are kept at Pronto. Looking at them and opening them is free.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Se guardan en Pronto. Verlas y abrirlas es gratis.</translation>
    </message>
    <message>
        <source>This cannot be taken back: Pronto forgets it and its people. Your sheets keep what they have.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>No se puede deshacer: Pronto la olvida con sus personas. Sus hojas conservan lo que tienen.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What your account keeps</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Lo que guarda su cuenta</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Your searches and lists</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Sus búsquedas y listas</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>{count} en total</translation>
    </message>
    <message>
        <source>{shown} of {there}</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>{shown} de {there}</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>«{name}» se eliminó.</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>All</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Todas ({count})</translation>
    </message>
    <message>
        <source>Filtered</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Filtradas</translation>
    </message>
    <message>
        <source>For which rows</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Para qué filas</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>No hay ningún filtro.</translation>
    </message>
    <message>
        <source>No rows are selected.</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>No hay filas seleccionadas.</translation>
    </message>
    <message>
        <source>Only rows that have no result yet</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Solo filas que aún no tienen resultado</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Seleccionadas</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>All ways to search…</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Todas las formas de buscar…</translation>
    </message>
    <message>
        <source>Begin with a search</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Empezar con una búsqueda</translation>
    </message>
    <message>
        <source>No list yet? Begin with a search</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>¿Aún sin lista? Empiece con una búsqueda</translation>
    </message>
    <message>
        <source>Your searches and lists…</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Sus búsquedas y listas…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation type="unfinished">Nada se llama así. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation>Buscar en los ajustes</translation>
    </message>
</context>
<context>
    <name>SelectionSums</name>
    <message>
        <source>average {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>promedio {number}</translation>
    </message>
    <message>
        <source>max {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>máx. {number}</translation>
    </message>
    <message>
        <source>min {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>mín. {number}</translation>
    </message>
    <message>
        <source>sum {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>suma {number}</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Hay una ejecución en marcha. Deténgala primero, o espere a que termine.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>Blank rows have nothing to take in.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Las filas vacías no tienen nada que incorporar.</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Equal to a row of the list</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Igual a una fila de la lista</translation>
    </message>
    <message>
        <source>Equal to an earlier row</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Igual a una fila anterior</translation>
    </message>
    <message>
        <source>Every row is in the list; nothing is set aside.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Todas las filas están en la lista; no hay ninguna apartada.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the rows set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Exportar las filas apartadas</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Its cells do not fit the columns</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Sus celdas no encajan con las columnas</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Filas apartadas</translation>
    </message>
    <message>
        <source>Rows set aside: {kind}</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Filas apartadas: {kind}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>They are kept with the list, are not asked about, and are in no export of it.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Se guardan con la lista, no se consultan y no están en ninguna exportación.</translation>
    </message>
    <message>
        <source>Twice in its file, or unclear which row of the list it is</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Dos veces en su archivo, o no está claro qué fila de la lista es</translation>
    </message>
    <message>
        <source>Undo sets it aside again.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Deshacer la aparta de nuevo.</translation>
    </message>
    <message>
        <source>Undo sets them aside again.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Deshacer las aparta de nuevo.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Escrito en {name}.</translation>
    </message>
    <message>
        <source>{name} - set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>{name} - apartadas</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Addresses and calls at a time count from the next start.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Las direcciones y las consultas a la vez valen a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Access key and settings</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Clave de acceso y ajustes</translation>
    </message>
    <message>
        <source>Access keys</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Claves de acceso</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the program and open it again to see it in that language. Your list is kept.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Cierre el programa y ábralo de nuevo para verlo en ese idioma. Su lista se conserva.</translation>
    </message>
    <message>
        <source>Lists and answers</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Listas y respuestas</translation>
    </message>
    <message>
        <source>Look and language</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Results sent to you</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Envío de resultados</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Service and speed</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Servicio y velocidad</translation>
    </message>
</context>
<context>
    <name>SharedMail</name>
    <message>
        <source>Look them over</source>
        <extracomment>ui/row_card/shared_mail.py</extracomment>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>SharedMails</name>
    <message>
        <source>At most one of them has it. Look them over before you write to them.</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>Como mucho una de ellas lo tiene. Revíselas antes de escribirles.</translation>
    </message>
    <message>
        <source>Look them over</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>SheetBox</name>
    <message>
        <source>All sheets</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>Todas las hojas</translation>
    </message>
    <message>
        <source>Sheet of the other list</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>Hoja de la otra lista</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation type="unfinished">{sheet} (oculta)</translation>
    </message>
    <message>
        <source>{sheet} (no list in it)</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>{sheet} (sin lista)</translation>
    </message>
</context>
<context>
    <name>SheetClipboard</name>
    <message>
        <source>Nothing was copied.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>No se copió nada.</translation>
    </message>
    <message>
        <source>Select areas of the same rows or of the same columns, or copy them one after the other.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Seleccione áreas de las mismas filas o de las mismas columnas, o cópielas una tras otra.</translation>
    </message>
    <message>
        <source>Select fewer cells, or export the list.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation type="unfinished">Seleccione menos celdas, o exporte la lista.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: {count}.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Es demasiado para el portapapeles: {count}.</translation>
    </message>
    <message>
        <source>These areas do not make one block.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Estas áreas no forman un bloque.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Esta lista es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Sort, filter and change this column (Alt+Down)</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>Ordenar, filtrar y cambiar esta columna (Alt+Flecha abajo)</translation>
    </message>
    <message>
        <source>filtered</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>filtrada</translation>
    </message>
    <message>
        <source>sort level {level}</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>nivel de orden {level}</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>No row fits the filter.</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation>Ninguna fila pasa el filtro.</translation>
    </message>
    <message>
        <source>Rows appear here as they come.</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation>Las filas aparecen aquí según llegan.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation type="unfinished">Mostrar todas las filas</translation>
    </message>
</context>
<context>
    <name>SheetStack</name>
    <message>
        <source>Choose on the right what to look for. What is found appears here as a sheet.</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Elija a la derecha qué buscar. Lo encontrado aparece aquí como una hoja.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Aún no hay nada</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Hojas</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Becomes</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Both values are kept. Enter or a double click on a value takes it alone.</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Se conservan los dos valores. Intro o un doble clic en un valor toma solo ese.</translation>
    </message>
    <message>
        <source>Click to keep this row</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Haga clic para conservar esta fila</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Fila {number}</translation>
    </message>
    <message>
        <source>Rows of the group, side by side</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Filas del grupo, una al lado de otra</translation>
    </message>
    <message>
        <source>{row} (kept)</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>{row} (se conserva)</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>{sheet}, fila {number}</translation>
    </message>
</context>
<context>
    <name>SortDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Rows alike in the first column are sorted by the second one. Empty cells come last.</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Las filas iguales en la primera columna se ordenan por la segunda. Las celdas vacías van al final.</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>The list's own order</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>El orden propio de la lista</translation>
    </message>
    <message>
        <source>Then by another column</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Luego por otra columna</translation>
    </message>
</context>
<context>
    <name>SortLevel</name>
    <message>
        <source>Do not sort by this</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>No ordenar por esta</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Which way</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Sentido</translation>
    </message>
</context>
<context>
    <name>SpentChart</name>
    <message>
        <source>Credits over time</source>
        <extracomment>ui/charts/spent_chart.py</extracomment>
        <translation>Créditos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>{credits} by {time}</source>
        <extracomment>ui/charts/spent_chart.py</extracomment>
        <translation>{credits} hasta {time}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>At a text of mine</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>En un texto propio</translation>
    </message>
    <message>
        <source>At each comma</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>En cada coma</translation>
    </message>
    <message>
        <source>At each line</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>En cada línea</translation>
    </message>
    <message>
        <source>At each semicolon</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>En cada punto y coma</translation>
    </message>
    <message>
        <source>At each space</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>En cada espacio</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Columnas</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Nombre</translation>
    </message>
    <message>
        <source>Full name into first and last name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Nombre completo en nombre y apellidos</translation>
    </message>
    <message>
        <source>How many columns</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Cuántas columnas</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Apellido</translation>
    </message>
    <message>
        <source>Split “{column}”</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Dividir «{column}»</translation>
    </message>
    <message>
        <source>Text to cut at</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Texto por el que cortar</translation>
    </message>
    <message>
        <source>Where to cut</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Dónde cortar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A spreadsheet that fills itself: people, e-mails and phones for your list.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Una hoja de cálculo que se llena sola: personas, correos y teléfonos para su lista.</translation>
    </message>
    <message>
        <source>All people are invented. Nothing costs credits.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Todas las personas son inventadas. Nada cuesta créditos.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Introducir clave…</translation>
    </message>
    <message>
        <source>Enter your Pronto access key to look for real people.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Introduzca su clave de acceso de Pronto para buscar personas reales.</translation>
    </message>
    <message>
        <source>Looking for your Pronto access key…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Buscando su clave de Pronto…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>The whole program with invented people, in two minutes. No key, no credits, no network.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Todo el programa con personas inventadas, en dos minutos. Sin clave, sin créditos, sin red.</translation>
    </message>
    <message>
        <source>Your Pronto access key is set.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Su clave de acceso de Pronto está puesta.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Practice needs no key. Leave it to look for real people with yours.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>La práctica no necesita clave. Salga de ella para buscar personas reales con la suya.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>You are practising</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Está practicando</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Paused</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Answers that are doubtful: look at them one by one</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Respuestas dudosas: mírelas una a una</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows taken out of the sheet</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Filas quitadas de la hoja</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Run finished</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Ejecución terminada</translation>
    </message>
    <message>
        <source>Run stopped</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Ejecución detenida</translation>
    </message>
    <message>
        <source>Show the row at this cell, with all that is known of it</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Mostrar la fila de esta celda, con todo lo que se sabe de ella</translation>
    </message>
    <message>
        <source>They are kept with the project, and are in no export. Undo brings them back.</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Se guardan con el proyecto y no están en ninguna exportación. Deshacer las recupera.</translation>
    </message>
    <message>
        <source>What the selected cells hold</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Qué contienen las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Why this cell is as it is</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Por qué esta celda está así</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Failed</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Progreso de {title}</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Mostrar estas filas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>{count} at work</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>{count} en curso</translation>
    </message>
    <message>
        <source>{ended} of {rows}</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>{ended} de {rows}</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Changes, the newest first</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Cambios, el más reciente primero</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation type="unfinished">Cerrar</translation>
    </message>
    <message>
        <source>Go to this change</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Ir a este cambio</translation>
    </message>
    <message>
        <source>Going back undoes every change above. What is undone can be done again until something new is changed: then it is forgotten.</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Volver atrás deshace todos los cambios de arriba. Lo deshecho puede rehacerse hasta que se cambie algo nuevo: entonces se olvida.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation type="unfinished">Progreso</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>How much</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Stand</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The list before the first change</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>La lista antes del primer cambio</translation>
    </message>
    <message>
        <source>The list stands here</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>La lista está aquí</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation type="unfinished">Qué</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation type="unfinished">Cuándo</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message>
        <source>Enough to ask for: {parts}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Suficiente para consultar: {parts}</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Mostrar estas filas</translation>
    </message>
    <message>
        <source>What the rows are known by</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Por qué se conocen las filas</translation>
    </message>
    <message>
        <source>With “{column}” in every row, you could ask {told}.</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Con «{column}» en cada fila podría consultar {told}.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>{names} o {last}</translation>
    </message>
    <message>
        <source>{rows} for {parts}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>{rows} para {parts}</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>Mostrar estas filas</translation>
    </message>
    <message>
        <source>They are kept with the project, and are in no export. Undo brings them back.</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation type="unfinished">Se guardan con el proyecto y no están en ninguna exportación. Deshacer las recupera.</translation>
    </message>
    <message>
        <source>What became of the imported rows</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>Qué fue de las filas importadas</translation>
    </message>
</context>
<context>
    <name>TargetFoot</name>
    <message>
        <source>Check rows and cost</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Revisar filas y coste</translation>
    </message>
    <message>
        <source>Check the cost</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Revisar el coste</translation>
    </message>
    <message>
        <source>Its results are only sent to a web address, and there is none yet.</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Sus resultados solo se envían a una dirección web, y aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Set one up…</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Configurar una…</translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>Fill in “{option}” first.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Rellene primero «{option}».</translation>
    </message>
    <message>
        <source>From a search</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>De una búsqueda</translation>
    </message>
    <message>
        <source>No list is open yet.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Aún no hay ninguna lista abierta.</translation>
    </message>
    <message>
        <source>Not again if this file has it already</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>No otra vez si este archivo ya lo tiene</translation>
    </message>
    <message>
        <source>Nothing can be asked for this list: it lacks the columns for it.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>No se puede consultar nada para esta lista: le faltan las columnas.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>No hay filas.</translation>
    </message>
    <message>
        <source>This sheet holds your searches.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Esta hoja contiene sus búsquedas.</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Con qué empezar</translation>
    </message>
    <message>
        <source>With this list</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Con esta lista</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <source>1  Target</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>1  Objetivo</translation>
    </message>
    <message>
        <source>2  Check</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>2  Revisar</translation>
    </message>
    <message>
        <source>3  Watch</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>3  Seguir</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>Tarea</translation>
    </message>
</context>
<context>
    <name>TidyBar</name>
    <message>
        <source>Add all</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Añadir todas</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Add them</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Dejarlas fuera</translation>
    </message>
    <message>
        <source>No column says where the phones are from. Those without + wait until you choose one.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Ninguna columna dice de dónde son los teléfonos. Los que no tienen + esperan a que elija.</translation>
    </message>
    <message>
        <source>Phones are from</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Los teléfonos son de</translation>
    </message>
    <message>
        <source>Phones without a country code are from</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Los teléfonos sin prefijo son de</translation>
    </message>
    <message>
        <source>The file’s own values stay as they are.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Los valores del archivo quedan como están.</translation>
    </message>
    <message>
        <source>The list says for each row where it is. Choose the country for rows that do not say.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>La lista dice de cada fila dónde está. Elija el país de las filas que no lo dicen.</translation>
    </message>
    <message>
        <source>as each row says</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>como dice cada fila</translation>
    </message>
    <message>
        <source>choose a country</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>elegir un país</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Title of the column</source>
        <extracomment>ui/grid/title_editor.py</extracomment>
        <translation>Título de la columna</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Practice: invented people, nothing is paid</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Práctica: personas inventadas, no se paga nada</translation>
    </message>
    <message>
        <source>Practice: invented people, nothing is paid. Press to leave it.</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Práctica: personas inventadas, no se paga nada. Pulse aquí para salir.</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Cambiar a oscuro</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Cambiar a claro</translation>
    </message>
</context>
<context>
    <name>TopTable</name>
    <message>
        <source>Top of the file. Enter makes a row the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>Principio del archivo. Intro convierte una fila en el encabezado.</translation>
    </message>
</context>
<context>
    <name>UndoTips</name>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation type="unfinished">Nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation type="unfinished">Nada que deshacer.</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation>Deshacer: {step}</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Empty</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Open {column}</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Abrir {column}</translation>
    </message>
    <message>
        <source>What {column} held</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Qué contenía {column}</translation>
    </message>
    <message>
        <source>Why {column} is empty, and what helps</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Por qué {column} está vacío y qué ayuda</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>All</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation type="unfinished">Contando…</translation>
    </message>
    <message>
        <source>Frequent first</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Más frecuentes primero</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>No such value.</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>No hay tal valor.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Order of the values</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Orden de los valores</translation>
    </message>
    <message>
        <source>Search values</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Buscar valores</translation>
    </message>
    <message>
        <source>Values to show</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Valores que mostrar</translation>
    </message>
</context>
<context>
    <name>ValueMapDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Match {value} again</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Emparejar {value} de nuevo</translation>
    </message>
    <message>
        <source>Meaning of {value}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Significado de {value}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the values</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Buscar en los valores</translation>
    </message>
    <message>
        <source>Values and what they mean</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Los valores y su significado</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Valores de {column}</translation>
    </message>
    <message>
        <source>What “{column}” means for {option}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Qué significa «{column}» para {option}</translation>
    </message>
    <message>
        <source>{shown} of {all} values are shown. Search for the others.</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Se muestran {shown} de {all} valores. Busque los demás.</translation>
    </message>
</context>
<context>
    <name>ValueState</name>
    <message>
        <source>Chosen before</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Elegido antes</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Match again</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Emparejar de nuevo</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Emparejado</translation>
    </message>
    <message>
        <source>Not matched</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Sin correspondencia</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Su elección</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Change “{name}”</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Cambiar «{name}»</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>No hay vistas guardadas.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Show the view “{name}”</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Mostrar la vista «{name}»</translation>
    </message>
    <message>
        <source>Update to what is shown now</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Actualizar con lo que se muestra</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Again with other choices</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Otra vez con otras opciones</translation>
    </message>
    <message>
        <source>Calls under way are finished first.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Antes terminan las consultas en curso.</translation>
    </message>
    <message>
        <source>Check rows and cost again</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Revisar de nuevo filas y coste</translation>
    </message>
    <message>
        <source>Check the balance</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Comprobar el saldo</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Introducir la clave…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Found by the last run</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Encontrado por la última ejecución</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on with what was found</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Seguir con lo encontrado</translation>
    </message>
    <message>
        <source>Look at the calls…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Ver las consultas…</translation>
    </message>
    <message>
        <source>Nothing more is sent until you go on.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>No se envía nada más hasta que continúe.</translation>
    </message>
    <message>
        <source>Now the rest</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Ahora el resto</translation>
    </message>
    <message>
        <source>Open your Pronto account…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Abrir su cuenta de Pronto…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: calls under way are finished and kept, nothing more is asked. It can go on later.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Detener: las llamadas en curso acaban y se guardan; no se consulta nada más. Puede continuar después.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The run has stopped.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>La ejecución se ha detenido.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>En espera.</translation>
    </message>
    <message>
        <source>{title}: of the last run</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>{title}: de la última ejecución</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>Another way is chosen in step 1, Target.</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>Otra forma se elige en el paso 1, Objetivo.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>{way} (chosen)</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>{way} (elegido)</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Keep</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep and mark with the date</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Conservar y marcar con la fecha</translation>
    </message>
    <message>
        <source>Rows that are gone</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Filas desaparecidas</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Only {most} in {time} are allowed: the next call waits for its turn.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Solo se permiten {most} en {time}: la siguiente consulta espera su turno.</translation>
    </message>
    <message>
        <source>Slowed down to {share} %: Pronto said we were too fast.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Reducido al {share} %: Pronto dijo que íbamos demasiado rápido.</translation>
    </message>
    <message>
        <source>in 24 hours</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>en 24 horas</translation>
    </message>
    <message>
        <source>in {count} s</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>en {count} s</translation>
    </message>
    <message>
        <source>this minute</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>este minuto</translation>
    </message>
    <message>
        <source>this second</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>este segundo</translation>
    </message>
    <message>
        <source>{left} are left now.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Quedan {left} ahora.</translation>
    </message>
    <message>
        <source>{used} of {most} {when}</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>{used} de {most} {when}</translation>
    </message>
</context>
<context>
    <name>_OutputRow</name>
    <message>
        <source>A column of its own</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Una columna propia</translation>
    </message>
    <message>
        <source>Also over filled cells</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>También sobre celdas llenas</translation>
    </message>
    <message>
        <source>Into “{column}”</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>A «{column}»</translation>
    </message>
    <message>
        <source>Kept, but neither shown nor exported.</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Se guarda, pero ni se muestra ni se exporta.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>What a person typed always stays.</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Lo que escribió una persona siempre se queda.</translation>
    </message>
    <message>
        <source>Where {title} goes</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Adónde va {title}</translation>
    </message>
    <message>
        <source>{title} → {column}, also over filled cells</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title} → {column}, también sobre celdas llenas</translation>
    </message>
    <message>
        <source>{title} → {column}, where it is empty</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title} → {column}, donde está vacío</translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title}: omitido</translation>
    </message>
</context>
<context>
    <name>_TopModel</name>
    <message>
        <source>A click makes this row the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>Un clic convierte esta fila en el encabezado.</translation>
    </message>
    <message>
        <source>This is the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>Este es el encabezado.</translation>
    </message>
</context>
<context>
    <name>answerView</name>
    <message>
        <source>Answer to the call, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Respuesta a la llamada, {moment}</translation>
    </message>
    <message>
        <source>Found in a listing, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Encontrado en un listado, {moment}</translation>
    </message>
    <message>
        <source>Result, fetched {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Resultado obtenido, {moment}</translation>
    </message>
    <message>
        <source>Sent to your address, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Enviado a su dirección, {moment}</translation>
    </message>
</context>
<context>
    <name>behaviours</name>
    <message>
        <source>007</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>007</translation>
    </message>
    <message>
        <source>=1+1</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>=1+1</translation>
    </message>
    <message>
        <source>A new line within the cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una línea nueva dentro de la celda.</translation>
    </message>
    <message>
        <source>Adds columns at the right, named Column 7 and so on; Ctrl+Z takes them away again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Añade columnas a la derecha, llamadas Columna 7 y así sucesivamente; Ctrl+Z las quita.</translation>
    </message>
    <message>
        <source>Adds the rows at the end of the list; Ctrl+Z takes them away again, with all that was pasted.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Añade las filas al final de la lista; Ctrl+Z las quita con todo lo pegado.</translation>
    </message>
    <message>
        <source>After Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tras Ctrl+V</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+Flecha abajo</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+Intro</translation>
    </message>
    <message>
        <source>Alt+Page Down, Alt+Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+AvPág, Alt+RePág</translation>
    </message>
    <message>
        <source>Arrow after F2</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Flecha tras F2</translation>
    </message>
    <message>
        <source>Arrow while typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Flecha al escribir</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrows at the edge</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Flechas en el borde</translation>
    </message>
    <message>
        <source>As 2026-11-22, which every program reads as the same day.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Como 2026-11-22, que todos los programas leen como el mismo día.</translation>
    </message>
    <message>
        <source>Asks which cells to shift.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Pregunta qué celdas desplazar.</translation>
    </message>
    <message>
        <source>Back to the column where the Tabs began, one down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Vuelve a la columna donde empezaron los tabuladores, una fila más abajo.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Becomes the number 7.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Se convierte en el número 7.</translation>
    </message>
    <message>
        <source>Begins to type with an empty cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Empieza a escribir con la celda vacía.</translation>
    </message>
    <message>
        <source>Carries on along the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Continúa a lo largo de la fila.</translation>
    </message>
    <message>
        <source>Carries on backwards.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Continúa hacia atrás.</translation>
    </message>
    <message>
        <source>Carries their step on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Continúa con su mismo intervalo.</translation>
    </message>
    <message>
        <source>Click on a column's title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic en el título de una columna</translation>
    </message>
    <message>
        <source>Click on a row's number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic en el número de una fila</translation>
    </message>
    <message>
        <source>Click on another cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic en otra celda</translation>
    </message>
    <message>
        <source>Click on the arrow in a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic en la flecha de un título</translation>
    </message>
    <message>
        <source>Copies as text with tabs and line breaks.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copia como texto con tabuladores y saltos de línea.</translation>
    </message>
    <message>
        <source>Copies it.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La copia.</translation>
    </message>
    <message>
        <source>Copies the cell above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copia la celda de arriba.</translation>
    </message>
    <message>
        <source>Copies the cell to the left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copia la celda de la izquierda.</translation>
    </message>
    <message>
        <source>Copies the first column of the selection to the right.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copia la primera columna de la selección hacia la derecha.</translation>
    </message>
    <message>
        <source>Copies the first row of the selection down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copia la primera fila de la selección hacia abajo.</translation>
    </message>
    <message>
        <source>Copies them side by side.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Las copia una al lado de otra.</translation>
    </message>
    <message>
        <source>Copying and pasting</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copiar y pegar</translation>
    </message>
    <message>
        <source>Counts on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sigue contando.</translation>
    </message>
    <message>
        <source>Ctrl+'</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+'</translation>
    </message>
    <message>
        <source>Ctrl++ on selected columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl++ en columnas seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl++ on selected rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl++ en filas seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+- on a cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl++, Ctrl+- en una celda</translation>
    </message>
    <message>
        <source>Ctrl+- on selected columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+- en columnas seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+- on selected rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+- en filas seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Ctrl+;</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+;</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Retroceso</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+C of areas in the same rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+C de áreas en las mismas filas</translation>
    </message>
    <message>
        <source>Ctrl+C of other areas</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+C de otras áreas</translation>
    </message>
    <message>
        <source>Ctrl+C on a cell with a line break</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+C en una celda con salto de línea</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+D on one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+D en una celda</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Fin</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation type="unfinished">Ctrl+Intro</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Inicio</translation>
    </message>
    <message>
        <source>Ctrl+Page Down, Ctrl+Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+AvPág, Ctrl+RePág</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+R on one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+R en una celda</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Derecha, Ctrl+Izquierda</translation>
    </message>
    <message>
        <source>Ctrl+Shift+;</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Mayús+;</translation>
    </message>
    <message>
        <source>Ctrl+Shift+End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Mayús+Fin</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Mayús+Inicio</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Mayús+Espacio</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrow</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Mayús+flecha</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Espacio</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+V of a row over a column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V de una fila sobre una columna</translation>
    </message>
    <message>
        <source>Ctrl+V of a table from a page</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V de una tabla de una página</translation>
    </message>
    <message>
        <source>Ctrl+V of empty cells past the end</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V de celdas vacías más allá del final</translation>
    </message>
    <message>
        <source>Ctrl+V of one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V de una celda</translation>
    </message>
    <message>
        <source>Ctrl+V over a multiple</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V sobre un múltiplo</translation>
    </message>
    <message>
        <source>Ctrl+V over anything else</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V sobre cualquier otra cosa</translation>
    </message>
    <message>
        <source>Ctrl+V over several areas</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V sobre varias áreas</translation>
    </message>
    <message>
        <source>Ctrl+V past the end under a filter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V más allá del final con un filtro</translation>
    </message>
    <message>
        <source>Ctrl+V past the last column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V más allá de la última columna</translation>
    </message>
    <message>
        <source>Ctrl+V past the last row</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V más allá de la última fila</translation>
    </message>
    <message>
        <source>Ctrl+V under a filter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V con un filtro</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+X, Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+V in another sheet</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+X, Ctrl+V en otra hoja</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Ctrl+Z after Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Z tras Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+arrow before empty cells</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+flecha ante celdas vacías</translation>
    </message>
    <message>
        <source>Ctrl+arrow in a filled block</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+flecha en un bloque lleno</translation>
    </message>
    <message>
        <source>Ctrl+arrow with nothing ahead</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+flecha sin nada delante</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Ctrl+click on a selected cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+clic en una celda seleccionada</translation>
    </message>
    <message>
        <source>Ctrl+click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+clic en un título</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+arrastrar</translation>
    </message>
    <message>
        <source>Day by day.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Día a día.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Deletes them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Las elimina.</translation>
    </message>
    <message>
        <source>Does nothing: cells are emptied by Delete alone, never by a hand that slipped.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>No hace nada: las celdas solo se vacían con Supr, nunca por un desliz de la mano.</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Double click on the edge of a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Doble clic en el borde de un título</translation>
    </message>
    <message>
        <source>Double click on the handle</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Doble clic en el controlador</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Drag over numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Arrastrar por los números</translation>
    </message>
    <message>
        <source>Drag over titles</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Arrastrar por los títulos</translation>
    </message>
    <message>
        <source>Drag the title of a selected column; a line shows where it would land. Esc leaves it.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Arrastrar el título de una columna seleccionada; una línea muestra dónde quedaría. Esc lo deja.</translation>
    </message>
    <message>
        <source>Each cell lands in a cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Cada celda va a una celda.</translation>
    </message>
    <message>
        <source>Edits what is in the cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Edita lo que hay en la celda.</translation>
    </message>
    <message>
        <source>Empties all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Vacía todas las celdas seleccionadas.</translation>
    </message>
    <message>
        <source>Empties nothing until it is pasted.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>No vacía nada hasta que se pega.</translation>
    </message>
    <message>
        <source>Empties the cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Vacía las celdas.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter after Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Intro tras Ctrl+C</translation>
    </message>
    <message>
        <source>Enter after Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Intro tras Tab</translation>
    </message>
    <message>
        <source>Enter at the end of an area</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Intro al final de un área</translation>
    </message>
    <message>
        <source>Enter in a selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Intro en una selección</translation>
    </message>
    <message>
        <source>Enter in the last row</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Intro en la última fila</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc after Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Esc tras Ctrl+C</translation>
    </message>
    <message>
        <source>Extends it by one screen.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La amplía una pantalla.</translation>
    </message>
    <message>
        <source>Extends it to the edge of the block.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La amplía hasta el borde del bloque.</translation>
    </message>
    <message>
        <source>Extends it to the first cell of the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La amplía hasta la primera celda de la fila.</translation>
    </message>
    <message>
        <source>Extends it to the first cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La amplía hasta la primera celda.</translation>
    </message>
    <message>
        <source>Extends it to the last cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La amplía hasta la última celda.</translation>
    </message>
    <message>
        <source>Extends the selection to that cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Amplía la selección hasta esa celda.</translation>
    </message>
    <message>
        <source>Extends the selection to that column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Amplía la selección hasta esa columna.</translation>
    </message>
    <message>
        <source>Extends the selection to that row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Amplía la selección hasta esa fila.</translation>
    </message>
    <message>
        <source>Extends the selection; the active cell stays.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Amplía la selección; la celda activa no cambia.</translation>
    </message>
    <message>
        <source>F2</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>F2</translation>
    </message>
    <message>
        <source>F2 while typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>F2 al escribir</translation>
    </message>
    <message>
        <source>Fill handle back into the selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno de vuelta a la selección</translation>
    </message>
    <message>
        <source>Fill handle to the right</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno a la derecha</translation>
    </message>
    <message>
        <source>Fill handle upwards</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno hacia arriba</translation>
    </message>
    <message>
        <source>Fill handle with Ctrl, Item 1</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno con Ctrl, Elemento 1</translation>
    </message>
    <message>
        <source>Fill handle with Ctrl, one number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno con Ctrl, un número</translation>
    </message>
    <message>
        <source>Fill handle, Item 1</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno, Elemento 1</translation>
    </message>
    <message>
        <source>Fill handle, Jan</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno, ene</translation>
    </message>
    <message>
        <source>Fill handle, Monday</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno, lunes</translation>
    </message>
    <message>
        <source>Fill handle, a date</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno, una fecha</translation>
    </message>
    <message>
        <source>Fill handle, one number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno, un número</translation>
    </message>
    <message>
        <source>Fill handle, several texts</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno, varios textos</translation>
    </message>
    <message>
        <source>Fill handle, two numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Controlador de relleno, dos números</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fills as far down as the column beside.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rellena hasta donde llega la columna de al lado.</translation>
    </message>
    <message>
        <source>Fills each of them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rellena cada una de ellas.</translation>
    </message>
    <message>
        <source>Fits all of them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Las ajusta todas.</translation>
    </message>
    <message>
        <source>Fits the column to what it holds.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ajusta la columna a su contenido.</translation>
    </message>
    <message>
        <source>From then on arrows move within the text.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Desde entonces, las flechas mueven dentro del texto.</translation>
    </message>
    <message>
        <source>Goes down through it, column by column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La recorre hacia abajo, columna por columna.</translation>
    </message>
    <message>
        <source>Goes on in the next area.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sigue en el área siguiente.</translation>
    </message>
    <message>
        <source>Goes on into empty rows.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sigue en filas vacías.</translation>
    </message>
    <message>
        <source>Goes through it, row by row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La recorre fila por fila.</translation>
    </message>
    <message>
        <source>Goes to the last cell of the row: a mode that nothing shows would only surprise.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Va a la última celda de la fila: un modo que nada indica solo sorprendería.</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Inserts as many above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Inserta otras tantas encima.</translation>
    </message>
    <message>
        <source>Inserts as many to their left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Inserta otras tantas a su izquierda.</translation>
    </message>
    <message>
        <source>Inserts or deletes the whole row: the cells of a row belong together in a list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Inserta o elimina la fila entera: en una lista, las celdas de una fila van juntas.</translation>
    </message>
    <message>
        <source>Item 2, Item 3.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Elemento 2, Elemento 3.</translation>
    </message>
    <message>
        <source>Keeps the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Conserva la selección.</translation>
    </message>
    <message>
        <source>Keeps what was typed and goes on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Conserva lo escrito y sigue.</translation>
    </message>
    <message>
        <source>Keeps what was typed.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Conserva lo escrito.</translation>
    </message>
    <message>
        <source>Leaves the cell as it was.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Deja la celda como estaba.</translation>
    </message>
    <message>
        <source>Leaves the sheet as large as it was.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Deja la hoja con el tamaño que tenía.</translation>
    </message>
    <message>
        <source>Makes it again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lo rehace.</translation>
    </message>
    <message>
        <source>Makes the selection smaller again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Reduce de nuevo la selección.</translation>
    </message>
    <message>
        <source>Moves the cells there.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mueve las celdas allí.</translation>
    </message>
    <message>
        <source>Moves the cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mueve las celdas.</translation>
    </message>
    <message>
        <source>Moves the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mueve la columna.</translation>
    </message>
    <message>
        <source>Moves within the text.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mueve dentro del texto.</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nada se mueve.</translation>
    </message>
    <message>
        <source>One cell down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una celda abajo.</translation>
    </message>
    <message>
        <source>One cell on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una celda más allá.</translation>
    </message>
    <message>
        <source>One cell to the left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una celda a la izquierda.</translation>
    </message>
    <message>
        <source>One cell to the right.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una celda a la derecha.</translation>
    </message>
    <message>
        <source>One cell up.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una celda arriba.</translation>
    </message>
    <message>
        <source>One screen down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una pantalla abajo.</translation>
    </message>
    <message>
        <source>One screen to the right or left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una pantalla a la derecha o a la izquierda.</translation>
    </message>
    <message>
        <source>One screen up.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Una pantalla arriba.</translation>
    </message>
    <message>
        <source>Opens the card of the row: a cell with a space alone is a mistake in a list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Abre la ficha de la fila: una celda con solo un espacio es un error en una lista.</translation>
    </message>
    <message>
        <source>Opens the column's list of values.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Abre la lista de valores de la columna.</translation>
    </message>
    <message>
        <source>Opens the column's menu.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Abre el menú de la columna.</translation>
    </message>
    <message>
        <source>Over them to the next filled cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Las salta hasta la siguiente celda llena.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Pastes once.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Pega una vez.</translation>
    </message>
    <message>
        <source>Proposes nothing: Enter keeps exactly what was typed.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>No propone nada: Intro conserva exactamente lo escrito.</translation>
    </message>
    <message>
        <source>Proposes the rest from the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Propone el resto a partir de la columna.</translation>
    </message>
    <message>
        <source>Puts it in quotes.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lo pone entre comillas.</translation>
    </message>
    <message>
        <source>Reckons.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Calcula.</translation>
    </message>
    <message>
        <source>Refuses.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Se niega.</translation>
    </message>
    <message>
        <source>Repeats them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Los repite.</translation>
    </message>
    <message>
        <source>Replaces what is in the cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Reemplaza lo que hay en la celda.</translation>
    </message>
    <message>
        <source>Right click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic derecho en un número</translation>
    </message>
    <message>
        <source>Right click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic derecho en un título</translation>
    </message>
    <message>
        <source>Right click on selected numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic derecho en números seleccionados</translation>
    </message>
    <message>
        <source>Rows alike keep the first order.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Las filas iguales conservan el primer orden.</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>Says what had no place: which rows follow the last one that is shown, nobody can see.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Dice lo que no cupo: nadie ve qué filas siguen a la última que se muestra.</translation>
    </message>
    <message>
        <source>Scrolls back to the active cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Vuelve a la celda activa.</translation>
    </message>
    <message>
        <source>Selecting</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Selects an area; the active cell is where it began.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona un área; la celda activa es donde empezó.</translation>
    </message>
    <message>
        <source>Selects everything.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona todo.</translation>
    </message>
    <message>
        <source>Selects one more area.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona un área más.</translation>
    </message>
    <message>
        <source>Selects one more column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona una columna más.</translation>
    </message>
    <message>
        <source>Selects one more whole column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona una columna entera más.</translation>
    </message>
    <message>
        <source>Selects one more whole row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona una fila entera más.</translation>
    </message>
    <message>
        <source>Selects several columns.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona varias columnas.</translation>
    </message>
    <message>
        <source>Selects several rows.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona varias filas.</translation>
    </message>
    <message>
        <source>Selects the active cell alone.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona solo la celda activa.</translation>
    </message>
    <message>
        <source>Selects the column and offers what can be done.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona la columna y ofrece lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Selects the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona la columna.</translation>
    </message>
    <message>
        <source>Selects the row and offers what can be done.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona la fila y ofrece lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Selects the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona la fila.</translation>
    </message>
    <message>
        <source>Selects the whole column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona toda la columna.</translation>
    </message>
    <message>
        <source>Selects the whole row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Selecciona toda la fila.</translation>
    </message>
    <message>
        <source>Shift+Backspace</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+Retroceso</translation>
    </message>
    <message>
        <source>Shift+Down after a click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+Abajo tras un clic en un número</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Shift+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+Inicio</translation>
    </message>
    <message>
        <source>Shift+Page Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+AvPág</translation>
    </message>
    <message>
        <source>Shift+Right after a click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+Derecha tras un clic en un título</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+Espacio</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+Tab</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+flecha</translation>
    </message>
    <message>
        <source>Shift+arrow back</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+flecha de vuelta</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+clic</translation>
    </message>
    <message>
        <source>Shift+click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+clic en un número</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+clic en un título</translation>
    </message>
    <message>
        <source>Shift+drag of the edge of a selected column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Mayús+arrastrar el borde de una columna seleccionada</translation>
    </message>
    <message>
        <source>Sort by one column, then by another</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ordenar por una columna y luego por otra</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Stays 007: phone numbers and postcodes keep their zeros.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sigue siendo 007: los teléfonos y códigos postales conservan sus ceros.</translation>
    </message>
    <message>
        <source>Stays as it was typed: a list holds texts, and nothing in it is run.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Queda como se escribió: una lista contiene textos y nada en ella se ejecuta.</translation>
    </message>
    <message>
        <source>Stays: a list ends with its last row; rows are inserted by a command.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>No se mueve: una lista acaba en su última fila; las filas se insertan con una orden.</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation type="unfinished">Tabulador</translation>
    </message>
    <message>
        <source>Tab in a selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tab en una selección</translation>
    </message>
    <message>
        <source>Takes it out of the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La quita de la selección.</translation>
    </message>
    <message>
        <source>Takes the dashes around the cells away.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Quita el borde discontinuo de las celdas.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Deshace el último cambio.</translation>
    </message>
    <message>
        <source>Takes the whole paste back.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Deshace todo lo pegado.</translation>
    </message>
    <message>
        <source>The active cell goes to the next corner of the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La celda activa pasa a la siguiente esquina de la selección.</translation>
    </message>
    <message>
        <source>The days that follow.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Los días siguientes.</translation>
    </message>
    <message>
        <source>The months that follow.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Los meses siguientes.</translation>
    </message>
    <message>
        <source>The same along the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lo mismo a lo largo de la fila.</translation>
    </message>
    <message>
        <source>The same with several columns selected</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lo mismo con varias columnas seleccionadas</translation>
    </message>
    <message>
        <source>To the edge of the sheet.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Al borde de la hoja.</translation>
    </message>
    <message>
        <source>To the first cell of the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>A la primera celda de la fila.</translation>
    </message>
    <message>
        <source>To the first cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>A la primera celda.</translation>
    </message>
    <message>
        <source>To the last cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>A la última celda.</translation>
    </message>
    <message>
        <source>To the last filled cell of the block.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>A la última celda llena del bloque.</translation>
    </message>
    <message>
        <source>To the next or previous sheet.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>A la hoja siguiente o anterior.</translation>
    </message>
    <message>
        <source>Types a space.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe un espacio.</translation>
    </message>
    <message>
        <source>Types the time.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe la hora.</translation>
    </message>
    <message>
        <source>Types today's date, as the computer writes dates.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe la fecha de hoy, como el equipo escribe las fechas.</translation>
    </message>
    <message>
        <source>Types what is in the cell above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe lo que hay en la celda de arriba.</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Typing the beginning of a value</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribir el principio de un valor</translation>
    </message>
    <message>
        <source>Uses the empty columns.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Usa las columnas vacías.</translation>
    </message>
    <message>
        <source>Uses the empty rows below.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Usa las filas vacías de debajo.</translation>
    </message>
    <message>
        <source>Uses the rows below the list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Usa las filas debajo de la lista.</translation>
    </message>
    <message>
        <source>Waits for an arrow, which then jumps.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Espera una flecha, que entonces salta.</translation>
    </message>
    <message>
        <source>What was pasted is selected.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lo pegado queda seleccionado.</translation>
    </message>
    <message>
        <source>Writes into hidden rows too.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe también en filas ocultas.</translation>
    </message>
    <message>
        <source>Writes into the rows that are shown, and says how many are not: what one cannot see stays as it is.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe en las filas mostradas y dice cuántas no lo están: lo que no se ve queda como está.</translation>
    </message>
    <message>
        <source>Writes it into all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lo escribe en todas las celdas seleccionadas.</translation>
    </message>
    <message>
        <source>Writes it into every row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lo escribe en cada fila.</translation>
    </message>
    <message>
        <source>Writes the block again and again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe el bloque una y otra vez.</translation>
    </message>
    <message>
        <source>Writes the block from the active cell on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe el bloque desde la celda activa.</translation>
    </message>
    <message>
        <source>Writes the block once.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe el bloque una vez.</translation>
    </message>
    <message>
        <source>Writes what was typed into all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Escribe lo tecleado en todas las celdas seleccionadas.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Access key and settings…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Clave de acceso y ajustes…</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All but rows like this cell</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Todas menos las filas como esta celda</translation>
    </message>
    <message>
        <source>All in capital letters…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Todo en mayúsculas…</translation>
    </message>
    <message>
        <source>All in small letters…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Todo en minúsculas…</translation>
    </message>
    <message>
        <source>Also in another list…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>También en otra lista…</translation>
    </message>
    <message>
        <source>Ask these rows first</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Consultar primero estas filas</translation>
    </message>
    <message>
        <source>Begin with a search…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Empezar con una búsqueda…</translation>
    </message>
    <message>
        <source>Calls in doubt…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Consultas en duda…</translation>
    </message>
    <message>
        <source>Capital letters as in names…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mayúsculas como en los nombres…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Borrar contenido</translation>
    </message>
    <message>
        <source>Close list</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Cerrar lista</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Companies without their legal form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Empresas sin su forma jurídica…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Copiar con encabezados</translation>
    </message>
    <message>
        <source>Credits used…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Créditos usados…</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Eliminar columnas</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Eliminar filas</translation>
    </message>
    <message>
        <source>Delete rows or columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Eliminar filas o columnas</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>No contactar…</translation>
    </message>
    <message>
        <source>Do-not-contact list…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Lista de exclusión…</translation>
    </message>
    <message>
        <source>Domains of websites and e-mails…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Dominios de sitios web y correos…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Duplicados…</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Empty what says nothing…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Vaciar lo que no dice nada…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Fill empty cells from above…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Llenar celdas vacías con lo de arriba…</translation>
    </message>
    <message>
        <source>Fill empty cells with a text…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Llenar celdas vacías con un texto…</translation>
    </message>
    <message>
        <source>Fill right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rellenar a la derecha</translation>
    </message>
    <message>
        <source>Filter by conditions…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Filtrar por condiciones…</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Find the next</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find the previous</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ajustar el ancho</translation>
    </message>
    <message>
        <source>Freeze columns up to here, or let them go</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Inmovilizar columnas hasta aquí o liberarlas</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ir a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help about this screen</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ayuda sobre esta pantalla</translation>
    </message>
    <message>
        <source>Hide columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ocultar columnas</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Insert column to the left</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insertar columna a la izquierda</translation>
    </message>
    <message>
        <source>Insert column to the right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insertar columna a la derecha</translation>
    </message>
    <message>
        <source>Insert rows above</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insertar filas encima</translation>
    </message>
    <message>
        <source>Insert rows below</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insertar filas debajo</translation>
    </message>
    <message>
        <source>Insert rows or columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insertar filas o columnas</translation>
    </message>
    <message>
        <source>Join columns…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Unir columnas…</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Las teclas en una página</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Salir de la práctica…</translation>
    </message>
    <message>
        <source>Letters without accents…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Letras sin acentos…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>LinkedIn addresses in one form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Direcciones de LinkedIn en una sola forma…</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Move column left</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mover columna a la izquierda</translation>
    </message>
    <message>
        <source>Move column right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mover columna a la derecha</translation>
    </message>
    <message>
        <source>No call is in doubt.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ninguna consulta está en duda.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <source>Nothing was imported into this list.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>No se importó nada en esta lista.</translation>
    </message>
    <message>
        <source>Only rows like this cell</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Solo filas como esta celda</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Abra primero una lista.</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a table as a list</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Pegar una tabla como lista</translation>
    </message>
    <message>
        <source>Phone numbers in one form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Teléfonos en una sola forma…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read answers again</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Leer de nuevo las respuestas</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Rename column</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Cambiar nombre de columna</translation>
    </message>
    <message>
        <source>Review doubtful answers…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Revisar respuestas dudosas…</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows set aside…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Filas apartadas…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Vistas guardadas…</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Seleccionar todas las celdas</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Show or hide the task pane</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mostrar u ocultar el panel de tareas</translation>
    </message>
    <message>
        <source>Show the whole row</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mostrar la fila entera</translation>
    </message>
    <message>
        <source>Sort by several columns…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ordenar por varias columnas…</translation>
    </message>
    <message>
        <source>Split the column…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Dividir la columna…</translation>
    </message>
    <message>
        <source>Take away needless spaces…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Quitar espacios sobrantes…</translation>
    </message>
    <message>
        <source>Take in saved results…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Incorporar resultados guardados…</translation>
    </message>
    <message>
        <source>The program is still starting.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>El programa aún se está iniciando.</translation>
    </message>
    <message>
        <source>There is no sheet yet.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aún no hay ninguna hoja.</translation>
    </message>
    <message>
        <source>This list is open to look at only.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Esta lista solo está abierta para ver.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What this cell held…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Qué contenía esta celda…</translation>
    </message>
    <message>
        <source>Why are cells empty?…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>¿Por qué hay celdas vacías?…</translation>
    </message>
    <message>
        <source>Your searches and lists…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Sus búsquedas y listas…</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source> and </source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation> y </translation>
    </message>
    <message>
        <source>Nobody new was put on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>No se puso a nadie nuevo en la lista.</translation>
    </message>
    <message>
        <source>Nobody was taken off the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>No se quitó a nadie de la lista.</translation>
    </message>
    <message>
        <source>None of them is on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>Nadie de ellos está en la lista.</translation>
    </message>
    <message>
        <source>{who} put on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>{who} en la lista.</translation>
    </message>
</context>
<context>
    <name>countLine</name>
    <message>
        <source>{rows} = {groups}</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>{rows} = {groups}</translation>
    </message>
</context>
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) cannot be saved: the disk is full.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>No se puede guardar %Ln respuesta: el disco está lleno.</numerusform>
            <numerusform>No se pueden guardar %Ln respuestas: el disco está lleno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) forgotten.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>
            <numerusform>%Ln respuesta olvidada.</numerusform>
            <numerusform>%Ln respuestas olvidadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to review</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to review in other sheets</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln respuesta por revisar en otras hojas</numerusform>
            <numerusform>%Ln respuestas por revisar en otras hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln vacía</numerusform>
            <numerusform>%Ln vacías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken row(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln consulta</numerusform>
            <numerusform>%Ln consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) left as they are. Their credits count as possibly used.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln llamada queda como está. Sus créditos cuentan como posiblemente usados.</numerusform>
            <numerusform>%Ln llamadas quedan como están. Sus créditos cuentan como posiblemente usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) may have been paid without an answer. None is sent again by itself.</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>
            <numerusform>Puede que se haya pagado %Ln llamada sin respuesta. No se vuelve a enviar sola.</numerusform>
            <numerusform>Puede que se hayan pagado %Ln llamadas sin respuesta. Ninguna se vuelve a enviar sola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) would become unknown.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>%Ln llamada quedaría sin resultado conocido.</numerusform>
            <numerusform>%Ln llamadas quedarían sin resultado conocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln celda cambia</numerusform>
            <numerusform>%Ln celdas cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>
            <numerusform>%Ln celda cambiada</numerusform>
            <numerusform>%Ln celdas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>
            <numerusform>%Ln con datos</numerusform>
            <numerusform>%Ln con datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got a leading apostrophe, so that no spreadsheet runs them.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln celda lleva ahora un apóstrofo delante, para que ninguna hoja de cálculo la ejecute.</numerusform>
            <numerusform>%Ln celdas llevan ahora un apóstrofo delante, para que ninguna hoja de cálculo las ejecute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>
            <numerusform>%Ln celda reemplazada</numerusform>
            <numerusform>%Ln celdas reemplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change. The first {shown}:</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Cambiaría %Ln celda. Las primeras {shown}:</numerusform>
            <numerusform>Cambiarían %Ln celdas. Las primeras {shown}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change:</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Cambiaría %Ln celda:</numerusform>
            <numerusform>Cambiarían %Ln celdas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed row(s) of it</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln fila cambiada</numerusform>
            <numerusform>%Ln filas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln empresa</numerusform>
            <numerusform>%Ln empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln crédito</numerusform>
            <numerusform>%Ln créditos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln duplicado</numerusform>
            <numerusform>%Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) taken off the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln quitada de la lista.</numerusform>
            <numerusform>%Ln quitadas de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were on the list before.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln ya estaba en ella.</numerusform>
            <numerusform>%Ln ya estaban en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) stay: their rows are still being asked about.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln grupo queda: sus filas aún se están consultando.</numerusform>
            <numerusform>%Ln grupos quedan: sus filas aún se están consultando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of list(s)</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>
            <numerusform>%Ln tipo de lista</numerusform>
            <numerusform>%Ln tipos de listas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) between them</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln archivo más en medio</numerusform>
            <numerusform>%Ln archivos más en medio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln fila más</numerusform>
            <numerusform>%Ln filas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s); search for them.</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>
            <numerusform>%Ln valor más; búsquelo.</numerusform>
            <numerusform>%Ln valores más; búsquelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln persona nueva encontrada en {companies}</numerusform>
            <numerusform>%Ln personas nuevas encontradas en {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln persona nueva encontrada para {rows}</numerusform>
            <numerusform>%Ln personas nuevas encontradas para {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln fila nueva encontrada en {companies}</numerusform>
            <numerusform>%Ln filas nuevas encontradas en {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln fila nueva encontrada para {rows}</numerusform>
            <numerusform>%Ln filas nuevas encontradas para {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a result already: this is another search.</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>
            <numerusform>%Ln de ellas ya tiene resultado: esta es otra búsqueda.</numerusform>
            <numerusform>%Ln de ellas ya tienen resultado: esta es otra búsqueda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} column(s) understood.</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>
            <numerusform>%Ln columna reconocida de {all}.</numerusform>
            <numerusform>%Ln columnas reconocidas de {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} value(s) not matched; their {rows} will not be asked.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln de {all} valores no tiene equivalente; sin consultar: {rows}.</numerusform>
            <numerusform>%Ln de {all} valores no tienen equivalente; sin consultar: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln persona encontrada en {companies}</numerusform>
            <numerusform>%Ln personas encontradas en {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found earlier stay in the list</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln persona encontrada antes sigue en la lista</numerusform>
            <numerusform>%Ln personas encontradas antes siguen en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln persona encontrada para {rows}</numerusform>
            <numerusform>%Ln personas encontradas para {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln fila añadida</numerusform>
            <numerusform>%Ln filas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln fila nueva</numerusform>
            <numerusform>%Ln filas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked as gone</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln fila se marca como desaparecida</numerusform>
            <numerusform>%Ln filas se marcan como desaparecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked “do not contact”. They are never asked here. Remember them for your other lists?</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>
            <numerusform>%Ln fila está marcada «no contactar». Aquí no se consulta nunca. ¿Recordarla para sus otras listas?</numerusform>
            <numerusform>%Ln filas están marcadas «no contactar». Aquí no se consultan nunca. ¿Recordarlas para sus otras listas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) asked first, as far as the run has not begun them.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>
            <numerusform>%Ln fila se consulta primero, si la ejecución no la ha empezado.</numerusform>
            <numerusform>%Ln filas se consultan primero, si la ejecución no las ha empezado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) back again.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln fila recuperada.</numerusform>
            <numerusform>%Ln filas recuperadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>%Ln leída</numerusform>
            <numerusform>%Ln leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be asked: something is missing</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln no se puede consultar: falta algo</numerusform>
            <numerusform>%Ln no se pueden consultar: falta algo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with the headers.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln fila copiada, con los encabezados.</numerusform>
            <numerusform>%Ln filas copiadas, con los encabezados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cut: paste them where they should be</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>
            <numerusform>%Ln fila cortada: péguela donde corresponda</numerusform>
            <numerusform>%Ln filas cortadas: péguelas donde corresponda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) deleted from this sheet.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln fila eliminada de esta hoja.</numerusform>
            <numerusform>%Ln filas eliminadas de esta hoja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) deleted.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>
            <numerusform>%Ln fila eliminada.</numerusform>
            <numerusform>%Ln filas eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed or unknown; their note says why</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln fila con error o desconocida; su nota dice por qué</numerusform>
            <numerusform>%Ln filas con error o desconocidas; su nota dice por qué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln fila encontrada en {companies}</numerusform>
            <numerusform>%Ln filas encontradas en {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found earlier stay in the list</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln fila encontrada antes sigue en la lista</numerusform>
            <numerusform>%Ln filas encontradas antes siguen en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln fila encontrada para {rows}</numerusform>
            <numerusform>%Ln filas encontradas para {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in doubt or still waited for stay as they are.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>
            <numerusform>%Ln fila en duda o aún en espera queda como está.</numerusform>
            <numerusform>%Ln filas en duda o aún en espera quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the list</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln en la lista</numerusform>
            <numerusform>%Ln en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) inserted.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>
            <numerusform>%Ln fila insertada.</numerusform>
            <numerusform>%Ln filas insertadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) kept</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln conservada</numerusform>
            <numerusform>%Ln conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) known already: filled without a call, and free.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>
            <numerusform>%Ln fila ya conocida: se rellena sin llamada y gratis.</numerusform>
            <numerusform>%Ln filas ya conocidas: se rellenan sin llamada y gratis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: do not contact</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln fila omitida: no contactar</numerusform>
            <numerusform>%Ln filas omitidas: no contactar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: the list says they may be contacted.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln fila omitida: la lista dice que se puede contactar.</numerusform>
            <numerusform>%Ln filas omitidas: la lista dice que se pueden contactar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) looked at.</source>
        <extracomment>ui/widgets/one_search.py</extracomment>
        <translation>
            <numerusform>%Ln fila examinada.</numerusform>
            <numerusform>%Ln filas examinadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked in the column {name}.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln fila marcada en la columna {name}.</numerusform>
            <numerusform>%Ln filas marcadas en la columna {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln combinada</numerusform>
            <numerusform>%Ln combinadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged with others.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln fila combinada con otras.</numerusform>
            <numerusform>%Ln filas combinadas con otras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not asked</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln sin consultar</numerusform>
            <numerusform>%Ln sin consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken in</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln no incorporada</numerusform>
            <numerusform>%Ln no incorporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not to contact</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln sin contactar</numerusform>
            <numerusform>%Ln sin contactar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of it stay: they were asked about or changed.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln fila queda: se consultó o se cambió.</numerusform>
            <numerusform>%Ln filas quedan: se consultaron o se cambiaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this sheet are also in {name}.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln fila de esta hoja está también en {name}.</numerusform>
            <numerusform>%Ln filas de esta hoja están también en {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln rechazada</numerusform>
            <numerusform>%Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) same as another row</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln igual a otra fila</numerusform>
            <numerusform>%Ln iguales a otra fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln mostrada</numerusform>
            <numerusform>%Ln mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay: a run is asking about them.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln fila queda: una ejecución la está consultando.</numerusform>
            <numerusform>%Ln filas quedan: una ejecución las está consultando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken out again.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln fila retirada de nuevo.</numerusform>
            <numerusform>%Ln filas retiradas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) there already</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to ask have a result already. They are asked again because you search for something else.</source>
        <extracomment>ui/task_pane/asked_again.py</extracomment>
        <translation>
            <numerusform>%Ln fila por consultar ya tiene resultado. Se consulta de nuevo porque busca otra cosa.</numerusform>
            <numerusform>%Ln filas por consultar ya tienen resultado. Se consultan de nuevo porque busca otra cosa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were passed over, because nobody can be recognised in them</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln se ha pasado por alto, porque en ella no se reconoce a nadie</numerusform>
            <numerusform>%Ln se han pasado por alto, porque en ellas no se reconoce a nadie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were taken in. They stand at the end of the list.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Se ha incorporado %Ln fila. Está al final de la lista.</numerusform>
            <numerusform>Se han incorporado %Ln filas. Están al final de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an e-mail that was found for somebody else too.</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>
            <numerusform>%Ln fila con un correo encontrado también para otra persona.</numerusform>
            <numerusform>%Ln filas con un correo encontrado también para otra persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all kept</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln fila, conservada</numerusform>
            <numerusform>%Ln filas, todas conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still must not be contacted, because of another entry, such as their company's.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln sigue sin poder contactarse por otra entrada, por ejemplo la de su empresa.</numerusform>
            <numerusform>%Ln siguen sin poder contactarse por otra entrada, por ejemplo la de su empresa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about this file</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>
            <numerusform>%Ln aviso sobre este archivo</numerusform>
            <numerusform>%Ln avisos sobre este archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) as you chose before.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln como usted eligió antes.</numerusform>
            <numerusform>%Ln como usted eligió antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out by you: their {rows} will not be asked.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln omitido por usted; sin consultar: {rows}.</numerusform>
            <numerusform>%Ln omitidos por usted; sin consultar: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) added by you</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln añadida por usted</numerusform>
            <numerusform>+ %Ln añadidas por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) deleted by you</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln eliminada por usted</numerusform>
            <numerusform>+ %Ln eliminadas por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) merged</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln combinada</numerusform>
            <numerusform>+ %Ln combinadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) rejected</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln rechazada</numerusform>
            <numerusform>+ %Ln rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln column(s)</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>
            <numerusform>Añadir la columna</numerusform>
            <numerusform>Añadir %Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln new row(s)</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Añadir la fila nueva</numerusform>
            <numerusform>Añadir las %Ln filas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln value(s) are matched.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>El valor tiene equivalente.</numerusform>
            <numerusform>Los %Ln valores tienen equivalente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %Ln cell(s) that you typed</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>También la que usted escribió</numerusform>
            <numerusform>También las %Ln que usted escribió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more note(s)</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>
            <numerusform>Y %Ln más</numerusform>
            <numerusform>Y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the %Ln cell(s) that differ</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Cambiar la celda que difiere</numerusform>
            <numerusform>Cambiar las %Ln celdas que difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln row(s) from this sheet</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Eliminar %Ln fila de esta hoja</numerusform>
            <numerusform>Eliminar %Ln filas de esta hoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln row(s) that are also in {name}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Eliminar %Ln fila que está también en {name}</numerusform>
            <numerusform>Eliminar %Ln filas que están también en {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing %Ln call(s)…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>Terminando %Ln llamada…</numerusform>
            <numerusform>Terminando %Ln llamadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out whom I must not contact · %Ln row(s)</source>
        <extracomment>ui/export_dialog/not_contacted.py</extracomment>
        <translation>
            <numerusform>Excluir a quien no debo contactar · %Ln fila</numerusform>
            <numerusform>Excluir a quien no debo contactar · %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contact whom %Ln row(s) are about?</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>¿No contactar nunca a quien figura en esta fila?</numerusform>
            <numerusform>¿No contactar nunca a quienes figuran en estas %Ln filas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No place for %Ln row(s) of what was pasted: while a filter is on, no rows are added.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>No hay sitio para %Ln fila de lo pegado: con un filtro activo no se añaden filas.</numerusform>
            <numerusform>No hay sitio para %Ln filas de lo pegado: con un filtro activo no se añaden filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into the rows that are shown; %Ln hidden row(s) stay as they are.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Pegado en las filas mostradas; %Ln fila oculta por el filtro queda como está.</numerusform>
            <numerusform>Pegado en las filas mostradas; %Ln filas ocultas por el filtro quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, with %Ln column(s) added at the right.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Pegado; se ha añadido %Ln columna a la derecha.</numerusform>
            <numerusform>Pegado; se han añadido %Ln columnas a la derecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, with %Ln row(s) added at the end.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Pegado; se ha añadido %Ln fila al final.</numerusform>
            <numerusform>Pegado; se han añadido %Ln filas al final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit now, %Ln call(s) unknown</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>Salir ahora, %Ln queda en duda</numerusform>
            <numerusform>Salir ahora, %Ln quedan en duda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln row(s) anyway</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Incorporar %Ln fila de todos modos</numerusform>
            <numerusform>Incorporar %Ln filas de todos modos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are gone:</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>La fila desaparecida:</numerusform>
            <numerusform>Las %Ln filas desaparecidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) that have something:</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>
            <numerusform>La primera fila con datos:</numerusform>
            <numerusform>Las primeras %Ln filas con datos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy columns can be put beside %Ln column(s).</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>
            <numerusform>Se puede poner una columna limpia junto a %Ln columna.</numerusform>
            <numerusform>Se pueden poner columnas limpias junto a %Ln columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy columns will stand beside %Ln column(s).</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>
            <numerusform>Habrá una columna limpia junto a %Ln columna.</numerusform>
            <numerusform>Habrá columnas limpias junto a %Ln columnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>
            <numerusform>y %Ln fila más</numerusform>
            <numerusform>y %Ln filas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln row(s) that are left</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>
            <numerusform>para %Ln fila restante</numerusform>
            <numerusform>para %Ln filas restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told from %Ln row(s) tried</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>
            <numerusform>según %Ln fila probada</numerusform>
            <numerusform>según %Ln filas probadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %Ln value(s)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>
            <numerusform>{column}: %Ln valor</numerusform>
            <numerusform>{column}: %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: all but %Ln value(s)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>
            <numerusform>{column}: todos salvo %Ln valor</numerusform>
            <numerusform>{column}: todos salvo %Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ended} of %Ln row(s) done</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>{ended} de %Ln hecha</numerusform>
            <numerusform>{ended} de %Ln hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} says something else than you do %Ln time(s).</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>
            <numerusform>{name} dice algo distinto que usted una vez.</numerusform>
            <numerusform>{name} dice algo distinto que usted %Ln veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln call(s) chosen</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>{ticked} de %Ln elegida</numerusform>
            <numerusform>{ticked} de %Ln elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln group(s) chosen</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>{ticked} de %Ln grupo elegido</numerusform>
            <numerusform>{ticked} de %Ln grupos elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln cell(s) changed</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln celda cambiada</numerusform>
            <numerusform>{title}: %Ln celdas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) added</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln fila añadida</numerusform>
            <numerusform>{title}: %Ln filas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) failed</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln fila con error</numerusform>
            <numerusform>{title}: %Ln filas con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) for which asking again cannot help. The note in the list says why.</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln fila en la que volver a consultar no ayuda. La nota de la lista dice por qué.</numerusform>
            <numerusform>{title}: %Ln filas en las que volver a consultar no ayuda. La nota de la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln encontrada</numerusform>
            <numerusform>{title}: %Ln encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{which} and %Ln more</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>{which} y %Ln más</numerusform>
            <numerusform>{which} y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicatesDialog</name>
    <message>
        <source>Almost the same name</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Casi el mismo nombre</translation>
    </message>
    <message>
        <source>CRM number</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Número de CRM</translation>
    </message>
    <message>
        <source>Column of your choice</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Columna a su elección</translation>
    </message>
    <message>
        <source>Company page</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Página de empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Correo</translation>
    </message>
    <message>
        <source>In common: {what}. {sure} % sure.</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>En común: {what}. {sure} % de seguridad.</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Teléfono</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Sitio web</translation>
    </message>
    <message>
        <source>{name} · {rows} · {sure} %</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>{name} · {rows} · {sure} %</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>Any</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Escriba y pulse Intro</translation>
    </message>
    <message>
        <source>Your account has no lists. The number that LinkedIn has for a list can be typed as well.</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Su cuenta no tiene listas. También se puede escribir el número que LinkedIn da a una lista.</translation>
    </message>
    <message>
        <source>Your account has none. A name or a number can be typed as well.</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Su cuenta no tiene ninguno. También se puede escribir un nombre o un número.</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>fileWords</name>
    <message>
        <source>All languages</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Centroeuropeo</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Cyrillic, old</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Cirílico antiguo</translation>
    </message>
    <message>
        <source>Excel’s Unicode text</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Texto Unicode de Excel</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Japonés, Unix</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>This is a {tool} export. {counted}</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Es una exportación de {tool}. {counted}</translation>
    </message>
    <message>
        <source>This is an {tool} export. {counted}</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Es una exportación de {tool}. {counted}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Western</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Occidental</translation>
    </message>
    <message>
        <source>Western with euro sign</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Occidental con signo del euro</translation>
    </message>
    <message>
        <source>Western, DOS</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Occidental, DOS</translation>
    </message>
    <message>
        <source>Western, old Mac</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Occidental, Mac antiguo</translation>
    </message>
    <message>
        <source>{words} · {share} %</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>{words} · {share} %</translation>
    </message>
</context>
<context>
    <name>fit</name>
    <message>
        <source>Needs a column with {fields}.</source>
        <extracomment>ui/task_pane/fit.py</extracomment>
        <translation>Necesita una columna con {fields}.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/task_pane/fit.py</extracomment>
        <translation>{names} o {last}</translation>
    </message>
</context>
<context>
    <name>glance</name>
    <message>
        <source>free</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>{credits} each</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{credits} cada uno</translation>
    </message>
    <message>
        <source>{credits} {each}</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{credits} {each}</translation>
    </message>
    <message>
        <source>{low} to {high} credits</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{low} a {high} créditos</translation>
    </message>
    <message>
        <source>≈ {price}</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>≈ {price}</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Choose what to find</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Elija qué buscar</translation>
    </message>
    <message>
        <source>Each one says what it means; change what is wrong. Then take the list in: Ctrl+Enter.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Cada una dice qué significa; cambie lo que esté mal. Después incorpore la lista: Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Every cell can say why</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Cada celda puede decir por qué</translation>
    </message>
    <message>
        <source>Export writes a file that Excel and your CRM take at once: Ctrl+E.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Exportar escribe un archivo que Excel y su CRM aceptan directamente: Ctrl+E.</translation>
    </message>
    <message>
        <source>Import takes the list in: press the button, or Ctrl+Enter. Nothing is sent, and nothing costs yet.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Importar incorpora la lista: pulse el botón, o Ctrl+Intro. No se envía nada, y aún no cuesta nada.</translation>
    </message>
    <message>
        <source>It works as in Excel: arrows, F2, copy and paste, undo. Nothing has been sent to anybody.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Funciona como en Excel: flechas, F2, copiar y pegar, deshacer. No se ha enviado nada a nadie.</translation>
    </message>
    <message>
        <source>Nothing is spent before Start. Ten rows first show what the rest will bring: “Try on 10 rows”.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Nada se gasta antes de Empezar. Diez filas muestran primero qué traerá el resto: «Probar con 10 filas».</translation>
    </message>
    <message>
        <source>Now press Import</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Pulse ahora Importar</translation>
    </message>
    <message>
        <source>Pause or stop at any time: what was found stays, and nothing is paid for twice.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Pause o detenga cuando quiera: lo encontrado se queda y nada se paga dos veces.</translation>
    </message>
    <message>
        <source>People at each company: whom, says your column Department. Press “From column Department” at Function; then have the cost checked.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Personas en cada empresa: a quién buscar lo dice su columna Departamento. Pulse «De la columna Departamento» en Función; después, revise el coste.</translation>
    </message>
    <message>
        <source>Press Space on a row: where each value comes from, what it cost, and why a cell is empty.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Pulse Espacio en una fila: de dónde viene cada valor, qué costó y por qué una celda está vacía.</translation>
    </message>
    <message>
        <source>Rows fill as answers come</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Las filas se llenan según llegan respuestas</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>The most it can cost stands here</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Lo máximo que puede costar se indica aquí</translation>
    </message>
    <message>
        <source>This is your list</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Esta es su lista</translation>
    </message>
    <message>
        <source>Your columns are recognised</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Sus columnas se reconocen</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A accepts, R rejects, S skips, U takes back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>A acepta, R rechaza, S omite, U deshace.</translation>
    </message>
    <message>
        <source>Access key and settings</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Clave de acceso y ajustes</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>También en otra lista</translation>
    </message>
    <message>
        <source>Answers that may not be meant: another company, another job, or a newer answer than your cell.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Respuestas que quizá no son las buscadas: otra empresa, otro cargo o una respuesta más reciente que su celda.</translation>
    </message>
    <message>
        <source>Ask for some rows only</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Consultar solo algunas filas</translation>
    </message>
    <message>
        <source>Bring a list: drop a file, choose one, or paste a table from Excel. Without a list, begin with a search.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Traiga una lista: suelte un archivo, elija uno o pegue una tabla de Excel. Sin lista, empiece con una búsqueda.</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Consultas en duda</translation>
    </message>
    <message>
        <source>Check: rows and cost</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Revisar: filas y coste</translation>
    </message>
    <message>
        <source>Checking a key and asking for the balance cost nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Comprobar una clave y pedir el saldo no cuesta nada.</translation>
    </message>
    <message>
        <source>Choose another meaning beside the column's name. Rowcall remembers it for the next list with such columns.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Elija otro significado junto al nombre de la columna. Rowcall lo recuerda para la próxima lista con columnas así.</translation>
    </message>
    <message>
        <source>Choose what to find, for which rows, and whom to look for. A column of your list can say it for each row.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Elija qué buscar, para qué filas y a quién. Una columna de su lista puede decirlo para cada fila.</translation>
    </message>
    <message>
        <source>Choosing costs nothing: how many rows would be asked, and for how much at most, stands below.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Elegir no cuesta nada: abajo se indica cuántas filas se consultarían y por cuánto como máximo.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Créditos usados</translation>
    </message>
    <message>
        <source>Credits used stand here as they are used. Stop ends the spending; what was found stays.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Los créditos aparecen aquí según se usan. Detener pone fin al gasto; lo encontrado se queda.</translation>
    </message>
    <message>
        <source>Ctrl+E opens it, Enter writes the file.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+E lo abre, Intro escribe el archivo.</translation>
    </message>
    <message>
        <source>Ctrl+Enter merges, K keeps the next row, D tells rows apart, Ctrl+Z takes back, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+Intro combina, K conserva la fila siguiente, D las da por distintas, Ctrl+Z deshace, Esc sale.</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the list in, Ctrl+Z goes back one choice, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+Intro incorpora la lista, Ctrl+Z vuelve una elección atrás, Esc sale.</translation>
    </message>
    <message>
        <source>Ctrl+L opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+L lo abre, Esc sale.</translation>
    </message>
    <message>
        <source>Ctrl+O opens, Ctrl+V pastes a table, Ctrl+N begins with a search.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+O abre, Ctrl+V pega una tabla, Ctrl+N empieza con una búsqueda.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+Mayús+U lo abre, Esc sale.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back one step, Ctrl+Y does it again. Ctrl+Shift+H shows every step with its time; choose one to go there. Steps are kept when the list is closed.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Ctrl+Z deshace un paso, Ctrl+Y lo rehace. Ctrl+Mayús+H muestra cada paso con su hora; elija uno para ir a él. Los pasos se conservan al cerrar la lista.</translation>
    </message>
    <message>
        <source>Ctrl+comma opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+coma lo abre, Esc sale.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Duplicados</translation>
    </message>
    <message>
        <source>Every call of this list with what it could take at most, and what it took.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cada llamada de esta lista, con lo que podía costar como máximo y lo que costó.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Exportar</translation>
    </message>
    <message>
        <source>F2 edits, Ctrl+F searches, Alt+Down sorts and filters by a column, F6 goes to the task pane.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F2 edita, Ctrl+F busca, Alt+Flecha abajo ordena y filtra por una columna, F6 va al panel de tareas.</translation>
    </message>
    <message>
        <source>F6 goes to the sheet; Ctrl+Shift+A has the selected rows asked first.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F6 va a la hoja; Ctrl+Mayús+A hace consultar primero las filas seleccionadas.</translation>
    </message>
    <message>
        <source>Filter by values</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Filtrar por valores</translation>
    </message>
    <message>
        <source>Find people or companies that stand there twice</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Encontrar personas o empresas repetidas</translation>
    </message>
    <message>
        <source>Get e-mails for the people who were found</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Obtener los correos de las personas encontradas</translation>
    </message>
    <message>
        <source>Help about this screen</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Ayuda sobre esta pantalla</translation>
    </message>
    <message>
        <source>It works as in Excel: a click on a title selects its column, the arrow beside it sorts, filters and changes it. A quiet mark on the left says that a value was found, a corner that you typed it; Space shows a whole row with where each value comes from.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Funciona como en Excel: un clic en un título selecciona la columna, la flecha de al lado la ordena, filtra y cambia. Una marca discreta a la izquierda dice que un valor se encontró, una esquina que usted lo escribió; Espacio muestra una fila entera y de dónde viene cada valor.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation type="unfinished">Salir de la práctica</translation>
    </message>
    <message>
        <source>Limit what a run can cost</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Limitar lo que puede costar una ejecución</translation>
    </message>
    <message>
        <source>Looking costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mirar no cuesta nada.</translation>
    </message>
    <message>
        <source>Looking costs nothing. Rows that you delete or never contact are not paid for.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mirar no cuesta nada. No se paga por las filas que usted elimine o no contacte nunca.</translation>
    </message>
    <message>
        <source>Looking, accepting and rejecting cost nothing. What is rejected is not bought again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mirar, aceptar y rechazar no cuestan nada. Lo rechazado no se compra de nuevo.</translation>
    </message>
    <message>
        <source>Looking, merging and marking cost nothing. Fewer rows mean fewer credits in the next run.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Mirar, combinar y marcar no cuesta nada. Menos filas son menos créditos en la próxima ejecución.</translation>
    </message>
    <message>
        <source>Nothing here costs credits. Practice shows everything with invented people.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nada aquí cuesta créditos. La práctica lo muestra todo con personas inventadas.</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs credits.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>No se envía nada y nada cuesta créditos.</translation>
    </message>
    <message>
        <source>Nothing is spent before Start. A cap holds in the worst case; trying ten rows first tells what the rest will bring.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nada se gasta antes de Empezar. El tope se respeta en el peor caso; probar antes con diez filas dice qué traerá el resto.</translation>
    </message>
    <message>
        <source>On the Check page, type the most credits into the cap. Start then names that limit, and it holds.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>En la página Revisar, escriba el máximo de créditos como tope. Empezar nombra entonces ese límite, y se cumple.</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+S. Choose the first column, add a second one, and press Sort. The first one counts most.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Pulse Ctrl+Alt+S. Elija la primera columna, añada una segunda y pulse Ordenar. La primera cuenta más.</translation>
    </message>
    <message>
        <source>Press Ctrl+E, then Enter. Headings, order and words are those on the screen. To write some rows only, filter or select them first.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Pulse Ctrl+E y luego Intro. Encabezados, orden y palabras son los de la pantalla. Para escribir solo algunas filas, fíltrelas o selecciónelas antes.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+K. Rows about the same one stand side by side; merge them, or tell them apart. Ctrl+Z brings back what was merged.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Pulse Ctrl+Mayús+K. Las filas sobre lo mismo están lado a lado; combínelas o distíngalas. Ctrl+Z recupera lo combinado.</translation>
    </message>
    <message>
        <source>Press the yellow badge at the top and choose Leave practice. Your practice lists are kept.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Pulse el distintivo amarillo de arriba y elija «Salir de la práctica». Sus listas de práctica se conservan.</translation>
    </message>
    <message>
        <source>Requests whose answer never came. Each may have been paid for, so none is sent again by itself.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Llamadas cuya respuesta nunca llegó. Cada una puede estar pagada, así que ninguna se envía otra vez por sí sola.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Rows about the same person or company, side by side. Merge makes them one row and loses no value; a mark only says in a column which rows belong together; rows told apart are not offered again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Filas sobre la misma persona o empresa, una junto a otra. Combinar hace de ellas una fila y no pierde ningún valor; marcar solo dice en una columna qué filas van juntas; las que se dan por distintas no se ofrecen otra vez.</translation>
    </message>
    <message>
        <source>Say what a column means</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Decir qué significa una columna</translation>
    </message>
    <message>
        <source>See how the file is read and what each column means; change what is wrong and look at the rows below. Rows that are left out are counted and can be seen later.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Vea cómo se lee el archivo y qué significa cada columna; cambie lo que esté mal y mire las filas de abajo. Las filas omitidas se cuentan y pueden verse después.</translation>
    </message>
    <message>
        <source>See why a cell is empty</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Ver por qué una celda está vacía</translation>
    </message>
    <message>
        <source>Select or filter the rows, then choose Selected or Filtered at the top of the task pane. The price follows at once; nothing is spent before Start.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Seleccione o filtre las filas y elija Seleccionadas o Filtradas en la parte superior del panel de tareas. El precio cambia al instante; no se gasta nada antes de Empezar.</translation>
    </message>
    <message>
        <source>Sending one again may cost its credits a second time; leaving it costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Enviar una otra vez puede costar sus créditos por segunda vez; dejarla no cuesta nada.</translation>
    </message>
    <message>
        <source>Sort by two columns</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Ordenar por dos columnas</translation>
    </message>
    <message>
        <source>Space ticks the selected lines, Ctrl+Z takes back, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Espacio marca las líneas seleccionadas, Ctrl+Z deshace, Esc sale.</translation>
    </message>
    <message>
        <source>Stand in the cell: the line at the bottom says why. Space opens the whole row at this cell, with a button for what helps.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Sitúese en la celda: la línea de abajo dice por qué. Espacio abre toda la fila en esta celda, con un botón para lo que ayuda.</translation>
    </message>
    <message>
        <source>Stand in the column and press Alt+Down. Tick the values to show. Ctrl+Shift+L shows all rows again; what is filtered stands above the sheet.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Sitúese en la columna y pulse Alt+Flecha abajo. Marque los valores que quiere ver. Ctrl+Mayús+L muestra de nuevo todas las filas; lo filtrado se indica encima de la hoja.</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Tab goes through the choices, Space presses, F6 goes to the sheet.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tab recorre las opciones, Espacio pulsa, F6 va a la hoja.</translation>
    </message>
    <message>
        <source>Tab goes to “Try on 10 rows” and Start.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tab va a «Probar con 10 filas» y a Empezar.</translation>
    </message>
    <message>
        <source>Taking a list in</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Incorporar una lista</translation>
    </message>
    <message>
        <source>Target: what to find</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Objetivo: qué buscar</translation>
    </message>
    <message>
        <source>The access key opens your account; it is checked before it is kept. Prices, look and language stand below it, and everything is found by its words.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>La clave de acceso abre su cuenta; se comprueba antes de guardarla. Precios, aspecto e idioma están debajo, y todo se encuentra por sus palabras.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>La hoja</translation>
    </message>
    <message>
        <source>Typing, sorting, filtering and undo never cost credits. What you typed is never overwritten.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Escribir, ordenar, filtrar y deshacer nunca cuestan créditos. Lo que usted escribió nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Undo, or go back to an earlier state</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Deshacer, o volver a un estado anterior</translation>
    </message>
    <message>
        <source>Watch: a run</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Seguir: una ejecución</translation>
    </message>
    <message>
        <source>What is found, not found and failed, the time left, and what it waits for. Each number opens its rows. Closing the window loses nothing: it goes on where it was.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Lo encontrado, no encontrado y fallido, el tiempo que queda y a qué espera. Cada número abre sus filas. Cerrar la ventana no pierde nada: continúa donde estaba.</translation>
    </message>
    <message>
        <source>When the run is over, press the first button under “What next”. Check rows and cost, then press Start.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Cuando termine la ejecución, pulse el primer botón bajo «Qué sigue». Revise filas y coste y pulse Empezar.</translation>
    </message>
    <message>
        <source>Which rows are also in another file or project, such as your customers or an older export. People are compared with people; beside a list of companies, their companies are compared.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Qué filas están también en otro archivo o proyecto, por ejemplo sus clientes o una exportación anterior. Las personas se comparan con personas; junto a una lista de empresas se comparan sus empresas.</translation>
    </message>
    <message>
        <source>Which rows are asked and which cannot be, the most that it can cost, the balance, and the time.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Qué filas se consultan y cuáles no se pueden, lo máximo que puede costar, el saldo y el tiempo.</translation>
    </message>
    <message>
        <source>Write the results to Excel</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Escribir los resultados en Excel</translation>
    </message>
    <message>
        <source>Writes what is shown, selected or everything to a file that Excel and your CRM take at once.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Escribe lo mostrado, lo seleccionado o todo en un archivo que Excel y su CRM aceptan directamente.</translation>
    </message>
    <message>
        <source>Writing a file costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Escribir un archivo no cuesta nada.</translation>
    </message>
</context>
<context>
    <name>known_by</name>
    <message>
        <source>Company name alone</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Solo el nombre de la empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Known by: {identifier}</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Conocida por: {identifier}</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Página de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>Name and company</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nombre y empresa</translation>
    </message>
    <message>
        <source>Name and website</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nombre y sitio web</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing in this row says whom it is about.</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nada en esta fila dice de quién se trata.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Sitio web</translation>
    </message>
</context>
<context>
    <name>matches</name>
    <message>
        <source>This column is empty.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>Esta columna está vacía.</translation>
    </message>
    <message>
        <source>{matched} of {all} values are matched.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>{matched} de {all} valores tienen correspondencia.</translation>
    </message>
</context>
<context>
    <name>order_words</name>
    <message>
        <source>A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>De A a Z</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">A–Z</translation>
    </message>
    <message>
        <source>Largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>De mayor a menor</translation>
    </message>
    <message>
        <source>Newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>De más reciente a más antiguo</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Primero los más antiguos</translation>
    </message>
    <message>
        <source>Oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>De más antiguo a más reciente</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Primero los menores</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>De menor a mayor</translation>
    </message>
    <message>
        <source>Sort A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Ordenar de A a Z</translation>
    </message>
    <message>
        <source>Sort Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Ordenar de Z a A</translation>
    </message>
    <message>
        <source>Sort largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Ordenar de mayor a menor</translation>
    </message>
    <message>
        <source>Sort newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Ordenar de más reciente a más antiguo</translation>
    </message>
    <message>
        <source>Sort oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Ordenar de más antiguo a más reciente</translation>
    </message>
    <message>
        <source>Sort smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Ordenar de menor a mayor</translation>
    </message>
    <message>
        <source>Then sort by this, A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Después, ordenar por esta, de A a Z</translation>
    </message>
    <message>
        <source>Then sort by this, Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Después, ordenar por esta, de Z a A</translation>
    </message>
    <message>
        <source>Then sort by this, largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Después, ordenar por esta, de mayor a menor</translation>
    </message>
    <message>
        <source>Then sort by this, newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Después, ordenar por esta, de más reciente a más antiguo</translation>
    </message>
    <message>
        <source>Then sort by this, oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Después, ordenar por esta, de más antiguo a más reciente</translation>
    </message>
    <message>
        <source>Then sort by this, smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Después, ordenar por esta, de menor a mayor</translation>
    </message>
    <message>
        <source>Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>De Z a A</translation>
    </message>
    <message>
        <source>sorted A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">ordenada de A a Z</translation>
    </message>
    <message>
        <source>sorted Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">ordenada de Z a A</translation>
    </message>
    <message>
        <source>sorted largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>ordenada de mayor a menor</translation>
    </message>
    <message>
        <source>sorted newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>ordenada de más reciente a más antiguo</translation>
    </message>
    <message>
        <source>sorted oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>ordenada de más antiguo a más reciente</translation>
    </message>
    <message>
        <source>sorted smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>ordenada de menor a mayor</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Action</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation type="unfinished">Ayuda</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Ayuda: {title}</translation>
    </message>
    <message>
        <source>How to: {question}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Cómo se hace: {question}</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It needs a list.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Necesita una lista.</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Abra primero una lista.</translation>
    </message>
    <message>
        <source>Recent list</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Lista reciente</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>go to column</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>ir a la columna</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>abrir</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Close</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Everything found so far is saved. Please send these details to the makers of Rowcall.</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Todo lo encontrado hasta ahora está guardado. Envíe estos detalles a los autores de Rowcall.</translation>
    </message>
    <message>
        <source>Rowcall made a mistake.</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Rowcall cometió un error.</translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved results (*.json *.jsonl);;All files (*)</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Resultados guardados (*.json *.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved results are taken in.</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Los resultados guardados se han incorporado.</translation>
    </message>
    <message>
        <source>Take in saved results</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Incorporar resultados guardados</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Verlas…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>rereading</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Could not be read, and stay as they are:</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>No se pudieron leer, y siguen como están:</translation>
    </message>
    <message>
        <source>It was stopped before its end; read again to bring the rest up to date.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Se detuvo antes del final; lea otra vez para poner al día lo demás.</translation>
    </message>
    <message>
        <source>Nothing has changed: every answer says what stands in the list.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Nada ha cambiado: cada respuesta dice lo que está en la lista.</translation>
    </message>
    <message>
        <source>Reading answers again…</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Leyendo de nuevo las respuestas…</translation>
    </message>
    <message>
        <source>The answers of {rows} were read. Nothing was sent, and nothing was charged.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Se leyeron las respuestas de {rows}. No se envió ni se cobró nada.</translation>
    </message>
    <message>
        <source>{changed}, {added}.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>{changed}, {added}.</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Free some space, or copy the backup yourself.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Libere espacio, o copie usted la copia de seguridad.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Abrir la copia más reciente</translation>
    </message>
    <message>
        <source>Reading what can be read of {name}…</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Leyendo lo que se pueda leer de {name}…</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Recuperar lo que se pueda leer…</translation>
    </message>
    <message>
        <source>There is a backup from {when}.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Hay una copia de seguridad de {when}.</translation>
    </message>
    <message>
        <source>What can be read of it can be saved into a new project. The damaged file is left as it is.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Lo que se pueda leer se puede guardar en un proyecto nuevo. El archivo dañado queda como está.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>{name} no se puede escribir.</translation>
    </message>
    <message>
        <source>{name} holds what could be read.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>{name} contiene lo que se pudo leer.</translation>
    </message>
</context>
<context>
    <name>reviewDialog</name>
    <message>
        <source>Accept keeps the answer. Reject empties {columns}; it is not bought again by itself.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Aceptar conserva la respuesta. Rechazar vacía {columns}; no se compra de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>Accept keeps the person. Reject takes them out of the sheet and of every export, and nothing more is bought about them. Undo brings them back.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Aceptar conserva a la persona. Rechazar la quita de la hoja y de toda exportación, y no se compra nada más sobre ella. Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Accept puts the newer answer into the cell. Reject keeps what you typed.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Aceptar pone la respuesta más reciente en la celda. Rechazar conserva lo que usted escribió.</translation>
    </message>
    <message>
        <source>Accepted in the review: {kind} ({when})</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Aceptado en la revisión: {kind} ({when})</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation type="unfinished">Todas</translation>
    </message>
    <message>
        <source>Another company</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Otra empresa</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Came since</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Llegó después</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation type="unfinished">Encontrado</translation>
    </message>
    <message>
        <source>Newer than what you typed</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Más reciente que lo escrito</translation>
    </message>
    <message>
        <source>Of {found} the service says: {asked}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>De {found}, el servicio dice: {asked}.</translation>
    </message>
    <message>
        <source>Rejected by the service</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Rechazado por el servicio</translation>
    </message>
    <message>
        <source>Rejected in the review: {kind} ({when})</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Rechazado en la revisión: {kind} ({when})</translation>
    </message>
    <message>
        <source>Same e-mail twice</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>El mismo correo dos veces</translation>
    </message>
    <message>
        <source>The row is about {asked}; the answer is about {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>La fila trata de {asked}; la respuesta, de {found}.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit, and not why.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>El servicio dice que {name} no encaja, sin decir por qué.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit: {asked}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>El servicio dice que {name} no encaja: {asked}.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit: {asked}. Nothing that it sent us shows this.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>El servicio dice que {name} no encaja: {asked}. Nada de lo que nos ha enviado lo muestra.</translation>
    </message>
    <message>
        <source>This row</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Esta fila</translation>
    </message>
    <message>
        <source>Title off the target</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Cargo fuera del objetivo</translation>
    </message>
    <message>
        <source>Unsure contact</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Contacto poco seguro</translation>
    </message>
    <message>
        <source>You emptied this cell; since then {found} came.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Usted vació esta celda; después llegó {found}.</translation>
    </message>
    <message>
        <source>You looked for {asked}; {name} is {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Usted buscaba {asked}; {name} es {found}.</translation>
    </message>
    <message>
        <source>You typed</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Usted escribió</translation>
    </message>
    <message>
        <source>You typed {asked}; since then {found} came.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Usted escribió {asked}; después llegó {found}.</translation>
    </message>
    <message>
        <source>{found} was found for {name} and for {asked}: at most one of them has it.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>{found} se encontró para {name} y para {asked}: como mucho lo tiene una de las dos.</translation>
    </message>
    <message>
        <source>{name} was found for {asked}, and is at {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>{name} se encontró para {asked}, y está en {found}.</translation>
    </message>
</context>
<context>
    <name>run_end</name>
    <message>
        <source>Nobody new was found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>No se encontró a nadie nuevo</translation>
    </message>
    <message>
        <source>Nothing had to be asked: the answers from before stand in the sheet.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>No hubo que consultar nada: las respuestas anteriores están en la hoja.</translation>
    </message>
    <message>
        <source>Nothing new was found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>No se encontró nada nuevo</translation>
    </message>
    <message>
        <source>The run is finished.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">La ejecución ha terminado.</translation>
    </message>
    <message>
        <source>The run is finished. Nothing was found.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">La ejecución ha terminado. No se encontró nada.</translation>
    </message>
    <message>
        <source>{title}: all of it was there already</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">{title}: ya estaba todo</translation>
    </message>
    <message>
        <source>{title}: done</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">{title}: terminado</translation>
    </message>
    <message>
        <source>{title}: nothing found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">{title}: no se encontró nada</translation>
    </message>
    <message>
        <source>{title}: the run is finished</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title}: la ejecución ha terminado</translation>
    </message>
    <message>
        <source>{title}: {found}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title}: {found}</translation>
    </message>
    <message>
        <source>{title}: {rows} with an answer</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title}: {rows} con una respuesta</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> ({1} by the column {2})</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation> ({1} según la columna {2})</translation>
    </message>
    <message>
        <source> There is: {1}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation> Hay: {1}.</translation>
    </message>
    <message>
        <source>1 address is cut after 255 letters.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 dirección está cortada tras 255 letras.</translation>
    </message>
    <message>
        <source>1 address starts with “mailto:”.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 dirección empieza por «mailto:».</translation>
    </message>
    <message>
        <source>1 billion</source>
        <extracomment>declarations</extracomment>
        <translation>1.000 millones</translation>
    </message>
    <message>
        <source>1 cell has</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 celda tiene</translation>
    </message>
    <message>
        <source>1 cell has a spreadsheet's error ({1}); it counts as empty.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 celda tiene un error de hoja de cálculo ({1}); cuenta como vacía.</translation>
    </message>
    <message>
        <source>1 cell has {1}. {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 celda tiene {1}. {2}</translation>
    </message>
    <message>
        <source>1 cell is</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 celda es</translation>
    </message>
    <message>
        <source>1 cell is merged from several; only the first of these has the value, the others are empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 celda es combinación de varias; solo la primera tiene el valor, las demás están vacías.</translation>
    </message>
    <message>
        <source>1 control character was</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>1 carácter de control se</translation>
    </message>
    <message>
        <source>1 control character was left out: no cell can show them.</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>1 carácter de control se dejó fuera: ninguna celda puede mostrarlo.</translation>
    </message>
    <message>
        <source>1 e-mail address is not whole ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 dirección de correo no está entera ({1}).</translation>
    </message>
    <message>
        <source>1 million</source>
        <extracomment>declarations</extracomment>
        <translation>1 millón</translation>
    </message>
    <message>
        <source>1 number ends in “.0” ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 número termina en «.0» ({1}).</translation>
    </message>
    <message>
        <source>1 number has lost its first zero ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 número ha perdido su primer cero ({1}).</translation>
    </message>
    <message>
        <source>1 number has lost its plus sign ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 número ha perdido su signo más ({1}).</translation>
    </message>
    <message>
        <source>1 number is rounded after 15 digits ({1}); Excel does that.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 número está redondeado tras 15 cifras ({1}); eso lo hace Excel.</translation>
    </message>
    <message>
        <source>1 number looks cut by Excel ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 número parece cortado por Excel ({1}).</translation>
    </message>
    <message>
        <source>1 phone has become a date ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 teléfono se ha convertido en fecha ({1}).</translation>
    </message>
    <message>
        <source>1 phone starts with an apostrophe ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 teléfono empieza por un apóstrofo ({1}).</translation>
    </message>
    <message>
        <source>1 postcode has lost its first zero ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 código postal ha perdido su primer cero ({1}).</translation>
    </message>
    <message>
        <source>1 row has</source>
        <extracomment>formats/table.py</extracomment>
        <translation>1 fila tiene</translation>
    </message>
    <message>
        <source>1 row has {1}</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>1 fila tiene {1}</translation>
    </message>
    <message>
        <source>1 size has become a date ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 tamaño se ha convertido en fecha ({1}).</translation>
    </message>
    <message>
        <source>1 text has garbled letters ({1}); it is so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 texto tiene letras ilegibles ({1}); así está en el archivo.</translation>
    </message>
    <message>
        <source>1 text has lost a letter ({1}); it is so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 texto ha perdido una letra ({1}); así está en el archivo.</translation>
    </message>
    <message>
        <source>1 to 10 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1 a 10 personas</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1 a 2 años</translation>
    </message>
    <message>
        <source>1 value starts with an apostrophe ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 valor empieza por un apóstrofo ({1}).</translation>
    </message>
    <message>
        <source>1,001 to 5,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1.001 a 5.000 personas</translation>
    </message>
    <message>
        <source>10 million</source>
        <extracomment>declarations</extracomment>
        <translation>10 millones</translation>
    </message>
    <message>
        <source>100 million</source>
        <extracomment>declarations</extracomment>
        <translation>100 millones</translation>
    </message>
    <message>
        <source>11 to 50 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>11 a 50 personas</translation>
    </message>
    <message>
        <source>1st degree</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1.er grado</translation>
    </message>
    <message>
        <source>2.5 million</source>
        <extracomment>declarations</extracomment>
        <translation>2,5 millones</translation>
    </message>
    <message>
        <source>20 million</source>
        <extracomment>declarations</extracomment>
        <translation>20 millones</translation>
    </message>
    <message>
        <source>201 to 500 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>201 a 500 personas</translation>
    </message>
    <message>
        <source>2nd degree</source>
        <extracomment>model/reference.py</extracomment>
        <translation>2.º grado</translation>
    </message>
    <message>
        <source>3 to 5 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>3 a 5 años</translation>
    </message>
    <message>
        <source>3rd degree and beyond</source>
        <extracomment>model/reference.py</extracomment>
        <translation>3.er grado y más</translation>
    </message>
    <message>
        <source>5 million</source>
        <extracomment>declarations</extracomment>
        <translation>5 millones</translation>
    </message>
    <message>
        <source>5,001 to 10,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>5.001 a 10.000 personas</translation>
    </message>
    <message>
        <source>50 million</source>
        <extracomment>declarations</extracomment>
        <translation>50 millones</translation>
    </message>
    <message>
        <source>500 million</source>
        <extracomment>declarations</extracomment>
        <translation>500 millones</translation>
    </message>
    <message>
        <source>501 to 1,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>501 a 1.000 personas</translation>
    </message>
    <message>
        <source>51 to 200 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>51 a 200 personas</translation>
    </message>
    <message>
        <source>6 to 10 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>6 a 10 años</translation>
    </message>
    <message>
        <source>; and {1} more</source>
        <extracomment>api/account.py</extracomment>
        <translation>; y {1} más</translation>
    </message>
    <message>
        <source>A LinkedIn profile; its 1st-degree connections are looked for.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Un perfil de LinkedIn; se buscan sus contactos de 1.er grado.</translation>
    </message>
    <message>
        <source>A column can fill {1} only on the sheet of the first step.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Una columna solo puede llenar {1} en la hoja del primer paso.</translation>
    </message>
    <message>
        <source>A column cannot fill {1}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Una columna no puede llenar {1}.</translation>
    </message>
    <message>
        <source>A hotel or office login page may be in the way; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Quizá estorba la página de acceso de un hotel u oficina; no se gastó nada.</translation>
    </message>
    <message>
        <source>A job at Sonarly that imports people from a search, a list, a post or their profiles.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Un trabajo en Sonarly que importa personas de una búsqueda, una lista, una publicación o sus perfiles.</translation>
    </message>
    <message>
        <source>A job takes {1} profiles at most, not {2}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Un trabajo admite {1} perfiles como máximo, no {2}.</translation>
    </message>
    <message>
        <source>A job that was cancelled cannot go on: what it has not imported by then has to be asked for again.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Un trabajo cancelado no puede continuar: lo que no haya importado hasta entonces hay que volver a pedirlo.</translation>
    </message>
    <message>
        <source>A message came that names another search or look-up than the one to whose address it was sent. It was left out; if it belongs there, save it where it is sent from, and take it in from the file.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Llegó un mensaje que nombra otra búsqueda que la de la dirección a la que se envió. Se dejó fuera; si es de allí, guárdelo donde se envía e incorpórelo desde el archivo.</translation>
    </message>
    <message>
        <source>A message from Pronto could not be understood. It is kept with the project. ({1})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Un mensaje de Pronto no se pudo entender. Se guarda con el proyecto. ({1})</translation>
    </message>
    <message>
        <source>A message with results fits no one person of those who were asked about together. It was refused; save it where it is sent from, and take it in from the file for the row that it belongs to.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Un mensaje con resultados no corresponde a ninguna de las personas consultadas juntas. Se rechazó; guárdelo donde se envía e incorpórelo desde el archivo para la fila a la que pertenece.</translation>
    </message>
    <message>
        <source>A message with results was larger than {1} MB and was refused. Save it where it is sent from, and take it in from the file.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Un mensaje con resultados superaba {1} MB y se rechazó. Guárdelo donde se envía e incorpórelo desde el archivo.</translation>
    </message>
    <message>
        <source>A mistake in Rowcall stopped the run. What was answered is kept, and the run can be resumed.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Un fallo de Rowcall detuvo la ejecución. Lo respondido se guarda, y la ejecución puede continuar.</translation>
    </message>
    <message>
        <source>A part of the last run was lost, so it cannot go on.</source>
        <extracomment>engine/start.py</extracomment>
        <translation>Se perdió una parte de la última ejecución; no puede continuar.</translation>
    </message>
    <message>
        <source>A personal e-mail needs the consent that is given once in your Pronto account.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Un correo personal requiere el consentimiento que se da una vez en su cuenta de Pronto.</translation>
    </message>
    <message>
        <source>A phone and a personal e-mail need it. Works for people whose name and company are known, at most 500 a day.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Un teléfono y un correo personal lo necesitan. Funciona con personas de nombre y empresa conocidos, 500 al día como máximo.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to {1}.</source>
        <extracomment>model/address.py</extracomment>
        <translation>Un puerto es un número entero de 1 a {1}.</translation>
    </message>
    <message>
        <source>A run is going on already.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Ya hay una ejecución en marcha.</translation>
    </message>
    <message>
        <source>A saved search or lead list of Sales Navigator</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Una búsqueda guardada o lista de leads de Sales Navigator</translation>
    </message>
    <message>
        <source>A saved set of job titles from your Pronto account.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Un conjunto de cargos guardado en su cuenta de Pronto.</translation>
    </message>
    <message>
        <source>A search on LinkedIn</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Una búsqueda en LinkedIn</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer (error {1}).</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Llegó una página web en lugar de una respuesta (error {1}).</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Llegó una página web en lugar de una respuesta.</translation>
    </message>
    <message>
        <source>A workbook keeps no more of a number, so the last ones may be wrong already.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Un libro no guarda más de un número; las últimas cifras pueden estar ya mal.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>declarations</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>declarations</extracomment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account group</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Grupo de cuentas</translation>
    </message>
    <message>
        <source>Account group number</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Número del grupo de cuentas</translation>
    </message>
    <message>
        <source>Account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Grupos de cuentas</translation>
    </message>
    <message>
        <source>Accounting</source>
        <extracomment>declarations</extracomment>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Accounting, people</source>
        <extracomment>declarations</extracomment>
        <translation>Contabilidad, personas</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Añadir a una lista</translation>
    </message>
    <message>
        <source>Address for immediate answers</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Dirección para respuestas inmediatas</translation>
    </message>
    <message>
        <source>Address for results</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Dirección para resultados</translation>
    </message>
    <message>
        <source>Address of Sonarly</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Dirección de Sonarly</translation>
    </message>
    <message>
        <source>Address of the post</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Dirección de la publicación</translation>
    </message>
    <message>
        <source>Address of the search</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Dirección de la búsqueda</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Addresses of their LinkedIn pages.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Direcciones de sus páginas de LinkedIn.</translation>
    </message>
    <message>
        <source>Adds the companies of the sheet to one of your lists, or gives the list another name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Añade las empresas de la hoja a una de sus listas, o da otro nombre a la lista.</translation>
    </message>
    <message>
        <source>Administrative</source>
        <extracomment>declarations</extracomment>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Administrative, people</source>
        <extracomment>declarations</extracomment>
        <translation>Administración, personas</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>declarations</extracomment>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <extracomment>declarations</extracomment>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Albania</source>
        <extracomment>declarations</extracomment>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>declarations</extracomment>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>All columns</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>All companies of a search that you made in Sales Navigator.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Todas las empresas de una búsqueda que hizo en Sales Navigator.</translation>
    </message>
    <message>
        <source>All lists of your Pronto account.</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Todas las listas de su cuenta de Pronto.</translation>
    </message>
    <message>
        <source>All other departments too</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>También los demás departamentos</translation>
    </message>
    <message>
        <source>All people of a search that you made in Sales Navigator or on LinkedIn.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Todas las personas de una búsqueda que hizo en Sales Navigator o en LinkedIn.</translation>
    </message>
    <message>
        <source>All who hire</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Todos los que contratan</translation>
    </message>
    <message>
        <source>Also people who do not fit the target</source>
        <extracomment>model/leads.py</extracomment>
        <translation>También personas que no encajan con el objetivo</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <extracomment>declarations</extracomment>
        <translation>Samoa Americana</translation>
    </message>
    <message>
        <source>An answer of {1} could not be understood. It is kept with the project. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Una respuesta de {1} no se pudo entender. Se guarda con el proyecto. ({2})</translation>
    </message>
    <message>
        <source>An answer that was bought is used again for so long, also for other lists. One that found nothing counts for 30 days at most. 0: everything is bought anew.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Una respuesta comprada se vuelve a usar durante ese tiempo, también en otras listas. La que no encontró nada vale 30 días como máximo. 0: todo se compra de nuevo.</translation>
    </message>
    <message>
        <source>An audience of this name was there already; none was made.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Ya había una audiencia con ese nombre; no se creó ninguna.</translation>
    </message>
    <message>
        <source>An empty list of prospects at Sonarly.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Una lista de prospectos vacía en Sonarly.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <extracomment>declarations</extracomment>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <extracomment>declarations</extracomment>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <extracomment>declarations</extracomment>
        <translation>Anguila</translation>
    </message>
    <message>
        <source>Another program keeps {1} locked.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Otro programa tiene {1} bloqueado.</translation>
    </message>
    <message>
        <source>Answers are being read again.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Se están leyendo de nuevo respuestas.</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <extracomment>declarations</extracomment>
        <translation>Antártida</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <extracomment>declarations</extracomment>
        <translation>Antigua y Barbuda</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>declarations</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>declarations</extracomment>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <extracomment>declarations</extracomment>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Arts and Design</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Arte y diseño</translation>
    </message>
    <message>
        <source>Arts and Design, people</source>
        <extracomment>declarations</extracomment>
        <translation>Arte y diseño, personas</translation>
    </message>
    <message>
        <source>Aruba</source>
        <extracomment>declarations</extracomment>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>As it will be called in Pronto and in Sales Navigator.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Como se llamará en Pronto y en Sales Navigator.</translation>
    </message>
    <message>
        <source>As the system is set, light, dark, or with high contrast.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Como el sistema, claro, oscuro o con alto contraste.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <extracomment>declarations</extracomment>
        <translation>Isla de la Ascensión</translation>
    </message>
    <message>
        <source>Asked already in an earlier run, whose answer is still open. It is not asked again by itself.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>Ya consultado en una ejecución anterior, cuya respuesta sigue pendiente. No se consulta otra vez por sí solo.</translation>
    </message>
    <message>
        <source>Asked already in an earlier run.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>Ya consultado en una ejecución anterior.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Consultado para</translation>
    </message>
    <message>
        <source>Asks for each persona on its own; free.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Consulta cada persona tipo por separado; gratis.</translation>
    </message>
    <message>
        <source>At companies of these lists</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>En empresas de estas listas</translation>
    </message>
    <message>
        <source>At least this sure, in percent</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Certeza mínima, en porcentaje</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Al momento</translation>
    </message>
    <message>
        <source>At these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>En estas empresas</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>declarations</extracomment>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Audience number</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Número de la audiencia</translation>
    </message>
    <message>
        <source>Audience with the prospects</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Audiencia con los prospectos</translation>
    </message>
    <message>
        <source>Audiences</source>
        <extracomment>declarations</extracomment>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>declarations</extracomment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dólar australiano</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>declarations</extracomment>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>declarations</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author of the post</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Autor de la publicación</translation>
    </message>
    <message>
        <source>Author's LinkedIn page</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Página de LinkedIn del autor</translation>
    </message>
    <message>
        <source>Automotive</source>
        <extracomment>declarations</extracomment>
        <translation>Automoción</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <extracomment>declarations</extracomment>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <extracomment>declarations</extracomment>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>declarations</extracomment>
        <translation>Bahráin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <extracomment>declarations</extracomment>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <extracomment>declarations</extracomment>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Be told when a company hires somebody who fits. Pronto looks once a week.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Sepa cuándo una empresa contrata a alguien que encaja. Pronto lo mira una vez a la semana.</translation>
    </message>
    <message>
        <source>Be told when one of these people changes job. Pronto looks once a day.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Sepa cuándo una de estas personas cambia de empleo. Pronto lo mira una vez al día.</translation>
    </message>
    <message>
        <source>Belarus</source>
        <extracomment>declarations</extracomment>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>declarations</extracomment>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Belize</source>
        <extracomment>declarations</extracomment>
        <translation>Belice</translation>
    </message>
    <message>
        <source>Below 0: companies that shrink.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Menos de 0: empresas que menguan.</translation>
    </message>
    <message>
        <source>Benin</source>
        <extracomment>declarations</extracomment>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <extracomment>declarations</extracomment>
        <translation>Bermudas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <extracomment>declarations</extracomment>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <extracomment>declarations</extracomment>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <extracomment>declarations</extracomment>
        <translation>Bosnia y Hercegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <extracomment>declarations</extracomment>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <extracomment>declarations</extracomment>
        <translation>Isla Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>declarations</extracomment>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Real brasileño</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <extracomment>declarations</extracomment>
        <translation>Territorio Británico del Océano Índico</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Vírgenes Británicas</translation>
    </message>
    <message>
        <source>Brunei</source>
        <extracomment>declarations</extracomment>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>declarations</extracomment>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <extracomment>declarations</extracomment>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <extracomment>declarations</extracomment>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Business Development</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Desarrollo de negocio</translation>
    </message>
    <message>
        <source>Business Development, people</source>
        <extracomment>declarations</extracomment>
        <translation>Desarrollo de negocio, personas</translation>
    </message>
    <message>
        <source>Buy credits on {1}'s site and try again.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Compre créditos en el sitio de {1} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>By it Pronto's support can find it.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Con ella puede encontrarla el soporte de Pronto.</translation>
    </message>
    <message>
        <source>By name, such as Paris; the surroundings belong to it. A number of a place works too.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Por nombre, por ejemplo París; incluye los alrededores. También sirve el número de un lugar.</translation>
    </message>
    <message>
        <source>By what its answers say today another call would be needed, which was never made.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>Según lo que hoy dicen sus respuestas haría falta otra consulta, que nunca se hizo.</translation>
    </message>
    <message>
        <source>CREATE INDEX change_of ON change(there, column_id)</source>
        <extracomment>project/compared.py</extracomment>
        <translation>CREATE INDEX change_of ON change(there, column_id)</translation>
    </message>
    <message>
        <source>CREATE INDEX found_match ON found(match, row_id)</source>
        <extracomment>project/compared.py</extracomment>
        <translation>CREATE INDEX found_match ON found(match, row_id)</translation>
    </message>
    <message>
        <source>CREATE INDEX known_key ON known(key)</source>
        <extracomment>project/compared.py</extracomment>
        <translation>CREATE INDEX known_key ON known(key)</translation>
    </message>
    <message>
        <source>CREATE INDEX known_row ON known(row_id, strength)</source>
        <extracomment>project/compared.py</extracomment>
        <translation>CREATE INDEX known_row ON known(row_id, strength)</translation>
    </message>
    <message>
        <source>CREATE INDEX wanted_row ON wanted(row_id, strength)</source>
        <extracomment>project/compared.py</extracomment>
        <translation>CREATE INDEX wanted_row ON wanted(row_id, strength)</translation>
    </message>
    <message>
        <source>CREATE TABLE left(account TEXT NOT NULL, bucket TEXT NOT NULL, at REAL NOT NULL, weight INTEGER NOT NULL);CREATE INDEX left_when ON left(account, bucket, at);CREATE TABLE slot(account TEXT NOT NULL, bucket TEXT NOT NULL, next REAL NOT NULL, PRIMARY KEY(account, bucket)) WITHOUT ROWID;CREATE TABLE hold(account TEXT PRIMARY KEY, at REAL NOT NULL, at_wall REAL NOT NULL, seconds REAL NOT NULL, why TEXT NOT NULL) WITHOUT ROWID</source>
        <extracomment>memory/rates.py</extracomment>
        <translation>CREATE TABLE left(account TEXT NOT NULL, bucket TEXT NOT NULL, at REAL NOT NULL, weight INTEGER NOT NULL);CREATE INDEX left_when ON left(account, bucket, at);CREATE TABLE slot(account TEXT NOT NULL, bucket TEXT NOT NULL, next REAL NOT NULL, PRIMARY KEY(account, bucket)) WITHOUT ROWID;CREATE TABLE hold(account TEXT PRIMARY KEY, at REAL NOT NULL, at_wall REAL NOT NULL, seconds REAL NOT NULL, why TEXT NOT NULL) WITHOUT ROWID</translation>
    </message>
    <message>
        <source>CREATE TABLE place_name(host TEXT NOT NULL, key TEXT NOT NULL, found TEXT NOT NULL, asked_at REAL NOT NULL, PRIMARY KEY(host, key)) WITHOUT ROWID</source>
        <extracomment>memory/place_names.py</extracomment>
        <translation>CREATE TABLE place_name(host TEXT NOT NULL, key TEXT NOT NULL, found TEXT NOT NULL, asked_at REAL NOT NULL, PRIMARY KEY(host, key)) WITHOUT ROWID</translation>
    </message>
    <message>
        <source>CREATE TABLE salt(id INTEGER PRIMARY KEY, salt BLOB NOT NULL UNIQUE, own INT NOT NULL);CREATE TABLE subject(id INTEGER PRIMARY KEY, salt_id INT NOT NULL REFERENCES salt, company INT NOT NULL, day TEXT NOT NULL, why TEXT NOT NULL);CREATE TABLE name(hash BLOB NOT NULL, subject_id INT NOT NULL REFERENCES subject ON DELETE CASCADE, PRIMARY KEY(hash, subject_id)) WITHOUT ROWID;CREATE INDEX name_of ON name(subject_id)</source>
        <extracomment>memory/vault.py</extracomment>
        <translation>CREATE TABLE salt(id INTEGER PRIMARY KEY, salt BLOB NOT NULL UNIQUE, own INT NOT NULL);CREATE TABLE subject(id INTEGER PRIMARY KEY, salt_id INT NOT NULL REFERENCES salt, company INT NOT NULL, day TEXT NOT NULL, why TEXT NOT NULL);CREATE TABLE name(hash BLOB NOT NULL, subject_id INT NOT NULL REFERENCES subject ON DELETE CASCADE, PRIMARY KEY(hash, subject_id)) WITHOUT ROWID;CREATE INDEX name_of ON name(subject_id)</translation>
    </message>
    <message>
        <source>CREATE TABLE salt(value BLOB NOT NULL);CREATE TABLE left(account TEXT NOT NULL, bucket TEXT NOT NULL, at REAL NOT NULL, weight INTEGER NOT NULL);CREATE INDEX left_when ON left(account, bucket, at)</source>
        <extracomment>memory/rates.py</extracomment>
        <translation>CREATE TABLE salt(value BLOB NOT NULL);CREATE TABLE left(account TEXT NOT NULL, bucket TEXT NOT NULL, at REAL NOT NULL, weight INTEGER NOT NULL);CREATE INDEX left_when ON left(account, bucket, at)</translation>
    </message>
    <message>
        <source>CRM number</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Número de CRM</translation>
    </message>
    <message>
        <source>CXO</source>
        <extracomment>declarations</extracomment>
        <translation>Alta dirección (CXO)</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Consultas a la vez</translation>
    </message>
    <message>
        <source>Calls cannot be counted together with other windows ({1}).</source>
        <extracomment>memory/places.py</extracomment>
        <translation>Las consultas no se pueden contar junto con otras ventanas ({1}).</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <extracomment>declarations</extracomment>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <extracomment>declarations</extracomment>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>declarations</extracomment>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dólar canadiense</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Canarias</translation>
    </message>
    <message>
        <source>Cancel a prospecting job</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Cancelar un trabajo de prospección</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>declarations</extracomment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <extracomment>declarations</extracomment>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <extracomment>declarations</extracomment>
        <translation>Bonaire, San Eustaquio y Saba</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Caimán</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <extracomment>declarations</extracomment>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <extracomment>declarations</extracomment>
        <translation>Ceuta y Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <extracomment>declarations</extracomment>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Change in {1} months</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Cambio en {1} meses</translation>
    </message>
    <message>
        <source>Change in {1} months (%)</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Cambio en {1} meses (%)</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>declarations</extracomment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Changed jobs recently</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Cambió de empleo hace poco</translation>
    </message>
    <message>
        <source>Check it, and try again.</source>
        <extracomment>api/probe.py</extracomment>
        <translation>Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Compruebe que el disco tiene espacio y que puede escribir allí.</translation>
    </message>
    <message>
        <source>Check that you may read it; nothing was changed.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Compruebe que puede leerlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Compruebe que puede escribir allí.</translation>
    </message>
    <message>
        <source>Check that you may write to {1}, and that its disk is not full.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>Compruebe que puede escribir en {1}, y que su disco no está lleno.</translation>
    </message>
    <message>
        <source>Check that you may write to {1}; until then use one window at a time.</source>
        <extracomment>memory/places.py</extracomment>
        <translation>Compruebe que puede escribir en {1}; hasta entonces use una sola ventana a la vez.</translation>
    </message>
    <message>
        <source>Check the authtoken and the connection.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Compruebe el authtoken y la conexión.</translation>
    </message>
    <message>
        <source>Check the disk, then go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Compruebe el disco y continúe.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Compruebe el archivo.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Compruebe la conexión a internet e inténtelo de nuevo; no se gastó nada.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <extracomment>project/borrowed.py</extracomment>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Check the spelling, or write the id of the place.</source>
        <extracomment>api/account.py</extracomment>
        <translation>Revise la ortografía, o escriba el número del lugar.</translation>
    </message>
    <message>
        <source>Check what separates its columns, or delete those that you do not need.</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>Compruebe qué separa sus columnas, o elimine las que no necesite.</translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>declarations</extracomment>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>declarations</extracomment>
        <translation>China</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Yuan chino</translation>
    </message>
    <message>
        <source>Choose 1 to {1}.</source>
        <extracomment>api/client.py</extracomment>
        <translation>Elija de 1 a {1}.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Elija un archivo con encabezado y filas.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>Elija una carpeta donde pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a list with at least one row.</source>
        <extracomment>importing/guess.py</extracomment>
        <translation>Elija una lista con al menos una fila.</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>Elija un nombre para el archivo.</translation>
    </message>
    <message>
        <source>Choose a saved search or a lead list, not both.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Elija una búsqueda guardada o una lista de leads, no ambas.</translation>
    </message>
    <message>
        <source>Choose another column for one.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Elija otra columna para una de ellas.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>project/making.py</extracomment>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name with -o.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Elija otro nombre con -o.</translation>
    </message>
    <message>
        <source>Choose another name, or update that view.</source>
        <extracomment>project/saved_views.py</extracomment>
        <translation>Elija otro nombre o actualice esa vista.</translation>
    </message>
    <message>
        <source>Choose another one, or close the program that uses it.</source>
        <extracomment>inbox/receiver.py</extracomment>
        <translation>Elija otro, o cierre el programa que lo usa.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>session/elsewhere.py</extracomment>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose at least one department.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Elija al menos un departamento.</translation>
    </message>
    <message>
        <source>Choose one of its sheets that has rows.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>Elija una de sus hojas que tenga filas.</translation>
    </message>
    <message>
        <source>Choose one of the two for this column.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Elija una de las dos para esta columna.</translation>
    </message>
    <message>
        <source>Choose one of them; the other is carried along.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Elija una de ellas; la otra se conserva sin más.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>Elija uno de: {1}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Elija una.</translation>
    </message>
    <message>
        <source>Choose the growth of the whole company or that of one department, not both.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Elija el crecimiento de toda la empresa o el de un departamento, no ambos.</translation>
    </message>
    <message>
        <source>Choose the persona that is to be read.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Elija la persona tipo que se va a leer.</translation>
    </message>
    <message>
        <source>Choose where the prospects come from.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Elija de dónde vienen los prospectos.</translation>
    </message>
    <message>
        <source>Choose {1} for this column itself.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Elija {1} para esta columna misma.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <extracomment>declarations</extracomment>
        <translation>Isla Christmas</translation>
    </message>
    <message>
        <source>Cities</source>
        <extracomment>declarations</extracomment>
        <translation>Ciudades</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <extracomment>declarations</extracomment>
        <translation>Isla Clipperton</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>Ciérrelo y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another file.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Ciérrelo en otros programas o elija otro archivo.</translation>
    </message>
    <message>
        <source>Close it there, then go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Ciérrelo allí y continúe.</translation>
    </message>
    <message>
        <source>Close it where it is open, and check that you may use it.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Ciérrelo donde esté abierto, y compruebe que puede usarlo.</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <extracomment>declarations</extracomment>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Column {1}: 1 cell has {2}. {3}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Columna {1}: 1 celda tiene {2}. {3}</translation>
    </message>
    <message>
        <source>Column {1}: {2} cells have {3}. {4}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Columna {1}: {2} celdas tienen {3}. {4}</translation>
    </message>
    <message>
        <source>Columns to copy to each comment</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Columnas que se copian a cada comentario</translation>
    </message>
    <message>
        <source>Columns to copy to each connection</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Columnas que se copian a cada contacto</translation>
    </message>
    <message>
        <source>Columns to copy to each job</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Columnas que se copian a cada oferta</translation>
    </message>
    <message>
        <source>Columns to copy to each person</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Columnas que se copian a cada persona</translation>
    </message>
    <message>
        <source>Columns to copy to each post</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Columnas que se copian a cada publicación</translation>
    </message>
    <message>
        <source>Columns to copy to each reaction</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Columnas que se copian a cada reacción</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>declarations</extracomment>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment listed</source>
        <extracomment>declarations</extracomment>
        <translation>Comentario listado</translation>
    </message>
    <message>
        <source>Comment's address</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Dirección del comentario</translation>
    </message>
    <message>
        <source>Commented at</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Comentado el</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>declarations</extracomment>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Comments for each person</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Comentarios por persona</translation>
    </message>
    <message>
        <source>Comments found</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Comentarios encontrados</translation>
    </message>
    <message>
        <source>Community and Social Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Servicios sociales</translation>
    </message>
    <message>
        <source>Community and Social Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Servicios sociales, personas</translation>
    </message>
    <message>
        <source>Comoros</source>
        <extracomment>declarations</extracomment>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>declarations</extracomment>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Companies as they come</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Empresas según llegan</translation>
    </message>
    <message>
        <source>Companies at most</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Empresas como máximo</translation>
    </message>
    <message>
        <source>Companies by industry, place, size, revenue or a word in their description.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Empresas por sector, lugar, tamaño, ingresos o una palabra de su descripción.</translation>
    </message>
    <message>
        <source>Companies found</source>
        <extracomment>model/companies.py</extracomment>
        <translation>Empresas encontradas</translation>
    </message>
    <message>
        <source>Companies from a Sales Navigator search</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Empresas de una búsqueda de Sales Navigator</translation>
    </message>
    <message>
        <source>Companies instead of a list</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Empresas en lugar de una lista</translation>
    </message>
    <message>
        <source>Companies that advertise jobs such as yours to fill; the first 100.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Empresas que anuncian puestos como los que usted cubre; las 100 primeras.</translation>
    </message>
    <message>
        <source>Companies that are like your best customers.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Empresas parecidas a sus mejores clientes.</translation>
    </message>
    <message>
        <source>Companies that grow</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Empresas que crecen</translation>
    </message>
    <message>
        <source>Companies that hire</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Empresas que contratan</translation>
    </message>
    <message>
        <source>Companies whose number of people, in all or in one department, grows as you say.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Empresas cuya plantilla, en total o en un departamento, crece como usted dice.</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>declarations</extracomment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company LinkedIn number</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Número de LinkedIn de la empresa</translation>
    </message>
    <message>
        <source>Company LinkedIn page</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Página de LinkedIn de la empresa</translation>
    </message>
    <message>
        <source>Company at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Empresa en Sonarly</translation>
    </message>
    <message>
        <source>Company before</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Empresa anterior</translation>
    </message>
    <message>
        <source>Company details</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Datos de empresas</translation>
    </message>
    <message>
        <source>Company found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Empresa encontrada</translation>
    </message>
    <message>
        <source>Company in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Empresa en el perfil</translation>
    </message>
    <message>
        <source>Company listed</source>
        <extracomment>declarations</extracomment>
        <translation>Empresa listada</translation>
    </message>
    <message>
        <source>Company looked up</source>
        <extracomment>declarations</extracomment>
        <translation>Empresa consultada</translation>
    </message>
    <message>
        <source>Company or person tracked</source>
        <extracomment>declarations</extracomment>
        <translation>Empresa o persona seguida</translation>
    </message>
    <message>
        <source>Company put on a list</source>
        <extracomment>declarations</extracomment>
        <translation>Empresa puesta en una lista</translation>
    </message>
    <message>
        <source>Company size</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Tamaño de la empresa</translation>
    </message>
    <message>
        <source>Company website</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Sitio web de la empresa</translation>
    </message>
    <message>
        <source>Company's LinkedIn page</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Página de LinkedIn de la empresa</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>declarations</extracomment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <extracomment>declarations</extracomment>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <extracomment>declarations</extracomment>
        <translation>República Democrática del Congo</translation>
    </message>
    <message>
        <source>Connected with you</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Conectadas con usted</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>declarations</extracomment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Connections asked for</source>
        <extracomment>declarations</extracomment>
        <translation>Contactos pedidos</translation>
    </message>
    <message>
        <source>Connections found</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Contactos encontrados</translation>
    </message>
    <message>
        <source>Connections of this person</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Contactos de esta persona</translation>
    </message>
    <message>
        <source>Consulting</source>
        <extracomment>declarations</extracomment>
        <translation>Consultoría</translation>
    </message>
    <message>
        <source>Consulting, people</source>
        <extracomment>declarations</extracomment>
        <translation>Consultoría, personas</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Cook</translation>
    </message>
    <message>
        <source>Copied from the browser, with people as the result.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Copiada del navegador, con personas como resultado.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Cópiela del navegador.</translation>
    </message>
    <message>
        <source>Copy it from {1} and enter it in the settings.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Cópielo de {1} e introdúzcalo en los ajustes.</translation>
    </message>
    <message>
        <source>Copy it once more, whole and without spaces.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Cópiela otra vez, entera y sin espacios.</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, and open the copy.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Cópielo a una carpeta donde pueda escribir, y abra la copia.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Cópielo a este ordenador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the key again and enter it anew.</source>
        <extracomment>api/transport.py</extracomment>
        <translation>Copie la clave otra vez e introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>Copy the list into a new workbook and save that.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>Copie la lista a un libro nuevo y guárdelo.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <extracomment>declarations</extracomment>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Could not decode</source>
        <extracomment>project/reading.py</extracomment>
        <translation>Could not decode</translation>
    </message>
    <message>
        <source>Count people</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Contar personas</translation>
    </message>
    <message>
        <source>Countries by name or by two letters, such as FR. Phones of other countries are neither looked for nor paid for. Empty: as your Pronto account has it.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Países por nombre o con dos letras, como FR. Los teléfonos de otros países ni se buscan ni se pagan. Vacío: como en su cuenta de Pronto.</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <extracomment>settings/options.py</extracomment>
        <translation>País de los números de teléfono</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>declarations</extracomment>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Credits in all</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Créditos en total</translation>
    </message>
    <message>
        <source>Credits left</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Créditos restantes</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Créditos usados</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>declarations</extracomment>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <extracomment>declarations</extracomment>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <extracomment>declarations</extracomment>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>declarations</extracomment>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customer Success and Support</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Éxito y atención al cliente</translation>
    </message>
    <message>
        <source>Customer Success and Support, people</source>
        <extracomment>declarations</extracomment>
        <translation>Éxito y atención al cliente, personas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>declarations</extracomment>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>declarations</extracomment>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <extracomment>declarations</extracomment>
        <translation>Costa de Marfil</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Corona danesa</translation>
    </message>
    <message>
        <source>Days that an answer counts</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Días que vale una respuesta</translation>
    </message>
    <message>
        <source>Degree of connection</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Grado de contacto</translation>
    </message>
    <message>
        <source>Delete a search</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Eliminar una búsqueda</translation>
    </message>
    <message>
        <source>Delete some columns.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Elimine algunas columnas.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>declarations</extracomment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deleting a search cannot be taken back: Pronto forgets it and its people.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Eliminar una búsqueda no se puede deshacer: Pronto la olvida con sus personas.</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>declarations</extracomment>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>declarations</extracomment>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Departments beside each company</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Departamentos junto a cada empresa</translation>
    </message>
    <message>
        <source>Departments known</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Departamentos conocidos</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>declarations</extracomment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <extracomment>declarations</extracomment>
        <translation>Diego García</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>declarations</extracomment>
        <translation>Director</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <extracomment>declarations</extracomment>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>model/fields.py</extracomment>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Do not contact: an objection of {1} is on your do-not-contact list.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>No contactar: hay una oposición del {1} en su lista de exclusión.</translation>
    </message>
    <message>
        <source>Do not contact: on your do-not-contact list since {1}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>No contactar: en su lista de exclusión desde el {1}.</translation>
    </message>
    <message>
        <source>Do not contact: the company is on your do-not-contact list since {1}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>No contactar: la empresa está en su lista de exclusión desde el {1}.</translation>
    </message>
    <message>
        <source>Do not contact: the same as another row that must not be contacted.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>No contactar: igual que otra fila que no se debe contactar.</translation>
    </message>
    <message>
        <source>Do not contact: “{1}” in {2}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>No contactar: «{1}» en {2}.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <extracomment>declarations</extracomment>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <extracomment>declarations</extracomment>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>declarations</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Correo y teléfono</translation>
    </message>
    <message>
        <source>E-mail by Sonarly</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>Correo de Sonarly</translation>
    </message>
    <message>
        <source>E-mail check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Comprobación del correo</translation>
    </message>
    <message>
        <source>E-mail found</source>
        <extracomment>declarations</extracomment>
        <translation>Correo encontrado</translation>
    </message>
    <message>
        <source>Each gets columns to sort and filter by.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Cada uno recibe columnas para ordenar y filtrar.</translation>
    </message>
    <message>
        <source>Each prospect then costs 2 credits in place of 1.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Cada prospecto cuesta entonces 2 créditos en lugar de 1.</translation>
    </message>
    <message>
        <source>Earlier at these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Antes en estas empresas</translation>
    </message>
    <message>
        <source>Earlier job titles</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Cargos anteriores</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <extracomment>declarations</extracomment>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Education</source>
        <extracomment>declarations</extracomment>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Education, people</source>
        <extracomment>declarations</extracomment>
        <translation>Educación, personas</translation>
    </message>
    <message>
        <source>Educational Institution</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Institución educativa</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>declarations</extracomment>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <extracomment>declarations</extracomment>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Ends a job at Sonarly, and with it what it costs. Prospects that were imported stay, and stay paid for.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Termina un trabajo en Sonarly y, con ello, lo que cuesta. Los prospectos importados se quedan, y quedan pagados.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>declarations</extracomment>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Engagers</source>
        <extracomment>declarations</extracomment>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Engagers expected</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Activos esperados</translation>
    </message>
    <message>
        <source>Engagers found</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Activos encontrados</translation>
    </message>
    <message>
        <source>Engineering</source>
        <extracomment>declarations</extracomment>
        <translation>Ingeniería</translation>
    </message>
    <message>
        <source>Engineering, people</source>
        <extracomment>declarations</extracomment>
        <translation>Ingeniería, personas</translation>
    </message>
    <message>
        <source>Enter it in the settings, or set {1}.</source>
        <extracomment>model/providers.py</extracomment>
        <translation>Introdúzcala en los ajustes, o defina {1}.</translation>
    </message>
    <message>
        <source>Enter the key shown {1}; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Introduzca la clave que aparece {1}; no se gastó nada.</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <extracomment>declarations</extracomment>
        <translation>Emprendimiento</translation>
    </message>
    <message>
        <source>Entrepreneurship, people</source>
        <extracomment>declarations</extracomment>
        <translation>Emprendimiento, personas</translation>
    </message>
    <message>
        <source>Entry Level</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Principiante</translation>
    </message>
    <message>
        <source>Entry Level Manager</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Mando inicial</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <extracomment>declarations</extracomment>
        <translation>Guinea Ecuatorial</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <extracomment>declarations</extracomment>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>declarations</extracomment>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <extracomment>declarations</extracomment>
        <translation>Suazilandia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <extracomment>declarations</extracomment>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Euro</source>
        <extracomment>declarations</extracomment>
        <translation>Euro</translation>
    </message>
    <message>
        <source>European Union</source>
        <extracomment>declarations</extracomment>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Everybody in a list of prospects at Sonarly, without a credit.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Todas las personas de una lista de prospectos en Sonarly, sin crédito.</translation>
    </message>
    <message>
        <source>Experience</source>
        <extracomment>declarations</extracomment>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Experienced Manager</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Mando con experiencia</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>Expórtelo como CSV.</translation>
    </message>
    <message>
        <source>Export one with Rowcall, and use that file.</source>
        <extracomment>memory/carry.py</extracomment>
        <translation>Exporte una con Rowcall y use ese archivo.</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>declarations</extracomment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Malvinas</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Feroe</translation>
    </message>
    <message>
        <source>Fewer details, more people</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Menos datos, más personas</translation>
    </message>
    <message>
        <source>Fiji</source>
        <extracomment>declarations</extracomment>
        <translation>Fiyi</translation>
    </message>
    <message>
        <source>Filled already: {1}.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>Ya lleno: {1}.</translation>
    </message>
    <message>
        <source>Filled when asked</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Se llena cuando se pide</translation>
    </message>
    <message>
        <source>Finance</source>
        <extracomment>declarations</extracomment>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Finance, people</source>
        <extracomment>declarations</extracomment>
        <translation>Finanzas, personas</translation>
    </message>
    <message>
        <source>Financial Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Servicios financieros</translation>
    </message>
    <message>
        <source>Find a prospect</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Encontrar un prospecto</translation>
    </message>
    <message>
        <source>Find mutual connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Encontrar contactos en común</translation>
    </message>
    <message>
        <source>Find people</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Encontrar personas</translation>
    </message>
    <message>
        <source>Find places</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Encontrar lugares</translation>
    </message>
    <message>
        <source>Find post engagers</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Encontrar quién reaccionó a una publicación</translation>
    </message>
    <message>
        <source>Find prospects</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Encontrar prospectos</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>declarations</extracomment>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fits the target</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Encaja con el objetivo</translation>
    </message>
    <message>
        <source>Five answers of {1} in a row could not be understood ({2}). They are kept with the project. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Cinco respuestas seguidas de {1} no se pudieron entender ({2}). Se guardan con el proyecto. No se envió nada más.</translation>
    </message>
    <message>
        <source>Follow your company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Siguen a su empresa</translation>
    </message>
    <message>
        <source>For a search of companies that hire</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Para una búsqueda de empresas que contratan</translation>
    </message>
    <message>
        <source>Found at</source>
        <extracomment>model/signals.py</extracomment>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>declarations</extracomment>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Free 50 MB and go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Libere 50 MB y continúe.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free {1} MB and open it again.</source>
        <extracomment>project/private_copy.py</extracomment>
        <translation>Libere {1} MB y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <extracomment>declarations</extracomment>
        <translation>Guayana Francesa</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <extracomment>declarations</extracomment>
        <translation>Polinesia Francesa</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <extracomment>declarations</extracomment>
        <translation>Territorios Franceses del Sur</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>declarations</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>GET {1}/{id}</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>GET {1}/{id}</translation>
    </message>
    <message>
        <source>Gabon</source>
        <extracomment>declarations</extracomment>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>Gambia</source>
        <extracomment>declarations</extracomment>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <extracomment>declarations</extracomment>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>declarations</extracomment>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Ghana</source>
        <extracomment>declarations</extracomment>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <extracomment>declarations</extracomment>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Give it a name that ends in .csv, .tsv or .xlsx.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>Dele un nombre que termine en .csv, .tsv o .xlsx.</translation>
    </message>
    <message>
        <source>Give it a shorter one.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Dele uno más corto.</translation>
    </message>
    <message>
        <source>Give one with webhook_url in [run], with --webhook-url, or in the settings: a relay or a tunnel of your own that leads to this computer, or a place that saves what it is sent, for `rowcall receive`.</source>
        <extracomment>engine/hears.py</extracomment>
        <translation>Dé una con webhook_url en [run], con --webhook-url o en los ajustes: un relé o túnel suyo que lleve a este ordenador, o un lugar que guarde lo que recibe, para `rowcall receive`.</translation>
    </message>
    <message>
        <source>Give the audience a name.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Dé un nombre a la audiencia.</translation>
    </message>
    <message>
        <source>Give the list its new name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Dé a la lista su nuevo nombre.</translation>
    </message>
    <message>
        <source>Give the new list a name.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Dé un nombre a la nueva lista.</translation>
    </message>
    <message>
        <source>Give {1} companies at most; {2} are given.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Dé {1} empresas como máximo; hay {2}.</translation>
    </message>
    <message>
        <source>Gives the list its new name and adds no company.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Da a la lista su nuevo nombre y no añade ninguna empresa.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>Siga allí, o ciérrelo primero.</translation>
    </message>
    <message>
        <source>Go on with --base-url for {1}.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Continúe con --base-url para {1}.</translation>
    </message>
    <message>
        <source>Gone since</source>
        <extracomment>project/additions.py</extracomment>
        <translation>Desaparecida desde</translation>
    </message>
    <message>
        <source>Government Agency</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>declarations</extracomment>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Greenland</source>
        <extracomment>declarations</extracomment>
        <translation>Groenlandia</translation>
    </message>
    <message>
        <source>Grenada</source>
        <extracomment>declarations</extracomment>
        <translation>Granada</translation>
    </message>
    <message>
        <source>Group members</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Miembros de grupos</translation>
    </message>
    <message>
        <source>Grown by at least (%)</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Crecimiento de al menos (%)</translation>
    </message>
    <message>
        <source>Grown by at most (%)</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Crecimiento de como máximo (%)</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <extracomment>declarations</extracomment>
        <translation>Guadalupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <extracomment>declarations</extracomment>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <extracomment>declarations</extracomment>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <extracomment>declarations</extracomment>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <extracomment>declarations</extracomment>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <extracomment>declarations</extracomment>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <extracomment>declarations</extracomment>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <extracomment>declarations</extracomment>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Headcount</source>
        <extracomment>declarations</extracomment>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Headcount by department</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Plantilla por departamento</translation>
    </message>
    <message>
        <source>Headcount of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Plantilla de una empresa</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>declarations</extracomment>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <extracomment>declarations</extracomment>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Healthcare Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Sanidad</translation>
    </message>
    <message>
        <source>Healthcare Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Sanidad, personas</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Heard y McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <extracomment>declarations</extracomment>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <extracomment>declarations</extracomment>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dólar de Hong Kong</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>declarations</extracomment>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How high the rows of a sheet are: more of them, or more air.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Altura de las filas de una hoja: más filas o más espacio.</translation>
    </message>
    <message>
        <source>How many calls may be under way together. The service works on 5 at a time and lets the others wait.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Cuántas consultas pueden estar en curso a la vez. El servicio atiende 5 y hace esperar a las demás.</translation>
    </message>
    <message>
        <source>How many credits your Pronto account has left and has used.</source>
        <extracomment>actions/read_credits.py</extracomment>
        <translation>Cuántos créditos le quedan a su cuenta de Pronto y cuántos ha usado.</translation>
    </message>
    <message>
        <source>How many jobs each company advertises, and each of them with who hires.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Cuántas ofertas de empleo publica cada empresa, y cada una de ellas con quién contrata.</translation>
    </message>
    <message>
        <source>How many people at each company have these job titles, such as how many developers.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Cuántas personas de cada empresa tienen estos cargos, por ejemplo cuántos desarrolladores.</translation>
    </message>
    <message>
        <source>How many people work in each department, and how that has changed in 3, 6 and 12 months.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Cuántas personas trabajan en cada departamento, y cómo ha cambiado en 3, 6 y 12 meses.</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Cuántas personas trabajan allí</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Certeza de la coincidencia</translation>
    </message>
    <message>
        <source>Human Resources</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Recursos humanos</translation>
    </message>
    <message>
        <source>Human Resources, people</source>
        <extracomment>declarations</extracomment>
        <translation>Recursos humanos, personas</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>declarations</extracomment>
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>declarations</extracomment>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>Idempotency-Key: {1}</source>
        <extracomment>session/doubt_side.py</extracomment>
        <translation>Idempotency-Key: {1}</translation>
    </message>
    <message>
        <source>If somebody gave it to you, ask them for the list itself. If it is yours: {1}</source>
        <extracomment>project/look.py</extracomment>
        <translation>Si se lo dio alguien, pídale la lista misma. Si es suyo: {1}</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, answers are fetched later; only a person asked in the very last moment can be in doubt.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Si el ordenador se apaga a medias, las respuestas se recogen después; solo una persona consultada en el último momento puede quedar en duda.</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, answers come later; but up to 100 people who were asked in the very last moment can all be in doubt.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Si el ordenador se apaga a medias, las respuestas llegan después; pero hasta 100 personas consultadas en el último momento pueden quedar en duda.</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, the few people being asked just then may be paid for in vain.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Si el ordenador se apaga a medias, las pocas personas consultadas en ese instante pueden pagarse en vano.</translation>
    </message>
    <message>
        <source>Import the list again.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Importe la lista de nuevo.</translation>
    </message>
    <message>
        <source>In Training</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En formación</translation>
    </message>
    <message>
        <source>In several parts. All together at the end is too much for one message where there are very many.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>En varias partes. Todo junto al final es demasiado para un mensaje cuando son muchísimas.</translation>
    </message>
    <message>
        <source>In the background</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>In the background is slower for one row, but an interruption loses nothing. Up to 100 people in one go need an address that the results are sent to (see Settings).</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>En segundo plano es más lento para una fila, pero una interrupción no pierde nada. Hasta 100 personas de una vez requieren una dirección a la que enviar los resultados (vea los ajustes).</translation>
    </message>
    <message>
        <source>In the background, an e-mail needs the company or its website.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>En segundo plano, un correo requiere la empresa o su sitio web.</translation>
    </message>
    <message>
        <source>In the last 15 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En los últimos 15 días</translation>
    </message>
    <message>
        <source>In the last 180 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En los últimos 180 días</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En las últimas 24 horas</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En los últimos 30 días</translation>
    </message>
    <message>
        <source>In the last 360 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En los últimos 360 días</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En los últimos 7 días</translation>
    </message>
    <message>
        <source>In the last 90 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En los últimos 90 días</translation>
    </message>
    <message>
        <source>In the prices of {1}, {2} {3}.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>En los precios de {1}, {2} {3}.</translation>
    </message>
    <message>
        <source>In the step {1}: {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>En el paso {1}: {2}</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>declarations</extracomment>
        <translation>India</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Rupia india</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>declarations</extracomment>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Rupia indonesia</translation>
    </message>
    <message>
        <source>Industries</source>
        <extracomment>declarations</extracomment>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>declarations</extracomment>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Information Technology</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Informática</translation>
    </message>
    <message>
        <source>Information Technology, people</source>
        <extracomment>declarations</extracomment>
        <translation>Informática, personas</translation>
    </message>
    <message>
        <source>Install Rowcall again.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Instale Rowcall de nuevo.</translation>
    </message>
    <message>
        <source>Install it with `pip install rowcall[tunnel]`.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Instálela con `pip install rowcall[tunnel]`.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Instale la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>Install the newest version to use them.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>Instale la versión más reciente para usarlos.</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>declarations</extracomment>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>declarations</extracomment>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>declarations</extracomment>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <extracomment>declarations</extracomment>
        <translation>Isla de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <extracomment>declarations</extracomment>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Israeli new shekel</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Séquel israelí</translation>
    </message>
    <message>
        <source>It answers. What is sent there is not passed on to this computer: save it there, and take it in from a file.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Responde. Lo que se envía allí no llega a este ordenador: guárdelo allí e incorpórelo desde un archivo.</translation>
    </message>
    <message>
        <source>It is not the address of a LinkedIn profile.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>No es la dirección de un perfil de LinkedIn.</translation>
    </message>
    <message>
        <source>It is not the address of a web page.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>No es la dirección de una página web.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its drive is not connected.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Quizá se movió o cambió de nombre, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>It must be a whole web address such as https://relay.example/rowcall, without a question mark.</source>
        <extracomment>model/address.py</extracomment>
        <translation>Debe ser una dirección web completa como https://relay.example/rowcall, sin signo de interrogación.</translation>
    </message>
    <message>
        <source>It must be one of: {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Debe ser uno de: {1}.</translation>
    </message>
    <message>
        <source>It must be {1}.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Debe ser {1}.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <extracomment>session/saved.py</extracomment>
        <translation>No se eliminó.</translation>
    </message>
    <message>
        <source>It was stopped before its end; read again to bring the rest up to date.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>Se detuvo antes del final; lea otra vez para poner al día lo demás.</translation>
    </message>
    <message>
        <source>It works: what is sent there comes to this computer.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Funciona: lo que se envía allí llega a este ordenador.</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>declarations</extracomment>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Its columns: {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Sus columnas: {1}.</translation>
    </message>
    <message>
        <source>Its name or its number, as List searches shows them.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Su nombre o su número, como los muestra «Listar búsquedas».</translation>
    </message>
    <message>
        <source>Its name or number, as Sonarly shows it. Not needed where your key can use one alone.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Su nombre o número, como lo muestra Sonarly. No hace falta si su clave solo puede usar uno.</translation>
    </message>
    <message>
        <source>Its name or number.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Su nombre o número.</translation>
    </message>
    <message>
        <source>Its name, or its number.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Su nombre o su número.</translation>
    </message>
    <message>
        <source>Its number, as List prospecting jobs shows it.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Su número, como lo muestra «Listar trabajos de prospección».</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <extracomment>declarations</extracomment>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>declarations</extracomment>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Yen japonés</translation>
    </message>
    <message>
        <source>Jersey</source>
        <extracomment>declarations</extracomment>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>declarations</extracomment>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Job advertised</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Puesto anunciado</translation>
    </message>
    <message>
        <source>Job changes</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Cambios de empleo</translation>
    </message>
    <message>
        <source>Job postings</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Ofertas de empleo</translation>
    </message>
    <message>
        <source>Job title</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Job title at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Cargo en Sonarly</translation>
    </message>
    <message>
        <source>Job title before</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Cargo anterior</translation>
    </message>
    <message>
        <source>Job titles</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Job titles to look for</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Cargos que buscar</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>declarations</extracomment>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>declarations</extracomment>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <extracomment>declarations</extracomment>
        <translation>Kazajstán</translation>
    </message>
    <message>
        <source>Keep it on this computer's own disk, and share exports of it.</source>
        <extracomment>project/places.py</extracomment>
        <translation>Téngalo en el disco de este ordenador, y comparta exportaciones.</translation>
    </message>
    <message>
        <source>Kenya</source>
        <extracomment>declarations</extracomment>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>declarations</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Tipo de empresa</translation>
    </message>
    <message>
        <source>Kind of employment</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Tipo de empleo</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <extracomment>declarations</extracomment>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Known since {1}, not bought again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Conocido desde el {1}, no se compra otra vez.</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <extracomment>declarations</extracomment>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>declarations</extracomment>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <extracomment>declarations</extracomment>
        <translation>Kirguizistán</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>declarations</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Laos</source>
        <extracomment>declarations</extracomment>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Last news</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Últimas noticias</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>declarations</extracomment>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lead list</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Lista de leads</translation>
    </message>
    <message>
        <source>Lead lists</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Listas de leads</translation>
    </message>
    <message>
        <source>Lead lists (Sonarly)</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Listas de leads (Sonarly)</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Déjela fuera.</translation>
    </message>
    <message>
        <source>Leave the author's colleagues out</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Dejar fuera a los compañeros del autor</translation>
    </message>
    <message>
        <source>Leaves out headlines and the short addresses of profiles, for very large searches.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Deja fuera titulares y direcciones cortas de perfiles, para búsquedas muy grandes.</translation>
    </message>
    <message>
        <source>Leaves out technologies that are less sure; they are paid for all the same.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Deja fuera las tecnologías menos seguras; se pagan igualmente.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>declarations</extracomment>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Left as it is in an earlier run: it may have been paid for before. It is not asked again by itself.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>Dejado como está en una ejecución anterior: quizá ya se pagó. No se consulta otra vez por sí solo.</translation>
    </message>
    <message>
        <source>Left as it is: the request may have used credits, and its answer never came. It is not asked again by itself.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Se dejó como está: la consulta pudo usar créditos, y su respuesta nunca llegó. No se repite por sí sola.</translation>
    </message>
    <message>
        <source>The answers of {1} were read again: {2} changed, {3} added, {4} ended otherwise. Nothing was sent, and nothing was charged.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>Respuestas leídas de nuevo: {1}. Cambios: {2}; añadidos: {3}; con otro final: {4}. No se envió ni se cobró nada.</translation>
    </message>
    <message>
        <source>{1} of {2} is done</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Hecho: {1} de {2}</translation>
    </message>
    <message>
        <source>{1} of {2} is done.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Hecho: {1} de {2}.</translation>
    </message>
    <message>
        <source>Left out to save credits: the search itself marked this person as not fitting ({1}). To ask for them too, tick “{2}” under More options.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Omitida para ahorrar créditos: la propia búsqueda marcó que esta persona no encaja ({1}). Para consultarla también, marque «{2}» en Más opciones.</translation>
    </message>
    <message>
        <source>1 cell is far to the right of the list and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 celda está muy a la derecha de la lista y se omite.</translation>
    </message>
    <message>
        <source>1 hidden column is taken in too: {1}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Se incorpora también 1 columna oculta: {1}</translation>
    </message>
    <message>
        <source>1 hidden row is taken in too.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Se incorpora también 1 fila oculta.</translation>
    </message>
    <message>
        <source>1 hidden sheet is not offered: {1}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>No se ofrece 1 hoja oculta: {1}</translation>
    </message>
    <message>
        <source>Assumption: not published; counted by question, as companies that hire are, because it takes no limit.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: no publicado; se cuenta por consulta, como las empresas que contratan, porque no admite límite.</translation>
    </message>
    <message>
        <source>Assumption: not published; taken to cost what the dearest kind of contact does.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: no publicado; se cuenta como el tipo de contacto más caro.</translation>
    </message>
    <message>
        <source>Assumption: the price of a count is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de un recuento no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of a headcount is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de la plantilla no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of a look-up is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de una consulta no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of a profile is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de un perfil no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of a search for companies is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de una búsqueda de empresas no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of a search is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de una búsqueda no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of making or adding to a list is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de crear una lista o añadir a ella no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading comments is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de leer comentarios no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading posts is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de leer publicaciones no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading reactions is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio de leer reacciones no está publicado.</translation>
    </message>
    <message>
        <source>Assumption: the price of tracking is not published, nor whether it goes on costing.</source>
        <extracomment>declarations</extracomment>
        <translation>Suposición: el precio del seguimiento no está publicado, ni si sigue costando.</translation>
    </message>
    <message>
        <source>Choose the workbook itself: {1}.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Elija el propio libro: {1}.</translation>
    </message>
    <message>
        <source>Column {1}: 1 cell is linked to a web address that is not in the text. To use the addresses, put them into a column of their own in Excel.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Columna {1}: 1 celda enlaza con una dirección web que no está en el texto. Para usar las direcciones, póngalas en una columna propia en Excel.</translation>
    </message>
    <message>
        <source>Column {1}: {2} cells are linked to a web address that is not in the text. To use the addresses, put them into a column of their own in Excel.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Columna {1}: {2} celdas enlazan con una dirección web que no está en el texto. Para usar las direcciones, póngalas en una columna propia en Excel.</translation>
    </message>
    <message>
        <source>Credits page of the service's documentation; an older edition of it said 1.</source>
        <extracomment>declarations</extracomment>
        <translation>Página de créditos de la documentación del servicio; una edición anterior decía 1.</translation>
    </message>
    <message>
        <source>Credits page of the service's documentation; an older edition of it said 10.</source>
        <extracomment>declarations</extracomment>
        <translation>Página de créditos de la documentación del servicio; una edición anterior decía 10.</translation>
    </message>
    <message>
        <source>In the settings file {1}: {2}</source>
        <extracomment>settings/store.py</extracomment>
        <translation>En el archivo de ajustes {1}: {2}</translation>
    </message>
    <message>
        <source>Left out to save credits: the search itself marked this person as not fitting. To ask for them too, tick “{1}” under More options.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Omitida para ahorrar créditos: la propia búsqueda marcó que esta persona no encaja. Para consultarla también, marque «{1}» en Más opciones.</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>declarations</extracomment>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Legal, people</source>
        <extracomment>declarations</extracomment>
        <translation>Jurídico, personas</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <extracomment>declarations</extracomment>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Less than 1 year</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Menos de 1 año</translation>
    </message>
    <message>
        <source>Let it be the first step.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Haga que sea el primer paso.</translation>
    </message>
    <message>
        <source>Let the relay or tunnel pass on everything, path and all, to the port given here.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Haga que el relé o túnel lo pase todo, con ruta incluida, al puerto indicado aquí.</translation>
    </message>
    <message>
        <source>Letters beyond a to z look encoded twice (MÃ¼ller for Müller). Read as such, they come out right.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>Las letras más allá de a-z parecen codificadas dos veces (MÃ¼ller por Müller). Leídas así, salen bien.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>declarations</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Liberia</source>
        <extracomment>declarations</extracomment>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <extracomment>declarations</extracomment>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>declarations</extracomment>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Like these companies, together</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Como estas empresas, juntas</translation>
    </message>
    <message>
        <source>LinkedIn number</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Número de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn number found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Número de LinkedIn encontrado</translation>
    </message>
    <message>
        <source>LinkedIn number of the list</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>Número de LinkedIn de la lista</translation>
    </message>
    <message>
        <source>LinkedIn numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>números de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn page found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Página de LinkedIn encontrada</translation>
    </message>
    <message>
        <source>LinkedIn page of that company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Página de LinkedIn de esa empresa</translation>
    </message>
    <message>
        <source>LinkedIn pages of companies</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>páginas de LinkedIn de empresas</translation>
    </message>
    <message>
        <source>LinkedIn post</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Publicación de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Perfil de LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile found</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Perfil de LinkedIn encontrado</translation>
    </message>
    <message>
        <source>LinkedIn profiles of people</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>perfiles de LinkedIn de personas</translation>
    </message>
    <message>
        <source>LinkedIn reference</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Referencia de LinkedIn</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>declarations</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Listar grupos de cuentas</translation>
    </message>
    <message>
        <source>List audiences</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Listar audiencias</translation>
    </message>
    <message>
        <source>List comments</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Listar comentarios</translation>
    </message>
    <message>
        <source>List lead lists (Sonarly)</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Listar listas de leads (Sonarly)</translation>
    </message>
    <message>
        <source>List number</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>Número de la lista</translation>
    </message>
    <message>
        <source>List personas</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Listar personas tipo</translation>
    </message>
    <message>
        <source>List posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Listar publicaciones</translation>
    </message>
    <message>
        <source>List prospecting jobs</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Listar trabajos de prospección</translation>
    </message>
    <message>
        <source>List reactions</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Listar reacciones</translation>
    </message>
    <message>
        <source>List saved searches (Sonarly)</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Listar búsquedas guardadas (Sonarly)</translation>
    </message>
    <message>
        <source>List searches</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Listar búsquedas</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>declarations</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Lists found</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Listas encontradas</translation>
    </message>
    <message>
        <source>Lists whom a search would find first, without a credit: names, titles and companies.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Muestra a quién encontraría primero una búsqueda, sin crédito: nombres, cargos y empresas.</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>declarations</extracomment>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>declarations</extracomment>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Location in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Ubicación en el perfil</translation>
    </message>
    <message>
        <source>Long texts</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>Textos largos</translation>
    </message>
    <message>
        <source>Look for their e-mails as well</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Buscar también sus correos</translation>
    </message>
    <message>
        <source>Look up the LinkedIn profile of who has none</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Buscar el perfil de LinkedIn de quien no lo tiene</translation>
    </message>
    <message>
        <source>Looking for {1} again at {2}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Se busca {1} de nuevo a las {2}.</translation>
    </message>
    <message>
        <source>Looking up the LinkedIn number of {1} costs a credit: for a free preview, write the number.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Buscar el número de LinkedIn de {1} cuesta un crédito: para una vista previa gratuita, escriba el número.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>declarations</extracomment>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <extracomment>declarations</extracomment>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <extracomment>declarations</extracomment>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>declarations</extracomment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Make an audience</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Crear una audiencia</translation>
    </message>
    <message>
        <source>Make it simpler: it repeats what repeats already.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Simplifíquelo: repite lo que ya se repite.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>Créela, o elija otra.</translation>
    </message>
    <message>
        <source>Malawi</source>
        <extracomment>declarations</extracomment>
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>declarations</extracomment>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <extracomment>declarations</extracomment>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Mali</source>
        <extracomment>declarations</extracomment>
        <translation>Malí</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>declarations</extracomment>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marketing</source>
        <extracomment>declarations</extracomment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Marketing, people</source>
        <extracomment>declarations</extracomment>
        <translation>Marketing, personas</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <extracomment>declarations</extracomment>
        <translation>Martinica</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <extracomment>declarations</extracomment>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <extracomment>declarations</extracomment>
        <translation>Mauricio</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <extracomment>declarations</extracomment>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Media and Communication</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Medios y comunicación</translation>
    </message>
    <message>
        <source>Media and Communication, people</source>
        <extracomment>declarations</extracomment>
        <translation>Medios y comunicación, personas</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>declarations</extracomment>
        <translation>México</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <extracomment>declarations</extracomment>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Military and Protective Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Defensa y seguridad</translation>
    </message>
    <message>
        <source>Military and Protective Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Defensa y seguridad, personas</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>declarations</extracomment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>declarations</extracomment>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Monaco</source>
        <extracomment>declarations</extracomment>
        <translation>Mónaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <extracomment>declarations</extracomment>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <extracomment>declarations</extracomment>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <extracomment>declarations</extracomment>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>More rows from {1}</source>
        <extracomment>project/additions.py</extracomment>
        <translation>Más filas de {1}</translation>
    </message>
    <message>
        <source>More than 1 billion</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Más de 1.000 millones</translation>
    </message>
    <message>
        <source>More than 10 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Más de 10 años</translation>
    </message>
    <message>
        <source>More than 10,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Más de 10.000 personas</translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>declarations</extracomment>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <extracomment>declarations</extracomment>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Mutual connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Contactos en común</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <extracomment>declarations</extracomment>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>declarations</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Nombre en el perfil</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Name of the list in Pronto</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Nombre de la lista en Pronto</translation>
    </message>
    <message>
        <source>Name of the tracking</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Nombre del seguimiento</translation>
    </message>
    <message>
        <source>Names of places</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Nombres de los lugares</translation>
    </message>
    <message>
        <source>Names, industries and LinkedIn pages of the first companies, and how many there are.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Nombres, sectores y páginas de LinkedIn de las primeras empresas, y cuántas hay.</translation>
    </message>
    <message>
        <source>Namibia</source>
        <extracomment>declarations</extracomment>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <extracomment>declarations</extracomment>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Needs the LinkedIn account that is connected with Pronto. Switched off, Pronto's own database is searched.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Requiere la cuenta de LinkedIn conectada con Pronto. Desactivado, se busca en la base de Pronto.</translation>
    </message>
    <message>
        <source>Nepal</source>
        <extracomment>declarations</extracomment>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>declarations</extracomment>
        <translation>Holanda</translation>
    </message>
    <message>
        <source>Never with these titles</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Nunca con estos cargos</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <extracomment>declarations</extracomment>
        <translation>Nueva Caledonia</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dólar taiwanés</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>declarations</extracomment>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dólar neozelandés</translation>
    </message>
    <message>
        <source>New company</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Nueva empresa</translation>
    </message>
    <message>
        <source>New company's LinkedIn page</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Página de LinkedIn de la nueva empresa</translation>
    </message>
    <message>
        <source>New company's website</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Sitio web de la nueva empresa</translation>
    </message>
    <message>
        <source>New hires</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Nuevas contrataciones</translation>
    </message>
    <message>
        <source>New job title</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Nuevo cargo</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Nueva lista</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <extracomment>declarations</extracomment>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <extracomment>declarations</extracomment>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <extracomment>declarations</extracomment>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <extracomment>declarations</extracomment>
        <translation>Niue</translation>
    </message>
    <message>
        <source>No LinkedIn profile was found, which a phone or a personal e-mail needs.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>No se encontró un perfil de LinkedIn, que un teléfono o un correo personal necesitan.</translation>
    </message>
    <message>
        <source>No audience that was made since then is at Sonarly.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Ninguna audiencia creada desde entonces está en Sonarly.</translation>
    </message>
    <message>
        <source>No comments.</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>No hay comentarios.</translation>
    </message>
    <message>
        <source>No company fits.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Ninguna empresa encaja.</translation>
    </message>
    <message>
        <source>No connection to {1} since {2}. No row was lost. Resume when you are connected. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Sin conexión con {1} desde las {2}. No se perdió ninguna fila. Continúe cuando tenga conexión. ({3})</translation>
    </message>
    <message>
        <source>No connection to {1} since {2}. Trying again by itself. No row was lost.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Sin conexión con {1} desde las {2}. Se reintenta solo. No se perdió ninguna fila.</translation>
    </message>
    <message>
        <source>No connection to {1}. No row was lost. Resume when you are connected. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Sin conexión con {1}. No se perdió ninguna fila. Continúe cuando tenga conexión. ({2})</translation>
    </message>
    <message>
        <source>No consultants and recruiters</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Sin consultoras ni reclutadores</translation>
    </message>
    <message>
        <source>No headcount is known.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>No se conoce la plantilla.</translation>
    </message>
    <message>
        <source>No headcount is known: {1}.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>No se conoce la plantilla: {1}.</translation>
    </message>
    <message>
        <source>No internships</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Sin prácticas</translation>
    </message>
    <message>
        <source>No open jobs are known.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>No se conocen ofertas abiertas.</translation>
    </message>
    <message>
        <source>No posts: there are none from that time, or the page could not be found on LinkedIn.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>No hay publicaciones: no hay ninguna de ese periodo, o la página no se encontró en LinkedIn.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>No reactions.</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>No hay reacciones.</translation>
    </message>
    <message>
        <source>No room could be kept for answers on this disk ({1}).</source>
        <extracomment>project/ballast.py</extracomment>
        <translation>No se pudo reservar espacio para respuestas en este disco ({1}).</translation>
    </message>
    <message>
        <source>No row of the list can be asked.</source>
        <extracomment>session/session.py</extracomment>
        <translation>No se puede consultar ninguna fila de la lista.</translation>
    </message>
    <message>
        <source>No secure connection to {1} could be set up.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>No se pudo establecer una conexión segura con {1}.</translation>
    </message>
    <message>
        <source>No secure connection to {1}: its certificate could not be verified.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Sin conexión segura con {1}: no se pudo verificar su certificado.</translation>
    </message>
    <message>
        <source>No technologies are known.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>No se conocen tecnologías.</translation>
    </message>
    <message>
        <source>No technology is at least {1} % sure.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Ninguna tecnología tiene al menos {1} % de certeza.</translation>
    </message>
    <message>
        <source>No tunnel was opened, ngrok says: {1}</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>No se abrió ningún túnel, ngrok dice: {1}</translation>
    </message>
    <message>
        <source>No usable answer came from {1}. {2}</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>No llegó ninguna respuesta utilizable de {1}. {2}</translation>
    </message>
    <message>
        <source>No value matches.</source>
        <extracomment>session/plan_side.py</extracomment>
        <translation>Ningún valor corresponde.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Nadie encaja.</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>No hay nadie en ella.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>Non-Profit</source>
        <extracomment>declarations</extracomment>
        <translation>Sin ánimo de lucro</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <extracomment>declarations</extracomment>
        <translation>Isla Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <extracomment>declarations</extracomment>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Macedonia</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Marianas del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>declarations</extracomment>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Corona noruega</translation>
    </message>
    <message>
        <source>Not all of its results have come yet. Resume to wait for them, or take them in from a file where they were saved.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Aún no han llegado todos sus resultados. Continúe para esperarlos, o incorpórelos de un archivo donde se guardaron.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Aún no consultado.</translation>
    </message>
    <message>
        <source>Not asked: not among the first {1}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: no está entre los {1} primeros.</translation>
    </message>
    <message>
        <source>Not asked: not among the {1} of the trial.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: no está entre los {1} de la prueba.</translation>
    </message>
    <message>
        <source>Not asked: the API key was refused.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: se rechazó la clave API.</translation>
    </message>
    <message>
        <source>Not asked: the account has not agreed to the terms for personal e-mails.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: la cuenta no aceptó las condiciones para correos personales.</translation>
    </message>
    <message>
        <source>Not asked: the account is out of credits.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: la cuenta no tiene créditos.</translation>
    </message>
    <message>
        <source>Not asked: the answers did not come from the service.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: las respuestas no venían del servicio.</translation>
    </message>
    <message>
        <source>Not asked: the credits you allowed were used up.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: se agotaron los créditos permitidos.</translation>
    </message>
    <message>
        <source>Not asked: the disk was full.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: el disco estaba lleno.</translation>
    </message>
    <message>
        <source>Not asked: the run was stopped.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: la ejecución se detuvo.</translation>
    </message>
    <message>
        <source>Not asked: the service asked us to wait.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: el servicio nos pidió esperar.</translation>
    </message>
    <message>
        <source>Not asked: the service was having trouble.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: el servicio tenía problemas.</translation>
    </message>
    <message>
        <source>Not asked: there was no connection.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: no había conexión.</translation>
    </message>
    <message>
        <source>Not asked: too few rows had a result.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>No consultado: muy pocas filas tenían resultado.</translation>
    </message>
    <message>
        <source>Not at companies of these lists</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>No en empresas de estas listas</translation>
    </message>
    <message>
        <source>Not at these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>No en estas empresas</translation>
    </message>
    <message>
        <source>Not in these industries</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>No en estos sectores</translation>
    </message>
    <message>
        <source>Not of these lists of people</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>No de estas listas de personas</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Allí no</translation>
    </message>
    <message>
        <source>Not these cities</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Estas ciudades no</translation>
    </message>
    <message>
        <source>Not these industries</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Estos sectores no</translation>
    </message>
    <message>
        <source>Not these titles</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Estos cargos no</translation>
    </message>
    <message>
        <source>Not these words</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Estas palabras no</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>declarations</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing can be put beside {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>No se puede poner nada junto a {1}.</translation>
    </message>
    <message>
        <source>Nothing can be read of {1}.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>No se puede leer nada de {1}.</translation>
    </message>
    <message>
        <source>Nothing could be sent to that address. {1}</source>
        <extracomment>api/probe.py</extracomment>
        <translation>No se pudo enviar nada a esa dirección. {1}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing found: {1}.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>No se encontró nada: {1}.</translation>
    </message>
    <message>
        <source>Nothing is asked while saved results are taken in.</source>
        <extracomment>engine/calling/no_service.py</extracomment>
        <translation>No se consulta nada mientras se incorporan resultados guardados.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>No parece faltar nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be put beside {1}: first and last name have columns of their own.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>No hace falta poner nada junto a {1}: nombre y apellido tienen columnas propias.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was taken in before.</source>
        <extracomment>model/received.py</extracomment>
        <translation>Nada nuevo: todo se había incorporado ya.</translation>
    </message>
    <message>
        <source>Nothing says which companies to look for: choose a place, an industry, a size, a word or a revenue.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Nada dice qué empresas buscar: elija un lugar, un sector, un tamaño, una palabra o unos ingresos.</translation>
    </message>
    <message>
        <source>Nothing says which companies to look for: give a job title, a word, a city, an industry or a size.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Nada dice qué empresas buscar: indique un cargo, una palabra, una ciudad, un sector o un tamaño.</translation>
    </message>
    <message>
        <source>Nothing says whom to look for: choose at least one filter.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Nada dice a quién buscar: elija al menos un filtro.</translation>
    </message>
    <message>
        <source>Nothing says whom to look for: no job title, function, level, place or persona.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Nada dice a quién buscar: ni cargo, ni función, ni nivel, ni lugar, ni persona tipo.</translation>
    </message>
    <message>
        <source>Nothing was asked, and nothing was spent.</source>
        <extracomment>session/accounts.py</extracomment>
        <translation>No se consultó nada, y no se gastó nada.</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>Notado el</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>declarations</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Number of technologies</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Número de tecnologías</translation>
    </message>
    <message>
        <source>Of each search.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>De cada búsqueda.</translation>
    </message>
    <message>
        <source>Of these lists of people</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>De estas listas de personas</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>declarations</extracomment>
        <translation>Omán</translation>
    </message>
    <message>
        <source>On the list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>One audience instead of a list</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Una audiencia en lugar de una lista</translation>
    </message>
    <message>
        <source>One job instead of a list</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Un trabajo en lugar de una lista</translation>
    </message>
    <message>
        <source>One number instead of a list</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Un número en lugar de una lista</translation>
    </message>
    <message>
        <source>One page instead of a list</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Una página en lugar de una lista</translation>
    </message>
    <message>
        <source>One person instead of a list</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Una persona en lugar de una lista</translation>
    </message>
    <message>
        <source>One request brings them all; they are on the sheet Headcount, a row for each.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Una consulta los trae todos; están en la hoja Plantilla, una fila por cada uno.</translation>
    </message>
    <message>
        <source>One search instead of a list</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Una búsqueda en lugar de una lista</translation>
    </message>
    <message>
        <source>Only if several audiences appeared at Sonarly since the job began: the name or number of the job's own.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Solo si aparecieron varias audiencias en Sonarly desde que empezó el trabajo: el nombre o número de la suya.</translation>
    </message>
    <message>
        <source>Only jobs that are</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Solo trabajos en estado</translation>
    </message>
    <message>
        <source>Only the first 25, free</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Solo las 25 primeras, gratis</translation>
    </message>
    <message>
        <source>Only the first 25, without details and without credits</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Solo las 25 primeras, sin datos y sin créditos</translation>
    </message>
    <message>
        <source>Only the first {1} of {2} companies.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Solo las {1} primeras de {2} empresas.</translation>
    </message>
    <message>
        <source>Only the new name</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Solo el nuevo nombre</translation>
    </message>
    <message>
        <source>Only who does not fit</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Solo quien no encaja</translation>
    </message>
    <message>
        <source>Only who fits the target</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Solo quien encaja con el objetivo</translation>
    </message>
    <message>
        <source>Only {1} of the last {2} rows of {3} had a result; you wanted at least {4} of 100. Nothing more was sent. Look at the rows without a result; if you resume, it goes on and counts anew.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Solo {1} de las últimas {2} filas de {3} tuvieron resultado; usted quería al menos {4} de 100. No se envió nada más. Mire las filas sin resultado; si continúa, sigue y cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Open a list or a project first.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Abra primero una lista o un proyecto.</translation>
    </message>
    <message>
        <source>Open a search</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Abrir una búsqueda</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Open it as what it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Ábralo como lo que es.</translation>
    </message>
    <message>
        <source>Open it in Excel, copy the list into a new workbook and save that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Ábralo en Excel, copie la lista a un libro nuevo y guárdelo.</translation>
    </message>
    <message>
        <source>Open it in Excel, save a copy without password, use that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Ábralo en Excel, guarde una copia sin contraseña y úsela.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it again and try that file.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Ábralo en Excel, guárdelo de nuevo y pruebe ese archivo.</translation>
    </message>
    <message>
        <source>Open its newest backup, {1}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Abra su copia de seguridad más reciente, {1}.</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Ofertas abiertas</translation>
    </message>
    <message>
        <source>Open jobs of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Ofertas abiertas de una empresa</translation>
    </message>
    <message>
        <source>Open the list itself to import it.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Abra la lista misma para importarla.</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>declarations</extracomment>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Operations, people</source>
        <extracomment>declarations</extracomment>
        <translation>Operaciones, personas</translation>
    </message>
    <message>
        <source>Or growth of one department</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>O crecimiento de un departamento</translation>
    </message>
    <message>
        <source>Organisation's number</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Número de la organización</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <extracomment>declarations</extracomment>
        <translation>Territorios alejados de Oceanía</translation>
    </message>
    <message>
        <source>Owner / Partner</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Propietario / socio</translation>
    </message>
    <message>
        <source>PUT {1}/{id}</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>PUT {1}/{id}</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <extracomment>declarations</extracomment>
        <translation>Paquistán</translation>
    </message>
    <message>
        <source>Palau</source>
        <extracomment>declarations</extracomment>
        <translation>Palaos</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <extracomment>declarations</extracomment>
        <translation>Palestina</translation>
    </message>
    <message>
        <source>Panama</source>
        <extracomment>declarations</extracomment>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <extracomment>declarations</extracomment>
        <translation>Papúa New Guinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <extracomment>declarations</extracomment>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Past colleagues</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Antiguos compañeros</translation>
    </message>
    <message>
        <source>Past jobs</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Empleos anteriores</translation>
    </message>
    <message>
        <source>Paste each company's LinkedIn page, such as linkedin.com/company/norvane, or its LinkedIn number.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Pegue la página de LinkedIn de cada empresa, como linkedin.com/company/norvane, o su número de LinkedIn.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>declarations</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People anywhere who fit your filters, without a list.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Personas de cualquier lugar que encajan con sus filtros, sin lista.</translation>
    </message>
    <message>
        <source>People at each company who fit the target.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Personas de cada empresa que encajan con el objetivo.</translation>
    </message>
    <message>
        <source>People at most</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Personas como máximo</translation>
    </message>
    <message>
        <source>People counted</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Personas contadas</translation>
    </message>
    <message>
        <source>People for each company</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Personas por empresa</translation>
    </message>
    <message>
        <source>People found</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>People from a LinkedIn search</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Personas de una búsqueda de LinkedIn</translation>
    </message>
    <message>
        <source>People in all</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Personas en total</translation>
    </message>
    <message>
        <source>People in it, at least</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Personas en él, al menos</translation>
    </message>
    <message>
        <source>People in it, at most</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Personas en él, como máximo</translation>
    </message>
    <message>
        <source>People now</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Personas ahora</translation>
    </message>
    <message>
        <source>People {1} months ago</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Personas hace {1} meses</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>declarations</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person listed</source>
        <extracomment>declarations</extracomment>
        <translation>Persona listada</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>declarations</extracomment>
        <translation>Persona tipo</translation>
    </message>
    <message>
        <source>Persona number</source>
        <extracomment>model/personas.py</extracomment>
        <translation>Número de la persona tipo</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Correo personal</translation>
    </message>
    <message>
        <source>Personal e-mail check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Comprobación del correo personal</translation>
    </message>
    <message>
        <source>Personal e-mail found</source>
        <extracomment>declarations</extracomment>
        <translation>Correo personal encontrado</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>declarations</extracomment>
        <translation>Personas tipo</translation>
    </message>
    <message>
        <source>Personas found</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Personas tipo encontradas</translation>
    </message>
    <message>
        <source>Peru</source>
        <extracomment>declarations</extracomment>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <extracomment>declarations</extracomment>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>declarations</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Comprobación del teléfono</translation>
    </message>
    <message>
        <source>Phone found</source>
        <extracomment>declarations</extracomment>
        <translation>Teléfono encontrado</translation>
    </message>
    <message>
        <source>Phones of these countries only</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Solo teléfonos de estos países</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>declarations</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Pitcairn</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>declarations</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place number</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Número del lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>declarations</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>declarations</extracomment>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Port for results</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Puerto para resultados</translation>
    </message>
    <message>
        <source>Port {1} cannot be used for the results ({2}).</source>
        <extracomment>inbox/receiver.py</extracomment>
        <translation>El puerto {1} no se puede usar para los resultados ({2}).</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>declarations</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>declarations</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Post listed</source>
        <extracomment>declarations</extracomment>
        <translation>Publicación listada</translation>
    </message>
    <message>
        <source>Post number</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Número de la publicación</translation>
    </message>
    <message>
        <source>Posted on</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>Posted on LinkedIn recently</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Publicaron hace poco en LinkedIn</translation>
    </message>
    <message>
        <source>Posted within</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>declarations</extracomment>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Posts for each</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publicaciones por página</translation>
    </message>
    <message>
        <source>Posts found</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publicaciones encontradas</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Libra esterlina</translation>
    </message>
    <message>
        <source>Privately Held</source>
        <extracomment>model/reference.py</extracomment>
        <translation>De capital privado</translation>
    </message>
    <message>
        <source>Product Management</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Gestión de producto</translation>
    </message>
    <message>
        <source>Product Management, people</source>
        <extracomment>declarations</extracomment>
        <translation>Gestión de producto, personas</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>declarations</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Profile at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Perfil en Sonarly</translation>
    </message>
    <message>
        <source>Profile details</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>Datos del perfil</translation>
    </message>
    <message>
        <source>Profile looked up</source>
        <extracomment>declarations</extracomment>
        <translation>Perfil consultado</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>declarations</extracomment>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Profiles, by their addresses</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Perfiles, por sus direcciones</translation>
    </message>
    <message>
        <source>Program and Project Management</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Gestión de programas y proyectos</translation>
    </message>
    <message>
        <source>Program and Project Management, people</source>
        <extracomment>declarations</extracomment>
        <translation>Gestión de programas y proyectos, personas</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>declarations</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Pronto</source>
        <extracomment>declarations</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Pronto did not put this company on the list.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Pronto no puso esta empresa en la lista.</translation>
    </message>
    <message>
        <source>Pronto failed to look</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Pronto no pudo buscar</translation>
    </message>
    <message>
        <source>Pronto failed to look: {1}.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Pronto no pudo buscar: {1}.</translation>
    </message>
    <message>
        <source>Pronto is working on it</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>Pronto trabaja en ello</translation>
    </message>
    <message>
        <source>Pronto knows no place called {1} for sure.</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Pronto no conoce con seguridad ningún lugar llamado {1}.</translation>
    </message>
    <message>
        <source>Pronto knows no place called {1}.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Pronto no conoce ningún lugar llamado {1}.</translation>
    </message>
    <message>
        <source>Pronto knows no such search (any more).</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Pronto no conoce (o ya no conoce) esa búsqueda.</translation>
    </message>
    <message>
        <source>Pronto refused the API key.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Pronto rechazó la clave API.</translation>
    </message>
    <message>
        <source>Pronto sends the results of {1} to a web address, and none is set up.</source>
        <extracomment>engine/hears.py</extracomment>
        <translation>Pronto envía los resultados de {1} a una dirección web, y no hay ninguna configurada.</translation>
    </message>
    <message>
        <source>Pronto tells nothing about the account.</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Pronto no dice nada de la cuenta.</translation>
    </message>
    <message>
        <source>Pronto's name for it</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>El nombre que le da Pronto</translation>
    </message>
    <message>
        <source>Pronto's reference</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Referencia de Pronto</translation>
    </message>
    <message>
        <source>Prospect</source>
        <extracomment>declarations</extracomment>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Prospect imported</source>
        <extracomment>declarations</extracomment>
        <translation>Prospecto importado</translation>
    </message>
    <message>
        <source>Prospect imported, with a look for the e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>Prospecto importado, con búsqueda del correo</translation>
    </message>
    <message>
        <source>Prospecting job</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Trabajo de prospección</translation>
    </message>
    <message>
        <source>Prospecting jobs</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Trabajos de prospección</translation>
    </message>
    <message>
        <source>Prospects</source>
        <extracomment>declarations</extracomment>
        <translation>Prospectos</translation>
    </message>
    <message>
        <source>Prospects at most</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Prospectos como máximo</translation>
    </message>
    <message>
        <source>Prospects found</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Prospectos encontrados</translation>
    </message>
    <message>
        <source>Prospects of a job</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>Prospectos de un trabajo</translation>
    </message>
    <message>
        <source>Prospects of an audience</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Prospectos de una audiencia</translation>
    </message>
    <message>
        <source>Prospects of this number</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Prospectos de este número</translation>
    </message>
    <message>
        <source>Public Company</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Cotizada en bolsa</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>declarations</extracomment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Published in the last days</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Publicadas en los últimos días</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <extracomment>declarations</extracomment>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <extracomment>declarations</extracomment>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Purchasing, people</source>
        <extracomment>declarations</extracomment>
        <translation>Compras, personas</translation>
    </message>
    <message>
        <source>Put it back in its place and open it again; the answers that came since are kept and taken in then.</source>
        <extracomment>project/safekeeping.py</extracomment>
        <translation>Devuélvalo a su lugar y ábralo de nuevo; las respuestas llegadas desde entonces se guardan y se incorporan entonces.</translation>
    </message>
    <message>
        <source>Puts the companies of the sheet into one new list, in Pronto and in Sales Navigator. A list takes 1,000 companies; more make a further list of the same name.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Pone las empresas de la hoja en una sola lista nueva, en Pronto y en Sales Navigator. Una lista admite 1.000 empresas; con más se crea otra lista del mismo nombre.</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>declarations</extracomment>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Quality Assurance</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Control de calidad</translation>
    </message>
    <message>
        <source>Quality Assurance, people</source>
        <extracomment>declarations</extracomment>
        <translation>Control de calidad, personas</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>declarations</extracomment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Reacted on</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Reaccionó el</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>declarations</extracomment>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Reaction listed</source>
        <extracomment>declarations</extracomment>
        <translation>Reacción listada</translation>
    </message>
    <message>
        <source>Reactions</source>
        <extracomment>declarations</extracomment>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Reactions for each person</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Reacciones por persona</translation>
    </message>
    <message>
        <source>Reactions found</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Reacciones encontradas</translation>
    </message>
    <message>
        <source>Read a persona</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Leer una persona tipo</translation>
    </message>
    <message>
        <source>Read credits</source>
        <extracomment>actions/read_credits.py</extracomment>
        <translation>Leer los créditos</translation>
    </message>
    <message>
        <source>Read the account</source>
        <extracomment>actions/read_account.py</extracomment>
        <translation>Leer la cuenta</translation>
    </message>
    <message>
        <source>Real Estate</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Inmobiliario</translation>
    </message>
    <message>
        <source>Real Estate, people</source>
        <extracomment>declarations</extracomment>
        <translation>Inmobiliario, personas</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Elimínelo a mano.</translation>
    </message>
    <message>
        <source>Removes a search and its people from your Pronto account for good. Your sheets keep what they have.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Elimina para siempre una búsqueda y sus personas de su cuenta de Pronto. Sus hojas conservan lo que tienen.</translation>
    </message>
    <message>
        <source>Repair it, or move it away to start with the usual settings.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Repárelo, o muévalo para empezar con los ajustes habituales.</translation>
    </message>
    <message>
        <source>Repair the file or move it away.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Repare el archivo o muévalo.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>declarations</extracomment>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Research, people</source>
        <extracomment>declarations</extracomment>
        <translation>Investigación, personas</translation>
    </message>
    <message>
        <source>Results are sent to {1} and come to port {2} of this computer.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Los resultados se envían a {1} y llegan al puerto {2} de este ordenador.</translation>
    </message>
    <message>
        <source>Results are sent to {1}. Save them there, and take them in from the file.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Los resultados se envían a {1}. Guárdelos allí e incorpórelos desde el archivo.</translation>
    </message>
    <message>
        <source>Results come through an ngrok tunnel, which is opened while they are waited for.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Los resultados llegan por un túnel de ngrok, abierto mientras se esperan.</translation>
    </message>
    <message>
        <source>Resume it, or choose another name with --project.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Continúelo, o elija otro nombre con --project.</translation>
    </message>
    <message>
        <source>Resume later.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Continúe más tarde.</translation>
    </message>
    <message>
        <source>Revenue in a year</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Ingresos anuales</translation>
    </message>
    <message>
        <source>Revenue of at least</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Ingresos de al menos</translation>
    </message>
    <message>
        <source>Revenue of at most</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Ingresos de como máximo</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>declarations</extracomment>
        <translation>Rumania</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Fila de la lista</translation>
    </message>
    <message>
        <source>Rowcall is being closed.</source>
        <extracomment>session/accounts.py</extracomment>
        <translation>Rowcall se está cerrando.</translation>
    </message>
    <message>
        <source>Rowcall opens CSV and Excel files. Open it where it was made, save the list as CSV or XLSX and use that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Rowcall abre archivos CSV y Excel. Ábralo donde se hizo, guarde la lista como CSV o XLSX y use ese archivo.</translation>
    </message>
    <message>
        <source>Rowcall's own files are missing.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Faltan archivos propios de Rowcall.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>declarations</extracomment>
        <translation type="unfinished">Filas</translation>
    </message>
    <message>
        <source>Rows that wait: {1}.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Filas que esperan: {1}.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>declarations</extracomment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Russia</source>
        <extracomment>declarations</extracomment>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Rublo ruso</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <extracomment>declarations</extracomment>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <extracomment>declarations</extracomment>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>declarations</extracomment>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Sales Navigator profile</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Perfil de Sales Navigator</translation>
    </message>
    <message>
        <source>Sales Navigator search</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Búsqueda de Sales Navigator</translation>
    </message>
    <message>
        <source>Sales, people</source>
        <extracomment>declarations</extracomment>
        <translation>Ventas, personas</translation>
    </message>
    <message>
        <source>Same as row {1}</source>
        <extracomment>declarations</extracomment>
        <translation>Lo mismo que en la fila {1}</translation>
    </message>
    <message>
        <source>Same company as row {1}</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>La misma empresa que en la fila {1}</translation>
    </message>
    <message>
        <source>Same list as row {1}</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>La misma lista que en la fila {1}</translation>
    </message>
    <message>
        <source>Same page as row {1}</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>La misma página que en la fila {1}</translation>
    </message>
    <message>
        <source>Same person as row {1}</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>La misma persona que en la fila {1}</translation>
    </message>
    <message>
        <source>Same place as row {1}</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>El mismo lugar que en la fila {1}</translation>
    </message>
    <message>
        <source>Same post as row {1}</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>La misma publicación que en la fila {1}</translation>
    </message>
    <message>
        <source>Same search as row {1}</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>La misma búsqueda que en la fila {1}</translation>
    </message>
    <message>
        <source>Samoa</source>
        <extracomment>declarations</extracomment>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <extracomment>declarations</extracomment>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>declarations</extracomment>
        <translation>Arabia Saudita</translation>
    </message>
    <message>
        <source>Save a copy without password, use that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Guarde una copia sin contraseña y úsela.</translation>
    </message>
    <message>
        <source>Save the list as CSV and open that.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Guarde la lista como CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>Save the list as CSV or XLSX and use that.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Guarde la lista como CSV o XLSX y use ese archivo.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and open that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Guarde la hoja como CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>Save what can be read of it with `rowcall recover {1}`, or open a backup of it.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Guarde lo que se pueda leer con `rowcall recover {1}`, o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>Save what was sent as it came: one message, a list of messages, or one in each line.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Guarde lo enviado tal como llegó: un mensaje, una lista de mensajes o uno por línea.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Saved searches (Sonarly)</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Búsquedas guardadas (Sonarly)</translation>
    </message>
    <message>
        <source>Saved: {1}. Lost: {2}.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Guardado: {1}. Perdido: {2}.</translation>
    </message>
    <message>
        <source>Saved: {1}. Nothing is known to be missing.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Guardado: {1}. No parece faltar nada.</translation>
    </message>
    <message>
        <source>Say by how much the companies have grown, as a whole or in one department.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Diga cuánto han crecido las empresas, en total o en un departamento.</translation>
    </message>
    <message>
        <source>Say how large the department is, or by how much it has grown.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Diga el tamaño del departamento, o cuánto ha crecido.</translation>
    </message>
    <message>
        <source>Say how many at most: the service wants a limit.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>Diga cuántos como máximo: el servicio quiere un límite.</translation>
    </message>
    <message>
        <source>Say in which department.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Diga en qué departamento.</translation>
    </message>
    <message>
        <source>Say which list: its name or its number.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Diga qué lista: su nombre o su número.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>declarations</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search LinkedIn itself</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Buscar en LinkedIn mismo</translation>
    </message>
    <message>
        <source>Search companies</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Buscar empresas</translation>
    </message>
    <message>
        <source>Search number</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Número de la búsqueda</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Searches</source>
        <extracomment>declarations</extracomment>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Searches found</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Búsquedas encontradas</translation>
    </message>
    <message>
        <source>Self-Employed</source>
        <extracomment>declarations</extracomment>
        <translation>Autónomo</translation>
    </message>
    <message>
        <source>Self-Owned</source>
        <extracomment>declarations</extracomment>
        <translation>Empresa individual</translation>
    </message>
    <message>
        <source>Senegal</source>
        <extracomment>declarations</extracomment>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Senior</source>
        <extracomment>declarations</extracomment>
        <translation>Sénior</translation>
    </message>
    <message>
        <source>Serbia</source>
        <extracomment>declarations</extracomment>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>exporting/set_aside.py</extracomment>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Set {1}, or leave the budget out.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Dé {1}, o deje fuera el presupuesto.</translation>
    </message>
    <message>
        <source>Several audiences were made at Sonarly since the job began, and it does not say which is the job's: {1}. Its prospects may have used credits. Open the job {2} (Prospects of a job) with the audience named.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Desde que empezó el trabajo se crearon varias audiencias en Sonarly, y no dice cuál es la suya: {1}. Sus prospectos pudieron usar créditos. Abra el trabajo {2} (Prospectos de un trabajo) nombrando la audiencia.</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <extracomment>declarations</extracomment>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Shared experiences</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Experiencias compartidas</translation>
    </message>
    <message>
        <source>Short address</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Dirección corta</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <extracomment>declarations</extracomment>
        <translation>Sierra Leona</translation>
    </message>
    <message>
        <source>Signals</source>
        <extracomment>declarations</extracomment>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Signs of interest</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Señales de interés</translation>
    </message>
    <message>
        <source>Similar companies</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Empresas similares</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>declarations</extracomment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dólar de Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <extracomment>declarations</extracomment>
        <translation>San Martín (región holandesa)</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>declarations</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of their company</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Tamaño de su empresa</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>declarations</extracomment>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>declarations</extracomment>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Software Development</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Desarrollo de software</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Salomón</translation>
    </message>
    <message>
        <source>Somalia</source>
        <extracomment>declarations</extracomment>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Some results are only sent to a web address: that of a relay or a tunnel of your own that leads to this computer, or of a place that saves what it is sent. Empty: there is none.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Algunos resultados solo se envían a una dirección web: la de un relé o túnel suyo que lleve a este ordenador, o de un lugar que guarde lo que recibe. Vacío: no hay ninguna.</translation>
    </message>
    <message>
        <source>Sonarly</source>
        <extracomment>declarations</extracomment>
        <translation>Sonarly</translation>
    </message>
    <message>
        <source>Sonarly does not take this for a number of LinkedIn.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly no lo toma por un número de LinkedIn.</translation>
    </message>
    <message>
        <source>Sonarly has nobody of this number.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly no tiene a nadie con este número.</translation>
    </message>
    <message>
        <source>Sonarly has {1} prospects of this number; this is the first.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly tiene {1} prospectos con este número; este es el primero.</translation>
    </message>
    <message>
        <source>Sonarly knows no such audience in this account group.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Sonarly no conoce esa audiencia en este grupo de cuentas.</translation>
    </message>
    <message>
        <source>Sonarly knows no such job in this account group.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Sonarly no conoce ese trabajo en este grupo de cuentas.</translation>
    </message>
    <message>
        <source>Sonarly knows no {1} {2}.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Sonarly no conoce: {1} {2}.</translation>
    </message>
    <message>
        <source>Sonarly knows no {1} {2}. There is: {3}.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Sonarly no conoce: {1} {2}. Hay: {3}.</translation>
    </message>
    <message>
        <source>Sonarly's documentation of prospecting jobs; credits of Sonarly.</source>
        <extracomment>declarations</extracomment>
        <translation>Documentación de Sonarly sobre trabajos de prospección; créditos de Sonarly.</translation>
    </message>
    <message>
        <source>Sonarly's number</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Número de Sonarly</translation>
    </message>
    <message>
        <source>Sonarly's number of the person</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Número de la persona en Sonarly</translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>declarations</extracomment>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>declarations</extracomment>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <extracomment>declarations</extracomment>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>declarations</extracomment>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <extracomment>declarations</extracomment>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <extracomment>declarations</extracomment>
        <translation>San Bartolomé</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <extracomment>declarations</extracomment>
        <translation>Santa Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <extracomment>declarations</extracomment>
        <translation>San Cristóbal y Nieves</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <extracomment>declarations</extracomment>
        <translation>Santa Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <extracomment>declarations</extracomment>
        <translation>San Martín</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <extracomment>declarations</extracomment>
        <translation>San Pedro y Miquelón</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <extracomment>declarations</extracomment>
        <translation>San Vicente y las Granadinas</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <extracomment>engine/start.py</extracomment>
        <translation>Empiece una ejecución nueva.</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>declarations</extracomment>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>declarations</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the job</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Estado del trabajo</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>declarations</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strategic</source>
        <extracomment>declarations</extracomment>
        <translation>Estratégico</translation>
    </message>
    <message>
        <source>Such a search knows places by other numbers.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Esa búsqueda conoce los lugares con otros números.</translation>
    </message>
    <message>
        <source>Such as ACwAA0123.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Por ejemplo ACwAA0123.</translation>
    </message>
    <message>
        <source>Such as Assistant.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Por ejemplo Asistente.</translation>
    </message>
    <message>
        <source>Such as Data Engineer.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Por ejemplo Data Engineer.</translation>
    </message>
    <message>
        <source>Such as Developer; without any, everybody counts.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Por ejemplo Desarrollador; sin ninguno, cuentan todas.</translation>
    </message>
    <message>
        <source>Such as France or Lyon; without, those of the list.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Por ejemplo Francia o Lyon; sin nada, los de la lista.</translation>
    </message>
    <message>
        <source>Such as Junior.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Por ejemplo Júnior.</translation>
    </message>
    <message>
        <source>Such as Kubernetes.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Por ejemplo Kubernetes.</translation>
    </message>
    <message>
        <source>Such as a niche or a technology: fintech, healthcare.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Por ejemplo un nicho o una tecnología: fintech, salud.</translation>
    </message>
    <message>
        <source>Such as cybersecurity. LinkedIn corrects the spelling.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Por ejemplo ciberseguridad. LinkedIn corrige la ortografía.</translation>
    </message>
    <message>
        <source>Sudan</source>
        <extracomment>declarations</extracomment>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Suriname</source>
        <extracomment>declarations</extracomment>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <extracomment>declarations</extracomment>
        <translation>Svalbard y Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>declarations</extracomment>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Corona sueca</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>declarations</extracomment>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syria</source>
        <extracomment>declarations</extracomment>
        <translation>Siria</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <extracomment>declarations</extracomment>
        <translation>Santo Tomé y Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>declarations</extracomment>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <extracomment>declarations</extracomment>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <extracomment>project/taken_in.py</extracomment>
        <translation>Incorporar 1 fila</translation>
    </message>
    <message>
        <source>Take in a copy of the list if you have one; starting again goes on without it.</source>
        <extracomment>session/do_not_contact.py</extracomment>
        <translation>Incorpore una copia de la lista si tiene una; empezar de nuevo sigue sin ella.</translation>
    </message>
    <message>
        <source>Take in {1} rows</source>
        <extracomment>project/taken_in.py</extracomment>
        <translation>Incorporar {1} filas</translation>
    </message>
    <message>
        <source>Taken as empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Se toma como vacío.</translation>
    </message>
    <message>
        <source>Taken as empty; to have the values, open the file in Excel, save it, and take that.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Se toma como vacío; para tener los valores, abra el archivo en Excel, guárdelo y use ese.</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <extracomment>declarations</extracomment>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Technologies</source>
        <extracomment>declarations</extracomment>
        <translation>Tecnologías</translation>
    </message>
    <message>
        <source>Technologies of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Tecnologías de una empresa</translation>
    </message>
    <message>
        <source>Technology, Information and Internet</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Tecnología, información e internet</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>declarations</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Baht tailandés</translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>declarations</extracomment>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has.</source>
        <extracomment>api/transport.py</extracomment>
        <translation>La clave API contiene caracteres que ninguna clave tiene.</translation>
    </message>
    <message>
        <source>The LinkedIn address of a person or a company.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>La dirección de LinkedIn de una persona o empresa.</translation>
    </message>
    <message>
        <source>The LinkedIn pages of up to 3 companies. Without any, those like each company of the list.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Las páginas de LinkedIn de hasta 3 empresas. Sin ninguna, las parecidas a cada empresa de la lista.</translation>
    </message>
    <message>
        <source>The LinkedIn profile is missing.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Falta el perfil de LinkedIn.</translation>
    </message>
    <message>
        <source>The Share button of the post gives it.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>La da el botón Compartir de la publicación.</translation>
    </message>
    <message>
        <source>The account groups that your Sonarly key can use.</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Los grupos de cuentas que su clave de Sonarly puede usar.</translation>
    </message>
    <message>
        <source>The account has no personas.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>La cuenta no tiene personas tipo.</translation>
    </message>
    <message>
        <source>The account has no search called {1}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>La cuenta no tiene ninguna búsqueda llamada {1}.</translation>
    </message>
    <message>
        <source>The account has no search called {1}. There is: {2}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>La cuenta no tiene ninguna búsqueda llamada {1}. Hay: {2}.</translation>
    </message>
    <message>
        <source>The account has no searches.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>La cuenta no tiene búsquedas.</translation>
    </message>
    <message>
        <source>The account has no such persona.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>La cuenta no tiene esa persona tipo.</translation>
    </message>
    <message>
        <source>The account has: {1}.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>La cuenta tiene: {1}.</translation>
    </message>
    <message>
        <source>The account is out of credits.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>La cuenta no tiene créditos.</translation>
    </message>
    <message>
        <source>The address of a LinkedIn profile.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>La dirección de un perfil de LinkedIn.</translation>
    </message>
    <message>
        <source>The address of a profile on LinkedIn or in Sales Navigator.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>La dirección de un perfil en LinkedIn o en Sales Navigator.</translation>
    </message>
    <message>
        <source>The address {1} could not be found.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>No se encontró la dirección {1}.</translation>
    </message>
    <message>
        <source>The addresses of up to {1} LinkedIn profiles.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Las direcciones de hasta {1} perfiles de LinkedIn.</translation>
    </message>
    <message>
        <source>The answer belongs to another call.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La respuesta pertenece a otra consulta.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La respuesta no se pudo entender.</translation>
    </message>
    <message>
        <source>The answer did not arrive.</source>
        <extracomment>session/doubt_side.py</extracomment>
        <translation>La respuesta no llegó.</translation>
    </message>
    <message>
        <source>The answer did not come from {1}. {2} A hotel or office login page may be in the way. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La respuesta no venía de {1}. {2} Quizá estorba la página de acceso de un hotel u oficina. No se envió nada más.</translation>
    </message>
    <message>
        <source>The answer did not come from {1}: another address answered. A hotel or office login page may be in the way. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La respuesta no venía de {1}: respondió otra dirección. Quizá estorba la página de acceso de un hotel u oficina. {2}</translation>
    </message>
    <message>
        <source>The answer does not name the audience.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>La respuesta no nombra la audiencia.</translation>
    </message>
    <message>
        <source>The answer does not name the job.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>La respuesta no nombra el trabajo.</translation>
    </message>
    <message>
        <source>The answer does not name the list.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>La respuesta no nombra la lista.</translation>
    </message>
    <message>
        <source>The answer does not name the search that was started.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>La respuesta no nombra la búsqueda iniciada.</translation>
    </message>
    <message>
        <source>The answer does not say how many companies there are.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>La respuesta no dice cuántas empresas hay.</translation>
    </message>
    <message>
        <source>The answer has no enrichment id.</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>La respuesta no tiene número de enriquecimiento.</translation>
    </message>
    <message>
        <source>The answer holds a person who could not be understood.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>La respuesta contiene una persona que no se pudo entender.</translation>
    </message>
    <message>
        <source>The answer holds no count.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>La respuesta no contiene ningún número.</translation>
    </message>
    <message>
        <source>The answer holds no headcount.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>La respuesta no contiene la plantilla.</translation>
    </message>
    <message>
        <source>The answer holds no jobs.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>La respuesta no contiene ofertas.</translation>
    </message>
    <message>
        <source>The answer holds no list.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>La respuesta no contiene ninguna lista.</translation>
    </message>
    <message>
        <source>The answer holds no lists.</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>La respuesta no contiene listas.</translation>
    </message>
    <message>
        <source>The answer holds no matches.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>La respuesta no contiene coincidencias.</translation>
    </message>
    <message>
        <source>The answer holds no people.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>La respuesta no contiene personas.</translation>
    </message>
    <message>
        <source>The answer holds no technologies.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>La respuesta no contiene tecnologías.</translation>
    </message>
    <message>
        <source>The answer holds no {1}.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>La respuesta no contiene: {1}.</translation>
    </message>
    <message>
        <source>The answer is no enrichment.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>La respuesta no es un enriquecimiento.</translation>
    </message>
    <message>
        <source>The answer is no list of searches.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>La respuesta no es una lista de búsquedas.</translation>
    </message>
    <message>
        <source>The answer is no object.</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>La respuesta no es un objeto.</translation>
    </message>
    <message>
        <source>The answer is no preview.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>La respuesta no es una vista previa.</translation>
    </message>
    <message>
        <source>The answer is not one of Sonarly's.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>La respuesta no es de las de Sonarly.</translation>
    </message>
    <message>
        <source>The answer is still at the service; resume to fetch it.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La respuesta sigue en el servicio; continúe para recogerla.</translation>
    </message>
    <message>
        <source>The answer of {1} stopped coming after it had begun.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La respuesta de {1} se cortó después de empezar.</translation>
    </message>
    <message>
        <source>The answer says that the call failed, not why.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La respuesta dice que la consulta falló, pero no por qué.</translation>
    </message>
    <message>
        <source>The answer tells nothing about the account.</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>La respuesta no dice nada de la cuenta.</translation>
    </message>
    <message>
        <source>The answer tells of no company.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>La respuesta no habla de ninguna empresa.</translation>
    </message>
    <message>
        <source>The answer tells of nobody.</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>La respuesta no habla de nadie.</translation>
    </message>
    <message>
        <source>The answer that was kept for this row does not fit it any more. Ask the row again to buy a new one.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La respuesta guardada para esta fila ya no le corresponde. Consulte la fila otra vez para comprar una nueva.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La respuesta estaba vacía.</translation>
    </message>
    <message>
        <source>The answer was larger than {1} MB and was not read to its end.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La respuesta superaba {1} MB y no se leyó hasta el final.</translation>
    </message>
    <message>
        <source>The answers kept from earlier lists</source>
        <extracomment>memory/wallet.py</extracomment>
        <translation>Las respuestas guardadas de listas anteriores</translation>
    </message>
    <message>
        <source>The answers of this run are in this file, but other lists cannot use them yet. {1}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Las respuestas de esta ejecución están en este archivo, pero otras listas aún no pueden usarlas. {1}</translation>
    </message>
    <message>
        <source>The call was sent on to another address, which is not followed: whoever answered is not {1}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La consulta se remitió a otra dirección, que no se sigue: quien respondió no es {1}.</translation>
    </message>
    <message>
        <source>The column {1} is not there any more.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>La columna {1} ya no está.</translation>
    </message>
    <message>
        <source>The columns are: {1}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Las columnas son: {1}.</translation>
    </message>
    <message>
        <source>The companies of one of your lists in Pronto.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Las empresas de una de sus listas en Pronto.</translation>
    </message>
    <message>
        <source>The company's</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>De la empresa</translation>
    </message>
    <message>
        <source>The company's LinkedIn page is missing.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Falta la página de LinkedIn de la empresa.</translation>
    </message>
    <message>
        <source>The computer has woken up; waiting a moment for the network.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>El ordenador se ha despertado; se espera un momento a la red.</translation>
    </message>
    <message>
        <source>The connection to {1} broke before an answer came.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La conexión con {1} se cortó antes de llegar una respuesta.</translation>
    </message>
    <message>
        <source>The connection to {1} broke before the answer was complete.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La conexión con {1} se cortó antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>The connection to {1} was closed before anything was sent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La conexión con {1} se cerró antes de enviar nada.</translation>
    </message>
    <message>
        <source>The counts of the day's calls</source>
        <extracomment>memory/rates.py</extracomment>
        <translation>El recuento de consultas del día</translation>
    </message>
    <message>
        <source>The disk is full, so {1} cannot be written.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>El disco está lleno, y {1} no se puede escribir.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some room before you start a run.</source>
        <extracomment>project/ballast.py</extracomment>
        <translation>El disco está casi lleno. Libere espacio antes de empezar una ejecución.</translation>
    </message>
    <message>
        <source>The do-not-contact list</source>
        <extracomment>memory/vault.py</extracomment>
        <translation>La lista de exclusión</translation>
    </message>
    <message>
        <source>The encoding is guessed: {1} ({2} sure). Check the accents in the preview.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>La codificación es una suposición: {1} (certeza {2}). Compruebe los acentos en la vista previa.</translation>
    </message>
    <message>
        <source>The file that was there before is as it was. Check the drive and export again.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>El archivo anterior sigue como estaba. Compruebe la unidad y exporte otra vez.</translation>
    </message>
    <message>
        <source>The file's name is too long.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>El nombre del archivo es demasiado largo.</translation>
    </message>
    <message>
        <source>The first {1} of {2} companies.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Las {1} primeras de {2} empresas.</translation>
    </message>
    <message>
        <source>The folder of {1} cannot be written, so it can be looked at and exported, but not changed.</source>
        <extracomment>project/places.py</extracomment>
        <translation>No se puede escribir en la carpeta de {1}; se puede ver y exportar, pero no cambiar.</translation>
    </message>
    <message>
        <source>The folder of {1} cannot be written.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>No se puede escribir en la carpeta de {1}.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be created ({2}).</source>
        <extracomment>settings/places.py</extracomment>
        <translation>La carpeta {1} no se puede crear ({2}).</translation>
    </message>
    <message>
        <source>The folder {1} is not there.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>La carpeta {1} no existe.</translation>
    </message>
    <message>
        <source>The import into {1} was interrupted.</source>
        <extracomment>project/look.py</extracomment>
        <translation>La importación en {1} se interrumpió.</translation>
    </message>
    <message>
        <source>The job failed at Sonarly.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>El trabajo falló en Sonarly.</translation>
    </message>
    <message>
        <source>The job failed: {1}</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>El trabajo falló: {1}</translation>
    </message>
    <message>
        <source>The job is {1} already; nothing was cancelled.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>El trabajo ya está en este estado: {1}. No se canceló nada.</translation>
    </message>
    <message>
        <source>The job titles of one persona of your Pronto account.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Los cargos de una persona tipo de su cuenta de Pronto.</translation>
    </message>
    <message>
        <source>The job was {1} at Sonarly.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>El trabajo está en este estado en Sonarly: {1}.</translation>
    </message>
    <message>
        <source>The jobs of an account group at Sonarly, and how each stands.</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Los trabajos de un grupo de cuentas en Sonarly, y cómo está cada uno.</translation>
    </message>
    <message>
        <source>The key store does not keep what it is given.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>El almacén de claves no guarda lo que recibe.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>El idioma de la ventana, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>The last row looks like a sum or a note below the table, not like an entry.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>La última fila parece un total o una nota bajo la tabla, no una entrada.</translation>
    </message>
    <message>
        <source>The last run stopped because personal e-mails need a consent in your Pronto account.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque los correos personales requieren un consentimiento en su cuenta de Pronto.</translation>
    </message>
    <message>
        <source>The last run stopped because the account was out of credits.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque la cuenta no tenía créditos.</translation>
    </message>
    <message>
        <source>The last run stopped because the answers did not come from the service.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque las respuestas no venían del servicio.</translation>
    </message>
    <message>
        <source>The last run stopped because the credits you allowed were used up.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque se agotaron los créditos permitidos.</translation>
    </message>
    <message>
        <source>The last run stopped because the disk could not be written.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque no se podía escribir en el disco.</translation>
    </message>
    <message>
        <source>The last run stopped because the service asked us to wait.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque el servicio nos pidió esperar.</translation>
    </message>
    <message>
        <source>The last run stopped because the service refused the API key.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque el servicio rechazó la clave API.</translation>
    </message>
    <message>
        <source>The last run stopped because the service was having trouble.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque el servicio tenía problemas.</translation>
    </message>
    <message>
        <source>The last run stopped because there was no connection.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque no había conexión.</translation>
    </message>
    <message>
        <source>The last run stopped because too few rows had a result.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo porque muy pocas filas tenían resultado.</translation>
    </message>
    <message>
        <source>The last run stopped unexpectedly.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La última ejecución se detuvo inesperadamente.</translation>
    </message>
    <message>
        <source>The last {1} rows look like notes below the table, not like entries.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>Las {1} últimas filas parecen notas bajo la tabla, no entradas.</translation>
    </message>
    <message>
        <source>The lead lists of Sales Navigator that a job can start from.</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Las listas de leads de Sales Navigator de las que puede partir un trabajo.</translation>
    </message>
    <message>
        <source>The least revenue is greater than the greatest.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Los ingresos mínimos superan los máximos.</translation>
    </message>
    <message>
        <source>The list has {1} columns and a sheet has room for {2}: those that are recognised and the first others are taken in, {3} are not.</source>
        <extracomment>importing/wide.py</extracomment>
        <translation>La lista tiene {1} columnas y una hoja admite {2}: se incorporan las reconocidas y las primeras de las demás; {3} no.</translation>
    </message>
    <message>
        <source>The list is on the sheet {1}; {2} before it has hardly a cell.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>La lista está en la hoja {1}; {2} antes de ella apenas tiene celdas.</translation>
    </message>
    <message>
        <source>The list was made, but Pronto did not put this company on it.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>La lista se creó, pero Pronto no puso esta empresa en ella.</translation>
    </message>
    <message>
        <source>The list was not read to its end, as you wished.</source>
        <extracomment>model/reading.py</extracomment>
        <translation>La lista no se leyó hasta el final, como usted quiso.</translation>
    </message>
    <message>
        <source>The list {1} can mean several.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>La lista {1} puede significar varias.</translation>
    </message>
    <message>
        <source>The list {1} is not known.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>La lista {1} no se conoce.</translation>
    </message>
    <message>
        <source>The lists of prospects that Sonarly has for an account group.</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Las listas de prospectos que Sonarly tiene para un grupo de cuentas.</translation>
    </message>
    <message>
        <source>The lost answer was found at {1}; resume to fetch it.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La respuesta perdida se encontró en {1}; continúe para recogerla.</translation>
    </message>
    <message>
        <source>The message could not be understood.</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>El mensaje no se pudo entender.</translation>
    </message>
    <message>
        <source>The message names nobody.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>El mensaje no nombra a nadie.</translation>
    </message>
    <message>
        <source>The next call could take the run over the {1} you allowed. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La siguiente consulta podría superar los {1} permitidos. No se envió nada más.</translation>
    </message>
    <message>
        <source>The number of the audience is missing.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Falta el número de la audiencia.</translation>
    </message>
    <message>
        <source>The number of the job is missing.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Falta el número del trabajo.</translation>
    </message>
    <message>
        <source>The number of the search is missing.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Falta el número de la búsqueda.</translation>
    </message>
    <message>
        <source>The numbers by which Pronto knows places, for searches.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Los números con que Pronto conoce los lugares, para búsquedas.</translation>
    </message>
    <message>
        <source>The output {1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>La salida {1} en el paso {2}</translation>
    </message>
    <message>
        <source>The people of a search that was made before, without a credit.</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Las personas de una búsqueda anterior, sin crédito.</translation>
    </message>
    <message>
        <source>The people who reacted to a post or commented on it.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Las personas que reaccionaron a una publicación o la comentaron.</translation>
    </message>
    <message>
        <source>The person's, else the company's</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>De la persona; si no, de la empresa</translation>
    </message>
    <message>
        <source>The persona {1} can mean several.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>La persona tipo {1} puede significar varias.</translation>
    </message>
    <message>
        <source>The persona {1} is not known.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>La persona tipo {1} no se conoce.</translation>
    </message>
    <message>
        <source>The personas of your Pronto account, with their job titles.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Las personas tipo de su cuenta de Pronto, con sus cargos.</translation>
    </message>
    <message>
        <source>The places that were looked up</source>
        <extracomment>memory/place_names.py</extracomment>
        <translation>Los lugares consultados</translation>
    </message>
    <message>
        <source>The port of this computer that your relay or tunnel leads to. 0: none, results are saved elsewhere and taken in from a file.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>El puerto de este ordenador al que lleva su relé o túnel. 0: ninguno, los resultados se guardan en otro sitio y se incorporan desde un archivo.</translation>
    </message>
    <message>
        <source>The prices in {1} cannot be read ({2}).</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Los precios de {1} no se pueden leer ({2}).</translation>
    </message>
    <message>
        <source>The prices in {1} cannot be read: {2}.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Los precios de {1} no se pueden leer: {2}.</translation>
    </message>
    <message>
        <source>The profile's address has no LinkedIn number such as ACwAA0123, as Sales Navigator has.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>La dirección del perfil no tiene un número de LinkedIn como ACwAA0123, como lo tiene Sales Navigator.</translation>
    </message>
    <message>
        <source>The program stopped</source>
        <extracomment>project/unexpected_stop.py</extracomment>
        <translation>El programa se detuvo</translation>
    </message>
    <message>
        <source>The program stopped while this was being asked. It may have used credits. It has not been sent again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>El programa se detuvo mientras se consultaba esto. Pudo usar créditos. No se ha enviado otra vez.</translation>
    </message>
    <message>
        <source>The prospects that an earlier job has imported, without a credit. A job that goes on is waited for.</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>Los prospectos que importó un trabajo anterior, sin crédito. Si el trabajo sigue, se espera.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the connection to {1} through.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>El proxy de esta red no dejó pasar la conexión con {1}.</translation>
    </message>
    <message>
        <source>The results of this step are sent to a web address, and none is set up. Nothing more was sent. Set one up in the settings, then resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Los resultados de este paso se envían a una dirección web, y no hay ninguna configurada. No se envió nada más. Configure una en los ajustes y continúe.</translation>
    </message>
    <message>
        <source>The row was changed since it was asked, and its answers are about what it said then.</source>
        <extracomment>engine/rereading/replay.py</extracomment>
        <translation>La fila cambió desde que se consultó, y sus respuestas tratan de lo que decía entonces.</translation>
    </message>
    <message>
        <source>The rows {1} to {2} are empty and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Las filas {1} a {2} están vacías y se dejan fuera.</translation>
    </message>
    <message>
        <source>The saved searches of Sales Navigator that a job can start from.</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Las búsquedas guardadas de Sales Navigator de las que puede partir un trabajo.</translation>
    </message>
    <message>
        <source>The search ended with {1}.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>La búsqueda terminó así: {1}.</translation>
    </message>
    <message>
        <source>The searches for people that were made in your Pronto account.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Las búsquedas de personas hechas en su cuenta de Pronto.</translation>
    </message>
    <message>
        <source>The service does not know the LinkedIn number of {1}, so nothing was searched.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>El servicio no conoce el número de LinkedIn de {1}; por eso no se buscó nada.</translation>
    </message>
    <message>
        <source>The service is on this computer, so results come to it directly.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>El servicio está en este ordenador; los resultados llegan directamente.</translation>
    </message>
    <message>
        <source>The service knows no such company.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>El servicio no conoce esa empresa.</translation>
    </message>
    <message>
        <source>The service knows no such person.</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>El servicio no conoce a esa persona.</translation>
    </message>
    <message>
        <source>The service knows this company, but not its LinkedIn page.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>El servicio conoce esta empresa, pero no su página de LinkedIn.</translation>
    </message>
    <message>
        <source>The service names only these five. Any other goes by LinkedIn's number: choose the industry in a Sales Navigator search, and the number stands in the address of that search. A word of the trade finds many as well.</source>
        <extracomment>model/reference.py</extracomment>
        <translation>El servicio solo nombra estos cinco. Cualquier otro va por el número de LinkedIn: elija el sector en una búsqueda de Sales Navigator, y el número está en la dirección de esa búsqueda. Una palabra del oficio también encuentra muchas.</translation>
    </message>
    <message>
        <source>The service's answer cannot be read.</source>
        <extracomment>session/free_steps.py</extracomment>
        <translation>La respuesta del servicio no se puede leer.</translation>
    </message>
    <message>
        <source>The service's page on companies that hire: 3 credits a request, whatever is found.</source>
        <extracomment>declarations</extracomment>
        <translation>Página del servicio sobre empresas que contratan: 3 créditos por consulta, se encuentre lo que se encuentre.</translation>
    </message>
    <message>
        <source>The service's page on technologies: 3 credits a request, whatever is found.</source>
        <extracomment>declarations</extracomment>
        <translation>Página del servicio sobre tecnologías: 3 créditos por consulta, se encuentre lo que se encuentre.</translation>
    </message>
    <message>
        <source>The sheet {1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>La hoja {1} del paso {2}</translation>
    </message>
    <message>
        <source>The software that each company uses, with how sure that is.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>El software que usa cada empresa, y con qué certeza.</translation>
    </message>
    <message>
        <source>The step {1} makes a list of its own.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>El paso {1} crea su propia lista.</translation>
    </message>
    <message>
        <source>The system's key store cannot be used ({1}).</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>El almacén de claves del sistema no se puede usar ({1}).</translation>
    </message>
    <message>
        <source>The system's key store does not answer.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>El almacén de claves del sistema no responde.</translation>
    </message>
    <message>
        <source>The times of the latest calls</source>
        <extracomment>memory/rates.py</extracomment>
        <translation>Las horas de las últimas consultas</translation>
    </message>
    <message>
        <source>The value {1} of only in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>El valor {1} de only en el paso {2}</translation>
    </message>
    <message>
        <source>The value {1} of {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>El valor {1} de {2}</translation>
    </message>
    <message>
        <source>The {1} account is out of credits. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La cuenta de {1} no tiene créditos. {2}</translation>
    </message>
    <message>
        <source>Their LinkedIn profile</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Su perfil de LinkedIn</translation>
    </message>
    <message>
        <source>Their job title</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Su cargo</translation>
    </message>
    <message>
        <source>There are no companies in this list.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>No hay empresas en esta lista.</translation>
    </message>
    <message>
        <source>There are no {1} at Sonarly.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>No hay {1} en Sonarly.</translation>
    </message>
    <message>
        <source>There is a view “{1}” already.</source>
        <extracomment>project/saved_views.py</extracomment>
        <translation>Ya existe una vista «{1}».</translation>
    </message>
    <message>
        <source>There is more than one row {1} that waits for results.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Más de una fila {1} espera resultados.</translation>
    </message>
    <message>
        <source>There is no address that results can be sent to.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>No hay ninguna dirección a la que enviar resultados.</translation>
    </message>
    <message>
        <source>There is no authtoken for ngrok.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>No hay authtoken para ngrok.</translation>
    </message>
    <message>
        <source>There is no column {1} ({2}).</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>No hay ninguna columna {1} ({2}).</translation>
    </message>
    <message>
        <source>There is no column {1} in the list.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>No hay ninguna columna {1} en la lista.</translation>
    </message>
    <message>
        <source>There is no export preset “{1}”.</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>No hay ninguna plantilla de exportación «{1}».</translation>
    </message>
    <message>
        <source>There is no project {1}.</source>
        <extracomment>project/borrowed.py</extracomment>
        <translation>No hay ningún proyecto {1}.</translation>
    </message>
    <message>
        <source>There is no room for a copy of {1} to look at ({2}).</source>
        <extracomment>project/private_copy.py</extracomment>
        <translation>No hay espacio para una copia de {1} que mirar ({2}).</translation>
    </message>
    <message>
        <source>There is no row {1} that waits for results.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Ninguna fila {1} espera resultados.</translation>
    </message>
    <message>
        <source>There is no sheet {1} in {2}.</source>
        <extracomment>offline.py</extracomment>
        <translation>No hay ninguna hoja {1} en {2}.</translation>
    </message>
    <message>
        <source>There is no sheet “{1}”.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>No hay ninguna hoja «{1}».</translation>
    </message>
    <message>
        <source>There is no {1} key.</source>
        <extracomment>model/providers.py</extracomment>
        <translation>No hay ninguna clave de {1}.</translation>
    </message>
    <message>
        <source>There is not enough space for {1}.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>No hay espacio suficiente para {1}.</translation>
    </message>
    <message>
        <source>There was no room for a backup before {1} was brought up to date.</source>
        <extracomment>project/file.py</extracomment>
        <translation>No hubo espacio para una copia de seguridad antes de actualizar {1}.</translation>
    </message>
    <message>
        <source>There was no run.</source>
        <extracomment>session/charting.py</extracomment>
        <translation>No hubo ninguna ejecución.</translation>
    </message>
    <message>
        <source>These filters work only when LinkedIn itself is searched: {1}.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Estos filtros solo funcionan al buscar en LinkedIn mismo: {1}.</translation>
    </message>
    <message>
        <source>This is no do-not-contact list that Rowcall has written.</source>
        <extracomment>memory/carry.py</extracomment>
        <translation>Esta no es una lista de exclusión escrita por Rowcall.</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Esta no es una clave API.</translation>
    </message>
    <message>
        <source>This is not the address of a LinkedIn search for people. Copy it from the browser, with all that follows.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Esta no es la dirección de una búsqueda de personas en LinkedIn. Cópiela del navegador, con todo lo que sigue.</translation>
    </message>
    <message>
        <source>This is not the address of a Sales Navigator search. Copy it from the browser, with all that follows.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Esta no es la dirección de una búsqueda de Sales Navigator. Cópiela del navegador, con todo lo que sigue.</translation>
    </message>
    <message>
        <source>This pattern cannot be used.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Este patrón no se puede usar.</translation>
    </message>
    <message>
        <source>This pattern is too long.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Este patrón es demasiado largo.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Este patrón tarda demasiado.</translation>
    </message>
    <message>
        <source>This search belongs to somebody outside your workspace; only they can delete it.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Esta búsqueda pertenece a alguien de fuera de su espacio de trabajo; solo esa persona puede eliminarla.</translation>
    </message>
    <message>
        <source>This search finds companies. Take one that finds people (leads), or the action for companies.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Esta búsqueda encuentra empresas. Use una que encuentre personas (leads), o la operación para empresas.</translation>
    </message>
    <message>
        <source>This search finds people. Take one that finds companies (accounts), or the action for people.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Esta búsqueda encuentra personas. Use una que encuentre empresas (cuentas), o la operación para personas.</translation>
    </message>
    <message>
        <source>This source needs: {1}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Esta fuente necesita: {1}.</translation>
    </message>
    <message>
        <source>This source takes no {1}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Esta fuente no admite: {1}.</translation>
    </message>
    <message>
        <source>This system has no key store that Rowcall trusts.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Este sistema no tiene un almacén de claves en el que Rowcall confíe.</translation>
    </message>
    <message>
        <source>This version of Rowcall cannot read it.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>Esta versión de Rowcall no puede leerlo.</translation>
    </message>
    <message>
        <source>Time at the company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Tiempo en la empresa</translation>
    </message>
    <message>
        <source>Time in the position</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Tiempo en el puesto</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <extracomment>declarations</extracomment>
        <translation>Timor Oriental</translation>
    </message>
    <message>
        <source>Title in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Cargo en el perfil</translation>
    </message>
    <message>
        <source>Title, headline, company and time in the position of each person; finds the LinkedIn profile of people known by name and company. At most 500 a day.</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>Cargo, titular, empresa y tiempo en el puesto de cada persona; encuentra el perfil de LinkedIn de personas de nombre y empresa conocidos. 500 al día como máximo.</translation>
    </message>
    <message>
        <source>Titles to leave out, such as Assistant.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Cargos que se omiten, por ejemplo Asistente.</translation>
    </message>
    <message>
        <source>Titles to leave out, such as Intern.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Cargos que se omiten, por ejemplo Becario.</translation>
    </message>
    <message>
        <source>To buy everything anew instead, let answers count for 0 days (known_days).</source>
        <extracomment>engine/planning/known.py</extracomment>
        <translation>Para comprarlo todo de nuevo, haga que las respuestas valgan 0 días (known_days).</translation>
    </message>
    <message>
        <source>Together with others, everybody needs a first and a last name.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Junto con otras, cada persona necesita nombre y apellido.</translation>
    </message>
    <message>
        <source>Togo</source>
        <extracomment>declarations</extracomment>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <extracomment>declarations</extracomment>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <extracomment>declarations</extracomment>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Track job changes</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Seguir cambios de empleo</translation>
    </message>
    <message>
        <source>Track new hires</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Seguir nuevas contrataciones</translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>declarations</extracomment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Tracking began: Pronto looks once a day, and a change of job comes as a new row.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>El seguimiento ha empezado: Pronto lo mira una vez al día, y un cambio de empleo llega como fila nueva.</translation>
    </message>
    <message>
        <source>Tracking began: Pronto looks once a week, and people who were hired come as new rows.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>El seguimiento ha empezado: Pronto lo mira una vez a la semana, y las personas contratadas llegan como filas nuevas.</translation>
    </message>
    <message>
        <source>Tracking goes on until Pronto's support ends it: no call of the service lists or ends it, and whether it goes on costing is not published.</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>El seguimiento continúa hasta que el soporte de Pronto lo termine: ninguna llamada del servicio lo lista ni lo termina, y no está publicado si sigue costando.</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <extracomment>declarations</extracomment>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <extracomment>declarations</extracomment>
        <translation>Tristán de Acuña</translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Inténtelo de nuevo en unos minutos; no se gastó nada.</translation>
    </message>
    <message>
        <source>Try again later, or use an address of your own.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Inténtelo más tarde o use una dirección propia.</translation>
    </message>
    <message>
        <source>Trying one row at {1}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Se prueba una fila a las {1}.</translation>
    </message>
    <message>
        <source>Trying one row soon.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Se prueba una fila pronto.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>declarations</extracomment>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <extracomment>declarations</extracomment>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>Tunnels need a library that is not installed.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Los túneles necesitan una biblioteca que no está instalada.</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Lira turca</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <extracomment>declarations</extracomment>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Turcas y Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <extracomment>declarations</extracomment>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Two outputs of the step {1} go into {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Dos salidas del paso {1} van a {2}.</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <extracomment>declarations</extracomment>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas menores alejadas de los Estados Unidos</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Vírgenes Americanas</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dírham de los EAU</translation>
    </message>
    <message>
        <source>US dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dólar estadounidense</translation>
    </message>
    <message>
        <source>Uganda</source>
        <extracomment>declarations</extracomment>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <extracomment>declarations</extracomment>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>Under this name Pronto keeps the people found.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Con este nombre guarda Pronto a las personas encontradas.</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>declarations</extracomment>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>declarations</extracomment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>declarations</extracomment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Unlock it, or set the environment variable PRONTO_API_KEY.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Desbloquéelo, o defina la variable de entorno PRONTO_API_KEY.</translation>
    </message>
    <message>
        <source>Up to 100 people in one go</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Hasta 100 personas de una vez</translation>
    </message>
    <message>
        <source>Update from {1}</source>
        <extracomment>project/additions.py</extracomment>
        <translation>Actualización de {1}</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <extracomment>declarations</extracomment>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Use at most {1} letters.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Use {1} letras como máximo.</translation>
    </message>
    <message>
        <source>Use https; http is accepted for this machine only (127.0.0.1).</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>Use https; http solo se acepta para este ordenador (127.0.0.1).</translation>
    </message>
    <message>
        <source>Used for numbers without a country code, as two letters such as FR. Empty: such numbers stay as they are.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Para números sin prefijo de país, con dos letras como FR. Vacío: esos números quedan como están.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <extracomment>declarations</extracomment>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>declarations</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <extracomment>declarations</extracomment>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <extracomment>declarations</extracomment>
        <translation>Ciudad del Vaticano</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <extracomment>declarations</extracomment>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vice President</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Vicepresidente</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <extracomment>declarations</extracomment>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Viewed your profile</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Vieron su perfil</translation>
    </message>
    <message>
        <source>WHEN '{1}' THEN '{2}'</source>
        <extracomment>project/blanks.py</extracomment>
        <translation>WHEN '{1}' THEN '{2}'</translation>
    </message>
    <message>
        <source>WHEN {1} ELSE number_key({2})</source>
        <extracomment>project/cell_functions.py</extracomment>
        <translation>WHEN {1} ELSE number_key({2})</translation>
    </message>
    <message>
        <source>WHEN {1} THEN sort_key({2}) ELSE lower({3})</source>
        <extracomment>project/cell_functions.py</extracomment>
        <translation>WHEN {1} THEN sort_key({2}) ELSE lower({3})</translation>
    </message>
    <message>
        <source>WHEN {1} {2} THEN {3} ELSE day_key({4}, {5})</source>
        <extracomment>project/cell_functions.py</extracomment>
        <translation>WHEN {1} {2} THEN {3} ELSE day_key({4}, {5})</translation>
    </message>
    <message>
        <source>Wait for its end, or stop it.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Espere a que termine, o deténgala.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <extracomment>declarations</extracomment>
        <translation>Wallis y Futuna</translation>
    </message>
    <message>
        <source>Watched and filled by itself</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Vigilada y llenada por sí sola</translation>
    </message>
    <message>
        <source>We sent this request at {1}, and its answer could not be understood; it is kept with the project. It may have used {2}. It has not been sent again. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Enviamos esta consulta a las {1}, y su respuesta no se pudo entender; se guarda con el proyecto. Pudo usar {2}. No se ha enviado otra vez. ({3})</translation>
    </message>
    <message>
        <source>We sent this request at {1}, but the answer did not arrive. It may have used {2}. It has not been sent again. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Enviamos esta consulta a las {1}, pero la respuesta no llegó. Pudo usar {2}. No se ha enviado otra vez. ({3})</translation>
    </message>
    <message>
        <source>Website found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Sitio web encontrado</translation>
    </message>
    <message>
        <source>Website of that company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Sitio web de esa empresa</translation>
    </message>
    <message>
        <source>Website, LinkedIn page, industry, size and place of each company.</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Sitio web, página de LinkedIn, sector, tamaño y lugar de cada empresa.</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <extracomment>declarations</extracomment>
        <translation>Sahara Occidental</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>declarations</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What Rowcall has learned from your corrections</source>
        <extracomment>memory/learned.py</extracomment>
        <translation>Lo que Rowcall aprendió de sus correcciones</translation>
    </message>
    <message>
        <source>What each person commented on LinkedIn lately.</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Lo que cada persona ha comentado últimamente en LinkedIn.</translation>
    </message>
    <message>
        <source>What each person liked or otherwise reacted to on LinkedIn lately.</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Lo que a cada persona le gustó o a lo que reaccionó últimamente en LinkedIn.</translation>
    </message>
    <message>
        <source>What each person or company posted on LinkedIn lately.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Lo que cada persona o empresa ha publicado últimamente en LinkedIn.</translation>
    </message>
    <message>
        <source>What is sent there does not come to this computer (it answered {1}).</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Lo que se envía allí no llega a este ordenador (respondió {1}).</translation>
    </message>
    <message>
        <source>What is wanted at least is more than what is wanted at most.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>El mínimo pedido es mayor que el máximo.</translation>
    </message>
    <message>
        <source>What the list is called from then on. Empty: it keeps its name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Cómo se llama la lista desde entonces. Vacío: conserva su nombre.</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>A qué se dedican</translation>
    </message>
    <message>
        <source>What to find</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>What was agreed to when it was asked is lost.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>Se perdió lo que se acordó al consultarlo.</translation>
    </message>
    <message>
        <source>What was found was rejected in the review.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Lo encontrado se rechazó en la revisión.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>declarations</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where e-mails and phones are asked one by one.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Donde se consultan correos y teléfonos uno por uno.</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>Where prospecting jobs are asked.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Donde se piden los trabajos de prospección.</translation>
    </message>
    <message>
        <source>Where searches, lists and background enrichment are asked.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Donde se piden búsquedas, listas y enriquecimiento en segundo plano.</translation>
    </message>
    <message>
        <source>Where the company has its seat</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Sede de la empresa</translation>
    </message>
    <message>
        <source>Where they are</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Whether a person is among your prospects at Sonarly, by LinkedIn's own number of them.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Si una persona está entre sus prospectos en Sonarly, según el número que LinkedIn le da.</translation>
    </message>
    <message>
        <source>Which list</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Qué lista</translation>
    </message>
    <message>
        <source>Which people</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Qué personas</translation>
    </message>
    <message>
        <source>Who commented</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Quién comentó</translation>
    </message>
    <message>
        <source>Who commented on a post</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Quién comentó una publicación</translation>
    </message>
    <message>
        <source>Who did what</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>Who hires</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Quién contrata</translation>
    </message>
    <message>
        <source>Who reacted</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Quién reaccionó</translation>
    </message>
    <message>
        <source>Who reacted or commented</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Quién reaccionó o comentó</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP Sales.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>A quién buscar, por ejemplo VP Sales.</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP Sales. A star (*) means everybody.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>A quién buscar, por ejemplo VP Sales. Un asterisco (*) significa todos.</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP of Sales.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>A quién buscar, por ejemplo VP of Sales.</translation>
    </message>
    <message>
        <source>Whom you and each person both know. Needs Sales Navigator connected on Pronto's site.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>A quién conocen usted y cada persona. Requiere Sales Navigator conectado en el sitio de Pronto.</translation>
    </message>
    <message>
        <source>Whose Pronto account it is, with its credits.</source>
        <extracomment>actions/read_account.py</extracomment>
        <translation>De quién es la cuenta de Pronto, con sus créditos.</translation>
    </message>
    <message>
        <source>Whose posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publicaciones de quién</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Por qué no encaja</translation>
    </message>
    <message>
        <source>Why this audience</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Por qué esta audiencia</translation>
    </message>
    <message>
        <source>With a cap on credits, {1} needs {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Con un tope de créditos, {1} necesita {2}.</translation>
    </message>
    <message>
        <source>With their job titles</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Con sus cargos</translation>
    </message>
    <message>
        <source>Without a choice, all.</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Sin elegir, todas.</translation>
    </message>
    <message>
        <source>Word in their name or description</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Palabra del nombre o la descripción</translation>
    </message>
    <message>
        <source>Words in the advertisement</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Palabras del anuncio</translation>
    </message>
    <message>
        <source>Words in the profile</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Palabras del perfil</translation>
    </message>
    <message>
        <source>Work e-mail, phone and personal e-mail of each person.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Correo de trabajo, teléfono y correo personal de cada persona.</translation>
    </message>
    <message>
        <source>Write scheme, host and port alone, such as https://pronto.example or http://127.0.0.1:8765.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>Escriba solo esquema, host y puerto, por ejemplo https://pronto.example o http://127.0.0.1:8765.</translation>
    </message>
    <message>
        <source>Write the full name or the id of one.</source>
        <extracomment>api/account.py</extracomment>
        <translation>Escriba el nombre completo o el número de uno.</translation>
    </message>
    <message>
        <source>Write the value itself.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Escriba el valor mismo.</translation>
    </message>
    <message>
        <source>Years at the company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Años en la empresa</translation>
    </message>
    <message>
        <source>Years in the position</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Años en el puesto</translation>
    </message>
    <message>
        <source>Yemen</source>
        <extracomment>declarations</extracomment>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>You chose to send this again; it is sent when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Usted eligió enviarlo otra vez; sale cuando continúe.</translation>
    </message>
    <message>
        <source>You have no connection in common.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>No tienen ningún contacto en común.</translation>
    </message>
    <message>
        <source>You left these rows out.</source>
        <extracomment>session/plan_side.py</extracomment>
        <translation>Usted dejó fuera estas filas.</translation>
    </message>
    <message>
        <source>You left “{1}” in {2} out.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>Usted dejó fuera «{1}» en {2}.</translation>
    </message>
    <message>
        <source>You rejected what was found for this row, so it is not asked for again by itself.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>Usted rechazó lo encontrado para esta fila, así que no se consulta otra vez por sí sola.</translation>
    </message>
    <message>
        <source>You stopped the last run.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Usted detuvo la última ejecución.</translation>
    </message>
    <message>
        <source>You stopped the run. What was sent has finished; the rest can go on when you resume. {1}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Usted detuvo la ejecución. Lo enviado ha terminado; lo demás sigue cuando continúe. {1}</translation>
    </message>
    <message>
        <source>Your Pronto account has no list of that name or number, or several of that name.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Su cuenta de Pronto no tiene ninguna lista con ese nombre o número, o tiene varias con ese nombre.</translation>
    </message>
    <message>
        <source>Your Pronto account has no lists.</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Su cuenta de Pronto no tiene listas.</translation>
    </message>
    <message>
        <source>Your Sonarly key can use no account group.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Su clave de Sonarly no puede usar ningún grupo de cuentas.</translation>
    </message>
    <message>
        <source>Your Sonarly key can use several account groups: {1}. Name one.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Su clave de Sonarly puede usar varios grupos de cuentas: {1}. Nombre uno.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Sus listas</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Su red</translation>
    </message>
    <message>
        <source>Your own figure.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Su propia cifra.</translation>
    </message>
    <message>
        <source>Your plan at Sonarly allows 100 (Tester), 1,000 (Starter) or 2,000 (Scale, Enterprise); what is more is cut off.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Su plan de Sonarly permite 100 (Tester), 1.000 (Starter) o 2.000 (Scale, Enterprise); lo que exceda se corta.</translation>
    </message>
    <message>
        <source>Your {1} account has not agreed to the terms for personal e-mails. Agree once in its settings at {2}. {3}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Su cuenta de {1} no ha aceptado las condiciones para correos personales. Acéptelas una vez en sus ajustes, en {2}. {3}</translation>
    </message>
    <message>
        <source>Your {1} plan allows no more of this now: “{2}” Upgrade it at {3}, or resume later. {4}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Su plan de {1} no permite más por ahora: «{2}» Amplíelo en {3}, o continúe más tarde. {4}</translation>
    </message>
    <message>
        <source>Zambia</source>
        <extracomment>declarations</extracomment>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <extracomment>declarations</extracomment>
        <translation>Zimbabue</translation>
    </message>
    <message>
        <source>a cell of more than {1} characters and cannot be read.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>una celda de más de {1} caracteres y no se puede leer.</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>declarations</extracomment>
        <translation>por comentario</translation>
    </message>
    <message>
        <source>a company</source>
        <extracomment>declarations</extracomment>
        <translation>por empresa</translation>
    </message>
    <message>
        <source>a company or person</source>
        <extracomment>declarations</extracomment>
        <translation>por empresa o persona</translation>
    </message>
    <message>
        <source>a count</source>
        <extracomment>declarations</extracomment>
        <translation>por recuento</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un archivo de otro tipo</translation>
    </message>
    <message>
        <source>a formula without value</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>una fórmula sin valor</translation>
    </message>
    <message>
        <source>a hidden mark that turns the order of letters round. It is kept.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>una marca oculta que invierte el orden de las letras. Se conserva.</translation>
    </message>
    <message>
        <source>a number of more than 15 digits</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>un número de más de 15 cifras</translation>
    </message>
    <message>
        <source>a packed file</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a person</source>
        <extracomment>declarations</extracomment>
        <translation>por persona</translation>
    </message>
    <message>
        <source>a personal e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>por correo personal</translation>
    </message>
    <message>
        <source>a phone</source>
        <extracomment>declarations</extracomment>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>a post</source>
        <extracomment>declarations</extracomment>
        <translation>por publicación</translation>
    </message>
    <message>
        <source>a profile</source>
        <extracomment>declarations</extracomment>
        <translation>por perfil</translation>
    </message>
    <message>
        <source>a prospect</source>
        <extracomment>declarations</extracomment>
        <translation>por prospecto</translation>
    </message>
    <message>
        <source>a prospect with e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>por prospecto con correo</translation>
    </message>
    <message>
        <source>a quote that is never closed and cannot be read.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>una comilla que nunca se cierra y no se puede leer.</translation>
    </message>
    <message>
        <source>a reaction</source>
        <extracomment>declarations</extracomment>
        <translation>por reacción</translation>
    </message>
    <message>
        <source>a table of a web page</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>una tabla de una página web</translation>
    </message>
    <message>
        <source>a text document</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <source>a text file with a row on each line</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un archivo de texto con una entrada por línea</translation>
    </message>
    <message>
        <source>a text file with one row a line</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>un archivo de texto con una entrada por línea</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>una página web o XML</translation>
    </message>
    <message>
        <source>a web page with a table</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>una página web con una tabla</translation>
    </message>
    <message>
        <source>a whole number from {1} to {2}</source>
        <extracomment>settings/options.py</extracomment>
        <translation>un número entero de {1} a {2}</translation>
    </message>
    <message>
        <source>a whole web address such as https://relay.example/rowcall, or empty</source>
        <extracomment>settings/options.py</extracomment>
        <translation>una dirección web completa como https://relay.example/rowcall, o vacío</translation>
    </message>
    <message>
        <source>a workbook of Excel 97 to 2003</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un libro de Excel 97 a 2003</translation>
    </message>
    <message>
        <source>account group</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>grupo de cuentas</translation>
    </message>
    <message>
        <source>account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>grupos de cuentas</translation>
    </message>
    <message>
        <source>addresses of pages that are nobody's website</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>direcciones de páginas que no son el sitio de nadie</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>importes</translation>
    </message>
    <message>
        <source>an address such as https://app.example.com, without a path</source>
        <extracomment>settings/options.py</extracomment>
        <translation>una dirección como https://app.example.com, sin ruta</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>por correo</translation>
    </message>
    <message>
        <source>an error such as #N/A</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>un error como #N/A</translation>
    </message>
    <message>
        <source>another company</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>otra empresa</translation>
    </message>
    <message>
        <source>another job title</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>otro cargo</translation>
    </message>
    <message>
        <source>another place</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>another separator between columns than the rest; read by it.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>otro separador de columnas que el resto; leída con él.</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>declarations</extracomment>
        <translation>respondida</translation>
    </message>
    <message>
        <source>answers such as yes and no</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>respuestas como sí y no</translation>
    </message>
    <message>
        <source>background look-ups</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>búsquedas en segundo plano</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>a mano</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>declarations</extracomment>
        <translation>consultas</translation>
    </message>
    <message>
        <source>can mean several</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>puede significar varias</translation>
    </message>
    <message>
        <source>cells of {1}</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>celdas de {1}</translation>
    </message>
    <message>
        <source>companies to put on the list</source>
        <extracomment>model/list_companies.py</extracomment>
        <translation>empresas que poner en la lista</translation>
    </message>
    <message>
        <source>companies to track</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>empresas que seguir</translation>
    </message>
    <message>
        <source>company look-ups</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>consultas de empresas</translation>
    </message>
    <message>
        <source>company searches</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>búsquedas de empresas</translation>
    </message>
    <message>
        <source>counts</source>
        <extracomment>declarations</extracomment>
        <translation>recuentos</translation>
    </message>
    <message>
        <source>counts of people</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>recuentos de personas</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <source>e-mail and phone look-ups</source>
        <extracomment>model/contact_questions.py</extracomment>
        <translation>consultas de correo y teléfono</translation>
    </message>
    <message>
        <source>e-mails looked for</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>correos buscados</translation>
    </message>
    <message>
        <source>fewer cells than the header; the missing ones are empty.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>menos celdas que el encabezado; las que faltan quedan vacías.</translation>
    </message>
    <message>
        <source>first names</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>nombres de pila</translation>
    </message>
    <message>
        <source>forms of address such as Mr or Dr.</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>tratamientos como Sr. o Dra.</translation>
    </message>
    <message>
        <source>free looks</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>vistazos gratuitos</translation>
    </message>
    <message>
        <source>free questions</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>preguntas gratuitas</translation>
    </message>
    <message>
        <source>great britain</source>
        <extracomment>choices/places.py</extracomment>
        <translation>great britain</translation>
    </message>
    <message>
        <source>group_name</source>
        <extracomment>declarations</extracomment>
        <translation>group_name</translation>
    </message>
    <message>
        <source>has a {1} that makes no sense: {2}</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>tiene {1} sin sentido: {2}</translation>
    </message>
    <message>
        <source>has no {1}; it may have {2}</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>no tiene {1}; puede tener {2}</translation>
    </message>
    <message>
        <source>headcounts</source>
        <extracomment>declarations</extracomment>
        <translation>consultas de plantilla</translation>
    </message>
    <message>
        <source>header and values</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>encabezado y valores</translation>
    </message>
    <message>
        <source>hidden column</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>columna oculta</translation>
    </message>
    <message>
        <source>hidden row</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>fila oculta</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>hoja oculta</translation>
    </message>
    <message>
        <source>if nobody else used this account</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>si nadie más usó esta cuenta</translation>
    </message>
    <message>
        <source>import limit</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>límite de importación</translation>
    </message>
    <message>
        <source>in Pronto under Settings, APIs</source>
        <extracomment>model/providers.py</extracomment>
        <translation>en Pronto, en Settings, APIs</translation>
    </message>
    <message>
        <source>in Sonarly under the integration settings</source>
        <extracomment>model/providers.py</extracomment>
        <translation>en Sonarly, en los ajustes de integración</translation>
    </message>
    <message>
        <source>in doubt</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>en duda</translation>
    </message>
    <message>
        <source>in {1} seconds</source>
        <extracomment>api/messages.py</extracomment>
        <translation>en {1} segundos</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>its header says so</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>lo dice su encabezado</translation>
    </message>
    <message>
        <source>its header says so and its values are {1}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>lo dice su encabezado y sus valores son {1}</translation>
    </message>
    <message>
        <source>its header says so; it is empty here</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>lo dice su encabezado; aquí está vacía</translation>
    </message>
    <message>
        <source>its values are {1}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>sus valores son {1}</translation>
    </message>
    <message>
        <source>its values are {1}, whatever its header says</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>sus valores son {1}, diga lo que diga su encabezado</translation>
    </message>
    <message>
        <source>its values are {1}, which is no {2}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>sus valores son {1}, que no es {2}</translation>
    </message>
    <message>
        <source>job advertisement look-ups</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>consultas de ofertas de empleo</translation>
    </message>
    <message>
        <source>job titles</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>cargos</translation>
    </message>
    <message>
        <source>key store</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>almacén de claves</translation>
    </message>
    <message>
        <source>known before</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>ya conocida</translation>
    </message>
    <message>
        <source>lead list</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>lista de leads</translation>
    </message>
    <message>
        <source>lead lists</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>listas de leads</translation>
    </message>
    <message>
        <source>left as it is</source>
        <extracomment>project/doubts.py</extracomment>
        <translation>se dejó como está</translation>
    </message>
    <message>
        <source>letters that were lost before (shown as �).</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>letras que ya se habían perdido (se ven como �).</translation>
    </message>
    <message>
        <source>line is</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>línea no está</translation>
    </message>
    <message>
        <source>lines are</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>líneas no están</translation>
    </message>
    <message>
        <source>lists of comments</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>listas de comentarios</translation>
    </message>
    <message>
        <source>lists of posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>listas de publicaciones</translation>
    </message>
    <message>
        <source>lists of reactions</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>listas de reacciones</translation>
    </message>
    <message>
        <source>lists renamed</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>listas renombradas</translation>
    </message>
    <message>
        <source>look-ups together</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>búsquedas conjuntas</translation>
    </message>
    <message>
        <source>more cells than the header; they are in the columns Extra 1, ...</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>más celdas que el encabezado; están en las columnas Extra 1, ...</translation>
    </message>
    <message>
        <source>must be a table</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>names of companies</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>nombres de empresas</translation>
    </message>
    <message>
        <source>names of people</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>nombres de personas</translation>
    </message>
    <message>
        <source>ngrok gave an address that cannot be used: {1}.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>ngrok dio una dirección que no se puede usar: {1}.</translation>
    </message>
    <message>
        <source>ngrok makes an address while results are waited for, where no address is given above. Needs an ngrok account and its authtoken.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>ngrok crea una dirección mientras se esperan resultados, si arriba no hay ninguna. Requiere una cuenta de ngrok y su authtoken.</translation>
    </message>
    <message>
        <source>no longer in this position</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>ya no está en este puesto</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>numbers of a public register</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>números de un registro público</translation>
    </message>
    <message>
        <source>one of {1}</source>
        <extracomment>settings/options.py</extracomment>
        <translation>uno de {1}</translation>
    </message>
    <message>
        <source>outputs of the step {1}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>salidas del paso {1}</translation>
    </message>
    <message>
        <source>pays bas</source>
        <extracomment>choices/places.py</extracomment>
        <translation>pays bas</translation>
    </message>
    <message>
        <source>people found in a day</source>
        <extracomment>model/leads.py</extracomment>
        <translation>personas encontradas en un día</translation>
    </message>
    <message>
        <source>people to track</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>personas que seguir</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>plan limit</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>límite del plan</translation>
    </message>
    <message>
        <source>practice data</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>datos de práctica</translation>
    </message>
    <message>
        <source>previews</source>
        <extracomment>declarations</extracomment>
        <translation>vistas previas</translation>
    </message>
    <message>
        <source>profile look-ups</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>consultas de perfiles</translation>
    </message>
    <message>
        <source>profiles looked up in a day</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>perfiles consultados en un día</translation>
    </message>
    <message>
        <source>prospecting jobs</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>trabajos de prospección</translation>
    </message>
    <message>
        <source>questions for connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>preguntas por contactos</translation>
    </message>
    <message>
        <source>real data</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>datos reales</translation>
    </message>
    <message>
        <source>record numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>números de registro</translation>
    </message>
    <message>
        <source>record numbers of a CRM</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>números de registro de un CRM</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>declarations</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>requests for open jobs</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>consultas de ofertas abiertas</translation>
    </message>
    <message>
        <source>requests for technologies</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>consultas de tecnologías</translation>
    </message>
    <message>
        <source>sales navigator</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>sales navigator</translation>
    </message>
    <message>
        <source>saved search</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>saved searches</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>búsquedas guardadas</translation>
    </message>
    <message>
        <source>says no number of credits</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>no dice ningún número de créditos</translation>
    </message>
    <message>
        <source>searches</source>
        <extracomment>declarations</extracomment>
        <translation>búsquedas</translation>
    </message>
    <message>
        <source>sent again</source>
        <extracomment>project/doubts.py</extracomment>
        <translation>enviado de nuevo</translation>
    </message>
    <message>
        <source>sizes such as 51-200</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>tamaños como 51-200</translation>
    </message>
    <message>
        <source>states such as new or won</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>estados como nuevo o ganado</translation>
    </message>
    <message>
        <source>str | int</source>
        <extracomment>settings/options.py</extracomment>
        <translation>str | int</translation>
    </message>
    <message>
        <source>technology look-ups</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>consultas de tecnologías</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>la unidad no responde</translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <extracomment>engine/planning/known.py</extracomment>
        <translation>the last try returns or raises</translation>
    </message>
    <message>
        <source>the only one made since the job began</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>la única creada desde que empezó el trabajo</translation>
    </message>
    <message>
        <source>the step {1}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>el paso {1}</translation>
    </message>
    <message>
        <source>two letters such as FR, or empty</source>
        <extracomment>settings/options.py</extracomment>
        <translation>dos letras como FR, o vacío</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>with cells</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>con celdas</translation>
    </message>
    <message>
        <source>wrong quotes; read as well as possible. Check them.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>comillas incorrectas; leída lo mejor posible. Compruébelas.</translation>
    </message>
    <message>
        <source>you named it</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>usted la nombró</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>yyyy-mm-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>{1} ({2}) cannot be {3}.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>{1} ({2}) no puede ser {3}.</translation>
    </message>
    <message>
        <source>{1} Switch “{2}” on, or leave them out.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>{1} Active «{2}», o déjelos fuera.</translation>
    </message>
    <message>
        <source>{1} THEN CAST({2} AS INTEGER)</source>
        <extracomment>project/cell_functions.py</extracomment>
        <translation>{1} THEN CAST({2} AS INTEGER)</translation>
    </message>
    <message>
        <source>{1} The limits of your account are kept for this window alone: use one window at a time.</source>
        <extracomment>session/shared_limits.py</extracomment>
        <translation>{1} Los límites de su cuenta se guardan solo para esta ventana: use una ventana a la vez.</translation>
    </message>
    <message>
        <source>{1} The newest one is {2}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} La más reciente es {2}.</translation>
    </message>
    <message>
        <source>{1} addresses are cut after 255 letters.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} direcciones están cortadas tras 255 letras.</translation>
    </message>
    <message>
        <source>{1} addresses start with “mailto:”.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} direcciones empiezan por «mailto:».</translation>
    </message>
    <message>
        <source>{1} allows {2} {3} a minute; the next one goes at {4}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} permite {2} {3} por minuto; la siguiente sale a las {4}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3} in {4} seconds; the next one goes at {5}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} permite {2} {3} en {4} segundos; la siguiente sale a las {5}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3}. They are used up; it goes on at {4}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} permite {2} {3}. Están agotadas; se sigue a las {4}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3}. They are used up; it goes on on {4} at {5}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} permite {2} {3}. Están agotadas; se sigue el {4} a las {5}.</translation>
    </message>
    <message>
        <source>{1} already exists.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} ya existe.</translation>
    </message>
    <message>
        <source>{1} and {2} cannot both be {3} ({4}).</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} y {2} no pueden ser ambas {3} ({4}).</translation>
    </message>
    <message>
        <source>{1} answered with error {2}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} respondió con el error {2}.</translation>
    </message>
    <message>
        <source>{1} answered with the result of another request. It was not used, and nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} respondió con el resultado de otra consulta. No se usó, y no se envió nada más.</translation>
    </message>
    <message>
        <source>{1} are Unknown</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Desconocido: {1}</translation>
    </message>
    <message>
        <source>{1} are unknown</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} en estado desconocido</translation>
    </message>
    <message>
        <source>{1} are waiting and will go on when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} esperan y seguirán cuando usted reanude.</translation>
    </message>
    <message>
        <source>{1} asked us to wait until {2}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} nos pidió esperar hasta las {2}.</translation>
    </message>
    <message>
        <source>{1} asks us to wait for too long. No row was lost. Resume later. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} nos pide esperar demasiado. No se perdió ninguna fila. Continúe más tarde. ({2})</translation>
    </message>
    <message>
        <source>{1} belong to no request of this project.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} no pertenecen a ninguna consulta de este proyecto.</translation>
    </message>
    <message>
        <source>{1} belongs to no request of this project.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} no pertenece a ninguna consulta de este proyecto.</translation>
    </message>
    <message>
        <source>{1} belongs to {2}, not to {3}.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} pertenece a {2}, no a {3}.</translation>
    </message>
    <message>
        <source>{1} calls at once is not possible.</source>
        <extracomment>api/client.py</extracomment>
        <translation>No son posibles {1} consultas a la vez.</translation>
    </message>
    <message>
        <source>{1} can cost and has no place here.</source>
        <extracomment>session/free_steps.py</extracomment>
        <translation>{1} puede costar y no tiene sitio aquí.</translation>
    </message>
    <message>
        <source>{1} can mean several places: {2}.</source>
        <extracomment>api/account.py</extracomment>
        <translation>{1} puede significar varios lugares: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot answer now. No row was lost. Resume later. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} no puede responder ahora. No se perdió ninguna fila. Continúe más tarde. ({2})</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}).</source>
        <extracomment>settings/files.py</extracomment>
        <translation>{1} no se puede leer ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be read or written: </source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} no se puede leer o escribir: </translation>
    </message>
    <message>
        <source>{1} cannot be read safely.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} no se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} no se puede leer: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be removed ({2}).</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>{1} no se puede eliminar ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be used ({2}).</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1}: no se puede usar ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be where results are sent.</source>
        <extracomment>model/address.py</extracomment>
        <translation>{1} no puede recibir resultados.</translation>
    </message>
    <message>
        <source>{1} cannot be written ({2}).</source>
        <extracomment>project/making.py</extracomment>
        <translation>{1} no se puede escribir ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be written any more.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>{1} ya no se puede escribir.</translation>
    </message>
    <message>
        <source>{1} cannot be written here.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} no se puede escribir aquí.</translation>
    </message>
    <message>
        <source>{1} cannot be written.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>{1} no se puede escribir.</translation>
    </message>
    <message>
        <source>{1} cannot be written: the disk reports an error.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} no se puede escribir: el disco avisa de un error.</translation>
    </message>
    <message>
        <source>{1} cannot be {2}: {3}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} no puede ser {2}: {3}</translation>
    </message>
    <message>
        <source>{1} cannot use the LinkedIn account that it is connected with: “{2}” Connect it again on {3}'s site, then resume. Nothing more was sent. {4}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} no puede usar la cuenta de LinkedIn conectada: «{2}» Conéctela de nuevo en el sitio de {3} y continúe. No se envió nada más. {4}</translation>
    </message>
    <message>
        <source>{1} cells are</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} celdas son</translation>
    </message>
    <message>
        <source>{1} cells are far to the right of the list and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} celdas están muy a la derecha de la lista y se omiten.</translation>
    </message>
    <message>
        <source>{1} cells are merged from several; only the first of these has the value, the others are empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} celdas son combinación de varias; solo la primera de cada una tiene el valor, las demás están vacías.</translation>
    </message>
    <message>
        <source>{1} cells have</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} celdas tienen</translation>
    </message>
    <message>
        <source>{1} cells have a spreadsheet's error ({2}); they count as empty.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} celdas tienen un error de hoja de cálculo ({2}); cuentan como vacías.</translation>
    </message>
    <message>
        <source>{1} cells have {2}. {3}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} celdas tienen {2}. {3}</translation>
    </message>
    <message>
        <source>{1} control characters were</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>{1} caracteres de control se</translation>
    </message>
    <message>
        <source>{1} control characters were left out: no cell can show them.</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>{1} caracteres de control se dejaron fuera: ninguna celda puede mostrarlos.</translation>
    </message>
    <message>
        <source>{1} copies this folder. Close the project before you open it on another computer.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} copia esta carpeta. Cierre el proyecto antes de abrirlo en otro ordenador.</translation>
    </message>
    <message>
        <source>{1} could not be reached.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>No se pudo contactar con {1}.</translation>
    </message>
    <message>
        <source>{1} could not be read, and stay as they are:</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>Ilegible y por eso sin cambios: {1}:</translation>
    </message>
    <message>
        <source>{1} did not answer within {2} seconds.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} no respondió en {2} segundos.</translation>
    </message>
    <message>
        <source>{1} does not belong to {name}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} no pertenece a {name}.</translation>
    </message>
    <message>
        <source>{1} e-mail addresses are not whole ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} direcciones de correo no están enteras ({2}).</translation>
    </message>
    <message>
        <source>{1} gave no complete answer within {2} seconds.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} no dio una respuesta completa en {2} segundos.</translation>
    </message>
    <message>
        <source>{1} has all results now.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} tiene ya todos los resultados.</translation>
    </message>
    <message>
        <source>{1} has cells outside of any sheet.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} tiene celdas fuera de toda hoja.</translation>
    </message>
    <message>
        <source>{1} has content that no spreadsheet program writes.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} tiene contenido que ningún programa de hojas de cálculo escribe.</translation>
    </message>
    <message>
        <source>{1} has more cells than a list can have.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>{1} tiene más celdas de las que puede tener una lista.</translation>
    </message>
    <message>
        <source>{1} has more columns than Excel takes.</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>{1} tiene más columnas de las que admite Excel.</translation>
    </message>
    <message>
        <source>{1} has more rows than Excel takes ({2}).</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>{1} tiene más filas de las que admite Excel ({2}).</translation>
    </message>
    <message>
        <source>{1} has no rows below its header.</source>
        <extracomment>importing/guess.py</extracomment>
        <translation>{1} no tiene filas bajo su encabezado.</translation>
    </message>
    <message>
        <source>{1} has no rows.</source>
        <extracomment>importing/load.py</extracomment>
        <translation>{1} no tiene filas.</translation>
    </message>
    <message>
        <source>{1} has no sheet {2}.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} no tiene ninguna hoja {2}.</translation>
    </message>
    <message>
        <source>{1} has {2} columns; {3} is the most.</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>{1} tiene {2} columnas; {3} es el máximo.</translation>
    </message>
    <message>
        <source>{1} have all results now.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} tienen ya todos los resultados.</translation>
    </message>
    <message>
        <source>{1} hidden columns are taken in too: {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Se incorporan también {1} columnas ocultas: {2}</translation>
    </message>
    <message>
        <source>{1} hidden rows are taken in too.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Se incorporan también {1} filas ocultas.</translation>
    </message>
    <message>
        <source>{1} hidden sheets are not offered: {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>No se ofrecen {1} hojas ocultas: {2}</translation>
    </message>
    <message>
        <source>{1} holds no saved messages.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} no contiene mensajes guardados.</translation>
    </message>
    <message>
        <source>{1} holds practice data, which stays where it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} contiene datos de práctica, que se quedan donde están.</translation>
    </message>
    <message>
        <source>{1} holds real data, which stays where it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} contiene datos reales, que se quedan donde están.</translation>
    </message>
    <message>
        <source>{1} holds something that Rowcall does not make ({2} {3}).</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} contiene algo que Rowcall no crea ({2} {3}).</translation>
    </message>
    <message>
        <source>{1} in doubt or still waited for: left as they are.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>{1} en duda o aún pendientes: quedan como están.</translation>
    </message>
    <message>
        <source>{1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} en el paso {2}</translation>
    </message>
    <message>
        <source>{1} is Unknown</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Desconocido: {1}</translation>
    </message>
    <message>
        <source>{1} is a file, not a folder.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>{1} is a folder.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} es una carpeta.</translation>
    </message>
    <message>
        <source>{1} is a web page without a table.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>{1} es una página web sin tabla.</translation>
    </message>
    <message>
        <source>{1} is already open in another window.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>{1} ya está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>{1} is closed.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>{1} está cerrado.</translation>
    </message>
    <message>
        <source>{1} is damaged and was left as it is.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>{1} está dañado y se dejó como está.</translation>
    </message>
    <message>
        <source>{1} is damaged or no workbook.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} está dañado o no es un libro.</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} está dañado.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of it is missing.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} está dañado: le falta una parte.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} está vacío.</translation>
    </message>
    <message>
        <source>{1} is gone, and with it what was done last. Compare the last calls with your Pronto account.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} ha desaparecido, y con él lo último que se hizo. Compare las últimas consultas con su cuenta de Pronto.</translation>
    </message>
    <message>
        <source>{1} is having trouble ({2} lost). {3}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} tiene problemas ({2} perdidas). {3}.</translation>
    </message>
    <message>
        <source>{1} is having trouble and takes no requests now. No row was lost.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} tiene problemas y no admite consultas ahora. No se perdió ninguna fila.</translation>
    </message>
    <message>
        <source>{1} is larger than 100 MB.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} supera 100 MB.</translation>
    </message>
    <message>
        <source>{1} is locked or not yours to use.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} está bloqueado o no puede usarlo.</translation>
    </message>
    <message>
        <source>{1} is no address of a server.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>{1} no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>{1} is no port.</source>
        <extracomment>model/address.py</extracomment>
        <translation>{1} no es un puerto.</translation>
    </message>
    <message>
        <source>{1} is not a Rowcall project, or it is damaged.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} no es un proyecto de Rowcall, o está dañado.</translation>
    </message>
    <message>
        <source>{1} is not a Rowcall project.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} no es un proyecto de Rowcall.</translation>
    </message>
    <message>
        <source>{1} is not encrypted, so the API key would be readable on the way.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>{1} no está cifrado; la clave API podría leerse por el camino.</translation>
    </message>
    <message>
        <source>{1} is not there.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} no está.</translation>
    </message>
    <message>
        <source>{1} is on the network drive {2}, where a project can be damaged.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} está en la unidad de red {2}, donde un proyecto puede dañarse.</translation>
    </message>
    <message>
        <source>{1} is protected with a password.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{1} is the list that is open.</source>
        <extracomment>session/elsewhere.py</extracomment>
        <translation>{1} es la lista abierta.</translation>
    </message>
    <message>
        <source>{1} is too large for saved messages.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} es demasiado grande para mensajes guardados.</translation>
    </message>
    <message>
        <source>{1} is too large to be read safely.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} es demasiado grande para leerlo con seguridad.</translation>
    </message>
    <message>
        <source>{1} is unknown</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} en estado desconocido</translation>
    </message>
    <message>
        <source>{1} is waiting and will go on when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} espera y seguirá cuando usted reanude.</translation>
    </message>
    <message>
        <source>{1} is write-protected, so it can be looked at and exported, but not changed.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} está protegido contra escritura; se puede ver y exportar, pero no cambiar.</translation>
    </message>
    <message>
        <source>{1} is {2}, not a table.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} es {2}, no una tabla.</translation>
    </message>
    <message>
        <source>{1} is {2}, whatever its name says; it is read as that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} es {2}, diga lo que diga su nombre; se lee como tal.</translation>
    </message>
    <message>
        <source>{1} is {2}; it cannot also stand in for {3}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} es {2}; no puede sustituir también a {3}.</translation>
    </message>
    <message>
        <source>{1} known since {2}, not bought again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1}: conocido desde el {2}, no se compra otra vez.</translation>
    </message>
    <message>
        <source>{1} line is not UTF-8 as the rest of the file; read as windows-1252. Check the accents.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>{1} línea no está en UTF-8 como el resto del archivo; leída como windows-1252. Compruebe los acentos.</translation>
    </message>
    <message>
        <source>{1} lines are not UTF-8 as the rest of the file; read as windows-1252. Check the accents.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>{1} líneas no están en UTF-8 como el resto del archivo; leídas como windows-1252. Compruebe los acentos.</translation>
    </message>
    <message>
        <source>{1} matches nothing under {2}.</source>
        <extracomment>importing/picks.py</extracomment>
        <translation>{1} no corresponde a nada en {2}.</translation>
    </message>
    <message>
        <source>{1} must be a list with at least one value, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} debe ser una lista con al menos un valor, no {2}.</translation>
    </message>
    <message>
        <source>{1} must be a text, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} debe ser un texto, no {2}.</translation>
    </message>
    <message>
        <source>{1} must be a whole number of at least {2}, not {3}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} debe ser un número entero de al menos {2}, no {3}.</translation>
    </message>
    <message>
        <source>{1} must be at most {2}, not {3}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} debe ser como máximo {2}, no {3}.</translation>
    </message>
    <message>
        <source>{1} must be true or false, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} debe ser true o false, no {2}.</translation>
    </message>
    <message>
        <source>{1} no longer has this result. It may have used credits.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} ya no tiene este resultado. Pudo usar créditos.</translation>
    </message>
    <message>
        <source>{1} not asked: missing {2}.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>{1} no se consulta: falta {2}.</translation>
    </message>
    <message>
        <source>{1} numbers are rounded after 15 digits ({2}); Excel does that.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} números están redondeados tras 15 cifras ({2}); eso lo hace Excel.</translation>
    </message>
    <message>
        <source>{1} numbers end in “.0” ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} números terminan en «.0» ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers have lost their first zero ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} números han perdido su primer cero ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers have lost their plus sign ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} números han perdido su signo más ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers look cut by Excel ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} números parecen cortados por Excel ({2}).</translation>
    </message>
    <message>
        <source>{1} of this name were found ({2} {3}): write the number of one.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Se encontraron {1} con este nombre ({2} {3}): escriba el número de uno.</translation>
    </message>
    <message>
        <source>{1} of {2} are done</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Hecho: {1} de {2}</translation>
    </message>
    <message>
        <source>{1} of {2} are done.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Hecho: {1} de {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} companies came: the others were not sent, or were sent while Rowcall was closed.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Llegaron {1} de {2} empresas: las demás no se enviaron, o se enviaron con Rowcall cerrado.</translation>
    </message>
    <message>
        <source>{1} only marks a workbook as open in Excel.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} solo indica que un libro está abierto en Excel.</translation>
    </message>
    <message>
        <source>{1} phones have become dates ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} teléfonos se han convertido en fechas ({2}).</translation>
    </message>
    <message>
        <source>{1} phones start with an apostrophe ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} teléfonos empiezan por un apóstrofo ({2}).</translation>
    </message>
    <message>
        <source>{1} postcodes have lost their first zero ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} códigos postales han perdido su primer cero ({2}).</translation>
    </message>
    <message>
        <source>{1} refused five rows in a row with the same words ({2}). Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} rechazó cinco filas seguidas con las mismas palabras ({2}). No se envió nada más.</translation>
    </message>
    <message>
        <source>{1} refused the API key.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>{1} rechazó la clave API.</translation>
    </message>
    <message>
        <source>{1} refused the API key. Nothing more was sent. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} rechazó la clave API. No se envió nada más. {2}</translation>
    </message>
    <message>
        <source>{1} refused the API key: {2}.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>{1} rechazó la clave API: {2}.</translation>
    </message>
    <message>
        <source>{1} rows have</source>
        <extracomment>formats/table.py</extracomment>
        <translation>{1} filas tienen</translation>
    </message>
    <message>
        <source>{1} rows have {2}</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>{1} filas tienen {2}</translation>
    </message>
    <message>
        <source>{1} searches are called {2}: write the number of one.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>{1} búsquedas se llaman {2}: escriba el número de una.</translation>
    </message>
    <message>
        <source>{1} sizes have become dates ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} tamaños se han convertido en fechas ({2}).</translation>
    </message>
    <message>
        <source>{1} stands in for {2} ({3}), but no column is that.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} sustituye a {2} ({3}), pero ninguna columna lo es.</translation>
    </message>
    <message>
        <source>{1} still wait for more.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} esperan aún más.</translation>
    </message>
    <message>
        <source>{1} still waits for more.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} espera aún más.</translation>
    </message>
    <message>
        <source>{1} taken in.</source>
        <extracomment>model/received.py</extracomment>
        <translation>Incorporado: {1}.</translation>
    </message>
    <message>
        <source>{1} takes too long to read.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} tarda demasiado en leerse.</translation>
    </message>
    <message>
        <source>{1} texts have garbled letters ({2}); they are so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} textos tienen letras ilegibles ({2}); así están en el archivo.</translation>
    </message>
    <message>
        <source>{1} texts have lost letters ({2}); they are so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} textos han perdido letras ({2}); así están en el archivo.</translation>
    </message>
    <message>
        <source>{1} values start with an apostrophe ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} valores empiezan por un apóstrofo ({2}).</translation>
    </message>
    <message>
        <source>{1} wait at the service</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} esperan en el servicio</translation>
    </message>
    <message>
        <source>{1} waits at the service</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} espera en el servicio</translation>
    </message>
    <message>
        <source>{1} was made by a newer Rowcall.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} se hizo con un Rowcall más reciente.</translation>
    </message>
    <message>
        <source>{1} was moved or deleted while it was open.</source>
        <extracomment>project/watch.py</extracomment>
        <translation>{1} se movió o eliminó mientras estaba abierto.</translation>
    </message>
    <message>
        <source>{1} was not written right: what can be read differs from what went in.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>{1} no se escribió bien: lo que se lee difiere de lo que entró.</translation>
    </message>
    <message>
        <source>{1} was not written right: {2} {3} went in, {4} can be read.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>{1} no se escribió bien: entraron {2} {3}, se leen {4}.</translation>
    </message>
    <message>
        <source>{1} was replaced by another file while it was open.</source>
        <extracomment>project/watch.py</extracomment>
        <translation>{1} se sustituyó por otro archivo mientras estaba abierto.</translation>
    </message>
    <message>
        <source>{1} were damaged and start anew. The damaged file was kept as {2}.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1}: estaba dañado y empieza de nuevo. El archivo dañado se guardó como {2}.</translation>
    </message>
    <message>
        <source>{1} were written by a newer Rowcall.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1}: escrito por un Rowcall más reciente.</translation>
    </message>
    <message>
        <source>{1} would unpack to more than a list of companies or contacts can be.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} ocuparía, descomprimido, más de lo que puede ser una lista de empresas o contactos.</translation>
    </message>
    <message>
        <source>{1} {2} on this list must not be contacted</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>{1} {2} de esta lista no se deben contactar</translation>
    </message>
    <message>
        <source>{1}, change in {2} months (%)</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>{1}, cambio en {2} meses (%)</translation>
    </message>
    <message>
        <source>{1}. {2} in {3} was taken as yes.</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>{1}. {2} en {3} se tomó como sí.</translation>
    </message>
    <message>
        <source>{1}; and {2} more</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>{1}; y {2} más</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Islas Aland</translation>
    </message>
    <message>
        <source>“At once” and “In the background” work without one.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>«Al momento» y «En segundo plano» funcionan sin ella.</translation>
    </message>
    <message>
        <source>“Only the first 25, without details and without credits” works without one.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>«Solo las 25 primeras, sin datos y sin créditos» funciona sin ella.</translation>
    </message>
    <message>
        <source>“People from a LinkedIn search” and the free first 25 of “Search companies” work without one.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>«Personas de una búsqueda de LinkedIn» y las 25 primeras, gratuitas, de «Buscar empresas» funcionan sin ella.</translation>
    </message>
    <message>
        <source>“Profile details” now and again tells of new jobs without one.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>«Datos del perfil» de vez en cuando avisa de nuevos empleos sin ella.</translation>
    </message>
    <message>
        <source>“Search companies” shows the first 25 companies for free without an address.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>«Buscar empresas» muestra gratis las 25 primeras empresas sin dirección.</translation>
    </message>
    <message>
        <source>“Search people” with “Changed jobs recently” at these companies works without one.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>«Buscar personas» con «Cambió de empleo hace poco» en estas empresas funciona sin ella.</translation>
    </message>
    <message>
        <source>“{1}” cannot mean “{2}”.</source>
        <extracomment>importing/picks.py</extracomment>
        <translation>«{1}» no puede significar «{2}».</translation>
    </message>
    <message>
        <source>“{1}” is neither a LinkedIn page of a company nor its LinkedIn number.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>«{1}» no es la página de LinkedIn de una empresa ni su número de LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” is neither the address of a LinkedIn profile nor LinkedIn's own name for one (urn:li:…).</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>«{1}» no es la dirección de un perfil de LinkedIn ni el nombre que LinkedIn le da (urn:li:…).</translation>
    </message>
    <message>
        <source>“{1}” is no LinkedIn profile, such as https://www.linkedin.com/in/name.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>«{1}» no es un perfil de LinkedIn, como https://www.linkedin.com/in/name.</translation>
    </message>
    <message>
        <source>“{1}” is no country.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>«{1}» no es un país.</translation>
    </message>
    <message>
        <source>“{1}” is not among the industries that can be chosen by name: type LinkedIn's number of it.</source>
        <extracomment>model/reference.py</extracomment>
        <translation>«{1}» no está entre los sectores que se eligen por nombre: escriba el número que le da LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn post: copy it with the Share button of the post.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>«{1}» no es la dirección de una publicación de LinkedIn: cópiela con el botón Compartir de la publicación.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn profile or company page.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>«{1}» no es la dirección de un perfil de LinkedIn ni de una página de empresa.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn profile.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>«{1}» no es la dirección de un perfil de LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a company's LinkedIn page.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>«{1}» no es la dirección de la página de LinkedIn de una empresa.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a company's page on LinkedIn.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>«{1}» no es la dirección de la página de una empresa en LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” matches no value of {2}.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>«{1}» no corresponde a ningún valor de {2}.</translation>
    </message>
</context>
<context>
    <name>setAsideDialog</name>
    <message>
        <source>{rows} = {groups}</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>{rows} = {groups}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Compact</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Amplio</translation>
    </message>
</context>
<context>
    <name>sheet keys</name>
    <message>
        <source>Down; Shift goes up</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Abajo; con Mayús, arriba</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Select everything</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the column; Shift+Space selects the row</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Seleccionar la columna; Mayús+Espacio selecciona la fila</translation>
    </message>
    <message>
        <source>Select up to that edge</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Seleccionar hasta ese borde</translation>
    </message>
    <message>
        <source>Sort, filter and change the column</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Ordenar, filtrar y cambiar la columna</translation>
    </message>
    <message>
        <source>To the edge of the filled cells</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Al borde de las celdas llenas</translation>
    </message>
    <message>
        <source>To the first cell; Ctrl+End to the last</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>A la primera celda; Ctrl+Fin a la última</translation>
    </message>
    <message>
        <source>To the right; Shift goes left</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>A la derecha; con Mayús, a la izquierda</translation>
    </message>
</context>
<context>
    <name>sheet menus</name>
    <message>
        <source>Clean up</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation>Nada especial</translation>
    </message>
    <message>
        <source>Why are cells empty?</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation type="unfinished">¿Por qué hay celdas vacías?</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation type="unfinished">Se toma por</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Asked, and nothing was found.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Consultado, y no se encontró nada.</translation>
    </message>
    <message>
        <source>Catch-all</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Catch-all</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Entregable</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>No contactar</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Fits</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Encaja</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>No válido</translation>
    </message>
    <message>
        <source>It may have been paid, and no answer came.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Pudo pagarse, y no llegó respuesta.</translation>
    </message>
    <message>
        <source>Mail to this address comes back.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>El correo a esta dirección se devuelve.</translation>
    </message>
    <message>
        <source>Mail to this address may come back.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>El correo a esta dirección podría devolverse.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>No consultado</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>No consultado.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>On your do-not-contact list: never asked for, never paid for.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>En su lista de exclusión: nunca se consulta, nunca se paga.</translation>
    </message>
    <message>
        <source>Risky</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>The company's mail server takes mail to any address, so nobody can say whether this one exists.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>El servidor de correo de la empresa acepta cualquier dirección, así que nadie puede decir si esta existe.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>storyWords</name>
    <message>
        <source>Bought before, not bought again</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Comprado antes, no comprado de nuevo</translation>
    </message>
    <message>
        <source>By you: {step}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Por usted: {step}</translation>
    </message>
    <message>
        <source>From a kept answer, read again</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>De una respuesta guardada, leída de nuevo</translation>
    </message>
    <message>
        <source>From {file}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>De {file}</translation>
    </message>
    <message>
        <source>From {file}, line {line}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>De {file}, línea {line}</translation>
    </message>
    <message>
        <source>Kept beside yours</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Guardado junto al suyo</translation>
    </message>
    <message>
        <source>Nothing tells where it is from</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Nada dice de dónde viene</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Same answer as row {row}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>La misma respuesta que la fila {row}</translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Tidied from {column}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Puesto en limpio: {column}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>a newer version of the list</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>una versión más reciente de la lista</translation>
    </message>
    <message>
        <source>no credits</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation type="unfinished">ningún crédito</translation>
    </message>
    <message>
        <source>up to {credits}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation type="unfinished">hasta {credits}</translation>
    </message>
    <message>
        <source>{service} sent it, {action}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>{service} lo envió, {action}</translation>
    </message>
    <message>
        <source>{service}, {action}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>{service}, {action}</translation>
    </message>
</context>
<context>
    <name>updateDialog</name>
    <message>
        <source>, </source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Another name for it</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Otro nombre para ella</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Each may be several rows of the list, or shares one with another row of its file. Nobody guesses: they are set aside, and the list stays as it is there.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Cada una puede ser varias filas de la lista, o comparte una con otra fila de su archivo. Nadie adivina: se apartan, y la lista queda ahí como está.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Desaparecidas</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In the list</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>New column: filled for new rows</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Columna nueva: se llena en las filas nuevas</translation>
    </message>
    <message>
        <source>No cells that differ</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Ninguna celda difiere</translation>
    </message>
    <message>
        <source>No new rows</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Ninguna fila nueva</translation>
    </message>
    <message>
        <source>Nothing in the list changes.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Nada cambia en la lista.</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>No se elimina nada.</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>The file has something else for them: a line for each cell. An empty cell changes nothing.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>El archivo tiene otra cosa para ellas: una línea por celda. Una celda vacía no cambia nada.</translation>
    </message>
    <message>
        <source>The list does not have them. They go to its end.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>La lista no las tiene. Van a su final.</translation>
    </message>
    <message>
        <source>The list has them, and nothing of them differs.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>La lista las tiene, y nada en ellas difiere.</translation>
    </message>
    <message>
        <source>The list has them, equal in every cell. They are set aside, not taken in twice.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>La lista las tiene, iguales en cada celda. Se apartan, no se incorporan dos veces.</translation>
    </message>
    <message>
        <source>The list has them, the file does not. They stay in the list, with all that was found for them.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>La lista las tiene, el archivo no. Se quedan en la lista, con todo lo encontrado para ellas.</translation>
    </message>
    <message>
        <source>They are blank, broken, or stand twice in the file. They are kept beside the list.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Están vacías, son ilegibles o figuran dos veces en el archivo. Se guardan junto a la lista.</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Dos veces en el archivo</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Where each column of the file goes.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Adónde va cada columna del archivo.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>You typed it</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Lo escribió usted</translation>
    </message>
    <message>
        <source>{parts}; the list then has {rows}.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>{parts}; la lista tiene entonces {rows}.</translation>
    </message>
</context>
<context>
    <name>watch</name>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/widgets/watch.py</extracomment>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>ui/widgets/watch.py</extracomment>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>whyWords</name>
    <message>
        <source>Access key refused</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Clave de acceso rechazada</translation>
    </message>
    <message>
        <source>Account out of credits</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Cuenta sin créditos</translation>
    </message>
    <message>
        <source>Agree at the service…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Aceptar en el servicio…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Permitir más…</translation>
    </message>
    <message>
        <source>Allowed credits used up</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Créditos permitidos agotados</translation>
    </message>
    <message>
        <source>Answer not fetched</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Respuesta no recogida</translation>
    </message>
    <message>
        <source>Ask for these rows…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Consultar estas filas…</translation>
    </message>
    <message>
        <source>Asked, and nothing was found.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Consultado, y no se encontró nada.</translation>
    </message>
    <message>
        <source>Being asked</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Came after the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Llegó tras la ejecución</translation>
    </message>
    <message>
        <source>Check the balance</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Comprobar el saldo</translation>
    </message>
    <message>
        <source>Consent not given</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Consentimiento no dado</translation>
    </message>
    <message>
        <source>Could not be tidied</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No se pudo poner en limpio</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">No contactar</translation>
    </message>
    <message>
        <source>Do-not-contact list…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Lista de exclusión…</translation>
    </message>
    <message>
        <source>Emptied by you</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Vaciado por usted</translation>
    </message>
    <message>
        <source>Empty in the list</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Vacío en la lista</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Introducir la clave…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Con error</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Completar lo que falta</translation>
    </message>
    <message>
        <source>Fits the target</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Encaja con el objetivo</translation>
    </message>
    <message>
        <source>In the list already</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Ya en la lista</translation>
    </message>
    <message>
        <source>It is being asked just now.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Se está consultando ahora mismo.</translation>
    </message>
    <message>
        <source>It is waiting for its turn in the run.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Espera su turno en la ejecución.</translation>
    </message>
    <message>
        <source>It may have been paid for, and you left it as it is.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Puede estar pagado, y usted lo dejó como está.</translation>
    </message>
    <message>
        <source>It was asked and may have been paid for; no answer came. It is not asked again by itself.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Se consultó y puede estar pagado; no llegó respuesta. No se consulta otra vez por sí solo.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Se dejó como está</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Omitido por usted</translation>
    </message>
    <message>
        <source>Missing, and needed</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Falta y es necesario</translation>
    </message>
    <message>
        <source>Not among the chosen rows</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No está entre las filas elegidas</translation>
    </message>
    <message>
        <source>Not asked: a value of the row could not be used.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: un valor de la fila no se pudo usar.</translation>
    </message>
    <message>
        <source>Not asked: it is not among the rows of the trial.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: no está entre las filas de la prueba.</translation>
    </message>
    <message>
        <source>Not asked: the access key was refused.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: se rechazó la clave de acceso.</translation>
    </message>
    <message>
        <source>Not asked: the account has not agreed to the terms for personal e-mails.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">No consultado: la cuenta no aceptó las condiciones para correos personales.</translation>
    </message>
    <message>
        <source>Not asked: the account was out of credits.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: la cuenta no tenía créditos.</translation>
    </message>
    <message>
        <source>Not asked: the credits you allowed were used up.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">No consultado: se agotaron los créditos permitidos.</translation>
    </message>
    <message>
        <source>Not asked: the list has it already in a column of its own.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: la lista ya lo tiene en una columna propia.</translation>
    </message>
    <message>
        <source>Not asked: the row came after the run of “{action}”.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: la fila llegó tras la ejecución de «{action}».</translation>
    </message>
    <message>
        <source>Not asked: the row lacks what is needed.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: a la fila le falta lo necesario.</translation>
    </message>
    <message>
        <source>Not asked: the run ended before its turn.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: la ejecución acabó antes de su turno.</translation>
    </message>
    <message>
        <source>Not asked: the run stopped because too few rows had a result.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: la ejecución se detuvo porque muy pocas filas tenían resultado.</translation>
    </message>
    <message>
        <source>Not asked: this was not chosen in “{action}” for this row.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: esto no se eligió en «{action}» para esta fila.</translation>
    </message>
    <message>
        <source>Not asked: you left such rows out.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: usted omitió filas así.</translation>
    </message>
    <message>
        <source>Not asked: you stopped the run before its turn.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: usted detuvo la ejecución antes de su turno.</translation>
    </message>
    <message>
        <source>Not asked: “{action}” does nothing for such a row.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: «{action}» no hace nada con una fila así.</translation>
    </message>
    <message>
        <source>Not asked: “{action}” was run for other rows only.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No consultado: «{action}» se ejecutó solo para otras filas.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Aún sin rellenar</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">No encontrado</translation>
    </message>
    <message>
        <source>Not in the answer</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No está en la respuesta</translation>
    </message>
    <message>
        <source>Not in the trial</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No está en la prueba</translation>
    </message>
    <message>
        <source>Nothing can be made of the cell that it is made from.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No se puede hacer nada con la celda de la que procede.</translation>
    </message>
    <message>
        <source>Nothing has been typed here yet.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Aquí no se ha escrito nada todavía.</translation>
    </message>
    <message>
        <source>Nothing tells any more why it is empty.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Ya nada dice por qué está vacío.</translation>
    </message>
    <message>
        <source>Nothing tells why</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nada dice por qué</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nada que consultar</translation>
    </message>
    <message>
        <source>Nothing to tidy</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nada que poner en limpio</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>On your do-not-contact list: never asked for, never paid for.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">En su lista de exclusión: nunca se consulta, nunca se paga.</translation>
    </message>
    <message>
        <source>Read answers again</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Leer de nuevo las respuestas</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Reanudar la ejecución</translation>
    </message>
    <message>
        <source>Same as another row</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Igual que otra fila</translation>
    </message>
    <message>
        <source>Same as row {row}, which has nothing here either.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Igual que la fila {row}, que aquí tampoco tiene nada.</translation>
    </message>
    <message>
        <source>Same as row {row}: it was asked for once, and what was found stands there.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Igual que la fila {row}: se consultó una vez, y lo encontrado está allí.</translation>
    </message>
    <message>
        <source>See what it held…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Ver qué contenía…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Mostrar la ejecución</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Falta algo</translation>
    </message>
    <message>
        <source>The answer came and does not say this.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La respuesta llegó y no dice esto.</translation>
    </message>
    <message>
        <source>The answer is still at the service. Resume to fetch it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La respuesta sigue en el servicio. Reanude para recogerla.</translation>
    </message>
    <message>
        <source>The cell that it is made from is empty.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La celda de la que procede está vacía.</translation>
    </message>
    <message>
        <source>The list has nothing here, and something could not be asked for want of it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La lista no tiene nada aquí, y por eso algo no se pudo consultar.</translation>
    </message>
    <message>
        <source>The list has nothing here.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La lista no tiene nada aquí.</translation>
    </message>
    <message>
        <source>The run ended early</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La ejecución acabó antes de tiempo</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>El servicio lo rechazó.</translation>
    </message>
    <message>
        <source>There is nothing to say here: the person fits the target.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Aquí no hay nada que decir: la persona encaja con el objetivo.</translation>
    </message>
    <message>
        <source>Too few results</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Muy pocos resultados</translation>
    </message>
    <message>
        <source>Unknown, perhaps paid</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Desconocido, quizá pagado</translation>
    </message>
    <message>
        <source>Value not understood</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Valor no entendido</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>A la espera de su turno</translation>
    </message>
    <message>
        <source>You emptied this cell.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Usted vació esta celda.</translation>
    </message>
    <message>
        <source>You stopped the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Usted detuvo la ejecución</translation>
    </message>
    <message>
        <source>{what} Asked {moment}; the call took {credits}.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>{what} Consultado {moment}; la llamada costó {credits}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> The rest goes on when there are more.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation> Lo demás sigue cuando haya más.</translation>
    </message>
    <message>
        <source>We sent this request at {time} but the answer did not arrive. It may have used {credits}. It has not been sent again.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Enviamos esta consulta a las {time}, pero la respuesta no llegó. Pudo usar {credits}. No se ha enviado otra vez.</translation>
    </message>
    <message>
        <source>a minute</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>un momento</translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>no credits</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>ningún crédito</translation>
    </message>
    <message>
        <source>no upper limit</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>sin límite superior</translation>
    </message>
    <message>
        <source>up to {credits}</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>hasta {credits}</translation>
    </message>
    <message>
        <source>up to {credits} (practice)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>hasta {credits} (práctica)</translation>
    </message>
    <message>
        <source>{count} min</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{provider} allows {most} {what} {time}: {calls} take about {duration}.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>{provider} permite {most} {what} {time}: {calls} tardan unos {duration}.</translation>
    </message>
    <message>
        <source>{provider}'s limit for {what}: {left} of {most} are left now.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Límite de {provider} para {what}: quedan {left} de {most}.</translation>
    </message>
    <message>
        <source>{provider}'s limit for {what}: {most}. In practice nothing is counted against it.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Límite de {provider} para {what}: {most}. En la práctica no se descuenta nada.</translation>
    </message>
</context>
</TS>
