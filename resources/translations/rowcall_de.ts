<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionChooser</name>
    <message>
        <source>Close the list</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Good to begin with</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Gut für den Anfang</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Nichts heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Search what can be done</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Suchen, was möglich ist</translation>
    </message>
    <message>
        <source>Search, such as posts or revenue</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Suchen, etwa Beiträge, Umsatz</translation>
    </message>
    <message>
        <source>Something else ({count} more)…</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Etwas anderes ({count} weitere)…</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>≈ is an assumed price: the service does not publish it.</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>≈ ist ein angenommener Preis: Der Dienst veröffentlicht ihn nicht.</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>More options</source>
        <extracomment>ui/task_pane/action_form.py</extracomment>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Tick at least one thing to find.</source>
        <extracomment>ui/task_pane/action_form.py</extracomment>
        <translation>Kreuzen Sie mindestens eines an.</translation>
    </message>
</context>
<context>
    <name>AddressCard</name>
    <message>
        <source>Address</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authtoken</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Authtoken</translation>
    </message>
    <message>
        <source>From your ngrok account. It is kept in this system's key store.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Aus Ihrem ngrok-Konto. Er liegt im Schlüsselspeicher dieses Systems.</translation>
    </message>
    <message>
        <source>It counts from the next run on.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Gilt ab dem nächsten Lauf.</translation>
    </message>
    <message>
        <source>Keep listening while a list is open, also without a run</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Auch ohne Lauf empfangen, solange eine Liste offen ist</translation>
    </message>
    <message>
        <source>Listening only while a run waits for results.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Empfängt nur, solange ein Lauf auf Ergebnisse wartet.</translation>
    </message>
    <message>
        <source>Listening. It ends when the list is closed.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Empfängt. Endet, wenn die Liste geschlossen wird.</translation>
    </message>
    <message>
        <source>Most results are fetched by themselves. A few, such as new hires, job changes and companies from searches, Pronto only sends to a web address. Without one, those cannot be asked; everything else works.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Die meisten Ergebnisse holt Rowcall selbst. Einige, etwa neue Mitarbeiter, Stellenwechsel und Firmen aus Suchen, sendet Pronto nur an eine Webadresse. Ohne sie können diese nicht abgefragt werden; alles andere geht.</translation>
    </message>
    <message>
        <source>My own address</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Meine eigene Adresse</translation>
    </message>
    <message>
        <source>None: it is saved elsewhere</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Keiner: wird anderswo gespeichert</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Nirgendwohin</translation>
    </message>
    <message>
        <source>Of a relay or tunnel of yours that leads to this computer, or of a place that saves.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Von Ihrem eigenen Relais oder Tunnel zu diesem Computer, oder von einem Ort, der speichert.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Port dieses Computers</translation>
    </message>
    <message>
        <source>Results that are sent to you</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Ergebnisse, die Ihnen gesendet werden</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Es gibt einen. Ein neuer tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Through ngrok</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Über ngrok</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Wird ausprobiert…</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Where results are sent</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Wohin Ergebnisse gehen</translation>
    </message>
    <message>
        <source>Where your relay or tunnel passes on what it is sent. Rowcall listens there while it runs.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Wohin Ihr Relais oder Tunnel weitergibt, was er bekommt. Rowcall empfängt dort, solange es läuft.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copy</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>In der Antwort suchen</translation>
    </message>
    <message>
        <source>Only its beginning is shown; Copy takes all of it.</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Nur ihr Anfang wird gezeigt; Kopieren nimmt sie ganz.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Rohe Antwort</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers bought before</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Früher gekaufte Antworten</translation>
    </message>
    <message>
        <source>Forget all answers that were bought before?</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Alle früher gekauften Antworten vergessen?</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Alle vergessen…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>None so far.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Bisher keine.</translation>
    </message>
    <message>
        <source>They are used again, also for other lists, so that nothing is paid twice.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Sie werden wieder verwendet, auch für andere Listen, damit nichts doppelt bezahlt wird.</translation>
    </message>
    <message>
        <source>Your lists keep theirs, but what is asked for another list is then paid for again.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Ihre Listen behalten ihre, aber was für eine andere Liste abgefragt wird, wird dann noch einmal bezahlt.</translation>
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
        <translation type="unfinished">Weglassen</translation>
    </message>
</context>
<context>
    <name>BalanceButton</name>
    <message>
        <source>Ask for the balance again</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Guthaben neu abfragen</translation>
    </message>
    <message>
        <source>Balance unknown</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Guthaben unbekannt</translation>
    </message>
    <message>
        <source>Balance: {balance}</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Guthaben: {balance}</translation>
    </message>
    <message>
        <source>Credits used by this list…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Verbrauchte Credits dieser Liste…</translation>
    </message>
    <message>
        <source>Enter access key…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Zugangsschlüssel eingeben…</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Übung verlassen…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation type="unfinished">Einen Moment…</translation>
    </message>
    <message>
        <source>Practice: nothing is paid</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Übung: nichts wird bezahlt</translation>
    </message>
    <message>
        <source>What can be done about the balance</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Was sich beim Guthaben tun lässt</translation>
    </message>
</context>
<context>
    <name>BlanksDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Wird gezählt…</translation>
    </message>
    <message>
        <source>Each empty cell of a column that was to be filled has one reason. Choose one to see its rows.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Jede leere Zelle einer Spalte, die gefüllt werden sollte, hat einen Grund. Wählen Sie einen, um seine Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Each empty cell of “{column}” has one reason. Choose one to see its rows.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Jede leere Zelle von „{column}“ hat einen Grund. Wählen Sie einen, um seine Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>No cell is empty that was to be filled.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Keine Zelle ist leer, die gefüllt werden sollte.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Zeilen</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Why are cells empty?</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Warum sind Zellen leer?</translation>
    </message>
</context>
<context>
    <name>Bring</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Vergleichen und hinzufügen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Copy the cells in Excel, with their header, and paste again.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Kopieren Sie die Zellen in Excel samt Überschrift, und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Drop the list itself: an Excel or CSV file.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Legen Sie die Liste selbst ab: eine Excel- oder CSV-Datei.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was taken in.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Import abgebrochen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>{name} wird importiert…</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Listen ({patterns})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Eine Liste öffnen</translation>
    </message>
    <message>
        <source>Pasted list {when}</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Eingefügte Liste {when}</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>In der Zwischenablage ist keine Tabelle.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>{name} ist ein Ordner.</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Agree there to the terms for personal e-mails once. Then come back and go on.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Stimmen Sie dort einmal den Bedingungen für private E-Mails zu. Kommen Sie dann zurück und fahren Sie fort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Never contact</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Nie kontaktieren</translation>
    </message>
    <message>
        <source>Only in this list</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Nur in dieser Liste</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>{host} im Browser öffnen?</translation>
    </message>
    <message>
        <source>Remember them</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>The account does not say how many credits it has.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Das Konto sagt nicht, wie viele Credits es hat.</translation>
    </message>
    <message>
        <source>The account has {credits}.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Das Konto hat {credits}.</translation>
    </message>
    <message>
        <source>They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for them. A run that is going on leaves them out from now on. What is in the cells stays.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Sie kommen auf Ihre Sperrliste: Keine Ihrer Listen fragt sie mehr ab, und keine bezahlt für sie. Ein laufender Lauf lässt sie ab jetzt aus. Was in den Zellen steht, bleibt.</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Careful with credits</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Sorgsam mit Credits</translation>
    </message>
    <message>
        <source>Everything is bought anew, also what you have paid for before.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Alles wird neu gekauft, auch was Sie schon bezahlt haben.</translation>
    </message>
    <message>
        <source>It goes on to the end, however little is found.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Er geht bis zum Ende, wie wenig auch gefunden wird.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None of these rows was asked before.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Keine dieser Zeilen wurde bisher abgefragt.</translation>
    </message>
    <message>
        <source>Stop by itself</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Von selbst anhalten</translation>
    </message>
    <message>
        <source>Stop by itself when fewer than so many of 100 rows have a result</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Von selbst anhalten, wenn weniger als so viele von 100 Zeilen ein Ergebnis haben</translation>
    </message>
    <message>
        <source>Use answers bought in the last day</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Antworten vom letzten Tag verwenden</translation>
    </message>
    <message>
        <source>Use answers bought in the last {days} days</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Antworten der letzten {days} Tage verwenden</translation>
    </message>
    <message>
        <source>When fewer than {floor} of 100 rows have a result, judged by the latest 20 to 100.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Wenn weniger als {floor} von 100 Zeilen ein Ergebnis haben, nach den letzten 20 bis 100.</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>Clear cells</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Inhalte löschen</translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>{column} bearbeiten</translation>
    </message>
    <message>
        <source>Fill cells</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Zellen füllen</translation>
    </message>
    <message>
        <source>Left as they are, since the states are told by the service alone: {cells}</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Unverändert, da den Stand nur der Dienst angibt: {cells}</translation>
    </message>
    <message>
        <source>Select fewer cells, or export the list.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Wählen Sie weniger Zellen aus, oder exportieren Sie die Liste.</translation>
    </message>
    <message>
        <source>That is too much for one step: {count}.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Das ist zu viel für einen Schritt: {count}.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Diese Liste lässt sich nur lesen.</translation>
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
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation type="unfinished">Gefunden</translation>
    </message>
    <message>
        <source>Hit rate by</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Trefferquote nach</translation>
    </message>
    <message>
        <source>Hit rate by column</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Trefferquote nach Spalte</translation>
    </message>
    <message>
        <source>Hit rate by {column}</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Trefferquote nach {column}</translation>
    </message>
    <message>
        <source>How far the rows came</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Wie weit die Zeilen kamen</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation type="unfinished">Zeilen</translation>
    </message>
    <message>
        <source>The run at a glance</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Der Lauf auf einen Blick</translation>
    </message>
    <message>
        <source>With {part}</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Mit {part}</translation>
    </message>
    <message>
        <source>{share} % of {count}</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>{share} % von {count}</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>A run is going on.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Ein Lauf ist im Gang.</translation>
    </message>
    <message>
        <source>Chosen as for the trial. The rows of the trial are not asked again.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Gewählt wie für den Probelauf. Dessen Zeilen werden nicht noch einmal abgefragt.</translation>
    </message>
    <message>
        <source>Chosen as they were. No other row is asked.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Gewählt wie vorher. Keine andere Zeile wird abgefragt.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Nothing can be asked here.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Hier kann nichts abgefragt werden.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start although nothing limits what it can cost</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Starten, obwohl nichts die Kosten begrenzt</translation>
    </message>
    <message>
        <source>Start · {cost}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Starten · {cost}</translation>
    </message>
    <message>
        <source>The failed: {rows}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Fehlgeschlagene: {rows}</translation>
    </message>
    <message>
        <source>The rest: {rows}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Der Rest: {rows}</translation>
    </message>
    <message>
        <source>The sheet shows rows to look at; what is checked stays as chosen.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Das Blatt zeigt Zeilen zum Ansehen; geprüft wird weiterhin, was gewählt ist.</translation>
    </message>
    <message>
        <source>To ask only the rows shown, choose them in step 1.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Um nur die gezeigten Zeilen abzufragen, wählen Sie sie in Schritt 1.</translation>
    </message>
    <message>
        <source>Try on {rows} · {cost}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>An {rows} testen · {cost}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <extracomment>ui/widgets/chips.py</extracomment>
        <translation>{name} entfernen</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>All columns</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Alle Spalten</translation>
    </message>
    <message>
        <source>As each number says</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Wie jede Nummer sagt</translation>
    </message>
    <message>
        <source>CAPITAL LETTERS</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>Capital Letters as in Names</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Großschreibung wie bei Namen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Companies without their legal form</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Firmen ohne Rechtsform</translation>
    </message>
    <message>
        <source>Country of phones</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Land der Telefone</translation>
    </message>
    <message>
        <source>Empty what says nothing (n/a, -, none)</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Nichtssagendes leeren (n/a, -, none)</translation>
    </message>
    <message>
        <source>Fill empty cells from above</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Leere Zellen von oben füllen</translation>
    </message>
    <message>
        <source>Fill empty cells with a text</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Leere Zellen mit Text füllen</translation>
    </message>
    <message>
        <source>Letters without accents</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Buchstaben ohne Akzente</translation>
    </message>
    <message>
        <source>LinkedIn addresses in one form</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>LinkedIn-Adressen in einer Form</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Nummern ohne Land sind aus</translation>
    </message>
    <message>
        <source>Phone numbers as +33612345678</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Telefonnummern als +33612345678</translation>
    </message>
    <message>
        <source>Put into empty cells</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>In leere Zellen</translation>
    </message>
    <message>
        <source>Take away spaces that are too many</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Überflüssige Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Die Spalte „{column}“</translation>
    </message>
    <message>
        <source>The domain of a website or e-mail</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Domain einer Website oder E-Mail</translation>
    </message>
    <message>
        <source>The selected cells</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Die ausgewählten Zellen</translation>
    </message>
    <message>
        <source>Type what goes into the empty cells.</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Geben Sie ein, was in die leeren Zellen kommt.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Was zu tun ist</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Wo</translation>
    </message>
    <message>
        <source>small letters</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>kleinbuchstaben</translation>
    </message>
</context>
<context>
    <name>ColumnChanges</name>
    <message>
        <source>Column width</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>Delete {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>{columns} löschen</translation>
    </message>
    <message>
        <source>Freeze columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Spalten fixieren</translation>
    </message>
    <message>
        <source>Hide {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>{columns} ausblenden</translation>
    </message>
    <message>
        <source>Insert column</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>Insert columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Spalten einfügen</translation>
    </message>
    <message>
        <source>Move {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>{columns} verschieben</translation>
    </message>
    <message>
        <source>New column</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Neue Spalte</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Eine Spalte muss bleiben.</translation>
    </message>
    <message>
        <source>Rename {column}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>{column} umbenennen</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Spalten anzeigen</translation>
    </message>
    <message>
        <source>Take {column} for {field}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>{column} nehmen für: {field}</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Spalten nicht mehr fixieren</translation>
    </message>
    <message>
        <source>What was found is kept: {columns} is not paid for twice. Undo brings it back.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Was gefunden wurde, bleibt aufbewahrt: {columns} wird nicht zweimal bezahlt. Rückgängig bringt es zurück.</translation>
    </message>
    <message>
        <source>Whoever is marked in {columns} is still not contacted. Undo brings the column back.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Wer in {columns} markiert ist, wird weiter nicht kontaktiert. Rückgängig bringt die Spalte zurück.</translation>
    </message>
    <message>
        <source>nothing special</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>nichts Besonderes</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>All rules…</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Alle Regeln…</translation>
    </message>
    <message>
        <source>Clear the sort</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Sortierung aufheben</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Diesen Filter löschen</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Sort and filter {column}</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>{column} sortieren und filtern</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <source>Carry along</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Put beside</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>Where “{column}” is empty</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Wo „{column}“ leer ist</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>as you chose</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>wie Sie gewählt haben</translation>
    </message>
    <message>
        <source>as you chose before</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>wie Sie früher gewählt haben</translation>
    </message>
    <message>
        <source>by its name</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>nach dem Namen</translation>
    </message>
    <message>
        <source>by its values</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>nach den Werten</translation>
    </message>
    <message>
        <source>by name and values</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>nach Namen und Werten</translation>
    </message>
    <message>
        <source>known export</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>bekannter Export</translation>
    </message>
    <message>
        <source>{field}, second choice</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>{field}, zweite Wahl</translation>
    </message>
    <message>
        <source>{taken}, because {reason}.</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>{taken}, denn {reason}.</translation>
    </message>
    <message>
        <source>→ once the country is known</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>→ sobald das Land bekannt ist</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Carry along</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Gilt als</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>now “{column}”</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>jetzt „{column}“</translation>
    </message>
    <message>
        <source>{column} is taken for</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>{column} ist verstanden als</translation>
    </message>
    <message>
        <source>{field}, where “{column}” is empty</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>{field}, wo „{column}“ leer ist</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>The old columns stay. This can be undone.</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>Die alten Spalten bleiben. Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Differs</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{title}, asked: {value}</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>{title}, abgefragt: {value}</translation>
    </message>
    <message>
        <source>{title}, found: {value}</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>{title}, gefunden: {value}</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Any column</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Irgendeine Spalte</translation>
    </message>
    <message>
        <source>Choose values…</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Werte wählen…</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation type="unfinished">Spalte</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Text, number or day</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Text, Zahl oder Tag</translation>
    </message>
    <message>
        <source>What cells are compared with</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Womit Zellen verglichen werden</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>A list of who may be contacted again</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Eine Liste von Personen, die wieder kontaktiert werden dürfen</translation>
    </message>
    <message>
        <source>A list of who must not be contacted</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Eine Liste von Personen, die nicht kontaktiert werden dürfen</translation>
    </message>
    <message>
        <source>A list that was saved</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Eine gespeicherte Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>E-mail addresses, profiles, company pages or domains, one a line. A domain is a whole company.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>E-Mail-Adressen, Profile, Firmenseiten oder Domains, je eine pro Zeile. Eine Domain steht für die ganze Firma.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>People and companies</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Personen und Firmen</translation>
    </message>
    <message>
        <source>People and companies, one a line</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Personen und Firmen, je eine pro Zeile</translation>
    </message>
    <message>
        <source>Put everybody in a list on it…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Alle einer Liste darauf setzen…</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Save it to carry it elsewhere…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Speichern, um sie mitzunehmen…</translation>
    </message>
    <message>
        <source>Save the do-not-contact list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Sperrliste speichern</translation>
    </message>
    <message>
        <source>Take everybody in a list off it…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Alle einer Liste davon nehmen…</translation>
    </message>
    <message>
        <source>Take in one that was saved…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Eine gespeicherte übernehmen…</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Herunternehmen</translation>
    </message>
    <message>
        <source>Whoever is on it is never asked for and never paid for, in any of your lists. It is kept on this computer without names: nobody can read from it who is on it.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Wer darauf steht, wird nie abgefragt und nie bezahlt, in keiner Ihrer Listen. Sie liegt ohne Namen auf diesem Computer: Niemand kann daraus lesen, wer darauf steht.</translation>
    </message>
    <message>
        <source>{count} saved to {name}.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>{count} in {name} gespeichert.</translation>
    </message>
</context>
<context>
    <name>ContactsStrip</name>
    <message>
        <source>They are imported, but never asked for and never paid for.</source>
        <extracomment>ui/import_dialog/contacts_strip.py</extracomment>
        <translation>Sie werden importiert, aber nie abgefragt und nie bezahlt.</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>About {credits}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Etwa {credits}</translation>
    </message>
    <message>
        <source>About {rows} to ask. Counting exactly…</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Etwa {rows} abzufragen. Wird genau gezählt…</translation>
    </message>
    <message>
        <source>Cap</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Cap on credits</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Obergrenze für Credits</translation>
    </message>
    <message>
        <source>Counting rows and calls…</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Zeilen und Abfragen werden gezählt…</translation>
    </message>
    <message>
        <source>No cap</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Ohne Obergrenze</translation>
    </message>
    <message>
        <source>No cap: it may use up to the credits above.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Ohne Obergrenze: bis zu den Credits oben.</translation>
    </message>
    <message>
        <source>No cap: nothing but your balance ends it.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Ohne Obergrenze: Nur Ihr Guthaben beendet es.</translation>
    </message>
    <message>
        <source>No upper limit</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Keine Grenze nach oben</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Nothing limits what this can cost.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Nichts begrenzt, was das kosten kann.</translation>
    </message>
    <message>
        <source>Practice credits</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Übungs-Credits</translation>
    </message>
    <message>
        <source>Probably about {credits} ({range}).</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Wahrscheinlich etwa {credits} ({range}).</translation>
    </message>
    <message>
        <source>Set a cap, or say how many results there may be where the form asks for it.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Setzen Sie eine Obergrenze, oder sagen Sie im Formular, wie viele Ergebnisse es sein dürfen.</translation>
    </message>
    <message>
        <source>The cap will probably stop it after about {share} of 100 rows.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Die Obergrenze hält ihn wohl nach etwa {share} von 100 Zeilen an.</translation>
    </message>
    <message>
        <source>The run stops by itself before it could use more credits.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Der Lauf hält von selbst an, bevor er mehr Credits verbrauchen könnte.</translation>
    </message>
    <message>
        <source>The run stops by itself when it is used up; nothing that was found is lost.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Der Lauf hält von selbst an, wenn sie verbraucht ist; nichts Gefundenes geht verloren.</translation>
    </message>
    <message>
        <source>The service takes no limit here, so each request keeps back up to {credits} of the cap.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Der Dienst nimmt hier keine Grenze; darum hält jede Abfrage bis zu {credits} der Obergrenze zurück.</translation>
    </message>
    <message>
        <source>The service takes no limit here: each request keeps back {credits} until its result came.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Der Dienst nimmt hier keine Grenze: Jede Abfrage hält {credits} zurück, bis ihr Ergebnis da ist.</translation>
    </message>
    <message>
        <source>What it can cost</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Was es kosten kann</translation>
    </message>
    <message>
        <source>With this cap nothing can be asked.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Mit dieser Obergrenze kann nichts abgefragt werden.</translation>
    </message>
    <message>
        <source>Without the cap {most}.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Ohne die Obergrenze {most}.</translation>
    </message>
    <message>
        <source>Your balance may not be enough.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Ihr Guthaben reicht vielleicht nicht.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>balance {credits}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Guthaben {credits}</translation>
    </message>
    <message>
        <source>prices as of {day}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Preise vom {day}</translation>
    </message>
    <message>
        <source>some prices are assumed, the service does not publish them</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>manche Preise sind angenommen, der Dienst veröffentlicht sie nicht</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Counting rows…</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Zeilen werden gezählt…</translation>
    </message>
    <message>
        <source>Counting rows… {how_far}</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Zeilen werden gezählt… {how_far}</translation>
    </message>
    <message>
        <source>Do not count</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Nicht zählen</translation>
    </message>
    <message>
        <source>Rows counted</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Gezählte Zeilen</translation>
    </message>
    <message>
        <source>The rows are counted while they are imported.</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Die Zeilen werden beim Import gezählt.</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>0 {what}: take a filter away, or allow more in one.</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>0 {what}: Nehmen Sie einen Filter weg, oder erlauben Sie in einem mehr.</translation>
    </message>
    <message>
        <source>About {count} {what}</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>Etwa {count} {what}</translation>
    </message>
    <message>
        <source>Cannot be counted now: {why}</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>Kann gerade nicht gezählt werden: {why}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>Wird gezählt…</translation>
    </message>
</context>
<context>
    <name>DoubtsDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Ein Lauf ist im Gang. Stoppen Sie ihn zuerst, oder warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>An answer may still turn up. Ten minutes are worth waiting before anything is sent again.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Eine Antwort kann noch auftauchen. Zehn Minuten Warten lohnen sich, bevor etwas noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Ungeklärte Abfragen</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied. The details hold no names and no key.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Kopiert. Die Details enthalten keine Namen und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Copy details for Pronto support</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Details für den Pronto-Support kopieren</translation>
    </message>
    <message>
        <source>Every answer was found.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Alle Antworten wurden gefunden.</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Looking for the answers…</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Antworten werden gesucht…</translation>
    </message>
    <message>
        <source>No call is in doubt.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Keine Abfrage ist ungeklärt.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send again, may cost up to {credits} more</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Noch einmal senden, bis zu {credits} mehr</translation>
    </message>
    <message>
        <source>These were sent, but their answer did not arrive. Each may have been paid. None is sent again by itself.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Diese wurden gesendet, aber ihre Antwort kam nicht an. Jede kann bezahlt sein. Keine wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>This costs nothing.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Das kostet nichts.</translation>
    </message>
    <message>
        <source>{found} found, {still} still in doubt.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>{found} gefunden, {still} noch ungeklärt.</translation>
    </message>
</context>
<context>
    <name>DoubtsTable</name>
    <message>
        <source>About</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Ungeklärte Abfragen</translation>
    </message>
    <message>
        <source>Row {number}: {about}</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Zeile {number}: {about}</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file…</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Companies or contacts, as Excel or CSV</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Firmen oder Kontakte, als Excel oder CSV</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Legen Sie hier eine Liste ab</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Tabelle einfügen</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Ein Lauf ist im Gang. Stoppen Sie ihn zuerst, oder warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>Another file or project…</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Andere Datei oder anderes Projekt…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Strg+Eingabe</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Dublette</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Dubletten</translation>
    </message>
    <message>
        <source>Enter or a double click on a value takes it for the result; on the result, the rule counts again.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Eingabe oder Doppelklick auf einen Wert übernimmt ihn ins Ergebnis; auf dem Ergebnis gilt wieder die Regel.</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Beide Werte behalten</translation>
    </message>
    <message>
        <source>Keep the kept row's</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Den der behaltenen Zeile</translation>
    </message>
    <message>
        <source>Key K keeps the next row. Enter on a value takes it for the result.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Taste K behält die nächste Zeile. Eingabe auf einem Wert nimmt ihn ins Ergebnis.</translation>
    </message>
    <message>
        <source>Looking for rows about the same…</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Zeilen über dasselbe werden gesucht…</translation>
    </message>
    <message>
        <source>Mark duplicates</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Dubletten markieren</translation>
    </message>
    <message>
        <source>Mark in a column</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>In einer Spalte markieren</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge duplicates: {rows} fewer</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Dubletten zusammenführen: {rows} weniger</translation>
    </message>
    <message>
        <source>Merge: {rows} fewer</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Zusammenführen: {rows} weniger</translation>
    </message>
    <message>
        <source>No two rows are about the same.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Keine zwei Zeilen betreffen dasselbe.</translation>
    </message>
    <message>
        <source>Not the same: {name}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Nicht dasselbe: {name}</translation>
    </message>
    <message>
        <source>Rows about the same person or company. Nothing is changed before you merge; no value is lost, and undo brings everything back.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Zeilen über dieselbe Person oder Firma. Vor dem Zusammenführen ändert sich nichts; kein Wert geht verloren, und Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Wie Zeile {row}</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Nur diese Zeilen anzeigen</translation>
    </message>
    <message>
        <source>They are different</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings everything back.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Rückgängig (Strg+Z) bringt alles zurück.</translation>
    </message>
    <message>
        <source>Where rows differ</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Wo Zeilen abweichen</translation>
    </message>
    <message>
        <source>{title}: key {key}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>{title}: Taste {key}</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Auch in einer anderen Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Liste wählen…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Andere Liste wählen…</translation>
    </message>
    <message>
        <source>Choose the other list</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Die andere Liste wählen</translation>
    </message>
    <message>
        <source>Choose your customers, a former campaign, another project: any list that these rows may be in.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Wählen Sie Ihre Kunden, eine frühere Kampagne, ein anderes Projekt: jede Liste, in der diese Zeilen stehen können.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Delete from this sheet</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Aus diesem Blatt löschen</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Listen ({patterns})</translation>
    </message>
    <message>
        <source>Looking for rows that are also there…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Zeilen werden gesucht, die auch dort stehen…</translation>
    </message>
    <message>
        <source>Never contact</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Nie kontaktieren</translation>
    </message>
    <message>
        <source>Never contact them…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Nie kontaktieren…</translation>
    </message>
    <message>
        <source>No list was chosen yet.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Noch keine Liste gewählt.</translation>
    </message>
    <message>
        <source>No row of this sheet is in {name}.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Keine Zeile dieses Blatts steht in {name}.</translation>
    </message>
    <message>
        <source>One step: undo (Ctrl+Z) brings the rows back.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Ein Schritt: Rückgängig (Strg+Z) bringt die Zeilen zurück.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>{name} wird gelesen…</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Zeile {number}</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Nur diese Zeilen anzeigen</translation>
    </message>
    <message>
        <source>They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for them. What is in the cells stays.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Sie kommen auf Ihre Sperrliste: Keine Ihrer Listen fragt sie mehr ab, und keine bezahlt für sie. Was in den Zellen steht, bleibt.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings everything back.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Rückgängig (Strg+Z) bringt alles zurück.</translation>
    </message>
    <message>
        <source>Which list is it?</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Welche Liste ist es?</translation>
    </message>
    <message>
        <source>Which rows of this sheet are also in another file or project. Only this sheet can change from here; the other list stays as it is.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Welche Zeilen dieses Blatts auch in einer anderen Datei oder einem anderen Projekt stehen. Von hier aus ändert sich nur dieses Blatt; die andere Liste bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} · {rows}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>{name} · {rows}</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">{sheet}, Zeile {number}</translation>
    </message>
    <message>
        <source>{ticked} of {count} rows chosen</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>{ticked} von {count} Zeilen gewählt</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>Cannot be asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Nicht abfragbar</translation>
    </message>
    <message>
        <source>Deleted columns with answers that come back</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Gelöschte Spalten mit Antworten, die wiederkommen</translation>
    </message>
    <message>
        <source>Do not contact, never asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Nicht kontaktieren, nie abgefragt</translation>
    </message>
    <message>
        <source>Known already, filled without a call</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Schon bekannt, ohne Abfrage gefüllt</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Ausgelassen</translation>
    </message>
    <message>
        <source>Made in this file before, not asked again</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>In dieser Datei schon gemacht, nicht erneut abgefragt</translation>
    </message>
    <message>
        <source>Of these with a result of another search</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Davon mit Ergebnis einer anderen Suche</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows to be found, at most</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Zu findende Zeilen, höchstens</translation>
    </message>
    <message>
        <source>Same as another row, asked once</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Wie eine andere Zeile, einmal abgefragt</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Will be asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A workbook gets every sheet of the list.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Eine Arbeitsmappe bekommt alle Blätter der Liste.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to write</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Filtered</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Gefilterte</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>It would be replaced as a whole.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Sie würde ganz ersetzt.</translation>
    </message>
    <message>
        <source>No filter is set on this sheet.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Auf diesem Blatt ist kein Filter gesetzt.</translation>
    </message>
    <message>
        <source>No rows of this sheet are selected.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Keine Zeilen dieses Blatts sind ausgewählt.</translation>
    </message>
    <message>
        <source>Plain column names, for another program to read</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Schlichte Spaltennamen, für ein anderes Programm</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>The names that the command line writes. Else headings, order and words are those of the screen.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Die Namen, die die Kommandozeile schreibt. Sonst sind Überschriften, Reihenfolge und Wörter die des Bildschirms.</translation>
    </message>
    <message>
        <source>The other sheets are written whole.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Die anderen Blätter werden ganz geschrieben.</translation>
    </message>
    <message>
        <source>Write hidden columns too: {names}</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Auch ausgeblendete Spalten schreiben: {names}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Geschrieben nach {name}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>{name} gibt es schon.</translation>
    </message>
</context>
<context>
    <name>FetchedPicker</name>
    <message>
        <source>Fetching…</source>
        <extracomment>ui/widgets/fetched_picker.py</extracomment>
        <translation>Wird geholt…</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>A quote in a cell is</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Ein Anführungszeichen in einer Zelle ist</translation>
    </message>
    <message>
        <source>A quote inside a cell is written</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Ein Anführungszeichen in einer Zelle steht</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Spalten sind getrennt durch</translation>
    </message>
    <message>
        <source>Do these words look right?</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Sehen diese Wörter richtig aus?</translation>
    </message>
    <message>
        <source>Headers are in row</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Überschriften stehen in Zeile</translation>
    </message>
    <message>
        <source>No headers</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Wie vorher lesen</translation>
    </message>
    <message>
        <source>Row with the headers</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Zeile mit den Überschriften</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Show hidden sheets ({count})</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Ausgeblendete Blätter zeigen ({count})</translation>
    </message>
    <message>
        <source>after a backslash: \"</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>nach einem umgekehrten Schrägstrich: \"</translation>
    </message>
    <message>
        <source>and the row above</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>und der Zeile darüber</translation>
    </message>
    <message>
        <source>no accents in the first rows</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>keine Umlaute in den ersten Zeilen</translation>
    </message>
    <message>
        <source>written twice, a space before the first: , "</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>doppelt, mit Leerzeichen vor dem ersten: , "</translation>
    </message>
    <message>
        <source>written twice: ""</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>doppelt: ""</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>{sheet} (ausgeblendet)</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Fill</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill right</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Nach rechts ausfüllen</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Close</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation type="unfinished">Diese Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Change…</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove the filter: {words}</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Filter entfernen: {words}</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Views…</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Ansichten…</translation>
    </message>
    <message>
        <source>{shown} of {total} rows</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>{shown} von {total} Zeilen</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source> and </source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation type="unfinished">(leer)</translation>
    </message>
    <message>
        <source>Any cell {test} “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Irgendeine Zelle {test} „{text}“</translation>
    </message>
    <message>
        <source>Contains “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Enthält „{text}“</translation>
    </message>
    <message>
        <source>Known by: {identifier}</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Bekannt durch: {identifier}</translation>
    </message>
    <message>
        <source>Rows that I typed into</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Zeilen, in die ich getippt habe</translation>
    </message>
    <message>
        <source>Rows with something found</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Zeilen, in denen etwas gefunden wurde</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>ends with</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>passt zum Muster</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is at least, or from</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist mindestens, oder ab</translation>
    </message>
    <message>
        <source>is at most, or until</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist höchstens, oder bis</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is filled</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist gefüllt</translation>
    </message>
    <message>
        <source>is less than, or before</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist kleiner als, oder vor</translation>
    </message>
    <message>
        <source>is more than, or after</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist größer als, oder nach</translation>
    </message>
    <message>
        <source>is none of</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>was found by the service</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>wurde vom Dienst gefunden</translation>
    </message>
    <message>
        <source>was typed by me</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>wurde von mir getippt</translation>
    </message>
    <message>
        <source>{column} is not “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} ist nicht „{text}“</translation>
    </message>
    <message>
        <source>{column} is “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} ist „{text}“</translation>
    </message>
    <message>
        <source>{column} {test}</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} {test}</translation>
    </message>
    <message>
        <source>{column} {test} “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} {test} „{text}“</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capital letters count</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find in cells</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Weiter (F3)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Zurück (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Alle ersetzen…</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Nur diese Zeilen anzeigen</translation>
    </message>
    <message>
        <source>The whole cell, nothing else in it</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Die ganze Zelle, sonst nichts darin</translation>
    </message>
    <message>
        <source>This column</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Diese Spalte</translation>
    </message>
    <message>
        <source>What I type is a pattern (regular expression)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Der Suchtext ist ein Muster (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>Where to look</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Ganzes Blatt</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Found: “{text}”</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Gefunden: „{text}“</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation type="unfinished">Nicht gefunden</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace “{text}”</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>„{text}“ ersetzen</translation>
    </message>
    <message>
        <source>{count} found</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Matched on {columns}.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>Abgeglichen über {columns}.</translation>
    </message>
    <message>
        <source>Nobody can be looked up by these columns: choose a company or a person.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>Mit diesen Spalten kann niemand gesucht werden: Wählen Sie eine Firma oder eine Person.</translation>
    </message>
    <message>
        <source>Nothing was recognised: choose at least a company or a person.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>Nichts wurde erkannt: Wählen Sie mindestens eine Firma oder eine Person.</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>Closing…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Wird geschlossen…</translation>
    </message>
    <message>
        <source>Leaving practice…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Übung wird verlassen…</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Redone: {title}.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Wiederholt: {title}.</translation>
    </message>
    <message>
        <source>Search {when}</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Suche {when}</translation>
    </message>
    <message>
        <source>Setting up practice…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Übung wird eingerichtet…</translation>
    </message>
    <message>
        <source>Undone: {title}.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Rückgängig gemacht: {title}.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Other next steps</source>
        <extracomment>ui/task_pane/follow_ups.py</extracomment>
        <translation>Andere nächste Schritte</translation>
    </message>
    <message>
        <source>Then also: {title}</source>
        <extracomment>ui/task_pane/follow_ups.py</extracomment>
        <translation>Danach auch: {title}</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>About {credits}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Etwa {credits}</translation>
    </message>
    <message>
        <source>Credits each</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Credits je Ergebnis</translation>
    </message>
    <message>
        <source>Nine times of ten it lies within the range.</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>In neun von zehn Fällen liegt es in der Spanne.</translation>
    </message>
    <message>
        <source>Not more than {credits}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Nicht mehr als {credits}</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>What the rest will bring</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Was der Rest bringen wird</translation>
    </message>
    <message>
        <source>{found} of {tried}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{found} von {tried}</translation>
    </message>
    <message>
        <source>{range} credits</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{range} Credits</translation>
    </message>
    <message>
        <source>{title}: new rows</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{title}: neue Zeilen</translation>
    </message>
    <message>
        <source>{title}: with a result</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{title}: mit Ergebnis</translation>
    </message>
</context>
<context>
    <name>FurtherDialog</name>
    <message>
        <source>Add the rows</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Export the changes…</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Änderungen exportieren…</translation>
    </message>
    <message>
        <source>More rows: {name}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Mehr Zeilen: {name}</translation>
    </message>
    <message>
        <source>Newer version: {name}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Neuere Fassung: {name}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows: {group}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Zeilen: {group}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Update the list</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Geschrieben nach {name}.</translation>
    </message>
    <message>
        <source>{name} - changes</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>{name} - Änderungen</translation>
    </message>
    <message>
        <source>{rows} in the file = {groups}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>{rows} in der Datei = {groups}</translation>
    </message>
</context>
<context>
    <name>FurtherLists</name>
    <message>
        <source>A run is going on. Wait for its end, or stop it.</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Ein Lauf ist im Gang. Warten Sie auf sein Ende, oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was taken in.</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Abgebrochen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Comparing {name} with the list…</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>{name} wird mit der Liste verglichen…</translation>
    </message>
    <message>
        <source>Taking {name} in…</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>{name} wird übernommen…</translation>
    </message>
    <message>
        <source>nothing changed in the list</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>in der Liste hat sich nichts geändert</translation>
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
        <translation>Alle davon gelten</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Mindestens eine gilt</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Which conditions must hold</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Welche Bedingungen gelten müssen</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of rows about the same</source>
        <extracomment>ui/duplicates_dialog/group_list.py</extracomment>
        <translation>Gruppen von Zeilen über dasselbe</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Not asked</source>
        <extracomment>ui/row_card/group_part.py</extracomment>
        <translation type="unfinished">Nicht abgefragt</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>Help about</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Hilfe zu</translation>
    </message>
    <message>
        <source>How do I…</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Wie geht…</translation>
    </message>
    <message>
        <source>How to</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Nothing is found for that. Try one word, such as “filter”.</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Dazu wurde nichts gefunden. Versuchen Sie ein einzelnes Wort, etwa „Filter“.</translation>
    </message>
    <message>
        <source>Other screens</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Andere Ansichten</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>What costs money</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Was Geld kostet</translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Wozu es dient</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Done ({key})</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Fertig ({key})</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Next ({key})</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Weiter ({key})</translation>
    </message>
    <message>
        <source>Step {place} of {places}</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Schritt {place} von {places}</translation>
    </message>
    <message>
        <source>{step} · those before are done</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>{step} · die davor sind erledigt</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>(empty)</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Asked for: {what}. It took {credits}.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Abgefragt: {what}. Verbraucht: {credits}.</translation>
    </message>
    <message>
        <source>Bought {moment}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Gekauft {moment}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Mark of the call: {token}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Kennzeichen der Abfrage: {token}</translation>
    </message>
    <message>
        <source>No answer was kept for this call.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Zu dieser Abfrage wurde keine Antwort aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was asked for this value.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Für diesen Wert wurde nichts abgefragt.</translation>
    </message>
    <message>
        <source>Put back {column}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>{column} zurücksetzen</translation>
    </message>
    <message>
        <source>Put back. Ctrl+Z takes it away again.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Zurückgesetzt. Strg+Z nimmt es wieder weg.</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Diesen Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <source>This cell never held anything.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Diese Zelle hat nie etwas enthalten.</translation>
    </message>
    <message>
        <source>Values, the newest first</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Werte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>What “{column}” held</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Was „{column}“ enthielt</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A list of</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Eine Liste von</translation>
    </message>
    <message>
        <source>As you chose last time for these columns.</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Wie zuletzt für diese Spalten gewählt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Wie vorher lesen</translation>
    </message>
    <message>
        <source>Reading… {how_far}</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Wird gelesen… {how_far}</translation>
    </message>
    <message>
        <source>The file cannot be imported like this.</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>So kann die Datei nicht importiert werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Between them</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Columns to join</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Zu verbindende Spalten</translation>
    </message>
    <message>
        <source>Join columns</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Spalten verbinden</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>New column</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Neue Spalte</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Asking {vendor} whose key this is…</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>{vendor} wird gefragt, wessen Schlüssel das ist…</translation>
    </message>
    <message>
        <source>Balance: {credits}.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Guthaben: {credits}.</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Prüfen und behalten</translation>
    </message>
    <message>
        <source>It is kept for this session only: {why}</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Er gilt nur für diese Sitzung: {why}</translation>
    </message>
    <message>
        <source>It is kept in the system's key store.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Er liegt im Schlüsselspeicher des Systems.</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Access key of {vendor}</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Zugangsschlüssel für {vendor}</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Übung verlassen…</translation>
    </message>
    <message>
        <source>Paste the key from your {vendor} account</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Schlüssel Ihres {vendor}-Kontos einfügen</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>The key belongs to {who}.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Der Schlüssel gehört zu {who}.</translation>
    </message>
    <message>
        <source>The key is removed from the system's key store.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Der Schlüssel ist aus dem Schlüsselspeicher des Systems entfernt.</translation>
    </message>
    <message>
        <source>There is a key. A new one takes its place.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Es gibt einen Schlüssel. Ein neuer tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>There is no key yet. Prospecting jobs need one; everything else works without it.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Es gibt noch keinen Schlüssel. Prospecting-Aufträge brauchen einen; alles andere geht ohne.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, only practice works.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Es gibt noch keinen Schlüssel. Ohne ihn geht nur die Übung.</translation>
    </message>
    <message>
        <source>This is practice: no key is needed. Leave it to enter yours.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Das ist die Übung: Es braucht keinen Schlüssel. Verlassen Sie sie, um Ihren einzugeben.</translation>
    </message>
    <message>
        <source>You find it in your {vendor} account, where it is called API key. It is kept in this system's key store, and sent to {vendor} alone.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Sie finden ihn in Ihrem {vendor}-Konto, wo er API-Schlüssel heißt. Er bleibt im Schlüsselspeicher dieses Systems und wird nur an {vendor} gesendet.</translation>
    </message>
    <message>
        <source>Your {vendor} account</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Ihr Konto bei {vendor}</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>ein Konto ohne Namen</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>Im Blatt</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>Tasten auf einer Seite</translation>
    </message>
</context>
<context>
    <name>LargeCopy</name>
    <message>
        <source>Copying {cells} …</source>
        <extracomment>ui/grid/large_copy.py</extracomment>
        <translation type="unfinished">Kopieren: {cells} …</translation>
    </message>
    <message>
        <source>Copying: {share} %. Esc stops it.</source>
        <extracomment>ui/grid/large_copy.py</extracomment>
        <translation>Wird kopiert: {share} %. Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>LearnedCard</name>
    <message>
        <source>Added: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Hinzugefügt: {count}.</translation>
    </message>
    <message>
        <source>Columns and values are then guessed as at first. Lists that are open already stay as they are.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Spalten und Werte werden dann geraten wie am Anfang. Schon offene Listen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Forget all that Rowcall has learned?</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Alles vergessen, was Rowcall gelernt hat?</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten: {what}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Vergessen: {what}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Known already: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Schon bekannt: {count}.</translation>
    </message>
    <message>
        <source>Left out, for they look like addresses or phone numbers: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Ausgelassen, weil sie wie Adressen oder Telefonnummern aussehen: {count}.</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Zuordnungen (*.toml)</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Bisher nichts.</translation>
    </message>
    <message>
        <source>Pass on what Rowcall has learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Weitergeben, was Rowcall gelernt hat</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Weitergeben…</translation>
    </message>
    <message>
        <source>Take in what others have learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Übernehmen, was andere gelernt haben</translation>
    </message>
    <message>
        <source>Take in…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Deren nehmen</translation>
    </message>
    <message>
        <source>The columns and values that you put right are remembered for your next lists. Pass them on to your team as a file, which holds no addresses and no phone numbers.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Spalten und Werte, die Sie berichtigen, merkt sich Rowcall für Ihre nächsten Listen. Geben Sie sie als Datei an Ihr Team weiter; sie enthält keine Adressen und Telefonnummern.</translation>
    </message>
    <message>
        <source>They come from lists: look through the file before you pass it on.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Sie kommen aus Listen: Sehen Sie die Datei durch, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>What Rowcall has learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Was Rowcall gelernt hat</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Geschrieben: {what}.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A run is going on.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Ein Lauf ist im Gang.</translation>
    </message>
    <message>
        <source>Calls under way are finished and their answers kept. You can go on with the rest at any time.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Laufende Abfragen werden beendet und ihre Antworten aufbewahrt. Mit dem Rest können Sie jederzeit weitermachen.</translation>
    </message>
    <message>
        <source>Each may be paid without an answer that you can use. Most are finished within a minute.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Jede kann bezahlt sein, ohne dass Sie eine Antwort haben. Die meisten sind in einer Minute fertig.</translation>
    </message>
    <message>
        <source>Finish calls under way and close</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Laufende Abfragen beenden und schließen</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Free some space on it. Saving is tried again by itself.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Machen Sie Platz frei. Das Speichern wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Free some space, and what was paid for is saved; quitting now loses it.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Machen Sie Platz frei, dann wird gespeichert, was bezahlt ist; jetzt zu beenden verliert es.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Weiter versuchen</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Beenden und verlieren</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Jetzt beenden…</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>What was paid for is kept.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Was bezahlt ist, wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>By the account's balance {credits} were used, {condition}.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Nach dem Guthaben des Kontos wurden {credits} verbraucht, {condition}.</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Verbrauchte Credits</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the credits used</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Verbrauchte Credits exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Bisher wurde nichts abgefragt.</translation>
    </message>
    <message>
        <source>Oldest calls stand last.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Die ältesten Abfragen stehen zuletzt.</translation>
    </message>
    <message>
        <source>Possibly used as well</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Vielleicht auch verbraucht</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The account did not say what it had before and after.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Das Konto hat nicht gesagt, was es vorher und nachher hatte.</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Geschrieben nach {name}.</translation>
    </message>
    <message>
        <source>{name} - credits</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>{name} - Credits</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>About</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Possibly</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Row {number}: {about}</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Zeile {number}: {about}</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ListQuestion</name>
    <message>
        <source>A list of its own</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Eine eigene Liste</translation>
    </message>
    <message>
        <source>A newer version of this list</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Eine neuere Fassung dieser Liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is opened in its place. “{list}” is kept as it is.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Sie wird statt dessen geöffnet. „{list}“ bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>More rows for this list</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Mehr Zeilen für diese Liste</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Rows that it does not have yet are added at its end.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Zeilen, die sie noch nicht hat, kommen an ihr Ende.</translation>
    </message>
    <message>
        <source>What is “{file}” to “{list}”?</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Was ist „{file}“ für „{list}“?</translation>
    </message>
    <message>
        <source>You see what is new, gone and changed before anything is written.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Sie sehen, was neu, verschwunden und geändert ist, bevor etwas geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Also in the other sheets</source>
        <extracomment>ui/duplicates_dialog/look_bar.py</extracomment>
        <translation>Auch in den anderen Blättern</translation>
    </message>
    <message>
        <source>Column whose values are compared</source>
        <extracomment>ui/duplicates_dialog/look_bar.py</extracomment>
        <translation>Spalte, deren Werte verglichen werden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run started</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>Lauf gestartet</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>In common</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>In the other list</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>In der anderen Liste</translation>
    </message>
    <message>
        <source>In this sheet</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>In diesem Blatt</translation>
    </message>
    <message>
        <source>Its row</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>Zeile dort</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation type="unfinished">Zeile</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation type="unfinished">Sicher</translation>
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
        <translation>Zeilen, die auch in der anderen Liste stehen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Speichern</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Ask the failed again</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Fehlgeschlagene erneut abfragen</translation>
    </message>
    <message>
        <source>Choose it for them; nothing is asked before you start it.</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Für diese wählen; nichts wird abgefragt, bevor Sie starten.</translation>
    </message>
    <message>
        <source>Decide about the unknown · {calls}</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Über die Unbekannten entscheiden · {calls}</translation>
    </message>
    <message>
        <source>Review doubtful answers</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Zweifelhafte Antworten durchsehen</translation>
    </message>
    <message>
        <source>Show found · {rows}</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Gefundene anzeigen · {rows}</translation>
    </message>
    <message>
        <source>What next</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Was nun</translation>
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
        <translation type="unfinished">Zeigen</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/not_asked.py</extracomment>
        <translation type="unfinished">Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Why rows were not asked</source>
        <extracomment>ui/task_pane/not_asked.py</extracomment>
        <translation>Warum Zeilen nicht abgefragt wurden</translation>
    </message>
</context>
<context>
    <name>NotContacted</name>
    <message>
        <source>Leave out whom I must not contact</source>
        <extracomment>ui/export_dialog/not_contacted.py</extracomment>
        <translation type="unfinished">Auslassen, wen ich nicht kontaktieren darf</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Check values…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Werte prüfen…</translation>
    </message>
    <message>
        <source>Column that fills {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Spalte, die {title} füllt</translation>
    </message>
    <message>
        <source>From a column</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Aus einer Spalte</translation>
    </message>
    <message>
        <source>From column {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Aus Spalte {title}</translation>
    </message>
    <message>
        <source>It costs nothing, but Pronto is asked for each name, which takes a while.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Es kostet nichts, aber Pronto wird nach jedem Namen gefragt, was eine Weile dauert.</translation>
    </message>
    <message>
        <source>Look them up</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look up {count} places?</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>{count} Orte nachschlagen?</translation>
    </message>
    <message>
        <source>Looking up {count} places…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>{count} Orte werden nachgeschlagen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Reading the column…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Die Spalte wird gelesen…</translation>
    </message>
    <message>
        <source>Same for all rows</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Für alle Zeilen gleich</translation>
    </message>
    <message>
        <source>from column {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>aus Spalte {title}</translation>
    </message>
    <message>
        <source>{count} places are looked up once you check the cost.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>{count} Orte werden nachgeschlagen, sobald Sie die Kosten prüfen.</translation>
    </message>
    <message>
        <source>{title} takes its place.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>{title} tritt an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Back to the defaults</source>
        <extracomment>ui/settings_dialog/options_card.py</extracomment>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>{title}: back to the defaults</source>
        <extracomment>ui/settings_dialog/options_card.py</extracomment>
        <translation>{title}: auf Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>OutputRows</name>
    <message>
        <source>Where the results go</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Wohin die Ergebnisse gehen</translation>
    </message>
</context>
<context>
    <name>OwnUndo</name>
    <message>
        <source>Nothing was changed here that could be taken back.</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Hier wurde nichts geändert, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Zurückgenommen: {title}</translation>
    </message>
    <message>
        <source>What you did before is undone in the sheet: close this, then press Ctrl+Z.</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Was Sie vorher getan haben, nehmen Sie im Blatt zurück: Schließen Sie dies und drücken Sie Strg+Z.</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Pace</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>all windows</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>alle Fenster</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Einen Befehl finden</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, such as “export” or “key”.</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Nichts heißt so. Versuchen Sie ein anderes Wort, etwa „exportieren“ oder „Schlüssel“.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>{credits} each</source>
        <extracomment>ui/task_pane/parts_editor.py</extracomment>
        <translation>{credits} je Stück</translation>
    </message>
    <message>
        <source>{price}, assumed</source>
        <extracomment>ui/task_pane/parts_editor.py</extracomment>
        <translation>{price}, angenommen</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Column {number}</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Copy fewer columns, and paste again.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Kopieren Sie weniger Spalten und fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Move cells</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Zellen verschieben</translation>
    </message>
    <message>
        <source>Nobody types into some of these columns. Paste into other ones.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>In einige dieser Spalten schreibt niemand von Hand. Fügen Sie in andere ein.</translation>
    </message>
    <message>
        <source>Nothing was moved: there is no place here for all the cells that were cut.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Nichts wurde verschoben: Hier ist nicht für alle ausgeschnittenen Zellen Platz.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Einfügen</translation>
    </message>
    <message>
        <source>Pasted, with {rows} and {columns} added.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Eingefügt; dazu kamen {rows} und {columns}.</translation>
    </message>
    <message>
        <source>Reading what is to be pasted …</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Lesen, was eingefügt werden soll …</translation>
    </message>
    <message>
        <source>Save it as a file and drop that on the list: its rows are added, however many they are.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Speichern Sie es als Datei und legen Sie diese auf der Liste ab: Ihre Zeilen kommen hinzu, gleich wie viele es sind.</translation>
    </message>
    <message>
        <source>Select one cell, or one area, and paste again.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Wählen Sie eine Zelle oder einen Bereich, und fügen Sie noch einmal ein.</translation>
    </message>
    <message>
        <source>So many columns are not added by pasting: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>So viele Spalten kommen durch Einfügen nicht hinzu: {count}.</translation>
    </message>
    <message>
        <source>So many rows are not added by pasting: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>So viele Zeilen kommen durch Einfügen nicht hinzu: {count}.</translation>
    </message>
    <message>
        <source>That is too much to be pasted: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Das ist zu viel zum Einfügen: {count}.</translation>
    </message>
    <message>
        <source>The block does not fit the selected areas.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Der Block passt nicht in die ausgewählten Bereiche.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Diese Liste lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>While a filter is on, no rows are added. Show all rows, or paste further up.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Solange ein Filter gesetzt ist, kommen keine Zeilen hinzu. Zeigen Sie alle Zeilen, oder fügen Sie weiter oben ein.</translation>
    </message>
</context>
<context>
    <name>PersonaPicker</name>
    <message>
        <source>None</source>
        <extracomment>ui/widgets/persona_picker.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Your account has no personas. Make them on the service's site.</source>
        <extracomment>ui/widgets/persona_picker.py</extracomment>
        <translation>Ihr Konto hat keine Personas. Legen Sie sie auf der Website des Dienstes an.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Nothing fits “{words}”.</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Nichts passt zu „{words}“.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search: {title}</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Suchen: {title}</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>„{words}“ verwenden</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Add a place</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Country, region or city</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Land, Region oder Stadt</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>No place of that name. Try its English name.</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Kein Ort dieses Namens. Versuchen Sie seinen englischen Namen.</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation type="unfinished">Übung verlassen</translation>
    </message>
    <message>
        <source>Leave practice?</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>Übung verlassen?</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>“{name}” is closed and kept as it is. You find it on the start page; opening it brings you back into practice.</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>„{name}“ wird geschlossen und bleibt, wie es ist. Sie finden es auf der Startseite; wenn Sie es öffnen, sind Sie wieder in der Übung.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>After</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Cells before and after</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Zellen vorher und nachher</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation type="unfinished">Spalte</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <extracomment>ui/import_dialog/preview_table.py</extracomment>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>None of {rows} to ask</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>Keine von {rows} abzufragen</translation>
    </message>
    <message>
        <source>about {credits}</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>etwa {credits}</translation>
    </message>
    <message>
        <source>{asked} of {rows} to ask</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>{asked} von {rows} abzufragen</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>As of {date}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>Back to Rowcall's prices</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Zurück zu Rowcalls Preisen</translation>
    </message>
    <message>
        <source>Credits are counted by these prices: in the plan before a start, for the cap, and in the list of credits used. An assumed price counts as possible, never as confirmed.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Nach diesen Preisen werden Credits gezählt: im Plan vor dem Start, für die Obergrenze und in der Liste der verbrauchten Credits. Ein angenommener Preis gilt als möglich, nie als bestätigt.</translation>
    </message>
    <message>
        <source>Credits: {what}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Credits: {what}</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to {most}. Nothing was saved.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Geben Sie eine ganze Zahl von 0 bis {most} ein. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Rowcall's own prices count again.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Rowcalls eigene Preise gelten wieder.</translation>
    </message>
    <message>
        <source>The price is published: {what}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Der Preis ist veröffentlicht: {what}</translation>
    </message>
    <message>
        <source>The run that is going on keeps the prices it was started with.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Der laufende Lauf behält die Preise, mit denen er gestartet wurde.</translation>
    </message>
    <message>
        <source>There is no number of credits ({what}).</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Es fehlt eine Zahl von Credits ({what}).</translation>
    </message>
    <message>
        <source>What answers cost</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Was Antworten kosten</translation>
    </message>
    <message>
        <source>“{typed}” is no number of credits ({what}).</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>„{typed}“ ist keine Zahl von Credits ({what}).</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Pfeil nach unten</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Pos1</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Pfeil nach links</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Pfeil nach rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Pfeil nach oben</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>How far the file is read</source>
        <extracomment>ui/import_dialog/reading_page.py</extracomment>
        <translation>Wie weit die Datei gelesen ist</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>ui/import_dialog/reading_page.py</extracomment>
        <translation>Die Datei wird gelesen…</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Lists that you open appear here.</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Listen, die Sie öffnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation type="unfinished">{name} öffnen</translation>
    </message>
    <message>
        <source>Recent lists</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Letzte Listen</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Aus dieser Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>{name} aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>RemarksList</name>
    <message>
        <source>Remarks on the file</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Bemerkungen zur Datei</translation>
    </message>
    <message>
        <source>Row {numbers}</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Zeile {numbers}</translation>
    </message>
    <message>
        <source>Rows {numbers}</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Zeilen {numbers}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A run is asking about {rows} at this moment. Decide when it has ended.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Ein Lauf fragt gerade {rows} ab. Entscheiden Sie, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Accept all {count} of this kind</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Alle {count} dieser Art annehmen</translation>
    </message>
    <message>
        <source>Accept {count}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{count} annehmen: {kind}</translation>
    </message>
    <message>
        <source>Accept {name}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{name} annehmen: {kind}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Taste {number}</translation>
    </message>
    <message>
        <source>Kinds of doubt</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Arten von Zweifel</translation>
    </message>
    <message>
        <source>Looking through the answers…</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Antworten werden durchgesehen…</translation>
    </message>
    <message>
        <source>No answer is doubtful.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Keine Antwort ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Es ist nichts mehr durchzusehen.</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject all</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Reject all {count} of this kind</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Alle {count} dieser Art ablehnen</translation>
    </message>
    <message>
        <source>Reject {count}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{count} ablehnen: {kind}</translation>
    </message>
    <message>
        <source>Reject {name}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{name} ablehnen: {kind}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{sheet}, row {number}: {name}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{sheet}, Zeile {number}: {name}</translation>
    </message>
    <message>
        <source>{title}: key {key}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{title}: Taste {key}</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Also in {name}</source>
        <extracomment>ui/window/reviews.py</extracomment>
        <translation>Auch in {name}</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/window/reviews.py</extracomment>
        <translation type="unfinished">Dubletten</translation>
    </message>
</context>
<context>
    <name>RewriteDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Change cells</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Zellen ändern</translation>
    </message>
    <message>
        <source>Change {cells}</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>{cells} ändern</translation>
    </message>
    <message>
        <source>Changing the cells…</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Zellen werden geändert…</translation>
    </message>
    <message>
        <source>Looking at the cells…</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Zellen werden angesehen…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Ask first</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Zuerst abfragen</translation>
    </message>
    <message>
        <source>Close the card</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Karte schließen</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation type="unfinished">Nicht kontaktieren…</translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation type="unfinished">{column} bearbeiten</translation>
    </message>
    <message>
        <source>From your list</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Aus Ihrer Liste</translation>
    </message>
    <message>
        <source>Next row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Previous row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Alle Spalten anzeigen</translation>
    </message>
    <message>
        <source>Who it is</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Wer es ist</translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message>
        <source>Delete {rows}</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>{rows} löschen</translation>
    </message>
    <message>
        <source>Insert {rows}</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>{rows} einfügen</translation>
    </message>
    <message>
        <source>Select fewer rows.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>Wählen Sie weniger Zeilen.</translation>
    </message>
    <message>
        <source>So many rows cannot be inserted at once: {count}.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>So viele Zeilen lassen sich nicht auf einmal einfügen: {count}.</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>Click the row that has the headers.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Klicken Sie auf die Zeile mit den Überschriften.</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>It holds nothing else.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Sonst enthält sie nichts.</translation>
    </message>
    <message>
        <source>Row {row} is further down than the rows that are shown here.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Zeile {row} ist weiter unten als die hier gezeigten Zeilen.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is no header</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Es gibt keine Überschrift</translation>
    </message>
    <message>
        <source>Top of the file</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Anfang der Datei</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Balance before and after</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Guthaben vorher und nachher</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Verbrauchte Credits</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Calls a second, all kinds</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Abfragen je Sekunde, alle Arten</translation>
    </message>
    <message>
        <source>The whole run</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Der ganze Lauf</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Time so far</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Zeit bisher</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>{credits} less, {condition}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{credits} weniger, {condition}</translation>
    </message>
    <message>
        <source>{most} at most: for some of it no exact price is known, or the answer is still out.</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Höchstens {most}: Für einen Teil ist kein genauer Preis bekannt, oder die Antwort steht noch aus.</translation>
    </message>
    <message>
        <source>{share} % of {count}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{share} % von {count}</translation>
    </message>
    <message>
        <source>{used} of {cap}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{used} von {cap}</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Asking Pronto…</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Pronto wird gefragt…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete “{name}” at Pronto?</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>„{name}“ bei Pronto löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation type="unfinished">Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lists of companies</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Firmenlisten</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Made with Rowcall</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Mit Rowcall gemacht</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open in a sheet</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>In einem Blatt öffnen</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Searches for people</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Personensuchen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>They are kept at Pronto. Looking at them and opening them is free.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Sie liegen bei Pronto. Ansehen und Öffnen sind kostenlos.</translation>
    </message>
    <message>
        <source>This cannot be taken back: Pronto forgets it and its people. Your sheets keep what they have.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Das lässt sich nicht zurücknehmen: Pronto vergisst sie und ihre Personen. Ihre Blätter behalten, was sie haben.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What your account keeps</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Was Ihr Konto aufbewahrt</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Your searches and lists</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Ihre Suchen und Listen</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>{count} insgesamt</translation>
    </message>
    <message>
        <source>{shown} of {there}</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>{shown} von {there}</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>All</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Filtered</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Gefilterte</translation>
    </message>
    <message>
        <source>For which rows</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Für welche Zeilen</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Kein Filter ist gesetzt.</translation>
    </message>
    <message>
        <source>No rows are selected.</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Keine Zeilen sind ausgewählt.</translation>
    </message>
    <message>
        <source>Only rows that have no result yet</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Nur Zeilen, die noch kein Ergebnis haben</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Ausgewählte</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>All ways to search…</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Alle Arten zu suchen…</translation>
    </message>
    <message>
        <source>Begin with a search</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Mit einer Suche beginnen</translation>
    </message>
    <message>
        <source>No list yet? Begin with a search</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Noch keine Liste? Beginnen Sie mit einer Suche</translation>
    </message>
    <message>
        <source>Your searches and lists…</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Ihre Suchen und Listen…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation type="unfinished">Nichts heißt so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SelectionSums</name>
    <message>
        <source>average {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>Mittelwert {number}</translation>
    </message>
    <message>
        <source>max {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>max. {number}</translation>
    </message>
    <message>
        <source>min {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>min. {number}</translation>
    </message>
    <message>
        <source>sum {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>Summe {number}</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Ein Lauf ist im Gang. Stoppen Sie ihn zuerst, oder warten Sie auf sein Ende.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Blank rows have nothing to take in.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Leere Zeilen haben nichts zu übernehmen.</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Equal to a row of the list</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Gleich einer Zeile der Liste</translation>
    </message>
    <message>
        <source>Equal to an earlier row</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Gleich einer früheren Zeile</translation>
    </message>
    <message>
        <source>Every row is in the list; nothing is set aside.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Jede Zeile ist in der Liste; nichts ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the rows set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Beiseitegelegte Zeilen exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Its cells do not fit the columns</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Ihre Zellen passen nicht zu den Spalten</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Beiseitegelegte Zeilen</translation>
    </message>
    <message>
        <source>Rows set aside: {kind}</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Beiseitegelegte Zeilen: {kind}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>They are kept with the list, are not asked about, and are in no export of it.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Sie liegen bei der Liste, werden nicht abgefragt und sind in keinem Export.</translation>
    </message>
    <message>
        <source>Twice in its file, or unclear which row of the list it is</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Zweimal in ihrer Datei, oder unklar, welche Zeile der Liste es ist</translation>
    </message>
    <message>
        <source>Undo sets it aside again.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Rückgängig legt sie wieder beiseite.</translation>
    </message>
    <message>
        <source>Undo sets them aside again.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Rückgängig legt sie wieder beiseite.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Geschrieben nach {name}.</translation>
    </message>
    <message>
        <source>{name} - set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>{name} - beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Addresses and calls at a time count from the next start.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Adressen und Abfragen zugleich gelten ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Access key and settings</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Zugangsschlüssel und Einstellungen</translation>
    </message>
    <message>
        <source>Access keys</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Zugangsschlüssel</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the program and open it again to see it in that language. Your list is kept.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Schließen Sie das Programm und öffnen Sie es wieder, um es in dieser Sprache zu sehen. Ihre Liste bleibt erhalten.</translation>
    </message>
    <message>
        <source>Lists and answers</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Listen und Antworten</translation>
    </message>
    <message>
        <source>Look and language</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Results sent to you</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Ergebnisempfang</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Service and speed</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Dienst und Tempo</translation>
    </message>
</context>
<context>
    <name>SharedMail</name>
    <message>
        <source>Look them over</source>
        <extracomment>ui/row_card/shared_mail.py</extracomment>
        <translation>Durchsehen</translation>
    </message>
</context>
<context>
    <name>SharedMails</name>
    <message>
        <source>At most one of them has it. Look them over before you write to them.</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>Höchstens einer davon hat sie. Sehen Sie sie durch, bevor Sie schreiben.</translation>
    </message>
    <message>
        <source>Look them over</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>Durchsehen</translation>
    </message>
</context>
<context>
    <name>SheetBox</name>
    <message>
        <source>All sheets</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>Alle Blätter</translation>
    </message>
    <message>
        <source>Sheet of the other list</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>Blatt der anderen Liste</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation type="unfinished">{sheet} (ausgeblendet)</translation>
    </message>
    <message>
        <source>{sheet} (no list in it)</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>{sheet} (ohne Liste)</translation>
    </message>
</context>
<context>
    <name>SheetClipboard</name>
    <message>
        <source>Nothing was copied.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Select areas of the same rows or of the same columns, or copy them one after the other.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Wählen Sie Bereiche derselben Zeilen oder derselben Spalten, oder kopieren Sie sie nacheinander.</translation>
    </message>
    <message>
        <source>Select fewer cells, or export the list.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation type="unfinished">Wählen Sie weniger Zellen aus, oder exportieren Sie die Liste.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: {count}.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Das ist zu viel für die Zwischenablage: {count}.</translation>
    </message>
    <message>
        <source>These areas do not make one block.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Diese Bereiche ergeben keinen Block.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Diese Liste lässt sich nur lesen.</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Sort, filter and change this column (Alt+Down)</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>Diese Spalte sortieren, filtern und ändern (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>filtered</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>sort level {level}</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>Sortierebene {level}</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>No row fits the filter.</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Rows appear here as they come.</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation>Zeilen erscheinen hier, wie sie kommen.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation type="unfinished">Alle Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>SheetStack</name>
    <message>
        <source>Choose on the right what to look for. What is found appears here as a sheet.</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Wählen Sie rechts, was gesucht wird. Was gefunden wird, erscheint hier als Blatt.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Noch nichts hier</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Blätter</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Becomes</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Both values are kept. Enter or a double click on a value takes it alone.</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Beide Werte bleiben. Eingabe oder Doppelklick auf einen Wert übernimmt nur diesen.</translation>
    </message>
    <message>
        <source>Click to keep this row</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Klicken, um diese Zeile zu behalten</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Rows of the group, side by side</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Zeilen der Gruppe nebeneinander</translation>
    </message>
    <message>
        <source>{row} (kept)</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>{row} (behalten)</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>{sheet}, Zeile {number}</translation>
    </message>
</context>
<context>
    <name>SortDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Rows alike in the first column are sorted by the second one. Empty cells come last.</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Zeilen, die in der ersten Spalte gleich sind, werden nach der zweiten sortiert. Leere Zellen kommen zuletzt.</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>The list's own order</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Eigene Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Then by another column</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Dann nach weiterer Spalte</translation>
    </message>
</context>
<context>
    <name>SortLevel</name>
    <message>
        <source>Do not sort by this</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Nicht danach sortieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Which way</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>SpentChart</name>
    <message>
        <source>Credits over time</source>
        <extracomment>ui/charts/spent_chart.py</extracomment>
        <translation>Credits im Zeitverlauf</translation>
    </message>
    <message>
        <source>{credits} by {time}</source>
        <extracomment>ui/charts/spent_chart.py</extracomment>
        <translation>{credits} bis {time}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>At a text of mine</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>An einem eigenen Text</translation>
    </message>
    <message>
        <source>At each comma</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>An jedem Komma</translation>
    </message>
    <message>
        <source>At each line</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>An jedem Umbruch</translation>
    </message>
    <message>
        <source>At each semicolon</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>An jedem Semikolon</translation>
    </message>
    <message>
        <source>At each space</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>An jedem Leerzeichen</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Spalten</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Vorname</translation>
    </message>
    <message>
        <source>Full name into first and last name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Ganzer Name in Vor- und Nachname</translation>
    </message>
    <message>
        <source>How many columns</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Wie viele Spalten</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Nachname</translation>
    </message>
    <message>
        <source>Split “{column}”</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>„{column}“ teilen</translation>
    </message>
    <message>
        <source>Text to cut at</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Text zum Trennen</translation>
    </message>
    <message>
        <source>Where to cut</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Wo getrennt wird</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A spreadsheet that fills itself: people, e-mails and phones for your list.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Eine Tabelle, die sich selbst füllt: Personen, E-Mails und Telefone für Ihre Liste.</translation>
    </message>
    <message>
        <source>All people are invented. Nothing costs credits.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Alle Personen sind erfunden. Nichts kostet Credits.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter your Pronto access key to look for real people.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Geben Sie Ihren Pronto-Zugangsschlüssel ein, um echte Personen zu suchen.</translation>
    </message>
    <message>
        <source>Looking for your Pronto access key…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Ihr Pronto-Schlüssel wird gesucht…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>The whole program with invented people, in two minutes. No key, no credits, no network.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Das ganze Programm mit erfundenen Personen, in zwei Minuten. Kein Schlüssel, keine Credits, kein Netz.</translation>
    </message>
    <message>
        <source>Your Pronto access key is set.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Ihr Pronto-Zugangsschlüssel ist eingerichtet.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Practice needs no key. Leave it to look for real people with yours.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Die Übung braucht keinen Schlüssel. Verlassen Sie sie, um mit Ihrem echte Personen zu suchen.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>You are practising</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Sie üben</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Paused</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Answers that are doubtful: look at them one by one</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Zweifelhafte Antworten: sehen Sie sie einzeln durch</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows taken out of the sheet</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Aus dem Blatt genommene Zeilen</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Run finished</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>Run stopped</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Lauf angehalten</translation>
    </message>
    <message>
        <source>Show the row at this cell, with all that is known of it</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Die Zeile bei dieser Zelle zeigen, mit allem, was darüber bekannt ist</translation>
    </message>
    <message>
        <source>They are kept with the project, and are in no export. Undo brings them back.</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Sie bleiben im Projekt aufbewahrt und sind in keinem Export. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>What the selected cells hold</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Was die ausgewählten Zellen enthalten</translation>
    </message>
    <message>
        <source>Why this cell is as it is</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Warum diese Zelle so ist</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Failed</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Fortschritt von {title}</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>{count} at work</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>{count} in Arbeit</translation>
    </message>
    <message>
        <source>{ended} of {rows}</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>{ended} von {rows}</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Changes, the newest first</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Änderungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Go to this change</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Zu dieser Änderung gehen</translation>
    </message>
    <message>
        <source>Going back undoes every change above. What is undone can be done again until something new is changed: then it is forgotten.</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Zurückgehen macht jede Änderung darüber rückgängig. Sie lässt sich wiederholen, bis etwas Neues geändert wird: Dann ist sie vergessen.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation type="unfinished">Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>How much</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Stand</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The list before the first change</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>Die Liste vor der ersten Änderung</translation>
    </message>
    <message>
        <source>The list stands here</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>Hier steht die Liste</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation type="unfinished">Was</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation type="unfinished">Wann</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message>
        <source>Enough to ask for: {parts}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Genug für: {parts}</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>What the rows are known by</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Woran die Zeilen erkannt werden</translation>
    </message>
    <message>
        <source>With “{column}” in every row, you could ask {told}.</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Mit „{column}“ in jeder Zeile könnten Sie abfragen: {told}.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>{names} oder {last}</translation>
    </message>
    <message>
        <source>{rows} for {parts}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>{rows} für {parts}</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>They are kept with the project, and are in no export. Undo brings them back.</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation type="unfinished">Sie bleiben im Projekt aufbewahrt und sind in keinem Export. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>What became of the imported rows</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>Was aus den importierten Zeilen wurde</translation>
    </message>
</context>
<context>
    <name>TargetFoot</name>
    <message>
        <source>Check rows and cost</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Zeilen und Kosten prüfen</translation>
    </message>
    <message>
        <source>Check the cost</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Kosten prüfen</translation>
    </message>
    <message>
        <source>Its results are only sent to a web address, and there is none yet.</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Die Ergebnisse gehen nur an eine Webadresse, und es gibt noch keine.</translation>
    </message>
    <message>
        <source>Set one up…</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Eine einrichten…</translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>Fill in “{option}” first.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Füllen Sie zuerst „{option}“ aus.</translation>
    </message>
    <message>
        <source>From a search</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Aus einer Suche</translation>
    </message>
    <message>
        <source>No list is open yet.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Noch ist keine Liste offen.</translation>
    </message>
    <message>
        <source>Not again if this file has it already</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Nicht noch einmal, wenn diese Datei es schon hat</translation>
    </message>
    <message>
        <source>Nothing can be asked for this list: it lacks the columns for it.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Für diese Liste kann nichts abgefragt werden: Ihr fehlen die Spalten dafür.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
    <message>
        <source>This sheet holds your searches.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Dieses Blatt enthält Ihre Suchen.</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Womit begonnen wird</translation>
    </message>
    <message>
        <source>With this list</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Mit dieser Liste</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <source>1  Target</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>1  Ziel</translation>
    </message>
    <message>
        <source>2  Check</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>2  Prüfen</translation>
    </message>
    <message>
        <source>3  Watch</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>3  Verfolgen</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>TidyBar</name>
    <message>
        <source>Add all</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Alle hinzufügen</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add them</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>No column says where the phones are from. Those without + wait until you choose one.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Keine Spalte sagt, woher die Telefone sind. Die ohne + warten, bis Sie eines wählen.</translation>
    </message>
    <message>
        <source>Phones are from</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Telefone sind aus</translation>
    </message>
    <message>
        <source>Phones without a country code are from</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Telefone ohne Landesvorwahl sind aus</translation>
    </message>
    <message>
        <source>The file’s own values stay as they are.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Die Werte der Datei selbst bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The list says for each row where it is. Choose the country for rows that do not say.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Die Liste sagt zu jeder Zeile, wo sie ist. Wählen Sie das Land für Zeilen, die es nicht sagen.</translation>
    </message>
    <message>
        <source>as each row says</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>wie jede Zeile sagt</translation>
    </message>
    <message>
        <source>choose a country</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>ein Land wählen</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Title of the column</source>
        <extracomment>ui/grid/title_editor.py</extracomment>
        <translation>Titel der Spalte</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Practice: invented people, nothing is paid</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Übung: erfundene Personen, nichts wird bezahlt</translation>
    </message>
    <message>
        <source>Practice: invented people, nothing is paid. Press to leave it.</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Übung: erfundene Personen, nichts wird bezahlt. Drücken Sie hier, um sie zu verlassen.</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Zu Dunkel wechseln</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Zu Hell wechseln</translation>
    </message>
</context>
<context>
    <name>TopTable</name>
    <message>
        <source>Top of the file. Enter makes a row the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>Anfang der Datei. Die Eingabetaste macht eine Zeile zur Überschrift.</translation>
    </message>
</context>
<context>
    <name>UndoTips</name>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation type="unfinished">Nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation type="unfinished">Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation>Rückgängig: {step}</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Empty</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Open {column}</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>{column} öffnen</translation>
    </message>
    <message>
        <source>What {column} held</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Was {column} enthielt</translation>
    </message>
    <message>
        <source>Why {column} is empty, and what helps</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Warum {column} leer ist und was hilft</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>All</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation type="unfinished">Wird gezählt…</translation>
    </message>
    <message>
        <source>Frequent first</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Häufige zuerst</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>No such value.</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Kein solcher Wert.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>Order of the values</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Reihenfolge der Werte</translation>
    </message>
    <message>
        <source>Search values</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Values to show</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Anzuzeigende Werte</translation>
    </message>
</context>
<context>
    <name>ValueMapDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Match {value} again</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>{value} neu zuordnen</translation>
    </message>
    <message>
        <source>Meaning of {value}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Bedeutung von {value}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the values</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Die Werte durchsuchen</translation>
    </message>
    <message>
        <source>Values and what they mean</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Werte und was sie bedeuten</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Werte von {column}</translation>
    </message>
    <message>
        <source>What “{column}” means for {option}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Was „{column}“ für {option} bedeutet</translation>
    </message>
    <message>
        <source>{shown} of {all} values are shown. Search for the others.</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>{shown} von {all} Werten werden gezeigt. Suchen Sie nach den anderen.</translation>
    </message>
</context>
<context>
    <name>ValueState</name>
    <message>
        <source>Chosen before</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Früher gewählt</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Match again</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Neu zuordnen</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Not matched</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Welcher?</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Change “{name}”</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Keine Ansicht ist gespeichert.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Ansicht speichern…</translation>
    </message>
    <message>
        <source>Show the view “{name}”</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Ansicht „{name}“ anzeigen</translation>
    </message>
    <message>
        <source>Update to what is shown now</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Auf das Angezeigte aktualisieren</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Wie weit es ist</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Again with other choices</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Noch einmal mit anderer Auswahl</translation>
    </message>
    <message>
        <source>Calls under way are finished first.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Laufende Abfragen werden erst beendet.</translation>
    </message>
    <message>
        <source>Check rows and cost again</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Zeilen und Kosten erneut prüfen</translation>
    </message>
    <message>
        <source>Check the balance</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Guthaben prüfen</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Found by the last run</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Vom letzten Lauf gefunden</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with what was found</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Mit dem Gefundenen weitermachen</translation>
    </message>
    <message>
        <source>Look at the calls…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Abfragen ansehen…</translation>
    </message>
    <message>
        <source>Nothing more is sent until you go on.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Nichts wird gesendet, bis Sie fortfahren.</translation>
    </message>
    <message>
        <source>Now the rest</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Jetzt der Rest</translation>
    </message>
    <message>
        <source>Open your Pronto account…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Ihr Pronto-Konto öffnen…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop: calls under way are finished and kept, nothing more is asked. It can go on later.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Stopp: Laufende Abfragen werden beendet und behalten, mehr wird nicht abgefragt. Es kann später weitergehen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>The run has stopped.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Der Lauf wurde angehalten.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Wartet.</translation>
    </message>
    <message>
        <source>{title}: of the last run</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>{title}: vom letzten Lauf</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>Another way is chosen in step 1, Target.</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>Einen anderen Weg wählen Sie in Schritt 1, Ziel.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>{way} (chosen)</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>{way} (gewählt)</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Keep</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep and mark with the date</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Behalten und mit Datum markieren</translation>
    </message>
    <message>
        <source>Rows that are gone</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Verschwundene Zeilen</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Only {most} in {time} are allowed: the next call waits for its turn.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Nur {most} in {time} sind erlaubt: Die nächste Abfrage wartet, bis sie dran ist.</translation>
    </message>
    <message>
        <source>Slowed down to {share} %: Pronto said we were too fast.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Auf {share} % verlangsamt: Pronto sagte, wir waren zu schnell.</translation>
    </message>
    <message>
        <source>in 24 hours</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>in 24 Stunden</translation>
    </message>
    <message>
        <source>in {count} s</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>in {count} s</translation>
    </message>
    <message>
        <source>this minute</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>in dieser Minute</translation>
    </message>
    <message>
        <source>this second</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>in dieser Sekunde</translation>
    </message>
    <message>
        <source>{left} are left now.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>{left} sind jetzt übrig.</translation>
    </message>
    <message>
        <source>{used} of {most} {when}</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>{used} von {most} {when}</translation>
    </message>
</context>
<context>
    <name>_OutputRow</name>
    <message>
        <source>A column of its own</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Eine eigene Spalte</translation>
    </message>
    <message>
        <source>Also over filled cells</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Auch über gefüllte Zellen</translation>
    </message>
    <message>
        <source>Into “{column}”</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>In „{column}“</translation>
    </message>
    <message>
        <source>Kept, but neither shown nor exported.</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Aufbewahrt, aber weder angezeigt noch exportiert.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>What a person typed always stays.</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Was ein Mensch getippt hat, bleibt immer.</translation>
    </message>
    <message>
        <source>Where {title} goes</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Wohin {title} geht</translation>
    </message>
    <message>
        <source>{title} → {column}, also over filled cells</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title} → {column}, auch über gefüllte Zellen</translation>
    </message>
    <message>
        <source>{title} → {column}, where it is empty</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title} → {column}, wo es leer ist</translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title}: ausgelassen</translation>
    </message>
</context>
<context>
    <name>_TopModel</name>
    <message>
        <source>A click makes this row the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>Ein Klick macht diese Zeile zur Überschrift.</translation>
    </message>
    <message>
        <source>This is the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>Das ist die Überschrift.</translation>
    </message>
</context>
<context>
    <name>answerView</name>
    <message>
        <source>Answer to the call, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Antwort auf die Abfrage, {moment}</translation>
    </message>
    <message>
        <source>Found in a listing, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>In einer Auflistung gefunden, {moment}</translation>
    </message>
    <message>
        <source>Result, fetched {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Ergebnis, abgeholt {moment}</translation>
    </message>
    <message>
        <source>Sent to your address, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>An Ihre Adresse gesendet, {moment}</translation>
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
        <translation>Eine neue Zeile in der Zelle.</translation>
    </message>
    <message>
        <source>Adds columns at the right, named Column 7 and so on; Ctrl+Z takes them away again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fügt rechts Spalten an, „Spalte 7“ und so weiter; Strg+Z nimmt sie wieder weg.</translation>
    </message>
    <message>
        <source>Adds the rows at the end of the list; Ctrl+Z takes them away again, with all that was pasted.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fügt die Zeilen am Ende der Liste an; Strg+Z nimmt sie samt allem Eingefügten wieder weg.</translation>
    </message>
    <message>
        <source>After Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nach Strg+V</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+Pfeil nach unten</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+Eingabe</translation>
    </message>
    <message>
        <source>Alt+Page Down, Alt+Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+Bild ab, Alt+Bild auf</translation>
    </message>
    <message>
        <source>Arrow after F2</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Pfeil nach F2</translation>
    </message>
    <message>
        <source>Arrow while typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Pfeil beim Tippen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Arrows at the edge</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Pfeile am Rand</translation>
    </message>
    <message>
        <source>As 2026-11-22, which every program reads as the same day.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Als 2026-11-22, was jedes Programm als denselben Tag liest.</translation>
    </message>
    <message>
        <source>Asks which cells to shift.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fragt, welche Zellen verschoben werden.</translation>
    </message>
    <message>
        <source>Back to the column where the Tabs began, one down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zurück zur Spalte, in der die Tabs begannen, eine tiefer.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Becomes the number 7.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wird zur Zahl 7.</translation>
    </message>
    <message>
        <source>Begins to type with an empty cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Beginnt mit leerer Zelle zu tippen.</translation>
    </message>
    <message>
        <source>Carries on along the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Geht die Zeile entlang weiter.</translation>
    </message>
    <message>
        <source>Carries on backwards.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Geht rückwärts weiter.</translation>
    </message>
    <message>
        <source>Carries their step on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Führt ihren Schritt fort.</translation>
    </message>
    <message>
        <source>Click on a column's title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Klick auf einen Spaltentitel</translation>
    </message>
    <message>
        <source>Click on a row's number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Klick auf eine Zeilennummer</translation>
    </message>
    <message>
        <source>Click on another cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Klick auf eine andere Zelle</translation>
    </message>
    <message>
        <source>Click on the arrow in a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Klick auf den Pfeil in einer Überschrift</translation>
    </message>
    <message>
        <source>Copies as text with tabs and line breaks.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Kopiert als Text mit Tabs und Zeilenumbrüchen.</translation>
    </message>
    <message>
        <source>Copies it.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Kopiert sie.</translation>
    </message>
    <message>
        <source>Copies the cell above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Kopiert die Zelle darüber.</translation>
    </message>
    <message>
        <source>Copies the cell to the left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Kopiert die Zelle links.</translation>
    </message>
    <message>
        <source>Copies the first column of the selection to the right.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Kopiert die erste Spalte der Auswahl nach rechts.</translation>
    </message>
    <message>
        <source>Copies the first row of the selection down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Kopiert die erste Zeile der Auswahl nach unten.</translation>
    </message>
    <message>
        <source>Copies them side by side.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Kopiert sie nebeneinander.</translation>
    </message>
    <message>
        <source>Copying and pasting</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Kopieren und Einfügen</translation>
    </message>
    <message>
        <source>Counts on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zählt weiter.</translation>
    </message>
    <message>
        <source>Ctrl+'</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+'</translation>
    </message>
    <message>
        <source>Ctrl++ on selected columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg++ auf markierten Spalten</translation>
    </message>
    <message>
        <source>Ctrl++ on selected rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg++ auf markierten Zeilen</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+- on a cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg++, Strg+- auf einer Zelle</translation>
    </message>
    <message>
        <source>Ctrl+- on selected columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+- auf markierten Spalten</translation>
    </message>
    <message>
        <source>Ctrl+- on selected rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+- auf markierten Zeilen</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+.</translation>
    </message>
    <message>
        <source>Ctrl+;</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+;</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+C of areas in the same rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+C bei Bereichen in denselben Zeilen</translation>
    </message>
    <message>
        <source>Ctrl+C of other areas</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+C bei anderen Bereichen</translation>
    </message>
    <message>
        <source>Ctrl+C on a cell with a line break</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+C auf einer Zelle mit Zeilenumbruch</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Ctrl+D on one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+D auf einer Zelle</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Ende</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation type="unfinished">Strg+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Pos1</translation>
    </message>
    <message>
        <source>Ctrl+Page Down, Ctrl+Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Bild ab, Strg+Bild auf</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>Ctrl+R on one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+R auf einer Zelle</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Rechts, Strg+Links</translation>
    </message>
    <message>
        <source>Ctrl+Shift+;</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Umschalt+;</translation>
    </message>
    <message>
        <source>Ctrl+Shift+End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Umschalt+Ende</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Umschalt+Pos1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrow</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Umschalt+Pfeil</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Ctrl+V of a row over a column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V einer Zeile über eine Spalte</translation>
    </message>
    <message>
        <source>Ctrl+V of a table from a page</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V einer Tabelle von einer Seite</translation>
    </message>
    <message>
        <source>Ctrl+V of empty cells past the end</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V leerer Zellen über das Ende hinaus</translation>
    </message>
    <message>
        <source>Ctrl+V of one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V einer Zelle</translation>
    </message>
    <message>
        <source>Ctrl+V over a multiple</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V über ein Vielfaches</translation>
    </message>
    <message>
        <source>Ctrl+V over anything else</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V über alles andere</translation>
    </message>
    <message>
        <source>Ctrl+V over several areas</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V über mehrere Bereiche</translation>
    </message>
    <message>
        <source>Ctrl+V past the end under a filter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V über das Ende hinaus bei gesetztem Filter</translation>
    </message>
    <message>
        <source>Ctrl+V past the last column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V über die letzte Spalte hinaus</translation>
    </message>
    <message>
        <source>Ctrl+V past the last row</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V über die letzte Zeile hinaus</translation>
    </message>
    <message>
        <source>Ctrl+V under a filter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+V unter einem Filter</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+X</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+X, Strg+V</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+V in another sheet</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+X, Strg+V in einem anderen Blatt</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Y</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Ctrl+Z after Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Z nach Strg+V</translation>
    </message>
    <message>
        <source>Ctrl+arrow before empty cells</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Pfeil vor leeren Zellen</translation>
    </message>
    <message>
        <source>Ctrl+arrow in a filled block</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Pfeil in einem gefüllten Block</translation>
    </message>
    <message>
        <source>Ctrl+arrow with nothing ahead</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Pfeil, wenn nichts mehr kommt</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Klick</translation>
    </message>
    <message>
        <source>Ctrl+click on a selected cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Klick auf eine ausgewählte Zelle</translation>
    </message>
    <message>
        <source>Ctrl+click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Klick auf eine Überschrift</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Strg+Ziehen</translation>
    </message>
    <message>
        <source>Day by day.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tag für Tag.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Deletes them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Löscht sie.</translation>
    </message>
    <message>
        <source>Does nothing: cells are emptied by Delete alone, never by a hand that slipped.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tut nichts: Zellen leert nur Entf, nie eine Hand, die abrutscht.</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Double click on the edge of a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Doppelklick auf den Rand einer Überschrift</translation>
    </message>
    <message>
        <source>Double click on the handle</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Doppelklick auf das Ausfüllkästchen</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag over numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Über Nummern ziehen</translation>
    </message>
    <message>
        <source>Drag over titles</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Über Überschriften ziehen</translation>
    </message>
    <message>
        <source>Drag the title of a selected column; a line shows where it would land. Esc leaves it.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Überschrift einer markierten Spalte ziehen; eine Linie zeigt, wo sie landet. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Each cell lands in a cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Jede Zelle landet in einer Zelle.</translation>
    </message>
    <message>
        <source>Edits what is in the cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Bearbeitet, was in der Zelle steht.</translation>
    </message>
    <message>
        <source>Empties all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Leert alle ausgewählten Zellen.</translation>
    </message>
    <message>
        <source>Empties nothing until it is pasted.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Leert nichts, bis eingefügt wird.</translation>
    </message>
    <message>
        <source>Empties the cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Leert die Zellen.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter after Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eingabe nach Strg+C</translation>
    </message>
    <message>
        <source>Enter after Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eingabe nach Tab</translation>
    </message>
    <message>
        <source>Enter at the end of an area</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eingabe am Ende eines Bereichs</translation>
    </message>
    <message>
        <source>Enter in a selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eingabe in einer Auswahl</translation>
    </message>
    <message>
        <source>Enter in the last row</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eingabe in der letzten Zeile</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc after Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Esc nach Strg+C</translation>
    </message>
    <message>
        <source>Extends it by one screen.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert sie um einen Bildschirm.</translation>
    </message>
    <message>
        <source>Extends it to the edge of the block.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert sie bis zum Rand des Blocks.</translation>
    </message>
    <message>
        <source>Extends it to the first cell of the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert sie bis zur ersten Zelle der Zeile.</translation>
    </message>
    <message>
        <source>Extends it to the first cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert sie bis zur ersten Zelle.</translation>
    </message>
    <message>
        <source>Extends it to the last cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert sie bis zur letzten Zelle.</translation>
    </message>
    <message>
        <source>Extends the selection to that cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert die Auswahl bis zu dieser Zelle.</translation>
    </message>
    <message>
        <source>Extends the selection to that column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert die Markierung bis zu dieser Spalte.</translation>
    </message>
    <message>
        <source>Extends the selection to that row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert die Markierung bis zu dieser Zeile.</translation>
    </message>
    <message>
        <source>Extends the selection; the active cell stays.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Erweitert die Auswahl; die aktive Zelle bleibt.</translation>
    </message>
    <message>
        <source>F2</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>F2</translation>
    </message>
    <message>
        <source>F2 while typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>F2 beim Tippen</translation>
    </message>
    <message>
        <source>Fill handle back into the selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen zurück in die Auswahl</translation>
    </message>
    <message>
        <source>Fill handle to the right</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen nach rechts</translation>
    </message>
    <message>
        <source>Fill handle upwards</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen nach oben</translation>
    </message>
    <message>
        <source>Fill handle with Ctrl, Item 1</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen mit Strg, Posten 1</translation>
    </message>
    <message>
        <source>Fill handle with Ctrl, one number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen mit Strg, eine Zahl</translation>
    </message>
    <message>
        <source>Fill handle, Item 1</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen, Posten 1</translation>
    </message>
    <message>
        <source>Fill handle, Jan</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen, Jan</translation>
    </message>
    <message>
        <source>Fill handle, Monday</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen, Montag</translation>
    </message>
    <message>
        <source>Fill handle, a date</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen, ein Datum</translation>
    </message>
    <message>
        <source>Fill handle, one number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen, eine Zahl</translation>
    </message>
    <message>
        <source>Fill handle, several texts</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen, mehrere Texte</translation>
    </message>
    <message>
        <source>Fill handle, two numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllkästchen, zwei Zahlen</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Fills as far down as the column beside.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Füllt so weit nach unten wie die Spalte daneben.</translation>
    </message>
    <message>
        <source>Fills each of them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Füllt jeden davon.</translation>
    </message>
    <message>
        <source>Fits all of them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Passt alle an.</translation>
    </message>
    <message>
        <source>Fits the column to what it holds.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Passt die Spalte an ihren Inhalt an.</translation>
    </message>
    <message>
        <source>From then on arrows move within the text.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Von da an bewegen Pfeile sich im Text.</translation>
    </message>
    <message>
        <source>Goes down through it, column by column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Geht sie nach unten durch, Spalte für Spalte.</translation>
    </message>
    <message>
        <source>Goes on in the next area.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Geht im nächsten Bereich weiter.</translation>
    </message>
    <message>
        <source>Goes on into empty rows.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Geht in leeren Zeilen weiter.</translation>
    </message>
    <message>
        <source>Goes through it, row by row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Geht sie durch, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Goes to the last cell of the row: a mode that nothing shows would only surprise.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Geht zur letzten Zelle der Zeile: Ein Modus, den nichts anzeigt, würde nur überraschen.</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Inserts as many above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fügt ebenso viele darüber ein.</translation>
    </message>
    <message>
        <source>Inserts as many to their left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fügt ebenso viele links davon ein.</translation>
    </message>
    <message>
        <source>Inserts or deletes the whole row: the cells of a row belong together in a list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fügt die ganze Zeile ein oder löscht sie: Die Zellen einer Zeile gehören in einer Liste zusammen.</translation>
    </message>
    <message>
        <source>Item 2, Item 3.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Posten 2, Posten 3.</translation>
    </message>
    <message>
        <source>Keeps the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Behält die Markierung.</translation>
    </message>
    <message>
        <source>Keeps what was typed and goes on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Behält das Getippte und geht weiter.</translation>
    </message>
    <message>
        <source>Keeps what was typed.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Behält das Getippte.</translation>
    </message>
    <message>
        <source>Leaves the cell as it was.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lässt die Zelle, wie sie war.</translation>
    </message>
    <message>
        <source>Leaves the sheet as large as it was.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lässt das Blatt so groß, wie es war.</translation>
    </message>
    <message>
        <source>Makes it again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Makes the selection smaller again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Verkleinert die Auswahl wieder.</translation>
    </message>
    <message>
        <source>Moves the cells there.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Verschiebt die Zellen dorthin.</translation>
    </message>
    <message>
        <source>Moves the cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Verschiebt die Zellen.</translation>
    </message>
    <message>
        <source>Moves the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Verschiebt die Spalte.</translation>
    </message>
    <message>
        <source>Moves within the text.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Bewegt sich im Text.</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nichts bewegt sich.</translation>
    </message>
    <message>
        <source>One cell down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eine Zelle nach unten.</translation>
    </message>
    <message>
        <source>One cell on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eine Zelle weiter.</translation>
    </message>
    <message>
        <source>One cell to the left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eine Zelle nach links.</translation>
    </message>
    <message>
        <source>One cell to the right.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eine Zelle nach rechts.</translation>
    </message>
    <message>
        <source>One cell up.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Eine Zelle nach oben.</translation>
    </message>
    <message>
        <source>One screen down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Einen Bildschirm nach unten.</translation>
    </message>
    <message>
        <source>One screen to the right or left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Einen Bildschirm nach rechts oder links.</translation>
    </message>
    <message>
        <source>One screen up.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Einen Bildschirm nach oben.</translation>
    </message>
    <message>
        <source>Opens the card of the row: a cell with a space alone is a mistake in a list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Öffnet die Karte der Zeile: Eine Zelle nur mit einem Leerzeichen ist in einer Liste ein Fehler.</translation>
    </message>
    <message>
        <source>Opens the column's list of values.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Öffnet die Werteliste der Spalte.</translation>
    </message>
    <message>
        <source>Opens the column's menu.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Öffnet das Menü der Spalte.</translation>
    </message>
    <message>
        <source>Over them to the next filled cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Über sie hinweg zur nächsten gefüllten Zelle.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Pastes once.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fügt einmal ein.</translation>
    </message>
    <message>
        <source>Proposes nothing: Enter keeps exactly what was typed.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schlägt nichts vor: Eingabe behält genau das Getippte.</translation>
    </message>
    <message>
        <source>Proposes the rest from the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schlägt den Rest aus der Spalte vor.</translation>
    </message>
    <message>
        <source>Puts it in quotes.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Setzt sie in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Reckons.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rechnet.</translation>
    </message>
    <message>
        <source>Refuses.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lehnt ab.</translation>
    </message>
    <message>
        <source>Repeats them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wiederholt sie.</translation>
    </message>
    <message>
        <source>Replaces what is in the cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ersetzt, was in der Zelle steht.</translation>
    </message>
    <message>
        <source>Right click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rechtsklick auf eine Nummer</translation>
    </message>
    <message>
        <source>Right click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rechtsklick auf eine Überschrift</translation>
    </message>
    <message>
        <source>Right click on selected numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rechtsklick auf markierte Nummern</translation>
    </message>
    <message>
        <source>Rows alike keep the first order.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Gleiche Zeilen behalten die erste Reihenfolge.</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Says what had no place: which rows follow the last one that is shown, nobody can see.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sagt, was keinen Platz hatte: Welche Zeilen auf die letzte angezeigte folgen, kann niemand sehen.</translation>
    </message>
    <message>
        <source>Scrolls back to the active cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rollt zurück zur aktiven Zelle.</translation>
    </message>
    <message>
        <source>Selecting</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Selects an area; the active cell is where it began.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wählt einen Bereich aus; die aktive Zelle ist, wo er begann.</translation>
    </message>
    <message>
        <source>Selects everything.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wählt alles aus.</translation>
    </message>
    <message>
        <source>Selects one more area.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wählt einen weiteren Bereich aus.</translation>
    </message>
    <message>
        <source>Selects one more column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Markiert eine weitere Spalte.</translation>
    </message>
    <message>
        <source>Selects one more whole column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Markiert eine weitere ganze Spalte.</translation>
    </message>
    <message>
        <source>Selects one more whole row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Markiert eine weitere ganze Zeile.</translation>
    </message>
    <message>
        <source>Selects several columns.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Markiert mehrere Spalten.</translation>
    </message>
    <message>
        <source>Selects several rows.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Markiert mehrere Zeilen.</translation>
    </message>
    <message>
        <source>Selects the active cell alone.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wählt nur die aktive Zelle aus.</translation>
    </message>
    <message>
        <source>Selects the column and offers what can be done.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Markiert die Spalte und bietet an, was möglich ist.</translation>
    </message>
    <message>
        <source>Selects the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wählt die Spalte aus.</translation>
    </message>
    <message>
        <source>Selects the row and offers what can be done.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Markiert die Zeile und bietet an, was möglich ist.</translation>
    </message>
    <message>
        <source>Selects the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Markiert die Zeile.</translation>
    </message>
    <message>
        <source>Selects the whole column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wählt die ganze Spalte aus.</translation>
    </message>
    <message>
        <source>Selects the whole row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wählt die ganze Zeile aus.</translation>
    </message>
    <message>
        <source>Shift+Backspace</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Rücktaste</translation>
    </message>
    <message>
        <source>Shift+Down after a click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Pfeil nach unten nach Klick auf eine Nummer</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Shift+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Pos1</translation>
    </message>
    <message>
        <source>Shift+Page Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Bild ab</translation>
    </message>
    <message>
        <source>Shift+Right after a click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Pfeil rechts nach Klick auf eine Überschrift</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Tab</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Pfeil</translation>
    </message>
    <message>
        <source>Shift+arrow back</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Pfeil zurück</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Shift+click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Klick auf eine Nummer</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Klick auf eine Überschrift</translation>
    </message>
    <message>
        <source>Shift+drag of the edge of a selected column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Umschalt+Ziehen am Rand einer markierten Spalte</translation>
    </message>
    <message>
        <source>Sort by one column, then by another</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nach einer Spalte sortieren, dann nach einer anderen</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stays 007: phone numbers and postcodes keep their zeros.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Bleibt 007: Telefonnummern und Postleitzahlen behalten ihre Nullen.</translation>
    </message>
    <message>
        <source>Stays as it was typed: a list holds texts, and nothing in it is run.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Bleibt wie getippt: Eine Liste enthält Texte, und nichts darin wird ausgeführt.</translation>
    </message>
    <message>
        <source>Stays: a list ends with its last row; rows are inserted by a command.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Bleibt: Eine Liste endet mit ihrer letzten Zeile; Zeilen werden per Befehl eingefügt.</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation type="unfinished">Tabulator</translation>
    </message>
    <message>
        <source>Tab in a selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tab in einer Auswahl</translation>
    </message>
    <message>
        <source>Takes it out of the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nimmt sie aus der Auswahl.</translation>
    </message>
    <message>
        <source>Takes the dashes around the cells away.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nimmt die Striche um die Zellen weg.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nimmt die letzte Änderung zurück.</translation>
    </message>
    <message>
        <source>Takes the whole paste back.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nimmt das ganze Einfügen zurück.</translation>
    </message>
    <message>
        <source>The active cell goes to the next corner of the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Die aktive Zelle geht zur nächsten Ecke der Auswahl.</translation>
    </message>
    <message>
        <source>The days that follow.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Die Tage danach.</translation>
    </message>
    <message>
        <source>The months that follow.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Die Monate danach.</translation>
    </message>
    <message>
        <source>The same along the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Dasselbe die Zeile entlang.</translation>
    </message>
    <message>
        <source>The same with several columns selected</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Dasselbe bei mehreren markierten Spalten</translation>
    </message>
    <message>
        <source>To the edge of the sheet.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zum Rand des Blatts.</translation>
    </message>
    <message>
        <source>To the first cell of the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zur ersten Zelle der Zeile.</translation>
    </message>
    <message>
        <source>To the first cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zur ersten Zelle.</translation>
    </message>
    <message>
        <source>To the last cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zur letzten Zelle.</translation>
    </message>
    <message>
        <source>To the last filled cell of the block.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zur letzten gefüllten Zelle des Blocks.</translation>
    </message>
    <message>
        <source>To the next or previous sheet.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Zum nächsten oder vorigen Blatt.</translation>
    </message>
    <message>
        <source>Types a space.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tippt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Types the time.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tippt die Uhrzeit.</translation>
    </message>
    <message>
        <source>Types today's date, as the computer writes dates.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tippt das heutige Datum, wie der Computer es schreibt.</translation>
    </message>
    <message>
        <source>Types what is in the cell above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tippt, was in der Zelle darüber steht.</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Typing the beginning of a value</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Den Anfang eines Werts tippen</translation>
    </message>
    <message>
        <source>Uses the empty columns.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nutzt die leeren Spalten.</translation>
    </message>
    <message>
        <source>Uses the empty rows below.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nutzt die leeren Zeilen darunter.</translation>
    </message>
    <message>
        <source>Uses the rows below the list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Nutzt die Zeilen unter der Liste.</translation>
    </message>
    <message>
        <source>Waits for an arrow, which then jumps.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Wartet auf einen Pfeil, der dann springt.</translation>
    </message>
    <message>
        <source>What was pasted is selected.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Das Eingefügte ist ausgewählt.</translation>
    </message>
    <message>
        <source>Writes into hidden rows too.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schreibt auch in ausgeblendete Zeilen.</translation>
    </message>
    <message>
        <source>Writes into the rows that are shown, and says how many are not: what one cannot see stays as it is.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schreibt in die angezeigten Zeilen und sagt, wie viele es nicht sind: Was man nicht sieht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Writes it into all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schreibt es in alle ausgewählten Zellen.</translation>
    </message>
    <message>
        <source>Writes it into every row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schreibt es in jede Zeile.</translation>
    </message>
    <message>
        <source>Writes the block again and again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schreibt den Block immer wieder.</translation>
    </message>
    <message>
        <source>Writes the block from the active cell on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schreibt den Block ab der aktiven Zelle.</translation>
    </message>
    <message>
        <source>Writes the block once.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schreibt den Block einmal.</translation>
    </message>
    <message>
        <source>Writes what was typed into all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Schreibt das Getippte in alle ausgewählten Zellen.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Access key and settings…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zugangsschlüssel und Einstellungen…</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>All but rows like this cell</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zeilen wie diese Zelle weglassen</translation>
    </message>
    <message>
        <source>All in capital letters…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Alles in Großbuchstaben…</translation>
    </message>
    <message>
        <source>All in small letters…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Alles in Kleinbuchstaben…</translation>
    </message>
    <message>
        <source>Also in another list…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Auch in einer anderen Liste…</translation>
    </message>
    <message>
        <source>Ask these rows first</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Diese Zeilen zuerst abfragen</translation>
    </message>
    <message>
        <source>Begin with a search…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mit einer Suche beginnen…</translation>
    </message>
    <message>
        <source>Calls in doubt…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ungeklärte Abfragen…</translation>
    </message>
    <message>
        <source>Capital letters as in names…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Großschreibung wie bei Namen…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Inhalte löschen</translation>
    </message>
    <message>
        <source>Close list</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Companies without their legal form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Firmen ohne Rechtsform…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Mit Spaltentiteln kopieren</translation>
    </message>
    <message>
        <source>Credits used…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Verbrauchte Credits…</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalten löschen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Delete rows or columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zeilen oder Spalten löschen</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nicht kontaktieren…</translation>
    </message>
    <message>
        <source>Do-not-contact list…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Sperrliste…</translation>
    </message>
    <message>
        <source>Domains of websites and e-mails…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Domains von Websites und E-Mails…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Dubletten…</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Empty what says nothing…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nichtssagendes leeren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill empty cells from above…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Leere Zellen von oben füllen…</translation>
    </message>
    <message>
        <source>Fill empty cells with a text…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Leere Zellen mit Text füllen…</translation>
    </message>
    <message>
        <source>Fill right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nach rechts ausfüllen</translation>
    </message>
    <message>
        <source>Filter by conditions…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nach Bedingungen filtern…</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Einen Befehl finden…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find the next</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find the previous</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Freeze columns up to here, or let them go</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalten bis hier fixieren oder lösen</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help about this screen</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>Hide columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalten ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Insert column to the left</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalte links einfügen</translation>
    </message>
    <message>
        <source>Insert column to the right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalte rechts einfügen</translation>
    </message>
    <message>
        <source>Insert rows above</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zeilen darüber einfügen</translation>
    </message>
    <message>
        <source>Insert rows below</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zeilen darunter einfügen</translation>
    </message>
    <message>
        <source>Insert rows or columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zeilen oder Spalten einfügen</translation>
    </message>
    <message>
        <source>Join columns…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalten verbinden…</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Übung verlassen…</translation>
    </message>
    <message>
        <source>Letters without accents…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Buchstaben ohne Akzente…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>LinkedIn addresses in one form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>LinkedIn-Adressen in einer Form…</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Move column left</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move column right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>No call is in doubt.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Keine Abfrage ist ungeklärt.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Nothing was imported into this list.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>In diese Liste wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Only rows like this cell</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nur Zeilen wie diese Zelle</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Öffnen Sie zuerst eine Liste.</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a table as a list</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Eine Tabelle als Liste einfügen</translation>
    </message>
    <message>
        <source>Phone numbers in one form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Telefonnummern in einer Form…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read answers again</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Antworten neu lesen</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Rename column</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalte umbenennen</translation>
    </message>
    <message>
        <source>Review doubtful answers…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zweifelhafte Antworten durchsehen…</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows set aside…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Beiseitegelegte Zeilen…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Gespeicherte Ansichten…</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Alle Zellen auswählen</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Alle Spalten anzeigen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Show or hide the task pane</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aufgabenbereich zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the whole row</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ganze Zeile anzeigen</translation>
    </message>
    <message>
        <source>Sort by several columns…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nach mehreren Spalten sortieren…</translation>
    </message>
    <message>
        <source>Split the column…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Spalte teilen…</translation>
    </message>
    <message>
        <source>Take away needless spaces…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Überflüssige Leerzeichen entfernen…</translation>
    </message>
    <message>
        <source>Take in saved results…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Gespeicherte Ergebnisse übernehmen…</translation>
    </message>
    <message>
        <source>The program is still starting.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Das Programm startet noch.</translation>
    </message>
    <message>
        <source>There is no sheet yet.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Es gibt noch kein Blatt.</translation>
    </message>
    <message>
        <source>This list is open to look at only.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Diese Liste ist nur zum Ansehen offen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What this cell held…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Was diese Zelle enthielt…</translation>
    </message>
    <message>
        <source>Why are cells empty?…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Warum sind Zellen leer?…</translation>
    </message>
    <message>
        <source>Your searches and lists…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ihre Suchen und Listen…</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source> and </source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation> und </translation>
    </message>
    <message>
        <source>Nobody new was put on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>Niemand Neues kam auf die Liste.</translation>
    </message>
    <message>
        <source>Nobody was taken off the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>Niemand wurde von der Liste genommen.</translation>
    </message>
    <message>
        <source>None of them is on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>Niemand davon steht auf der Liste.</translation>
    </message>
    <message>
        <source>{who} put on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>{who} auf die Liste gesetzt.</translation>
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
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) cannot be saved: the disk is full.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>%Ln Antwort kann nicht gespeichert werden: Der Datenträger ist voll.</numerusform>
            <numerusform>%Ln Antworten können nicht gespeichert werden: Der Datenträger ist voll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) forgotten.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>
            <numerusform>%Ln Antwort vergessen.</numerusform>
            <numerusform>%Ln Antworten vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to review</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln durchzusehen</numerusform>
            <numerusform>%Ln durchzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to review in other sheets</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln Antwort in anderen Blättern zu prüfen</numerusform>
            <numerusform>%Ln Antworten in anderen Blättern zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln leer</numerusform>
            <numerusform>%Ln leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken row(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln fehlerhaft</numerusform>
            <numerusform>%Ln fehlerhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Abfrage</numerusform>
            <numerusform>%Ln Abfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) left as they are. Their credits count as possibly used.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Abfrage so gelassen. Ihre Credits gelten als vielleicht verbraucht.</numerusform>
            <numerusform>%Ln Abfragen so gelassen. Ihre Credits gelten als vielleicht verbraucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) may have been paid without an answer. None is sent again by itself.</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>
            <numerusform>%Ln Abfrage wurde vielleicht ohne Antwort bezahlt. Sie wird nicht von selbst noch einmal gesendet.</numerusform>
            <numerusform>%Ln Abfragen wurden vielleicht ohne Antwort bezahlt. Keine wird von selbst noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) would become unknown.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>Bei %Ln Abfrage bliebe der Ausgang unbekannt.</numerusform>
            <numerusform>Bei %Ln Abfragen bliebe der Ausgang unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln Zelle ändert sich</numerusform>
            <numerusform>%Ln Zellen ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>
            <numerusform>%Ln Zelle geändert</numerusform>
            <numerusform>%Ln Zellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>
            <numerusform>%Ln gefüllt</numerusform>
            <numerusform>%Ln gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got a leading apostrophe, so that no spreadsheet runs them.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zelle bekam vorn einen Apostroph, damit kein Tabellenprogramm sie ausführt.</numerusform>
            <numerusform>%Ln Zellen bekamen vorn einen Apostroph, damit kein Tabellenprogramm sie ausführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>
            <numerusform>%Ln Zelle ersetzt</numerusform>
            <numerusform>%Ln Zellen ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change. The first {shown}:</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zelle würde sich ändern. Die ersten {shown}:</numerusform>
            <numerusform>%Ln Zellen würden sich ändern. Die ersten {shown}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change:</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zelle würde sich ändern:</numerusform>
            <numerusform>%Ln Zellen würden sich ändern:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed row(s) of it</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln davon geändert</numerusform>
            <numerusform>%Ln davon geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Credit</numerusform>
            <numerusform>%Ln Credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln Dublette</numerusform>
            <numerusform>%Ln Dubletten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) taken off the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln von der Liste genommen.</numerusform>
            <numerusform>%Ln von der Liste genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were on the list before.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln stand schon darauf.</numerusform>
            <numerusform>%Ln standen schon darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) stay: their rows are still being asked about.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Gruppe bleibt: Ihre Zeilen werden noch abgefragt.</numerusform>
            <numerusform>%Ln Gruppen bleiben: Ihre Zeilen werden noch abgefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of list(s)</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>
            <numerusform>%Ln Art von Liste</numerusform>
            <numerusform>%Ln Arten von Listen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) between them</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln weitere Datei dazwischen</numerusform>
            <numerusform>%Ln weitere Dateien dazwischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln weitere Zeile</numerusform>
            <numerusform>%Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s); search for them.</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>
            <numerusform>%Ln weiterer Wert; suchen Sie danach.</numerusform>
            <numerusform>%Ln weitere Werte; suchen Sie danach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln neue Person bei {companies} gefunden</numerusform>
            <numerusform>%Ln neue Personen bei {companies} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln neue Person für {rows} gefunden</numerusform>
            <numerusform>%Ln neue Personen für {rows} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln neue Zeile bei {companies} gefunden</numerusform>
            <numerusform>%Ln neue Zeilen bei {companies} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln neue Zeile für {rows} gefunden</numerusform>
            <numerusform>%Ln neue Zeilen für {rows} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a result already: this is another search.</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>
            <numerusform>%Ln davon hat schon ein Ergebnis: Dies ist eine andere Suche.</numerusform>
            <numerusform>%Ln davon haben schon ein Ergebnis: Dies ist eine andere Suche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} column(s) understood.</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>
            <numerusform>%Ln von {all} Spalten erkannt.</numerusform>
            <numerusform>%Ln von {all} Spalten erkannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} value(s) not matched; their {rows} will not be asked.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln von {all} Werten ist nicht zugeordnet; nicht abgefragt: {rows}.</numerusform>
            <numerusform>%Ln von {all} Werten sind nicht zugeordnet; nicht abgefragt: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln Person bei {companies} gefunden</numerusform>
            <numerusform>%Ln Personen bei {companies} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found earlier stay in the list</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln früher gefundene Person bleibt in der Liste</numerusform>
            <numerusform>%Ln früher gefundene Personen bleiben in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln Person für {rows} gefunden</numerusform>
            <numerusform>%Ln Personen für {rows} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile hinzugefügt</numerusform>
            <numerusform>%Ln Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile kommt hinzu</numerusform>
            <numerusform>%Ln Zeilen kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked as gone</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile wird als verschwunden markiert</numerusform>
            <numerusform>%Ln Zeilen werden als verschwunden markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked “do not contact”. They are never asked here. Remember them for your other lists?</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile ist mit „nicht kontaktieren“ markiert. Sie wird hier nie abgefragt. Für Ihre anderen Listen merken?</numerusform>
            <numerusform>%Ln Zeilen sind mit „nicht kontaktieren“ markiert. Sie werden hier nie abgefragt. Für Ihre anderen Listen merken?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) asked first, as far as the run has not begun them.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile wird zuerst abgefragt, falls der Lauf sie nicht begonnen hat.</numerusform>
            <numerusform>%Ln Zeilen werden zuerst abgefragt, soweit der Lauf sie nicht begonnen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) back again.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile wieder da.</numerusform>
            <numerusform>%Ln Zeilen wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>%Ln eingelesen</numerusform>
            <numerusform>%Ln eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be asked: something is missing</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln nicht abfragbar: Es fehlt etwas</numerusform>
            <numerusform>%Ln nicht abfragbar: Es fehlt etwas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with the headers.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile kopiert, mit den Überschriften.</numerusform>
            <numerusform>%Ln Zeilen kopiert, mit den Überschriften.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cut: paste them where they should be</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile ausgeschnitten: Fügen Sie sie ein, wo sie hinsoll</numerusform>
            <numerusform>%Ln Zeilen ausgeschnitten: Fügen Sie sie ein, wo sie hinsollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) deleted from this sheet.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile aus diesem Blatt gelöscht.</numerusform>
            <numerusform>%Ln Zeilen aus diesem Blatt gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) deleted.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile gelöscht.</numerusform>
            <numerusform>%Ln Zeilen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed or unknown; their note says why</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile fehlgeschlagen oder unbekannt; ihre Notiz sagt, warum</numerusform>
            <numerusform>%Ln Zeilen fehlgeschlagen oder unbekannt; ihre Notiz sagt, warum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile bei {companies} gefunden</numerusform>
            <numerusform>%Ln Zeilen bei {companies} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found earlier stay in the list</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln früher gefundene Zeile bleibt in der Liste</numerusform>
            <numerusform>%Ln früher gefundene Zeilen bleiben in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile für {rows} gefunden</numerusform>
            <numerusform>%Ln Zeilen für {rows} gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in doubt or still waited for stay as they are.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile, ungeklärt oder noch erwartet, bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln Zeilen, ungeklärt oder noch erwartet, bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the list</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln in der Liste</numerusform>
            <numerusform>%Ln in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) inserted.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile eingefügt.</numerusform>
            <numerusform>%Ln Zeilen eingefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) kept</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln behalten</numerusform>
            <numerusform>%Ln behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) known already: filled without a call, and free.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile schon bekannt: ohne Abfrage gefüllt, kostenlos.</numerusform>
            <numerusform>%Ln Zeilen schon bekannt: ohne Abfrage gefüllt, kostenlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: do not contact</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile ausgelassen: nicht kontaktieren</numerusform>
            <numerusform>%Ln Zeilen ausgelassen: nicht kontaktieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: the list says they may be contacted.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile ausgelassen: Laut Liste darf sie kontaktiert werden.</numerusform>
            <numerusform>%Ln Zeilen ausgelassen: Laut Liste dürfen sie kontaktiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) looked at.</source>
        <extracomment>ui/widgets/one_search.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile geprüft.</numerusform>
            <numerusform>%Ln Zeilen geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked in the column {name}.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile in der Spalte {name} markiert.</numerusform>
            <numerusform>%Ln Zeilen in der Spalte {name} markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln zusammengeführt</numerusform>
            <numerusform>%Ln zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged with others.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile mit anderen zusammengeführt.</numerusform>
            <numerusform>%Ln Zeilen mit anderen zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not asked</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln nicht abgefragt</numerusform>
            <numerusform>%Ln nicht abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken in</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln nicht übernommen</numerusform>
            <numerusform>%Ln nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not to contact</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln nicht zu kontaktieren</numerusform>
            <numerusform>%Ln nicht zu kontaktieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of it stay: they were asked about or changed.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile davon bleibt: Sie wurde abgefragt oder geändert.</numerusform>
            <numerusform>%Ln Zeilen davon bleiben: Sie wurden abgefragt oder geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this sheet are also in {name}.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile dieses Blatts steht auch in {name}.</numerusform>
            <numerusform>%Ln Zeilen dieses Blatts stehen auch in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) same as another row</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln wie eine andere Zeile</numerusform>
            <numerusform>%Ln wie eine andere Zeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay: a run is asking about them.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile bleibt: Ein Lauf fragt sie gerade ab.</numerusform>
            <numerusform>%Ln Zeilen bleiben: Ein Lauf fragt sie gerade ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken out again.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile wieder herausgenommen.</numerusform>
            <numerusform>%Ln Zeilen wieder herausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) there already</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to ask have a result already. They are asked again because you search for something else.</source>
        <extracomment>ui/task_pane/asked_again.py</extracomment>
        <translation>
            <numerusform>%Ln abzufragende Zeile hat schon ein Ergebnis. Sie wird erneut abgefragt, weil Sie nach etwas anderem suchen.</numerusform>
            <numerusform>%Ln abzufragende Zeilen haben schon ein Ergebnis. Sie werden erneut abgefragt, weil Sie nach etwas anderem suchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were passed over, because nobody can be recognised in them</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln wurde übergangen, weil darin niemand zu erkennen ist</numerusform>
            <numerusform>%Ln wurden übergangen, weil darin niemand zu erkennen ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were taken in. They stand at the end of the list.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile wurde übernommen. Sie steht am Ende der Liste.</numerusform>
            <numerusform>%Ln Zeilen wurden übernommen. Sie stehen am Ende der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an e-mail that was found for somebody else too.</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile mit einer E-Mail, die auch für jemand anderen gefunden wurde.</numerusform>
            <numerusform>%Ln Zeilen mit einer E-Mail, die auch für jemand anderen gefunden wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all kept</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile, behalten</numerusform>
            <numerusform>%Ln Zeilen, alle behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still must not be contacted, because of another entry, such as their company's.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln darf wegen eines anderen Eintrags, etwa der Firma, weiter nicht kontaktiert werden.</numerusform>
            <numerusform>%Ln dürfen wegen eines anderen Eintrags, etwa der Firma, weiter nicht kontaktiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about this file</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>
            <numerusform>%Ln Hinweis zu dieser Datei</numerusform>
            <numerusform>%Ln Hinweise zu dieser Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) as you chose before.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln, wie Sie früher gewählt haben.</numerusform>
            <numerusform>%Ln, wie Sie früher gewählt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out by you: their {rows} will not be asked.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln von Ihnen ausgelassen; nicht abgefragt: {rows}.</numerusform>
            <numerusform>%Ln von Ihnen ausgelassen; nicht abgefragt: {rows}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) added by you</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln von Ihnen hinzugefügt</numerusform>
            <numerusform>+ %Ln von Ihnen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) deleted by you</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln von Ihnen gelöscht</numerusform>
            <numerusform>+ %Ln von Ihnen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) merged</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln zusammengeführt</numerusform>
            <numerusform>+ %Ln zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) rejected</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln abgelehnt</numerusform>
            <numerusform>+ %Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln column(s)</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>
            <numerusform>Spalte hinzufügen</numerusform>
            <numerusform>%Ln Spalten hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln new row(s)</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Die neue Zeile hinzufügen</numerusform>
            <numerusform>Die %Ln neuen Zeilen hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln value(s) are matched.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>Der Wert ist zugeordnet.</numerusform>
            <numerusform>Alle %Ln Werte sind zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %Ln cell(s) that you typed</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Auch die eine, die Sie getippt haben</numerusform>
            <numerusform>Auch die %Ln, die Sie getippt haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more note(s)</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>
            <numerusform>Und %Ln weiterer</numerusform>
            <numerusform>Und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the %Ln cell(s) that differ</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Die abweichende Zelle ändern</numerusform>
            <numerusform>Die %Ln abweichenden Zellen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln row(s) from this sheet</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile aus diesem Blatt löschen</numerusform>
            <numerusform>%Ln Zeilen aus diesem Blatt löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln row(s) that are also in {name}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile löschen, die auch in {name} steht</numerusform>
            <numerusform>%Ln Zeilen löschen, die auch in {name} stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing %Ln call(s)…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>%Ln Abfrage wird beendet…</numerusform>
            <numerusform>%Ln Abfragen werden beendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out whom I must not contact · %Ln row(s)</source>
        <extracomment>ui/export_dialog/not_contacted.py</extracomment>
        <translation>
            <numerusform>Auslassen, wen ich nicht kontaktieren darf · %Ln Zeile</numerusform>
            <numerusform>Auslassen, wen ich nicht kontaktieren darf · %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contact whom %Ln row(s) are about?</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Wen diese Zeile betrifft, nie kontaktieren?</numerusform>
            <numerusform>Wen diese %Ln Zeilen betreffen, nie kontaktieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No place for %Ln row(s) of what was pasted: while a filter is on, no rows are added.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Kein Platz für %Ln Zeile des Eingefügten: Solange ein Filter gesetzt ist, kommen keine Zeilen hinzu.</numerusform>
            <numerusform>Kein Platz für %Ln Zeilen des Eingefügten: Solange ein Filter gesetzt ist, kommen keine Zeilen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into the rows that are shown; %Ln hidden row(s) stay as they are.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>In die angezeigten Zeilen eingefügt; %Ln vom Filter ausgeblendete Zeile bleibt, wie sie ist.</numerusform>
            <numerusform>In die angezeigten Zeilen eingefügt; %Ln vom Filter ausgeblendete Zeilen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, with %Ln column(s) added at the right.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Eingefügt; rechts kam %Ln Spalte hinzu.</numerusform>
            <numerusform>Eingefügt; rechts kamen %Ln Spalten hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, with %Ln row(s) added at the end.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Eingefügt; am Ende kam %Ln Zeile hinzu.</numerusform>
            <numerusform>Eingefügt; am Ende kamen %Ln Zeilen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit now, %Ln call(s) unknown</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>Jetzt beenden, %Ln bleibt ungeklärt</numerusform>
            <numerusform>Jetzt beenden, %Ln bleiben ungeklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln row(s) anyway</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Zeile trotzdem übernehmen</numerusform>
            <numerusform>%Ln Zeilen trotzdem übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are gone:</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Die verschwundene Zeile:</numerusform>
            <numerusform>Die %Ln verschwundenen Zeilen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) that have something:</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>
            <numerusform>Die erste Zeile mit Inhalt:</numerusform>
            <numerusform>Die ersten %Ln Zeilen mit Inhalt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy columns can be put beside %Ln column(s).</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>
            <numerusform>Neben %Ln Spalte kann eine bereinigte gesetzt werden.</numerusform>
            <numerusform>Neben %Ln Spalten können bereinigte gesetzt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy columns will stand beside %Ln column(s).</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>
            <numerusform>Neben %Ln Spalte wird eine bereinigte stehen.</numerusform>
            <numerusform>Neben %Ln Spalten werden bereinigte stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>
            <numerusform>und %Ln weitere Zeile</numerusform>
            <numerusform>und %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln row(s) that are left</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>
            <numerusform>für %Ln übrige Zeile</numerusform>
            <numerusform>für %Ln übrige Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told from %Ln row(s) tried</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>
            <numerusform>nach %Ln Zeile im Probelauf</numerusform>
            <numerusform>nach %Ln Zeilen im Probelauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %Ln value(s)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>
            <numerusform>{column}: %Ln Wert</numerusform>
            <numerusform>{column}: %Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: all but %Ln value(s)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>
            <numerusform>{column}: alle außer %Ln Wert</numerusform>
            <numerusform>{column}: alle außer %Ln Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ended} of %Ln row(s) done</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>{ended} von %Ln fertig</numerusform>
            <numerusform>{ended} von %Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} says something else than you do %Ln time(s).</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>
            <numerusform>{name} sagt einmal etwas anderes als Sie.</numerusform>
            <numerusform>{name} sagt %Ln-mal etwas anderes als Sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln call(s) chosen</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>{ticked} von %Ln gewählt</numerusform>
            <numerusform>{ticked} von %Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln group(s) chosen</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>{ticked} von %Ln Gruppe gewählt</numerusform>
            <numerusform>{ticked} von %Ln Gruppen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln cell(s) changed</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln Zelle geändert</numerusform>
            <numerusform>{title}: %Ln Zellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) added</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln Zeile hinzugefügt</numerusform>
            <numerusform>{title}: %Ln Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) failed</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln Zeile fehlgeschlagen</numerusform>
            <numerusform>{title}: %Ln Zeilen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) for which asking again cannot help. The note in the list says why.</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln Zeile, bei der erneutes Abfragen nicht hilft. Die Notiz in der Liste sagt, warum.</numerusform>
            <numerusform>{title}: %Ln Zeilen, bei denen erneutes Abfragen nicht hilft. Die Notiz in der Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln gefunden</numerusform>
            <numerusform>{title}: %Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{which} and %Ln more</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>{which} und %Ln weitere</numerusform>
            <numerusform>{which} und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicatesDialog</name>
    <message>
        <source>Almost the same name</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Fast derselbe Name</translation>
    </message>
    <message>
        <source>CRM number</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">CRM-Nummer</translation>
    </message>
    <message>
        <source>Column of your choice</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Spalte Ihrer Wahl</translation>
    </message>
    <message>
        <source>Company page</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Firmenseite</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">E-Mail</translation>
    </message>
    <message>
        <source>In common: {what}. {sure} % sure.</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Gemeinsam: {what}. Zu {sure} % sicher.</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">LinkedIn-Profil</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Telefon</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Website</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Tippen, dann Eingabe</translation>
    </message>
    <message>
        <source>Your account has no lists. The number that LinkedIn has for a list can be typed as well.</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Ihr Konto hat keine Listen. Die Nummer, die LinkedIn für eine Liste hat, lässt sich auch tippen.</translation>
    </message>
    <message>
        <source>Your account has none. A name or a number can be typed as well.</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Ihr Konto hat keine. Ein Name oder eine Nummer lässt sich auch tippen.</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>fileWords</name>
    <message>
        <source>All languages</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Alle Sprachen</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Cyrillic, old</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Kyrillisch, alt</translation>
    </message>
    <message>
        <source>Excel’s Unicode text</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Unicode-Text von Excel</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Japanisch, Unix</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>This is a {tool} export. {counted}</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Das ist ein Export aus {tool}. {counted}</translation>
    </message>
    <message>
        <source>This is an {tool} export. {counted}</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Das ist ein Export aus {tool}. {counted}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Western</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Westlich</translation>
    </message>
    <message>
        <source>Western with euro sign</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Westlich mit Eurozeichen</translation>
    </message>
    <message>
        <source>Western, DOS</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Westlich, DOS</translation>
    </message>
    <message>
        <source>Western, old Mac</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Westlich, alter Mac</translation>
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
        <translation>Braucht eine Spalte mit {fields}.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/task_pane/fit.py</extracomment>
        <translation>{names} oder {last}</translation>
    </message>
</context>
<context>
    <name>glance</name>
    <message>
        <source>free</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>{credits} each</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{credits} je Stück</translation>
    </message>
    <message>
        <source>{credits} {each}</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{credits} {each}</translation>
    </message>
    <message>
        <source>{low} to {high} credits</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{low} bis {high} Credits</translation>
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
        <translation>Wählen, was zu finden ist</translation>
    </message>
    <message>
        <source>Each one says what it means; change what is wrong. Then take the list in: Ctrl+Enter.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Jede sagt, was sie bedeutet; ändern Sie, was nicht stimmt. Dann übernehmen Sie die Liste: Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Every cell can say why</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Jede Zelle kann sagen, warum</translation>
    </message>
    <message>
        <source>Export writes a file that Excel and your CRM take at once: Ctrl+E.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Der Export schreibt eine Datei, die Excel und Ihr CRM sofort annehmen: Strg+E.</translation>
    </message>
    <message>
        <source>Import takes the list in: press the button, or Ctrl+Enter. Nothing is sent, and nothing costs yet.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Importieren übernimmt die Liste: Drücken Sie die Schaltfläche oder Strg+Eingabe. Nichts wird gesendet, und noch kostet nichts.</translation>
    </message>
    <message>
        <source>It works as in Excel: arrows, F2, copy and paste, undo. Nothing has been sent to anybody.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Es geht wie in Excel: Pfeile, F2, Kopieren und Einfügen, Rückgängig. Nichts wurde an irgendwen gesendet.</translation>
    </message>
    <message>
        <source>Nothing is spent before Start. Ten rows first show what the rest will bring: “Try on 10 rows”.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Vor dem Start wird nichts ausgegeben. Zehn Zeilen zeigen zuerst, was der Rest bringen wird: „An 10 Zeilen ausprobieren“.</translation>
    </message>
    <message>
        <source>Now press Import</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Jetzt auf Importieren drücken</translation>
    </message>
    <message>
        <source>Pause or stop at any time: what was found stays, and nothing is paid for twice.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Pausieren oder stoppen Sie jederzeit: Was gefunden wurde, bleibt, und nichts wird zweimal bezahlt.</translation>
    </message>
    <message>
        <source>People at each company: whom, says your column Department. Press “From column Department” at Function; then have the cost checked.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Personen in jeder Firma: Wen, sagt Ihre Spalte Department. Drücken Sie bei Funktion „Aus Spalte Department“; dann lassen Sie die Kosten prüfen.</translation>
    </message>
    <message>
        <source>Press Space on a row: where each value comes from, what it cost, and why a cell is empty.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Drücken Sie auf einer Zeile die Leertaste: woher jeder Wert kommt, was er gekostet hat und warum eine Zelle leer ist.</translation>
    </message>
    <message>
        <source>Rows fill as answers come</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Zeilen füllen sich, wenn Antworten kommen</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Nehmen Sie es mit</translation>
    </message>
    <message>
        <source>The most it can cost stands here</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Hier steht, was es höchstens kosten kann</translation>
    </message>
    <message>
        <source>This is your list</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Das ist Ihre Liste</translation>
    </message>
    <message>
        <source>Your columns are recognised</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Ihre Spalten sind erkannt</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A accepts, R rejects, S skips, U takes back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>A nimmt an, R lehnt ab, S überspringt, U nimmt zurück.</translation>
    </message>
    <message>
        <source>Access key and settings</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Zugangsschlüssel und Einstellungen</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Auch in einer anderen Liste</translation>
    </message>
    <message>
        <source>Answers that may not be meant: another company, another job, or a newer answer than your cell.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Antworten, die vielleicht nicht gemeint sind: eine andere Firma, eine andere Position oder eine neuere Antwort als Ihre Zelle.</translation>
    </message>
    <message>
        <source>Ask for some rows only</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Nur einige Zeilen abfragen</translation>
    </message>
    <message>
        <source>Bring a list: drop a file, choose one, or paste a table from Excel. Without a list, begin with a search.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Bringen Sie eine Liste: Legen Sie eine Datei ab, wählen Sie eine, oder fügen Sie eine Tabelle aus Excel ein. Ohne Liste beginnen Sie mit einer Suche.</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Ungeklärte Abfragen</translation>
    </message>
    <message>
        <source>Check: rows and cost</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Prüfen: Zeilen und Kosten</translation>
    </message>
    <message>
        <source>Checking a key and asking for the balance cost nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Einen Schlüssel zu prüfen und das Guthaben abzufragen kostet nichts.</translation>
    </message>
    <message>
        <source>Choose another meaning beside the column's name. Rowcall remembers it for the next list with such columns.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Wählen Sie neben dem Namen der Spalte eine andere Bedeutung. Rowcall merkt sie sich für die nächste Liste mit solchen Spalten.</translation>
    </message>
    <message>
        <source>Choose what to find, for which rows, and whom to look for. A column of your list can say it for each row.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Wählen Sie, was zu finden ist, für welche Zeilen, und wen Sie suchen. Eine Spalte Ihrer Liste kann das für jede Zeile sagen.</translation>
    </message>
    <message>
        <source>Choosing costs nothing: how many rows would be asked, and for how much at most, stands below.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Wählen kostet nichts: Wie viele Zeilen abgefragt würden und für wie viel höchstens, steht darunter.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Verbrauchte Credits</translation>
    </message>
    <message>
        <source>Credits used stand here as they are used. Stop ends the spending; what was found stays.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Verbrauchte Credits erscheinen hier laufend. Stopp beendet die Ausgaben; was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Ctrl+E opens it, Enter writes the file.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+E öffnet es, Eingabe schreibt die Datei.</translation>
    </message>
    <message>
        <source>Ctrl+Enter merges, K keeps the next row, D tells rows apart, Ctrl+Z takes back, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+Eingabe führt zusammen, K behält die nächste Zeile, D sagt, dass es verschiedene sind, Strg+Z nimmt zurück, Esc schließt.</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the list in, Ctrl+Z goes back one choice, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+Eingabe übernimmt die Liste, Strg+Z geht eine Wahl zurück, Esc verlässt.</translation>
    </message>
    <message>
        <source>Ctrl+L opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+L öffnet es, Esc verlässt es.</translation>
    </message>
    <message>
        <source>Ctrl+O opens, Ctrl+V pastes a table, Ctrl+N begins with a search.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+O öffnet, Strg+V fügt eine Tabelle ein, Strg+N beginnt mit einer Suche.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+Umschalt+U öffnet es, Esc verlässt es.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back one step, Ctrl+Y does it again. Ctrl+Shift+H shows every step with its time; choose one to go there. Steps are kept when the list is closed.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Strg+Z nimmt einen Schritt zurück, Strg+Y macht ihn wieder. Strg+Umschalt+H zeigt jeden Schritt mit seiner Zeit; wählen Sie einen, um dorthin zu gehen. Die Schritte bleiben, wenn die Liste geschlossen wird.</translation>
    </message>
    <message>
        <source>Ctrl+comma opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Strg+Komma öffnet es, Esc verlässt es.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Dubletten</translation>
    </message>
    <message>
        <source>Every call of this list with what it could take at most, and what it took.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Jede Abfrage dieser Liste: was sie höchstens kosten konnte und was sie gekostet hat.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Exportieren</translation>
    </message>
    <message>
        <source>F2 edits, Ctrl+F searches, Alt+Down sorts and filters by a column, F6 goes to the task pane.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F2 bearbeitet, Strg+F sucht, Alt+Pfeil nach unten sortiert und filtert nach einer Spalte, F6 geht zum Aufgabenbereich.</translation>
    </message>
    <message>
        <source>F6 goes to the sheet; Ctrl+Shift+A has the selected rows asked first.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F6 geht zum Blatt; Strg+Umschalt+A lässt die ausgewählten Zeilen zuerst abfragen.</translation>
    </message>
    <message>
        <source>Filter by values</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Nach Werten filtern</translation>
    </message>
    <message>
        <source>Find people or companies that stand there twice</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Personen oder Firmen finden, die doppelt vorkommen</translation>
    </message>
    <message>
        <source>Get e-mails for the people who were found</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>E-Mails der gefundenen Personen holen</translation>
    </message>
    <message>
        <source>Help about this screen</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Hilfe zu dieser Ansicht</translation>
    </message>
    <message>
        <source>It works as in Excel: a click on a title selects its column, the arrow beside it sorts, filters and changes it. A quiet mark on the left says that a value was found, a corner that you typed it; Space shows a whole row with where each value comes from.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Es geht wie in Excel: Ein Klick auf eine Überschrift markiert die Spalte, der Pfeil daneben sortiert, filtert und ändert sie. Ein leises Zeichen links sagt, dass ein Wert gefunden wurde, eine Ecke, dass Sie ihn getippt haben; die Leertaste zeigt eine ganze Zeile und woher jeder Wert kommt.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation type="unfinished">Übung verlassen</translation>
    </message>
    <message>
        <source>Limit what a run can cost</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Begrenzen, was ein Lauf kosten kann</translation>
    </message>
    <message>
        <source>Looking costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ansehen kostet nichts.</translation>
    </message>
    <message>
        <source>Looking costs nothing. Rows that you delete or never contact are not paid for.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nachsehen kostet nichts. Für Zeilen, die Sie löschen oder nie kontaktieren, wird nicht bezahlt.</translation>
    </message>
    <message>
        <source>Looking, accepting and rejecting cost nothing. What is rejected is not bought again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ansehen, Annehmen und Ablehnen kosten nichts. Abgelehntes wird nicht noch einmal gekauft.</translation>
    </message>
    <message>
        <source>Looking, merging and marking cost nothing. Fewer rows mean fewer credits in the next run.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ansehen, Zusammenführen und Markieren kosten nichts. Weniger Zeilen heißt weniger Credits im nächsten Lauf.</translation>
    </message>
    <message>
        <source>Nothing here costs credits. Practice shows everything with invented people.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nichts hier kostet Credits. Die Übung zeigt alles mit erfundenen Personen.</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs credits.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Nichts wird gesendet, und nichts kostet Credits.</translation>
    </message>
    <message>
        <source>Nothing is spent before Start. A cap holds in the worst case; trying ten rows first tells what the rest will bring.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Vor dem Start wird nichts ausgegeben. Eine Obergrenze hält auch im schlimmsten Fall; zehn Zeilen vorab zeigen, was der Rest bringen wird.</translation>
    </message>
    <message>
        <source>On the Check page, type the most credits into the cap. Start then names that limit, and it holds.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Geben Sie auf der Seite Prüfen die höchste Zahl von Credits als Obergrenze ein. Starten nennt dann diese Grenze, und sie gilt.</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+S. Choose the first column, add a second one, and press Sort. The first one counts most.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Drücken Sie Strg+Alt+S. Wählen Sie die erste Spalte, fügen Sie eine zweite hinzu und drücken Sie Sortieren. Die erste zählt am meisten.</translation>
    </message>
    <message>
        <source>Press Ctrl+E, then Enter. Headings, order and words are those on the screen. To write some rows only, filter or select them first.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Drücken Sie Strg+E, dann Eingabe. Überschriften, Reihenfolge und Wörter sind die vom Bildschirm. Um nur einige Zeilen zu schreiben, filtern oder markieren Sie sie vorher.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+K. Rows about the same one stand side by side; merge them, or tell them apart. Ctrl+Z brings back what was merged.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Drücken Sie Strg+Umschalt+K. Zeilen über dasselbe stehen nebeneinander; führen Sie sie zusammen, oder sagen Sie, dass sie verschieden sind. Strg+Z bringt Zusammengeführtes zurück.</translation>
    </message>
    <message>
        <source>Press the yellow badge at the top and choose Leave practice. Your practice lists are kept.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Drücken Sie oben auf das gelbe Schild und wählen Sie „Übung verlassen“. Ihre Übungslisten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Requests whose answer never came. Each may have been paid for, so none is sent again by itself.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Abfragen, deren Antwort nie kam. Jede kann bezahlt sein, darum wird keine von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Rows about the same person or company, side by side. Merge makes them one row and loses no value; a mark only says in a column which rows belong together; rows told apart are not offered again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Zeilen über dieselbe Person oder Firma, nebeneinander. Zusammenführen macht eine Zeile daraus und verliert keinen Wert; Markieren sagt nur in einer Spalte, welche Zeilen zusammengehören; Zeilen, die verschieden sind, werden nicht noch einmal angeboten.</translation>
    </message>
    <message>
        <source>Say what a column means</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Sagen, was eine Spalte bedeutet</translation>
    </message>
    <message>
        <source>See how the file is read and what each column means; change what is wrong and look at the rows below. Rows that are left out are counted and can be seen later.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Sehen Sie, wie die Datei gelesen wird und was jede Spalte bedeutet; ändern Sie, was nicht stimmt, und schauen Sie auf die Zeilen darunter. Ausgelassene Zeilen werden gezählt und lassen sich später ansehen.</translation>
    </message>
    <message>
        <source>See why a cell is empty</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Sehen, warum eine Zelle leer ist</translation>
    </message>
    <message>
        <source>Select or filter the rows, then choose Selected or Filtered at the top of the task pane. The price follows at once; nothing is spent before Start.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Markieren oder filtern Sie die Zeilen, dann wählen Sie oben im Aufgabenbereich „Ausgewählte“ oder „Gefilterte“. Der Preis folgt sofort; vor dem Starten wird nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Sending one again may cost its credits a second time; leaving it costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Eine noch einmal zu senden kann ihre Credits ein zweites Mal kosten; sie zu lassen kostet nichts.</translation>
    </message>
    <message>
        <source>Sort by two columns</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Nach zwei Spalten sortieren</translation>
    </message>
    <message>
        <source>Space ticks the selected lines, Ctrl+Z takes back, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Leertaste kreuzt die markierten Zeilen an, Strg+Z nimmt zurück, Esc verlässt die Ansicht.</translation>
    </message>
    <message>
        <source>Stand in the cell: the line at the bottom says why. Space opens the whole row at this cell, with a button for what helps.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Gehen Sie in die Zelle: Die Zeile ganz unten sagt, warum. Die Leertaste öffnet die ganze Zeile bei dieser Zelle, mit einer Schaltfläche für das, was hilft.</translation>
    </message>
    <message>
        <source>Stand in the column and press Alt+Down. Tick the values to show. Ctrl+Shift+L shows all rows again; what is filtered stands above the sheet.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Gehen Sie in die Spalte und drücken Sie Alt+Pfeil nach unten. Kreuzen Sie die Werte an, die Sie sehen wollen. Strg+Umschalt+L zeigt wieder alle Zeilen; was gefiltert ist, steht über dem Blatt.</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Tab goes through the choices, Space presses, F6 goes to the sheet.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tab geht durch die Auswahl, die Leertaste drückt, F6 geht zum Blatt.</translation>
    </message>
    <message>
        <source>Tab goes to “Try on 10 rows” and Start.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tab geht zu „An 10 Zeilen testen“ und Starten.</translation>
    </message>
    <message>
        <source>Taking a list in</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Eine Liste übernehmen</translation>
    </message>
    <message>
        <source>Target: what to find</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ziel: was zu finden ist</translation>
    </message>
    <message>
        <source>The access key opens your account; it is checked before it is kept. Prices, look and language stand below it, and everything is found by its words.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Der Zugangsschlüssel öffnet Ihr Konto; er wird geprüft, bevor er gespeichert wird. Preise, Aussehen und Sprache stehen darunter, und alles lässt sich nach Wörtern suchen.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Das Blatt</translation>
    </message>
    <message>
        <source>Typing, sorting, filtering and undo never cost credits. What you typed is never overwritten.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tippen, Sortieren, Filtern und Rückgängig kosten nie Credits. Was Sie getippt haben, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Undo, or go back to an earlier state</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Rückgängig machen oder zu einem früheren Stand gehen</translation>
    </message>
    <message>
        <source>Watch: a run</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Verfolgen: ein Lauf</translation>
    </message>
    <message>
        <source>What is found, not found and failed, the time left, and what it waits for. Each number opens its rows. Closing the window loses nothing: it goes on where it was.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Was gefunden, nicht gefunden und fehlgeschlagen ist, die Restzeit und worauf er wartet. Jede Zahl öffnet ihre Zeilen. Das Fenster zu schließen verliert nichts: Es geht weiter, wo es war.</translation>
    </message>
    <message>
        <source>When the run is over, press the first button under “What next”. Check rows and cost, then press Start.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Wenn der Lauf zu Ende ist, drücken Sie die erste Schaltfläche unter „Was nun“. Prüfen Sie Zeilen und Kosten, dann drücken Sie Starten.</translation>
    </message>
    <message>
        <source>Which rows are also in another file or project, such as your customers or an older export. People are compared with people; beside a list of companies, their companies are compared.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Welche Zeilen auch in einer anderen Datei oder einem anderen Projekt stehen, etwa bei Ihren Kunden oder in einem älteren Export. Personen werden mit Personen verglichen; neben einer Liste von Firmen werden deren Firmen verglichen.</translation>
    </message>
    <message>
        <source>Which rows are asked and which cannot be, the most that it can cost, the balance, and the time.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Welche Zeilen abgefragt werden und welche nicht gehen, was es höchstens kosten kann, das Guthaben und die Zeit.</translation>
    </message>
    <message>
        <source>Write the results to Excel</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Ergebnisse nach Excel schreiben</translation>
    </message>
    <message>
        <source>Writes what is shown, selected or everything to a file that Excel and your CRM take at once.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Schreibt das Angezeigte, das Ausgewählte oder alles in eine Datei, die Excel und Ihr CRM sofort annehmen.</translation>
    </message>
    <message>
        <source>Writing a file costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Eine Datei zu schreiben kostet nichts.</translation>
    </message>
</context>
<context>
    <name>known_by</name>
    <message>
        <source>Company name alone</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nur der Firmenname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Known by: {identifier}</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Bekannt durch: {identifier}</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>LinkedIn-Seite</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>LinkedIn-Profil</translation>
    </message>
    <message>
        <source>Name and company</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Name und Firma</translation>
    </message>
    <message>
        <source>Name and website</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Name und Website</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing in this row says whom it is about.</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nichts in dieser Zeile sagt, um wen es geht.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>matches</name>
    <message>
        <source>This column is empty.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>Diese Spalte ist leer.</translation>
    </message>
    <message>
        <source>{matched} of {all} values are matched.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>{matched} von {all} Werten sind zugeordnet.</translation>
    </message>
</context>
<context>
    <name>order_words</name>
    <message>
        <source>A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">A–Z</translation>
    </message>
    <message>
        <source>Largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Sort A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Von A bis Z sortieren</translation>
    </message>
    <message>
        <source>Sort Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Von Z bis A sortieren</translation>
    </message>
    <message>
        <source>Sort largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Größte zuerst sortieren</translation>
    </message>
    <message>
        <source>Sort newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Neueste zuerst sortieren</translation>
    </message>
    <message>
        <source>Sort oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Älteste zuerst sortieren</translation>
    </message>
    <message>
        <source>Sort smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Kleinste zuerst sortieren</translation>
    </message>
    <message>
        <source>Then sort by this, A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Danach nach dieser, A bis Z</translation>
    </message>
    <message>
        <source>Then sort by this, Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Danach nach dieser, Z bis A</translation>
    </message>
    <message>
        <source>Then sort by this, largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Danach nach dieser, größte zuerst</translation>
    </message>
    <message>
        <source>Then sort by this, newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Danach nach dieser, neueste zuerst</translation>
    </message>
    <message>
        <source>Then sort by this, oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Danach nach dieser, älteste zuerst</translation>
    </message>
    <message>
        <source>Then sort by this, smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Danach nach dieser, kleinste zuerst</translation>
    </message>
    <message>
        <source>Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>sorted A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">sortiert A bis Z</translation>
    </message>
    <message>
        <source>sorted Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">sortiert Z bis A</translation>
    </message>
    <message>
        <source>sorted largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>sortiert, größte zuerst</translation>
    </message>
    <message>
        <source>sorted newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>sortiert, neueste zuerst</translation>
    </message>
    <message>
        <source>sorted oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>sortiert, älteste zuerst</translation>
    </message>
    <message>
        <source>sorted smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>sortiert, kleinste zuerst</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Action</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation type="unfinished">Hilfe</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Hilfe: {title}</translation>
    </message>
    <message>
        <source>How to: {question}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>So geht es: {question}</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Das ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It needs a list.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Das braucht eine Liste.</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Öffnen Sie zuerst eine Liste.</translation>
    </message>
    <message>
        <source>Recent list</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Letzte Liste</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>go to column</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>zur Spalte</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Close</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Everything found so far is saved. Please send these details to the makers of Rowcall.</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Alles bisher Gefundene ist gespeichert. Bitte senden Sie diese Details an die Hersteller von Rowcall.</translation>
    </message>
    <message>
        <source>Rowcall made a mistake.</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Rowcall hat einen Fehler gemacht.</translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved results (*.json *.jsonl);;All files (*)</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Gespeicherte Ergebnisse (*.json *.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved results are taken in.</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Gespeicherte Ergebnisse sind übernommen.</translation>
    </message>
    <message>
        <source>Take in saved results</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Gespeicherte Ergebnisse übernehmen</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>rereading</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Could not be read, and stay as they are:</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Waren nicht lesbar und bleiben, wie sie sind:</translation>
    </message>
    <message>
        <source>It was stopped before its end; read again to bring the rest up to date.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Es wurde vor dem Ende angehalten; lesen Sie erneut, um den Rest auf den Stand zu bringen.</translation>
    </message>
    <message>
        <source>Nothing has changed: every answer says what stands in the list.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Nichts hat sich geändert: Jede Antwort sagt, was in der Liste steht.</translation>
    </message>
    <message>
        <source>Reading answers again…</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Antworten werden neu gelesen…</translation>
    </message>
    <message>
        <source>The answers of {rows} were read. Nothing was sent, and nothing was charged.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Die Antworten von {rows} wurden gelesen. Nichts wurde gesendet und nichts berechnet.</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Free some space, or copy the backup yourself.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Machen Sie Platz frei, oder kopieren Sie die Sicherung selbst.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Neueste Sicherung öffnen</translation>
    </message>
    <message>
        <source>Reading what can be read of {name}…</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Es wird gelesen, was von {name} lesbar ist…</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Lesbares retten…</translation>
    </message>
    <message>
        <source>There is a backup from {when}.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Es gibt eine Sicherung von {when}.</translation>
    </message>
    <message>
        <source>What can be read of it can be saved into a new project. The damaged file is left as it is.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Was davon lesbar ist, kann in ein neues Projekt gerettet werden. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>{name} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} holds what could be read.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>{name} enthält, was lesbar war.</translation>
    </message>
</context>
<context>
    <name>reviewDialog</name>
    <message>
        <source>Accept keeps the answer. Reject empties {columns}; it is not bought again by itself.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Annehmen behält die Antwort. Ablehnen leert {columns}; von selbst wird nichts davon noch einmal gekauft.</translation>
    </message>
    <message>
        <source>Accept keeps the person. Reject takes them out of the sheet and of every export, and nothing more is bought about them. Undo brings them back.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Annehmen behält die Person. Ablehnen nimmt sie aus dem Blatt und aus jedem Export, und über sie wird nichts mehr gekauft. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <source>Accept puts the newer answer into the cell. Reject keeps what you typed.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Annehmen setzt die neuere Antwort in die Zelle. Ablehnen behält, was Sie getippt haben.</translation>
    </message>
    <message>
        <source>Accepted in the review: {kind} ({when})</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>In der Durchsicht angenommen: {kind} ({when})</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>Another company</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Andere Firma</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Came since</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Seither gekommen</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation type="unfinished">Gefunden</translation>
    </message>
    <message>
        <source>Newer than what you typed</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Neuer als Ihre Eingabe</translation>
    </message>
    <message>
        <source>Of {found} the service says: {asked}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Zu {found} sagt der Dienst: {asked}.</translation>
    </message>
    <message>
        <source>Rejected by the service</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>Rejected in the review: {kind} ({when})</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>In der Durchsicht abgelehnt: {kind} ({when})</translation>
    </message>
    <message>
        <source>Same e-mail twice</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Dieselbe E-Mail zweimal</translation>
    </message>
    <message>
        <source>The row is about {asked}; the answer is about {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>In der Zeile geht es um {asked}; in der Antwort um {found}.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit, and not why.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Der Dienst sagt, dass {name} nicht passt, aber nicht, warum.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit: {asked}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Der Dienst sagt, dass {name} nicht passt: {asked}.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit: {asked}. Nothing that it sent us shows this.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Der Dienst sagt, dass {name} nicht passt: {asked}. Nichts, was er uns geschickt hat, zeigt das.</translation>
    </message>
    <message>
        <source>This row</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Diese Zeile</translation>
    </message>
    <message>
        <source>Title off the target</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Position passt nicht zum Ziel</translation>
    </message>
    <message>
        <source>Unsure contact</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Unsicherer Kontakt</translation>
    </message>
    <message>
        <source>You emptied this cell; since then {found} came.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Sie haben diese Zelle geleert; seither kam {found}.</translation>
    </message>
    <message>
        <source>You looked for {asked}; {name} is {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Sie suchten {asked}; {name} ist {found}.</translation>
    </message>
    <message>
        <source>You typed</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>You typed {asked}; since then {found} came.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Sie haben {asked} getippt; seither kam {found}.</translation>
    </message>
    <message>
        <source>{found} was found for {name} and for {asked}: at most one of them has it.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>{found} wurde für {name} und für {asked} gefunden: Höchstens eine Person hat sie.</translation>
    </message>
    <message>
        <source>{name} was found for {asked}, and is at {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>{name} wurde für {asked} gefunden und ist bei {found}.</translation>
    </message>
</context>
<context>
    <name>run_end</name>
    <message>
        <source>Nobody new was found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>Niemand Neues wurde gefunden</translation>
    </message>
    <message>
        <source>Nothing had to be asked: the answers from before stand in the sheet.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>Es musste nichts abgefragt werden: Die früheren Antworten stehen im Blatt.</translation>
    </message>
    <message>
        <source>Nothing new was found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>Nichts Neues wurde gefunden</translation>
    </message>
    <message>
        <source>The run is finished.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">Der Lauf ist beendet.</translation>
    </message>
    <message>
        <source>The run is finished. Nothing was found.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">Der Lauf ist beendet. Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>{title}: all of it was there already</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">{title}: alles war schon da</translation>
    </message>
    <message>
        <source>{title}: done</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">{title}: fertig</translation>
    </message>
    <message>
        <source>{title}: nothing found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">{title}: nichts gefunden</translation>
    </message>
    <message>
        <source>{title}: the run is finished</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title}: Der Lauf ist beendet</translation>
    </message>
    <message>
        <source>{title}: {found}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title}: {found}</translation>
    </message>
    <message>
        <source>{title}: {rows} with an answer</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title}: {rows} mit einer Antwort</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> ({1} by the column {2})</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation> ({1} laut Spalte {2})</translation>
    </message>
    <message>
        <source> There is: {1}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation> Es gibt: {1}.</translation>
    </message>
    <message>
        <source>1 address is cut after 255 letters.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Adresse ist nach 255 Zeichen abgeschnitten.</translation>
    </message>
    <message>
        <source>1 address starts with “mailto:”.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Adresse beginnt mit „mailto:“.</translation>
    </message>
    <message>
        <source>1 billion</source>
        <extracomment>declarations</extracomment>
        <translation>1 Milliarde</translation>
    </message>
    <message>
        <source>1 cell has</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 Zelle hat</translation>
    </message>
    <message>
        <source>1 cell has a spreadsheet's error ({1}); it counts as empty.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Zelle hat einen Tabellenfehler ({1}); sie gilt als leer.</translation>
    </message>
    <message>
        <source>1 cell has {1}. {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 Zelle hat {1}. {2}</translation>
    </message>
    <message>
        <source>1 cell is</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 Zelle ist</translation>
    </message>
    <message>
        <source>1 cell is merged from several; only the first of these has the value, the others are empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 Zelle ist aus mehreren verbunden; nur die erste davon hat den Wert, die anderen sind leer.</translation>
    </message>
    <message>
        <source>1 control character was</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>1 Steuerzeichen wurde</translation>
    </message>
    <message>
        <source>1 control character was left out: no cell can show them.</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>1 Steuerzeichen wurde ausgelassen: Keine Zelle kann es zeigen.</translation>
    </message>
    <message>
        <source>1 e-mail address is not whole ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 E-Mail-Adresse ist nicht ganz ({1}).</translation>
    </message>
    <message>
        <source>1 million</source>
        <extracomment>declarations</extracomment>
        <translation>1 Million</translation>
    </message>
    <message>
        <source>1 number ends in “.0” ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Zahl endet auf „.0“ ({1}).</translation>
    </message>
    <message>
        <source>1 number has lost its first zero ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Zahl hat ihre erste Null verloren ({1}).</translation>
    </message>
    <message>
        <source>1 number has lost its plus sign ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Nummer hat ihr Pluszeichen verloren ({1}).</translation>
    </message>
    <message>
        <source>1 number is rounded after 15 digits ({1}); Excel does that.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Zahl ist nach 15 Ziffern gerundet ({1}); das macht Excel.</translation>
    </message>
    <message>
        <source>1 number looks cut by Excel ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Zahl sieht von Excel gekürzt aus ({1}).</translation>
    </message>
    <message>
        <source>1 phone has become a date ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Telefon ist zu einem Datum geworden ({1}).</translation>
    </message>
    <message>
        <source>1 phone starts with an apostrophe ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Telefon beginnt mit einem Apostroph ({1}).</translation>
    </message>
    <message>
        <source>1 postcode has lost its first zero ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Postleitzahl hat ihre erste Null verloren ({1}).</translation>
    </message>
    <message>
        <source>1 row has</source>
        <extracomment>formats/table.py</extracomment>
        <translation>1 Zeile hat</translation>
    </message>
    <message>
        <source>1 row has {1}</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>1 Zeile hat {1}</translation>
    </message>
    <message>
        <source>1 size has become a date ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Größe ist zu einem Datum geworden ({1}).</translation>
    </message>
    <message>
        <source>1 text has garbled letters ({1}); it is so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Text hat verstümmelte Zeichen ({1}); so steht er in der Datei.</translation>
    </message>
    <message>
        <source>1 text has lost a letter ({1}); it is so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Text hat ein Zeichen verloren ({1}); so steht er in der Datei.</translation>
    </message>
    <message>
        <source>1 to 10 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1 bis 10 Personen</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1 bis 2 Jahre</translation>
    </message>
    <message>
        <source>1 value starts with an apostrophe ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 Wert beginnt mit einem Apostroph ({1}).</translation>
    </message>
    <message>
        <source>1,001 to 5,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1.001 bis 5.000 Personen</translation>
    </message>
    <message>
        <source>10 million</source>
        <extracomment>declarations</extracomment>
        <translation>10 Millionen</translation>
    </message>
    <message>
        <source>100 million</source>
        <extracomment>declarations</extracomment>
        <translation>100 Millionen</translation>
    </message>
    <message>
        <source>11 to 50 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>11 bis 50 Personen</translation>
    </message>
    <message>
        <source>1st degree</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1. Grad</translation>
    </message>
    <message>
        <source>2.5 million</source>
        <extracomment>declarations</extracomment>
        <translation>2,5 Millionen</translation>
    </message>
    <message>
        <source>20 million</source>
        <extracomment>declarations</extracomment>
        <translation>20 Millionen</translation>
    </message>
    <message>
        <source>201 to 500 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>201 bis 500 Personen</translation>
    </message>
    <message>
        <source>2nd degree</source>
        <extracomment>model/reference.py</extracomment>
        <translation>2. Grad</translation>
    </message>
    <message>
        <source>3 to 5 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>3 bis 5 Jahre</translation>
    </message>
    <message>
        <source>3rd degree and beyond</source>
        <extracomment>model/reference.py</extracomment>
        <translation>3. Grad und weiter</translation>
    </message>
    <message>
        <source>5 million</source>
        <extracomment>declarations</extracomment>
        <translation>5 Millionen</translation>
    </message>
    <message>
        <source>5,001 to 10,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>5.001 bis 10.000 Personen</translation>
    </message>
    <message>
        <source>50 million</source>
        <extracomment>declarations</extracomment>
        <translation>50 Millionen</translation>
    </message>
    <message>
        <source>500 million</source>
        <extracomment>declarations</extracomment>
        <translation>500 Millionen</translation>
    </message>
    <message>
        <source>501 to 1,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>501 bis 1.000 Personen</translation>
    </message>
    <message>
        <source>51 to 200 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>51 bis 200 Personen</translation>
    </message>
    <message>
        <source>6 to 10 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>6 bis 10 Jahre</translation>
    </message>
    <message>
        <source>; and {1} more</source>
        <extracomment>api/account.py</extracomment>
        <translation>; und {1} weitere</translation>
    </message>
    <message>
        <source>A LinkedIn profile; its 1st-degree connections are looked for.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Ein LinkedIn-Profil; gesucht werden seine Kontakte 1. Grades.</translation>
    </message>
    <message>
        <source>A column can fill {1} only on the sheet of the first step.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Eine Spalte kann {1} nur auf dem Blatt des ersten Schritts füllen.</translation>
    </message>
    <message>
        <source>A column cannot fill {1}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Eine Spalte kann {1} nicht füllen.</translation>
    </message>
    <message>
        <source>A hotel or office login page may be in the way; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Vielleicht ist die Anmeldeseite eines Hotels oder Büros im Weg; nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>A job at Sonarly that imports people from a search, a list, a post or their profiles.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Ein Auftrag bei Sonarly, der Personen aus einer Suche, einer Liste, einem Beitrag oder nach ihren Profilen importiert.</translation>
    </message>
    <message>
        <source>A job takes {1} profiles at most, not {2}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Ein Auftrag nimmt höchstens {1} Profile, nicht {2}.</translation>
    </message>
    <message>
        <source>A job that was cancelled cannot go on: what it has not imported by then has to be asked for again.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Ein abgebrochener Auftrag kann nicht fortgesetzt werden: Was er bis dahin nicht importiert hat, muss neu abgefragt werden.</translation>
    </message>
    <message>
        <source>A message came that names another search or look-up than the one to whose address it was sent. It was left out; if it belongs there, save it where it is sent from, and take it in from the file.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Es kam eine Nachricht, die eine andere Suche nennt als die, an deren Adresse sie ging. Sie wurde ausgelassen; gehört sie dorthin, speichern Sie sie beim Absender und übernehmen Sie sie aus der Datei.</translation>
    </message>
    <message>
        <source>A message from Pronto could not be understood. It is kept with the project. ({1})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Eine Nachricht von Pronto war nicht zu verstehen. Sie ist beim Projekt aufbewahrt. ({1})</translation>
    </message>
    <message>
        <source>A message with results fits no one person of those who were asked about together. It was refused; save it where it is sent from, and take it in from the file for the row that it belongs to.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Eine Nachricht mit Ergebnissen passt zu keiner der gemeinsam abgefragten Personen. Sie wurde abgelehnt; speichern Sie sie beim Absender und übernehmen Sie sie aus der Datei für die Zeile, zu der sie gehört.</translation>
    </message>
    <message>
        <source>A message with results was larger than {1} MB and was refused. Save it where it is sent from, and take it in from the file.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Eine Nachricht mit Ergebnissen war größer als {1} MB und wurde abgelehnt. Speichern Sie sie beim Absender und übernehmen Sie sie aus der Datei.</translation>
    </message>
    <message>
        <source>A mistake in Rowcall stopped the run. What was answered is kept, and the run can be resumed.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Ein Fehler in Rowcall hat den Lauf angehalten. Was geantwortet wurde, ist aufbewahrt, und der Lauf kann weitergehen.</translation>
    </message>
    <message>
        <source>A part of the last run was lost, so it cannot go on.</source>
        <extracomment>engine/start.py</extracomment>
        <translation>Ein Teil des letzten Laufs ging verloren; er kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>A personal e-mail needs the consent that is given once in your Pronto account.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Eine private E-Mail braucht die Zustimmung, die einmal in Ihrem Pronto-Konto gegeben wird.</translation>
    </message>
    <message>
        <source>A phone and a personal e-mail need it. Works for people whose name and company are known, at most 500 a day.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Ein Telefon und eine private E-Mail brauchen es. Geht bei Personen, deren Name und Firma bekannt sind, höchstens 500 am Tag.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to {1}.</source>
        <extracomment>model/address.py</extracomment>
        <translation>Ein Port ist eine ganze Zahl von 1 bis {1}.</translation>
    </message>
    <message>
        <source>A run is going on already.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Es läuft schon ein Lauf.</translation>
    </message>
    <message>
        <source>A saved search or lead list of Sales Navigator</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Eine gespeicherte Suche oder Lead-Liste des Sales Navigator</translation>
    </message>
    <message>
        <source>A saved set of job titles from your Pronto account.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Eine gespeicherte Auswahl von Berufsbezeichnungen aus Ihrem Pronto-Konto.</translation>
    </message>
    <message>
        <source>A search on LinkedIn</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Eine Suche auf LinkedIn</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer (error {1}).</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Statt einer Antwort kam eine Webseite zurück (Fehler {1}).</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Statt einer Antwort kam eine Webseite zurück.</translation>
    </message>
    <message>
        <source>A workbook keeps no more of a number, so the last ones may be wrong already.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Eine Arbeitsmappe behält nicht mehr von einer Zahl; die letzten Ziffern können schon falsch sein.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>declarations</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>declarations</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account group</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Kontengruppe</translation>
    </message>
    <message>
        <source>Account group number</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Nummer der Kontengruppe</translation>
    </message>
    <message>
        <source>Account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Kontengruppen</translation>
    </message>
    <message>
        <source>Accounting</source>
        <extracomment>declarations</extracomment>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Accounting, people</source>
        <extracomment>declarations</extracomment>
        <translation>Buchhaltung, Personen</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Zu einer Liste hinzufügen</translation>
    </message>
    <message>
        <source>Address for immediate answers</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Adresse für sofortige Antworten</translation>
    </message>
    <message>
        <source>Address for results</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Adresse für Ergebnisse</translation>
    </message>
    <message>
        <source>Address of Sonarly</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Adresse von Sonarly</translation>
    </message>
    <message>
        <source>Address of the post</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Adresse des Beitrags</translation>
    </message>
    <message>
        <source>Address of the search</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Adresse der Suche</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Addresses of their LinkedIn pages.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Adressen ihrer LinkedIn-Seiten.</translation>
    </message>
    <message>
        <source>Adds the companies of the sheet to one of your lists, or gives the list another name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Fügt die Firmen des Blatts einer Ihrer Listen hinzu oder gibt der Liste einen anderen Namen.</translation>
    </message>
    <message>
        <source>Administrative</source>
        <extracomment>declarations</extracomment>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Administrative, people</source>
        <extracomment>declarations</extracomment>
        <translation>Verwaltung, Personen</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>declarations</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <extracomment>declarations</extracomment>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <extracomment>declarations</extracomment>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>declarations</extracomment>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>All columns</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>All companies of a search that you made in Sales Navigator.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Alle Firmen einer Suche, die Sie im Sales Navigator gemacht haben.</translation>
    </message>
    <message>
        <source>All lists of your Pronto account.</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Alle Listen Ihres Pronto-Kontos.</translation>
    </message>
    <message>
        <source>All other departments too</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Auch alle anderen Abteilungen</translation>
    </message>
    <message>
        <source>All people of a search that you made in Sales Navigator or on LinkedIn.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Alle Personen einer Suche, die Sie im Sales Navigator oder auf LinkedIn gemacht haben.</translation>
    </message>
    <message>
        <source>All who hire</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Alle, die einstellen</translation>
    </message>
    <message>
        <source>Also people who do not fit the target</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Auch Personen, die nicht zum Ziel passen</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <extracomment>declarations</extracomment>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>An answer of {1} could not be understood. It is kept with the project. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Eine Antwort von {1} war nicht zu verstehen. Sie ist beim Projekt aufbewahrt. ({2})</translation>
    </message>
    <message>
        <source>An answer that was bought is used again for so long, also for other lists. One that found nothing counts for 30 days at most. 0: everything is bought anew.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Eine gekaufte Antwort wird so lange wieder verwendet, auch für andere Listen. Eine, die nichts fand, gilt höchstens 30 Tage. 0: Alles wird neu gekauft.</translation>
    </message>
    <message>
        <source>An audience of this name was there already; none was made.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Eine Zielgruppe dieses Namens gab es schon; es wurde keine angelegt.</translation>
    </message>
    <message>
        <source>An empty list of prospects at Sonarly.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Eine leere Prospect-Liste bei Sonarly.</translation>
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
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Another program keeps {1} locked.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Ein anderes Programm hält {1} gesperrt.</translation>
    </message>
    <message>
        <source>Answers are being read again.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Antworten werden gerade neu gelesen.</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <extracomment>declarations</extracomment>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <extracomment>declarations</extracomment>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>declarations</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>declarations</extracomment>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <extracomment>declarations</extracomment>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Arts and Design</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Kunst und Design</translation>
    </message>
    <message>
        <source>Arts and Design, people</source>
        <extracomment>declarations</extracomment>
        <translation>Kunst und Design, Personen</translation>
    </message>
    <message>
        <source>Aruba</source>
        <extracomment>declarations</extracomment>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>As it will be called in Pronto and in Sales Navigator.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>So wird sie in Pronto und im Sales Navigator heißen.</translation>
    </message>
    <message>
        <source>As the system is set, light, dark, or with high contrast.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Wie das System, hell, dunkel oder mit hohem Kontrast.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <extracomment>declarations</extracomment>
        <translation>Ascension</translation>
    </message>
    <message>
        <source>Asked already in an earlier run, whose answer is still open. It is not asked again by itself.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>Schon in einem früheren Lauf abgefragt, die Antwort steht noch aus. Es wird nicht von selbst noch einmal abgefragt.</translation>
    </message>
    <message>
        <source>Asked already in an earlier run.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>Schon in einem früheren Lauf abgefragt.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Abgefragt für</translation>
    </message>
    <message>
        <source>Asks for each persona on its own; free.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Fragt jede Persona für sich ab; kostenlos.</translation>
    </message>
    <message>
        <source>At companies of these lists</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Bei Firmen dieser Listen</translation>
    </message>
    <message>
        <source>At least this sure, in percent</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Mindestens so sicher, in Prozent</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>At these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Bei diesen Firmen</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>declarations</extracomment>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Audience number</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Nummer der Zielgruppe</translation>
    </message>
    <message>
        <source>Audience with the prospects</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Zielgruppe mit den Prospects</translation>
    </message>
    <message>
        <source>Audiences</source>
        <extracomment>declarations</extracomment>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>declarations</extracomment>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>declarations</extracomment>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>declarations</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author of the post</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Autor des Beitrags</translation>
    </message>
    <message>
        <source>Author's LinkedIn page</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>LinkedIn-Seite des Autors</translation>
    </message>
    <message>
        <source>Automotive</source>
        <extracomment>declarations</extracomment>
        <translation>Automobil</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <extracomment>declarations</extracomment>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <extracomment>declarations</extracomment>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>declarations</extracomment>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <extracomment>declarations</extracomment>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <extracomment>declarations</extracomment>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Be told when a company hires somebody who fits. Pronto looks once a week.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Erfahren Sie, wenn eine Firma jemanden einstellt, der passt. Pronto schaut einmal in der Woche nach.</translation>
    </message>
    <message>
        <source>Be told when one of these people changes job. Pronto looks once a day.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Erfahren Sie, wenn eine dieser Personen die Stelle wechselt. Pronto schaut einmal am Tag nach.</translation>
    </message>
    <message>
        <source>Belarus</source>
        <extracomment>declarations</extracomment>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>declarations</extracomment>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <extracomment>declarations</extracomment>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Below 0: companies that shrink.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Unter 0: Firmen, die schrumpfen.</translation>
    </message>
    <message>
        <source>Benin</source>
        <extracomment>declarations</extracomment>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <extracomment>declarations</extracomment>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <extracomment>declarations</extracomment>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <extracomment>declarations</extracomment>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <extracomment>declarations</extracomment>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <extracomment>declarations</extracomment>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <extracomment>declarations</extracomment>
        <translation>Bouvet-Insel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>declarations</extracomment>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <extracomment>declarations</extracomment>
        <translation>Britische Territorien im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <extracomment>declarations</extracomment>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>declarations</extracomment>
        <translation>Bulgarien</translation>
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
        <translation>Geschäftsentwicklung</translation>
    </message>
    <message>
        <source>Business Development, people</source>
        <extracomment>declarations</extracomment>
        <translation>Geschäftsentwicklung, Personen</translation>
    </message>
    <message>
        <source>Buy credits on {1}'s site and try again.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Kaufen Sie Credits auf der Website von {1} und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>By it Pronto's support can find it.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Damit kann der Pronto-Support sie finden.</translation>
    </message>
    <message>
        <source>By name, such as Paris; the surroundings belong to it. A number of a place works too.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Mit Namen, etwa Paris; die Umgebung gehört dazu. Die Nummer eines Orts geht auch.</translation>
    </message>
    <message>
        <source>By what its answers say today another call would be needed, which was never made.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>Nach dem, was ihre Antworten heute sagen, wäre eine weitere Abfrage nötig, die nie gemacht wurde.</translation>
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
        <translation>CRM-Nummer</translation>
    </message>
    <message>
        <source>CXO</source>
        <extracomment>declarations</extracomment>
        <translation>Oberste Leitung (CXO)</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Abfragen zugleich</translation>
    </message>
    <message>
        <source>Calls cannot be counted together with other windows ({1}).</source>
        <extracomment>memory/places.py</extracomment>
        <translation>Abfragen können nicht gemeinsam mit anderen Fenstern gezählt werden ({1}).</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <extracomment>declarations</extracomment>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <extracomment>declarations</extracomment>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>declarations</extracomment>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Kanarische Inseln</translation>
    </message>
    <message>
        <source>Cancel a prospecting job</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Einen Prospecting-Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>declarations</extracomment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <extracomment>declarations</extracomment>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <extracomment>declarations</extracomment>
        <translation>Bonaire, Sint Eustatius und Saba</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Kaiman-Inseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <extracomment>declarations</extracomment>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <extracomment>declarations</extracomment>
        <translation>Ceuta und Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <extracomment>declarations</extracomment>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Change in {1} months</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Veränderung in {1} Monaten</translation>
    </message>
    <message>
        <source>Change in {1} months (%)</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Veränderung in {1} Monaten (%)</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>declarations</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed jobs recently</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Vor Kurzem die Stelle gewechselt</translation>
    </message>
    <message>
        <source>Check it, and try again.</source>
        <extracomment>api/probe.py</extracomment>
        <translation>Prüfen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that you may read it; nothing was changed.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Prüfen Sie, ob Sie es lesen dürfen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that you may write to {1}, and that its disk is not full.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>Prüfen Sie, ob Sie in {1} schreiben dürfen und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>Check that you may write to {1}; until then use one window at a time.</source>
        <extracomment>memory/places.py</extracomment>
        <translation>Prüfen Sie, ob Sie in {1} schreiben dürfen; nutzen Sie bis dahin nur ein Fenster zugleich.</translation>
    </message>
    <message>
        <source>Check the authtoken and the connection.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Prüfen Sie den Authtoken und die Verbindung.</translation>
    </message>
    <message>
        <source>Check the disk, then go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Prüfen Sie den Datenträger, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Prüfen Sie die Datei.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es erneut; nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <extracomment>project/borrowed.py</extracomment>
        <translation>Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>Check the spelling, or write the id of the place.</source>
        <extracomment>api/account.py</extracomment>
        <translation>Prüfen Sie die Schreibweise, oder schreiben Sie die Nummer des Orts.</translation>
    </message>
    <message>
        <source>Check what separates its columns, or delete those that you do not need.</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>Prüfen Sie, was die Spalten trennt, oder löschen Sie nicht benötigte.</translation>
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
        <translation>Chinesischer Yuan</translation>
    </message>
    <message>
        <source>Choose 1 to {1}.</source>
        <extracomment>api/client.py</extracomment>
        <translation>Wählen Sie 1 bis {1}.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Wählen Sie eine Datei mit einer Überschrift und Zeilen.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a list with at least one row.</source>
        <extracomment>importing/guess.py</extracomment>
        <translation>Wählen Sie eine Liste mit mindestens einer Zeile.</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>Wählen Sie einen Namen für die Datei.</translation>
    </message>
    <message>
        <source>Choose a saved search or a lead list, not both.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Wählen Sie eine gespeicherte Suche oder eine Lead-Liste, nicht beides.</translation>
    </message>
    <message>
        <source>Choose another column for one.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Wählen Sie für eines davon eine andere Spalte.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>project/making.py</extracomment>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name with -o.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Wählen Sie mit -o einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another name, or update that view.</source>
        <extracomment>project/saved_views.py</extracomment>
        <translation>Wählen Sie einen anderen Namen, oder aktualisieren Sie diese Ansicht.</translation>
    </message>
    <message>
        <source>Choose another one, or close the program that uses it.</source>
        <extracomment>inbox/receiver.py</extracomment>
        <translation>Wählen Sie einen anderen, oder schließen Sie das Programm, das ihn nutzt.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>session/elsewhere.py</extracomment>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose at least one department.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Wählen Sie mindestens eine Abteilung.</translation>
    </message>
    <message>
        <source>Choose one of its sheets that has rows.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>Wählen Sie eines ihrer Blätter, das Zeilen hat.</translation>
    </message>
    <message>
        <source>Choose one of the two for this column.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Wählen Sie eines von beiden für diese Spalte.</translation>
    </message>
    <message>
        <source>Choose one of them; the other is carried along.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Wählen Sie eine davon; die andere wird übernommen.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Choose the growth of the whole company or that of one department, not both.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Wählen Sie das Wachstum der ganzen Firma oder das einer Abteilung, nicht beides.</translation>
    </message>
    <message>
        <source>Choose the persona that is to be read.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Wählen Sie die Persona, die gelesen werden soll.</translation>
    </message>
    <message>
        <source>Choose where the prospects come from.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Wählen Sie, woher die Prospects kommen.</translation>
    </message>
    <message>
        <source>Choose {1} for this column itself.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Wählen Sie {1} für diese Spalte selbst.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <extracomment>declarations</extracomment>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cities</source>
        <extracomment>declarations</extracomment>
        <translation>Städte</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <extracomment>declarations</extracomment>
        <translation>Clipperton-Insel</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>Schließen Sie es und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another file.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Schließen Sie sie in anderen Programmen, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Close it there, then go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Schließen Sie es dort, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>Close it where it is open, and check that you may use it.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Schließen Sie sie dort, wo sie offen ist, und prüfen Sie, ob Sie sie nutzen dürfen.</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Kokos-Inseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <extracomment>declarations</extracomment>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Column {1}: 1 cell has {2}. {3}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Spalte {1}: 1 Zelle hat {2}. {3}</translation>
    </message>
    <message>
        <source>Column {1}: {2} cells have {3}. {4}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Spalte {1}: {2} Zellen haben {3}. {4}</translation>
    </message>
    <message>
        <source>Columns to copy to each comment</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Spalten, die zu jedem Kommentar kopiert werden</translation>
    </message>
    <message>
        <source>Columns to copy to each connection</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Spalten, die zu jedem Kontakt kopiert werden</translation>
    </message>
    <message>
        <source>Columns to copy to each job</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Spalten, die zu jeder Stelle kopiert werden</translation>
    </message>
    <message>
        <source>Columns to copy to each person</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Spalten, die zu jeder Person kopiert werden</translation>
    </message>
    <message>
        <source>Columns to copy to each post</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Spalten, die zu jedem Beitrag kopiert werden</translation>
    </message>
    <message>
        <source>Columns to copy to each reaction</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Spalten, die zu jeder Reaktion kopiert werden</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>declarations</extracomment>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comment listed</source>
        <extracomment>declarations</extracomment>
        <translation>Aufgelisteter Kommentar</translation>
    </message>
    <message>
        <source>Comment's address</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Adresse des Kommentars</translation>
    </message>
    <message>
        <source>Commented at</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Kommentiert am</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>declarations</extracomment>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments for each person</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Kommentare je Person</translation>
    </message>
    <message>
        <source>Comments found</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Gefundene Kommentare</translation>
    </message>
    <message>
        <source>Community and Social Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Soziales</translation>
    </message>
    <message>
        <source>Community and Social Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Soziales, Personen</translation>
    </message>
    <message>
        <source>Comoros</source>
        <extracomment>declarations</extracomment>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>declarations</extracomment>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Companies as they come</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Firmen, wie sie kommen</translation>
    </message>
    <message>
        <source>Companies at most</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Firmen höchstens</translation>
    </message>
    <message>
        <source>Companies by industry, place, size, revenue or a word in their description.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Firmen nach Branche, Ort, Größe, Umsatz oder einem Wort in ihrer Beschreibung.</translation>
    </message>
    <message>
        <source>Companies found</source>
        <extracomment>model/companies.py</extracomment>
        <translation>Gefundene Firmen</translation>
    </message>
    <message>
        <source>Companies from a Sales Navigator search</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Firmen einer Sales-Navigator-Suche</translation>
    </message>
    <message>
        <source>Companies instead of a list</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Firmen statt einer Liste</translation>
    </message>
    <message>
        <source>Companies that advertise jobs such as yours to fill; the first 100.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Firmen, die Stellen wie Ihre zu besetzenden ausschreiben; die ersten 100.</translation>
    </message>
    <message>
        <source>Companies that are like your best customers.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Firmen, die Ihren besten Kunden ähneln.</translation>
    </message>
    <message>
        <source>Companies that grow</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Firmen, die wachsen</translation>
    </message>
    <message>
        <source>Companies that hire</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Firmen, die einstellen</translation>
    </message>
    <message>
        <source>Companies whose number of people, in all or in one department, grows as you say.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Firmen, deren Mitarbeiterzahl, insgesamt oder in einer Abteilung, so wächst, wie Sie es sagen.</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>declarations</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Company LinkedIn number</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>LinkedIn-Nummer der Firma</translation>
    </message>
    <message>
        <source>Company LinkedIn page</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>LinkedIn-Seite der Firma</translation>
    </message>
    <message>
        <source>Company at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Firma bei Sonarly</translation>
    </message>
    <message>
        <source>Company before</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Firma vorher</translation>
    </message>
    <message>
        <source>Company details</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Firmendetails</translation>
    </message>
    <message>
        <source>Company found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Firma gefunden</translation>
    </message>
    <message>
        <source>Company in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Firma im Profil</translation>
    </message>
    <message>
        <source>Company listed</source>
        <extracomment>declarations</extracomment>
        <translation>Aufgelistete Firma</translation>
    </message>
    <message>
        <source>Company looked up</source>
        <extracomment>declarations</extracomment>
        <translation>Nachgeschlagene Firma</translation>
    </message>
    <message>
        <source>Company or person tracked</source>
        <extracomment>declarations</extracomment>
        <translation>Beobachtete Firma oder Person</translation>
    </message>
    <message>
        <source>Company put on a list</source>
        <extracomment>declarations</extracomment>
        <translation>Auf eine Liste gesetzte Firma</translation>
    </message>
    <message>
        <source>Company size</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Firmengröße</translation>
    </message>
    <message>
        <source>Company website</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Website der Firma</translation>
    </message>
    <message>
        <source>Company's LinkedIn page</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>LinkedIn-Seite der Firma</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>declarations</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <extracomment>declarations</extracomment>
        <translation>Kongo</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <extracomment>declarations</extracomment>
        <translation>Demokratische Republik Kongo</translation>
    </message>
    <message>
        <source>Connected with you</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Mit Ihnen verbunden</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>declarations</extracomment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Connections asked for</source>
        <extracomment>declarations</extracomment>
        <translation>Abgefragte Kontakte</translation>
    </message>
    <message>
        <source>Connections found</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Gefundene Kontakte</translation>
    </message>
    <message>
        <source>Connections of this person</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Kontakte dieser Person</translation>
    </message>
    <message>
        <source>Consulting</source>
        <extracomment>declarations</extracomment>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Consulting, people</source>
        <extracomment>declarations</extracomment>
        <translation>Beratung, Personen</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Cook-Inseln</translation>
    </message>
    <message>
        <source>Copied from the browser, with people as the result.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Aus dem Browser kopiert, mit Personen als Ergebnis.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Kopieren Sie sie aus dem Browser.</translation>
    </message>
    <message>
        <source>Copy it from {1} and enter it in the settings.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Kopieren Sie ihn von {1} und geben Sie ihn in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Copy it once more, whole and without spaces.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Kopieren Sie ihn noch einmal, ganz und ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, and open the copy.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Kopieren Sie es in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Kopieren Sie sie auf diesen Computer und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Copy the key again and enter it anew.</source>
        <extracomment>api/transport.py</extracomment>
        <translation>Kopieren Sie den Schlüssel noch einmal und geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Copy the list into a new workbook and save that.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>Kopieren Sie die Liste in eine neue Arbeitsmappe und speichern Sie diese.</translation>
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
        <translation>Personen zählen</translation>
    </message>
    <message>
        <source>Countries by name or by two letters, such as FR. Phones of other countries are neither looked for nor paid for. Empty: as your Pronto account has it.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Länder mit Namen oder zwei Buchstaben, etwa FR. Telefone anderer Länder werden weder gesucht noch bezahlt. Leer: wie in Ihrem Pronto-Konto.</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Land der Telefonnummern</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>declarations</extracomment>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Credits in all</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Credits insgesamt</translation>
    </message>
    <message>
        <source>Credits left</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Credits übrig</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Credits verbraucht</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>declarations</extracomment>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <extracomment>declarations</extracomment>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <extracomment>declarations</extracomment>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>declarations</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customer Success and Support</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Kundenerfolg und -betreuung</translation>
    </message>
    <message>
        <source>Customer Success and Support, people</source>
        <extracomment>declarations</extracomment>
        <translation>Kundenerfolg und -betreuung, Personen</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>declarations</extracomment>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>declarations</extracomment>
        <translation>Tschechische Republik</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <extracomment>declarations</extracomment>
        <translation>Elfenbeinküste</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Days that an answer counts</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Tage, die eine Antwort gilt</translation>
    </message>
    <message>
        <source>Degree of connection</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Verbindungsgrad</translation>
    </message>
    <message>
        <source>Delete a search</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Eine Suche löschen</translation>
    </message>
    <message>
        <source>Delete some columns.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Löschen Sie einige Spalten.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>declarations</extracomment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleting a search cannot be taken back: Pronto forgets it and its people.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Das Löschen einer Suche lässt sich nicht zurücknehmen: Pronto vergisst sie und ihre Personen.</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>declarations</extracomment>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>declarations</extracomment>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Departments beside each company</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Abteilungen neben jeder Firma</translation>
    </message>
    <message>
        <source>Departments known</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Bekannte Abteilungen</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>declarations</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <extracomment>declarations</extracomment>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>declarations</extracomment>
        <translation>Direktor</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <extracomment>declarations</extracomment>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Do not contact: an objection of {1} is on your do-not-contact list.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Nicht kontaktieren: Ein Widerspruch vom {1} steht auf Ihrer Sperrliste.</translation>
    </message>
    <message>
        <source>Do not contact: on your do-not-contact list since {1}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Nicht kontaktieren: auf Ihrer Sperrliste seit {1}.</translation>
    </message>
    <message>
        <source>Do not contact: the company is on your do-not-contact list since {1}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Nicht kontaktieren: Die Firma ist auf Ihrer Sperrliste seit {1}.</translation>
    </message>
    <message>
        <source>Do not contact: the same as another row that must not be contacted.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Nicht kontaktieren: dasselbe wie eine andere Zeile, die nicht kontaktiert werden darf.</translation>
    </message>
    <message>
        <source>Do not contact: “{1}” in {2}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Nicht kontaktieren: „{1}“ in {2}.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <extracomment>declarations</extracomment>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <extracomment>declarations</extracomment>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>declarations</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>E-Mail und Telefon</translation>
    </message>
    <message>
        <source>E-mail by Sonarly</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>E-Mail von Sonarly</translation>
    </message>
    <message>
        <source>E-mail check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>E-Mail-Prüfung</translation>
    </message>
    <message>
        <source>E-mail found</source>
        <extracomment>declarations</extracomment>
        <translation>Gefundene E-Mail</translation>
    </message>
    <message>
        <source>Each gets columns to sort and filter by.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Jede bekommt Spalten zum Sortieren und Filtern.</translation>
    </message>
    <message>
        <source>Each prospect then costs 2 credits in place of 1.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Jeder Prospect kostet dann 2 Credits statt 1.</translation>
    </message>
    <message>
        <source>Earlier at these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Früher bei diesen Firmen</translation>
    </message>
    <message>
        <source>Earlier job titles</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Frühere Positionen</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <extracomment>declarations</extracomment>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Education</source>
        <extracomment>declarations</extracomment>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Education, people</source>
        <extracomment>declarations</extracomment>
        <translation>Bildung, Personen</translation>
    </message>
    <message>
        <source>Educational Institution</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Bildungseinrichtung</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>declarations</extracomment>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <extracomment>declarations</extracomment>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Ends a job at Sonarly, and with it what it costs. Prospects that were imported stay, and stay paid for.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Beendet einen Auftrag bei Sonarly und damit, was er kostet. Importierte Prospects bleiben, und bleiben bezahlt.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>declarations</extracomment>
        <translation>Interaktion</translation>
    </message>
    <message>
        <source>Engagers</source>
        <extracomment>declarations</extracomment>
        <translation>Aktive</translation>
    </message>
    <message>
        <source>Engagers expected</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Erwartete Aktive</translation>
    </message>
    <message>
        <source>Engagers found</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Gefundene Aktive</translation>
    </message>
    <message>
        <source>Engineering</source>
        <extracomment>declarations</extracomment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Engineering, people</source>
        <extracomment>declarations</extracomment>
        <translation>Technik, Personen</translation>
    </message>
    <message>
        <source>Enter it in the settings, or set {1}.</source>
        <extracomment>model/providers.py</extracomment>
        <translation>Geben Sie ihn in den Einstellungen ein, oder setzen Sie {1}.</translation>
    </message>
    <message>
        <source>Enter the key shown {1}; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Geben Sie den Schlüssel ein; er steht {1}. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <extracomment>declarations</extracomment>
        <translation>Unternehmertum</translation>
    </message>
    <message>
        <source>Entrepreneurship, people</source>
        <extracomment>declarations</extracomment>
        <translation>Unternehmertum, Personen</translation>
    </message>
    <message>
        <source>Entry Level</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Berufseinsteiger</translation>
    </message>
    <message>
        <source>Entry Level Manager</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Manager am Anfang</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <extracomment>declarations</extracomment>
        <translation>Äquatorial-Guinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <extracomment>declarations</extracomment>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>declarations</extracomment>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <extracomment>declarations</extracomment>
        <translation>Swasiland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <extracomment>declarations</extracomment>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Euro</source>
        <extracomment>declarations</extracomment>
        <translation>Euro</translation>
    </message>
    <message>
        <source>European Union</source>
        <extracomment>declarations</extracomment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Everybody in a list of prospects at Sonarly, without a credit.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Alle Personen einer Prospect-Liste bei Sonarly, ohne Credit.</translation>
    </message>
    <message>
        <source>Experience</source>
        <extracomment>declarations</extracomment>
        <translation>Erfahrung</translation>
    </message>
    <message>
        <source>Experienced Manager</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Erfahrener Manager</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>Exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Export one with Rowcall, and use that file.</source>
        <extracomment>memory/carry.py</extracomment>
        <translation>Exportieren Sie eine mit Rowcall, und nehmen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>declarations</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Falkland-Inseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Färöer-Inseln</translation>
    </message>
    <message>
        <source>Fewer details, more people</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Weniger Details, mehr Personen</translation>
    </message>
    <message>
        <source>Fiji</source>
        <extracomment>declarations</extracomment>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Filled already: {1}.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>Schon gefüllt: {1}.</translation>
    </message>
    <message>
        <source>Filled when asked</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Wird auf Anfrage gefüllt</translation>
    </message>
    <message>
        <source>Finance</source>
        <extracomment>declarations</extracomment>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Finance, people</source>
        <extracomment>declarations</extracomment>
        <translation>Finanzen, Personen</translation>
    </message>
    <message>
        <source>Financial Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Finanzdienstleistungen</translation>
    </message>
    <message>
        <source>Find a prospect</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Einen Prospect finden</translation>
    </message>
    <message>
        <source>Find mutual connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Gemeinsame Kontakte finden</translation>
    </message>
    <message>
        <source>Find people</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>Find places</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Orte finden</translation>
    </message>
    <message>
        <source>Find post engagers</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Finden, wer auf einen Beitrag reagiert hat</translation>
    </message>
    <message>
        <source>Find prospects</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Prospects finden</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>declarations</extracomment>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Fits the target</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Passt zum Ziel</translation>
    </message>
    <message>
        <source>Five answers of {1} in a row could not be understood ({2}). They are kept with the project. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Fünf Antworten von {1} hintereinander waren nicht zu verstehen ({2}). Sie sind beim Projekt aufbewahrt. Mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Follow your company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Folgen Ihrer Firma</translation>
    </message>
    <message>
        <source>For a search of companies that hire</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Für eine Suche nach Firmen, die einstellen</translation>
    </message>
    <message>
        <source>Found at</source>
        <extracomment>model/signals.py</extracomment>
        <translation>Gefunden bei</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>declarations</extracomment>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Free 50 MB and go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Machen Sie 50 MB frei und fahren Sie fort.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Machen Sie Platz frei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Free {1} MB and open it again.</source>
        <extracomment>project/private_copy.py</extracomment>
        <translation>Machen Sie {1} MB frei und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <extracomment>declarations</extracomment>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <extracomment>declarations</extracomment>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <extracomment>declarations</extracomment>
        <translation>Französische Südgebiete</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>declarations</extracomment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>GET {1}/{id}</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>GET {1}/{id}</translation>
    </message>
    <message>
        <source>Gabon</source>
        <extracomment>declarations</extracomment>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <extracomment>declarations</extracomment>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <extracomment>declarations</extracomment>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>declarations</extracomment>
        <translation>Deutschland</translation>
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
        <translation>Geben Sie ihr einen Namen, der auf .csv, .tsv oder .xlsx endet.</translation>
    </message>
    <message>
        <source>Give it a shorter one.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Geben Sie ihr einen kürzeren.</translation>
    </message>
    <message>
        <source>Give one with webhook_url in [run], with --webhook-url, or in the settings: a relay or a tunnel of your own that leads to this computer, or a place that saves what it is sent, for `rowcall receive`.</source>
        <extracomment>engine/hears.py</extracomment>
        <translation>Geben Sie eine mit webhook_url in [run], mit --webhook-url oder in den Einstellungen an: ein eigenes Relais oder ein Tunnel, der zu diesem Computer führt, oder ein Ort, der speichert, was er bekommt, für `rowcall receive`.</translation>
    </message>
    <message>
        <source>Give the audience a name.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Geben Sie der Zielgruppe einen Namen.</translation>
    </message>
    <message>
        <source>Give the list its new name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Geben Sie der Liste ihren neuen Namen.</translation>
    </message>
    <message>
        <source>Give the new list a name.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Geben Sie der neuen Liste einen Namen.</translation>
    </message>
    <message>
        <source>Give {1} companies at most; {2} are given.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Geben Sie höchstens {1} Firmen an; es sind {2}.</translation>
    </message>
    <message>
        <source>Gives the list its new name and adds no company.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Gibt der Liste ihren neuen Namen und fügt keine Firma hinzu.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>Fahren Sie dort fort, oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Go on with --base-url for {1}.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Fahren Sie mit --base-url für {1} fort.</translation>
    </message>
    <message>
        <source>Gone since</source>
        <extracomment>project/additions.py</extracomment>
        <translation>Verschwunden seit</translation>
    </message>
    <message>
        <source>Government Agency</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>declarations</extracomment>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <extracomment>declarations</extracomment>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <extracomment>declarations</extracomment>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Group members</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Mitglieder der Gruppen</translation>
    </message>
    <message>
        <source>Grown by at least (%)</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Gewachsen um mindestens (%)</translation>
    </message>
    <message>
        <source>Grown by at most (%)</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Gewachsen um höchstens (%)</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <extracomment>declarations</extracomment>
        <translation>Guadeloupe</translation>
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
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Headcount</source>
        <extracomment>declarations</extracomment>
        <translation>Mitarbeiterzahl</translation>
    </message>
    <message>
        <source>Headcount by department</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Mitarbeiterzahl nach Abteilung</translation>
    </message>
    <message>
        <source>Headcount of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Mitarbeiterzahl einer Firma</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>declarations</extracomment>
        <translation>Profilzeile</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <extracomment>declarations</extracomment>
        <translation>Hauptsitz</translation>
    </message>
    <message>
        <source>Healthcare Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Healthcare Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Gesundheitswesen, Personen</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Heard- und McDonald-Inseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <extracomment>declarations</extracomment>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <extracomment>declarations</extracomment>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Hongkong-Dollar</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>declarations</extracomment>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How high the rows of a sheet are: more of them, or more air.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Wie hoch die Zeilen eines Blatts sind: mehr davon oder mehr Luft.</translation>
    </message>
    <message>
        <source>How many calls may be under way together. The service works on 5 at a time and lets the others wait.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Wie viele Abfragen zugleich unterwegs sein dürfen. Der Dienst bearbeitet 5 zugleich und lässt die anderen warten.</translation>
    </message>
    <message>
        <source>How many credits your Pronto account has left and has used.</source>
        <extracomment>actions/read_credits.py</extracomment>
        <translation>Wie viele Credits Ihr Pronto-Konto noch hat und verbraucht hat.</translation>
    </message>
    <message>
        <source>How many jobs each company advertises, and each of them with who hires.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Wie viele Stellen jede Firma ausschreibt, und jede davon mit dem, der einstellt.</translation>
    </message>
    <message>
        <source>How many people at each company have these job titles, such as how many developers.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Wie viele Personen in jeder Firma diese Berufsbezeichnungen haben, etwa wie viele Entwickler.</translation>
    </message>
    <message>
        <source>How many people work in each department, and how that has changed in 3, 6 and 12 months.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Wie viele Personen in jeder Abteilung arbeiten, und wie sich das in 3, 6 und 12 Monaten verändert hat.</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Wie viele Personen dort arbeiten</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Wie sicher das ist</translation>
    </message>
    <message>
        <source>Human Resources</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Personalwesen</translation>
    </message>
    <message>
        <source>Human Resources, people</source>
        <extracomment>declarations</extracomment>
        <translation>Personalwesen, Personen</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>declarations</extracomment>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>declarations</extracomment>
        <translation>Island</translation>
    </message>
    <message>
        <source>Idempotency-Key: {1}</source>
        <extracomment>session/doubt_side.py</extracomment>
        <translation>Idempotency-Key: {1}</translation>
    </message>
    <message>
        <source>If somebody gave it to you, ask them for the list itself. If it is yours: {1}</source>
        <extracomment>project/look.py</extracomment>
        <translation>Wenn Sie es von jemandem haben, bitten Sie um die Liste selbst. Wenn es Ihres ist: {1}</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, answers are fetched later; only a person asked in the very last moment can be in doubt.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Geht der Computer mittendrin aus, werden Antworten später geholt; nur eine im allerletzten Moment abgefragte Person kann ungeklärt sein.</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, answers come later; but up to 100 people who were asked in the very last moment can all be in doubt.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Geht der Computer mittendrin aus, kommen Antworten später; aber bis zu 100 im allerletzten Moment abgefragte Personen können ungeklärt sein.</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, the few people being asked just then may be paid for in vain.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Geht der Computer mittendrin aus, können die wenigen gerade abgefragten Personen vergeblich bezahlt sein.</translation>
    </message>
    <message>
        <source>Import the list again.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Importieren Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>In Training</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In Ausbildung</translation>
    </message>
    <message>
        <source>In several parts. All together at the end is too much for one message where there are very many.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>In mehreren Teilen. Alles zusammen am Ende ist bei sehr vielen zu viel für eine Nachricht.</translation>
    </message>
    <message>
        <source>In the background</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>In the background is slower for one row, but an interruption loses nothing. Up to 100 people in one go need an address that the results are sent to (see Settings).</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Im Hintergrund ist bei einer Zeile langsamer, aber eine Unterbrechung verliert nichts. Bis zu 100 Personen auf einmal brauchen eine Adresse, an die die Ergebnisse gehen (siehe Einstellungen).</translation>
    </message>
    <message>
        <source>In the background, an e-mail needs the company or its website.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Im Hintergrund braucht eine E-Mail die Firma oder ihre Website.</translation>
    </message>
    <message>
        <source>In the last 15 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In den letzten 15 Tagen</translation>
    </message>
    <message>
        <source>In the last 180 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In den letzten 180 Tagen</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>In the last 360 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In den letzten 360 Tagen</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>In the last 90 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In den letzten 90 Tagen</translation>
    </message>
    <message>
        <source>In the prices of {1}, {2} {3}.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>In den Preisen von {1}: {2} {3}.</translation>
    </message>
    <message>
        <source>In the step {1}: {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Im Schritt {1}: {2}</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>declarations</extracomment>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>declarations</extracomment>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Indonesische Rupiah</translation>
    </message>
    <message>
        <source>Industries</source>
        <extracomment>declarations</extracomment>
        <translation>Branchen</translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>declarations</extracomment>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Information Technology</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Informationstechnik</translation>
    </message>
    <message>
        <source>Information Technology, people</source>
        <extracomment>declarations</extracomment>
        <translation>Informationstechnik, Personen</translation>
    </message>
    <message>
        <source>Install Rowcall again.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Installieren Sie Rowcall neu.</translation>
    </message>
    <message>
        <source>Install it with `pip install rowcall[tunnel]`.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Installieren Sie sie mit `pip install rowcall[tunnel]`.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Installieren Sie die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Install the newest version to use them.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>Installieren Sie die neueste Version, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>Iran</source>
        <extracomment>declarations</extracomment>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <extracomment>declarations</extracomment>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <extracomment>declarations</extracomment>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <extracomment>declarations</extracomment>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <extracomment>declarations</extracomment>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Israeli new shekel</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Israelischer Schekel</translation>
    </message>
    <message>
        <source>It answers. What is sent there is not passed on to this computer: save it there, and take it in from a file.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Sie antwortet. Was dorthin gesendet wird, kommt nicht zu diesem Computer: Speichern Sie es dort, und übernehmen Sie es aus einer Datei.</translation>
    </message>
    <message>
        <source>It is not the address of a LinkedIn profile.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Das ist nicht die Adresse eines LinkedIn-Profils.</translation>
    </message>
    <message>
        <source>It is not the address of a web page.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Das ist nicht die Adresse einer Webseite.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its drive is not connected.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Sie wurde vielleicht verschoben oder umbenannt, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>It must be a whole web address such as https://relay.example/rowcall, without a question mark.</source>
        <extracomment>model/address.py</extracomment>
        <translation>Es muss eine ganze Webadresse sein, etwa https://relay.example/rowcall, ohne Fragezeichen.</translation>
    </message>
    <message>
        <source>It must be one of: {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Es muss eines davon sein: {1}.</translation>
    </message>
    <message>
        <source>It must be {1}.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Es muss {1} sein.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <extracomment>session/saved.py</extracomment>
        <translation>Sie wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>It was stopped before its end; read again to bring the rest up to date.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>Es wurde vor dem Ende angehalten; lesen Sie erneut, um den Rest auf den Stand zu bringen.</translation>
    </message>
    <message>
        <source>It works: what is sent there comes to this computer.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Sie geht: Was dorthin gesendet wird, kommt zu diesem Computer.</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>declarations</extracomment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Its columns: {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Ihre Spalten: {1}.</translation>
    </message>
    <message>
        <source>Its name or its number, as List searches shows them.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Ihr Name oder ihre Nummer, wie „Suchen auflisten“ sie zeigt.</translation>
    </message>
    <message>
        <source>Its name or number, as Sonarly shows it. Not needed where your key can use one alone.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Ihr Name oder ihre Nummer, wie Sonarly sie zeigt. Unnötig, wo Ihr Schlüssel nur eine nutzen kann.</translation>
    </message>
    <message>
        <source>Its name or number.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Ihr Name oder ihre Nummer.</translation>
    </message>
    <message>
        <source>Its name, or its number.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Ihr Name oder ihre Nummer.</translation>
    </message>
    <message>
        <source>Its number, as List prospecting jobs shows it.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Seine Nummer, wie „Prospecting-Aufträge auflisten“ sie zeigt.</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <extracomment>declarations</extracomment>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>declarations</extracomment>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>Jersey</source>
        <extracomment>declarations</extracomment>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>declarations</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Job advertised</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Ausgeschriebene Stelle</translation>
    </message>
    <message>
        <source>Job changes</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Stellenwechsel</translation>
    </message>
    <message>
        <source>Job postings</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Stellenanzeigen</translation>
    </message>
    <message>
        <source>Job title</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>Job title at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Position bei Sonarly</translation>
    </message>
    <message>
        <source>Job title before</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Position vorher</translation>
    </message>
    <message>
        <source>Job titles</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Berufsbezeichnungen</translation>
    </message>
    <message>
        <source>Job titles to look for</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Gesuchte Berufsbezeichnungen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>declarations</extracomment>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>declarations</extracomment>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <extracomment>declarations</extracomment>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Keep it on this computer's own disk, and share exports of it.</source>
        <extracomment>project/places.py</extracomment>
        <translation>Lassen Sie es auf dem Datenträger dieses Computers, und geben Sie Exporte davon weiter.</translation>
    </message>
    <message>
        <source>Kenya</source>
        <extracomment>declarations</extracomment>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>declarations</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Art der Firma</translation>
    </message>
    <message>
        <source>Kind of employment</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Art der Anstellung</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Art des Orts</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <extracomment>declarations</extracomment>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Known since {1}, not bought again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Bekannt seit {1}, nicht noch einmal gekauft.</translation>
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
        <translation>Kirgistan</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>declarations</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Laos</source>
        <extracomment>declarations</extracomment>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Last news</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>declarations</extracomment>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lead list</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Lead-Liste</translation>
    </message>
    <message>
        <source>Lead lists</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Lead-Listen</translation>
    </message>
    <message>
        <source>Lead lists (Sonarly)</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Lead-Listen (Sonarly)</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Leave the author's colleagues out</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Kollegen des Autors auslassen</translation>
    </message>
    <message>
        <source>Leaves out headlines and the short addresses of profiles, for very large searches.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Lässt Profilzeilen und kurze Adressen der Profile weg, für sehr große Suchen.</translation>
    </message>
    <message>
        <source>Leaves out technologies that are less sure; they are paid for all the same.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Lässt weniger sichere Technologien aus; bezahlt werden sie trotzdem.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>declarations</extracomment>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Left as it is in an earlier run: it may have been paid for before. It is not asked again by itself.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>In einem früheren Lauf so gelassen: vielleicht schon bezahlt. Es wird nicht von selbst noch einmal abgefragt.</translation>
    </message>
    <message>
        <source>Left as it is: the request may have used credits, and its answer never came. It is not asked again by itself.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>So gelassen: Die Abfrage hat vielleicht Credits verbraucht, und ihre Antwort kam nie. Sie wird nicht von selbst wiederholt.</translation>
    </message>
    <message>
        <source>The answers of {1} were read again: {2} changed, {3} added, {4} ended otherwise. Nothing was sent, and nothing was charged.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>Neu gelesene Antworten: {1}. Geändert: {2}; hinzugefügt: {3}; anders beendet: {4}. Nichts wurde gesendet und nichts berechnet.</translation>
    </message>
    <message>
        <source>{1} of {2} is done</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Erledigt: {1} von {2}</translation>
    </message>
    <message>
        <source>{1} of {2} is done.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Erledigt: {1} von {2}.</translation>
    </message>
    <message>
        <source>Left out to save credits: the search itself marked this person as not fitting ({1}). To ask for them too, tick “{2}” under More options.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Ausgelassen, um Credits zu sparen: Die Suche selbst hat diese Person als unpassend markiert ({1}). Um auch sie abzufragen, setzen Sie unter Weitere Optionen ein Häkchen bei „{2}“.</translation>
    </message>
    <message>
        <source>1 cell is far to the right of the list and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 Zelle steht weit rechts von der Liste und ist ausgelassen.</translation>
    </message>
    <message>
        <source>1 hidden column is taken in too: {1}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 ausgeblendete Spalte wird auch übernommen: {1}</translation>
    </message>
    <message>
        <source>1 hidden row is taken in too.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 ausgeblendete Zeile wird auch übernommen.</translation>
    </message>
    <message>
        <source>1 hidden sheet is not offered: {1}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 ausgeblendetes Blatt wird nicht angeboten: {1}</translation>
    </message>
    <message>
        <source>Assumption: not published; counted by question, as companies that hire are, because it takes no limit.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: nicht veröffentlicht; je Abfrage gezählt wie Firmen, die einstellen, weil sich keine Grenze angeben lässt.</translation>
    </message>
    <message>
        <source>Assumption: not published; taken to cost what the dearest kind of contact does.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: nicht veröffentlicht; angesetzt wie die teuerste Art Kontakt.</translation>
    </message>
    <message>
        <source>Assumption: the price of a count is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis einer Zählung ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of a headcount is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis einer Mitarbeiterzahl ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of a look-up is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis einer Abfrage ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of a profile is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis eines Profils ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of a search for companies is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis einer Firmensuche ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of a search is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis einer Suche ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of making or adding to a list is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis dafür, eine Liste anzulegen oder zu ergänzen, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading comments is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis für das Lesen von Kommentaren ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading posts is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis für das Lesen von Beiträgen ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading reactions is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis für das Lesen von Reaktionen ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Assumption: the price of tracking is not published, nor whether it goes on costing.</source>
        <extracomment>declarations</extracomment>
        <translation>Annahme: Der Preis der Beobachtung ist nicht veröffentlicht, auch nicht, ob sie weiter kostet.</translation>
    </message>
    <message>
        <source>Choose the workbook itself: {1}.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Wählen Sie die Arbeitsmappe selbst: {1}.</translation>
    </message>
    <message>
        <source>Column {1}: 1 cell is linked to a web address that is not in the text. To use the addresses, put them into a column of their own in Excel.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Spalte {1}: 1 Zelle ist mit einer Webadresse verknüpft, die nicht im Text steht. Um die Adressen zu nutzen, setzen Sie sie in Excel in eine eigene Spalte.</translation>
    </message>
    <message>
        <source>Column {1}: {2} cells are linked to a web address that is not in the text. To use the addresses, put them into a column of their own in Excel.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Spalte {1}: {2} Zellen sind mit einer Webadresse verknüpft, die nicht im Text steht. Um die Adressen zu nutzen, setzen Sie sie in Excel in eine eigene Spalte.</translation>
    </message>
    <message>
        <source>Credits page of the service's documentation; an older edition of it said 1.</source>
        <extracomment>declarations</extracomment>
        <translation>Seite über Credits in der Dokumentation des Dienstes; eine ältere Fassung nannte 1.</translation>
    </message>
    <message>
        <source>Credits page of the service's documentation; an older edition of it said 10.</source>
        <extracomment>declarations</extracomment>
        <translation>Seite über Credits in der Dokumentation des Dienstes; eine ältere Fassung nannte 10.</translation>
    </message>
    <message>
        <source>In the settings file {1}: {2}</source>
        <extracomment>settings/store.py</extracomment>
        <translation>In der Einstellungsdatei {1}: {2}</translation>
    </message>
    <message>
        <source>Left out to save credits: the search itself marked this person as not fitting. To ask for them too, tick “{1}” under More options.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Ausgelassen, um Credits zu sparen: Die Suche selbst hat diese Person als unpassend markiert. Um auch sie abzufragen, setzen Sie unter Weitere Optionen ein Häkchen bei „{1}“.</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>declarations</extracomment>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Legal, people</source>
        <extracomment>declarations</extracomment>
        <translation>Recht, Personen</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <extracomment>declarations</extracomment>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Less than 1 year</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Unter 1 Jahr</translation>
    </message>
    <message>
        <source>Let it be the first step.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Machen Sie ihn zum ersten Schritt.</translation>
    </message>
    <message>
        <source>Let the relay or tunnel pass on everything, path and all, to the port given here.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Lassen Sie das Relais oder den Tunnel alles samt Pfad an den hier angegebenen Port weitergeben.</translation>
    </message>
    <message>
        <source>Letters beyond a to z look encoded twice (MÃ¼ller for Müller). Read as such, they come out right.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>Buchstaben jenseits von a bis z sehen doppelt codiert aus (MÃ¼ller für Müller). So gelesen stimmen sie.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>declarations</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Liberia</source>
        <extracomment>declarations</extracomment>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <extracomment>declarations</extracomment>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>declarations</extracomment>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Like these companies, together</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Wie diese Firmen zusammen</translation>
    </message>
    <message>
        <source>LinkedIn number</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>LinkedIn-Nummer</translation>
    </message>
    <message>
        <source>LinkedIn number found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>LinkedIn-Nummer gefunden</translation>
    </message>
    <message>
        <source>LinkedIn number of the list</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>LinkedIn-Nummer der Liste</translation>
    </message>
    <message>
        <source>LinkedIn numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>LinkedIn-Nummern</translation>
    </message>
    <message>
        <source>LinkedIn page found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>LinkedIn-Seite gefunden</translation>
    </message>
    <message>
        <source>LinkedIn page of that company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>LinkedIn-Seite dieser Firma</translation>
    </message>
    <message>
        <source>LinkedIn pages of companies</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>LinkedIn-Seiten von Firmen</translation>
    </message>
    <message>
        <source>LinkedIn post</source>
        <extracomment>model/fields.py</extracomment>
        <translation>LinkedIn-Beitrag</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>LinkedIn-Profil</translation>
    </message>
    <message>
        <source>LinkedIn profile found</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>LinkedIn-Profil gefunden</translation>
    </message>
    <message>
        <source>LinkedIn profiles of people</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>LinkedIn-Profile von Personen</translation>
    </message>
    <message>
        <source>LinkedIn reference</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>LinkedIn-Kennung</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>declarations</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Kontengruppen auflisten</translation>
    </message>
    <message>
        <source>List audiences</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Zielgruppen auflisten</translation>
    </message>
    <message>
        <source>List comments</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Kommentare auflisten</translation>
    </message>
    <message>
        <source>List lead lists (Sonarly)</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Lead-Listen auflisten (Sonarly)</translation>
    </message>
    <message>
        <source>List number</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>Nummer der Liste</translation>
    </message>
    <message>
        <source>List personas</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Personas auflisten</translation>
    </message>
    <message>
        <source>List posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Beiträge auflisten</translation>
    </message>
    <message>
        <source>List prospecting jobs</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Prospecting-Aufträge auflisten</translation>
    </message>
    <message>
        <source>List reactions</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Reaktionen auflisten</translation>
    </message>
    <message>
        <source>List saved searches (Sonarly)</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Gespeicherte Suchen auflisten (Sonarly)</translation>
    </message>
    <message>
        <source>List searches</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Suchen auflisten</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>declarations</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lists found</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Gefundene Listen</translation>
    </message>
    <message>
        <source>Lists whom a search would find first, without a credit: names, titles and companies.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Listet ohne Credit auf, wen eine Suche zuerst fände: Namen, Positionen und Firmen.</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>declarations</extracomment>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>declarations</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Location in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Ort im Profil</translation>
    </message>
    <message>
        <source>Long texts</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>Lange Texte</translation>
    </message>
    <message>
        <source>Look for their e-mails as well</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Auch ihre E-Mails suchen</translation>
    </message>
    <message>
        <source>Look up the LinkedIn profile of who has none</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Das LinkedIn-Profil suchen, wo keines da ist</translation>
    </message>
    <message>
        <source>Looking for {1} again at {2}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} wird um {2} erneut gesucht.</translation>
    </message>
    <message>
        <source>Looking up the LinkedIn number of {1} costs a credit: for a free preview, write the number.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Die LinkedIn-Nummer von {1} zu suchen kostet einen Credit: Schreiben Sie für eine kostenlose Vorschau die Nummer.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>declarations</extracomment>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <extracomment>declarations</extracomment>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <extracomment>declarations</extracomment>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>declarations</extracomment>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Make an audience</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Eine Zielgruppe anlegen</translation>
    </message>
    <message>
        <source>Make it simpler: it repeats what repeats already.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Machen Sie es einfacher: Es wiederholt, was sich schon wiederholt.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Malawi</source>
        <extracomment>declarations</extracomment>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>declarations</extracomment>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <extracomment>declarations</extracomment>
        <translation>Maldiven</translation>
    </message>
    <message>
        <source>Mali</source>
        <extracomment>declarations</extracomment>
        <translation>Mali</translation>
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
        <translation>Marketing, Personen</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Marshall-Inseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <extracomment>declarations</extracomment>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <extracomment>declarations</extracomment>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <extracomment>declarations</extracomment>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <extracomment>declarations</extracomment>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Media and Communication</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Medien und Kommunikation</translation>
    </message>
    <message>
        <source>Media and Communication, people</source>
        <extracomment>declarations</extracomment>
        <translation>Medien und Kommunikation, Personen</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>declarations</extracomment>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <extracomment>declarations</extracomment>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Military and Protective Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Militär und Sicherheit</translation>
    </message>
    <message>
        <source>Military and Protective Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Militär und Sicherheit, Personen</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>declarations</extracomment>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>declarations</extracomment>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <extracomment>declarations</extracomment>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <extracomment>declarations</extracomment>
        <translation>Mongolei</translation>
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
        <translation>Mehr Zeilen aus {1}</translation>
    </message>
    <message>
        <source>More than 1 billion</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Über 1 Milliarde</translation>
    </message>
    <message>
        <source>More than 10 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Über 10 Jahre</translation>
    </message>
    <message>
        <source>More than 10,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Über 10.000 Personen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>declarations</extracomment>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <extracomment>declarations</extracomment>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Mutual connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Gemeinsame Kontakte</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <extracomment>declarations</extracomment>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>declarations</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Name im Profil</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Name of the list in Pronto</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Name der Liste in Pronto</translation>
    </message>
    <message>
        <source>Name of the tracking</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Name der Beobachtung</translation>
    </message>
    <message>
        <source>Names of places</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Namen der Orte</translation>
    </message>
    <message>
        <source>Names, industries and LinkedIn pages of the first companies, and how many there are.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Namen, Branchen und LinkedIn-Seiten der ersten Firmen, und wie viele es gibt.</translation>
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
        <translation>Braucht das LinkedIn-Konto, das mit Pronto verbunden ist. Ausgeschaltet wird Prontos eigene Datenbank durchsucht.</translation>
    </message>
    <message>
        <source>Nepal</source>
        <extracomment>declarations</extracomment>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>declarations</extracomment>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Never with these titles</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Nie mit diesen Bezeichnungen</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <extracomment>declarations</extracomment>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Taiwan-Dollar</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>declarations</extracomment>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Neuseeland-Dollar</translation>
    </message>
    <message>
        <source>New company</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Neue Firma</translation>
    </message>
    <message>
        <source>New company's LinkedIn page</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>LinkedIn-Seite der neuen Firma</translation>
    </message>
    <message>
        <source>New company's website</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Website der neuen Firma</translation>
    </message>
    <message>
        <source>New hires</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Neue Mitarbeiter</translation>
    </message>
    <message>
        <source>New job title</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <extracomment>declarations</extracomment>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <extracomment>declarations</extracomment>
        <translation>Niger</translation>
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
        <translation>Es wurde kein LinkedIn-Profil gefunden, das ein Telefon oder eine private E-Mail braucht.</translation>
    </message>
    <message>
        <source>No audience that was made since then is at Sonarly.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Keine seither angelegte Zielgruppe ist bei Sonarly.</translation>
    </message>
    <message>
        <source>No comments.</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Keine Kommentare.</translation>
    </message>
    <message>
        <source>No company fits.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Keine Firma passt.</translation>
    </message>
    <message>
        <source>No connection to {1} since {2}. No row was lost. Resume when you are connected. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Keine Verbindung zu {1} seit {2}. Keine Zeile ging verloren. Fahren Sie fort, wenn Sie verbunden sind. ({3})</translation>
    </message>
    <message>
        <source>No connection to {1} since {2}. Trying again by itself. No row was lost.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Keine Verbindung zu {1} seit {2}. Es wird von selbst erneut versucht. Keine Zeile ging verloren.</translation>
    </message>
    <message>
        <source>No connection to {1}. No row was lost. Resume when you are connected. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Keine Verbindung zu {1}. Keine Zeile ging verloren. Fahren Sie fort, wenn Sie verbunden sind. ({2})</translation>
    </message>
    <message>
        <source>No consultants and recruiters</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Keine Berater und Personalvermittler</translation>
    </message>
    <message>
        <source>No headcount is known.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Keine Mitarbeiterzahl bekannt.</translation>
    </message>
    <message>
        <source>No headcount is known: {1}.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Keine Mitarbeiterzahl bekannt: {1}.</translation>
    </message>
    <message>
        <source>No internships</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Keine Praktika</translation>
    </message>
    <message>
        <source>No open jobs are known.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Keine offenen Stellen bekannt.</translation>
    </message>
    <message>
        <source>No posts: there are none from that time, or the page could not be found on LinkedIn.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Keine Beiträge: Aus dieser Zeit gibt es keine, oder die Seite war auf LinkedIn nicht zu finden.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>No reactions.</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Keine Reaktionen.</translation>
    </message>
    <message>
        <source>No room could be kept for answers on this disk ({1}).</source>
        <extracomment>project/ballast.py</extracomment>
        <translation>Auf diesem Datenträger konnte kein Platz für Antworten freigehalten werden ({1}).</translation>
    </message>
    <message>
        <source>No row of the list can be asked.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Keine Zeile der Liste kann abgefragt werden.</translation>
    </message>
    <message>
        <source>No secure connection to {1} could be set up.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Es kam keine sichere Verbindung zu {1} zustande.</translation>
    </message>
    <message>
        <source>No secure connection to {1}: its certificate could not be verified.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Keine sichere Verbindung zu {1}: Das Zertifikat ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>No technologies are known.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Keine Technologien bekannt.</translation>
    </message>
    <message>
        <source>No technology is at least {1} % sure.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Keine Technologie ist mindestens {1} % sicher.</translation>
    </message>
    <message>
        <source>No tunnel was opened, ngrok says: {1}</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Kein Tunnel wurde geöffnet, ngrok sagt: {1}</translation>
    </message>
    <message>
        <source>No usable answer came from {1}. {2}</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>Keine brauchbare Antwort kam von {1}. {2}</translation>
    </message>
    <message>
        <source>No value matches.</source>
        <extracomment>session/plan_side.py</extracomment>
        <translation>Kein Wert passt.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Niemand passt.</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Niemand ist darin.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>Niemand wurde gefunden.</translation>
    </message>
    <message>
        <source>Non-Profit</source>
        <extracomment>declarations</extracomment>
        <translation>Gemeinnützig</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <extracomment>declarations</extracomment>
        <translation>Norfolk-Insel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <extracomment>declarations</extracomment>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Mazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Nördliche Mariannen-Inseln</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>declarations</extracomment>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>Not all of its results have come yet. Resume to wait for them, or take them in from a file where they were saved.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Noch sind nicht alle seine Ergebnisse da. Fahren Sie fort, um darauf zu warten, oder übernehmen Sie sie aus einer Datei, in der sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>Not asked: not among the first {1}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: nicht unter den ersten {1}.</translation>
    </message>
    <message>
        <source>Not asked: not among the {1} of the trial.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: nicht unter den {1} des Probelaufs.</translation>
    </message>
    <message>
        <source>Not asked: the API key was refused.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Der API-Schlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Not asked: the account has not agreed to the terms for personal e-mails.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Das Konto hat den Bedingungen für private E-Mails nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Not asked: the account is out of credits.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Das Konto hat keine Credits mehr.</translation>
    </message>
    <message>
        <source>Not asked: the answers did not come from the service.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Die Antworten kamen nicht vom Dienst.</translation>
    </message>
    <message>
        <source>Not asked: the credits you allowed were used up.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Die erlaubten Credits waren verbraucht.</translation>
    </message>
    <message>
        <source>Not asked: the disk was full.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Der Datenträger war voll.</translation>
    </message>
    <message>
        <source>Not asked: the run was stopped.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Der Lauf wurde gestoppt.</translation>
    </message>
    <message>
        <source>Not asked: the service asked us to wait.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Der Dienst bat uns zu warten.</translation>
    </message>
    <message>
        <source>Not asked: the service was having trouble.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Der Dienst hatte Schwierigkeiten.</translation>
    </message>
    <message>
        <source>Not asked: there was no connection.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Es gab keine Verbindung.</translation>
    </message>
    <message>
        <source>Not asked: too few rows had a result.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nicht abgefragt: Zu wenige Zeilen hatten ein Ergebnis.</translation>
    </message>
    <message>
        <source>Not at companies of these lists</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Nicht bei Firmen dieser Listen</translation>
    </message>
    <message>
        <source>Not at these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Nicht bei diesen Firmen</translation>
    </message>
    <message>
        <source>Not in these industries</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Nicht in diesen Branchen</translation>
    </message>
    <message>
        <source>Not of these lists of people</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Nicht aus diesen Personenlisten</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Dort nicht</translation>
    </message>
    <message>
        <source>Not these cities</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Nicht diese Städte</translation>
    </message>
    <message>
        <source>Not these industries</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Nicht diese Branchen</translation>
    </message>
    <message>
        <source>Not these titles</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Nicht diese Bezeichnungen</translation>
    </message>
    <message>
        <source>Not these words</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Nicht diese Wörter</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>declarations</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing can be put beside {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Neben {1} kann nichts gesetzt werden.</translation>
    </message>
    <message>
        <source>Nothing can be read of {1}.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Von {1} ist nichts lesbar.</translation>
    </message>
    <message>
        <source>Nothing could be sent to that address. {1}</source>
        <extracomment>api/probe.py</extracomment>
        <translation>An diese Adresse konnte nichts gesendet werden. {1}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found: {1}.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Nichts gefunden: {1}.</translation>
    </message>
    <message>
        <source>Nothing is asked while saved results are taken in.</source>
        <extracomment>engine/calling/no_service.py</extracomment>
        <translation>Solange gespeicherte Ergebnisse übernommen werden, wird nichts abgefragt.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Nichts scheint zu fehlen.</translation>
    </message>
    <message>
        <source>Nothing needs to be put beside {1}: first and last name have columns of their own.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Neben {1} muss nichts gesetzt werden: Vor- und Nachname haben eigene Spalten.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was taken in before.</source>
        <extracomment>model/received.py</extracomment>
        <translation>Nichts Neues: Alles wurde schon übernommen.</translation>
    </message>
    <message>
        <source>Nothing says which companies to look for: choose a place, an industry, a size, a word or a revenue.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Nichts sagt, welche Firmen gesucht werden: Wählen Sie einen Ort, eine Branche, eine Größe, ein Wort oder einen Umsatz.</translation>
    </message>
    <message>
        <source>Nothing says which companies to look for: give a job title, a word, a city, an industry or a size.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Nichts sagt, welche Firmen gesucht werden: Geben Sie eine Bezeichnung, ein Wort, eine Stadt, eine Branche oder eine Größe an.</translation>
    </message>
    <message>
        <source>Nothing says whom to look for: choose at least one filter.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Nichts sagt, wer gesucht wird: Wählen Sie mindestens einen Filter.</translation>
    </message>
    <message>
        <source>Nothing says whom to look for: no job title, function, level, place or persona.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Nichts sagt, wer gesucht wird: keine Berufsbezeichnung, Funktion, Ebene, kein Ort und keine Persona.</translation>
    </message>
    <message>
        <source>Nothing was asked, and nothing was spent.</source>
        <extracomment>session/accounts.py</extracomment>
        <translation>Nichts wurde abgefragt, und nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>Bemerkt am</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>declarations</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Zahl der Personen</translation>
    </message>
    <message>
        <source>Number of technologies</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Zahl der Technologien</translation>
    </message>
    <message>
        <source>Of each search.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Von jeder Suche.</translation>
    </message>
    <message>
        <source>Of these lists of people</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Aus diesen Personenlisten</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>declarations</extracomment>
        <translation>Oman</translation>
    </message>
    <message>
        <source>On the list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Auf der Liste</translation>
    </message>
    <message>
        <source>One audience instead of a list</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Eine Zielgruppe statt einer Liste</translation>
    </message>
    <message>
        <source>One job instead of a list</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Ein Auftrag statt einer Liste</translation>
    </message>
    <message>
        <source>One number instead of a list</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Eine Nummer statt einer Liste</translation>
    </message>
    <message>
        <source>One page instead of a list</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Eine Seite statt einer Liste</translation>
    </message>
    <message>
        <source>One person instead of a list</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Eine Person statt einer Liste</translation>
    </message>
    <message>
        <source>One request brings them all; they are on the sheet Headcount, a row for each.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Eine Abfrage bringt alle; sie stehen auf dem Blatt Mitarbeiterzahl, je eine Zeile.</translation>
    </message>
    <message>
        <source>One search instead of a list</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Eine Suche statt einer Liste</translation>
    </message>
    <message>
        <source>Only if several audiences appeared at Sonarly since the job began: the name or number of the job's own.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Nur wenn seit Beginn des Auftrags mehrere Zielgruppen bei Sonarly erschienen: Name oder Nummer der eigenen des Auftrags.</translation>
    </message>
    <message>
        <source>Only jobs that are</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Nur Aufträge mit dem Stand</translation>
    </message>
    <message>
        <source>Only the first 25, free</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Nur die ersten 25, kostenlos</translation>
    </message>
    <message>
        <source>Only the first 25, without details and without credits</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Nur die ersten 25, ohne Details und ohne Credits</translation>
    </message>
    <message>
        <source>Only the first {1} of {2} companies.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Nur die ersten {1} von {2} Firmen.</translation>
    </message>
    <message>
        <source>Only the new name</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Nur der neue Name</translation>
    </message>
    <message>
        <source>Only who does not fit</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Nur wer nicht zum Ziel passt</translation>
    </message>
    <message>
        <source>Only who fits the target</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Nur wer zum Ziel passt</translation>
    </message>
    <message>
        <source>Only {1} of the last {2} rows of {3} had a result; you wanted at least {4} of 100. Nothing more was sent. Look at the rows without a result; if you resume, it goes on and counts anew.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nur {1} der letzten {2} Zeilen von {3} hatten ein Ergebnis; Sie wollten mindestens {4} von 100. Mehr wurde nicht gesendet. Sehen Sie sich die Zeilen ohne Ergebnis an; wenn Sie fortfahren, geht es weiter und zählt neu.</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Eine Liste öffnen</translation>
    </message>
    <message>
        <source>Open a list or a project first.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Öffnen Sie zuerst eine Liste oder ein Projekt.</translation>
    </message>
    <message>
        <source>Open a search</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Eine Suche öffnen</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>Öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Open it as what it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Öffnen Sie es als das, was es ist.</translation>
    </message>
    <message>
        <source>Open it in Excel, copy the list into a new workbook and save that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Öffnen Sie sie in Excel, kopieren Sie die Liste in eine neue Arbeitsmappe und speichern Sie diese.</translation>
    </message>
    <message>
        <source>Open it in Excel, save a copy without password, use that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Öffnen Sie sie in Excel, speichern Sie eine Kopie ohne Passwort und nehmen Sie diese.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it again and try that file.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Öffnen Sie sie in Excel, speichern Sie sie neu und versuchen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Open its newest backup, {1}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Öffnen Sie die neueste Sicherung, {1}.</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Open jobs of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Offene Stellen einer Firma</translation>
    </message>
    <message>
        <source>Open the list itself to import it.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Öffnen Sie die Liste selbst, um sie zu importieren.</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>declarations</extracomment>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Operations, people</source>
        <extracomment>declarations</extracomment>
        <translation>Betrieb, Personen</translation>
    </message>
    <message>
        <source>Or growth of one department</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Oder Wachstum einer Abteilung</translation>
    </message>
    <message>
        <source>Organisation's number</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Nummer der Organisation</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <extracomment>declarations</extracomment>
        <translation>Entlegenes Ozeanien</translation>
    </message>
    <message>
        <source>Owner / Partner</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Inhaber / Partner</translation>
    </message>
    <message>
        <source>PUT {1}/{id}</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>PUT {1}/{id}</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <extracomment>declarations</extracomment>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <extracomment>declarations</extracomment>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <extracomment>declarations</extracomment>
        <translation>Palästina</translation>
    </message>
    <message>
        <source>Panama</source>
        <extracomment>declarations</extracomment>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <extracomment>declarations</extracomment>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <extracomment>declarations</extracomment>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Past colleagues</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Frühere Kollegen</translation>
    </message>
    <message>
        <source>Past jobs</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Frühere Stellen</translation>
    </message>
    <message>
        <source>Paste each company's LinkedIn page, such as linkedin.com/company/norvane, or its LinkedIn number.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Fügen Sie die LinkedIn-Seite jeder Firma ein, etwa linkedin.com/company/norvane, oder ihre LinkedIn-Nummer.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>declarations</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People anywhere who fit your filters, without a list.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Personen von überall, die zu Ihren Filtern passen, ohne Liste.</translation>
    </message>
    <message>
        <source>People at each company who fit the target.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Personen jeder Firma, die zum Ziel passen.</translation>
    </message>
    <message>
        <source>People at most</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Personen höchstens</translation>
    </message>
    <message>
        <source>People counted</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Gezählte Personen</translation>
    </message>
    <message>
        <source>People for each company</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Personen je Firma</translation>
    </message>
    <message>
        <source>People found</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>People from a LinkedIn search</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Personen einer LinkedIn-Suche</translation>
    </message>
    <message>
        <source>People in all</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Personen insgesamt</translation>
    </message>
    <message>
        <source>People in it, at least</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Personen darin, mindestens</translation>
    </message>
    <message>
        <source>People in it, at most</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Personen darin, höchstens</translation>
    </message>
    <message>
        <source>People now</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Personen jetzt</translation>
    </message>
    <message>
        <source>People {1} months ago</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Personen vor {1} Monaten</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>declarations</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person listed</source>
        <extracomment>declarations</extracomment>
        <translation>Aufgelistete Person</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>declarations</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona number</source>
        <extracomment>model/personas.py</extracomment>
        <translation>Nummer der Persona</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Private E-Mail</translation>
    </message>
    <message>
        <source>Personal e-mail check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Prüfung der privaten E-Mail</translation>
    </message>
    <message>
        <source>Personal e-mail found</source>
        <extracomment>declarations</extracomment>
        <translation>Gefundene private E-Mail</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>declarations</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Personas found</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Gefundene Personas</translation>
    </message>
    <message>
        <source>Peru</source>
        <extracomment>declarations</extracomment>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <extracomment>declarations</extracomment>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>declarations</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Telefon-Prüfung</translation>
    </message>
    <message>
        <source>Phone found</source>
        <extracomment>declarations</extracomment>
        <translation>Gefundenes Telefon</translation>
    </message>
    <message>
        <source>Phones of these countries only</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Nur Telefone dieser Länder</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>declarations</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>declarations</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place number</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Nummer des Orts</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>declarations</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Gefundene Orte</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>declarations</extracomment>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Port for results</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Port für Ergebnisse</translation>
    </message>
    <message>
        <source>Port {1} cannot be used for the results ({2}).</source>
        <extracomment>inbox/receiver.py</extracomment>
        <translation>Port {1} kann nicht für die Ergebnisse genutzt werden ({2}).</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>declarations</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>declarations</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Post listed</source>
        <extracomment>declarations</extracomment>
        <translation>Aufgelisteter Beitrag</translation>
    </message>
    <message>
        <source>Post number</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Nummer des Beitrags</translation>
    </message>
    <message>
        <source>Posted on</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Posted on LinkedIn recently</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Vor Kurzem auf LinkedIn aktiv</translation>
    </message>
    <message>
        <source>Posted within</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Veröffentlicht innerhalb von</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>declarations</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Posts for each</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Beiträge je Seite</translation>
    </message>
    <message>
        <source>Posts found</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Gefundene Beiträge</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Pfund Sterling</translation>
    </message>
    <message>
        <source>Privately Held</source>
        <extracomment>model/reference.py</extracomment>
        <translation>In Privatbesitz</translation>
    </message>
    <message>
        <source>Product Management</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Produktmanagement</translation>
    </message>
    <message>
        <source>Product Management, people</source>
        <extracomment>declarations</extracomment>
        <translation>Produktmanagement, Personen</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>declarations</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Profil bei Sonarly</translation>
    </message>
    <message>
        <source>Profile details</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>Profildetails</translation>
    </message>
    <message>
        <source>Profile looked up</source>
        <extracomment>declarations</extracomment>
        <translation>Nachgeschlagenes Profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>declarations</extracomment>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profiles, by their addresses</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Profile, nach ihren Adressen</translation>
    </message>
    <message>
        <source>Program and Project Management</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Programm- und Projektmanagement</translation>
    </message>
    <message>
        <source>Program and Project Management, people</source>
        <extracomment>declarations</extracomment>
        <translation>Programm- und Projektmanagement, Personen</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>declarations</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Pronto</source>
        <extracomment>declarations</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Pronto did not put this company on the list.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Pronto hat diese Firma nicht auf die Liste gesetzt.</translation>
    </message>
    <message>
        <source>Pronto failed to look</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Pronto konnte nicht suchen</translation>
    </message>
    <message>
        <source>Pronto failed to look: {1}.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Pronto konnte nicht suchen: {1}.</translation>
    </message>
    <message>
        <source>Pronto is working on it</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>Pronto arbeitet daran</translation>
    </message>
    <message>
        <source>Pronto knows no place called {1} for sure.</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Pronto kennt keinen Ort namens {1} sicher.</translation>
    </message>
    <message>
        <source>Pronto knows no place called {1}.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Pronto kennt keinen Ort namens {1}.</translation>
    </message>
    <message>
        <source>Pronto knows no such search (any more).</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Pronto kennt keine solche Suche (mehr).</translation>
    </message>
    <message>
        <source>Pronto refused the API key.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Pronto hat den API-Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Pronto sends the results of {1} to a web address, and none is set up.</source>
        <extracomment>engine/hears.py</extracomment>
        <translation>Pronto sendet die Ergebnisse von {1} an eine Webadresse, und es ist keine eingerichtet.</translation>
    </message>
    <message>
        <source>Pronto tells nothing about the account.</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Pronto sagt nichts über das Konto.</translation>
    </message>
    <message>
        <source>Pronto's name for it</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Prontos Name dafür</translation>
    </message>
    <message>
        <source>Pronto's reference</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Prontos Kennung</translation>
    </message>
    <message>
        <source>Prospect</source>
        <extracomment>declarations</extracomment>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Prospect imported</source>
        <extracomment>declarations</extracomment>
        <translation>Importierter Prospect</translation>
    </message>
    <message>
        <source>Prospect imported, with a look for the e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>Importierter Prospect, mit Suche der E-Mail</translation>
    </message>
    <message>
        <source>Prospecting job</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Prospecting-Auftrag</translation>
    </message>
    <message>
        <source>Prospecting jobs</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Prospecting-Aufträge</translation>
    </message>
    <message>
        <source>Prospects</source>
        <extracomment>declarations</extracomment>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Prospects at most</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Prospects höchstens</translation>
    </message>
    <message>
        <source>Prospects found</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Gefundene Prospects</translation>
    </message>
    <message>
        <source>Prospects of a job</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>Prospects eines Auftrags</translation>
    </message>
    <message>
        <source>Prospects of an audience</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Prospects einer Zielgruppe</translation>
    </message>
    <message>
        <source>Prospects of this number</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Prospects dieser Nummer</translation>
    </message>
    <message>
        <source>Public Company</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Börsennotiert</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>declarations</extracomment>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published in the last days</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Veröffentlicht in den letzten Tagen</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <extracomment>declarations</extracomment>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <extracomment>declarations</extracomment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Purchasing, people</source>
        <extracomment>declarations</extracomment>
        <translation>Einkauf, Personen</translation>
    </message>
    <message>
        <source>Put it back in its place and open it again; the answers that came since are kept and taken in then.</source>
        <extracomment>project/safekeeping.py</extracomment>
        <translation>Legen Sie es an seinen Platz zurück und öffnen Sie es noch einmal; die seither gekommenen Antworten sind aufbewahrt und werden dann übernommen.</translation>
    </message>
    <message>
        <source>Puts the companies of the sheet into one new list, in Pronto and in Sales Navigator. A list takes 1,000 companies; more make a further list of the same name.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Setzt die Firmen des Blatts auf eine einzige neue Liste, in Pronto und im Sales Navigator. Eine Liste fasst 1.000 Firmen; mehr ergeben eine weitere Liste desselben Namens.</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>declarations</extracomment>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Quality Assurance</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Quality Assurance, people</source>
        <extracomment>declarations</extracomment>
        <translation>Qualitätssicherung, Personen</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>declarations</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reacted on</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Reagiert am</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>declarations</extracomment>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Reaction listed</source>
        <extracomment>declarations</extracomment>
        <translation>Aufgelistete Reaktion</translation>
    </message>
    <message>
        <source>Reactions</source>
        <extracomment>declarations</extracomment>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Reactions for each person</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Reaktionen je Person</translation>
    </message>
    <message>
        <source>Reactions found</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Gefundene Reaktionen</translation>
    </message>
    <message>
        <source>Read a persona</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Eine Persona lesen</translation>
    </message>
    <message>
        <source>Read credits</source>
        <extracomment>actions/read_credits.py</extracomment>
        <translation>Credits lesen</translation>
    </message>
    <message>
        <source>Read the account</source>
        <extracomment>actions/read_account.py</extracomment>
        <translation>Das Konto lesen</translation>
    </message>
    <message>
        <source>Real Estate</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Immobilien</translation>
    </message>
    <message>
        <source>Real Estate, people</source>
        <extracomment>declarations</extracomment>
        <translation>Immobilien, Personen</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Entfernen Sie es von Hand.</translation>
    </message>
    <message>
        <source>Removes a search and its people from your Pronto account for good. Your sheets keep what they have.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Entfernt eine Suche und ihre Personen für immer aus Ihrem Pronto-Konto. Ihre Blätter behalten, was sie haben.</translation>
    </message>
    <message>
        <source>Repair it, or move it away to start with the usual settings.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Reparieren Sie es, oder schieben Sie es weg, um mit den üblichen Einstellungen zu beginnen.</translation>
    </message>
    <message>
        <source>Repair the file or move it away.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Reparieren Sie die Datei, oder schieben Sie sie weg.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>declarations</extracomment>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Research, people</source>
        <extracomment>declarations</extracomment>
        <translation>Forschung, Personen</translation>
    </message>
    <message>
        <source>Results are sent to {1} and come to port {2} of this computer.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Ergebnisse werden an {1} gesendet und kommen an Port {2} dieses Computers an.</translation>
    </message>
    <message>
        <source>Results are sent to {1}. Save them there, and take them in from the file.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Ergebnisse werden an {1} gesendet. Speichern Sie sie dort, und übernehmen Sie sie aus der Datei.</translation>
    </message>
    <message>
        <source>Results come through an ngrok tunnel, which is opened while they are waited for.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Ergebnisse kommen durch einen ngrok-Tunnel, der offen ist, solange auf sie gewartet wird.</translation>
    </message>
    <message>
        <source>Resume it, or choose another name with --project.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Setzen Sie es fort, oder wählen Sie mit --project einen anderen Namen.</translation>
    </message>
    <message>
        <source>Resume later.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Fahren Sie später fort.</translation>
    </message>
    <message>
        <source>Revenue in a year</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Revenue of at least</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Umsatz von mindestens</translation>
    </message>
    <message>
        <source>Revenue of at most</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Umsatz von höchstens</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>declarations</extracomment>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Zeile der Liste</translation>
    </message>
    <message>
        <source>Rowcall is being closed.</source>
        <extracomment>session/accounts.py</extracomment>
        <translation>Rowcall wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>Rowcall opens CSV and Excel files. Open it where it was made, save the list as CSV or XLSX and use that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Rowcall öffnet CSV- und Excel-Dateien. Öffnen Sie sie dort, wo sie entstand, speichern Sie die Liste als CSV oder XLSX und nehmen Sie das.</translation>
    </message>
    <message>
        <source>Rowcall's own files are missing.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Rowcalls eigene Dateien fehlen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>declarations</extracomment>
        <translation type="unfinished">Zeilen</translation>
    </message>
    <message>
        <source>Rows that wait: {1}.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Wartende Zeilen: {1}.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>declarations</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Russia</source>
        <extracomment>declarations</extracomment>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Russischer Rubel</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <extracomment>declarations</extracomment>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <extracomment>declarations</extracomment>
        <translation>Reunion</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>declarations</extracomment>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Sales Navigator profile</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Sales-Navigator-Profil</translation>
    </message>
    <message>
        <source>Sales Navigator search</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Sales-Navigator-Suche</translation>
    </message>
    <message>
        <source>Sales, people</source>
        <extracomment>declarations</extracomment>
        <translation>Vertrieb, Personen</translation>
    </message>
    <message>
        <source>Same as row {1}</source>
        <extracomment>declarations</extracomment>
        <translation>Dasselbe wie in Zeile {1}</translation>
    </message>
    <message>
        <source>Same company as row {1}</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Dieselbe Firma wie in Zeile {1}</translation>
    </message>
    <message>
        <source>Same list as row {1}</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Dieselbe Liste wie in Zeile {1}</translation>
    </message>
    <message>
        <source>Same page as row {1}</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Dieselbe Seite wie in Zeile {1}</translation>
    </message>
    <message>
        <source>Same person as row {1}</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Dieselbe Person wie in Zeile {1}</translation>
    </message>
    <message>
        <source>Same place as row {1}</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Derselbe Ort wie in Zeile {1}</translation>
    </message>
    <message>
        <source>Same post as row {1}</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Derselbe Beitrag wie in Zeile {1}</translation>
    </message>
    <message>
        <source>Same search as row {1}</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Dieselbe Suche wie in Zeile {1}</translation>
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
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Save a copy without password, use that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Speichern Sie eine Kopie ohne Passwort und nehmen Sie diese.</translation>
    </message>
    <message>
        <source>Save the list as CSV and open that.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Speichern Sie die Liste als CSV und öffnen Sie das.</translation>
    </message>
    <message>
        <source>Save the list as CSV or XLSX and use that.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Speichern Sie die Liste als CSV oder XLSX und nehmen Sie das.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and open that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Speichern Sie das Blatt als CSV und öffnen Sie das.</translation>
    </message>
    <message>
        <source>Save what can be read of it with `rowcall recover {1}`, or open a backup of it.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Sichern Sie, was lesbar ist, mit `rowcall recover {1}`, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Save what was sent as it came: one message, a list of messages, or one in each line.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Speichern Sie, was gesendet wurde, wie es kam: eine Nachricht, eine Liste von Nachrichten oder eine je Zeile.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches (Sonarly)</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Gespeicherte Suchen (Sonarly)</translation>
    </message>
    <message>
        <source>Saved: {1}. Lost: {2}.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Gerettet: {1}. Verloren: {2}.</translation>
    </message>
    <message>
        <source>Saved: {1}. Nothing is known to be missing.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Gerettet: {1}. Nichts scheint zu fehlen.</translation>
    </message>
    <message>
        <source>Say by how much the companies have grown, as a whole or in one department.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Sagen Sie, um wie viel die Firmen gewachsen sind, insgesamt oder in einer Abteilung.</translation>
    </message>
    <message>
        <source>Say how large the department is, or by how much it has grown.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Sagen Sie, wie groß die Abteilung ist oder um wie viel sie gewachsen ist.</translation>
    </message>
    <message>
        <source>Say how many at most: the service wants a limit.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>Sagen Sie, wie viele höchstens: Der Dienst will eine Grenze.</translation>
    </message>
    <message>
        <source>Say in which department.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Sagen Sie, in welcher Abteilung.</translation>
    </message>
    <message>
        <source>Say which list: its name or its number.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Sagen Sie, welche Liste: ihr Name oder ihre Nummer.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>declarations</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search LinkedIn itself</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>LinkedIn selbst durchsuchen</translation>
    </message>
    <message>
        <source>Search companies</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Firmen suchen</translation>
    </message>
    <message>
        <source>Search number</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Nummer der Suche</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Searches</source>
        <extracomment>declarations</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Searches found</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Gefundene Suchen</translation>
    </message>
    <message>
        <source>Self-Employed</source>
        <extracomment>declarations</extracomment>
        <translation>Freiberuflich</translation>
    </message>
    <message>
        <source>Self-Owned</source>
        <extracomment>declarations</extracomment>
        <translation>Einzelunternehmen</translation>
    </message>
    <message>
        <source>Senegal</source>
        <extracomment>declarations</extracomment>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Senior</source>
        <extracomment>declarations</extracomment>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Serbia</source>
        <extracomment>declarations</extracomment>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>exporting/set_aside.py</extracomment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Set {1}, or leave the budget out.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Geben Sie {1} an, oder lassen Sie das Budget weg.</translation>
    </message>
    <message>
        <source>Several audiences were made at Sonarly since the job began, and it does not say which is the job's: {1}. Its prospects may have used credits. Open the job {2} (Prospects of a job) with the audience named.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Seit Beginn des Auftrags wurden bei Sonarly mehrere Zielgruppen angelegt, und es sagt nicht, welche die des Auftrags ist: {1}. Seine Prospects haben vielleicht Credits verbraucht. Öffnen Sie den Auftrag {2} (Prospects eines Auftrags) und nennen Sie die Zielgruppe.</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <extracomment>declarations</extracomment>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Shared experiences</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Gemeinsame Erfahrungen</translation>
    </message>
    <message>
        <source>Short address</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Kurze Adresse</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <extracomment>declarations</extracomment>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Signals</source>
        <extracomment>declarations</extracomment>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Signs of interest</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Zeichen von Interesse</translation>
    </message>
    <message>
        <source>Similar companies</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Ähnliche Firmen</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>declarations</extracomment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <extracomment>declarations</extracomment>
        <translation>Sint Maarten (Niederländischer Teil)</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>declarations</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of their company</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Größe ihrer Firma</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>declarations</extracomment>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>declarations</extracomment>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Software Development</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Softwareentwicklung</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Solomon-Inseln</translation>
    </message>
    <message>
        <source>Somalia</source>
        <extracomment>declarations</extracomment>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Some results are only sent to a web address: that of a relay or a tunnel of your own that leads to this computer, or of a place that saves what it is sent. Empty: there is none.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Manche Ergebnisse gehen nur an eine Webadresse: die eines eigenen Relais oder Tunnels, der zu diesem Computer führt, oder eines Orts, der speichert, was er bekommt. Leer: Es gibt keine.</translation>
    </message>
    <message>
        <source>Sonarly</source>
        <extracomment>declarations</extracomment>
        <translation>Sonarly</translation>
    </message>
    <message>
        <source>Sonarly does not take this for a number of LinkedIn.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly hält das nicht für eine Nummer von LinkedIn.</translation>
    </message>
    <message>
        <source>Sonarly has nobody of this number.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly hat niemanden mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Sonarly has {1} prospects of this number; this is the first.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly hat {1} Prospects mit dieser Nummer; das ist der erste.</translation>
    </message>
    <message>
        <source>Sonarly knows no such audience in this account group.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Sonarly kennt in dieser Kontengruppe keine solche Zielgruppe.</translation>
    </message>
    <message>
        <source>Sonarly knows no such job in this account group.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Sonarly kennt in dieser Kontengruppe keinen solchen Auftrag.</translation>
    </message>
    <message>
        <source>Sonarly knows no {1} {2}.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Sonarly kennt nicht: {1} {2}.</translation>
    </message>
    <message>
        <source>Sonarly knows no {1} {2}. There is: {3}.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Sonarly kennt nicht: {1} {2}. Es gibt: {3}.</translation>
    </message>
    <message>
        <source>Sonarly's documentation of prospecting jobs; credits of Sonarly.</source>
        <extracomment>declarations</extracomment>
        <translation>Sonarlys Dokumentation der Prospecting-Aufträge; Credits von Sonarly.</translation>
    </message>
    <message>
        <source>Sonarly's number</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarlys Nummer</translation>
    </message>
    <message>
        <source>Sonarly's number of the person</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarlys Nummer der Person</translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>declarations</extracomment>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Süd-Georgia und die südlichen Sandwich-Inseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>declarations</extracomment>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <extracomment>declarations</extracomment>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>declarations</extracomment>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <extracomment>declarations</extracomment>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <extracomment>declarations</extracomment>
        <translation>Saint Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <extracomment>declarations</extracomment>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <extracomment>declarations</extracomment>
        <translation>Saint Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <extracomment>declarations</extracomment>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <extracomment>declarations</extracomment>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <extracomment>declarations</extracomment>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <extracomment>declarations</extracomment>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <extracomment>engine/start.py</extracomment>
        <translation>Starten Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>declarations</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>declarations</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State of the job</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Stand des Auftrags</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>declarations</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Strategic</source>
        <extracomment>declarations</extracomment>
        <translation>Strategisch</translation>
    </message>
    <message>
        <source>Such a search knows places by other numbers.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Eine solche Suche kennt Orte unter anderen Nummern.</translation>
    </message>
    <message>
        <source>Such as ACwAA0123.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Etwa ACwAA0123.</translation>
    </message>
    <message>
        <source>Such as Assistant.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Etwa Assistenz.</translation>
    </message>
    <message>
        <source>Such as Data Engineer.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Etwa Data Engineer.</translation>
    </message>
    <message>
        <source>Such as Developer; without any, everybody counts.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Etwa Entwickler; ohne Angabe zählen alle.</translation>
    </message>
    <message>
        <source>Such as France or Lyon; without, those of the list.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Etwa Frankreich oder Lyon; ohne Angabe die der Liste.</translation>
    </message>
    <message>
        <source>Such as Junior.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Etwa Junior.</translation>
    </message>
    <message>
        <source>Such as Kubernetes.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Etwa Kubernetes.</translation>
    </message>
    <message>
        <source>Such as a niche or a technology: fintech, healthcare.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Etwa eine Nische oder eine Technologie: Fintech, Gesundheit.</translation>
    </message>
    <message>
        <source>Such as cybersecurity. LinkedIn corrects the spelling.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Etwa Cybersicherheit. LinkedIn korrigiert die Schreibweise.</translation>
    </message>
    <message>
        <source>Sudan</source>
        <extracomment>declarations</extracomment>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <extracomment>declarations</extracomment>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <extracomment>declarations</extracomment>
        <translation>Svalbard und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>declarations</extracomment>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>declarations</extracomment>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <extracomment>declarations</extracomment>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <extracomment>declarations</extracomment>
        <translation>Sao Tome und Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>declarations</extracomment>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <extracomment>declarations</extracomment>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <extracomment>project/taken_in.py</extracomment>
        <translation>1 Zeile übernehmen</translation>
    </message>
    <message>
        <source>Take in a copy of the list if you have one; starting again goes on without it.</source>
        <extracomment>session/do_not_contact.py</extracomment>
        <translation>Übernehmen Sie eine Kopie der Liste, wenn Sie eine haben; ein neuer Start geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>Take in {1} rows</source>
        <extracomment>project/taken_in.py</extracomment>
        <translation>{1} Zeilen übernehmen</translation>
    </message>
    <message>
        <source>Taken as empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Gilt als leer.</translation>
    </message>
    <message>
        <source>Taken as empty; to have the values, open the file in Excel, save it, and take that.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Gilt als leer; um die Werte zu haben, öffnen Sie die Datei in Excel, speichern Sie sie und nehmen Sie diese.</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <extracomment>declarations</extracomment>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Technologies</source>
        <extracomment>declarations</extracomment>
        <translation>Technologien</translation>
    </message>
    <message>
        <source>Technologies of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Technologien einer Firma</translation>
    </message>
    <message>
        <source>Technology, Information and Internet</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Technologie, Information und Internet</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>declarations</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Thailändischer Baht</translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>declarations</extracomment>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has.</source>
        <extracomment>api/transport.py</extracomment>
        <translation>Der API-Schlüssel enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>The LinkedIn address of a person or a company.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Die LinkedIn-Adresse einer Person oder einer Firma.</translation>
    </message>
    <message>
        <source>The LinkedIn pages of up to 3 companies. Without any, those like each company of the list.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Die LinkedIn-Seiten von bis zu 3 Firmen. Ohne Angabe solche wie jede Firma der Liste.</translation>
    </message>
    <message>
        <source>The LinkedIn profile is missing.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Das LinkedIn-Profil fehlt.</translation>
    </message>
    <message>
        <source>The Share button of the post gives it.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Die Schaltfläche „Teilen“ des Beitrags liefert sie.</translation>
    </message>
    <message>
        <source>The account groups that your Sonarly key can use.</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Die Kontengruppen, die Ihr Sonarly-Schlüssel nutzen kann.</translation>
    </message>
    <message>
        <source>The account has no personas.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Das Konto hat keine Personas.</translation>
    </message>
    <message>
        <source>The account has no search called {1}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Das Konto hat keine Suche namens {1}.</translation>
    </message>
    <message>
        <source>The account has no search called {1}. There is: {2}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Das Konto hat keine Suche namens {1}. Es gibt: {2}.</translation>
    </message>
    <message>
        <source>The account has no searches.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Das Konto hat keine Suchen.</translation>
    </message>
    <message>
        <source>The account has no such persona.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Das Konto hat keine solche Persona.</translation>
    </message>
    <message>
        <source>The account has: {1}.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>Das Konto hat: {1}.</translation>
    </message>
    <message>
        <source>The account is out of credits.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>Das Konto hat keine Credits mehr.</translation>
    </message>
    <message>
        <source>The address of a LinkedIn profile.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>Die Adresse eines LinkedIn-Profils.</translation>
    </message>
    <message>
        <source>The address of a profile on LinkedIn or in Sales Navigator.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Die Adresse eines Profils auf LinkedIn oder im Sales Navigator.</translation>
    </message>
    <message>
        <source>The address {1} could not be found.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Adresse {1} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The addresses of up to {1} LinkedIn profiles.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Die Adressen von bis zu {1} LinkedIn-Profilen.</translation>
    </message>
    <message>
        <source>The answer belongs to another call.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Antwort gehört zu einer anderen Abfrage.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Antwort war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The answer did not arrive.</source>
        <extracomment>session/doubt_side.py</extracomment>
        <translation>Die Antwort kam nicht an.</translation>
    </message>
    <message>
        <source>The answer did not come from {1}. {2} A hotel or office login page may be in the way. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Die Antwort kam nicht von {1}. {2} Vielleicht ist die Anmeldeseite eines Hotels oder Büros im Weg. Mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The answer did not come from {1}: another address answered. A hotel or office login page may be in the way. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Die Antwort kam nicht von {1}: Eine andere Adresse hat geantwortet. Vielleicht ist die Anmeldeseite eines Hotels oder Büros im Weg. {2}</translation>
    </message>
    <message>
        <source>The answer does not name the audience.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Die Antwort nennt die Zielgruppe nicht.</translation>
    </message>
    <message>
        <source>The answer does not name the job.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>Die Antwort nennt den Auftrag nicht.</translation>
    </message>
    <message>
        <source>The answer does not name the list.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Die Antwort nennt die Liste nicht.</translation>
    </message>
    <message>
        <source>The answer does not name the search that was started.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Die Antwort nennt die gestartete Suche nicht.</translation>
    </message>
    <message>
        <source>The answer does not say how many companies there are.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Die Antwort sagt nicht, wie viele Firmen es gibt.</translation>
    </message>
    <message>
        <source>The answer has no enrichment id.</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>Die Antwort hat keine Nummer der Anreicherung.</translation>
    </message>
    <message>
        <source>The answer holds a person who could not be understood.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Die Antwort enthält eine Person, die nicht zu verstehen war.</translation>
    </message>
    <message>
        <source>The answer holds no count.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Die Antwort enthält keine Zahl.</translation>
    </message>
    <message>
        <source>The answer holds no headcount.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Die Antwort enthält keine Mitarbeiterzahl.</translation>
    </message>
    <message>
        <source>The answer holds no jobs.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Die Antwort enthält keine Stellen.</translation>
    </message>
    <message>
        <source>The answer holds no list.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>Die Antwort enthält keine Liste.</translation>
    </message>
    <message>
        <source>The answer holds no lists.</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>Die Antwort enthält keine Listen.</translation>
    </message>
    <message>
        <source>The answer holds no matches.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Die Antwort enthält keine Treffer.</translation>
    </message>
    <message>
        <source>The answer holds no people.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Die Antwort enthält keine Personen.</translation>
    </message>
    <message>
        <source>The answer holds no technologies.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Die Antwort enthält keine Technologien.</translation>
    </message>
    <message>
        <source>The answer holds no {1}.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>Die Antwort enthält nicht: {1}.</translation>
    </message>
    <message>
        <source>The answer is no enrichment.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Die Antwort ist keine Anreicherung.</translation>
    </message>
    <message>
        <source>The answer is no list of searches.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Die Antwort ist keine Liste von Suchen.</translation>
    </message>
    <message>
        <source>The answer is no object.</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>Die Antwort ist kein Objekt.</translation>
    </message>
    <message>
        <source>The answer is no preview.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Die Antwort ist keine Vorschau.</translation>
    </message>
    <message>
        <source>The answer is not one of Sonarly's.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>Die Antwort ist keine von Sonarly.</translation>
    </message>
    <message>
        <source>The answer is still at the service; resume to fetch it.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Die Antwort ist noch beim Dienst; fahren Sie fort, um sie zu holen.</translation>
    </message>
    <message>
        <source>The answer of {1} stopped coming after it had begun.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Antwort von {1} brach ab, nachdem sie begonnen hatte.</translation>
    </message>
    <message>
        <source>The answer says that the call failed, not why.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Antwort sagt, dass die Abfrage fehlschlug, aber nicht warum.</translation>
    </message>
    <message>
        <source>The answer tells nothing about the account.</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Die Antwort sagt nichts über das Konto.</translation>
    </message>
    <message>
        <source>The answer tells of no company.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>Die Antwort nennt keine Firma.</translation>
    </message>
    <message>
        <source>The answer tells of nobody.</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Die Antwort nennt niemanden.</translation>
    </message>
    <message>
        <source>The answer that was kept for this row does not fit it any more. Ask the row again to buy a new one.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Die für diese Zeile aufbewahrte Antwort passt nicht mehr zu ihr. Fragen Sie die Zeile neu ab, um eine neue zu kaufen.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>The answer was larger than {1} MB and was not read to its end.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Antwort war größer als {1} MB und wurde nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The answers kept from earlier lists</source>
        <extracomment>memory/wallet.py</extracomment>
        <translation>Die Antworten aus früheren Listen</translation>
    </message>
    <message>
        <source>The answers of this run are in this file, but other lists cannot use them yet. {1}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Die Antworten dieses Laufs sind in dieser Datei, aber andere Listen können sie noch nicht nutzen. {1}</translation>
    </message>
    <message>
        <source>The call was sent on to another address, which is not followed: whoever answered is not {1}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Abfrage wurde an eine andere Adresse verwiesen, der nicht gefolgt wird: Wer geantwortet hat, ist nicht {1}.</translation>
    </message>
    <message>
        <source>The column {1} is not there any more.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>Die Spalte {1} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The columns are: {1}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Die Spalten sind: {1}.</translation>
    </message>
    <message>
        <source>The companies of one of your lists in Pronto.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Die Firmen einer Ihrer Listen in Pronto.</translation>
    </message>
    <message>
        <source>The company's</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Der Firma</translation>
    </message>
    <message>
        <source>The company's LinkedIn page is missing.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Die LinkedIn-Seite der Firma fehlt.</translation>
    </message>
    <message>
        <source>The computer has woken up; waiting a moment for the network.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Der Computer ist aufgewacht; einen Moment warten, bis das Netz da ist.</translation>
    </message>
    <message>
        <source>The connection to {1} broke before an answer came.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Verbindung zu {1} brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The connection to {1} broke before the answer was complete.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Verbindung zu {1} brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection to {1} was closed before anything was sent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Die Verbindung zu {1} wurde geschlossen, bevor etwas gesendet war.</translation>
    </message>
    <message>
        <source>The counts of the day's calls</source>
        <extracomment>memory/rates.py</extracomment>
        <translation>Die Zählung der Abfragen des Tages</translation>
    </message>
    <message>
        <source>The disk is full, so {1} cannot be written.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Der Datenträger ist voll, darum kann {1} nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some room before you start a run.</source>
        <extracomment>project/ballast.py</extracomment>
        <translation>Der Datenträger ist fast voll. Machen Sie Platz frei, bevor Sie einen Lauf starten.</translation>
    </message>
    <message>
        <source>The do-not-contact list</source>
        <extracomment>memory/vault.py</extracomment>
        <translation>Die Sperrliste</translation>
    </message>
    <message>
        <source>The encoding is guessed: {1} ({2} sure). Check the accents in the preview.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>Die Zeichencodierung ist geraten: {1} (zu {2} sicher). Prüfen Sie die Umlaute in der Vorschau.</translation>
    </message>
    <message>
        <source>The file that was there before is as it was. Check the drive and export again.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>Die vorherige Datei ist unverändert. Prüfen Sie das Laufwerk und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>The file's name is too long.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Der Dateiname ist zu lang.</translation>
    </message>
    <message>
        <source>The first {1} of {2} companies.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Die ersten {1} von {2} Firmen.</translation>
    </message>
    <message>
        <source>The folder of {1} cannot be written, so it can be looked at and exported, but not changed.</source>
        <extracomment>project/places.py</extracomment>
        <translation>In den Ordner von {1} kann nicht geschrieben werden; es lässt sich ansehen und exportieren, aber nicht ändern.</translation>
    </message>
    <message>
        <source>The folder of {1} cannot be written.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>In den Ordner von {1} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be created ({2}).</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Der Ordner {1} kann nicht angelegt werden ({2}).</translation>
    </message>
    <message>
        <source>The folder {1} is not there.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>Den Ordner {1} gibt es nicht.</translation>
    </message>
    <message>
        <source>The import into {1} was interrupted.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Der Import in {1} wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The job failed at Sonarly.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Der Auftrag ist bei Sonarly fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The job failed: {1}</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Der Auftrag ist fehlgeschlagen: {1}</translation>
    </message>
    <message>
        <source>The job is {1} already; nothing was cancelled.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Der Auftrag hat schon diesen Stand: {1}. Nichts wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The job titles of one persona of your Pronto account.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Die Berufsbezeichnungen einer Persona Ihres Pronto-Kontos.</translation>
    </message>
    <message>
        <source>The job was {1} at Sonarly.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Der Auftrag hat bei Sonarly diesen Stand: {1}.</translation>
    </message>
    <message>
        <source>The jobs of an account group at Sonarly, and how each stands.</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Die Aufträge einer Kontengruppe bei Sonarly, und wie jeder steht.</translation>
    </message>
    <message>
        <source>The key store does not keep what it is given.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Der Schlüsselspeicher behält nicht, was er bekommt.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Die Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The last row looks like a sum or a note below the table, not like an entry.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>Die letzte Zeile sieht nach einer Summe oder Anmerkung unter der Tabelle aus, nicht nach einem Eintrag.</translation>
    </message>
    <message>
        <source>The last run stopped because personal e-mails need a consent in your Pronto account.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil private E-Mails eine Zustimmung in Ihrem Pronto-Konto brauchen.</translation>
    </message>
    <message>
        <source>The last run stopped because the account was out of credits.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil das Konto keine Credits mehr hatte.</translation>
    </message>
    <message>
        <source>The last run stopped because the answers did not come from the service.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil die Antworten nicht vom Dienst kamen.</translation>
    </message>
    <message>
        <source>The last run stopped because the credits you allowed were used up.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil die erlaubten Credits verbraucht waren.</translation>
    </message>
    <message>
        <source>The last run stopped because the disk could not be written.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil der Datenträger nicht beschreibbar war.</translation>
    </message>
    <message>
        <source>The last run stopped because the service asked us to wait.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil der Dienst uns bat zu warten.</translation>
    </message>
    <message>
        <source>The last run stopped because the service refused the API key.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil der Dienst den API-Schlüssel ablehnte.</translation>
    </message>
    <message>
        <source>The last run stopped because the service was having trouble.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil der Dienst Schwierigkeiten hatte.</translation>
    </message>
    <message>
        <source>The last run stopped because there was no connection.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil es keine Verbindung gab.</translation>
    </message>
    <message>
        <source>The last run stopped because too few rows had a result.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt an, weil zu wenige Zeilen ein Ergebnis hatten.</translation>
    </message>
    <message>
        <source>The last run stopped unexpectedly.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Der letzte Lauf hielt unerwartet an.</translation>
    </message>
    <message>
        <source>The last {1} rows look like notes below the table, not like entries.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>Die letzten {1} Zeilen sehen nach Anmerkungen unter der Tabelle aus, nicht nach Einträgen.</translation>
    </message>
    <message>
        <source>The lead lists of Sales Navigator that a job can start from.</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Die Lead-Listen des Sales Navigator, von denen ein Auftrag ausgehen kann.</translation>
    </message>
    <message>
        <source>The least revenue is greater than the greatest.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Der kleinste Umsatz ist größer als der größte.</translation>
    </message>
    <message>
        <source>The list has {1} columns and a sheet has room for {2}: those that are recognised and the first others are taken in, {3} are not.</source>
        <extracomment>importing/wide.py</extracomment>
        <translation>Die Liste hat {1} Spalten, und ein Blatt fasst {2}: Die erkannten und die ersten anderen werden übernommen, {3} nicht.</translation>
    </message>
    <message>
        <source>The list is on the sheet {1}; {2} before it has hardly a cell.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Die Liste ist auf dem Blatt {1}; {2} davor hat kaum eine Zelle.</translation>
    </message>
    <message>
        <source>The list was made, but Pronto did not put this company on it.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Die Liste wurde angelegt, aber Pronto hat diese Firma nicht darauf gesetzt.</translation>
    </message>
    <message>
        <source>The list was not read to its end, as you wished.</source>
        <extracomment>model/reading.py</extracomment>
        <translation>Die Liste wurde nicht zu Ende gelesen, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>The list {1} can mean several.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>Die Liste {1} kann mehrere bedeuten.</translation>
    </message>
    <message>
        <source>The list {1} is not known.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>Die Liste {1} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The lists of prospects that Sonarly has for an account group.</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Die Prospect-Listen, die Sonarly für eine Kontengruppe hat.</translation>
    </message>
    <message>
        <source>The lost answer was found at {1}; resume to fetch it.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Die verlorene Antwort wurde bei {1} gefunden; fahren Sie fort, um sie zu holen.</translation>
    </message>
    <message>
        <source>The message could not be understood.</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>Die Nachricht war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The message names nobody.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Die Nachricht nennt niemanden.</translation>
    </message>
    <message>
        <source>The next call could take the run over the {1} you allowed. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Die nächste Abfrage könnte den Lauf über die erlaubten {1} bringen. Mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The number of the audience is missing.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Die Nummer der Zielgruppe fehlt.</translation>
    </message>
    <message>
        <source>The number of the job is missing.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Die Nummer des Auftrags fehlt.</translation>
    </message>
    <message>
        <source>The number of the search is missing.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Die Nummer der Suche fehlt.</translation>
    </message>
    <message>
        <source>The numbers by which Pronto knows places, for searches.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Die Nummern, unter denen Pronto Orte kennt, für Suchen.</translation>
    </message>
    <message>
        <source>The output {1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Das Ergebnis {1} im Schritt {2}</translation>
    </message>
    <message>
        <source>The people of a search that was made before, without a credit.</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Die Personen einer früheren Suche, ohne Credit.</translation>
    </message>
    <message>
        <source>The people who reacted to a post or commented on it.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Die Personen, die auf einen Beitrag reagiert oder ihn kommentiert haben.</translation>
    </message>
    <message>
        <source>The person's, else the company's</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Der Person, sonst der Firma</translation>
    </message>
    <message>
        <source>The persona {1} can mean several.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>Die Persona {1} kann mehrere bedeuten.</translation>
    </message>
    <message>
        <source>The persona {1} is not known.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>Die Persona {1} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The personas of your Pronto account, with their job titles.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Die Personas Ihres Pronto-Kontos mit ihren Berufsbezeichnungen.</translation>
    </message>
    <message>
        <source>The places that were looked up</source>
        <extracomment>memory/place_names.py</extracomment>
        <translation>Die nachgeschlagenen Orte</translation>
    </message>
    <message>
        <source>The port of this computer that your relay or tunnel leads to. 0: none, results are saved elsewhere and taken in from a file.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Der Port dieses Computers, zu dem Ihr Relais oder Tunnel führt. 0: keiner, Ergebnisse werden anderswo gespeichert und aus einer Datei übernommen.</translation>
    </message>
    <message>
        <source>The prices in {1} cannot be read ({2}).</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Die Preise in {1} können nicht gelesen werden ({2}).</translation>
    </message>
    <message>
        <source>The prices in {1} cannot be read: {2}.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Die Preise in {1} können nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>The profile's address has no LinkedIn number such as ACwAA0123, as Sales Navigator has.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Die Adresse des Profils hat keine LinkedIn-Nummer wie ACwAA0123, wie der Sales Navigator sie hat.</translation>
    </message>
    <message>
        <source>The program stopped</source>
        <extracomment>project/unexpected_stop.py</extracomment>
        <translation>Das Programm hielt an</translation>
    </message>
    <message>
        <source>The program stopped while this was being asked. It may have used credits. It has not been sent again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Das Programm hielt an, während das abgefragt wurde. Es hat vielleicht Credits verbraucht. Es wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The prospects that an earlier job has imported, without a credit. A job that goes on is waited for.</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>Die Prospects, die ein früherer Auftrag importiert hat, ohne Credit. Auf einen laufenden Auftrag wird gewartet.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the connection to {1} through.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Der Proxy dieses Netzes hat die Verbindung zu {1} nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The results of this step are sent to a web address, and none is set up. Nothing more was sent. Set one up in the settings, then resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Die Ergebnisse dieses Schritts gehen an eine Webadresse, und es ist keine eingerichtet. Mehr wurde nicht gesendet. Richten Sie eine in den Einstellungen ein, und fahren Sie dann fort.</translation>
    </message>
    <message>
        <source>The row was changed since it was asked, and its answers are about what it said then.</source>
        <extracomment>engine/rereading/replay.py</extracomment>
        <translation>Die Zeile wurde geändert, seit sie abgefragt wurde, und ihre Antworten betreffen, was damals darin stand.</translation>
    </message>
    <message>
        <source>The rows {1} to {2} are empty and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Die Zeilen {1} bis {2} sind leer und bleiben weg.</translation>
    </message>
    <message>
        <source>The saved searches of Sales Navigator that a job can start from.</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Die gespeicherten Suchen des Sales Navigator, von denen ein Auftrag ausgehen kann.</translation>
    </message>
    <message>
        <source>The search ended with {1}.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Die Suche endete so: {1}.</translation>
    </message>
    <message>
        <source>The searches for people that were made in your Pronto account.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Die Personensuchen, die in Ihrem Pronto-Konto gemacht wurden.</translation>
    </message>
    <message>
        <source>The service does not know the LinkedIn number of {1}, so nothing was searched.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Der Dienst kennt die LinkedIn-Nummer von {1} nicht; darum wurde nichts gesucht.</translation>
    </message>
    <message>
        <source>The service is on this computer, so results come to it directly.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Der Dienst ist auf diesem Computer; Ergebnisse kommen direkt.</translation>
    </message>
    <message>
        <source>The service knows no such company.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>Der Dienst kennt keine solche Firma.</translation>
    </message>
    <message>
        <source>The service knows no such person.</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>Der Dienst kennt keine solche Person.</translation>
    </message>
    <message>
        <source>The service knows this company, but not its LinkedIn page.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>Der Dienst kennt diese Firma, aber nicht ihre LinkedIn-Seite.</translation>
    </message>
    <message>
        <source>The service names only these five. Any other goes by LinkedIn's number: choose the industry in a Sales Navigator search, and the number stands in the address of that search. A word of the trade finds many as well.</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Der Dienst nennt nur diese fünf. Jede andere geht über LinkedIns Nummer: Wählen Sie die Branche in einer Sales-Navigator-Suche, dann steht die Nummer in der Adresse dieser Suche. Ein Wort aus der Branche findet auch viele.</translation>
    </message>
    <message>
        <source>The service's answer cannot be read.</source>
        <extracomment>session/free_steps.py</extracomment>
        <translation>Die Antwort des Dienstes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The service's page on companies that hire: 3 credits a request, whatever is found.</source>
        <extracomment>declarations</extracomment>
        <translation>Seite des Dienstes über Firmen, die einstellen: 3 Credits je Abfrage, was auch gefunden wird.</translation>
    </message>
    <message>
        <source>The service's page on technologies: 3 credits a request, whatever is found.</source>
        <extracomment>declarations</extracomment>
        <translation>Seite des Dienstes über Technologien: 3 Credits je Abfrage, was auch gefunden wird.</translation>
    </message>
    <message>
        <source>The sheet {1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Das Blatt {1} im Schritt {2}</translation>
    </message>
    <message>
        <source>The software that each company uses, with how sure that is.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Die Software, die jede Firma nutzt, und wie sicher das ist.</translation>
    </message>
    <message>
        <source>The step {1} makes a list of its own.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Der Schritt {1} macht eine eigene Liste.</translation>
    </message>
    <message>
        <source>The system's key store cannot be used ({1}).</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Der Schlüsselspeicher des Systems ist nicht nutzbar ({1}).</translation>
    </message>
    <message>
        <source>The system's key store does not answer.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Der Schlüsselspeicher des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>The times of the latest calls</source>
        <extracomment>memory/rates.py</extracomment>
        <translation>Die Zeiten der letzten Abfragen</translation>
    </message>
    <message>
        <source>The value {1} of only in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Der Wert {1} von only im Schritt {2}</translation>
    </message>
    <message>
        <source>The value {1} of {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Der Wert {1} von {2}</translation>
    </message>
    <message>
        <source>The {1} account is out of credits. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Das Konto bei {1} hat keine Credits mehr. {2}</translation>
    </message>
    <message>
        <source>Their LinkedIn profile</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Deren LinkedIn-Profil</translation>
    </message>
    <message>
        <source>Their job title</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Deren Position</translation>
    </message>
    <message>
        <source>There are no companies in this list.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>In dieser Liste sind keine Firmen.</translation>
    </message>
    <message>
        <source>There are no {1} at Sonarly.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Es gibt keine {1} bei Sonarly.</translation>
    </message>
    <message>
        <source>There is a view “{1}” already.</source>
        <extracomment>project/saved_views.py</extracomment>
        <translation>Es gibt schon eine Ansicht „{1}“.</translation>
    </message>
    <message>
        <source>There is more than one row {1} that waits for results.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Mehr als eine Zeile {1} wartet auf Ergebnisse.</translation>
    </message>
    <message>
        <source>There is no address that results can be sent to.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Es gibt keine Adresse, an die Ergebnisse gehen können.</translation>
    </message>
    <message>
        <source>There is no authtoken for ngrok.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Es gibt keinen Authtoken für ngrok.</translation>
    </message>
    <message>
        <source>There is no column {1} ({2}).</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Es gibt keine Spalte {1} ({2}).</translation>
    </message>
    <message>
        <source>There is no column {1} in the list.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Es gibt in der Liste keine Spalte {1}.</translation>
    </message>
    <message>
        <source>There is no export preset “{1}”.</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>Es gibt keine Exportvorlage „{1}“.</translation>
    </message>
    <message>
        <source>There is no project {1}.</source>
        <extracomment>project/borrowed.py</extracomment>
        <translation>Es gibt kein Projekt {1}.</translation>
    </message>
    <message>
        <source>There is no room for a copy of {1} to look at ({2}).</source>
        <extracomment>project/private_copy.py</extracomment>
        <translation>Für eine Kopie von {1} zum Ansehen ist kein Platz ({2}).</translation>
    </message>
    <message>
        <source>There is no row {1} that waits for results.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Keine Zeile {1} wartet auf Ergebnisse.</translation>
    </message>
    <message>
        <source>There is no sheet {1} in {2}.</source>
        <extracomment>offline.py</extracomment>
        <translation>Es gibt kein Blatt {1} in {2}.</translation>
    </message>
    <message>
        <source>There is no sheet “{1}”.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>Es gibt kein Blatt „{1}“.</translation>
    </message>
    <message>
        <source>There is no {1} key.</source>
        <extracomment>model/providers.py</extracomment>
        <translation>Es gibt keinen Schlüssel für {1}.</translation>
    </message>
    <message>
        <source>There is not enough space for {1}.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Für {1} ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>There was no room for a backup before {1} was brought up to date.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Für eine Sicherung vor der Aktualisierung von {1} war kein Platz.</translation>
    </message>
    <message>
        <source>There was no run.</source>
        <extracomment>session/charting.py</extracomment>
        <translation>Es gab keinen Lauf.</translation>
    </message>
    <message>
        <source>These filters work only when LinkedIn itself is searched: {1}.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Diese Filter gehen nur, wenn LinkedIn selbst durchsucht wird: {1}.</translation>
    </message>
    <message>
        <source>This is no do-not-contact list that Rowcall has written.</source>
        <extracomment>memory/carry.py</extracomment>
        <translation>Das ist keine Sperrliste, die Rowcall geschrieben hat.</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Das ist kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>This is not the address of a LinkedIn search for people. Copy it from the browser, with all that follows.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Das ist nicht die Adresse einer LinkedIn-Suche nach Personen. Kopieren Sie sie aus dem Browser, mit allem, was folgt.</translation>
    </message>
    <message>
        <source>This is not the address of a Sales Navigator search. Copy it from the browser, with all that follows.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Das ist nicht die Adresse einer Sales-Navigator-Suche. Kopieren Sie sie aus dem Browser, mit allem, was folgt.</translation>
    </message>
    <message>
        <source>This pattern cannot be used.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Dieses Muster ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This pattern is too long.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Dieses Muster ist zu lang.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Dieses Muster braucht zu lange.</translation>
    </message>
    <message>
        <source>This search belongs to somebody outside your workspace; only they can delete it.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Diese Suche gehört jemandem außerhalb Ihres Arbeitsbereichs; nur diese Person kann sie löschen.</translation>
    </message>
    <message>
        <source>This search finds companies. Take one that finds people (leads), or the action for companies.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Diese Suche findet Firmen. Nehmen Sie eine, die Personen (Leads) findet, oder die Aktion für Firmen.</translation>
    </message>
    <message>
        <source>This search finds people. Take one that finds companies (accounts), or the action for people.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Diese Suche findet Personen. Nehmen Sie eine, die Firmen (Accounts) findet, oder die Aktion für Personen.</translation>
    </message>
    <message>
        <source>This source needs: {1}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Diese Quelle braucht: {1}.</translation>
    </message>
    <message>
        <source>This source takes no {1}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Diese Quelle nimmt nicht: {1}.</translation>
    </message>
    <message>
        <source>This system has no key store that Rowcall trusts.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Dieses System hat keinen Schlüsselspeicher, dem Rowcall vertraut.</translation>
    </message>
    <message>
        <source>This version of Rowcall cannot read it.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>Diese Version von Rowcall kann es nicht lesen.</translation>
    </message>
    <message>
        <source>Time at the company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Zeit in der Firma</translation>
    </message>
    <message>
        <source>Time in the position</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Zeit in der Position</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <extracomment>declarations</extracomment>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Title in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Position im Profil</translation>
    </message>
    <message>
        <source>Title, headline, company and time in the position of each person; finds the LinkedIn profile of people known by name and company. At most 500 a day.</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>Position, Profilzeile, Firma und Zeit in der Position jeder Person; findet das LinkedIn-Profil von Personen mit bekanntem Namen und bekannter Firma. Höchstens 500 am Tag.</translation>
    </message>
    <message>
        <source>Titles to leave out, such as Assistant.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Bezeichnungen, die ausgelassen werden, etwa Assistenz.</translation>
    </message>
    <message>
        <source>Titles to leave out, such as Intern.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Bezeichnungen, die ausgelassen werden, etwa Praktikant.</translation>
    </message>
    <message>
        <source>To buy everything anew instead, let answers count for 0 days (known_days).</source>
        <extracomment>engine/planning/known.py</extracomment>
        <translation>Um statt dessen alles neu zu kaufen, lassen Sie Antworten 0 Tage gelten (known_days).</translation>
    </message>
    <message>
        <source>Together with others, everybody needs a first and a last name.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Zusammen mit anderen brauchen alle einen Vor- und einen Nachnamen.</translation>
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
        <translation>Stellenwechsel beobachten</translation>
    </message>
    <message>
        <source>Track new hires</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Neue Mitarbeiter beobachten</translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>declarations</extracomment>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Tracking began: Pronto looks once a day, and a change of job comes as a new row.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Die Beobachtung hat begonnen: Pronto schaut einmal am Tag nach, und ein Stellenwechsel kommt als neue Zeile.</translation>
    </message>
    <message>
        <source>Tracking began: Pronto looks once a week, and people who were hired come as new rows.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Die Beobachtung hat begonnen: Pronto schaut einmal in der Woche nach, und Eingestellte kommen als neue Zeilen.</translation>
    </message>
    <message>
        <source>Tracking goes on until Pronto's support ends it: no call of the service lists or ends it, and whether it goes on costing is not published.</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>Die Beobachtung läuft, bis der Pronto-Support sie beendet: Keine Abfrage des Dienstes listet oder beendet sie, und ob sie weiter kostet, ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <extracomment>declarations</extracomment>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <extracomment>declarations</extracomment>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Versuchen Sie es in ein paar Minuten erneut; nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Try again later, or use an address of your own.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Versuchen Sie es später noch einmal, oder verwenden Sie eine eigene Adresse.</translation>
    </message>
    <message>
        <source>Trying one row at {1}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Um {1} wird eine Zeile versucht.</translation>
    </message>
    <message>
        <source>Trying one row soon.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Bald wird eine Zeile versucht.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>declarations</extracomment>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <extracomment>declarations</extracomment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Tunnels need a library that is not installed.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Tunnel brauchen eine Bibliothek, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <extracomment>declarations</extracomment>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Turks- und Caicos-Inseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <extracomment>declarations</extracomment>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Two outputs of the step {1} go into {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Zwei Ergebnisse des Schritts {1} gehen in {2}.</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <extracomment>declarations</extracomment>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Übrige Inseln im Pazifik der USA</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <extracomment>model/reference.py</extracomment>
        <translation>VAE-Dirham</translation>
    </message>
    <message>
        <source>US dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Uganda</source>
        <extracomment>declarations</extracomment>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <extracomment>declarations</extracomment>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Under this name Pronto keeps the people found.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Unter diesem Namen behält Pronto die gefundenen Personen.</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>declarations</extracomment>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>declarations</extracomment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>declarations</extracomment>
        <translation>Vereinigte Staaten von Amerika</translation>
    </message>
    <message>
        <source>Unlock it, or set the environment variable PRONTO_API_KEY.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Entsperren Sie ihn, oder setzen Sie die Umgebungsvariable PRONTO_API_KEY.</translation>
    </message>
    <message>
        <source>Up to 100 people in one go</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Bis zu 100 Personen auf einmal</translation>
    </message>
    <message>
        <source>Update from {1}</source>
        <extracomment>project/additions.py</extracomment>
        <translation>Aktualisierung aus {1}</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <extracomment>declarations</extracomment>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Use at most {1} letters.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Nehmen Sie höchstens {1} Zeichen.</translation>
    </message>
    <message>
        <source>Use https; http is accepted for this machine only (127.0.0.1).</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>Nehmen Sie https; http geht nur für diesen Computer (127.0.0.1).</translation>
    </message>
    <message>
        <source>Used for numbers without a country code, as two letters such as FR. Empty: such numbers stay as they are.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Für Nummern ohne Landesvorwahl, als zwei Buchstaben wie FR. Leer: Solche Nummern bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <extracomment>declarations</extracomment>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>declarations</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <extracomment>declarations</extracomment>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <extracomment>declarations</extracomment>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <extracomment>declarations</extracomment>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vice President</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Vizepräsident</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <extracomment>declarations</extracomment>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Viewed your profile</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Haben Ihr Profil angesehen</translation>
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
        <translation>Warten Sie auf sein Ende, oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <extracomment>declarations</extracomment>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Watched and filled by itself</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Wird beobachtet und von selbst gefüllt</translation>
    </message>
    <message>
        <source>We sent this request at {1}, and its answer could not be understood; it is kept with the project. It may have used {2}. It has not been sent again. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Wir haben diese Abfrage um {1} gesendet, und ihre Antwort war nicht zu verstehen; sie ist beim Projekt aufbewahrt. Sie hat vielleicht {2} verbraucht. Sie wurde nicht noch einmal gesendet. ({3})</translation>
    </message>
    <message>
        <source>We sent this request at {1}, but the answer did not arrive. It may have used {2}. It has not been sent again. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Wir haben diese Abfrage um {1} gesendet, aber die Antwort kam nicht an. Sie hat vielleicht {2} verbraucht. Sie wurde nicht noch einmal gesendet. ({3})</translation>
    </message>
    <message>
        <source>Website found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Website gefunden</translation>
    </message>
    <message>
        <source>Website of that company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Website dieser Firma</translation>
    </message>
    <message>
        <source>Website, LinkedIn page, industry, size and place of each company.</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Website, LinkedIn-Seite, Branche, Größe und Ort jeder Firma.</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <extracomment>declarations</extracomment>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>declarations</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What Rowcall has learned from your corrections</source>
        <extracomment>memory/learned.py</extracomment>
        <translation>Was Rowcall aus Ihren Korrekturen gelernt hat</translation>
    </message>
    <message>
        <source>What each person commented on LinkedIn lately.</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Was jede Person in letzter Zeit auf LinkedIn kommentiert hat.</translation>
    </message>
    <message>
        <source>What each person liked or otherwise reacted to on LinkedIn lately.</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Was jeder Person in letzter Zeit auf LinkedIn gefallen hat oder worauf sie reagiert hat.</translation>
    </message>
    <message>
        <source>What each person or company posted on LinkedIn lately.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Was jede Person oder Firma in letzter Zeit auf LinkedIn veröffentlicht hat.</translation>
    </message>
    <message>
        <source>What is sent there does not come to this computer (it answered {1}).</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Was dorthin gesendet wird, kommt nicht zu diesem Computer (Antwort: {1}).</translation>
    </message>
    <message>
        <source>What is wanted at least is more than what is wanted at most.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Das gewünschte Mindestens ist mehr als das gewünschte Höchstens.</translation>
    </message>
    <message>
        <source>What the list is called from then on. Empty: it keeps its name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Wie die Liste von da an heißt. Leer: Sie behält ihren Namen.</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>What to find</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Was gefunden werden soll</translation>
    </message>
    <message>
        <source>What was agreed to when it was asked is lost.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>Was bei der Abfrage vereinbart war, ist verloren.</translation>
    </message>
    <message>
        <source>What was found was rejected in the review.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Was gefunden wurde, wurde bei der Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>declarations</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where e-mails and phones are asked one by one.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Wo E-Mails und Telefone einzeln abgefragt werden.</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Where prospecting jobs are asked.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Wo Prospecting-Aufträge abgefragt werden.</translation>
    </message>
    <message>
        <source>Where searches, lists and background enrichment are asked.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Wo Suchen, Listen und Anreicherung im Hintergrund abgefragt werden.</translation>
    </message>
    <message>
        <source>Where the company has its seat</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Wo die Firma ihren Sitz hat</translation>
    </message>
    <message>
        <source>Where they are</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Wo sie sind</translation>
    </message>
    <message>
        <source>Whether a person is among your prospects at Sonarly, by LinkedIn's own number of them.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Ob eine Person unter Ihren Prospects bei Sonarly ist, nach LinkedIns eigener Nummer.</translation>
    </message>
    <message>
        <source>Which list</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Which people</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Welche Personen</translation>
    </message>
    <message>
        <source>Who commented</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Wer kommentiert hat</translation>
    </message>
    <message>
        <source>Who commented on a post</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Wer einen Beitrag kommentiert hat</translation>
    </message>
    <message>
        <source>Who did what</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Who hires</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Wer einstellt</translation>
    </message>
    <message>
        <source>Who reacted</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Wer reagiert hat</translation>
    </message>
    <message>
        <source>Who reacted or commented</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Wer reagiert oder kommentiert hat</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP Sales.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Wer gesucht wird, etwa VP Sales.</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP Sales. A star (*) means everybody.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Wer gesucht wird, etwa VP Sales. Ein Stern (*) heißt alle.</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP of Sales.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Wer gesucht wird, etwa VP of Sales.</translation>
    </message>
    <message>
        <source>Whom you and each person both know. Needs Sales Navigator connected on Pronto's site.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Wen Sie und jede Person beide kennen. Der Sales Navigator muss auf der Website von Pronto verbunden sein.</translation>
    </message>
    <message>
        <source>Whose Pronto account it is, with its credits.</source>
        <extracomment>actions/read_account.py</extracomment>
        <translation>Wessen Pronto-Konto es ist, mit seinen Credits.</translation>
    </message>
    <message>
        <source>Whose posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Wessen Beiträge</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Warum es nicht passt</translation>
    </message>
    <message>
        <source>Why this audience</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Warum diese Zielgruppe</translation>
    </message>
    <message>
        <source>With a cap on credits, {1} needs {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Mit einer Obergrenze braucht {1} {2}.</translation>
    </message>
    <message>
        <source>With their job titles</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Mit ihren Berufsbezeichnungen</translation>
    </message>
    <message>
        <source>Without a choice, all.</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Ohne Auswahl alle.</translation>
    </message>
    <message>
        <source>Word in their name or description</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Wort in Name oder Beschreibung</translation>
    </message>
    <message>
        <source>Words in the advertisement</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Wörter in der Anzeige</translation>
    </message>
    <message>
        <source>Words in the profile</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Wörter im Profil</translation>
    </message>
    <message>
        <source>Work e-mail, phone and personal e-mail of each person.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Geschäftliche E-Mail, Telefon und private E-Mail jeder Person.</translation>
    </message>
    <message>
        <source>Write scheme, host and port alone, such as https://pronto.example or http://127.0.0.1:8765.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>Schreiben Sie nur Schema, Host und Port, etwa https://pronto.example oder http://127.0.0.1:8765.</translation>
    </message>
    <message>
        <source>Write the full name or the id of one.</source>
        <extracomment>api/account.py</extracomment>
        <translation>Schreiben Sie den vollen Namen oder die Nummer von einem.</translation>
    </message>
    <message>
        <source>Write the value itself.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Schreiben Sie den Wert selbst.</translation>
    </message>
    <message>
        <source>Years at the company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Jahre in der Firma</translation>
    </message>
    <message>
        <source>Years in the position</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Jahre in der Position</translation>
    </message>
    <message>
        <source>Yemen</source>
        <extracomment>declarations</extracomment>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>You chose to send this again; it is sent when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Sie wollten das noch einmal senden; es geht hinaus, wenn Sie fortfahren.</translation>
    </message>
    <message>
        <source>You have no connection in common.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Sie haben keinen gemeinsamen Kontakt.</translation>
    </message>
    <message>
        <source>You left these rows out.</source>
        <extracomment>session/plan_side.py</extracomment>
        <translation>Sie haben diese Zeilen ausgelassen.</translation>
    </message>
    <message>
        <source>You left “{1}” in {2} out.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>Sie haben „{1}“ in {2} ausgelassen.</translation>
    </message>
    <message>
        <source>You rejected what was found for this row, so it is not asked for again by itself.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>Sie haben abgelehnt, was für diese Zeile gefunden wurde; darum wird sie nicht von selbst erneut abgefragt.</translation>
    </message>
    <message>
        <source>You stopped the last run.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Sie haben den letzten Lauf gestoppt.</translation>
    </message>
    <message>
        <source>You stopped the run. What was sent has finished; the rest can go on when you resume. {1}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Sie haben den Lauf gestoppt. Was gesendet war, ist beendet; der Rest kann weitergehen, wenn Sie fortfahren. {1}</translation>
    </message>
    <message>
        <source>Your Pronto account has no list of that name or number, or several of that name.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Ihr Pronto-Konto hat keine Liste dieses Namens oder dieser Nummer, oder mehrere dieses Namens.</translation>
    </message>
    <message>
        <source>Your Pronto account has no lists.</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Ihr Pronto-Konto hat keine Listen.</translation>
    </message>
    <message>
        <source>Your Sonarly key can use no account group.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Ihr Sonarly-Schlüssel kann keine Kontengruppe nutzen.</translation>
    </message>
    <message>
        <source>Your Sonarly key can use several account groups: {1}. Name one.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Ihr Sonarly-Schlüssel kann mehrere Kontengruppen nutzen: {1}. Nennen Sie eine.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Ihre Listen</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Ihr Netzwerk</translation>
    </message>
    <message>
        <source>Your own figure.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Ihre eigene Zahl.</translation>
    </message>
    <message>
        <source>Your plan at Sonarly allows 100 (Tester), 1,000 (Starter) or 2,000 (Scale, Enterprise); what is more is cut off.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Ihr Tarif bei Sonarly erlaubt 100 (Tester), 1.000 (Starter) oder 2.000 (Scale, Enterprise); was darüber ist, wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Your {1} account has not agreed to the terms for personal e-mails. Agree once in its settings at {2}. {3}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Ihr Konto bei {1} hat den Bedingungen für private E-Mails nicht zugestimmt. Stimmen Sie einmal in dessen Einstellungen zu, auf {2}. {3}</translation>
    </message>
    <message>
        <source>Your {1} plan allows no more of this now: “{2}” Upgrade it at {3}, or resume later. {4}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Ihr Tarif bei {1} erlaubt davon gerade nicht mehr: „{2}“ Wählen Sie einen höheren auf {3}, oder fahren Sie später fort. {4}</translation>
    </message>
    <message>
        <source>Zambia</source>
        <extracomment>declarations</extracomment>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <extracomment>declarations</extracomment>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>a cell of more than {1} characters and cannot be read.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>eine Zelle mit mehr als {1} Zeichen und ist nicht lesbar.</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>declarations</extracomment>
        <translation>je Kommentar</translation>
    </message>
    <message>
        <source>a company</source>
        <extracomment>declarations</extracomment>
        <translation>je Firma</translation>
    </message>
    <message>
        <source>a company or person</source>
        <extracomment>declarations</extracomment>
        <translation>je Firma oder Person</translation>
    </message>
    <message>
        <source>a count</source>
        <extracomment>declarations</extracomment>
        <translation>je Zählung</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>eine Datei anderer Art</translation>
    </message>
    <message>
        <source>a formula without value</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>eine Formel ohne Wert</translation>
    </message>
    <message>
        <source>a hidden mark that turns the order of letters round. It is kept.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>eine verborgene Marke, die die Reihenfolge der Buchstaben umkehrt. Sie bleibt.</translation>
    </message>
    <message>
        <source>a number of more than 15 digits</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>eine Zahl mit mehr als 15 Ziffern</translation>
    </message>
    <message>
        <source>a packed file</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a person</source>
        <extracomment>declarations</extracomment>
        <translation>je Person</translation>
    </message>
    <message>
        <source>a personal e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>je private E-Mail</translation>
    </message>
    <message>
        <source>a phone</source>
        <extracomment>declarations</extracomment>
        <translation>je Telefon</translation>
    </message>
    <message>
        <source>a post</source>
        <extracomment>declarations</extracomment>
        <translation>je Beitrag</translation>
    </message>
    <message>
        <source>a profile</source>
        <extracomment>declarations</extracomment>
        <translation>je Profil</translation>
    </message>
    <message>
        <source>a prospect</source>
        <extracomment>declarations</extracomment>
        <translation>je Prospect</translation>
    </message>
    <message>
        <source>a prospect with e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>je Prospect mit E-Mail</translation>
    </message>
    <message>
        <source>a quote that is never closed and cannot be read.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>ein Anführungszeichen, das nie geschlossen wird, und ist nicht lesbar.</translation>
    </message>
    <message>
        <source>a reaction</source>
        <extracomment>declarations</extracomment>
        <translation>je Reaktion</translation>
    </message>
    <message>
        <source>a table of a web page</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>eine Tabelle einer Webseite</translation>
    </message>
    <message>
        <source>a text document</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a text file with a row on each line</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>eine Textdatei mit einem Eintrag je Zeile</translation>
    </message>
    <message>
        <source>a text file with one row a line</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>eine Textdatei mit einem Eintrag je Zeile</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>eine Webseite oder XML</translation>
    </message>
    <message>
        <source>a web page with a table</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>eine Webseite mit einer Tabelle</translation>
    </message>
    <message>
        <source>a whole number from {1} to {2}</source>
        <extracomment>settings/options.py</extracomment>
        <translation>eine ganze Zahl von {1} bis {2}</translation>
    </message>
    <message>
        <source>a whole web address such as https://relay.example/rowcall, or empty</source>
        <extracomment>settings/options.py</extracomment>
        <translation>eine ganze Webadresse wie https://relay.example/rowcall, oder leer</translation>
    </message>
    <message>
        <source>a workbook of Excel 97 to 2003</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>eine Arbeitsmappe aus Excel 97 bis 2003</translation>
    </message>
    <message>
        <source>account group</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Kontengruppe</translation>
    </message>
    <message>
        <source>account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Kontengruppen</translation>
    </message>
    <message>
        <source>addresses of pages that are nobody's website</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Adressen von Seiten, die niemandes Website sind</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>an address such as https://app.example.com, without a path</source>
        <extracomment>settings/options.py</extracomment>
        <translation>eine Adresse wie https://app.example.com, ohne Pfad</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>je E-Mail</translation>
    </message>
    <message>
        <source>an error such as #N/A</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>einen Fehler wie #NV</translation>
    </message>
    <message>
        <source>another company</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>eine andere Firma</translation>
    </message>
    <message>
        <source>another job title</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>eine andere Position</translation>
    </message>
    <message>
        <source>another place</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>ein anderer Ort</translation>
    </message>
    <message>
        <source>another separator between columns than the rest; read by it.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>ein anderes Trennzeichen als der Rest; damit gelesen.</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>declarations</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>answers such as yes and no</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Antworten wie ja und nein</translation>
    </message>
    <message>
        <source>background look-ups</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Suchen im Hintergrund</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>declarations</extracomment>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>can mean several</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>kann mehrere bedeuten</translation>
    </message>
    <message>
        <source>cells of {1}</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>Zellen von {1}</translation>
    </message>
    <message>
        <source>companies to put on the list</source>
        <extracomment>model/list_companies.py</extracomment>
        <translation>Firmen für die Liste</translation>
    </message>
    <message>
        <source>companies to track</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Firmen zum Beobachten</translation>
    </message>
    <message>
        <source>company look-ups</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>Firmensuchen nach Namen</translation>
    </message>
    <message>
        <source>company searches</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Firmensuchen</translation>
    </message>
    <message>
        <source>counts</source>
        <extracomment>declarations</extracomment>
        <translation>Zählungen</translation>
    </message>
    <message>
        <source>counts of people</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Zählungen von Personen</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>e-mail and phone look-ups</source>
        <extracomment>model/contact_questions.py</extracomment>
        <translation>Abfragen von E-Mail und Telefon</translation>
    </message>
    <message>
        <source>e-mails looked for</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>gesuchte E-Mails</translation>
    </message>
    <message>
        <source>fewer cells than the header; the missing ones are empty.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>weniger Zellen als die Überschrift; die fehlenden sind leer.</translation>
    </message>
    <message>
        <source>first names</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>forms of address such as Mr or Dr.</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Anreden wie Herr oder Dr.</translation>
    </message>
    <message>
        <source>free looks</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>kostenlose Blicke</translation>
    </message>
    <message>
        <source>free questions</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>kostenlose Fragen</translation>
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
        <translation>hat {1} mit einem sinnlosen Wert: {2}</translation>
    </message>
    <message>
        <source>has no {1}; it may have {2}</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>hat {1} nicht; es kann {2} haben</translation>
    </message>
    <message>
        <source>headcounts</source>
        <extracomment>declarations</extracomment>
        <translation>Abfragen der Mitarbeiterzahl</translation>
    </message>
    <message>
        <source>header and values</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Überschrift und Werte</translation>
    </message>
    <message>
        <source>hidden column</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>ausgeblendete Spalte</translation>
    </message>
    <message>
        <source>hidden row</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>ausgeblendete Zeile</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>ausgeblendetes Blatt</translation>
    </message>
    <message>
        <source>if nobody else used this account</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>wenn niemand sonst dieses Konto genutzt hat</translation>
    </message>
    <message>
        <source>import limit</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Import-Grenze</translation>
    </message>
    <message>
        <source>in Pronto under Settings, APIs</source>
        <extracomment>model/providers.py</extracomment>
        <translation>in Pronto unter Settings, APIs</translation>
    </message>
    <message>
        <source>in Sonarly under the integration settings</source>
        <extracomment>model/providers.py</extracomment>
        <translation>in Sonarly unter den Integrationseinstellungen</translation>
    </message>
    <message>
        <source>in doubt</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>in {1} seconds</source>
        <extracomment>api/messages.py</extracomment>
        <translation>in {1} Sekunden</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>its header says so</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>die Überschrift sagt es</translation>
    </message>
    <message>
        <source>its header says so and its values are {1}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>die Überschrift sagt es, und die Werte sind {1}</translation>
    </message>
    <message>
        <source>its header says so; it is empty here</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>die Überschrift sagt es; hier ist sie leer</translation>
    </message>
    <message>
        <source>its values are {1}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>die Werte sind {1}</translation>
    </message>
    <message>
        <source>its values are {1}, whatever its header says</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>die Werte sind {1}, was auch die Überschrift sagt</translation>
    </message>
    <message>
        <source>its values are {1}, which is no {2}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>die Werte sind {1}, also kein {2}</translation>
    </message>
    <message>
        <source>job advertisement look-ups</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Abfragen von Stellenanzeigen</translation>
    </message>
    <message>
        <source>job titles</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Berufsbezeichnungen</translation>
    </message>
    <message>
        <source>key store</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Schlüsselspeicher</translation>
    </message>
    <message>
        <source>known before</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>lead list</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Lead-Liste</translation>
    </message>
    <message>
        <source>lead lists</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Lead-Listen</translation>
    </message>
    <message>
        <source>left as it is</source>
        <extracomment>project/doubts.py</extracomment>
        <translation>so gelassen</translation>
    </message>
    <message>
        <source>letters that were lost before (shown as �).</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>Buchstaben, die schon vorher verloren waren (gezeigt als �).</translation>
    </message>
    <message>
        <source>line is</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>Zeile ist</translation>
    </message>
    <message>
        <source>lines are</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>lists of comments</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Kommentarlisten</translation>
    </message>
    <message>
        <source>lists of posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Beitragslisten</translation>
    </message>
    <message>
        <source>lists of reactions</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Reaktionslisten</translation>
    </message>
    <message>
        <source>lists renamed</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>umbenannte Listen</translation>
    </message>
    <message>
        <source>look-ups together</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>gemeinsame Suchen</translation>
    </message>
    <message>
        <source>more cells than the header; they are in the columns Extra 1, ...</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>mehr Zellen als die Überschrift; sie sind in den Spalten Extra 1, ...</translation>
    </message>
    <message>
        <source>must be a table</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>names of companies</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Namen von Firmen</translation>
    </message>
    <message>
        <source>names of people</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>ngrok gave an address that cannot be used: {1}.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>ngrok hat eine unbrauchbare Adresse vergeben: {1}.</translation>
    </message>
    <message>
        <source>ngrok makes an address while results are waited for, where no address is given above. Needs an ngrok account and its authtoken.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>ngrok macht eine Adresse, solange auf Ergebnisse gewartet wird, wenn oben keine angegeben ist. Braucht ein ngrok-Konto und dessen Authtoken.</translation>
    </message>
    <message>
        <source>no longer in this position</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>nicht mehr in dieser Position</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>numbers of a public register</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Nummern eines öffentlichen Registers</translation>
    </message>
    <message>
        <source>one of {1}</source>
        <extracomment>settings/options.py</extracomment>
        <translation>eines von {1}</translation>
    </message>
    <message>
        <source>outputs of the step {1}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Ergebnisse des Schritts {1}</translation>
    </message>
    <message>
        <source>pays bas</source>
        <extracomment>choices/places.py</extracomment>
        <translation>pays bas</translation>
    </message>
    <message>
        <source>people found in a day</source>
        <extracomment>model/leads.py</extracomment>
        <translation>an einem Tag gefundene Personen</translation>
    </message>
    <message>
        <source>people to track</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Personen zum Beobachten</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>plan limit</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Tarifgrenze</translation>
    </message>
    <message>
        <source>practice data</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Übungsdaten</translation>
    </message>
    <message>
        <source>previews</source>
        <extracomment>declarations</extracomment>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>profile look-ups</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Profilsuchen</translation>
    </message>
    <message>
        <source>profiles looked up in a day</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>an einem Tag gesuchte Profile</translation>
    </message>
    <message>
        <source>prospecting jobs</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Prospecting-Aufträge</translation>
    </message>
    <message>
        <source>questions for connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Fragen nach Kontakten</translation>
    </message>
    <message>
        <source>real data</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>echte Daten</translation>
    </message>
    <message>
        <source>record numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Datensatznummern</translation>
    </message>
    <message>
        <source>record numbers of a CRM</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Datensatznummern eines CRM</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>declarations</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>requests for open jobs</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Abfragen offener Stellen</translation>
    </message>
    <message>
        <source>requests for technologies</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Abfragen von Technologien</translation>
    </message>
    <message>
        <source>sales navigator</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>sales navigator</translation>
    </message>
    <message>
        <source>saved search</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>saved searches</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>gespeicherte Suchen</translation>
    </message>
    <message>
        <source>says no number of credits</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>nennt keine Zahl von Credits</translation>
    </message>
    <message>
        <source>searches</source>
        <extracomment>declarations</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>sent again</source>
        <extracomment>project/doubts.py</extracomment>
        <translation>noch einmal gesendet</translation>
    </message>
    <message>
        <source>sizes such as 51-200</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Größen wie 51-200</translation>
    </message>
    <message>
        <source>states such as new or won</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>Stände wie neu oder gewonnen</translation>
    </message>
    <message>
        <source>str | int</source>
        <extracomment>settings/options.py</extracomment>
        <translation>str | int</translation>
    </message>
    <message>
        <source>technology look-ups</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Abfragen von Technologien</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>das Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <extracomment>engine/planning/known.py</extracomment>
        <translation>the last try returns or raises</translation>
    </message>
    <message>
        <source>the only one made since the job began</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>die einzige, die seit Beginn des Auftrags angelegt wurde</translation>
    </message>
    <message>
        <source>the step {1}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>der Schritt {1}</translation>
    </message>
    <message>
        <source>two letters such as FR, or empty</source>
        <extracomment>settings/options.py</extracomment>
        <translation>zwei Buchstaben wie FR, oder leer</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>with cells</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>mit Zellen</translation>
    </message>
    <message>
        <source>wrong quotes; read as well as possible. Check them.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>falsche Anführungszeichen; so gut wie möglich gelesen. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>you named it</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Sie haben sie genannt</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>yyyy-mm-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>{1} ({2}) cannot be {3}.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>{1} ({2}) kann nicht {3} sein.</translation>
    </message>
    <message>
        <source>{1} Switch “{2}” on, or leave them out.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>{1} Schalten Sie „{2}“ ein, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>{1} THEN CAST({2} AS INTEGER)</source>
        <extracomment>project/cell_functions.py</extracomment>
        <translation>{1} THEN CAST({2} AS INTEGER)</translation>
    </message>
    <message>
        <source>{1} The limits of your account are kept for this window alone: use one window at a time.</source>
        <extracomment>session/shared_limits.py</extracomment>
        <translation>{1} Die Grenzen Ihres Kontos gelten nur für dieses Fenster: Nutzen Sie nur ein Fenster zugleich.</translation>
    </message>
    <message>
        <source>{1} The newest one is {2}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} Die neueste ist {2}.</translation>
    </message>
    <message>
        <source>{1} addresses are cut after 255 letters.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Adressen sind nach 255 Zeichen abgeschnitten.</translation>
    </message>
    <message>
        <source>{1} addresses start with “mailto:”.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Adressen beginnen mit „mailto:“.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3} a minute; the next one goes at {4}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} erlaubt {2} {3} pro Minute; die nächste geht um {4}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3} in {4} seconds; the next one goes at {5}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} erlaubt {2} {3} in {4} Sekunden; die nächste geht um {5}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3}. They are used up; it goes on at {4}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} erlaubt {2} {3}. Sie sind aufgebraucht; weiter geht es um {4}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3}. They are used up; it goes on on {4} at {5}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} erlaubt {2} {3}. Sie sind aufgebraucht; weiter geht es am {4} um {5}.</translation>
    </message>
    <message>
        <source>{1} already exists.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} gibt es schon.</translation>
    </message>
    <message>
        <source>{1} and {2} cannot both be {3} ({4}).</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} und {2} können nicht beide {3} sein ({4}).</translation>
    </message>
    <message>
        <source>{1} answered with error {2}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} antwortete mit Fehler {2}.</translation>
    </message>
    <message>
        <source>{1} answered with the result of another request. It was not used, and nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} antwortete mit dem Ergebnis einer anderen Abfrage. Es wurde nicht verwendet, und mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{1} are Unknown</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Unbekannt: {1}</translation>
    </message>
    <message>
        <source>{1} are unknown</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} sind unbekannt</translation>
    </message>
    <message>
        <source>{1} are waiting and will go on when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} warten und gehen weiter, wenn Sie fortsetzen.</translation>
    </message>
    <message>
        <source>{1} asked us to wait until {2}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} bat uns, bis {2} zu warten.</translation>
    </message>
    <message>
        <source>{1} asks us to wait for too long. No row was lost. Resume later. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} bittet uns, zu lange zu warten. Keine Zeile ging verloren. Fahren Sie später fort. ({2})</translation>
    </message>
    <message>
        <source>{1} belong to no request of this project.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} gehören zu keiner Abfrage dieses Projekts.</translation>
    </message>
    <message>
        <source>{1} belongs to no request of this project.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} gehört zu keiner Abfrage dieses Projekts.</translation>
    </message>
    <message>
        <source>{1} belongs to {2}, not to {3}.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} gehört zu {2}, nicht zu {3}.</translation>
    </message>
    <message>
        <source>{1} calls at once is not possible.</source>
        <extracomment>api/client.py</extracomment>
        <translation>{1} Abfragen zugleich sind nicht möglich.</translation>
    </message>
    <message>
        <source>{1} can cost and has no place here.</source>
        <extracomment>session/free_steps.py</extracomment>
        <translation>{1} kann kosten und hat hier keinen Platz.</translation>
    </message>
    <message>
        <source>{1} can mean several places: {2}.</source>
        <extracomment>api/account.py</extracomment>
        <translation>{1} kann mehrere Orte bedeuten: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot answer now. No row was lost. Resume later. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} kann gerade nicht antworten. Keine Zeile ging verloren. Fahren Sie später fort. ({2})</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}).</source>
        <extracomment>settings/files.py</extracomment>
        <translation>{1} kann nicht gelesen werden ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be read or written: </source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} kann nicht gelesen oder geschrieben werden: </translation>
    </message>
    <message>
        <source>{1} cannot be read safely.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} kann nicht sicher gelesen werden.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be removed ({2}).</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>{1} kann nicht entfernt werden ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be used ({2}).</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1}: nicht nutzbar ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be where results are sent.</source>
        <extracomment>model/address.py</extracomment>
        <translation>{1} kann keine Ergebnisse annehmen.</translation>
    </message>
    <message>
        <source>{1} cannot be written ({2}).</source>
        <extracomment>project/making.py</extracomment>
        <translation>{1} kann nicht geschrieben werden ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be written any more.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>{1} kann nicht mehr geschrieben werden.</translation>
    </message>
    <message>
        <source>{1} cannot be written here.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} kann hier nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{1} cannot be written.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>{1} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{1} cannot be written: the disk reports an error.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} kann nicht geschrieben werden: Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>{1} cannot be {2}: {3}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} kann nicht {2} sein: {3}</translation>
    </message>
    <message>
        <source>{1} cannot use the LinkedIn account that it is connected with: “{2}” Connect it again on {3}'s site, then resume. Nothing more was sent. {4}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} kann das verbundene LinkedIn-Konto nicht nutzen: „{2}“ Verbinden Sie es auf der Website von {3} neu, und fahren Sie dann fort. Mehr wurde nicht gesendet. {4}</translation>
    </message>
    <message>
        <source>{1} cells are</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} Zellen sind</translation>
    </message>
    <message>
        <source>{1} cells are far to the right of the list and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} Zellen stehen weit rechts von der Liste und sind ausgelassen.</translation>
    </message>
    <message>
        <source>{1} cells are merged from several; only the first of these has the value, the others are empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} Zellen sind aus mehreren verbunden; nur die erste davon hat jeweils den Wert, die anderen sind leer.</translation>
    </message>
    <message>
        <source>{1} cells have</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} Zellen haben</translation>
    </message>
    <message>
        <source>{1} cells have a spreadsheet's error ({2}); they count as empty.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Zellen haben einen Tabellenfehler ({2}); sie gelten als leer.</translation>
    </message>
    <message>
        <source>{1} cells have {2}. {3}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} Zellen haben {2}. {3}</translation>
    </message>
    <message>
        <source>{1} control characters were</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>{1} Steuerzeichen wurden</translation>
    </message>
    <message>
        <source>{1} control characters were left out: no cell can show them.</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>{1} Steuerzeichen wurden ausgelassen: Keine Zelle kann sie zeigen.</translation>
    </message>
    <message>
        <source>{1} copies this folder. Close the project before you open it on another computer.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} kopiert diesen Ordner. Schließen Sie das Projekt, bevor Sie es auf einem anderen Computer öffnen.</translation>
    </message>
    <message>
        <source>{1} could not be reached.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{1} could not be read, and stay as they are:</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>Nicht lesbar und daher unverändert: {1}:</translation>
    </message>
    <message>
        <source>{1} did not answer within {2} seconds.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} hat in {2} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>{1} does not belong to {name}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} gehört nicht zu {name}.</translation>
    </message>
    <message>
        <source>{1} e-mail addresses are not whole ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} E-Mail-Adressen sind nicht ganz ({2}).</translation>
    </message>
    <message>
        <source>{1} gave no complete answer within {2} seconds.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} hat in {2} Sekunden keine vollständige Antwort gegeben.</translation>
    </message>
    <message>
        <source>{1} has all results now.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} hat jetzt alle Ergebnisse.</translation>
    </message>
    <message>
        <source>{1} has cells outside of any sheet.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} hat Zellen außerhalb jedes Blatts.</translation>
    </message>
    <message>
        <source>{1} has content that no spreadsheet program writes.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} hat Inhalt, den kein Tabellenprogramm schreibt.</translation>
    </message>
    <message>
        <source>{1} has more cells than a list can have.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>{1} hat mehr Zellen, als eine Liste haben kann.</translation>
    </message>
    <message>
        <source>{1} has more columns than Excel takes.</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>{1} hat mehr Spalten, als Excel fasst.</translation>
    </message>
    <message>
        <source>{1} has more rows than Excel takes ({2}).</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>{1} hat mehr Zeilen, als Excel fasst ({2}).</translation>
    </message>
    <message>
        <source>{1} has no rows below its header.</source>
        <extracomment>importing/guess.py</extracomment>
        <translation>{1} hat keine Zeilen unter der Überschrift.</translation>
    </message>
    <message>
        <source>{1} has no rows.</source>
        <extracomment>importing/load.py</extracomment>
        <translation>{1} hat keine Zeilen.</translation>
    </message>
    <message>
        <source>{1} has no sheet {2}.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} hat kein Blatt {2}.</translation>
    </message>
    <message>
        <source>{1} has {2} columns; {3} is the most.</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>{1} hat {2} Spalten; {3} ist das Höchste.</translation>
    </message>
    <message>
        <source>{1} have all results now.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} haben jetzt alle Ergebnisse.</translation>
    </message>
    <message>
        <source>{1} hidden columns are taken in too: {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} ausgeblendete Spalten werden auch übernommen: {2}</translation>
    </message>
    <message>
        <source>{1} hidden rows are taken in too.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} ausgeblendete Zeilen werden auch übernommen.</translation>
    </message>
    <message>
        <source>{1} hidden sheets are not offered: {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} ausgeblendete Blätter werden nicht angeboten: {2}</translation>
    </message>
    <message>
        <source>{1} holds no saved messages.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} enthält keine gespeicherten Nachrichten.</translation>
    </message>
    <message>
        <source>{1} holds practice data, which stays where it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} enthält Übungsdaten, die bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>{1} holds real data, which stays where it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} enthält echte Daten, die bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>{1} holds something that Rowcall does not make ({2} {3}).</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} enthält etwas, das Rowcall nicht anlegt ({2} {3}).</translation>
    </message>
    <message>
        <source>{1} in doubt or still waited for: left as they are.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>{1} ungeklärt oder noch erwartet: bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} im Schritt {2}</translation>
    </message>
    <message>
        <source>{1} is Unknown</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Unbekannt: {1}</translation>
    </message>
    <message>
        <source>{1} is a file, not a folder.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>{1} is a folder.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{1} is a web page without a table.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>{1} ist eine Webseite ohne Tabelle.</translation>
    </message>
    <message>
        <source>{1} is already open in another window.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>{1} ist schon in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>{1} is closed.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>{1} ist geschlossen.</translation>
    </message>
    <message>
        <source>{1} is damaged and was left as it is.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>{1} ist beschädigt und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{1} is damaged or no workbook.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} ist beschädigt oder keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} ist beschädigt.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of it is missing.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} ist beschädigt: Ein Teil fehlt.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <source>{1} is gone, and with it what was done last. Compare the last calls with your Pronto account.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} ist weg, und damit, was zuletzt getan wurde. Vergleichen Sie die letzten Abfragen mit Ihrem Pronto-Konto.</translation>
    </message>
    <message>
        <source>{1} is having trouble ({2} lost). {3}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} hat Schwierigkeiten ({2} verloren). {3}.</translation>
    </message>
    <message>
        <source>{1} is having trouble and takes no requests now. No row was lost.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} hat Schwierigkeiten und nimmt gerade keine Abfragen an. Keine Zeile ging verloren.</translation>
    </message>
    <message>
        <source>{1} is larger than 100 MB.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>{1} is locked or not yours to use.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} ist gesperrt, oder Sie dürfen es nicht nutzen.</translation>
    </message>
    <message>
        <source>{1} is no address of a server.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>{1} ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>{1} is no port.</source>
        <extracomment>model/address.py</extracomment>
        <translation>{1} ist kein Port.</translation>
    </message>
    <message>
        <source>{1} is not a Rowcall project, or it is damaged.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} ist kein Rowcall-Projekt, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>{1} is not a Rowcall project.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} ist kein Rowcall-Projekt.</translation>
    </message>
    <message>
        <source>{1} is not encrypted, so the API key would be readable on the way.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>{1} ist nicht verschlüsselt; der API-Schlüssel wäre unterwegs lesbar.</translation>
    </message>
    <message>
        <source>{1} is not there.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} ist nicht da.</translation>
    </message>
    <message>
        <source>{1} is on the network drive {2}, where a project can be damaged.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} liegt auf dem Netzlaufwerk {2}, wo ein Projekt beschädigt werden kann.</translation>
    </message>
    <message>
        <source>{1} is protected with a password.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{1} is the list that is open.</source>
        <extracomment>session/elsewhere.py</extracomment>
        <translation>{1} ist die Liste, die offen ist.</translation>
    </message>
    <message>
        <source>{1} is too large for saved messages.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} ist zu groß für gespeicherte Nachrichten.</translation>
    </message>
    <message>
        <source>{1} is too large to be read safely.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} ist zu groß, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>{1} is unknown</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} ist unbekannt</translation>
    </message>
    <message>
        <source>{1} is waiting and will go on when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} wartet und geht weiter, wenn Sie fortsetzen.</translation>
    </message>
    <message>
        <source>{1} is write-protected, so it can be looked at and exported, but not changed.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} ist schreibgeschützt; es lässt sich ansehen und exportieren, aber nicht ändern.</translation>
    </message>
    <message>
        <source>{1} is {2}, not a table.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} ist {2}, keine Tabelle.</translation>
    </message>
    <message>
        <source>{1} is {2}, whatever its name says; it is read as that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} ist {2}, was auch der Name sagt; so wird es gelesen.</translation>
    </message>
    <message>
        <source>{1} is {2}; it cannot also stand in for {3}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} ist {2}; sie kann nicht auch für {3} einspringen.</translation>
    </message>
    <message>
        <source>{1} known since {2}, not bought again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1}: bekannt seit {2}, nicht noch einmal gekauft.</translation>
    </message>
    <message>
        <source>{1} line is not UTF-8 as the rest of the file; read as windows-1252. Check the accents.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>{1} Zeile ist nicht UTF-8 wie der Rest der Datei; gelesen als windows-1252. Prüfen Sie die Umlaute.</translation>
    </message>
    <message>
        <source>{1} lines are not UTF-8 as the rest of the file; read as windows-1252. Check the accents.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>{1} Zeilen sind nicht UTF-8 wie der Rest der Datei; gelesen als windows-1252. Prüfen Sie die Umlaute.</translation>
    </message>
    <message>
        <source>{1} matches nothing under {2}.</source>
        <extracomment>importing/picks.py</extracomment>
        <translation>{1} passt unter {2} zu nichts.</translation>
    </message>
    <message>
        <source>{1} must be a list with at least one value, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} muss eine Liste mit mindestens einem Wert sein, nicht {2}.</translation>
    </message>
    <message>
        <source>{1} must be a text, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} muss ein Text sein, nicht {2}.</translation>
    </message>
    <message>
        <source>{1} must be a whole number of at least {2}, not {3}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} muss eine ganze Zahl von mindestens {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>{1} must be at most {2}, not {3}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} darf höchstens {2} sein, nicht {3}.</translation>
    </message>
    <message>
        <source>{1} must be true or false, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} muss true oder false sein, nicht {2}.</translation>
    </message>
    <message>
        <source>{1} no longer has this result. It may have used credits.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} hat dieses Ergebnis nicht mehr. Es hat vielleicht Credits verbraucht.</translation>
    </message>
    <message>
        <source>{1} not asked: missing {2}.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>{1} nicht abgefragt: {2} fehlt.</translation>
    </message>
    <message>
        <source>{1} numbers are rounded after 15 digits ({2}); Excel does that.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Zahlen sind nach 15 Ziffern gerundet ({2}); das macht Excel.</translation>
    </message>
    <message>
        <source>{1} numbers end in “.0” ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Zahlen enden auf „.0“ ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers have lost their first zero ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Zahlen haben ihre erste Null verloren ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers have lost their plus sign ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Nummern haben ihr Pluszeichen verloren ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers look cut by Excel ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Zahlen sehen von Excel gekürzt aus ({2}).</translation>
    </message>
    <message>
        <source>{1} of this name were found ({2} {3}): write the number of one.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>{1} dieses Namens gefunden ({2} {3}): Schreiben Sie die Nummer von einer.</translation>
    </message>
    <message>
        <source>{1} of {2} are done</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Erledigt: {1} von {2}</translation>
    </message>
    <message>
        <source>{1} of {2} are done.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Erledigt: {1} von {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} companies came: the others were not sent, or were sent while Rowcall was closed.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>{1} von {2} Firmen kamen: Die anderen wurden nicht gesendet, oder während Rowcall geschlossen war.</translation>
    </message>
    <message>
        <source>{1} only marks a workbook as open in Excel.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} zeigt nur an, dass eine Arbeitsmappe in Excel offen ist.</translation>
    </message>
    <message>
        <source>{1} phones have become dates ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Telefone sind zu Daten geworden ({2}).</translation>
    </message>
    <message>
        <source>{1} phones start with an apostrophe ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Telefone beginnen mit einem Apostroph ({2}).</translation>
    </message>
    <message>
        <source>{1} postcodes have lost their first zero ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Postleitzahlen haben ihre erste Null verloren ({2}).</translation>
    </message>
    <message>
        <source>{1} refused five rows in a row with the same words ({2}). Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} hat fünf Zeilen hintereinander mit denselben Worten abgelehnt ({2}). Mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{1} refused the API key.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>{1} hat den API-Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>{1} refused the API key. Nothing more was sent. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} hat den API-Schlüssel abgelehnt. Mehr wurde nicht gesendet. {2}</translation>
    </message>
    <message>
        <source>{1} refused the API key: {2}.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>{1} hat den API-Schlüssel abgelehnt: {2}.</translation>
    </message>
    <message>
        <source>{1} rows have</source>
        <extracomment>formats/table.py</extracomment>
        <translation>{1} Zeilen haben</translation>
    </message>
    <message>
        <source>{1} rows have {2}</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>{1} Zeilen haben {2}</translation>
    </message>
    <message>
        <source>{1} searches are called {2}: write the number of one.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>{1} Suchen heißen {2}: Schreiben Sie die Nummer von einer.</translation>
    </message>
    <message>
        <source>{1} sizes have become dates ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Größen sind zu Daten geworden ({2}).</translation>
    </message>
    <message>
        <source>{1} stands in for {2} ({3}), but no column is that.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} springt für {2} ein ({3}), aber keine Spalte ist das.</translation>
    </message>
    <message>
        <source>{1} still wait for more.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} warten noch auf weitere Ergebnisse.</translation>
    </message>
    <message>
        <source>{1} still waits for more.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} wartet noch auf weitere Ergebnisse.</translation>
    </message>
    <message>
        <source>{1} taken in.</source>
        <extracomment>model/received.py</extracomment>
        <translation>Übernommen: {1}.</translation>
    </message>
    <message>
        <source>{1} takes too long to read.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>Das Lesen von {1} dauert zu lange.</translation>
    </message>
    <message>
        <source>{1} texts have garbled letters ({2}); they are so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Texte haben verstümmelte Zeichen ({2}); so stehen sie in der Datei.</translation>
    </message>
    <message>
        <source>{1} texts have lost letters ({2}); they are so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Texte haben Zeichen verloren ({2}); so stehen sie in der Datei.</translation>
    </message>
    <message>
        <source>{1} values start with an apostrophe ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} Werte beginnen mit einem Apostroph ({2}).</translation>
    </message>
    <message>
        <source>{1} wait at the service</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} warten beim Dienst</translation>
    </message>
    <message>
        <source>{1} waits at the service</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} wartet beim Dienst</translation>
    </message>
    <message>
        <source>{1} was made by a newer Rowcall.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} wurde mit einem neueren Rowcall gemacht.</translation>
    </message>
    <message>
        <source>{1} was moved or deleted while it was open.</source>
        <extracomment>project/watch.py</extracomment>
        <translation>{1} wurde verschoben oder gelöscht, während es offen war.</translation>
    </message>
    <message>
        <source>{1} was not written right: what can be read differs from what went in.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>{1} wurde nicht richtig geschrieben: Was darin zu lesen ist, weicht von dem ab, was hineinging.</translation>
    </message>
    <message>
        <source>{1} was not written right: {2} {3} went in, {4} can be read.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>{1} wurde nicht richtig geschrieben: {2} {3} gingen hinein, {4} sind lesbar.</translation>
    </message>
    <message>
        <source>{1} was replaced by another file while it was open.</source>
        <extracomment>project/watch.py</extracomment>
        <translation>{1} wurde durch eine andere Datei ersetzt, während es offen war.</translation>
    </message>
    <message>
        <source>{1} were damaged and start anew. The damaged file was kept as {2}.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1}: beschädigt, darum neu begonnen. Die beschädigte Datei blieb als {2} erhalten.</translation>
    </message>
    <message>
        <source>{1} were written by a newer Rowcall.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1}: von einem neueren Rowcall geschrieben.</translation>
    </message>
    <message>
        <source>{1} would unpack to more than a list of companies or contacts can be.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} würde entpackt größer, als eine Liste von Firmen oder Kontakten sein kann.</translation>
    </message>
    <message>
        <source>{1} {2} on this list must not be contacted</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>{1} {2} dieser Liste: nicht kontaktieren</translation>
    </message>
    <message>
        <source>{1}, change in {2} months (%)</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>{1}, Veränderung in {2} Monaten (%)</translation>
    </message>
    <message>
        <source>{1}. {2} in {3} was taken as yes.</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>{1}. {2} in {3} wurde als Ja verstanden.</translation>
    </message>
    <message>
        <source>{1}; and {2} more</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>{1}; und {2} weitere</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Aaland-Inseln</translation>
    </message>
    <message>
        <source>“At once” and “In the background” work without one.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>„Sofort“ und „Im Hintergrund“ gehen ohne sie.</translation>
    </message>
    <message>
        <source>“Only the first 25, without details and without credits” works without one.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>„Nur die ersten 25, ohne Details und ohne Credits“ geht ohne sie.</translation>
    </message>
    <message>
        <source>“People from a LinkedIn search” and the free first 25 of “Search companies” work without one.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>„Personen einer LinkedIn-Suche“ und die kostenlosen ersten 25 von „Firmen suchen“ gehen ohne sie.</translation>
    </message>
    <message>
        <source>“Profile details” now and again tells of new jobs without one.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>„Profildetails“ von Zeit zu Zeit meldet neue Stellen ohne sie.</translation>
    </message>
    <message>
        <source>“Search companies” shows the first 25 companies for free without an address.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>„Firmen suchen“ zeigt die ersten 25 Firmen kostenlos ohne Adresse.</translation>
    </message>
    <message>
        <source>“Search people” with “Changed jobs recently” at these companies works without one.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>„Personen suchen“ mit „Vor Kurzem die Stelle gewechselt“ bei diesen Firmen geht ohne sie.</translation>
    </message>
    <message>
        <source>“{1}” cannot mean “{2}”.</source>
        <extracomment>importing/picks.py</extracomment>
        <translation>„{1}“ kann nicht „{2}“ bedeuten.</translation>
    </message>
    <message>
        <source>“{1}” is neither a LinkedIn page of a company nor its LinkedIn number.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>„{1}“ ist weder die LinkedIn-Seite einer Firma noch ihre LinkedIn-Nummer.</translation>
    </message>
    <message>
        <source>“{1}” is neither the address of a LinkedIn profile nor LinkedIn's own name for one (urn:li:…).</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>„{1}“ ist weder die Adresse eines LinkedIn-Profils noch LinkedIns eigener Name dafür (urn:li:…).</translation>
    </message>
    <message>
        <source>“{1}” is no LinkedIn profile, such as https://www.linkedin.com/in/name.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>„{1}“ ist kein LinkedIn-Profil, etwa https://www.linkedin.com/in/name.</translation>
    </message>
    <message>
        <source>“{1}” is no country.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>„{1}“ ist kein Land.</translation>
    </message>
    <message>
        <source>“{1}” is not among the industries that can be chosen by name: type LinkedIn's number of it.</source>
        <extracomment>model/reference.py</extracomment>
        <translation>„{1}“ ist nicht unter den Branchen, die mit Namen wählbar sind: Tippen Sie LinkedIns Nummer dafür.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn post: copy it with the Share button of the post.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>„{1}“ ist nicht die Adresse eines LinkedIn-Beitrags: Kopieren Sie sie mit „Teilen“ am Beitrag.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn profile or company page.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>„{1}“ ist weder die Adresse eines LinkedIn-Profils noch einer Firmenseite.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn profile.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>„{1}“ ist nicht die Adresse eines LinkedIn-Profils.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a company's LinkedIn page.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>„{1}“ ist nicht die Adresse der LinkedIn-Seite einer Firma.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a company's page on LinkedIn.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>„{1}“ ist nicht die Adresse der Seite einer Firma auf LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” matches no value of {2}.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>„{1}“ passt zu keinem Wert von {2}.</translation>
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
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Luftig</translation>
    </message>
</context>
<context>
    <name>sheet keys</name>
    <message>
        <source>Down; Shift goes up</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Nach unten; mit Umschalt nach oben</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Select everything</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the column; Shift+Space selects the row</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Spalte markieren; Umschalt+Leertaste markiert die Zeile</translation>
    </message>
    <message>
        <source>Select up to that edge</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Bis zu diesem Rand auswählen</translation>
    </message>
    <message>
        <source>Sort, filter and change the column</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Die Spalte sortieren, filtern und ändern</translation>
    </message>
    <message>
        <source>To the edge of the filled cells</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Zum Rand der gefüllten Zellen</translation>
    </message>
    <message>
        <source>To the first cell; Ctrl+End to the last</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Zur ersten Zelle; Strg+Ende zur letzten</translation>
    </message>
    <message>
        <source>To the right; Shift goes left</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Nach rechts; mit Umschalt nach links</translation>
    </message>
</context>
<context>
    <name>sheet menus</name>
    <message>
        <source>Clean up</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation>Nichts Besonderes</translation>
    </message>
    <message>
        <source>Why are cells empty?</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation type="unfinished">Warum sind Zellen leer?</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation>Gilt als</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Asked, and nothing was found.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Abgefragt, und nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Catch-all</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Catch-all</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Zustellbar</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fits</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>It may have been paid, and no answer came.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Es kann bezahlt sein, und es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Mail to this address comes back.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>E-Mails an diese Adresse kommen zurück.</translation>
    </message>
    <message>
        <source>Mail to this address may come back.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>E-Mails an diese Adresse kommen möglicherweise zurück.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Nicht abgefragt.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>On your do-not-contact list: never asked for, never paid for.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Auf Ihrer Sperrliste: nie abgefragt, nie bezahlt.</translation>
    </message>
    <message>
        <source>Risky</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Riskant</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>The company's mail server takes mail to any address, so nobody can say whether this one exists.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Der Mailserver des Unternehmens nimmt E-Mails an jede Adresse an; niemand kann also sagen, ob es diese gibt.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>storyWords</name>
    <message>
        <source>Bought before, not bought again</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Früher gekauft, nicht noch einmal</translation>
    </message>
    <message>
        <source>By you: {step}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Von Ihnen: {step}</translation>
    </message>
    <message>
        <source>From a kept answer, read again</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Aus einer aufbewahrten Antwort, neu gelesen</translation>
    </message>
    <message>
        <source>From {file}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Aus {file}</translation>
    </message>
    <message>
        <source>From {file}, line {line}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Aus {file}, Zeile {line}</translation>
    </message>
    <message>
        <source>Kept beside yours</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Neben Ihrem Wert behalten</translation>
    </message>
    <message>
        <source>Nothing tells where it is from</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Nichts sagt, woher es stammt</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Same answer as row {row}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Gleiche Antwort wie Zeile {row}</translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Tidied from {column}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Bereinigt aus {column}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>a newer version of the list</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>eine neuere Fassung der Liste</translation>
    </message>
    <message>
        <source>no credits</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation type="unfinished">keine Credits</translation>
    </message>
    <message>
        <source>up to {credits}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation type="unfinished">bis zu {credits}</translation>
    </message>
    <message>
        <source>{service} sent it, {action}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>{service} hat es gesendet, {action}</translation>
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
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Another name for it</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Ein anderer Name dafür</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Each may be several rows of the list, or shares one with another row of its file. Nobody guesses: they are set aside, and the list stays as it is there.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Jede kann mehrere Zeilen der Liste sein oder teilt sich eine mit einer anderen Zeile ihrer Datei. Niemand rät: Sie werden beiseitegelegt, und die Liste bleibt dort, wie sie ist.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the list</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New column: filled for new rows</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Neue Spalte: für neue Zeilen gefüllt</translation>
    </message>
    <message>
        <source>No cells that differ</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Keine abweichenden Zellen</translation>
    </message>
    <message>
        <source>No new rows</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Keine neuen Zeilen</translation>
    </message>
    <message>
        <source>Nothing in the list changes.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>In der Liste ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>The file has something else for them: a line for each cell. An empty cell changes nothing.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Die Datei hat etwas anderes für sie: je Zelle eine Zeile. Eine leere Zelle ändert nichts.</translation>
    </message>
    <message>
        <source>The list does not have them. They go to its end.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Die Liste hat sie nicht. Sie kommen an ihr Ende.</translation>
    </message>
    <message>
        <source>The list has them, and nothing of them differs.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Die Liste hat sie, und nichts an ihnen weicht ab.</translation>
    </message>
    <message>
        <source>The list has them, equal in every cell. They are set aside, not taken in twice.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Die Liste hat sie, in jeder Zelle gleich. Sie werden beiseitegelegt, nicht doppelt übernommen.</translation>
    </message>
    <message>
        <source>The list has them, the file does not. They stay in the list, with all that was found for them.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Die Liste hat sie, die Datei nicht. Sie bleiben in der Liste, mit allem, was für sie gefunden wurde.</translation>
    </message>
    <message>
        <source>They are blank, broken, or stand twice in the file. They are kept beside the list.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Sie sind leer, fehlerhaft oder stehen zweimal in der Datei. Sie liegen neben der Liste.</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Zweimal in der Datei</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Where each column of the file goes.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Wohin jede Spalte der Datei geht.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>You typed it</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Von Ihnen getippt</translation>
    </message>
    <message>
        <source>{parts}; the list then has {rows}.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>{parts}; die Liste hat dann {rows}.</translation>
    </message>
</context>
<context>
    <name>watch</name>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/widgets/watch.py</extracomment>
        <translation>noch etwa {time}</translation>
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
        <translation>Zugangsschlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Account out of credits</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Konto ohne Credits</translation>
    </message>
    <message>
        <source>Agree at the service…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Beim Dienst zustimmen…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Mehr erlauben…</translation>
    </message>
    <message>
        <source>Allowed credits used up</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Erlaubte Credits verbraucht</translation>
    </message>
    <message>
        <source>Answer not fetched</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Antwort nicht abgeholt</translation>
    </message>
    <message>
        <source>Ask for these rows…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Diese Zeilen abfragen…</translation>
    </message>
    <message>
        <source>Asked, and nothing was found.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Abgefragt, und nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Being asked</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Came after the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Kam nach dem Lauf</translation>
    </message>
    <message>
        <source>Check the balance</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Guthaben prüfen</translation>
    </message>
    <message>
        <source>Consent not given</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Keine Zustimmung</translation>
    </message>
    <message>
        <source>Could not be tidied</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht zu bereinigen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Do-not-contact list…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Sperrliste…</translation>
    </message>
    <message>
        <source>Emptied by you</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Von Ihnen geleert</translation>
    </message>
    <message>
        <source>Empty in the list</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>In der Liste leer</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Fehlendes ergänzen</translation>
    </message>
    <message>
        <source>Fits the target</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Passt zum Ziel</translation>
    </message>
    <message>
        <source>In the list already</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Schon in der Liste</translation>
    </message>
    <message>
        <source>It is being asked just now.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Sie wird gerade abgefragt.</translation>
    </message>
    <message>
        <source>It is waiting for its turn in the run.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Sie wartet im Lauf, bis sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>It may have been paid for, and you left it as it is.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Sie ist vielleicht bezahlt, und Sie haben es so gelassen.</translation>
    </message>
    <message>
        <source>It was asked and may have been paid for; no answer came. It is not asked again by itself.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Sie wurde abgefragt und ist vielleicht bezahlt; es kam keine Antwort. Von selbst wird sie nicht noch einmal abgefragt.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>So belassen</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>Missing, and needed</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Fehlt und wird gebraucht</translation>
    </message>
    <message>
        <source>Not among the chosen rows</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht unter den gewählten Zeilen</translation>
    </message>
    <message>
        <source>Not asked: a value of the row could not be used.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Ein Wert der Zeile war nicht verwendbar.</translation>
    </message>
    <message>
        <source>Not asked: it is not among the rows of the trial.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Sie gehört nicht zu den Zeilen des Probelaufs.</translation>
    </message>
    <message>
        <source>Not asked: the access key was refused.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Der Zugangsschlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Not asked: the account has not agreed to the terms for personal e-mails.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Nicht abgefragt: Das Konto hat den Bedingungen für private E-Mails nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Not asked: the account was out of credits.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Das Konto hatte keine Credits mehr.</translation>
    </message>
    <message>
        <source>Not asked: the credits you allowed were used up.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Nicht abgefragt: Die erlaubten Credits waren verbraucht.</translation>
    </message>
    <message>
        <source>Not asked: the list has it already in a column of its own.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Die Liste hat es schon in einer eigenen Spalte.</translation>
    </message>
    <message>
        <source>Not asked: the row came after the run of “{action}”.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Die Zeile kam nach dem Lauf von „{action}“.</translation>
    </message>
    <message>
        <source>Not asked: the row lacks what is needed.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Der Zeile fehlt, was gebraucht wird.</translation>
    </message>
    <message>
        <source>Not asked: the run ended before its turn.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Der Lauf endete, bevor sie an der Reihe war.</translation>
    </message>
    <message>
        <source>Not asked: the run stopped because too few rows had a result.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Der Lauf hielt an, weil zu wenige Zeilen ein Ergebnis hatten.</translation>
    </message>
    <message>
        <source>Not asked: this was not chosen in “{action}” for this row.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Das war in „{action}“ für diese Zeile nicht gewählt.</translation>
    </message>
    <message>
        <source>Not asked: you left such rows out.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Sie haben solche Zeilen ausgelassen.</translation>
    </message>
    <message>
        <source>Not asked: you stopped the run before its turn.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: Sie haben den Lauf gestoppt, bevor sie an der Reihe war.</translation>
    </message>
    <message>
        <source>Not asked: “{action}” does nothing for such a row.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: „{action}“ tut für so eine Zeile nichts.</translation>
    </message>
    <message>
        <source>Not asked: “{action}” was run for other rows only.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht abgefragt: „{action}“ lief nur für andere Zeilen.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Noch nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Nicht gefunden</translation>
    </message>
    <message>
        <source>Not in the answer</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht in der Antwort</translation>
    </message>
    <message>
        <source>Not in the trial</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nicht im Probelauf</translation>
    </message>
    <message>
        <source>Nothing can be made of the cell that it is made from.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Aus der Zelle, aus der sie entsteht, lässt sich nichts machen.</translation>
    </message>
    <message>
        <source>Nothing has been typed here yet.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Hier wurde noch nichts eingegeben.</translation>
    </message>
    <message>
        <source>Nothing tells any more why it is empty.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nichts sagt mehr, warum sie leer ist.</translation>
    </message>
    <message>
        <source>Nothing tells why</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Grund nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nichts abzufragen</translation>
    </message>
    <message>
        <source>Nothing to tidy</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nichts zu bereinigen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>On your do-not-contact list: never asked for, never paid for.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Auf Ihrer Sperrliste: nie abgefragt, nie bezahlt.</translation>
    </message>
    <message>
        <source>Read answers again</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Antworten neu lesen</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Same as another row</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Wie eine andere Zeile</translation>
    </message>
    <message>
        <source>Same as row {row}, which has nothing here either.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Wie Zeile {row}, die hier auch nichts hat.</translation>
    </message>
    <message>
        <source>Same as row {row}: it was asked for once, and what was found stands there.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Wie Zeile {row}: Es wurde einmal abgefragt, und was gefunden wurde, steht dort.</translation>
    </message>
    <message>
        <source>See what it held…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Ansehen, was sie enthielt…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Lauf anzeigen</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>The answer came and does not say this.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Die Antwort kam und sagt das nicht.</translation>
    </message>
    <message>
        <source>The answer is still at the service. Resume to fetch it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Die Antwort liegt noch beim Dienst. Setzen Sie fort, um sie abzuholen.</translation>
    </message>
    <message>
        <source>The cell that it is made from is empty.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Die Zelle, aus der sie entsteht, ist leer.</translation>
    </message>
    <message>
        <source>The list has nothing here, and something could not be asked for want of it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Die Liste hat hier nichts, und darum ließ sich etwas nicht abfragen.</translation>
    </message>
    <message>
        <source>The list has nothing here.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Die Liste hat hier nichts.</translation>
    </message>
    <message>
        <source>The run ended early</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Der Lauf endete vorzeitig</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Der Dienst hat es abgelehnt.</translation>
    </message>
    <message>
        <source>There is nothing to say here: the person fits the target.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Hier gibt es nichts zu sagen: Die Person passt zum Ziel.</translation>
    </message>
    <message>
        <source>Too few results</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Zu wenige Ergebnisse</translation>
    </message>
    <message>
        <source>Unknown, perhaps paid</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Ungeklärt, vielleicht bezahlt</translation>
    </message>
    <message>
        <source>Value not understood</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Wert nicht verstanden</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>You emptied this cell.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Sie haben diese Zelle geleert.</translation>
    </message>
    <message>
        <source>You stopped the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Sie haben den Lauf gestoppt</translation>
    </message>
    <message>
        <source>{what} Asked {moment}; the call took {credits}.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>{what} Abgefragt {moment}; die Abfrage kostete {credits}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> The rest goes on when there are more.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation> Der Rest geht weiter, wenn es wieder welche gibt.</translation>
    </message>
    <message>
        <source>We sent this request at {time} but the answer did not arrive. It may have used {credits}. It has not been sent again.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Wir haben diese Abfrage um {time} gesendet, aber die Antwort kam nicht an. Sie hat vielleicht {credits} verbraucht. Sie wurde nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>a minute</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>in der Minute</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>einen Moment</translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>in {time}</translation>
    </message>
    <message>
        <source>no credits</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>keine Credits</translation>
    </message>
    <message>
        <source>no upper limit</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>keine Grenze nach oben</translation>
    </message>
    <message>
        <source>up to {credits}</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>bis zu {credits}</translation>
    </message>
    <message>
        <source>up to {credits} (practice)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>bis zu {credits} (Übung)</translation>
    </message>
    <message>
        <source>{count} min</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{provider} allows {most} {what} {time}: {calls} take about {duration}.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>{provider} erlaubt {most} {what} {time}: {calls} dauern etwa {duration}.</translation>
    </message>
    <message>
        <source>{provider}'s limit for {what}: {left} of {most} are left now.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Grenze von {provider} für {what}: {left} von {most} sind jetzt übrig.</translation>
    </message>
    <message>
        <source>{provider}'s limit for {what}: {most}. In practice nothing is counted against it.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Grenze von {provider} für {what}: {most}. In der Übung wird nichts darauf angerechnet.</translation>
    </message>
</context>
</TS>
